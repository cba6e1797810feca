/** What the public servers stand on, and how they are started and stopped. */

import type { EventBus } from "../index/event-bus.ts";
import type { EventIndex } from "../index/event-index.ts";
import type { RpcBackend } from "./backend.ts";
import type { RateLimits } from "./rate-limit.ts";

/** node.ts makes one and passes it to all servers. */
export interface RpcServices {
  readonly backend: RpcBackend;
  readonly bus: EventBus;
  /** undefined when `tx_index` is off. */
  readonly index: EventIndex | undefined;
  /** Told of an unexpected throw of a handler: the place and the cause. */
  readonly onBug: (where: string, error: unknown) => void;
}

/** Where to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
  /** `["*"]` allows all origins, `[]` none. */
  readonly corsOrigins: readonly string[];
  /** Undefined takes the defaults of lib/limits.ts; loopback is never limited. */
  readonly rateLimits?: RateLimits | undefined;
}

/** A running server. */
export interface RunningServer {
  readonly host: string;
  /** The real port. */
  readonly port: number;
  close(): Promise<void>;
}
