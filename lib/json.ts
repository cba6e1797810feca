/**
 * Strict JSON for the few places where JSON reaches consensus (the genesis document): doubled keys, unsafe
 * numbers and lone surrogates are refused, and output is canonical (P-05).
 */
import { ChainError, TxError } from "./errors.ts";
import { compareText } from "./ordered.ts";
import type { JsonValue } from "../proto/json.ts";

/** A JSON value; those of this file hold safe integers only, and objects have no prototype surprises: only own keys count. */
export type { JsonValue };

const DEPTH_MAX = 64;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;

/**
 * Parses one JSON text.
 * @throws TxError(ChainError.InvalidEncoding) on anything malformed, a doubled key, a number that is no safe
 *   integer, a lone surrogate, or nesting deeper than 64
 */
export function parseJson(text: string): JsonValue {
  const parser = new Parser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class Parser {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  value(depth: number): JsonValue {
    if (depth > DEPTH_MAX) this.refuse("nested too deep");
    this.match(SPACE);
    const next = this.text[this.at];
    if (next === "{") return this.object(depth);
    if (next === "[") return this.array(depth);
    if (next === '"') return this.string();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  end(): void {
    this.match(SPACE);
    if (this.at !== this.text.length) this.refuse("text after the value");
  }

  private object(depth: number): JsonValue {
    const entries: [string, JsonValue][] = [];
    const keys = new Set<string>();
    this.at++;
    if (this.skip("}")) return {};
    do {
      this.match(SPACE);
      const key = this.string();
      if (keys.has(key)) this.refuse(`key ${JSON.stringify(key)} twice`);
      keys.add(key);
      if (!this.skip(":")) this.refuse("colon expected");
      entries.push([key, this.value(depth + 1)]);
    } while (this.skip(","));
    if (!this.skip("}")) this.refuse("end of object expected");
    return Object.fromEntries(entries);
  }

  private array(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.at++;
    if (this.skip("]")) return items;
    do items.push(this.value(depth + 1));
    while (this.skip(","));
    if (!this.skip("]")) this.refuse("end of array expected");
    return items;
  }

  private string(): string {
    const token = this.match(STRING);
    if (token === undefined) return this.refuse("string expected");
    const value = decodeString(token);
    if (value === undefined) return this.refuse("malformed string");
    if (!value.isWellFormed()) this.refuse("lone surrogate");
    return value;
  }

  private number(): number {
    const token = this.match(NUMBER);
    if (token === undefined || token === "") return this.refuse("value expected");
    const value = Number(token);
    if (!Number.isSafeInteger(value) || String(value) !== token) this.refuse(`number ${token} is no safe integer`);
    return value;
  }

  private skip(character: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const token = pattern.exec(this.text)?.[0];
    this.at += token?.length ?? 0;
    return token;
  }

  private refuse(why: string): never {
    throw new TxError(ChainError.InvalidEncoding, `JSON at ${this.at}: ${why}`);
  }
}

/** The text of a string token; undefined on a control character or an unknown escape. */
function decodeString(token: string): string | undefined {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Canonical text: keys in byte order, no white space. One value has one text. */
export function formatJson(value: JsonValue): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(formatJson).join(",")}]`;
  const keys = Object.keys(value).sort(compareText);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${formatJson(value[key] ?? null)}`).join(",")}}`;
}

/** `value` as an object, undefined when it is something else. */
export function asJsonObject(value: JsonValue | undefined): { readonly [key: string]: JsonValue } | undefined {
  return value === undefined || value === null || typeof value !== "object" || isArray(value) ? undefined : value;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
