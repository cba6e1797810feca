/**
 * RFC 8785 (JCS): one JSON value, one text. Numbers are those of ECMAScript, keys are sorted by UTF-16 code units, text is UTF-8.
 * Doubled keys, lone surrogates and nesting deeper than 256 are refused: I-JSON allows none of them.
 */
import { NodeError } from "../lib/errors.ts";

const DEPTH_MAX = 256;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * The canonical text of a value as `JSON.parse` gives it.
 * @throws NodeError("RECORD_INVALID") for a value that JSON cannot hold, a lone surrogate or too much nesting
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, 0);
}

/**
 * The canonical text of a JSON text.
 * @throws NodeError("RECORD_INVALID") when it is not JSON, or holds a key twice, a lone surrogate or too much nesting
 */
export function canonicalizeJson(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new NodeError("RECORD_INVALID", "not valid JSON", { cause });
  }
  refuseDoubledKeys(text);
  return textOf(value, 0);
}

function textOf(value: unknown, depth: number): string {
  if (depth > DEPTH_MAX) throw invalid(`nested deeper than ${DEPTH_MAX}`);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalid("a number is not finite");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => textOf(item, depth + 1)).join(",")}]`;
  if (typeof value !== "object") throw invalid(`JSON holds no ${typeof value}`);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${quoted(key)}:${textOf(item, depth + 1)}`).join(",")}}`;
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw invalid("text holds half of a surrogate pair");
  return JSON.stringify(text);
}

/** Walks the tokens of a text that is known to be JSON; keys are compared unescaped. */
function refuseDoubledKeys(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const key: string = JSON.parse(last);
      const keys = open.at(-1);
      if (keys?.has(key) === true) throw invalid(`key ${JSON.stringify(key)} stands twice in one object`);
      keys?.add(key);
    }
    last = token;
  }
}

function invalid(why: string): NodeError {
  return new NodeError("RECORD_INVALID", why);
}
