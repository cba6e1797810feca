/**
 * Keeps links up: persistent peers for ever with growing pauses, then addresses of the book up to the outbound
 * limit, then seeds. One attempt per target at a time; the pauses are randomised so that nodes do not dial in step.
 */

import { P2P_LIMITS } from "./p2p-limits.ts";
import type { PeerBook } from "./peer-book.ts";
import type { DialTarget } from "./transport.ts";

/** What the dialer needs. */
export interface DialerOptions {
  readonly persistent: readonly DialTarget[];
  readonly seeds: readonly DialTarget[];
  /** undefined never dials addresses that were only heard of. */
  readonly book: PeerBook | undefined;
  readonly outboundPeersMax: number;
  /** Longest pause between two dials of a persistent peer, milliseconds. */
  readonly reconnectMsMax: number;
  readonly connectedIds: () => ReadonlySet<string>;
  readonly outboundCount: () => number;
  readonly isBanned: (nodeId: string) => boolean;
  /** Settles with the node id once the peer is up. */
  readonly dial: (target: DialTarget) => Promise<string>;
  readonly nowMs: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly onFailure: (target: DialTarget, reason: string) => void;
}

/** A running dialer. */
export interface Dialer {
  stop(): void;
}

interface Attempt {
  readonly target: DialTarget;
  /** Learnt on success; the id of a target given without one. */
  nodeId: string | undefined;
  failures: number;
  dueMs: number;
  isRunning: boolean;
}

const TICK_MS = 250;

/** Starts dialling at once. */
export function createDialer(options: DialerOptions): Dialer {
  const attemptOf = (target: DialTarget): Attempt => ({
    target,
    nodeId: target.nodeId,
    failures: 0,
    dueMs: 0,
    isRunning: false,
  });
  const persistent = options.persistent.map(attemptOf);
  const seeds = options.seeds.map(attemptOf);
  const bookDials = new Set<string>();
  let isStopped = false;

  const run = async (attempt: Attempt): Promise<void> => {
    attempt.isRunning = true;
    try {
      attempt.nodeId = await options.dial(attempt.target);
      attempt.failures = 0;
      attempt.dueMs = options.nowMs() + P2P_LIMITS.reconnectMsMin;
    } catch (error) {
      attempt.failures = Math.min(attempt.failures + 1, 16);
      const pauseMs = Math.min(P2P_LIMITS.reconnectMsMin * 1.6 ** attempt.failures, options.reconnectMsMax);
      attempt.dueMs = options.nowMs() + pauseMs * (0.75 + options.random() / 2);
      options.onFailure(attempt.target, error instanceof Error ? error.message : "unknown");
    } finally {
      attempt.isRunning = false;
    }
  };
  const runBook = async (target: DialTarget, nodeId: string): Promise<void> => {
    bookDials.add(nodeId);
    try {
      await options.dial(target);
    } catch (error) {
      options.book?.markFailure(nodeId, options.nowMs());
      options.onFailure(target, error instanceof Error ? error.message : "unknown");
    } finally {
      bookDials.delete(nodeId);
    }
  };
  const isWanted = (attempt: Attempt, connected: ReadonlySet<string>): boolean =>
    !attempt.isRunning &&
    attempt.dueMs <= options.nowMs() &&
    (attempt.nodeId === undefined || !connected.has(attempt.nodeId));

  const tick = (): void => {
    if (isStopped) return;
    const connected = options.connectedIds();
    for (const attempt of persistent) if (isWanted(attempt, connected)) void run(attempt);
    const free = options.outboundPeersMax - options.outboundCount() - bookDials.size;
    if (options.book !== undefined && free > 0) {
      const exclude = new Set([...connected, ...bookDials]);
      for (const attempt of persistent) if (attempt.nodeId !== undefined) exclude.add(attempt.nodeId);
      for (const entry of options.book.pick(Math.min(free, 3), exclude, options.nowMs(), options.random)) {
        if (options.isBanned(entry.nodeId)) continue;
        void runBook({ host: entry.host, port: entry.port, nodeId: entry.nodeId, peerId: undefined }, entry.nodeId);
      }
    }
    if (connected.size < Math.min(3, options.outboundPeersMax)) {
      for (const attempt of seeds) if (isWanted(attempt, connected)) void run(attempt);
    }
  };
  const timer = setInterval(tick, TICK_MS);
  timer.unref();
  queueMicrotask(tick);

  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
