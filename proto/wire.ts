/**
 * The wire seam: what a codec is, and how values become bytes. Every value passes through here on its way out and is checked against its
 * type's range; 64-bit values are bigints. The buffer is `wire-writer.ts`; reading is strict and lives in `wire-reader.ts`.
 */
import { WireError } from "./wire-error.ts";
import { Reader } from "./wire-reader.ts";
import { Writer } from "./wire-writer.ts";

export type { Writer };

/** Go's zero `time.Time` (year 1) in nanoseconds since the Unix epoch: what an absent non-nullable Timestamp means. */
export const GO_ZERO_TIME_NS = -62135596800_000000000n;

/** The value types of fields; `timestamp` and `duration` are bigint nanoseconds. */
export type FieldKind =
  | "int32"
  | "uint32"
  | "sint32"
  | "fixed32"
  | "sfixed32"
  | "int64"
  | "uint64"
  | "sint64"
  | "fixed64"
  | "sfixed64"
  | "bool"
  | "string"
  | "bytes"
  | "enum"
  | "message"
  | "timestamp"
  | "duration";

/** An enum: full name and its constants. Unknown numbers are kept, as proto3 asks. */
export interface EnumDescriptor {
  readonly typeName: string;
  readonly values: Readonly<Record<string, number>>;
}

/** One field of a message. Options appear only when the .proto sets them. */
export interface FieldDescriptor {
  readonly number: number;
  /** Property name in TypeScript (camelCase). */
  readonly name: string;
  /** Name in the .proto file (snake_case). */
  readonly protoName: string;
  readonly kind: FieldKind;
  readonly repeated: boolean;
  /** True when the property may be `undefined`: a nullable message or time, or a oneof member. */
  readonly nullable: boolean;
  readonly oneof?: string;
  readonly message?: () => Codec<unknown>;
  readonly enum?: EnumDescriptor;
  /** `(cosmos_proto.scalar)`, for example "cosmos.Dec". */
  readonly scalar?: string;
  /** A LegacyDec: text (or its ASCII bytes) scaled by 1e18 on the wire, a decimal with 18 places in JSON. */
  readonly decimal?: true;
  readonly aminoFieldName?: string;
  readonly aminoEncoding?: string;
  readonly aminoDontOmitEmpty?: true;
}

/** Message options of amino JSON and of signing. */
export interface MessageOptions {
  readonly aminoName?: string;
  readonly aminoEncoding?: string;
  /** proto names of the fields that hold the signers' addresses, in order. */
  readonly signers?: readonly string[];
}

/** Encoder and strict decoder of one message type. Every method throws `WireError` and nothing else. */
export interface Codec<T> {
  /** Full name such as "cosmos.bank.v1beta1.MsgSend"; the type URL is "/" + typeName. */
  readonly typeName: string;
  /** Ascending by number. */
  readonly fields: readonly FieldDescriptor[];
  readonly options: MessageOptions;
  /** The canonical bytes: ascending fields, zero scalars omitted, non-nullable messages always emitted (gogoproto). */
  encode(value: T): Uint8Array;
  /** Decodes a whole buffer; any other form than canonical field order, minimal varints and known fields is refused. */
  decode(bytes: Uint8Array): T;
  /** As `decode`, without copies: byte fields are views of `bytes`, which must not change and lives as long as they do. */
  decodeView(bytes: Uint8Array): T;
  /** The default value with `partial` laid over it. */
  create(partial?: Partial<T>): T;
  /** Appends the message body; for generated code. */
  write(writer: Writer, value: T): void;
  /** Reads up to the reader's end; for generated code. */
  read(reader: Reader): T;
}

/** What generated code supplies for a codec. */
export interface CodecParts<T> {
  readonly typeName: string;
  readonly fields: readonly FieldDescriptor[];
  readonly options?: MessageOptions;
  readonly write: (writer: Writer, value: T) => void;
  readonly read: (reader: Reader) => T;
  readonly create: (partial?: Partial<T>) => T;
}

/** Builds a codec from generated parts. */
export function defineCodec<T>(parts: CodecParts<T>): Codec<T> {
  const { typeName, fields, write, read, create, options = {} } = parts;
  return {
    typeName,
    fields,
    options,
    write,
    read,
    create,
    encode: (value) => encodeWith(write, value),
    decode: (bytes) => read(new Reader(plainBytes(bytes), false)),
    decodeView: (bytes) => read(new Reader(plainBytes(bytes), true)),
  };
}

let idle: Writer | undefined;

/** What `write` writes of a value. One buffer serves all; what is encoded while another value is gets a buffer of its own. */
export function encodeWith<T>(write: (writer: Writer, value: T) => void, value: T): Uint8Array {
  const writer = idle ?? createWriter();
  idle = undefined;
  try {
    write(writer, value);
    return writer.finish();
  } finally {
    writer.reset();
    idle = writer;
  }
}

