/**
 * Transactions between nodes: one ordered stream per peer, in batches of at most 64 KiB or every 20 ms, only after
 * our own CheckTx, never back to a peer that sent it. A slow peer's place in the order waits; nothing is queued twice.
 */

import { setTimeout as delay } from "node:timers/promises";
import { NodeError } from "../../lib/errors.ts";
import { TxBatch } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { createRateLimiter } from "../p2p/rate-limit.ts";
import type { RateLimiter } from "../p2p/rate-limit.ts";
import type { P2p } from "../p2p/network.ts";
import type { Mempool } from "./driver.ts";

/** Bytes of transactions in one batch; a single larger transaction travels alone. */
export const TX_BATCH_BYTES = 64 * 1024;
/** Longest wait of a transaction for company. */
export const TX_BATCH_MS = 20;
/** Most transactions in a batch. */
export const TX_BATCH_COUNT = 512;
/** Transactions per second accepted from one peer. */
export const PEER_TXS_PER_SECOND = 5_000;

/** SDK code of an undecodable transaction: no honest node forwards one. */
const TX_DECODE = { codespace: "sdk", code: 2 };

/** Running transaction gossip. */
export interface TxGossip {
  stop(): void;
}

interface PeerCursor {
  /** Everything up to this order was sent or needs no sending. */
  order: number;
  readonly rate: RateLimiter;
}

/** Starts sending to and receiving from all peers. With `isSending` false it only receives. */
export function startTxGossip(options: {
  readonly p2p: P2p;
  readonly mempool: Mempool;
  readonly isSending: boolean;
  readonly nowMs: () => number;
}): TxGossip {
  const { p2p, mempool, nowMs } = options;
  const cursors = new Map<string, PeerCursor>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const sendTo = (peer: string, cursor: PeerCursor): void => {
    for (;;) {
      const entries = mempool.entriesAfter(cursor.order, TX_BATCH_COUNT);
      const last = entries.at(-1);
      if (last === undefined) return;
      const txs: Uint8Array[] = [];
      let bytes = 0;
      let reached = cursor.order;
      for (const entry of entries) {
        const isNews = !mempool.isFrom(entry.key, peer);
        if (isNews && txs.length > 0 && bytes + entry.tx.length > TX_BATCH_BYTES) break;
        reached = entry.order;
        if (!isNews) continue;
        txs.push(entry.tx);
        bytes += entry.tx.length;
      }
      if (txs.length > 0 && !p2p.send(peer, "txs", TxBatch.encode({ txs }))) {
        schedule();
        return;
      }
      cursor.order = reached;
    }
  };
  const sendAll = (): void => {
    timer = undefined;
    if (isStopped) return;
    for (const [peer, cursor] of cursors) sendTo(peer, cursor);
  };
  const schedule = (): void => {
    if (isStopped || timer !== undefined || !options.isSending) return;
    timer = setTimeout(sendAll, TX_BATCH_MS);
    timer.unref();
  };

  const receive = async (from: string, bytes: Uint8Array): Promise<void> => {
    let batch: TxBatch;
    try {
      batch = TxBatch.decode(bytes);
    } catch {
      return p2p.charge(from, "malformed", "transaction batch");
    }
    if (batch.txs.length === 0 || batch.txs.some((tx) => tx.length === 0))
      return p2p.charge(from, "malformed", "empty transaction");
    const rate = cursors.get(from)?.rate;
    for (let at = 0; at < batch.txs.length; at += TX_BATCH_COUNT) {
      const part = batch.txs.slice(at, at + TX_BATCH_COUNT);
      const waitMs = rate?.waitMs(nowMs(), part.length) ?? 0;
      // Not reading is the limit: the sender's queue waits.
      if (waitMs > 0) await delay(Math.ceil(waitMs), undefined, { ref: false });
      rate?.take(nowMs(), part.length);
      const verdicts = await Promise.all(part.map((tx) => offer(tx, from)));
      if (verdicts.includes("undecodable")) return p2p.charge(from, "malformed", "undecodable transaction");
    }
  };
  const offer = async (tx: Uint8Array, from: string): Promise<"taken" | "refused" | "undecodable"> => {
    try {
      const response = await mempool.offerFromPeer(tx, from);
      if (response === "seen") return "refused";
      if (response.code === 0) return "taken";
      return response.codespace === TX_DECODE.codespace && response.code === TX_DECODE.code ? "undecodable" : "refused";
    } catch (error) {
      if (error instanceof NodeError) return "refused";
      throw error;
    }
  };

  p2p.onMessage("txs", receive);
  p2p.addPeerListener({
    onConnected: (peer) => {
      cursors.set(peer, {
        order: 0,
        rate: createRateLimiter({ perSecond: PEER_TXS_PER_SECOND, burst: PEER_TXS_PER_SECOND }),
      });
      schedule();
    },
    onDisconnected: (peer) => {
      cursors.delete(peer);
    },
  });
  mempool.onAdded(schedule);
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
