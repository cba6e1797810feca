/** Proves the receipts tree and the voucher (docs/spec/attribution.md T40-T45): one root however it is grown, every receipt provable, every wrong sum shown by one node. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toHex, utf8ToBytes } from "../bytes.ts";
import { MAX_UINT64 } from "../int.ts";
import { merkleSides, splitPoint } from "../merkle/merkle.ts";
import { openSiblings, opensReceipt } from "./open-receipt.ts";
import type { OpenSibling } from "./open-receipt.ts";
import {
  EMPTY_RECEIPTS,
  appendReceipt,
  frontierTop,
  isBadSum,
  joinTops,
  receiptInnerHash,
  receiptPath,
  receiptTree,
  receiptsRoot,
  receiptsRootOf,
  vectorHash,
  verifyReceipt,
  voucherHash,
  voucherSignBytes,
} from "./receipts.ts";
import type { OpenReceipt, OpenTop, ReceiptNode, ReceiptPath } from "./receipts.ts";

function receipts(count: number): OpenReceipt[] {
  return Array.from({ length: count }, (_, index) => ({
    bytes: utf8ToBytes(`receipt ${index}`),
    fee: BigInt(index * 3 + 1),
    vector: [BigInt(index), BigInt(index * 2)],
  }));
}

/** Path of one receipt, made the slow way. */
function pathOf(list: readonly OpenReceipt[], index: number): ReceiptPath {
  const siblings: ReceiptNode[] = [];
  const above: ReceiptNode[] = [];
  const walk = (start: number, end: number): OpenTop => {
    const top = receiptTree(list.slice(start, end));
    if (end - start === 1) {
      return top;
    }
    const middle = start + splitPoint(end - start);
    const isLeft = index < middle;
    walk(isLeft ? start : middle, isLeft ? middle : end);
    siblings.push(receiptTree(isLeft ? list.slice(middle, end) : list.slice(start, middle)).node);
    above.push(top.node);
    return top;
  };
  walk(0, list.length);
  return { siblings, above, sides: [...merkleSides(BigInt(index), BigInt(list.length))] };
}

test("the way up of every receipt is the one that is made the slow way", () => {
  for (const count of [1, 2, 3, 7, 8, 21]) {
    const list = receipts(count);
    for (let index = 0; index < count; index += 1) assert.deepEqual(receiptPath(list, index), pathOf(list, index));
  }
});

test("a receipt opens with what stands beside its way up, and with nothing else; below a wrong sum nothing opens", () => {
  for (const count of [1, 2, 3, 7, 8, 21]) {
    const list = receipts(count);
    const root = receiptsRoot(receiptTree(list).node);
    for (const [at, receipt] of list.entries()) {
      const place = { index: BigInt(at), calls: BigInt(count), siblings: openSiblings(list, at) };
      assert.ok(opensReceipt(root, receipt, place));
      const [first, ...rest] = place.siblings;
      const changed: OpenSibling[][] = [[...place.siblings, first ?? { ...receipt, hash: root, calls: 1n }]];
      if (first !== undefined) {
        const vector = first.vector.map((part) => part + 1n);
        const others = [{ fee: first.fee + 1n }, { calls: first.calls + 1n }, { vector }, { vector: [...vector, 0n] }];
        const more = [
          { hash: root },
          { hash: root.slice(1) },
          { fee: MAX_UINT64 },
          { vector: [MAX_UINT64, MAX_UINT64] },
        ];
        changed.push(rest, ...[...others, ...more].map((each) => [{ ...first, ...each }, ...rest]));
      }
      for (const siblings of changed) assert.ok(!opensReceipt(root, receipt, { ...place, siblings }));
      for (const index of [BigInt(count), -1n]) assert.ok(!opensReceipt(root, receipt, { ...place, index }));
      assert.ok(!opensReceipt(root, { ...receipt, fee: receipt.fee + 1n }, place));
      assert.ok(!opensReceipt(root, receipt, { ...place, calls: BigInt(count + 1) }));
      const { node } = receiptTree(list);
      assert.ok(!opensReceipt(receiptsRoot({ ...node, fee: node.fee + 1n }), receipt, place));
    }
  }
});

