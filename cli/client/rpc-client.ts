/** Calls of a node's JSON-RPC: what the commands need, with errors that say what to do. */
import { bytesToUtf8, fromBase64, toBase64, toHex, toHexUpper } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Codec } from "../../proto/wire.ts";

/** Answer of `broadcast_tx_sync`. */
export interface BroadcastResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  /** 64 upper-case hex characters. */
  readonly hash: string;
}

/** A transaction in a block. */
export interface IncludedTx {
  readonly hash: string;
  readonly height: bigint;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly unknown[];
  readonly tx: Uint8Array;
}

/** A JSON-RPC client of one node. */
export interface RpcClient {
  readonly url: string;
  /** One call. @throws NodeError("RPC_UNREACHABLE" | "RPC_ERROR") */
  call(method: string, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** A gRPC query over `abci_query`; `height` 0n asks the latest state. @throws NodeError("QUERY_FAILED") with the node's text */
  query<Request, Response>(
    method: { readonly path: string; readonly input: Codec<Request>; readonly output: Codec<Response> },
    request: Request,
    height?: bigint,
  ): Promise<Response>;
  broadcast(tx: Uint8Array, mode: "sync" | "async"): Promise<BroadcastResult>;
  /** Undefined while no block holds it. */
  findTx(hash: string): Promise<IncludedTx | undefined>;
}

const CALL_TIMEOUT_MS = 15_000;
const RESPONSE_BYTES_MAX = 64 * 1024 * 1024;

/** A field of a JSON object as text; numbers become text. */
export function textField(value: unknown, ...path: readonly string[]): string {
  let current = value;
  for (const key of path) {
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return typeof current === "string"
    ? current
    : typeof current === "number" || typeof current === "bigint"
      ? String(current)
      : "";
}

/** A field of a JSON object that is an object or list; undefined when it is not. */
export function objectField(value: unknown, ...path: readonly string[]): Record<string, unknown> | undefined {
  let current = value;
  for (const key of path) {
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return typeof current === "object" && current !== null ? { ...current } : undefined;
}

/** The elements of a list field; empty when it is none. */
export function listField(value: unknown, ...path: readonly string[]): readonly unknown[] {
  let current = value;
  for (const key of path) {
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return Array.isArray(current) ? current : [];
}

/** `tcp://host:26657` and `host:26657` as an http URL. */
export function rpcUrl(node: string): string {
  const url = node.replace(/^tcp:\/\//, "http://");
  return /^https?:\/\//.test(url) ? url.replace(/\/$/, "") : `http://${url}`;
}

async function post(url: string, body: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    });
  } catch (cause) {
    throw new NodeError("RPC_UNREACHABLE", `no node answers at ${url}; is it running? (--node names another)`, {
      cause,
    });
  }
  const text = await response.text();
  if (text.length > RESPONSE_BYTES_MAX) throw new NodeError("RPC_ERROR", `the answer of ${url} is too large`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NodeError("RPC_ERROR", `${url} answered ${response.status}: ${text.slice(0, 200)}`, { cause });
  }
}

function toIncluded(result: Record<string, unknown>): IncludedTx {
  return {
    hash: textField(result, "hash"),
    height: BigInt(textField(result, "height")),
    code: Number(textField(result, "tx_result", "code")),
    codespace: textField(result, "tx_result", "codespace"),
    log: textField(result, "tx_result", "log"),
    gasWanted: BigInt(textField(result, "tx_result", "gas_wanted") || "0"),
    gasUsed: BigInt(textField(result, "tx_result", "gas_used") || "0"),
    events: listField(result, "tx_result", "events"),
    tx: fromBase64(textField(result, "tx")),
  };
}

/** Builds a client for `tcp://host:port` or a URL. */
export function createRpcClient(node: string): RpcClient {
  const url = rpcUrl(node);
  let id = 0;
  const call = async (method: string, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> => {
    id += 1;
    const answer = await post(url, JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    const error = objectField(answer, "error");
    if (error !== undefined) {
      const data = textField(error, "data");
      throw new NodeError("RPC_ERROR", data === "" ? textField(error, "message") : data);
    }
    const result = objectField(answer, "result");
    if (result === undefined) throw new NodeError("RPC_ERROR", `${url} answered ${method} without a result`);
    return result;
  };
  return {
    url,
    call,
    async query(method, request, height = 0n) {
      const data = toHex(method.input.encode(request));
      const result = await call("abci_query", { path: method.path, data, height: height.toString(), prove: false });
      const code = Number(textField(result, "response", "code") || "0");
      if (code !== 0) throw new NodeError("QUERY_FAILED", textField(result, "response", "log"));
      return method.output.decode(fromBase64(textField(result, "response", "value")));
    },
    async broadcast(tx, mode) {
      const result = await call(mode === "sync" ? "broadcast_tx_sync" : "broadcast_tx_async", { tx: toBase64(tx) });
      return {
        code: Number(textField(result, "code") || "0"),
        codespace: textField(result, "codespace"),
        log: textField(result, "log"),
        hash: textField(result, "hash"),
      };
    },
    async findTx(hash) {
      try {
        return toIncluded(
          await call("tx", { hash: toBase64(Uint8Array.from(Buffer.from(hash, "hex"))), prove: false }),
        );
      } catch (error) {
        if (error instanceof NodeError && error.code === "RPC_ERROR" && /not found/.test(error.message))
          return undefined;
        throw error;
      }
    },
  };
}

/** The text of bytes, or hexadecimal when they are no text. */
export function readableBytes(bytes: Uint8Array): string {
  try {
    return bytesToUtf8(bytes);
  } catch {
    return toHexUpper(bytes);
  }
}
