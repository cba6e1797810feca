/**
 * Proves on a real database: a block whose rows are damaged is fetched from a peer, checked and written again, byte for byte;
 * a false block or commit is never written and its sender charged; without anybody who has it, or when it cannot be checked, it
 * is said once and the node runs on; silent peers hold up neither other blocks nor a stop.
 */
import assert from "node:assert/strict";
import { mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { commitHash } from "../../lib/chain/block.ts";
import { NodeError } from "../../lib/errors.ts";
import { BlockRequest, BlockResponse } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import { Commit } from "../../proto/gen/tendermint/types/types.ts";
import { runHandshake } from "../execution/handshake.ts";
import type { NodeParts, RecordedBlock } from "../execution/one-validator.fixture.ts";
import { commitOf, executorOf, makeNextBlock, newNodeParts, queueMempool } from "../execution/one-validator.fixture.ts";
import type { PeerListener } from "../p2p/network.ts";
import type { BlockStore } from "../store/block-store.ts";
import { createBlockStore } from "../store/block-store.ts";
import type { Db } from "../store/db.ts";
import { heightKey, RowPrefix } from "../store/keys.ts";
import { openLevelDb } from "../store/leveldb.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import { serveBlocks } from "./driver.ts";
import type { RefetchEvent, RefetchOptions, RefetchPeers } from "./refetch.ts";
import { startRefetch } from "./refetch.ts";

const HEIGHTS = 6n;
const ALL = [RowPrefix.blockMeta, RowPrefix.blockBytes, RowPrefix.seenCommit, RowPrefix.blockCommit];

let parts: NodeParts;
const chain: RecordedBlock[] = [];
let folder = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "byline-refetch-"));
  parts = await newNodeParts(1n);
  const { state } = await runHandshake({ ...parts, version: "0.1.0-test" });
  const applied: Parameters<typeof executorOf>[3] = [];
  const executor = executorOf(parts, state, queueMempool(), applied);
  for (let height = 1n; height <= HEIGHTS; height++) chain.push(await makeNextBlock(parts, executor, applied));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A database in table files with the first `count` blocks. */
async function written(name: string, count: bigint): Promise<{ path: string; reopen: () => Promise<Db> }> {
  const path = join(folder, name);
  const db = await openLevelDb(path);
  const blocks = createBlockStore(db);
  for (const { block, commit } of chain.slice(0, Number(count))) await blocks.saveBlock(block, commit);
  await db.close();
  // A second opening turns the log into a table.
  await (await openLevelDb(path)).close();
  return { path, reopen: () => openLevelDb(path) };
}

/** Flips a bit of a row's value where it lies in the table file. */
async function flipOnDisk(path: string, value: Uint8Array): Promise<void> {
  for (const name of (await readdir(path)).filter((each) => each.endsWith(".ldb"))) {
    const file = join(path, name);
    const at = (await readFile(file)).indexOf(value);
    if (at < 0) continue;
    const handle = await open(file, "r+");
    const spot = at + (value.length >> 1);
    const [byte = 0] = (await handle.read(new Uint8Array(1), 0, 1, spot)).buffer;
    await handle.write(Uint8Array.of(byte ^ 4), 0, 1, spot);
    await handle.close();
    return;
  }
  assert.fail("the row lies in a table");
}

type Answer = (height: bigint) => Block | Uint8Array | "silence" | undefined;
const honest: Answer = (height) => chain[Number(height) - 1]?.block;
const silent: Answer = () => "silence";

