/**
 * The content tree of a datanet's version (docs/spec/registry.md R62): a Merkle-sum tree over contributions, whose sums
 * count records, and below each leaf the flat tree of that contribution's records. The sum to the left of a part is the
 * index of its first record.
 */
import { bigEndian64, concatBytes, equalBytes } from "../bytes.ts";
import { sumLeaf, verifySumProof } from "../merkle/merkle-sum.ts";
import type { SumNode } from "../merkle/merkle-sum.ts";
import { merkleLeafHash, verifyMerkleProof } from "../merkle/merkle.ts";

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

/** A content tree: its root, its records, and its parts when it has two levels. */
export interface ContentTree {
  readonly contentRoot: Uint8Array;
  readonly recordCount: bigint;
  /** 0n: flat (R2). */
  readonly partCount: bigint;
}

/** One part with its path in the tree of parts. */
export interface PartPath {
  readonly root: Uint8Array;
  readonly recordCount: bigint;
  readonly index: bigint;
  readonly path: readonly SumNode[];
}

/** Where a part lies in its version. */
export interface PartPlace {
  readonly root: Uint8Array;
  readonly firstRecord: bigint;
  readonly recordCount: bigint;
}

/** One record with its path in its part, or in the whole tree when that is flat. */
export interface RecordPath {
  /** 32 bytes. */
  readonly hash: Uint8Array;
  /** Place in the whole version. */
  readonly index: bigint;
  readonly path: readonly Uint8Array[];
  readonly part: PartPath | undefined;
}

/** Where a part lies; undefined when it is not under the content root. Never throws. */
export function placeOfPart(tree: ContentTree, part: PartPath): PartPlace | undefined {
  const { root, recordCount, index, path } = part;
  if (root.length !== 32 || recordCount < 1n || recordCount > tree.recordCount) {
    return undefined;
  }
  const proof = { index, count: tree.partCount, path };
  const position = verifySumProof(tree.contentRoot, partLeaf(root, recordCount), proof);
  return position === undefined || position.total !== tree.recordCount
    ? undefined
    : { root, firstRecord: position.leftSum, recordCount };
}

/** Whether the record stands at its index under the content root. Never throws. */
export function isRecordUnder(tree: ContentTree, { hash, index, path, part }: RecordPath): boolean {
  if (hash.length !== 32 || tree.partCount > 0n !== (part !== undefined)) {
    return false;
  }
  const whole = { root: tree.contentRoot, firstRecord: 0n, recordCount: tree.recordCount };
  const place = part === undefined ? whole : placeOfPart(tree, part);
  if (place === undefined || index < place.firstRecord || index >= place.firstRecord + place.recordCount) {
    return false;
  }
  return verifyMerkleProof(place.root, hash, {
    total: place.recordCount,
    index: index - place.firstRecord,
    leafHash: merkleLeafHash(hash),
    aunts: path,
  });
}
