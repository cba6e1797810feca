/**
 * The REST server on 1317: every HTTP route of the schema answered over the same gRPC paths as abci_query,
 * in grpc-gateway's JSON (interop.md §6.9, ecosystem.md §9.4, §9.6), with its OpenAPI and chain information.
 */

import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { REST_QUERY_CHARS_MAX, RPC_HANDLER_MS_MAX, RPC_RESPONSE_BYTES_MAX } from "../../lib/limits.ts";
import { toProtoJson } from "../../proto/json.ts";
import { services as allServices } from "../../proto/registry.ts";
import { chainInformation, type PublicEndpoints } from "./chain-information.ts";
import { BUG_TEXT } from "./error-text.ts";
import { readinessBody } from "./health.ts";
import { type HttpRefusal, type HttpRequest, type HttpResponse, startHttpServer } from "./http.ts";
import type { JsonValue } from "./json-value.ts";
import { openApiDocument } from "./openapi.ts";
import { createQueryRouter, type QueryRouter } from "./query-router.ts";
import { httpStatusOf, statusOfResponse } from "./query-status.ts";
import { createAddressLimiter, type AddressLimiter } from "./rate-limit.ts";
import { RESPONSE_LARGE } from "./response-budget.ts";
import { restRequest } from "./rest-request.ts";
import { createRestRouter, type RestRouter, type RouteMatch } from "./rest-routes.ts";
import { createServedServices, type ServedServices } from "./served-paths.ts";
import { type ListenOptions, type RpcServices, type RunningServer, serverLimits } from "./services.ts";

/** Where the chain file of this node lives. */
export const CHAIN_INFORMATION_PATH = "/.well-known/byline-chain.json";

/** Where the description of the routes lives. */
export const OPENAPI_PATH = "/openapi.json";

interface Rest {
  readonly services: RpcServices;
  readonly routes: RestRouter;
  readonly router: QueryRouter;
  readonly limiter: AddressLimiter;
  readonly endpoints: PublicEndpoints;
  readonly served: ServedServices;
  /** Whether `/openapi.json` is served. */
  readonly hasOpenApi: boolean;
  /** Made at the first request after the first block. */
  openApiText: string | undefined;
}

/** Starts the REST server. @throws NodeError("LISTEN_FAILED") */
export async function startRestServer(
  services: RpcServices,
  listen: ListenOptions & { readonly hasOpenApi?: boolean },
  endpoints: PublicEndpoints = {},
): Promise<RunningServer> {
  const { backend } = services;
  const router = createQueryRouter(services);
  const rest: Rest = {
    services,
    routes: createRestRouter(allServices),
    router,
    served: createServedServices(router, allServices),
    limiter: createAddressLimiter(() => Number(backend.now() / 1_000_000n), listen.rateLimits),
    endpoints,
    hasOpenApi: listen.hasOpenApi ?? true,
    openApiText: undefined,
  };
  const http = await startHttpServer({
    ...listen,
    limits: serverLimits(listen.limits),
    handle: (request) => handle(rest, request),
    refuse: refusalResponse,
  });
  return { host: http.host, port: http.port, close: () => http.close() };
}

/** Answers one request; never throws. */
async function handle(rest: Rest, request: HttpRequest): Promise<HttpResponse> {
  try {
    return await route(rest, request);
  } catch (error) {
    if (error instanceof QueryError) return errorResponse(error.grpcCode, error.message);
    rest.services.onBug(`rest ${request.path}`, error);
    return errorResponse(GrpcCode.Internal, BUG_TEXT);
  }
}

