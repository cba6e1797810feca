/** Proves the division of a settlement's pool (docs/spec/attribution.md T30): exact, floors first, fee-local, by base vector. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { divideByWeights, dividePool } from "./pool.ts";

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

const TABLE: readonly (readonly [string, Parameters<typeof dividePool>[0], readonly bigint[]])[] = [
  [
    "without floors and evidence the base vector decides",
    { pool: 550n, gross: 1_000n, floorsPpm: [0n, 0n], evidence: [0n, 0n], base: [3n, 1n] },
    [412n, 138n],
  ],
  [
    "floors come first, the rest follows",
    { pool: 550n, gross: 1_000n, floorsPpm: [100_000n, 0n], evidence: [0n, 0n], base: [0n, 1n] },
    [100n, 450n],
  ],
  [
    "a call's fee goes where that call points, the others' fees do not",
    { pool: 500n, gross: 1_000n, floorsPpm: [0n, 0n, 0n], evidence: [200n, 0n, 0n], base: [0n, 1n, 1n] },
    [100n, 200n, 200n],
  ],
  [
    "floors that no longer fit shrink in proportion",
    { pool: 100n, gross: 1_000n, floorsPpm: [300_000n, 100_000n], evidence: [0n, 0n], base: [1n, 1n] },
    [75n, 25n],
  ],
  ["an empty pool", { pool: 0n, gross: 7n, floorsPpm: [0n], evidence: [7n], base: [1n] }, [0n]],
];

test("table", () => {
  for (const [why, division, expected] of TABLE) {
    assert.deepEqual(dividePool(division), expected, why);
  }
});

test("any division is exact and pays each floor", () => {
  const inputs = fc.integer({ min: 1, max: 64 }).chain((count) =>
    fc.record({
      gross: fc.bigInt({ min: 1n, max: 1n << 50n }),
      poolPpm: fc.bigInt({ min: 550_000n, max: 750_000n }),
      floorsPpm: fc.array(fc.bigInt({ min: 0n, max: 8_000n }), { minLength: count, maxLength: count }),
      evidence: fc.array(fc.bigInt({ min: 0n, max: 1n << 50n }), { minLength: count, maxLength: count }),
      base: fc.array(fc.bigInt({ min: 1n, max: 1n << 60n }), { minLength: count, maxLength: count }),
    }),
  );
  fc.assert(
    fc.property(inputs, ({ gross, poolPpm, floorsPpm, evidence, base }) => {
      const pool = (gross * poolPpm) / 1_000_000n;
      // Evidence is at most what was paid.
      const total = sum(evidence);
      const steered = total === 0n ? evidence : evidence.map((part) => (part * gross) / (total * 2n));
      const parts = dividePool({ pool, gross, floorsPpm, evidence: steered, base });
      assert.equal(sum(parts), pool);
      const floors = floorsPpm.map((ppm) => (gross * ppm) / 1_000_000n);
      if (sum(floors) <= pool) {
        for (const [index, part] of parts.entries()) {
          assert.ok(part >= (floors[index] ?? 0n));
        }
      }
    }),
    { numRuns: 500, seed: 3 },
  );
});

test("prefix rounding: exact, zero weight gets nothing, less than one unit off", () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1n << 64n }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1n << 62n }), weights, (amount, list) => {
      const total = sum(list);
      if (total === 0n) {
        return;
      }
      const parts = divideByWeights(amount, list);
      assert.equal(sum(parts), amount);
      for (const [index, weight] of list.entries()) {
        const part = parts[index] ?? 0n;
        assert.ok(weight > 0n || part === 0n);
        const exact = (amount * weight) / total;
        assert.ok(part >= exact && part <= exact + 1n);
      }
    }),
    { numRuns: 1_000, seed: 3 },
  );
});

test("what cannot be divided is refused", () => {
  for (const weights of [[], [0n], [2n, -1n]]) assert.throws(() => divideByWeights(1n, weights), /weights are not/);
  assert.throws(() => divideByWeights(-1n, [2n]), /not negative/);
});
