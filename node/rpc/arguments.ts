/**
 * Arguments of JSON-RPC methods: one declaration per argument, read from JSON (POST, WebSocket) or from a
 * query string (URI) by CometBFT's rules (interop.md §4.1: quoting, `0x`, numbers as text or plain).
 */

import { fromBase64, fromHex, utf8ToBytes } from "../../lib/bytes.ts";
import { RPC_JSON_DEPTH_MAX } from "../../lib/limits.ts";
import { isJsonObject, type JsonObject, type JsonValue, member, parseJsonText } from "./json-value.ts";

/** `bytes` is base64 in JSON, `hex` is hex in JSON; both are `0x…` or a quoted raw text in a URI. */
export type ArgumentKind = "int" | "bool" | "string" | "bytes" | "hex" | "json";

/** One named argument; absent means undefined. */
export interface ArgumentSpec {
  readonly name: string;
  readonly kind: ArgumentKind;
}

/** A parsed argument list; each getter answers undefined (or Go's zero value) when absent. */
export interface Arguments {
  int(name: string): bigint | undefined;
  bool(name: string): boolean;
  text(name: string): string;
  bytes(name: string): Uint8Array;
  json(name: string): JsonValue | undefined;
}

type ArgumentValue = bigint | boolean | string | Uint8Array | { readonly json: JsonValue };

/** Parsed arguments, or the text of the refusal (`data` of a -32602 error). */
export type ParsedArguments =
  | { readonly ok: true; readonly args: Arguments }
  | { readonly ok: false; readonly error: string };

/** Reads `params` of a JSON-RPC request: absent, null, an object or an array of exactly the declared length. */
export function parseJsonArguments(specs: readonly ArgumentSpec[], params: JsonValue | undefined): ParsedArguments {
  if (params === undefined || params === null) return { ok: true, args: NO_ARGUMENTS };
  if (isJsonObject(params)) return parseEach(specs, (spec) => fromJson(spec, member(params, spec.name)));
  if (!Array.isArray(params)) return refuse("json params", "unknown type for JSON params: Expected map or array");
  const items: readonly JsonValue[] = params;
  if (items.length === 0 && specs.length === 0) return { ok: true, args: NO_ARGUMENTS };
  if (items.length !== specs.length && items.length > 0) {
    const names = specs.map((spec) => spec.name).join(" ");
    return refuse("json params", `expected ${specs.length} parameters ([${names}]), got ${items.length}`);
  }
  return parseEach(specs, (spec, index) => fromJson(spec, items[index]));
}

/** Reads the query string of a URI call; the first of repeated names wins, unknown names are ignored. */
export function parseUriArguments(specs: readonly ArgumentSpec[], query: URLSearchParams): ParsedArguments {
  return parseEach(specs, (spec) => fromUri(spec, query.get(spec.name) ?? ""), "http params");
}

type Read = { readonly value: ArgumentValue | undefined } | { readonly error: string };

function parseEach(
  specs: readonly ArgumentSpec[],
  read: (spec: ArgumentSpec, index: number) => Read,
  source = "json params",
): ParsedArguments {
  const values = new Map<string, ArgumentValue>();
  for (const [index, spec] of specs.entries()) {
    const result = read(spec, index);
    if ("error" in result) return refuse(source, result.error);
    if (result.value !== undefined) values.set(spec.name, result.value);
  }
  return { ok: true, args: new NamedArguments(values) };
}

function refuse(source: string, reason: string): ParsedArguments {
  return { ok: false, error: `error converting ${source} to arguments: ${reason}` };
}