async function route(rest: Rest, request: HttpRequest): Promise<HttpResponse> {
  const { backend } = rest.services;
  const method = request.method === "HEAD" ? "GET" : request.method;
  if (method === "GET" && (request.path === "/health" || request.path === "/health/ready")) {
    const { status, body } = await readinessBody(backend);
    return jsonText(request.path === "/health" ? 200 : status, JSON.stringify(body));
  }
  if (method === "GET" && request.path === "/health/live") return jsonText(200, JSON.stringify({ live: true }));
  const match = rest.routes.match(method, request.path);
  const isOpenApi = rest.hasOpenApi && request.path === OPENAPI_PATH;
  const isDocument = method === "GET" && (isOpenApi || request.path === CHAIN_INFORMATION_PATH);
  if (match === undefined && !isDocument) return errorResponse(GrpcCode.Unimplemented, "Not Implemented");
  if (backend.blockRange().height === 0n)
    return errorResponse(GrpcCode.Unavailable, "the node is not ready: no block yet");
  const waitSeconds = rest.limiter.spend(request.remote, match?.route.method.name === "GetTxsEvent" ? 10 : 2);
  if (waitSeconds > 0) return rateLimited(waitSeconds);
  if (isOpenApi) return jsonText(200, await openApiText(rest));
  if (match === undefined)
    return jsonText(200, JSON.stringify(await chainInformation(backend, rest.router, rest.endpoints)));
  return call(rest, match, request);
}

async function openApiText(rest: Rest): Promise<string> {
  if (rest.openApiText === undefined) {
    const document = openApiDocument(createRestRouter(await rest.served()), rest.services.backend.applicationVersion);
    rest.openApiText = JSON.stringify(document);
  }
  return rest.openApiText;
}

async function call(rest: Rest, match: RouteMatch, request: HttpRequest): Promise<HttpResponse> {
  if (request.query.length > REST_QUERY_CHARS_MAX)
    throw new QueryError(GrpcCode.InvalidArgument, "query string is too long");
  const { input, output } = match.route.method;
  const data = input.encode(restRequest(match, request.query, request.body));
  const height = heightHeader(request);
  const signal = AbortSignal.any([request.signal(), AbortSignal.timeout(RPC_HANDLER_MS_MAX)]);
  const response = await rest.router.query({ path: match.route.grpcPath, data, height, prove: false }, signal);
  const status = statusOfResponse(response);
  if (status !== undefined && status.code === GrpcCode.Unimplemented)
    return errorResponse(GrpcCode.Unimplemented, "Not Implemented");
  if (status !== undefined) return errorResponse(status.code, status.message);
  const text = JSON.stringify(toProtoJson(output, output.decode(response.value)));
  if (text.length > RPC_RESPONSE_BYTES_MAX) return errorResponse(GrpcCode.ResourceExhausted, RESPONSE_LARGE);
  const answered = response.height.toString();
  return jsonText(200, text, { "X-Cosmos-Block-Height": answered, "Grpc-Metadata-X-Cosmos-Block-Height": answered });
}

function heightHeader(request: HttpRequest): bigint {
  const text = request.header("x-cosmos-block-height") ?? request.header("grpc-metadata-x-cosmos-block-height") ?? "";
  if (text === "") return 0n;
  if (!/^\d{1,18}$/.test(text))
    throw new QueryError(GrpcCode.InvalidArgument, `invalid height header ${JSON.stringify(text.slice(0, 40))}`);
  return BigInt(text);
}

function refusalResponse(refusal: HttpRefusal): HttpResponse {
  if (refusal === "body-too-large") return errorResponse(GrpcCode.ResourceExhausted, "request body too large", 413);
  if (refusal === "body-encoded")
    return errorResponse(GrpcCode.InvalidArgument, "compressed request bodies are not accepted", 415);
  return errorResponse(GrpcCode.InvalidArgument, "malformed HTTP request");
}

function rateLimited(waitSeconds: number): HttpResponse {
  const response = errorResponse(GrpcCode.ResourceExhausted, `rate limit exceeded; try again in ${waitSeconds} s`);
  return { ...response, headers: { ...response.headers, "Retry-After": waitSeconds.toString() } };
}

function errorResponse(code: number, message: string, status = httpStatusOf(code)): HttpResponse {
  const body: JsonValue = { code, message, details: [] };
  const retry: Record<string, string> = code === GrpcCode.Unavailable ? { "Retry-After": "1" } : {};
  return jsonText(status, JSON.stringify(body), retry);
}

function jsonText(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}
