/** Proves draws: distinct, in range, all of a small set, close to uniform, and different for each purpose, case and counter. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { toHex, utf8ToBytes } from "../bytes.ts";
import { drawIndexes, drawNumber } from "./draw.ts";

const beacon = sha256(utf8ToBytes("beacon"));

test("a sample has min(k, n) distinct ascending indexes, for every small n and k", () => {
  for (let n = 1n; n <= 80n; n += 1n) {
    for (const k of [1, 5, 20, 64]) {
      const indexes = drawIndexes({ purpose: "test", beacon, id: n }, n, k);
      assert.equal(BigInt(indexes.length), n < BigInt(k) ? n : BigInt(k));
      for (let at = 0; at < indexes.length; at++) {
        const [before, here] = [indexes[at - 1] ?? -1n, indexes[at] ?? -1n];
        assert.ok(before < here && here < n, `n=${n} k=${k}`);
      }
    }
  }
});

test("each index is drawn about as often as any other", () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let id = 0n; id < 2_000n; id += 1n) {
    for (const index of drawIndexes({ purpose: "test", beacon, id }, 10n, 3)) {
      counts[Number(index)] = (counts[Number(index)] ?? 0) + 1;
    }
  }
  // 600 expected, standard deviation about 20: five of them on both sides.
  for (const count of counts) assert.ok(count > 500 && count < 700, `${count}`);
});

test("purpose, case and counter each change the draw", () => {
  const n = 1n << 64n;
  const seen = new Set<bigint>();
  for (const purpose of ["a", "b"]) {
    for (const id of [1n, 2n]) {
      for (const counter of [0n, 1n]) seen.add(drawNumber({ purpose, beacon, id }, counter, n));
    }
  }
  assert.equal(seen.size, 8);
  assert.equal(toHex(beacon).length, 64);
});
