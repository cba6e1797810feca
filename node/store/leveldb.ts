/**
 * The one place that touches LevelDB. Adds what it lacks: a checksum over every row, directory entries made
 * durable, a clear refusal of a second opener, and no write after a failed one.
 */
import { access, open, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { ClassicLevel } from "classic-level";
import type { Iterator as LevelIterator } from "classic-level";
import { NodeError } from "../../lib/errors.ts";
import type { Db, DbOp, DbRange } from "./db.ts";
import { makeDirectoryDurable, syncDirectory, writeFileDurable } from "./durable-file.ts";
import { FRAME_BYTES, frameInto, unframe } from "./row-frame.ts";

/** How to open a database. */
export interface LevelDbOptions {
  /** Block cache, default `CACHE_BYTES`. */
  readonly cacheBytes?: number;
  /** Memory table and log size before a table file is written, default `WRITE_BUFFER_BYTES` (two may be held). */
  readonly writeBufferBytes?: number;
  /** Snappy, default off: state rows are short and random; blocks gain from it. */
  readonly compression?: boolean;
}

type Level = ClassicLevel<Uint8Array, Uint8Array>;

const MIB = 1 << 20;
/** A node holds three databases: with 64 MiB for each cache and table, 11,000 blocks of light load grew to 630 MB; no slower with less. */
const CACHE_BYTES = 32 * MIB;
const WRITE_BUFFER_BYTES = 16 * MIB;
const ITERATE_PAGE_ROWS = 1000;
/** Present once the fresh database was durable; without it an unopenable directory holds nothing acknowledged. */
const MARKER = "BYLINE_CREATED";

/**
 * Opens (or creates) a LevelDB directory.
 * @throws NodeError("STORE_LOCKED") when another process or another opener here holds it,
 *   NodeError("STORE_CORRUPT") when LevelDB cannot open what it acknowledged, NodeError("STORE_IO") otherwise
 */
export async function openLevelDb(path: string, options: LevelDbOptions = {}): Promise<Db> {
  await makeDirectoryDurable(path);
  const level = await openOrRecreate(path, options);
  try {
    await syncDirectory(path);
    if (!(await exists(join(path, MARKER)))) await writeFileDurable(join(path, MARKER), new Uint8Array(0));
    return new LevelDb(level, await open(path, "r"));
  } catch (cause) {
    await level.close();
    throw cause;
  }
}

async function openOrRecreate(path: string, options: LevelDbOptions): Promise<Level> {
  try {
    return await openOnce(path, options);
  } catch (cause) {
    const refused = openError(path, cause);
    if (refused.code !== "STORE_CORRUPT" || (await exists(join(path, MARKER)))) throw refused;
    // A crash while LevelDB created its first files: nothing was acknowledged yet, so start over.
    await rm(path, { recursive: true, force: true });
    await makeDirectoryDurable(path);
    return openOnce(path, options).catch((again: unknown) => {
      throw openError(path, again);
    });
  }
}

async function openOnce(path: string, options: LevelDbOptions): Promise<Level> {
  const level: Level = new ClassicLevel(path, {
    keyEncoding: "view",
    valueEncoding: "view",
    cacheSize: options.cacheBytes ?? CACHE_BYTES,
    writeBufferSize: options.writeBufferBytes ?? WRITE_BUFFER_BYTES,
    compression: options.compression ?? false,
  });
  await level.open();
  return level;
}

function openError(path: string, cause: unknown): NodeError {
  const root = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = root instanceof Error && "code" in root ? root.code : undefined;
  const text = root instanceof Error ? root.message : String(root);
  if (code === "LEVEL_LOCKED") {
    return new NodeError("STORE_LOCKED", `database ${path} is in use by another process or opener`, { cause });
  }
  // LevelDB reports a missing or half-written CURRENT or MANIFEST as corruption or as an invalid argument.
  const corrupt = code === "LEVEL_CORRUPTION" || /corruption|invalid argument|CURRENT|MANIFEST/i.test(text);
  return new NodeError(corrupt ? "STORE_CORRUPT" : "STORE_IO", `cannot open database ${path}: ${text}`, { cause });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

class LevelDb implements Db {
  readonly #level: Level;
  readonly #directory: FileHandle;
  #failed: NodeError | undefined;
  #writes: Promise<void> = Promise.resolve();
  #closing: Promise<void> | undefined;
  #frame = new Uint8Array(4096);

  constructor(level: Level, directory: FileHandle) {
    this.#level = level;
    this.#directory = directory;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.#assertOpen();
    const frame = this.#guard("read", () => this.#level.getSync(key));
    return frame === undefined ? undefined : unframe(key, frame);
  }

  async write(ops: readonly DbOp[], options: { readonly sync: boolean }): Promise<void> {
    this.#assertOpen();
    if (this.#failed !== undefined) throw this.#failed;
    // The rows are copied into the native batch before the first await: callers may reuse their arrays.
    const batch = this.#guard("write", () => {
      const chained = this.#level.batch();
      for (const op of ops) {
        if (op.value === undefined) chained.del(op.key);
        else chained.put(op.key, this.#framed(op.key, op.value));
      }
      return chained;
    });
    const done = this.#writes.then(async () => {
      if (this.#failed !== undefined) throw this.#failed;
      try {
        await batch.write({ sync: options.sync });
        // A new log file's directory entry is not synced by LevelDB; without it acknowledged rows can vanish.
        if (options.sync) await this.#directory.sync();
      } catch (cause) {
        // After a failed fsync the kernel may have dropped the pages: a later success would prove nothing.
        this.#failed = storeError("write", cause);
        throw this.#failed;
      }
    });
    this.#writes = done.catch(() => undefined);
    return done;
  }

  iterate(range: DbRange): AsyncIterableIterator<readonly [Uint8Array, Uint8Array]> {
    this.#assertOpen();
    const iterator = this.#guard("iterate", () => this.#level.iterator(levelRange(range)));
    return walk(iterator);
  }

  async entries(range: DbRange): Promise<readonly (readonly [Uint8Array, Uint8Array])[]> {
    const rows: (readonly [Uint8Array, Uint8Array])[] = [];
    for await (const row of this.iterate(range)) rows.push(row);
    return rows;
  }

  close(): Promise<void> {
    this.#closing ??= this.#writes.then(async () => {
      await this.#level.close();
      await this.#directory.close();
    });
    return this.#closing;
  }

  #framed(key: Uint8Array, value: Uint8Array): Uint8Array {
    const length = FRAME_BYTES + value.length;
    if (this.#frame.length < length) this.#frame = new Uint8Array(length * 2);
    return this.#frame.subarray(0, frameInto(this.#frame, key, value));
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) throw new NodeError("STORE_CLOSED", "the database is closed");
  }

  #guard<T>(what: string, action: () => T): T {
    try {
      return action();
    } catch (cause) {
      throw storeError(what, cause);
    }
  }
}

async function* walk(
  iterator: LevelIterator<Level, Uint8Array, Uint8Array>,
): AsyncGenerator<readonly [Uint8Array, Uint8Array], undefined, undefined> {
  try {
    for (;;) {
      const page = await iterator.nextv(ITERATE_PAGE_ROWS).catch((cause: unknown) => {
        throw storeError("iterate", cause);
      });
      if (page.length === 0) return undefined;
      for (const [key, frame] of page) yield [key, unframe(key, frame)];
    }
  } finally {
    await iterator.close();
  }
}

function levelRange(range: DbRange): { gte?: Uint8Array; lt?: Uint8Array; reverse: boolean; limit: number } {
  return {
    ...(range.gte === undefined ? {} : { gte: range.gte }),
    ...(range.lt === undefined ? {} : { lt: range.lt }),
    reverse: range.reverse ?? false,
    limit: range.limit ?? -1,
  };
}

function storeError(what: string, cause: unknown): NodeError {
  if (cause instanceof NodeError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  return new NodeError(/corrupt/i.test(text) ? "STORE_CORRUPT" : "STORE_IO", `cannot ${what} database: ${text}`, {
    cause,
  });
}
