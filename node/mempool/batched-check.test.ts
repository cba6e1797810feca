/** Proves that batches keep the order of calls and answers, are bounded in size and number, and fail only their own callers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CHECK_BATCH_MAX, createBatchedCheck } from "./batched-check.ts";

test("calls of one turn travel together; calls made while batches are under way wait for the next", async () => {
  const batches: (readonly number[])[] = [];
  const open: (() => void)[] = [];
  const check = createBatchedCheck(async (calls: readonly number[]) => {
    batches.push(calls);
    await new Promise<void>((resolve) => open.push(resolve));
    return calls.map((call) => call * 2);
  });
  const answers: Promise<number>[] = [];
  const ask = async (from: number, to: number): Promise<void> => {
    for (let call = from; call < to; call += 1) answers.push(check(call));
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await ask(0, 3);
  assert.deepEqual(batches, [[0, 1, 2]]);
  await ask(3, 4);
  await ask(4, 5);
  await ask(5, 6);
  assert.equal(batches.length, 4);
  await ask(6, 6 + CHECK_BATCH_MAX + 1);
  assert.equal(batches.length, 4, "four are under way: the rest waits");
  open[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(batches[4]?.length, CHECK_BATCH_MAX);
  open[1]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(batches[5], [6 + CHECK_BATCH_MAX]);
  for (const each of open) each();
  assert.deepEqual(
    await Promise.all(answers),
    answers.map((_, index) => index * 2),
  );
});

test("a batch that fails rejects its own calls; the next one goes on", async () => {
  const check = createBatchedCheck(async (calls: readonly number[]) => {
    if (calls.includes(1)) throw new TypeError("lost");
    return calls;
  });
  const first = Promise.allSettled([check(0), check(1)]);
  assert.deepEqual(
    (await first).map(({ status }) => status),
    ["rejected", "rejected"],
  );
  assert.equal(await check(2), 2);
});
