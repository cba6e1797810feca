/** Generated from proto/byline/emissions/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putInt64, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { BeaconChain, BeaconValue, Bond, BondPurposeDescriptor, ChainClock, EconomyParams, Epoch, Params, ScheduledEconomy, SupplyTotals } from "./emissions.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1/pagination.ts";

/** Message byline.emissions.v1.QueryClockRequest. */
export type QueryClockRequest = Readonly<Record<string, never>>;

function writeQueryClockRequest(): void {}

function readQueryClockRequest(reader: Reader): QueryClockRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryClockRequest(): QueryClockRequest {
  return {};
}

/** Codec of byline.emissions.v1.QueryClockRequest. */
export const QueryClockRequest: Codec<QueryClockRequest> = defineCodec<QueryClockRequest>({
  typeName: "byline.emissions.v1.QueryClockRequest",
  fields: [],
  write: writeQueryClockRequest,
  read: readQueryClockRequest,
  create: createQueryClockRequest,
});

/** Message byline.emissions.v1.QueryClockResponse. */
export interface QueryClockResponse {
  readonly clock: ChainClock;
}

function writeQueryClockResponse(writer: Writer, value: QueryClockResponse): void {
  {
    writer.uint32(10).fork();
    ChainClock.write(writer, value.clock);
    writer.ldelim();
  }
}

function readQueryClockResponse(reader: Reader): QueryClockResponse {
  let f1: ChainClock | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ChainClock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    clock: f1 ?? ChainClock.create(),
  };
}

