/** Generated from proto/cosmos/bank/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Metadata, Params, SendEnabled } from "./bank.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.bank.v1beta1.QueryBalanceRequest. */
export interface QueryBalanceRequest {
  readonly address: string;
  readonly denom: string;
}

function writeQueryBalanceRequest(writer: Writer, value: QueryBalanceRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.denom !== "") {
    putString(writer, 18, value.denom);
  }
}

function readQueryBalanceRequest(reader: Reader): QueryBalanceRequest {
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
    address: f1,
    denom: f2,
  };
}

function createQueryBalanceRequest(partial?: Partial<QueryBalanceRequest>): QueryBalanceRequest {
  return {
    address: "",
    denom: "",
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryBalanceRequest. */
export const QueryBalanceRequest: Codec<QueryBalanceRequest> = defineCodec<QueryBalanceRequest>({
  typeName: "cosmos.bank.v1beta1.QueryBalanceRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryBalanceRequest,
  read: readQueryBalanceRequest,
  create: createQueryBalanceRequest,
});

/** Message cosmos.bank.v1beta1.QueryBalanceResponse. */
export interface QueryBalanceResponse {
  readonly balance: Coin | undefined;
}

function writeQueryBalanceResponse(writer: Writer, value: QueryBalanceResponse): void {
  if (value.balance !== undefined) {
    writer.uint32(10).fork();
    Coin.write(writer, value.balance);
    writer.ldelim();
  }
}

function readQueryBalanceResponse(reader: Reader): QueryBalanceResponse {
  let f1: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    balance: f1,
  };
}

function createQueryBalanceResponse(partial?: Partial<QueryBalanceResponse>): QueryBalanceResponse {
  return {
    balance: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryBalanceResponse. */
export const QueryBalanceResponse: Codec<QueryBalanceResponse> = defineCodec<QueryBalanceResponse>({
  typeName: "cosmos.bank.v1beta1.QueryBalanceResponse",
  fields: [
    { number: 1, name: "balance", protoName: "balance", kind: "message", repeated: false, nullable: true, message: () => Coin },
  ],
  write: writeQueryBalanceResponse,
  read: readQueryBalanceResponse,
  create: createQueryBalanceResponse,
});

/** Message cosmos.bank.v1beta1.QueryAllBalancesRequest. */
export interface QueryAllBalancesRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
  readonly resolveDenom: boolean;
}

function writeQueryAllBalancesRequest(writer: Writer, value: QueryAllBalancesRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
  if (value.resolveDenom) {
    writer.uint32(24);
    writer.bool(value.resolveDenom);
  }
}

function readQueryAllBalancesRequest(reader: Reader): QueryAllBalancesRequest {
  let f1 = "";
  let f2: PageRequest | undefined;
  let f3 = false;
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
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    address: f1,
    pagination: f2,
    resolveDenom: f3,
  };
}

function createQueryAllBalancesRequest(partial?: Partial<QueryAllBalancesRequest>): QueryAllBalancesRequest {
  return {
    address: "",
    pagination: undefined,
    resolveDenom: false,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryAllBalancesRequest. */
export const QueryAllBalancesRequest: Codec<QueryAllBalancesRequest> = defineCodec<QueryAllBalancesRequest>({
  typeName: "cosmos.bank.v1beta1.QueryAllBalancesRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
    { number: 3, name: "resolveDenom", protoName: "resolve_denom", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeQueryAllBalancesRequest,
  read: readQueryAllBalancesRequest,
  create: createQueryAllBalancesRequest,
});

/** Message cosmos.bank.v1beta1.QueryAllBalancesResponse. */
export interface QueryAllBalancesResponse {
  readonly balances: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryAllBalancesResponse(writer: Writer, value: QueryAllBalancesResponse): void {
  for (const item of value.balances) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAllBalancesResponse(reader: Reader): QueryAllBalancesResponse {
  const f1: Coin[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
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
    balances: f1,
    pagination: f2,
  };
}

function createQueryAllBalancesResponse(partial?: Partial<QueryAllBalancesResponse>): QueryAllBalancesResponse {
  return {
    balances: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryAllBalancesResponse. */
export const QueryAllBalancesResponse: Codec<QueryAllBalancesResponse> = defineCodec<QueryAllBalancesResponse>({
  typeName: "cosmos.bank.v1beta1.QueryAllBalancesResponse",
  fields: [
    { number: 1, name: "balances", protoName: "balances", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryAllBalancesResponse,
  read: readQueryAllBalancesResponse,
  create: createQueryAllBalancesResponse,
});

/** Message cosmos.bank.v1beta1.QuerySpendableBalancesRequest. */
export interface QuerySpendableBalancesRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
}

function writeQuerySpendableBalancesRequest(writer: Writer, value: QuerySpendableBalancesRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySpendableBalancesRequest(reader: Reader): QuerySpendableBalancesRequest {
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
    address: f1,
    pagination: f2,
  };
}

function createQuerySpendableBalancesRequest(partial?: Partial<QuerySpendableBalancesRequest>): QuerySpendableBalancesRequest {
  return {
    address: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySpendableBalancesRequest. */
export const QuerySpendableBalancesRequest: Codec<QuerySpendableBalancesRequest> = defineCodec<QuerySpendableBalancesRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalancesRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQuerySpendableBalancesRequest,
  read: readQuerySpendableBalancesRequest,
  create: createQuerySpendableBalancesRequest,
});

/** Message cosmos.bank.v1beta1.QuerySpendableBalancesResponse. */
export interface QuerySpendableBalancesResponse {
  readonly balances: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}

function writeQuerySpendableBalancesResponse(writer: Writer, value: QuerySpendableBalancesResponse): void {
  for (const item of value.balances) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySpendableBalancesResponse(reader: Reader): QuerySpendableBalancesResponse {
  const f1: Coin[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
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
    balances: f1,
    pagination: f2,
  };
}

function createQuerySpendableBalancesResponse(partial?: Partial<QuerySpendableBalancesResponse>): QuerySpendableBalancesResponse {
  return {
    balances: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySpendableBalancesResponse. */
export const QuerySpendableBalancesResponse: Codec<QuerySpendableBalancesResponse> = defineCodec<QuerySpendableBalancesResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalancesResponse",
  fields: [
    { number: 1, name: "balances", protoName: "balances", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQuerySpendableBalancesResponse,
  read: readQuerySpendableBalancesResponse,
  create: createQuerySpendableBalancesResponse,
});

/** Message cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest. */
export interface QuerySpendableBalanceByDenomRequest {
  readonly address: string;
  readonly denom: string;
}

function writeQuerySpendableBalanceByDenomRequest(writer: Writer, value: QuerySpendableBalanceByDenomRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.denom !== "") {
    putString(writer, 18, value.denom);
  }
}

function readQuerySpendableBalanceByDenomRequest(reader: Reader): QuerySpendableBalanceByDenomRequest {
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
    address: f1,
    denom: f2,
  };
}

function createQuerySpendableBalanceByDenomRequest(partial?: Partial<QuerySpendableBalanceByDenomRequest>): QuerySpendableBalanceByDenomRequest {
  return {
    address: "",
    denom: "",
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest. */
export const QuerySpendableBalanceByDenomRequest: Codec<QuerySpendableBalanceByDenomRequest> = defineCodec<QuerySpendableBalanceByDenomRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQuerySpendableBalanceByDenomRequest,
  read: readQuerySpendableBalanceByDenomRequest,
  create: createQuerySpendableBalanceByDenomRequest,
});

/** Message cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse. */
export interface QuerySpendableBalanceByDenomResponse {
  readonly balance: Coin | undefined;
}

function writeQuerySpendableBalanceByDenomResponse(writer: Writer, value: QuerySpendableBalanceByDenomResponse): void {
  if (value.balance !== undefined) {
    writer.uint32(10).fork();
    Coin.write(writer, value.balance);
    writer.ldelim();
  }
}

function readQuerySpendableBalanceByDenomResponse(reader: Reader): QuerySpendableBalanceByDenomResponse {
  let f1: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    balance: f1,
  };
}

function createQuerySpendableBalanceByDenomResponse(partial?: Partial<QuerySpendableBalanceByDenomResponse>): QuerySpendableBalanceByDenomResponse {
  return {
    balance: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse. */
export const QuerySpendableBalanceByDenomResponse: Codec<QuerySpendableBalanceByDenomResponse> = defineCodec<QuerySpendableBalanceByDenomResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse",
  fields: [
    { number: 1, name: "balance", protoName: "balance", kind: "message", repeated: false, nullable: true, message: () => Coin },
  ],
  write: writeQuerySpendableBalanceByDenomResponse,
  read: readQuerySpendableBalanceByDenomResponse,
  create: createQuerySpendableBalanceByDenomResponse,
});

/** Message cosmos.bank.v1beta1.QueryTotalSupplyRequest. */
export interface QueryTotalSupplyRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryTotalSupplyRequest(writer: Writer, value: QueryTotalSupplyRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryTotalSupplyRequest(reader: Reader): QueryTotalSupplyRequest {
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

function createQueryTotalSupplyRequest(partial?: Partial<QueryTotalSupplyRequest>): QueryTotalSupplyRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryTotalSupplyRequest. */
export const QueryTotalSupplyRequest: Codec<QueryTotalSupplyRequest> = defineCodec<QueryTotalSupplyRequest>({
  typeName: "cosmos.bank.v1beta1.QueryTotalSupplyRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryTotalSupplyRequest,
  read: readQueryTotalSupplyRequest,
  create: createQueryTotalSupplyRequest,
});

/** Message cosmos.bank.v1beta1.QueryTotalSupplyResponse. */
export interface QueryTotalSupplyResponse {
  readonly supply: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryTotalSupplyResponse(writer: Writer, value: QueryTotalSupplyResponse): void {
  for (const item of value.supply) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryTotalSupplyResponse(reader: Reader): QueryTotalSupplyResponse {
  const f1: Coin[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
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
    supply: f1,
    pagination: f2,
  };
}

function createQueryTotalSupplyResponse(partial?: Partial<QueryTotalSupplyResponse>): QueryTotalSupplyResponse {
  return {
    supply: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryTotalSupplyResponse. */
export const QueryTotalSupplyResponse: Codec<QueryTotalSupplyResponse> = defineCodec<QueryTotalSupplyResponse>({
  typeName: "cosmos.bank.v1beta1.QueryTotalSupplyResponse",
  fields: [
    { number: 1, name: "supply", protoName: "supply", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryTotalSupplyResponse,
  read: readQueryTotalSupplyResponse,
  create: createQueryTotalSupplyResponse,
});

/** Message cosmos.bank.v1beta1.QuerySupplyOfRequest. */
export interface QuerySupplyOfRequest {
  readonly denom: string;
}

function writeQuerySupplyOfRequest(writer: Writer, value: QuerySupplyOfRequest): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
}

function readQuerySupplyOfRequest(reader: Reader): QuerySupplyOfRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    denom: f1,
  };
}

function createQuerySupplyOfRequest(partial?: Partial<QuerySupplyOfRequest>): QuerySupplyOfRequest {
  return {
    denom: "",
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySupplyOfRequest. */
export const QuerySupplyOfRequest: Codec<QuerySupplyOfRequest> = defineCodec<QuerySupplyOfRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySupplyOfRequest",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQuerySupplyOfRequest,
  read: readQuerySupplyOfRequest,
  create: createQuerySupplyOfRequest,
});

/** Message cosmos.bank.v1beta1.QuerySupplyOfResponse. */
export interface QuerySupplyOfResponse {
  readonly amount: Coin;
}

function writeQuerySupplyOfResponse(writer: Writer, value: QuerySupplyOfResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readQuerySupplyOfResponse(reader: Reader): QuerySupplyOfResponse {
  let f1: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    amount: f1 ?? Coin.create(),
  };
}

function createQuerySupplyOfResponse(partial?: Partial<QuerySupplyOfResponse>): QuerySupplyOfResponse {
  return {
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySupplyOfResponse. */
export const QuerySupplyOfResponse: Codec<QuerySupplyOfResponse> = defineCodec<QuerySupplyOfResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySupplyOfResponse",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin },
  ],
  write: writeQuerySupplyOfResponse,
  read: readQuerySupplyOfResponse,
  create: createQuerySupplyOfResponse,
});

/** Message cosmos.bank.v1beta1.QueryParamsRequest. */
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

/** Codec of cosmos.bank.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.bank.v1beta1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.bank.v1beta1.QueryParamsResponse. */
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

/** Codec of cosmos.bank.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.bank.v1beta1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message cosmos.bank.v1beta1.QueryDenomsMetadataRequest. */
export interface QueryDenomsMetadataRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryDenomsMetadataRequest(writer: Writer, value: QueryDenomsMetadataRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDenomsMetadataRequest(reader: Reader): QueryDenomsMetadataRequest {
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

function createQueryDenomsMetadataRequest(partial?: Partial<QueryDenomsMetadataRequest>): QueryDenomsMetadataRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomsMetadataRequest. */
export const QueryDenomsMetadataRequest: Codec<QueryDenomsMetadataRequest> = defineCodec<QueryDenomsMetadataRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomsMetadataRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDenomsMetadataRequest,
  read: readQueryDenomsMetadataRequest,
  create: createQueryDenomsMetadataRequest,
});

/** Message cosmos.bank.v1beta1.QueryDenomsMetadataResponse. */
export interface QueryDenomsMetadataResponse {
  readonly metadatas: readonly Metadata[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDenomsMetadataResponse(writer: Writer, value: QueryDenomsMetadataResponse): void {
  for (const item of value.metadatas) {
    writer.uint32(10).fork();
    Metadata.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDenomsMetadataResponse(reader: Reader): QueryDenomsMetadataResponse {
  const f1: Metadata[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Metadata.read(reader));
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
    metadatas: f1,
    pagination: f2,
  };
}

function createQueryDenomsMetadataResponse(partial?: Partial<QueryDenomsMetadataResponse>): QueryDenomsMetadataResponse {
  return {
    metadatas: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomsMetadataResponse. */
export const QueryDenomsMetadataResponse: Codec<QueryDenomsMetadataResponse> = defineCodec<QueryDenomsMetadataResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomsMetadataResponse",
  fields: [
    { number: 1, name: "metadatas", protoName: "metadatas", kind: "message", repeated: true, nullable: false, message: () => Metadata },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDenomsMetadataResponse,
  read: readQueryDenomsMetadataResponse,
  create: createQueryDenomsMetadataResponse,
});

/** Message cosmos.bank.v1beta1.QueryDenomMetadataRequest. */
export interface QueryDenomMetadataRequest {
  readonly denom: string;
}

function writeQueryDenomMetadataRequest(writer: Writer, value: QueryDenomMetadataRequest): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
}

function readQueryDenomMetadataRequest(reader: Reader): QueryDenomMetadataRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    denom: f1,
  };
}

function createQueryDenomMetadataRequest(partial?: Partial<QueryDenomMetadataRequest>): QueryDenomMetadataRequest {
  return {
    denom: "",
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataRequest. */
export const QueryDenomMetadataRequest: Codec<QueryDenomMetadataRequest> = defineCodec<QueryDenomMetadataRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataRequest",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDenomMetadataRequest,
  read: readQueryDenomMetadataRequest,
  create: createQueryDenomMetadataRequest,
});

/** Message cosmos.bank.v1beta1.QueryDenomMetadataResponse. */
export interface QueryDenomMetadataResponse {
  readonly metadata: Metadata;
}

function writeQueryDenomMetadataResponse(writer: Writer, value: QueryDenomMetadataResponse): void {
  {
    writer.uint32(10).fork();
    Metadata.write(writer, value.metadata);
    writer.ldelim();
  }
}

function readQueryDenomMetadataResponse(reader: Reader): QueryDenomMetadataResponse {
  let f1: Metadata | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Metadata.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    metadata: f1 ?? Metadata.create(),
  };
}

function createQueryDenomMetadataResponse(partial?: Partial<QueryDenomMetadataResponse>): QueryDenomMetadataResponse {
  return {
    metadata: Metadata.create(),
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataResponse. */
export const QueryDenomMetadataResponse: Codec<QueryDenomMetadataResponse> = defineCodec<QueryDenomMetadataResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataResponse",
  fields: [
    { number: 1, name: "metadata", protoName: "metadata", kind: "message", repeated: false, nullable: false, message: () => Metadata },
  ],
  write: writeQueryDenomMetadataResponse,
  read: readQueryDenomMetadataResponse,
  create: createQueryDenomMetadataResponse,
});

/** Message cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest. */
export interface QueryDenomMetadataByQueryStringRequest {
  readonly denom: string;
}

function writeQueryDenomMetadataByQueryStringRequest(writer: Writer, value: QueryDenomMetadataByQueryStringRequest): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
}

function readQueryDenomMetadataByQueryStringRequest(reader: Reader): QueryDenomMetadataByQueryStringRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    denom: f1,
  };
}

function createQueryDenomMetadataByQueryStringRequest(partial?: Partial<QueryDenomMetadataByQueryStringRequest>): QueryDenomMetadataByQueryStringRequest {
  return {
    denom: "",
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest. */
export const QueryDenomMetadataByQueryStringRequest: Codec<QueryDenomMetadataByQueryStringRequest> = defineCodec<QueryDenomMetadataByQueryStringRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDenomMetadataByQueryStringRequest,
  read: readQueryDenomMetadataByQueryStringRequest,
  create: createQueryDenomMetadataByQueryStringRequest,
});

/** Message cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse. */
export interface QueryDenomMetadataByQueryStringResponse {
  readonly metadata: Metadata;
}

function writeQueryDenomMetadataByQueryStringResponse(writer: Writer, value: QueryDenomMetadataByQueryStringResponse): void {
  {
    writer.uint32(10).fork();
    Metadata.write(writer, value.metadata);
    writer.ldelim();
  }
}

function readQueryDenomMetadataByQueryStringResponse(reader: Reader): QueryDenomMetadataByQueryStringResponse {
  let f1: Metadata | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Metadata.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    metadata: f1 ?? Metadata.create(),
  };
}

function createQueryDenomMetadataByQueryStringResponse(partial?: Partial<QueryDenomMetadataByQueryStringResponse>): QueryDenomMetadataByQueryStringResponse {
  return {
    metadata: Metadata.create(),
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse. */
export const QueryDenomMetadataByQueryStringResponse: Codec<QueryDenomMetadataByQueryStringResponse> = defineCodec<QueryDenomMetadataByQueryStringResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse",
  fields: [
    { number: 1, name: "metadata", protoName: "metadata", kind: "message", repeated: false, nullable: false, message: () => Metadata },
  ],
  write: writeQueryDenomMetadataByQueryStringResponse,
  read: readQueryDenomMetadataByQueryStringResponse,
  create: createQueryDenomMetadataByQueryStringResponse,
});

/** Message cosmos.bank.v1beta1.QueryDenomOwnersRequest. */
export interface QueryDenomOwnersRequest {
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDenomOwnersRequest(writer: Writer, value: QueryDenomOwnersRequest): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDenomOwnersRequest(reader: Reader): QueryDenomOwnersRequest {
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
    denom: f1,
    pagination: f2,
  };
}

function createQueryDenomOwnersRequest(partial?: Partial<QueryDenomOwnersRequest>): QueryDenomOwnersRequest {
  return {
    denom: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersRequest. */
export const QueryDenomOwnersRequest: Codec<QueryDenomOwnersRequest> = defineCodec<QueryDenomOwnersRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersRequest",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDenomOwnersRequest,
  read: readQueryDenomOwnersRequest,
  create: createQueryDenomOwnersRequest,
});

/** Message cosmos.bank.v1beta1.DenomOwner. */
export interface DenomOwner {
  readonly address: string;
  readonly balance: Coin;
}

function writeDenomOwner(writer: Writer, value: DenomOwner): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  {
    writer.uint32(18).fork();
    Coin.write(writer, value.balance);
    writer.ldelim();
  }
}

function readDenomOwner(reader: Reader): DenomOwner {
  let f1 = "";
  let f2: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    address: f1,
    balance: f2 ?? Coin.create(),
  };
}

function createDenomOwner(partial?: Partial<DenomOwner>): DenomOwner {
  return {
    address: "",
    balance: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.DenomOwner. */
export const DenomOwner: Codec<DenomOwner> = defineCodec<DenomOwner>({
  typeName: "cosmos.bank.v1beta1.DenomOwner",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "balance", protoName: "balance", kind: "message", repeated: false, nullable: false, message: () => Coin },
  ],
  write: writeDenomOwner,
  read: readDenomOwner,
  create: createDenomOwner,
});

/** Message cosmos.bank.v1beta1.QueryDenomOwnersResponse. */
export interface QueryDenomOwnersResponse {
  readonly denomOwners: readonly DenomOwner[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDenomOwnersResponse(writer: Writer, value: QueryDenomOwnersResponse): void {
  for (const item of value.denomOwners) {
    writer.uint32(10).fork();
    DenomOwner.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDenomOwnersResponse(reader: Reader): QueryDenomOwnersResponse {
  const f1: DenomOwner[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DenomOwner.read(reader));
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
    denomOwners: f1,
    pagination: f2,
  };
}

function createQueryDenomOwnersResponse(partial?: Partial<QueryDenomOwnersResponse>): QueryDenomOwnersResponse {
  return {
    denomOwners: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersResponse. */
export const QueryDenomOwnersResponse: Codec<QueryDenomOwnersResponse> = defineCodec<QueryDenomOwnersResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersResponse",
  fields: [
    { number: 1, name: "denomOwners", protoName: "denom_owners", kind: "message", repeated: true, nullable: false, message: () => DenomOwner },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDenomOwnersResponse,
  read: readQueryDenomOwnersResponse,
  create: createQueryDenomOwnersResponse,
});

/** Message cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest. */
export interface QueryDenomOwnersByQueryRequest {
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDenomOwnersByQueryRequest(writer: Writer, value: QueryDenomOwnersByQueryRequest): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDenomOwnersByQueryRequest(reader: Reader): QueryDenomOwnersByQueryRequest {
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
    denom: f1,
    pagination: f2,
  };
}

function createQueryDenomOwnersByQueryRequest(partial?: Partial<QueryDenomOwnersByQueryRequest>): QueryDenomOwnersByQueryRequest {
  return {
    denom: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest. */
export const QueryDenomOwnersByQueryRequest: Codec<QueryDenomOwnersByQueryRequest> = defineCodec<QueryDenomOwnersByQueryRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDenomOwnersByQueryRequest,
  read: readQueryDenomOwnersByQueryRequest,
  create: createQueryDenomOwnersByQueryRequest,
});

/** Message cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse. */
export interface QueryDenomOwnersByQueryResponse {
  readonly denomOwners: readonly DenomOwner[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDenomOwnersByQueryResponse(writer: Writer, value: QueryDenomOwnersByQueryResponse): void {
  for (const item of value.denomOwners) {
    writer.uint32(10).fork();
    DenomOwner.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDenomOwnersByQueryResponse(reader: Reader): QueryDenomOwnersByQueryResponse {
  const f1: DenomOwner[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DenomOwner.read(reader));
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
    denomOwners: f1,
    pagination: f2,
  };
}

function createQueryDenomOwnersByQueryResponse(partial?: Partial<QueryDenomOwnersByQueryResponse>): QueryDenomOwnersByQueryResponse {
  return {
    denomOwners: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse. */
export const QueryDenomOwnersByQueryResponse: Codec<QueryDenomOwnersByQueryResponse> = defineCodec<QueryDenomOwnersByQueryResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse",
  fields: [
    { number: 1, name: "denomOwners", protoName: "denom_owners", kind: "message", repeated: true, nullable: false, message: () => DenomOwner },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDenomOwnersByQueryResponse,
  read: readQueryDenomOwnersByQueryResponse,
  create: createQueryDenomOwnersByQueryResponse,
});

/** Message cosmos.bank.v1beta1.QuerySendEnabledRequest. */
export interface QuerySendEnabledRequest {
  readonly denoms: readonly string[];
  readonly pagination: PageRequest | undefined;
}

function writeQuerySendEnabledRequest(writer: Writer, value: QuerySendEnabledRequest): void {
  for (const item of value.denoms) {
    putString(writer, 10, item);
  }
  if (value.pagination !== undefined) {
    writer.uint32(794).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySendEnabledRequest(reader: Reader): QuerySendEnabledRequest {
  const f1: string[] = [];
  let f99: PageRequest | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag === 794) {
    const outer = reader.open();
    f99 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 794]);
  return {
    denoms: f1,
    pagination: f99,
  };
}

function createQuerySendEnabledRequest(partial?: Partial<QuerySendEnabledRequest>): QuerySendEnabledRequest {
  return {
    denoms: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySendEnabledRequest. */
export const QuerySendEnabledRequest: Codec<QuerySendEnabledRequest> = defineCodec<QuerySendEnabledRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySendEnabledRequest",
  fields: [
    { number: 1, name: "denoms", protoName: "denoms", kind: "string", repeated: true, nullable: false },
    { number: 99, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQuerySendEnabledRequest,
  read: readQuerySendEnabledRequest,
  create: createQuerySendEnabledRequest,
});

/** Message cosmos.bank.v1beta1.QuerySendEnabledResponse. */
export interface QuerySendEnabledResponse {
  readonly sendEnabled: readonly SendEnabled[];
  readonly pagination: PageResponse | undefined;
}

function writeQuerySendEnabledResponse(writer: Writer, value: QuerySendEnabledResponse): void {
  for (const item of value.sendEnabled) {
    writer.uint32(10).fork();
    SendEnabled.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(794).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySendEnabledResponse(reader: Reader): QuerySendEnabledResponse {
  const f1: SendEnabled[] = [];
  let f99: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(SendEnabled.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 794) {
    const outer = reader.open();
    f99 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 794]);
  return {
    sendEnabled: f1,
    pagination: f99,
  };
}

function createQuerySendEnabledResponse(partial?: Partial<QuerySendEnabledResponse>): QuerySendEnabledResponse {
  return {
    sendEnabled: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.QuerySendEnabledResponse. */
export const QuerySendEnabledResponse: Codec<QuerySendEnabledResponse> = defineCodec<QuerySendEnabledResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySendEnabledResponse",
  fields: [
    { number: 1, name: "sendEnabled", protoName: "send_enabled", kind: "message", repeated: true, nullable: false, message: () => SendEnabled },
    { number: 99, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQuerySendEnabledResponse,
  read: readQuerySendEnabledResponse,
  create: createQuerySendEnabledResponse,
});
