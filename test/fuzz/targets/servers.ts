/**
 * The public servers on loopback, over a fixture chain with the real application behind it: JSON-RPC, REST, gRPC, WebSocket. Requests go
 * over raw sockets, so that nothing on the way repairs them.
 */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import grpc from "@grpc/grpc-js";
import { WebSocket } from "ws";
import { concatBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { isJsonObject, type JsonValue } from "../../../node/rpc/json-value.ts";
import {
  createFixtureChain,
  FIXTURE_RECIPIENT,
  FIXTURE_SENDER,
  type FixtureChain,
  fixtureTx,
} from "../../../node/rpc/chain.fixture.ts";
import { startGrpcServer } from "../../../node/rpc/grpc.ts";
import { startRestServer } from "../../../node/rpc/rest-server.ts";
import { rpcMethods, startRpcServer } from "../../../node/rpc/rpc-server.ts";
import { type RpcServices, type RunningServer, serverLimits } from "../../../node/rpc/services.ts";
import { services as schema } from "../../../proto/registry.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type OpenTarget, type Outcome } from "../target.ts";
import { randomMessage } from "../values.ts";
import { openApp } from "./application.ts";
import { ALICE, WORDS } from "./words.ts";

const ANSWER_MS_MAX = 8_000;
const LISTEN = { host: "127.0.0.1", port: 0, corsOrigins: [], limits: { broadcastCommitMs: 200 } };
/** What no answer may show: a stack or a path of this machine. */
const LEAK = /\n\s+at |\.ts:\d+|node_modules|\/home\/|\/root\//;

interface World {
  readonly chain: FixtureChain;
  readonly services: RpcServices;
  /** Ends with the servers. */
  close(): Promise<void>;
}

async function openWorld(): Promise<World> {
  const chain = await createFixtureChain(8);
  const { app } = await openApp();
  const backend = {
    ...chain.backend,
    abciQuery: async (request: Parameters<typeof app.query>[0]) => app.query(request),
  };
  return { chain, services: { ...chain.services, backend }, close: () => chain.close() };
}

function noBugs(chain: FixtureChain): void {
  const [bug] = chain.bugs.splice(0);
  const cause = Array.isArray(bug)
    ? bug.map((part: unknown) => (part instanceof Error ? part.stack : String(part))).join(": ")
    : String(bug);
  mustHold(bug === undefined, `a handler threw what only bugs throw: ${cause}`);
}

const LF = 10;

/** Sends `METHOD /path?query`, newline, body as one HTTP request and reads the whole answer. */
async function exchange(port: number, input: Uint8Array): Promise<{ status: number; body: string }> {
  const newline = input.indexOf(LF);
  const line = newline < 0 ? input : input.subarray(0, newline);
  const body = newline < 0 ? new Uint8Array(0) : input.subarray(newline + 1);
  const head = `HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  const bytes = await rawAnswer(port, concatBytes(line, utf8ToBytes(` ${head}`), body));
  const text = new TextDecoder().decode(bytes);
  const split = text.indexOf("\r\n\r\n");
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1];
  mustHold(status !== undefined && split > 0, `no HTTP answer: ${JSON.stringify(text.slice(0, 100))}`);
  const isChunked = /\r\ntransfer-encoding: chunked/i.test(text.slice(0, split));
  return { status: Number(status), body: isChunked ? "" : text.slice(split + 4) };
}

async function rawAnswer(port: number, request: Uint8Array): Promise<Uint8Array> {
  const socket: Socket = connect(port, "127.0.0.1");
  const chunks: Uint8Array[] = [];
  socket.on("data", (chunk: Uint8Array) => void chunks.push(chunk));
  socket.on("error", () => undefined);
  const timer = setTimeout(() => socket.destroy(), ANSWER_MS_MAX);
  socket.write(request);
  await once(socket, "close");
  clearTimeout(timer);
  return concatBytes(...chunks);
}

function checkAnswer(status: number, body: string): JsonValue {
  mustHold(!LEAK.test(body), `an answer shows the inside: ${body.slice(0, 300)}`);
  mustHold(status !== 502 && status !== 504 && status < 600, `status ${status}`);
  if (body === "" || body.startsWith("<html>")) return null;
  try {
    return JSON.parse(body);
  } catch {
    mustHold(false, `the body is no JSON: ${body.slice(0, 200)}`);
  }
}

/** A target over one HTTP server. */
function httpTarget(
  facts: Pick<FuzzTarget, "name" | "about">,
  start: (services: RpcServices) => Promise<RunningServer>,
  seedOf: (world: World) => (prng: Prng) => string,
  isAccepted: (status: number, body: JsonValue) => boolean,
): FuzzTarget {
  const open = async (): Promise<OpenTarget> => {
    const world = await openWorld();
    const server = await start(world.services);
    const seed = seedOf(world);
    return {
      seed: (prng) => utf8ToBytes(seed(prng)),
      run: async (input): Promise<Outcome> => {
        const { status, body } = await exchange(server.port, input);
        const json = checkAnswer(status, body);
        noBugs(world.chain);
        return isAccepted(status, json) ? "accepted" : "refused";
      },
      close: async () => {
        await server.close();
        await world.close();
      },
    };
  };
  return { ...facts, form: "request", msMax: 400, bytesMax: 64 << 20, open };
}

const SEARCHES = [`"tm.event='Tx'"`, `"tx.height > 2 AND transfer.sender = '${FIXTURE_SENDER}'"`, `"block.height = 3"`];
const TX = Buffer.from(fixtureTx(FIXTURE_SENDER, FIXTURE_RECIPIENT, 5n, "fuzz")).toString("base64");

/** Arguments that a method of this name answers. */
function argumentsFor(prng: Prng, names: readonly string[]): Record<string, unknown> {
  const known: Record<string, () => unknown> = {
    height: () => String(1 + prng.below(8)),
    minHeight: () => "1",
    maxHeight: () => "5",
    page: () => "1",
    per_page: () => "10",
    limit: () => "5",
    hash: () => Buffer.alloc(32, 7).toString(prng.chance(500) ? "base64" : "hex"),
    tx: () => TX,
    query: () => pickOf(prng, SEARCHES).slice(1, -1),
    order_by: () => pickOf(prng, ["asc", "desc"]),
    prove: () => prng.chance(500),
    path: () => pickOf(prng, ["/app/version", "/store/bank/key", "/cosmos.bank.v1beta1.Query/TotalSupply"]),
    data: () => "00ff",
    chunk: () => "0",
    evidence: () => ({
      type: "tendermint/DuplicateVoteEvidence",
      value: { vote_a: {}, vote_b: {}, total_voting_power: "1" },
    }),
  };
  return Object.fromEntries(
    names.flatMap((name) => (known[name] === undefined || prng.chance(100) ? [] : [[name, known[name]()]])),
  );
}

const SLOW = new Set(["broadcast_tx_commit"]);

function callOf(prng: Prng, world: World, id: unknown = 1): Record<string, unknown> {
  const methods = rpcMethods(world.services, serverLimits()).filter(({ name }) => !SLOW.has(name));
  const method = pickOf(prng, methods);
  const names = method.args.map(({ name }) => name);
  return { jsonrpc: "2.0", id, method: method.name, params: argumentsFor(prng, names) };
}

function rpcSeed(world: World): (prng: Prng) => string {
  return (prng) => {
    if (prng.chance(300)) {
      const { method, params } = callOf(prng, world);
      const query = Object.entries(params as Record<string, unknown>)
        .filter(([, value]) => typeof value !== "object")
        .map(
          ([name, value]) =>
            `${name}=${typeof value === "string" && !/^\d+$/.test(value) ? encodeURIComponent(`"${value}"`) : String(value)}`,
        );
      return `GET /${String(method)}?${query.join("&")}\n`;
    }
    const calls = Array.from({ length: 1 + prng.below(3) }, (_, id) => callOf(prng, world, id));
    return `POST /\n${JSON.stringify(prng.chance(300) ? calls : calls[0])}`;
  };
}

const ROUTES = schema.flatMap((service) =>
  service.methods.flatMap((method) => method.http.map((rule) => ({ method, rule }))),
);

function restSeed(): (prng: Prng) => string {
  return (prng) => {
    if (prng.chance(50))
      return `GET ${pickOf(prng, ["/openapi.json", "/health", "/health/ready", "/.well-known/byline-chain.json"])}\n`;
    const { method, rule } = pickOf(prng, ROUTES);
    const path = rule.path.replace(/\{([^}=]+)(=[^}]*)?\}/g, (_whole, name: string) =>
      /height|id|index|number/.test(name)
        ? String(1 + prng.below(4))
        : /denom/.test(name)
          ? "ubyl"
          : pickOf(prng, WORDS.texts.slice(0, 6)),
    );
    const fields = method.input.fields
      .filter(() => prng.chance(300))
      .map(({ protoName }) => `${protoName}=${pickOf(prng, ["1", "true", "ubyl", ALICE.text])}`);
    const query = [...fields, ...(prng.chance(300) ? ["pagination.limit=2", "pagination.count_total=true"] : [])].join(
      "&",
    );
    const body = rule.method === "POST" ? JSON.stringify({ tx_bytes: TX, mode: "BROADCAST_MODE_SYNC" }) : "";
    return `${rule.method} ${path}${query === "" ? "" : `?${query}`}\n${body}`;
  };
}

/** One method path, newline, request bytes. */
async function openGrpc(): Promise<OpenTarget> {
  const world = await openWorld();
  const server = await startGrpcServer(world.services, LISTEN);
  const client = new grpc.Client(`127.0.0.1:${server.port}`, grpc.credentials.createInsecure());
  const identity = (bytes: Buffer): Buffer => bytes;
  const methods = schema.flatMap((service) =>
    service.methods.map((method) => ({ path: `/${service.name}/${method.name}`, input: method.input })),
  );
  const call = (path: string, body: Uint8Array): Promise<{ code: number; details: string }> =>
    new Promise((resolve) => {
      const metadata = new grpc.Metadata();
      const options = { deadline: Date.now() + ANSWER_MS_MAX };
      client.makeUnaryRequest(path, identity, identity, Buffer.from(body), metadata, options, (error) => {
        resolve(error === null ? { code: 0, details: "" } : { code: error.code, details: error.details });
      });
    });
  return {
    seed: (prng) => {
      const { path, input } = pickOf(prng, methods);
      return concatBytes(utf8ToBytes(`${path}\n`), randomMessage(prng, input, WORDS));
    },
    run: async (input): Promise<Outcome> => {
      const newline = input.indexOf(LF);
      const path = new TextDecoder().decode(input.subarray(0, Math.max(0, newline)));
      // The client library refuses other paths itself.
      if (!/^\/[A-Za-z0-9_.]+\/[A-Za-z0-9_]+$/.test(path)) return "refused";
      const { code, details } = await call(path, input.subarray(newline + 1));
      mustHold(!LEAK.test(details), `a status shows the inside: ${details}`);
      mustHold(![4, 13, 14].includes(code), `status ${code}: ${details}`);
      noBugs(world.chain);
      return code === 0 ? "accepted" : "refused";
    },
    close: async () => {
      client.close();
      await server.close();
      await world.close();
    },
  };
}

/** Text frames: whatever was sent, a call after it is answered or the server has closed the socket. */
async function openWebSocket(): Promise<OpenTarget> {
  const world = await openWorld();
  const server = await startRpcServer(world.services, LISTEN);
  let socket: WebSocket | undefined;
  let probes = 0;
  const connected = async (): Promise<WebSocket> => {
    if (socket !== undefined && socket.readyState === WebSocket.OPEN) return socket;
    socket = new WebSocket(`ws://127.0.0.1:${server.port}/websocket`);
    socket.on("error", () => undefined);
    await once(socket, "open");
    return socket;
  };
  const probe = (target: WebSocket): Promise<"answered" | "closed" | "silent"> =>
    new Promise((resolve) => {
      probes += 1;
      const id = `probe-${probes}`;
      const done = (how: "answered" | "closed" | "silent"): void => {
        clearTimeout(timer);
        target.off("message", onMessage);
        target.off("close", onClose);
        resolve(how);
      };
      const timer = setTimeout(() => done("silent"), ANSWER_MS_MAX);
      const onMessage = (data: Buffer): void => {
        const text = data.toString();
        if (text.includes(`"${id}"`)) done("answered");
      };
      const onClose = (): void => done("closed");
      target.on("message", onMessage);
      target.on("close", onClose);
      target.send(JSON.stringify({ jsonrpc: "2.0", id, method: "health", params: {} }));
    });
  return {
    seed: (prng) => {
      const method = pickOf(prng, ["subscribe", "unsubscribe", "unsubscribe_all", ""]);
      if (method === "") return utf8ToBytes(JSON.stringify(callOf(prng, world, "a")));
      const params =
        method === "unsubscribe_all"
          ? {}
          : { query: pickOf(prng, ["tm.event='NewBlock'", "tm.event='Tx' AND tx.height>3"]) };
      return utf8ToBytes(JSON.stringify({ jsonrpc: "2.0", id: "s", method, params }));
    },
    run: async (input): Promise<Outcome> => {
      const target = await connected();
      target.send(input, { binary: (input[0] ?? 0) >= 128 });
      const how = await probe(target);
      mustHold(how !== "silent", "the socket neither answers nor closes");
      noBugs(world.chain);
      return how === "answered" ? "accepted" : "refused";
    },
    close: async () => {
      socket?.terminate();
      await server.close();
      await world.close();
    },
  };
}

