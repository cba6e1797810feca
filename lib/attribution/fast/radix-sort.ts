/** Stable order of small integers: least significant digit first, 11 bits a pass. */
import { assert } from "../../assert.ts";

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Memory of one sorter, so that sorting many lists makes no garbage. */
export interface RadixMemory {
  readonly order: Uint32Array;
  readonly spare: Uint32Array;
  readonly counts: Uint32Array;
}

/** Memory for lists of `length`. */
export function createRadixMemory(length: number): RadixMemory {
  return { order: new Uint32Array(length), spare: new Uint32Array(length), counts: new Uint32Array(DIGITS) };
}

/**
 * Indexes of `keys` by (key, index).
 * @param keys  0 <= key <= keyMax < 2^31, as long as the memory
 * @returns one of the memory's two arrays, good until the next call. Cost: O(n) a pass, one pass per 11 bits of `keyMax`.
 */
export function radixOrder(keys: Int32Array, keyMax: number, { order, spare, counts }: RadixMemory): Uint32Array {
  const length = keys.length;
  assert(order.length === length && spare.length === length, "the memory fits the list");
  let from = order;
  let to = spare;
  for (let index = 0; index < length; index++) from[index] = index;
  for (let shift = 0; shift < 31 && keyMax >>> shift > 0; shift += DIGIT_BITS) {
    counts.fill(0);
    for (let index = 0; index < length; index++) {
      const digit = ((keys[index] as number) >>> shift) & (DIGITS - 1);
      counts[digit] = (counts[digit] as number) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = counts[digit] as number;
      counts[digit] = start;
      start += count;
    }
    for (let at = 0; at < length; at++) {
      const index = from[at] as number;
      const digit = ((keys[index] as number) >>> shift) & (DIGITS - 1);
      const place = counts[digit] as number;
      counts[digit] = place + 1;
      to[place] = index;
    }
    [from, to] = [to, from];
  }
  return from;
}
