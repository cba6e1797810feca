/** Complaint C: leaves that leave a gap, overlap or make no sense; public, so that no key is needed (docs/spec/exchange.md K56). */
import { merkleLeafHash } from "../merkle/merkle.ts";
import { merkleRangeSiblings, verifyMerkleRange } from "../merkle/range-proof.ts";
import {
  CHUNK_LEAF_BYTES,
  type ChunkLeaf,
  decodeChunkLeaf,
  encodeChunkLeaf,
  firstFault,
  followFault,
  lastFault,
  leafFault,
} from "./chunk-leaf.ts";
import type { ExchangeTerms } from "./terms.ts";
import { complaintFalse, guilty, invalidProof, type Judgement } from "./verdict.ts";

/** One leaf, or two that stand side by side, of the chunk tree. */
export interface LayoutComplaint {
  /** Place of the first leaf. */
  readonly index: bigint;
  /** One or two leaves of {@link CHUNK_LEAF_BYTES} bytes. */
  readonly leaves: readonly Uint8Array[];
  /** The subtrees of the chunk tree beside them, from left to right. */
  readonly leafSiblings: readonly Uint8Array[];
}

/** K56: the complaint about the leaves at `start` .. `start + count − 1` (count 1 or 2), from all leaves of the version. Cost: O(chunks). */
export function createLayoutComplaint(
  leaves: readonly ChunkLeaf[],
  { start, count }: { readonly start: number; readonly count: 1 | 2 },
): LayoutComplaint {
  const bytes = leaves.map(encodeChunkLeaf);
  const index = BigInt(start);
  const range = { total: BigInt(bytes.length), start: index, end: index + BigInt(count) };
  const leafSiblings = merkleRangeSiblings(range, bytes.map(merkleLeafHash));
  return { index, leaves: bytes.slice(start, start + count), leafSiblings };
}

/** K56: decides complaint C. Never throws on a complaint's bytes. Cost: some hashes. */
export function judgeLayoutComplaint(terms: ExchangeTerms, complaint: LayoutComplaint): Judgement {
  const { index, leaves, leafSiblings } = complaint;
  const isShaped =
    leaves.length >= 1 && leaves.length <= 2 && leaves.every(({ length }) => length === CHUNK_LEAF_BYTES);
  if (!isShaped) return invalidProof("a complaint shows one or two leaves of 68 bytes");
  const range = { total: terms.chunkCount, start: index, end: index + BigInt(leaves.length) };
  const isUnder = verifyMerkleRange(terms.chunkTree, range, {
    leafHashes: leaves.map(merkleLeafHash),
    siblings: leafSiblings,
  });
  if (!isUnder) return invalidProof("the leaves are not under the chunk tree");
  const decoded = leaves.map(decodeChunkLeaf).filter((leaf) => leaf !== undefined);
  const fault = layoutFault(decoded, index, terms);
  return fault === undefined ? complaintFalse("the leaves keep to the layout") : guilty(fault);
}

/** K22, K23: the first fault of consecutive leaves from place `start`; undefined when there is none. */
export function layoutFault(
  leaves: readonly ChunkLeaf[],
  start: bigint,
  { recordCount, chunkCount }: Pick<ExchangeTerms, "recordCount" | "chunkCount">,
): string | undefined {
  let before: ChunkLeaf | undefined;
  for (const [offset, leaf] of leaves.entries()) {
    const index = start + BigInt(offset);
    const fault =
      leafFault(leaf, index, recordCount) ??
      (index === 0n ? firstFault(leaf) : undefined) ??
      (before === undefined ? undefined : followFault(before, leaf)) ??
      (index === chunkCount - 1n ? lastFault(leaf, recordCount) : undefined);
    if (fault !== undefined) return fault;
    before = leaf;
  }
  return undefined;
}
