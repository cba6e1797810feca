/** Proves that collected rows are those of the definition, pair by pair, also for values that are cut or share a hash, and that places keep their order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { Reader } from "../../proto/wire-reader.ts";
import { decodeManifest, decodePlaces, type PostingKind, postingKey, postingPrefix } from "./index-keys.ts";
import { createPostings, type Postings } from "./postings.ts";
import { createSpanTable } from "./span-table.ts";

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

function addTo(postings: Postings, kind: PostingKind, txIndex: number, events: readonly Event[]): void {
  for (const [eventIndex, event] of events.entries())
    postings.add(kind, { txIndex, eventIndex }, new Reader(Event.encode(event)));
}

test("rows are those of the definition", () => {
  const postings = createPostings(HEIGHT);
  /** Places by row key. */
  const expected = new Map<string, string[]>();
  const add = (kind: PostingKind, txIndex: number, events: readonly Event[]): void => {
    addTo(postings, kind, txIndex, events);
    for (const [eventIndex, event] of events.entries()) {
      for (const { key, value, index } of event.attributes) {
        if (event.type === "" || key === "" || !index) continue;
        const row = toHex(postingKey(postingPrefix(kind, `${event.type}.${key}`, value), HEIGHT));
        const places = expected.get(row) ?? [];
        const place = `${txIndex}/${eventIndex}`;
        if (places.at(-1) !== place) places.push(place);
        expected.set(row, places);
      }
    }
  };
  add("block", 0, eventsOf(4));
  for (let txIndex = 0; txIndex < 300; txIndex += 1) add("tx", txIndex, eventsOf(txIndex));
  const rows = [...postings.rows()];
  const manifest = rows.pop();
  assert.equal(rows.length, expected.size);
  for (const { key, value } of rows) {
    const places = decodePlaces(value ?? new Uint8Array(0)).map(
      ({ txIndex, eventIndex }) => `${txIndex}/${eventIndex}`,
    );
    assert.deepEqual(places, expected.get(toHex(key)));
  }
  assert.deepEqual(
    decodeManifest(manifest?.value ?? new Uint8Array(0), HEIGHT)
      .map(toHex)
      .sort(),
    [...expected.keys()].sort(),
  );
});

test("nothing indexed makes no row", () => {
  const postings = createPostings(HEIGHT);
  addTo(postings, "tx", 0, [{ type: "a", attributes: [{ key: "b", value: "c", index: false }] }]);
  assert.deepEqual(postings.rows(), []);
});

test("bytes that share a hash are told apart", () => {
  const table = createSpanTable((span) => ({
    text: Buffer.from(span.bytes.subarray(span.start, span.end)).toString(),
  }));
  const tail = "the sixteen bytes";
  const texts = Array.from({ length: 100 }, (_, index) => `${String(index).padStart(4, "0")}${tail}`);
  for (const _round of [1, 2]) {
    for (const text of texts) {
      const bytes = utf8ToBytes(`<${text}>`);
      assert.equal(table.at(bytes, 1, bytes.length - 1).text, text);
    }
  }
  assert.equal(table.all().length, texts.length);
});
