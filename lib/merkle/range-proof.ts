/**
 * Range proofs of an RFC 6962 tree (docs/spec/exchange.md K10-K12): leaves start .. end − 1 of `total` stand under a root, shown with
 * the largest subtrees inside the range and the largest ones outside it, each O(log n). Hashes of leaves here are leaf
 * hashes ({@link merkleLeafHash}), not the leaves' bytes.
 */
import { assert } from "../assert.ts";
import { equalBytes } from "../bytes.ts";
import { MERKLE_RANGE_NODES_MAX } from "../limits.ts";
import { merkleInnerHash, merkleRootOfHashes } from "./merkle.ts";

/** The leaves start .. end − 1. */
export interface LeafSpan {
  readonly start: bigint;
  readonly end: bigint;
}

/** A span of a tree of `total` leaves: 0 <= start < end <= total < 2^63. */
export interface MerkleRange extends LeafSpan {
  readonly total: bigint;
}

/** A node of the tree with the leaves below it. */
export interface SpanNode extends LeafSpan {
  readonly hash: Uint8Array;
}

/** The subtrees of a tree on both sides of a range's border, each from left to right. */
export interface RangeSpans {
  /** The largest subtrees whose leaves all lie in the range; together they are the range. */
  readonly inside: readonly LeafSpan[];
  /** The largest subtrees without a leaf in the range; together they are the rest. */
  readonly outside: readonly LeafSpan[];
}

const TOTAL_END = 1n << 63n;

/** Whether the numbers are those of a range; what a proof from outside must be asked first. */
export function isMerkleRange({ total, start, end }: MerkleRange): boolean {
  return start >= 0n && start < end && end <= total && total < TOTAL_END;
}

/** K10: the subtrees that the border of a range cuts the tree into. At most {@link MERKLE_RANGE_NODES_MAX} on either side. */
export function merkleRangeSpans(range: MerkleRange): RangeSpans {
  assert(isMerkleRange(range), "a range lies inside its tree");
  const inside: LeafSpan[] = [];
  const outside: LeafSpan[] = [];
  const visit = (start: bigint, end: bigint): void => {
    if (start >= range.start && end <= range.end) inside.push({ start, end });
    else if (end <= range.start || start >= range.end) outside.push({ start, end });
    else {
      const middle = middleOf(start, end);
      visit(start, middle);
      visit(middle, end);
    }
  };
  visit(0n, range.total);
  return { inside, outside };
}

/** K10: hashes of the subtrees inside a range, from the leaf hashes of the range. Cost: O(range). */
export function merkleRangeNodes(range: MerkleRange, leafHashes: readonly Uint8Array[]): Uint8Array[] {
  assert(BigInt(leafHashes.length) === range.end - range.start, "one leaf hash per leaf of the range");
  return merkleRangeSpans(range).inside.map((span) => rootOfSpan(leafHashes, span, range.start));
}

/** K11: hashes of the subtrees outside a range, from the leaf hashes of the whole tree. Cost: O(total). */
export function merkleRangeSiblings(range: MerkleRange, leafHashes: readonly Uint8Array[]): Uint8Array[] {
  assert(BigInt(leafHashes.length) === range.total, "one leaf hash per leaf of the tree");
  return merkleRangeSpans(range).outside.map((span) => rootOfSpan(leafHashes, span, 0n));
}

/**
 * K12: the root that the subtrees inside and outside a range lead to.
 * @returns undefined when the range is none, a count does not fit it or a hash has not 32 bytes; never throws
 */
export function merkleRootOfRange(
  range: MerkleRange,
  nodes: readonly Uint8Array[],
  siblings: readonly Uint8Array[],
): Uint8Array | undefined {
  if (!isMerkleRange(range)) return undefined;
  if (nodes.length > MERKLE_RANGE_NODES_MAX || siblings.length > MERKLE_RANGE_NODES_MAX) return undefined;
  if (![...nodes, ...siblings].every((hash) => hash.length === 32)) return undefined;
  const { inside, outside } = merkleRangeSpans(range);
  if (nodes.length !== inside.length || siblings.length !== outside.length) return undefined;
  const known = [...toNodes(inside, nodes), ...toNodes(outside, siblings)];
  known.sort((a, b) => (a.start < b.start ? -1 : 1));
  return merkleHashesOfSpans([{ start: 0n, end: range.total }], known)?.[0];
}

/** K12: whether the leaf hashes stand at the range under `root`. Never throws. Cost: O(range + log total). */
export function verifyMerkleRange(
  root: Uint8Array,
  range: MerkleRange,
  proof: { readonly leafHashes: readonly Uint8Array[]; readonly siblings: readonly Uint8Array[] },
): boolean {
  if (!isMerkleRange(range) || BigInt(proof.leafHashes.length) !== range.end - range.start) return false;
  if (!proof.leafHashes.every((hash) => hash.length === 32)) return false;
  const computed = merkleRootOfRange(range, merkleRangeNodes(range, proof.leafHashes), proof.siblings);
  return computed !== undefined && equalBytes(computed, root);
}

/**
 * Hashes of subtrees of a tree of which some nodes are known.
 * @param spans  subtrees from left to right
 * @param nodes  known nodes from left to right, none below another
 * @returns undefined when the known nodes do not cover a span or cut across it. Cost: O(nodes)
 */
export function merkleHashesOfSpans(
  spans: readonly LeafSpan[],
  nodes: readonly SpanNode[],
): readonly Uint8Array[] | undefined {
  let at = 0;
  const fold = (start: bigint, end: bigint): Uint8Array | undefined => {
    const node = nodes[at];
    if (node === undefined || node.start !== start || node.end > end) return undefined;
    if (node.end === end) {
      at += 1;
      return node.hash;
    }
    const middle = middleOf(start, end);
    const left = fold(start, middle);
    const right = left === undefined ? undefined : fold(middle, end);
    return left === undefined || right === undefined ? undefined : merkleInnerHash(left, right);
  };
  const hashes: Uint8Array[] = [];
  for (const { start, end } of spans) {
    while ((nodes[at]?.end ?? end) <= start) at += 1;
    const hash = fold(start, end);
    if (hash === undefined) return undefined;
    hashes.push(hash);
  }
  return hashes;
}

/** Where the subtree over a span of at least two leaves splits: after the largest power of two below their number. */
function middleOf(start: bigint, end: bigint): bigint {
  return start + (1n << BigInt((end - start - 1n).toString(2).length - 1));
}

function rootOfSpan(leafHashes: readonly Uint8Array[], { start, end }: LeafSpan, first: bigint): Uint8Array {
  return merkleRootOfHashes(leafHashes.slice(Number(start - first), Number(end - first)));
}

function toNodes(spans: readonly LeafSpan[], hashes: readonly Uint8Array[]): SpanNode[] {
  return spans.map((span, index) => ({ ...span, hash: hashes[index] as Uint8Array }));
}
