/**
 * The pool of checked transactions that wait for a block: arrival order, one lane per sender, limits by count and
 * bytes, and the memory of what was seen. Pure and synchronous; it never checks a transaction itself.
 *
 * One entry sits in three indexes (by hash, arrival list, sender lane); every change goes through `link` and
 * `unlink`, so they cannot drift apart (CVE-2023-34451; `assertConsistent` says so in tests).
 */

import { assert } from "../../../lib/assert.ts";

/** Bounds of a pool. */
export interface MempoolLimits {
  /** Most transactions. */
  readonly txsMax: number;
  /** Most bytes of all transactions. */
  readonly bytesMax: number;
  /** Most bytes of one transaction. */
  readonly txBytesMax: number;
  /** Hashes remembered, also of transactions that left. */
  readonly seenMax: number;
}

/** A transaction that passed CheckTx. */
export interface PoolTx {
  /** The SHA-256 of `tx`, a character per byte. */
  readonly key: string;
  readonly tx: Uint8Array;
  /** Name of the lane; transactions of one lane are never reordered. Empty: a lane of its own. */
  readonly sender: string;
  readonly sequence: bigint;
  /** Compared only; larger goes first when not everything fits. */
  readonly gasPrice: bigint;
  readonly gasWanted: bigint;
  /** The height after which it was checked. */
  readonly height: bigint;
}

/** A pool entry with its place in the arrival order. */
export interface PoolEntry extends PoolTx {
  /** Grows by one with every addition; never reused. */
  readonly order: number;
}

/** Why a transaction is not taken. */
export type Refusal = "too-large" | "full" | "seen";

/** A transaction that a block contained. */
export interface CommittedTx {
  readonly key: string;
  /** False when execution failed: it may be sent again. */
  readonly isOk: boolean;
}

/** The pool. */
export interface MempoolCore {
  readonly size: number;
  readonly bytes: number;
  /** Remembers the hash and says whether CheckTx should run; a refusal leaves the pool unchanged. */
  offer(key: string, txBytes: number): "check" | Refusal;
  /** Adds a transaction that passed CheckTx. "full" and "duplicate" leave the pool unchanged. */
  add(tx: PoolTx): "added" | "full" | "duplicate";
  /** Forgets a hash, so that the same transaction may be offered again. */
  forget(key: string): void;
  has(key: string): boolean;
  /** Whether `offer` would answer "seen": it waits here or was offered lately. */
  isSeen(key: string): boolean;
  get(key: string): PoolEntry | undefined;
  /**
   * Removes what a block contained. Hashes of successful transactions stay remembered, failed ones are forgotten.
   * Answers the lanes that lost an entry, in block order.
   */
  removeCommitted(txs: readonly CommittedTx[]): readonly string[];
  /** Removes one entry and every later entry of its lane; answers what was removed, in lane order. All are forgotten. */
  evict(key: string): readonly PoolEntry[];
  /** The entries of a lane in order. */
  lane(sender: string): readonly PoolEntry[];
  /** Up to `count` entries with an order above `after`, oldest first. */
  after(after: number, count: number): readonly PoolEntry[];
  /**
   * Transactions for a proposal within the limits (gasMax -1n: none): all in arrival order when they fit, else by
   * price, never reordering a lane. `sizeOf` is the size of a transaction inside a block.
   */
  reap(limits: {
    readonly bytesMax: number;
    readonly gasMax: bigint;
    readonly sizeOf: (tx: Uint8Array) => number;
  }): readonly PoolEntry[];
  /** Removes and forgets everything. */
  flush(): void;
  /** @throws AssertionError when the indexes disagree; for tests */
  assertConsistent(): void;
}

interface Node {
  readonly entry: PoolEntry;
  previous: Node | undefined;
  next: Node | undefined;
}

