/**
 * Queries over committed state (interop §6.9, §6.10): gRPC paths, `/store/<name>/key` with proofs, `/app/version`,
 * `/app/simulate`, `/p2p/filter`. Read only; whatever goes wrong becomes an answer, never a stop.
 */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { GrpcCode, NodeError, QueryError, SdkError, TxError } from "../../lib/errors.ts";
import { grpcCodeName, sdkErrorOf } from "../../lib/grpc-status.ts";
import { branch } from "../../lib/store/branch.ts";
import { readConsensusParams } from "../../modules/consensus/keeper.ts";
import { createContext } from "../../modules/context.ts";
import { createGasMeter } from "../../modules/gas.ts";
import { SimulateRequest, SimulateResponse } from "../../proto/gen/cosmos/tx/v1beta1/service.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { ResponseQuery } from "../../proto/gen/tendermint/abci/types.ts";
import type { ExecTxResult, RequestQuery } from "../../proto/gen/tendermint/abci/types.ts";
import { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { toProtoJson } from "../../proto/json.ts";
import { TxMsgData } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { AppModules } from "./modules.ts";
import type { AppState } from "./ports.ts";

/** gRPC path of simulation: the one query that runs a transaction. */
export const SIMULATE_PATH = "/cosmos.tx.v1beta1.Service/Simulate";

/** What queries read. */
export interface QuerySource {
  readonly name: string;
  readonly version: string;
  readonly chainId: string;
  readonly modules: AppModules;
  readonly state: AppState;
  /** Time of the last committed block; Go's zero time right after a start. */
  readonly lastBlockTime: bigint;
  /** Gas of one query; undefined for no limit. Nodes may differ. */
  readonly gasLimit: bigint | undefined;
  /** Runs a transaction without keeping anything. */
  simulate(bytes: Uint8Array): ExecTxResult;
}

/** Answers a query. Never throws. */
export function answerQuery(source: QuerySource, request: RequestQuery): ResponseQuery {
  try {
    return route(source, request);
  } catch (error) {
    return refusal(error, request.height);
  }
}

function route(source: QuerySource, request: RequestQuery): ResponseQuery {
  const parts = request.path.split("/").filter((part) => part !== "");
  switch (parts[0]) {
    case "app":
      return queryApp(source, request, parts[1]);
    case "store":
      return queryStore(source, request, parts);
    case "p2p":
      return queryPeerFilter(parts);
    default:
      return queryGrpc(source, request);
  }
}

function queryApp(source: QuerySource, request: RequestQuery, what: string | undefined): ResponseQuery {
  const height = source.state.height;
  switch (what) {
    case "version":
      return ResponseQuery.create({ height, value: utf8ToBytes(source.version) });
    case "simulate": {
      const response = simulateResponse(source.simulate(request.data));
      return ResponseQuery.create({
        height,
        value: utf8ToBytes(JSON.stringify(toProtoJson(SimulateResponse, response))),
      });
    }
    default:
      throw new TxError(SdkError.UnknownRequest, `unknown query: ${request.path}`);
  }
}

function queryPeerFilter(parts: readonly string[]): ResponseQuery {
  if (parts[1] !== "filter" || (parts[2] !== "addr" && parts[2] !== "id")) {
    throw new TxError(SdkError.UnknownRequest, "expected second parameter to be 'filter'");
  }
  return ResponseQuery.create();
}

function queryStore(source: QuerySource, request: RequestQuery, parts: readonly string[]): ResponseQuery {
  const [, storeName, kind] = parts;
  if (storeName === undefined || !source.modules.storeNames.includes(storeName)) {
    throw new TxError(SdkError.UnknownRequest, `no such store: ${storeName ?? ""}`);
  }
  if (kind !== "key") {
    throw new TxError(SdkError.UnknownRequest, `unexpected query path: ${kind ?? ""}`);
  }
  if (request.data.length === 0) {
    throw new TxError(SdkError.TxDecode, "query cannot be zero length");
  }
  const height = checkedHeight(source, request);
  const key = request.data;
  if (!request.prove) {
    const value = atHeight(source, height).reader(storeName).get(key);
    return ResponseQuery.create({ key, height, ...(value === undefined ? {} : { value }) });
  }
  const { value, ops } = withPruningText(source, height, () => source.state.prove(storeName, key, height));
  return ResponseQuery.create({ key, height, proofOps: { ops: [...ops] }, ...(value === undefined ? {} : { value }) });
}

function queryGrpc(source: QuerySource, request: RequestQuery): ResponseQuery {
  const handler = source.modules.queries.get(request.path);
  if (handler === undefined && request.path !== SIMULATE_PATH) {
    throw new TxError(SdkError.UnknownRequest, "unknown query path");
  }
  const height = checkedHeight(source, request);
  if (handler === undefined) {
    return ResponseQuery.create({ height, value: simulateGrpc(source, request.data) });
  }
  const stores = branch(atHeight(source, height));
  const ctx = createContext({
    chainId: source.chainId,
    header: { height, time: source.lastBlockTime, proposerAddress: new Uint8Array(0) },
    mode: "query",
    consensusParams: readConsensusParams(stores) ?? ConsensusParams.create(),
    stores,
    gas: createGasMeter(source.gasLimit),
    charged: source.gasLimit !== undefined,
  });
  return ResponseQuery.create({ height, value: handler.run(ctx, request.data) });
}

function simulateGrpc(source: QuerySource, data: Uint8Array): Uint8Array {
  const { tx, txBytes } = SimulateRequest.decode(data);
  const bytes = txBytes.length === 0 && tx !== undefined ? Tx.encode(tx) : txBytes;
  if (bytes.length === 0) {
    throw new QueryError(GrpcCode.InvalidArgument, "empty txBytes is not allowed");
  }
  const result = source.simulate(bytes);
  if (result.code !== 0) {
    throw new QueryError(GrpcCode.Unknown, `${result.log} with gas used: '${result.gasUsed}'`);
  }
  return SimulateResponse.encode(simulateResponse(result));
}

function simulateResponse(result: ExecTxResult): SimulateResponse {
  const { data, log, gasWanted, gasUsed, events } = result;
  const msgResponses = TxMsgData.decode(data).msgResponses;
  return { gasInfo: { gasWanted, gasUsed }, result: { data, log, events, msgResponses } };
}

/** The height a query reads: the latest for 0. @throws TxError(InvalidHeight, InvalidRequest) with the SDK's texts */
function checkedHeight(source: QuerySource, request: RequestQuery): bigint {
  const latest = source.state.height;
  if (request.height < 0n) {
    throw new TxError(SdkError.InvalidRequest, "cannot query with height < 0; please provide a valid height");
  }
  if (latest === 0n) {
    throw new TxError(SdkError.InvalidHeight, `${source.name} is not ready; please wait for first block`);
  }
  if (request.height > latest) {
    throw new TxError(SdkError.InvalidHeight, "cannot query with height in the future; please provide a valid height");
  }
  const height = request.height === 0n ? latest : request.height;
  if (height <= 1n && request.prove) {
    throw new TxError(
      SdkError.InvalidRequest,
      "cannot query with proof when height <= 1; please provide a valid height",
    );
  }
  return height;
}

function atHeight(source: QuerySource, height: bigint): ReturnType<AppState["latest"]> {
  const { state } = source;
  return height === state.height ? state.latest() : withPruningText(source, height, () => state.at(height));
}

/** A pruned height in the SDK's words. @throws TxError(InvalidRequest) */
function withPruningText<T>(source: QuerySource, height: bigint, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NodeError && error.code.startsWith("HEIGHT_")) {
      const detail = `failed to load state at height ${height}; ${error.message} (latest height: ${source.state.height})`;
      throw new TxError(SdkError.InvalidRequest, detail);
    }
    throw error;
  }
}

/** The answer for an error: gRPC status to root code as the SDK's baseapp maps it (ecosystem §9.6). */
function refusal(error: unknown, height: bigint): ResponseQuery {
  const refused = asTxError(error);
  const { code, codespace, log } = refused;
  return ResponseQuery.create({ code, codespace, log, height });
}

function asTxError(error: unknown): TxError {
  if (error instanceof TxError) {
    return error;
  }
  if (error instanceof QueryError) {
    const text = `rpc error: code = ${grpcCodeName(error.grpcCode)} desc = ${error.message}`;
    return new TxError(sdkErrorOf(error.grpcCode), text);
  }
  if (error instanceof WireError) {
    return new TxError(SdkError.InvalidRequest, error.message);
  }
  return new TxError(SdkError.Panic, error instanceof Error ? error.message : "unknown error");
}
