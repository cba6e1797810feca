/**
 * Proves: iks-1 gives the golden vectors and, within a unit per item, the Shapley values of the definition; the float64 engine
 * gives the same bits; ties follow the salted content hash; the traps of published implementations are not in it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareBytes } from "../bytes.ts";
import { squaredDistance } from "./distance.ts";
import { createIksEngine, createItemMatrix, type FastList, matrixOfRows } from "./fast/iks-engine.ts";
import type { TestPoint } from "./features.ts";
import {
  FIXED_ONE,
  iksList,
  iksTotals,
  iksValues,
  type ListEntry,
  type PlacedItem,
  reciprocal,
  tieHash,
} from "./iks.ts";
import { type Chance, createChance, randomItem, randomPoint } from "./random-game.fixture.ts";
import { type Fraction, isNear, shapleyByDefinition } from "./rational.fixture.ts";

const bits = (text: string): boolean[] => [...text].map((bit) => bit === "1");

test("golden vectors, matches nearest first", () => {
  const six = Array.from({ length: 6 }, () => -19634136210n);
  const golden: readonly (readonly [matches: string, k: number, values: readonly bigint[]])[] = [
    ["101101", 2, [238227519352n, -311528294536n, 238227519352n, 238227519352n, -36650387592n, 183251937963n]],
    ["011", 5, [0n, 219902325555n, 219902325555n]],
    ["1111", 1, [274877906944n, 274877906944n, 274877906944n, 274877906944n]],
    ["10000001", 3, [346869739715n, ...six, 137438953472n]],
  ];
  for (const [matches, k, values] of golden) assert.deepEqual(iksValues(bits(matches), k), values, matches);
});

/** The utility of Jia et al.: matches among the K nearest of the coalition, over K. Player 0 is the nearest. */
function worthOf(matches: readonly boolean[], k: number): (coalition: number) => Fraction {
  return (coalition) => {
    let [taken, hits] = [0, 0];
    for (let player = 0; player < matches.length && taken < k; player++) {
      if (((coalition >> player) & 1) === 0) continue;
      taken++;
      if (matches[player] === true) hits++;
    }
    return { up: BigInt(hits), down: BigInt(k) };
  };
}

test("equals the definition over all coalitions up to ten items, also where K exceeds N", () => {
  const chance = createChance(1);
  for (let game = 0; game < 60; game++) {
    const matches = Array.from({ length: game < 4 ? 10 : 1 + chance.below(8) }, () => chance.below(2) === 1);
    const k = 1 + chance.below(12);
    const values = iksValues(matches, k);
    shapleyByDefinition(matches.length, worthOf(matches, k)).forEach((exact, player) => {
      const units = BigInt(matches.length + 1);
      assert.ok(isNear(exact, values[player] as bigint, units), `game ${game}, player ${player}`);
    });
  }
});

test("trap: the farthest item starts the recursion, whatever the number of test points", () => {
  // The value of a lone last match is R[N], for every N and not for the number of test points.
  for (const n of [1, 2, 7, 30]) {
    const matches = Array.from({ length: n }, (_, at) => at === n - 1);
    assert.equal(iksValues(matches, 3)[n - 1], reciprocal(n, 3));
  }
});

test("trap: a match is worth more than a mismatch at the same place", () => {
  assert.ok((iksValues(bits("1000"), 2)[0] as bigint) > 0n);
  assert.ok((iksValues(bits("0111"), 2)[0] as bigint) < 0n);
});

test("values stay within one, and their sum is that of the utility within N²/4 units", () => {
  const chance = createChance(2);
  for (let game = 0; game < 300; game++) {
    const matches = Array.from({ length: 1 + chance.below(200) }, () => chance.below(3) === 0);
    const k = 1 + chance.below(20);
    const values = iksValues(matches, k);
    for (const value of values) assert.ok(value <= FIXED_ONE && value >= -FIXED_ONE);
    const sum = values.reduce((total, value) => total + value, 0n);
    const hits = BigInt(matches.slice(0, k).filter(Boolean).length);
    const n = BigInt(matches.length);
    assert.ok(isNear({ up: hits, down: BigInt(k) }, sum, (n * n) / 4n + n + 1n));
  }
});

test("the reciprocal table rounds half up and refuses K of nought", () => {
  assert.equal(reciprocal(1, 1), FIXED_ONE);
  assert.equal(reciprocal(3, 1), 366503875925n);
  assert.equal(reciprocal(2, 7), reciprocal(7, 7));
  for (const k of [0, -1, 1.5, 4_097]) assert.throws(() => reciprocal(1, k), /K is in/);
});

test("distances are exact at the ends of int8, and lengths must agree", () => {
  const low = new Int8Array(1_024).fill(-128);
  const high = new Int8Array(1_024).fill(127);
  assert.equal(squaredDistance(low, high), 1_024 * 255 * 255);
  assert.throws(() => squaredDistance(low, new Int8Array(3)), /one length/);
});

