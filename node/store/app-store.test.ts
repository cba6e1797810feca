/**
 * Proves: the application store is its model (a map per height) through commits, restages, crashes at every
 * batch boundary, restarts, rollbacks and pruning; damage is named or healed, never served.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ics23 } from "@confio/ics23";
import * as confio from "@confio/ics23";
import fc from "fast-check";
import { compareBytes, fromHex, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { verifyStoreProof } from "../../lib/merkle/ics23.ts";
import type { StoreChanges } from "../../lib/store/kv.ts";
import { openAppStore } from "./app-store.ts";
import type { AppStore, AppStoreOptions } from "./app-store.ts";
import { heightIndexKey, RowPrefix, singleKey, stateStorePrefix } from "./keys.ts";
import { createMemoryDb } from "./memory-db.fixture.ts";
import type { MemoryDb, WriteFault } from "./memory-db.fixture.ts";

const STORES = ["acc", "bank", "gov"];
const OPTIONS: AppStoreOptions = { storeNames: STORES, checkpointRows: 12 };

type Rows = Map<string, Map<string, Uint8Array>>;
interface Model {
  readonly height: bigint;
  readonly rows: Rows;
  readonly appHash: Uint8Array;
}

const key = fc.array(fc.constantFrom(0, 1, 2, 127, 255), { minLength: 1, maxLength: 3 }).map((b) => Uint8Array.from(b));
const value = fc.uint8Array({ minLength: 1, maxLength: 6 });
const change = fc.tuple(fc.constantFrom(...STORES), key, fc.option(value, { nil: undefined, freq: 3 }));
const block = fc.array(change, { maxLength: 12 });

function changesOf(edits: readonly (readonly [string, Uint8Array, Uint8Array | undefined])[]): StoreChanges[] {
  return STORES.map((storeName) => {
    const unique = new Map(
      edits.filter(([name]) => name === storeName).map(([, k, v]) => [toHex(k), { key: k, value: v }]),
    );
    return { storeName, changes: [...unique.values()].sort((a, b) => compareBytes(a.key, b.key)) };
  });
}

function applied(rows: Rows, changes: readonly StoreChanges[]): Rows {
  const next: Rows = new Map(STORES.map((name) => [name, new Map(rows.get(name))]));
  for (const { storeName, changes: edits } of changes) {
    for (const edit of edits) {
      if (edit.value === undefined) next.get(storeName)?.delete(toHex(edit.key));
      else next.get(storeName)?.set(toHex(edit.key), edit.value);
    }
  }
  return next;
}

function assertReads(store: AppStore, model: Model): void {
  for (const name of STORES) {
    const expected = [...(model.rows.get(name) ?? [])].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    for (const reader of [
      store.at(model.height).reader(name),
      ...(model.height === store.height ? [store.latest().reader(name)] : []),
    ]) {
      assert.deepEqual(
        [...reader.range({})].map((row) => [toHex(row.key), row.value]),
        expected,
      );
      for (const [k, v] of expected) assert.deepEqual(reader.get(fromHex(k)), v);
      assert.equal(reader.has(Uint8Array.of(9, 9, 9, 9)), false);
    }
  }
}

function assertProofs(store: AppStore, model: Model): void {
  for (const name of STORES) {
    const rows = model.rows.get(name) ?? new Map<string, Uint8Array>();
    if (rows.size === 0) continue;
    const storeHash = store.storeHashes(model.height).find((entry) => entry.name === name)?.hash;
    assert.ok(storeHash);
    for (const hex of [...rows.keys(), "09090909"]) {
      const { value: proved, ops } = store.prove(name, fromHex(hex), model.height);
      const [inTree, inStores] = ops.map((op) => ics23.CommitmentProof.decode(op.data));
      assert.ok(inTree && inStores);
      const want = rows.get(hex);
      assert.deepEqual(proved, want);
      assert.ok(verifyStoreProof({ appHash: model.appHash, storeName: name, key: fromHex(hex), value: want }, ops));
      const isProved: boolean =
        want === undefined
          ? confio.verifyNonMembership(inTree, confio.iavlSpec, storeHash, fromHex(hex))
          : confio.verifyMembership(inTree, confio.iavlSpec, storeHash, fromHex(hex), want);
      assert.equal(isProved, true);
      assert.equal(
        confio.verifyMembership(inStores, confio.tendermintSpec, model.appHash, utf8ToBytes(name), storeHash),
        true,
      );
    }
  }
}

const commands = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant("commit" as const), block }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("restage" as const), block }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("crash" as const), keepUnsynced: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("restart" as const) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("rollback" as const) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("checkpoint" as const) }) },
  ),
  { maxLength: 25 },
);

test("any run of commits, restages, crashes, restarts, rollbacks and checkpoints reads, hashes and proves as the model", async () => {
  await fc.assert(
    fc.asyncProperty(
      commands,
      fc.bigInt(1n, 2000n),
      fc.integer({ min: 1, max: 4 }),
      async (run, firstHeight, memoryVersionsMax) => {
        // A cache of a few rows and a short window: values and versions come from every place they can lie in.
        const options = { ...OPTIONS, memoryVersionsMax, valueCacheBytes: 600 };
        let db = createMemoryDb();
        let store = await openAppStore(db, options);
        const models: Model[] = [];
        for (const command of run) {
          const last = models[models.length - 1];
          switch (command.type) {
            case "commit": {
              const height = last === undefined ? firstHeight : last.height + 1n;
              const changes = changesOf(command.block);
              const appHash = store.stage(height, changes);
              if (last !== undefined) assertReads(store, last);
              await store.commit();
              models.push({ height, rows: applied(last?.rows ?? new Map(), changes), appHash });
              break;
            }
            case "restage":
              store.stage(last === undefined ? firstHeight : last.height + 1n, changesOf(command.block));
              break;
            case "crash":
              db = db.crash({ keepUnsynced: command.keepUnsynced });
              store = await openAppStore(db, options);
              break;
            case "restart":
              await store.close();
              store = await openAppStore(db, options);
              break;
            case "rollback":
              if (last === undefined) break;
              await store.rollback();
              models.pop();
              break;
            case "checkpoint":
              await store.checkpoint();
              break;
          }
          const now = models[models.length - 1];
          assert.equal(store.height, now?.height ?? 0n);
          if (now !== undefined) assert.deepEqual(store.appHash, now.appHash);
        }
        for (const model of [...models].reverse()) {
          assertReads(store, model);
          assertProofs(store, model);
        }
        if (models[0] !== undefined) assert.equal(store.earliestHeight, models[0].height);
      },
    ),
    { numRuns: 200 },
  );
});

test("a write that fails at any batch boundary leaves the last committed height after a restart", async () => {
  const blocks = [0, 1, 2, 3, 4, 5].map((i) =>
    changesOf([0, 1, 2, 3].map((k) => ["bank", Uint8Array.of(k + (i % 3)), Uint8Array.of(i + 1, k)] as const)),
  );
  let boundaries = 0;
  for (let failAt = 0; ; failAt++) {
    let isFaulty = true;
    const fault = (index: number): WriteFault => (isFaulty && index === failAt ? "fail" : "none");
    let db: MemoryDb = createMemoryDb({ fault });
    let store = await openAppStore(db, OPTIONS);
    const hashes: Uint8Array[] = [];
    let failed = false;
    for (const changes of blocks) {
      try {
        const hash = store.stage(store.height + 1n, changes);
        await store.commit();
        hashes.push(hash);
        await store.close();
      } catch (cause) {
        assert.ok(cause instanceof NodeError && cause.code === "STORE_IO");
        failed = true;
        break;
      }
    }
    isFaulty = false;
    const acknowledged = hashes.length;
    db = db.crash();
    store = await openAppStore(db, OPTIONS);
    assert.equal(store.height, BigInt(acknowledged), `fail at batch ${failAt}`);
    if (acknowledged > 0) assert.deepEqual(store.appHash, hashes[acknowledged - 1]);
    for (const changes of blocks.slice(acknowledged)) {
      store.stage(store.height + 1n, changes);
      await store.commit();
    }
    const straight = await openAppStore(createMemoryDb(), OPTIONS);
    for (const changes of blocks) {
      straight.stage(straight.height + 1n, changes);
      await straight.commit();
    }
    assert.deepEqual(store.appHash, straight.appHash);
    if (!failed) break;
    boundaries++;
  }
  assert.ok(boundaries > 8);
});

test("rollback and the same block again give the same hash; another block gives another", async () => {
  const db = createMemoryDb();
  const store = await openAppStore(db, OPTIONS);
  const first = changesOf([["bank", Uint8Array.of(1), Uint8Array.of(1)]]);
  const second = changesOf([
    ["bank", Uint8Array.of(1), undefined],
    ["gov", Uint8Array.of(1), Uint8Array.of(2)],
  ]);
  const hashes = [store.stage(7n, first)];
  await store.commit();
  hashes.push(store.stage(8n, second));
  await store.commit();
  await store.checkpoint();
  await store.rollback();
  assert.equal(
    db.get(singleKey(RowPrefix.checkpointHead)),
    undefined,
    "a checkpoint of the height that is gone is gone too",
  );
  assert.deepEqual(store.appHash, hashes[0]);
  assert.deepEqual(store.latest().reader("bank").get(Uint8Array.of(1)), Uint8Array.of(1));
  assert.notDeepEqual(store.stage(8n, first), hashes[1]);
  assert.deepEqual(store.stage(8n, second), hashes[1]);
  await store.commit();
  await store.rollback();
  await store.rollback();
  assert.equal(store.height, 0n);
  assert.deepEqual(store.stage(3n, first), hashes[0]);
});

async function filled(db: MemoryDb): Promise<AppStore> {
  const store = await openAppStore(db, { ...OPTIONS, checkpointRows: 1_000_000 });
  for (let i = 1; i <= 4; i++) {
    const rows = Array.from({ length: 50 }, (_, k) => ["bank", Uint8Array.of(k, i), Uint8Array.of(i, k + 1)] as const);
    store.stage(BigInt(i), changesOf([...rows, ["acc", Uint8Array.of(1), Uint8Array.of(i)]]));
    await store.commit();
    if (i === 2) await store.checkpoint();
  }
  return store;
}

test("start-up replays change sets over the checkpoint; a damaged checkpoint or change set falls back to the rows", async () => {
  const db = createMemoryDb();
  const { appHash } = await filled(db);
  const clean = await openAppStore(db, OPTIONS);
  assert.deepEqual(clean.report, { source: "checkpoint", replayedHeights: 2, replayedRows: 102, reason: undefined });
  await clean.close();
  for (const damaged of [
    heightIndexKey(RowPrefix.checkpointChunk, 0n, 0),
    singleKey(RowPrefix.checkpointHead),
    heightIndexKey(RowPrefix.stateChanges, 3n, 0),
  ]) {
    const other = createMemoryDb();
    await filled(other);
    other.flipBit(damaged, 77);
    const store = await openAppStore(other, OPTIONS);
    assert.equal(store.report.source, "rows");
    assert.ok(store.report.reason !== undefined, "and says why");
    assert.deepEqual(store.appHash, appHash);
    await store.close();
    assert.equal((await openAppStore(other, OPTIONS)).report.source, "checkpoint", "a new checkpoint was written");
  }
});

test("a flipped bit or a missing row is named, whether start-up or a read meets it", async () => {
  const row = Uint8Array.of(...stateStorePrefix("bank"), 7, 4);
  for (let bit = 0; bit < 48; bit++) {
    const db = createMemoryDb();
    await filled(db);
    db.flipBit(row, bit);
    const store = await openAppStore(db, { ...OPTIONS, checkpointRows: 1_000_000 });
    const isNamed = (cause: unknown) =>
      cause instanceof NodeError && cause.code === "STORE_CORRUPT" && cause.message.includes(toHex(row));
    assert.throws(() => store.latest().reader("bank").get(Uint8Array.of(7, 4)), isNamed);
    await db.write([{ key: singleKey(RowPrefix.checkpointHead), value: undefined }], { sync: true });
    await assert.rejects(openAppStore(db, OPTIONS), isNamed);
  }
  const db = createMemoryDb();
  await filled(db);
  await db.write(
    [
      { key: row, value: undefined },
      { key: singleKey(RowPrefix.checkpointHead), value: undefined },
    ],
    { sync: true },
  );
  await assert.rejects(openAppStore(db, OPTIONS), { code: "STORE_CORRUPT", message: /store bank/ });
});

test("pruning keeps what its strategy says, and a pruned height is refused", async () => {
  const db = createMemoryDb();
  const pruning = { strategy: "custom", keepRecent: 3n, interval: 10n } as const;
  const store = await openAppStore(db, { ...OPTIONS, pruning });
  for (let height = 1n; height <= 40n; height++) {
    store.stage(height, changesOf([["acc", Uint8Array.of(Number(height)), Uint8Array.of(1)]]));
    await store.commit();
    await store.close();
  }
  assert.ok(store.earliestHeight <= 37n && store.earliestHeight >= 30n, `earliest ${store.earliestHeight}`);
  assert.throws(() => store.at(store.earliestHeight - 1n), { code: "HEIGHT_PRUNED" });
  assert.throws(() => store.at(41n), { code: "HEIGHT_IN_FUTURE" });
  assert.equal([...store.at(store.earliestHeight).reader("acc").range({})].length, Number(store.earliestHeight));
  const { earliestHeight } = store;
  const again = await openAppStore(db, { ...OPTIONS, pruning });
  assert.equal(again.earliestHeight, earliestHeight);
  assert.equal(again.report.source, "checkpoint", "the change sets that a restart replays are not pruned");
  assert.equal([...again.at(earliestHeight).reader("acc").range({})].length, Number(earliestHeight));
  assert.ok(
    (await db.entries({ gte: Uint8Array.of(RowPrefix.stateChanges), lt: Uint8Array.of(RowPrefix.stateChanges + 1) }))
      .length <= 11,
  );
});

test("readers see the committed state while a commit is being written, and bugs are asserted", async () => {
  const store = await openAppStore(createMemoryDb(), OPTIONS);
  const bank = store.latest().reader("bank");
  assert.equal(bank.get(Uint8Array.of(1)), undefined);
  store.stage(1n, changesOf([["bank", Uint8Array.of(1), Uint8Array.of(1)]]));
  await store.commit();
  store.stage(2n, changesOf([["bank", Uint8Array.of(1), Uint8Array.of(2)]]));
  const done = store.commit();
  assert.deepEqual(bank.get(Uint8Array.of(1)), Uint8Array.of(1));
  assert.throws(() => store.stage(3n, []), { name: "AssertionError" });
  await done;
  assert.deepEqual(bank.get(Uint8Array.of(1)), Uint8Array.of(2));
  assert.deepEqual(store.at(1n).reader("bank").get(Uint8Array.of(1)), Uint8Array.of(1));
  assert.throws(() => store.stage(4n, []), { name: "AssertionError" });
  assert.throws(() => store.stage(3n, changesOf([["bank", Uint8Array.of(1), new Uint8Array(0)]])), {
    name: "AssertionError",
  });
  assert.throws(() => store.latest().reader("mint"), { name: "AssertionError" });
  assert.throws(() => store.prove("gov", Uint8Array.of(1), 2n), { code: "PROOF_EMPTY_STORE" });
});

test("an unchanged value changes neither hash nor history, and a new store joins at the next height", async () => {
  const db = createMemoryDb();
  const store = await openAppStore(db, OPTIONS);
  const changes = changesOf([["bank", Uint8Array.of(1), Uint8Array.of(1)]]);
  const hash = store.stage(1n, changes);
  await store.commit();
  assert.deepEqual(store.stage(2n, changes), hash);
  await store.commit();
  const wider = await openAppStore(db, { storeNames: [...STORES, "mint"] });
  assert.deepEqual(wider.appHash, hash);
  assert.notDeepEqual(wider.stage(3n, []), hash);
  await wider.commit();
  await wider.rollback();
  assert.deepEqual(wider.appHash, hash);
  await assert.rejects(openAppStore(db, { storeNames: ["acc"] }), { code: "STORE_NAMES" });
});

/** Rows of about a kilobyte, so that a checkpoint has several chunks. */
function wideRows(from: number, to: number, value: Uint8Array | undefined): StoreChanges[] {
  const keys = Array.from({ length: to - from }, (_, n) => {
    const i = n + from;
    return Uint8Array.from({ length: 1000 }, (_unused, at) =>
      at === 0 ? i >> 8 : at === 1 ? i : i * 31 + at * 17 + (i >> 3) * at,
    );
  });
  return [{ storeName: "bank", changes: keys.map((key) => ({ key, value })) }];
}

