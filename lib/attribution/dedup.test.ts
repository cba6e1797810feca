/** Proves: the fast search finds the leaders of the definition, whatever the radius, and copies never lead. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLeaders } from "./dedup.ts";
import { squaredDistance } from "./distance.ts";
import { fastLeaders } from "./fast/leaders.ts";
import { createChance, randomVector } from "./random-game.fixture.ts";

function rowsOf(vectors: readonly Int8Array[]): { count: number; dims: number; vectors: Int8Array } {
  const dims = vectors[0]?.length ?? 0;
  return { count: vectors.length, dims, vectors: Int8Array.from(vectors.flatMap((vector) => [...vector])) };
}

test("both searches agree over 500 random sets with copies and near copies", () => {
  const chance = createChance(31);
  for (let round = 0; round < 500; round++) {
    const dims = 1 + chance.below(20);
    const spread = [1, 4, 127][chance.below(3)] ?? 1;
    const vectors: Int8Array[] = [];
    for (let index = 0; index < 40; index++) {
      const copied = vectors[chance.below(vectors.length + 1)];
      const vector =
        copied === undefined || chance.below(2) === 0 ? randomVector(chance, dims, spread) : copied.slice();
      if (copied !== undefined && chance.below(3) === 0) vector[chance.below(dims)] = chance.below(255) - 127;
      vectors.push(vector);
    }
    const radius = [0, 1, 5, 60, 3_136, 400_000][chance.below(6)] ?? 0;
    const leaders = findLeaders(vectors, radius);
    assert.deepEqual([...fastLeaders(rowsOf(vectors), radius)], leaders, `round ${round}`);
    leaders.forEach((leader, index) => {
      assert.equal(leaders[leader], leader, "a leader leads itself");
      const distance = squaredDistance(vectors[leader] as Int8Array, vectors[index] as Int8Array);
      assert.ok(leader <= index && distance <= radius);
    });
  }
});

test("a derivative leads nobody: a chain of small steps has leaders out of one another's reach", () => {
  const vectors = [0, 2, 4, 6].map((value) => Int8Array.of(value));
  assert.deepEqual(findLeaders(vectors, 4), [0, 0, 2, 2]);
  assert.deepEqual([...fastLeaders(rowsOf(vectors), 4)], [0, 0, 2, 2]);
});

test("ends of the range", () => {
  const vectors = [new Int8Array(1_024).fill(-128), new Int8Array(1_024).fill(127)];
  for (const radius of [0, 1_024 * 255 * 255 - 1, 1_024 * 255 * 255, 0x7fffffff]) {
    assert.deepEqual([...fastLeaders(rowsOf(vectors), radius)], findLeaders(vectors, radius));
  }
  assert.deepEqual([...fastLeaders({ count: 0, dims: 3, vectors: new Int8Array(0) }, 1)], []);
  assert.throws(() => fastLeaders(rowsOf(vectors), -1), /radius/);
  assert.throws(() => fastLeaders({ count: 2, dims: 3, vectors: new Int8Array(5) }, 1), /a row/);
});
