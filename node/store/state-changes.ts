/**
 * Rows of the application database that are not state: the change set of each height with its undo, the
 * store roots of each height, and the head. A change set keeps old values (to go back) and new leaf hashes
 * (to bring the tree forward without reading or hashing values).
 */
import { NodeError } from "../../lib/errors.ts";
import { bytesToUtf8, utf8ToBytes } from "../../lib/bytes.ts";
import { STORE_CHUNK_BYTES } from "../../lib/limits.ts";
import type { StoreHash } from "./multistore.ts";
import type { Db, DbOp } from "./db.ts";
import { heightIndexKey, heightKey, RowPrefix, singleKey } from "./keys.ts";
import { RowReader, RowWriter } from "./row-codec.ts";

/** One changed row: `oldValue` undefined was inserted, `newHash` undefined was removed. */
export interface ChangeEntry {
  readonly storeName: string;
  readonly key: Uint8Array;
  readonly oldValue: Uint8Array | undefined;
  readonly newHash: Uint8Array | undefined;
}

/** What one height changed. */
export interface ChangeSet {
  /** The committed height before, 0n before the first. */
  readonly previousHeight: bigint;
  readonly entries: readonly ChangeEntry[];
}

/** The committed height and its application hash. */
export interface StateHead {
  readonly height: bigint;
  readonly appHash: Uint8Array;
}

/** Bytes of the first chunk's buffer to begin with: most heights change little. */
const FIRST_BYTES = 4096;

/** Rows that hold the change set of a height, in chunks of about STORE_CHUNK_BYTES. */
export function changeSetRows(height: bigint, previousHeight: bigint, entries: Iterable<ChangeEntry>): DbOp[] {
  const rows: DbOp[] = [];
  let writer = new RowWriter(FIRST_BYTES);
  let storeName: string | undefined;
  const flush = (isLast: boolean): void => {
    writer.uvarint(isLast ? TAG_END : TAG_CONTINUED);
    rows.push({ key: heightIndexKey(RowPrefix.stateChanges, height, rows.length), value: writer.finish() });
    if (!isLast) writer = new RowWriter(STORE_CHUNK_BYTES);
    storeName = undefined;
  };
  writer.height(previousHeight);
  for (const entry of entries) {
    if (writer.length >= STORE_CHUNK_BYTES) flush(false);
    if (entry.storeName !== storeName) {
      writer.uvarint(TAG_STORE);
      writer.bytes(utf8ToBytes(entry.storeName));
      storeName = entry.storeName;
    }
    writer.uvarint(tagOf(entry));
    writer.bytes(entry.key);
    if (entry.oldValue !== undefined) writer.bytes(entry.oldValue);
    if (entry.newHash !== undefined) writer.raw(entry.newHash);
  }
  flush(true);
  return rows;
}

/** Reads the change set of a height; undefined when it is pruned or was never made. */
export function readChangeSet(db: Db, height: bigint): ChangeSet | undefined {
  const entries: ChangeEntry[] = [];
  let previousHeight = 0n;
  for (let index = 0; ; index++) {
    const row = db.get(heightIndexKey(RowPrefix.stateChanges, height, index));
    if (row === undefined && index === 0) return undefined;
    if (row === undefined) throw new NodeError("STORE_CORRUPT", `change set of height ${height} lacks row ${index}`);
    const reader = new RowReader(row);
    if (index === 0) previousHeight = reader.height();
    if (readEntries(reader, entries) === TAG_END) return { previousHeight, entries };
  }
}

/** Operations that remove the change set of a height. */
export function dropChangeSet(db: Db, height: bigint): DbOp[] {
  const ops: DbOp[] = [];
  for (let index = 0; ; index++) {
    const key = heightIndexKey(RowPrefix.stateChanges, height, index);
    if (db.get(key) === undefined) return ops;
    ops.push({ key, value: undefined });
  }
}

/** The row with the store roots of a height. */
export function storeHashesRow(height: bigint, stores: readonly StoreHash[]): DbOp {
  return { key: heightKey(RowPrefix.stateCommit, height), value: encodeStoreHashes(stores) };
}

/** Store roots of a height, ascending by name; undefined when pruned. */
export function readStoreHashes(db: Db, height: bigint): readonly StoreHash[] | undefined {
  const row = db.get(heightKey(RowPrefix.stateCommit, height));
  return row === undefined ? undefined : decodeStoreHashes(new RowReader(row));
}

/** The row that names the committed height; undefined removes it. */
export function headRow(head: StateHead | undefined): DbOp {
  const key = singleKey(RowPrefix.stateHead);
  if (head === undefined) return { key, value: undefined };
  const writer = new RowWriter(48);
  writer.height(head.height);
  writer.bytes(head.appHash);
  return { key, value: writer.finish() };
}

/** The committed height; undefined before the first commit. */
export function readHead(db: Db): StateHead | undefined {
  const row = db.get(singleKey(RowPrefix.stateHead));
  if (row === undefined) return undefined;
  const reader = new RowReader(row);
  return { height: reader.height(), appHash: reader.bytes().slice() };
}

/** Store names and roots as bytes. */
export function encodeStoreHashes(stores: readonly StoreHash[]): Uint8Array {
  const writer = new RowWriter();
  writer.uvarint(stores.length);
  for (const store of stores) {
    writer.bytes(utf8ToBytes(store.name));
    writer.bytes(store.hash);
  }
  return writer.finish();
}

/** Reads what `encodeStoreHashes` wrote. */
export function decodeStoreHashes(reader: RowReader): readonly StoreHash[] {
  const count = reader.uvarint();
  const stores: StoreHash[] = [];
  for (let i = 0; i < count; i++) stores.push({ name: bytesToUtf8(reader.bytes()), hash: reader.bytes().slice() });
  return stores;
}

const TAG_END = 0;
const TAG_CONTINUED = 1;
const TAG_STORE = 2;
const TAG_ENTRY = 4;
const HAS_OLD = 1;
const HAS_NEW = 2;

function tagOf(entry: ChangeEntry): number {
  return TAG_ENTRY + (entry.oldValue === undefined ? 0 : HAS_OLD) + (entry.newHash === undefined ? 0 : HAS_NEW);
}

function readEntries(reader: RowReader, entries: ChangeEntry[]): number {
  let storeName = "";
  for (;;) {
    const tag = reader.uvarint();
    if (tag === TAG_END || tag === TAG_CONTINUED) return tag;
    if (tag === TAG_STORE) {
      storeName = bytesToUtf8(reader.bytes());
      continue;
    }
    const flags = tag - TAG_ENTRY;
    const key = reader.bytes();
    const oldValue = (flags & HAS_OLD) === 0 ? undefined : reader.bytes();
    const newHash = (flags & HAS_NEW) === 0 ? undefined : reader.raw(32);
    entries.push({ storeName, key, oldValue, newHash });
  }
}
