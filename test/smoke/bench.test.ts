/** Proves that the bench runs, small, and prints figures with units and targets; how large they are is not tested. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

interface Report {
  readonly run: readonly string[];
  readonly results: readonly {
    readonly name: string;
    readonly figures: readonly {
      readonly value: number;
      readonly unit: string;
      readonly target?: number;
      readonly ratio: number | null;
    }[];
  }[];
}

const main = join(import.meta.dirname, "../bench/main.ts");

test("verify, state-commit, execute and iks measure something", () => {
  const words = ["verify", "state-commit", "execute", "iks", "--quick", "--json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", main, ...words], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  const report: Report = JSON.parse(stdout);
  assert.deepEqual(
    report.results.map(({ name }) => name),
    ["verify", "state-commit", "execute", "iks"],
  );
  for (const { figures } of report.results) {
    assert.ok(figures.every(({ value, unit }) => Number.isFinite(value) && value > 0 && unit !== ""));
    assert.ok(figures.some(({ target, ratio }) => target !== undefined && ratio !== null));
  }
  assert.ok(report.run.some((line) => line.includes("commit")));
});

test("an unknown program is refused with the list", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", main, "nothing"], { encoding: "utf8" });
  assert.equal(status, 2);
  assert.match(stderr, /finality/);
});
