/** Generated from proto/cosmos/authz/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Grant, GrantAuthorization } from "./authz.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";

/** Message cosmos.authz.v1beta1.QueryGrantsRequest. */
export interface QueryGrantsRequest {
  readonly granter: string;
  readonly grantee: string;
  readonly msgTypeUrl: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryGrantsRequest(writer: Writer, value: QueryGrantsRequest): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
  if (value.msgTypeUrl !== "") {
    putString(writer, 26, value.msgTypeUrl);
  }
  if (value.pagination !== undefined) {
    writer.uint32(34).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGrantsRequest(reader: Reader): QueryGrantsRequest {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4: PageRequest | undefined;
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
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    granter: f1,
    grantee: f2,
    msgTypeUrl: f3,
    pagination: f4,
  };
}

function createQueryGrantsRequest(partial?: Partial<QueryGrantsRequest>): QueryGrantsRequest {
  return {
    granter: "",
    grantee: "",
    msgTypeUrl: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.QueryGrantsRequest. */
export const QueryGrantsRequest: Codec<QueryGrantsRequest> = defineCodec<QueryGrantsRequest>({
  typeName: "cosmos.authz.v1beta1.QueryGrantsRequest",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "msgTypeUrl", protoName: "msg_type_url", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryGrantsRequest,
  read: readQueryGrantsRequest,
  create: createQueryGrantsRequest,
});

/** Message cosmos.authz.v1beta1.QueryGrantsResponse. */
export interface QueryGrantsResponse {
  readonly grants: readonly Grant[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryGrantsResponse(writer: Writer, value: QueryGrantsResponse): void {
  for (const item of value.grants) {
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

function readQueryGrantsResponse(reader: Reader): QueryGrantsResponse {
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
    grants: f1,
    pagination: f2,
  };
}

function createQueryGrantsResponse(partial?: Partial<QueryGrantsResponse>): QueryGrantsResponse {
  return {
    grants: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.QueryGrantsResponse. */
export const QueryGrantsResponse: Codec<QueryGrantsResponse> = defineCodec<QueryGrantsResponse>({
  typeName: "cosmos.authz.v1beta1.QueryGrantsResponse",
  fields: [
    { number: 1, name: "grants", protoName: "grants", kind: "message", repeated: true, nullable: false, message: () => Grant },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryGrantsResponse,
  read: readQueryGrantsResponse,
  create: createQueryGrantsResponse,
});

/** Message cosmos.authz.v1beta1.QueryGranterGrantsRequest. */
export interface QueryGranterGrantsRequest {
  readonly granter: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryGranterGrantsRequest(writer: Writer, value: QueryGranterGrantsRequest): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGranterGrantsRequest(reader: Reader): QueryGranterGrantsRequest {
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

function createQueryGranterGrantsRequest(partial?: Partial<QueryGranterGrantsRequest>): QueryGranterGrantsRequest {
  return {
    granter: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.QueryGranterGrantsRequest. */
export const QueryGranterGrantsRequest: Codec<QueryGranterGrantsRequest> = defineCodec<QueryGranterGrantsRequest>({
  typeName: "cosmos.authz.v1beta1.QueryGranterGrantsRequest",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryGranterGrantsRequest,
  read: readQueryGranterGrantsRequest,
  create: createQueryGranterGrantsRequest,
});

/** Message cosmos.authz.v1beta1.QueryGranterGrantsResponse. */
export interface QueryGranterGrantsResponse {
  readonly grants: readonly GrantAuthorization[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryGranterGrantsResponse(writer: Writer, value: QueryGranterGrantsResponse): void {
  for (const item of value.grants) {
    writer.uint32(10).fork();
    GrantAuthorization.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGranterGrantsResponse(reader: Reader): QueryGranterGrantsResponse {
  const f1: GrantAuthorization[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(GrantAuthorization.read(reader));
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
    grants: f1,
    pagination: f2,
  };
}

function createQueryGranterGrantsResponse(partial?: Partial<QueryGranterGrantsResponse>): QueryGranterGrantsResponse {
  return {
    grants: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.QueryGranterGrantsResponse. */
export const QueryGranterGrantsResponse: Codec<QueryGranterGrantsResponse> = defineCodec<QueryGranterGrantsResponse>({
  typeName: "cosmos.authz.v1beta1.QueryGranterGrantsResponse",
  fields: [
    { number: 1, name: "grants", protoName: "grants", kind: "message", repeated: true, nullable: false, message: () => GrantAuthorization },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryGranterGrantsResponse,
  read: readQueryGranterGrantsResponse,
  create: createQueryGranterGrantsResponse,
});

/** Message cosmos.authz.v1beta1.QueryGranteeGrantsRequest. */
export interface QueryGranteeGrantsRequest {
  readonly grantee: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryGranteeGrantsRequest(writer: Writer, value: QueryGranteeGrantsRequest): void {
  if (value.grantee !== "") {
    putString(writer, 10, value.grantee);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGranteeGrantsRequest(reader: Reader): QueryGranteeGrantsRequest {
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

function createQueryGranteeGrantsRequest(partial?: Partial<QueryGranteeGrantsRequest>): QueryGranteeGrantsRequest {
  return {
    grantee: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.QueryGranteeGrantsRequest. */
export const QueryGranteeGrantsRequest: Codec<QueryGranteeGrantsRequest> = defineCodec<QueryGranteeGrantsRequest>({
  typeName: "cosmos.authz.v1beta1.QueryGranteeGrantsRequest",
  fields: [
    { number: 1, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryGranteeGrantsRequest,
  read: readQueryGranteeGrantsRequest,
  create: createQueryGranteeGrantsRequest,
});

/** Message cosmos.authz.v1beta1.QueryGranteeGrantsResponse. */
export interface QueryGranteeGrantsResponse {
  readonly grants: readonly GrantAuthorization[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryGranteeGrantsResponse(writer: Writer, value: QueryGranteeGrantsResponse): void {
  for (const item of value.grants) {
    writer.uint32(10).fork();
    GrantAuthorization.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryGranteeGrantsResponse(reader: Reader): QueryGranteeGrantsResponse {
  const f1: GrantAuthorization[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(GrantAuthorization.read(reader));
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
    grants: f1,
    pagination: f2,
  };
}

function createQueryGranteeGrantsResponse(partial?: Partial<QueryGranteeGrantsResponse>): QueryGranteeGrantsResponse {
  return {
    grants: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.QueryGranteeGrantsResponse. */
export const QueryGranteeGrantsResponse: Codec<QueryGranteeGrantsResponse> = defineCodec<QueryGranteeGrantsResponse>({
  typeName: "cosmos.authz.v1beta1.QueryGranteeGrantsResponse",
  fields: [
    { number: 1, name: "grants", protoName: "grants", kind: "message", repeated: true, nullable: false, message: () => GrantAuthorization },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryGranteeGrantsResponse,
  read: readQueryGranteeGrantsResponse,
  create: createQueryGranteeGrantsResponse,
});
