/**
 * Makes a protobuf request from path variables, a query string or a JSON body, by the rules of grpc-gateway
 * and a little kindness: unknown parameters are ignored, the first of repeated scalars wins, enums are names
 * or numbers, `page`/`limit` work beside `pagination.*` (ecosystem.md §1.1 quirks, §9.4).
 */

import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { REST_PER_PAGE_MAX, RPC_JSON_DEPTH_MAX } from "../../lib/limits.ts";
import { fromProtoJson } from "../../proto/json.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { Codec, FieldDescriptor } from "../../proto/wire.ts";
import { isJsonObject, type JsonValue, parseJsonBytes } from "./json-value.ts";
import type { RouteMatch } from "./rest-routes.ts";

type Draft = Map<string, DraftValue>;
type DraftValue = JsonValue | Draft | DraftList;
interface DraftList {
  readonly list: JsonValue[];
}

/**
 * The request message of a route.
 * @throws QueryError(InvalidArgument) with a text that names the parameter
 */
export function restRequest(match: RouteMatch, query: string, body: Uint8Array): unknown {
  const { input } = match.route.method;
  const draft: Draft = new Map();
  for (const [name, value] of match.variables) assign(draft, input, name, value);
  if (match.route.rule.body === "*") return decode(input, { ...bodyObject(body), ...toJson(draft) });
  const parameters = new URLSearchParams(query);
  for (const [name, value] of parameters) if (value !== "") assign(draft, input, name, value);
  assignPages(draft, input, parameters);
  return decode(input, toJson(draft));
}

function decode(input: Codec<unknown>, json: JsonValue): unknown {
  try {
    return fromProtoJson(input, json);
  } catch (error) {
    if (error instanceof WireError) throw new QueryError(GrpcCode.InvalidArgument, error.message);
    throw error;
  }
}

/** Any Content-Type is read as JSON (wallets send text/plain to avoid a CORS preflight). */
function bodyObject(body: Uint8Array): { readonly [key: string]: JsonValue } {
  if (body.length === 0) return {};
  const parsed = parseJsonBytes(body, RPC_JSON_DEPTH_MAX);
  if (!parsed.ok) throw new QueryError(GrpcCode.InvalidArgument, `request body is not JSON: ${parsed.error}`);
  if (!isJsonObject(parsed.value)) throw new QueryError(GrpcCode.InvalidArgument, "request body is not a JSON object");
  return parsed.value;
}

/** Sets `a.b.c = text` when the message has such a field and it is not set yet; ignores other names. */
function assign(draft: Draft, codec: Codec<unknown>, name: string, text: string): void {
  const [head = "", ...tail] = name.replace(/\[\]$/, "").split(".");
  const field = codec.fields.find((candidate) => candidate.protoName === head || candidate.name === head);
  if (field === undefined || tail.length > 4) return;
  if (tail.length > 0) {
    if (field.kind !== "message" || field.message === undefined || field.repeated) return;
    const known = draft.get(field.protoName);
    const child: Draft = known instanceof Map ? known : new Map();
    draft.set(field.protoName, child);
    assign(child, field.message(), tail.join("."), text);
    return;
  }
  if (field.kind === "message") return;
  const value = scalarJson(field, text, name);
  if (!field.repeated) {
    if (!draft.has(field.protoName)) draft.set(field.protoName, value);
    return;
  }
  const known = draft.get(field.protoName);
  if (isList(known)) known.list.push(value);
  else draft.set(field.protoName, { list: [value] });
}

function isList(value: DraftValue | undefined): value is DraftList {
  return typeof value === "object" && value !== null && !(value instanceof Map) && "list" in value;
}

function scalarJson(field: FieldDescriptor, text: string, name: string): JsonValue {
  switch (field.kind) {
    case "bool":
      if (/^(true|1|t)$/i.test(text)) return true;
      if (/^(false|0|f)$/i.test(text)) return false;
      throw mismatch(name, text, "a boolean");
    case "enum":
      if (/^-?\d{1,9}$/.test(text)) return Number(text);
      if (field.enum !== undefined && !Object.hasOwn(field.enum.values, text))
        throw mismatch(name, text, "an enum value");
      return text;
    case "bytes":
      return padBase64(text);
    case "string":
    case "timestamp":
    case "duration":
    case "message":
      return text;
    default:
      if (!/^-?\d{1,20}$/.test(text)) throw mismatch(name, text, "an integer");
      return BigInt(text).toString();
  }
}

function mismatch(name: string, text: string, wanted: string): QueryError {
  return new QueryError(
    GrpcCode.InvalidArgument,
    `type mismatch, parameter: ${name}, error: ${JSON.stringify(text.slice(0, 80))} is not ${wanted}`,
  );
}

/** Base64 in either alphabet, with or without padding; `+` may have arrived as a space. */
function padBase64(text: string): string {
  const standard = text.replace(/-/g, "+").replace(/_/g, "/").replace(/ /g, "+").replace(/=+$/, "");
  return standard.padEnd(Math.ceil(standard.length / 4) * 4, "=");
}

/** `page` and `limit` for messages that have `pagination` but no such fields themselves. */
function assignPages(draft: Draft, codec: Codec<unknown>, parameters: URLSearchParams): void {
  const hasField = (name: string): boolean => codec.fields.some((field) => field.protoName === name);
  const limit = parameters.get("limit");
  const page = parameters.get("page");
  if (!hasField("pagination") || hasField("limit") || (limit === null && page === null)) return;
  const size = /^\d{1,9}$/.test(limit ?? "") ? Number(limit) : 100;
  const number = /^[1-9]\d{0,8}$/.test(page ?? "") ? Number(page) : 1;
  assign(draft, codec, "pagination.limit", Math.min(size, REST_PER_PAGE_MAX).toString());
  if (number > 1) assign(draft, codec, "pagination.offset", ((number - 1) * size).toString());
}

function toJson(draft: Draft): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(
    [...draft].map(([key, value]) => [key, value instanceof Map ? toJson(value) : isList(value) ? value.list : value]),
  );
}
