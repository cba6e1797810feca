/**
 * Proves that hostile requests get typed errors and leave the servers as they were: malformed and deep JSON,
 * prototype names, huge numbers, bad UTF-8, batch bombs, large and slow bodies, compressed bodies, floods,
 * slow subscribers, and consensus dumps by the thousand (reliability.md §5.2, C-17, C-21).
 */

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { WebSocket } from "ws";
import { NodeError } from "../../lib/errors.ts";
import { WS_QUEUE_MESSAGES_MAX } from "../../lib/limits.ts";
import { createEventBus } from "../index/event-bus.ts";
import {
  createFixtureChain,
  FIXTURE_RECIPIENT,
  FIXTURE_SENDER,
  type FixtureChain,
  fixtureTx,
} from "./chain.fixture.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { parseEvidence } from "./decode-evidence.ts";
import { createAddressLimiter } from "./rate-limit.ts";
import { startRestServer } from "./rest-server.ts";
import { startRpcServer } from "./rpc-server.ts";
import type { RunningServer } from "./services.ts";
import { createSubscriptions, type SubscriptionClient } from "./subscriptions.ts";

let chain: FixtureChain;
let rpc: RunningServer;
let rest: RunningServer;

before(async () => {
  chain = await createFixtureChain(8);
  const listen = { host: "127.0.0.1", port: 0, corsOrigins: ["https://explorer.example"] };
  rpc = await startRpcServer(chain.services, listen);
  rest = await startRestServer(chain.services, listen);
});

after(async () => {
  await rpc.close();
  await rest.close();
  await chain.close();
  assert.deepEqual(chain.bugs, [], "no handler threw anything unexpected");
});

async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: JsonValue; headers: Headers }> {
  const response = await fetch(`http://127.0.0.1:${rpc.port}/`, { method: "POST", body, headers });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text), headers: response.headers };
}

function errorOf(body: JsonValue): JsonObject {
  assert.ok(isJsonObject(body) && isJsonObject(body["error"]), JSON.stringify(body));
  return body["error"];
}

test("malformed bodies", async () => {
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);
  const bodies: readonly (string | Uint8Array<ArrayBuffer>)[] = [
    "{",
    "nonsense",
    "[1]",
    "[[]]",
    "\u0000",
    '"text"',
    "1",
    deep("[", "]"),
    deep('{"a":', "}"),
    deep('[{"a":', "}]").slice(0, -5),
    Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
    '{"jsonrpc":"2.0","id":{},"method":"status"}',
    '{"jsonrpc":"2.0","id":1.5,"method":"status"}',
    '{"jsonrpc":"2.0","id":1}',
    '{"jsonrpc":"2.0","id":1,"method":7}',
    '{"id":1e400,"method":"status"}',
  ];
  for (const body of bodies) {
    const answer = await post(body);
    assert.equal(answer.status, 500, String(body).slice(0, 40));
    assert.equal(errorOf(answer.body)["code"], -32700);
    assert.equal(isJsonObject(answer.body) && "id" in answer.body, false, "a parse error has no id member");
    assert.match(answer.headers.get("x-server-time") ?? "", /^\d+$/);
  }
});

test("bad arguments are -32602 and never reach a handler", async () => {
  const cases: readonly (readonly [string, string])[] = [
    ["block", '{"height":"9223372036854775808"}'],
    ["block", '{"height":"1e3"}'],
    ["block", '{"height":9007199254740993}'],
    ["block", '{"height":{}}'],
    ["block", "[1,2,3]"],
    ["block", '"text"'],
    ["tx", '{"hash":"not base64!"}'],
    ["abci_query", '{"data":"0x00"}'],
    ["abci_query", '{"path":5}'],
    ["tx_search", '{"query":["a"]}'],
  ];
  for (const [method, params] of cases) {
    const { status, body } = await post(`{"jsonrpc":"2.0","id":1,"method":"${method}","params":${params}}`);
    assert.equal(status, 200);
    assert.equal(errorOf(body)["code"], -32602, `${method} ${params}`);
  }
});

test("names of the prototype are plain unknown names", async () => {
  for (const method of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    assert.equal(errorOf((await post(`{"jsonrpc":"2.0","id":1,"method":"${method}"}`)).body)["code"], -32601);
    const response = await fetch(`http://127.0.0.1:${rpc.port}/${method}`);
    assert.equal(response.status, 404);
  }
  const { body } = await post(
    '{"jsonrpc":"2.0","id":1,"method":"block","params":{"__proto__":{"height":"3"},"constructor":1}}',
  );
  assert.ok(isJsonObject(body) && isJsonObject(body["result"]), "unknown names are ignored");
  assert.equal(Object.hasOwn(Object.prototype, "height"), false);
  const restAnswer = await fetch(
    `http://127.0.0.1:${rest.port}/cosmos/tx/v1beta1/txs?__proto__=1&constructor.name=x&query=a%3D1`,
  );
  assert.equal(restAnswer.status, 200);
});

