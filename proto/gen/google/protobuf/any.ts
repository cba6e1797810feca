/** Generated from proto/google/protobuf/any.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putBytes, putString } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** A message of a type named by its URL, "/" and the full name. */
export interface Any {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

function writeAny(writer: Writer, value: Any): void {
  if (value.typeUrl !== "") {
    putString(writer, 10, value.typeUrl);
  }
  if (value.value.length !== 0) {
    putBytes(writer, 18, value.value);
  }
}

function readAny(reader: Reader): Any {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    typeUrl: f1,
    value: f2 ?? new Uint8Array(0),
  };
}

function createAny(partial?: Partial<Any>): Any {
  return {
    typeUrl: "",
    value: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of google.protobuf.Any. */
export const Any: Codec<Any> = defineCodec<Any>({
  typeName: "google.protobuf.Any",
  fields: [
    { number: 1, name: "typeUrl", protoName: "type_url", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "value", protoName: "value", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeAny,
  read: readAny,
  create: createAny,
});
