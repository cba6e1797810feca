/**
 * Merkle-sum tree: every inner node commits to both children's hashes and both children's sums, each apart
 * (committing to the total alone is broken: eprint 2018/1139). Rule R6 of docs/spec/registry.md.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian64, compareBytes, concatBytes, equalBytes } from "../bytes.ts";
import { MAX_UINT64 } from "../int.ts";
import { MERKLE_AUNTS_MAX } from "../limits.ts";
import { lengthPrefixed } from "../varint.ts";
import { merkleSides, splitPoint } from "./merkle.ts";

/** A node: 32-byte hash and the sum of the leaves below it, 0n <= sum < 2^128. */
export interface SumNode {
  readonly hash: Uint8Array;
  readonly sum: bigint;
}

/** Inclusion of a leaf: siblings from the leaf's level up. */
export interface SumProof {
  readonly index: bigint;
  readonly count: bigint;
  readonly path: readonly SumNode[];
}

/** What the contributors tree says about one contributor; records firstRecord .. firstRecord + recordCount − 1. */
export interface Contributor {
  readonly id: Uint8Array;
  readonly weight: bigint;
  readonly firstRecord: bigint;
  readonly recordCount: bigint;
}

const SUM_END = 1n << 128n;
const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);
const ROOT = Uint8Array.of(2);

/** sha256(00 ‖ payload) with its sum; the payload must itself state the sum. */
export function sumLeaf(payload: Uint8Array, sum: bigint): SumNode {
  assert(sum >= 0n && sum < SUM_END, "a sum is a uint128");
  return { hash: sumLeafHash(payload), sum };
}

/** The parent of two nodes. @throws AssertionError when the sum leaves 128 bits */
export function sumInner(left: SumNode, right: SumNode): SumNode {
  const sum = left.sum + right.sum;
  assert(left.sum >= 0n && right.sum >= 0n && sum < SUM_END, "a sum is a uint128");
  return { hash: sumInnerHash(left, right), sum };
}

/** sha256(01 ‖ left hash ‖ be128(left sum) ‖ right hash ‖ be128(right sum)), whatever sum the node itself may claim. */
export function sumInnerHash(left: SumNode, right: SumNode): Uint8Array {
  return sha256(concatBytes(INNER, left.hash, bigEndian128(left.sum), right.hash, bigEndian128(right.sum)));
}

/** sha256(00 ‖ payload): the hash of a leaf, whatever sum it may claim. */
export function sumLeafHash(payload: Uint8Array): Uint8Array {
  return sha256(concatBytes(LEAF, payload));
}

/** Whether a node from outside can be hashed: 32 bytes and a uint128. */
export function isSumNode(node: SumNode): boolean {
  return node.hash.length === 32 && node.sum >= 0n && node.sum < SUM_END;
}

/** sha256(02 ‖ be64(count) ‖ tree hash ‖ be128(total)): what goes on chain. */
export function sumRoot(count: bigint, tree: SumNode): Uint8Array {
  return sha256(concatBytes(ROOT, bigEndian64(count), tree.hash, bigEndian128(tree.sum)));
}

/** The top node over at least one leaf. Cost: n − 1 hashes. */
export function sumTree(leaves: readonly SumNode[]): SumNode {
  assert(leaves.length > 0, "a Merkle-sum tree has a leaf");
  return treeOfRange(leaves, 0, leaves.length);
}

function treeOfRange(leaves: readonly SumNode[], start: number, end: number): SumNode {
  if (end - start === 1) return leaves[start] as SumNode;
  const middle = start + splitPoint(end - start);
  return sumInner(treeOfRange(leaves, start, middle), treeOfRange(leaves, middle, end));
}

/** One proof per leaf, in order. Cost: n − 1 hashes, O(n log n) references. */
export function sumProofs(leaves: readonly SumNode[]): SumProof[] {
  const paths: SumNode[][] = leaves.map(() => []);
  if (leaves.length > 0) collectPaths(leaves, paths, { start: 0, end: leaves.length });
  const count = BigInt(leaves.length);
  return paths.map((path, index) => ({ index: BigInt(index), count, path }));
}

function collectPaths(
  leaves: readonly SumNode[],
  paths: readonly SumNode[][],
  { start, end }: { readonly start: number; readonly end: number },
): SumNode {
  if (end - start === 1) return leaves[start] as SumNode;
  const middle = start + splitPoint(end - start);
  const left = collectPaths(leaves, paths, { start, end: middle });
  const right = collectPaths(leaves, paths, { start: middle, end });
  for (let index = start; index < end; index++) paths[index]?.push(index < middle ? right : left);
  return sumInner(left, right);
}

