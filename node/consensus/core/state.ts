/**
 * The state of the consensus core: one height with its rounds, the votes of the height before that may still arrive,
 * and the few messages of the next height that came early. Owned by `step`; others read it through `view.ts`.
 */
import { assert } from "../../../lib/assert.ts";
import type { BlockID } from "../../../proto/gen/tendermint/types/types.ts";
import type { Electorate, Step, VerifiedProposal, VerifiedVote } from "./input.ts";
import { createTally, type Tally } from "./tally.ts";

/** B6: rounds beyond the current one in which one validator's votes are kept. */
export const FUTURE_ROUNDS_PER_VALIDATOR = 2;
/** Past rounds whose votes are kept (besides the locked and the valid round). */
export const PAST_ROUNDS = 32;
/** Proposals are kept up to this many rounds ahead. */
export const PROPOSAL_ROUNDS_AHEAD = 8;
/** B7: votes of the next height kept per validator. */
export const NEXT_HEIGHT_VOTES_PER_VALIDATOR = 4;
/** B7: proposals of the next height kept. */
export const NEXT_HEIGHT_PROPOSALS = 2;

/** What is known of one round. */
export interface RoundEntry {
  readonly round: number;
  readonly prevotes: Tally;
  readonly precommits: Tally;
  /** B5: the first proposal of the round's proposer; others are dropped. */
  proposal: VerifiedProposal | undefined;
  /** Who voted in this round at all, and with what power (L55). */
  readonly voted: (boolean | undefined)[];
  votedPower: bigint;
}

/** A value with its key. */
export interface Value {
  readonly blockKey: string;
  readonly blockId: BlockID;
}

/** The state of the core. */
export interface CoreState {
  height: bigint;
  electorate: Electorate;
  ownIndex: number | undefined;
  /** -1 before the height started. */
  round: number;
  step: Step;
  lockedRound: number;
  locked: Value | undefined;
  validRound: number;
  valid: Value | undefined;
  /** By round number; looked up, never walked, except in ascending order of `roundNumbers`. */
  rounds: Map<number, RoundEntry>;
  /** Verdicts on bodies of this height by block key. */
  validity: Map<string, boolean>;
  /** Block keys whose body was asked for. */
  fetched: Set<string>;
  /** Rounds beyond the current one that each validator opened, ascending. */
  futureRounds: (readonly number[] | undefined)[];
  /** "For the first time" of L34, L36 and L47 in the current round. */
  prevoteTimer: boolean;
  polkaSeen: boolean;
  precommitTimer: boolean;
  /** Highest round beyond the current one with f+1 voters (L55). */
  skipRound: number;
  /** A block with two thirds of the precommits of a round, not yet decided (L49). */
  commit: { readonly round: number; readonly value: Value } | undefined;
  decidedRound: number | undefined;
  /** Precommits of the decided round of the height before; late ones still join until our height starts. */
  last:
    | { readonly height: bigint; readonly round: number; readonly blockKey: string; readonly precommits: Tally }
    | undefined;
  nextVotes: VerifiedVote[];
  nextProposals: VerifiedProposal[];
}

/** A core that waits for its first `height` input; `height` is the last decided height. */
export function createCoreState(height: bigint): CoreState {
  return {
    height,
    electorate: { powers: [], total: 0n, proposerIndex: () => 0 },
    ownIndex: undefined,
    round: 0,
    step: "commit",
    lockedRound: -1,
    locked: undefined,
    validRound: -1,
    valid: undefined,
    rounds: new Map(),
    validity: new Map(),
    fetched: new Set(),
    futureRounds: [],
    prevoteTimer: false,
    polkaSeen: false,
    precommitTimer: false,
    skipRound: -1,
    commit: undefined,
    decidedRound: undefined,
    last: undefined,
    nextVotes: [],
    nextProposals: [],
  };
}

/** The entry of `round`, made when absent. */
export function roundEntry(state: CoreState, round: number): RoundEntry {
  let entry = state.rounds.get(round);
  if (entry === undefined) {
    entry = {
      round,
      prevotes: createTally(state.electorate),
      precommits: createTally(state.electorate),
      proposal: undefined,
      voted: [],
      votedPower: 0n,
    };
    state.rounds.set(round, entry);
  }
  return entry;
}

/** Moves the core to `height`: everything of the finished height goes, but its deciding precommits. */
export function beginHeight(
  state: CoreState,
  height: bigint,
  electorate: Electorate,
  ownIndex: number | undefined,
): void {
  assert(height === state.height + 1n, "heights follow one another");
  assert(state.step === "commit", "a height begins after the one before was decided");
  const decided = state.decidedRound === undefined ? undefined : state.rounds.get(state.decidedRound);
  if (decided !== undefined && state.commit !== undefined) {
    state.last = {
      height: state.height,
      round: decided.round,
      blockKey: state.commit.value.blockKey,
      precommits: decided.precommits,
    };
  }
  state.height = height;
  state.electorate = electorate;
  state.ownIndex = ownIndex;
  state.round = -1;
  state.step = "newHeight";
  state.lockedRound = -1;
  state.locked = undefined;
  state.validRound = -1;
  state.valid = undefined;
  state.rounds = new Map();
  state.validity = new Map();
  state.fetched = new Set();
  state.futureRounds = [];
  state.prevoteTimer = false;
  state.polkaSeen = false;
  state.precommitTimer = false;
  state.skipRound = -1;
  state.commit = undefined;
  state.decidedRound = undefined;
}
