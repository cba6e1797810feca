/**
 * The tree of a channel's receipts and the voucher that commits to it (docs/spec/attribution.md T40-T45). One leaf per
 * sequence number; every node states fees, calls and the hash of the per-input sums of both children, each apart, so
 * that one node with its two children shows a wrong sum.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian32, bigEndian64, concatBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { MAX_UINT64 } from "../int.ts";
import { MERKLE_AUNTS_MAX } from "../limits.ts";
import { merkleSides, splitPoint } from "../merkle/merkle.ts";
import { lengthPrefixed } from "../varint.ts";

/** Sums below a node; fees and vector entries are base units, 0n..2^64-1. */
export interface ReceiptSums {
  readonly fee: bigint;
  readonly calls: bigint;
  /** Fees that the calls' own attributions steer, one entry per input of the model; together at most `fee`. */
  readonly vector: readonly bigint[];
}

/** A node as its parent commits to it. */
export interface ReceiptNode {
  /** 32 bytes. */
  readonly hash: Uint8Array;
  readonly fee: bigint;
  readonly calls: bigint;
  /** 32 bytes: {@link vectorHash} of the sums per input. */
  readonly vectorHash: Uint8Array;
}

const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);
const ROOT = Uint8Array.of(2);
const HASH_BYTES = 32;

/** T41: `SHA-256("byline/vector/1" ‖ be32(n) ‖ be64(v_1) ‖ …)`. */
export function vectorHash(vector: readonly bigint[]): Uint8Array {
  const head = concatBytes(utf8ToBytes("byline/vector/1"), bigEndian32(vector.length));
  return sha256(concatBytes(head, ...vector.map(bigEndian64)));
}

/** T42: the leaf of one receipt; `bytes` are its canonical encoding, which itself states `fee` and `vector`. */
export function receiptLeaf(bytes: Uint8Array, fee: bigint, vector: readonly bigint[]): ReceiptNode {
  return { hash: sha256(concatBytes(LEAF, lengthPrefixed(bytes))), fee, calls: 1n, vectorHash: vectorHash(vector) };
}

/** T42: `SHA-256(01 ‖ left ‖ right)`, each child as hash ‖ be64(fee) ‖ be64(calls) ‖ vectorHash. */
export function receiptInnerHash(left: ReceiptNode, right: ReceiptNode): Uint8Array {
  return sha256(concatBytes(INNER, nodeBytes(left), nodeBytes(right)));
}

/** T43: `SHA-256(02 ‖ be64(calls) ‖ top node)`: what a voucher signs. */
export function receiptsRoot(top: ReceiptNode): Uint8Array {
  return sha256(concatBytes(ROOT, bigEndian64(top.calls), nodeBytes(top)));
}

/** T43: the root as a settlement states it: the top node's hash with the sums that are settled. */
export function receiptsRootOf(treeHash: Uint8Array, sums: ReceiptSums): Uint8Array {
  const { fee, calls, vector } = sums;
  return receiptsRoot({ hash: treeHash, fee, calls, vectorHash: vectorHash(vector) });
}

/** A leaf with its sums opened: what a gateway keeps for each call. */
export interface OpenReceipt {
  readonly bytes: Uint8Array;
  readonly fee: bigint;
  readonly vector: readonly bigint[];
}

/** A tree's top with its sums opened. */
export interface OpenTop {
  readonly node: ReceiptNode;
  readonly sums: ReceiptSums;
}

/** The honest tree over at least one receipt, in order of their sequence numbers. Cost: n − 1 hashes and vector sums. */
export function receiptTree(receipts: readonly OpenReceipt[]): OpenTop {
  assert(receipts.length > 0, "a tree has a receipt");
  return treeOfRange(receipts, 0, receipts.length);
}

function treeOfRange(receipts: readonly OpenReceipt[], start: number, end: number): OpenTop {
  if (end - start === 1) {
    const receipt = receipts[start];
    assert(receipt !== undefined, "the range lies in the list");
    const { bytes, fee, vector } = receipt;
    return { node: receiptLeaf(bytes, fee, vector), sums: { fee, calls: 1n, vector } };
  }
  const middle = start + splitPoint(end - start);
  return joinTops(treeOfRange(receipts, start, middle), treeOfRange(receipts, middle, end));
}

