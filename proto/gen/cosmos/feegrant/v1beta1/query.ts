/** Generated from proto/cosmos/feegrant/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Grant } from "./feegrant.ts";

/** Message cosmos.feegrant.v1beta1.QueryAllowanceRequest. */
export interface QueryAllowanceRequest {
  readonly granter: string;
  readonly grantee: string;
}

function writeQueryAllowanceRequest(writer: Writer, value: QueryAllowanceRequest): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
}

function readQueryAllowanceRequest(reader: Reader): QueryAllowanceRequest {
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
    granter: f1,
    grantee: f2,
  };
}

function createQueryAllowanceRequest(partial?: Partial<QueryAllowanceRequest>): QueryAllowanceRequest {
  return {
    granter: "",
    grantee: "",
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.QueryAllowanceRequest. */
export const QueryAllowanceRequest: Codec<QueryAllowanceRequest> = defineCodec<QueryAllowanceRequest>({
  typeName: "cosmos.feegrant.v1beta1.QueryAllowanceRequest",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAllowanceRequest,
  read: readQueryAllowanceRequest,
  create: createQueryAllowanceRequest,
});

/** Message cosmos.feegrant.v1beta1.QueryAllowanceResponse. */
export interface QueryAllowanceResponse {
  readonly allowance: Grant | undefined;
}

function writeQueryAllowanceResponse(writer: Writer, value: QueryAllowanceResponse): void {
  if (value.allowance !== undefined) {
    writer.uint32(10).fork();
    Grant.write(writer, value.allowance);
    writer.ldelim();
  }
}

function readQueryAllowanceResponse(reader: Reader): QueryAllowanceResponse {
  let f1: Grant | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Grant.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    allowance: f1,
  };
}

function createQueryAllowanceResponse(partial?: Partial<QueryAllowanceResponse>): QueryAllowanceResponse {
  return {
    allowance: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.QueryAllowanceResponse. */
export const QueryAllowanceResponse: Codec<QueryAllowanceResponse> = defineCodec<QueryAllowanceResponse>({
  typeName: "cosmos.feegrant.v1beta1.QueryAllowanceResponse",
  fields: [
    { number: 1, name: "allowance", protoName: "allowance", kind: "message", repeated: false, nullable: true, message: () => Grant },
  ],
  write: writeQueryAllowanceResponse,
  read: readQueryAllowanceResponse,
  create: createQueryAllowanceResponse,
});

/** Message cosmos.feegrant.v1beta1.QueryAllowancesRequest. */
export interface QueryAllowancesRequest {
  readonly grantee: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryAllowancesRequest(writer: Writer, value: QueryAllowancesRequest): void {
  if (value.grantee !== "") {
    putString(writer, 10, value.grantee);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAllowancesRequest(reader: Reader): QueryAllowancesRequest {
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
    grantee: f1,
    pagination: f2,
  };
}

function createQueryAllowancesRequest(partial?: Partial<QueryAllowancesRequest>): QueryAllowancesRequest {
  return {
    grantee: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.QueryAllowancesRequest. */
export const QueryAllowancesRequest: Codec<QueryAllowancesRequest> = defineCodec<QueryAllowancesRequest>({
  typeName: "cosmos.feegrant.v1beta1.QueryAllowancesRequest",
  fields: [
    { number: 1, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryAllowancesRequest,
  read: readQueryAllowancesRequest,
  create: createQueryAllowancesRequest,
});

/** Message cosmos.feegrant.v1beta1.QueryAllowancesResponse. */
export interface QueryAllowancesResponse {
  readonly allowances: readonly Grant[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryAllowancesResponse(writer: Writer, value: QueryAllowancesResponse): void {
  for (const item of value.allowances) {
    writer.uint32(10).fork();
    Grant.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAllowancesResponse(reader: Reader): QueryAllowancesResponse {
  const f1: Grant[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Grant.read(reader));
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
    allowances: f1,
    pagination: f2,
  };
}

function createQueryAllowancesResponse(partial?: Partial<QueryAllowancesResponse>): QueryAllowancesResponse {
  return {
    allowances: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.QueryAllowancesResponse. */
export const QueryAllowancesResponse: Codec<QueryAllowancesResponse> = defineCodec<QueryAllowancesResponse>({
  typeName: "cosmos.feegrant.v1beta1.QueryAllowancesResponse",
  fields: [
    { number: 1, name: "allowances", protoName: "allowances", kind: "message", repeated: true, nullable: false, message: () => Grant },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryAllowancesResponse,
  read: readQueryAllowancesResponse,
  create: createQueryAllowancesResponse,
});

/** Message cosmos.feegrant.v1beta1.QueryAllowancesByGranterRequest. */
export interface QueryAllowancesByGranterRequest {
  readonly granter: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryAllowancesByGranterRequest(writer: Writer, value: QueryAllowancesByGranterRequest): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAllowancesByGranterRequest(reader: Reader): QueryAllowancesByGranterRequest {
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
    granter: f1,
    pagination: f2,
  };
}

function createQueryAllowancesByGranterRequest(partial?: Partial<QueryAllowancesByGranterRequest>): QueryAllowancesByGranterRequest {
  return {
    granter: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.QueryAllowancesByGranterRequest. */
export const QueryAllowancesByGranterRequest: Codec<QueryAllowancesByGranterRequest> = defineCodec<QueryAllowancesByGranterRequest>({
  typeName: "cosmos.feegrant.v1beta1.QueryAllowancesByGranterRequest",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryAllowancesByGranterRequest,
  read: readQueryAllowancesByGranterRequest,
  create: createQueryAllowancesByGranterRequest,
});

/** Message cosmos.feegrant.v1beta1.QueryAllowancesByGranterResponse. */
export interface QueryAllowancesByGranterResponse {
  readonly allowances: readonly Grant[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryAllowancesByGranterResponse(writer: Writer, value: QueryAllowancesByGranterResponse): void {
  for (const item of value.allowances) {
    writer.uint32(10).fork();
    Grant.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAllowancesByGranterResponse(reader: Reader): QueryAllowancesByGranterResponse {
  const f1: Grant[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Grant.read(reader));
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
    allowances: f1,
    pagination: f2,
  };
}

function createQueryAllowancesByGranterResponse(partial?: Partial<QueryAllowancesByGranterResponse>): QueryAllowancesByGranterResponse {
  return {
    allowances: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.QueryAllowancesByGranterResponse. */
export const QueryAllowancesByGranterResponse: Codec<QueryAllowancesByGranterResponse> = defineCodec<QueryAllowancesByGranterResponse>({
  typeName: "cosmos.feegrant.v1beta1.QueryAllowancesByGranterResponse",
  fields: [
    { number: 1, name: "allowances", protoName: "allowances", kind: "message", repeated: true, nullable: false, message: () => Grant },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryAllowancesByGranterResponse,
  read: readQueryAllowancesByGranterResponse,
  create: createQueryAllowancesByGranterResponse,
});
