/** Proves the application in its own thread with a database on disk: same answers, prefetched verdicts, restart, start errors. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { RequestInitChain, ResponseCheckTx, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { defaultConsensusParams } from "./default-params.ts";
import {
  TEST_CHAIN,
  TEST_TIME,
  createTestApp,
  sendMessage,
  signTx,
  testAccount,
  testAppState,
  testBlock,
} from "./test-app.fixture.ts";
import { packBytes, packChecked, unpackBytes, unpackChecked } from "./check-batch.ts";
import { startAppWorker } from "./worker-client.ts";
import type { WorkerOptions } from "./worker-messages.ts";

const alice = testAccount("alice");
const bob = testAccount("bob");

function optionsFor(databasePath: string): WorkerOptions {
  return {
    databasePath,
    pruning: undefined,
    version: "0.1.0-test",
    chainId: TEST_CHAIN,
    minGasPrices: "0.001ubyl",
    minRetainBlocks: 0n,
    invariantInterval: 0n,
    isSignatureMemoOn: true,
    isDecodeMemoOn: true,
    verifyWorkers: 1,
  };
}

test("the worker answers as the application in this thread does, and goes on after a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "app-worker-"));
  const local = await createTestApp({ accounts: [alice, bob] });
  const client = await startAppWorker(optionsFor(join(folder, "application")), () => undefined);
  await client.initChain(
    RequestInitChain.create({
      time: TEST_TIME,
      chainId: TEST_CHAIN,
      consensusParams: defaultConsensusParams(),
      appStateBytes: utf8ToBytes(JSON.stringify(testAppState([alice, bob]))),
      initialHeight: 1n,
    }),
  );
  const tx = signTx({
    messages: [sendMessage(alice, bob, 5n)],
    signers: [{ account: alice, number: 0n, sequence: 0n }],
  });
  await client.prefetch([tx, Uint8Array.of(1)]);
  const twice = [tx, tx, Uint8Array.of(1), tx, new Uint8Array(0)].map((each, index) => ({
    tx: each,
    wantsEvents: index === 0,
  }));
  const [checked, ...refused] = await client.checkTxs(twice, 0);
  assert.deepEqual(checked?.lane, { sender: alice.text, sequence: 0n, gasPrice: 5_000_000n });
  assert.ok((checked?.response.events.length ?? 0) > 0);
  assert.deepEqual(
    refused.map(({ response, lane }) => [response.code, response.events.length, lane]),
    [
      [32, 0, undefined],
      [2, 0, undefined],
      [32, 0, undefined],
      [2, 0, undefined],
    ],
  );
  const block = await client.finalizeBlock(testBlock(1n, [tx]));
  const expected = await local.block([tx]);
  assert.deepEqual(block.txResults[0]?.events, expected.txResults[0]?.events);
  assert.deepEqual(ResponseFinalizeBlock.encode(block), ResponseFinalizeBlock.encode(expected));
  await client.commit({});
  await client.close();
  const again = await startAppWorker(optionsFor(join(folder, "application")), () => undefined);
  const info = await again.info({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" });
  assert.deepEqual([info.lastBlockHeight, info.lastBlockAppHash], [1n, block.appHash]);
  assert.equal((await again.checkTx({ tx, type: 0 })).code, 32);
  await assert.rejects(
    again.finalizeBlock(testBlock(9n, [])),
    (error) => error instanceof NodeError && error.code === "APP_FAILED",
  );
  await again.close();
  await assert.rejects(again.info({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" }), /has ended/);
  await rm(folder, { recursive: true });
});

test("answers that cross threads in columns come back as they were", () => {
  const lane = { sender: "a", sequence: 7n, gasPrice: 3n };
  const passed = { response: ResponseCheckTx.create({ gasWanted: 100n, gasUsed: 90n }), lane };
  const event = { type: "tx", attributes: [] };
  const checked = [
    passed,
    { response: ResponseCheckTx.create({ code: 5, codespace: "sdk", log: "no" }), lane: undefined },
    { response: ResponseCheckTx.create({ events: [event] }), lane },
    { response: passed.response, lane: undefined },
    { ...passed, lane: { ...lane, gasPrice: 2n ** 100n } },
  ];
  const packed = packChecked(checked);
  assert.deepEqual([packed.passed.indexes.length, packed.others.length], [2, 3]);
  assert.deepEqual(unpackChecked(structuredClone(packed)), checked);
  const parts = [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)];
  assert.deepEqual(unpackBytes(packBytes(parts)), parts);
});

test("a worker that cannot start says why", async () => {
  const folder = await mkdtemp(join(tmpdir(), "app-worker-"));
  const options = { ...optionsFor(join(folder, "application")), minGasPrices: "free" };
  await assert.rejects(
    startAppWorker(options, () => undefined),
    (error) => error instanceof NodeError && /invalid gas price: free/.test(error.message),
  );
  await rm(folder, { recursive: true });
});
