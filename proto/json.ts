/**
 * Proto3 JSON as the SDK's grpc-gateway prints it (gogo jsonpb with OrigName and EmitDefaults): names from the .proto, defaults emitted, an absent message
 * or time and empty bytes (unless in a list or a oneof) as null, 64-bit integers and decimals as text, enums by name, Any flattened under "@type". Unset oneof members are left out.
 */
import { Any } from "./gen/google/protobuf/any.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import {
  formatDecimal,
  formatDuration,
  formatTimestamp,
  parseDecimal,
  parseDuration,
  parseTimestamp,
} from "./json-scalars.ts";
import { codecByTypeUrl } from "./registry.ts";
import type { Codec, FieldDescriptor } from "./wire.ts";
import { WireError } from "./wire-error.ts";

/** Anything JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Deepest nesting of Any in JSON, in both directions. */
export const JSON_DEPTH_MAX = 32;

const INTEGER = /^(0|-?[1-9]\d{0,19})$/;
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The JSON value of a message.
 * @throws WireError TYPE when an Any holds an unknown type; other codes when its bytes do not decode
 */
export function toProtoJson<T>(codec: Codec<T>, value: T): JsonValue {
  return messageToJson(codec, value, 0);
}

/**
 * The message of a JSON value. Names may be snake_case or camelCase, integers text or numbers, enums names or numbers; null means absent.
 * @throws WireError TYPE on an unknown field, a wrong shape or an unknown type in an Any
 */
export function fromProtoJson<T>(codec: Codec<T>, json: unknown): T {
  return messageFromJson(codec, json, 0);
}

function messageToJson(codec: Codec<unknown>, value: unknown, depth: number): JsonValue {
  checkDepth(depth);
  if (typeof value === "bigint")
    return codec.typeName.endsWith("Duration") ? formatDuration(value) : formatTimestamp(value, "grouped");
  if (codec.typeName === Any.typeName) return anyToJson(value as Any, depth);
  const record = value as Readonly<Record<string, unknown>>;
  const json: Record<string, JsonValue> = {};
  for (const field of codec.fields) {
    const item = record[field.name];
    if (field.oneof !== undefined && item === undefined) continue;
    json[field.protoName] = fieldToJson(field, item, depth);
  }
  return json;
}

function anyToJson(any: Any, depth: number): JsonValue {
  const codec = codecByTypeUrl(any.typeUrl);
  if (codec === undefined) throw new WireError("TYPE", `unknown type URL ${any.typeUrl}`);
  const json = messageToJson(codec, codec.decode(any.value), depth + 1);
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return { "@type": any.typeUrl, ...json };
  return { "@type": any.typeUrl, value: json };
}

function fieldToJson(field: FieldDescriptor, value: unknown, depth: number): JsonValue {
  if (Array.isArray(value))
    return value.map((item: unknown) => (isEmptyBytes(item) ? "" : singleToJson(field, item, depth)));
  return value === undefined || (isEmptyBytes(value) && field.oneof === undefined)
    ? null
    : singleToJson(field, value, depth);
}

function isEmptyBytes(value: unknown): boolean {
  return value instanceof Uint8Array && value.length === 0;
}

function singleToJson(field: FieldDescriptor, value: unknown, depth: number): JsonValue {
  if (field.decimal) {
    const scaled = value instanceof Uint8Array ? decoder.decode(value) : String(value);
    return scaled === "" ? null : formatDecimal(scaled);
  }
  if (field.message !== undefined) return messageToJson(field.message(), value, depth + 1);
  if (value instanceof Uint8Array) return encodeBase64(value);
  if (typeof value === "bigint") {
    if (field.kind === "timestamp") return formatTimestamp(value, "grouped");
    return field.kind === "duration" ? formatDuration(value) : value.toString();
  }
  if (field.enum !== undefined)
    return Object.entries(field.enum.values).find(([, number]) => number === value)?.[0] ?? Number(value);
  if (field.scalar === "cosmos.Int" && value === "") return "0";
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function messageFromJson<T>(codec: Codec<T>, json: unknown, depth: number): T;
function messageFromJson(codec: Codec<unknown>, json: unknown, depth: number): unknown {
  checkDepth(depth);
  if (codec.typeName === "google.protobuf.Timestamp") return parseTimestamp(textOf(json, codec.typeName));
  if (codec.typeName === "google.protobuf.Duration") return parseDuration(textOf(json, codec.typeName));
  const record = recordOf(json, codec.typeName);
  if (codec.typeName === Any.typeName) return anyFromJson(record, depth);
  const value: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(record)) {
    const field = codec.fields.find(({ name, protoName }) => protoName === key || name === key);
    if (field === undefined) throw new WireError("TYPE", `${codec.typeName} has no field ${JSON.stringify(key)}`);
    if (Object.hasOwn(value, field.name))
      throw new WireError("TYPE", `${codec.typeName}.${field.protoName} given twice`);
    if (item !== null && item !== undefined) value[field.name] = fieldFromJson(field, item, depth);
  }
  return codec.create(value);
}

