/** Proves that a search reads only rows of the pairs it asks for, pays for what it reads, and that nobody gets part of an unfinished index for the whole. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { SEARCH_BYTES_PER_UNIT, SEARCH_RESULT_LOAD_COST, SEARCH_WORK_MAX } from "../../lib/limits.ts";
import { type Event, ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Db } from "../store/db.ts";
import { createMemoryDb, type MemoryDb } from "../store/memory-db.fixture.ts";
import { type EventIndex, type IndexSource, openEventIndex } from "./event-index.ts";
import { INDEX_BASE_KEY, INDEX_FORM_KEY, INDEXED_HEIGHT_KEY, postingKey, postingPrefix } from "./index-keys.ts";
import { parseQuery } from "./query-syntax.ts";
import { searchEvents, type SearchResult } from "./search.ts";

function failTest(error: unknown): void {
  assert.fail(String(error));
}

function event(type: string, key: string, value: string): Event {
  return { type, attributes: [{ key, value, index: true }] };
}

function responseOf(results: readonly (readonly Event[])[], log = ""): Uint8Array {
  const txResults = results.map((events) => ExecTxResult.create({ events: [...events], log }));
  return ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ txResults }));
}

function sourceOf(height: bigint, load: (height: bigint) => Uint8Array): IndexSource {
  return { blockRange: () => ({ base: 1n, height }), loadEncodedResponse: async (at) => load(at) };
}

function search(index: EventIndex, text: string): Promise<SearchResult> {
  const parsed = parseQuery(text);
  assert.ok(parsed.ok);
  const signal = new AbortController().signal;
  return searchEvents(index, { kind: "tx", query: parsed.query, descending: true, skip: 0, limit: 30, signal });
}

/** Counts what is read through it. */
function createCountingDb(): Db & { rowsRead: number } {
  const db = createMemoryDb();
  const counting = {
    rowsRead: 0,
    get: (key: Uint8Array) => {
      counting.rowsRead += 1;
      return db.get(key);
    },
    write: db.write.bind(db),
    iterate: async function* (range: Parameters<Db["iterate"]>[0]) {
      for await (const row of db.iterate(range)) {
        counting.rowsRead += 1;
        yield row;
      }
    },
    entries: async (range: Parameters<Db["entries"]>[0]) => {
      const rows = await db.entries(range);
      counting.rowsRead += rows.length;
      return rows;
    },
    close: () => db.close(),
  };
  return counting;
}

function isTooBroad(error: unknown): boolean {
  return error instanceof NodeError && error.code === "QUERY_TOO_BROAD";
}

test("dust under one key costs a search of another key nothing", async () => {
  const dust = responseOf([[event("transfer", "recipient", "victim")]]);
  const sent = responseOf([[event("transfer", "sender", "victim"), event("transfer", "recipient", "victim")]]);
  const db = createCountingDb();
  const index = openEventIndex({ db, source: sourceOf(1_000n, (at) => (at === 5n ? sent : dust)), onError: failTest });
  assert.equal(await index.waitFor(1_000n, 20_000), true);
  for (const [text, rowsMax] of [
    ["transfer.sender='victim'", 1],
    ["transfer.sender='nobody'", 0],
    // A probe reads 64 rows at most; where it finds none the search ends.
    ["transfer.recipient='victim' AND message.x='1' AND transfer.sender='victim'", 64],
    ["transfer.recipient='victim' AND transfer.sender='victim' AND tx.height>5", 64],
  ] as const) {
    db.rowsRead = 0;
    const { totalCount } = await search(index, text);
    assert.equal(totalCount, text === "transfer.sender='victim'" ? 1 : 0, text);
    assert.ok(db.rowsRead <= rowsMax, `${text}: ${db.rowsRead} rows`);
  }
  await index.close();
});

test("large rows and large results cost by their bytes", async () => {
  const db = createCountingDb();
  const index = openEventIndex({ db, source: sourceOf(120n, () => responseOf([])), onError: failTest });
  assert.equal(await index.waitFor(120n, 5_000), true);
  const wide = new Uint8Array(256 * 1024);
  const prefix = postingPrefix("tx", "a.b", "x");
  const rows = Array.from({ length: 120 }, (_, at) => ({ key: postingKey(prefix, BigInt(at + 1)), value: wide }));
  await db.write(rows, { sync: false });
  db.rowsRead = 0;
  const page = await search(index, "a.b='x'");
  assert.equal(page.isComplete, false);
  assert.equal(page.hits.length, 30);
  const rowUnits = 1 + wide.length / SEARCH_BYTES_PER_UNIT;
  assert.ok(db.rowsRead <= Math.ceil(SEARCH_WORK_MAX / rowUnits), `${db.rowsRead} rows`);
  await index.close();

  const log = "l".repeat(1_000_000);
  const heavy = responseOf([[event("a", "b", "1")]], log);
  let loads = 0;
  const heavySource = sourceOf(60n, () => {
    loads += 1;
    return heavy;
  });
  const heavyIndex = openEventIndex({ db: createMemoryDb(), source: heavySource, onError: failTest });
  assert.equal(await heavyIndex.waitFor(60n, 20_000), true);
  loads = 0;
  await assert.rejects(search(heavyIndex, "a.b>5"), isTooBroad);
  const loadUnits = SEARCH_RESULT_LOAD_COST + Math.floor(heavy.length / SEARCH_BYTES_PER_UNIT);
  assert.ok(loads <= Math.ceil(SEARCH_WORK_MAX / loadUnits), `${loads} results`);
  await heavyIndex.close();
});

