/** A directory of append-only files in memory, as the log readers see one. */
import { concatBytes } from "../../../lib/bytes.ts";
import type { LogDir } from "../../../node/consensus/log-dir.ts";

/** A directory holding `files`; it keeps copies. */
export function createMemoryLogDir(files: ReadonlyMap<string, Uint8Array>): LogDir {
  const held = new Map<string, Uint8Array>([...files].map(([name, bytes]) => [name, bytes.slice()]));
  return {
    list: async () => [...held.keys()],
    read: async (name) => held.get(name)?.slice(),
    append: (name, bytes) => void held.set(name, concatBytes(held.get(name) ?? new Uint8Array(0), bytes)),
    sync: async () => undefined,
    replace: async (name, bytes) => void held.set(name, bytes.slice()),
    remove: async (name) => void held.delete(name),
    close: async () => undefined,
  };
}
