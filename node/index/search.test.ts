/** Proves that the index finds what a linear scan finds, in order and by page, within its work limit, also after pruning and restarts. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { type Event, ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import { type IndexSource, openEventIndex } from "./event-index.ts";
import { INDEX_BASE_KEY, INDEXED_HEIGHT_KEY } from "./index-keys.ts";
import { matchesEvents } from "./query-match.ts";
import { parseQuery, type Query } from "./query-syntax.ts";
import { searchEvents, type SearchHit, type SearchRequest } from "./search.ts";

function failTest(error: unknown): void {
  assert.fail(String(error));
}

/** A seeded generator: the same chain for every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

function randomEvents(random: (below: number) => number): Event[] {
  return Array.from({ length: random(6) }, () => ({
    type: ["transfer", "message"][random(2)] ?? "",
    attributes: [
      { key: "sender", value: `s${random(3)}`, index: true },
      { key: "amount", value: `${random(5) * 4}ubyl`, index: random(5) > 0 },
    ],
  }));
}

function createChain(heights: number): IndexSource & { readonly responses: Map<bigint, ResponseFinalizeBlock> } {
  const random = createRandom(7);
  const responses = new Map<bigint, ResponseFinalizeBlock>();
  for (let height = 1n; height <= BigInt(heights); height += 1n) {
    const txResults = Array.from({ length: random(4) }, () => ExecTxResult.create({ events: randomEvents(random) }));
    responses.set(height, ResponseFinalizeBlock.create({ events: randomEvents(random), txResults }));
  }
  return {
    responses,
    blockRange: () => ({ base: 1n, height: BigInt(heights) }),
    loadEncodedResponse: async (height) => encodedOf(responses.get(height)),
  };
}

function encodedOf(response: ResponseFinalizeBlock | undefined): Uint8Array | undefined {
  return response === undefined ? undefined : ResponseFinalizeBlock.encode(response);
}

function queryOf(text: string): Query {
  const parsed = parseQuery(text);
  assert.ok(parsed.ok);
  return parsed.query;
}

function request(text: string, over: Partial<SearchRequest> = {}): SearchRequest {
  return {
    kind: "tx",
    query: queryOf(text),
    descending: false,
    skip: 0,
    limit: 1_000,
    signal: new AbortController().signal,
    ...over,
  };
}

function scan(
  chain: ReturnType<typeof createChain>,
  conditions: string,
  kind: "tx" | "block",
  low: bigint,
  high: bigint,
): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const [height, response] of chain.responses) {
    if (height < low || height > high) continue;
    const lists = kind === "block" ? [response.events] : response.txResults.map((result) => result.events);
    for (const [txIndex, events] of lists.entries())
      if (matchesEvents(queryOf(conditions), events)) hits.push({ height, txIndex });
  }
  return hits;
}

test("searches agree with a scan, in both directions and by page", async () => {
  const chain = createChain(120);
  const index = openEventIndex({ db: createMemoryDb(), source: chain, onError: failTest });
  assert.equal(await index.waitFor(120n, 5_000), true);
  const conditions = [
    "transfer.sender='s1'",
    "transfer.sender='s1' AND transfer.amount='4ubyl'",
    "transfer.sender='s1' AND message.sender='s2'",
    "transfer.amount>10 AND transfer.sender='s0'",
    "transfer.amount>15",
    "message.amount CONTAINS '2u'",
    "message.sender EXISTS AND message.sender='s2'",
    "message.sender='nobody'",
  ];
  for (const text of conditions) {
    for (const kind of ["tx", "block"] as const) {
      const expected = scan(chain, text, kind, 20n, 99n);
      const bounded = `${text} AND ${kind}.height>=20 AND ${kind}.height<100`;
      const all = await searchEvents(index, request(bounded, { kind }));
      assert.deepEqual(all, { hits: expected, totalCount: expected.length, isComplete: true }, `${kind}: ${text}`);
      const page = await searchEvents(index, request(bounded, { kind, descending: true, skip: 2, limit: 3 }));
      assert.deepEqual(page.hits, expected.toReversed().slice(2, 5), `${kind} descending: ${text}`);
    }
  }
  const everyTx = await searchEvents(index, request("tx.height>1.5 AND tx.height<=3 AND tm.event='Tx'"));
  assert.equal(
    everyTx.totalCount,
    (chain.responses.get(2n)?.txResults.length ?? 0) + (chain.responses.get(3n)?.txResults.length ?? 0),
  );
  const blocks = await searchEvents(index, request("block.height>100", { kind: "block", descending: true, limit: 2 }));
  assert.deepEqual(blocks, {
    hits: [
      { height: 120n, txIndex: 0 },
      { height: 119n, txIndex: 0 },
    ],
    totalCount: 20,
    isComplete: true,
  });
  await index.close();
});

test("a broad query is refused, but a page that was filled within the limit is answered", async () => {
  const response = ResponseFinalizeBlock.create({
    txResults: [ExecTxResult.create({ events: [{ type: "a", attributes: [{ key: "b", value: "1", index: true }] }] })],
  });
  const source: IndexSource = {
    blockRange: () => ({ base: 1n, height: 5_000n }),
    loadEncodedResponse: async () => ResponseFinalizeBlock.encode(response),
  };
  const index = openEventIndex({ db: createMemoryDb(), source, onError: failTest });
  await index.waitFor(5_000n, 20_000);
  const page = await searchEvents(index, request("a.b>0", { descending: true, limit: 20 }));
  assert.equal(page.hits.length, 20);
  assert.equal(page.isComplete, false);
  await assert.rejects(
    searchEvents(index, request("a.b>5", { limit: 1 })),
    (error) => error instanceof NodeError && error.code === "QUERY_TOO_BROAD",
  );
  await assert.rejects(searchEvents(index, request("a.b='1'", { signal: AbortSignal.abort() })), NodeError);
  const many = Array.from({ length: 11 }, () => "a.b=1").join(" AND ");
  await assert.rejects(searchEvents(index, request(many)), /at most 10/);
  await index.close();
});

test("pruning removes every row of a height, a restart goes on where the index stopped", async () => {
  const chain = createChain(40);
  const db = createMemoryDb();
  let height = 25n;
  const source: IndexSource = { ...chain, blockRange: () => ({ base: 1n, height }) };
  const first = openEventIndex({ db, source, onError: failTest });
  await first.waitFor(25n, 5_000);
  await first.close();
  height = 40n;
  const second = openEventIndex({ db, source, onError: failTest });
  await second.waitFor(40n, 5_000);
  assert.equal(second.indexedHeight(), 40n);
  await second.prune(41n);
  const rows = await db.entries({});
  assert.equal(rows.length, 3, "only the two height rows and the form are left");
  assert.equal(second.baseHeight(), 41n);
  await second.close();
});

test("an index of another form is made again", async () => {
  const chain = createChain(40);
  const db = createMemoryDb();
  const fresh = createMemoryDb();
  await db.write(
    [
      { key: INDEXED_HEIGHT_KEY, value: bigEndian64(40n) },
      { key: INDEX_BASE_KEY, value: bigEndian64(7n) },
      ...Array.from({ length: 300 }, (_, row) => ({
        key: Uint8Array.of(1, row >> 8, row & 0xff),
        value: bigEndian64(0n),
      })),
    ],
    { sync: false },
  );
  for (const each of [db, fresh]) {
    const index = openEventIndex({ db: each, source: chain, onError: failTest });
    assert.equal(await index.waitFor(40n, 5_000), true);
    assert.equal(index.baseHeight(), 1n);
    await index.close();
  }
  assert.deepEqual(await db.entries({}), await fresh.entries({}));
});

test("a height that is announced as soon as the one before is indexed is not forgotten", async () => {
  const chain = createChain(20);
  let height = 0n;
  const source: IndexSource = { ...chain, blockRange: () => ({ base: 1n, height }) };
  const index = openEventIndex({ db: createMemoryDb(), source, onError: failTest });
  while (height < 20n) {
    height += 1n;
    index.advance(height);
    assert.equal(await index.waitFor(height, 2_000), true, `height ${height}`);
  }
  await index.close();
});
