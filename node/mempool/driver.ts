/**
 * The mempool of a running node: asks the application about each transaction, keeps what passed, waits while a
 * block commits, checks again only the senders that a block touched. Refusal texts are CometBFT's (interop §3.1).
 */

import { sha256 } from "#crypto";
import { bytesToBinaryText } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { ExecTxResult, ResponseCheckTx } from "../../proto/gen/tendermint/abci/types.ts";
import type { CommittedTx, MempoolLimits, PoolEntry } from "./core/mempool.ts";
import { createMempoolCore } from "./core/mempool.ts";

/** CheckTx's answer with the lane that the embedded application tells. */
export interface CheckedTx {
  readonly response: ResponseCheckTx;
  /** undefined when the application is remote or refused the transaction. */
  readonly lane: { readonly sender: string; readonly sequence: bigint; readonly gasPrice: bigint } | undefined;
}

/** The application as the mempool sees it. Calls are answered in the order in which they were made. */
export interface TxChecker {
  /** CheckTx of a new transaction; with `wantsEvents` its answer carries the events. */
  checkTx(tx: Uint8Array, wantsEvents: boolean): Promise<CheckedTx>;
  /** CheckTx of waiting transactions after a block, answered in their order. */
  recheckTxs(txs: readonly Uint8Array[]): Promise<readonly CheckedTx[]>;
  /** Senders whose waiting transactions the last block made doubtful; undefined: all of them. */
  touchedSenders(): Promise<readonly string[] | undefined>;
  /** Transactions of these senders were dropped: the application forgets that it let them pass. */
  forgetPending(senders: readonly string[]): Promise<void>;
}

/** What `createMempool` needs. */
export interface MempoolOptions {
  readonly limits: MempoolLimits;
  readonly app: TxChecker;
  /** Check waiting transactions again after a block. */
  readonly recheck: boolean;
  readonly keepInvalidInCache: boolean;
}

/** The mempool. */
export interface Mempool {
  /**
   * Checks a transaction and keeps it when it passed. `from` names the peer that sent it.
   * @returns CheckTx's answer, also when it refuses (code ≠ 0)
   * @throws NodeError TX_IN_CACHE, MEMPOOL_FULL, TX_TOO_LARGE with CometBFT's texts
   */
  offer(
    tx: Uint8Array,
    from: string | undefined,
    options?: { readonly wantsEvents: boolean },
  ): Promise<ResponseCheckTx>;
  /**
   * As `offer`, for what a peer sent: "seen" at once and without an error for what we have, which in a full mesh is most
   * of what arrives. The peer is remembered all the same.
   */
  offerFromPeer(tx: Uint8Array, peer: string): Promise<ResponseCheckTx> | "seen";
  readonly size: number;
  readonly bytes: number;
  /** Whether a transaction of this hash waits. */
  isPending(txHash: Uint8Array): boolean;
  get(txHash: Uint8Array): Uint8Array | undefined;
  /** Oldest first. */
  entriesAfter(order: number, count: number): readonly PoolEntry[];
  /** Whether this peer sent us the transaction. */
  isFrom(key: string, peer: string): boolean;
  /** Transactions for a proposal: at most `bytesMax` bytes inside a block's data, at most `gasMax` gas (-1n: any). */
  reap(bytesMax: bigint, gasMax: bigint): readonly Uint8Array[];
  /** Waits for CheckTx calls under way and holds new ones back until the answer is called (during Commit). */
  lock(): Promise<() => void>;
  /**
   * Under the lock: removes what the block contained and checks again the rest, or only the transactions of senders that
   * the application calls touched. `results` are in the order of `txs`.
   */
  update(height: bigint, txs: readonly Uint8Array[], results: readonly ExecTxResult[]): Promise<void>;
  /** Called after the pool grew. */
  onAdded(listener: () => void): void;
  flush(): void;
}

/** Peers remembered per transaction, so that it is not echoed to them. */
const SENDERS_PER_TX_MAX = 16;

/** CheckTx calls that may wait for a commit or an answer. */
const CHECKS_WAITING_MAX = 20_000;

/** Rechecks sent to the application at once: bounded, so that its thread is not held for long. */
const RECHECKS_UNDER_WAY = 1_024;

