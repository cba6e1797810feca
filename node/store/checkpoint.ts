/**
 * The tree checkpoint: keys and hashes of one height from left to right, so that start-up builds the tree
 * without reading a value or hashing a node. It is a cache, sealed by a hash over all of its bytes: it is
 * exactly what this node wrote when the tree gave that height's roots, or it is set aside for the rows.
 */
import { sha256 } from "#crypto";
import { concatBytes, equalBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { STATE_KEY_BYTES_MAX, STORE_CHUNK_BYTES } from "../../lib/limits.ts";
import type { StoreHash } from "./multistore.ts";
import type { Db, DbOp } from "./db.ts";
import { heightIndexKey, RowPrefix, singleKey } from "./keys.ts";
import { RowReader, RowWriter } from "./row-codec.ts";
import { decodeStoreHashes, encodeStoreHashes } from "./state-changes.ts";
import { nodesInOrder, treeBuilder } from "./state-tree.ts";
import { NIL } from "./state-tree-nodes.ts";
import type { TreeNodes } from "./state-tree-nodes.ts";
import type { StateVersion } from "./state-versions.ts";

/** What the current checkpoint is of. */
export interface CheckpointHead {
  readonly height: bigint;
  /** 0 or 1: where its chunks lie. */
  readonly slot: number;
  readonly chunkCount: number;
  readonly rowCount: number;
  readonly stores: readonly StoreHash[];
  /** `sha256(sha256(chunk 0) ‖ sha256(chunk 1) ‖ …)`. */
  readonly seal: Uint8Array;
}

const NEXT_STORE = 0;

/**
 * Writes a checkpoint of a version, a chunk per turn of the event loop, into the slot that is not in use; it
 * becomes current in the last, synced batch. The version must stay in memory meanwhile.
 */
export async function writeCheckpoint(
  db: Db,
  nodes: TreeNodes,
  version: StateVersion,
  rowCount: number,
  stores: readonly StoreHash[],
): Promise<CheckpointHead> {
  const slot = currentSlot(db) === 0 ? 1 : 0;
  const hashes: Uint8Array[] = [];
  for (const chunk of chunksOf(nodes, version)) {
    const key = chunkKey(slot, hashes.length);
    hashes.push(sha256(chunk));
    await db.write([{ key, value: chunk }], { sync: false });
  }
  const chunkCount = hashes.length;
  const head: CheckpointHead = { height: version.height, slot, chunkCount, rowCount, stores, seal: sealOf(hashes) };
  await db.write([checkpointHeadRow(head)], { sync: true });
  await removeChunks(db, slot, chunkCount);
  await removeChunks(db, 1 - slot, 0);
  return head;
}

function sealOf(chunkHashes: readonly Uint8Array[]): Uint8Array {
  return sha256(concatBytes(...chunkHashes));
}

function currentSlot(db: Db): number | undefined {
  try {
    return readCheckpointHead(db)?.slot;
  } catch (cause) {
    if (cause instanceof NodeError && cause.code === "STORE_CORRUPT") return undefined;
    throw cause;
  }
}

/** The row that makes a checkpoint current; undefined makes none current. */
export function checkpointHeadRow(head: CheckpointHead | undefined): DbOp {
  const key = singleKey(RowPrefix.checkpointHead);
  if (head === undefined) return { key, value: undefined };
  const writer = new RowWriter();
  writer.height(head.height);
  writer.uvarint(head.slot);
  writer.uvarint(head.chunkCount);
  writer.uvarint(head.rowCount);
  writer.raw(encodeStoreHashes(head.stores));
  writer.raw(head.seal);
  return { key, value: writer.finish() };
}

/** The current checkpoint, if any. */
export function readCheckpointHead(db: Db): CheckpointHead | undefined {
  const row = db.get(singleKey(RowPrefix.checkpointHead));
  if (row === undefined) return undefined;
  const reader = new RowReader(row);
  const height = reader.height();
  const slot = reader.uvarint();
  const [chunkCount, rowCount] = [reader.uvarint(), reader.uvarint()];
  const stores = decodeStoreHashes(reader);
  // A checkpoint from before seals ends here, and is not used.
  return { height, slot, chunkCount, rowCount, stores, seal: reader.raw(32).slice() };
}

/**
 * Builds the trees of a checkpoint inside a running edit.
 * @throws NodeError("STORE_CORRUPT") when a chunk is damaged or missing; roots are for the caller to compare
 */
export function loadCheckpoint(db: Db, nodes: TreeNodes, head: CheckpointHead): Map<string, number> {
  const roots = new Map<string, number>();
  nodes.reserve(head.rowCount * 2);
  let storeIndex = 0;
  let builder = treeBuilder(nodes);
  const hashes: Uint8Array[] = [];
  const read = chunkReader(
    (key, hash, innerHash) => builder.add(key, hash, innerHash),
    () => {
      const store = head.stores[storeIndex++];
      if (store !== undefined) roots.set(store.name, builder.root());
      builder = treeBuilder(nodes);
    },
  );
  for (let index = 0; index < head.chunkCount; index++) {
    const chunk = db.get(chunkKey(head.slot, index));
    if (chunk === undefined) throw new NodeError("STORE_CORRUPT", `checkpoint ${head.height} lacks chunk ${index}`);
    hashes.push(sha256(chunk));
    read(chunk);
  }
  if (!equalBytes(sealOf(hashes), head.seal)) {
    throw new NodeError("STORE_CORRUPT", `checkpoint ${head.height} is not what was written`);
  }
  return roots;
}

/** Removes the chunks of a slot from `from` on; a damaged one counts as present. */
async function removeChunks(db: Db, slot: number, from: number): Promise<void> {
  const ops: DbOp[] = [];
  for (let index = from; hasChunk(db, chunkKey(slot, index)); index++) {
    ops.push({ key: chunkKey(slot, index), value: undefined });
  }
  if (ops.length > 0) await db.write(ops, { sync: false });
}

function hasChunk(db: Db, key: Uint8Array): boolean {
  try {
    return db.get(key) !== undefined;
  } catch (cause) {
    if (cause instanceof NodeError && cause.code === "STORE_CORRUPT") return true;
    throw cause;
  }
}

function chunkKey(slot: number, index: number): Uint8Array {
  return heightIndexKey(RowPrefix.checkpointChunk, BigInt(slot), index);
}

function* chunksOf(nodes: TreeNodes, version: StateVersion): Generator<Uint8Array, undefined, undefined> {
  let writer = new RowWriter(STORE_CHUNK_BYTES + 4096);
  let previous = new Uint8Array(0);
  let inner = NIL;
  for (const name of version.storeNames) {
    for (const id of nodesInOrder(nodes, version.roots.get(name) ?? NIL)) {
      // The inner node between two leaves goes with the later one.
      if (id < 0) {
        inner = ~id;
        continue;
      }
      const key = nodes.keyOf(id);
      const shared = sharedPrefix(previous, key);
      writer.uvarint(shared + 1);
      writer.bytes(key.subarray(shared));
      writer.raw(nodes.hashOf(id));
      if (inner !== NIL) writer.raw(nodes.hashOf(inner));
      previous = key.slice();
      if (writer.length < STORE_CHUNK_BYTES) continue;
      yield writer.finish();
      writer = new RowWriter(STORE_CHUNK_BYTES + 4096);
      previous = new Uint8Array(0);
    }
    inner = NIL;
    writer.uvarint(NEXT_STORE);
  }
  yield writer.finish();
  return undefined;
}

/** Reads chunks in order, each key in place: this runs for every row of the state at each start. */
function chunkReader(
  onLeaf: (key: Uint8Array, hash: Uint8Array, innerHash: Uint8Array | undefined) => void,
  onStore: () => void,
): (chunk: Uint8Array) => void {
  const key = new Uint8Array(STATE_KEY_BYTES_MAX);
  let length = 0;
  let isFirstOfStore = true;
  return (chunk) => {
    const reader = new RowReader(chunk);
    let isFirstOfChunk = true;
    while (!reader.done) {
      const tag = reader.uvarint();
      if (tag === NEXT_STORE) {
        onStore();
        isFirstOfStore = true;
        continue;
      }
      const shared = tag - 1;
      const suffix = reader.bytes();
      if (shared > (isFirstOfChunk ? 0 : length)) corrupt("continues a shorter one");
      if (suffix.length === 0 || shared + suffix.length > STATE_KEY_BYTES_MAX) corrupt("has no fitting length");
      if (!isFirstOfStore && !isAfter(key, length, shared, suffix)) corrupt("is out of order");
      key.set(suffix, shared);
      length = shared + suffix.length;
      onLeaf(key.subarray(0, length), reader.raw(32), isFirstOfStore ? undefined : reader.raw(32));
      isFirstOfStore = false;
      isFirstOfChunk = false;
    }
  };
}

function corrupt(what: string): never {
  throw new NodeError("STORE_CORRUPT", `a checkpoint key ${what}`);
}

/** Whether `key[0, shared) ‖ suffix` comes after the key before. */
function isAfter(key: Uint8Array, length: number, shared: number, suffix: Uint8Array): boolean {
  for (let i = 0; i < suffix.length && shared + i < length; i++) {
    const difference = (suffix[i] as number) - (key[shared + i] as number);
    if (difference !== 0) return difference > 0;
  }
  return shared + suffix.length > length;
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  const length = a.length < b.length ? a.length : b.length;
  let i = 0;
  while (i < length && a[i] === b[i]) i++;
  return i;
}
