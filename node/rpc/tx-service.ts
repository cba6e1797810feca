/**
 * `cosmos.tx.v1beta1.Service` except Simulate, which the application answers: lookup, search, broadcast and
 * the codec methods, with the SDK's texts and mappings (interop.md §6.9).
 */

import { fromHex, toHexUpper } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { type ErrorCode, GrpcCode, NodeError, QueryError, SdkError } from "../../lib/errors.ts";
import { RPC_PER_PAGE_MAX } from "../../lib/limits.ts";
import { formatRfc3339, SECOND_NS } from "../../lib/time.ts";
import { TxResponse } from "../../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import * as service from "../../proto/gen/cosmos/tx/v1beta1/service.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { RpcBackend } from "./backend.ts";
import { type NodeQuery, nodeQuery, type QueryContext } from "./node-query.ts";
import type { RpcServices } from "./services.ts";
import { loadStoredBlock } from "./tendermint-service.ts";
import { type FoundTx, findTx, searchChain } from "./tx-lookup.ts";

const SERVICE = "/cosmos.tx.v1beta1.Service";

/** The queries of this service that the node answers. */
export function txServiceQueries({ backend, index }: RpcServices): readonly NodeQuery[] {
  const search = (request: service.GetTxsEventRequest, context: QueryContext): Promise<service.GetTxsEventResponse> =>
    getTxsEvent({ backend, index }, request, context);
  return [
    nodeQuery(`${SERVICE}/GetTx`, service.GetTxRequest, service.GetTxResponse, ({ hash }) => getTx(backend, hash)),
    nodeQuery(`${SERVICE}/GetTxsEvent`, service.GetTxsEventRequest, service.GetTxsEventResponse, search),
    nodeQuery(
      `${SERVICE}/GetBlockWithTxs`,
      service.GetBlockWithTxsRequest,
      service.GetBlockWithTxsResponse,
      (request) => getBlockWithTxs(backend, request),
    ),
    nodeQuery(`${SERVICE}/BroadcastTx`, service.BroadcastTxRequest, service.BroadcastTxResponse, (request) =>
      broadcast(backend, request),
    ),
    nodeQuery(`${SERVICE}/TxDecode`, service.TxDecodeRequest, service.TxDecodeResponse, ({ txBytes }) => {
      if (txBytes.length === 0) throw new QueryError(GrpcCode.InvalidArgument, "invalid empty tx bytes");
      return { tx: decodeTx(txBytes) };
    }),
    nodeQuery(`${SERVICE}/TxEncode`, service.TxEncodeRequest, service.TxEncodeResponse, ({ tx }) => {
      if (tx === undefined) throw new QueryError(GrpcCode.InvalidArgument, "invalid empty tx");
      return { txBytes: Tx.encode(tx) };
    }),
    nodeQuery(`${SERVICE}/TxEncodeAmino`, service.TxEncodeAminoRequest, service.TxEncodeAminoResponse, refuseAmino),
    nodeQuery(`${SERVICE}/TxDecodeAmino`, service.TxDecodeAminoRequest, service.TxDecodeAminoResponse, refuseAmino),
  ];
}

/** The SDK numbers the fields of amino's binary form by the order in its own structures, which this chain's messages do not have. */
function refuseAmino(): never {
  throw new QueryError(
    GrpcCode.Unimplemented,
    "transactions have no amino binary form here: sign amino JSON if you wish, and use TxEncode and TxDecode for the bytes",
  );
}

/** Decodes the bytes of a transaction (TxRaw and Tx have the same wire form). @throws QueryError(InvalidArgument) */
export function decodeTx(bytes: Uint8Array): Tx {
  try {
    return Tx.decode(bytes);
  } catch (error) {
    if (error instanceof WireError) throw new QueryError(GrpcCode.InvalidArgument, `tx parse error: ${error.message}`);
    throw error;
  }
}

async function getTx(backend: RpcBackend, hash: string): Promise<service.GetTxResponse> {
  if (hash === "") throw new QueryError(GrpcCode.InvalidArgument, "tx hash cannot be empty");
  const text = hash.replace(/^0x/i, "");
  const found = /^[0-9a-fA-F]{64}$/.test(text) ? await findTx(backend, fromHex(text)) : undefined;
  if (found === undefined) throw new QueryError(GrpcCode.NotFound, `tx not found: ${hash}`);
  return { tx: decodeTx(found.tx), txResponse: txResponseOf(found) };
}

