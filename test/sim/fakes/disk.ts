/**
 * A disk that forgets: bytes appended to a file are durable only after `sync`; a crash loses the rest, or keeps a torn
 * part of it. A sync takes time, so a crash can hit while it is in flight. Lives longer than the processes on it.
 */
import { concatBytes } from "../../../lib/bytes.ts";
import type { LogDir } from "../../../node/consensus/log-dir.ts";
import type { Prng } from "../prng.ts";
import type { Schedule } from "../schedule.ts";

/** What the disk did, for the minimum of injected faults. */
export interface DiskCounts {
  lostBytes: number;
  tornWrites: number;
  syncs: number;
}

/** How a disk misbehaves. */
export interface DiskOptions {
  readonly schedule: Schedule;
  readonly prng: Prng;
  /** Longest sync, milliseconds. */
  readonly syncMsMax: number;
  /** Crashes that keep a random prefix of what was not synced, per mille. */
  readonly tornPerMille: number;
  /** Planted bug: syncs of files whose name matches report success and do nothing. */
  readonly isSyncIgnored: (file: string) => boolean;
  readonly counts: DiskCounts;
}

interface File {
  durable: Uint8Array[];
  pending: Uint8Array[];
}

/** The disk of one node. */
export interface FakeDisk {
  /** A directory as one process sees it; after `isAlive` turned false nothing settles any more. */
  open(directory: string, isAlive: () => boolean): LogDir;
  /** Work that becomes durable at the end of a delay, or not at all when the process dies before: `commit` runs then. */
  durably(isAlive: () => boolean, commit: () => void): Promise<void>;
  /** The machine loses power. */
  crash(): void;
}

/** Creates an empty disk. */
export function createFakeDisk(options: DiskOptions): FakeDisk {
  const { schedule, prng, counts } = options;
  const files = new Map<string, File>();
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  const delayed = (isAlive: () => boolean, action: () => void): Promise<void> =>
    new Promise((resolve) => {
      schedule.after(prng.between(100_000, options.syncMsMax * 1_000_000), () => {
        if (!isAlive()) return;
        action();
        resolve();
      });
    });
  const make = (path: string): File => {
    let file = files.get(path);
    if (file === undefined) {
      file = { durable: [], pending: [] };
      files.set(path, file);
    }
    return file;
  };
  const settle = (file: File, count: number): void => {
    file.durable.push(...file.pending.slice(0, count));
    file.pending = file.pending.slice(count);
  };

  return {
    open: (directory, isAlive) => ({
      list: async () => {
        if (!isAlive()) return never();
        const prefix = `${directory}/`;
        return [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
      },
      read: async (name) => {
        if (!isAlive()) return never();
        const file = files.get(`${directory}/${name}`);
        return file === undefined ? undefined : concatBytes(...file.durable, ...file.pending);
      },
      append: (name, bytes) => {
        if (isAlive()) make(`${directory}/${name}`).pending.push(bytes);
      },
      sync: (name) => {
        if (!isAlive()) return never();
        counts.syncs += 1;
        const file = make(`${directory}/${name}`);
        const count = file.pending.length;
        if (options.isSyncIgnored(name)) return Promise.resolve();
        return delayed(isAlive, () => settle(file, count));
      },
      replace: (name, bytes) => {
        if (!isAlive()) return never();
        return delayed(isAlive, () => {
          files.set(`${directory}/${name}`, { durable: [bytes], pending: [] });
        });
      },
      remove: async (name) => {
        if (!isAlive()) return never();
        files.delete(`${directory}/${name}`);
      },
      close: async () => undefined,
    }),
    durably: delayed,
    crash: () => {
      for (const path of [...files.keys()].sort()) {
        const file = files.get(path);
        if (file === undefined || file.pending.length === 0) continue;
        const lost = concatBytes(...file.pending);
        const kept = prng.chance(options.tornPerMille) ? prng.below(lost.length + 1) : 0;
        if (kept > 0) counts.tornWrites += 1;
        counts.lostBytes += lost.length - kept;
        file.durable.push(lost.slice(0, kept));
        file.pending = [];
      }
    },
  };
}
