/** Generated from proto/byline/attribution/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Benchmark, Channel, EarningAccount, Gateway, Model, Params, Payee, PayeeRoleDescriptor, Settlement, UsageRow } from "./attribution.ts";
import { AuditPoints, AuditTask, Auditor } from "./audit.ts";
import { Conviction, LeafRequest, PublicationRow, Steering } from "./publication.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1/pagination.ts";

/** Message byline.attribution.v1.QueryParamsRequest. */
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

/** Codec of byline.attribution.v1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "byline.attribution.v1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message byline.attribution.v1.QueryParamsResponse. */
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

/** Codec of byline.attribution.v1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "byline.attribution.v1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message byline.attribution.v1.QueryEarningsRequest. */
export interface QueryEarningsRequest {
  readonly datasetId: bigint;
  readonly version: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryEarningsRequest(writer: Writer, value: QueryEarningsRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryEarningsRequest(reader: Reader): QueryEarningsRequest {
  let f1 = 0n;
  let f2 = "";
  let f3: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    datasetId: f1,
    version: f2,
    pagination: f3,
  };
}

function createQueryEarningsRequest(partial?: Partial<QueryEarningsRequest>): QueryEarningsRequest {
  return {
    datasetId: 0n,
    version: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryEarningsRequest. */
export const QueryEarningsRequest: Codec<QueryEarningsRequest> = defineCodec<QueryEarningsRequest>({
  typeName: "byline.attribution.v1.QueryEarningsRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryEarningsRequest,
  read: readQueryEarningsRequest,
  create: createQueryEarningsRequest,
});

/** Message byline.attribution.v1.QueryEarningsResponse. */
export interface QueryEarningsResponse {
  readonly accounts: readonly EarningAccount[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryEarningsResponse(writer: Writer, value: QueryEarningsResponse): void {
  for (const item of value.accounts) {
    writer.uint32(10).fork();
    EarningAccount.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryEarningsResponse(reader: Reader): QueryEarningsResponse {
  const f1: EarningAccount[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(EarningAccount.read(reader));
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
    accounts: f1,
    pagination: f2,
  };
}

function createQueryEarningsResponse(partial?: Partial<QueryEarningsResponse>): QueryEarningsResponse {
  return {
    accounts: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryEarningsResponse. */
export const QueryEarningsResponse: Codec<QueryEarningsResponse> = defineCodec<QueryEarningsResponse>({
  typeName: "byline.attribution.v1.QueryEarningsResponse",
  fields: [
    { number: 1, name: "accounts", protoName: "accounts", kind: "message", repeated: true, nullable: false, message: () => EarningAccount },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryEarningsResponse,
  read: readQueryEarningsResponse,
  create: createQueryEarningsResponse,
});

/** Entitlement answers the arithmetic of one leaf; it needs no proof because it pays nothing. */
export interface QueryEntitlementRequest {
  readonly datasetId: bigint;
  readonly version: string;
  readonly leftSum: bigint;
  readonly weight: bigint;
  readonly weightsRoot: string;
}

function writeQueryEntitlementRequest(writer: Writer, value: QueryEntitlementRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.leftSum !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.leftSum);
  }
  if (value.weight !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.weight);
  }
  if (value.weightsRoot !== "") {
    putString(writer, 42, value.weightsRoot);
  }
}

function readQueryEntitlementRequest(reader: Reader): QueryEntitlementRequest {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let f5 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
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
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 42]);
  return {
    datasetId: f1,
    version: f2,
    leftSum: f3,
    weight: f4,
    weightsRoot: f5,
  };
}

function createQueryEntitlementRequest(partial?: Partial<QueryEntitlementRequest>): QueryEntitlementRequest {
  return {
    datasetId: 0n,
    version: "",
    leftSum: 0n,
    weight: 0n,
    weightsRoot: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryEntitlementRequest. */
export const QueryEntitlementRequest: Codec<QueryEntitlementRequest> = defineCodec<QueryEntitlementRequest>({
  typeName: "byline.attribution.v1.QueryEntitlementRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "leftSum", protoName: "left_sum", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "weight", protoName: "weight", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "weightsRoot", protoName: "weights_root", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryEntitlementRequest,
  read: readQueryEntitlementRequest,
  create: createQueryEntitlementRequest,
});

/** Message byline.attribution.v1.Entitlement. */
export interface Entitlement {
  readonly base: bigint;
  readonly entitled: bigint;
  readonly paid: bigint;
  readonly due: bigint;
}

function writeEntitlement(writer: Writer, value: Entitlement): void {
  if (value.base !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.base);
  }
  if (value.entitled !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.entitled);
  }
  if (value.paid !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.paid);
  }
  if (value.due !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.due);
  }
}

function readEntitlement(reader: Reader): Entitlement {
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
    base: f1,
    entitled: f2,
    paid: f3,
    due: f4,
  };
}

function createEntitlement(partial?: Partial<Entitlement>): Entitlement {
  return {
    base: 0n,
    entitled: 0n,
    paid: 0n,
    due: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Entitlement. */
export const Entitlement: Codec<Entitlement> = defineCodec<Entitlement>({
  typeName: "byline.attribution.v1.Entitlement",
  fields: [
    { number: 1, name: "base", protoName: "base", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "entitled", protoName: "entitled", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "paid", protoName: "paid", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "due", protoName: "due", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeEntitlement,
  read: readEntitlement,
  create: createEntitlement,
});

/** Message byline.attribution.v1.QueryEntitlementResponse. */
export interface QueryEntitlementResponse {
  readonly real: Entitlement;
  readonly emission: Entitlement;
  readonly totalWeight: bigint;
}

function writeQueryEntitlementResponse(writer: Writer, value: QueryEntitlementResponse): void {
  {
    writer.uint32(10).fork();
    Entitlement.write(writer, value.real);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Entitlement.write(writer, value.emission);
    writer.ldelim();
  }
  if (value.totalWeight !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.totalWeight);
  }
}

function readQueryEntitlementResponse(reader: Reader): QueryEntitlementResponse {
  let f1: Entitlement | undefined;
  let f2: Entitlement | undefined;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Entitlement.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Entitlement.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    real: f1 ?? Entitlement.create(),
    emission: f2 ?? Entitlement.create(),
    totalWeight: f3,
  };
}

function createQueryEntitlementResponse(partial?: Partial<QueryEntitlementResponse>): QueryEntitlementResponse {
  return {
    real: Entitlement.create(),
    emission: Entitlement.create(),
    totalWeight: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryEntitlementResponse. */
export const QueryEntitlementResponse: Codec<QueryEntitlementResponse> = defineCodec<QueryEntitlementResponse>({
  typeName: "byline.attribution.v1.QueryEntitlementResponse",
  fields: [
    { number: 1, name: "real", protoName: "real", kind: "message", repeated: false, nullable: false, message: () => Entitlement },
    { number: 2, name: "emission", protoName: "emission", kind: "message", repeated: false, nullable: false, message: () => Entitlement },
    { number: 3, name: "totalWeight", protoName: "total_weight", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryEntitlementResponse,
  read: readQueryEntitlementResponse,
  create: createQueryEntitlementResponse,
});

/** Message byline.attribution.v1.QueryRoyaltyRequest. */
export interface QueryRoyaltyRequest {
  readonly datasetId: bigint;
  readonly version: string;
  readonly parentIndex: number;
  readonly weightsRoot: string;
}

function writeQueryRoyaltyRequest(writer: Writer, value: QueryRoyaltyRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.parentIndex !== 0) {
    writer.uint32(24);
    putUint32(writer, value.parentIndex);
  }
  if (value.weightsRoot !== "") {
    putString(writer, 34, value.weightsRoot);
  }
}

function readQueryRoyaltyRequest(reader: Reader): QueryRoyaltyRequest {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34]);
  return {
    datasetId: f1,
    version: f2,
    parentIndex: f3,
    weightsRoot: f4,
  };
}

function createQueryRoyaltyRequest(partial?: Partial<QueryRoyaltyRequest>): QueryRoyaltyRequest {
  return {
    datasetId: 0n,
    version: "",
    parentIndex: 0,
    weightsRoot: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryRoyaltyRequest. */
export const QueryRoyaltyRequest: Codec<QueryRoyaltyRequest> = defineCodec<QueryRoyaltyRequest>({
  typeName: "byline.attribution.v1.QueryRoyaltyRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "parentIndex", protoName: "parent_index", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "weightsRoot", protoName: "weights_root", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryRoyaltyRequest,
  read: readQueryRoyaltyRequest,
  create: createQueryRoyaltyRequest,
});

/** Message byline.attribution.v1.QueryRoyaltyResponse. */
export interface QueryRoyaltyResponse {
  readonly realDue: bigint;
  readonly emissionDue: bigint;
  readonly realPulled: bigint;
  readonly emissionPulled: bigint;
}

function writeQueryRoyaltyResponse(writer: Writer, value: QueryRoyaltyResponse): void {
  if (value.realDue !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.realDue);
  }
  if (value.emissionDue !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.emissionDue);
  }
  if (value.realPulled !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.realPulled);
  }
  if (value.emissionPulled !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.emissionPulled);
  }
}

function readQueryRoyaltyResponse(reader: Reader): QueryRoyaltyResponse {
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
    realDue: f1,
    emissionDue: f2,
    realPulled: f3,
    emissionPulled: f4,
  };
}

function createQueryRoyaltyResponse(partial?: Partial<QueryRoyaltyResponse>): QueryRoyaltyResponse {
  return {
    realDue: 0n,
    emissionDue: 0n,
    realPulled: 0n,
    emissionPulled: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryRoyaltyResponse. */
export const QueryRoyaltyResponse: Codec<QueryRoyaltyResponse> = defineCodec<QueryRoyaltyResponse>({
  typeName: "byline.attribution.v1.QueryRoyaltyResponse",
  fields: [
    { number: 1, name: "realDue", protoName: "real_due", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "emissionDue", protoName: "emission_due", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "realPulled", protoName: "real_pulled", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "emissionPulled", protoName: "emission_pulled", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryRoyaltyResponse,
  read: readQueryRoyaltyResponse,
  create: createQueryRoyaltyResponse,
});

/** Message byline.attribution.v1.QueryPayeeRequest. */
export interface QueryPayeeRequest {
  readonly address: string;
  readonly role: number;
}

function writeQueryPayeeRequest(writer: Writer, value: QueryPayeeRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.role !== 0) {
    writer.uint32(16);
    putInt32(writer, value.role);
  }
}

function readQueryPayeeRequest(reader: Reader): QueryPayeeRequest {
  let f1 = "";
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    address: f1,
    role: f2,
  };
}

function createQueryPayeeRequest(partial?: Partial<QueryPayeeRequest>): QueryPayeeRequest {
  return {
    address: "",
    role: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryPayeeRequest. */
export const QueryPayeeRequest: Codec<QueryPayeeRequest> = defineCodec<QueryPayeeRequest>({
  typeName: "byline.attribution.v1.QueryPayeeRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "role", protoName: "role", kind: "enum", repeated: false, nullable: false, enum: PayeeRoleDescriptor },
  ],
  write: writeQueryPayeeRequest,
  read: readQueryPayeeRequest,
  create: createQueryPayeeRequest,
});

/** Message byline.attribution.v1.QueryPayeeResponse. */
export interface QueryPayeeResponse {
  readonly payee: Payee;
  readonly due: bigint;
}

function writeQueryPayeeResponse(writer: Writer, value: QueryPayeeResponse): void {
  {
    writer.uint32(10).fork();
    Payee.write(writer, value.payee);
    writer.ldelim();
  }
  if (value.due !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.due);
  }
}

function readQueryPayeeResponse(reader: Reader): QueryPayeeResponse {
  let f1: Payee | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Payee.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    payee: f1 ?? Payee.create(),
    due: f2,
  };
}

function createQueryPayeeResponse(partial?: Partial<QueryPayeeResponse>): QueryPayeeResponse {
  return {
    payee: Payee.create(),
    due: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryPayeeResponse. */
export const QueryPayeeResponse: Codec<QueryPayeeResponse> = defineCodec<QueryPayeeResponse>({
  typeName: "byline.attribution.v1.QueryPayeeResponse",
  fields: [
    { number: 1, name: "payee", protoName: "payee", kind: "message", repeated: false, nullable: false, message: () => Payee },
    { number: 2, name: "due", protoName: "due", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryPayeeResponse,
  read: readQueryPayeeResponse,
  create: createQueryPayeeResponse,
});

/** Message byline.attribution.v1.QueryBenchmarkRequest. */
export interface QueryBenchmarkRequest {
  readonly benchmarkId: bigint;
}

function writeQueryBenchmarkRequest(writer: Writer, value: QueryBenchmarkRequest): void {
  if (value.benchmarkId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.benchmarkId);
  }
}

function readQueryBenchmarkRequest(reader: Reader): QueryBenchmarkRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    benchmarkId: f1,
  };
}

function createQueryBenchmarkRequest(partial?: Partial<QueryBenchmarkRequest>): QueryBenchmarkRequest {
  return {
    benchmarkId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryBenchmarkRequest. */
export const QueryBenchmarkRequest: Codec<QueryBenchmarkRequest> = defineCodec<QueryBenchmarkRequest>({
  typeName: "byline.attribution.v1.QueryBenchmarkRequest",
  fields: [
    { number: 1, name: "benchmarkId", protoName: "benchmark_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryBenchmarkRequest,
  read: readQueryBenchmarkRequest,
  create: createQueryBenchmarkRequest,
});

/** Message byline.attribution.v1.QueryBenchmarkResponse. */
export interface QueryBenchmarkResponse {
  readonly benchmark: Benchmark;
}

function writeQueryBenchmarkResponse(writer: Writer, value: QueryBenchmarkResponse): void {
  {
    writer.uint32(10).fork();
    Benchmark.write(writer, value.benchmark);
    writer.ldelim();
  }
}

function readQueryBenchmarkResponse(reader: Reader): QueryBenchmarkResponse {
  let f1: Benchmark | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Benchmark.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    benchmark: f1 ?? Benchmark.create(),
  };
}

function createQueryBenchmarkResponse(partial?: Partial<QueryBenchmarkResponse>): QueryBenchmarkResponse {
  return {
    benchmark: Benchmark.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryBenchmarkResponse. */
export const QueryBenchmarkResponse: Codec<QueryBenchmarkResponse> = defineCodec<QueryBenchmarkResponse>({
  typeName: "byline.attribution.v1.QueryBenchmarkResponse",
  fields: [
    { number: 1, name: "benchmark", protoName: "benchmark", kind: "message", repeated: false, nullable: false, message: () => Benchmark },
  ],
  write: writeQueryBenchmarkResponse,
  read: readQueryBenchmarkResponse,
  create: createQueryBenchmarkResponse,
});

/** Message byline.attribution.v1.QueryModelRequest. */
export interface QueryModelRequest {
  readonly modelId: bigint;
}

function writeQueryModelRequest(writer: Writer, value: QueryModelRequest): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
}

function readQueryModelRequest(reader: Reader): QueryModelRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    modelId: f1,
  };
}

function createQueryModelRequest(partial?: Partial<QueryModelRequest>): QueryModelRequest {
  return {
    modelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryModelRequest. */
export const QueryModelRequest: Codec<QueryModelRequest> = defineCodec<QueryModelRequest>({
  typeName: "byline.attribution.v1.QueryModelRequest",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryModelRequest,
  read: readQueryModelRequest,
  create: createQueryModelRequest,
});

/** Message byline.attribution.v1.QueryModelResponse. */
export interface QueryModelResponse {
  readonly model: Model;
}

function writeQueryModelResponse(writer: Writer, value: QueryModelResponse): void {
  {
    writer.uint32(10).fork();
    Model.write(writer, value.model);
    writer.ldelim();
  }
}

function readQueryModelResponse(reader: Reader): QueryModelResponse {
  let f1: Model | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Model.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    model: f1 ?? Model.create(),
  };
}

function createQueryModelResponse(partial?: Partial<QueryModelResponse>): QueryModelResponse {
  return {
    model: Model.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryModelResponse. */
export const QueryModelResponse: Codec<QueryModelResponse> = defineCodec<QueryModelResponse>({
  typeName: "byline.attribution.v1.QueryModelResponse",
  fields: [
    { number: 1, name: "model", protoName: "model", kind: "message", repeated: false, nullable: false, message: () => Model },
  ],
  write: writeQueryModelResponse,
  read: readQueryModelResponse,
  create: createQueryModelResponse,
});

/** Message byline.attribution.v1.QueryModelsRequest. */
export interface QueryModelsRequest {
  readonly builder: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryModelsRequest(writer: Writer, value: QueryModelsRequest): void {
  if (value.builder !== "") {
    putString(writer, 10, value.builder);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryModelsRequest(reader: Reader): QueryModelsRequest {
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
    builder: f1,
    pagination: f2,
  };
}

function createQueryModelsRequest(partial?: Partial<QueryModelsRequest>): QueryModelsRequest {
  return {
    builder: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryModelsRequest. */
export const QueryModelsRequest: Codec<QueryModelsRequest> = defineCodec<QueryModelsRequest>({
  typeName: "byline.attribution.v1.QueryModelsRequest",
  fields: [
    { number: 1, name: "builder", protoName: "builder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryModelsRequest,
  read: readQueryModelsRequest,
  create: createQueryModelsRequest,
});

/** Message byline.attribution.v1.QueryModelsResponse. */
export interface QueryModelsResponse {
  readonly models: readonly Model[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryModelsResponse(writer: Writer, value: QueryModelsResponse): void {
  for (const item of value.models) {
    writer.uint32(10).fork();
    Model.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryModelsResponse(reader: Reader): QueryModelsResponse {
  const f1: Model[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Model.read(reader));
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
    models: f1,
    pagination: f2,
  };
}

function createQueryModelsResponse(partial?: Partial<QueryModelsResponse>): QueryModelsResponse {
  return {
    models: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryModelsResponse. */
export const QueryModelsResponse: Codec<QueryModelsResponse> = defineCodec<QueryModelsResponse>({
  typeName: "byline.attribution.v1.QueryModelsResponse",
  fields: [
    { number: 1, name: "models", protoName: "models", kind: "message", repeated: true, nullable: false, message: () => Model },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryModelsResponse,
  read: readQueryModelsResponse,
  create: createQueryModelsResponse,
});

/** Message byline.attribution.v1.QueryModelsOfVersionRequest. */
export interface QueryModelsOfVersionRequest {
  readonly datasetId: bigint;
  readonly version: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryModelsOfVersionRequest(writer: Writer, value: QueryModelsOfVersionRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryModelsOfVersionRequest(reader: Reader): QueryModelsOfVersionRequest {
  let f1 = 0n;
  let f2 = "";
  let f3: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    datasetId: f1,
    version: f2,
    pagination: f3,
  };
}

function createQueryModelsOfVersionRequest(partial?: Partial<QueryModelsOfVersionRequest>): QueryModelsOfVersionRequest {
  return {
    datasetId: 0n,
    version: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryModelsOfVersionRequest. */
export const QueryModelsOfVersionRequest: Codec<QueryModelsOfVersionRequest> = defineCodec<QueryModelsOfVersionRequest>({
  typeName: "byline.attribution.v1.QueryModelsOfVersionRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryModelsOfVersionRequest,
  read: readQueryModelsOfVersionRequest,
  create: createQueryModelsOfVersionRequest,
});

/** Message byline.attribution.v1.QueryModelsOfVersionResponse. */
export interface QueryModelsOfVersionResponse {
  readonly modelIds: readonly bigint[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryModelsOfVersionResponse(writer: Writer, value: QueryModelsOfVersionResponse): void {
  if (value.modelIds.length !== 0) {
    writer.uint32(10).fork();
    for (const item of value.modelIds) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryModelsOfVersionResponse(reader: Reader): QueryModelsOfVersionResponse {
  const f1: bigint[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    while (reader.pos < reader.end) f1.push(reader.uint64());
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
    modelIds: f1,
    pagination: f2,
  };
}

function createQueryModelsOfVersionResponse(partial?: Partial<QueryModelsOfVersionResponse>): QueryModelsOfVersionResponse {
  return {
    modelIds: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryModelsOfVersionResponse. */
export const QueryModelsOfVersionResponse: Codec<QueryModelsOfVersionResponse> = defineCodec<QueryModelsOfVersionResponse>({
  typeName: "byline.attribution.v1.QueryModelsOfVersionResponse",
  fields: [
    { number: 1, name: "modelIds", protoName: "model_ids", kind: "uint64", repeated: true, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryModelsOfVersionResponse,
  read: readQueryModelsOfVersionResponse,
  create: createQueryModelsOfVersionResponse,
});

/** Message byline.attribution.v1.QueryGatewayRequest. */
export interface QueryGatewayRequest {
  readonly operator: string;
}

function writeQueryGatewayRequest(writer: Writer, value: QueryGatewayRequest): void {
  if (value.operator !== "") {
    putString(writer, 10, value.operator);
  }
}

function readQueryGatewayRequest(reader: Reader): QueryGatewayRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    operator: f1,
  };
}

function createQueryGatewayRequest(partial?: Partial<QueryGatewayRequest>): QueryGatewayRequest {
  return {
    operator: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryGatewayRequest. */
export const QueryGatewayRequest: Codec<QueryGatewayRequest> = defineCodec<QueryGatewayRequest>({
  typeName: "byline.attribution.v1.QueryGatewayRequest",
  fields: [
    { number: 1, name: "operator", protoName: "operator", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryGatewayRequest,
  read: readQueryGatewayRequest,
  create: createQueryGatewayRequest,
});

/** Message byline.attribution.v1.QueryGatewayResponse. */
export interface QueryGatewayResponse {
  readonly gateway: Gateway;
  readonly bond: bigint;
  readonly bondAvailable: bigint;
}

function writeQueryGatewayResponse(writer: Writer, value: QueryGatewayResponse): void {
  {
    writer.uint32(10).fork();
    Gateway.write(writer, value.gateway);
    writer.ldelim();
  }
  if (value.bond !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.bond);
  }
  if (value.bondAvailable !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.bondAvailable);
  }
}

function readQueryGatewayResponse(reader: Reader): QueryGatewayResponse {
  let f1: Gateway | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Gateway.read(reader);
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
    gateway: f1 ?? Gateway.create(),
    bond: f2,
    bondAvailable: f3,
  };
}

function createQueryGatewayResponse(partial?: Partial<QueryGatewayResponse>): QueryGatewayResponse {
  return {
    gateway: Gateway.create(),
    bond: 0n,
    bondAvailable: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryGatewayResponse. */
export const QueryGatewayResponse: Codec<QueryGatewayResponse> = defineCodec<QueryGatewayResponse>({
  typeName: "byline.attribution.v1.QueryGatewayResponse",
  fields: [
    { number: 1, name: "gateway", protoName: "gateway", kind: "message", repeated: false, nullable: false, message: () => Gateway },
    { number: 2, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "bondAvailable", protoName: "bond_available", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryGatewayResponse,
  read: readQueryGatewayResponse,
  create: createQueryGatewayResponse,
});

/** Message byline.attribution.v1.QueryGatewaysRequest. */
export interface QueryGatewaysRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryGatewaysRequest(writer: Writer, value: QueryGatewaysRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGatewaysRequest(reader: Reader): QueryGatewaysRequest {
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

function createQueryGatewaysRequest(partial?: Partial<QueryGatewaysRequest>): QueryGatewaysRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryGatewaysRequest. */
export const QueryGatewaysRequest: Codec<QueryGatewaysRequest> = defineCodec<QueryGatewaysRequest>({
  typeName: "byline.attribution.v1.QueryGatewaysRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryGatewaysRequest,
  read: readQueryGatewaysRequest,
  create: createQueryGatewaysRequest,
});

/** Message byline.attribution.v1.QueryGatewaysResponse. */
export interface QueryGatewaysResponse {
  readonly gateways: readonly Gateway[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryGatewaysResponse(writer: Writer, value: QueryGatewaysResponse): void {
  for (const item of value.gateways) {
    writer.uint32(10).fork();
    Gateway.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGatewaysResponse(reader: Reader): QueryGatewaysResponse {
  const f1: Gateway[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Gateway.read(reader));
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
    gateways: f1,
    pagination: f2,
  };
}

function createQueryGatewaysResponse(partial?: Partial<QueryGatewaysResponse>): QueryGatewaysResponse {
  return {
    gateways: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryGatewaysResponse. */
export const QueryGatewaysResponse: Codec<QueryGatewaysResponse> = defineCodec<QueryGatewaysResponse>({
  typeName: "byline.attribution.v1.QueryGatewaysResponse",
  fields: [
    { number: 1, name: "gateways", protoName: "gateways", kind: "message", repeated: true, nullable: false, message: () => Gateway },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryGatewaysResponse,
  read: readQueryGatewaysResponse,
  create: createQueryGatewaysResponse,
});

/** Message byline.attribution.v1.QueryChannelRequest. */
export interface QueryChannelRequest {
  readonly channelId: bigint;
}

function writeQueryChannelRequest(writer: Writer, value: QueryChannelRequest): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
}

function readQueryChannelRequest(reader: Reader): QueryChannelRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    channelId: f1,
  };
}

function createQueryChannelRequest(partial?: Partial<QueryChannelRequest>): QueryChannelRequest {
  return {
    channelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryChannelRequest. */
export const QueryChannelRequest: Codec<QueryChannelRequest> = defineCodec<QueryChannelRequest>({
  typeName: "byline.attribution.v1.QueryChannelRequest",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryChannelRequest,
  read: readQueryChannelRequest,
  create: createQueryChannelRequest,
});

/** Message byline.attribution.v1.QueryChannelResponse. */
export interface QueryChannelResponse {
  readonly channel: Channel;
}

function writeQueryChannelResponse(writer: Writer, value: QueryChannelResponse): void {
  {
    writer.uint32(10).fork();
    Channel.write(writer, value.channel);
    writer.ldelim();
  }
}

function readQueryChannelResponse(reader: Reader): QueryChannelResponse {
  let f1: Channel | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Channel.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    channel: f1 ?? Channel.create(),
  };
}

function createQueryChannelResponse(partial?: Partial<QueryChannelResponse>): QueryChannelResponse {
  return {
    channel: Channel.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryChannelResponse. */
export const QueryChannelResponse: Codec<QueryChannelResponse> = defineCodec<QueryChannelResponse>({
  typeName: "byline.attribution.v1.QueryChannelResponse",
  fields: [
    { number: 1, name: "channel", protoName: "channel", kind: "message", repeated: false, nullable: false, message: () => Channel },
  ],
  write: writeQueryChannelResponse,
  read: readQueryChannelResponse,
  create: createQueryChannelResponse,
});

/** Message byline.attribution.v1.QueryChannelsRequest. */
export interface QueryChannelsRequest {
  readonly payer: string;
  readonly gateway: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryChannelsRequest(writer: Writer, value: QueryChannelsRequest): void {
  if (value.payer !== "") {
    putString(writer, 10, value.payer);
  }
  if (value.gateway !== "") {
    putString(writer, 18, value.gateway);
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryChannelsRequest(reader: Reader): QueryChannelsRequest {
  let f1 = "";
  let f2 = "";
  let f3: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    payer: f1,
    gateway: f2,
    pagination: f3,
  };
}

function createQueryChannelsRequest(partial?: Partial<QueryChannelsRequest>): QueryChannelsRequest {
  return {
    payer: "",
    gateway: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryChannelsRequest. */
export const QueryChannelsRequest: Codec<QueryChannelsRequest> = defineCodec<QueryChannelsRequest>({
  typeName: "byline.attribution.v1.QueryChannelsRequest",
  fields: [
    { number: 1, name: "payer", protoName: "payer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "gateway", protoName: "gateway", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryChannelsRequest,
  read: readQueryChannelsRequest,
  create: createQueryChannelsRequest,
});

/** Message byline.attribution.v1.QueryChannelsResponse. */
export interface QueryChannelsResponse {
  readonly channels: readonly Channel[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryChannelsResponse(writer: Writer, value: QueryChannelsResponse): void {
  for (const item of value.channels) {
    writer.uint32(10).fork();
    Channel.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryChannelsResponse(reader: Reader): QueryChannelsResponse {
  const f1: Channel[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Channel.read(reader));
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
    channels: f1,
    pagination: f2,
  };
}

function createQueryChannelsResponse(partial?: Partial<QueryChannelsResponse>): QueryChannelsResponse {
  return {
    channels: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryChannelsResponse. */
export const QueryChannelsResponse: Codec<QueryChannelsResponse> = defineCodec<QueryChannelsResponse>({
  typeName: "byline.attribution.v1.QueryChannelsResponse",
  fields: [
    { number: 1, name: "channels", protoName: "channels", kind: "message", repeated: true, nullable: false, message: () => Channel },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryChannelsResponse,
  read: readQueryChannelsResponse,
  create: createQueryChannelsResponse,
});

/** Message byline.attribution.v1.QuerySettlementRequest. */
export interface QuerySettlementRequest {
  readonly channelId: bigint;
  readonly index: number;
}

function writeQuerySettlementRequest(writer: Writer, value: QuerySettlementRequest): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
  if (value.index !== 0) {
    writer.uint32(16);
    putUint32(writer, value.index);
  }
}

function readQuerySettlementRequest(reader: Reader): QuerySettlementRequest {
  let f1 = 0n;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    channelId: f1,
    index: f2,
  };
}

function createQuerySettlementRequest(partial?: Partial<QuerySettlementRequest>): QuerySettlementRequest {
  return {
    channelId: 0n,
    index: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySettlementRequest. */
export const QuerySettlementRequest: Codec<QuerySettlementRequest> = defineCodec<QuerySettlementRequest>({
  typeName: "byline.attribution.v1.QuerySettlementRequest",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeQuerySettlementRequest,
  read: readQuerySettlementRequest,
  create: createQuerySettlementRequest,
});

/** Message byline.attribution.v1.QuerySettlementResponse. */
export interface QuerySettlementResponse {
  readonly settlement: Settlement;
}

function writeQuerySettlementResponse(writer: Writer, value: QuerySettlementResponse): void {
  {
    writer.uint32(10).fork();
    Settlement.write(writer, value.settlement);
    writer.ldelim();
  }
}

function readQuerySettlementResponse(reader: Reader): QuerySettlementResponse {
  let f1: Settlement | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Settlement.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    settlement: f1 ?? Settlement.create(),
  };
}

function createQuerySettlementResponse(partial?: Partial<QuerySettlementResponse>): QuerySettlementResponse {
  return {
    settlement: Settlement.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySettlementResponse. */
export const QuerySettlementResponse: Codec<QuerySettlementResponse> = defineCodec<QuerySettlementResponse>({
  typeName: "byline.attribution.v1.QuerySettlementResponse",
  fields: [
    { number: 1, name: "settlement", protoName: "settlement", kind: "message", repeated: false, nullable: false, message: () => Settlement },
  ],
  write: writeQuerySettlementResponse,
  read: readQuerySettlementResponse,
  create: createQuerySettlementResponse,
});

/** Message byline.attribution.v1.QuerySettlementsRequest. */
export interface QuerySettlementsRequest {
  readonly channelId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQuerySettlementsRequest(writer: Writer, value: QuerySettlementsRequest): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySettlementsRequest(reader: Reader): QuerySettlementsRequest {
  let f1 = 0n;
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
    channelId: f1,
    pagination: f2,
  };
}

function createQuerySettlementsRequest(partial?: Partial<QuerySettlementsRequest>): QuerySettlementsRequest {
  return {
    channelId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySettlementsRequest. */
export const QuerySettlementsRequest: Codec<QuerySettlementsRequest> = defineCodec<QuerySettlementsRequest>({
  typeName: "byline.attribution.v1.QuerySettlementsRequest",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQuerySettlementsRequest,
  read: readQuerySettlementsRequest,
  create: createQuerySettlementsRequest,
});

/** Message byline.attribution.v1.QuerySettlementsResponse. */
export interface QuerySettlementsResponse {
  readonly settlements: readonly Settlement[];
  readonly pagination: PageResponse | undefined;
}

function writeQuerySettlementsResponse(writer: Writer, value: QuerySettlementsResponse): void {
  for (const item of value.settlements) {
    writer.uint32(10).fork();
    Settlement.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySettlementsResponse(reader: Reader): QuerySettlementsResponse {
  const f1: Settlement[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Settlement.read(reader));
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
    settlements: f1,
    pagination: f2,
  };
}

function createQuerySettlementsResponse(partial?: Partial<QuerySettlementsResponse>): QuerySettlementsResponse {
  return {
    settlements: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySettlementsResponse. */
export const QuerySettlementsResponse: Codec<QuerySettlementsResponse> = defineCodec<QuerySettlementsResponse>({
  typeName: "byline.attribution.v1.QuerySettlementsResponse",
  fields: [
    { number: 1, name: "settlements", protoName: "settlements", kind: "message", repeated: true, nullable: false, message: () => Settlement },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQuerySettlementsResponse,
  read: readQuerySettlementsResponse,
  create: createQuerySettlementsResponse,
});

/** Message byline.attribution.v1.QueryUsageRequest. */
export interface QueryUsageRequest {
  readonly licenceId: bigint;
}

function writeQueryUsageRequest(writer: Writer, value: QueryUsageRequest): void {
  if (value.licenceId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.licenceId);
  }
}

function readQueryUsageRequest(reader: Reader): QueryUsageRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    licenceId: f1,
  };
}

function createQueryUsageRequest(partial?: Partial<QueryUsageRequest>): QueryUsageRequest {
  return {
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryUsageRequest. */
export const QueryUsageRequest: Codec<QueryUsageRequest> = defineCodec<QueryUsageRequest>({
  typeName: "byline.attribution.v1.QueryUsageRequest",
  fields: [
    { number: 1, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryUsageRequest,
  read: readQueryUsageRequest,
  create: createQueryUsageRequest,
});

/** Message byline.attribution.v1.QueryUsageResponse. */
export interface QueryUsageResponse {
  readonly rows: readonly UsageRow[];
}

function writeQueryUsageResponse(writer: Writer, value: QueryUsageResponse): void {
  for (const item of value.rows) {
    writer.uint32(10).fork();
    UsageRow.write(writer, item);
    writer.ldelim();
  }
}

function readQueryUsageResponse(reader: Reader): QueryUsageResponse {
  const f1: UsageRow[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(UsageRow.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    rows: f1,
  };
}

function createQueryUsageResponse(partial?: Partial<QueryUsageResponse>): QueryUsageResponse {
  return {
    rows: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryUsageResponse. */
export const QueryUsageResponse: Codec<QueryUsageResponse> = defineCodec<QueryUsageResponse>({
  typeName: "byline.attribution.v1.QueryUsageResponse",
  fields: [
    { number: 1, name: "rows", protoName: "rows", kind: "message", repeated: true, nullable: false, message: () => UsageRow },
  ],
  write: writeQueryUsageResponse,
  read: readQueryUsageResponse,
  create: createQueryUsageResponse,
});

/** Message byline.attribution.v1.QuerySteeringRequest. */
export interface QuerySteeringRequest {
  readonly modelId: bigint;
}

function writeQuerySteeringRequest(writer: Writer, value: QuerySteeringRequest): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
}

function readQuerySteeringRequest(reader: Reader): QuerySteeringRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    modelId: f1,
  };
}

function createQuerySteeringRequest(partial?: Partial<QuerySteeringRequest>): QuerySteeringRequest {
  return {
    modelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySteeringRequest. */
export const QuerySteeringRequest: Codec<QuerySteeringRequest> = defineCodec<QuerySteeringRequest>({
  typeName: "byline.attribution.v1.QuerySteeringRequest",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQuerySteeringRequest,
  read: readQuerySteeringRequest,
  create: createQuerySteeringRequest,
});

/** Message byline.attribution.v1.QuerySteeringResponse. */
export interface QuerySteeringResponse {
  readonly steering: Steering;
  readonly base: readonly bigint[];
  readonly bond: bigint;
  readonly order: readonly number[];
}

function writeQuerySteeringResponse(writer: Writer, value: QuerySteeringResponse): void {
  {
    writer.uint32(10).fork();
    Steering.write(writer, value.steering);
    writer.ldelim();
  }
  if (value.base.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.base) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.bond !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.bond);
  }
  if (value.order.length !== 0) {
    writer.uint32(34).fork();
    for (const item of value.order) putUint32(writer, item);
    writer.ldelim();
  }
}

function readQuerySteeringResponse(reader: Reader): QuerySteeringResponse {
  let f1: Steering | undefined;
  const f2: bigint[] = [];
  let f3 = 0n;
  const f4: number[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Steering.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    while (reader.pos < reader.end) f4.push(reader.uint32());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34]);
  return {
    steering: f1 ?? Steering.create(),
    base: f2,
    bond: f3,
    order: f4,
  };
}

function createQuerySteeringResponse(partial?: Partial<QuerySteeringResponse>): QuerySteeringResponse {
  return {
    steering: Steering.create(),
    base: [],
    bond: 0n,
    order: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySteeringResponse. */
export const QuerySteeringResponse: Codec<QuerySteeringResponse> = defineCodec<QuerySteeringResponse>({
  typeName: "byline.attribution.v1.QuerySteeringResponse",
  fields: [
    { number: 1, name: "steering", protoName: "steering", kind: "message", repeated: false, nullable: false, message: () => Steering },
    { number: 2, name: "base", protoName: "base", kind: "uint64", repeated: true, nullable: false },
    { number: 3, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "order", protoName: "order", kind: "uint32", repeated: true, nullable: false },
  ],
  write: writeQuerySteeringResponse,
  read: readQuerySteeringResponse,
  create: createQuerySteeringResponse,
});

/** Message byline.attribution.v1.QueryPublicationRequest. */
export interface QueryPublicationRequest {
  readonly publicationId: bigint;
}

function writeQueryPublicationRequest(writer: Writer, value: QueryPublicationRequest): void {
  if (value.publicationId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.publicationId);
  }
}

function readQueryPublicationRequest(reader: Reader): QueryPublicationRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    publicationId: f1,
  };
}

function createQueryPublicationRequest(partial?: Partial<QueryPublicationRequest>): QueryPublicationRequest {
  return {
    publicationId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryPublicationRequest. */
export const QueryPublicationRequest: Codec<QueryPublicationRequest> = defineCodec<QueryPublicationRequest>({
  typeName: "byline.attribution.v1.QueryPublicationRequest",
  fields: [
    { number: 1, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryPublicationRequest,
  read: readQueryPublicationRequest,
  create: createQueryPublicationRequest,
});

/** Message byline.attribution.v1.QueryPublicationResponse. */
export interface QueryPublicationResponse {
  readonly publication: PublicationRow;
  readonly nextLeafDeposit: bigint;
}

function writeQueryPublicationResponse(writer: Writer, value: QueryPublicationResponse): void {
  {
    writer.uint32(10).fork();
    PublicationRow.write(writer, value.publication);
    writer.ldelim();
  }
  if (value.nextLeafDeposit !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextLeafDeposit);
  }
}

function readQueryPublicationResponse(reader: Reader): QueryPublicationResponse {
  let f1: PublicationRow | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PublicationRow.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    publication: f1 ?? PublicationRow.create(),
    nextLeafDeposit: f2,
  };
}

function createQueryPublicationResponse(partial?: Partial<QueryPublicationResponse>): QueryPublicationResponse {
  return {
    publication: PublicationRow.create(),
    nextLeafDeposit: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryPublicationResponse. */
export const QueryPublicationResponse: Codec<QueryPublicationResponse> = defineCodec<QueryPublicationResponse>({
  typeName: "byline.attribution.v1.QueryPublicationResponse",
  fields: [
    { number: 1, name: "publication", protoName: "publication", kind: "message", repeated: false, nullable: false, message: () => PublicationRow },
    { number: 2, name: "nextLeafDeposit", protoName: "next_leaf_deposit", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryPublicationResponse,
  read: readQueryPublicationResponse,
  create: createQueryPublicationResponse,
});

/** Message byline.attribution.v1.QueryPublicationsRequest. */
export interface QueryPublicationsRequest {
  readonly modelId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryPublicationsRequest(writer: Writer, value: QueryPublicationsRequest): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryPublicationsRequest(reader: Reader): QueryPublicationsRequest {
  let f1 = 0n;
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
    modelId: f1,
    pagination: f2,
  };
}

function createQueryPublicationsRequest(partial?: Partial<QueryPublicationsRequest>): QueryPublicationsRequest {
  return {
    modelId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryPublicationsRequest. */
export const QueryPublicationsRequest: Codec<QueryPublicationsRequest> = defineCodec<QueryPublicationsRequest>({
  typeName: "byline.attribution.v1.QueryPublicationsRequest",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryPublicationsRequest,
  read: readQueryPublicationsRequest,
  create: createQueryPublicationsRequest,
});

/** Message byline.attribution.v1.QueryPublicationsResponse. */
export interface QueryPublicationsResponse {
  readonly publications: readonly PublicationRow[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryPublicationsResponse(writer: Writer, value: QueryPublicationsResponse): void {
  for (const item of value.publications) {
    writer.uint32(10).fork();
    PublicationRow.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryPublicationsResponse(reader: Reader): QueryPublicationsResponse {
  const f1: PublicationRow[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(PublicationRow.read(reader));
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
    publications: f1,
    pagination: f2,
  };
}

function createQueryPublicationsResponse(partial?: Partial<QueryPublicationsResponse>): QueryPublicationsResponse {
  return {
    publications: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryPublicationsResponse. */
export const QueryPublicationsResponse: Codec<QueryPublicationsResponse> = defineCodec<QueryPublicationsResponse>({
  typeName: "byline.attribution.v1.QueryPublicationsResponse",
  fields: [
    { number: 1, name: "publications", protoName: "publications", kind: "message", repeated: true, nullable: false, message: () => PublicationRow },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryPublicationsResponse,
  read: readQueryPublicationsResponse,
  create: createQueryPublicationsResponse,
});

/** Message byline.attribution.v1.QueryLeafRequestsRequest. */
export interface QueryLeafRequestsRequest {
  readonly publicationId: bigint;
}

function writeQueryLeafRequestsRequest(writer: Writer, value: QueryLeafRequestsRequest): void {
  if (value.publicationId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.publicationId);
  }
}

function readQueryLeafRequestsRequest(reader: Reader): QueryLeafRequestsRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    publicationId: f1,
  };
}

function createQueryLeafRequestsRequest(partial?: Partial<QueryLeafRequestsRequest>): QueryLeafRequestsRequest {
  return {
    publicationId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryLeafRequestsRequest. */
export const QueryLeafRequestsRequest: Codec<QueryLeafRequestsRequest> = defineCodec<QueryLeafRequestsRequest>({
  typeName: "byline.attribution.v1.QueryLeafRequestsRequest",
  fields: [
    { number: 1, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryLeafRequestsRequest,
  read: readQueryLeafRequestsRequest,
  create: createQueryLeafRequestsRequest,
});

/** Message byline.attribution.v1.QuerySettlementRequestsRequest. */
export interface QuerySettlementRequestsRequest {
  readonly channelId: bigint;
  readonly index: number;
}

function writeQuerySettlementRequestsRequest(writer: Writer, value: QuerySettlementRequestsRequest): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
  if (value.index !== 0) {
    writer.uint32(16);
    putUint32(writer, value.index);
  }
}

function readQuerySettlementRequestsRequest(reader: Reader): QuerySettlementRequestsRequest {
  let f1 = 0n;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    channelId: f1,
    index: f2,
  };
}

function createQuerySettlementRequestsRequest(partial?: Partial<QuerySettlementRequestsRequest>): QuerySettlementRequestsRequest {
  return {
    channelId: 0n,
    index: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySettlementRequestsRequest. */
export const QuerySettlementRequestsRequest: Codec<QuerySettlementRequestsRequest> = defineCodec<QuerySettlementRequestsRequest>({
  typeName: "byline.attribution.v1.QuerySettlementRequestsRequest",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeQuerySettlementRequestsRequest,
  read: readQuerySettlementRequestsRequest,
  create: createQuerySettlementRequestsRequest,
});

/** Message byline.attribution.v1.QuerySettlementRequestsResponse. */
export interface QuerySettlementRequestsResponse {
  readonly requests: readonly LeafRequest[];
  readonly nextLeafDeposit: bigint;
}

function writeQuerySettlementRequestsResponse(writer: Writer, value: QuerySettlementRequestsResponse): void {
  for (const item of value.requests) {
    writer.uint32(10).fork();
    LeafRequest.write(writer, item);
    writer.ldelim();
  }
  if (value.nextLeafDeposit !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextLeafDeposit);
  }
}

function readQuerySettlementRequestsResponse(reader: Reader): QuerySettlementRequestsResponse {
  const f1: LeafRequest[] = [];
  let f2 = 0n;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(LeafRequest.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    requests: f1,
    nextLeafDeposit: f2,
  };
}

function createQuerySettlementRequestsResponse(partial?: Partial<QuerySettlementRequestsResponse>): QuerySettlementRequestsResponse {
  return {
    requests: [],
    nextLeafDeposit: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QuerySettlementRequestsResponse. */
export const QuerySettlementRequestsResponse: Codec<QuerySettlementRequestsResponse> = defineCodec<QuerySettlementRequestsResponse>({
  typeName: "byline.attribution.v1.QuerySettlementRequestsResponse",
  fields: [
    { number: 1, name: "requests", protoName: "requests", kind: "message", repeated: true, nullable: false, message: () => LeafRequest },
    { number: 2, name: "nextLeafDeposit", protoName: "next_leaf_deposit", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQuerySettlementRequestsResponse,
  read: readQuerySettlementRequestsResponse,
  create: createQuerySettlementRequestsResponse,
});

/** Message byline.attribution.v1.QueryLeafRequestsResponse. */
export interface QueryLeafRequestsResponse {
  readonly requests: readonly LeafRequest[];
}

function writeQueryLeafRequestsResponse(writer: Writer, value: QueryLeafRequestsResponse): void {
  for (const item of value.requests) {
    writer.uint32(10).fork();
    LeafRequest.write(writer, item);
    writer.ldelim();
  }
}

function readQueryLeafRequestsResponse(reader: Reader): QueryLeafRequestsResponse {
  const f1: LeafRequest[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(LeafRequest.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    requests: f1,
  };
}

function createQueryLeafRequestsResponse(partial?: Partial<QueryLeafRequestsResponse>): QueryLeafRequestsResponse {
  return {
    requests: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryLeafRequestsResponse. */
export const QueryLeafRequestsResponse: Codec<QueryLeafRequestsResponse> = defineCodec<QueryLeafRequestsResponse>({
  typeName: "byline.attribution.v1.QueryLeafRequestsResponse",
  fields: [
    { number: 1, name: "requests", protoName: "requests", kind: "message", repeated: true, nullable: false, message: () => LeafRequest },
  ],
  write: writeQueryLeafRequestsResponse,
  read: readQueryLeafRequestsResponse,
  create: createQueryLeafRequestsResponse,
});

/** Message byline.attribution.v1.QueryConvictionsRequest. */
export interface QueryConvictionsRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryConvictionsRequest(writer: Writer, value: QueryConvictionsRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryConvictionsRequest(reader: Reader): QueryConvictionsRequest {
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

function createQueryConvictionsRequest(partial?: Partial<QueryConvictionsRequest>): QueryConvictionsRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryConvictionsRequest. */
export const QueryConvictionsRequest: Codec<QueryConvictionsRequest> = defineCodec<QueryConvictionsRequest>({
  typeName: "byline.attribution.v1.QueryConvictionsRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryConvictionsRequest,
  read: readQueryConvictionsRequest,
  create: createQueryConvictionsRequest,
});

/** Message byline.attribution.v1.QueryConvictionsResponse. */
export interface QueryConvictionsResponse {
  readonly convictions: readonly Conviction[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryConvictionsResponse(writer: Writer, value: QueryConvictionsResponse): void {
  for (const item of value.convictions) {
    writer.uint32(10).fork();
    Conviction.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryConvictionsResponse(reader: Reader): QueryConvictionsResponse {
  const f1: Conviction[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Conviction.read(reader));
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
    convictions: f1,
    pagination: f2,
  };
}

function createQueryConvictionsResponse(partial?: Partial<QueryConvictionsResponse>): QueryConvictionsResponse {
  return {
    convictions: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryConvictionsResponse. */
export const QueryConvictionsResponse: Codec<QueryConvictionsResponse> = defineCodec<QueryConvictionsResponse>({
  typeName: "byline.attribution.v1.QueryConvictionsResponse",
  fields: [
    { number: 1, name: "convictions", protoName: "convictions", kind: "message", repeated: true, nullable: false, message: () => Conviction },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryConvictionsResponse,
  read: readQueryConvictionsResponse,
  create: createQueryConvictionsResponse,
});

/** Message byline.attribution.v1.QueryAuditTaskRequest. */
export interface QueryAuditTaskRequest {
  readonly taskId: bigint;
}

function writeQueryAuditTaskRequest(writer: Writer, value: QueryAuditTaskRequest): void {
  if (value.taskId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.taskId);
  }
}

function readQueryAuditTaskRequest(reader: Reader): QueryAuditTaskRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    taskId: f1,
  };
}

function createQueryAuditTaskRequest(partial?: Partial<QueryAuditTaskRequest>): QueryAuditTaskRequest {
  return {
    taskId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryAuditTaskRequest. */
export const QueryAuditTaskRequest: Codec<QueryAuditTaskRequest> = defineCodec<QueryAuditTaskRequest>({
  typeName: "byline.attribution.v1.QueryAuditTaskRequest",
  fields: [
    { number: 1, name: "taskId", protoName: "task_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryAuditTaskRequest,
  read: readQueryAuditTaskRequest,
  create: createQueryAuditTaskRequest,
});

/** Message byline.attribution.v1.QueryAuditTaskResponse. */
export interface QueryAuditTaskResponse {
  readonly task: AuditTask;
  readonly auditors: readonly string[];
  readonly query: number;
}

function writeQueryAuditTaskResponse(writer: Writer, value: QueryAuditTaskResponse): void {
  {
    writer.uint32(10).fork();
    AuditTask.write(writer, value.task);
    writer.ldelim();
  }
  for (const item of value.auditors) {
    putString(writer, 18, item);
  }
  if (value.query !== 0) {
    writer.uint32(24);
    putUint32(writer, value.query);
  }
}

function readQueryAuditTaskResponse(reader: Reader): QueryAuditTaskResponse {
  let f1: AuditTask | undefined;
  const f2: string[] = [];
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = AuditTask.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    task: f1 ?? AuditTask.create(),
    auditors: f2,
    query: f3,
  };
}

function createQueryAuditTaskResponse(partial?: Partial<QueryAuditTaskResponse>): QueryAuditTaskResponse {
  return {
    task: AuditTask.create(),
    auditors: [],
    query: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryAuditTaskResponse. */
export const QueryAuditTaskResponse: Codec<QueryAuditTaskResponse> = defineCodec<QueryAuditTaskResponse>({
  typeName: "byline.attribution.v1.QueryAuditTaskResponse",
  fields: [
    { number: 1, name: "task", protoName: "task", kind: "message", repeated: false, nullable: false, message: () => AuditTask },
    { number: 2, name: "auditors", protoName: "auditors", kind: "string", repeated: true, nullable: false },
    { number: 3, name: "query", protoName: "query", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeQueryAuditTaskResponse,
  read: readQueryAuditTaskResponse,
  create: createQueryAuditTaskResponse,
});

/** Message byline.attribution.v1.QueryAuditTasksRequest. */
export interface QueryAuditTasksRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryAuditTasksRequest(writer: Writer, value: QueryAuditTasksRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAuditTasksRequest(reader: Reader): QueryAuditTasksRequest {
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

function createQueryAuditTasksRequest(partial?: Partial<QueryAuditTasksRequest>): QueryAuditTasksRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryAuditTasksRequest. */
export const QueryAuditTasksRequest: Codec<QueryAuditTasksRequest> = defineCodec<QueryAuditTasksRequest>({
  typeName: "byline.attribution.v1.QueryAuditTasksRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryAuditTasksRequest,
  read: readQueryAuditTasksRequest,
  create: createQueryAuditTasksRequest,
});

/** Message byline.attribution.v1.QueryAuditTasksResponse. */
export interface QueryAuditTasksResponse {
  readonly tasks: readonly AuditTask[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryAuditTasksResponse(writer: Writer, value: QueryAuditTasksResponse): void {
  for (const item of value.tasks) {
    writer.uint32(10).fork();
    AuditTask.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAuditTasksResponse(reader: Reader): QueryAuditTasksResponse {
  const f1: AuditTask[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(AuditTask.read(reader));
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
    tasks: f1,
    pagination: f2,
  };
}

function createQueryAuditTasksResponse(partial?: Partial<QueryAuditTasksResponse>): QueryAuditTasksResponse {
  return {
    tasks: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryAuditTasksResponse. */
export const QueryAuditTasksResponse: Codec<QueryAuditTasksResponse> = defineCodec<QueryAuditTasksResponse>({
  typeName: "byline.attribution.v1.QueryAuditTasksResponse",
  fields: [
    { number: 1, name: "tasks", protoName: "tasks", kind: "message", repeated: true, nullable: false, message: () => AuditTask },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryAuditTasksResponse,
  read: readQueryAuditTasksResponse,
  create: createQueryAuditTasksResponse,
});

/** Message byline.attribution.v1.QueryAuditorRequest. */
export interface QueryAuditorRequest {
  readonly address: string;
}

function writeQueryAuditorRequest(writer: Writer, value: QueryAuditorRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
}

function readQueryAuditorRequest(reader: Reader): QueryAuditorRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    address: f1,
  };
}

function createQueryAuditorRequest(partial?: Partial<QueryAuditorRequest>): QueryAuditorRequest {
  return {
    address: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryAuditorRequest. */
export const QueryAuditorRequest: Codec<QueryAuditorRequest> = defineCodec<QueryAuditorRequest>({
  typeName: "byline.attribution.v1.QueryAuditorRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAuditorRequest,
  read: readQueryAuditorRequest,
  create: createQueryAuditorRequest,
});

/** Message byline.attribution.v1.QueryAuditorResponse. */
export interface QueryAuditorResponse {
  readonly auditor: Auditor;
  readonly bond: bigint;
  readonly points: readonly AuditPoints[];
}

function writeQueryAuditorResponse(writer: Writer, value: QueryAuditorResponse): void {
  {
    writer.uint32(10).fork();
    Auditor.write(writer, value.auditor);
    writer.ldelim();
  }
  if (value.bond !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.bond);
  }
  for (const item of value.points) {
    writer.uint32(26).fork();
    AuditPoints.write(writer, item);
    writer.ldelim();
  }
}

function readQueryAuditorResponse(reader: Reader): QueryAuditorResponse {
  let f1: Auditor | undefined;
  let f2 = 0n;
  const f3: AuditPoints[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Auditor.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(AuditPoints.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    auditor: f1 ?? Auditor.create(),
    bond: f2,
    points: f3,
  };
}

function createQueryAuditorResponse(partial?: Partial<QueryAuditorResponse>): QueryAuditorResponse {
  return {
    auditor: Auditor.create(),
    bond: 0n,
    points: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryAuditorResponse. */
export const QueryAuditorResponse: Codec<QueryAuditorResponse> = defineCodec<QueryAuditorResponse>({
  typeName: "byline.attribution.v1.QueryAuditorResponse",
  fields: [
    { number: 1, name: "auditor", protoName: "auditor", kind: "message", repeated: false, nullable: false, message: () => Auditor },
    { number: 2, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "points", protoName: "points", kind: "message", repeated: true, nullable: false, message: () => AuditPoints },
  ],
  write: writeQueryAuditorResponse,
  read: readQueryAuditorResponse,
  create: createQueryAuditorResponse,
});
