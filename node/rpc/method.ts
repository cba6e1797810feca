/** What a JSON-RPC method is: its arguments, its cost, when its answer may be cached, and its handler. */

import type { JsonValue } from "./json-value.ts";
import type { Arguments, ArgumentSpec } from "./arguments.ts";

/** Facts of one call besides its arguments. */
export interface CallContext {
  /** Remote address without port. */
  readonly remote: string;
  /** Aborted when the client is gone or the deadline has passed. */
  readonly signal: () => AbortSignal;
}

/** One method of the public server. */
export interface Method {
  readonly name: string;
  readonly args: readonly ArgumentSpec[];
  /** Work units; a batch may spend RPC_BATCH_WORK_MAX, an address RPC_RATE_PER_SECOND. */
  readonly cost: number;
  /** `height`: cacheable for a day when the argument `height` is given. */
  readonly cache: "never" | "always" | "height";
  /** Milliseconds; RPC_HANDLER_MS_MAX unless the method waits on purpose. */
  readonly deadlineMs?: number;
  /** Whether a batch starts such calls side by side, in order: they mostly wait for somebody else. */
  readonly isPatient?: boolean;
  /** Whether the method answers before the first block. */
  readonly isAlwaysServed?: boolean;
  /** @throws NodeError, TxError or QueryError; the text becomes `data` of the error. */
  readonly handle: (args: Arguments, context: CallContext) => Promise<JsonValue> | JsonValue;
}