function anyFromJson(record: Readonly<Record<string, unknown>>, depth: number): Any {
  const { "@type": typeUrl, ...rest } = record;
  if (typeof typeUrl !== "string") throw new WireError("TYPE", "@type must be a text");
  const codec = codecByTypeUrl(typeUrl);
  if (codec === undefined) throw new WireError("TYPE", `unknown type URL ${typeUrl}`);
  const isTime = codec.typeName === "google.protobuf.Timestamp" || codec.typeName === "google.protobuf.Duration";
  return { typeUrl, value: codec.encode(messageFromJson(codec, isTime ? rest["value"] : rest, depth + 1)) };
}

function fieldFromJson(field: FieldDescriptor, json: unknown, depth: number): unknown {
  if (!field.repeated) return singleFromJson(field, json, depth);
  if (!Array.isArray(json)) throw wrong(field, "a list");
  return json.map((item: unknown) => singleFromJson(field, item, depth));
}

function singleFromJson(field: FieldDescriptor, json: unknown, depth: number): unknown {
  switch (field.kind) {
    case "message":
      return field.message === undefined ? undefined : messageFromJson(field.message(), json, depth + 1);
    case "timestamp":
      return parseTimestamp(textOf(json, field.protoName));
    case "duration":
      return parseDuration(textOf(json, field.protoName));
    case "bool":
      if (typeof json !== "boolean") throw wrong(field, "a boolean");
      return json;
    case "string": {
      const text = textOf(json, field.protoName);
      return field.decimal && text !== "" ? parseDecimal(text) : text;
    }
    case "bytes": {
      const text = textOf(json, field.protoName);
      return field.decimal ? new TextEncoder().encode(parseDecimal(text)) : decodeBase64(text);
    }
    case "enum":
      return enumFromJson(field, json);
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return integerFromJson(field, json);
    default:
      return Number(integerFromJson(field, json));
  }
}

const SIGNED_BITS: Readonly<Record<string, number>> = {
  int64: 64,
  sint64: 64,
  sfixed64: 64,
  int32: 32,
  sint32: 32,
  sfixed32: 32,
  enum: 32,
};
const UNSIGNED_BITS: Readonly<Record<string, number>> = { uint64: 64, fixed64: 64, uint32: 32, fixed32: 32 };

function integerFromJson(field: FieldDescriptor, json: unknown): bigint {
  const isInteger =
    typeof json === "number" ? Number.isSafeInteger(json) : typeof json === "string" && INTEGER.test(json);
  if (!isInteger) throw wrong(field, "an integer");
  const value = BigInt(json as number | string);
  const signed = SIGNED_BITS[field.kind];
  const fits =
    signed === undefined
      ? BigInt.asUintN(UNSIGNED_BITS[field.kind] ?? 64, value) === value
      : BigInt.asIntN(signed, value) === value;
  if (!fits) throw wrong(field, `an integer of type ${field.kind}`);
  return value;
}

function enumFromJson(field: FieldDescriptor, json: unknown): number {
  const values = field.enum?.values ?? {};
  const named = typeof json === "string" && Object.hasOwn(values, json) ? values[json] : undefined;
  return named ?? Number(integerFromJson(field, json));
}

function textOf(json: unknown, what: string): string {
  if (typeof json !== "string") throw new WireError("TYPE", `${what} must be a text`);
  return json;
}

function recordOf(json: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new WireError("TYPE", `${what} must be an object`);
  return json as Readonly<Record<string, unknown>>;
}

function wrong(field: FieldDescriptor, expected: string): WireError {
  return new WireError("TYPE", `${field.protoName} must be ${expected}`);
}

function checkDepth(depth: number): void {
  if (depth > JSON_DEPTH_MAX) throw new WireError("DEPTH", `nested deeper than ${JSON_DEPTH_MAX}`);
}