test("a checkpoint that a crash cut short leaves the one before in use", async () => {
  let failFrom = Number.POSITIVE_INFINITY;
  let db = createMemoryDb({ fault: (index) => (index >= failFrom ? "fail" : "none") });
  const options = { ...OPTIONS, checkpointRows: 1_000_000 };
  const store = await openAppStore(db, options);
  store.stage(1n, wideRows(0, 2500, Uint8Array.of(1)));
  await store.commit();
  await store.checkpoint();
  store.stage(2n, wideRows(0, 600, undefined));
  await store.commit();
  failFrom = db.writeCount + 1;
  await assert.rejects(store.checkpoint(), { code: "STORE_IO" });
  failFrom = Number.POSITIVE_INFINITY;
  db = db.crash({ keepUnsynced: 10 });
  const again = await openAppStore(db, options);
  assert.deepEqual([again.report.source, again.report.replayedHeights], ["checkpoint", 1]);
  assert.deepEqual(again.appHash, store.appHash);
});

test("a leaf that takes the place of a dropped one does not show its value", async () => {
  const store = await openAppStore(createMemoryDb(), { ...OPTIONS, memoryVersionsMax: 1 });
  for (const height of [1, 2, 3]) {
    store.stage(BigInt(height), changesOf([["bank", Uint8Array.of(1), Uint8Array.of(height)]]));
    await store.commit();
  }
  await store.rollback();
  for (const height of [1, 2]) {
    assert.deepEqual(store.at(BigInt(height)).reader("bank").get(Uint8Array.of(1)), Uint8Array.of(height));
  }
});

