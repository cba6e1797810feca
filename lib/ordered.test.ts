/** Proves: order is byte order, and SortedMap equals a plain sorted array under random use. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { compareBytes, toHex, utf8ToBytes } from "./bytes.ts";
import { compareText, SortedMap, sortedEntries } from "./ordered.ts";

test("texts sort by their UTF-8 bytes, not by UTF-16 units", () => {
  assert.equal(compareText("\u{1f33e}", "\uffee"), 1);
  assert.equal("\u{1f33e}" < "\uffee", true);
  const entries = sortedEntries(
    new Map([
      ["b", 1],
      ["10", 2],
      ["9", 3],
      ["\u{1f33e}", 4],
      ["\uffee", 5],
    ]),
  );
  assert.deepEqual(
    entries.map(([key]) => key),
    ["10", "9", "b", "\uffee", "\u{1f33e}"],
  );
});

test("texts of any characters, also broken pairs, compare as their bytes do", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "é", "\uffee", "\ue000", "\ud83c", "\udf3e", "\u{1f33e}"),
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.equal(compareText(a, b), compareBytes(utf8ToBytes(a), utf8ToBytes(b)));
    }),
    { numRuns: 2_000 },
  );
});

test("SortedMap equals a sorted array", () => {
  const key = fc.uint8Array({ minLength: 0, maxLength: 2 });
  const command = fc.record({ key, op: fc.constantFrom("set", "delete", "walk"), end: key, reverse: fc.boolean() });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 400, size: "max" }), (commands) => {
      const map = new SortedMap<number>();
      let model: [Uint8Array, number][] = [];
      commands.forEach(({ key: at, op, end, reverse }, index) => {
        if (op === "walk") {
          const inside = model.filter(([k]) => compareBytes(k, at) >= 0 && compareBytes(k, end) < 0);
          inside.sort(([a], [b]) => compareBytes(a, b) * (reverse ? -1 : 1));
          assert.deepEqual(map.entries({ start: at, end, reverse }), inside);
          return;
        }
        const known = model.some(([k]) => compareBytes(k, at) === 0);
        model = model.filter(([k]) => compareBytes(k, at) !== 0);
        if (op === "set") model.push([at, index]);
        if (op === "set") map.set(at, index);
        else assert.equal(map.delete(at), known);
        assert.equal(map.size, model.length);
        assert.equal(map.has(at), op === "set");
      });
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("thousands of keys added between walks stay in order through splits", () => {
  const map = new SortedMap<number>();
  for (let round = 0; round < 40; round++) {
    for (let index = 0; index < 100; index++) {
      const n = (index * 7919 + round * 104_729) % 65_536;
      map.set(Uint8Array.of(n >> 8, n & 255), n);
    }
    const keys = map.entries().map(([key]) => toHex(key));
    assert.deepEqual(keys, [...new Set(keys)].sort());
  }
  for (let n = 0; n < 65_536; n++) map.delete(Uint8Array.of(n >> 8, n & 255));
  assert.equal(map.size, 0);
  assert.deepEqual(map.entries(), []);
});
