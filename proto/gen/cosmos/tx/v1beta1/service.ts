/** Generated from proto/cosmos/tx/v1beta1/service.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putInt64, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { GasInfo, Result, TxResponse } from "../../base/abci/v1beta1/abci.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Tx } from "./tx.ts";
import { Block } from "../../../tendermint/types/block.ts";
import { BlockID } from "../../../tendermint/types/types.ts";

/** Constants of cosmos.tx.v1beta1.OrderBy; a field of this type is a number and may hold others. */
export const OrderBy = {
  ORDER_BY_UNSPECIFIED: 0,
  ORDER_BY_ASC: 1,
  ORDER_BY_DESC: 2,
} as const;

/** Names of cosmos.tx.v1beta1.OrderBy for JSON. */
export const OrderByDescriptor: EnumDescriptor = { typeName: "cosmos.tx.v1beta1.OrderBy", values: OrderBy };

/** Constants of cosmos.tx.v1beta1.BroadcastMode; a field of this type is a number and may hold others. */
export const BroadcastMode = {
  BROADCAST_MODE_UNSPECIFIED: 0,
  BROADCAST_MODE_BLOCK: 1,
  BROADCAST_MODE_SYNC: 2,
  BROADCAST_MODE_ASYNC: 3,
} as const;

/** Names of cosmos.tx.v1beta1.BroadcastMode for JSON. */
export const BroadcastModeDescriptor: EnumDescriptor = { typeName: "cosmos.tx.v1beta1.BroadcastMode", values: BroadcastMode };

/** Message cosmos.tx.v1beta1.GetTxsEventRequest. */
export interface GetTxsEventRequest {
  readonly events: readonly string[];
  readonly pagination: PageRequest | undefined;
  readonly orderBy: number;
  readonly page: bigint;
  readonly limit: bigint;
  readonly query: string;
}

function writeGetTxsEventRequest(writer: Writer, value: GetTxsEventRequest): void {
  for (const item of value.events) {
    putString(writer, 10, item);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
  if (value.orderBy !== 0) {
    writer.uint32(24);
    putInt32(writer, value.orderBy);
  }
  if (value.page !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.page);
  }
  if (value.limit !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.limit);
  }
  if (value.query !== "") {
    putString(writer, 50, value.query);
  }
}

function readGetTxsEventRequest(reader: Reader): GetTxsEventRequest {
  const f1: string[] = [];
  let f2: PageRequest | undefined;
  let f3 = 0;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = "";
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32, 40, 50]);
  return {
    events: f1,
    pagination: f2,
    orderBy: f3,
    page: f4,
    limit: f5,
    query: f6,
  };
}

