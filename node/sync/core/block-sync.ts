/**
 * Block sync as a pure scheduler: which block to ask of whom, when to judge two neighbours, when to apply, whom to
 * charge, when we are there. Time and answers come in as inputs; blocks themselves stay with the driver.
 *
 * A block is proven by its successor: the successor's last commit must be a full commit of the current validators
 * (C-09), then the block must have the id that this commit names. So a bad pair has exactly one liar.
 */

import { assert } from "../../../lib/assert.ts";

/** Requests under way to a peer that has served well. */
export const REQUESTS_PER_PEER_MAX = 20;
/** Heights beyond the next one that are fetched ahead. */
export const HEIGHTS_AHEAD_MAX = 64n;
/** Bytes of fetched blocks that wait; above it only the next two heights are asked for. */
export const HELD_BYTES_MAX = 64 * 1024 * 1024;
/** A request that is not answered by then counts against the peer. */
export const REQUEST_TIMEOUT_MS = 5_000;
/** A height that everything waits for is asked of another peer after this. */
export const HEDGE_MS = 700;
/** Unanswered requests after which a peer is not asked again. */
export const FAILURES_MAX = 3;

/** What happened. Times are milliseconds on any monotonic clock. */
export type SyncInput =
  /** A peer is there, or told new heights. */
  | {
      readonly type: "peer";
      readonly peer: string;
      readonly earliest: bigint;
      readonly height: bigint;
      readonly nowMs: number;
    }
  | { readonly type: "gone"; readonly peer: string; readonly nowMs: number }
  /** A well-formed block of the height asked for; `bytes` is its size. */
  | {
      readonly type: "block";
      readonly peer: string;
      readonly height: bigint;
      readonly bytes: number;
      readonly nowMs: number;
    }
  /** The peer answered that it has not this block, or with rubbish. */
  | { readonly type: "nothing"; readonly peer: string; readonly height: bigint; readonly nowMs: number }
  /** The driver's verdict on the pair (height, height + 1). */
  | { readonly type: "judged"; readonly height: bigint; readonly verdict: PairVerdict; readonly nowMs: number }
  | { readonly type: "applied"; readonly height: bigint; readonly nowMs: number }
  | { readonly type: "tick"; readonly nowMs: number };

/** Whether a block is proven by its successor, else which of the two is false. */
export type PairVerdict = "good" | "first-bad" | "second-bad";

/** What the driver must do, in order. */
export type SyncEffect =
  | { readonly type: "request"; readonly peer: string; readonly height: bigint }
  /** Hold the block that this peer just delivered. */
  | { readonly type: "keep"; readonly peer: string; readonly height: bigint }
  | { readonly type: "discard"; readonly height: bigint }
  | { readonly type: "judge"; readonly height: bigint }
  | { readonly type: "apply"; readonly height: bigint }
  | {
      readonly type: "charge";
      readonly peer: string;
      readonly penalty: "lie" | "slow" | "unhelpful";
      readonly why: string;
    }
  /** Within one block of the best peer: consensus takes over. Emitted once; no effect follows. */
  | { readonly type: "done" };

interface SyncPeer {
  readonly id: string;
  earliest: bigint;
  height: bigint;
  /** Requests it may have under way; doubles with each block, so that strangers cannot hold up many heights. */
  window: number;
  pending: number;
  failures: number;
  isOut: boolean;
}

interface SyncRequest {
  readonly height: bigint;
  readonly peer: string;
  readonly sinceMs: number;
}

interface HeldBlock {
  readonly peer: string;
  readonly bytes: number;
}

/** The scheduler's state; owned by `step`. */
export interface SyncState {
  /** Height of the last applied block. */
  height: bigint;
  peers: SyncPeer[];
  requests: SyncRequest[];
  readonly held: Map<bigint, HeldBlock>;
  heldBytes: number;
  /** A verdict or an application is awaited. */
  isBusy: boolean;
  isDone: boolean;
  /** When the first peer came; undefined before. */
  readonly startedMs: number;
  /** Without any peer for this long, sync gives way to consensus. */
  readonly lonelyMs: number;
}