test("while the index is far behind, a search of what it lacks is refused and one of what it has is answered", async () => {
  const response = responseOf([[event("a", "b", "1")]]);
  let readable = 0n;
  let isHung = true;
  const source: IndexSource = {
    blockRange: () => ({ base: 1n, height: 130n }),
    loadEncodedResponse: (at) => (at <= readable || !isHung ? Promise.resolve(response) : new Promise(() => undefined)),
  };
  const db = createMemoryDb();
  await db.write([{ key: INDEXED_HEIGHT_KEY, value: bigEndian64(130n) }], { sync: true });
  const index = openEventIndex({ db, source, onError: failTest });
  const isBehind = (error: unknown): boolean =>
    error instanceof NodeError &&
    error.code === "INDEX_BEHIND" &&
    /rebuilt, at height 0 of 130; try/.test(error.message);
  await assert.rejects(search(index, "a.b='1'"), isBehind);
  await assert.rejects(search(index, "tx.height=100"), isBehind);

  readable = 50n;
  const other = openEventIndex({ db: createMemoryDb(), source, onError: failTest });
  assert.equal(await other.waitFor(50n, 5_000), true);
  await assert.rejects(search(other, "a.b='1' AND tx.height<52"), /at height 50 of 130; try again/);
  assert.equal((await search(other, "a.b='1' AND tx.height<51")).totalCount, 50);
  isHung = false;
  const whole = openEventIndex({ db: createMemoryDb(), source, onError: failTest });
  assert.equal(await whole.waitFor(130n, 5_000), true);
  assert.equal((await search(whole, "a.b='1'")).totalCount, 130);
  await whole.close();
});

test("a lag of a few heights is no reason to refuse", async () => {
  const response = responseOf([[event("a", "b", "1")]]);
  const source: IndexSource = {
    blockRange: () => ({ base: 1n, height: 20n }),
    loadEncodedResponse: (at) => (at <= 20n ? Promise.resolve(response) : new Promise(() => undefined)),
  };
  const index = openEventIndex({ db: createMemoryDb(), source, onError: failTest });
  assert.equal(await index.waitFor(20n, 5_000), true);
  index.advance(22n);
  assert.equal((await search(index, "a.b='1'")).totalCount, 20);
});

test("a rebuild survives a crash at each of its writes", async () => {
  const response = responseOf([[event("a", "b", "1")]]);
  const source = sourceOf(130n, () => response);
  for (const [writes, keepUnsynced] of [
    [1, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [3, 9],
    [4, 9],
  ] as const) {
    let db: MemoryDb = createMemoryDb();
    const old = Array.from({ length: 12_000 }, (_, at) => ({
      key: Uint8Array.of(1, at >> 8, at & 0xff, 7),
      value: Uint8Array.of(1),
    }));
    const heights = [
      { key: INDEXED_HEIGHT_KEY, value: bigEndian64(99n) },
      { key: INDEX_BASE_KEY, value: bigEndian64(3n) },
    ];
    await db.write([...old, ...heights], { sync: true });
    const stopped = openEventIndex({ db, source, onError: () => undefined });
    while (db.writeCount < 1 + writes && stopped.indexedHeight() < 130n)
      await new Promise((resolve) => setImmediate(resolve));
    db = db.crash({ keepUnsynced });
    const index = openEventIndex({ db, source, onError: failTest });
    assert.equal(await index.waitFor(130n, 8_000), true);
    assert.equal((await search(index, "a.b='1'")).totalCount, 130, `${writes}/${keepUnsynced}`);
    assert.equal(index.baseHeight(), 1n);
    await index.prune(131n);
    const left = (await db.entries({})).map(([key]) => key);
    assert.deepEqual(left, [INDEXED_HEIGHT_KEY, INDEX_BASE_KEY, INDEX_FORM_KEY]);
    await index.close();
    await stopped.close();
  }
});
