/**
 * The chunk index: the public companion of the encrypted chunks, with which a buyer checks everything before ordering and proves
 * everything after (docs/spec/exchange.md K14, K26-K28).
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, equalBytes, readBigEndian64, startsWithBytes, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { EXCHANGE_CHUNKS_MAX, EXCHANGE_INDEX_BYTES_MAX, MERKLE_RANGE_NODES_MAX } from "../limits.ts";
import { merkleLeafHash, merkleRootOfHashes } from "../merkle/merkle.ts";
import { merkleHashesOfSpans, merkleRangeSiblings, merkleRangeSpans, type SpanNode } from "../merkle/range-proof.ts";
import { recordHashOfPieces } from "../registry/record-hash.ts";
import type { ChunkEvidence } from "./chunk-evidence.ts";
import { CHUNK_LEAF_BYTES, type ChunkLeaf, decodeChunkLeaf, encodeChunkLeaf, isPieceChunk } from "./chunk-leaf.ts";
import { contentRange, pieceRange } from "./chunk-plain.ts";
import { proveDleq } from "./dleq.ts";
import { ExchangeError } from "./errors.ts";
import { chunkBase } from "./chunk-key.ts";
import { layoutFault } from "./layout-complaint.ts";
import { checkTerms, type ExchangeTerms, type ExchangeVersion } from "./terms.ts";

/** What the index says about one chunk. */
export interface ChunkEntry {
  readonly leaf: ChunkLeaf;
  /** K13: the subtrees of the content tree that hold its records, or the leaf hash of its piece. */
  readonly contentNodes: readonly Uint8Array[];
}

/** An index that {@link openChunkIndex} has checked, or that the seller has built. */
export interface ChunkIndex {
  readonly terms: ExchangeTerms;
  readonly entries: readonly ChunkEntry[];
}

const INDEX_TAG = utf8ToBytes("byline/ks1/index/1");
const HEADER_BYTES = INDEX_TAG.length + 32 + 8;

/** K14: `tag ‖ Y ‖ be64(chunkCount)`, then for each chunk `leaf ‖ u8(nodes) ‖ nodes`. */
export function encodeChunkIndex({ terms, entries }: ChunkIndex): Uint8Array {
  const nodeCount = entries.reduce((sum, { contentNodes }) => sum + contentNodes.length, 0);
  const out = new Uint8Array(HEADER_BYTES + entries.length * (CHUNK_LEAF_BYTES + 1) + 32 * nodeCount);
  out.set(concatBytes(INDEX_TAG, terms.keyPoint, bigEndian64(BigInt(entries.length))));
  let at = HEADER_BYTES;
  for (const { leaf, contentNodes } of entries) {
    assert(contentNodes.length <= MERKLE_RANGE_NODES_MAX, "a chunk has a limited number of nodes");
    out.set(concatBytes(encodeChunkLeaf(leaf), Uint8Array.of(contentNodes.length), ...contentNodes), at);
    at += CHUNK_LEAF_BYTES + 1 + 32 * contentNodes.length;
  }
  return out;
}

/**
 * K26: reads an index and checks it against the registered version: nothing is left for a buyer to trust but the encrypted bytes
 * ({@link checkCipher}) and the key.
 * @throws TxError(ExchangeError.InvalidEncoding | OutOfLimits | InvalidPoint | InvalidLayout | RootMismatch)
 */
export function openChunkIndex(version: ExchangeVersion, chunkRoot: Uint8Array, bytes: Uint8Array): ChunkIndex {
  const { keyPoint, entries } = decodeEntries(bytes);
  const index = createChunkIndex(version, keyPoint, entries);
  checkTerms(index.terms, chunkRoot);
  checkEntries(index);
  return index;
}

/** Terms and entries of a version from its entries in order. Cost: 2 hashes a chunk. */
export function createChunkIndex(
  version: ExchangeVersion,
  keyPoint: Uint8Array,
  entries: readonly ChunkEntry[],
): ChunkIndex {
  const chunkTree = merkleRootOfHashes(entries.map(({ leaf }) => merkleLeafHash(encodeChunkLeaf(leaf))));
  return { terms: { ...version, keyPoint, chunkCount: BigInt(entries.length), chunkTree }, entries };
}

/** K26: that leaves cover the version and nodes lead to its content root. @throws TxError(ExchangeError.InvalidLayout | RootMismatch) */
export function checkEntries({ terms, entries }: ChunkIndex): void {
  const leaves = entries.map(({ leaf }) => leaf);
  const fault = layoutFault(leaves, 0n, terms);
  if (fault !== undefined) throw new TxError(ExchangeError.InvalidLayout, fault);
  const nodes = contentSpans(entries, terms.recordCount);
  const [root] = (nodes && merkleHashesOfSpans([{ start: 0n, end: terms.recordCount }], nodes)) ?? [];
  if (root === undefined || !equalBytes(root, terms.contentRoot))
    throw new TxError(ExchangeError.RootMismatch, "content root");
}

/** K27: that the downloaded bytes are those of the leaf. @throws TxError(ExchangeError.CipherMismatch) */
export function checkCipher(leaf: ChunkLeaf, cipher: Uint8Array): void {
  if (cipher.length !== leaf.cipherLength || !equalBytes(sha256(cipher), leaf.cipherHash))
    throw new TxError(ExchangeError.CipherMismatch, `chunk ${leaf.index}`);
}

