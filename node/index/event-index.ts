/**
 * The event index: postings of (composite key, value, height) on a database of its own that is not synced and
 * can be rebuilt. It pulls heights from the stores behind the chain, so a crash or a slow disk only delays it;
 * `indexedHeight` says how far it is. Transactions by hash are not here: the block store has them at once.
 */

import { setImmediate as nextTurn } from "node:timers/promises";
import { bigEndian64, compareBytes, readBigEndian64 } from "../../lib/bytes.ts";
import { INDEX_HEIGHTS_PER_BATCH } from "../../lib/limits.ts";
import { Reader } from "../../proto/wire-reader.ts";
import type { Db, DbOp } from "../store/db.ts";
import {
  decodeManifest,
  INDEX_BASE_KEY,
  INDEX_FORM,
  INDEX_FORM_KEY,
  INDEXED_HEIGHT_KEY,
  manifestKey,
} from "./index-keys.ts";
import { createPostings, type Postings } from "./postings.ts";

/** Transactions whose events are read in one turn of the event loop. */
const TXS_PER_SLICE = 512;

/** Where the index reads the results of a height. */
export interface IndexSource {
  blockRange(): { readonly base: bigint; readonly height: bigint };
  /** The encoded `tendermint.abci.ResponseFinalizeBlock` of a height; nobody changes it. */
  loadEncodedResponse(height: bigint): Promise<Uint8Array | undefined>;
}

/** A running index; see the file comment. */
export interface EventIndex {
  readonly db: Db;
  readonly source: IndexSource;
  /** The highest indexed height, 0n before the first. */
  indexedHeight(): bigint;
  /** The highest announced height: how far the index shall be. */
  targetHeight(): bigint;
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
 * Opens the index and catches up with the chain in the background. An index of another form is made again.
 * @param onError  told of a failed batch; the index stops and says so by a lagging `indexedHeight`
 */
export function openEventIndex(options: {
  readonly db: Db;
  readonly source: IndexSource;
  readonly onError: (error: unknown) => void;
}): EventIndex {
  const { db, source, onError } = options;
  let isOfOtherForm = !hasForm(db);
  let indexed = isOfOtherForm ? 0n : readHeight(db, INDEXED_HEIGHT_KEY);
  let base = isOfOtherForm ? 0n : readHeight(db, INDEX_BASE_KEY);
  let target = source.blockRange().height;
  let closed = false;
  let running: Promise<void> | undefined;
  const waiters = new Set<{ readonly height: bigint; readonly wake: () => void }>();

  const wake = (): void => {
    for (const waiter of [...waiters]) if (closed || indexed >= waiter.height) waiter.wake();
  };
  const run = async (): Promise<void> => {
    if (isOfOtherForm) await dropRows(db, () => closed);
    isOfOtherForm = false;
    while (!closed && indexed < target) {
      const first = indexed + 1n > source.blockRange().base ? indexed + 1n : source.blockRange().base;
      const last = minimum(target, first + BigInt(INDEX_HEIGHTS_PER_BATCH) - 1n);
      const ops: DbOp[] = [];
      for (let height = first; height <= last; height += 1n) {
        const response = await source.loadEncodedResponse(height);
        if (response !== undefined) for (const op of await rowsOfHeight(height, response)) ops.push(op);
      }
      if (base === 0n) {
        ops.push({ key: INDEX_BASE_KEY, value: bigEndian64(first) }, { key: INDEX_FORM_KEY, value: INDEX_FORM });
      }
      ops.push({ key: INDEXED_HEIGHT_KEY, value: bigEndian64(last) });
      await db.write(ops, { sync: false });
      if (base === 0n) base = first;
      indexed = last;
      wake();
    }
  };
  const start = (): void => {
    if (running !== undefined || closed || indexed >= target) return;
    running = run().then(
      () => {
        running = undefined;
        // A height may have been announced between the last look and now.
        start();
      },
      (error: unknown) => {
        running = undefined;
        onError(error);
      },
    );
  };
  start();

  return {
    db,
    source,
    indexedHeight: () => indexed,
    targetHeight: () => target,
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

/** Fields of `ResponseFinalizeBlock`, and of `ExecTxResult`. */
const TAG = { blockEvents: 10, txResults: 18, resultEvents: 58 };
/** The wire type of fields with a length. */
const LENGTH_DELIMITED = 2;

/** The rows that one height adds, made in slices so that a large block does not hold the thread. */
async function rowsOfHeight(height: bigint, response: Uint8Array): Promise<readonly DbOp[]> {
  const postings = createPostings(height);
  const reader = new Reader(response);
  const blockPlace = { txIndex: 0, eventIndex: 0 };
  let txIndex = 0;
  for (let tag = reader.tag(); tag !== 0; tag = reader.next(tag)) {
    const outer = reader.open();
    if (tag === TAG.blockEvents) {
      postings.add("block", blockPlace, reader);
      blockPlace.eventIndex += 1;
    } else if (tag === TAG.txResults) {
      addResult(postings, txIndex, reader);
      txIndex += 1;
      if (txIndex % TXS_PER_SLICE === 0) await nextTurn();
    }
    reader.pos = reader.end;
    reader.close(outer);
  }
  return postings.rows();
}

function addResult(postings: Postings, txIndex: number, reader: Reader): void {
  const place = { txIndex, eventIndex: 0 };
  for (let tag = reader.tag(); tag !== 0; tag = reader.next(tag)) {
    if ((tag & 7) !== LENGTH_DELIMITED) {
      reader.uint64();
      continue;
    }
    const outer = reader.open();
    if (tag === TAG.resultEvents) {
      postings.add("tx", place, reader);
      place.eventIndex += 1;
    }
    reader.pos = reader.end;
    reader.close(outer);
  }
}

function hasForm(db: Db): boolean {
  const form = db.get(INDEX_FORM_KEY);
  return form !== undefined && compareBytes(form, INDEX_FORM) === 0;
}

/** Rows dropped in one write. */
const ROWS_PER_DROP = 10_000;

/** Drops everything; the form is written again with the first new rows, so that a stop on the way is harmless. */
async function dropRows(db: Db, isClosed: () => boolean): Promise<void> {
  for (;;) {
    const rows = await db.entries({ limit: ROWS_PER_DROP });
    if (rows.length === 0 || isClosed()) return;
    await db.write(
      rows.map(([key]) => ({ key, value: undefined })),
      { sync: false },
    );
  }
}

function pruningRows(db: Db, height: bigint): readonly DbOp[] {
  const manifest = db.get(manifestKey(height));
  const keys = manifest === undefined ? [] : decodeManifest(manifest, height);
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
