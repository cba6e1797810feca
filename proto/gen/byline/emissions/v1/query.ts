/** Generated from proto/byline/emissions/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { BeaconChain, BeaconValue, Bond, BondPurposeDescriptor, BootstrapGrant, ChainClock, EconomyParams, Epoch, Params, ScheduledEconomy, SupplyTotals } from "./emissions.ts";
import { HealthFigures, HealthFormula, HealthRecord, HealthScopeDescriptor } from "./health.ts";
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

/** Message byline.emissions.v1.QueryVersionBondsRequest. */
export interface QueryVersionBondsRequest {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeQueryVersionBondsRequest(writer: Writer, value: QueryVersionBondsRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readQueryVersionBondsRequest(reader: Reader): QueryVersionBondsRequest {
  let f1 = 0n;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    datasetId: f1,
    version: f2,
  };
}

function createQueryVersionBondsRequest(partial?: Partial<QueryVersionBondsRequest>): QueryVersionBondsRequest {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryVersionBondsRequest. */
export const QueryVersionBondsRequest: Codec<QueryVersionBondsRequest> = defineCodec<QueryVersionBondsRequest>({
  typeName: "byline.emissions.v1.QueryVersionBondsRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryVersionBondsRequest,
  read: readQueryVersionBondsRequest,
  create: createQueryVersionBondsRequest,
});

/** Message byline.emissions.v1.QueryVersionBondsResponse. */
export interface QueryVersionBondsResponse {
  readonly bonds: readonly Bond[];
  readonly bonded: bigint;
  readonly reachable: bigint;
  readonly pins: number;
}

function writeQueryVersionBondsResponse(writer: Writer, value: QueryVersionBondsResponse): void {
  for (const item of value.bonds) {
    writer.uint32(10).fork();
    Bond.write(writer, item);
    writer.ldelim();
  }
  if (value.bonded !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.bonded);
  }
  if (value.reachable !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.reachable);
  }
  if (value.pins !== 0) {
    writer.uint32(32);
    putUint32(writer, value.pins);
  }
}

function readQueryVersionBondsResponse(reader: Reader): QueryVersionBondsResponse {
  const f1: Bond[] = [];
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Bond.read(reader));
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
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32]);
  return {
    bonds: f1,
    bonded: f2,
    reachable: f3,
    pins: f4,
  };
}

