/**
 * The versions of the state that memory holds: the latest and a window of earlier ones, contiguous in
 * commits. Old values of the window stay here; current values lie in the database behind a cache.
 */
import { assert } from "../../lib/assert.ts";
import { concatBytes, toHex } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { STATE_OLD_NODES_MAX } from "../../lib/limits.ts";
import type { KvEntry, KvRange, KvReader } from "../../lib/store/kv.ts";
import type { StoreHash } from "./multistore.ts";
import type { Db } from "./db.ts";
import { stateStorePrefix } from "./keys.ts";
import { findLeaf, hashTree, leavesIn } from "./state-tree.ts";
import { NIL, NODE_WORDS, SIZE, TreeNodes } from "./state-tree-nodes.ts";
import type { Transition } from "./state-tree-nodes.ts";
import { ValueCache } from "./value-cache.ts";

/** What the state may hold in memory beside its tree. */
export interface MemoryLimits {
  readonly valueCacheBytes: number;
  /** Committed versions with their nodes, at least the latest. */
  readonly memoryVersionsMax: number;
}

/** One committed state. */
export interface StateVersion {
  readonly height: bigint;
  /** Root node by store name; every store of the height, empty ones too. */
  readonly roots: ReadonlyMap<string, number>;
  /** Store names ascending. */
  readonly storeNames: readonly string[];
}

interface HeldVersion extends StateVersion {
  /** From the version before; undefined while that one was never in memory. */
  transition: Transition | undefined;
  isAlive: boolean;
}

/** The window of versions with their nodes and values. */
export class StateVersions {
  readonly nodes = new TreeNodes();
  readonly #db: Db;
  readonly #versionsMax: number;
  readonly #window: HeldVersion[] = [];
  readonly #cache: ValueCache;
  /** Values of leaves that the latest version does not hold. */
  readonly #oldValues = new Map<number, Uint8Array>();
  readonly #prefixes = new Map<string, Uint8Array>();
  #oldNodes = 0;
  /** The version that a checkpoint is being written from is not dropped. */
  pinned: StateVersion | undefined;

  constructor(db: Db, limits: MemoryLimits) {
    this.#db = db;
    this.#cache = new ValueCache(limits.valueCacheBytes);
    this.#versionsMax = limits.memoryVersionsMax;
  }

  get latest(): StateVersion | undefined {
    return this.#window[this.#window.length - 1];
  }

  get oldest(): StateVersion | undefined {
    return this.#window[0];
  }

  /** The version of a height that memory holds. */
  held(height: bigint): StateVersion | undefined {
    return this.#window.find((version) => version.height === height);
  }

  /** Makes `version` the latest. */
  push(version: StateVersion, transition: Transition | undefined): void {
    this.#window.push({ ...version, transition, isAlive: true });
    this.#oldNodes += transition?.onlyOld.length ?? 0;
  }

  /** Puts `version` before the oldest; `transition` leads from it to the oldest. */
  unshift(version: StateVersion, transition: Transition): void {
    const oldest = this.#window[0];
    assert(oldest !== undefined, "history continues from a version");
    oldest.transition = transition;
    this.#oldNodes += transition.onlyOld.length;
    this.#window.unshift({ ...version, transition: undefined, isAlive: true });
  }

  /** Drops the latest version after a rollback. */
  pop(): void {
    const dropped = this.#window.pop();
    assert(dropped !== undefined, "a rollback drops a version");
    dropped.isAlive = false;
    if (dropped.transition === undefined) return;
    this.#oldNodes -= dropped.transition.onlyOld.length;
    this.discard(dropped.transition);
  }