function createQueryClockResponse(partial?: Partial<QueryClockResponse>): QueryClockResponse {
  return {
    clock: ChainClock.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryClockResponse. */
export const QueryClockResponse: Codec<QueryClockResponse> = defineCodec<QueryClockResponse>({
  typeName: "byline.emissions.v1.QueryClockResponse",
  fields: [
    { number: 1, name: "clock", protoName: "clock", kind: "message", repeated: false, nullable: false, message: () => ChainClock },
  ],
  write: writeQueryClockResponse,
  read: readQueryClockResponse,
  create: createQueryClockResponse,
});

/** Message byline.emissions.v1.QueryEpochRequest. */
export type QueryEpochRequest = Readonly<Record<string, never>>;

function writeQueryEpochRequest(): void {}

function readQueryEpochRequest(reader: Reader): QueryEpochRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryEpochRequest(): QueryEpochRequest {
  return {};
}

/** Codec of byline.emissions.v1.QueryEpochRequest. */
export const QueryEpochRequest: Codec<QueryEpochRequest> = defineCodec<QueryEpochRequest>({
  typeName: "byline.emissions.v1.QueryEpochRequest",
  fields: [],
  write: writeQueryEpochRequest,
  read: readQueryEpochRequest,
  create: createQueryEpochRequest,
});

/** Message byline.emissions.v1.QueryEpochResponse. */
export interface QueryEpochResponse {
  readonly epoch: Epoch;
}

function writeQueryEpochResponse(writer: Writer, value: QueryEpochResponse): void {
  {
    writer.uint32(10).fork();
    Epoch.write(writer, value.epoch);
    writer.ldelim();
  }
}

function readQueryEpochResponse(reader: Reader): QueryEpochResponse {
  let f1: Epoch | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Epoch.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    epoch: f1 ?? Epoch.create(),
  };
}

function createQueryEpochResponse(partial?: Partial<QueryEpochResponse>): QueryEpochResponse {
  return {
    epoch: Epoch.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryEpochResponse. */
export const QueryEpochResponse: Codec<QueryEpochResponse> = defineCodec<QueryEpochResponse>({
  typeName: "byline.emissions.v1.QueryEpochResponse",
  fields: [
    { number: 1, name: "epoch", protoName: "epoch", kind: "message", repeated: false, nullable: false, message: () => Epoch },
  ],
  write: writeQueryEpochResponse,
  read: readQueryEpochResponse,
  create: createQueryEpochResponse,
});

/** Message byline.emissions.v1.QueryParamsRequest. */
export type QueryParamsRequest = Readonly<Record<string, never>>;

function writeQueryParamsRequest(): void {}

function readQueryParamsRequest(reader: Reader): QueryParamsRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryParamsRequest(): QueryParamsRequest {
  return {};
}

/** Codec of byline.emissions.v1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "byline.emissions.v1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message byline.emissions.v1.QueryParamsResponse. */
export interface QueryParamsResponse {
  readonly params: Params;
}

function writeQueryParamsResponse(writer: Writer, value: QueryParamsResponse): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readQueryParamsResponse(reader: Reader): QueryParamsResponse {
  let f1: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    params: f1 ?? Params.create(),
  };
}

function createQueryParamsResponse(partial?: Partial<QueryParamsResponse>): QueryParamsResponse {
  return {
    params: Params.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "byline.emissions.v1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message byline.emissions.v1.QueryEconomyRequest. */
export type QueryEconomyRequest = Readonly<Record<string, never>>;

function writeQueryEconomyRequest(): void {}

function readQueryEconomyRequest(reader: Reader): QueryEconomyRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryEconomyRequest(): QueryEconomyRequest {
  return {};
}

/** Codec of byline.emissions.v1.QueryEconomyRequest. */
export const QueryEconomyRequest: Codec<QueryEconomyRequest> = defineCodec<QueryEconomyRequest>({
  typeName: "byline.emissions.v1.QueryEconomyRequest",
  fields: [],
  write: writeQueryEconomyRequest,
  read: readQueryEconomyRequest,
  create: createQueryEconomyRequest,
});

/** Message byline.emissions.v1.QueryEconomyResponse. */
export interface QueryEconomyResponse {
  readonly economy: EconomyParams;
  readonly scheduled: ScheduledEconomy | undefined;
}

function writeQueryEconomyResponse(writer: Writer, value: QueryEconomyResponse): void {
  {
    writer.uint32(10).fork();
    EconomyParams.write(writer, value.economy);
    writer.ldelim();
  }
  if (value.scheduled !== undefined) {
    writer.uint32(18).fork();
    ScheduledEconomy.write(writer, value.scheduled);
    writer.ldelim();
  }
}

function readQueryEconomyResponse(reader: Reader): QueryEconomyResponse {
  let f1: EconomyParams | undefined;
  let f2: ScheduledEconomy | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = EconomyParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ScheduledEconomy.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    economy: f1 ?? EconomyParams.create(),
    scheduled: f2,
  };
}

function createQueryEconomyResponse(partial?: Partial<QueryEconomyResponse>): QueryEconomyResponse {
  return {
    economy: EconomyParams.create(),
    scheduled: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryEconomyResponse. */
export const QueryEconomyResponse: Codec<QueryEconomyResponse> = defineCodec<QueryEconomyResponse>({
  typeName: "byline.emissions.v1.QueryEconomyResponse",
  fields: [
    { number: 1, name: "economy", protoName: "economy", kind: "message", repeated: false, nullable: false, message: () => EconomyParams },
    { number: 2, name: "scheduled", protoName: "scheduled", kind: "message", repeated: false, nullable: true, message: () => ScheduledEconomy },
  ],
  write: writeQueryEconomyResponse,
  read: readQueryEconomyResponse,
  create: createQueryEconomyResponse,
});

/** Message byline.emissions.v1.QuerySupplyRequest. */
export type QuerySupplyRequest = Readonly<Record<string, never>>;

function writeQuerySupplyRequest(): void {}

function readQuerySupplyRequest(reader: Reader): QuerySupplyRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQuerySupplyRequest(): QuerySupplyRequest {
  return {};
}

/** Codec of byline.emissions.v1.QuerySupplyRequest. */
export const QuerySupplyRequest: Codec<QuerySupplyRequest> = defineCodec<QuerySupplyRequest>({
  typeName: "byline.emissions.v1.QuerySupplyRequest",
  fields: [],
  write: writeQuerySupplyRequest,
  read: readQuerySupplyRequest,
  create: createQuerySupplyRequest,
});

/** Message byline.emissions.v1.QuerySupplyResponse. */
export interface QuerySupplyResponse {
  readonly totals: SupplyTotals;
  readonly supply: bigint;
  readonly supplyMax: bigint;
}

function writeQuerySupplyResponse(writer: Writer, value: QuerySupplyResponse): void {
  {
    writer.uint32(10).fork();
    SupplyTotals.write(writer, value.totals);
    writer.ldelim();
  }
  if (value.supply !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.supply);
  }
  if (value.supplyMax !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.supplyMax);
  }
}

function readQuerySupplyResponse(reader: Reader): QuerySupplyResponse {
  let f1: SupplyTotals | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SupplyTotals.read(reader);
    reader.close(outer);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    totals: f1 ?? SupplyTotals.create(),
    supply: f2,
    supplyMax: f3,
  };
}

function createQuerySupplyResponse(partial?: Partial<QuerySupplyResponse>): QuerySupplyResponse {
  return {
    totals: SupplyTotals.create(),
    supply: 0n,
    supplyMax: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QuerySupplyResponse. */
export const QuerySupplyResponse: Codec<QuerySupplyResponse> = defineCodec<QuerySupplyResponse>({
  typeName: "byline.emissions.v1.QuerySupplyResponse",
  fields: [
    { number: 1, name: "totals", protoName: "totals", kind: "message", repeated: false, nullable: false, message: () => SupplyTotals },
    { number: 2, name: "supply", protoName: "supply", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "supplyMax", protoName: "supply_max", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQuerySupplyResponse,
  read: readQuerySupplyResponse,
  create: createQuerySupplyResponse,
});

/** Message byline.emissions.v1.QueryBondRequest. */
export interface QueryBondRequest {
  readonly owner: string;
  readonly purpose: number;
  readonly subject: string;
}

function writeQueryBondRequest(writer: Writer, value: QueryBondRequest): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.purpose !== 0) {
    writer.uint32(16);
    putInt32(writer, value.purpose);
  }
  if (value.subject !== "") {
    putString(writer, 26, value.subject);
  }
}

function readQueryBondRequest(reader: Reader): QueryBondRequest {
  let f1 = "";
  let f2 = 0;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    owner: f1,
    purpose: f2,
    subject: f3,
  };
}

function createQueryBondRequest(partial?: Partial<QueryBondRequest>): QueryBondRequest {
  return {
    owner: "",
    purpose: 0,
    subject: "",
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBondRequest. */
export const QueryBondRequest: Codec<QueryBondRequest> = defineCodec<QueryBondRequest>({
  typeName: "byline.emissions.v1.QueryBondRequest",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "purpose", protoName: "purpose", kind: "enum", repeated: false, nullable: false, enum: BondPurposeDescriptor },
    { number: 3, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryBondRequest,
  read: readQueryBondRequest,
  create: createQueryBondRequest,
});

/** Message byline.emissions.v1.QueryBondResponse. */
export interface QueryBondResponse {
  readonly bond: Bond;
  readonly available: bigint;
}

function writeQueryBondResponse(writer: Writer, value: QueryBondResponse): void {
  {
    writer.uint32(10).fork();
    Bond.write(writer, value.bond);
    writer.ldelim();
  }
  if (value.available !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.available);
  }
}

function readQueryBondResponse(reader: Reader): QueryBondResponse {
  let f1: Bond | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Bond.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    bond: f1 ?? Bond.create(),
    available: f2,
  };
}

function createQueryBondResponse(partial?: Partial<QueryBondResponse>): QueryBondResponse {
  return {
    bond: Bond.create(),
    available: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBondResponse. */
export const QueryBondResponse: Codec<QueryBondResponse> = defineCodec<QueryBondResponse>({
  typeName: "byline.emissions.v1.QueryBondResponse",
  fields: [
    { number: 1, name: "bond", protoName: "bond", kind: "message", repeated: false, nullable: false, message: () => Bond },
    { number: 2, name: "available", protoName: "available", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryBondResponse,
  read: readQueryBondResponse,
  create: createQueryBondResponse,
});

/** Message byline.emissions.v1.QueryBondsRequest. */
export interface QueryBondsRequest {
  readonly owner: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryBondsRequest(writer: Writer, value: QueryBondsRequest): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryBondsRequest(reader: Reader): QueryBondsRequest {
  let f1 = "";
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    owner: f1,
    pagination: f2,
  };
}

function createQueryBondsRequest(partial?: Partial<QueryBondsRequest>): QueryBondsRequest {
  return {
    owner: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBondsRequest. */
export const QueryBondsRequest: Codec<QueryBondsRequest> = defineCodec<QueryBondsRequest>({
  typeName: "byline.emissions.v1.QueryBondsRequest",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryBondsRequest,
  read: readQueryBondsRequest,
  create: createQueryBondsRequest,
});

/** Message byline.emissions.v1.QueryBondsResponse. */
export interface QueryBondsResponse {
  readonly bonds: readonly Bond[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryBondsResponse(writer: Writer, value: QueryBondsResponse): void {
  for (const item of value.bonds) {
    writer.uint32(10).fork();
    Bond.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryBondsResponse(reader: Reader): QueryBondsResponse {
  const f1: Bond[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Bond.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    bonds: f1,
    pagination: f2,
  };
}

function createQueryBondsResponse(partial?: Partial<QueryBondsResponse>): QueryBondsResponse {
  return {
    bonds: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBondsResponse. */
export const QueryBondsResponse: Codec<QueryBondsResponse> = defineCodec<QueryBondsResponse>({
  typeName: "byline.emissions.v1.QueryBondsResponse",
  fields: [
    { number: 1, name: "bonds", protoName: "bonds", kind: "message", repeated: true, nullable: false, message: () => Bond },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryBondsResponse,
  read: readQueryBondsResponse,
  create: createQueryBondsResponse,
});

/** Message byline.emissions.v1.QueryBeaconRequest. */
export interface QueryBeaconRequest {
  readonly height: bigint;
}

function writeQueryBeaconRequest(writer: Writer, value: QueryBeaconRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readQueryBeaconRequest(reader: Reader): QueryBeaconRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    height: f1,
  };
}

function createQueryBeaconRequest(partial?: Partial<QueryBeaconRequest>): QueryBeaconRequest {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBeaconRequest. */
export const QueryBeaconRequest: Codec<QueryBeaconRequest> = defineCodec<QueryBeaconRequest>({
  typeName: "byline.emissions.v1.QueryBeaconRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeQueryBeaconRequest,
  read: readQueryBeaconRequest,
  create: createQueryBeaconRequest,
});

/** Message byline.emissions.v1.QueryBeaconResponse. */
export interface QueryBeaconResponse {
  readonly beacon: BeaconValue;
}

function writeQueryBeaconResponse(writer: Writer, value: QueryBeaconResponse): void {
  {
    writer.uint32(10).fork();
    BeaconValue.write(writer, value.beacon);
    writer.ldelim();
  }
}

function readQueryBeaconResponse(reader: Reader): QueryBeaconResponse {
  let f1: BeaconValue | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BeaconValue.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    beacon: f1 ?? BeaconValue.create(),
  };
}

function createQueryBeaconResponse(partial?: Partial<QueryBeaconResponse>): QueryBeaconResponse {
  return {
    beacon: BeaconValue.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBeaconResponse. */
export const QueryBeaconResponse: Codec<QueryBeaconResponse> = defineCodec<QueryBeaconResponse>({
  typeName: "byline.emissions.v1.QueryBeaconResponse",
  fields: [
    { number: 1, name: "beacon", protoName: "beacon", kind: "message", repeated: false, nullable: false, message: () => BeaconValue },
  ],
  write: writeQueryBeaconResponse,
  read: readQueryBeaconResponse,
  create: createQueryBeaconResponse,
});

/** Message byline.emissions.v1.QueryBeaconChainRequest. */
export interface QueryBeaconChainRequest {
  readonly consAddress: string;
}

function writeQueryBeaconChainRequest(writer: Writer, value: QueryBeaconChainRequest): void {
  if (value.consAddress !== "") {
    putString(writer, 10, value.consAddress);
  }
}

function readQueryBeaconChainRequest(reader: Reader): QueryBeaconChainRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    consAddress: f1,
  };
}

function createQueryBeaconChainRequest(partial?: Partial<QueryBeaconChainRequest>): QueryBeaconChainRequest {
  return {
    consAddress: "",
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBeaconChainRequest. */
export const QueryBeaconChainRequest: Codec<QueryBeaconChainRequest> = defineCodec<QueryBeaconChainRequest>({
  typeName: "byline.emissions.v1.QueryBeaconChainRequest",
  fields: [
    { number: 1, name: "consAddress", protoName: "cons_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryBeaconChainRequest,
  read: readQueryBeaconChainRequest,
  create: createQueryBeaconChainRequest,
});

/** Message byline.emissions.v1.QueryBeaconChainResponse. */
export interface QueryBeaconChainResponse {
  readonly chain: BeaconChain;
}

function writeQueryBeaconChainResponse(writer: Writer, value: QueryBeaconChainResponse): void {
  {
    writer.uint32(10).fork();
    BeaconChain.write(writer, value.chain);
    writer.ldelim();
  }
}

function readQueryBeaconChainResponse(reader: Reader): QueryBeaconChainResponse {
  let f1: BeaconChain | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BeaconChain.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    chain: f1 ?? BeaconChain.create(),
  };
}

function createQueryBeaconChainResponse(partial?: Partial<QueryBeaconChainResponse>): QueryBeaconChainResponse {
  return {
    chain: BeaconChain.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBeaconChainResponse. */
export const QueryBeaconChainResponse: Codec<QueryBeaconChainResponse> = defineCodec<QueryBeaconChainResponse>({
  typeName: "byline.emissions.v1.QueryBeaconChainResponse",
  fields: [
    { number: 1, name: "chain", protoName: "chain", kind: "message", repeated: false, nullable: false, message: () => BeaconChain },
  ],
  write: writeQueryBeaconChainResponse,
  read: readQueryBeaconChainResponse,
  create: createQueryBeaconChainResponse,
});

/** Message byline.emissions.v1.QueryBeaconChainsRequest. */
export interface QueryBeaconChainsRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryBeaconChainsRequest(writer: Writer, value: QueryBeaconChainsRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryBeaconChainsRequest(reader: Reader): QueryBeaconChainsRequest {
  let f1: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pagination: f1,
  };
}

function createQueryBeaconChainsRequest(partial?: Partial<QueryBeaconChainsRequest>): QueryBeaconChainsRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBeaconChainsRequest. */
export const QueryBeaconChainsRequest: Codec<QueryBeaconChainsRequest> = defineCodec<QueryBeaconChainsRequest>({
  typeName: "byline.emissions.v1.QueryBeaconChainsRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryBeaconChainsRequest,
  read: readQueryBeaconChainsRequest,
  create: createQueryBeaconChainsRequest,
});

/** Message byline.emissions.v1.QueryBeaconChainsResponse. */
export interface QueryBeaconChainsResponse {
  readonly chains: readonly BeaconChain[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryBeaconChainsResponse(writer: Writer, value: QueryBeaconChainsResponse): void {
  for (const item of value.chains) {
    writer.uint32(10).fork();
    BeaconChain.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryBeaconChainsResponse(reader: Reader): QueryBeaconChainsResponse {
  const f1: BeaconChain[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(BeaconChain.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    chains: f1,
    pagination: f2,
  };
}

function createQueryBeaconChainsResponse(partial?: Partial<QueryBeaconChainsResponse>): QueryBeaconChainsResponse {
  return {
    chains: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryBeaconChainsResponse. */
export const QueryBeaconChainsResponse: Codec<QueryBeaconChainsResponse> = defineCodec<QueryBeaconChainsResponse>({
  typeName: "byline.emissions.v1.QueryBeaconChainsResponse",
  fields: [
    { number: 1, name: "chains", protoName: "chains", kind: "message", repeated: true, nullable: false, message: () => BeaconChain },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryBeaconChainsResponse,
  read: readQueryBeaconChainsResponse,
  create: createQueryBeaconChainsResponse,
});
