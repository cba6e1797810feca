/**
 * Files and directory entries that must survive a power cut: data first, then the name, then the directory
 * that holds the name. A failed fsync is an error for good; it is never retried as if it had succeeded.
 */
import { mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { NodeError } from "../../lib/errors.ts";

/**
 * Makes the entries of a directory durable (POSIX: a new file's name is lost without it).
 * @throws NodeError("STORE_IO")
 */
export async function syncDirectory(path: string): Promise<void> {
  await weather(`cannot sync directory ${path}`, async () => {
    const handle = await open(path, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/**
 * Creates a directory with its missing parents (mode 0700) and makes every new entry durable.
 * @throws NodeError("STORE_IO")
 */
export async function makeDirectoryDurable(path: string): Promise<void> {
  const target = resolve(path);
  const firstCreated = await weather(`cannot create directory ${path}`, () =>
    mkdir(target, { recursive: true, mode: 0o700 }),
  );
  // A folder that exists may be of a run that ended before it synced the name.
  const stop = dirname(resolve(firstCreated ?? target));
  for (let at = dirname(target); ; at = dirname(at)) {
    await syncDirectory(at);
    if (at === stop || at === dirname(at)) return;
  }
}

/**
 * Replaces a file as a whole: temporary file, fsync, rename, fsync of the directory. After the promise
 * settles the new bytes survive a power cut; before, the old file is untouched.
 * @param options.mode  permission bits of the file, 0600 unless told
 * @throws NodeError("STORE_IO"); the temporary file is removed
 */
export async function writeFileDurable(
  path: string,
  bytes: Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const temporary = `${path}.tmp`;
  await weather(`cannot write ${path}`, async () => {
    try {
      const handle = await open(temporary, "w", options.mode ?? 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
    } catch (cause) {
      await unlink(temporary).catch(() => undefined);
      throw cause;
    }
  });
  await syncDirectory(dirname(resolve(path)));
}

async function weather<T>(what: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new NodeError("STORE_IO", `${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
