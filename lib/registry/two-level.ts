/**
 * The content tree of a datanet's version (docs/spec/registry.md R62): a Merkle-sum tree over contributions, whose sums
 * count records, and below each leaf the flat tree of that contribution's records. The sum to the left of a part is the
 * index of its first record.
 */
import { bigEndian64, concatBytes, equalBytes } from "../bytes.ts";
import { sumLeaf } from "../merkle/merkle-sum.ts";
import type { SumNode } from "../merkle/merkle-sum.ts";

/** Root of a part that was withdrawn: no tree has it, so no record can be shown under it. */
export const WITHDRAWN_ROOT: Uint8Array = new Uint8Array(32);

/** Leaf of a part: payload `root ‖ be64(records)`, sum = records. A withdrawn part keeps its records' places. */
export function partLeaf(root: Uint8Array, recordCount: bigint): SumNode {
  return sumLeaf(concatBytes(root, bigEndian64(recordCount)), recordCount);
}

/** Whether a part was withdrawn. */
export function isWithdrawnRoot(root: Uint8Array): boolean {
  return equalBytes(root, WITHDRAWN_ROOT);
}