test("a checkpoint is believed only as it was written: other bytes under a right checksum fall back to the rows", async () => {
  const head = singleKey(RowPrefix.checkpointHead);
  const chunk = heightIndexKey(RowPrefix.checkpointChunk, 0n, 0);
  const openAltered = async (row: Uint8Array, alter: (value: Uint8Array) => Uint8Array): Promise<void> => {
    const db = createMemoryDb();
    const { appHash } = await filled(db);
    await db.write([{ key: row, value: alter(db.get(row) ?? assert.fail("no such row")) }], { sync: true });
    const again = await openAppStore(db, OPTIONS);
    assert.deepEqual([again.report.source, again.appHash], ["rows", appHash]);
    await again.close();
  };
  const flipped = (at: number) => (value: Uint8Array) =>
    value.map((byte, index) => (index === at % value.length ? byte ^ 1 : byte));
  for (let at = 0; at < 7_000; at += 61) await openAltered(chunk, flipped(at));
  // As written before there were seals.
  await openAltered(head, (value) => value.slice(0, -32));
});

test("a close leaves a checkpoint when a start would replay much, and none when it would not", async () => {
  const changes = Array.from({ length: 10_001 }, (_, i) => ({
    key: utf8ToBytes(`key${i + 10_000}`),
    value: Uint8Array.of(1),
  }));
  for (const [count, replayedHeights] of [
    [10_001, 0],
    [10, 1],
  ] as const) {
    const db = createMemoryDb();
    const store = await openAppStore(db, { ...OPTIONS, checkpointRows: 1_000_000 });
    store.stage(1n, [{ storeName: "bank", changes: [] }]);
    await store.commit();
    await store.checkpoint();
    store.stage(2n, [{ storeName: "bank", changes: changes.slice(0, count) }]);
    await store.commit();
    await store.close();
    const again = await openAppStore(db, { ...OPTIONS, checkpointRows: 1_000_000 });
    assert.deepEqual([again.report.source, again.report.replayedHeights], ["checkpoint", replayedHeights]);
    assert.deepEqual(again.appHash, store.appHash);
  }
});

