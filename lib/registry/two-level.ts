/**
 * The content tree of a datanet's version (docs/spec/registry.md R62): a Merkle-sum tree over contributions, whose sums
 * count records, and below each leaf the flat tree of that contribution's records. The sum to the left of a part is the
 * index of its first record.
 */
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { sumLeaf, sumPath, sumRoot, sumTree, verifySumProof } from "../merkle/merkle-sum.ts";
import type { SumNode } from "../merkle/merkle-sum.ts";
import { merkleLeafHash, merklePath, merkleRoot, verifyMerkleProof } from "../merkle/merkle.ts";

/** Root of a part that was withdrawn: no tree has it, so no record can be shown under it. */
export const WITHDRAWN_ROOT: Uint8Array = new Uint8Array(32);

/** First bytes of the leaf in a contributors tree in the place of a contribution that was taken out; its number follows (R92). */
export const WITHDRAWN_TAG: Uint8Array = utf8ToBytes("byline/withdrawn/1");

/** R92: that leaf: payload `"byline/withdrawn/1" ‖ be64(index)`; it weighs nothing and is nobody's. */
export function withdrawnLeaf(index: bigint): SumNode {
  return sumLeaf(concatBytes(WITHDRAWN_TAG, bigEndian64(index)), 0n);
}

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

/** Whether the record stands at its index, or a withdrawn part shows its place as zeros without a path (R71). Never throws. */
export function isPlaceUnder(tree: ContentTree, record: RecordPath): boolean {
  const { hash, index, path, part } = record;
  if (part === undefined || !isWithdrawnRoot(part.root)) {
    return isRecordUnder(tree, record);
  }
  if (tree.partCount === 0n || path.length > 0 || !isWithdrawnRoot(hash)) {
    return false;
  }
  const place = placeOfPart(tree, part);
  return place !== undefined && index >= place.firstRecord && index < place.firstRecord + place.recordCount;
}

/** One part of a content tree of two levels, as its leaf has it: the root is zeros when the part was withdrawn. */
export interface ContentPart {
  readonly root: Uint8Array;
  readonly recordCount: bigint;
}

/** What lies below a content root: the hash of each record, zeros for a withdrawn one, and the parts; none when it is flat. */
export interface ContentHashes {
  readonly hashes: readonly Uint8Array[];
  readonly parts: readonly ContentPart[];
}

/** Why this is not what lies below the content root; undefined when it is. Cost: 2n hashes. */
export function contentFault(contentRoot: Uint8Array, { hashes, parts }: ContentHashes): string | undefined {
  if (parts.length === 0) {
    return equalBytes(merkleRoot(hashes), contentRoot) ? undefined : "the records do not lead to the content root";
  }
  let start = 0;
  for (const [at, { root, recordCount }] of parts.entries()) {
    const own = hashes.slice(start, start + Number(recordCount));
    start += own.length;
    if (BigInt(own.length) !== recordCount) return `part ${at} has more records than there are`;
    const isRight = isWithdrawnRoot(root) ? own.every(isWithdrawnRoot) : equalBytes(merkleRoot(own), root);
    if (!isRight) return `the records of part ${at} do not lead to its root`;
  }
  if (start !== hashes.length) return "a record lies in no part";
  const tree = sumTree(parts.map(({ root, recordCount }) => partLeaf(root, recordCount)));
  return equalBytes(sumRoot(BigInt(parts.length), tree), contentRoot)
    ? undefined
    : "the parts do not lead to the content root";
}

/** The path of a record that exists, of content without a fault ({@link contentFault}). Cost: one hash for each record and part. */
export function recordPathOf({ hashes, parts }: ContentHashes, index: number): RecordPath {
  const hash = hashes[index];
  assert(hash !== undefined, "there is such a record");
  if (parts.length === 0) {
    const path = merklePath(hashes.map(merkleLeafHash), index);
    return { hash, index: BigInt(index), path, part: undefined };
  }
  let at = 0;
  let start = 0;
  for (; at + 1 < parts.length; at++) {
    const next = start + Number(parts[at]?.recordCount ?? 0n);
    if (index < next) break;
    start = next;
  }
  const { root, recordCount } = parts[at] as ContentPart;
  const own = hashes.slice(start, start + Number(recordCount)).map(merkleLeafHash);
  const nodes = parts.map((part) => partLeaf(part.root, part.recordCount));
  return {
    hash,
    index: BigInt(index),
    path: isWithdrawnRoot(root) ? [] : merklePath(own, index - start),
    part: { root, recordCount, index: BigInt(at), path: sumPath(nodes, at) },
  };
}
