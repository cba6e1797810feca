/** A bounded memo of a pure function: forgetting changes time, never results. */
import { bytesToBinaryText } from "../../lib/bytes.ts";

/** Remembers the last values by byte key, within a number of entries and a total weight. */
export interface Memo<Value> {
  get(key: Uint8Array): Value | undefined;
  /** `weight` counts against the memo's weight limit; 0 when left out. */
  put(key: Uint8Array, value: Value, weight?: number): void;
}

/**
 * Creates a memo of two generations: when the young one is full it becomes the old one, and the old one is forgotten.
 * @param entriesMax  0 turns the memo off
 * @param weightMax  sum of weights kept; a value heavier than half of it is not kept at all
 */
export function createMemo<Value>(entriesMax: number, weightMax = 0x7fff_ffff): Memo<Value> {
  const half = entriesMax >> 1;
  const halfWeight = weightMax >> 1;
  let weight = 0;
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    get(key) {
      const text = bytesToBinaryText(key);
      return young.get(text) ?? old.get(text);
    },
    put(key, value, added = 0) {
      if (half === 0 || added > halfWeight) {
        return;
      }
      if (young.size >= half || weight + added > halfWeight) {
        old = young;
        young = new Map();
        weight = 0;
      }
      weight += added;
      young.set(bytesToBinaryText(key), value);
    },
  };
}
