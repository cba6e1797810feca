/** A bounded memo of a pure function: forgetting changes time, never results. */

/** Remembers the last values by key, within a number of entries and a total weight. */
export interface Memo<Key, Value> {
  get(key: Key): Value | undefined;
  /** `weight` counts against the memo's weight limit; 0 when left out. */
  put(key: Key, value: Value, weight?: number): void;
}

/**
 * Creates a memo of two generations: when the young one is full it becomes the old one, and the old one is forgotten.
 * Keys are texts, or objects that stand for themselves.
 * @param entriesMax  0 turns the memo off
 * @param weightMax  sum of weights kept; a value heavier than half of it is not kept at all
 */
export function createMemo<Key, Value>(entriesMax: number, weightMax = 0x7fff_ffff): Memo<Key, Value> {
  const half = entriesMax >> 1;
  const halfWeight = weightMax >> 1;
  let weight = 0;
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return {
    get(key) {
      return young.get(key) ?? old.get(key);
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
      young.set(key, value);
    },
  };
}