/** The path of one leaf alone, from its level up. Cost: n − 1 hashes, O(log n) memory. */
export function sumPath(leaves: readonly SumNode[], index: number): SumNode[] {
  assert(index >= 0 && index < leaves.length, "a leaf lies inside its tree");
  const path: SumNode[] = [];
  let [start, end] = [0, leaves.length];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      path.push(treeOfRange(leaves, middle, end));
      end = middle;
    } else {
      path.push(treeOfRange(leaves, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/** What a valid proof shows. */
export interface SumPosition {
  /** Sum of all leaves before this one. */
  readonly leftSum: bigint;
  /** Sum of all leaves. */
  readonly total: bigint;
}

/**
 * Verifies that `leaf` stands at `proof.index` of `proof.count` under `root`.
 * @returns the sum to its left and the total, or undefined when the proof does not hold; never throws
 */
export function verifySumProof(root: Uint8Array, leaf: SumNode, proof: SumProof): SumPosition | undefined {
  const { index, count, path } = proof;
  if (count < 1n || count > MAX_UINT64 || index < 0n || index >= count) return undefined;
  if (path.length > MERKLE_AUNTS_MAX || !isSumNode(leaf) || !path.every(isSumNode)) return undefined;
  const sides = merkleSides(index, count);
  if (sides.length !== path.length) return undefined;
  let node = leaf;
  let leftSum = 0n;
  for (let level = 0; level < sides.length; level++) {
    const sibling = path[level] as SumNode;
    if (node.sum + sibling.sum >= SUM_END) return undefined;
    if (sides[level] === "right") leftSum += sibling.sum;
    node = sides[level] === "left" ? sumInner(node, sibling) : sumInner(sibling, node);
  }
  return equalBytes(sumRoot(count, node), root) ? { leftSum, total: node.sum } : undefined;
}

/** Leaf of a contributor: sha256(00 ‖ lp(id) ‖ be64(weight) ‖ be64(firstRecord) ‖ be64(recordCount)). */
export function contributorLeaf(contributor: Contributor): SumNode {
  const { id, weight, firstRecord, recordCount } = contributor;
  const payload = concatBytes(
    lengthPrefixed(id),
    bigEndian64(weight),
    bigEndian64(firstRecord),
    bigEndian64(recordCount),
  );
  return sumLeaf(payload, weight);
}

/**
 * Root and proofs of a version's contributors.
 * @param contributors  sorted by id, ids unique, weights and record counts >= 1, total weight < 2^64, at least one
 * @throws AssertionError when they are not so
 */
export function contributorsTree(contributors: readonly Contributor[]): {
  root: Uint8Array;
  total: bigint;
  proofs: SumProof[];
} {
  assert(contributors.length > 0, "a version has a contributor");
  let before: Contributor | undefined;
  for (const contributor of contributors) {
    assert(contributor.weight >= 1n && contributor.recordCount >= 1n, "weights and record counts are positive");
    assert(before === undefined || compareBytes(before.id, contributor.id) < 0, "contributors are sorted by unique id");
    before = contributor;
  }
  const leaves = contributors.map(contributorLeaf);
  const tree = sumTree(leaves);
  assert(tree.sum <= MAX_UINT64, "a version's total weight is a uint64");
  return { root: sumRoot(BigInt(leaves.length), tree), total: tree.sum, proofs: sumProofs(leaves) };
}

/** Root of a version's contributors; see {@link contributorsTree}. */
export function contributorsRoot(contributors: readonly Contributor[]): Uint8Array {
  return contributorsTree(contributors).root;
}

/** The right edge of a growing tree: one complete subtree per set bit of `count`, largest first. */
export interface SumFrontier {
  readonly count: bigint;
  readonly peaks: readonly SumNode[];
}

/** A frontier without leaves. */
export const EMPTY_SUM_FRONTIER: SumFrontier = { count: 0n, peaks: [] };

/** The frontier with one more leaf. Cost: O(log n) worst, O(1) on average. */
export function appendToSumFrontier(frontier: SumFrontier, leaf: SumNode): SumFrontier {
  assert(frontier.count < MAX_UINT64, "a frontier counts leaves in 64 bits");
  const peaks = [...frontier.peaks];
  let node = leaf;
  for (let bits = frontier.count; (bits & 1n) === 1n; bits >>= 1n) {
    const left = peaks.pop();
    assert(left !== undefined, "a frontier has one peak per set bit of its count");
    node = sumInner(left, node);
  }
  peaks.push(node);
  return { count: frontier.count + 1n, peaks };
}

/** The top node of a frontier: the same as {@link sumTree} over all its leaves; undefined while empty. */
export function sumFrontierTree(frontier: SumFrontier): SumNode | undefined {
  let node: SumNode | undefined;
  for (const peak of [...frontier.peaks].reverse()) node = node === undefined ? peak : sumInner(peak, node);
  return node;
}

function bigEndian128(n: bigint): Uint8Array {
  return concatBytes(bigEndian64(n >> 64n), bigEndian64(n & MAX_UINT64));
}
