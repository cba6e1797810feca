/**
 * The key-value view that deterministic code reads and writes. Pure types: an implementation may be an
 * overlay in memory, the committed state of a height, or a gas-charging wrapper around either.
 */

/** One row: both byte strings are owned by the reader and must not be changed in place. */
export interface KvEntry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** Half-open byte range `start <= key < end`; an absent bound is open. */
export interface KvRange {
  readonly start?: Uint8Array | undefined;
  readonly end?: Uint8Array | undefined;
  readonly reverse?: boolean | undefined;
}

/** Read access in ascending byte order of keys (descending when `reverse`). */
export interface KvReader {
  get(key: Uint8Array): Uint8Array | undefined;
  has(key: Uint8Array): boolean;
  /** Lazily walks the range; writes made while walking are not seen. */
  range(range: KvRange): IterableIterator<KvEntry>;
}

/** Read and write access. A value is never empty: ICS-23 cannot prove an empty value. */
export interface KvStore extends KvReader {
  set(key: Uint8Array, value: Uint8Array): void;
  delete(key: Uint8Array): void;
}

/** The stores of an application by name, read only. */
export interface MultiReader {
  reader(storeName: string): KvReader;
}

/** The stores of an application by name, writable. */
export interface MultiStore extends MultiReader {
  store(storeName: string): KvStore;
}

/** One changed row of a block: `value` undefined deletes. */
export interface KvChange {
  readonly key: Uint8Array;
  readonly value: Uint8Array | undefined;
}

/** Changes of one store, keys ascending and unique. */
export interface StoreChanges {
  readonly storeName: string;
  readonly changes: readonly KvChange[];
}
