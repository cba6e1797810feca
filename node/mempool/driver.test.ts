/** Proves the texts, the order, the commit lock, the recheck of touched senders only, and memory of peers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes, bytesToUtf8 } from "../../lib/bytes.ts";
import { ExecTxResult, ResponseCheckTx } from "../../proto/gen/tendermint/abci/types.ts";
import type { CheckedTx, TxChecker } from "./driver.ts";
import { createMempool } from "./driver.ts";

const LIMITS = { txsMax: 3, bytesMax: 100, txBytesMax: 10, seenMax: 100 };

/** An application of texts `sender:n`: each sender's numbers must follow one another. */
function createCountingApp(): TxChecker & {
  readonly rechecked: string[];
  readonly forgotten: string[];
  readonly touched: Set<string>;
  readonly committed: Map<string, number>;
} {
  const committed = new Map<string, number>();
  const pending = new Map<string, number>();
  const rechecked: string[] = [];
  const forgotten: string[] = [];
  const touched = new Set<string>();
  return {
    rechecked,
    forgotten,
    touched,
    committed,
    recheckTxs: async (txs) =>
      txs.map((tx) => {
        const [sender = "", number = ""] = bytesToUtf8(tx).split(":");
        rechecked.push(bytesToUtf8(tx));
        const isOk = Number(number) > (committed.get(sender) ?? 0);
        return { response: ResponseCheckTx.create({ code: isOk ? 0 : 32 }), lane: undefined };
      }),
    touchedSenders: async () => (touched.has("*") ? undefined : [...touched]),
    forgetPending: async (senders) => {
      forgotten.push(...senders);
      for (const sender of senders) pending.delete(sender);
    },
    checkTx: async (tx): Promise<CheckedTx> => {
      await new Promise((resolve) => setImmediate(resolve));
      const [sender = "", number = ""] = bytesToUtf8(tx).split(":");
      const isNext = Number(number) === (pending.get(sender) ?? committed.get(sender) ?? 0) + 1;
      if (!isNext) return { response: ResponseCheckTx.create({ code: 32, codespace: "sdk" }), lane: undefined };
      pending.set(sender, Number(number));
      return { response: ResponseCheckTx.create({}), lane: { sender, sequence: BigInt(number), gasPrice: 1n } };
    },
  };
}

const bytes = utf8ToBytes;
const ok = ExecTxResult.create({});

test("the refusals carry CometBFT's texts", async () => {
  const mempool = createMempool(
    { limits: LIMITS, app: createCountingApp(), recheck: true, keepInvalidInCache: false },
    0n,
  );
  assert.equal((await mempool.offer(bytes("a:1"), undefined)).code, 0);
  await assert.rejects(mempool.offer(bytes("a:1"), "peer"), {
    code: "TX_IN_CACHE",
    message: "tx already exists in cache",
  });
  await assert.rejects(mempool.offer(bytes("a:12345678901"), undefined), {
    message: "Tx too large. Max size is 10, but got 13",
  });
  assert.equal((await mempool.offer(bytes("a:7"), undefined)).code, 32);
  await mempool.offer(bytes("a:2"), undefined);
  await mempool.offer(bytes("b:1"), "peer");
  await assert.rejects(mempool.offer(bytes("c:1"), undefined), {
    message: "mempool is full: number of txs 3 (max: 3), total txs bytes 9 (max: 100)",
  });
  assert.deepEqual(mempool.reap(100n, -1n).map(bytesToUtf8), ["a:1", "a:2", "b:1"]);
  assert.deepEqual(mempool.reap(10n, -1n).map(bytesToUtf8), ["a:1", "a:2"]);
  assert.equal(mempool.isPending(sha256(bytes("b:1"))), true);
  const [first] = mempool.entriesAfter(0, 1);
  assert.equal(mempool.isFrom(first?.key ?? "", "peer"), true);
});