function createQueryVersionBondsResponse(partial?: Partial<QueryVersionBondsResponse>): QueryVersionBondsResponse {
  return {
    bonds: [],
    bonded: 0n,
    reachable: 0n,
    pins: 0,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryVersionBondsResponse. */
export const QueryVersionBondsResponse: Codec<QueryVersionBondsResponse> = defineCodec<QueryVersionBondsResponse>({
  typeName: "byline.emissions.v1.QueryVersionBondsResponse",
  fields: [
    { number: 1, name: "bonds", protoName: "bonds", kind: "message", repeated: true, nullable: false, message: () => Bond },
    { number: 2, name: "bonded", protoName: "bonded", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "reachable", protoName: "reachable", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "pins", protoName: "pins", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeQueryVersionBondsResponse,
  read: readQueryVersionBondsResponse,
  create: createQueryVersionBondsResponse,
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

/** Message byline.emissions.v1.QueryGrantRequest. */
export interface QueryGrantRequest {
  readonly datasetId: bigint;
}

function writeQueryGrantRequest(writer: Writer, value: QueryGrantRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
}

function readQueryGrantRequest(reader: Reader): QueryGrantRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    datasetId: f1,
  };
}

function createQueryGrantRequest(partial?: Partial<QueryGrantRequest>): QueryGrantRequest {
  return {
    datasetId: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryGrantRequest. */
export const QueryGrantRequest: Codec<QueryGrantRequest> = defineCodec<QueryGrantRequest>({
  typeName: "byline.emissions.v1.QueryGrantRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryGrantRequest,
  read: readQueryGrantRequest,
  create: createQueryGrantRequest,
});

/** Message byline.emissions.v1.QueryGrantResponse. */
export interface QueryGrantResponse {
  readonly grant: BootstrapGrant;
  readonly granted: bigint;
  readonly grantedMax: bigint;
}

function writeQueryGrantResponse(writer: Writer, value: QueryGrantResponse): void {
  {
    writer.uint32(10).fork();
    BootstrapGrant.write(writer, value.grant);
    writer.ldelim();
  }
  if (value.granted !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.granted);
  }
  if (value.grantedMax !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.grantedMax);
  }
}

function readQueryGrantResponse(reader: Reader): QueryGrantResponse {
  let f1: BootstrapGrant | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BootstrapGrant.read(reader);
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
    grant: f1 ?? BootstrapGrant.create(),
    granted: f2,
    grantedMax: f3,
  };
}

function createQueryGrantResponse(partial?: Partial<QueryGrantResponse>): QueryGrantResponse {
  return {
    grant: BootstrapGrant.create(),
    granted: 0n,
    grantedMax: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryGrantResponse. */
export const QueryGrantResponse: Codec<QueryGrantResponse> = defineCodec<QueryGrantResponse>({
  typeName: "byline.emissions.v1.QueryGrantResponse",
  fields: [
    { number: 1, name: "grant", protoName: "grant", kind: "message", repeated: false, nullable: false, message: () => BootstrapGrant },
    { number: 2, name: "granted", protoName: "granted", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "grantedMax", protoName: "granted_max", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryGrantResponse,
  read: readQueryGrantResponse,
  create: createQueryGrantResponse,
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

/** Message byline.emissions.v1.QueryHealthRequest. */
export interface QueryHealthRequest {
  readonly window: number;
  readonly scope: number;
  readonly datasetId: bigint;
  readonly epoch: bigint;
}

function writeQueryHealthRequest(writer: Writer, value: QueryHealthRequest): void {
  if (value.window !== 0) {
    writer.uint32(8);
    putUint32(writer, value.window);
  }
  if (value.scope !== 0) {
    writer.uint32(16);
    putInt32(writer, value.scope);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.datasetId);
  }
  if (value.epoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.epoch);
  }
}

function readQueryHealthRequest(reader: Reader): QueryHealthRequest {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32]);
  return {
    window: f1,
    scope: f2,
    datasetId: f3,
    epoch: f4,
  };
}

function createQueryHealthRequest(partial?: Partial<QueryHealthRequest>): QueryHealthRequest {
  return {
    window: 0,
    scope: 0,
    datasetId: 0n,
    epoch: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryHealthRequest. */
export const QueryHealthRequest: Codec<QueryHealthRequest> = defineCodec<QueryHealthRequest>({
  typeName: "byline.emissions.v1.QueryHealthRequest",
  fields: [
    { number: 1, name: "window", protoName: "window", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "scope", protoName: "scope", kind: "enum", repeated: false, nullable: false, enum: HealthScopeDescriptor },
    { number: 3, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryHealthRequest,
  read: readQueryHealthRequest,
  create: createQueryHealthRequest,
});

/** Message byline.emissions.v1.QueryHealthResponse. */
export interface QueryHealthResponse {
  readonly record: HealthRecord;
  readonly figures: HealthFigures;
  readonly formulas: readonly HealthFormula[];
  readonly closed: boolean;
}

function writeQueryHealthResponse(writer: Writer, value: QueryHealthResponse): void {
  {
    writer.uint32(10).fork();
    HealthRecord.write(writer, value.record);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    HealthFigures.write(writer, value.figures);
    writer.ldelim();
  }
  for (const item of value.formulas) {
    writer.uint32(26).fork();
    HealthFormula.write(writer, item);
    writer.ldelim();
  }
  if (value.closed) {
    writer.uint32(32);
    writer.bool(value.closed);
  }
}

function readQueryHealthResponse(reader: Reader): QueryHealthResponse {
  let f1: HealthRecord | undefined;
  let f2: HealthFigures | undefined;
  const f3: HealthFormula[] = [];
  let f4 = false;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = HealthRecord.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = HealthFigures.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(HealthFormula.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    record: f1 ?? HealthRecord.create(),
    figures: f2 ?? HealthFigures.create(),
    formulas: f3,
    closed: f4,
  };
}

function createQueryHealthResponse(partial?: Partial<QueryHealthResponse>): QueryHealthResponse {
  return {
    record: HealthRecord.create(),
    figures: HealthFigures.create(),
    formulas: [],
    closed: false,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryHealthResponse. */
export const QueryHealthResponse: Codec<QueryHealthResponse> = defineCodec<QueryHealthResponse>({
  typeName: "byline.emissions.v1.QueryHealthResponse",
  fields: [
    { number: 1, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => HealthRecord },
    { number: 2, name: "figures", protoName: "figures", kind: "message", repeated: false, nullable: false, message: () => HealthFigures },
    { number: 3, name: "formulas", protoName: "formulas", kind: "message", repeated: true, nullable: false, message: () => HealthFormula },
    { number: 4, name: "closed", protoName: "closed", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeQueryHealthResponse,
  read: readQueryHealthResponse,
  create: createQueryHealthResponse,
});

/** Message byline.emissions.v1.QueryHealthHistoryRequest. */
export interface QueryHealthHistoryRequest {
  readonly window: number;
  readonly pagination: PageRequest | undefined;
}

function writeQueryHealthHistoryRequest(writer: Writer, value: QueryHealthHistoryRequest): void {
  if (value.window !== 0) {
    writer.uint32(8);
    putUint32(writer, value.window);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryHealthHistoryRequest(reader: Reader): QueryHealthHistoryRequest {
  let f1 = 0;
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
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
    window: f1,
    pagination: f2,
  };
}

function createQueryHealthHistoryRequest(partial?: Partial<QueryHealthHistoryRequest>): QueryHealthHistoryRequest {
  return {
    window: 0,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryHealthHistoryRequest. */
export const QueryHealthHistoryRequest: Codec<QueryHealthHistoryRequest> = defineCodec<QueryHealthHistoryRequest>({
  typeName: "byline.emissions.v1.QueryHealthHistoryRequest",
  fields: [
    { number: 1, name: "window", protoName: "window", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryHealthHistoryRequest,
  read: readQueryHealthHistoryRequest,
  create: createQueryHealthHistoryRequest,
});

/** Message byline.emissions.v1.HealthHistoryEntry. */
export interface HealthHistoryEntry {
  readonly record: HealthRecord;
  readonly figures: HealthFigures;
}

function writeHealthHistoryEntry(writer: Writer, value: HealthHistoryEntry): void {
  {
    writer.uint32(10).fork();
    HealthRecord.write(writer, value.record);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    HealthFigures.write(writer, value.figures);
    writer.ldelim();
  }
}

function readHealthHistoryEntry(reader: Reader): HealthHistoryEntry {
  let f1: HealthRecord | undefined;
  let f2: HealthFigures | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = HealthRecord.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = HealthFigures.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    record: f1 ?? HealthRecord.create(),
    figures: f2 ?? HealthFigures.create(),
  };
}

function createHealthHistoryEntry(partial?: Partial<HealthHistoryEntry>): HealthHistoryEntry {
  return {
    record: HealthRecord.create(),
    figures: HealthFigures.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthHistoryEntry. */
export const HealthHistoryEntry: Codec<HealthHistoryEntry> = defineCodec<HealthHistoryEntry>({
  typeName: "byline.emissions.v1.HealthHistoryEntry",
  fields: [
    { number: 1, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => HealthRecord },
    { number: 2, name: "figures", protoName: "figures", kind: "message", repeated: false, nullable: false, message: () => HealthFigures },
  ],
  write: writeHealthHistoryEntry,
  read: readHealthHistoryEntry,
  create: createHealthHistoryEntry,
});

/** Message byline.emissions.v1.QueryHealthHistoryResponse. */
export interface QueryHealthHistoryResponse {
  readonly entries: readonly HealthHistoryEntry[];
  readonly formulas: readonly HealthFormula[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryHealthHistoryResponse(writer: Writer, value: QueryHealthHistoryResponse): void {
  for (const item of value.entries) {
    writer.uint32(10).fork();
    HealthHistoryEntry.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.formulas) {
    writer.uint32(18).fork();
    HealthFormula.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryHealthHistoryResponse(reader: Reader): QueryHealthHistoryResponse {
  const f1: HealthHistoryEntry[] = [];
  const f2: HealthFormula[] = [];
  let f3: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(HealthHistoryEntry.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(HealthFormula.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    entries: f1,
    formulas: f2,
    pagination: f3,
  };
}

function createQueryHealthHistoryResponse(partial?: Partial<QueryHealthHistoryResponse>): QueryHealthHistoryResponse {
  return {
    entries: [],
    formulas: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryHealthHistoryResponse. */
export const QueryHealthHistoryResponse: Codec<QueryHealthHistoryResponse> = defineCodec<QueryHealthHistoryResponse>({
  typeName: "byline.emissions.v1.QueryHealthHistoryResponse",
  fields: [
    { number: 1, name: "entries", protoName: "entries", kind: "message", repeated: true, nullable: false, message: () => HealthHistoryEntry },
    { number: 2, name: "formulas", protoName: "formulas", kind: "message", repeated: true, nullable: false, message: () => HealthFormula },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryHealthHistoryResponse,
  read: readQueryHealthHistoryResponse,
  create: createQueryHealthHistoryResponse,
});

/** Message byline.emissions.v1.QueryTopDatasetsRequest. */
export interface QueryTopDatasetsRequest {
  readonly window: number;
  readonly limit: number;
}

function writeQueryTopDatasetsRequest(writer: Writer, value: QueryTopDatasetsRequest): void {
  if (value.window !== 0) {
    writer.uint32(8);
    putUint32(writer, value.window);
  }
  if (value.limit !== 0) {
    writer.uint32(16);
    putUint32(writer, value.limit);
  }
}

function readQueryTopDatasetsRequest(reader: Reader): QueryTopDatasetsRequest {
  let f1 = 0;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    window: f1,
    limit: f2,
  };
}

function createQueryTopDatasetsRequest(partial?: Partial<QueryTopDatasetsRequest>): QueryTopDatasetsRequest {
  return {
    window: 0,
    limit: 0,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryTopDatasetsRequest. */
export const QueryTopDatasetsRequest: Codec<QueryTopDatasetsRequest> = defineCodec<QueryTopDatasetsRequest>({
  typeName: "byline.emissions.v1.QueryTopDatasetsRequest",
  fields: [
    { number: 1, name: "window", protoName: "window", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "limit", protoName: "limit", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeQueryTopDatasetsRequest,
  read: readQueryTopDatasetsRequest,
  create: createQueryTopDatasetsRequest,
});

/** Message byline.emissions.v1.RankedDataset. */
export interface RankedDataset {
  readonly datasetId: bigint;
  readonly burned: bigint;
  readonly revenue: bigint;
  readonly independent: bigint;
}

function writeRankedDataset(writer: Writer, value: RankedDataset): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.burned !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.burned);
  }
  if (value.revenue !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.revenue);
  }
  if (value.independent !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.independent);
  }
}

function readRankedDataset(reader: Reader): RankedDataset {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32]);
  return {
    datasetId: f1,
    burned: f2,
    revenue: f3,
    independent: f4,
  };
}

function createRankedDataset(partial?: Partial<RankedDataset>): RankedDataset {
  return {
    datasetId: 0n,
    burned: 0n,
    revenue: 0n,
    independent: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.RankedDataset. */
export const RankedDataset: Codec<RankedDataset> = defineCodec<RankedDataset>({
  typeName: "byline.emissions.v1.RankedDataset",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "burned", protoName: "burned", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "revenue", protoName: "revenue", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "independent", protoName: "independent", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeRankedDataset,
  read: readRankedDataset,
  create: createRankedDataset,
});

/** Message byline.emissions.v1.QueryTopDatasetsResponse. */
export interface QueryTopDatasetsResponse {
  readonly datasets: readonly RankedDataset[];
  readonly formulas: readonly HealthFormula[];
  readonly firstEpoch: bigint;
  readonly lastEpoch: bigint;
}

function writeQueryTopDatasetsResponse(writer: Writer, value: QueryTopDatasetsResponse): void {
  for (const item of value.datasets) {
    writer.uint32(10).fork();
    RankedDataset.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.formulas) {
    writer.uint32(18).fork();
    HealthFormula.write(writer, item);
    writer.ldelim();
  }
  if (value.firstEpoch !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.firstEpoch);
  }
  if (value.lastEpoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.lastEpoch);
  }
}

function readQueryTopDatasetsResponse(reader: Reader): QueryTopDatasetsResponse {
  const f1: RankedDataset[] = [];
  const f2: HealthFormula[] = [];
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(RankedDataset.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(HealthFormula.read(reader));
    reader.close(outer);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    datasets: f1,
    formulas: f2,
    firstEpoch: f3,
    lastEpoch: f4,
  };
}

function createQueryTopDatasetsResponse(partial?: Partial<QueryTopDatasetsResponse>): QueryTopDatasetsResponse {
  return {
    datasets: [],
    formulas: [],
    firstEpoch: 0n,
    lastEpoch: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.QueryTopDatasetsResponse. */
export const QueryTopDatasetsResponse: Codec<QueryTopDatasetsResponse> = defineCodec<QueryTopDatasetsResponse>({
  typeName: "byline.emissions.v1.QueryTopDatasetsResponse",
  fields: [
    { number: 1, name: "datasets", protoName: "datasets", kind: "message", repeated: true, nullable: false, message: () => RankedDataset },
    { number: 2, name: "formulas", protoName: "formulas", kind: "message", repeated: true, nullable: false, message: () => HealthFormula },
    { number: 3, name: "firstEpoch", protoName: "first_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "lastEpoch", protoName: "last_epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryTopDatasetsResponse,
  read: readQueryTopDatasetsResponse,
  create: createQueryTopDatasetsResponse,
});
