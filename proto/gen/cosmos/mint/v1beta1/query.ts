/** Generated from proto/cosmos/mint/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Params } from "./mint.ts";

/** Message cosmos.mint.v1beta1.QueryParamsRequest. */
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

/** Codec of cosmos.mint.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.mint.v1beta1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.mint.v1beta1.QueryParamsResponse. */
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

/** Codec of cosmos.mint.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.mint.v1beta1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message cosmos.mint.v1beta1.QueryInflationRequest. */
export type QueryInflationRequest = Readonly<Record<string, never>>;

function writeQueryInflationRequest(): void {}

function readQueryInflationRequest(reader: Reader): QueryInflationRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryInflationRequest(): QueryInflationRequest {
  return {};
}

/** Codec of cosmos.mint.v1beta1.QueryInflationRequest. */
export const QueryInflationRequest: Codec<QueryInflationRequest> = defineCodec<QueryInflationRequest>({
  typeName: "cosmos.mint.v1beta1.QueryInflationRequest",
  fields: [],
  write: writeQueryInflationRequest,
  read: readQueryInflationRequest,
  create: createQueryInflationRequest,
});

/** Message cosmos.mint.v1beta1.QueryInflationResponse. */
export interface QueryInflationResponse {
  readonly inflation: Uint8Array;
}

function writeQueryInflationResponse(writer: Writer, value: QueryInflationResponse): void {
  if (value.inflation.length !== 0) {
    putBytes(writer, 10, value.inflation);
  }
}

function readQueryInflationResponse(reader: Reader): QueryInflationResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    inflation: f1 ?? new Uint8Array(0),
  };
}

function createQueryInflationResponse(partial?: Partial<QueryInflationResponse>): QueryInflationResponse {
  return {
    inflation: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.mint.v1beta1.QueryInflationResponse. */
export const QueryInflationResponse: Codec<QueryInflationResponse> = defineCodec<QueryInflationResponse>({
  typeName: "cosmos.mint.v1beta1.QueryInflationResponse",
  fields: [
    { number: 1, name: "inflation", protoName: "inflation", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeQueryInflationResponse,
  read: readQueryInflationResponse,
  create: createQueryInflationResponse,
});

/** Message cosmos.mint.v1beta1.QueryAnnualProvisionsRequest. */
export type QueryAnnualProvisionsRequest = Readonly<Record<string, never>>;

function writeQueryAnnualProvisionsRequest(): void {}

function readQueryAnnualProvisionsRequest(reader: Reader): QueryAnnualProvisionsRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryAnnualProvisionsRequest(): QueryAnnualProvisionsRequest {
  return {};
}

/** Codec of cosmos.mint.v1beta1.QueryAnnualProvisionsRequest. */
export const QueryAnnualProvisionsRequest: Codec<QueryAnnualProvisionsRequest> = defineCodec<QueryAnnualProvisionsRequest>({
  typeName: "cosmos.mint.v1beta1.QueryAnnualProvisionsRequest",
  fields: [],
  write: writeQueryAnnualProvisionsRequest,
  read: readQueryAnnualProvisionsRequest,
  create: createQueryAnnualProvisionsRequest,
});

/** Message cosmos.mint.v1beta1.QueryAnnualProvisionsResponse. */
export interface QueryAnnualProvisionsResponse {
  readonly annualProvisions: Uint8Array;
}

function writeQueryAnnualProvisionsResponse(writer: Writer, value: QueryAnnualProvisionsResponse): void {
  if (value.annualProvisions.length !== 0) {
    putBytes(writer, 10, value.annualProvisions);
  }
}

function readQueryAnnualProvisionsResponse(reader: Reader): QueryAnnualProvisionsResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    annualProvisions: f1 ?? new Uint8Array(0),
  };
}

function createQueryAnnualProvisionsResponse(partial?: Partial<QueryAnnualProvisionsResponse>): QueryAnnualProvisionsResponse {
  return {
    annualProvisions: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.mint.v1beta1.QueryAnnualProvisionsResponse. */
export const QueryAnnualProvisionsResponse: Codec<QueryAnnualProvisionsResponse> = defineCodec<QueryAnnualProvisionsResponse>({
  typeName: "cosmos.mint.v1beta1.QueryAnnualProvisionsResponse",
  fields: [
    { number: 1, name: "annualProvisions", protoName: "annual_provisions", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeQueryAnnualProvisionsResponse,
  read: readQueryAnnualProvisionsResponse,
  create: createQueryAnnualProvisionsResponse,
});
