/**
 * Proves that every input that once broke a decoder is answered as it should be, that each of the targets takes its own seeds and a few
 * hundred changed ones, and that the list of targets covers what strangers can reach.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCorpus } from "./corpus.ts";
import { openSession } from "./engine.ts";
import { judge } from "./judge.ts";
import { fuzzTargets } from "./targets/all.ts";

const RUNS = 40;
const MS_PER_TARGET = 1_000;

test("every kept input is answered without a finding", async () => {
  const corpus = readCorpus();
  assert.ok(corpus.length > 0, "the corpus is not empty");
  for (const target of fuzzTargets) {
    const entries = corpus.filter((entry) => entry.target === target.name);
    if (entries.length === 0) continue;
    const open = await target.open();
    for (const { file, why, input } of entries) {
      const verdict = await judge(target, open, input);
      assert.ok(verdict.ok, `${file} (${why}): ${verdict.ok ? "" : verdict.text}`);
    }
    await open.close?.();
  }
  const names = new Set(fuzzTargets.map(({ name }) => name));
  assert.deepEqual(
    corpus.filter(({ target }) => !names.has(target)),
    [],
    "every kept input has its target",
  );
});

test("target names are unique and there are enough of them", () => {
  assert.equal(new Set(fuzzTargets.map(({ name }) => name)).size, fuzzTargets.length);
  assert.ok(fuzzTargets.length >= 60, `${fuzzTargets.length} targets`);
});

for (const target of fuzzTargets) {
  test(`${target.name}: ${target.about}`, async () => {
    const session = await openSession(target, 1);
    await session.slice(MS_PER_TARGET, RUNS);
    await session.close();
    const { findings, runs } = session.tally;
    assert.ok(runs > 0);
    assert.deepEqual(
      findings.map(({ kind, text }) => `${kind}: ${text}`),
      [],
    );
  });
}