/** Starts after `height`, the last applied block (0n: none). */
export function createSyncState(options: {
  readonly height: bigint;
  readonly nowMs: number;
  readonly lonelyMs: number;
}): SyncState {
  return {
    height: options.height,
    peers: [],
    requests: [],
    held: new Map(),
    heldBytes: 0,
    isBusy: false,
    isDone: false,
    startedMs: options.nowMs,
    lonelyMs: options.lonelyMs,
  };
}

/** Highest height that a peer in good standing claims; 0n without peers. */
export function bestHeight(state: SyncState): bigint {
  let best = 0n;
  for (const peer of state.peers) if (!peer.isOut && peer.height > best) best = peer.height;
  return best;
}

/** Takes one input; answers what to do, in order. */
export function step(state: SyncState, input: SyncInput): readonly SyncEffect[] {
  if (state.isDone) return [];
  const effects: SyncEffect[] = [];
  onInput(state, input, effects);
  schedule(state, input.nowMs, effects);
  return effects;
}

function onInput(state: SyncState, input: SyncInput, effects: SyncEffect[]): void {
  switch (input.type) {
    case "peer":
      onPeer(state, input);
      return;
    case "gone":
      removePeer(state, input.peer);
      return;
    case "block":
      onBlock(state, input, effects);
      return;
    case "nothing":
      onNothing(state, input, effects);
      return;
    case "judged":
      onJudged(state, input, effects);
      return;
    case "applied":
      assert(input.height === state.height + 1n, "blocks are applied in order");
      state.height = input.height;
      state.isBusy = false;
      release(state, input.height, effects);
      return;
    case "tick":
      onTick(state, input.nowMs, effects);
      return;
  }
}

function onPeer(
  state: SyncState,
  input: { readonly peer: string; readonly earliest: bigint; readonly height: bigint },
): void {
  const known = findPeer(state, input.peer);
  if (known !== undefined) {
    // A peer may grow; one that takes a claim back simply is no source for the difference (C-08).
    known.earliest = input.earliest;
    known.height = input.height;
    return;
  }
  const peer = {
    id: input.peer,
    earliest: input.earliest,
    height: input.height,
    window: 1,
    pending: 0,
    failures: 0,
    isOut: false,
  };
  const at = state.peers.findIndex((other) => other.id > input.peer);
  state.peers.splice(at < 0 ? state.peers.length : at, 0, peer);
}

function removePeer(state: SyncState, id: string): void {
  state.peers = state.peers.filter((peer) => peer.id !== id);
  state.requests = state.requests.filter((request) => request.peer !== id);
}

function onBlock(
  state: SyncState,
  input: { readonly peer: string; readonly height: bigint; readonly bytes: number },
  effects: SyncEffect[],
): void {
  const peer = takeRequest(state, input.peer, input.height);
  if (peer === undefined) return;
  peer.failures = 0;
  peer.window = peer.window * 2 > REQUESTS_PER_PEER_MAX ? REQUESTS_PER_PEER_MAX : peer.window * 2;
  if (peer.isOut || input.height <= state.height || state.held.has(input.height)) return;
  state.held.set(input.height, { peer: input.peer, bytes: input.bytes });
  state.heldBytes += input.bytes;
  effects.push({ type: "keep", peer: input.peer, height: input.height });
}

function onNothing(
  state: SyncState,
  input: { readonly peer: string; readonly height: bigint },
  effects: SyncEffect[],
): void {
  const peer = takeRequest(state, input.peer, input.height);
  if (peer === undefined) return;
  fail(peer, effects, "unhelpful", `has not the block at ${input.height} that it announced`);
  // Its claim is worth what it proves.
  if (input.height <= peer.height) peer.height = input.height - 1n;
}

function onJudged(
  state: SyncState,
  input: { readonly height: bigint; readonly verdict: PairVerdict },
  effects: SyncEffect[],
): void {
  assert(input.height === state.height + 1n, "pairs are judged in order");
  if (input.verdict === "good") {
    effects.push({ type: "apply", height: input.height });
    return;
  }
  state.isBusy = false;
  const badHeight = input.verdict === "first-bad" ? input.height : input.height + 1n;
  const liar = state.held.get(badHeight)?.peer;
  release(state, badHeight, effects);
  if (liar === undefined) return;
  effects.push({ type: "charge", peer: liar, penalty: "lie", why: `false block at ${badHeight}` });
  const peer = findPeer(state, liar);
  if (peer !== undefined) peer.isOut = true;
  for (let height = state.height + 1n; height <= state.height + HEIGHTS_AHEAD_MAX + 1n; height += 1n) {
    if (state.held.get(height)?.peer === liar) release(state, height, effects);
  }
}

