/**
 * Proves that unmodified cosmjs clients (0.39 and 0.32.4) work against the server: connect, batch, read, search,
 * broadcast, subscribe; and that our answers keep clear of what they refuse (ecosystem.md §2.4).
 */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { StargateClient } from "@cosmjs/stargate";
import {
  Comet38Client,
  connectComet,
  HttpBatchClient,
  type HttpEndpoint,
  WebsocketClient,
} from "@cosmjs/tendermint-rpc";
import { StargateClient as StargateClient032 } from "stargate-032";
import { Comet38Client as Comet38Client032, connectComet as connectComet032 } from "tendermint-rpc-032";
import { fromHex } from "../../lib/bytes.ts";
import {
  createFixtureChain,
  FIXTURE_RECIPIENT,
  FIXTURE_SENDER,
  type FixtureChain,
  fixtureTx,
} from "./chain.fixture.ts";
import { startRpcServer } from "./rpc-server.ts";
import type { RunningServer } from "./services.ts";

let chain: FixtureChain;
let rpc: RunningServer;
let url: string;

before(async () => {
  chain = await createFixtureChain(10);
  rpc = await startRpcServer(chain.services, { host: "127.0.0.1", port: 0, corsOrigins: [] });
  url = `http://127.0.0.1:${rpc.port}`;
});

after(async () => {
  await rpc.close();
  await chain.close();
  assert.deepEqual(chain.bugs, []);
});

test("both versions choose the CometBFT 0.38 decoder", async () => {
  assert.ok((await connectComet(url)) instanceof Comet38Client);
  assert.ok((await connectComet032(url)) instanceof Comet38Client032);
});

for (const [name, connect] of [
  ["0.39", () => Comet38Client.connect(url)],
  ["0.32.4", () => Comet38Client032.connect(url)],
] as const) {
  test(`every read of the tendermint client ${name}`, async () => {
    const client = await connect();
    const height = chain.backend.blockRange().height;
    assert.equal((await client.status()).syncInfo.latestBlockHeight, Number(height));
    assert.equal((await client.abciInfo()).lastBlockHeight, Number(height));
    assert.equal((await client.block(3)).block.txs.length, 2);
    assert.equal((await client.block(6)).block.evidence.length, 1);
    assert.equal((await client.blockResults(8)).validatorUpdates.length, 1);
    assert.equal((await client.blockResults(3)).results.length, 2);
    assert.equal((await client.blockchain(1, 5)).blockMetas.length, 5);
    assert.equal((await client.commit(4)).canonical, true);
    assert.equal((await client.commit()).canonical, false);
    assert.equal((await client.genesis()).chainId, "byline-test-1");
    assert.equal((await client.validatorsAll(5)).total, 4);
    assert.equal((await client.blockSearchAll({ query: "block.height>2 AND block.height<6" })).totalCount, 3);
    assert.equal((await client.txSearchAll({ query: "transfer.sender EXISTS", per_page: 1 })).totalCount, 4);
    assert.equal((await client.numUnconfirmedTxs()).total, 0);
    await client.health();
    const found = await client.txSearch({ query: "transfer.amount='100ubyl'", prove: true });
    const hash = found.txs[0]?.hash ?? new Uint8Array(0);
    assert.equal((await client.tx({ hash, prove: true })).height, 3);
    await assert.rejects(client.tx({ hash: fromHex("00".repeat(32)) }), /not found/);
    const proof = await client.abciQuery({ path: "/store/bank/key", data: new Uint8Array([2]), prove: true });
    assert.equal(proof.proof?.ops.length, 2);
    client.disconnect();
  });
}

test("stargate clients read, find and broadcast", async () => {
  chain.controls.autoCommit = true;
  for (const client of [await StargateClient.connect(url), await StargateClient032.connect(url)]) {
    assert.equal(await client.getChainId(), "byline-test-1");
    assert.equal((await client.getAccount(FIXTURE_SENDER))?.sequence, 9);
    assert.equal(await client.getAccount("byline1nobody"), null);
    assert.equal((await client.getBalance(FIXTURE_SENDER, "unone")).amount, "0");
    assert.equal((await client.getBlock(3)).txs.length, 2);
    const tx = fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 1n, `broadcast ${Math.floor(performance.now() * 1000)}`);
    const result = await client.broadcastTx(tx, 5_000, 20);
    assert.equal(result.code, 0);
    const found = await client.getTx(result.transactionHash);
    assert.equal(found?.height, result.height);
    assert.equal(found?.events.at(-1)?.type, "transfer");
    assert.equal(await client.getTx("0".repeat(64)), null);
    assert.equal((await client.searchTx([{ key: "transfer.amount", value: "100ubyl" }])).length, 2);
    client.disconnect();
  }
  chain.controls.autoCommit = false;
});

test("a batch of 20", async () => {
  const endpoint: HttpEndpoint = { url, headers: {} };
  const client = Comet38Client.create(new HttpBatchClient(endpoint, { batchSizeLimit: 20, dispatchInterval: 20 }));
  const blocks = await Promise.all(Array.from({ length: 20 }, (_, index) => client.block((index % 9) + 1)));
  assert.deepEqual(
    blocks.slice(0, 9).map(({ block }) => block.header.height),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  client.disconnect();
});

test("subscriptions of the WebSocket client", async () => {
  const socket = new WebsocketClient(`ws://127.0.0.1:${rpc.port}`);
  const client = Comet38Client.create(socket);
  const headers: number[] = [];
  const txs: number[] = [];
  const done = new Promise<void>((resolve) => {
    const check = (): void => {
      if (headers.length === 2 && txs.length === 2) resolve();
    };
    client
      .subscribeNewBlockHeader()
      .addListener({ next: (header) => void headers.push(header.height), complete: check });
    client.subscribeTx("transfer.sender EXISTS").addListener({
      next: (tx) => {
        txs.push(tx.height);
        check();
      },
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await chain.grow([fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 1n, "ws 1")]);
  await chain.grow([fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 1n, "ws 2")]);
  await done;
  assert.equal(headers[1], (headers[0] ?? 0) + 1);
  assert.deepEqual(txs, headers);
  client.disconnect();
  // A close from the server's side that crosses this one would make the client reconnect for ever.
  await new Promise((resolve) => setTimeout(resolve, 200));
});