/** A refetch over `blocks` with peers that answer so. */
function running(
  blocks: BlockStore,
  peers: Record<string, Answer>,
  others: Partial<Pick<RefetchOptions, "loadValidators" | "requestMs">> = {},
) {
  const events: RefetchEvent[] = [];
  const asked: string[] = [];
  const charged: string[] = [];
  const listeners: PeerListener[] = [];
  const connected = new Map(Object.entries(peers));
  const p2p: RefetchPeers = {
    peers: () => [...connected.keys()].map((id) => ({ id, status: { earliest: 1n, height: HEIGHTS } })),
    request: async (id, _channel, bytes) => {
      const { height } = BlockRequest.decode(bytes);
      asked.push(`${id} ${height}`);
      const answer = connected.get(id)?.(height);
      if (answer === "silence") return await new Promise<never>(() => undefined);
      return answer === undefined || answer instanceof Uint8Array ? answer : BlockResponse.encode({ block: answer });
    },
    charge: (id, penalty) => void charged.push(`${id} ${penalty}`),
    addPeerListener: (listener) => void listeners.push(listener),
  };
  const options: Omit<RefetchOptions, "p2p"> = {
    blocks,
    chainId: parts.genesis.chainId,
    loadValidators: (height) => parts.states.loadValidators(height),
    onEvent: (event) => void events.push(event),
    onFatal: (error) => assert.fail(String(error)),
    ...others,
  };
  const refetch = startRefetch({ ...options, p2p });
  const connect = (id: string, answer: Answer): void => {
    connected.set(id, answer);
    for (const listener of listeners) listener.onConnected(id);
  };
  return {
    refetch,
    events,
    asked,
    charged,
    connect,
    types: () => events.map(({ type, height }) => `${type} ${height}`),
  };
}

/** A database in memory with the first `count` blocks and, after that, bits flipped in these rows. */
async function damagedDb(count: bigint, damage: readonly (readonly [RowPrefix, bigint])[]) {
  const db = createMemoryDb();
  const blocks = createBlockStore(db);
  for (const { block, commit } of chain.slice(0, Number(count))) await blocks.saveBlock(block, commit);
  const expected = await rowsOf(db);
  for (const [prefix, height] of damage) db.flipBit(heightKey(prefix, height), 40);
  return { db, blocks: createBlockStore(db), expected };
}

const unknownValidators: RefetchOptions["loadValidators"] = () => {
  throw new NodeError("STORE_CORRUPT", "the validators are damaged too");
};

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isTrue(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(isTrue(), "in time");
}

const rowsOf = async (db: Db) =>
  Promise.all(ALL.flatMap((prefix) => chain.map(({ block }) => db.get(heightKey(prefix, block.header.height)))));

test("a bit flipped in a block on disk: the read is refused, the block comes back from a peer, equal bytes", async () => {
  const { path, reopen } = await written("flipped", HEIGHTS);
  const sound = await reopen();
  const expected = await rowsOf(sound);
  await sound.close();
  await flipOnDisk(path, Block.encode(chain[2]?.block ?? assert.fail()));
  const db = await reopen();
  const blocks = createBlockStore(db);
  const { refetch, types, charged, events } = running(blocks, { liar: (height) => honest(height + 1n), honest });
  assert.throws(() => blocks.loadBlock(3n), { code: "STORE_CORRUPT", message: /block 3 is damaged on disk/ });
  await until(() => refetch.waiting.length === 0);
  assert.deepEqual(types(), ["damaged 3", "restored 3"]);
  assert.deepEqual(events[1], { type: "restored", height: 3n, rows: ["block"] });
  assert.deepEqual(charged, ["liar malformed"]);
  assert.deepEqual(await rowsOf(db), expected);
  await refetch.stop();
  await db.close();
});

test("any rows of any height, one or all: restored from peers as they were", async () => {
  for (const height of [1n, 3n, HEIGHTS - 1n]) {
    for (const prefixes of [...ALL.map((prefix) => [prefix]), ALL]) {
      const { reopen } = await written(`rows-${height}-${prefixes.join("-")}`, HEIGHTS - 1n);
      const db = await reopen();
      const expected = await rowsOf(db);
      const blocks = createBlockStore(db);
      const keys = prefixes.map((prefix) => heightKey(prefix, height)).filter((key) => db.get(key) !== undefined);
      await db.write(
        keys.map((key) => ({ key, value: undefined })),
        { sync: true },
      );
      const { refetch, types } = running(blocks, { honest });
      for (const load of ["loadBlock", "loadBlockMeta", "loadCommit", "loadSeenCommit"] as const) {
        try {
          blocks[load](height);
        } catch (error) {
          assert.ok(error instanceof NodeError);
        }
      }
      await until(() => refetch.waiting.length === 0);
      assert.deepEqual(types(), keys.length === 0 ? [] : [`damaged ${height}`, `restored ${height}`]);
      assert.deepEqual(await rowsOf(db), expected, `${height} ${prefixes.join()}`);
      await refetch.stop();
      await db.close();
    }
  }
});