/** The SDK's TxResponse of an included transaction; the timestamp has whole seconds. */
export function txResponseOf({ tx, height, result, stored }: FoundTx): TxResponse {
  const time = stored.block.header.time;
  return {
    height,
    txhash: toHexUpper(txHash(tx)),
    codespace: result.codespace,
    code: result.code,
    data: toHexUpper(result.data),
    rawLog: result.log,
    logs: [],
    info: result.info,
    gasWanted: result.gasWanted,
    gasUsed: result.gasUsed,
    tx: { typeUrl: `/${Tx.typeName}`, value: tx },
    timestamp: formatRfc3339(time - (((time % SECOND_NS) + SECOND_NS) % SECOND_NS)),
    events: result.events,
  };
}

async function getTxsEvent(
  { backend, index }: Pick<RpcServices, "backend" | "index">,
  request: service.GetTxsEventRequest,
  { signal }: QueryContext,
): Promise<service.GetTxsEventResponse> {
  const query = request.query === "" ? request.events.filter((event) => event !== "").join(" AND ") : request.query;
  if (query === "") throw new QueryError(GrpcCode.InvalidArgument, "query cannot be empty");
  const perPage = pageSize(request);
  const page = request.page > 0n ? request.page : (request.pagination?.offset ?? 0n) / BigInt(perPage) + 1n;
  const isReversed = request.orderBy === service.OrderBy.ORDER_BY_UNSPECIFIED && request.pagination?.reverse === true;
  const descending = request.orderBy === service.OrderBy.ORDER_BY_DESC || isReversed;
  const { hits, totalCount } = await searchChain(backend, index, {
    kind: "tx",
    query,
    descending,
    page,
    perPage,
    signal,
  });
  const found = hits.map((hit) => hit.found).filter((hit) => hit !== undefined);
  return {
    txs: found.map(({ tx }) => decodeTx(tx)),
    txResponses: found.map(txResponseOf),
    pagination: undefined,
    total: BigInt(totalCount),
  };
}

function pageSize(request: service.GetTxsEventRequest): number {
  const wanted = request.limit > 0n ? request.limit : (request.pagination?.limit ?? 0n);
  return wanted === 0n || wanted > BigInt(RPC_PER_PAGE_MAX) ? RPC_PER_PAGE_MAX : Number(wanted);
}

async function getBlockWithTxs(
  backend: RpcBackend,
  request: service.GetBlockWithTxsRequest,
): Promise<service.GetBlockWithTxsResponse> {
  const { block, blockId } = await loadStoredBlock(backend, request.height);
  const total = block.data.txs.length;
  const asked = request.pagination?.offset ?? 0n;
  const offset = asked > BigInt(total) ? total : Number(asked);
  const limit = request.pagination === undefined || request.pagination.limit === 0n ? 100n : request.pagination.limit;
  const end = limit > BigInt(total) ? total : Math.min(total, offset + Number(limit));
  const txs = block.data.txs.slice(offset, end).map(decodeTx);
  return { txs, blockId, block, pagination: { nextKey: new Uint8Array(0), total: BigInt(total) } };
}

async function broadcast(
  backend: RpcBackend,
  { txBytes, mode }: service.BroadcastTxRequest,
): Promise<service.BroadcastTxResponse> {
  if (txBytes.length === 0) throw new QueryError(GrpcCode.InvalidArgument, "invalid empty tx");
  const isAsync = mode === service.BroadcastMode.BROADCAST_MODE_ASYNC;
  if (!isAsync && mode !== service.BroadcastMode.BROADCAST_MODE_SYNC) {
    const name = mode === service.BroadcastMode.BROADCAST_MODE_BLOCK ? "block" : "unspecified";
    throw new QueryError(GrpcCode.InvalidArgument, `unsupported return type ${name}; supported types: sync, async`);
  }
  const txhash = toHexUpper(txHash(txBytes));
  try {
    const result = await backend.broadcastTx(txBytes);
    if (isAsync) return { txResponse: TxResponse.create({ txhash }) };
    const { code, codespace, log } = result;
    return { txResponse: TxResponse.create({ txhash, code, codespace, rawLog: log, data: toHexUpper(result.data) }) };
  } catch (error) {
    const refusal = error instanceof NodeError ? mempoolRefusal(error.message) : undefined;
    if (refusal === undefined) throw error;
    const { code, codespace, text } = refusal;
    return { txResponse: TxResponse.create({ txhash, code, codespace, rawLog: text }) };
  }
}

/** Node-level refusals become a TxResponse (SDK `CheckCometError`). */
function mempoolRefusal(message: string): ErrorCode | undefined {
  if (/tx already exists in cache/i.test(message)) return SdkError.TxInMempoolCache;
  if (/mempool is full/i.test(message)) return SdkError.MempoolIsFull;
  if (/tx too large/i.test(message)) return SdkError.TxTooLarge;
  return undefined;
}
