/**
 * The HTTP transport, and the only file that imports fastify. It knows nothing of RPC: it bounds sockets,
 * headers, bodies and time, reads a whole request, hands it to one handler and writes the answer.
 */

import cors from "@fastify/cors";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { NodeError } from "../../lib/errors.ts";
import { RPC_CONNECTIONS_PER_IP_MAX } from "../../lib/limits.ts";
import { createLazySignal } from "./lazy-signal.ts";
import { isLoopback } from "./rate-limit.ts";

/** A request, whole. */
export interface HttpRequest {
  readonly method: string;
  /** Decoded where possible, without the query. */
  readonly path: string;
  /** The text after `?`, undecoded. */
  readonly query: string;
  /** Lower-case name to value; the first of repeated headers. */
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
  /** Remote address without port. */
  readonly remote: string;
  /** Aborted when the client closes the connection. */
  readonly signal: () => AbortSignal;
}

/** An answer. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Why the transport refused a request before the handler saw it. */
export type HttpRefusal = "body-too-large" | "body-encoded" | "bad-request";

/** What a server needs. */
export interface HttpServerOptions {
  /** For example `127.0.0.1`. */
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
  /** Allowed origins; `*` allows all, an empty list none. */
  readonly corsOrigins: readonly string[];
  /** Must not throw; a throw is answered with 500 and no text. */
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
  readonly refuse: (refusal: HttpRefusal) => HttpResponse;
  readonly limits: { readonly bodyBytesMax: number; readonly headerBytesMax: number; readonly connectionsMax: number };
  readonly corsMethods?: readonly string[];
  readonly corsHeaders?: readonly string[];
}

/** A listening server. */
export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** For WebSocket upgrades. */
  readonly server: Server;
  /** Stops accepting, closes idle sockets, settles when all requests are answered (or after two seconds). */
  close(): Promise<void>;
}

const CORS_METHODS = ["GET", "HEAD", "POST"];
const CORS_HEADERS = ["Origin", "Accept", "Content-Type", "X-Requested-With", "X-Server-Time"];

/** Starts a server. @throws NodeError("LISTEN_FAILED") when the address is taken or malformed */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { limits } = options;
  const app = fastify({
    bodyLimit: limits.bodyBytesMax,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    connectionTimeout: 60_000,
    forceCloseConnections: "idle",
    exposeHeadRoutes: false,
    http: { maxHeaderSize: limits.headerBytesMax, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    frameworkErrors: (_error, _request, reply) => void send(reply, options.refuse("bad-request")),
    routerOptions: { ignoreDuplicateSlashes: false, maxParamLength: limits.headerBytesMax },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: Error & { readonly code?: string }, _request, reply) =>
    send(reply, options.refuse(error.code === "FST_ERR_CTP_BODY_TOO_LARGE" ? "body-too-large" : "bad-request")),
  );
  if (options.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: options.corsOrigins.includes("*") ? "*" : [...options.corsOrigins],
      methods: [...(options.corsMethods ?? CORS_METHODS), "OPTIONS"],
      allowedHeaders: [...(options.corsHeaders ?? CORS_HEADERS), "X-Cosmos-Block-Height"],
      exposedHeaders: ["X-Server-Time", "X-Cosmos-Block-Height", "Grpc-Metadata-X-Cosmos-Block-Height", "Retry-After"],
      strictPreflight: false,
    });
  }
  app.route({
    method: ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"],
    url: "/*",
    handler: (request, reply) => answer(options, request, reply),
  });
  limitConnections(app.server, limits.connectionsMax);
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (cause) {
    throw new NodeError("LISTEN_FAILED", `cannot listen on ${options.host}:${options.port}`, { cause });
  }
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return { host: options.host, port, server: app.server, close: () => closeServer(app.server, () => app.close()) };
}

async function answer(options: HttpServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") return send(reply, options.refuse("body-encoded"));
  const client = createLazySignal();
  // Also told after a whole answer, when nobody waits for a signal any more.
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) client.abort();
  });
  const question = request.url.indexOf("?");
  const rawPath = question < 0 ? request.url : request.url.slice(0, question);
  const response = await options.handle({
    method: request.method,
    path: decodePath(rawPath),
    query: question < 0 ? "" : request.url.slice(question + 1),
    header: (name) => first(request.headers[name]),
    body: request.body instanceof Uint8Array ? request.body : new Uint8Array(0),
    remote: request.socket.remoteAddress ?? "",
    signal: client.signal,
  });
  return send(reply, response);
}

function send(reply: FastifyReply, response: HttpResponse): FastifyReply {
  const body =
    typeof response.body === "string"
      ? response.body
      : Buffer.from(response.body.buffer, response.body.byteOffset, response.body.byteLength);
  return reply.code(response.status).headers(response.headers).send(body);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" || value === undefined ? value : value[0];
}

/** Refuses sockets beyond the total and, for other machines, beyond the share of one address. */
function limitConnections(server: Server, connectionsMax: number): void {
  server.maxConnections = connectionsMax;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    const count = (open.get(address) ?? 0) + 1;
    if (count > RPC_CONNECTIONS_PER_IP_MAX && !isLoopback(address)) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

async function closeServer(server: Server, close: () => Promise<undefined>): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), 2_000);
  server.closeIdleConnections();
  await close();
  clearTimeout(timer);
}
