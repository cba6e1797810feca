/** Proves that readiness tells operators why a node does not serve, and that nothing but health answers before the first block. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WebSocket as WsClient } from "ws";
import { toHexUpper } from "../../lib/bytes.ts";
import { createFixtureChain } from "./chain.fixture.ts";
import { startGrpcServer } from "./grpc.ts";
import { readiness, readinessBody } from "./health.ts";
import { startRestServer } from "./rest-server.ts";
import { startRpcServer } from "./rpc-server.ts";

test("a silent chain names the missing votes", async () => {
  const chain = await createFixtureChain(3);
  const snapshot = chain.controls.snapshot;
  assert.ok(snapshot !== undefined);
  assert.deepEqual(await readiness(chain.backend), { ready: true, reasons: [] });
  const silent = snapshot.validators.validators.slice(2).map(({ address }) => toHexUpper(address));
  chain.controls.clockOffset = 14_000_000_000n;
  const prevotes = await readiness(chain.backend);
  assert.deepEqual(prevotes.reasons, [
    `no block for 14 s: have 2 of 4 validators' prevotes (50 %), need more than 66.7 % at height 4 round 0; silent: ${silent.join(", ")}, 1 peer`,
  ]);
  const { body } = await readinessBody(chain.backend);
  assert.deepEqual([body["answering_power"], body["voting_power"]], ["20", "40"]);
  assert.deepEqual(body["silent_validators"], silent);
  const round = snapshot.votes[0];
  const vote = round?.prevotes[0];
  assert.ok(round !== undefined && vote !== undefined);
  chain.controls.snapshot = {
    ...snapshot,
    votes: [{ round: 0, prevotes: [vote, vote, vote, vote], precommits: [vote, vote, undefined, undefined] }],
  };
  assert.match(
    (await readiness(chain.backend)).reasons[0] ?? "",
    /have 2 of 4 validators' precommits \(50 %\), need more than 66.7 %/,
  );
  chain.controls.snapshot = undefined;
  assert.match((await readiness(chain.backend)).reasons[0] ?? "", /consensus is not running/);
  await chain.close();
});

test("before the first block everything but health is 503", async () => {
  const chain = await createFixtureChain(0);
  const listen = { host: "127.0.0.1", port: 0, corsOrigins: [] };
  const rpc = await startRpcServer(chain.services, listen);
  const rest = await startRestServer(chain.services, listen);
  const statusOf = async (port: number, path: string, init?: RequestInit): Promise<number> =>
    (await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
  assert.equal(await statusOf(rpc.port, "/health"), 200);
  assert.equal(await statusOf(rpc.port, "/health/live"), 200);
  assert.equal(await statusOf(rpc.port, "/health/ready"), 503);
  assert.equal(await statusOf(rpc.port, "/health/startup"), 503);
  assert.equal(await statusOf(rpc.port, "/status"), 503);
  assert.equal(
    await statusOf(rpc.port, "/", { method: "POST", body: '{"jsonrpc":"2.0","id":1,"method":"status"}' }),
    503,
  );
  assert.equal(
    await statusOf(rpc.port, "/", { method: "POST", body: '{"jsonrpc":"2.0","id":1,"method":"health"}' }),
    200,
  );
  assert.equal(await statusOf(rest.port, "/cosmos/base/tendermint/v1beta1/node_info"), 503);
  assert.equal(await statusOf(rest.port, "/ibc/apps/transfer/v1/params"), 501);
  await chain.grow([]);
  assert.equal(await statusOf(rpc.port, "/status"), 200);
  assert.equal(await statusOf(rpc.port, "/health/startup"), 200);
  assert.equal(await statusOf(rest.port, "/cosmos/base/tendermint/v1beta1/node_info"), 200);
  await rpc.close();
  await rest.close();
  await chain.close();
});

test("servers stop in bounded time and free their ports", async () => {
  const chain = await createFixtureChain(1);
  const listen = { host: "127.0.0.1", port: 0, corsOrigins: [] };
  const rpc = await startRpcServer(chain.services, listen);
  const rest = await startRestServer(chain.services, listen);
  const grpc = await startGrpcServer(chain.services, listen);
  const socket = new WsClient(`ws://127.0.0.1:${rpc.port}/websocket`);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  const said: string[] = [];
  socket.addEventListener("message", (message) => said.push(String(message.data)));
  socket.send('{"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"query":"tm.event=\'NewBlock\'"}}');
  while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const closed = new Promise((resolve) => socket.addEventListener("close", resolve));
  const started = performance.now();
  await Promise.all([rpc.close(), rest.close(), grpc.close()]);
  await closed;
  assert.ok(performance.now() - started < 4_000);
  assert.match(said[1] ?? "", /subscription was canceled \(reason: CometBFT exited\)/);
  await assert.rejects(fetch(`http://127.0.0.1:${rpc.port}/health`));
  const again = await startRpcServer(chain.services, { ...listen, port: rpc.port });
  await assert.rejects(startRpcServer(chain.services, { ...listen, port: rpc.port }), /cannot listen/);
  await again.close();
  await chain.close();
});
