/** Pages of a prefix as the SDK's `query.Paginate` cuts them (interop §6.9). */
import { concatBytes, prefixEnd } from "../lib/bytes.ts";
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, PAGE_WALK_MAX } from "../lib/limits.ts";
import type { KvEntry, KvRange, KvReader } from "../lib/store/kv.ts";
import type { PageRequest, PageResponse } from "../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import { invalidArgument } from "./query-errors.ts";

/** A page of mapped rows. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly pagination: PageResponse;
}

/**
 * Reads one page of the rows under `prefix`; `next_key` is the key without the prefix.
 * @param map  receives the key without the prefix; undefined leaves the row out of page and count
 * @throws QueryError(InvalidArgument) when both key and offset are given, or the walk is too long
 */
export function paginate<Item>(
  reader: KvReader,
  prefix: Uint8Array,
  request: PageRequest | undefined,
  map: (key: Uint8Array, value: Uint8Array) => Item | undefined,
): Page<Item> {
  const key = request?.key ?? new Uint8Array(0);
  const offset = request?.offset ?? 0n;
  if (key.length > 0 && offset > 0n) {
    throw invalidArgument("invalid request, either offset or key is expected, got both");
  }
  const asked = request?.limit ?? 0n;
  const limit = asked === 0n ? PAGE_LIMIT_DEFAULT : asked > BigInt(PAGE_LIMIT_MAX) ? PAGE_LIMIT_MAX : Number(asked);
  const counts = key.length === 0 && (asked === 0n || (request?.countTotal ?? false));

  const items: Item[] = [];
  let seen = 0n;
  let walked = 0;
  let nextKey = new Uint8Array(0);
  for (const entry of reader.range(pageRange(prefix, key, request?.reverse ?? false))) {
    walked += 1;
    if (walked > PAGE_WALK_MAX) {
      throw invalidArgument("query exceeds work limit; page by key instead of offset and count_total");
    }
    const item = mapEntry(entry, prefix.length, map);
    if (item === undefined) {
      continue;
    }
    seen += 1n;
    if (seen > offset && items.length < limit) {
      items.push(item);
    } else if (seen > offset && nextKey.length === 0) {
      nextKey = entry.key.slice(prefix.length);
      if (!counts) {
        break;
      }
    }
  }
  return { items, pagination: { nextKey, total: counts ? seen : 0n } };
}

function mapEntry<Item>(
  entry: KvEntry,
  skip: number,
  map: (key: Uint8Array, value: Uint8Array) => Item | undefined,
): Item | undefined {
  return map(entry.key.subarray(skip), entry.value);
}

function pageRange(prefix: Uint8Array, key: Uint8Array, reverse: boolean): KvRange {
  const at = concatBytes(prefix, key);
  if (!reverse) {
    return { start: at, end: prefixEnd(prefix) };
  }
  // The page starts at `key` itself: the first key after it is the key with a zero byte appended.
  return {
    start: prefix,
    end: key.length === 0 ? prefixEnd(prefix) : concatBytes(at, Uint8Array.of(0)),
    reverse: true,
  };
}
