/**
 * The application's own ban layer: misbehaviour lowers a peer's score, time heals it by halves, low scores
 * disconnect or ban (reliability §4.4). Pure; the caller passes the time. Bounded at `bansMax` entries.
 */

import { P2P_LIMITS } from "./p2p-limits.ts";

/** What a peer did, with its cost. Only things that no honest peer does are expensive. */
export const PENALTY = {
  /** Bytes that do not decode, or a frame above its limit. */
  malformed: -20,
  /** A signature or hash that is wrong, a block that does not verify. */
  invalid: -30,
  /** A peer that proves it lies about the chain (forged block, forged commit). */
  lie: -60,
  /** Above its rate. */
  flood: -4,
  /** Did not answer in time, or dripped bytes. */
  slow: -5,
  /** Broke a promise: announced what it does not have. */
  unhelpful: -2,
} as const;

/** A kind of misbehaviour. */
export type Penalty = keyof typeof PENALTY;

/** What the owner must do after a charge. */
export type Sanction = "none" | "disconnect" | "ban";

/** Scores and bans by node id. */
export interface PeerScores {
  charge(nodeId: string, penalty: Penalty, nowMs: number): Sanction;
  score(nodeId: string, nowMs: number): number;
  isBanned(nodeId: string, nowMs: number): boolean;
  /** Bans at once, for `banMs`. */
  ban(nodeId: string, nowMs: number): void;
  readonly size: number;
}

interface Entry {
  score: number;
  atMs: number;
  bannedUntilMs: number;
}

/** Creates an empty table. */
export function createPeerScores(): PeerScores {
  const entries = new Map<string, Entry>();

  const settle = (nodeId: string, nowMs: number): Entry => {
    const entry = entries.get(nodeId) ?? { score: 0, atMs: nowMs, bannedUntilMs: 0 };
    entry.score *= 0.5 ** (Math.max(0, nowMs - entry.atMs) / P2P_LIMITS.scoreHalfLifeMs);
    entry.atMs = nowMs;
    return entry;
  };
  const keep = (nodeId: string, entry: Entry): void => {
    entries.delete(nodeId);
    entries.set(nodeId, entry);
    if (entries.size <= P2P_LIMITS.bansMax) return;
    const oldest = entries.keys().next();
    if (oldest.done !== true) entries.delete(oldest.value);
  };

  return {
    charge: (nodeId, penalty, nowMs) => {
      const entry = settle(nodeId, nowMs);
      entry.score += PENALTY[penalty];
      if (entry.score <= P2P_LIMITS.scoreBan) entry.bannedUntilMs = nowMs + P2P_LIMITS.banMs;
      keep(nodeId, entry);
      if (entry.score <= P2P_LIMITS.scoreBan) return "ban";
      return entry.score <= P2P_LIMITS.scoreDisconnect ? "disconnect" : "none";
    },
    score: (nodeId, nowMs) => (entries.has(nodeId) ? settle(nodeId, nowMs).score : 0),
    isBanned: (nodeId, nowMs) => (entries.get(nodeId)?.bannedUntilMs ?? 0) > nowMs,
    ban: (nodeId, nowMs) => {
      const entry = settle(nodeId, nowMs);
      entry.bannedUntilMs = nowMs + P2P_LIMITS.banMs;
      keep(nodeId, entry);
    },
    get size() {
      return entries.size;
    },
  };
}
