/**
 * One directory of append-only files with explicit durability: what WAL and sign state are written on.
 * The simulator's disk implements the same interface and loses or tears what was not synced.
 */
import { closeSync, fdatasync, fsync, openSync, writeSync } from "node:fs";
import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { NodeError } from "../../lib/errors.ts";
import { makeDirectoryDurable } from "../store/durable-file.ts";

const fdatasyncAsync = promisify(fdatasync);
const fsyncAsync = promisify(fsync);

/** File mode of everything written here: the owner alone. */
const FILE_MODE = 0o600;

/** Files of one directory. Every method throws NodeError("DISK_FAILED") when the disk refuses. */
export interface LogDir {
  /** Names of the files present, in no promised order. */
  list(): Promise<readonly string[]>;
  /** Whole contents, undefined when the file does not exist. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Appends at the end (creating the file); on disk only after `sync`. */
  append(name: string, bytes: Uint8Array): void;
  /** Settles when everything appended to `name`, and the file's own directory entry, is on disk. */
  sync(name: string): Promise<void>;
  /** Replaces the whole file atomically and durably. */
  replace(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens (creating it, mode 0700, durable) a directory on the real disk. @throws NodeError("STORE_IO") */
export async function openLogDir(path: string): Promise<LogDir> {
  const descriptors = new Map<string, number>();
  const unsyncedEntries = new Set<string>();
  // The folder's own name too: a sign state that vanishes with its folder would let the key sign again.
  await makeDirectoryDurable(path);

  const descriptor = (name: string): number => {
    const known = descriptors.get(name);
    if (known !== undefined) return known;
    const opened = openSync(join(path, name), "a", FILE_MODE);
    descriptors.set(name, opened);
    unsyncedEntries.add(name);
    return opened;
  };
  const forget = (name: string): void => {
    const opened = descriptors.get(name);
    if (opened !== undefined) closeSync(opened);
    descriptors.delete(name);
  };
  const syncDirectory = async (): Promise<void> => {
    const handle = await open(path, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  };

  return {
    list: () => guard(() => readdir(path)),
    read: (name) =>
      guard(async () => {
        try {
          return new Uint8Array(await readFile(join(path, name)));
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
          throw error;
        }
      }),
    append: (name, bytes) => {
      try {
        const target = descriptor(name);
        for (let written = 0; written < bytes.length; ) written += writeSync(target, bytes, written);
      } catch (cause) {
        throw new NodeError("DISK_FAILED", `append to ${name} failed`, { cause });
      }
    },
    sync: (name) =>
      guard(async () => {
        await fdatasyncAsync(descriptor(name));
        if (!unsyncedEntries.has(name)) return;
        await syncDirectory();
        unsyncedEntries.delete(name);
      }),
    replace: (name, bytes) =>
      guard(async () => {
        const temporary = join(path, `${name}.new`);
        const target = openSync(temporary, "w", FILE_MODE);
        try {
          for (let written = 0; written < bytes.length; ) written += writeSync(target, bytes, written);
          await fsyncAsync(target);
        } finally {
          closeSync(target);
        }
        forget(name);
        await rename(temporary, join(path, name));
        await syncDirectory();
      }),
    remove: (name) =>
      guard(async () => {
        forget(name);
        await rm(join(path, name), { force: true });
        await syncDirectory();
      }),
    close: () =>
      guard(async () => {
        for (const name of [...descriptors.keys()]) forget(name);
      }),
  };
}

async function guard<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof NodeError) throw cause;
    throw new NodeError("DISK_FAILED", cause instanceof Error ? cause.message : "disk operation failed", { cause });
  }
}
