/**
 * Amino JSON, the form that SIGN_MODE_LEGACY_AMINO_JSON signs (SDK x/tx/signing/aminojson; interop 6.3): keys sorted, no spaces, empty fields omitted
 * unless told otherwise, 64-bit integers as text, enums as numbers, every Any as {"type","value"} by amino name, HTML letters escaped.
 */
import type { Coin } from "./gen/cosmos/base/v1beta1/coin.ts";
import { Any } from "./gen/google/protobuf/any.ts";
import { encodeBase64 } from "./base64.ts";
import { formatDecimal, formatTimestamp } from "./json-scalars.ts";
import type { JsonValue } from "./json.ts";
import { codecByTypeUrl } from "./registry.ts";
import type { Codec, FieldDescriptor } from "./wire.ts";
import { WireError } from "./wire-error.ts";

const AMINO_DEPTH_MAX = 32;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** What a wallet signs in amino mode. Amounts are base units as decimal text. */
export interface AminoSignDoc {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  /** 0n leaves it out. */
  readonly timeoutHeight: bigint;
  readonly memo: string;
  readonly fee: {
    readonly amount: readonly Coin[];
    readonly gasLimit: bigint;
    readonly payer: string;
    readonly granter: string;
  };
  readonly messages: readonly Any[];
}

/**
 * The amino JSON value of a message: `{type, value}` when the message has an amino name, its fields alone otherwise.
 * @throws WireError TYPE when an Any holds a type that is unknown or has no amino name
 */
export function toAminoJson<T>(codec: Codec<T>, value: T): JsonValue {
  const json = messageJson(codec, value, 0);
  return codec.options.aminoName === undefined ? json : { type: codec.options.aminoName, value: json };
}

/** Canonical text: keys sorted by byte, no spaces, `<`, `>`, `&`, U+2028 and U+2029 as \u escapes. */
export function aminoJsonText(json: JsonValue): string {
  return JSON.stringify(sorted(json)).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * The UTF-8 bytes of the StdSignDoc; the signature is over their SHA-256.
 * @throws WireError as `toAminoJson`
 */
export function aminoSignBytes(doc: AminoSignDoc): Uint8Array {
  const { amount, gasLimit, payer, granter } = doc.fee;
  const json: JsonValue = {
    account_number: doc.accountNumber.toString(),
    chain_id: doc.chainId,
    fee: {
      amount: amount.map(({ denom, amount: units }) => ({ denom, amount: units })),
      gas: gasLimit.toString(),
      ...(granter === "" ? {} : { granter }),
      ...(payer === "" ? {} : { payer }),
    },
    memo: doc.memo,
    msgs: doc.messages.map((message) => anyJson(message, 0)),
    sequence: doc.sequence.toString(),
    ...(doc.timeoutHeight === 0n ? {} : { timeout_height: doc.timeoutHeight.toString() }),
  };
  return new TextEncoder().encode(aminoJsonText(json));
}

function anyJson(any: Any, depth: number): JsonValue {
  const codec = codecByTypeUrl(any.typeUrl);
  const type = codec?.options.aminoName;
  if (codec === undefined || type === undefined) throw new WireError("TYPE", `${any.typeUrl} has no amino name`);
  return { type, value: messageJson(codec, codec.decode(any.value), depth + 1) };
}

function messageJson(codec: Codec<unknown>, value: unknown, depth: number): JsonValue {
  if (depth > AMINO_DEPTH_MAX) throw new WireError("DEPTH", `nested deeper than ${AMINO_DEPTH_MAX}`);
  if (codec.typeName === Any.typeName) return anyJson(value as Any, depth);
  const record = value as Readonly<Record<string, unknown>>;
  if (codec.options.aminoEncoding === "key_field") return encodeBase64(record["key"] as Uint8Array);
  const json: Record<string, JsonValue> = {};
  for (const field of codec.fields) {
    const item = record[field.name];
    if (isEmpty(field, item) && !field.aminoDontOmitEmpty) continue;
    if (item === undefined) {
      if (field.oneof !== undefined) continue;
      throw new WireError("TYPE", `${codec.typeName}.${field.protoName} may not be absent`);
    }
    json[field.aminoFieldName ?? field.protoName] = fieldJson(field, item, depth);
  }
  if (codec.options.aminoEncoding === "threshold_string") return { ...json, threshold: String(record["threshold"]) };
  return json;
}

/** Absent as protobuf sees it: an embedded message that is there is never empty. */
function isEmpty(field: FieldDescriptor, value: unknown): boolean {
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (field.kind === "timestamp" || field.kind === "duration") return value === undefined;
  if (field.oneof !== undefined) return value === undefined;
  return value === undefined || value === "" || value === 0 || value === 0n || value === false;
}

function fieldJson(field: FieldDescriptor, value: unknown, depth: number): JsonValue {
  if (!Array.isArray(value)) return singleJson(field, value, depth);
  if (value.length === 0) return field.aminoEncoding === "legacy_coins" ? [] : null;
  return value.map((item: unknown) => singleJson(field, item, depth));
}

function singleJson(field: FieldDescriptor, value: unknown, depth: number): JsonValue {
  if (field.decimal) {
    const scaled = value instanceof Uint8Array ? decoder.decode(value) : String(value);
    return scaled === "" ? "0" : formatDecimal(scaled);
  }
  if (field.message !== undefined) return messageJson(field.message(), value, depth + 1);
  if (value instanceof Uint8Array) return encodeBase64(value);
  if (typeof value === "bigint")
    return field.kind === "timestamp" ? formatTimestamp(value, "trimmed") : value.toString();
  if (field.scalar === "cosmos.Int" && value === "") return "0";
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function sorted(json: JsonValue): JsonValue {
  if (typeof json !== "object" || json === null) return json;
  if (isList(json)) return json.map(sorted);
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}

function isList(json: object): json is readonly JsonValue[] {
  return Array.isArray(json);
}
