/**
 * Brings the committed state into memory: checkpoint, then the change sets after it; or, when either is
 * damaged, the rows themselves. Either way the roots must give the committed application hash.
 */
import { equalBytes, prefixEnd } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { loadCheckpoint, readCheckpointHead } from "./checkpoint.ts";
import type { CheckpointHead } from "./checkpoint.ts";
import { multistoreRoot } from "./multistore.ts";
import type { StoreHash } from "./multistore.ts";
import type { Db } from "./db.ts";
import { stateStorePrefix } from "./keys.ts";
import { readChangeSet, readStoreHashes } from "./state-changes.ts";
import type { StateHead } from "./state-changes.ts";
import { leafHash, putLeaf, removeLeaf, treeBuilder } from "./state-tree.ts";
import { NIL } from "./state-tree-nodes.ts";
import { StateVersions } from "./state-versions.ts";
import type { MemoryLimits, StateVersion } from "./state-versions.ts";

/** How the state came into memory, for the start-up log. */
export interface OpenReport {
  readonly source: "empty" | "checkpoint" | "rows";
  /** Change sets replayed over the checkpoint. */
  readonly replayedHeights: number;
  /** Rows changed by them. */
  readonly replayedRows: number;
  /** Why the checkpoint that is there was not used. */
  readonly reason: string | undefined;
}

/** The state in memory. */
export interface OpenedState {
  readonly versions: StateVersions;
  readonly report: OpenReport;
}

/**
 * Loads the state of `head`.
 * @throws NodeError("STORE_CORRUPT") when a row is damaged or the rows do not give the committed hash
 */
export async function openState(db: Db, head: StateHead, limits: MemoryLimits): Promise<OpenedState> {
  const committed = readStoreHashes(db, head.height);
  if (committed === undefined || !equalBytes(multistoreRoot(committed), head.appHash)) {
    throw new NodeError("STORE_CORRUPT", `the store roots of height ${head.height} do not give its application hash`);
  }
  const reason: Reason = { text: undefined };
  const fast = fromCheckpoint(db, head, committed, limits, reason);
  if (fast !== undefined) return fast;
  const versions = await fromRows(db, head.height, committed, limits);
  return { versions, report: { source: "rows", replayedHeights: 0, replayedRows: 0, reason: reason.text } };
}

interface Reason {
  text: string | undefined;
}

function fromCheckpoint(
  db: Db,
  head: StateHead,
  committed: readonly StoreHash[],
  limits: MemoryLimits,
  reason: Reason,
): OpenedState | undefined {
  try {
    const checkpoint = readCheckpointHead(db);
    if (checkpoint === undefined || checkpoint.height > head.height) return undefined;
    const versions = new StateVersions(db, limits);
    versions.nodes.begin();
    const roots = loadCheckpoint(db, versions.nodes, checkpoint);
    versions.nodes.end();
    versions.push(versionOf(checkpoint.height, roots), undefined);
    const replayedRows = replay(db, versions, checkpoint, head);
    const latest = versions.latest;
    const wrong = latest === undefined ? "all" : wrongStore(versions, latest, committed);
    if (wrong === undefined) {
      const replayedHeights = Number(head.height - checkpoint.height);
      return { versions, report: { source: "checkpoint", replayedHeights, replayedRows, reason: undefined } };
    }
    reason.text = `checkpoint of height ${checkpoint.height} does not give the root of store ${wrong}`;
  } catch (cause) {
    if (!(cause instanceof NodeError) || cause.code !== "STORE_CORRUPT") throw cause;
    reason.text = cause.message;
  }
  return undefined;
}

function replay(db: Db, versions: StateVersions, checkpoint: CheckpointHead, head: StateHead): number {
  let rows = 0;
  for (let height = checkpoint.height + 1n; height <= head.height; height++) {
    const changeSet = readChangeSet(db, height);
    const names = readStoreHashes(db, height);
    const before = versions.latest;
    if (changeSet === undefined || names === undefined || before === undefined) {
      throw new NodeError("STORE_CORRUPT", `the change set of height ${height} is missing`);
    }
    rows += changeSet.entries.length;
    const roots = new Map(before.roots);
    for (const { name } of names) if (!roots.has(name)) roots.set(name, NIL);
    versions.nodes.begin();
    for (const { storeName, key, oldValue, newHash } of changeSet.entries) {
      const root = roots.get(storeName) ?? NIL;
      const { nodes } = versions;
      roots.set(storeName, newHash === undefined ? removeLeaf(nodes, root, key) : putLeaf(nodes, root, key, newHash));
      if (oldValue !== undefined && nodes.lastOut !== NIL) versions.setOldValue(nodes.lastOut, oldValue.slice());
    }
    versions.push(versionOf(height, roots), versions.nodes.end());
    versions.trim(0n);
  }
  return rows;
}

/** Reads every row of every store once. Cost: about 6 µs a row. */
async function fromRows(
  db: Db,
  height: bigint,
  committed: readonly StoreHash[],
  limits: MemoryLimits,
): Promise<StateVersions> {
  const versions = new StateVersions(db, limits);
  const roots = new Map<string, number>();
  versions.nodes.begin();
  for (const { name } of committed) {
    const prefix = stateStorePrefix(name);
    const builder = treeBuilder(versions.nodes);
    for await (const [rowKey, value] of db.iterate({ gte: prefix, lt: prefixEnd(prefix) })) {
      const key = rowKey.subarray(prefix.length);
      builder.add(key, leafHash(key, value));
    }
    roots.set(name, builder.root());
  }
  versions.nodes.end();
  versions.push(versionOf(height, roots), undefined);
  const latest = versions.latest;
  const wrong = latest === undefined ? "all" : wrongStore(versions, latest, committed);
  if (wrong !== undefined) {
    throw new NodeError("STORE_CORRUPT", `the rows of store ${wrong} do not give its root at height ${height}`);
  }
  return versions;
}

function wrongStore(
  versions: StateVersions,
  version: StateVersion,
  committed: readonly StoreHash[],
): string | undefined {
  const actual = new Map(versions.storeHashes(version).map(({ name, hash }) => [name, hash]));
  const wrong = committed.find(({ name, hash }) => !equalBytes(actual.get(name) ?? new Uint8Array(0), hash));
  if (wrong !== undefined) return wrong.name;
  return actual.size === committed.length ? undefined : "(unknown)";
}

/** A version from its roots. */
export function versionOf(height: bigint, roots: ReadonlyMap<string, number>): StateVersion {
  const storeNames = [...roots.keys()].sort(compareNames);
  return { height, roots, storeNames };
}

/** Store names are ASCII: text order is byte order. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
