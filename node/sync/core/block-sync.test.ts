/**
 * Proves in a pure simulation: one honest peer among nine hostile ones still brings us to the tip in about the time
 * that it takes alone (C-07), a peer that lowers its claim cannot stall us (C-08), liars are named exactly (C-09).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PairVerdict, SyncEffect, SyncState } from "./block-sync.ts";
import { bestHeight, createSyncState, HEIGHTS_AHEAD_MAX, step } from "./block-sync.ts";

/** What a simulated peer answers for a height: a true block, a false one, a false last commit, nothing, or silence. */
type Answer = "block" | "false-block" | "false-commit" | "nothing" | "silence";
interface SimPeer {
  readonly id: string;
  readonly claim: bigint;
  readonly answer: (height: bigint) => Answer;
  readonly delayMs: number;
}
interface SimResult {
  readonly reachedMs: number;
  readonly charged: ReadonlyMap<string, readonly string[]>;
  readonly state: SyncState;
  readonly heldMax: number;
}

function simulate(
  tip: bigint,
  peers: readonly SimPeer[],
  disturb: (nowMs: number, feed: (input: Parameters<typeof step>[1]) => void) => void = () => {},
): SimResult {
  let nowMs = 0;
  const state = createSyncState({ height: 0n, nowMs, lonelyMs: 60_000 });
  const mail: { readonly atMs: number; readonly peer: string; readonly height: bigint; readonly answer: Answer }[] = [];
  const blocks = new Map<bigint, Answer>();
  const charged = new Map<string, string[]>();
  const gone = new Set<string>();
  let arriving: Answer = "block";
  let isDone = false;
  let heldMax = 0;

  const verdict = (height: bigint): PairVerdict => {
    if (blocks.get(height + 1n) === "false-commit") return "second-bad";
    return blocks.get(height) === "false-block" || blocks.get(height) === "false-commit" ? "first-bad" : "good";
  };
  const run = (effects: readonly SyncEffect[]): void => {
    for (const effect of effects) {
      switch (effect.type) {
        case "request": {
          const peer = peers.find((each) => each.id === effect.peer);
          assert.ok(peer);
          const answer = peer.answer(effect.height);
          if (answer !== "silence")
            mail.push({ atMs: nowMs + peer.delayMs, peer: peer.id, height: effect.height, answer });
          break;
        }
        case "keep":
          blocks.set(effect.height, arriving);
          break;
        case "discard":
          blocks.delete(effect.height);
          break;
        case "judge":
          run(step(state, { type: "judged", height: effect.height, verdict: verdict(effect.height), nowMs }));
          break;
        case "apply":
          assert.ok(blocks.get(effect.height) === "block");
          run(step(state, { type: "applied", height: effect.height, nowMs }));
          break;
        case "charge":
          charged.set(effect.peer, [...(charged.get(effect.peer) ?? []), effect.penalty]);
          if (effect.penalty !== "lie") break;
          gone.add(effect.peer);
          run(step(state, { type: "gone", peer: effect.peer, nowMs }));
          break;
        case "done":
          isDone = true;
      }
    }
  };
  for (const peer of peers) run(step(state, { type: "peer", peer: peer.id, earliest: 1n, height: peer.claim, nowMs }));
  for (; !isDone && nowMs < 600_000; nowMs += 10) {
    const due = mail.filter((letter) => letter.atMs <= nowMs);
    mail.splice(0, mail.length, ...mail.filter((letter) => letter.atMs > nowMs));
    for (const letter of due) {
      if (gone.has(letter.peer)) continue;
      arriving = letter.answer;
      run(
        step(
          state,
          letter.answer === "nothing"
            ? { type: "nothing", peer: letter.peer, height: letter.height, nowMs }
            : { type: "block", peer: letter.peer, height: letter.height, bytes: 1000, nowMs },
        ),
      );
    }
    run(step(state, { type: "tick", nowMs }));
    disturb(nowMs, (input) => run(step(state, input)));
    heldMax = Math.max(heldMax, state.held.size);
  }
  assert.ok(isDone, `not there after ${nowMs} ms at ${state.height}`);
  assert.ok(state.height >= tip - 1n, `stopped at ${state.height}`);
  return { reachedMs: nowMs, charged, state, heldMax };
}

const honest: SimPeer = { id: "honest", claim: 2_000n, delayMs: 50, answer: () => "block" };

