/**
 * Measures the state commitment on a real database: opening, staging (the application hash), committing
 * (durable) for a large and a small block, and reading. Deterministic keys; no network.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "#crypto";
import { bigEndian64, compareBytes, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import type { StoreChanges } from "../../lib/store/kv.ts";
import { openAppStore } from "../../node/store/app-store.ts";
import type { AppStore } from "../../node/store/app-store.ts";
import { openLevelDb } from "../../node/store/leveldb.ts";

/** What to measure. */
export interface StateCommitOptions {
  /** Rows of the state, default 1,000,000. */
  readonly rows?: number;
  /** Changed rows of a large block, default 15,000. */
  readonly changes?: number;
  /** Blocks measured of each size, default 5; the median counts. */
  readonly rounds?: number;
}

/** Medians, in the unit that the name says. */
export interface StateCommitResult {
  readonly rows: number;
  readonly changes: number;
  /** Writing all rows, in blocks of LOAD_ROWS. */
  readonly loadMs: number;
  /** Staging a large block: every hash up to the application hash, per changed row. */
  readonly stageNsPerChange: number;
  readonly commitMs: number;
  /** Staging a block of ten changed rows, as a whole. */
  readonly smallStageMs: number;
  readonly smallCommitMs: number;
  /** Reading a row that exists, in random order, through the cache. */
  readonly readNs: number;
  /** Start-up from a checkpoint of the last height. */
  readonly openMs: number;
  /** Start-up from a checkpoint with the measured blocks replayed over it. */
  readonly openReplayMs: number;
  /** Start-up from the rows, without a checkpoint. */
  readonly openRowsMs: number;
  readonly rssMib: number;
}

const LOAD_ROWS = 100_000;
const STORES = ["acc", "bank", "staking"];

/** Runs the measurement in a temporary directory. */
export async function run(options: StateCommitOptions = {}): Promise<StateCommitResult> {
  const { rows = 1_000_000, changes = 15_000, rounds = 5 } = options;
  const path = await mkdtemp(join(tmpdir(), "byline-bench-"));
  try {
    return await measure(path, { rows, changes, rounds });
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

async function measure(
  path: string,
  { rows, changes, rounds }: { readonly rows: number; readonly changes: number; readonly rounds: number },
): Promise<StateCommitResult> {
  const open = async (checkpointRows: number): Promise<{ store: AppStore; close: () => Promise<void>; ms: number }> => {
    const db = await openLevelDb(path);
    const started = performance.now();
    const store = await openAppStore(db, { storeNames: STORES, checkpointRows });
    const ms = performance.now() - started;
    // As a killed node leaves it: a clean close would write a checkpoint, and there would be nothing to replay.
    const close = async (): Promise<void> => await db.close();
    return { store, close, ms };
  };
  let at = await open(Number.MAX_SAFE_INTEGER);
  let loadMs = 0;
  for (let from = 0; from < rows; from += LOAD_ROWS) {
    const indexes = Array.from({ length: Math.min(LOAD_ROWS, rows - from) }, (_, i) => from + i);
    const { stageMs, commitMs } = await block(at.store, indexes, 0);
    loadMs += stageMs + commitMs;
  }
  await at.close();
  at = await open(Number.MAX_SAFE_INTEGER);
  const openRowsMs = at.ms;
  await at.store.checkpoint();
  await at.close();
  at = await open(Number.MAX_SAFE_INTEGER);
  const openMs = at.ms;
  const large: Timing[] = [];
  const small: Timing[] = [];
  for (let round = 0; round < rounds; round++) {
    large.push(await block(at.store, pick(rows, changes, round), round + 1));
    small.push(await block(at.store, pick(rows, 10, round + 1000), round + 1));
  }
  const readNs = readAll(at.store, pick(rows, changes, 7));
  await at.close();
  at = await open(Number.MAX_SAFE_INTEGER);
  const openReplayMs = at.ms;
  await at.close();
  return {
    rows,
    changes,
    loadMs,
    stageNsPerChange: (median(large.map((t) => t.stageMs)) * 1e6) / changes,
    commitMs: median(large.map((t) => t.commitMs)),
    smallStageMs: median(small.map((t) => t.stageMs)),
    smallCommitMs: median(small.map((t) => t.commitMs)),
    readNs,
    openMs,
    openReplayMs,
    openRowsMs,
    rssMib: process.memoryUsage.rss() / (1 << 20),
  };
}

interface Timing {
  readonly stageMs: number;
  readonly commitMs: number;
}

async function block(store: AppStore, indexes: readonly number[], salt: number): Promise<Timing> {
  const changes = indexes
    .map((i) => ({ key: balanceKey(i), value: utf8ToBytes(String(1_000_000 + i + salt * 7)) }))
    .sort((a, b) => compareBytes(a.key, b.key));
  // The application has read what it writes: old values are in the cache, as they are in a node.
  const bank = store.latest().reader("bank");
  for (const { key } of changes) bank.get(key);
  const set: StoreChanges[] = [{ storeName: "bank", changes }];
  const started = performance.now();
  store.stage(store.height + 1n, set);
  const staged = performance.now();
  await store.commit();
  return { stageMs: staged - started, commitMs: performance.now() - staged };
}

function readAll(store: AppStore, indexes: readonly number[]): number {
  const bank = store.latest().reader("bank");
  const keys = indexes.map(balanceKey);
  const started = performance.now();
  for (const key of keys) bank.get(key);
  return ((performance.now() - started) * 1e6) / indexes.length;
}

/** A bank balance key: `02 ‖ 14 ‖ address ‖ "ubyl"`. */
function balanceKey(index: number): Uint8Array {
  return concatBytes(Uint8Array.of(2, 20), sha256(bigEndian64(BigInt(index))).subarray(0, 20), utf8ToBytes("ubyl"));
}

/** `count` different indexes below `rows`, spread by a fixed sequence. */
function pick(rows: number, count: number, seed: number): number[] {
  const chosen = new Set<number>();
  for (let n = 0n; chosen.size < count && chosen.size < rows; n++) {
    const hash = sha256(concatBytes(bigEndian64(BigInt(seed)), bigEndian64(n)));
    chosen.add(new DataView(hash.buffer, hash.byteOffset).getUint32(0) % rows);
  }
  return [...chosen];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >>> 1] ?? 0;
}
