/** Proves what a base vector is made of (A31, A32), and which mixes are refused (A33). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clippedSums, contributorWeights, isVector, VECTOR_SCALE, vectorOf } from "./base-vector.ts";
import { mixFault } from "./mix.ts";

test("sums are clipped once an input version; without any positive one there is no vector", () => {
  assert.deepEqual(clippedSums([5n, -2n, -3n, 1n, 4n], [2, 2, 1]), [3n, 0n, 4n]);
  assert.throws(() => clippedSums([1n], [2]), /every value/);
  assert.throws(() => clippedSums([1n, 2n], [1]), /every value/);
  assert.equal(vectorOf([0n, 0n]), undefined);
  assert.deepEqual(vectorOf([1n, 0n, 3n]), [VECTOR_SCALE / 4n, 0n, (VECTOR_SCALE / 4n) * 3n]);
  assert.ok(!isVector([VECTOR_SCALE + 1n, -1n]) && !isVector([]) && isVector([0n, VECTOR_SCALE]));
});

test("contributors: negatives clipped per contributor, co-authors both credited, foreign ranges worth nothing", () => {
  const range = (firstRecord: bigint, recordCount: bigint) => ({ firstRecord, recordCount });
  const values = [4n, -1n, -7n, 10n];
  const ranges = [range(0n, 2n), range(2n, 1n), range(3n, 1n), range(2n, 2n), range(3n, 2n), range(0n, 0n)];
  const weights = contributorWeights(values, ranges);
  assert.deepEqual(weights, { shift: 0, weights: [3n, 0n, 10n, 3n, 0n, 0n], total: 16n });
  assert.equal(contributorWeights(values, [range(1n, 2n)]), undefined);
});

test("contributors: a total of 2^64 and more loses just the bits it must", () => {
  const values = [1n << 63n, 1n << 63n];
  const ranges = [0n, 1n].map((firstRecord) => ({ firstRecord, recordCount: 1n }));
  const weights = contributorWeights(values, ranges);
  assert.deepEqual(weights, { shift: 1, weights: [1n << 62n, 1n << 62n], total: 1n << 63n });
});

test("mixes with a fault are refused", () => {
  const table: readonly (readonly [fault: RegExp, parts: readonly [number, number, number]])[] = [
    [/add up to 6 ppm, not to 1000000/, [1, 2, 3]],
    [/add up to 1000001/, [700_000, 300_000, 1]],
    [/at most 300000 ppm/, [0, 300_001, 699_999]],
  ];
  for (const [fault, [retrievalPpm, spansPpm, basePpm]] of table) {
    assert.match(mixFault({ retrievalPpm, spansPpm, basePpm }) ?? "", fault);
  }
  assert.equal(mixFault({ retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 }), undefined);
});
