/**
 * The event index: postings of (composite key, value, height) on a database of its own that is not synced and
 * can be rebuilt. It pulls heights from the stores behind the chain, so a crash or a slow disk only delays it;
 * `indexedHeight` says how far it is. Transactions by hash are not here: the block store has them at once.
 */

import { setImmediate as nextTurn } from "node:timers/promises";
import { bigEndian64, readBigEndian64 } from "../../lib/bytes.ts";
import { INDEX_HEIGHTS_PER_BATCH } from "../../lib/limits.ts";
import type { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Db, DbOp } from "../store/db.ts";
import { decodeManifest, INDEX_BASE_KEY, INDEXED_HEIGHT_KEY, manifestKey } from "./index-keys.ts";
import { createPostings } from "./postings.ts";

/** Transactions whose events are read in one turn of the event loop. */
const TXS_PER_SLICE = 512;

/** Where the index reads the results of a height. */
export interface IndexSource {
  blockRange(): { readonly base: bigint; readonly height: bigint };
  loadFinalizeBlockResponse(height: bigint): Promise<ResponseFinalizeBlock | undefined>;
}

/** A running index; see the file comment. */
export interface EventIndex {
  readonly db: Db;
  readonly source: IndexSource;
  /** The highest indexed height, 0n before the first. */
  indexedHeight(): bigint;
  /** The lowest height that searches may answer. */
  baseHeight(): bigint;
  /** Indexes up to `height` in the background; called when a height is announced. */
  advance(height: bigint): void;
  /** Settles when `height` is indexed or `timeoutMs` have passed; answers whether it is. */
  waitFor(height: bigint, timeoutMs: number): Promise<boolean>;
  /** Drops all rows below `retainHeight`. */
  prune(retainHeight: bigint): Promise<void>;
  /** Stops after the batch under way; later calls do nothing. Settles when nothing is written any more. */
  close(): Promise<void>;
}

/**
 * Opens the index and catches up with the chain in the background.
 * @param onError  told of a failed batch; the index stops and says so by a lagging `indexedHeight`
 */
export function openEventIndex(options: {
  readonly db: Db;
  readonly source: IndexSource;
  readonly onError: (error: unknown) => void;
}): EventIndex {
  const { db, source, onError } = options;
  let indexed = readHeight(db, INDEXED_HEIGHT_KEY);
  let base = readHeight(db, INDEX_BASE_KEY);
  let target = source.blockRange().height;
  let closed = false;
  let running: Promise<void> | undefined;
  const waiters = new Set<{ readonly height: bigint; readonly wake: () => void }>();

  const wake = (): void => {
    for (const waiter of [...waiters]) if (closed || indexed >= waiter.height) waiter.wake();
  };
  const run = async (): Promise<void> => {
    while (!closed && indexed < target) {
      const first = indexed + 1n > source.blockRange().base ? indexed + 1n : source.blockRange().base;
      const last = minimum(target, first + BigInt(INDEX_HEIGHTS_PER_BATCH) - 1n);
      const ops: DbOp[] = [];
      for (let height = first; height <= last; height += 1n) {
        const response = await source.loadFinalizeBlockResponse(height);
        if (response !== undefined) for (const op of await rowsOfHeight(height, response)) ops.push(op);
      }
      if (base === 0n) ops.push({ key: INDEX_BASE_KEY, value: bigEndian64(first) });
      ops.push({ key: INDEXED_HEIGHT_KEY, value: bigEndian64(last) });
      await db.write(ops, { sync: false });
      if (base === 0n) base = first;
      indexed = last;
      wake();
    }
  };
  const start = (): void => {
    if (running !== undefined || closed || indexed >= target) return;
    running = run()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };
  start();

  return {
    db,
    source,
    indexedHeight: () => indexed,
    baseHeight: () => (base > source.blockRange().base ? base : source.blockRange().base),
    advance(height) {
      if (height > target) target = height;
      start();
    },
    waitFor(height, timeoutMs) {
      if (indexed >= height || closed) return Promise.resolve(indexed >= height);
      return new Promise((resolve) => {
        const waiter = { height, wake: () => finish() };
        const timer = setTimeout(() => finish(), timeoutMs);
        const finish = (): void => {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolve(indexed >= height);
        };
        waiters.add(waiter);
      });
    },
    async prune(retainHeight) {
      const last = minimum(retainHeight, indexed + 1n);
      for (; base < last && base > 0n && !closed; base += 1n) await db.write(pruningRows(db, base), { sync: false });
    },
    async close() {
      closed = true;
      wake();
      await running;
    },
  };
}

/** The rows that one height adds, made in slices so that a large block does not hold the thread. */
async function rowsOfHeight(height: bigint, { events, txResults }: ResponseFinalizeBlock): Promise<readonly DbOp[]> {
  const postings = createPostings(height);
  postings.add("block", 0, events);
  for (const [txIndex, result] of txResults.entries()) {
    postings.add("tx", txIndex, result.events);
    if (txIndex % TXS_PER_SLICE === TXS_PER_SLICE - 1) await nextTurn();
  }
  return postings.rows();
}

function pruningRows(db: Db, height: bigint): readonly DbOp[] {
  const manifest = db.get(manifestKey(height));
  const keys = manifest === undefined ? [] : decodeManifest(manifest);
  const ops: DbOp[] = keys.map((key) => ({ key, value: undefined }));
  ops.push({ key: manifestKey(height), value: undefined });
  ops.push({ key: INDEX_BASE_KEY, value: bigEndian64(height + 1n) });
  return ops;
}

function readHeight(db: Db, key: Uint8Array): bigint {
  const bytes = db.get(key);
  return bytes === undefined ? 0n : readBigEndian64(bytes);
}

function minimum(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
