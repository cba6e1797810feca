/**
 * The durable ordered map that every store of the node is written on. `leveldb.ts` implements it on disk,
 * `test/sim/fakes` in memory with crashes. Values are framed with a checksum by the implementation.
 */

/** One row of an atomic write: `value` undefined deletes. */
export interface DbOp {
  readonly key: Uint8Array;
  readonly value: Uint8Array | undefined;
}

/** Half-open byte range with an optional row limit. */
export interface DbRange {
  readonly gte?: Uint8Array | undefined;
  readonly lt?: Uint8Array | undefined;
  readonly reverse?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** A durable ordered byte map. All methods throw NodeError("STORE_CORRUPT") on a row whose checksum is wrong. */
export interface Db {
  /** Reads one row synchronously (about 3 µs warm). */
  get(key: Uint8Array): Uint8Array | undefined;
  /** Writes all rows atomically; with `sync` the promise settles after they are on disk. */
  write(ops: readonly DbOp[], options: { readonly sync: boolean }): Promise<void>;
  /** Walks a range in pages; sees a snapshot taken at the call. */
  iterate(range: DbRange): AsyncIterableIterator<readonly [Uint8Array, Uint8Array]>;
  /** Collects a range whose size the caller has bounded by `limit`. */
  entries(range: DbRange): Promise<readonly (readonly [Uint8Array, Uint8Array])[]>;
  close(): Promise<void>;
}
