/** Generated from proto/cosmos/slashing/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Params, ValidatorSigningInfo } from "./slashing.ts";

/** Message cosmos.slashing.v1beta1.QueryParamsRequest. */
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

/** Codec of cosmos.slashing.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.slashing.v1beta1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.slashing.v1beta1.QueryParamsResponse. */
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

/** Codec of cosmos.slashing.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.slashing.v1beta1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message cosmos.slashing.v1beta1.QuerySigningInfoRequest. */
export interface QuerySigningInfoRequest {
  readonly consAddress: string;
}

function writeQuerySigningInfoRequest(writer: Writer, value: QuerySigningInfoRequest): void {
  if (value.consAddress !== "") {
    putString(writer, 10, value.consAddress);
  }
}

function readQuerySigningInfoRequest(reader: Reader): QuerySigningInfoRequest {
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

function createQuerySigningInfoRequest(partial?: Partial<QuerySigningInfoRequest>): QuerySigningInfoRequest {
  return {
    consAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.QuerySigningInfoRequest. */
export const QuerySigningInfoRequest: Codec<QuerySigningInfoRequest> = defineCodec<QuerySigningInfoRequest>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfoRequest",
  fields: [
    { number: 1, name: "consAddress", protoName: "cons_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQuerySigningInfoRequest,
  read: readQuerySigningInfoRequest,
  create: createQuerySigningInfoRequest,
});

/** Message cosmos.slashing.v1beta1.QuerySigningInfoResponse. */
export interface QuerySigningInfoResponse {
  readonly valSigningInfo: ValidatorSigningInfo;
}

function writeQuerySigningInfoResponse(writer: Writer, value: QuerySigningInfoResponse): void {
  {
    writer.uint32(10).fork();
    ValidatorSigningInfo.write(writer, value.valSigningInfo);
    writer.ldelim();
  }
}

function readQuerySigningInfoResponse(reader: Reader): QuerySigningInfoResponse {
  let f1: ValidatorSigningInfo | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ValidatorSigningInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    valSigningInfo: f1 ?? ValidatorSigningInfo.create(),
  };
}

function createQuerySigningInfoResponse(partial?: Partial<QuerySigningInfoResponse>): QuerySigningInfoResponse {
  return {
    valSigningInfo: ValidatorSigningInfo.create(),
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.QuerySigningInfoResponse. */
export const QuerySigningInfoResponse: Codec<QuerySigningInfoResponse> = defineCodec<QuerySigningInfoResponse>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfoResponse",
  fields: [
    { number: 1, name: "valSigningInfo", protoName: "val_signing_info", kind: "message", repeated: false, nullable: false, message: () => ValidatorSigningInfo },
  ],
  write: writeQuerySigningInfoResponse,
  read: readQuerySigningInfoResponse,
  create: createQuerySigningInfoResponse,
});

/** Message cosmos.slashing.v1beta1.QuerySigningInfosRequest. */
export interface QuerySigningInfosRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQuerySigningInfosRequest(writer: Writer, value: QuerySigningInfosRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySigningInfosRequest(reader: Reader): QuerySigningInfosRequest {
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

function createQuerySigningInfosRequest(partial?: Partial<QuerySigningInfosRequest>): QuerySigningInfosRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.QuerySigningInfosRequest. */
export const QuerySigningInfosRequest: Codec<QuerySigningInfosRequest> = defineCodec<QuerySigningInfosRequest>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfosRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQuerySigningInfosRequest,
  read: readQuerySigningInfosRequest,
  create: createQuerySigningInfosRequest,
});

/** Message cosmos.slashing.v1beta1.QuerySigningInfosResponse. */
export interface QuerySigningInfosResponse {
  readonly info: readonly ValidatorSigningInfo[];
  readonly pagination: PageResponse | undefined;
}

function writeQuerySigningInfosResponse(writer: Writer, value: QuerySigningInfosResponse): void {
  for (const item of value.info) {
    writer.uint32(10).fork();
    ValidatorSigningInfo.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQuerySigningInfosResponse(reader: Reader): QuerySigningInfosResponse {
  const f1: ValidatorSigningInfo[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ValidatorSigningInfo.read(reader));
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
    info: f1,
    pagination: f2,
  };
}

function createQuerySigningInfosResponse(partial?: Partial<QuerySigningInfosResponse>): QuerySigningInfosResponse {
  return {
    info: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.QuerySigningInfosResponse. */
export const QuerySigningInfosResponse: Codec<QuerySigningInfosResponse> = defineCodec<QuerySigningInfosResponse>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfosResponse",
  fields: [
    { number: 1, name: "info", protoName: "info", kind: "message", repeated: true, nullable: false, message: () => ValidatorSigningInfo },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQuerySigningInfosResponse,
  read: readQuerySigningInfosResponse,
  create: createQuerySigningInfosResponse,
});
