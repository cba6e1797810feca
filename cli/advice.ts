/** What to do about an error that ends a node, by its code. Only where there is something to do beyond the message itself. */

const ADVICE: ReadonlyMap<string, string> = new Map([
  [
    "STORE_CORRUPT",
    "The disk gave back other bytes than were written. Check the disk, then either put back a copy of data/ made while the node was stopped, or run: bylined comet unsafe-reset-all, and start to fetch the chain again (the memory of signatures stays).",
  ],
  [
    "STORE_IO",
    "The database could not be written. Check free space (df) and the disk's health, then start again: what was acknowledged is safe.",
  ],
  ["DISK_FULL", "Make room on the disk, then start again: what was acknowledged is safe."],
  [
    "DISK_FAILED",
    "The disk refused a write. Check free space (df) and the disk's health, then start again: what was acknowledged is safe.",
  ],
  ["RPC_UNREACHABLE", "--node names another node, `bylined start` starts this one."],
  ["STORE_LOCKED", "Another process uses this home. Stop it first: bylined doctor names what it finds."],
  [
    "SIGN_STATE_CORRUPT",
    "Never start with an older copy. If you are certain of the highest height this key signed anywhere, move data/sign_state away and start with --sign-floor HEIGHT.",
  ],
]);

/** The advice for an error code, if there is any. */
export function adviceOn(code: string): string | undefined {
  return ADVICE.get(code);
}