function onTick(state: SyncState, nowMs: number, effects: SyncEffect[]): void {
  for (const request of state.requests.filter((each) => nowMs - each.sinceMs >= REQUEST_TIMEOUT_MS)) {
    const peer = takeRequest(state, request.peer, request.height);
    if (peer === undefined) continue;
    fail(peer, effects, "slow", `did not answer for the block at ${request.height}`);
  }
}

function fail(peer: SyncPeer, effects: SyncEffect[], penalty: "slow" | "unhelpful", why: string): void {
  peer.window = 1;
  peer.failures += 1;
  effects.push({ type: "charge", peer: peer.id, penalty, why });
  if (peer.failures >= FAILURES_MAX) peer.isOut = true;
}

/** Decides what can be done now. */
function schedule(state: SyncState, nowMs: number, effects: SyncEffect[]): void {
  const next = state.height + 1n;
  if (!state.isBusy && state.held.has(next) && state.held.has(next + 1n)) {
    state.isBusy = true;
    effects.push({ type: "judge", height: next });
  }
  const sources = state.peers.filter((peer) => !peer.isOut);
  const best = bestHeight(state);
  const isLonely = sources.length === 0 && nowMs - state.startedMs >= state.lonelyMs;
  if (!state.isBusy && (isLonely || (sources.length > 0 && best <= next))) {
    state.isDone = true;
    effects.push({ type: "done" });
    return;
  }
  requestMore(state, sources, best, nowMs, effects);
}

function requestMore(
  state: SyncState,
  sources: readonly SyncPeer[],
  best: bigint,
  nowMs: number,
  effects: SyncEffect[],
): void {
  const next = state.height + 1n;
  const ahead = state.heldBytes >= HELD_BYTES_MAX ? 1n : HEIGHTS_AHEAD_MAX;
  const last = best < next + ahead ? best : next + ahead;
  for (let height = next; height <= last; height += 1n) {
    if (state.held.has(height)) continue;
    const asked = state.requests.filter((request) => request.height === height);
    const newest = asked.at(-1);
    if (newest !== undefined) {
      const isUrgent = height <= next + 1n && nowMs - newest.sinceMs >= HEDGE_MS;
      if (!isUrgent) continue;
    }
    const isUrgentHeight = height <= next + 1n;
    const source = pickSource(sources, height, asked, isUrgentHeight);
    if (source === undefined) continue;
    source.pending += 1;
    state.requests.push({ height, peer: source.id, sinceMs: nowMs });
    effects.push({ type: "request", peer: source.id, height });
  }
}

/** The least busy peer that has the height and was not asked for it; for urgent heights proven peers come first. */
function pickSource(
  sources: readonly SyncPeer[],
  height: bigint,
  asked: readonly SyncRequest[],
  isUrgent: boolean,
): SyncPeer | undefined {
  let best: SyncPeer | undefined;
  for (const peer of sources) {
    if (height < peer.earliest || height > peer.height || peer.pending >= peer.window) continue;
    if (asked.some((request) => request.peer === peer.id)) continue;
    if (best === undefined) best = peer;
    else if (isUrgent && peer.window !== best.window) {
      if (peer.window > best.window) best = peer;
    } else if (peer.pending < best.pending) best = peer;
  }
  return best;
}

function takeRequest(state: SyncState, id: string, height: bigint): SyncPeer | undefined {
  const at = state.requests.findIndex((request) => request.peer === id && request.height === height);
  if (at < 0) return undefined;
  state.requests.splice(at, 1);
  const peer = findPeer(state, id);
  if (peer !== undefined) peer.pending -= 1;
  return peer;
}

function release(state: SyncState, height: bigint, effects: SyncEffect[]): void {
  const held = state.held.get(height);
  if (held === undefined) return;
  state.held.delete(height);
  state.heldBytes -= held.bytes;
  effects.push({ type: "discard", height });
}

function findPeer(state: SyncState, id: string): SyncPeer | undefined {
  return state.peers.find((peer) => peer.id === id);
}