test("batches are bounded in number, in work and in notifications", async () => {
  const call = (method: string, id: number): string => `{"jsonrpc":"2.0","id":${id},"method":"${method}"}`;
  const many = (method: string, count: number): string =>
    `[${Array.from({ length: count }, (_, id) => call(method, id)).join(",")}]`;
  assert.equal(errorOf((await post(many("health", 101))).body)["code"], -32600);
  const heavy = await post(many("block_search", 30));
  assert.ok(Array.isArray(heavy.body) && heavy.body.length === 30);
  assert.match(String(errorOf(heavy.body[0])["data"]), /work units/);
  const fine = await post(many("status", 20));
  assert.ok(Array.isArray(fine.body) && fine.body.length === 20);
  assert.equal((await post('[{"jsonrpc":"2.0","method":"status"}]')).body, null, "notifications are not answered");
  const empty = await post("[]");
  assert.deepEqual([empty.status, empty.body], [200, null]);
});

test("large, compressed and slow bodies", async () => {
  const large = await post(`{"jsonrpc":"2.0","id":1,"method":"status","params":{"a":"${"x".repeat(1_000_001)}"}}`);
  assert.equal(large.status, 400);
  assert.deepEqual(errorOf(large.body), {
    code: -32600,
    message: "Invalid Request",
    data: "error reading request body: http: request body too large",
  });
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const before = process.memoryUsage().rss;
  const gzipped = await post(new Uint8Array(bomb), { "Content-Encoding": "gzip" });
  assert.equal(gzipped.status, 415);
  assert.ok(process.memoryUsage().rss - before < 32_000_000, "nothing was unpacked");
  const slow = Array.from({ length: 40 }, () => {
    const socket = connect(rpc.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{");
    return socket;
  });
  const started = performance.now();
  assert.equal((await fetch(`http://127.0.0.1:${rpc.port}/status`)).status, 200);
  assert.ok(performance.now() - started < 1_000, "others are served while slow bodies trickle");
  for (const socket of slow) socket.destroy();
  const headers = await new Promise<string>((resolve) => {
    const socket = connect(rpc.port, "127.0.0.1", () =>
      socket.write(`GET /status HTTP/1.1\r\nHost: a\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`),
    );
    socket.on("error", () => {});
    socket.on("data", (data) => resolve(data.toString().split("\r\n")[0] ?? ""));
  });
  assert.match(headers, /431/);
});

test("URI calls follow the quoting rules", async () => {
  const statusOf = async (path: string): Promise<readonly [number, number]> => {
    const response = await fetch(`http://127.0.0.1:${rpc.port}${path}`);
    const body: JsonValue = JSON.parse(await response.text());
    return [response.status, isJsonObject(body) && isJsonObject(body["error"]) ? Number(body["error"]["code"]) : 0];
  };
  const stored = await chain.backend.loadBlock(3n);
  const hash = Buffer.from(stored?.blockId.hash ?? []).toString("hex");
  const cases: readonly (readonly [string, readonly [number, number]])[] = [
    ["/block?height=3", [200, 0]],
    ["/block?height=%223%22", [200, 0]],
    ["/block", [200, 0]],
    [`/block_by_hash?hash=0x${hash}`, [200, 0]],
    [`/header_by_hash?hash=0x${hash}`, [200, 0]],
    ["/block?height=0x3", [500, -32602]],
    ["/block?height=abc", [500, -32602]],
    ["/tx_search?query=unquoted", [500, -32602]],
    ["/tx_search?query=%22tx.height%3E1%22&prove=true&page=1", [200, 0]],
    ["/tx_search?query=%22tx.height%3E1%22&prove=5", [500, -32602]],
    ["/abci_query?path=%22/nothing%22&data=0x00", [200, 0]],
    ["/tx?hash=0xzz", [500, -32602]],
    ["/subscribe?query=%22a=1%22", [404, -32601]],
    ["/%zz", [404, -32601]],
  ];
  for (const [path, wanted] of cases)
    assert.deepEqual(await statusOf(path), path === "/%zz" ? [400, -32600] : wanted, path);
  const cacheable = await fetch(`http://127.0.0.1:${rpc.port}/block?height=3`);
  assert.equal(cacheable.headers.get("cache-control"), "public, max-age=86400");
  assert.equal((await fetch(`http://127.0.0.1:${rpc.port}/block`)).headers.get("cache-control"), null);
  const list = await fetch(`http://127.0.0.1:${rpc.port}/`);
  assert.match(await list.text(), /Endpoints that require arguments/);
});

test("CORS is what the configuration says", async () => {
  const origin = async (name: string, method = "GET"): Promise<Response> =>
    fetch(`http://127.0.0.1:${rpc.port}/status`, {
      method,
      headers: { Origin: name, "Access-Control-Request-Method": "POST" },
    });
  assert.equal(
    (await origin("https://explorer.example")).headers.get("access-control-allow-origin"),
    "https://explorer.example",
  );
  assert.equal((await origin("https://other.example")).headers.get("access-control-allow-origin"), null);
  assert.equal((await origin("https://explorer.example", "OPTIONS")).status, 204);
});

test("REST refuses what it cannot read", async () => {
  const at = `http://127.0.0.1:${rest.port}`;
  const cases: readonly (readonly [string, RequestInit, number, number])[] = [
    ["/cosmos/tx/v1beta1/txs", { method: "POST", body: "{" }, 400, 3],
    ["/cosmos/tx/v1beta1/txs", { method: "POST", body: "[".repeat(1_000) }, 400, 3],
    ["/cosmos/tx/v1beta1/txs", { method: "POST", body: '{"tx_bytes":"!!","mode":"BROADCAST_MODE_SYNC"}' }, 400, 3],
    ["/cosmos/tx/v1beta1/txs", { method: "POST", body: '{"tx_bytes":"AA==","mode":"BROADCAST_MODE_BLOCK"}' }, 400, 3],
    ["/cosmos/tx/v1beta1/txs", { method: "POST", body: "{}" }, 400, 3],
    ["/cosmos/tx/v1beta1/txs?query=nonsense", {}, 400, 3],
    ["/cosmos/tx/v1beta1/decode", { method: "POST", body: '{"tx_bytes":"//8="}' }, 400, 3],
    ["/cosmos/base/tendermint/v1beta1/syncing", { headers: { "x-cosmos-block-height": "-1" } }, 400, 3],
    ["/cosmos/base/tendermint/v1beta1/syncing", { method: "DELETE" }, 501, 12],
    ["/cosmos/bank/v1beta1/balances/a?pagination.limit=x", {}, 400, 3],
    [`/cosmos/tx/v1beta1/txs?query=${"a".repeat(9_000)}`, {}, 400, 3],
    ["/", {}, 501, 12],
  ];
  for (const [path, init, status, code] of cases) {
    const response = await fetch(at + path, init);
    const body: JsonValue = JSON.parse(await response.text());
    assert.deepEqual(
      [response.status, isJsonObject(body) ? body["code"] : undefined],
      [status, code],
      `${path} ${JSON.stringify(init)} ${JSON.stringify(body)}`,
    );
  }
  const tx = Buffer.from(fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 9n, "text/plain")).toString("base64");
  const plain = await fetch(`${at}/cosmos/tx/v1beta1/txs`, {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: JSON.stringify({ tx_bytes: tx, mode: "BROADCAST_MODE_SYNC" }),
  });
  const again = await fetch(`${at}/cosmos/tx/v1beta1/txs`, {
    method: "POST",
    body: JSON.stringify({ tx_bytes: tx, mode: "BROADCAST_MODE_SYNC" }),
  });
  assert.match(await plain.text(), /"code":0/);
  assert.match(await again.text(), /"codespace":"sdk","code":19/);
  const height = await fetch(`${at}/cosmos/bank/v1beta1/balances/a?limit=5&page=2`, {
    headers: { "x-cosmos-block-height": "4" },
  });
  assert.equal(height.headers.get("x-cosmos-block-height"), "4");
});

test("a thousand dumps of the consensus state do not hold blocks up", async () => {
  const batch = JSON.stringify(
    Array.from({ length: 100 }, (_, id) => ({ jsonrpc: "2.0", id, method: "dump_consensus_state" })),
  );
  const dumps = Array.from({ length: 10 }, () => post(batch));
  const started = performance.now();
  await chain.grow([]);
  const grew = performance.now() - started;
  for (const { body } of await Promise.all(dumps))
    assert.ok(Array.isArray(body) && body.length === 100 && JSON.stringify(body[99]).includes("round_state"));
  assert.ok(grew < 500, `a block took ${grew} ms`);
});

test("WebSocket: limits, malformed messages, oversize messages", async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${rpc.port}/websocket`);
  await new Promise((resolve) => socket.once("open", resolve));
  const answers: JsonObject[] = [];
  socket.on("message", (data) => answers.push(JSON.parse(String(data))));
  const ask = async (text: string): Promise<JsonObject> => {
    const count = answers.length;
    socket.send(text);
    while (answers.length === count) await new Promise((resolve) => setTimeout(resolve, 2));
    return answers[count] ?? {};
  };
  const call = (method: string, query?: string): string =>
    JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: query === undefined ? {} : { query } });
  assert.equal(errorOf(await ask("{"))["code"], -32700);
  assert.equal(errorOf(await ask(call("nothing")))["code"], -32601);
  for (let number = 0; number < 5; number += 1)
    assert.deepEqual((await ask(call("subscribe", `tx.height > ${number}`)))["result"], {});
  assert.equal(
    errorOf(await ask(call("subscribe", "tx.height > 9")))["data"],
    "max_subscriptions_per_client 5 reached",
  );
  assert.deepEqual((await ask(call("unsubscribe", "tx.height>0")))["result"], {});
  assert.equal(errorOf(await ask(call("unsubscribe", "tx.height>0")))["data"], "subscription not found");
  assert.equal(errorOf(await ask(call("subscribe", "tx.height > 1")))["data"], "already subscribed");
  assert.equal(errorOf(await ask(call("subscribe", "a".repeat(513))))["data"], "maximum query length exceeded");
  assert.deepEqual((await ask(call("unsubscribe_all")))["result"], {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.send("x".repeat(1_100_000));
  await closed;
  const elsewhere = new WebSocket(`ws://127.0.0.1:${rpc.port}/other`);
  await new Promise((resolve) => elsewhere.once("error", resolve));
});

