/** What the public servers stand on, and how they are started and stopped. */

import {
  GRPC_MESSAGE_BYTES_MAX,
  RPC_BATCH_CALLS_MAX,
  RPC_BODY_BYTES_MAX,
  RPC_BROADCAST_COMMIT_MS_MAX,
  RPC_CONNECTIONS_MAX,
  RPC_HEADER_BYTES_MAX,
  WS_CLIENTS_MAX,
  WS_QUEUE_MESSAGES_MAX,
  WS_SUBSCRIPTIONS_PER_CLIENT_MAX,
} from "../../lib/limits.ts";
import type { EventBus } from "../index/event-bus.ts";
import type { EventIndex } from "../index/event-index.ts";
import type { RpcBackend } from "./backend.ts";
import type { Rate } from "../p2p/rate-limit.ts";

/** node.ts makes one and passes it to all servers. */
export interface RpcServices {
  readonly backend: RpcBackend;
  readonly bus: EventBus;
  /** undefined when `tx_index` is off. */
  readonly index: EventIndex | undefined;
  /** Told of an unexpected throw of a handler: the place and the cause. */
  readonly onBug: (where: string, error: unknown) => void;
}

/** What an operator may bound: each has a named default in lib/limits.ts. */
export interface ServerLimits {
  readonly connectionsMax: number;
  readonly bodyBytesMax: number;
  readonly headerBytesMax: number;
  /** Calls in one JSON-RPC batch. */
  readonly batchCallsMax: number;
  /** WebSocket clients that subscribe, and callers that wait for a transaction. */
  readonly subscriptionClientsMax: number;
  readonly subscriptionsPerClientMax: number;
  /** Messages queued for one client before its subscriptions are cancelled. */
  readonly subscriptionQueueMax: number;
  readonly broadcastCommitMs: number;
  readonly grpcReceiveBytesMax: number;
  readonly grpcSendBytesMax: number;
}

const DEFAULT_SERVER_LIMITS: ServerLimits = {
  connectionsMax: RPC_CONNECTIONS_MAX,
  bodyBytesMax: RPC_BODY_BYTES_MAX,
  headerBytesMax: RPC_HEADER_BYTES_MAX,
  batchCallsMax: RPC_BATCH_CALLS_MAX,
  subscriptionClientsMax: WS_CLIENTS_MAX,
  subscriptionsPerClientMax: WS_SUBSCRIPTIONS_PER_CLIENT_MAX,
  subscriptionQueueMax: WS_QUEUE_MESSAGES_MAX,
  broadcastCommitMs: RPC_BROADCAST_COMMIT_MS_MAX,
  grpcReceiveBytesMax: GRPC_MESSAGE_BYTES_MAX,
  grpcSendBytesMax: GRPC_MESSAGE_BYTES_MAX,
};

/** The limits of a server: those given over the defaults of lib/limits.ts. */
export function serverLimits(given: Partial<ServerLimits> = {}): ServerLimits {
  return { ...DEFAULT_SERVER_LIMITS, ...given };
}

/** Where to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
  /** `["*"]` allows all origins, `[]` none. */
  readonly corsOrigins: readonly string[];
  /** Undefined takes the defaults of lib/limits.ts; loopback is never limited. */
  readonly rateLimits?: Rate | undefined;
  /** Undefined, or a limit left out, takes the default. */
  readonly limits?: Partial<ServerLimits>;
  /** Methods and headers that web pages may use; undefined takes the server's own. */
  readonly corsMethods?: readonly string[];
  readonly corsHeaders?: readonly string[];
}

/** A running server. */
export interface RunningServer {
  readonly host: string;
  /** The real port. */
  readonly port: number;
  close(): Promise<void>;
}
