/** Proves that every public answer keeps its exact form: one golden file per JSON-RPC method, event, REST route and error. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { WebSocket } from "ws";
import { fromHex, toBase64 } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { createFixtureChain, FIXTURE_RECIPIENT, FIXTURE_SENDER, type FixtureChain, fixtureTx } from "../../node/rpc/chain.fixture.ts";
import { startRestServer } from "../../node/rpc/rest-server.ts";
import { startRpcServer } from "../../node/rpc/rpc-server.ts";
import type { RunningServer } from "../../node/rpc/services.ts";
import { assertGolden } from "./golden-file.ts";

let chain: FixtureChain;
let rpc: RunningServer;
let rest: RunningServer;
let firstTx: Uint8Array;
let blockHash: string;

before(async () => {
  chain = await createFixtureChain(10);
  const listen = { host: "127.0.0.1", port: 0, corsOrigins: ["*"] };
  rpc = await startRpcServer(chain.services, listen);
  rest = await startRestServer(chain.services, listen);
  const stored = await chain.backend.loadBlock(3n);
  firstTx = stored?.block.data.txs[0] ?? new Uint8Array(0);
  blockHash = Buffer.from(stored?.blockId.hash ?? []).toString("hex");
});

after(async () => {
  await rpc.close();
  await rest.close();
  await chain.close();
  assert.deepEqual(chain.bugs, []);
});

async function post(body: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${rpc.port}/`, { method: "POST", body: JSON.stringify(body) });
  assert.equal(response.status, 200);
  return response.json();
}

async function get(server: RunningServer, path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return { status: response.status, body: await response.json() };
}

test("JSON-RPC methods", async () => {
  const newTx = toBase64(fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 1n, "golden"));
  const hash = toBase64(txHash(firstTx));
  const calls: readonly (readonly [string, string, unknown])[] = [
    ["health", "health", {}],
    ["status", "status", {}],
    ["net_info", "net_info", []],
    ["genesis", "genesis", null],
    ["genesis_chunked", "genesis_chunked", { chunk: 0 }],
    ["blockchain", "blockchain", { minHeight: "2", maxHeight: "4" }],
    ["block", "block", { height: "3" }],
    ["block_evidence", "block", { height: "6" }],
    ["block_first", "block", ["1"]],
    ["block_by_hash", "block_by_hash", { hash: toBase64(fromHex(blockHash)) }],
    ["block_by_hash_missing", "block_by_hash", { hash: toBase64(new Uint8Array(32)) }],
    ["header", "header", { height: "3" }],
    ["header_by_hash", "header_by_hash", { hash: blockHash }],
    ["header_by_hash_missing", "header_by_hash", { hash: "00" }],
    ["commit", "commit", { height: "4" }],
    ["commit_latest", "commit", {}],
    ["block_results", "block_results", { height: "3" }],
    ["block_results_empty", "block_results", { height: "2" }],
    ["block_results_bare_event", "block_results", { height: "4" }],
    ["block_results_updates", "block_results", { height: "8" }],
    ["validators", "validators", { height: "11", page: "2", per_page: "3" }],
    ["consensus_params", "consensus_params", {}],
    ["consensus_state", "consensus_state", {}],
    ["dump_consensus_state", "dump_consensus_state", {}],
    ["tx", "tx", { hash, prove: true }],
    ["tx_search", "tx_search", { query: "transfer.amount='100ubyl'", prove: false, page: "1", per_page: "1", order_by: "desc" }],
    ["tx_search_none", "tx_search", { query: `tx.hash='${"0".repeat(64)}'` }],
    ["block_search", "block_search", { query: "liveness.height='4'" }],
    ["check_tx", "check_tx", { tx: newTx }],
    ["broadcast_tx_sync", "broadcast_tx_sync", { tx: newTx }],
    ["broadcast_tx_sync_again", "broadcast_tx_sync", { tx: newTx }],
    ["unconfirmed_txs", "unconfirmed_txs", { limit: 10 }],
    ["num_unconfirmed_txs", "num_unconfirmed_txs", {}],
    ["broadcast_tx_async", "broadcast_tx_async", { tx: toBase64(fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 2n, "async")) }],
    ["abci_info", "abci_info", {}],
    ["abci_query_missing_account", "abci_query", { path: "/cosmos.auth.v1beta1.Query/Account", data: "0a0178" }],
    ["abci_query_proof", "abci_query", { path: "/store/bank/key", data: "0200", prove: true, height: "9" }],
    ["abci_query_unknown", "abci_query", { path: "/nothing" }],
    ["error_height_zero", "block", { height: "0" }],
    ["error_height_future", "block", { height: "99" }],
    ["error_tx_missing", "tx", { hash: toBase64(new Uint8Array(32)) }],
    ["error_query", "tx_search", { query: "malformed query" }],
    ["error_page", "validators", { page: "9" }],
    ["error_order", "tx_search", { query: "tx.height>1", order_by: "up" }],
    ["error_params_count", "block", ["1", "2"]],
    ["error_params_type", "abci_query", { prove: "yes" }],
    ["error_method", "no_such_method", {}],
  ];
  for (const [name, method, params] of calls) assertGolden(`rpc-${name}`, await post({ jsonrpc: "2.0", id: 1, method, params }));
});

test("events", async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${rpc.port}/websocket`);
  await new Promise((resolve) => socket.once("open", resolve));
  const messages: { id: string }[] = [];
  const names = ["NewBlock", "NewBlockHeader", "NewBlockEvents", "Tx"];
  const arrived = new Promise<void>((resolve) => {
    socket.on("message", (data) => {
      messages.push(JSON.parse(String(data)));
      if (messages.length === 2 * names.length) resolve();
    });
  });
  for (const name of names) socket.send(JSON.stringify({ jsonrpc: "2.0", id: name, method: "subscribe", params: { query: `tm.event='${name}'` } }));
  while (messages.length < names.length) await new Promise((resolve) => setTimeout(resolve, 5));
  await chain.grow([fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 5n, "event")]);
  await arrived;
  for (const name of names) assertGolden(`event-${name}`, messages.filter((message) => message.id === name));
  socket.close();
  const consensus = new WebSocket(`ws://127.0.0.1:${rpc.port}/websocket`);
  await new Promise((resolve) => consensus.once("open", resolve));
  const got: unknown[] = [];
  consensus.on("message", (data) => got.push(JSON.parse(String(data))));
  const wanted = ["Vote", "NewRound", "CompleteProposal", "NewRoundStep", "ValidatorSetUpdates"];
  for (const name of wanted) consensus.send(JSON.stringify({ jsonrpc: "2.0", id: name, method: "subscribe", params: [`tm.event = '${name}'`] }));
  while (got.length < wanted.length) await new Promise((resolve) => setTimeout(resolve, 5));
  const vote = chain.controls.snapshot?.votes[0]?.prevotes[0];
  assert.ok(vote !== undefined);
  const step = { height: 12n, round: 1, step: "RoundStepPropose" };
  chain.bus.publishConsensus({ type: "Vote", vote });
  chain.bus.publishConsensus({ type: "NewRound", step, proposer: { address: vote.validatorAddress, index: 0 } });
  chain.bus.publishConsensus({ type: "CompleteProposal", step, blockId: vote.blockId });
  chain.bus.publishConsensus({ type: "NewRoundStep", step });
  while (got.length < 2 * wanted.length - 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assertGolden("event-consensus", got.slice(wanted.length));
  consensus.close();
});

test("REST routes", async () => {
  const hash = Buffer.from(txHash(firstTx)).toString("hex").toUpperCase();
  const base = "/cosmos/base/tendermint/v1beta1";
  const paths: readonly (readonly [string, string])[] = [
    ["block", `${base}/blocks/3`],
    ["block_evidence", `${base}/blocks/6`],
    ["block_future", `${base}/blocks/99`],
    ["syncing", `${base}/syncing`],
    ["validatorset", `${base}/validatorsets/5?pagination.limit=1&pagination.offset=1`],
    ["abci_query", `${base}/abci_query?path=/store/bank/key&data=AgA=&prove=true`],
    ["node_config", "/cosmos/base/node/v1beta1/config"],
    ["node_status", "/cosmos/base/node/v1beta1/status"],
    ["tx", `/cosmos/tx/v1beta1/txs/${hash}`],
    ["tx_missing", `/cosmos/tx/v1beta1/txs/${"0".repeat(64)}`],
    ["txs", `/cosmos/tx/v1beta1/txs?query=transfer.amount='100ubyl'&order_by=ORDER_BY_DESC&limit=1`],
    ["txs_no_query", "/cosmos/tx/v1beta1/txs"],
    ["txs_block", "/cosmos/tx/v1beta1/txs/block/3"],
    ["account", `/cosmos/auth/v1beta1/accounts/${FIXTURE_SENDER}`],
    ["account_missing", "/cosmos/auth/v1beta1/accounts/x"],
    ["spendable_bad_address", "/cosmos/bank/v1beta1/spendable_balances/test"],
    ["unknown_route", "/ibc/apps/transfer/v1/params"],
    ["bad_number", `${base}/blocks/abc`],
    ["staking_params", "/cosmos/staking/v1beta1/params"],
    ["chain_information", "/.well-known/byline-chain.json"],
  ];
  for (const [name, path] of paths) assertGolden(`rest-${name}`, await get(rest, path));
});
