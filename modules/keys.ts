/** Building blocks of store keys that every module uses; the prefixes themselves are in each module's keys.ts. */
import { assert } from "../lib/assert.ts";
import { concatBytes, utf8ToBytes } from "../lib/bytes.ts";
import { formatRfc3339 } from "../lib/time.ts";

/** One length byte before the bytes, as the SDK writes addresses inside keys. */
export function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  assert(bytes.length <= 255, "a length-prefixed key part has at most 255 bytes");
  return concatBytes(Uint8Array.of(bytes.length), bytes);
}

/** A time as text that sorts, always nine decimals: `2006-01-02T15:04:05.000000000` (SDK FormatTimeBytes). */
export function sortableTime(time: bigint): Uint8Array {
  const [whole = "", fraction = ""] = formatRfc3339(time).slice(0, -1).split(".");
  return utf8ToBytes(`${whole}.${fraction.padEnd(9, "0")}`);
}
