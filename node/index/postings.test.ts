/** Proves that collected rows are those of the definition, pair by pair, also for values that are cut, and that places keep their order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../lib/bytes.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { decodeManifest, decodePlaces, type PostingKind, postingKey, postingPrefix } from "./index-keys.ts";
import { createPostings } from "./postings.ts";

const HEIGHT = 77n;
const LONG = "x".repeat(511);
const VALUES = ["", "a", "b", "ünïcode 🎉", `${LONG}12`, `${LONG}13`, `${LONG}2`, "é".repeat(300), "0"];

function eventsOf(seed: number): readonly Event[] {
  return Array.from({ length: seed % 5 }, (_, at) => ({
    type: ["a", "tx", "", "a.b"][(seed + at) % 4] ?? "",
    attributes: Array.from({ length: (seed * 7 + at) % 4 }, (_none, index) => ({
      key: ["c", "amount", "", "b.c"][(seed * 3 + index) % 4] ?? "",
      value: VALUES[(seed * 5 + at * 3 + index) % VALUES.length] ?? "",
      index: (seed + index) % 7 !== 0,
    })),
  }));
}

test("rows are those of the definition", () => {
  const postings = createPostings(HEIGHT);
  const expected = new Map<string, string[]>();
  const add = (kind: PostingKind, txIndex: number, events: readonly Event[]): void => {
    postings.add(kind, txIndex, events);
    for (const [eventIndex, event] of events.entries()) {
      for (const { key, value, index } of event.attributes) {
        if (event.type === "" || key === "" || !index) continue;
        const name = toHex(postingKey(postingPrefix(kind, `${event.type}.${key}`, value), HEIGHT));
        const places = expected.get(name) ?? [];
        const place = `${txIndex}/${eventIndex}`;
        if (places.at(-1) !== place) places.push(place);
        expected.set(name, places);
      }
    }
  };
  add("block", 0, eventsOf(4));
  for (let txIndex = 0; txIndex < 300; txIndex += 1) add("tx", txIndex, eventsOf(txIndex));
  const rows = [...postings.rows()];
  const manifest = rows.pop();
  const found = new Map(
    rows.map(({ key, value }) => [
      toHex(key),
      decodePlaces(value ?? new Uint8Array(0)).map(({ txIndex, eventIndex }) => `${txIndex}/${eventIndex}`),
    ]),
  );
  assert.ok(rows.length > 50);
  assert.equal(found.size, rows.length, "no key twice");
  assert.deepEqual(new Map([...found].sort()), new Map([...expected].sort()));
  assert.deepEqual(decodeManifest(manifest?.value ?? new Uint8Array(0)).map(toHex), [...expected.keys()].sort());
});

test("nothing indexed makes no row", () => {
  const postings = createPostings(HEIGHT);
  postings.add("tx", 0, [{ type: "a", attributes: [{ key: "b", value: "c", index: false }] }]);
  assert.deepEqual(postings.rows(), []);
});