/** The parent of two honest nodes. */
export function joinTops(left: OpenTop, right: OpenTop): OpenTop {
  const sums = addSums(left.sums, right.sums);
  const hash = receiptInnerHash(left.node, right.node);
  return { node: { hash, fee: sums.fee, calls: sums.calls, vectorHash: vectorHash(sums.vector) }, sums };
}

function addSums(left: ReceiptSums, right: ReceiptSums): ReceiptSums {
  assert(left.vector.length === right.vector.length, "one entry per input");
  return {
    fee: left.fee + right.fee,
    calls: left.calls + right.calls,
    vector: left.vector.map((part, index) => part + (right.vector[index] ?? 0n)),
  };
}

/** The right edge of a growing tree: a gateway appends a call in O(log n) without the earlier ones. */
export interface ReceiptFrontier {
  readonly peaks: readonly OpenTop[];
}

/** A frontier without receipts. */
export const EMPTY_RECEIPTS: ReceiptFrontier = { peaks: [] };

/** The frontier with one more receipt. */
export function appendReceipt(frontier: ReceiptFrontier, receipt: OpenReceipt): ReceiptFrontier {
  const peaks = [...frontier.peaks];
  let top = treeOfRange([receipt], 0, 1);
  for (let left = peaks.at(-1); left !== undefined && left.sums.calls === top.sums.calls; left = peaks.at(-1)) {
    peaks.pop();
    top = joinTops(left, top);
  }
  peaks.push(top);
  return { peaks };
}

/** The top of a frontier: the same as {@link receiptTree} over all its receipts; undefined while empty. */
export function frontierTop(frontier: ReceiptFrontier): OpenTop | undefined {
  let top: OpenTop | undefined;
  for (const peak of [...frontier.peaks].reverse()) {
    top = top === undefined ? peak : joinTops(peak, top);
  }
  return top;
}

/** Place of a node under a root: siblings from the node's level up. */
export interface ReceiptPath {
  readonly siblings: readonly ReceiptNode[];
  /** Which side the node is on, level by level. */
  readonly sides: readonly ("left" | "right")[];
  /** Sums of the tree's nodes above the node, from the parent up to and including the top, as they are committed. */
  readonly above: readonly ReceiptNode[];
}

/** One level of a way up: which side the node is on, and what stands beside it. */
export interface ReceiptTurn {
  readonly side: "left" | "right";
  readonly sibling: OpenTop;
}

/** What stands beside the way up from one receipt of the honest tree, from the leaf's level up. Cost: n − 1 hashes */
export function receiptTurns(receipts: readonly OpenReceipt[], index: number): readonly ReceiptTurn[] {
  assert(index >= 0 && index < receipts.length, "the receipt is one of them");
  const turns: ReceiptTurn[] = [];
  for (let start = 0, end = receipts.length; end - start > 1; ) {
    const middle = start + splitPoint(end - start);
    const isLeft = index < middle;
    const sibling = isLeft ? treeOfRange(receipts, middle, end) : treeOfRange(receipts, start, middle);
    turns.push({ side: isLeft ? "left" : "right", sibling });
    if (isLeft) end = middle;
    else start = middle;
  }
  return turns.reverse();
}

/** The way up from one receipt of the honest tree over all of them. @param index  0..receipts.length − 1. Cost: n − 1 hashes */
export function receiptPath(receipts: readonly OpenReceipt[], index: number): ReceiptPath {
  const turns = receiptTurns(receipts, index);
  const above: ReceiptNode[] = [];
  let at = treeOfRange(receipts, index, index + 1);
  for (const { side, sibling } of turns) {
    at = side === "left" ? joinTops(at, sibling) : joinTops(sibling, at);
    above.push(at.node);
  }
  return { siblings: turns.map(({ sibling }) => sibling.node), sides: turns.map(({ side }) => side), above };
}

/**
 * Whether `leaf` stands at `index` (a sequence number) of the `calls` receipts under `root`.
 * @param path  siblings and the stated parents from the leaf's level up
 */