test("a subscriber that does not read is told where to resume and dropped; others go on", () => {
  const bus = createEventBus();
  const subscriptions = createSubscriptions(bus);
  const sent: string[] = [];
  let closedFor = "";
  const slow: SubscriptionClient = {
    send: (text) => void sent.push(text),
    queuedMessages: () => sent.length,
    queuedBytes: () => 0,
    close: (reason) => {
      closedFor = reason;
    },
  };
  let received = 0;
  const fast: SubscriptionClient = {
    send: () => {
      received += 1;
    },
    queuedMessages: () => 0,
    queuedBytes: () => 0,
    close: assert.fail,
  };
  subscriptions.subscribe(slow, 7, "tm.event='Vote'");
  subscriptions.subscribe(fast, 8, "tm.event='Vote'");
  const vote = chain.controls.snapshot?.votes[0]?.prevotes[0];
  assert.ok(vote !== undefined);
  for (let number = 0; number < WS_QUEUE_MESSAGES_MAX + 50; number += 1) bus.publishConsensus({ type: "Vote", vote });
  assert.equal(sent.length, WS_QUEUE_MESSAGES_MAX + 1);
  const last: JsonValue = JSON.parse(sent.at(-1) ?? "");
  assert.deepEqual(isJsonObject(last) && [last["id"], errorOf(last)["code"]], [7, -32000]);
  assert.match(
    String(errorOf(last)["data"]),
    /^subscription was canceled \(reason: internal subscription event buffer is out of capacity\)/,
  );
  assert.equal(closedFor, "internal subscription event buffer is out of capacity");
  assert.equal(received, WS_QUEUE_MESSAGES_MAX + 50);
});

test("rate limits spare loopback and remember a bounded number of addresses", () => {
  let now = 0;
  const limiter = createAddressLimiter(() => now, { perSecond: 10, burst: 20 });
  for (let call = 0; call < 1_000; call += 1) assert.equal(limiter.spend("127.0.0.1", 100), 0);
  assert.equal(limiter.spend("10.0.0.1", 15), 0);
  assert.equal(limiter.spend("10.0.0.1", 15), 1);
  now += 1_000;
  assert.equal(limiter.spend("10.0.0.1", 15), 0);
  assert.equal(limiter.spend("10.0.0.2", 1_000), 0, "a cost above the burst is charged as the burst");
});

test("evidence with missing or malformed fields is refused by field", () => {
  for (const json of [
    undefined,
    {},
    { type: "x", value: {} },
    { type: "tendermint/DuplicateVoteEvidence", value: { vote_a: {} } },
    {
      type: "tendermint/LightClientAttackEvidence",
      value: { ConflictingBlock: { signed_header: {}, validator_set: {} } },
    },
  ]) {
    assert.throws(() => parseEvidence(json), NodeError);
  }
});
