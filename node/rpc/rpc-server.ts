/**
 * The JSON-RPC server on 26657: routes of the HTTP transport to the JSON-RPC core, the URI form of calls,
 * health, and the WebSocket endpoint.
 */

import { parseUriArguments } from "./arguments.ts";
import type { RpcBackend } from "./backend.ts";
import { readinessBody } from "./health.ts";
import { type HttpRefusal, type HttpRequest, type HttpResponse, type HttpServer, startHttpServer } from "./http.ts";
import {
  createRpcDispatcher,
  parseRpcBody,
  type RpcCall,
  type RpcDispatcher,
  type RpcError,
  RpcErrors,
  responseText,
} from "./json-rpc.ts";
import type { JsonValue } from "./json-value.ts";
import type { Method } from "./method.ts";
import { abciMethods } from "./methods-abci.ts";
import { chainMethods } from "./methods-chain.ts";
import { nodeMethods } from "./methods-node.ts";
import { txMethods } from "./methods-tx.ts";
import { createQueryRouter } from "./query-router.ts";
import { createAddressLimiter, type AddressLimiter } from "./rate-limit.ts";
import {
  type ListenOptions,
  type RpcServices,
  type RunningServer,
  type ServerLimits,
  serverLimits,
} from "./services.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { attachWebSocket } from "./websocket.ts";

/** All methods of the public server. */
export function rpcMethods(services: RpcServices, limits: ServerLimits): readonly Method[] {
  const { backend, bus, index } = services;
  return [
    ...nodeMethods(backend),
    ...chainMethods(backend),
    ...txMethods(backend, bus, { index, limits }),
    ...abciMethods(backend, createQueryRouter(services)),
  ];
}

/** Starts the JSON-RPC server with its WebSocket. @throws NodeError("LISTEN_FAILED") */
export async function startRpcServer(services: RpcServices, listen: ListenOptions): Promise<RunningServer> {
  const { backend } = services;
  const limits = serverLimits(listen.limits);
  const isReady = (): boolean => backend.blockRange().height > 0n;
  const dispatcher = createRpcDispatcher({ methods: rpcMethods(services, limits), isReady, onBug: services.onBug });
  const limiter = createAddressLimiter(() => Number(backend.now() / 1_000_000n), listen.rateLimits);
  const http = await startHttpServer({
    ...listen,
    limits,
    handle: (request) => handleHttp({ services, dispatcher, limiter, limits }, request),
    refuse: (refusal) => withServerTime(backend, refusalResponse(refusal)),
  });
  const sockets = attachWebSocket({
    server: http.server,
    path: "/websocket",
    subscriptions: createSubscriptions(services.bus, limits),
    limits,
    dispatcher,
    limiter,
  });
  return { host: http.host, port: http.port, close: () => closeAll(sockets.close, http) };
}

async function closeAll(closeSockets: () => void, http: HttpServer): Promise<void> {
  closeSockets();
  await http.close();
}

interface RpcHttp {
  readonly services: RpcServices;
  readonly dispatcher: RpcDispatcher;
  readonly limiter: AddressLimiter;
  readonly limits: ServerLimits;
}

/** Answers one HTTP request; never throws. */
async function handleHttp(rpc: RpcHttp, request: HttpRequest): Promise<HttpResponse> {
  const { backend, onBug } = rpc.services;
  try {
    return withServerTime(backend, await route(rpc, request));
  } catch (error) {
    onBug("rpc http", error);
    return withServerTime(
      backend,
      errorResponse(500, -1, RpcErrors.internal("unexpected failure; the node has logged it")),
    );
  }
}

async function route(rpc: RpcHttp, request: HttpRequest): Promise<HttpResponse> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && request.path.startsWith("/health")) return health(rpc, request.path);
  if (request.method === "POST" && (request.path === "/" || request.path === "")) return post(rpc, request);
  if (!isRead && request.method !== "POST")
    return errorResponse(405, undefined, RpcErrors.invalidRequest(`method ${request.method} is not allowed`));
  if (request.path === "/" && request.body.length === 0) return endpointList(rpc, request);
  return uriCall(rpc, request);
}

async function health(rpc: RpcHttp, path: string): Promise<HttpResponse> {
  const { backend } = rpc.services;
  if (path === "/health") return textResponse(200, responseText(-1, { result: {} }));
  if (path === "/health/live") return jsonResponse(200, { live: true });
  if (path === "/health/ready" || path === "/health/startup") {
    const { status, body } = await readinessBody(backend);
    const isStarted = path === "/health/startup" && backend.blockRange().height > 0n;
    return jsonResponse(isStarted ? 200 : status, body);
  }
  return errorResponse(404, -1, RpcErrors.methodNotFound());
}

