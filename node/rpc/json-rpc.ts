/**
 * The JSON-RPC 2.0 core, without any transport: requests in, responses out, with CometBFT's error objects
 * (interop.md §4.1). Bodies are parsed once, bounded in depth, batch size and summed cost before any work.
 */

import { NodeError } from "../../lib/errors.ts";
import {
  RPC_BATCH_WORK_MAX,
  RPC_HANDLER_MS_MAX,
  RPC_JSON_DEPTH_MAX,
  RPC_RESPONSE_BYTES_MAX,
} from "../../lib/limits.ts";
import { type Arguments, type ParsedArguments, parseJsonArguments } from "./arguments.ts";
import { errorText } from "./error-text.ts";
import { createLazySignal } from "./lazy-signal.ts";
import { isJsonObject, type JsonValue, member, parseJsonBytes } from "./json-value.ts";
import type { CallContext, Method } from "./method.ts";
import { RESPONSE_LARGE } from "./response-budget.ts";

/** Only these are echoed; anything else is refused. */
export type RpcId = string | number;

/** The error member of a response. `data` is left out when empty. */
export interface RpcError {
  readonly code: number;
  readonly message: string;
  readonly data?: string;
}

/** Error objects of the codes that CometBFT uses. */
export const RpcErrors = {
  parse: (data: string): RpcError => ({ code: -32700, message: "Parse error. Invalid JSON", data }),
  invalidRequest: (data: string): RpcError => ({ code: -32600, message: "Invalid Request", data }),
  methodNotFound: (): RpcError => ({ code: -32601, message: "Method not found" }),
  invalidParams: (data: string): RpcError => ({ code: -32602, message: "Invalid params", data }),
  internal: (data: string): RpcError => ({ code: -32603, message: "Internal error", data }),
  server: (data: string): RpcError => ({ code: -32000, message: "Server error", data }),
} as const;

/** A request whose form is right; the method may not exist. */
export interface RpcCall {
  readonly id: RpcId;
  readonly method: string;
  readonly params: JsonValue | undefined;
  /** Arguments that the transport has parsed already (URI calls); `params` is not looked at then. */
  readonly args?: Arguments;
}

/** A parsed body: calls (notifications are dropped), or an error to answer without an id. */
export type ParsedBody =
  | { readonly ok: true; readonly calls: readonly RpcCall[]; readonly isBatch: boolean }
  | { readonly ok: false; readonly status: number; readonly error: RpcError };

/** The text of a response with one id, or with none when the id could not be read. */
export function responseText(
  id: RpcId | undefined,
  outcome: { readonly result: JsonValue } | { readonly error: RpcError },
): string {
  return JSON.stringify({ jsonrpc: "2.0", ...(id === undefined ? {} : { id }), ...outcome });
}

