/** Proves that what an operator sets for the public servers holds: body, batch, subscriptions, waiters, CORS, OpenAPI. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NodeError } from "../../lib/errors.ts";
import { createEventBus } from "../index/event-bus.ts";
import { createFixtureChain, type FixtureChain } from "./chain.fixture.ts";
import { startRestServer } from "./rest-server.ts";
import { startRpcServer } from "./rpc-server.ts";
import { type RunningServer, serverLimits } from "./services.ts";
import { createSubscriptions, type SubscriptionClient } from "./subscriptions.ts";
import { createTxWaiters } from "./tx-waiters.ts";

let chain: FixtureChain;
let rpc: RunningServer;
let rest: RunningServer;

before(async () => {
  chain = await createFixtureChain(2);
  const listen = {
    host: "127.0.0.1",
    port: 0,
    corsOrigins: ["*"],
    corsMethods: ["GET"],
    corsHeaders: ["X-Mine"],
    limits: { bodyBytesMax: 2_000, batchCallsMax: 2, headerBytesMax: 1_024, broadcastCommitMs: 50 },
  };
  rpc = await startRpcServer(chain.services, listen);
  rest = await startRestServer(chain.services, { ...listen, hasOpenApi: false });
});

after(async () => {
  await rpc.close();
  await rest.close();
  await chain.close();
});

async function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${rpc.port}/`, { method: "POST", body, headers });
  return { status: response.status, text: await response.text() };
}

test("a body, a batch and headers beyond the limits are refused, those within are answered", async () => {
  const call = '{"jsonrpc":"2.0","id":1,"method":"health","params":{}}';
  assert.equal((await post(`[${call},${call}]`)).text.includes('"error"'), false);
  assert.match((await post(`[${call},${call},${call}]`)).text, /maximum \(2\) allowed/);
  assert.match((await post(" ".repeat(2_001) + call)).text, /body too large/);
  assert.equal((await post(call, { "X-Long": "x".repeat(2_000) })).status, 431);
});

test("CORS answers name the configured methods and headers", async () => {
  const headers = { Origin: "https://page.example", "Access-Control-Request-Method": "GET" };
  const { headers: answered } = await fetch(`http://127.0.0.1:${rpc.port}/`, { method: "OPTIONS", headers });
  assert.equal(answered.get("access-control-allow-methods"), "GET, OPTIONS");
  assert.equal(answered.get("access-control-allow-headers"), "X-Mine, X-Cosmos-Block-Height");
});

test("the OpenAPI description can be turned off", async () => {
  assert.equal((await fetch(`http://127.0.0.1:${rest.port}/openapi.json`)).status, 501);
});

test("subscriptions, subscribers and waiters have the configured bounds", () => {
  const bus = createEventBus();
  const client = (): SubscriptionClient => ({
    send: () => undefined,
    queuedMessages: () => 0,
    queuedBytes: () => 0,
    close: () => undefined,
  });
  const refused = (pattern: RegExp) => (error: unknown) => error instanceof NodeError && pattern.test(error.message);
  const limits = serverLimits({ subscriptionClientsMax: 1, subscriptionsPerClientMax: 1 });
  const subscriptions = createSubscriptions(bus, limits);
  const first = client();
  subscriptions.subscribe(first, 1, "tm.event='Tx'");
  assert.throws(() => subscriptions.subscribe(first, 2, "tm.event='Vote'"), refused(/per_client 1 reached/));
  assert.throws(() => subscriptions.subscribe(client(), 3, "tm.event='Tx'"), refused(/clients 1 reached/));
  const waiters = createTxWaiters(bus, 1);
  const { signal } = new AbortController();
  const waiter = waiters.wait(new Uint8Array(32), 1_000, signal);
  assert.throws(() => waiters.wait(new Uint8Array(32), 1_000, signal), refused(/clients 1 reached/));
  waiter.cancel();
});
