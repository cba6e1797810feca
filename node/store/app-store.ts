/**
 * The application's state: flat rows on disk, the tree that commits to them in memory, and enough history
 * to answer, prove and undo recent heights. One writer: `stage` then `commit`, height by height.
 */
import { assert } from "../../lib/assert.ts";
import { readBigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { PRUNE_HEIGHTS_MAX, STATE_VALUE_BYTES_MAX, STATE_VERSIONS_IN_MEMORY_MAX } from "../../lib/limits.ts";
import { encodeCommitmentProof } from "../../lib/merkle/ics23.ts";
import type { KvReader, MultiReader, StoreChanges } from "../../lib/store/kv.ts";
import type { ProofOp } from "../../proto/gen/tendermint/crypto/proof.ts";
import { compareNames, openState, versionOf } from "./app-store-open.ts";
import type { OpenReport } from "./app-store-open.ts";
import { checkpointHeadRow, readCheckpointHead, writeCheckpoint } from "./checkpoint.ts";
import { multistoreProof, multistoreRoot } from "./multistore.ts";
import type { StoreHash } from "./multistore.ts";
import type { Db, DbOp } from "./db.ts";
import { heightKey, RowPrefix } from "./keys.ts";
import { pruningRule } from "./pruning.ts";
import type { PruningRule, PruningStrategy } from "./pruning.ts";
import {
  changeSetRows,
  dropChangeSet,
  headRow,
  readChangeSet,
  readHead,
  readStoreHashes,
  storeHashesRow,
} from "./state-changes.ts";
import type { ChangeEntry } from "./state-changes.ts";
import { prunedHeight, versionAt } from "./state-history.ts";
import { EMPTY_ROOT, leafHash, putLeaf, removeLeaf } from "./state-tree.ts";
import { NIL } from "./state-tree-nodes.ts";
import type { Transition } from "./state-tree-nodes.ts";
import { proveAbsence, proveExistence } from "./state-tree-proof.ts";
import { StateVersions } from "./state-versions.ts";
import type { MemoryLimits, StateVersion } from "./state-versions.ts";

/** How to open the application's state. */
export interface AppStoreOptions {
  /** Every store of the application; names are ASCII. A name that the disk lacks starts empty at the next height. */
  readonly storeNames: readonly string[];
  /** History on disk; default as in the SDK. */
  readonly pruning?: PruningStrategy;
  /** Bytes of values kept in memory, default 64 MiB. */
  readonly valueCacheBytes?: number;
  /** Committed versions of the tree in memory, default 128; older ones are brought back by undo when asked for. */
  readonly memoryVersionsMax?: number;
  /** Changed rows after which a new tree checkpoint is written, default 200,000 or a fifth of the rows. */
  readonly checkpointRows?: number;
}

/** The application's state. Reads are synchronous and may run while a commit is being written. */
export interface AppStore {
  /** Committed height, 0n before the first. */
  readonly height: bigint;
  /** Committed application hash; sha256 of nothing before the first. */
  readonly appHash: Uint8Array;
  /** How the state was loaded. */
  readonly report: OpenReport;
  /** The lowest height that `at` can still answer. */
  readonly earliestHeight: bigint;
  /** The committed state, whatever height that is at each read. */
  latest(): MultiReader;
  /** Takes the changes of the next height and gives its application hash; nothing is durable or visible yet. */
  stage(height: bigint, changes: readonly StoreChanges[]): Uint8Array;
  /** Makes the staged changes durable, then visible. */
  commit(): Promise<void>;
  /** The state of a committed height. @throws NodeError("HEIGHT_PRUNED" | "HEIGHT_IN_FUTURE") */
  at(height: bigint): MultiReader;
  /** A value, or its absence, with the proof against the application hash of `height`. */
  prove(storeName: string, key: Uint8Array, height: bigint): StateProof;
  /** Goes one height back. @throws NodeError("HEIGHT_PRUNED") when its undo is pruned */
  rollback(): Promise<void>;
  /** Store roots of a height, ascending by name. */
  storeHashes(height: bigint): readonly StoreHash[];
  /** Writes a tree checkpoint of the committed height now; a start after it replays nothing. */
  checkpoint(): Promise<void>;
  /**
   * Waits for background work, and leaves a checkpoint behind when the next start would have much to replay (then
   * about 1 µs per row of the state). The database stays open.
   */
  close(): Promise<void>;
}

/** Answer of `prove`. */
export interface StateProof {
  readonly value: Uint8Array | undefined;
  /** `ics23:iavl` then `ics23:simple`. */
  readonly ops: readonly ProofOp[];
}

const CHECKPOINT_ROWS_MIN = 200_000;
const CHECKPOINT_HEIGHTS = 10_000;
/** What a start replays in about a tenth of a second: more than that, and a clean stop writes a checkpoint. */
const STOP_REPLAY_ROWS = 10_000;
const STOP_REPLAY_HEIGHTS = 500;
const VALUE_CACHE_BYTES = 64 << 20;

/**
 * Opens the state in a database of its own.
 * @throws NodeError("STORE_CORRUPT") on damage, NodeError("STORE_NAMES") when the disk has a store that the
 *   application lacks
 */
export async function openAppStore(db: Db, options: AppStoreOptions): Promise<AppStore> {
  const head = readHead(db);
  const limits: MemoryLimits = {
    valueCacheBytes: options.valueCacheBytes ?? VALUE_CACHE_BYTES,
    memoryVersionsMax: options.memoryVersionsMax ?? STATE_VERSIONS_IN_MEMORY_MAX,
  };
  const storeNames = [...options.storeNames].sort(compareNames);
  if (head === undefined) {
    const report: OpenReport = { source: "empty", replayedHeights: 0, replayedRows: 0, reason: undefined };
    return new CommittedStore(db, options, storeNames, new StateVersions(db, limits), report);
  }
  const { versions, report } = await openState(db, head, limits);
  const missing = versions.latest?.storeNames.find((name) => !storeNames.includes(name));
  if (missing !== undefined)
    throw new NodeError("STORE_NAMES", `the application has no store ${missing}, the disk has`);
  const store = new CommittedStore(db, options, storeNames, versions, report);
  await store.settle();
  return store;
}

interface Staged {
  readonly version: StateVersion;
  readonly transition: Transition;
  readonly appHash: Uint8Array;
  readonly hashes: readonly StoreHash[];
  readonly changes: readonly StagedChange[];
}

/** One changed row; its key and hash lie in the tree. */
interface StagedChange {
  readonly storeName: string;
  readonly value: Uint8Array | undefined;
  readonly oldLeaf: number;
  readonly newLeaf: number;
}

class CommittedStore implements AppStore {
  readonly #db: Db;
  readonly #rule: PruningRule;
  readonly #storeNames: readonly string[];
  readonly #versions: StateVersions;
  readonly #checkpointRows: number | undefined;
  readonly report: OpenReport;
  #appHash: Uint8Array;
  #staged: Staged | undefined;
  #isCommitting = false;
  #rowsSinceCheckpoint: number;
  #heightsSinceCheckpoint: number;
  #checkpointHeight: bigint | undefined;
  #background: Promise<void> | undefined;
  #backgroundError: unknown;
  /** Lowest height whose change set is on disk, 0n when there is none. */
  #lowestChangeSet = 0n;
  /** Whether that is the first height of all, which leads back to no other. */
  #isFirstKept = false;

  constructor(
    db: Db,
    options: AppStoreOptions,
    storeNames: readonly string[],
    versions: StateVersions,
    report: OpenReport,
  ) {
    this.#db = db;
    this.#rule = pruningRule(options.pruning ?? { strategy: "default" });
    this.#storeNames = storeNames;
    this.#versions = versions;
    this.#checkpointRows = options.checkpointRows;
    this.report = report;
    this.#rowsSinceCheckpoint = report.source === "rows" ? Number.MAX_SAFE_INTEGER : report.replayedRows;
    this.#heightsSinceCheckpoint = report.replayedHeights;
    this.#checkpointHeight = report.source === "checkpoint" ? readCheckpointHead(db)?.height : undefined;
    this.#appHash = readHead(db)?.appHash ?? EMPTY_ROOT;
  }

  get height(): bigint {
    return this.#versions.latest?.height ?? 0n;
  }

  get appHash(): Uint8Array {
    return this.#appHash;
  }

  get earliestHeight(): bigint {
    if (this.#lowestChangeSet === 0n) return this.height;
    return this.#isFirstKept ? this.#lowestChangeSet : this.#lowestChangeSet - 1n;
  }

  /** Finds the lowest change set, sets a damaged checkpoint aside, and starts a new one when due. */
  async settle(): Promise<void> {
    if (this.report.source === "rows") await this.#db.write([checkpointHeadRow(undefined)], { sync: true });
    const gte = heightKey(RowPrefix.stateCommit, 0n);
    const lt = Uint8Array.of(RowPrefix.stateCommit + 1);
    // Pruning leaves at most one row of store roots below the lowest change set.
    for (const [key] of await this.#db.entries({ gte, lt, limit: 2 })) {
      const height = readBigEndian64(key, 1);
      const changeSet = readChangeSet(this.#db, height);
      if (changeSet === undefined) continue;
      this.#lowestChangeSet = height;
      this.#isFirstKept = changeSet.previousHeight === 0n;
      break;
    }
    this.#startCheckpointIfDue();
  }

  latest(): MultiReader {
    return { reader: (name) => this.#reader(name, () => this.#latestVersion()) };
  }

  at(height: bigint): MultiReader {
    this.#versionAt(height);
    return { reader: (name) => this.#reader(name, () => this.#versionAt(height)) };
  }

  stage(height: bigint, changes: readonly StoreChanges[]): Uint8Array {
    assert(!this.#isCommitting, "nothing is staged while a commit is being written");
    assert(height > 0n && (this.height === 0n || height === this.height + 1n), "heights are staged one by one");
    if (this.#staged !== undefined) this.#versions.discard(this.#staged.transition);
    this.#staged = undefined;
    const { nodes } = this.#versions;
    const roots = new Map(this.#versions.latest?.roots);
    for (const name of this.#storeNames) if (!roots.has(name)) roots.set(name, NIL);
    const staged: StagedChange[] = [];
    nodes.begin();
    for (const { storeName, changes: rows } of changes) {
      let root = roots.get(storeName);
      assert(root !== undefined, `unknown store ${storeName}`);
      for (const { key, value } of rows) root = this.#change(staged, root, storeName, key, value);
      roots.set(storeName, root);
    }
    const version = versionOf(height, roots);
    const hashes = this.#versions.storeHashes(version);
    const appHash = multistoreRoot(hashes);
    this.#staged = { version, transition: nodes.end(), appHash, hashes, changes: staged };
    return appHash;
  }

  async commit(): Promise<void> {
    const staged = this.#staged;
    assert(staged !== undefined && !this.#isCommitting, "one staged height is committed once");
    if (this.#backgroundError !== undefined) throw this.#backgroundError;
    this.#isCommitting = true;
    try {
      await this.#db.write(this.#commitRows(staged), { sync: true });
    } finally {
      this.#isCommitting = false;
    }
    const isFirst = this.height === 0n;
    this.#staged = undefined;
    this.#versions.push(staged.version, staged.transition);
    for (const { newLeaf, value } of staged.changes) {
      if (value !== undefined) this.#versions.setCurrentValue(newLeaf, value);
    }
    this.#appHash = staged.appHash;
    if (this.#lowestChangeSet === 0n) {
      this.#lowestChangeSet = staged.version.height;
      this.#isFirstKept = isFirst;
    }
    this.#heightsSinceCheckpoint++;
    this.#rowsSinceCheckpoint += staged.changes.length;
    await this.#prune();
    this.#versions.trim(this.#lowestChangeSet - 1n);
    this.#startCheckpointIfDue();
  }

  prove(storeName: string, key: Uint8Array, height: bigint): StateProof {
    assert(this.#storeNames.includes(storeName), `unknown store ${storeName}`);
    const version = this.#versionAt(height);
    const hashes = this.#versions.storeHashes(version);
    const root = this.#versions.rootOf(version, storeName);
    const { nodes } = this.#versions;
    const tree = { nodes, root, valueOf: (leaf: number) => this.#versions.valueOf(storeName, leaf) };
    const existence = proveExistence(tree, key);
    const data = encodeCommitmentProof(existence ?? proveAbsence(tree, key));
    return {
      value: existence?.value,
      ops: [
        { type: "ics23:iavl", key: key.slice(), data },
        {
          type: "ics23:simple",
          key: utf8ToBytes(storeName),
          data: encodeCommitmentProof(multistoreProof(hashes, storeName)),
        },
      ],
    };
  }

  async rollback(): Promise<void> {
    assert(!this.#isCommitting, "no rollback while a commit is being written");
    await this.#background;
    if (this.#staged !== undefined) this.#versions.discard(this.#staged.transition);
    this.#staged = undefined;
    const { height } = this;
    const changeSet = readChangeSet(this.#db, height);
    if (changeSet === undefined) throw prunedHeight(height, "its undo is pruned");
    if (changeSet.previousHeight > 0n) this.#versionAt(changeSet.previousHeight);
    const before = this.#versions.held(changeSet.previousHeight);
    const hashes = before === undefined ? [] : this.#versions.storeHashes(before);
    const appHash = multistoreRoot(hashes);
    const isFirst = before === undefined;
    const ops: DbOp[] = changeSet.entries.map(({ storeName, key, oldValue }) => ({
      key: this.#versions.rowKey(storeName, key),
      value: oldValue,
    }));
    ops.push(...dropChangeSet(this.#db, height), { key: heightKey(RowPrefix.stateCommit, height), value: undefined });
    ops.push(headRow(isFirst ? undefined : { height: changeSet.previousHeight, appHash }));
    if (!isFirst) ops.push(storeHashesRow(before.height, hashes));
    const checkpoint = readCheckpointHead(this.#db);
    if (checkpoint !== undefined && checkpoint.height >= height) {
      ops.push(checkpointHeadRow(undefined));
      this.#checkpointHeight = undefined;
      this.#rowsSinceCheckpoint = Number.MAX_SAFE_INTEGER;
    }
    await this.#db.write(ops, { sync: true });
    this.#versions.pop();
    this.#appHash = appHash;
    if (this.#lowestChangeSet === height) this.#lowestChangeSet = 0n;
  }

  storeHashes(height: bigint): readonly StoreHash[] {
    return readStoreHashes(this.#db, height) ?? this.#versions.storeHashes(this.#versionAt(height));
  }

  async checkpoint(): Promise<void> {
    await this.#background;
    this.#startCheckpoint();
    await this.#background;
    if (this.#backgroundError !== undefined) throw this.#backgroundError;
  }

  async close(): Promise<void> {
    await this.#background;
    if (this.#backgroundError !== undefined) throw this.#backgroundError;
    const hasMuchToReplay =
      this.#rowsSinceCheckpoint > STOP_REPLAY_ROWS || this.#heightsSinceCheckpoint > STOP_REPLAY_HEIGHTS;
    if (!hasMuchToReplay || this.#isCommitting) return;
    this.#startCheckpoint();
    await this.#background;
    // A checkpoint is a cache: when it cannot be written, on a full disk say, the next start replays.
    this.#backgroundError = undefined;
  }

  #reader(storeName: string, resolve: () => StateVersion | undefined): KvReader {
    assert(this.#storeNames.includes(storeName), `unknown store ${storeName}`);
    return this.#versions.reader(storeName, () => resolve() ?? EMPTY_VERSION);
  }

  #latestVersion(): StateVersion | undefined {
    return this.#versions.latest;
  }

  #change(
    staged: StagedChange[],
    root: number,
    storeName: string,
    key: Uint8Array,
    value: Uint8Array | undefined,
  ): number {
    const { nodes } = this.#versions;
    const newHash = value === undefined ? undefined : leafHash(key, value);
    assert(value === undefined || value.length <= STATE_VALUE_BYTES_MAX, "a state value fits its limit");
    nodes.lastIn = NIL;
    nodes.lastOut = NIL;
    const next = newHash === undefined ? removeLeaf(nodes, root, key) : putLeaf(nodes, root, key, newHash);
    if (nodes.lastIn === NIL && nodes.lastOut === NIL) return root;
    staged.push({ storeName, value: value?.slice(), oldLeaf: nodes.lastOut, newLeaf: nodes.lastIn });
    return next;
  }

  #commitRows(staged: Staged): readonly DbOp[] {
    const rows: DbOp[] = [];
    const entries: ChangeEntry[] = [];
    const { nodes } = this.#versions;
    for (const { storeName, value, oldLeaf, newLeaf } of staged.changes) {
      const key = nodes.keyOf(newLeaf === NIL ? oldLeaf : newLeaf);
      const newHash = newLeaf === NIL ? undefined : nodes.hashOf(newLeaf);
      const oldValue = oldLeaf === NIL ? undefined : this.#versions.valueOf(storeName, oldLeaf);
      // From here the row on disk may be the new one, so readers of the old version find the value in memory.
      if (oldValue !== undefined) this.#versions.setOldValue(oldLeaf, oldValue);
      rows.push({ key: this.#versions.rowKey(storeName, key), value });
      entries.push({ storeName, key, oldValue, newHash });
    }
    rows.push(...changeSetRows(staged.version.height, this.height, entries));
    rows.push(storeHashesRow(staged.version.height, staged.hashes));
    rows.push(headRow({ height: staged.version.height, appHash: staged.appHash }));
    return rows;
  }

  #versionAt(height: bigint): StateVersion {
    return versionAt(this.#db, this.#versions, height);
  }

  async #prune(): Promise<void> {
    const { keepRecent, interval } = this.#rule;
    if (keepRecent === undefined || this.height % interval !== 0n || this.#lowestChangeSet === 0n) return;
    // Change sets after the checkpoint are what a restart replays.
    const wanted = this.height - keepRecent;
    const bound =
      this.#checkpointHeight === undefined || wanted < this.#checkpointHeight ? wanted : this.#checkpointHeight;
    const ops: DbOp[] = [];
    let height = this.#lowestChangeSet;
    for (let count = 0; height <= bound && count < PRUNE_HEIGHTS_MAX; height++, count++) {
      ops.push(...dropChangeSet(this.#db, height));
      ops.push({ key: heightKey(RowPrefix.stateCommit, height - 1n), value: undefined });
    }
    if (ops.length === 0) return;
    await this.#db.write(ops, { sync: false });
    this.#lowestChangeSet = height <= this.height ? height : 0n;
    this.#isFirstKept = false;
  }

  #startCheckpointIfDue(): void {
    const version = this.#versions.latest;
    if (version === undefined) return;
    const fifth = Math.floor(this.#versions.rowCount(version) / 5);
    const due = this.#checkpointRows ?? Math.max(CHECKPOINT_ROWS_MIN, fifth);
    if (this.#rowsSinceCheckpoint >= due || this.#heightsSinceCheckpoint >= CHECKPOINT_HEIGHTS) this.#startCheckpoint();
  }

  #startCheckpoint(): void {
    const version = this.#versions.latest;
    if (version === undefined || this.#background !== undefined || version.height === this.#checkpointHeight) return;
    this.#versions.pinned = version;
    this.#rowsSinceCheckpoint = 0;
    this.#heightsSinceCheckpoint = 0;
    const hashes = this.#versions.storeHashes(version);
    const rowCount = this.#versions.rowCount(version);
    this.#background = writeCheckpoint(this.#db, this.#versions.nodes, version, rowCount, hashes)
      .then(
        (head) => {
          this.#checkpointHeight = head.height;
        },
        (cause: unknown) => {
          this.#backgroundError = cause;
        },
      )
      .finally(() => {
        this.#versions.pinned = undefined;
        this.#background = undefined;
      });
  }
}

const EMPTY_VERSION: StateVersion = { height: 0n, roots: new Map(), storeNames: [] };