const UPGRADE = [
  "GET /websocket HTTP/1.1",
  "Host: localhost",
  "Upgrade: websocket",
  "Connection: Upgrade",
  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  "Sec-WebSocket-Version: 13",
  "\r\n",
].join("\r\n");

/** A client's frame: final, masked with zeros. */
function frameOf(opcode: number, payload: Uint8Array): Uint8Array {
  const length = payload.length < 126 ? [128 | payload.length] : [128 | 126, payload.length >> 8, payload.length & 255];
  return concatBytes(Uint8Array.from([128 | opcode, ...length, 0, 0, 0, 0]), payload);
}

/** The bytes under the WebSocket: frames with wrong opcodes, lengths, masks; and the end of the connection in the middle. */
async function openRawWebSocket(): Promise<OpenTarget> {
  const world = await openWorld();
  const server = await startRpcServer(world.services, LISTEN);
  return {
    seed: (prng) => {
      const text = utf8ToBytes(JSON.stringify(callOf(prng, world, 7)));
      return concatBytes(
        frameOf(1, text.slice(0, 60_000)),
        frameOf(9, Uint8Array.of(1)),
        frameOf(8, Uint8Array.of(3, 232)),
      );
    },
    run: async (input): Promise<Outcome> => {
      const socket = connect(server.port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.resume();
      socket.write(concatBytes(utf8ToBytes(UPGRADE), input));
      socket.end();
      const timer = setTimeout(() => socket.destroy(new Error("kept open")), ANSWER_MS_MAX);
      let isKept = false;
      socket.once("error", (error) => {
        isKept = error.message === "kept open";
      });
      await once(socket, "close");
      clearTimeout(timer);
      mustHold(!isKept, "the server kept a half-closed connection");
      noBugs(world.chain);
      return "accepted";
    },
    close: async () => {
      await server.close();
      await world.close();
    },
  };
}

const isRpcResult = (_status: number, body: JsonValue): boolean =>
  Array.isArray(body)
    ? body.some((one) => isJsonObject(one) && "result" in one)
    : isJsonObject(body) && "result" in body;

const costs = { msMax: 400, bytesMax: 64 << 20 };

/** See the file comment. */
export const serverTargets: readonly FuzzTarget[] = [
  httpTarget(
    { name: "rpc-http", about: "JSON-RPC by POST and by URI, every method" },
    (services) => startRpcServer(services, LISTEN),
    rpcSeed,
    isRpcResult,
  ),
  httpTarget(
    { name: "rest-http", about: `REST, each of ${ROUTES.length} routes` },
    (services) => startRestServer(services, LISTEN),
    restSeed,
    (status) => status === 200,
  ),
  { name: "grpc", about: "gRPC, every method of the schema", form: "call", ...costs, open: openGrpc },
  {
    name: "websocket",
    about: "JSON-RPC and subscriptions in text frames",
    form: "json",
    ...costs,
    open: openWebSocket,
  },
  { name: "websocket-frames", about: "bytes under the WebSocket", form: "bytes", ...costs, open: openRawWebSocket },
];
