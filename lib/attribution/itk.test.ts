/** Proves: itk-1 gives the golden vectors and the Shapley values of the definition, and depends on the ball alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FIXED_ONE } from "./iks.ts";
import { ATTRIBUTION_ITEMS_MAX } from "../limits.ts";
import { harmonicTable, harmonicTail, itkValues, itkWeights } from "./itk.ts";
import { createChance } from "./random-game.fixture.ts";
import { isNear, shapleyByDefinition } from "./rational.fixture.ts";

test("golden vectors", () => {
  const golden: readonly (readonly [
    count: number,
    matches: number,
    classes: number,
    match: bigint,
    mismatch: bigint,
  ])[] = [
    [1, 1, 10, 989560464998n, -109951162778n],
    [5, 3, 10, 339016085230n, -233646220903n],
    [20, 18, 2, 42520658899n, -162783604541n],
  ];
  for (const [count, matches, classes, match, mismatch] of golden) {
    assert.deepEqual(itkValues({ count, matches, classes }), { match, mismatch });
  }
});

test("equals the definition: accuracy of the ball's vote, 1/C without a member", () => {
  const chance = createChance(11);
  for (let game = 0; game < 60; game++) {
    const players = 1 + chance.below(8);
    const isMember = Array.from({ length: players }, () => chance.below(4) > 0);
    const isMatch = isMember.map((member) => member && chance.below(2) === 0);
    const classes = 1 + chance.below(10);
    const count = isMember.filter(Boolean).length;
    const matches = isMatch.filter(Boolean).length;
    const values = itkValues({ count, matches, classes });
    const worth = (coalition: number): { up: bigint; down: bigint } => {
      let [taken, hits] = [0, 0];
      for (let player = 0; player < players; player++) {
        if (((coalition >> player) & 1) === 0 || isMember[player] !== true) continue;
        taken++;
        if (isMatch[player] === true) hits++;
      }
      return taken === 0 ? { up: 1n, down: BigInt(classes) } : { up: BigInt(hits), down: BigInt(taken) };
    };
    shapleyByDefinition(players, worth).forEach((exact, player) => {
      // Who is outside the ball gets nothing.
      const member = isMatch[player] === true ? values.match : values.mismatch;
      const value = isMember[player] === true ? member : 0n;
      assert.ok(isNear(exact, value, BigInt(players) + 2n), `game ${game}, player ${player}`);
    });
  }
});

test("trap: the sum over the ball is A/c − 1/C, so the harmonic number is that of the ball and of nothing else", () => {
  for (const [count, matches, classes] of [
    [7, 3, 2],
    [100, 99, 10],
    [1_000, 1, 3],
  ] as const) {
    const { match, mismatch } = itkValues({ count, matches, classes });
    const sum = BigInt(matches) * match + BigInt(count - matches) * mismatch;
    const exact = { up: BigInt(matches * classes - count), down: BigInt(count * classes) };
    assert.ok(isNear(exact, sum, BigInt(4 * count)), `${count}`);
  }
});

test("open-ended text: every member matches and gets 1/c", () => {
  assert.deepEqual(itkValues({ count: 4, matches: 4, classes: 0 }), { match: FIXED_ONE / 4n, mismatch: 0n });
  assert.throws(() => itkValues({ count: 4, matches: 3, classes: 0 }), /every member matches/);
});

test("an empty ball gives nothing, and counts that do not fit are refused", () => {
  assert.deepEqual(itkValues({ count: 0, matches: 0, classes: 3 }), { match: 0n, mismatch: 0n });
  assert.throws(() => itkValues({ count: 1, matches: 2, classes: 3 }), /members of the ball/);
  assert.throws(() => itkValues({ count: -1, matches: 0, classes: 3 }), /2\^24/);
  assert.throws(() => itkValues({ count: 1, matches: 1, classes: 65_537 }), /classes/);
});

test("weights are clipped by input version, not by item", () => {
  const parts = [
    { count: 3, matches: 2 },
    { count: 2, matches: 0 },
    { count: 0, matches: 0 },
  ];
  const { match, mismatch } = itkValues({ count: 5, matches: 2, classes: 2 });
  assert.ok(mismatch < 0n);
  assert.deepEqual(itkWeights(parts, 2), [2n * match + mismatch, 0n, 0n]);
});

test("an open-ended ball is valued without a walk over its members", () => {
  const never = (): bigint => assert.fail("the tail has no part in it");
  const count = ATTRIBUTION_ITEMS_MAX;
  assert.deepEqual(itkValues({ count, matches: count, classes: 0 }, never), { match: 1n << 16n, mismatch: 0n });
});

test("the table is the running tail", () => {
  const table = harmonicTable(50);
  for (const count of [0, 1, 2, 3, 50]) assert.equal(table[count], harmonicTail(count));
  assert.equal(harmonicTail(2), FIXED_ONE / 2n);
});
