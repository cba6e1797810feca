/** Generated from proto/byline/tx/v1/service.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt64, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Message byline.tx.v1.DescribeRequest. */
export interface DescribeRequest {
  readonly hash: string;
}

function writeDescribeRequest(writer: Writer, value: DescribeRequest): void {
  if (value.hash !== "") {
    putString(writer, 10, value.hash);
  }
}

function readDescribeRequest(reader: Reader): DescribeRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    hash: f1,
  };
}

function createDescribeRequest(partial?: Partial<DescribeRequest>): DescribeRequest {
  return {
    hash: "",
    ...partial,
  };
}

/** Codec of byline.tx.v1.DescribeRequest. */
export const DescribeRequest: Codec<DescribeRequest> = defineCodec<DescribeRequest>({
  typeName: "byline.tx.v1.DescribeRequest",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDescribeRequest,
  read: readDescribeRequest,
  create: createDescribeRequest,
});

/** Message byline.tx.v1.DescribeResponse. */
export interface DescribeResponse {
  readonly hash: string;
  readonly height: bigint;
  readonly time: string;
  readonly succeeded: boolean;
  readonly sentence: string;
  readonly parts: readonly string[];
}

function writeDescribeResponse(writer: Writer, value: DescribeResponse): void {
  if (value.hash !== "") {
    putString(writer, 10, value.hash);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.height);
  }
  if (value.time !== "") {
    putString(writer, 26, value.time);
  }
  if (value.succeeded) {
    writer.uint32(32);
    writer.bool(value.succeeded);
  }
  if (value.sentence !== "") {
    putString(writer, 42, value.sentence);
  }
  for (const item of value.parts) {
    putString(writer, 50, item);
  }
}

function readDescribeResponse(reader: Reader): DescribeResponse {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = false;
  let f5 = "";
  const f6: string[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 50) {
    f6.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42, 50]);
  return {
    hash: f1,
    height: f2,
    time: f3,
    succeeded: f4,
    sentence: f5,
    parts: f6,
  };
}

function createDescribeResponse(partial?: Partial<DescribeResponse>): DescribeResponse {
  return {
    hash: "",
    height: 0n,
    time: "",
    succeeded: false,
    sentence: "",
    parts: [],
    ...partial,
  };
}

/** Codec of byline.tx.v1.DescribeResponse. */
export const DescribeResponse: Codec<DescribeResponse> = defineCodec<DescribeResponse>({
  typeName: "byline.tx.v1.DescribeResponse",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "time", protoName: "time", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "succeeded", protoName: "succeeded", kind: "bool", repeated: false, nullable: false },
    { number: 5, name: "sentence", protoName: "sentence", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "parts", protoName: "parts", kind: "string", repeated: true, nullable: false },
  ],
  write: writeDescribeResponse,
  read: readDescribeResponse,
  create: createDescribeResponse,
});
