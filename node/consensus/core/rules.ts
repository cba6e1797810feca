/**
 * The transition table: the "upon" rules of arXiv:1807.04938, algorithm 1, in the order they are tried. Each input
 * changes the state, then rules fire until none is ready. A rule that fired disarms itself, so this ends.
 */
import { assert } from "../../../lib/assert.ts";
import { makeCommit } from "./commit.ts";
import { NIL_KEY, PRECOMMIT, PREVOTE, type Effect, type RuleTag } from "./input.ts";
import { PAST_ROUNDS, roundEntry, type CoreState, type RoundEntry, type Value } from "./state.ts";
import { hasTwoThirdsAny, majorityBlock } from "./tally.ts";

interface Rule {
  readonly tag: RuleTag;
  readonly isReady: (state: CoreState, entry: RoundEntry) => boolean;
  readonly fire: (state: CoreState, entry: RoundEntry, effects: Effect[]) => void;
}

/** A single input can start at most as many rounds as there are opened ones; far beyond that is a bug. */
const FIRINGS_MAX = 10_000;

const RULES: readonly Rule[] = [
  {
    // L49: two thirds of the precommits of any round for a valid block decide it.
    tag: "L49",
    isReady: (state) => state.commit !== undefined && state.validity.get(state.commit.value.blockKey) === true,
    fire: (state, _entry, effects) => {
      assert(state.commit !== undefined, "L49 is ready");
      const { round, value } = state.commit;
      state.decidedRound = round;
      state.step = "commit";
      const commit = makeCommit(state.height, round, value, roundEntry(state, round).precommits);
      effects.push({ type: "persist" });
      effects.push({
        type: "decide",
        height: state.height,
        round,
        blockId: value.blockId,
        blockKey: value.blockKey,
        commit,
      });
    },
  },
  {
    // L55: f+1 voters in a later round take us there.
    tag: "L55",
    isReady: (state) => state.skipRound > state.round,
    fire: (state, _entry, effects) => startRound(state, state.skipRound, effects),
  },
  {
    // L36: on the first polka of this round for a valid block, lock it and precommit it (arXiv:1807.04938).
    tag: "L36",
    isReady: (state, entry) => state.step === "prevote" && !state.polkaSeen && validPolka(state, entry) !== undefined,
    fire: (state, entry, effects) => {
      const value = validPolka(state, entry);
      assert(value !== undefined, "L36 is ready");
      state.locked = value;
      state.lockedRound = state.round;
      setValidValue(state, value, effects);
      precommit(state, value, effects);
    },
  },
  {
    // L42: the same polka seen after our precommit only renews the valid value.
    tag: "L42",
    isReady: (state, entry) => state.step === "precommit" && !state.polkaSeen && validPolka(state, entry) !== undefined,
    fire: (state, entry, effects) => {
      const value = validPolka(state, entry);
      assert(value !== undefined, "L42 is ready");
      setValidValue(state, value, effects, false);
    },
  },
  {
    // L44: a polka for nil precommits nil; the lock stays.
    tag: "L44",
    isReady: (state, entry) => state.step === "prevote" && entry.prevotes.majority === NIL_KEY,
    fire: (state, _entry, effects) => precommit(state, undefined, effects),
  },
  {
    // L22: a fresh proposal is prevoted when valid and not against our lock.
    tag: "L22",
    isReady: (state, entry) =>
      state.step === "propose" && entry.proposal?.proposal.polRound === -1 && isJudged(state, entry, lockAllowsFresh),
    fire: (state, entry, effects) => prevoteProposal(state, entry, lockAllowsFresh(state, entry), effects),
  },
  {
    // L28: a proposal with a polka of an earlier round also passes a lock not newer than that polka.
    tag: "L28",
    isReady: (state, entry) =>
      state.step === "propose" && hasProofOfLock(state, entry) && isJudged(state, entry, lockAllowsProven),
    fire: (state, entry, effects) => prevoteProposal(state, entry, lockAllowsProven(state, entry), effects),
  },
  {
    // L34: two thirds prevoted without agreement: wait a little for the rest.
    tag: "L34",
    isReady: (state, entry) => state.step === "prevote" && !state.prevoteTimer && hasTwoThirdsAny(entry.prevotes),
    fire: (state, _entry, effects) => {
      state.prevoteTimer = true;
      effects.push({ type: "schedule", timeout: { height: state.height, round: state.round, step: "prevote" } });
    },
  },
  {
    // L47: two thirds precommitted without a decision: wait a little, then go to the next round.
    tag: "L47",
    isReady: (state, entry) => !state.precommitTimer && hasTwoThirdsAny(entry.precommits),
    fire: (state, _entry, effects) => {
      state.precommitTimer = true;
      effects.push({ type: "schedule", timeout: { height: state.height, round: state.round, step: "precommit" } });
    },
  },
];

/** Fires rules until none is ready, appending their effects; then asks for bodies that rules wait for. */
export function runRules(state: CoreState, effects: Effect[]): void {
  for (let firings = 0; state.step !== "commit"; firings += 1) {
    assert(firings < FIRINGS_MAX, "consensus rules come to rest");
    const entry = currentEntry(state);
    const rule = RULES.find(
      (candidate) => (state.round >= 0 || isBeforeStart(candidate)) && candidate.isReady(state, entry),
    );
    if (rule === undefined) break;
    effects.push({ type: "rule", tag: rule.tag, round: state.round });
    rule.fire(state, entry, effects);
  }
  if (state.step !== "commit") askForBodies(state, effects);
}

