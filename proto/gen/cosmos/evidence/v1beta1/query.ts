/** Generated from proto/cosmos/evidence/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.evidence.v1beta1.QueryEvidenceRequest. */
export interface QueryEvidenceRequest {
  readonly evidenceHash: Uint8Array;
  readonly hash: string;
}

function writeQueryEvidenceRequest(writer: Writer, value: QueryEvidenceRequest): void {
  if (value.evidenceHash.length !== 0) {
    putBytes(writer, 10, value.evidenceHash);
  }
  if (value.hash !== "") {
    putString(writer, 18, value.hash);
  }
}

function readQueryEvidenceRequest(reader: Reader): QueryEvidenceRequest {
  let f1: Uint8Array | undefined;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    evidenceHash: f1 ?? new Uint8Array(0),
    hash: f2,
  };
}

function createQueryEvidenceRequest(partial?: Partial<QueryEvidenceRequest>): QueryEvidenceRequest {
  return {
    evidenceHash: new Uint8Array(0),
    hash: "",
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.QueryEvidenceRequest. */
export const QueryEvidenceRequest: Codec<QueryEvidenceRequest> = defineCodec<QueryEvidenceRequest>({
  typeName: "cosmos.evidence.v1beta1.QueryEvidenceRequest",
  fields: [
    { number: 1, name: "evidenceHash", protoName: "evidence_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "hash", protoName: "hash", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryEvidenceRequest,
  read: readQueryEvidenceRequest,
  create: createQueryEvidenceRequest,
});

/** Message cosmos.evidence.v1beta1.QueryEvidenceResponse. */
export interface QueryEvidenceResponse {
  readonly evidence: Any | undefined;
}

function writeQueryEvidenceResponse(writer: Writer, value: QueryEvidenceResponse): void {
  if (value.evidence !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.evidence);
    writer.ldelim();
  }
}

function readQueryEvidenceResponse(reader: Reader): QueryEvidenceResponse {
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
    evidence: f1,
  };
}

function createQueryEvidenceResponse(partial?: Partial<QueryEvidenceResponse>): QueryEvidenceResponse {
  return {
    evidence: undefined,
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.QueryEvidenceResponse. */
export const QueryEvidenceResponse: Codec<QueryEvidenceResponse> = defineCodec<QueryEvidenceResponse>({
  typeName: "cosmos.evidence.v1beta1.QueryEvidenceResponse",
  fields: [
    { number: 1, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  write: writeQueryEvidenceResponse,
  read: readQueryEvidenceResponse,
  create: createQueryEvidenceResponse,
});

/** Message cosmos.evidence.v1beta1.QueryAllEvidenceRequest. */
export interface QueryAllEvidenceRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryAllEvidenceRequest(writer: Writer, value: QueryAllEvidenceRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryAllEvidenceRequest(reader: Reader): QueryAllEvidenceRequest {
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

function createQueryAllEvidenceRequest(partial?: Partial<QueryAllEvidenceRequest>): QueryAllEvidenceRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.QueryAllEvidenceRequest. */
export const QueryAllEvidenceRequest: Codec<QueryAllEvidenceRequest> = defineCodec<QueryAllEvidenceRequest>({
  typeName: "cosmos.evidence.v1beta1.QueryAllEvidenceRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryAllEvidenceRequest,
  read: readQueryAllEvidenceRequest,
  create: createQueryAllEvidenceRequest,
});

/** Message cosmos.evidence.v1beta1.QueryAllEvidenceResponse. */
export interface QueryAllEvidenceResponse {
  readonly evidence: readonly Any[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryAllEvidenceResponse(writer: Writer, value: QueryAllEvidenceResponse): void {
  for (const item of value.evidence) {
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

function readQueryAllEvidenceResponse(reader: Reader): QueryAllEvidenceResponse {
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
    evidence: f1,
    pagination: f2,
  };
}

function createQueryAllEvidenceResponse(partial?: Partial<QueryAllEvidenceResponse>): QueryAllEvidenceResponse {
  return {
    evidence: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.QueryAllEvidenceResponse. */
export const QueryAllEvidenceResponse: Codec<QueryAllEvidenceResponse> = defineCodec<QueryAllEvidenceResponse>({
  typeName: "cosmos.evidence.v1beta1.QueryAllEvidenceResponse",
  fields: [
    { number: 1, name: "evidence", protoName: "evidence", kind: "message", repeated: true, nullable: false, message: () => Any },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryAllEvidenceResponse,
  read: readQueryAllEvidenceResponse,
  create: createQueryAllEvidenceResponse,
});
