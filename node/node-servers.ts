/** The public servers of a node from its settings: JSON-RPC with WebSocket, REST, gRPC, metrics. */

import { parseListenAddress } from "./config/listen-address.ts";
import type { Settings } from "./config/load.ts";
import { startGrpcServer } from "./rpc/grpc.ts";
import { startRestServer } from "./rpc/rest-server.ts";
import { startRpcServer } from "./rpc/rpc-server.ts";
import type { RpcServices, RunningServer, ServerLimits } from "./rpc/services.ts";
import type { NodeMetrics } from "./telemetry/metrics.ts";
import { serveMetrics } from "./telemetry/metrics.ts";

/** Running servers with their real addresses. */
export interface NodeServers {
  readonly addresses: {
    readonly rpc: string | undefined;
    readonly rest: string | undefined;
    readonly grpc: string | undefined;
    readonly metrics: string | undefined;
  };
  close(): Promise<void>;
}

/** Starts what the settings turn on. @throws NodeError LISTEN_FAILED; servers already started are closed again */
export async function startNodeServers(options: {
  readonly settings: Settings;
  readonly services: RpcServices;
  readonly metrics: NodeMetrics;
}): Promise<NodeServers> {
  const { services } = options;
  const { config, app } = options.settings;
  const closers: (() => Promise<void>)[] = [];
  const keep = (server: RunningServer): string => {
    closers.push(() => server.close());
    return addressOf(server);
  };
  const close = async (): Promise<void> => {
    await Promise.all(closers.splice(0).map((each) => each()));
  };
  const corsOrigins = config.rpc.cors_allowed_origins;
  const corsRules = { corsMethods: config.rpc.cors_allowed_methods, corsHeaders: config.rpc.cors_allowed_headers };
  const rateLimits =
    config.rpc.rate_limit === 0
      ? { perSecond: Number.MAX_SAFE_INTEGER, burst: Number.MAX_SAFE_INTEGER }
      : { perSecond: config.rpc.rate_limit, burst: 2 * config.rpc.rate_limit };
  try {
    const rpc =
      config.rpc.laddr === ""
        ? undefined
        : keep(
            await startRpcServer(services, {
              ...parseListenAddress(config.rpc.laddr),
              ...corsRules,
              corsOrigins,
              rateLimits,
              limits: rpcLimitsOf(options.settings),
            }),
          );
    const grpc = app.grpc.enable
      ? keep(
          await startGrpcServer(services, {
            ...parseListenAddress(app.grpc.address),
            rateLimits,
            limits: {
              grpcReceiveBytesMax: app.grpc["max-recv-msg-size"],
              grpcSendBytesMax: app.grpc["max-send-msg-size"],
            },
          }),
        )
      : undefined;
    const rest = app.api.enable
      ? keep(
          await startRestServer(services, {
            ...parseListenAddress(app.api.address),
            ...corsRules,
            corsOrigins: app.api["enabled-unsafe-cors"] ? ["*"] : corsOrigins,
            rateLimits,
            hasOpenApi: app.api.swagger,
            limits: {
              connectionsMax: app.api["max-open-connections"],
              bodyBytesMax: app.api["rpc-max-body-bytes"],
              headerBytesMax: config.rpc.max_header_bytes,
            },
          }),
        )
      : undefined;
    let metrics: string | undefined;
    if (config.instrumentation.prometheus) {
      const listen = parseListenAddress(config.instrumentation.prometheus_listen_addr);
      const server = await serveMetrics(options.metrics, {
        ...listen,
        maxConnections: config.instrumentation.max_open_connections,
      });
      closers.push(() => server.close());
      metrics = addressOf({ host: listen.host, port: server.port });
    }
    return { addresses: { rpc, rest, grpc, metrics }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function rpcLimitsOf({ config: { rpc } }: Settings): Partial<ServerLimits> {
  return {
    connectionsMax: rpc.max_open_connections,
    bodyBytesMax: rpc.max_body_bytes,
    headerBytesMax: rpc.max_header_bytes,
    batchCallsMax: rpc.max_request_batch_size,
    subscriptionClientsMax: rpc.max_subscription_clients,
    subscriptionsPerClientMax: rpc.max_subscriptions_per_client,
    subscriptionQueueMax: rpc.experimental_subscription_buffer_size,
    broadcastCommitMs: rpc.timeout_broadcast_tx_commit,
  };
}

function addressOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
