/** Files of a folder on disk, or one file: the only file of the publishing pipeline that needs Node. Links are not followed. */
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { NodeError } from "../../lib/errors.ts";
import { comparePaths, isIgnoredPath, MANIFEST_NAME, type SourceFile } from "./source.ts";

/** What lies in a folder. */
export interface Folder {
  /** Last part of its path. */
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Text of its manifest; undefined when it has none. */
  readonly manifest: string | undefined;
  /** Links and special files, which are left out. */
  readonly skipped: readonly string[];
}

const FILES_MAX = 1_000_000;
const MANIFEST_BYTES_MAX = 1_048_576;
const CHUNK_BYTES = 1_048_576;

function diskFile(root: string, path: string, size: number): SourceFile {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(join(root, path), { highWaterMark: CHUNK_BYTES })) {
      if (chunk instanceof Uint8Array) yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  }
  return {
    path,
    size: BigInt(size),
    chunks,
  };
}

async function walk(root: string, prefix: string, found: { files: SourceFile[]; skipped: string[] }): Promise<void> {
  for (const entry of await readdir(join(root, prefix), { withFileTypes: true })) {
    const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (isIgnoredPath(path)) continue;
    if (entry.isDirectory()) await walk(root, path, found);
    else if (entry.isFile()) found.files.push(diskFile(root, path, (await stat(join(root, path))).size));
    else found.skipped.push(path);
    if (found.files.length > FILES_MAX) throw new NodeError("FOLDER_INVALID", `more than ${FILES_MAX} files`);
  }
}

async function manifestOf(root: string): Promise<string | undefined> {
  const path = join(root, MANIFEST_NAME);
  try {
    if ((await stat(path)).size > MANIFEST_BYTES_MAX) throw new NodeError("MANIFEST_INVALID", `${path} is too large`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof NodeError) throw error;
    return undefined;
  }
}

/** Reads a folder, or a single file as a folder of its own. @throws NodeError("FOLDER_INVALID" | "MANIFEST_INVALID") */
export async function readFolder(path: string): Promise<Folder> {
  const root = resolve(path);
  const found = { files: [] as SourceFile[], skipped: [] as string[] };
  try {
    const facts = await stat(root);
    if (facts.isFile()) {
      const name = basename(root);
      const file = { ...diskFile(root, "", facts.size), path: name };
      return { name: name.replace(/\.[^.]+$/, ""), files: [file], manifest: undefined, skipped: [] };
    }
    await walk(root, "", found);
  } catch (cause) {
    if (cause instanceof NodeError) throw cause;
    throw new NodeError("FOLDER_INVALID", `cannot read ${path}`, { cause });
  }
  found.files.sort(comparePaths);
  return { name: basename(root), files: found.files, manifest: await manifestOf(root), skipped: found.skipped };
}
