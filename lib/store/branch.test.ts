/** Proves: nested overlays behave as a plain sorted array of rows, walks see a snapshot, changes are minimal. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { AssertionError } from "../assert.ts";
import { compareBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { type Branch, branch } from "./branch.ts";
import type { KvEntry, KvRange, KvReader, MultiReader } from "./kv.ts";

type Rows = readonly KvEntry[];

function walkRows(rows: Rows, range: KvRange): KvEntry[] {
  const { start, end } = range;
  const inside = rows.filter(
    ({ key }) =>
      (start === undefined || compareBytes(key, start) >= 0) && (end === undefined || compareBytes(key, end) < 0),
  );
  return inside.sort((a, b) => compareBytes(a.key, b.key) * (range.reverse === true ? -1 : 1));
}

function modelReader(rows: Rows): KvReader {
  const get = (key: Uint8Array): Uint8Array | undefined => rows.find((row) => equalBytes(row.key, key))?.value;
  return { get, has: (key) => get(key) !== undefined, range: (range) => walkRows(rows, range)[Symbol.iterator]() };
}

function modelParent(rows: Rows): MultiReader {
  return { reader: (storeName) => modelReader(storeName === "a" ? rows : []) };
}

const key = fc.uint8Array({ minLength: 1, maxLength: 2 }).map((bytes) => bytes.map((byte) => byte % 6));
const value = fc.uint8Array({ minLength: 1, maxLength: 2 });
const entries = fc.uniqueArray(fc.record({ key, value }), { selector: (row) => `${row.key}`, maxLength: 12 });
const command = fc.record({
  op: fc.constantFrom(
    "set",
    "set",
    "delete",
    "get",
    "range",
    "push",
    "commit",
    "discard",
    "checkpoint",
    "revert",
    "revert",
  ),
  key,
  value,
  range: fc.record({
    start: fc.option(key, { nil: undefined }),
    end: fc.option(key, { nil: undefined }),
    reverse: fc.boolean(),
  }),
});

test("nested overlays equal a sorted array", () => {
  fc.assert(
    fc.property(entries, fc.array(command, { maxLength: 60, size: "max" }), (base, commands) => {
      const stack: { branch: Branch; rows: Rows; before: Rows | undefined }[] = [
        { branch: branch(modelParent(base)), rows: base, before: undefined },
      ];
      for (const step of commands) {
        const top = stack[stack.length - 1];
        assert.ok(top !== undefined);
        const store = top.branch.store("a");
        const without = top.rows.filter((row) => !equalBytes(row.key, step.key));
        if (step.op === "set") {
          store.set(step.key, step.value);
          top.rows = [...without, { key: step.key, value: step.value }];
        } else if (step.op === "delete") {
          store.delete(step.key);
          top.rows = without;
        } else if (step.op === "push" && stack.length < 4) {
          stack.push({ branch: branch(top.branch), rows: top.rows, before: undefined });
        } else if (step.op === "commit" && stack.length > 1) {
          stack.pop();
          const below = stack[stack.length - 1];
          assert.ok(below !== undefined);
          top.branch.write(below.branch);
          below.rows = top.rows;
        } else if (step.op === "checkpoint") {
          top.branch.checkpoint();
          top.before = top.rows;
        } else if (step.op === "revert" && top.before !== undefined) {
          top.branch.revert();
          top.rows = top.before;
        } else if (step.op === "discard" && stack.length > 1) {
          stack.pop();
        }
        const now = stack[stack.length - 1];
        assert.ok(now !== undefined);
        const reader = now.branch.reader("a");
        assert.deepEqual(reader.get(step.key), modelReader(now.rows).get(step.key));
        assert.equal(reader.has(step.key), modelReader(now.rows).has(step.key));
        assert.deepEqual([...reader.range(step.range)], walkRows(now.rows, step.range));
      }
      const bottom = stack[0];
      assert.ok(bottom !== undefined);
      const changes = bottom.branch.changes()[0]?.changes ?? [];
      let replayed: Rows = base;
      for (const change of changes) {
        replayed = replayed.filter((row) => !equalBytes(row.key, change.key));
        if (change.value !== undefined) replayed = [...replayed, { key: change.key, value: change.value }];
      }
      assert.deepEqual(walkRows(replayed, {}), walkRows(bottom.rows, {}));
      const keys = changes.map((change) => change.key);
      for (let index = 1; index < keys.length; index++) {
        assert.equal(compareBytes(keys[index - 1] as Uint8Array, keys[index] as Uint8Array), -1);
      }
    }),
    { numRuns: 300, seed: 11 },
  );
});

test("a walk does not see writes made while walking, whichever overlay makes them", () => {
  const rows = ["a", "c", "e"].map((text) => ({ key: utf8ToBytes(text), value: utf8ToBytes(text) }));
  const lower = branch(modelParent(rows));
  lower.store("a").set(utf8ToBytes("b"), utf8ToBytes("b"));
  const upper = branch(lower);
  upper.store("a").set(utf8ToBytes("d"), utf8ToBytes("d"));
  const opened = upper.store("a").range({});
  upper.store("a").set(utf8ToBytes("bb"), utf8ToBytes("!"));
  const seen: string[] = [];
  for (const { key: at, value: found } of opened) {
    seen.push(String.fromCharCode(...found));
    upper.store("a").delete(at);
    upper.store("a").set(utf8ToBytes("dd"), utf8ToBytes("!"));
    upper.write(lower);
  }
  assert.deepEqual(seen, ["a", "b", "c", "d", "e"]);
  assert.deepEqual(
    [...upper.store("a").range({})].map((row) => String.fromCharCode(...row.key)),
    ["bb", "dd"],
  );
});

test("a revert takes back every store, keys that were walked over among them, and a walk keeps what it has seen", () => {
  const overlay = branch(modelParent([{ key: utf8ToBytes("a"), value: utf8ToBytes("0") }]));
  assert.throws(() => overlay.revert(), AssertionError);
  overlay.store("a").set(utf8ToBytes("b"), utf8ToBytes("1"));
  overlay.checkpoint();
  for (const round of ["2", "3"]) {
    overlay.store("a").delete(utf8ToBytes("a"));
    overlay.store("a").set(utf8ToBytes("b"), utf8ToBytes(round));
    overlay.store("a").set(utf8ToBytes("c"), utf8ToBytes(round));
    overlay.store("b").set(utf8ToBytes("d"), utf8ToBytes(round));
    const walk = overlay.store("a").range({});
    assert.equal(walk.next().value?.value[0], round.charCodeAt(0));
    overlay.revert();
    assert.deepEqual(
      [...walk].map(({ value: found }) => String.fromCharCode(...found)),
      [round],
    );
  }
  assert.deepEqual(
    overlay.changes().map(({ storeName, changes }) => [storeName, changes.map(({ key: at }) => at[0])]),
    [["a", ["b".charCodeAt(0)]]],
  );
  overlay.store("a").set(utf8ToBytes("c"), utf8ToBytes("4"));
  assert.equal([...overlay.store("a").range({})].length, 3);
});

test("changes drop what never existed below, sort stores, and clear forgets through old handles", () => {
  const overlay = branch(modelParent([]));
  const store = overlay.store("b");
  store.set(utf8ToBytes("x"), utf8ToBytes("1"));
  overlay.store("a").set(utf8ToBytes("y"), utf8ToBytes("1"));
  overlay.store("c").delete(utf8ToBytes("z"));
  assert.deepEqual(
    overlay.changes().map((change) => change.storeName),
    ["a", "b"],
  );
  overlay.clear();
  assert.deepEqual(overlay.changes(), []);
  store.set(utf8ToBytes("x"), utf8ToBytes("2"));
  assert.equal(overlay.changes().length, 1);
});

test("an empty key or value is a bug", () => {
  const store = branch(modelParent([])).store("a");
  assert.throws(() => store.set(utf8ToBytes("x"), new Uint8Array(0)), AssertionError);
  assert.throws(() => store.set(new Uint8Array(0), utf8ToBytes("x")), AssertionError);
  assert.throws(() => store.delete(new Uint8Array(0)), AssertionError);
});
