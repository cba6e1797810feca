/**
 * `Db` in memory, for tests and for the simulator: same frames, same errors, same snapshots, plus a crash
 * that loses what was not synced. Nothing here reads a clock or a random number.
 */
import { bytesToBinaryText, compareBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Db, DbOp, DbRange } from "./db.ts";
import { FRAME_BYTES, frameInto, unframe } from "./row-frame.ts";

/** What a memory database can do beyond `Db`. */
export interface MemoryDb extends Db {
  /**
   * Ends this handle as a power cut would and gives the database that a restart finds: every synced batch,
   * then the first `keepUnsynced` batches after the last sync (0 unless told; a log survives as a prefix).
   */
  crash(options?: { readonly keepUnsynced?: number }): MemoryDb;
  /** Flips one bit in the stored frame of a synced row (bit 0 is in the checksum, bit 32 the value's first). */
  flipBit(key: Uint8Array, bit: number): void;
  /** Number of batches written so far, for walking through crash points. */
  readonly writeCount: number;
}

/** What to do with a batch: apply it, or fail it without effect (every later write then fails too). */
export type WriteFault = "none" | "fail";

/** How to make a memory database. */
export interface MemoryDbOptions {
  /** Asked before each batch with its number from 0. */
  readonly fault?: ((writeIndex: number) => WriteFault) | undefined;
}

interface Row {
  readonly key: Uint8Array;
  readonly frame: Uint8Array;
}

type Rows = Map<string, Row>;

/** Makes an empty database in memory. */
export function createMemoryDb(options: MemoryDbOptions = {}): MemoryDb {
  return new OrderedMemory(new Map(), options);
}

class OrderedMemory implements MemoryDb {
  readonly #options: MemoryDbOptions;
  readonly #durable: Rows;
  readonly #live: Rows;
  #unsynced: (readonly DbOp[])[] = [];
  #sorted: Row[] | undefined;
  #closed = false;
  #failed: NodeError | undefined;
  writeCount = 0;

  constructor(durable: Rows, options: MemoryDbOptions) {
    this.#durable = durable;
    this.#live = new Map(durable);
    this.#options = options;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.#assertOpen();
    const row = this.#live.get(bytesToBinaryText(key));
    return row === undefined ? undefined : unframe(key, row.frame).slice();
  }

  async write(ops: readonly DbOp[], options: { readonly sync: boolean }): Promise<void> {
    this.#assertOpen();
    if (this.#failed !== undefined) throw this.#failed;
    const fault = this.#options.fault?.(this.writeCount) ?? "none";
    this.writeCount++;
    if (fault === "fail") {
      this.#failed = new NodeError("STORE_IO", "cannot write database: injected fault");
      throw this.#failed;
    }
    const copy = ops.map(copyOp);
    apply(this.#live, copy);
    this.#sorted = undefined;
    this.#unsynced.push(copy);
    if (options.sync) {
      for (const batch of this.#unsynced) apply(this.#durable, batch);
      this.#unsynced = [];
    }
  }

  iterate(range: DbRange): AsyncIterableIterator<readonly [Uint8Array, Uint8Array]> {
    this.#assertOpen();
    return walk(this.#rowsIn(range));
  }

  async entries(range: DbRange): Promise<readonly (readonly [Uint8Array, Uint8Array])[]> {
    this.#assertOpen();
    return this.#rowsIn(range).map((row) => [row.key.slice(), unframe(row.key, row.frame).slice()] as const);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  crash(options: { readonly keepUnsynced?: number } = {}): MemoryDb {
    this.#closed = true;
    const survivors: Rows = new Map(this.#durable);
    for (const batch of this.#unsynced.slice(0, options.keepUnsynced ?? 0)) apply(survivors, batch);
    return new OrderedMemory(survivors, this.#options);
  }

  flipBit(key: Uint8Array, bit: number): void {
    for (const rows of [this.#live, this.#durable]) {
      const row = rows.get(bytesToBinaryText(key));
      if (row === undefined) throw new NodeError("STORE_IO", "no such row to damage");
      const frame = row.frame.slice();
      frame[bit >>> 3] = (frame[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
      rows.set(bytesToBinaryText(key), { key: row.key, frame });
    }
    this.#sorted = undefined;
  }

  #rowsIn(range: DbRange): readonly Row[] {
    this.#sorted ??= [...this.#live.values()].sort((a, b) => compareBytes(a.key, b.key));
    const from = range.gte === undefined ? 0 : lowerBound(this.#sorted, range.gte);
    const to = range.lt === undefined ? this.#sorted.length : lowerBound(this.#sorted, range.lt);
    const rows = this.#sorted.slice(from, Math.max(from, to));
    if (range.reverse === true) rows.reverse();
    return range.limit === undefined ? rows : rows.slice(0, range.limit);
  }

  #assertOpen(): void {
    if (this.#closed) throw new NodeError("STORE_CLOSED", "the database is closed");
  }
}

async function* walk(rows: readonly Row[]): AsyncGenerator<readonly [Uint8Array, Uint8Array], undefined, undefined> {
  for (const row of rows) yield [row.key.slice(), unframe(row.key, row.frame).slice()];
  return undefined;
}

function lowerBound(rows: readonly Row[], key: Uint8Array): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && compareBytes(row.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function apply(rows: Rows, ops: readonly DbOp[]): void {
  for (const { key, value } of ops) {
    if (value === undefined) {
      rows.delete(bytesToBinaryText(key));
      continue;
    }
    const frame = new Uint8Array(FRAME_BYTES + value.length);
    frameInto(frame, key, value);
    rows.set(bytesToBinaryText(key), { key, frame });
  }
}

function copyOp(op: DbOp): DbOp {
  return { key: op.key.slice(), value: op.value?.slice() };
}
