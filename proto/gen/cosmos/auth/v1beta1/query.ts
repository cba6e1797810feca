/** Generated from proto/cosmos/auth/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { BaseAccount, Params } from "./auth.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.auth.v1beta1.QueryAccountsRequest. */
export interface QueryAccountsRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryAccountsRequest(writer: Writer, value: QueryAccountsRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAccountsRequest(reader: Reader): QueryAccountsRequest {
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

function createQueryAccountsRequest(partial?: Partial<QueryAccountsRequest>): QueryAccountsRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountsRequest. */
export const QueryAccountsRequest: Codec<QueryAccountsRequest> = defineCodec<QueryAccountsRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountsRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryAccountsRequest,
  read: readQueryAccountsRequest,
  create: createQueryAccountsRequest,
});

/** Message cosmos.auth.v1beta1.QueryAccountsResponse. */
export interface QueryAccountsResponse {
  readonly accounts: readonly Any[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryAccountsResponse(writer: Writer, value: QueryAccountsResponse): void {
  for (const item of value.accounts) {
    writer.uint32(10).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAccountsResponse(reader: Reader): QueryAccountsResponse {
  const f1: Any[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Any.read(reader));
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

function createQueryAccountsResponse(partial?: Partial<QueryAccountsResponse>): QueryAccountsResponse {
  return {
    accounts: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountsResponse. */
export const QueryAccountsResponse: Codec<QueryAccountsResponse> = defineCodec<QueryAccountsResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountsResponse",
  fields: [
    { number: 1, name: "accounts", protoName: "accounts", kind: "message", repeated: true, nullable: false, message: () => Any },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryAccountsResponse,
  read: readQueryAccountsResponse,
  create: createQueryAccountsResponse,
});

/** Message cosmos.auth.v1beta1.QueryAccountRequest. */
export interface QueryAccountRequest {
  readonly address: string;
}

function writeQueryAccountRequest(writer: Writer, value: QueryAccountRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
}

function readQueryAccountRequest(reader: Reader): QueryAccountRequest {
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

function createQueryAccountRequest(partial?: Partial<QueryAccountRequest>): QueryAccountRequest {
  return {
    address: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountRequest. */
export const QueryAccountRequest: Codec<QueryAccountRequest> = defineCodec<QueryAccountRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAccountRequest,
  read: readQueryAccountRequest,
  create: createQueryAccountRequest,
});

/** Message cosmos.auth.v1beta1.QueryAccountResponse. */
export interface QueryAccountResponse {
  readonly account: Any | undefined;
}

function writeQueryAccountResponse(writer: Writer, value: QueryAccountResponse): void {
  if (value.account !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.account);
    writer.ldelim();
  }
}

function readQueryAccountResponse(reader: Reader): QueryAccountResponse {
  let f1: Any | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    account: f1,
  };
}

function createQueryAccountResponse(partial?: Partial<QueryAccountResponse>): QueryAccountResponse {
  return {
    account: undefined,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountResponse. */
export const QueryAccountResponse: Codec<QueryAccountResponse> = defineCodec<QueryAccountResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountResponse",
  fields: [
    { number: 1, name: "account", protoName: "account", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  write: writeQueryAccountResponse,
  read: readQueryAccountResponse,
  create: createQueryAccountResponse,
});

/** Message cosmos.auth.v1beta1.QueryParamsRequest. */
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

/** Codec of cosmos.auth.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.auth.v1beta1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.auth.v1beta1.QueryParamsResponse. */
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

/** Codec of cosmos.auth.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.auth.v1beta1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message cosmos.auth.v1beta1.QueryModuleAccountsRequest. */
export type QueryModuleAccountsRequest = Readonly<Record<string, never>>;

function writeQueryModuleAccountsRequest(): void {}

function readQueryModuleAccountsRequest(reader: Reader): QueryModuleAccountsRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryModuleAccountsRequest(): QueryModuleAccountsRequest {
  return {};
}

/** Codec of cosmos.auth.v1beta1.QueryModuleAccountsRequest. */
export const QueryModuleAccountsRequest: Codec<QueryModuleAccountsRequest> = defineCodec<QueryModuleAccountsRequest>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountsRequest",
  fields: [],
  write: writeQueryModuleAccountsRequest,
  read: readQueryModuleAccountsRequest,
  create: createQueryModuleAccountsRequest,
});

/** Message cosmos.auth.v1beta1.QueryModuleAccountsResponse. */
export interface QueryModuleAccountsResponse {
  readonly accounts: readonly Any[];
}

function writeQueryModuleAccountsResponse(writer: Writer, value: QueryModuleAccountsResponse): void {
  for (const item of value.accounts) {
    writer.uint32(10).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readQueryModuleAccountsResponse(reader: Reader): QueryModuleAccountsResponse {
  const f1: Any[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    accounts: f1,
  };
}

function createQueryModuleAccountsResponse(partial?: Partial<QueryModuleAccountsResponse>): QueryModuleAccountsResponse {
  return {
    accounts: [],
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryModuleAccountsResponse. */
export const QueryModuleAccountsResponse: Codec<QueryModuleAccountsResponse> = defineCodec<QueryModuleAccountsResponse>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountsResponse",
  fields: [
    { number: 1, name: "accounts", protoName: "accounts", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  write: writeQueryModuleAccountsResponse,
  read: readQueryModuleAccountsResponse,
  create: createQueryModuleAccountsResponse,
});

/** Message cosmos.auth.v1beta1.QueryModuleAccountByNameRequest. */
export interface QueryModuleAccountByNameRequest {
  readonly name: string;
}

function writeQueryModuleAccountByNameRequest(writer: Writer, value: QueryModuleAccountByNameRequest): void {
  if (value.name !== "") {
    putString(writer, 10, value.name);
  }
}

function readQueryModuleAccountByNameRequest(reader: Reader): QueryModuleAccountByNameRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    name: f1,
  };
}

function createQueryModuleAccountByNameRequest(partial?: Partial<QueryModuleAccountByNameRequest>): QueryModuleAccountByNameRequest {
  return {
    name: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryModuleAccountByNameRequest. */
export const QueryModuleAccountByNameRequest: Codec<QueryModuleAccountByNameRequest> = defineCodec<QueryModuleAccountByNameRequest>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountByNameRequest",
  fields: [
    { number: 1, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryModuleAccountByNameRequest,
  read: readQueryModuleAccountByNameRequest,
  create: createQueryModuleAccountByNameRequest,
});

/** Message cosmos.auth.v1beta1.QueryModuleAccountByNameResponse. */
export interface QueryModuleAccountByNameResponse {
  readonly account: Any | undefined;
}

function writeQueryModuleAccountByNameResponse(writer: Writer, value: QueryModuleAccountByNameResponse): void {
  if (value.account !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.account);
    writer.ldelim();
  }
}

function readQueryModuleAccountByNameResponse(reader: Reader): QueryModuleAccountByNameResponse {
  let f1: Any | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    account: f1,
  };
}

function createQueryModuleAccountByNameResponse(partial?: Partial<QueryModuleAccountByNameResponse>): QueryModuleAccountByNameResponse {
  return {
    account: undefined,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryModuleAccountByNameResponse. */
export const QueryModuleAccountByNameResponse: Codec<QueryModuleAccountByNameResponse> = defineCodec<QueryModuleAccountByNameResponse>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountByNameResponse",
  fields: [
    { number: 1, name: "account", protoName: "account", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  write: writeQueryModuleAccountByNameResponse,
  read: readQueryModuleAccountByNameResponse,
  create: createQueryModuleAccountByNameResponse,
});

/** Message cosmos.auth.v1beta1.Bech32PrefixRequest. */
export type Bech32PrefixRequest = Readonly<Record<string, never>>;

function writeBech32PrefixRequest(): void {}

function readBech32PrefixRequest(reader: Reader): Bech32PrefixRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createBech32PrefixRequest(): Bech32PrefixRequest {
  return {};
}

/** Codec of cosmos.auth.v1beta1.Bech32PrefixRequest. */
export const Bech32PrefixRequest: Codec<Bech32PrefixRequest> = defineCodec<Bech32PrefixRequest>({
  typeName: "cosmos.auth.v1beta1.Bech32PrefixRequest",
  fields: [],
  write: writeBech32PrefixRequest,
  read: readBech32PrefixRequest,
  create: createBech32PrefixRequest,
});

/** Message cosmos.auth.v1beta1.Bech32PrefixResponse. */
export interface Bech32PrefixResponse {
  readonly bech32Prefix: string;
}

function writeBech32PrefixResponse(writer: Writer, value: Bech32PrefixResponse): void {
  if (value.bech32Prefix !== "") {
    putString(writer, 10, value.bech32Prefix);
  }
}

function readBech32PrefixResponse(reader: Reader): Bech32PrefixResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    bech32Prefix: f1,
  };
}

function createBech32PrefixResponse(partial?: Partial<Bech32PrefixResponse>): Bech32PrefixResponse {
  return {
    bech32Prefix: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.Bech32PrefixResponse. */
export const Bech32PrefixResponse: Codec<Bech32PrefixResponse> = defineCodec<Bech32PrefixResponse>({
  typeName: "cosmos.auth.v1beta1.Bech32PrefixResponse",
  fields: [
    { number: 1, name: "bech32Prefix", protoName: "bech32_prefix", kind: "string", repeated: false, nullable: false },
  ],
  write: writeBech32PrefixResponse,
  read: readBech32PrefixResponse,
  create: createBech32PrefixResponse,
});

/** Message cosmos.auth.v1beta1.AddressBytesToStringRequest. */
export interface AddressBytesToStringRequest {
  readonly addressBytes: Uint8Array;
}

function writeAddressBytesToStringRequest(writer: Writer, value: AddressBytesToStringRequest): void {
  if (value.addressBytes.length !== 0) {
    putBytes(writer, 10, value.addressBytes);
  }
}

function readAddressBytesToStringRequest(reader: Reader): AddressBytesToStringRequest {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    addressBytes: f1 ?? new Uint8Array(0),
  };
}

function createAddressBytesToStringRequest(partial?: Partial<AddressBytesToStringRequest>): AddressBytesToStringRequest {
  return {
    addressBytes: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.AddressBytesToStringRequest. */
export const AddressBytesToStringRequest: Codec<AddressBytesToStringRequest> = defineCodec<AddressBytesToStringRequest>({
  typeName: "cosmos.auth.v1beta1.AddressBytesToStringRequest",
  fields: [
    { number: 1, name: "addressBytes", protoName: "address_bytes", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeAddressBytesToStringRequest,
  read: readAddressBytesToStringRequest,
  create: createAddressBytesToStringRequest,
});

/** Message cosmos.auth.v1beta1.AddressBytesToStringResponse. */
export interface AddressBytesToStringResponse {
  readonly addressString: string;
}

function writeAddressBytesToStringResponse(writer: Writer, value: AddressBytesToStringResponse): void {
  if (value.addressString !== "") {
    putString(writer, 10, value.addressString);
  }
}

function readAddressBytesToStringResponse(reader: Reader): AddressBytesToStringResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    addressString: f1,
  };
}

function createAddressBytesToStringResponse(partial?: Partial<AddressBytesToStringResponse>): AddressBytesToStringResponse {
  return {
    addressString: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.AddressBytesToStringResponse. */
export const AddressBytesToStringResponse: Codec<AddressBytesToStringResponse> = defineCodec<AddressBytesToStringResponse>({
  typeName: "cosmos.auth.v1beta1.AddressBytesToStringResponse",
  fields: [
    { number: 1, name: "addressString", protoName: "address_string", kind: "string", repeated: false, nullable: false },
  ],
  write: writeAddressBytesToStringResponse,
  read: readAddressBytesToStringResponse,
  create: createAddressBytesToStringResponse,
});

/** Message cosmos.auth.v1beta1.AddressStringToBytesRequest. */
export interface AddressStringToBytesRequest {
  readonly addressString: string;
}

function writeAddressStringToBytesRequest(writer: Writer, value: AddressStringToBytesRequest): void {
  if (value.addressString !== "") {
    putString(writer, 10, value.addressString);
  }
}

function readAddressStringToBytesRequest(reader: Reader): AddressStringToBytesRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    addressString: f1,
  };
}

function createAddressStringToBytesRequest(partial?: Partial<AddressStringToBytesRequest>): AddressStringToBytesRequest {
  return {
    addressString: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.AddressStringToBytesRequest. */
export const AddressStringToBytesRequest: Codec<AddressStringToBytesRequest> = defineCodec<AddressStringToBytesRequest>({
  typeName: "cosmos.auth.v1beta1.AddressStringToBytesRequest",
  fields: [
    { number: 1, name: "addressString", protoName: "address_string", kind: "string", repeated: false, nullable: false },
  ],
  write: writeAddressStringToBytesRequest,
  read: readAddressStringToBytesRequest,
  create: createAddressStringToBytesRequest,
});

/** Message cosmos.auth.v1beta1.AddressStringToBytesResponse. */
export interface AddressStringToBytesResponse {
  readonly addressBytes: Uint8Array;
}

function writeAddressStringToBytesResponse(writer: Writer, value: AddressStringToBytesResponse): void {
  if (value.addressBytes.length !== 0) {
    putBytes(writer, 10, value.addressBytes);
  }
}

function readAddressStringToBytesResponse(reader: Reader): AddressStringToBytesResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    addressBytes: f1 ?? new Uint8Array(0),
  };
}

function createAddressStringToBytesResponse(partial?: Partial<AddressStringToBytesResponse>): AddressStringToBytesResponse {
  return {
    addressBytes: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.AddressStringToBytesResponse. */
export const AddressStringToBytesResponse: Codec<AddressStringToBytesResponse> = defineCodec<AddressStringToBytesResponse>({
  typeName: "cosmos.auth.v1beta1.AddressStringToBytesResponse",
  fields: [
    { number: 1, name: "addressBytes", protoName: "address_bytes", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeAddressStringToBytesResponse,
  read: readAddressStringToBytesResponse,
  create: createAddressStringToBytesResponse,
});

/** Message cosmos.auth.v1beta1.QueryAccountAddressByIDRequest. */
export interface QueryAccountAddressByIDRequest {
  readonly id: bigint;
  readonly accountId: bigint;
}

function writeQueryAccountAddressByIDRequest(writer: Writer, value: QueryAccountAddressByIDRequest): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.id);
  }
  if (value.accountId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.accountId);
  }
}

function readQueryAccountAddressByIDRequest(reader: Reader): QueryAccountAddressByIDRequest {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    id: f1,
    accountId: f2,
  };
}

function createQueryAccountAddressByIDRequest(partial?: Partial<QueryAccountAddressByIDRequest>): QueryAccountAddressByIDRequest {
  return {
    id: 0n,
    accountId: 0n,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountAddressByIDRequest. */
export const QueryAccountAddressByIDRequest: Codec<QueryAccountAddressByIDRequest> = defineCodec<QueryAccountAddressByIDRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountAddressByIDRequest",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "accountId", protoName: "account_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryAccountAddressByIDRequest,
  read: readQueryAccountAddressByIDRequest,
  create: createQueryAccountAddressByIDRequest,
});

/** Message cosmos.auth.v1beta1.QueryAccountAddressByIDResponse. */
export interface QueryAccountAddressByIDResponse {
  readonly accountAddress: string;
}

function writeQueryAccountAddressByIDResponse(writer: Writer, value: QueryAccountAddressByIDResponse): void {
  if (value.accountAddress !== "") {
    putString(writer, 10, value.accountAddress);
  }
}

function readQueryAccountAddressByIDResponse(reader: Reader): QueryAccountAddressByIDResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    accountAddress: f1,
  };
}

function createQueryAccountAddressByIDResponse(partial?: Partial<QueryAccountAddressByIDResponse>): QueryAccountAddressByIDResponse {
  return {
    accountAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountAddressByIDResponse. */
export const QueryAccountAddressByIDResponse: Codec<QueryAccountAddressByIDResponse> = defineCodec<QueryAccountAddressByIDResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountAddressByIDResponse",
  fields: [
    { number: 1, name: "accountAddress", protoName: "account_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAccountAddressByIDResponse,
  read: readQueryAccountAddressByIDResponse,
  create: createQueryAccountAddressByIDResponse,
});

/** Message cosmos.auth.v1beta1.QueryAccountInfoRequest. */
export interface QueryAccountInfoRequest {
  readonly address: string;
}

function writeQueryAccountInfoRequest(writer: Writer, value: QueryAccountInfoRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
}

function readQueryAccountInfoRequest(reader: Reader): QueryAccountInfoRequest {
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

function createQueryAccountInfoRequest(partial?: Partial<QueryAccountInfoRequest>): QueryAccountInfoRequest {
  return {
    address: "",
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountInfoRequest. */
export const QueryAccountInfoRequest: Codec<QueryAccountInfoRequest> = defineCodec<QueryAccountInfoRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountInfoRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAccountInfoRequest,
  read: readQueryAccountInfoRequest,
  create: createQueryAccountInfoRequest,
});

/** Message cosmos.auth.v1beta1.QueryAccountInfoResponse. */
export interface QueryAccountInfoResponse {
  readonly info: BaseAccount | undefined;
}

function writeQueryAccountInfoResponse(writer: Writer, value: QueryAccountInfoResponse): void {
  if (value.info !== undefined) {
    writer.uint32(10).fork();
    BaseAccount.write(writer, value.info);
    writer.ldelim();
  }
}

function readQueryAccountInfoResponse(reader: Reader): QueryAccountInfoResponse {
  let f1: BaseAccount | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    info: f1,
  };
}

function createQueryAccountInfoResponse(partial?: Partial<QueryAccountInfoResponse>): QueryAccountInfoResponse {
  return {
    info: undefined,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.QueryAccountInfoResponse. */
export const QueryAccountInfoResponse: Codec<QueryAccountInfoResponse> = defineCodec<QueryAccountInfoResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountInfoResponse",
  fields: [
    { number: 1, name: "info", protoName: "info", kind: "message", repeated: false, nullable: true, message: () => BaseAccount },
  ],
  write: writeQueryAccountInfoResponse,
  read: readQueryAccountInfoResponse,
  create: createQueryAccountInfoResponse,
});
