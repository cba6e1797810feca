/** Proves that a leak is seen through the saw of a collector, that a flat saw is none, and that metrics are read by name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isWithin, lineOf, readMetrics, type Sample, slopeOf, WATCHED } from "./slope.ts";

const heap = WATCHED[0];

function run(leakPerBlock: number): readonly Sample[] {
  return Array.from({ length: 240 }, (_, index): Sample => {
    const saw = 20_000_000 + 15_000_000 * ((index % 7) / 7);
    const values = new Map([["nodejs_heap_size_used_bytes", saw + leakPerBlock * index * 5]]);
    return { height: index * 5, values };
  });
}

test("a leak of 1 kB a block is found, a saw without one is not", () => {
  assert.ok(heap !== undefined);
  assert.equal(isWithin(lineOf(run(1_000), heap), heap), false);
  assert.equal(isWithin(lineOf(run(0), heap), heap), true);
});

test("a line has its slope", () => {
  assert.equal(
    slopeOf([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
    2,
  );
  assert.equal(slopeOf([[1, 1]]), 0);
});

test("metrics are read by name, with and without labels", () => {
  const text = '# HELP a b\na_total{chain_id="x",kind="y"} 5\na_total{chain_id="x",kind="z"} 6\nb 1.5\n';
  assert.deepEqual(
    [...readMetrics(text)],
    [
      ["a_total", 5],
      ["b", 1.5],
    ],
  );
});