test("false blocks are not written and cost their sender; nobody is told once, who comes later helps", async () => {
  const { reopen } = await written("false", HEIGHTS);
  const db = await reopen();
  await db.write(
    [RowPrefix.blockBytes, RowPrefix.blockMeta].map((prefix) => ({ key: heightKey(prefix, 3n), value: undefined })),
    { sync: true },
  );
  const blocks = createBlockStore(db);
  const third = chain[2]?.block ?? assert.fail();
  const other = { ...third, data: { txs: [Uint8Array.of(9)] } };
  const later = { ...third, header: { ...third.header, time: third.header.time + 1n } };
  const { refetch, types, charged, connect } = running(blocks, {
    rubbish: () => Uint8Array.of(1, 2, 3),
    other: () => other,
    later: () => later,
    nothing: () => undefined,
  });
  assert.throws(() => blocks.loadBlock(3n), { code: "STORE_CORRUPT" });
  await until(() => types().length === 2);
  assert.deepEqual(types(), ["damaged 3", "nobody 3"]);
  assert.deepEqual(charged, ["rubbish malformed", "other malformed", "later lie"]);
  assert.equal(db.get(heightKey(RowPrefix.blockBytes, 3n)), undefined);
  connect("honest", honest);
  await until(() => refetch.waiting.length === 0);
  assert.deepEqual(types(), ["damaged 3", "nobody 3", "restored 3"]);
  assert.deepEqual(blocks.loadBlock(3n), third);
  await refetch.stop();
  await db.close();
});

