/**
 * Amino converters of every message that has an amino name, made from the schema: what wallets with a screen sign. The forward
 * direction is `proto/amino-json.ts`; this file adds the way back, by turning amino JSON into proto3 JSON.
 */
import { type AminoConverter, AminoTypes } from "@cosmjs/stargate";
import { asJsonObject, type JsonValue } from "../lib/json.ts";
import { toAminoJson } from "../proto/amino-json.ts";
import { fromProtoJson } from "../proto/json.ts";
import { formatDuration } from "../proto/json-scalars.ts";
import { codecByAminoName } from "../proto/registry.ts";
import type { Codec, FieldDescriptor } from "../proto/wire.ts";
import { WireError } from "../proto/wire-error.ts";
import { messageCodecs } from "./registry.ts";

/** The longest amino name that hardware wallets take. */
export const AMINO_NAME_CHARS_MAX = 39;
const DEPTH_MAX = 32;

/**
 * The message behind an amino JSON value (without the `{type, value}` around a message).
 * @throws WireError TYPE on an unknown field, a wrong shape or an unknown amino name, DEPTH
 */
export function fromAminoJson<T>(codec: Codec<T>, json: JsonValue): T {
  return fromProtoJson(codec, protoJsonOf(codec, json, 0));
}

function protoJsonOf(codec: Codec<unknown>, json: JsonValue, depth: number): JsonValue {
  if (depth > DEPTH_MAX) throw new WireError("DEPTH", `nested deeper than ${DEPTH_MAX}`);
  if (codec.options.aminoEncoding === "key_field") return { key: json };
  const record = asJsonObject(json);
  if (record === undefined) throw new WireError("TYPE", `${codec.typeName} must be an object`);
  if (codec.typeName === "google.protobuf.Any") return anyOf(record, depth);
  const plain: Record<string, JsonValue> = {};
  for (const [name, item] of Object.entries(record)) {
    const field = codec.fields.find((entry) => (entry.aminoFieldName ?? entry.protoName) === name);
    if (field === undefined) throw new WireError("TYPE", `${codec.typeName} has no field ${JSON.stringify(name)}`);
    plain[field.protoName] = Array.isArray(item)
      ? item.map((entry: JsonValue) => itemOf(field, entry, depth))
      : itemOf(field, item, depth);
  }
  return plain;
}

function anyOf(record: { readonly [key: string]: JsonValue }, depth: number): JsonValue {
  const { type, value } = record;
  const codec = typeof type === "string" ? codecByAminoName(type) : undefined;
  if (codec === undefined || value === undefined) throw new WireError("TYPE", `unknown amino name ${String(type)}`);
  return { "@type": `/${codec.typeName}`, ...asJsonObject(protoJsonOf(codec, value, depth + 1)) };
}

function itemOf(field: FieldDescriptor, json: JsonValue, depth: number): JsonValue {
  if (json === null) return null;
  if (field.kind === "duration") return formatDuration(nanosecondsOf(field, json));
  return field.message === undefined ? json : protoJsonOf(field.message(), json, depth + 1);
}

function nanosecondsOf(field: FieldDescriptor, json: JsonValue): bigint {
  if (typeof json === "string" && /^-?\d{1,19}$/.test(json)) return BigInt(json);
  throw new WireError("TYPE", `${field.protoName} must be nanoseconds as text`);
}

/** The fields of a message as amino JSON, without `{type, value}` around it. */
function aminoValueOf(codec: Codec<unknown>, message: unknown): JsonValue {
  return asJsonObject(toAminoJson(codec, message))?.["value"] ?? {};
}

/** Converters by type URL for every message with an amino name. */
export function aminoConverters(): Readonly<Record<string, AminoConverter>> {
  const entries = messageCodecs().flatMap((codec): [string, AminoConverter][] => {
    const { aminoName } = codec.options;
    if (aminoName === undefined) return [];
    const converter: AminoConverter = {
      aminoType: aminoName,
      toAmino: (message: unknown) => aminoValueOf(codec, message),
      fromAmino: (json: JsonValue) => fromAminoJson(codec, json),
    };
    return [[`/${codec.typeName}`, converter]];
  });
  return Object.fromEntries(entries);
}

/** What cosmjs's `SigningStargateClient` takes as `aminoTypes`. */
export function createAminoTypes(): AminoTypes {
  return new AminoTypes({ ...aminoConverters() });
}