/** K53: the evidence about one chunk of a checked index, under the context of its use. Cost: O(chunks) hashes. */
export function chunkEvidence(
  { terms, entries }: ChunkIndex,
  context: Uint8Array,
  { place, cipher, secret }: { readonly place: number; readonly cipher: Uint8Array; readonly secret: bigint },
): ChunkEvidence {
  const entry = entries[place];
  assert(entry !== undefined, "the place is one of the version's");
  const { leaf, contentNodes } = entry;
  const index = BigInt(place);
  const leafHashes = entries.map((other) => merkleLeafHash(encodeChunkLeaf(other.leaf)));
  const { image, proof } = proveDleq(context, secret, chunkBase(terms, index));
  const outside = merkleRangeSpans(contentRange(leaf, terms.recordCount)).outside;
  const nodes = contentSpans(entries, terms.recordCount);
  const contentSiblings = nodes && merkleHashesOfSpans(outside, nodes);
  assert(contentSiblings !== undefined, "the index was checked");
  return {
    index,
    leaf: encodeChunkLeaf(leaf),
    leafSiblings: merkleRangeSiblings({ total: BigInt(entries.length), start: index, end: index + 1n }, leafHashes),
    cipher,
    chunkPoint: image,
    proof,
    contentNodes,
    contentSiblings,
    pieceSiblings: isPieceChunk(leaf) ? merkleRangeSiblings(pieceRange(leaf), pieceHashes(entries, place)) : [],
  };
}

/** Leaf hashes of all pieces of the record that the piece chunk at `place` belongs to. */
function pieceHashes(entries: readonly ChunkEntry[], place: number): Uint8Array[] {
  const leaf = entries[place]?.leaf;
  assert(leaf !== undefined, "the place is one of the version's");
  const first = place - leaf.piece;
  return entries.slice(first, first + Number(pieceRange(leaf).total)).flatMap(({ contentNodes }) => contentNodes);
}

/** The nodes of the content tree that the entries state, from left to right; undefined when a number of nodes does not fit. The layout is checked. */
function contentSpans(entries: readonly ChunkEntry[], recordCount: bigint): SpanNode[] | undefined {
  const spans: SpanNode[] = [];
  for (const [place, { leaf, contentNodes }] of entries.entries()) {
    if (isPieceChunk(leaf)) {
      if (contentNodes.length !== 1) return undefined;
      if (leaf.piece === 0) spans.push(recordSpan(entries, place));
      continue;
    }
    const { inside } = merkleRangeSpans(contentRange(leaf, recordCount));
    if (inside.length !== contentNodes.length) return undefined;
    spans.push(...inside.map((span, at) => ({ ...span, hash: contentNodes[at] as Uint8Array })));
  }
  return spans;
}

function recordSpan(entries: readonly ChunkEntry[], place: number): SpanNode {
  const leaf = entries[place]?.leaf;
  assert(leaf !== undefined, "the place is one of the version's");
  const hash = recordHashOfPieces(leaf.recordLength, merkleRootOfHashes(pieceHashes(entries, place)));
  return { start: leaf.firstRecord, end: leaf.firstRecord + 1n, hash: merkleLeafHash(hash) };
}

function decodeEntries(bytes: Uint8Array): { readonly keyPoint: Uint8Array; readonly entries: ChunkEntry[] } {
  if (bytes.length > EXCHANGE_INDEX_BYTES_MAX) throw new TxError(ExchangeError.OutOfLimits, "the index is too long");
  if (bytes.length < HEADER_BYTES || !startsWithBytes(bytes, INDEX_TAG))
    throw new TxError(ExchangeError.InvalidEncoding, "not a chunk index");
  const count = readBigEndian64(bytes, HEADER_BYTES - 8);
  if (count < 1n || count > EXCHANGE_CHUNKS_MAX) throw new TxError(ExchangeError.OutOfLimits, `${count} chunks`);
  const entries: ChunkEntry[] = [];
  let at = HEADER_BYTES;
  for (let left = count; left > 0n; left--) {
    const leaf = decodeChunkLeaf(bytes.subarray(at, at + CHUNK_LEAF_BYTES));
    const nodeCount = bytes[at + CHUNK_LEAF_BYTES];
    if (leaf === undefined || nodeCount === undefined) throw new TxError(ExchangeError.InvalidEncoding, "cut index");
    at += CHUNK_LEAF_BYTES + 1;
    if (nodeCount > MERKLE_RANGE_NODES_MAX || at + 32 * nodeCount > bytes.length)
      throw new TxError(ExchangeError.InvalidEncoding, "cut index");
    const contentNodes = Array.from({ length: nodeCount }, (_, node) =>
      bytes.slice(at + 32 * node, at + 32 * node + 32),
    );
    entries.push({ leaf, contentNodes });
    at += 32 * nodeCount;
  }
  if (at !== bytes.length) throw new TxError(ExchangeError.InvalidEncoding, "bytes after the index");
  return { keyPoint: bytes.slice(INDEX_TAG.length, INDEX_TAG.length + 32), entries };
}
