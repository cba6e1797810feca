/** Proves draws (EB40-EB44): fixed vectors, domain separation, distinctness, prefixes, uniformity, weights, and bounds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, toHex, utf8ToBytes } from "../bytes.ts";
import { drawIndexes, drawSeed, drawWeighted } from "./draw.ts";

const BEACON = sha256(utf8ToBytes("a beacon"));
const subject = { purpose: "test", chainId: "byline-1", id: 7n, beacon: BEACON };

test("golden vectors: a draw never changes once it decides about money", () => {
  const seed = drawSeed(subject);
  assert.equal(toHex(seed), "1c4246b9d81cdaa81338cf94b8c08c21170fe098e2bcb8bf49d28d03430092d3");
  assert.deepEqual(
    [0n, 1n, 2n].map((counter) => drawWeighted(seed, counter, 1_000_000n)),
    [375610n, 211863n, 796522n],
  );
  assert.deepEqual(drawIndexes(seed, 10n, 10), [0n, 6n, 4n, 8n, 3n, 2n, 1n, 5n, 7n, 9n]);
  assert.deepEqual(drawIndexes(seed, 1n << 40n, 3), [656330280762n, 160921070964n, 498526036052n]);
});

test("EB40: the seed is the hash of the parts, each with its length, and each part changes it", () => {
  const sized = (text: string): Uint8Array => {
    const bytes = utf8ToBytes(text);
    return concatBytes(bigEndian64(BigInt(bytes.length)), bytes);
  };
  const written = sha256(concatBytes(sized("byline/draw/test/1"), sized("byline-1"), BEACON, bigEndian64(7n)));
  assert.deepEqual(drawSeed(subject), written);
  const others = [
    { ...subject, purpose: "test2" },
    { ...subject, chainId: "byline-2" },
    { ...subject, id: 8n },
    { ...subject, beacon: sha256(BEACON) },
  ];
  assert.equal(new Set([subject, ...others].map((each) => toHex(drawSeed(each)))).size, 5);
});

test("EB42: indexes are distinct and in range, the draw of fewer is a prefix, all of n is a permutation", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.bigInt(0n, 500n), fc.nat(40), (seed, n, wanted) => {
      const k = BigInt(wanted) > n ? Number(n) : wanted;
      const drawn = drawIndexes(seed, n, k);
      assert.equal(new Set(drawn).size, k);
      assert.ok(drawn.every((index) => index >= 0n && index < n));
      assert.deepEqual(drawIndexes(seed, n, k >> 1), drawn.slice(0, k >> 1));
    }),
    { numRuns: 300 },
  );
  const all = drawIndexes(BEACON, 200n, 200);
  assert.deepEqual(
    [...all].sort((a, b) => (a < b ? -1 : 1)),
    Array.from({ length: 200 }, (_, index) => BigInt(index)),
  );
});

test("EB41, EB42: every index is drawn equally often, at every place", () => {
  const counts = Array.from({ length: 3 }, () => Array<number>(6).fill(0));
  const runs = 6_000;
  for (let id = 0n; id < BigInt(runs); id += 1n) {
    for (const [place, index] of drawIndexes(drawSeed({ ...subject, id }), 6n, 3).entries()) {
      const row = counts[place];
      if (row !== undefined) row[Number(index)] = (row[Number(index)] ?? 0) + 1;
    }
  }
  for (const row of counts) {
    // Chi-square with 5 degrees of freedom: above 25 happens once in 7,000 honest runs; these seeds are fixed.
    const expected = runs / 6;
    const chi = row.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    assert.ok(chi < 25, `${row.join(" ")} gives ${chi}`);
  }
});

test("EB43: who holds a tenth of the weight is drawn a tenth of the time", () => {
  const seed = drawSeed(subject);
  let hits = 0;
  for (let counter = 0n; counter < 10_000n; counter += 1n) {
    if (drawWeighted(seed, counter, 1_000n) < 100n) hits += 1;
  }
  assert.ok(hits > 880 && hits < 1_120, `${hits} of 10000`);
  assert.equal(drawWeighted(seed, 0n, 1n), 0n);
});

test("what is no draw is a bug of the caller", () => {
  const seed = drawSeed(subject);
  assert.throws(() => drawSeed({ ...subject, purpose: "" }));
  assert.throws(() => drawSeed({ ...subject, purpose: "a/b" }));
  assert.throws(() => drawSeed({ ...subject, beacon: new Uint8Array(31) }));
  assert.throws(() => drawWeighted(seed, 0n, 0n));
  assert.throws(() => drawWeighted(seed, 0n, 1n << 128n));
  assert.throws(() => drawIndexes(seed, 3n, 4));
  assert.throws(() => drawIndexes(seed, 1n << 64n, 1));
  assert.throws(() => drawIndexes(seed, 100_000n, 10_001));
  assert.deepEqual(drawIndexes(seed, 0n, 0), []);
});
