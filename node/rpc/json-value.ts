/**
 * JSON as the servers handle it: the value type, a depth-checked parser, and the scalar spellings of
 * CometBFT's encoder (64-bit integers as strings, hashes as upper hex, bytes as base64, interop.md §4.3).
 */

import { bytesToUtf8, toBase64, toHexUpper } from "../../lib/bytes.ts";
import { formatRfc3339 } from "../../lib/time.ts";
import type { JsonValue } from "../../proto/json.ts";

/** A JSON value; objects have no prototype surprises because only own keys are read. */
export type { JsonValue };

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A parsed text, or the reason why it is refused. */
export type ParsedJson =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly error: string };

/** Parses UTF-8 JSON no deeper than `depthMax`; never throws. Cost: O(n). */
export function parseJsonBytes(bytes: Uint8Array, depthMax: number): ParsedJson {
  let text: string;
  try {
    text = bytesToUtf8(bytes);
  } catch {
    return { ok: false, error: "invalid UTF-8" };
  }
  return parseJsonText(text, depthMax);
}

/** Parses JSON text no deeper than `depthMax`; never throws. Cost: O(n). */
export function parseJsonText(text: string, depthMax: number): ParsedJson {
  if (jsonDepth(text) > depthMax) return { ok: false, error: `nesting deeper than ${depthMax}` };
  try {
    const value: JsonValue = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: error instanceof SyntaxError ? describeSyntaxError(text) : "invalid JSON" };
  }
}

/** Engines put pieces of the input into their message; the texts here do not depend on the engine. */
function describeSyntaxError(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "unexpected end of JSON input";
  const isOpen = /^[[{"]/.test(trimmed) && !/[\]}"]$/.test(trimmed);
  return isOpen ? "unexpected end of JSON input" : "invalid JSON";
}

function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return deepest;
}

/** Whether a value is a JSON object (not null, not an array). */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member of an object, undefined when absent. */
export function member(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** HexBytes: upper hex, "" when empty. */
export function jsonHex(bytes: Uint8Array): string {
  return toHexUpper(bytes);
}

/** `[]byte`: base64, null when empty (a decoded empty field is a nil slice in Go). */
export function jsonBytes(bytes: Uint8Array): string | null {
  return bytes.length === 0 ? null : toBase64(bytes);
}

/** int64, uint64, int: decimal text. */
export function jsonInt(value: bigint | number): string {
  return value.toString();
}

/** time.Time: RFC 3339 with up to nine decimals, UTC. */
export function jsonTime(ns: bigint): string {
  return formatRfc3339(ns);
}

/** Drops members that are zero in Go's sense (`omitempty`): "", "0", 0, false, null, []. */
export function omitEmpty(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmptyValue(value)));
}

function isEmptyValue(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === "" || value === "0" || value === 0 || value === false;
}
