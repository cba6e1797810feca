/** `Db` over memory whose synced writes take the disk's time: a crash meanwhile leaves the batch on disk or not, by chance. */
import type { Db } from "../../../node/store/db.ts";
import type { MemoryDb } from "../../../node/store/memory-db.fixture.ts";
import type { FakeDisk } from "./disk.ts";

/** How a database is seen. */
export interface SlowDbOptions {
  readonly db: MemoryDb;
  readonly disk: FakeDisk;
  /** After it turned false nothing settles any more. */
  readonly isAlive: () => boolean;
  /** Planted bug: it says that a batch is on disk and it is not. */
  readonly isSyncIgnored: boolean;
}

/** The database as one process sees it. */
export function createSlowDb({ db, disk, isAlive, isSyncIgnored }: SlowDbOptions): Db {
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  return {
    get: (key) => db.get(key),
    write: async (ops, { sync }) => {
      if (!isAlive()) return never();
      await db.write(ops, { sync: false });
      if (sync && !isSyncIgnored) await disk.durably(isAlive, () => void db.write([], { sync: true }));
    },
    iterate: (range) => db.iterate(range),
    entries: (range) => (isAlive() ? db.entries(range) : never()),
    close: async () => undefined,
  };
}
