/**
 * Proves against a running single-validator node that unmodified wallets work end to end: both cosmjs versions
 * sign, simulate, broadcast and find their transactions; Keplr's feature probes get the statuses it expects; no
 * route of the schema answers with a server error; a verified query has its two proof steps.
 */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";
import { SigningStargateClient } from "@cosmjs/stargate";
import { DirectSecp256k1Wallet as Wallet032 } from "proto-signing-032";
import { QueryClient, SigningStargateClient as SigningStargateClient032 } from "stargate-032";
import { Comet38Client as Comet38Client032 } from "tendermint-rpc-032";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { RunningNode } from "../../node/node.ts";
import { isJsonObject, type JsonValue } from "../../node/rpc/json-value.ts";
import { createRestRouter } from "../../node/rpc/rest-routes.ts";
import { services } from "../../proto/registry.ts";
import { createTestNetwork, type TestNetwork } from "../network/homes.ts";

const sender = testAccount("sender");
const receiver = testAccount("receiver");
let network: TestNetwork;
let node: RunningNode;
const fatal: unknown[] = [];

before(async () => {
  network = await createTestNetwork({ count: 1, validators: 1, accounts: [sender, receiver] });
  const flags = new Map([["api.enable", "true"], ["grpc.enable", "true"]]);
  node = await network.start(0, { flags, thread: "main", onFatal: (error) => fatal.push(error) });
  await node.waitForHeight(3n, 20_000);
});

after(async () => {
  await node.stop();
  await network.remove();
  assert.deepEqual(fatal, []);
});

async function rest(path: string): Promise<{ readonly status: number; readonly body: JsonValue }> {
  const response = await fetch(`http://${node.addresses.rest}${path}`);
  const body: JsonValue = JSON.parse(await response.text());
  return { status: response.status, body };
}

const bech32 = async (): Promise<string> => (await DirectSecp256k1Wallet.fromKey(sender.privateKey, "byline").then((wallet) => wallet.getAccounts()))[0]?.address ?? "";
const COIN = { denom: "ubyl", amount: "11" };
const FEE = { amount: [{ denom: "ubyl", amount: "5000" }], gas: "200000" };

test("cosmjs 0.39 and 0.32.4 sign, simulate, broadcast and find", async () => {
  const url = `http://${node.addresses.rpc}`;
  const to = (await (await DirectSecp256k1Wallet.fromKey(receiver.privateKey, "byline")).getAccounts())[0]?.address ?? "";
  const from = await bech32();
  const clients = [
    await SigningStargateClient.connectWithSigner(url, await DirectSecp256k1Wallet.fromKey(sender.privateKey, "byline")),
    await SigningStargateClient032.connectWithSigner(url, await Wallet032.fromKey(sender.privateKey, "byline")),
  ];
  for (const client of clients) {
    const message = { typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: { fromAddress: from, toAddress: to, amount: [COIN] } };
    assert.ok((await client.simulate(from, [message], "")) > 10_000);
    const result = await client.sendTokens(from, to, [COIN], FEE, "hello");
    assert.equal(result.code, 0, result.rawLog);
    const found = await client.getTx(result.transactionHash);
    assert.equal(found?.height, result.height);
    const listed = await client.searchTx(`transfer.recipient='${to}' AND transfer.sender='${from}'`);
    assert.ok(listed.some(({ hash }) => hash === result.transactionHash));
    const { status, body } = await rest(`/cosmos/tx/v1beta1/txs/${result.transactionHash}`);
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /"memo":"hello"/);
    client.disconnect();
  }
});

test("a verified query under the stock proof specs", async () => {
  const client = await Comet38Client032.connect(`http://${node.addresses.rpc}`);
  const query = QueryClient.withExtensions(client);
  const height = (await client.status()).syncInfo.latestBlockHeight - 1;
  const key = new TextEncoder().encode("no such key");
  const proven = await query.queryRawProof("bank", key, height);
  assert.equal(proven.height, height);
  assert.equal(proven.proof.ops.length, 2);
  client.disconnect();
});

test("Keplr's probes", async () => {
  assert.equal((await rest("/cosmos/bank/v1beta1/spendable_balances/test")).status, 400);
  for (const path of ["/ibc/apps/transfer/v1/params", "/ibc/apps/transfer/v1/denoms/test", "/feemarket/v1/params"]) {
    assert.deepEqual(await rest(path), { status: 501, body: { code: 12, message: "Not Implemented", details: [] } });
  }
  const info = await rest("/cosmos/base/tendermint/v1beta1/node_info");
  assert.match(JSON.stringify(info.body), /"default_node_info":\{.*"network":"byline-test-1"/);
  assert.equal((await rest(`/cosmos/auth/v1beta1/accounts/${await bech32()}`)).status, 200);
});

test("no route of the schema answers with a server error, and documents name served routes only", async () => {
  const address = await bech32();
  const valoper = /bylinevaloper1[0-9a-z]+/.exec(JSON.stringify((await rest("/cosmos/staking/v1beta1/validators")).body))?.[0] ?? "";
  assert.notEqual(valoper, "");
  const values = new Map([["height", "2"], ["denom", "ubyl"], ["validator_addr", valoper], ["validator_address", valoper], ["name", "gov"], ["hash", "00"]]);
  const router = createRestRouter(services);
  const unserved: string[] = [];
  for (const { rule } of router.routes.filter((route) => route.rule.method === "GET")) {
    const path = rule.path.replace(/\{([^}=]+)[^}]*\}/g, (_, name: string) => values.get(name) ?? (/addr|grant/.test(name) ? address : "1"));
    const { status } = await rest(path);
    assert.ok([200, 400, 404, 501].includes(status), `${status} ${path}`);
    if (status === 501) unserved.push(rule.path);
  }
  const { body } = await rest("/openapi.json");
  assert.ok(isJsonObject(body) && isJsonObject(body["paths"]));
  for (const path of unserved) assert.equal(body["paths"][path], undefined, path);
  assert.ok(Object.keys(body["paths"]).length > 40);
});

test("every JSON-RPC read answers", async () => {
  const reads = ["status", "net_info", "genesis", "blockchain", "block", "header", "commit", "block_results", "validators", "consensus_params", "consensus_state", "dump_consensus_state", "abci_info", "unconfirmed_txs", "num_unconfirmed_txs"];
  for (const name of reads) {
    const response = await fetch(`http://${node.addresses.rpc}/${name}`);
    assert.equal(response.status, 200, name);
  }
  const ready = await fetch(`http://${node.addresses.rpc}/health/ready`);
  assert.deepEqual([ready.status, await ready.text().then((text) => JSON.parse(text).ready)], [200, true]);
});