test("what peers send twice is known without an error, and every sender is remembered", async () => {
  const app = createCountingApp();
  const mempool = createMempool({ limits: LIMITS, app, recheck: true, keepInvalidInCache: false }, 0n);
  const first = mempool.offerFromPeer(bytes("a:1"), "one");
  assert.equal(mempool.offerFromPeer(bytes("a:1"), "two"), "seen", "while its check is under way");
  assert.notEqual(first, "seen");
  await first;
  assert.equal(mempool.offerFromPeer(bytes("a:1"), "three"), "seen");
  const [entry] = mempool.entriesAfter(0, 1);
  for (const peer of ["one", "two", "three"]) assert.equal(mempool.isFrom(entry?.key ?? "", peer), true, peer);
  const refused = await mempool.offerFromPeer(bytes("a:9"), "one");
  assert.equal(refused === "seen" ? undefined : refused.code, 32);
  assert.notEqual(mempool.offerFromPeer(bytes("a:9"), "one"), "seen", "a refused transaction may come again");
  await mempool.update(1n, [bytes("a:1")], [ok]);
  assert.equal(mempool.offerFromPeer(bytes("a:1"), "one"), "seen", "also after its block");
  assert.equal(mempool.size, 0);
});

test("offers made at once keep their order", async () => {
  const mempool = createMempool(
    { limits: LIMITS, app: createCountingApp(), recheck: true, keepInvalidInCache: false },
    0n,
  );
  const answers = await Promise.all(["a:1", "a:2", "a:3"].map((text) => mempool.offer(bytes(text), undefined)));
  assert.deepEqual(
    answers.map((answer) => answer.code),
    [0, 0, 0],
  );
});

test("CheckTx waits for the commit, then only touched senders are checked again", async () => {
  const app = createCountingApp();
  const mempool = createMempool({ limits: LIMITS, app, recheck: true, keepInvalidInCache: false }, 0n);
  for (const text of ["a:1", "a:2", "b:1"]) await mempool.offer(bytes(text), undefined);
  const release = await mempool.lock();
  let isAnswered = false;
  const late = mempool.offer(bytes("c:1"), undefined).then(() => {
    isAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(isAnswered, false);
  app.committed.set("a", 2);
  app.touched.add("a");
  await mempool.update(1n, [bytes("a:1")], [ok]);
  release();
  await late;
  assert.deepEqual(app.rechecked, ["a:2"]);
  assert.deepEqual(mempool.reap(100n, -1n).map(bytesToUtf8), ["b:1", "c:1"]);
});

test("without an application that keeps pending state everything is checked again", async () => {
  const app = createCountingApp();
  app.touched.add("*");
  const mempool = createMempool({ limits: LIMITS, app, recheck: true, keepInvalidInCache: false }, 0n);
  for (const text of ["a:1", "a:2", "b:1"]) await mempool.offer(bytes(text), undefined);
  const release = await mempool.lock();
  await mempool.update(1n, [bytes("a:1")], [ok]);
  release();
  assert.deepEqual(app.rechecked, ["a:2", "b:1"]);
});

test("what passed CheckTx and found no room, or was flushed, is forgotten by the application at the next block", async () => {
  const app = createCountingApp();
  const mempool = createMempool({ limits: LIMITS, app, recheck: true, keepInvalidInCache: false }, 0n);
  const answers = await Promise.allSettled(
    ["a:1", "a:2", "a:3", "b:1"].map((text) => mempool.offer(bytes(text), undefined)),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    ["fulfilled", "fulfilled", "fulfilled", "rejected"],
  );
  const release = await mempool.lock();
  await mempool.update(1n, [bytes("a:1")], [ok]);
  release();
  assert.deepEqual(app.forgotten, ["b"]);
  assert.equal((await mempool.offer(bytes("b:1"), undefined)).code, 0, "the sender is not locked out");
  mempool.flush();
  const again = await mempool.lock();
  await mempool.update(2n, [], []);
  again();
  assert.deepEqual(app.forgotten, ["b", "a", "b"]);
});
