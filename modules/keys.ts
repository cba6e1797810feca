/** Building blocks of store keys that every module uses; the prefixes themselves are in each module's keys.ts. */
import { assert } from "../lib/assert.ts";
import { concatBytes } from "../lib/bytes.ts";

/** One length byte before the bytes, as the SDK writes addresses inside keys. */
export function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  assert(bytes.length <= 255, "a length-prefixed key part has at most 255 bytes");
  return concatBytes(Uint8Array.of(bytes.length), bytes);
}
