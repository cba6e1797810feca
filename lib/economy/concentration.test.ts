/** Proves that the incremental figures are those of the values themselves, and that the bounds hold the exact Gini coefficient. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { divCeil, divFloor } from "../int.ts";
import { EMPTY_DISTRIBUTION, effectivePpm, giniBoundsPpm, growValue, hhiPpm, log2Of } from "./concentration.ts";
import type { Distribution } from "./concentration.ts";

const PPM = 1_000_000n;
const growths = fc.array(fc.tuple(fc.nat(40), fc.bigInt(1n, 1n << 50n)), { minLength: 1, maxLength: 120 });

function grown(steps: readonly (readonly [number, bigint])[]): {
  readonly values: readonly bigint[];
  readonly distribution: Distribution;
} {
  const values = Array<bigint>(41).fill(0n);
  let distribution = EMPTY_DISTRIBUTION;
  for (const [index, by] of steps) {
    const before = values[index] ?? 0n;
    distribution = growValue(distribution, before, before + by);
    values[index] = before + by;
  }
  return { values: values.filter((value) => value > 0n), distribution };
}

/** Numerator and denominator: Σ|x_i − x_j| over pairs, n · Σx. */
function exactGini(values: readonly bigint[]): readonly [bigint, bigint] {
  let differences = 0n;
  for (const [i, a] of values.entries()) {
    for (const b of values.slice(i + 1)) differences += a > b ? a - b : b - a;
  }
  return [differences, BigInt(values.length) * values.reduce((sum, value) => sum + value, 0n)];
}

test("H20: sums, squares, counts and buckets are those of the values", () => {
  fc.assert(
    fc.property(growths, (steps) => {
      const { values, distribution } = grown(steps);
      const sum = values.reduce((total, value) => total + value, 0n);
      const squares = values.reduce((total, value) => total + value * value, 0n);
      assert.deepEqual(
        [distribution.sum, distribution.squares, distribution.count],
        [sum, squares, BigInt(values.length)],
      );
      const logs = [...new Set(values.map(log2Of))].sort((a, b) => a - b);
      const buckets = logs.map((log2) => {
        const inside = values.filter((value) => log2Of(value) === log2);
        return { log2, count: BigInt(inside.length), sum: inside.reduce((total, value) => total + value, 0n) };
      });
      assert.deepEqual(distribution.buckets, buckets);
      assert.equal(hhiPpm(distribution), divFloor(squares * PPM, sum * sum));
      assert.equal(effectivePpm(distribution), divFloor(sum * sum * PPM, squares));
    }),
  );
});

test("H23: the exact Gini coefficient lies between the bounds", () => {
  fc.assert(
    fc.property(growths, (steps) => {
      const { values, distribution } = grown(steps);
      const { low, high } = giniBoundsPpm(distribution);
      const [part, whole] = exactGini(values);
      assert.ok(low * whole <= part * PPM, `${low} is above the exact one`);
      assert.ok(high * whole >= part * PPM, `${high} is below the exact one`);
    }),
    { numRuns: 300 },
  );
});

test("H23: the widest spread within a factor of two meets the upper bound", () => {
  // n₂/n = 1/(1 + √2) of the values are twice the others: the largest Gini coefficient that one bucket can hide.
  const values = [...Array<bigint>(5858).fill(1n << 20n), ...Array<bigint>(4142).fill((1n << 21n) - 1n)];
  const distribution = values.reduce((all, value) => growValue(all, 0n, value), EMPTY_DISTRIBUTION);
  const { low, high } = giniBoundsPpm(distribution);
  assert.equal(low, 0n);
  assert.equal(high, 171_573n);
  const differences = 5858n * 4142n * ((1n << 20n) - 1n);
  const exact = divCeil(differences * PPM, 10_000n * distribution.sum);
  assert.ok(exact > 171_500n && exact <= high, `${exact}`);
});

test("nothing, one, and equals", () => {
  assert.deepEqual(giniBoundsPpm(EMPTY_DISTRIBUTION), { low: 0n, high: 0n });
  assert.deepEqual([hhiPpm(EMPTY_DISTRIBUTION), effectivePpm(EMPTY_DISTRIBUTION)], [0n, 0n]);
  const one = growValue(EMPTY_DISTRIBUTION, 0n, 7n);
  assert.deepEqual([hhiPpm(one), effectivePpm(one), giniBoundsPpm(one)], [PPM, PPM, { low: 0n, high: 0n }]);
  const four = [8n, 8n, 8n, 8n].reduce((all, value) => growValue(all, 0n, value), EMPTY_DISTRIBUTION);
  assert.deepEqual([hhiPpm(four), effectivePpm(four), giniBoundsPpm(four).low], [250_000n, 4_000_000n, 0n]);
});