export function verifyReceipt(
  root: Uint8Array,
  leaf: ReceiptNode,
  place: { readonly index: bigint; readonly calls: bigint; readonly path: ReceiptPath },
): boolean {
  const { index, calls, path } = place;
  if (calls < 1n || calls > MAX_UINT64 || index < 0n || index >= calls) {
    return false;
  }
  const sides = merkleSides(index, calls);
  const isShaped = sides.length === path.sides.length && sides.every((side, level) => side === path.sides[level]);
  return isShaped && verifyReceiptPath(root, leaf, calls, path);
}

/** Whether a node (leaf or inner) stands under `root` of a tree with `calls` receipts: hashes only, sums are as stated. */
export function verifyReceiptPath(root: Uint8Array, node: ReceiptNode, calls: bigint, path: ReceiptPath): boolean {
  const { siblings, sides, above } = path;
  const isBounded =
    siblings.length <= MERKLE_AUNTS_MAX && siblings.length === sides.length && above.length === sides.length;
  if (!isBounded || ![node, ...siblings, ...above].every(isNode)) {
    return false;
  }
  let at = node;
  for (const [level, sibling] of siblings.entries()) {
    const parent = above[level];
    const isLeft = sides[level] === "left";
    if (
      parent === undefined ||
      !equalBytes(parent.hash, isLeft ? receiptInnerHash(at, sibling) : receiptInnerHash(sibling, at))
    ) {
      return false;
    }
    at = parent;
  }
  return equalBytes(sha256(concatBytes(ROOT, bigEndian64(calls), nodeBytes(at))), root);
}

/** A node of a tree with its two children opened: what shows a wrong sum. */
export interface OpenedNode {
  readonly node: ReceiptNode;
  readonly vector: readonly bigint[];
  readonly left: ReceiptNode;
  readonly leftVector: readonly bigint[];
  readonly right: ReceiptNode;
  readonly rightVector: readonly bigint[];
}

/**
 * Whether the children belong to the node and their sums do not add up to what the node states. The caller shows that
 * the node stands under a settled root.
 */
export function isBadSum({ node, vector, left, leftVector, right, rightVector }: OpenedNode): boolean {
  const areOpened =
    equalBytes(node.hash, receiptInnerHash(left, right)) &&
    equalBytes(node.vectorHash, vectorHash(vector)) &&
    equalBytes(left.vectorHash, vectorHash(leftVector)) &&
    equalBytes(right.vectorHash, vectorHash(rightVector));
  if (!areOpened) {
    return false;
  }
  const isRight =
    node.fee === left.fee + right.fee &&
    node.calls === left.calls + right.calls &&
    vector.length === leftVector.length &&
    vector.length === rightVector.length &&
    vector.every((sum, index) => sum === (leftVector[index] ?? 0n) + (rightVector[index] ?? 0n));
  return !isRight;
}

/** What a voucher commits to; sums are cumulative over the channel's life. */
export interface Voucher {
  readonly chainId: string;
  readonly channelId: bigint;
  readonly amount: bigint;
  readonly calls: bigint;
  readonly receiptsRoot: Uint8Array;
  readonly vectorHash: Uint8Array;
}

/** T44: `"byline/voucher/1" ‖ lp(chainId) ‖ be64(channelId) ‖ be128(amount) ‖ be64(calls) ‖ receiptsRoot ‖ vectorHash`. */
export function voucherSignBytes(voucher: Voucher): Uint8Array {
  return concatBytes(
    utf8ToBytes("byline/voucher/1"),
    lengthPrefixed(utf8ToBytes(voucher.chainId)),
    bigEndian64(voucher.channelId),
    bigEndian64(voucher.amount >> 64n),
    bigEndian64(voucher.amount & MAX_UINT64),
    bigEndian64(voucher.calls),
    voucher.receiptsRoot,
    voucher.vectorHash,
  );
}

/** T44: the hash that the voucher key signs. */
export function voucherHash(voucher: Voucher): Uint8Array {
  return sha256(voucherSignBytes(voucher));
}

function nodeBytes({ hash, fee, calls, vectorHash: vector }: ReceiptNode): Uint8Array {
  return concatBytes(hash, bigEndian64(fee), bigEndian64(calls), vector);
}

function isNode({ hash, fee, calls, vectorHash: vector }: ReceiptNode): boolean {
  const areHashes = hash.length === HASH_BYTES && vector.length === HASH_BYTES;
  return areHashes && fee >= 0n && fee <= MAX_UINT64 && calls >= 0n && calls <= MAX_UINT64;
}
