/** Generated from proto/google/protobuf/wrappers.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Wrappers that header leaves are hashed in (CometBFT's cdcEncode). */
export interface StringValue {
  readonly value: string;
}

function writeStringValue(writer: Writer, value: StringValue): void {
  if (value.value !== "") {
    putString(writer, 10, value.value);
  }
}

function readStringValue(reader: Reader): StringValue {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    value: f1,
  };
}

function createStringValue(partial?: Partial<StringValue>): StringValue {
  return {
    value: "",
    ...partial,
  };
}

/** Codec of google.protobuf.StringValue. */
export const StringValue: Codec<StringValue> = defineCodec<StringValue>({
  typeName: "google.protobuf.StringValue",
  fields: [
    { number: 1, name: "value", protoName: "value", kind: "string", repeated: false, nullable: false },
  ],
  write: writeStringValue,
  read: readStringValue,
  create: createStringValue,
});

/** As StringValue. */
export interface Int64Value {
  readonly value: bigint;
}

function writeInt64Value(writer: Writer, value: Int64Value): void {
  if (value.value !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.value);
  }
}

function readInt64Value(reader: Reader): Int64Value {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    value: f1,
  };
}

function createInt64Value(partial?: Partial<Int64Value>): Int64Value {
  return {
    value: 0n,
    ...partial,
  };
}

/** Codec of google.protobuf.Int64Value. */
export const Int64Value: Codec<Int64Value> = defineCodec<Int64Value>({
  typeName: "google.protobuf.Int64Value",
  fields: [
    { number: 1, name: "value", protoName: "value", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeInt64Value,
  read: readInt64Value,
  create: createInt64Value,
});

/** As StringValue. */
export interface BytesValue {
  readonly value: Uint8Array;
}

function writeBytesValue(writer: Writer, value: BytesValue): void {
  if (value.value.length !== 0) {
    putBytes(writer, 10, value.value);
  }
}

function readBytesValue(reader: Reader): BytesValue {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    value: f1 ?? new Uint8Array(0),
  };
}

function createBytesValue(partial?: Partial<BytesValue>): BytesValue {
  return {
    value: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of google.protobuf.BytesValue. */
export const BytesValue: Codec<BytesValue> = defineCodec<BytesValue>({
  typeName: "google.protobuf.BytesValue",
  fields: [
    { number: 1, name: "value", protoName: "value", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeBytesValue,
  read: readBytesValue,
  create: createBytesValue,
});