test("a checkpoint that cannot be written at the close costs nothing but the next start's time", async () => {
  let isFull = false;
  const db = createMemoryDb({ fault: () => (isFull ? "fail" : "none") });
  const store = await openAppStore(db, { ...OPTIONS, checkpointRows: 1_000_000 });
  const changes = Array.from({ length: 10_001 }, (_, i) => ({
    key: utf8ToBytes(`key${i + 10_000}`),
    value: Uint8Array.of(1),
  }));
  store.stage(1n, [{ storeName: "bank", changes }]);
  await store.commit();
  isFull = true;
  await store.close();
  isFull = false;
  const again = await openAppStore(db.crash(), { ...OPTIONS, checkpointRows: 1_000_000 });
  assert.deepEqual([again.report.source, again.appHash], ["rows", store.appHash]);
});

test("blocks go on while a checkpoint of many chunks is written; it is of the height it started at", async () => {
  const db = createMemoryDb();
  const options = { ...OPTIONS, memoryVersionsMax: 1, checkpointRows: 1_000_000 };
  const store = await openAppStore(db, options);
  const rows = (salt: number): StoreChanges[] => wideRows(0, 3000, Uint8Array.of(salt & 255, 1));
  store.stage(1n, rows(0));
  await store.commit();
  let isDone = false;
  const checkpoint = store.checkpoint().then(() => {
    isDone = true;
  });
  let during = 0;
  while (!isDone) {
    store.stage(store.height + 1n, rows(Number(store.height)));
    await store.commit();
    if (!isDone) during++;
  }
  await checkpoint;
  assert.ok(during >= 2);
  const again = await openAppStore(db, options);
  assert.equal(again.report.source, "checkpoint");
  assert.deepEqual(again.appHash, store.appHash);
});

test("a walk over a version that leaves the window stops with an error instead of other rows", async () => {
  const store = await openAppStore(createMemoryDb(), { ...OPTIONS, memoryVersionsMax: 1 });
  const rows = (salt: number) =>
    changesOf([1, 2, 3].map((k) => ["bank", Uint8Array.of(k), Uint8Array.of(salt)] as const));
  store.stage(1n, rows(1));
  await store.commit();
  const walk = store.latest().reader("bank").range({});
  assert.deepEqual(walk.next().value?.value, Uint8Array.of(1));
  store.stage(2n, rows(2));
  await store.commit();
  assert.throws(() => walk.next(), { code: "HEIGHT_PRUNED" });
});
