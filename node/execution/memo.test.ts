/** Proves that a memo is bounded in entries and in weight: refused transactions cost their sender nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemo } from "./memo.ts";

function keptOf(memo: ReturnType<typeof createMemo<number, number>>, count: number): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    kept += memo.get(index) === undefined ? 0 : 1;
  }
  return kept;
}

test("entries are bounded, the newest stay", () => {
  const memo = createMemo<number, number>(10);
  for (let index = 0; index < 1_000; index += 1) {
    memo.put(index, index);
  }
  assert.ok(keptOf(memo, 1_000) <= 10);
  assert.equal(memo.get(999), 999);
});

test("weight is bounded, and what is too heavy is not kept", () => {
  const memo = createMemo<number, number>(1_000, 100);
  for (let index = 0; index < 500; index += 1) {
    memo.put(index, index, 25);
  }
  assert.ok(keptOf(memo, 500) <= 4);
  memo.put(1_000, 1_000, 51);
  assert.equal(memo.get(1_000), undefined);
});
