/** Proves that a memo is bounded in entries and in weight: refused transactions cost their sender nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64 } from "../../lib/bytes.ts";
import { createMemo } from "./memo.ts";

function keptOf(memo: ReturnType<typeof createMemo<number>>, count: number): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    kept += memo.get(bigEndian64(BigInt(index))) === undefined ? 0 : 1;
  }
  return kept;
}

test("entries are bounded, the newest stay", () => {
  const memo = createMemo<number>(10);
  for (let index = 0; index < 1_000; index += 1) {
    memo.put(bigEndian64(BigInt(index)), index);
  }
  assert.ok(keptOf(memo, 1_000) <= 10);
  assert.equal(memo.get(bigEndian64(999n)), 999);
});

test("weight is bounded, and what is too heavy is not kept", () => {
  const memo = createMemo<number>(1_000, 100);
  for (let index = 0; index < 500; index += 1) {
    memo.put(bigEndian64(BigInt(index)), index, 25);
  }
  assert.ok(keptOf(memo, 500) <= 4);
  memo.put(bigEndian64(1_000n), 1_000, 51);
  assert.equal(memo.get(bigEndian64(1_000n)), undefined);
});
