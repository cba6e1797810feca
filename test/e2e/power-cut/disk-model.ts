/**
 * A disk after the first n calls of a trace, as it could be found after a cut. Six models, each stricter than the one before in
 * some way (reliability §6.3): a killed process keeps all; a power cut may lose, tear or fill what was not synced, and names of new
 * files whose folder was not synced.
 */
import { dirname } from "node:path";
import type { DiskCall } from "./trace.ts";

/** What a cut takes. */
export type CutModel = "kill" | "drop-data" | "torn" | "zero" | "drop-names" | "strict";

/** All models. */
export const CUT_MODELS: readonly CutModel[] = ["kill", "drop-data", "torn", "zero", "drop-names", "strict"];

/** Files by path as a restart finds them; folders are those of the files and `folders`. */
export interface DiskImage {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly folders: ReadonlySet<string>;
}

interface Inode {
  bytes: Buffer;
  /** Length that a finished sync covers. */
  synced: number;
  /** A finished sync of the file itself: on the usual file systems its own new name is safe with it. */
  wasSynced: boolean;
  readonly isFolder: boolean;
}

/** A disk that calls are applied to. */
export interface DiskModel {
  apply(call: DiskCall): void;
  image(model: CutModel): DiskImage;
  /** The live bytes of a file. */
  read(path: string): Buffer;
}

/** An empty disk; `root` exists and is durable. */
export function createDiskModel(root: string): DiskModel {
  const live = new Map<string, Inode>([[root, folderInode()]]);
  const durable = new Map<string, Inode>(live);
  const syncs = new Map<
    number,
    { readonly inode: Inode; readonly length: number; readonly names: readonly (readonly [string, Inode])[] }
  >();

  const childrenOf = (path: string): (readonly [string, Inode])[] =>
    [...live].filter(([name]) => name !== path && dirname(name) === path);
  const applySync = (path: string, token: number): void => {
    const begun = syncs.get(token);
    if (begun === undefined) return;
    syncs.delete(token);
    begun.inode.synced = Math.max(begun.inode.synced, begun.length);
    begun.inode.wasSynced = true;
    if (!begun.inode.isFolder) return;
    for (const name of [...durable.keys()]) if (name !== path && dirname(name) === path) durable.delete(name);
    for (const [name, inode] of begun.names) durable.set(name, inode);
  };
  return {
    apply(call) {
      switch (call.type) {
        case "create": {
          const known = live.get(call.path);
          if (known === undefined) live.set(call.path, fileInode());
          else if (call.truncates) cutTo(known, 0);
          return;
        }
        case "write": {
          const inode = live.get(call.path);
          if (inode !== undefined) inode.bytes = Buffer.concat([inode.bytes, call.bytes]);
          return;
        }
        case "truncate": {
          const inode = live.get(call.path);
          if (inode !== undefined) cutTo(inode, call.size);
          return;
        }
        case "mkdir":
          live.set(call.path, folderInode());
          return;
        case "unlink":
          for (const name of [...live.keys()])
            if (name === call.path || name.startsWith(`${call.path}/`)) live.delete(name);
          return;
        case "rename": {
          const inode = live.get(call.from);
          live.delete(call.from);
          if (inode !== undefined) live.set(call.to, inode);
          return;
        }
        case "sync-begin": {
          const inode = live.get(call.path);
          if (inode !== undefined)
            syncs.set(call.token, { inode, length: inode.bytes.length, names: childrenOf(call.path) });
          return;
        }
        case "sync-end":
          applySync(call.path, call.token);
          return;
        default:
      }
    },
    image: (model) => imageOf(model, { live, durable, root }),
    read: (path) => live.get(path)?.bytes ?? Buffer.alloc(0),
  };
}

interface Names {
  readonly live: ReadonlyMap<string, Inode>;
  readonly durable: ReadonlyMap<string, Inode>;
  readonly root: string;
}

function imageOf(model: CutModel, { live, durable, root }: Names): DiskImage {
  const names = new Map<string, Inode>(model === "drop-names" || model === "strict" ? durable : live);
  if (model === "drop-names") {
    // A synced file keeps its own name even though its folder was not synced.
    for (const [name, inode] of live) if (inode.wasSynced || inode.isFolder) names.set(name, inode);
  }
  const isReachable = (path: string): boolean => path === root || (names.has(path) && isReachable(dirname(path)));
  const files = new Map<string, Buffer>();
  const folders = new Set<string>();
  for (const [name, inode] of names) {
    if (!isReachable(name)) continue;
    if (inode.isFolder) folders.add(name);
    else files.set(name, contentsOf(model, inode));
  }
  return { files, folders };
}

function contentsOf(model: CutModel, { bytes, synced }: Inode): Buffer {
  const tail = bytes.length - synced;
  switch (model) {
    case "kill":
      return bytes;
    case "torn":
      return bytes.subarray(0, synced + (tail >> 1));
    case "zero":
      return Buffer.concat([bytes.subarray(0, synced), Buffer.alloc(tail)]);
    default:
      return bytes.subarray(0, synced);
  }
}

function cutTo(inode: Inode, size: number): void {
  inode.bytes = inode.bytes.subarray(0, size);
  inode.synced = Math.min(inode.synced, size);
}

function fileInode(): Inode {
  return { bytes: Buffer.alloc(0), synced: 0, wasSynced: false, isFolder: false };
}

function folderInode(): Inode {
  return { bytes: Buffer.alloc(0), synced: 0, wasSynced: false, isFolder: true };
}
