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
function createCountingApp(): TxChecker & { readonly rechecked: string[]; readonly committed: Map<string, number> } {
  const committed = new Map<string, number>();
  const pending = new Map<string, number>();
  const rechecked: string[] = [];
  return {
    rechecked,
    committed,
    checkTx: async (tx, type): Promise<CheckedTx> => {
      await new Promise((resolve) => setImmediate(resolve));
      const [sender = "", number = ""] = bytesToUtf8(tx).split(":");
      if (type === "recheck") {
        rechecked.push(bytesToUtf8(tx));
        const isOk = Number(number) > (committed.get(sender) ?? 0);
        return { response: ResponseCheckTx.create({ code: isOk ? 0 : 32 }), lane: undefined };
      }
      const isNext = Number(number) === (pending.get(sender) ?? committed.get(sender) ?? 0) + 1;
      if (!isNext) return { response: ResponseCheckTx.create({ code: 32, codespace: "sdk" }), lane: undefined };
      pending.set(sender, Number(number));
      return { response: ResponseCheckTx.create({}), lane: { sender, sequence: BigInt(number), gasPrice: 1n } };
    },
  };
}

const bytes = utf8ToBytes;
const ok = (sender: string): ExecTxResult =>
  ExecTxResult.create({
    events: [{ type: "tx", attributes: [{ key: "acc_seq", value: `${sender}/1`, index: true }] }],
  });

test("the refusals carry CometBFT's texts", async () => {
  const mempool = createMempool(
    { limits: LIMITS, app: createCountingApp(), recheck: true, keepInvalidInCache: false, appKeepsPending: true },
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

test("offers made at once keep their order", async () => {
  const mempool = createMempool(
    { limits: LIMITS, app: createCountingApp(), recheck: true, keepInvalidInCache: false, appKeepsPending: true },
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
  const mempool = createMempool(
    { limits: LIMITS, app, recheck: true, keepInvalidInCache: false, appKeepsPending: true },
    0n,
  );
  for (const text of ["a:1", "a:2", "b:1"]) await mempool.offer(bytes(text), undefined);
  const release = await mempool.lock();
  let isAnswered = false;
  const late = mempool.offer(bytes("c:1"), undefined).then(() => {
    isAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(isAnswered, false);
  app.committed.set("a", 2);
  await mempool.update(1n, [bytes("a:1")], [ok("a")]);
  release();
  await late;
  assert.deepEqual(app.rechecked, ["a:2"]);
  assert.deepEqual(mempool.reap(100n, -1n).map(bytesToUtf8), ["b:1", "c:1"]);
});
