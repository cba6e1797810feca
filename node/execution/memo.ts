/** A bounded memo of a pure function: forgetting changes time, never results. */
import { bytesToBinaryText } from "../../lib/bytes.ts";

/** Remembers at least the last `entriesMax / 2` and at most `entriesMax` values by byte key. */
export interface Memo<Value> {
  get(key: Uint8Array): Value | undefined;
  put(key: Uint8Array, value: Value): void;
}

/**
 * Creates a memo of two generations: when the young one is full it becomes the old one, and the old one is forgotten.
 * @param entriesMax  0 turns the memo off
 */
export function createMemo<Value>(entriesMax: number): Memo<Value> {
  const half = entriesMax >> 1;
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    get(key) {
      const text = bytesToBinaryText(key);
      return young.get(text) ?? old.get(text);
    },
    put(key, value) {
      if (half === 0) {
        return;
      }
      if (young.size >= half) {
        old = young;
        young = new Map();
      }
      young.set(bytesToBinaryText(key), value);
    },
  };
}