test("a peer that asks for a damaged block gets nothing, is not charged, and the damage is told", async () => {
  const { reopen } = await written("served", HEIGHTS);
  const db = await reopen();
  const blocks = createBlockStore(db);
  await db.write([{ key: heightKey(RowPrefix.blockBytes, 3n), value: undefined }], { sync: true });
  const told: bigint[] = [];
  blocks.onDamage((height) => void told.push(height));
  const served: (Uint8Array | undefined)[] = [];
  let ask: ((from: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>) | undefined;
  serveBlocks(
    {
      onRequest: (_channel, handler) => {
        ask = handler;
      },
      charge: () => assert.fail("nobody is charged"),
    },
    blocks,
  );
  for (const height of [2n, 3n]) served.push(await ask?.("peer", BlockRequest.encode({ height })));
  assert.deepEqual(served, [BlockResponse.encode({ block: chain[1]?.block }), undefined]);
  assert.deepEqual(told, [3n]);
  await db.close();
});

test("neighbours that are damaged too are restored first; no validators are needed below the tip", async () => {
  const below = await damagedDb(HEIGHTS, [...ALL.map((prefix) => [prefix, 3n] as const), [RowPrefix.blockBytes, 4n]]);
  const first = running(below.blocks, { honest }, { loadValidators: unknownValidators });
  assert.throws(() => below.blocks.loadBlock(3n), { code: "STORE_CORRUPT" });
  await until(() => first.refetch.waiting.length === 0);
  assert.deepEqual(first.types(), ["damaged 3", "damaged 4", "restored 4", "restored 3"]);
  assert.deepEqual(await rowsOf(below.db), below.expected);
  await first.refetch.stop();

  const all = [1n, 2n, 3n, 4n].flatMap((height) => ALL.map((prefix) => [prefix, height] as const));
  const tip = ALL.slice(0, 3).map((prefix) => [prefix, HEIGHTS - 1n] as const);
  const whole = await damagedDb(HEIGHTS - 1n, [...all, ...tip]);
  const second = running(whole.blocks, { honest });
  assert.throws(() => whole.blocks.loadBlock(1n), { code: "STORE_CORRUPT" });
  await until(() => second.events.filter(({ type }) => type === "restored").length === 5);
  assert.deepEqual(await rowsOf(whole.db), whole.expected);
  await second.refetch.stop();
});

test("what cannot be checked stays damaged and is told once; the node runs on", async () => {
  for (const code of ["STORE_CORRUPT", "HEIGHT_PRUNED"]) {
    const tip = HEIGHTS - 1n;
    const { blocks } = await damagedDb(
      tip,
      ALL.slice(0, 3).map((prefix) => [prefix, tip]),
    );
    const { refetch, types, asked, connect } = running(
      blocks,
      { honest },
      {
        loadValidators: () => {
          throw new NodeError(code, "no validators");
        },
      },
    );
    await until(() => types().length === 2);
    connect("another", honest);
    await delay(20);
    assert.deepEqual(types(), [`damaged ${tip}`, `unjudged ${tip}`]);
    assert.deepEqual([refetch.waiting, asked], [[tip], []]);
    await refetch.stop();
  }
  const { db, blocks } = await damagedDb(HEIGHTS, [[RowPrefix.blockBytes, 3n]]);
  const other = { ...(chain[2]?.commit ?? assert.fail()), blockId: chain[1]?.blockId ?? assert.fail() };
  await db.write([{ key: heightKey(RowPrefix.seenCommit, 3n), value: Commit.encode(other) }], { sync: true });
  const { refetch, types, charged } = running(blocks, { honest });
  assert.throws(() => blocks.loadBlock(3n), { code: "STORE_CORRUPT" });
  await until(() => types().length === 2);
  assert.deepEqual([types(), charged, refetch.waiting], [["damaged 3", "unjudged 3"], [], [3n]]);
  await refetch.stop();
});

test("a commit that two thirds signed but the next header does not name is not written", async () => {
  const { db, blocks, expected } = await damagedDb(HEIGHTS, [
    [RowPrefix.blockCommit, 3n],
    [RowPrefix.blockBytes, 4n],
  ]);
  const [third, fourth] = [chain[2] ?? assert.fail(), chain[3] ?? assert.fail()];
  const lastCommit = commitOf(
    { ...third.block, header: { ...third.block.header, time: third.block.header.time + 5n } },
    third.blockId,
  );
  const forged = {
    ...fourth.block,
    lastCommit,
    header: { ...fourth.block.header, lastCommitHash: commitHash(lastCommit) },
  };
  const evil: Answer = (height) => (height === 4n ? forged : honest(height));
  const { refetch, types, charged } = running(blocks, { evil, honest });
  assert.throws(() => blocks.loadCommit(3n), { code: "STORE_CORRUPT" });
  await until(() => refetch.waiting.length === 0);
  assert.deepEqual(types(), ["damaged 3", "damaged 4", "restored 4", "restored 3"]);
  assert.deepEqual(charged, ["evil lie"]);
  assert.deepEqual(await rowsOf(db), expected);
  await refetch.stop();
});

test("a stop waits for no silent peer", async () => {
  const { blocks } = await damagedDb(HEIGHTS, [[RowPrefix.blockBytes, 3n]]);
  const peers = Array.from({ length: 20 }, (_, index) => [`peer-${index}`, silent] as const);
  const { refetch, types, asked } = running(blocks, Object.fromEntries(peers));
  assert.throws(() => blocks.loadBlock(3n), { code: "STORE_CORRUPT" });
  await until(() => asked.length === 1);
  const isStopped = await Promise.race([refetch.stop().then(() => true), delay(2_000, false, { ref: false })]);
  assert.deepEqual([isStopped, asked, types()], [true, ["peer-0 3"], ["damaged 3"]]);
});

test("silent peers are asked after all others, and one of them at most for a block", async () => {
  const { blocks } = await damagedDb(HEIGHTS, [
    [RowPrefix.blockBytes, 2n],
    [RowPrefix.blockBytes, 4n],
  ]);
  const { refetch, types, asked, connect } = running(blocks, { a: silent, b: silent, c: silent }, { requestMs: 10 });
  assert.throws(() => blocks.loadBlock(4n), { code: "STORE_CORRUPT" });
  await until(() => types().includes("nobody 4"));
  assert.deepEqual(asked.splice(0), ["a 4", "b 4", "c 4"]);
  for (const oldest of ["a", "b"]) {
    connect("empty", () => undefined);
    await until(() => asked.length === 2);
    assert.deepEqual(asked.splice(0), ["empty 4", `${oldest} 4`]);
    await delay(30);
  }
  connect("honest", honest);
  await until(() => refetch.waiting.length === 0);
  assert.deepEqual(asked.splice(0), ["empty 4", "honest 4"]);
  assert.throws(() => blocks.loadBlock(2n), { code: "STORE_CORRUPT" });
  await until(() => refetch.waiting.length === 0);
  assert.deepEqual(asked, ["empty 2", "honest 2"]);
  assert.deepEqual(types(), ["damaged 4", "nobody 4", "restored 4", "damaged 2", "restored 2"]);
  await refetch.stop();
});
