/** A lenient view of protobuf bytes as fields, and the way back, so that mutators can lie about one place and keep the rest. */
import { concatBytes } from "../../lib/bytes.ts";

/** One field. `raw`, when set, is written instead of everything else. */
export interface WireField {
  number: number;
  wireType: number;
  varint: bigint;
  bytes: Uint8Array;
  /** The body as fields, when it reads as a message. */
  inner: WireField[] | undefined;
  raw: Uint8Array | undefined;
}

const DEPTH_MAX = 8;

/** Minimal varint of a number below 2^70; larger ones make the overlong forms that decoders must refuse. */
export function varintOf(value: bigint): Uint8Array {
  const out: number[] = [];
  let rest = value;
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Uint8Array.from(out);
}

/** The same value with `padding` needless bytes. */
export function paddedVarintOf(value: bigint, padding: number): Uint8Array {
  const minimal = varintOf(value);
  const out = [...minimal.slice(0, -1), (minimal.at(-1) ?? 0) | 128, ...new Array<number>(padding - 1).fill(128), 0];
  return Uint8Array.from(out);
}

/** Tag of a field. */
export function tagOf(number: number, wireType: number): Uint8Array {
  return varintOf((BigInt(number) << 3n) | BigInt(wireType));
}

/** A length-delimited field. */
export function bytesField(number: number, bytes: Uint8Array): WireField {
  return { number, wireType: 2, varint: 0n, bytes, inner: undefined, raw: undefined };
}

/** Reads a whole buffer as fields; undefined when it is no protobuf message. */
export function parseFields(bytes: Uint8Array, depth = 0): WireField[] | undefined {
  const fields: WireField[] = [];
  let at = 0;
  const varint = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) return undefined;
      at += 1;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    return undefined;
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag === undefined || tag < 8n || tag > 0xffffffffn) return undefined;
    const field = bytesField(Number(tag >> 3n), new Uint8Array(0));
    field.wireType = Number(tag & 7n);
    if (field.wireType === 0) {
      const value = varint();
      if (value === undefined) return undefined;
      field.varint = value;
    } else {
      const length =
        field.wireType === 1 ? 8n : field.wireType === 5 ? 4n : field.wireType === 2 ? varint() : undefined;
      if (length === undefined || length > BigInt(bytes.length - at)) return undefined;
      field.bytes = bytes.slice(at, at + Number(length));
      at += Number(length);
      if (field.wireType === 2 && field.bytes.length > 1 && depth < DEPTH_MAX)
        field.inner = parseFields(field.bytes, depth + 1);
    }
    fields.push(field);
  }
  return fields;
}

/** Bytes of fields, lengths as they now are. */
export function writeFields(fields: readonly WireField[]): Uint8Array {
  return concatBytes(...fields.map(writeField));
}

/** Body of a field: its inner fields where it has them. */
export function bodyOf(field: WireField): Uint8Array {
  return field.inner === undefined ? field.bytes : writeFields(field.inner);
}

function writeField(field: WireField): Uint8Array {
  if (field.raw !== undefined) return field.raw;
  const tag = tagOf(field.number, field.wireType);
  if (field.wireType === 0) return concatBytes(tag, varintOf(field.varint));
  const body = bodyOf(field);
  return field.wireType === 2 ? concatBytes(tag, varintOf(BigInt(body.length)), body) : concatBytes(tag, body);
}