test("one honest peer among nine hostile ones: the tip within twice the time it takes alone", () => {
  const alone = simulate(2_000n, [honest]);
  const hostile: SimPeer[] = [
    { id: "a-silent", claim: 2_000n, delayMs: 0, answer: () => "silence" },
    { id: "b-false", claim: 2_000n, delayMs: 10, answer: () => "false-block" },
    { id: "c-commit", claim: 2_000n, delayMs: 10, answer: () => "false-commit" },
    { id: "d-nothing", claim: 2_000n, delayMs: 10, answer: () => "nothing" },
    { id: "e-slow", claim: 2_000n, delayMs: 4_900, answer: () => "block" },
    { id: "f-turncoat", claim: 2_000n, delayMs: 10, answer: (height) => (height > 500n ? "false-block" : "block") },
    { id: "g-huge", claim: 1n << 53n, delayMs: 10, answer: () => "silence" },
    { id: "h-late", claim: 2_000n, delayMs: 9_000, answer: () => "block" },
    { id: "i-odd", claim: 2_000n, delayMs: 20, answer: (height) => (height % 2n === 0n ? "block" : "silence") },
  ];
  const crowd = simulate(2_000n, [honest, ...hostile]);
  assert.ok(crowd.reachedMs <= 2 * alone.reachedMs + 15_000, `${crowd.reachedMs} against ${alone.reachedMs}`);
  assert.equal(crowd.charged.has("honest"), false);
  assert.deepEqual(crowd.charged.get("b-false"), ["lie"]);
  assert.deepEqual(crowd.charged.get("c-commit"), ["lie"]);
  assert.deepEqual(crowd.charged.get("f-turncoat"), ["lie"]);
  assert.ok(crowd.heldMax <= Number(HEIGHTS_AHEAD_MAX) + 2);
});

test("a peer that claims 2^53, then 10, then leaves does not keep us from finishing", () => {
  const liar: SimPeer = { id: "liar", claim: 1n << 53n, delayMs: 10, answer: () => "silence" };
  const result = simulate(2_000n, [honest, liar], (nowMs, feed) => {
    if (nowMs === 500) feed({ type: "peer", peer: "liar", earliest: 0n, height: 10n, nowMs });
    if (nowMs === 1_000) feed({ type: "gone", peer: "liar", nowMs });
  });
  assert.equal(result.charged.has("honest"), false);
  assert.equal(bestHeight(result.state), 2_000n);
});

test("without any peer sync gives way after its grace", () => {
  const state = createSyncState({ height: 5n, nowMs: 0, lonelyMs: 1_000 });
  assert.deepEqual(step(state, { type: "tick", nowMs: 999 }), []);
  assert.deepEqual(step(state, { type: "tick", nowMs: 1_000 }), [{ type: "done" }]);
  assert.deepEqual(step(state, { type: "tick", nowMs: 2_000 }), []);
});

test("answers that nobody asked for change nothing", () => {
  const state = createSyncState({ height: 0n, nowMs: 0, lonelyMs: 1_000 });
  step(state, { type: "peer", peer: "p", earliest: 1n, height: 100n, nowMs: 0 });
  const before = state.requests.length;
  assert.deepEqual(step(state, { type: "block", peer: "p", height: 77n, bytes: 1, nowMs: 1 }), []);
  assert.deepEqual(step(state, { type: "nothing", peer: "q", height: 1n, nowMs: 1 }), []);
  assert.equal(state.requests.length, before);
  assert.equal(state.held.size, 0);
});

test("a peer named a liar is asked for nothing more, even while it stays connected", () => {
  const state = createSyncState({ height: 0n, nowMs: 0, lonelyMs: 60_000 });
  step(state, { type: "peer", peer: "liar", earliest: 1n, height: 100n, nowMs: 0 });
  step(state, { type: "block", peer: "liar", height: 1n, bytes: 1, nowMs: 1 });
  const judged = step(state, { type: "block", peer: "liar", height: 2n, bytes: 1, nowMs: 2 });
  assert.ok(judged.some((effect) => effect.type === "judge" && effect.height === 1n));
  const effects = step(state, { type: "judged", height: 1n, verdict: "first-bad", nowMs: 3 });
  assert.ok(effects.some((effect) => effect.type === "charge" && effect.peer === "liar" && effect.penalty === "lie"));
  assert.equal(state.held.size, 0, "everything it delivered is dropped");
  const late = step(state, { type: "block", peer: "liar", height: 3n, bytes: 1, nowMs: 4 });
  assert.ok(![...effects, ...late].some((effect) => effect.type === "request" || effect.type === "keep"));
});