/** An empty writer over a plain Uint8Array, also under Node (never a Buffer). */
export function createWriter(): Writer {
  return new Writer();
}

/** The written bytes in a buffer of their own, never a view into a shared pool. */
export function finish(writer: Writer): Uint8Array {
  return writer.finish();
}

/** Views a Buffer as the Uint8Array it is, so that decoded bytes are plain. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Writes a field's tag and text. */
export function putString(writer: Writer, tag: number, value: string): void {
  writer.uint32(tag).string(value);
}

/** Writes a field's tag and bytes. */
export function putBytes(writer: Writer, tag: number, value: Uint8Array): void {
  writer.uint32(tag).bytes(value);
}

/** Writes an unsigned 32-bit varint. */
export function putUint32(writer: Writer, value: number): void {
  if (value >>> 0 !== value) throw range("uint32", value);
  writer.uint32(value);
}

/** Writes a signed 32-bit varint or enum (negative: ten bytes). */
export function putInt32(writer: Writer, value: number): void {
  if ((value | 0) !== value) throw range("int32", value);
  writer.int32(value);
}

/** Writes a zig-zag 32-bit varint. */
export function putSint32(writer: Writer, value: number): void {
  if ((value | 0) !== value) throw range("sint32", value);
  writer.sint32(value);
}

/** Writes four bytes little endian, unsigned. */
export function putFixed32(writer: Writer, value: number): void {
  if (value >>> 0 !== value) throw range("fixed32", value);
  writer.fixed32(value);
}

/** Writes four bytes little endian, signed. */
export function putSfixed32(writer: Writer, value: number): void {
  if ((value | 0) !== value) throw range("sfixed32", value);
  writer.sfixed32(value);
}

/** Writes an unsigned 64-bit varint. */
export function putUint64(writer: Writer, value: bigint): void {
  if (BigInt.asUintN(64, value) !== value) throw range("uint64", value);
  writer.uint64(value);
}

/** Writes a signed 64-bit varint (negative: ten bytes). */
export function putInt64(writer: Writer, value: bigint): void {
  if (BigInt.asIntN(64, value) !== value) throw range("int64", value);
  writer.uint64(value < 0n ? BigInt.asUintN(64, value) : value);
}

/** Writes a zig-zag 64-bit varint. */
export function putSint64(writer: Writer, value: bigint): void {
  if (BigInt.asIntN(64, value) !== value) throw range("sint64", value);
  putUint64(writer, value >= 0n ? value << 1n : (-value << 1n) - 1n);
}

/** Writes eight bytes little endian, unsigned. */
export function putFixed64(writer: Writer, value: bigint): void {
  if (BigInt.asUintN(64, value) !== value) throw range("fixed64", value);
  writer.fixed64(value);
}

/** Writes eight bytes little endian, signed. */
export function putSfixed64(writer: Writer, value: bigint): void {
  if (BigInt.asIntN(64, value) !== value) throw range("sfixed64", value);
  writer.fixed64(value);
}

/** Writes a Timestamp body (seconds 1, nanos 2) from nanoseconds since the Unix epoch. */
export function putTimestamp(writer: Writer, ns: bigint): void {
  let seconds = ns / 1_000_000_000n;
  let nanos = Number(ns % 1_000_000_000n);
  if (nanos < 0) {
    nanos += 1_000_000_000;
    seconds -= 1n;
  }
  if (seconds < -62135596800n || seconds > 253402300799n)
    throw new WireError("TIME_RANGE", "timestamp outside years 1 to 9999");
  putSecondsAndNanos(writer, seconds, nanos);
}

/** Writes a Duration body (seconds 1, nanos 2, same sign) from nanoseconds. */
export function putDuration(writer: Writer, ns: bigint): void {
  if (BigInt.asIntN(64, ns) !== ns) throw new WireError("TIME_RANGE", "duration outside 64-bit nanoseconds");
  putSecondsAndNanos(writer, ns / 1_000_000_000n, Number(ns % 1_000_000_000n));
}

function putSecondsAndNanos(writer: Writer, seconds: bigint, nanos: number): void {
  if (seconds !== 0n) {
    writer.uint32(8);
    putInt64(writer, seconds);
  }
  if (nanos !== 0) writer.uint32(16).int32(nanos);
}

/** Refuses a message with more than one member of a oneof set. */
export function checkOneof(name: string, setCount: number): void {
  if (setCount > 1) throw new WireError("ONEOF", `${name} has ${setCount} members set`);
}

function range(type: string, value: number | bigint): WireError {
  return new WireError("RANGE", `${value} is not a ${type}`);
}
