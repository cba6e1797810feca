/**
 * Many leaves of one RFC 6962 tree under one proof: the siblings that the leaves do not give themselves, in the order
 * in which the tree is walked from the left (docs/spec/registry.md R71). k leaves of n share the upper levels.
 */
import { MERKLE_AUNTS_MAX } from "../limits.ts";
import { merkleInnerHash, merkleLeafHash, merkleRootOfHashes } from "./merkle.ts";

/** Leaves of a tree with the siblings that lead to its root. */
export interface MultiProof {
  readonly total: bigint;
  /** Ascending, none twice, each below `total`; at least one. */
  readonly indexes: readonly bigint[];
  /** Leaf bytes in the order of the indexes. */
  readonly leaves: readonly Uint8Array[];
  /** Hashes of the subtrees without a shown leaf, as the walk meets them. */
  readonly nodes: readonly Uint8Array[];
}

/** Most nodes that a proof of `count` leaves can need. */
export function multiProofNodesMax(count: number): number {
  return count * MERKLE_AUNTS_MAX;
}

/** Siblings for some leaves. @param indexes  ascending, unique, inside the tree. Cost: O(n) hashes */
export function multiProofNodes(leaves: readonly Uint8Array[], indexes: readonly number[]): Uint8Array[] {
  const hashes = leaves.map(merkleLeafHash);
  const wanted = new Set(indexes);
  const nodes: Uint8Array[] = [];
  const walk = (start: number, end: number): void => {
    let shows = false;
    for (let index = start; index < end && !shows; index++) shows = wanted.has(index);
    if (!shows) {
      nodes.push(merkleRootOfHashes(hashes.slice(start, end)));
    } else if (end - start > 1) {
      const middle = start + Number(splitOf(BigInt(end - start)));
      walk(start, middle);
      walk(middle, end);
    }
  };
  walk(0, leaves.length);
  return nodes;
}

/**
 * The root that a proof leads to, or undefined when its shape does not fit: indexes out of order or range, too few or
 * too many nodes, a node that is not 32 bytes. Never throws. Cost: at most (leaves + nodes) hashes.
 */
export function multiProofRoot({ total, indexes, leaves, nodes }: MultiProof): Uint8Array | undefined {
  const isRange = total >= 1n && total < 1n << 63n && indexes.length > 0 && indexes.length === leaves.length;
  const isSorted = indexes.every((index, at) => index >= 0n && index < total && (at === 0 || isAbove(indexes, at)));
  if (!isRange || !isSorted || nodes.some((node) => node.length !== 32)) {
    return undefined;
  }
  let usedLeaves = 0;
  let usedNodes = 0;
  const walk = (start: bigint, count: bigint): Uint8Array | undefined => {
    const next = indexes[usedLeaves];
    if (next === undefined || next >= start + count) {
      const node = nodes[usedNodes];
      usedNodes += 1;
      return node;
    }
    if (count === 1n) {
      const leaf = leaves[usedLeaves];
      usedLeaves += 1;
      return leaf === undefined ? undefined : merkleLeafHash(leaf);
    }
    const split = splitOf(count);
    const left = walk(start, split);
    const right = left === undefined ? undefined : walk(start + split, count - split);
    return left === undefined || right === undefined ? undefined : merkleInnerHash(left, right);
  };
  const root = walk(0n, total);
  return usedNodes === nodes.length ? root : undefined;
}

function isAbove(indexes: readonly bigint[], at: number): boolean {
  const [before, here] = [indexes[at - 1], indexes[at]];
  return before !== undefined && here !== undefined && before < here;
}

/** The largest power of two below `count`, which is at least 2. */
function splitOf(count: bigint): bigint {
  return 1n << BigInt((count - 1n).toString(2).length - 1);
}
