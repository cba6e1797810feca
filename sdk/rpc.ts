/** One node's JSON-RPC over cosmjs's HTTP client: plain calls, typed queries and proven rows. Runs in browsers too. */
import { HttpClient } from "@cosmjs/tendermint-rpc";
import { fromBase64, toHex } from "../lib/bytes.ts";
import { GrpcCode, NodeError, QueryError } from "../lib/errors.ts";
import { asJsonObject, type JsonValue } from "../lib/json.ts";
import type { ProofOp } from "../proto/gen/tendermint/crypto/proof.ts";
import type { Codec } from "../proto/wire.ts";

/** A JSON object as the node answered it. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** A gRPC method that `abci_query` serves. */
export interface QueryMethod<Request, Response> {
  /** "/cosmos.bank.v1beta1.Query/Balance" */
  readonly path: string;
  readonly input: Codec<Request>;
  readonly output: Codec<Response>;
}

/** A row of a store with its proof against the app hash of the header one above `height`. */
export interface ProvenRow {
  /** Undefined when the key is absent. */
  readonly value: Uint8Array | undefined;
  readonly height: bigint;
  readonly ops: readonly ProofOp[];
}

/** A connection to one node. */
export interface RpcConnection {
  readonly url: string;
  /** One call; the `result` of the answer. @throws NodeError("RPC_UNREACHABLE" | "RPC_ERROR") */
  call(method: string, params: JsonObject): Promise<JsonObject>;
  /** A typed query; `height` 0n asks the latest state. @throws QueryError, NodeError */
  query<Request, Response>(
    method: QueryMethod<Request, Response>,
    request: Request,
    height?: bigint,
  ): Promise<Response>;
  /** A row of a store as bytes, with its proof; not yet verified. @throws QueryError, NodeError */
  provenRow(storeName: string, key: Uint8Array, height?: bigint): Promise<ProvenRow>;
}

const TIMEOUT_MS = 15_000;
const GRPC_LOG = /^rpc error: code = (\w+) desc = (.*)$/s;
const PROOF_OPS_MAX = 4;

/** `tcp://host:26657` and `host:26657` as an http URL. */
export function rpcUrl(node: string): string {
  const url = node.replace(/^tcp:\/\//, "http://").replace(/\/+$/, "");
  return /^https?:\/\//.test(url) ? url : `http://${url}`;
}

/** Connects to a node; nothing is sent before the first call. */
export function connectRpc(node: string): RpcConnection {
  const url = rpcUrl(node);
  const http = new HttpClient(url, TIMEOUT_MS);
  let id = 0;
  const call = async (method: string, params: JsonObject): Promise<JsonObject> => {
    id += 1;
    try {
      const { result } = await http.execute({ jsonrpc: "2.0", id, method, params: { ...params } });
      const answer = asJsonObject(result);
      if (answer !== undefined) return answer;
    } catch (error) {
      throw callFailure(error, url);
    }
    throw new NodeError("RPC_ERROR", `${url} answered ${method} without a result`);
  };
  const abciQuery = async (path: string, data: Uint8Array, options: { height: bigint; prove: boolean }) => {
    const { height, prove } = options;
    const answer = await call("abci_query", { path, data: toHex(data), height: height.toString(), prove });
    const response = asJsonObject(answer["response"]);
    if (response === undefined) throw new NodeError("RPC_ERROR", `${url} answered a query without a response`);
    const code = Number(response["code"] ?? 0);
    if (code !== 0) throw queryFailure(textOf(response["log"]));
    return response;
  };
  return {
    url,
    call,
    async query(method, request, height = 0n) {
      const response = await abciQuery(method.path, method.input.encode(request), { height, prove: false });
      return method.output.decode(fromBase64(textOf(response["value"])));
    },
    async provenRow(storeName, key, height = 0n) {
      const response = await abciQuery(`/store/${storeName}/key`, key, { height, prove: true });
      const value = fromBase64(textOf(response["value"]));
      return {
        value: value.length === 0 ? undefined : value,
        height: BigInt(textOf(response["height"])),
        ops: proofOpsOf(response["proofOps"] ?? null),
      };
    },
  };
}

function proofOpsOf(json: JsonValue): readonly ProofOp[] {
  const ops = asJsonObject(json)?.["ops"];
  if (!Array.isArray(ops) || ops.length > PROOF_OPS_MAX) throw new NodeError("RPC_ERROR", "the node sent no proof");
  return ops.map((entry: JsonValue): ProofOp => {
    const op = asJsonObject(entry) ?? {};
    return { type: textOf(op["type"]), key: fromBase64(textOf(op["key"])), data: fromBase64(textOf(op["data"])) };
  });
}

/** A JSON value as text; null and absent are the empty text. */
export function textOf(json: JsonValue | undefined): string {
  return typeof json === "string" ? json : typeof json === "number" ? String(json) : "";
}

/** cosmjs throws the node's error object as JSON text, and anything else as it came. */
function callFailure(error: unknown, url: string): NodeError {
  const message = error instanceof Error ? error.message : String(error);
  if (!message.startsWith("{")) {
    return new NodeError("RPC_UNREACHABLE", `no node answers at ${url} (${message}); is it running?`, { cause: error });
  }
  const refusal: { message?: unknown; data?: unknown } = JSON.parse(message);
  const text = typeof refusal.data === "string" && refusal.data !== "" ? refusal.data : String(refusal.message);
  return new NodeError("RPC_ERROR", text, { cause: error });
}

function queryFailure(log: string): QueryError {
  const [, name = "", description = log] = GRPC_LOG.exec(log) ?? [];
  const code = Object.entries(GrpcCode).find(([key]) => key === name)?.[1];
  return new QueryError(code ?? GrpcCode.Unknown, description);
}

/** Whether a query failed because what it asked for does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof QueryError && error.grpcCode === GrpcCode.NotFound;
}
