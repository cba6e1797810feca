/** What a decrypted chunk must be (docs/spec/exchange.md K13, K21): the records, or the piece of one, that the content root has at its place. */
import { equalBytes } from "../bytes.ts";
import { merkleLeafHash } from "../merkle/merkle.ts";
import { type MerkleRange, merkleRangeNodes, merkleRootOfRange } from "../merkle/range-proof.ts";
import { recordHashOf, recordHashOfPieces, recordPieceCount } from "../registry/record-hash.ts";
import { type ChunkLeaf, isPieceChunk } from "./chunk-leaf.ts";
import { parseFrames } from "./frames.ts";

/** How a chunk hangs under the content root; hashes of 32 bytes, from left to right. */
export interface ContentProof {
  /** K13: the subtrees that hold the chunk's records, or the leaf hash of its piece. */
  readonly contentNodes: readonly Uint8Array[];
  /** The subtrees of the content tree outside the chunk's records. */
  readonly contentSiblings: readonly Uint8Array[];
  /** The subtrees of the piece tree beside the piece; none for whole records. */
  readonly pieceSiblings: readonly Uint8Array[];
}

/** The leaves of the content tree that a well-formed chunk is about. */
export function contentRange({ firstRecord, count }: ChunkLeaf, recordCount: bigint): MerkleRange {
  return { total: recordCount, start: firstRecord, end: firstRecord + BigInt(count) };
}

/** The leaf of the piece tree that a piece chunk is about. */
export function pieceRange({ recordLength, piece }: ChunkLeaf): MerkleRange {
  return { total: recordPieceCount(recordLength), start: BigInt(piece), end: BigInt(piece) + 1n };
}

/** K13: the content root that the proof of a well-formed chunk leads to; undefined when its shape does not fit. Never throws. */
export function contentRootOfProof(leaf: ChunkLeaf, recordCount: bigint, proof: ContentProof): Uint8Array | undefined {
  const range = contentRange(leaf, recordCount);
  if (!isPieceChunk(leaf))
    return proof.pieceSiblings.length > 0
      ? undefined
      : merkleRootOfRange(range, proof.contentNodes, proof.contentSiblings);
  const pieceRoot = merkleRootOfRange(pieceRange(leaf), proof.contentNodes, proof.pieceSiblings);
  if (pieceRoot === undefined) return undefined;
  const recordHash = recordHashOfPieces(leaf.recordLength, pieceRoot);
  return merkleRootOfRange(range, [merkleLeafHash(recordHash)], proof.contentSiblings);
}

/** K13: the content nodes of a chunk from its plain bytes; undefined when they are malformed. The leaf is well-formed. */
export function contentNodesOf(leaf: ChunkLeaf, recordCount: bigint, plain: Uint8Array): Uint8Array[] | undefined {
  if (isPieceChunk(leaf)) return [merkleLeafHash(plain)];
  const records = parseFrames(plain);
  if (records === undefined || records.length !== leaf.count) return undefined;
  const leafHashes = records.map((record) => merkleLeafHash(recordHashOf(record)));
  return merkleRangeNodes(contentRange(leaf, recordCount), leafHashes);
}

/** Whether the plain bytes are what the content nodes stand for. */
export function isPlain(
  leaf: ChunkLeaf,
  recordCount: bigint,
  { plain, contentNodes }: { readonly plain: Uint8Array; readonly contentNodes: readonly Uint8Array[] },
): boolean {
  const nodes = contentNodesOf(leaf, recordCount, plain);
  if (nodes === undefined || nodes.length !== contentNodes.length) return false;
  return nodes.every((node, index) => equalBytes(node, contentNodes[index] as Uint8Array));
}