test("items of one distance stand in the order of their salted hash, and a new seed may change it", () => {
  const chance = createChance(3);
  const items = Array.from({ length: 8 }, (_, index): PlacedItem => {
    return { index, item: { contentHash: chance.bytes(32), label: 0, vector: Int8Array.of(1, 1) } };
  });
  const point: TestPoint = { label: 0, vector: Int8Array.of(0, 0) };
  const orders = [1, 2].map((fill) => {
    const seed = new Uint8Array(32).fill(fill);
    const order = iksList(items, point, { k: 1, seed }).map(({ item }) => item);
    const ties = order.map((item) => tieHash(seed, (items[item] as PlacedItem).item.contentHash));
    assert.deepEqual(ties, ties.toSorted(compareBytes));
    return order;
  });
  assert.notDeepEqual(orders[0], orders[1]);
});

test("equal content hashes at one distance stand in the order of their indexes", () => {
  const item = { contentHash: new Uint8Array(32), label: 0, vector: Int8Array.of(1) };
  const items = [2, 0, 1].map((index) => ({ index, item }));
  const order = iksList(items, { label: 0, vector: Int8Array.of(0) }, { k: 1, seed: new Uint8Array(32) });
  assert.deepEqual(
    order.map((entry) => entry.item),
    [0, 1, 2],
  );
});

function entriesOf({ items, distances, matches, values }: FastList): ListEntry[] {
  return Array.from(items, (item, at) => ({
    item,
    distance: distances[at] as number,
    match: matches[at] === 1,
    value: BigInt(values[at] as number),
  }));
}

interface Game {
  readonly items: readonly PlacedItem[];
  readonly points: readonly TestPoint[];
  readonly k: number;
  readonly seed: Uint8Array;
}

function randomGame(chance: Chance): Game {
  const spread = [1, 3, 127][chance.below(3)] ?? 1;
  const shape = { dims: 1 + chance.below(19), classes: 1 + chance.below(3), spread };
  const count = 1 + chance.below(40);
  return {
    items: Array.from({ length: count }, (_, index) => ({ index, item: randomItem(chance, shape) })),
    points: Array.from({ length: 1 + chance.below(6) }, () => randomPoint(chance, shape)),
    k: 1 + chance.below(8),
    seed: chance.bytes(32),
  };
}

test("the engine's bits are those of the reference over a thousand games, with many ties", () => {
  const chance = createChance(4);
  for (let game = 0; game < 1_000; game++) {
    const { items, points, k, seed } = randomGame(chance);
    const engine = createIksEngine(createItemMatrix(items, seed), k);
    for (const point of points) {
      assert.deepEqual(entriesOf(engine.accumulate(point)), iksList(items, point, { k, seed }), `game ${game}`);
    }
    const itemCount = items.length + 2;
    assert.deepEqual(engine.totals(itemCount), iksTotals(items, points, { k, seed, itemCount }), `game ${game}`);
  }
});

test("the engine's bits are those of the reference at the extremes: 1,024 components at the ends of int8", () => {
  const seed = new Uint8Array(32);
  const item = (index: number, fill: number, label: number): PlacedItem => {
    const contentHash = new Uint8Array(32).fill(index);
    return { index, item: { contentHash, label, vector: new Int8Array(1_024).fill(fill) } };
  };
  const items = [item(0, -128, 0), item(1, 127, 65_535), item(2, 0, 0), item(3, 127, 0)];
  const engine = createIksEngine(createItemMatrix(items, seed), 4_096);
  for (const fill of [-128, 127, 0]) {
    for (const label of [0, 65_535]) {
      const point = { label, vector: new Int8Array(1_024).fill(fill) };
      assert.deepEqual(entriesOf(engine.list(point)), iksList(items, point, { k: 4_096, seed }));
    }
  }
});

test("totals of 4,096 test points at the largest value are exact, and one more is refused", () => {
  const seed = new Uint8Array(32);
  const items: PlacedItem[] = [{ index: 0, item: { contentHash: seed, label: 1, vector: Int8Array.of(5) } }];
  const engine = createIksEngine(createItemMatrix(items, seed), 1);
  const point = { label: 1, vector: Int8Array.of(5) };
  for (let query = 0; query < 4_096; query++) engine.accumulate(point);
  assert.deepEqual(engine.totals(1), [4_096n * FIXED_ONE]);
  assert.throws(() => engine.accumulate(point), /4096 test points/);
});

test("an empty matrix has empty lists; shapes that do not fit are refused", () => {
  const rows = { dims: 2, vectors: new Int8Array(0), labels: new Uint16Array(0), items: new Uint32Array(0) };
  const engine = createIksEngine(matrixOfRows(rows), 3);
  assert.equal(engine.list({ label: 0, vector: Int8Array.of(0, 0) }).items.length, 0);
  assert.throws(() => engine.list({ label: 0, vector: Int8Array.of(0) }), /items' length/);
  assert.throws(() => matrixOfRows({ ...rows, labels: new Uint16Array(1) }), /a row is/);
});
