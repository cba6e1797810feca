/** Generated from proto/cosmos/base/abci/v1beta1/abci.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString, putUint32, putUint64 } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";
import { Any } from "../../../../google/protobuf/any.ts";
import { Event } from "../../../../tendermint/abci/types.ts";
import { Block } from "../../../../tendermint/types/block.ts";

/** Message cosmos.base.abci.v1beta1.TxResponse. */
export interface TxResponse {
  readonly height: bigint;
  readonly txhash: string;
  readonly codespace: string;
  readonly code: number;
  readonly data: string;
  readonly rawLog: string;
  readonly logs: readonly ABCIMessageLog[];
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly tx: Any | undefined;
  readonly timestamp: string;
  readonly events: readonly Event[];
}

function writeTxResponse(writer: Writer, value: TxResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.txhash !== "") {
    putString(writer, 18, value.txhash);
  }
  if (value.codespace !== "") {
    putString(writer, 26, value.codespace);
  }
  if (value.code !== 0) {
    writer.uint32(32);
    putUint32(writer, value.code);
  }
  if (value.data !== "") {
    putString(writer, 42, value.data);
  }
  if (value.rawLog !== "") {
    putString(writer, 50, value.rawLog);
  }
  for (const item of value.logs) {
    writer.uint32(58).fork();
    ABCIMessageLog.write(writer, item);
    writer.ldelim();
  }
  if (value.info !== "") {
    putString(writer, 66, value.info);
  }
  if (value.gasWanted !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.gasWanted);
  }
  if (value.gasUsed !== 0n) {
    writer.uint32(80);
    putInt64(writer, value.gasUsed);
  }
  if (value.tx !== undefined) {
    writer.uint32(90).fork();
    Any.write(writer, value.tx);
    writer.ldelim();
  }
  if (value.timestamp !== "") {
    putString(writer, 98, value.timestamp);
  }
  for (const item of value.events) {
    writer.uint32(106).fork();
    Event.write(writer, item);
    writer.ldelim();
  }
}

function readTxResponse(reader: Reader): TxResponse {
  let f1 = 0n;
  let f2 = "";
  let f3 = "";
  let f4 = 0;
  let f5 = "";
  let f6 = "";
  const f7: ABCIMessageLog[] = [];
  let f8 = "";
  let f9 = 0n;
  let f10 = 0n;
  let f11: Any | undefined;
  let f12 = "";
  const f13: Event[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ABCIMessageLog.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    const outer = reader.open();
    f11 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    f12 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 106) {
    const outer = reader.open();
    f13.push(Event.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 42, 50, 58, 66, 72, 80, 90, 98, 106]);
  return {
    height: f1,
    txhash: f2,
    codespace: f3,
    code: f4,
    data: f5,
    rawLog: f6,
    logs: f7,
    info: f8,
    gasWanted: f9,
    gasUsed: f10,
    tx: f11,
    timestamp: f12,
    events: f13,
  };
}

