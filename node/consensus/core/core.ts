/**
 * The consensus core: `step(state, input)` changes the state and returns the effects in order. Synchronous and
 * deterministic; it never holds a block, reads a clock, logs or checks a signature.
 */
import { assert, unreachable } from "../../../lib/assert.ts";
import {
  NIL_KEY,
  PREVOTE,
  type Effect,
  type Input,
  type Timeout,
  type VerifiedProposal,
  type VerifiedVote,
} from "./input.ts";
import { precommit, prevote, runRules, startRound } from "./rules.ts";
import {
  beginHeight,
  FUTURE_ROUNDS_PER_VALIDATOR,
  NEXT_HEIGHT_PROPOSALS,
  NEXT_HEIGHT_VOTES_PER_VALIDATOR,
  PAST_ROUNDS,
  PROPOSAL_ROUNDS_AHEAD,
  roundEntry,
  type CoreState,
  type RoundEntry,
} from "./state.ts";
import { addVote, isOneThird, isTwoThirds, majorityBlock, removeVotes } from "./tally.ts";

/**
 * One step of consensus. Inputs of other heights than `state.height` (and its neighbours) do nothing.
 * @returns effects, to be run in order; their answers come back as later inputs
 */
export function step(state: CoreState, input: Input): readonly Effect[] {
  const effects: Effect[] = [];
  switch (input.type) {
    case "height":
      beginHeight(state, input.height, input.electorate, input.ownIndex);
      takeEarlyMessages(state, effects);
      break;
    case "proposal":
      onProposal(state, input.proposal);
      break;
    case "vote":
      onVote(state, input.vote, false, effects);
      break;
    case "certificate":
      onCertificate(state, input.votes, effects);
      break;
    case "validity":
      if (input.height === state.height && state.step !== "commit") state.validity.set(input.blockKey, input.valid);
      break;
    case "timeout":
      onTimeout(state, input.timeout, effects);
      break;
    default:
      return unreachable(input);
  }
  if (state.step === "commit") return effects;
  runRules(state, effects);
  const commit = state.commit;
  if (commit !== undefined && state.validity.get(commit.value.blockKey) === false) {
    // B10: the network decided what we hold to be invalid; going on would fork.
    effects.push({ type: "halt", height: state.height, blockKey: commit.value.blockKey });
  }
  return effects;
}

function onTimeout(state: CoreState, timeout: Timeout, effects: Effect[]): void {
  if (timeout.height !== state.height || state.step === "commit") return;
  if (timeout.step === "newHeight") {
    if (state.step === "newHeight") startRound(state, 0, effects);
    return;
  }
  if (timeout.round !== state.round) return;
  if (timeout.step === "propose" && state.step === "propose") {
    // L57: no proposal in time.
    effects.push({ type: "rule", tag: "L57", round: state.round });
    prevote(state, undefined, effects);
  } else if (timeout.step === "prevote" && state.step === "prevote") {
    // L61: no polka in time.
    effects.push({ type: "rule", tag: "L61", round: state.round });
    precommit(state, undefined, effects);
  } else if (timeout.step === "precommit" && state.step !== "newHeight") {
    // L65: no decision in time.
    effects.push({ type: "rule", tag: "L65", round: state.round });
    startRound(state, state.round + 1, effects);
  }
}

function onProposal(state: CoreState, input: VerifiedProposal): void {
  const { height, round } = input.proposal;
  if (height === state.height + 1n && state.nextProposals.length < NEXT_HEIGHT_PROPOSALS) {
    state.nextProposals.push(input);
    return;
  }
  if (height !== state.height || state.step === "commit") return;
  if (round > state.round + PROPOSAL_ROUNDS_AHEAD || round < state.round - PAST_ROUNDS) return;
  const entry = roundEntry(state, round);
  // B5: the first one wins.
  entry.proposal ??= input;
}

function onVote(state: CoreState, input: VerifiedVote, certified: boolean, effects: Effect[]): void {
  const { height, round, type } = input.vote;
  if (height === state.height + 1n) {
    queueForNextHeight(state, input);
    return;
  }
  if (height === state.height - 1n) {
    onLatePrecommit(state, input);
    return;
  }
  if (height !== state.height) return;
  if (round < state.round - PAST_ROUNDS && !state.rounds.has(round) && !certified) return;
  if (round > state.round && !certified && !openFutureRound(state, input)) return;
  const entry = roundEntry(state, round);
  const tally = type === PREVOTE ? entry.prevotes : entry.precommits;
  const before = tally.first[input.vote.validatorIndex];
  const result = addVote(tally, input, certified);
  if (result === "duplicate" || result === "refused") return;
  if (result === "conflict") {
    assert(before !== undefined, "a conflict has a first vote");
    effects.push({ type: "evidence", voteA: before.vote, voteB: input.vote });
  }
  countVoter(state, entry, input.vote.validatorIndex);
  if (type !== PREVOTE && state.commit === undefined) {
    const value = majorityBlock(tally);
    if (value !== undefined) state.commit = { round, value };
  }
}

