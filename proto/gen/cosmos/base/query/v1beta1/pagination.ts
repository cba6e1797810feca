/** Generated from proto/cosmos/base/query/v1beta1/pagination.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { defineCodec, putBytes, putUint64 } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";

/** Message cosmos.base.query.v1beta1.PageRequest. */
export interface PageRequest {
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

function writePageRequest(writer: Writer, value: PageRequest): void {
  if (value.key.length !== 0) {
    putBytes(writer, 10, value.key);
  }
  if (value.offset !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offset);
  }
  if (value.limit !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.limit);
  }
  if (value.countTotal) {
    writer.uint32(32);
    writer.bool(value.countTotal);
  }
  if (value.reverse) {
    writer.uint32(40);
    writer.bool(value.reverse);
  }
}

function readPageRequest(reader: Reader): PageRequest {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = false;
  let f5 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
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
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 40]);
  return {
    key: f1 ?? new Uint8Array(0),
    offset: f2,
    limit: f3,
    countTotal: f4,
    reverse: f5,
  };
}

function createPageRequest(partial?: Partial<PageRequest>): PageRequest {
  return {
    key: new Uint8Array(0),
    offset: 0n,
    limit: 0n,
    countTotal: false,
    reverse: false,
    ...partial,
  };
}

/** Codec of cosmos.base.query.v1beta1.PageRequest. */
export const PageRequest: Codec<PageRequest> = defineCodec<PageRequest>({
  typeName: "cosmos.base.query.v1beta1.PageRequest",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "offset", protoName: "offset", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "limit", protoName: "limit", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "countTotal", protoName: "count_total", kind: "bool", repeated: false, nullable: false },
    { number: 5, name: "reverse", protoName: "reverse", kind: "bool", repeated: false, nullable: false },
  ],
  write: writePageRequest,
  read: readPageRequest,
  create: createPageRequest,
});

/** Message cosmos.base.query.v1beta1.PageResponse. */
export interface PageResponse {
  readonly nextKey: Uint8Array;
  readonly total: bigint;
}

function writePageResponse(writer: Writer, value: PageResponse): void {
  if (value.nextKey.length !== 0) {
    putBytes(writer, 10, value.nextKey);
  }
  if (value.total !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.total);
  }
}

function readPageResponse(reader: Reader): PageResponse {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    nextKey: f1 ?? new Uint8Array(0),
    total: f2,
  };
}

function createPageResponse(partial?: Partial<PageResponse>): PageResponse {
  return {
    nextKey: new Uint8Array(0),
    total: 0n,
    ...partial,
  };
}

/** Codec of cosmos.base.query.v1beta1.PageResponse. */
export const PageResponse: Codec<PageResponse> = defineCodec<PageResponse>({
  typeName: "cosmos.base.query.v1beta1.PageResponse",
  fields: [
    { number: 1, name: "nextKey", protoName: "next_key", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "total", protoName: "total", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writePageResponse,
  read: readPageResponse,
  create: createPageResponse,
});