function createTxResponse(partial?: Partial<TxResponse>): TxResponse {
  return {
    height: 0n,
    txhash: "",
    codespace: "",
    code: 0,
    data: "",
    rawLog: "",
    logs: [],
    info: "",
    gasWanted: 0n,
    gasUsed: 0n,
    tx: undefined,
    timestamp: "",
    events: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.TxResponse. */
export const TxResponse: Codec<TxResponse> = defineCodec<TxResponse>({
  typeName: "cosmos.base.abci.v1beta1.TxResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "txhash", protoName: "txhash", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "codespace", protoName: "codespace", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "code", protoName: "code", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "data", protoName: "data", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "rawLog", protoName: "raw_log", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "logs", protoName: "logs", kind: "message", repeated: true, nullable: false, message: () => ABCIMessageLog },
    { number: 8, name: "info", protoName: "info", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "gasWanted", protoName: "gas_wanted", kind: "int64", repeated: false, nullable: false },
    { number: 10, name: "gasUsed", protoName: "gas_used", kind: "int64", repeated: false, nullable: false },
    { number: 11, name: "tx", protoName: "tx", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 12, name: "timestamp", protoName: "timestamp", kind: "string", repeated: false, nullable: false },
    { number: 13, name: "events", protoName: "events", kind: "message", repeated: true, nullable: false, message: () => Event },
  ],
  write: writeTxResponse,
  read: readTxResponse,
  create: createTxResponse,
});

/** Message cosmos.base.abci.v1beta1.ABCIMessageLog. */
export interface ABCIMessageLog {
  readonly msgIndex: number;
  readonly log: string;
  readonly events: readonly StringEvent[];
}

function writeABCIMessageLog(writer: Writer, value: ABCIMessageLog): void {
  if (value.msgIndex !== 0) {
    writer.uint32(8);
    putUint32(writer, value.msgIndex);
  }
  if (value.log !== "") {
    putString(writer, 18, value.log);
  }
  for (const item of value.events) {
    writer.uint32(26).fork();
    StringEvent.write(writer, item);
    writer.ldelim();
  }
}

function readABCIMessageLog(reader: Reader): ABCIMessageLog {
  let f1 = 0;
  let f2 = "";
  const f3: StringEvent[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(StringEvent.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    msgIndex: f1,
    log: f2,
    events: f3,
  };
}

function createABCIMessageLog(partial?: Partial<ABCIMessageLog>): ABCIMessageLog {
  return {
    msgIndex: 0,
    log: "",
    events: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.ABCIMessageLog. */
export const ABCIMessageLog: Codec<ABCIMessageLog> = defineCodec<ABCIMessageLog>({
  typeName: "cosmos.base.abci.v1beta1.ABCIMessageLog",
  fields: [
    { number: 1, name: "msgIndex", protoName: "msg_index", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "log", protoName: "log", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "events", protoName: "events", kind: "message", repeated: true, nullable: false, message: () => StringEvent },
  ],
  write: writeABCIMessageLog,
  read: readABCIMessageLog,
  create: createABCIMessageLog,
});

/** Message cosmos.base.abci.v1beta1.StringEvent. */
export interface StringEvent {
  readonly type: string;
  readonly attributes: readonly Attribute[];
}

function writeStringEvent(writer: Writer, value: StringEvent): void {
  if (value.type !== "") {
    putString(writer, 10, value.type);
  }
  for (const item of value.attributes) {
    writer.uint32(18).fork();
    Attribute.write(writer, item);
    writer.ldelim();
  }
}

function readStringEvent(reader: Reader): StringEvent {
  let f1 = "";
  const f2: Attribute[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Attribute.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    type: f1,
    attributes: f2,
  };
}

function createStringEvent(partial?: Partial<StringEvent>): StringEvent {
  return {
    type: "",
    attributes: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.StringEvent. */
export const StringEvent: Codec<StringEvent> = defineCodec<StringEvent>({
  typeName: "cosmos.base.abci.v1beta1.StringEvent",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "attributes", protoName: "attributes", kind: "message", repeated: true, nullable: false, message: () => Attribute },
  ],
  write: writeStringEvent,
  read: readStringEvent,
  create: createStringEvent,
});

/** Message cosmos.base.abci.v1beta1.Attribute. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
}

function writeAttribute(writer: Writer, value: Attribute): void {
  if (value.key !== "") {
    putString(writer, 10, value.key);
  }
  if (value.value !== "") {
    putString(writer, 18, value.value);
  }
}

function readAttribute(reader: Reader): Attribute {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    key: f1,
    value: f2,
  };
}

function createAttribute(partial?: Partial<Attribute>): Attribute {
  return {
    key: "",
    value: "",
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.Attribute. */
export const Attribute: Codec<Attribute> = defineCodec<Attribute>({
  typeName: "cosmos.base.abci.v1beta1.Attribute",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "value", protoName: "value", kind: "string", repeated: false, nullable: false },
  ],
  write: writeAttribute,
  read: readAttribute,
  create: createAttribute,
});

/** Message cosmos.base.abci.v1beta1.GasInfo. */
export interface GasInfo {
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
}

function writeGasInfo(writer: Writer, value: GasInfo): void {
  if (value.gasWanted !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.gasWanted);
  }
  if (value.gasUsed !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.gasUsed);
  }
}

function readGasInfo(reader: Reader): GasInfo {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    gasWanted: f1,
    gasUsed: f2,
  };
}