function createGetTxsEventRequest(partial?: Partial<GetTxsEventRequest>): GetTxsEventRequest {
  return {
    events: [],
    pagination: undefined,
    orderBy: 0,
    page: 0n,
    limit: 0n,
    query: "",
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.GetTxsEventRequest. */
export const GetTxsEventRequest: Codec<GetTxsEventRequest> = defineCodec<GetTxsEventRequest>({
  typeName: "cosmos.tx.v1beta1.GetTxsEventRequest",
  fields: [
    { number: 1, name: "events", protoName: "events", kind: "string", repeated: true, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
    { number: 3, name: "orderBy", protoName: "order_by", kind: "enum", repeated: false, nullable: false, enum: OrderByDescriptor },
    { number: 4, name: "page", protoName: "page", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "limit", protoName: "limit", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "query", protoName: "query", kind: "string", repeated: false, nullable: false },
  ],
  write: writeGetTxsEventRequest,
  read: readGetTxsEventRequest,
  create: createGetTxsEventRequest,
});

/** Message cosmos.tx.v1beta1.GetTxsEventResponse. */
export interface GetTxsEventResponse {
  readonly txs: readonly Tx[];
  readonly txResponses: readonly TxResponse[];
  readonly pagination: PageResponse | undefined;
  readonly total: bigint;
}

function writeGetTxsEventResponse(writer: Writer, value: GetTxsEventResponse): void {
  for (const item of value.txs) {
    writer.uint32(10).fork();
    Tx.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.txResponses) {
    writer.uint32(18).fork();
    TxResponse.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
  if (value.total !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.total);
  }
}

function readGetTxsEventResponse(reader: Reader): GetTxsEventResponse {
  const f1: Tx[] = [];
  const f2: TxResponse[] = [];
  let f3: PageResponse | undefined;
  let f4 = 0n;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Tx.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(TxResponse.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    txs: f1,
    txResponses: f2,
    pagination: f3,
    total: f4,
  };
}

function createGetTxsEventResponse(partial?: Partial<GetTxsEventResponse>): GetTxsEventResponse {
  return {
    txs: [],
    txResponses: [],
    pagination: undefined,
    total: 0n,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.GetTxsEventResponse. */
export const GetTxsEventResponse: Codec<GetTxsEventResponse> = defineCodec<GetTxsEventResponse>({
  typeName: "cosmos.tx.v1beta1.GetTxsEventResponse",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "message", repeated: true, nullable: false, message: () => Tx },
    { number: 2, name: "txResponses", protoName: "tx_responses", kind: "message", repeated: true, nullable: false, message: () => TxResponse },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
    { number: 4, name: "total", protoName: "total", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeGetTxsEventResponse,
  read: readGetTxsEventResponse,
  create: createGetTxsEventResponse,
});

/** Message cosmos.tx.v1beta1.BroadcastTxRequest. */
export interface BroadcastTxRequest {
  readonly txBytes: Uint8Array;
  readonly mode: number;
}

function writeBroadcastTxRequest(writer: Writer, value: BroadcastTxRequest): void {
  if (value.txBytes.length !== 0) {
    putBytes(writer, 10, value.txBytes);
  }
  if (value.mode !== 0) {
    writer.uint32(16);
    putInt32(writer, value.mode);
  }
}

function readBroadcastTxRequest(reader: Reader): BroadcastTxRequest {
  let f1: Uint8Array | undefined;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    txBytes: f1 ?? new Uint8Array(0),
    mode: f2,
  };
}

function createBroadcastTxRequest(partial?: Partial<BroadcastTxRequest>): BroadcastTxRequest {
  return {
    txBytes: new Uint8Array(0),
    mode: 0,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.BroadcastTxRequest. */
export const BroadcastTxRequest: Codec<BroadcastTxRequest> = defineCodec<BroadcastTxRequest>({
  typeName: "cosmos.tx.v1beta1.BroadcastTxRequest",
  fields: [
    { number: 1, name: "txBytes", protoName: "tx_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "mode", protoName: "mode", kind: "enum", repeated: false, nullable: false, enum: BroadcastModeDescriptor },
  ],
  write: writeBroadcastTxRequest,
  read: readBroadcastTxRequest,
  create: createBroadcastTxRequest,
});

/** Message cosmos.tx.v1beta1.BroadcastTxResponse. */
export interface BroadcastTxResponse {
  readonly txResponse: TxResponse | undefined;
}

function writeBroadcastTxResponse(writer: Writer, value: BroadcastTxResponse): void {
  if (value.txResponse !== undefined) {
    writer.uint32(10).fork();
    TxResponse.write(writer, value.txResponse);
    writer.ldelim();
  }
}

function readBroadcastTxResponse(reader: Reader): BroadcastTxResponse {
  let f1: TxResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = TxResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txResponse: f1,
  };
}

function createBroadcastTxResponse(partial?: Partial<BroadcastTxResponse>): BroadcastTxResponse {
  return {
    txResponse: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.BroadcastTxResponse. */
export const BroadcastTxResponse: Codec<BroadcastTxResponse> = defineCodec<BroadcastTxResponse>({
  typeName: "cosmos.tx.v1beta1.BroadcastTxResponse",
  fields: [
    { number: 1, name: "txResponse", protoName: "tx_response", kind: "message", repeated: false, nullable: true, message: () => TxResponse },
  ],
  write: writeBroadcastTxResponse,
  read: readBroadcastTxResponse,
  create: createBroadcastTxResponse,
});

/** Message cosmos.tx.v1beta1.SimulateRequest. */
export interface SimulateRequest {
  readonly tx: Tx | undefined;
  readonly txBytes: Uint8Array;
}

function writeSimulateRequest(writer: Writer, value: SimulateRequest): void {
  if (value.tx !== undefined) {
    writer.uint32(10).fork();
    Tx.write(writer, value.tx);
    writer.ldelim();
  }
  if (value.txBytes.length !== 0) {
    putBytes(writer, 18, value.txBytes);
  }
}

function readSimulateRequest(reader: Reader): SimulateRequest {
  let f1: Tx | undefined;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Tx.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    tx: f1,
    txBytes: f2 ?? new Uint8Array(0),
  };
}

function createSimulateRequest(partial?: Partial<SimulateRequest>): SimulateRequest {
  return {
    tx: undefined,
    txBytes: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.SimulateRequest. */
export const SimulateRequest: Codec<SimulateRequest> = defineCodec<SimulateRequest>({
  typeName: "cosmos.tx.v1beta1.SimulateRequest",
  fields: [
    { number: 1, name: "tx", protoName: "tx", kind: "message", repeated: false, nullable: true, message: () => Tx },
    { number: 2, name: "txBytes", protoName: "tx_bytes", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSimulateRequest,
  read: readSimulateRequest,
  create: createSimulateRequest,
});

/** Message cosmos.tx.v1beta1.SimulateResponse. */
export interface SimulateResponse {
  readonly gasInfo: GasInfo | undefined;
  readonly result: Result | undefined;
}

function writeSimulateResponse(writer: Writer, value: SimulateResponse): void {
  if (value.gasInfo !== undefined) {
    writer.uint32(10).fork();
    GasInfo.write(writer, value.gasInfo);
    writer.ldelim();
  }
  if (value.result !== undefined) {
    writer.uint32(18).fork();
    Result.write(writer, value.result);
    writer.ldelim();
  }
}

function readSimulateResponse(reader: Reader): SimulateResponse {
  let f1: GasInfo | undefined;
  let f2: Result | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = GasInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Result.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    gasInfo: f1,
    result: f2,
  };
}

function createSimulateResponse(partial?: Partial<SimulateResponse>): SimulateResponse {
  return {
    gasInfo: undefined,
    result: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.SimulateResponse. */
export const SimulateResponse: Codec<SimulateResponse> = defineCodec<SimulateResponse>({
  typeName: "cosmos.tx.v1beta1.SimulateResponse",
  fields: [
    { number: 1, name: "gasInfo", protoName: "gas_info", kind: "message", repeated: false, nullable: true, message: () => GasInfo },
    { number: 2, name: "result", protoName: "result", kind: "message", repeated: false, nullable: true, message: () => Result },
  ],
  write: writeSimulateResponse,
  read: readSimulateResponse,
  create: createSimulateResponse,
});

/** Message cosmos.tx.v1beta1.GetTxRequest. */
export interface GetTxRequest {
  readonly hash: string;
}

function writeGetTxRequest(writer: Writer, value: GetTxRequest): void {
  if (value.hash !== "") {
    putString(writer, 10, value.hash);
  }
}

function readGetTxRequest(reader: Reader): GetTxRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    hash: f1,
  };
}

function createGetTxRequest(partial?: Partial<GetTxRequest>): GetTxRequest {
  return {
    hash: "",
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.GetTxRequest. */
export const GetTxRequest: Codec<GetTxRequest> = defineCodec<GetTxRequest>({
  typeName: "cosmos.tx.v1beta1.GetTxRequest",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "string", repeated: false, nullable: false },
  ],
  write: writeGetTxRequest,
  read: readGetTxRequest,
  create: createGetTxRequest,
});

/** Message cosmos.tx.v1beta1.GetTxResponse. */
export interface GetTxResponse {
  readonly tx: Tx | undefined;
  readonly txResponse: TxResponse | undefined;
}

function writeGetTxResponse(writer: Writer, value: GetTxResponse): void {
  if (value.tx !== undefined) {
    writer.uint32(10).fork();
    Tx.write(writer, value.tx);
    writer.ldelim();
  }
  if (value.txResponse !== undefined) {
    writer.uint32(18).fork();
    TxResponse.write(writer, value.txResponse);
    writer.ldelim();
  }
}

function readGetTxResponse(reader: Reader): GetTxResponse {
  let f1: Tx | undefined;
  let f2: TxResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Tx.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = TxResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    tx: f1,
    txResponse: f2,
  };
}

function createGetTxResponse(partial?: Partial<GetTxResponse>): GetTxResponse {
  return {
    tx: undefined,
    txResponse: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.GetTxResponse. */
export const GetTxResponse: Codec<GetTxResponse> = defineCodec<GetTxResponse>({
  typeName: "cosmos.tx.v1beta1.GetTxResponse",
  fields: [
    { number: 1, name: "tx", protoName: "tx", kind: "message", repeated: false, nullable: true, message: () => Tx },
    { number: 2, name: "txResponse", protoName: "tx_response", kind: "message", repeated: false, nullable: true, message: () => TxResponse },
  ],
  write: writeGetTxResponse,
  read: readGetTxResponse,
  create: createGetTxResponse,
});

/** Message cosmos.tx.v1beta1.GetBlockWithTxsRequest. */
export interface GetBlockWithTxsRequest {
  readonly height: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeGetBlockWithTxsRequest(writer: Writer, value: GetBlockWithTxsRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readGetBlockWithTxsRequest(reader: Reader): GetBlockWithTxsRequest {
  let f1 = 0n;
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    height: f1,
    pagination: f2,
  };
}

function createGetBlockWithTxsRequest(partial?: Partial<GetBlockWithTxsRequest>): GetBlockWithTxsRequest {
  return {
    height: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.GetBlockWithTxsRequest. */
export const GetBlockWithTxsRequest: Codec<GetBlockWithTxsRequest> = defineCodec<GetBlockWithTxsRequest>({
  typeName: "cosmos.tx.v1beta1.GetBlockWithTxsRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeGetBlockWithTxsRequest,
  read: readGetBlockWithTxsRequest,
  create: createGetBlockWithTxsRequest,
});

/** Message cosmos.tx.v1beta1.GetBlockWithTxsResponse. */
export interface GetBlockWithTxsResponse {
  readonly txs: readonly Tx[];
  readonly blockId: BlockID | undefined;
  readonly block: Block | undefined;
  readonly pagination: PageResponse | undefined;
}

function writeGetBlockWithTxsResponse(writer: Writer, value: GetBlockWithTxsResponse): void {
  for (const item of value.txs) {
    writer.uint32(10).fork();
    Tx.write(writer, item);
    writer.ldelim();
  }
  if (value.blockId !== undefined) {
    writer.uint32(18).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  if (value.block !== undefined) {
    writer.uint32(26).fork();
    Block.write(writer, value.block);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(34).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readGetBlockWithTxsResponse(reader: Reader): GetBlockWithTxsResponse {
  const f1: Tx[] = [];
  let f2: BlockID | undefined;
  let f3: Block | undefined;
  let f4: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Tx.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    txs: f1,
    blockId: f2,
    block: f3,
    pagination: f4,
  };
}

function createGetBlockWithTxsResponse(partial?: Partial<GetBlockWithTxsResponse>): GetBlockWithTxsResponse {
  return {
    txs: [],
    blockId: undefined,
    block: undefined,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.GetBlockWithTxsResponse. */
export const GetBlockWithTxsResponse: Codec<GetBlockWithTxsResponse> = defineCodec<GetBlockWithTxsResponse>({
  typeName: "cosmos.tx.v1beta1.GetBlockWithTxsResponse",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "message", repeated: true, nullable: false, message: () => Tx },
    { number: 2, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: true, message: () => BlockID },
    { number: 3, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => Block },
    { number: 4, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeGetBlockWithTxsResponse,
  read: readGetBlockWithTxsResponse,
  create: createGetBlockWithTxsResponse,
});

/** Message cosmos.tx.v1beta1.TxDecodeRequest. */
export interface TxDecodeRequest {
  readonly txBytes: Uint8Array;
}

function writeTxDecodeRequest(writer: Writer, value: TxDecodeRequest): void {
  if (value.txBytes.length !== 0) {
    putBytes(writer, 10, value.txBytes);
  }
}

function readTxDecodeRequest(reader: Reader): TxDecodeRequest {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txBytes: f1 ?? new Uint8Array(0),
  };
}

function createTxDecodeRequest(partial?: Partial<TxDecodeRequest>): TxDecodeRequest {
  return {
    txBytes: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxDecodeRequest. */
export const TxDecodeRequest: Codec<TxDecodeRequest> = defineCodec<TxDecodeRequest>({
  typeName: "cosmos.tx.v1beta1.TxDecodeRequest",
  fields: [
    { number: 1, name: "txBytes", protoName: "tx_bytes", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeTxDecodeRequest,
  read: readTxDecodeRequest,
  create: createTxDecodeRequest,
});

/** Message cosmos.tx.v1beta1.TxDecodeResponse. */
export interface TxDecodeResponse {
  readonly tx: Tx | undefined;
}

function writeTxDecodeResponse(writer: Writer, value: TxDecodeResponse): void {
  if (value.tx !== undefined) {
    writer.uint32(10).fork();
    Tx.write(writer, value.tx);
    writer.ldelim();
  }
}

function readTxDecodeResponse(reader: Reader): TxDecodeResponse {
  let f1: Tx | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Tx.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    tx: f1,
  };
}

function createTxDecodeResponse(partial?: Partial<TxDecodeResponse>): TxDecodeResponse {
  return {
    tx: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxDecodeResponse. */
export const TxDecodeResponse: Codec<TxDecodeResponse> = defineCodec<TxDecodeResponse>({
  typeName: "cosmos.tx.v1beta1.TxDecodeResponse",
  fields: [
    { number: 1, name: "tx", protoName: "tx", kind: "message", repeated: false, nullable: true, message: () => Tx },
  ],
  write: writeTxDecodeResponse,
  read: readTxDecodeResponse,
  create: createTxDecodeResponse,
});

/** Message cosmos.tx.v1beta1.TxEncodeRequest. */
export interface TxEncodeRequest {
  readonly tx: Tx | undefined;
}

function writeTxEncodeRequest(writer: Writer, value: TxEncodeRequest): void {
  if (value.tx !== undefined) {
    writer.uint32(10).fork();
    Tx.write(writer, value.tx);
    writer.ldelim();
  }
}

function readTxEncodeRequest(reader: Reader): TxEncodeRequest {
  let f1: Tx | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Tx.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    tx: f1,
  };
}

function createTxEncodeRequest(partial?: Partial<TxEncodeRequest>): TxEncodeRequest {
  return {
    tx: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxEncodeRequest. */
export const TxEncodeRequest: Codec<TxEncodeRequest> = defineCodec<TxEncodeRequest>({
  typeName: "cosmos.tx.v1beta1.TxEncodeRequest",
  fields: [
    { number: 1, name: "tx", protoName: "tx", kind: "message", repeated: false, nullable: true, message: () => Tx },
  ],
  write: writeTxEncodeRequest,
  read: readTxEncodeRequest,
  create: createTxEncodeRequest,
});

/** Message cosmos.tx.v1beta1.TxEncodeResponse. */
export interface TxEncodeResponse {
  readonly txBytes: Uint8Array;
}

function writeTxEncodeResponse(writer: Writer, value: TxEncodeResponse): void {
  if (value.txBytes.length !== 0) {
    putBytes(writer, 10, value.txBytes);
  }
}

function readTxEncodeResponse(reader: Reader): TxEncodeResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txBytes: f1 ?? new Uint8Array(0),
  };
}

function createTxEncodeResponse(partial?: Partial<TxEncodeResponse>): TxEncodeResponse {
  return {
    txBytes: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxEncodeResponse. */
export const TxEncodeResponse: Codec<TxEncodeResponse> = defineCodec<TxEncodeResponse>({
  typeName: "cosmos.tx.v1beta1.TxEncodeResponse",
  fields: [
    { number: 1, name: "txBytes", protoName: "tx_bytes", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeTxEncodeResponse,
  read: readTxEncodeResponse,
  create: createTxEncodeResponse,
});

/** Message cosmos.tx.v1beta1.TxEncodeAminoRequest. */
export interface TxEncodeAminoRequest {
  readonly aminoJson: string;
}

function writeTxEncodeAminoRequest(writer: Writer, value: TxEncodeAminoRequest): void {
  if (value.aminoJson !== "") {
    putString(writer, 10, value.aminoJson);
  }
}

function readTxEncodeAminoRequest(reader: Reader): TxEncodeAminoRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    aminoJson: f1,
  };
}

function createTxEncodeAminoRequest(partial?: Partial<TxEncodeAminoRequest>): TxEncodeAminoRequest {
  return {
    aminoJson: "",
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxEncodeAminoRequest. */
export const TxEncodeAminoRequest: Codec<TxEncodeAminoRequest> = defineCodec<TxEncodeAminoRequest>({
  typeName: "cosmos.tx.v1beta1.TxEncodeAminoRequest",
  fields: [
    { number: 1, name: "aminoJson", protoName: "amino_json", kind: "string", repeated: false, nullable: false },
  ],
  write: writeTxEncodeAminoRequest,
  read: readTxEncodeAminoRequest,
  create: createTxEncodeAminoRequest,
});

/** Message cosmos.tx.v1beta1.TxEncodeAminoResponse. */
export interface TxEncodeAminoResponse {
  readonly aminoBinary: Uint8Array;
}

function writeTxEncodeAminoResponse(writer: Writer, value: TxEncodeAminoResponse): void {
  if (value.aminoBinary.length !== 0) {
    putBytes(writer, 10, value.aminoBinary);
  }
}

function readTxEncodeAminoResponse(reader: Reader): TxEncodeAminoResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    aminoBinary: f1 ?? new Uint8Array(0),
  };
}

function createTxEncodeAminoResponse(partial?: Partial<TxEncodeAminoResponse>): TxEncodeAminoResponse {
  return {
    aminoBinary: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxEncodeAminoResponse. */
export const TxEncodeAminoResponse: Codec<TxEncodeAminoResponse> = defineCodec<TxEncodeAminoResponse>({
  typeName: "cosmos.tx.v1beta1.TxEncodeAminoResponse",
  fields: [
    { number: 1, name: "aminoBinary", protoName: "amino_binary", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeTxEncodeAminoResponse,
  read: readTxEncodeAminoResponse,
  create: createTxEncodeAminoResponse,
});

/** Message cosmos.tx.v1beta1.TxDecodeAminoRequest. */
export interface TxDecodeAminoRequest {
  readonly aminoBinary: Uint8Array;
}

function writeTxDecodeAminoRequest(writer: Writer, value: TxDecodeAminoRequest): void {
  if (value.aminoBinary.length !== 0) {
    putBytes(writer, 10, value.aminoBinary);
  }
}

function readTxDecodeAminoRequest(reader: Reader): TxDecodeAminoRequest {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    aminoBinary: f1 ?? new Uint8Array(0),
  };
}

function createTxDecodeAminoRequest(partial?: Partial<TxDecodeAminoRequest>): TxDecodeAminoRequest {
  return {
    aminoBinary: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxDecodeAminoRequest. */
export const TxDecodeAminoRequest: Codec<TxDecodeAminoRequest> = defineCodec<TxDecodeAminoRequest>({
  typeName: "cosmos.tx.v1beta1.TxDecodeAminoRequest",
  fields: [
    { number: 1, name: "aminoBinary", protoName: "amino_binary", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeTxDecodeAminoRequest,
  read: readTxDecodeAminoRequest,
  create: createTxDecodeAminoRequest,
});

/** Message cosmos.tx.v1beta1.TxDecodeAminoResponse. */
export interface TxDecodeAminoResponse {
  readonly aminoJson: string;
}

function writeTxDecodeAminoResponse(writer: Writer, value: TxDecodeAminoResponse): void {
  if (value.aminoJson !== "") {
    putString(writer, 10, value.aminoJson);
  }
}

function readTxDecodeAminoResponse(reader: Reader): TxDecodeAminoResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    aminoJson: f1,
  };
}

function createTxDecodeAminoResponse(partial?: Partial<TxDecodeAminoResponse>): TxDecodeAminoResponse {
  return {
    aminoJson: "",
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxDecodeAminoResponse. */
export const TxDecodeAminoResponse: Codec<TxDecodeAminoResponse> = defineCodec<TxDecodeAminoResponse>({
  typeName: "cosmos.tx.v1beta1.TxDecodeAminoResponse",
  fields: [
    { number: 1, name: "aminoJson", protoName: "amino_json", kind: "string", repeated: false, nullable: false },
  ],
  write: writeTxDecodeAminoResponse,
  read: readTxDecodeAminoResponse,
  create: createTxDecodeAminoResponse,
});