test("a tree grown call by call has the root of the whole, and it commits to the sums", () => {
  for (const count of [1, 2, 3, 5, 8, 13, 64, 100]) {
    const list = receipts(count);
    const top = receiptTree(list);
    const grown = frontierTop(list.reduce(appendReceipt, EMPTY_RECEIPTS));
    assert.deepEqual(grown, top);
    assert.equal(top.sums.calls, BigInt(count));
    assert.equal(
      top.sums.fee,
      list.reduce((sum, { fee }) => sum + fee, 0n),
    );
    assert.deepEqual(receiptsRootOf(top.node.hash, top.sums), receiptsRoot(top.node));
    assert.notDeepEqual(receiptsRootOf(top.node.hash, { ...top.sums, fee: top.sums.fee + 1n }), receiptsRoot(top.node));
  }
  assert.equal(frontierTop(EMPTY_RECEIPTS), undefined);
});

test("every receipt is provable at its place only", () => {
  for (const count of [1, 2, 3, 7, 12]) {
    const list = receipts(count);
    const root = receiptsRoot(receiptTree(list).node);
    for (let index = 0; index < count; index += 1) {
      const leaf = receiptTree(list.slice(index, index + 1)).node;
      const place = { index: BigInt(index), calls: BigInt(count), path: pathOf(list, index) };
      assert.ok(verifyReceipt(root, leaf, place));
      assert.ok(!verifyReceipt(root, { ...leaf, fee: leaf.fee + 1n }, place), "another fee");
      assert.ok(!verifyReceipt(root, leaf, { ...place, calls: place.calls + 1n }), "another count");
      assert.equal(verifyReceipt(root, leaf, { ...place, index: BigInt((index + 1) % count) }), count === 1);
    }
  }
});

test("an honest node is never a bad sum; any lie in it is", () => {
  const [left, right] = [receiptTree(receipts(3)), receiptTree(receipts(5))];
  const honest = joinTops(left, right);
  const opened = {
    node: honest.node,
    vector: honest.sums.vector,
    left: left.node,
    leftVector: left.sums.vector,
    right: right.node,
    rightVector: right.sums.vector,
  };
  assert.equal(isBadSum(opened), false);
  const lie = (change: Partial<ReceiptNode>): ReceiptNode => ({ ...honest.node, ...change });
  assert.equal(isBadSum({ ...opened, node: lie({ fee: honest.node.fee + 1n }) }), true);
  assert.equal(isBadSum({ ...opened, node: lie({ calls: honest.node.calls - 1n }) }), true);
  const vector = honest.sums.vector.map((part) => part + 1n);
  assert.equal(isBadSum({ ...opened, vector, node: lie({ vectorHash: vectorHash(vector) }) }), true);
  assert.equal(isBadSum({ ...opened, vector }), false, "a vector that the node does not commit to shows nothing");
  const other = receiptTree(receipts(4));
  assert.equal(isBadSum({ ...opened, right: other.node, rightVector: other.sums.vector }), false, "foreign children");
  assert.notDeepEqual(receiptInnerHash(left.node, right.node), receiptInnerHash(right.node, left.node));
});

test("a voucher's bytes differ with every field, and its golden hash stays", () => {
  const voucher = {
    chainId: "byline-test-1",
    channelId: 7n,
    amount: 1_000n,
    calls: 10n,
    receiptsRoot: new Uint8Array(32).fill(1),
    vectorHash: vectorHash([1n, 2n]),
  };
  const changed = [
    { ...voucher, chainId: "byline-test-2" },
    { ...voucher, channelId: 8n },
    { ...voucher, amount: 1_001n },
    { ...voucher, calls: 11n },
    { ...voucher, receiptsRoot: new Uint8Array(32).fill(2) },
    { ...voucher, vectorHash: vectorHash([2n, 1n]) },
  ];
  const texts = new Set([voucher, ...changed].map((one) => toHex(voucherSignBytes(one))));
  assert.equal(texts.size, changed.length + 1);
  assert.equal(toHex(voucherHash(voucher)), GOLDEN_VOUCHER);
});

const GOLDEN_VOUCHER = "47c29634538504eaa8fdb9256d93f79ef148e9074dfb7358f2af4c9b0b80434e";

test("random trees agree grown and whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const list = receipts(count);
      assert.deepEqual(frontierTop(list.reduce(appendReceipt, EMPTY_RECEIPTS)), receiptTree(list));
    }),
    { numRuns: 30, seed: 3 },
  );
});