/** A certificate must hold two thirds of distinct validators for one block id; otherwise its votes count as single ones. */
function onCertificate(state: CoreState, votes: readonly VerifiedVote[], effects: Effect[]): void {
  const head = votes[0];
  if (head === undefined || head.vote.height !== state.height) return;
  const seen = new Set<number>();
  let power = 0n;
  for (const { vote, blockKey } of votes) {
    const isSame = vote.height === head.vote.height && vote.round === head.vote.round && vote.type === head.vote.type;
    if (!isSame || blockKey !== head.blockKey || seen.has(vote.validatorIndex)) continue;
    seen.add(vote.validatorIndex);
    power += state.electorate.powers[vote.validatorIndex] ?? 0n;
  }
  const certified = seen.size === votes.length && isTwoThirds(power, state.electorate.total);
  for (const vote of votes) onVote(state, vote, certified, effects);
}

// L55 counts each voter of a round once, whatever it voted for.
function countVoter(state: CoreState, entry: RoundEntry, index: number): void {
  if (entry.voted[index] === true) return;
  entry.voted[index] = true;
  entry.votedPower += state.electorate.powers[index] ?? 0n;
  const isLater = entry.round > state.round && entry.round > state.skipRound;
  if (isLater && isOneThird(entry.votedPower, state.electorate.total)) state.skipRound = entry.round;
}

// B6: of each validator only the votes of its highest rounds ahead are kept.
function openFutureRound(state: CoreState, input: VerifiedVote): boolean {
  const { round, validatorIndex } = input.vote;
  const opened = (state.futureRounds[validatorIndex] ?? []).filter((candidate) => candidate > state.round);
  if (opened.includes(round)) return true;
  const lowest = opened[0];
  if (opened.length >= FUTURE_ROUNDS_PER_VALIDATOR && lowest !== undefined) {
    if (round < lowest) return false;
    forgetVoter(state, lowest, validatorIndex);
    opened.shift();
  }
  state.futureRounds[validatorIndex] = [...opened, round].sort((a, b) => a - b);
  return true;
}

function forgetVoter(state: CoreState, round: number, index: number): void {
  const entry = state.rounds.get(round);
  if (entry === undefined || entry.voted[index] !== true) return;
  // A round with a two-thirds majority (a certificate came) keeps its votes.
  if (entry.prevotes.majority !== undefined || entry.precommits.majority !== undefined) return;
  removeVotes(entry.prevotes, index);
  removeVotes(entry.precommits, index);
  entry.voted[index] = false;
  entry.votedPower -= state.electorate.powers[index] ?? 0n;
  if (entry.votedPower === 0n && entry.proposal === undefined) state.rounds.delete(round);
}

// B11: precommits of the decided round that arrive before our height starts make the next LastCommit fuller.
function onLatePrecommit(state: CoreState, input: VerifiedVote): void {
  const last = state.last;
  if (last === undefined || state.step !== "newHeight") return;
  const { height, round, type } = input.vote;
  if (height !== last.height || round !== last.round || type === PREVOTE) return;
  if (input.blockKey !== last.blockKey && input.blockKey !== NIL_KEY) return;
  addVote(last.precommits, input, false);
}

// B7: the next height's queue is short; what falls out comes again by catch-up.
function queueForNextHeight(state: CoreState, input: VerifiedVote): void {
  const index = input.vote.validatorIndex;
  let queued = 0;
  for (const other of state.nextVotes) if (other.vote.validatorIndex === index) queued += 1;
  if (queued < NEXT_HEIGHT_VOTES_PER_VALIDATOR) state.nextVotes.push(input);
}

function takeEarlyMessages(state: CoreState, effects: Effect[]): void {
  const votes = state.nextVotes;
  const proposals = state.nextProposals;
  state.nextVotes = [];
  state.nextProposals = [];
  for (const proposal of proposals) onProposal(state, proposal);
  for (const vote of votes) onVote(state, vote, false, effects);
}