function createGasInfo(partial?: Partial<GasInfo>): GasInfo {
  return {
    gasWanted: 0n,
    gasUsed: 0n,
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.GasInfo. */
export const GasInfo: Codec<GasInfo> = defineCodec<GasInfo>({
  typeName: "cosmos.base.abci.v1beta1.GasInfo",
  fields: [
    { number: 1, name: "gasWanted", protoName: "gas_wanted", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "gasUsed", protoName: "gas_used", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeGasInfo,
  read: readGasInfo,
  create: createGasInfo,
});

/** Message cosmos.base.abci.v1beta1.Result. */
export interface Result {
  readonly data: Uint8Array;
  readonly log: string;
  readonly events: readonly Event[];
  readonly msgResponses: readonly Any[];
}

function writeResult(writer: Writer, value: Result): void {
  if (value.data.length !== 0) {
    putBytes(writer, 10, value.data);
  }
  if (value.log !== "") {
    putString(writer, 18, value.log);
  }
  for (const item of value.events) {
    writer.uint32(26).fork();
    Event.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.msgResponses) {
    writer.uint32(34).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readResult(reader: Reader): Result {
  let f1: Uint8Array | undefined;
  let f2 = "";
  const f3: Event[] = [];
  const f4: Any[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Event.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    data: f1 ?? new Uint8Array(0),
    log: f2,
    events: f3,
    msgResponses: f4,
  };
}

function createResult(partial?: Partial<Result>): Result {
  return {
    data: new Uint8Array(0),
    log: "",
    events: [],
    msgResponses: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.Result. */
export const Result: Codec<Result> = defineCodec<Result>({
  typeName: "cosmos.base.abci.v1beta1.Result",
  fields: [
    { number: 1, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "log", protoName: "log", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "events", protoName: "events", kind: "message", repeated: true, nullable: false, message: () => Event },
    { number: 4, name: "msgResponses", protoName: "msg_responses", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  write: writeResult,
  read: readResult,
  create: createResult,
});

/** Message cosmos.base.abci.v1beta1.SimulationResponse. */
export interface SimulationResponse {
  readonly gasInfo: GasInfo;
  readonly result: Result | undefined;
}

function writeSimulationResponse(writer: Writer, value: SimulationResponse): void {
  {
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

function readSimulationResponse(reader: Reader): SimulationResponse {
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
    gasInfo: f1 ?? GasInfo.create(),
    result: f2,
  };
}

function createSimulationResponse(partial?: Partial<SimulationResponse>): SimulationResponse {
  return {
    gasInfo: GasInfo.create(),
    result: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.SimulationResponse. */
export const SimulationResponse: Codec<SimulationResponse> = defineCodec<SimulationResponse>({
  typeName: "cosmos.base.abci.v1beta1.SimulationResponse",
  fields: [
    { number: 1, name: "gasInfo", protoName: "gas_info", kind: "message", repeated: false, nullable: false, message: () => GasInfo },
    { number: 2, name: "result", protoName: "result", kind: "message", repeated: false, nullable: true, message: () => Result },
  ],
  write: writeSimulationResponse,
  read: readSimulationResponse,
  create: createSimulationResponse,
});

/** Message cosmos.base.abci.v1beta1.MsgData. */
export interface MsgData {
  readonly msgType: string;
  readonly data: Uint8Array;
}

function writeMsgData(writer: Writer, value: MsgData): void {
  if (value.msgType !== "") {
    putString(writer, 10, value.msgType);
  }
  if (value.data.length !== 0) {
    putBytes(writer, 18, value.data);
  }
}

function readMsgData(reader: Reader): MsgData {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    msgType: f1,
    data: f2 ?? new Uint8Array(0),
  };
}

function createMsgData(partial?: Partial<MsgData>): MsgData {
  return {
    msgType: "",
    data: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.MsgData. */
export const MsgData: Codec<MsgData> = defineCodec<MsgData>({
  typeName: "cosmos.base.abci.v1beta1.MsgData",
  fields: [
    { number: 1, name: "msgType", protoName: "msg_type", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeMsgData,
  read: readMsgData,
  create: createMsgData,
});

/** Message cosmos.base.abci.v1beta1.TxMsgData. */
export interface TxMsgData {
  readonly data: readonly MsgData[];
  readonly msgResponses: readonly Any[];
}

function writeTxMsgData(writer: Writer, value: TxMsgData): void {
  for (const item of value.data) {
    writer.uint32(10).fork();
    MsgData.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.msgResponses) {
    writer.uint32(18).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readTxMsgData(reader: Reader): TxMsgData {
  const f1: MsgData[] = [];
  const f2: Any[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(MsgData.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    data: f1,
    msgResponses: f2,
  };
}

function createTxMsgData(partial?: Partial<TxMsgData>): TxMsgData {
  return {
    data: [],
    msgResponses: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.TxMsgData. */
export const TxMsgData: Codec<TxMsgData> = defineCodec<TxMsgData>({
  typeName: "cosmos.base.abci.v1beta1.TxMsgData",
  fields: [
    { number: 1, name: "data", protoName: "data", kind: "message", repeated: true, nullable: false, message: () => MsgData },
    { number: 2, name: "msgResponses", protoName: "msg_responses", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  write: writeTxMsgData,
  read: readTxMsgData,
  create: createTxMsgData,
});

/** Message cosmos.base.abci.v1beta1.SearchTxsResult. */
export interface SearchTxsResult {
  readonly totalCount: bigint;
  readonly count: bigint;
  readonly pageNumber: bigint;
  readonly pageTotal: bigint;
  readonly limit: bigint;
  readonly txs: readonly TxResponse[];
}

function writeSearchTxsResult(writer: Writer, value: SearchTxsResult): void {
  if (value.totalCount !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.totalCount);
  }
  if (value.count !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.count);
  }
  if (value.pageNumber !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.pageNumber);
  }
  if (value.pageTotal !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.pageTotal);
  }
  if (value.limit !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.limit);
  }
  for (const item of value.txs) {
    writer.uint32(50).fork();
    TxResponse.write(writer, item);
    writer.ldelim();
  }
}

function readSearchTxsResult(reader: Reader): SearchTxsResult {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  const f6: TxResponse[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
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
  while (tag === 50) {
    const outer = reader.open();
    f6.push(TxResponse.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 50]);
  return {
    totalCount: f1,
    count: f2,
    pageNumber: f3,
    pageTotal: f4,
    limit: f5,
    txs: f6,
  };
}

function createSearchTxsResult(partial?: Partial<SearchTxsResult>): SearchTxsResult {
  return {
    totalCount: 0n,
    count: 0n,
    pageNumber: 0n,
    pageTotal: 0n,
    limit: 0n,
    txs: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.SearchTxsResult. */
export const SearchTxsResult: Codec<SearchTxsResult> = defineCodec<SearchTxsResult>({
  typeName: "cosmos.base.abci.v1beta1.SearchTxsResult",
  fields: [
    { number: 1, name: "totalCount", protoName: "total_count", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pageNumber", protoName: "page_number", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "pageTotal", protoName: "page_total", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "limit", protoName: "limit", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "txs", protoName: "txs", kind: "message", repeated: true, nullable: false, message: () => TxResponse },
  ],
  write: writeSearchTxsResult,
  read: readSearchTxsResult,
  create: createSearchTxsResult,
});

/** Message cosmos.base.abci.v1beta1.SearchBlocksResult. */
export interface SearchBlocksResult {
  readonly totalCount: bigint;
  readonly count: bigint;
  readonly pageNumber: bigint;
  readonly pageTotal: bigint;
  readonly limit: bigint;
  readonly blocks: readonly Block[];
}

function writeSearchBlocksResult(writer: Writer, value: SearchBlocksResult): void {
  if (value.totalCount !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.totalCount);
  }
  if (value.count !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.count);
  }
  if (value.pageNumber !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.pageNumber);
  }
  if (value.pageTotal !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.pageTotal);
  }
  if (value.limit !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.limit);
  }
  for (const item of value.blocks) {
    writer.uint32(50).fork();
    Block.write(writer, item);
    writer.ldelim();
  }
}

function readSearchBlocksResult(reader: Reader): SearchBlocksResult {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  const f6: Block[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(Block.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 50]);
  return {
    totalCount: f1,
    count: f2,
    pageNumber: f3,
    pageTotal: f4,
    limit: f5,
    blocks: f6,
  };
}

function createSearchBlocksResult(partial?: Partial<SearchBlocksResult>): SearchBlocksResult {
  return {
    totalCount: 0n,
    count: 0n,
    pageNumber: 0n,
    pageTotal: 0n,
    limit: 0n,
    blocks: [],
    ...partial,
  };
}

/** Codec of cosmos.base.abci.v1beta1.SearchBlocksResult. */
export const SearchBlocksResult: Codec<SearchBlocksResult> = defineCodec<SearchBlocksResult>({
  typeName: "cosmos.base.abci.v1beta1.SearchBlocksResult",
  fields: [
    { number: 1, name: "totalCount", protoName: "total_count", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "count", protoName: "count", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "pageNumber", protoName: "page_number", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "pageTotal", protoName: "page_total", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "limit", protoName: "limit", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "blocks", protoName: "blocks", kind: "message", repeated: true, nullable: false, message: () => Block },
  ],
  write: writeSearchBlocksResult,
  read: readSearchBlocksResult,
  create: createSearchBlocksResult,
});