/** L11: starts `round`: propose when it is our turn (L14-L19), else wait for the proposal (L21). */
export function startRound(state: CoreState, round: number, effects: Effect[]): void {
  state.round = round;
  state.step = "propose";
  state.prevoteTimer = false;
  state.polkaSeen = false;
  state.precommitTimer = false;
  effects.push({ type: "rule", tag: "L11", round });
  const stale = round - PAST_ROUNDS;
  if (stale !== state.lockedRound && stale !== state.validRound) state.rounds.delete(stale);
  const isProposer = state.ownIndex !== undefined && state.electorate.proposerIndex(round) === state.ownIndex;
  if (isProposer && state.rounds.get(round)?.proposal === undefined) {
    // L16: the valid value, if any, is proposed again with the round of its polka; L18: else a new value.
    effects.push({ type: "rule", tag: "L16", round });
    effects.push({ type: "persist" });
    effects.push({
      type: "propose",
      height: state.height,
      round,
      value: state.valid?.blockId,
      validRound: state.validRound,
    });
  }
  // L21; a proposer waits too, because its block is built elsewhere and may fail to come (B8).
  effects.push({ type: "rule", tag: "L21", round });
  effects.push({ type: "schedule", timeout: { height: state.height, round, step: "propose" } });
}

/** Sends a prevote and moves to the prevote step; `value` undefined is nil. */
export function prevote(state: CoreState, value: Value | undefined, effects: Effect[]): void {
  state.step = "prevote";
  sign(state, PREVOTE, value, effects);
}

/** Sends a precommit and moves to the precommit step; `value` undefined is nil. */
export function precommit(state: CoreState, value: Value | undefined, effects: Effect[]): void {
  state.step = "precommit";
  sign(state, PRECOMMIT, value, effects);
}

function sign(
  state: CoreState,
  type: typeof PREVOTE | typeof PRECOMMIT,
  value: Value | undefined,
  effects: Effect[],
): void {
  if (state.ownIndex === undefined) return;
  effects.push({ type: "persist" });
  effects.push({
    type: "sign",
    vote: { type, height: state.height, round: state.round, blockId: value?.blockId, validatorIndex: state.ownIndex },
  });
}

/** The entry of the current round; before the start of the height that of round 0, whose messages may come early. */
function currentEntry(state: CoreState): RoundEntry {
  return roundEntry(state, state.round < 0 ? 0 : state.round);
}

function isBeforeStart(rule: Rule): boolean {
  return rule.tag === "L49" || rule.tag === "L55";
}

function proposalValue(entry: RoundEntry): Value | undefined {
  return entry.proposal === undefined
    ? undefined
    : { blockKey: entry.proposal.blockKey, blockId: entry.proposal.proposal.blockId };
}

function validPolka(state: CoreState, entry: RoundEntry): Value | undefined {
  const value = majorityBlock(entry.prevotes);
  return value !== undefined && state.validity.get(value.blockKey) === true ? value : undefined;
}

// L42: the newest polka is the value we propose next.
function setValidValue(state: CoreState, value: Value, effects: Effect[], told = true): void {
  state.polkaSeen = true;
  state.valid = value;
  state.validRound = state.round;
  if (told) effects.push({ type: "rule", tag: "L42", round: state.round });
}

/** L23: not locked, or locked on this value. */
function lockAllowsFresh(state: CoreState, entry: RoundEntry): boolean {
  return state.lockedRound === -1 || state.locked?.blockKey === entry.proposal?.blockKey;
}

/** L29: the lock is not newer than the proof, or is on this value. */
function lockAllowsProven(state: CoreState, entry: RoundEntry): boolean {
  const proof = entry.proposal?.proposal.polRound ?? -1;
  return state.lockedRound <= proof || state.locked?.blockKey === entry.proposal?.blockKey;
}

function hasProofOfLock(state: CoreState, entry: RoundEntry): boolean {
  const polRound = entry.proposal?.proposal.polRound ?? -1;
  if (polRound < 0) return false;
  const prevotes = state.rounds.get(polRound)?.prevotes;
  return prevotes !== undefined && prevotes.majority === entry.proposal?.blockKey;
}

/** A proposal can be answered when its lock rule says nil, or when its body has been judged. */
function isJudged(
  state: CoreState,
  entry: RoundEntry,
  allows: (state: CoreState, entry: RoundEntry) => boolean,
): boolean {
  return !allows(state, entry) || (entry.proposal !== undefined && state.validity.has(entry.proposal.blockKey));
}

function prevoteProposal(state: CoreState, entry: RoundEntry, allowed: boolean, effects: Effect[]): void {
  const value = proposalValue(entry);
  const accepted = allowed && value !== undefined && state.validity.get(value.blockKey) === true;
  prevote(state, accepted ? value : undefined, effects);
}

// B9: bodies are asked for when a proposal, a polka or a commit names them, once per block id.
function askForBodies(state: CoreState, effects: Effect[]): void {
  const entry = currentEntry(state);
  for (const value of [state.commit?.value, majorityBlock(entry.prevotes), proposalValue(entry)]) {
    if (value === undefined || state.validity.has(value.blockKey) || state.fetched.has(value.blockKey)) continue;
    state.fetched.add(value.blockKey);
    effects.push({ type: "fetch", height: state.height, blockId: value.blockId, blockKey: value.blockKey });
  }
}