  /** Frees what an edit made that was never pushed. */
  discard(transition: Transition): void {
    this.nodes.forgetNew(transition, (leaf) => this.#forgetLeaf(leaf));
  }

  /** Drops the oldest versions until the window is within its limits and starts at `lowest` or later. */
  trim(lowest: bigint): void {
    for (;;) {
      const [oldest, next] = this.#window;
      if (oldest === undefined || next === undefined || oldest.height === this.pinned?.height) return;
      const isOver = this.#window.length > this.#versionsMax || this.#oldNodes > STATE_OLD_NODES_MAX;
      if (!isOver && oldest.height >= lowest) return;
      this.#window.shift();
      oldest.isAlive = false;
      const { transition } = next;
      next.transition = undefined;
      if (transition === undefined) continue;
      this.#oldNodes -= transition.onlyOld.length;
      this.nodes.forgetOld(transition, (leaf) => this.#forgetLeaf(leaf));
    }
  }

  /** Records the value of a leaf that the latest version holds (or will). */
  setCurrentValue(leaf: number, value: Uint8Array): void {
    this.#oldValues.delete(leaf);
    this.#cache.set(leaf, value);
  }

  /** Records the value of a leaf that only earlier versions hold. */
  setOldValue(leaf: number, value: Uint8Array): void {
    this.#oldValues.set(leaf, value);
  }

  /** The value of a leaf of any version in the window. @throws NodeError("STORE_CORRUPT") when its row is gone */
  valueOf(storeName: string, leaf: number): Uint8Array {
    const known = this.#cache.get(leaf) ?? this.#oldValues.get(leaf);
    if (known !== undefined) return known;
    const value = this.#readRow(storeName, leaf);
    this.#cache.set(leaf, value);
    return value;
  }

  /** Root hashes of a version; hashes what is not hashed yet. */
  storeHashes(version: StateVersion): readonly StoreHash[] {
    return version.storeNames.map((name) => ({ name, hash: hashTree(this.nodes, this.rootOf(version, name)) }));
  }

  /** Root node of a store; NIL for a store that the version does not have yet. */
  rootOf(version: StateVersion, storeName: string): number {
    return version.roots.get(storeName) ?? NIL;
  }

  /** Rows of a hashed version. */
  rowCount(version: StateVersion): number {
    let rows = 0;
    for (const name of version.storeNames) {
      const root = this.rootOf(version, name);
      if (root !== NIL) rows += this.nodes.words[root * NODE_WORDS + SIZE] as number;
    }
    return rows;
  }

  /** Reads one store of the version that `resolve` gives at each call. */
  reader(storeName: string, resolve: () => StateVersion): KvReader {
    const find = (key: Uint8Array): number => findLeaf(this.nodes, this.rootOf(resolve(), storeName), key);
    return {
      get: (key) => {
        const leaf = find(key);
        return leaf === NIL ? undefined : this.valueOf(storeName, leaf);
      },
      has: (key) => find(key) !== NIL,
      range: (range) => this.#walk(resolve(), storeName, range),
    };
  }

  *#walk(version: StateVersion, storeName: string, range: KvRange): Generator<KvEntry, undefined, undefined> {
    const leaves = leavesIn(this.nodes, this.rootOf(version, storeName), range);
    for (;;) {
      // Between two rows the version may have left the window, and its nodes may hold something else by now.
      if (!isAlive(version))
        throw new NodeError("HEIGHT_PRUNED", `height ${version.height} was pruned while it was read`);
      const { value: leaf } = leaves.next();
      if (leaf === undefined) return undefined;
      yield { key: this.nodes.keyOf(leaf).slice(), value: this.#peek(storeName, leaf) };
    }
  }

  /** As `valueOf`, but a scan does not push other values out of the cache. */
  #peek(storeName: string, leaf: number): Uint8Array {
    return this.#cache.get(leaf) ?? this.#oldValues.get(leaf) ?? this.#readRow(storeName, leaf);
  }

  #readRow(storeName: string, leaf: number): Uint8Array {
    const key = this.nodes.keyOf(leaf);
    const value = this.#db.get(this.rowKey(storeName, key));
    if (value === undefined) {
      throw new NodeError("STORE_CORRUPT", `row ${toHex(key)} of store ${storeName} is missing`);
    }
    return value;
  }

  /** Database key of a state row. */
  rowKey(storeName: string, key: Uint8Array): Uint8Array {
    let prefix = this.#prefixes.get(storeName);
    if (prefix === undefined) {
      prefix = stateStorePrefix(storeName);
      this.#prefixes.set(storeName, prefix);
    }
    return concatBytes(prefix, key);
  }

  #forgetLeaf(leaf: number): void {
    this.#oldValues.delete(leaf);
    this.#cache.delete(leaf);
  }
}

/** The state before the first commit is never dropped. */
function isAlive(version: StateVersion): boolean {
  return version.height === 0n || ("isAlive" in version && version.isAlive === true);
}
