/** Text of a flag or argument as the proto3 JSON of its field: coins, numbers, bytes, enums, times, or JSON for a message. */
import { toBase64 } from "../../lib/bytes.ts";
import type { FieldDescriptor } from "../../proto/wire.ts";
import { parseCoin, parseCoins } from "../client/coins.ts";
import { UsageError } from "../command.ts";

const COIN = "cosmos.base.v1beta1.Coin";
const INTEGERS = new Set(["int64", "uint64", "sint64", "fixed64", "sfixed64"]);
const SMALL_INTEGERS = new Set(["int32", "uint32", "sint32", "fixed32", "sfixed32"]);

function refuse(field: FieldDescriptor, text: string, wanted: string): never {
  throw new UsageError(`--${field.protoName.replace(/_/g, "-")} "${text}": wanted ${wanted}`);
}

function parseJson(field: FieldDescriptor, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(field, text, "JSON");
  }
}

function bytesText(field: FieldDescriptor, text: string): string {
  if (/^0x([0-9a-fA-F]{2})*$/.test(text)) return toBase64(Uint8Array.from(Buffer.from(text.slice(2), "hex")));
  if (/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return text;
  return refuse(field, text, "base64, or hexadecimal after 0x");
}

function singleValue(field: FieldDescriptor, text: string): unknown {
  const { kind } = field;
  if (kind === "string") return text;
  if (kind === "bool")
    return text === "true" || text === "false" ? text === "true" : refuse(field, text, "true or false");
  if (kind === "bytes") return bytesText(field, text);
  if (INTEGERS.has(kind)) return /^-?\d{1,20}$/.test(text) ? text : refuse(field, text, "a whole number");
  if (SMALL_INTEGERS.has(kind)) return /^-?\d{1,10}$/.test(text) ? Number(text) : refuse(field, text, "a whole number");
  if (kind === "enum") {
    const names = Object.keys(field.enum?.values ?? {});
    if (/^\d+$/.test(text)) return Number(text);
    const wanted = text.toUpperCase().replace(/-/g, "_");
    const found = names.find((name) => name === wanted) ?? names.find((name) => name.endsWith(`_${wanted}`));
    return found ?? refuse(field, text, names.join(", "));
  }
  if (field.message?.().typeName === COIN) return parseCoin(text);
  if (kind === "message") return parseJson(field, text);
  // Times and durations are texts in proto3 JSON.
  return text;
}

/**
 * The JSON value of a field from its texts: one, or several when the field is repeated.
 * @throws UsageError naming the flag and what it wants
 */
export function fieldJson(field: FieldDescriptor, texts: readonly string[]): unknown {
  if (!field.repeated) return singleValue(field, texts.at(-1) ?? "");
  if (field.message?.().typeName === COIN) return texts.flatMap((text) => parseCoins(text));
  return texts.flatMap((text) => {
    if (text.startsWith("[")) {
      const list = parseJson(field, text);
      return Array.isArray(list) ? list : refuse(field, text, "a JSON list");
    }
    const isPlain = field.kind !== "message";
    return (isPlain ? text.split(",") : [text]).map((entry) => singleValue(field, entry));
  });
}

/** What a flag wants, for its help. */
export function flagPlaceholder(field: FieldDescriptor): string {
  if (field.message?.().typeName === COIN) return field.repeated ? "coins" : "coin";
  if (field.kind === "message") return "json";
  if (field.kind === "enum") return "name";
  if (INTEGERS.has(field.kind) || SMALL_INTEGERS.has(field.kind)) return "number";
  return field.kind === "string" ? "text" : field.kind;
}
