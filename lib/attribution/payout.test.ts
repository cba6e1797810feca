/** Proves: payouts add up to the amount, for any weights, and a claim's prefix sum gives the same part; vectors and mixes likewise. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clippedSums, contributorWeights, isVector, VECTOR_SCALE, vectorOf } from "./base-vector.ts";
import { DEFAULT_MIX, type MethodMix, mixFault, mixVector } from "./mix.ts";
import { partOf, splitByWeight } from "./payout.ts";
import { type Chance, createChance } from "./random-game.fixture.ts";

const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((sum, part) => sum + part, 0n);
const randomWeights = (chance: Chance, count: number): bigint[] =>
  Array.from({ length: count }, () => (chance.below(3) === 0 ? 0n : BigInt(chance.below(1_000_000)) ** 2n));

test("200 random splits telescope to the amount, each part within one of its share, zero to zero", () => {
  const chance = createChance(21);
  for (let round = 0; round < 200; round++) {
    const weights = [...randomWeights(chance, 1 + chance.below(20)), 1n];
    const amount = BigInt(chance.below(1_000_000_000));
    const total = sumOf(weights);
    const parts = splitByWeight(amount, weights);
    assert.equal(sumOf(parts), amount);
    let leftSum = 0n;
    weights.forEach((weight, at) => {
      const part = parts[at] as bigint;
      assert.equal(part, partOf(amount, { leftSum, weight, total }));
      const error = part * total - amount * weight;
      assert.ok(error < total && error > -total);
      if (weight === 0n) assert.equal(part, 0n);
      leftSum += weight;
    });
  }
});

test("what can't be split is refused", () => {
  assert.throws(() => splitByWeight(1n, []), /some weight/);
  assert.throws(() => splitByWeight(1n, [0n]), /some weight/);
  assert.throws(() => splitByWeight(1n, [2n, -1n]), /not negative/);
  assert.throws(() => splitByWeight(-1n, [2n]), /some weight/);
  assert.throws(() => partOf(1n, { leftSum: 2n, weight: 2n, total: 3n }), /within the total/);
});

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

test("a mix pays by evidence, and masses without evidence follow the base vector", () => {
  const base = [VECTOR_SCALE / 2n, VECTOR_SCALE / 2n];
  assert.deepEqual(mixVector(DEFAULT_MIX, { itk: undefined, lmr: [0n, 0n] }, base), base);
  const tenth = VECTOR_SCALE / 10n;
  assert.deepEqual(mixVector(DEFAULT_MIX, { itk: [1n, 0n], lmr: undefined }, base), [
    5n * tenth + (5n * tenth) / 2n,
    (5n * tenth) / 2n,
  ]);
  assert.deepEqual(mixVector(DEFAULT_MIX, { itk: [1n, 0n], lmr: [0n, 5n] }, base), [6n * tenth, 4n * tenth]);
});

test("300 random mixes sum to the scale", () => {
  const chance = createChance(22);
  for (let round = 0; round < 300; round++) {
    const inputs = 1 + chance.below(6);
    const lmrPpm = chance.below(300_001);
    const itkPpm = chance.below(1_000_001 - lmrPpm);
    const mix: MethodMix = { lmrPpm, itkPpm, basePpm: 1_000_000 - lmrPpm - itkPpm };
    const base = vectorOf([...randomWeights(chance, inputs - 1), 7n]) ?? [];
    const evidence = { itk: randomWeights(chance, inputs), lmr: randomWeights(chance, inputs) };
    assert.ok(isVector(mixVector(mix, evidence, base)));
  }
});

test("mixes with a fault are refused", () => {
  const table: readonly (readonly [fault: string | undefined, mix: MethodMix])[] = [
    [undefined, DEFAULT_MIX],
    ["sum", { itkPpm: 1, lmrPpm: 2, basePpm: 3 }],
    ["range", { itkPpm: -1, lmrPpm: 1, basePpm: 1_000_000 }],
    ["range", { itkPpm: 0.5, lmrPpm: 0, basePpm: 999_999.5 }],
    ["spans", { itkPpm: 0, lmrPpm: 300_001, basePpm: 699_999 }],
  ];
  for (const [fault, mix] of table) assert.equal(mixFault(mix), fault);
  assert.throws(() =>
    mixVector({ itkPpm: 1, lmrPpm: 2, basePpm: 3 }, { itk: undefined, lmr: undefined }, [VECTOR_SCALE]),
  );
});
