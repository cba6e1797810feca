/** Earlier heights: those that memory holds, and those brought back from the latest by undoing change sets. */
import { NodeError } from "../../lib/errors.ts";
import { STATE_HISTORY_CHANGES_MAX } from "../../lib/limits.ts";
import { versionOf } from "./app-store-open.ts";
import type { Db } from "./db.ts";
import type { ChangeEntry } from "./state-changes.ts";
import { readChangeSet, readStoreHashes } from "./state-changes.ts";
import { leafHash, putLeaf, removeLeaf } from "./state-tree.ts";
import { NIL } from "./state-tree-nodes.ts";
import type { StateVersion, StateVersions } from "./state-versions.ts";

/**
 * The version of a committed height; one that memory does not hold is put there by undo.
 * @throws NodeError("HEIGHT_IN_FUTURE") above the latest; NodeError("HEIGHT_PRUNED") when its change sets are gone
 *   or more than STATE_HISTORY_CHANGES_MAX rows have changed since. Cost: about 10 µs per changed row.
 */
export function versionAt(db: Db, versions: StateVersions, height: bigint): StateVersion {
  const held = versions.held(height);
  if (held !== undefined) return held;
  const latest = versions.latest?.height ?? 0n;
  if (height > latest) throw new NodeError("HEIGHT_IN_FUTURE", `height ${height} is not committed yet`);
  let rows = 0;
  for (;;) {
    const { oldest } = versions;
    if (oldest === undefined || oldest.height < height) throw prunedHeight(height, "no such height");
    if (oldest.height === height) return oldest;
    const changeSet = readChangeSet(db, oldest.height);
    if (changeSet === undefined || changeSet.previousHeight === 0n) throw prunedHeight(height, "its history is pruned");
    rows += changeSet.entries.length;
    if (rows > STATE_HISTORY_CHANGES_MAX) throw prunedHeight(height, "too many rows have changed since");
    stepBack(db, versions, oldest, changeSet.previousHeight, changeSet.entries);
  }
}

/** The error for a height whose state cannot be had any more. */
export function prunedHeight(height: bigint, why: string): NodeError {
  return new NodeError("HEIGHT_PRUNED", `state of height ${height} is not available: ${why}`);
}

function stepBack(
  db: Db,
  versions: StateVersions,
  from: StateVersion,
  height: bigint,
  entries: readonly ChangeEntry[],
): void {
  const { nodes } = versions;
  const roots = new Map(from.roots);
  nodes.begin();
  for (const { storeName, key, oldValue } of entries) {
    const root = roots.get(storeName) ?? NIL;
    const hash = oldValue === undefined ? undefined : leafHash(key, oldValue);
    roots.set(storeName, hash === undefined ? removeLeaf(nodes, root, key) : putLeaf(nodes, root, key, hash));
    if (oldValue !== undefined) versions.setOldValue(nodes.lastIn, oldValue.slice());
  }
  const names = readStoreHashes(db, height)?.map(({ name }) => name) ?? from.storeNames;
  for (const name of from.storeNames) if (!names.includes(name)) roots.delete(name);
  versions.unshift(versionOf(height, roots), nodes.end(true));
}