async function post(rpc: RpcHttp, request: HttpRequest): Promise<HttpResponse> {
  if (request.body.length === 0) return endpointList(rpc, request);
  const parsed = parseRpcBody(request.body, rpc.limits.batchCallsMax);
  if (!parsed.ok) return errorResponse(parsed.status, undefined, parsed.error);
  const limited = limit(rpc, request.remote, rpc.dispatcher.costOf(parsed.calls), parsed.calls[0]);
  if (limited !== undefined) return limited;
  const outcomes = await rpc.dispatcher.runAll(parsed.calls, { remote: request.remote, signal: request.signal });
  const texts = outcomes.map((outcome) => outcome.text);
  const [only] = texts;
  if (only === undefined) return textResponse(200, "");
  const body = parsed.isBatch ? `[${texts.join(",")}]` : only;
  if (outcomes.some((outcome) => outcome.isNotReady)) return notReady(body);
  return textResponse(
    200,
    body,
    outcomes.every((outcome) => outcome.isCacheable),
  );
}

async function uriCall(rpc: RpcHttp, request: HttpRequest): Promise<HttpResponse> {
  const name = request.path.replace(/^\//, "").replace(/\/$/, "");
  const method = rpc.dispatcher.methods.get(name);
  if (method === undefined) return errorResponse(404, -1, RpcErrors.methodNotFound());
  const parsed = parseUriArguments(method.args, new URLSearchParams(request.query));
  if (!parsed.ok) return errorResponse(500, -1, RpcErrors.invalidParams(parsed.error));
  const call: RpcCall = { id: -1, method: name, params: undefined };
  const limited = limit(rpc, request.remote, method.cost, call);
  if (limited !== undefined) return limited;
  const outcome = await rpc.dispatcher.run(
    { ...call, args: parsed.args },
    { remote: request.remote, signal: request.signal },
  );
  if (outcome.isNotReady) return notReady(outcome.text);
  return textResponse(outcome.isError ? 500 : 200, outcome.text, outcome.isCacheable);
}

function limit(rpc: RpcHttp, remote: string, cost: number, call: RpcCall | undefined): HttpResponse | undefined {
  const waitSeconds = rpc.limiter.spend(remote, cost);
  if (waitSeconds === 0) return undefined;
  const error = RpcErrors.server(`rate limit exceeded; try again in ${waitSeconds} s`);
  const response = errorResponse(429, call?.id, error);
  return { ...response, headers: { ...response.headers, "Retry-After": waitSeconds.toString() } };
}

function endpointList(rpc: RpcHttp, request: HttpRequest): HttpResponse {
  const host = (request.header("host") ?? "").replace(/[^0-9A-Za-z.:[\]-]/g, "");
  const line = (method: Method): string => {
    const query = method.args.length === 0 ? "" : `?${method.args.map((arg) => `${arg.name}=_`).join("&amp;")}`;
    const link = `//${host}/${method.name}${query}`;
    return `<a href="${link}">${link}</a></br>`;
  };
  const methods = [...rpc.dispatcher.methods.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const [bare, withArgs] = [
    methods.filter((method) => method.args.length === 0),
    methods.filter((method) => method.args.length > 0),
  ];
  const body = `<html><body><br>Available endpoints:<br>${bare.map(line).join("")}<br>Endpoints that require arguments:<br>${withArgs.map(line).join("")}</body></html>`;
  return { status: 200, headers: { "Content-Type": "text/html" }, body };
}

function refusalResponse(refusal: HttpRefusal): HttpResponse {
  if (refusal === "body-too-large") {
    return errorResponse(
      400,
      undefined,
      RpcErrors.invalidRequest("error reading request body: http: request body too large"),
    );
  }
  if (refusal === "body-encoded")
    return errorResponse(415, undefined, RpcErrors.invalidRequest("compressed request bodies are not accepted"));
  return errorResponse(400, undefined, RpcErrors.invalidRequest("malformed HTTP request"));
}

function notReady(body: string): HttpResponse {
  const response = textResponse(503, body);
  return { ...response, headers: { ...response.headers, "Retry-After": "1" } };
}

function errorResponse(status: number, id: RpcCall["id"] | undefined, error: RpcError): HttpResponse {
  return textResponse(status, responseText(id, { error }));
}

function jsonResponse(status: number, body: JsonValue): HttpResponse {
  return textResponse(status, JSON.stringify(body));
}

function textResponse(status: number, body: string, isCacheable = false): HttpResponse {
  const cache: Record<string, string> = isCacheable ? { "Cache-Control": "public, max-age=86400" } : {};
  return { status, headers: { "Content-Type": "application/json", ...cache }, body };
}

function withServerTime(backend: RpcBackend, response: HttpResponse): HttpResponse {
  return {
    ...response,
    headers: { ...response.headers, "X-Server-Time": (backend.now() / 1_000_000_000n).toString() },
  };
}