/** Creates an empty mempool after `height`. */
export function createMempool(options: MempoolOptions, height: bigint): Mempool {
  const { limits, app } = options;
  const core = createMempoolCore(limits);
  const senders = new Map<string, Set<string>>();
  /** Lanes that lost a transaction which the application still counts as pending. */
  const forgotten = new Set<string>();
  const addedListeners: (() => void)[] = [];
  let heightNow = height;
  let gate: Promise<void> | undefined;
  let waitingCount = 0;
  let underWay = 0;
  let onIdle: (() => void) | undefined;

  const rememberSender = (key: string, from: string | undefined): void => {
    if (from === undefined) return;
    const known = senders.get(key);
    if (known === undefined) senders.set(key, new Set([from]));
    else if (known.size < SENDERS_PER_TX_MAX) known.add(from);
  };
  const full = (): NodeError =>
    new NodeError(
      "MEMPOOL_FULL",
      `mempool is full: number of txs ${core.size} (max: ${limits.txsMax}), total txs bytes ${core.bytes} (max: ${limits.bytesMax})`,
    );
  const admit = (key: string, tx: Uint8Array, from: string | undefined): void => {
    switch (core.offer(key, tx.length)) {
      case "check":
        rememberSender(key, from);
        return;
      case "full":
        throw full();
      case "too-large":
        throw new NodeError("TX_TOO_LARGE", `Tx too large. Max size is ${limits.txBytesMax}, but got ${tx.length}`);
      case "seen":
        if (core.has(key)) rememberSender(key, from);
        throw new NodeError("TX_IN_CACHE", "tx already exists in cache");
    }
  };
  const refuse = (key: string): void => {
    senders.delete(key);
    if (!options.keepInvalidInCache) core.forget(key);
  };
  const keep = (key: string, tx: Uint8Array, checked: CheckedTx): void => {
    const added = core.add({
      key,
      tx,
      sender: checked.lane?.sender ?? "",
      sequence: checked.lane?.sequence ?? 0n,
      gasPrice: checked.lane?.gasPrice ?? 0n,
      gasWanted: checked.response.gasWanted,
      height: heightNow,
    });
    if (added === "full") {
      if (checked.lane !== undefined) forgotten.add(checked.lane.sender);
      refuse(key);
      throw full();
    }
    if (added === "added") for (const listener of addedListeners) listener();
  };
  const check = async (tx: Uint8Array, wantsEvents: boolean): Promise<CheckedTx> => {
    underWay += 1;
    try {
      return await app.checkTx(tx, wantsEvents);
    } finally {
      underWay -= 1;
      if (underWay === 0) onIdle?.();
    }
  };
  const idle = async (): Promise<void> => {
    if (underWay === 0) return;
    await new Promise<void>((resolve) => {
      onIdle = resolve;
    });
    onIdle = undefined;
  };

  const drop = (entries: readonly PoolEntry[]): void => {
    for (const entry of entries) {
      senders.delete(entry.key);
      if (options.keepInvalidInCache) core.offer(entry.key, 0);
    }
  };
  /** In arrival order, many at once: after a refusal the later ones of the lane are refused by sequence. */
  const recheck = async (isWanted: (entry: PoolEntry) => boolean): Promise<void> => {
    const waiting = core.after(0, limits.txsMax).filter(isWanted);
    for (let at = 0; at < waiting.length; at += RECHECKS_UNDER_WAY) {
      const part = waiting.slice(at, at + RECHECKS_UNDER_WAY);
      const checked = await app.recheckTxs(part.map((entry) => entry.tx));
      for (const [index, entry] of part.entries()) {
        if (checked[index]?.response.code !== 0) drop(core.evict(entry.key));
      }
    }
  };

  const offerKeyed = async (
    key: string,
    tx: Uint8Array,
    from: string | undefined,
    wantsEvents: boolean,
  ): Promise<ResponseCheckTx> => {
    if (waitingCount >= CHECKS_WAITING_MAX) throw full();
    waitingCount += 1;
    try {
      while (gate !== undefined) await gate;
      admit(key, tx, from);
      let checked: CheckedTx;
      try {
        checked = await check(tx, wantsEvents);
      } catch (cause) {
        refuse(key);
        throw cause;
      }
      if (checked.response.code === 0) keep(key, tx, checked);
      else refuse(key);
      return checked.response;
    } finally {
      waitingCount -= 1;
    }
  };

  return {
    offer: async (tx, from, { wantsEvents } = { wantsEvents: false }) =>
      await offerKeyed(keyOf(tx), tx, from, wantsEvents),
    offerFromPeer: (tx, peer) => {
      const key = keyOf(tx);
      if (!core.isSeen(key)) return offerKeyed(key, tx.slice(), peer, false);
      // Also while its CheckTx is under way: `senders` has it from then on.
      if (core.has(key) || senders.has(key)) rememberSender(key, peer);
      return "seen";
    },
    get size() {
      return core.size;
    },
    get bytes() {
      return core.bytes;
    },
    isPending: (hash) => core.has(bytesToBinaryText(hash)),
    get: (hash) => core.get(bytesToBinaryText(hash))?.tx,
    entriesAfter: (order, count) => core.after(order, count),
    isFrom: (key, peer) => senders.get(key)?.has(peer) ?? false,
    reap: (bytesMax, gasMax) =>
      core.reap({ bytesMax: Number(bytesMax), gasMax, sizeOf: sizeInBlock }).map((entry) => entry.tx),
    lock: async () => {
      while (gate !== undefined) await gate;
      let open: (() => void) | undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      await idle();
      return () => {
        gate = undefined;
        open?.();
      };
    },
    update: async (nextHeight, txs, results) => {
      heightNow = nextHeight;
      const committed: CommittedTx[] = txs.map((tx, index) => ({
        key: keyOf(tx),
        isOk: results[index]?.code === 0 || options.keepInvalidInCache,
      }));
      core.removeCommitted(committed);
      for (const { key } of committed) senders.delete(key);
      const touched = await app.touchedSenders();
      if (touched === undefined) forgotten.clear();
      const doubtful = new Set([...(touched ?? []), ...forgotten]);
      if (forgotten.size > 0) await app.forgetPending([...forgotten]);
      forgotten.clear();
      if (options.recheck && core.size > 0) {
        await recheck((entry) => touched === undefined || entry.sender === "" || doubtful.has(entry.sender));
      }
    },
    onAdded: (listener) => addedListeners.push(listener),
    flush: () => {
      for (const { sender } of core.after(0, limits.txsMax)) if (sender !== "") forgotten.add(sender);
      core.flush();
      senders.clear();
    },
  };
}

/** A character per byte of the hash: half as long as hex, and made for every transaction twice. */
function keyOf(tx: Uint8Array): string {
  return bytesToBinaryText(sha256(tx));
}

/** Bytes of a transaction inside `Data`: tag, length, body. */
function sizeInBlock(tx: Uint8Array): number {
  let prefix = 2;
  for (let rest = tx.length >>> 7; rest > 0; rest >>>= 7) prefix += 1;
  return prefix + tx.length;
}