function fromJson(spec: ArgumentSpec, value: JsonValue | undefined): Read {
  if (value === undefined || value === null) return { value: undefined };
  switch (spec.kind) {
    case "int":
      return parseInteger(typeof value === "number" && Number.isSafeInteger(value) ? value.toString() : value);
    case "bool":
      return typeof value === "boolean" ? { value } : { error: `cannot unmarshal ${typeOf(value)} into type bool` };
    case "string":
      return typeof value === "string" ? { value } : { error: `cannot unmarshal ${typeOf(value)} into type string` };
    case "bytes":
      return typeof value === "string"
        ? decode(() => fromBase64(value), "illegal base64 data")
        : { error: `cannot unmarshal ${typeOf(value)} into type []byte` };
    case "hex":
      return typeof value === "string"
        ? decode(() => fromHex(value), "invalid hex string")
        : { error: `cannot unmarshal ${typeOf(value)} into type HexBytes` };
    case "json":
      return { value: { json: value } };
  }
}

function fromUri(spec: ArgumentSpec, text: string): Read {
  if (text === "") return { value: undefined };
  const isInteger = /^-?[0-9]+$/.test(text);
  if (spec.kind === "int" && isInteger) return parseInteger(text);
  if (/^0x/i.test(text)) return fromUriHex(spec, text.slice(2));
  const isQuoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  const parsed = parseJsonText(text, RPC_JSON_DEPTH_MAX);
  if (!parsed.ok) return { error: parsed.error };
  if (isQuoted && (spec.kind === "bytes" || spec.kind === "hex")) {
    return typeof parsed.value === "string"
      ? { value: utf8ToBytes(parsed.value) }
      : { error: "expected a quoted string" };
  }
  return fromJson(spec, parsed.value);
}

function fromUriHex(spec: ArgumentSpec, hex: string): Read {
  if (spec.kind === "bytes" || spec.kind === "hex") return decode(() => fromHex(hex), "invalid hex string");
  if (spec.kind === "string") return decode(() => new TextDecoder().decode(fromHex(hex)), "invalid hex string");
  return { error: `got a hex string arg, but expected '${spec.kind}'` };
}

function parseInteger(value: JsonValue): Read {
  if (typeof value !== "string" || !/^-?[0-9]{1,19}$/.test(value)) {
    return { error: `invalid 64-bit integer encoding ${JSON.stringify(value).slice(0, 40)}, expected string` };
  }
  const number = BigInt(value);
  if (BigInt.asIntN(64, number) !== number) return { error: `value ${value} is out of range of int64` };
  return { value: number };
}

function decode(read: () => Uint8Array | string, problem: string): Read {
  try {
    return { value: read() };
  } catch {
    return { error: problem };
  }
}

function typeOf(value: JsonValue): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

/** A class: five functions made for each call cost as much as reading its arguments. */
class NamedArguments implements Arguments {
  readonly #values: ReadonlyMap<string, ArgumentValue>;

  constructor(values: ReadonlyMap<string, ArgumentValue>) {
    this.#values = values;
  }

  int(name: string): bigint | undefined {
    const value = this.#values.get(name);
    return typeof value === "bigint" ? value : undefined;
  }

  bool(name: string): boolean {
    return this.#values.get(name) === true;
  }

  text(name: string): string {
    const value = this.#values.get(name);
    return typeof value === "string" ? value : "";
  }

  bytes(name: string): Uint8Array {
    const value = this.#values.get(name);
    return value instanceof Uint8Array ? value : new Uint8Array(0);
  }

  json(name: string): JsonValue | undefined {
    const value = this.#values.get(name);
    return typeof value === "object" && !(value instanceof Uint8Array) ? value.json : undefined;
  }
}

const NO_ARGUMENTS = new NamedArguments(new Map());

/** Builds specs from pairs in declaration order. */
export function argumentSpecs(pairs: Readonly<Record<string, ArgumentKind>>): readonly ArgumentSpec[] {
  return Object.entries(pairs).map(([name, kind]) => ({ name, kind }));
}

/** A JSON object argument, undefined when absent or of another type. */
export function jsonObjectArgument(args: Arguments, name: string): JsonObject | undefined {
  const value = args.json(name);
  return isJsonObject(value) ? value : undefined;
}