/** Creates an empty pool. */
export function createMempoolCore(limits: MempoolLimits): MempoolCore {
  const byKey = new Map<string, Node>();
  const lanes = new Map<string, Node[]>();
  const seen = createSeenSet(limits.seenMax);
  let head: Node | undefined;
  let tail: Node | undefined;
  let bytes = 0;
  let nextOrder = 1;

  const laneName = (tx: PoolTx): string => (tx.sender === "" ? `tx:${tx.key}` : tx.sender);
  const isFull = (txBytes: number): boolean => byKey.size >= limits.txsMax || bytes + txBytes > limits.bytesMax;
  const link = (tx: PoolTx): void => {
    const node: Node = { entry: { ...tx, order: nextOrder }, previous: tail, next: undefined };
    nextOrder += 1;
    if (tail === undefined) head = node;
    else tail.next = node;
    tail = node;
    byKey.set(tx.key, node);
    const lane = lanes.get(laneName(tx));
    if (lane === undefined) lanes.set(laneName(tx), [node]);
    else lane.push(node);
    bytes += tx.tx.length;
  };
  const unlink = (node: Node): void => {
    if (node.previous === undefined) head = node.next;
    else node.previous.next = node.next;
    if (node.next === undefined) tail = node.previous;
    else node.next.previous = node.previous;
    byKey.delete(node.entry.key);
    const name = laneName(node.entry);
    const lane = lanes.get(name) ?? [];
    lane.splice(lane.indexOf(node), 1);
    if (lane.length === 0) lanes.delete(name);
    bytes -= node.entry.tx.length;
  };
  const entries = (): PoolEntry[] => {
    const all: PoolEntry[] = [];
    for (let node = head; node !== undefined; node = node.next) all.push(node.entry);
    return all;
  };

  return {
    get size() {
      return byKey.size;
    },
    get bytes() {
      return bytes;
    },
    offer: (key, txBytes) => {
      if (isFull(txBytes)) return "full";
      if (txBytes > limits.txBytesMax) return "too-large";
      if (byKey.has(key)) return "seen";
      return seen.add(key) ? "check" : "seen";
    },
    add: (tx) => {
      if (byKey.has(tx.key)) return "duplicate";
      if (isFull(tx.tx.length)) return "full";
      seen.add(tx.key);
      link(tx);
      return "added";
    },
    forget: (key) => seen.delete(key),
    has: (key) => byKey.has(key),
    isSeen: (key) => byKey.has(key) || seen.has(key),
    get: (key) => byKey.get(key)?.entry,
    removeCommitted: (txs) => {
      const touched: string[] = [];
      const isTouched = new Set<string>();
      for (const { key, isOk } of txs) {
        if (isOk) seen.add(key);
        else seen.delete(key);
        const node = byKey.get(key);
        if (node === undefined) continue;
        unlink(node);
        if (isTouched.has(node.entry.sender)) continue;
        isTouched.add(node.entry.sender);
        touched.push(node.entry.sender);
      }
      return touched;
    },
    evict: (key) => {
      const node = byKey.get(key);
      if (node === undefined) return [];
      const lane = lanes.get(laneName(node.entry)) ?? [];
      const removed = lane.slice(lane.indexOf(node));
      for (const each of removed) {
        unlink(each);
        seen.delete(each.entry.key);
      }
      return removed.map((each) => each.entry);
    },
    lane: (sender) => (lanes.get(sender) ?? []).map((node) => node.entry),
    after: (after, count) => {
      const found: PoolEntry[] = [];
      let node = tail;
      // Walking back from the newest is short: readers follow the tail.
      while (node?.previous !== undefined && node.previous.entry.order > after) node = node.previous;
      for (; node !== undefined && found.length < count; node = node.next) {
        if (node.entry.order > after) found.push(node.entry);
      }
      return found;
    },
    reap: (wanted) => {
      const all = entries();
      const first = take(all, wanted);
      return first.length === all.length ? first : take(byPrice(all, laneName), wanted);
    },
    flush: () => {
      byKey.clear();
      lanes.clear();
      seen.clear();
      head = undefined;
      tail = undefined;
      bytes = 0;
    },
    assertConsistent: () => {
      const all = entries();
      assert(all.length === byKey.size, "list and map have the same size");
      let total = 0;
      let inLanes = 0;
      for (const entry of all) {
        total += entry.tx.length;
        assert(byKey.get(entry.key)?.entry === entry, "list and map hold the same entries");
        const lane = lanes.get(laneName(entry)) ?? [];
        assert(
          lane.some((node) => node.entry === entry),
          "each entry is in its lane",
        );
        if (lane[0]?.entry === entry) inLanes += lane.length;
        for (const [index, node] of lane.entries()) {
          assert(index === 0 || (lane[index - 1]?.entry.order ?? 0) < node.entry.order, "lanes keep arrival order");
        }
      }
      assert(inLanes === all.length, "lanes hold nothing else");
      assert(total === bytes, "bytes are the sum of the entries");
      assert(all.length <= limits.txsMax && bytes <= limits.bytesMax, "within limits");
      assert(seen.size <= limits.seenMax, "the memory is bounded");
    },
  };
}

/** Sorted by the lowest price up to and including the entry in its lane, then by arrival: keeps every lane's order. */
function byPrice(all: readonly PoolEntry[], laneName: (tx: PoolTx) => string): readonly PoolEntry[] {
  const lowest = new Map<string, bigint>();
  const priced = all.map((entry) => {
    const name = laneName(entry);
    const before = lowest.get(name);
    const price = before !== undefined && before < entry.gasPrice ? before : entry.gasPrice;
    lowest.set(name, price);
    return { entry, price };
  });
  priced.sort((a, b) => (a.price === b.price ? a.entry.order - b.entry.order : a.price > b.price ? -1 : 1));
  return priced.map(({ entry }) => entry);
}

/** The longest prefix within the limits, as CometBFT reaps: stops at the first that does not fit. */
function take(
  sorted: readonly PoolEntry[],
  wanted: { readonly bytesMax: number; readonly gasMax: bigint; readonly sizeOf: (tx: Uint8Array) => number },
): readonly PoolEntry[] {
  const taken: PoolEntry[] = [];
  let bytes = 0;
  let gas = 0n;
  for (const entry of sorted) {
    bytes += wanted.sizeOf(entry.tx);
    gas += entry.gasWanted;
    if (bytes > wanted.bytesMax || (wanted.gasMax >= 0n && gas > wanted.gasMax)) return taken;
    taken.push(entry);
  }
  return taken;
}

interface SeenSet {
  readonly size: number;
  has(key: string): boolean;
  /** False when it was there already. */
  add(key: string): boolean;
  delete(key: string): void;
  clear(): void;
}

/** The newest `max` keys, in two generations: when the young one holds half of `max`, the old one is dropped. */
function createSeenSet(max: number): SeenSet {
  const half = max > 1 ? max >>> 1 : 1;
  let young = new Set<string>();
  let old = new Set<string>();
  const has = (key: string): boolean => young.has(key) || old.has(key);
  return {
    get size() {
      return young.size + old.size;
    },
    has,
    add: (key) => {
      if (has(key)) return false;
      young.add(key);
      if (young.size >= half) {
        old = young;
        young = new Set();
      }
      return true;
    },
    delete: (key) => {
      young.delete(key);
      old.delete(key);
    },
    clear: () => {
      young = new Set();
      old = new Set();
    },
  };
}
