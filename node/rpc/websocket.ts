/**
 * The WebSocket transport of JSON-RPC, and the only file that imports ws: the same methods as POST plus
 * subscribe, unsubscribe and unsubscribe_all. Messages, queues and requests under way are bounded per client.
 */

import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { NodeError } from "../../lib/errors.ts";
import { WS_PING_MS, WS_REQUESTS_INFLIGHT_MAX, WS_SILENCE_MS_MAX } from "../../lib/limits.ts";
import { type ArgumentSpec, argumentSpecs, parseJsonArguments } from "./arguments.ts";
import { parseRpcBody, type RpcCall, type RpcDispatcher, RpcErrors, responseText } from "./json-rpc.ts";
import type { AddressLimiter } from "./rate-limit.ts";
import type { ServerLimits } from "./services.ts";
import type { SubscriptionClient, Subscriptions } from "./subscriptions.ts";

/** What the endpoint needs. */
export interface WebSocketOptions {
  readonly server: Server;
  /** For example `/websocket`. */
  readonly path: string;
  readonly subscriptions: Subscriptions;
  readonly dispatcher: RpcDispatcher;
  readonly limiter: AddressLimiter;
  readonly limits: ServerLimits;
}

/** Answers upgrades of `options.path` on a listening server; any origin may connect, as with CometBFT. */
export function attachWebSocket(options: WebSocketOptions): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.limits.bodyBytesMax,
    perMessageDeflate: false,
    clientTracking: true,
  });
  options.server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = (request.url ?? "").split("?")[0];
    if (path !== options.path) {
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) =>
      serve(options, client, request.socket.remoteAddress ?? ""),
    );
  });
  return {
    close() {
      options.subscriptions.cancelAll("CometBFT exited");
      for (const client of sockets.clients) client.close(1001, "node stops");
      setTimeout(() => terminateAll(sockets), 1_000).unref();
      sockets.close();
    },
  };
}

function terminateAll(sockets: WebSocketServer): void {
  for (const client of sockets.clients) client.terminate();
}

function serve(options: WebSocketOptions, socket: WebSocket, remote: string): void {
  const client = createClient(socket, 2 * options.limits.subscriptionQueueMax);
  const controller = new AbortController();
  let inFlight = 0;
  let lastSignMs = performance.now();
  const alive = (): void => {
    lastSignMs = performance.now();
  };
  const pings = setInterval(() => {
    if (performance.now() - lastSignMs > WS_SILENCE_MS_MAX) socket.terminate();
    else if (socket.readyState === WebSocket.OPEN) socket.ping();
  }, WS_PING_MS);

  socket.on("pong", alive);
  socket.on("ping", alive);
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearInterval(pings);
    controller.abort();
    options.subscriptions.drop(client);
  });
  socket.on("message", (data) => {
    alive();
    inFlight += 1;
    if (inFlight >= WS_REQUESTS_INFLIGHT_MAX) socket.pause();
    void answer(options, client, { bytes: toBytes(data), remote, signal: controller.signal })
      .catch(() => socket.terminate())
      .finally(() => {
        inFlight -= 1;
        if (inFlight < WS_REQUESTS_INFLIGHT_MAX && socket.isPaused) socket.resume();
      });
  });
}

interface Message {
  readonly bytes: Uint8Array;
  readonly remote: string;
  readonly signal: AbortSignal;
}

/** Answers one message; never throws. */
async function answer(options: WebSocketOptions, client: SubscriptionClient, message: Message): Promise<void> {
  const parsed = parseRpcBody(message.bytes, options.limits.batchCallsMax);
  if (!parsed.ok) return client.send(responseText(undefined, { error: parsed.error }));
  const waitSeconds = options.limiter.spend(message.remote, options.dispatcher.costOf(parsed.calls));
  if (waitSeconds > 0) {
    const error = RpcErrors.server(`rate limit exceeded; try again in ${waitSeconds} s`);
    for (const call of parsed.calls) client.send(responseText(call.id, { error }));
    return;
  }
  const plain: RpcCall[] = [];
  for (const call of parsed.calls) {
    if (SUBSCRIPTION_METHODS.has(call.method)) client.send(subscriptionCall(options.subscriptions, client, call));
    else plain.push(call);
  }
  for (const outcome of await options.dispatcher.runAll(plain, {
    remote: message.remote,
    signal: () => message.signal,
  }))
    client.send(outcome.text);
}

const SUBSCRIPTION_METHODS: ReadonlyMap<string, readonly ArgumentSpec[]> = new Map([
  ["subscribe", argumentSpecs({ query: "string" })],
  ["unsubscribe", argumentSpecs({ query: "string" })],
  ["unsubscribe_all", argumentSpecs({})],
]);

/** Runs one of the three methods at once, so that its answer goes out before any event. */
function subscriptionCall(subscriptions: Subscriptions, client: SubscriptionClient, call: RpcCall): string {
  const parsed = parseJsonArguments(SUBSCRIPTION_METHODS.get(call.method) ?? [], call.params);
  if (!parsed.ok) return responseText(call.id, { error: RpcErrors.invalidParams(parsed.error) });
  const query = parsed.args.text("query");
  try {
    if (call.method === "subscribe") subscriptions.subscribe(client, call.id, query);
    else if (call.method === "unsubscribe") subscriptions.unsubscribe(client, query);
    else subscriptions.unsubscribeAll(client);
    return responseText(call.id, { result: {} });
  } catch (error) {
    if (error instanceof NodeError) return responseText(call.id, { error: RpcErrors.internal(error.message) });
    throw error;
  }
}

/** Counts what the socket has not taken yet; a client that does not even read its own answers is dropped. */
function createClient(socket: WebSocket, queuedMax: number): SubscriptionClient {
  let queued = 0;
  return {
    send(text) {
      if (socket.readyState !== WebSocket.OPEN) return;
      if (queued > queuedMax) return socket.terminate();
      queued += 1;
      socket.send(text, () => {
        queued -= 1;
      });
    },
    queuedMessages: () => queued,
    queuedBytes: () => socket.bufferedAmount,
    close: (reason) => socket.close(1013, reason),
  };
}

function toBytes(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