/** Parses a POST body or WebSocket message of at most `callsMax` calls. Cost: O(bytes). */
export function parseRpcBody(body: Uint8Array, callsMax: number): ParsedBody {
  const parsed = parseJsonBytes(body, RPC_JSON_DEPTH_MAX);
  if (!parsed.ok) return malformed(parsed.error);
  const isBatch = Array.isArray(parsed.value);
  const items: readonly JsonValue[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (items.length > callsMax) {
    const data = `batch request exceeds maximum (${callsMax}) allowed number of requests`;
    return { ok: false, status: 200, error: RpcErrors.invalidRequest(data) };
  }
  const calls: RpcCall[] = [];
  for (const item of items) {
    const call = parseCall(item);
    if (call === "malformed")
      return malformed("a request must be an object with a string or integer id and a string method");
    if (call !== undefined) calls.push(call);
  }
  return { ok: true, calls, isBatch };
}

function malformed(reason: string): ParsedBody {
  return { ok: false, status: 500, error: RpcErrors.parse(`error unmarshaling request: ${reason}`) };
}

function parseCall(item: JsonValue): RpcCall | undefined | "malformed" {
  if (!isJsonObject(item)) return "malformed";
  const id = member(item, "id");
  const method = member(item, "method");
  if (id === undefined || id === null) return undefined;
  const isId = typeof id === "string" || (typeof id === "number" && Number.isSafeInteger(id));
  if (!isId || typeof method !== "string") return "malformed";
  return { id, method, params: member(item, "params") };
}

/** The outcome of one call with what the transport needs to know. */
export interface CallOutcome {
  readonly text: string;
  readonly isCacheable: boolean;
  /** Whether the text is an error object. */
  readonly isError: boolean;
  /** True when the call was refused because there is no block yet. */
  readonly isNotReady: boolean;
}

/** Runs calls against a method table. */
export interface RpcDispatcher {
  readonly methods: ReadonlyMap<string, Method>;
  /** The summed cost of calls; unknown methods cost 1. */
  costOf(calls: readonly RpcCall[]): number;
  /** Runs one call; never throws. */
  run(call: RpcCall, context: CallContext): Promise<CallOutcome>;
  /** Runs a batch one after another, patient calls side by side; refuses it whole when its cost is too high. */
  runAll(calls: readonly RpcCall[], context: CallContext): Promise<readonly CallOutcome[]>;
}

/**
 * Creates the dispatcher.
 * @param isReady  whether the first block is there; before it only methods with `isAlwaysServed` answer
 */
export function createRpcDispatcher(options: {
  readonly methods: readonly Method[];
  readonly isReady: () => boolean;
  readonly onBug: (method: string, error: unknown) => void;
}): RpcDispatcher {
  const methods = new Map(options.methods.map((method) => [method.name, method]));
  const costOf = (calls: readonly RpcCall[]): number =>
    calls.reduce((sum, call) => sum + (methods.get(call.method)?.cost ?? 1), 0);

  const run = async (call: RpcCall, context: CallContext): Promise<CallOutcome> => {
    const method = methods.get(call.method);
    if (method === undefined) return failure(call.id, RpcErrors.methodNotFound());
    if (method.isAlwaysServed !== true && !options.isReady()) {
      return { ...failure(call.id, RpcErrors.server("the node is not ready: no block yet")), isNotReady: true };
    }
    const parsed: ParsedArguments =
      call.args === undefined ? parseJsonArguments(method.args, call.params) : { ok: true, args: call.args };
    if (!parsed.ok) return failure(call.id, RpcErrors.invalidParams(parsed.error));
    try {
      const result = await withDeadline(
        method,
        (signal) => method.handle(parsed.args, { remote: context.remote, signal }),
        context.signal,
      );
      const text = responseText(call.id, { result });
      if (text.length > RPC_RESPONSE_BYTES_MAX) return failure(call.id, RpcErrors.internal(RESPONSE_LARGE));
      const isCacheable =
        method.cache === "always" || (method.cache === "height" && parsed.args.int("height") !== undefined);
      return { text, isCacheable, isError: false, isNotReady: false };
    } catch (error) {
      return failure(
        call.id,
        toRpcError(error, (bug) => options.onBug(method.name, bug)),
      );
    }
  };

  return {
    methods,
    costOf,
    run,
    async runAll(calls, context) {
      const cost = costOf(calls);
      if (calls.length > 1 && cost > RPC_BATCH_WORK_MAX) {
        const error = RpcErrors.invalidRequest(
          `batch request costs ${cost} work units, at most ${RPC_BATCH_WORK_MAX} are allowed`,
        );
        return calls.map((call) => failure(call.id, error));
      }
      if (calls.every((call) => methods.get(call.method)?.isPatient === true)) {
        return await Promise.all(calls.map((call) => run(call, context)));
      }
      const outcomes: CallOutcome[] = [];
      let bytes = 0;
      for (const call of calls) {
        const outcome =
          bytes > RPC_RESPONSE_BYTES_MAX
            ? failure(call.id, RpcErrors.internal(RESPONSE_LARGE))
            : await run(call, context);
        bytes += outcome.text.length;
        outcomes.push(outcome);
      }
      return outcomes;
    },
  };
}

function failure(id: RpcId, error: RpcError): CallOutcome {
  return { text: responseText(id, { error }), isCacheable: false, isError: true, isNotReady: false };
}

/** A refusal of a search by cost is the client's fault; everything else is -32603 with the handler's text. */
function toRpcError(error: unknown, onBug: (error: unknown) => void): RpcError {
  const text = errorText(error, onBug);
  const isTooBroad = error instanceof NodeError && error.code === "QUERY_TOO_BROAD";
  return isTooBroad ? RpcErrors.invalidParams(text) : RpcErrors.internal(text);
}

async function withDeadline<T>(
  method: Method,
  work: (signal: () => AbortSignal) => Promise<T> | T,
  outer: () => AbortSignal,
): Promise<T> {
  const deadlineMs = method.deadlineMs ?? RPC_HANDLER_MS_MAX;
  const inner = createLazySignal(outer);
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      inner.abort();
      reject(new NodeError("DEADLINE", `${method.name} took longer than ${deadlineMs} ms`));
    }, deadlineMs);
  });
  try {
    return await Promise.race([work(inner.signal), expired]);
  } finally {
    clearTimeout(timer);
  }
}
