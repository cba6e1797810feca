/**
 * The gRPC server on 9090, and the only file that imports grpc-js: the methods of the schema as raw bytes
 * over the query router, the height in metadata both ways, and server reflection.
 */

import grpc from "@grpc/grpc-js";
import { GrpcCode, NodeError } from "../../lib/errors.ts";
import { RPC_HANDLER_MS_MAX } from "../../lib/limits.ts";
import { services as allServices } from "../../proto/registry.ts";
import { BUG_TEXT } from "./error-text.ts";
import { createQueryRouter, type QueryRouter } from "./query-router.ts";
import { statusOfResponse } from "./query-status.ts";
import { createAddressLimiter, type AddressLimiter } from "./rate-limit.ts";
import { answerReflection, REFLECTION_SERVICES } from "./reflection.ts";
import { createServedServices } from "./served-paths.ts";
import { type ListenOptions, type RpcServices, type RunningServer, serverLimits } from "./services.ts";

const HEIGHT_KEY = "x-cosmos-block-height";

interface GrpcServer {
  readonly services: RpcServices;
  readonly router: QueryRouter;
  readonly limiter: AddressLimiter;
}

/** Starts the gRPC server without TLS. @throws NodeError("LISTEN_FAILED") */
export async function startGrpcServer(
  services: RpcServices,
  listen: Omit<ListenOptions, "corsOrigins">,
): Promise<RunningServer> {
  const { backend } = services;
  const limiter = createAddressLimiter(() => Number(backend.now() / 1_000_000n), listen.rateLimits);
  const context: GrpcServer = { services, router: createQueryRouter(services), limiter };
  const limits = serverLimits(listen.limits);
  const server = new grpc.Server({
    "grpc.max_receive_message_length": limits.grpcReceiveBytesMax,
    "grpc.max_send_message_length": limits.grpcSendBytesMax,
    "grpc.max_concurrent_streams": 100,
    "grpc.keepalive_time_ms": 60_000,
    "grpc.keepalive_timeout_ms": 10_000,
  });
  const served = allServices.filter((service) => !service.name.endsWith(".Msg"));
  for (const service of served) {
    for (const { name } of service.methods) {
      const path = `/${service.name}/${name}`;
      server.register<Buffer, Buffer>(path, unaryHandler(context, path), identity, identity, "unary");
    }
  }
  const servedServices = createServedServices(context.router, allServices);
  const names = async (): Promise<readonly string[]> => [
    ...(await servedServices()).map((service) => service.name),
    ...REFLECTION_SERVICES,
  ];
  for (const name of REFLECTION_SERVICES) {
    server.register<Buffer, Buffer>(
      `/${name}/ServerReflectionInfo`,
      reflectionHandler(names),
      identity,
      identity,
      "bidi",
    );
  }
  const port = await bind(server, listen);
  return { host: listen.host, port, close: () => close(server) };
}

function identity(bytes: Buffer): Buffer {
  return bytes;
}

function unaryHandler(context: GrpcServer, path: string): grpc.handleUnaryCall<Buffer, Buffer> {
  return (call, done) => {
    void answer(context, path, call).then(
      (answered) => {
        if ("code" in answered) return done(answered);
        const metadata = new grpc.Metadata();
        metadata.set(HEIGHT_KEY, answered.height);
        call.sendMetadata(metadata);
        done(null, answered.value);
      },
      (error: unknown) => done(bugStatus(error, (bug) => context.services.onBug(path, bug))),
    );
  };
}

/** A value to send, or the status of a refusal. */
type Answer = { readonly value: Buffer; readonly height: string } | { readonly code: number; readonly details: string };

function bugStatus(
  error: unknown,
  onBug: (error: unknown) => void,
): { readonly code: number; readonly details: string } {
  const isWeather = error instanceof NodeError;
  if (!isWeather) onBug(error);
  return { code: GrpcCode.Internal, details: isWeather ? error.message : BUG_TEXT };
}

async function answer(context: GrpcServer, path: string, call: grpc.ServerUnaryCall<Buffer, Buffer>): Promise<Answer> {
  const { backend } = context.services;
  if (backend.blockRange().height === 0n)
    return { code: GrpcCode.Unavailable, details: "the node is not ready: no block yet" };
  const remote = call
    .getPeer()
    .replace(/^(ipv[46]:)/, "")
    .replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "");
  const waitSeconds = context.limiter.spend(remote, 2);
  if (waitSeconds > 0)
    return { code: GrpcCode.ResourceExhausted, details: `rate limit exceeded; try again in ${waitSeconds} s` };
  const controller = new AbortController();
  call.on("cancelled", () => controller.abort());
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(RPC_HANDLER_MS_MAX)]);
  const height = askedHeight(call.metadata);
  if (height === undefined) return { code: GrpcCode.InvalidArgument, details: `invalid ${HEIGHT_KEY}` };
  const response = await context.router.query({ path, data: plain(call.request), height, prove: false }, signal);
  const status = statusOfResponse(response);
  if (status !== undefined) return { code: status.code, details: status.description };
  const { value } = response;
  return { value: Buffer.from(value.buffer, value.byteOffset, value.byteLength), height: response.height.toString() };
}

function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function askedHeight(metadata: grpc.Metadata): bigint | undefined {
  const [text] = metadata.get(HEIGHT_KEY);
  if (text === undefined || text === "") return 0n;
  return typeof text === "string" && /^\d{1,18}$/.test(text) ? BigInt(text) : undefined;
}

/** Answers in the order of the requests. */
function reflectionHandler(names: () => Promise<readonly string[]>): grpc.handleBidiStreamingCall<Buffer, Buffer> {
  return (call) => {
    let answered = Promise.resolve();
    call.on("data", (request: Buffer) => {
      answered = answered
        .then(async () => void call.write(Buffer.from(answerReflection(plain(request), await names()))))
        .catch(() => void call.end());
    });
    call.on("end", () => void answered.finally(() => call.end()));
    call.on("error", () => call.end());
  };
}

function bind(server: grpc.Server, { host, port }: { readonly host: string; readonly port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const address = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    server.bindAsync(address, grpc.ServerCredentials.createInsecure(), (cause, bound) => {
      if (cause === null) resolve(bound);
      else reject(new NodeError("LISTEN_FAILED", `cannot listen on ${address}`, { cause }));
    });
  });
}

function close(server: grpc.Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.forceShutdown(), 2_000);
    server.tryShutdown(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
