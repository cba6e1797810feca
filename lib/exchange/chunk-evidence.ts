/**
 * One chunk shown to someone who knows only the terms: its leaf, bytes, key and what it should hold (docs/spec/exchange.md K53-K55).
 * Complaint B and samples are this evidence under two contexts.
 */
import { sha256 } from "#crypto";
import { equalBytes } from "../bytes.ts";
import { EXCHANGE_CHUNK_BYTES_MAX } from "../limits.ts";
import { merkleLeafHash } from "../merkle/merkle.ts";
import { verifyMerkleRange } from "../merkle/range-proof.ts";
import { chunkBase, cryptChunk } from "./chunk-key.ts";
import { CHUNK_LEAF_BYTES, type ChunkLeaf, decodeChunkLeaf, leafFault } from "./chunk-leaf.ts";
import { type ContentProof, contentRootOfProof, isPlain } from "./chunk-plain.ts";
import { verifyDleq } from "./dleq.ts";
import type { ExchangeTerms } from "./terms.ts";
import { complaintFalse, guilty, invalidProof, type Judgement } from "./verdict.ts";

/** K53: the evidence about one chunk; every hash and point has 32 bytes. */
export interface ChunkEvidence extends ContentProof {
  /** Place of the leaf in the chunk tree. */
  readonly index: bigint;
  /** {@link CHUNK_LEAF_BYTES} bytes. */
  readonly leaf: Uint8Array;
  /** The subtrees of the chunk tree beside the leaf, from left to right. */
  readonly leafSiblings: readonly Uint8Array[];
  /** The encrypted chunk. */
  readonly cipher: Uint8Array;
  /** K_i. */
  readonly chunkPoint: Uint8Array;
  /** log_G Y = log_{H_i} K_i, 64 bytes. */
  readonly proof: Uint8Array;
}

/**
 * K54: decides what the evidence shows, cheap checks first. Whatever is not tied to the seller's own commitments is an invalid proof;
 * only then do the rules count against the seller. Never throws on the evidence's bytes. Cost: about 5 ms.
 */
export function judgeChunk(terms: ExchangeTerms, context: Uint8Array, evidence: ChunkEvidence): Judgement {
  const { index, cipher, chunkPoint } = evidence;
  if (!isUnderChunkTree(terms, index, evidence)) return invalidProof("the leaf is not under the chunk tree");
  const leaf = decodeChunkLeaf(evidence.leaf);
  if (leaf === undefined) return invalidProof("a chunk leaf has 68 bytes");
  const fault = leafFault(leaf, index, terms.recordCount);
  if (fault !== undefined) return guilty(fault);
  if (cipher.length > EXCHANGE_CHUNK_BYTES_MAX || !equalBytes(sha256(cipher), leaf.cipherHash))
    return invalidProof("the bytes are not those of the leaf");
  if (cipher.length !== leaf.cipherLength) return guilty("the leaf states another length");
  const contentRoot = contentRootOfProof(leaf, terms.recordCount, evidence);
  if (contentRoot === undefined || !equalBytes(contentRoot, terms.contentRoot))
    return invalidProof("the content nodes are not under the content root");
  const statement = { context, publicPoint: terms.keyPoint, base: chunkBase(terms, index), image: chunkPoint };
  if (!verifyDleq(statement, evidence.proof)) return invalidProof("the chunk point is not proven");
  return judgePlain(terms, leaf, evidence);
}

function judgePlain(terms: ExchangeTerms, leaf: ChunkLeaf, evidence: ChunkEvidence): Judgement {
  const { chunkPoint, cipher, contentNodes } = evidence;
  const plain = cryptChunk(terms, leaf, { point: chunkPoint, bytes: cipher });
  return isPlain(leaf, terms.recordCount, { plain, contentNodes })
    ? complaintFalse("the chunk holds the registered records")
    : guilty("the chunk does not hold the registered records");
}

/** Whether leaf bytes stand at `index` of the chunk tree. */
function isUnderChunkTree(
  { chunkTree, chunkCount }: ExchangeTerms,
  index: bigint,
  { leaf, leafSiblings }: Pick<ChunkEvidence, "leaf" | "leafSiblings">,
): boolean {
  if (leaf.length !== CHUNK_LEAF_BYTES) return false;
  const range = { total: chunkCount, start: index, end: index + 1n };
  return verifyMerkleRange(chunkTree, range, { leafHashes: [merkleLeafHash(leaf)], siblings: leafSiblings });
}
