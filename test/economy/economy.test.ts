/**
 * Proves, in the short lane, what `npm run sim:economy` proves at length: no coalition gains by trading with itself, every
 * rule that is known to be farmed is found out by the same strategies, and no unit is lost or made on the way.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { runConservation } from "./conservation.ts";
import { describeControl, runControl } from "./controls.ts";
import { RULES } from "./rules.ts";
import { createSession } from "./strategy.ts";
import { addOutcome, emptySummary } from "./summary.ts";

const STRATEGIES = 256;
const MESSAGES = 3_000;

test(`${STRATEGIES} strategies gain nothing, lose what Theorem 1 says, and refusals leave the bytes`, () => {
  const session = createSession();
  const summary = emptySummary();
  for (let seed = 0; seed < STRATEGIES; seed += 1) addOutcome(summary, session.run(seed));
  assert.deepEqual(summary.findings, []);
  assert.ok(summary.trading > STRATEGIES / 2, `${summary.trading} strategies traded`);
  assert.ok(summary.lost > 0n && summary.traded > 0n);
  assert.ok(summary.refusalsCompared >= 10, `${summary.refusalsCompared} refusals compared`);
});

/** Seeds that once found a hole: copies safe while a false case, or the owner's omission, held the original or the copy. */
const FOUND = [7_388, 18_076, 22_774, 32_871, 49_164, 63_211];

test("strategies that found a hole once find it no more", () => {
  for (const seed of FOUND) assert.deepEqual(createSession().run(seed).findings, [], `${seed}`);
});

test("a seed stands for one strategy, whatever ran before it", () => {
  const session = createSession();
  const first = session.run(70);
  session.run(3);
  assert.deepEqual(session.run(70), first);
  assert.deepEqual(createSession().run(70), first);
});

for (const rule of RULES) {
  test(`control ${rule.name} is found out`, () => {
    const result = runControl(rule, 0);
    assert.ok(result.strategies !== undefined, describeControl(result));
  });
}

test(`${MESSAGES} messages: invariants hold and balances add up to genesis + minted - burned`, () => {
  const { violations, sent, checks, minted, burned } = runConservation(0, MESSAGES, () => undefined);
  assert.deepEqual(violations, []);
  assert.ok(sent >= MESSAGES && checks >= 10 && minted > 0n && burned > minted);
});
