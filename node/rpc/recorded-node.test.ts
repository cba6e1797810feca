/**
 * Proves that we answer the requests recorded from tendermint-rs against a real CometBFT 0.38 node in the
 * recorded shapes: the same members with the same JSON types, recursively (interop.md §9.1). The recordings are
 * not part of the repository: where they are absent a line is printed.
 */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { WebSocket } from "ws";
import {
  createFixtureChain,
  FIXTURE_RECIPIENT,
  FIXTURE_SENDER,
  type FixtureChain,
  fixtureTx,
} from "./chain.fixture.ts";
import { isJsonObject, type JsonValue } from "./json-value.ts";
import { startRpcServer } from "./rpc-server.ts";
import type { RunningServer } from "./services.ts";

const folder = fileURLToPath(new URL("../../../shared/vectors/comet-rpc-v0_38", import.meta.url));
const hasRecordings = existsSync(folder);
if (!hasRecordings) console.log("vectors absent: comet-rpc-v0_38");

let chain: FixtureChain;
let rpc: RunningServer;

before(async () => {
  chain = await createFixtureChain(10);
  rpc = await startRpcServer(chain.services, { host: "127.0.0.1", port: 0, corsOrigins: [] });
  chain.controls.autoCommit = true;
});

after(async () => {
  await rpc.close();
  await chain.close();
  assert.deepEqual(chain.bugs, []);
});

function load(kind: "incoming" | "outgoing", name: string): JsonValue {
  return JSON.parse(readFileSync(`${folder}/${kind}/${name}.json`, "utf8"));
}

/** Lists where `actual` lacks a member of `recorded`, has another one, or another JSON type. */
function differences(recorded: JsonValue, actual: JsonValue, path: string, loose: ReadonlySet<string>): string[] {
  if (loose.has(path.replace(/\[\d+\]/g, "[]"))) return [];
  if (recorded === null || actual === null) return [];
  if (Array.isArray(recorded) && Array.isArray(actual)) {
    const items: readonly JsonValue[] = actual;
    const model = recorded[0];
    return model === undefined
      ? []
      : items.flatMap((item, index) => differences(model, item, `${path}[${index}]`, loose));
  }
  if (isJsonObject(recorded) && isJsonObject(actual)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => {
      const [left, right] = [recorded[key], actual[key]];
      const here = `${path}.${key}`;
      if (loose.has(here.replace(/\[\d+\]/g, "[]"))) return [];
      if (left === undefined) return [`${here}: not recorded`];
      return right === undefined ? [`${here}: missing`] : differences(left, right, here, loose);
    });
  }
  const kind = (value: JsonValue): string => (Array.isArray(value) ? "array" : typeof value);
  return kind(recorded) === kind(actual) ? [] : [`${path}: ${kind(recorded)} recorded, ${kind(actual)} answered`];
}

/** Members that depend on the application or on zero values that Go leaves out. */
const LOOSE: ReadonlySet<string> = new Set([
  "$.result.node_info.other.byline_version",
  "$.result.genesis.app_state",
  "$.result.genesis.app_hash",
  "$.result.block.header.version.app",
  "$.result.signed_header.header.version.app",
  "$.result.blocks[].block.header.version.app",
  "$.result.block_metas[].header.version.app",
  "$.result.data.value.block.header.version.app",
  "$.result.blocks[].block.evidence.evidence[].value",
  "$.result.data.value.TxResult.result",
  "$.result.data.value.result_finalize_block.events",
  "$.result.data.value.result_finalize_block.tx_results",
  "$.result.events",
  "$.result.peers",
]);

const NAMES = [
  "abci_info",
  "block_at_height_0",
  "block_at_height_1",
  "block_at_height_10",
  "block_by_hash",
  "block_results_at_height_10",
  "block_search",
  "blockchain_from_1_to_10",
  "commit_at_height_10",
  "consensus_params",
  "consensus_state",
  "genesis",
  "net_info",
  "status",
  "tx_search_no_prove",
  "tx_search_with_prove",
];

test("recorded requests get answers of the recorded shape", async () => {
  if (!hasRecordings) return;
  for (const name of NAMES) {
    const request = load("outgoing", name);
    assert.ok(isJsonObject(request));
    if (name === "block_by_hash") {
      const stored = await chain.backend.loadBlock(9n);
      Object.assign(request, { params: { hash: Buffer.from(stored?.blockId.hash ?? []).toString("base64") } });
    }
    const response = await fetch(`http://127.0.0.1:${rpc.port}`, { method: "POST", body: JSON.stringify(request) });
    const actual: JsonValue = JSON.parse(await response.text());
    assert.ok(isJsonObject(actual));
    assert.equal(actual["id"], request["id"], name);
    const recorded = load("incoming", name);
    assert.deepEqual(differences(recorded, actual, "$", LOOSE), [], name);
    if (name === "block_at_height_0" && isJsonObject(recorded)) assert.deepEqual(actual["error"], recorded["error"]);
  }
});

test("recorded broadcasts", async () => {
  if (!hasRecordings) return;
  for (const name of ["broadcast_tx_async", "broadcast_tx_sync", "broadcast_tx_commit"]) {
    const tx = Buffer.from(fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 3n, name)).toString("base64");
    const body = JSON.stringify({ jsonrpc: "2.0", id: "x", method: name, params: { tx } });
    const response = await fetch(`http://127.0.0.1:${rpc.port}`, { method: "POST", body });
    assert.deepEqual(differences(load("incoming", name), JSON.parse(await response.text()), "$", LOOSE), [], name);
  }
});

test("recorded subscriptions", async () => {
  if (!hasRecordings) return;
  const socket = new WebSocket(`ws://127.0.0.1:${rpc.port}/websocket`);
  await new Promise((resolve) => socket.once("open", resolve));
  const got: JsonValue[] = [];
  socket.on("message", (data) => got.push(JSON.parse(String(data))));
  for (const name of ["subscribe_newblock", "subscribe_txs", "subscribe_malformed"])
    socket.send(JSON.stringify(load("outgoing", name)));
  while (got.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  await chain.grow([fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 3n, "subscribed")]);
  while (got.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
  const malformed = got[2];
  const recordedError = load("incoming", "subscribe_malformed");
  assert.ok(isJsonObject(malformed) && isJsonObject(recordedError));
  assert.deepEqual(malformed["error"], recordedError["error"]);
  assert.deepEqual(differences(load("incoming", "subscribe_newblock_1"), got[3] ?? null, "$", LOOSE), []);
  assert.deepEqual(differences(load("incoming", "subscribe_txs_0"), got[4] ?? null, "$", LOOSE), []);
  socket.close();
});
