/** Read-only looks at the core: for announcements, catch-up, RPC and metrics. Nothing here changes the state. */
import type { VerifiedProposal, VerifiedVote } from "./input.ts";
import type { CoreState, RoundEntry } from "./state.ts";
import { votesFor, type Tally } from "./tally.ts";

/** The entry of a round, undefined when nothing is known of it. */
export function viewRound(state: CoreState, round: number): RoundEntry | undefined {
  return state.rounds.get(round);
}

/** The proposal of a round of the current height. */
export function viewProposal(state: CoreState, round: number): VerifiedProposal | undefined {
  return state.rounds.get(round)?.proposal;
}

/** The tally of votes of this type in `round`, undefined when none came. */
export function viewTally(state: CoreState, round: number, type: number): Tally | undefined {
  const entry = state.rounds.get(round);
  return type === 1 ? entry?.prevotes : entry?.precommits;
}

/** True when a vote like this one is counted already, or can no longer matter. */
export function isVoteKnown(
  state: CoreState,
  height: bigint,
  round: number,
  type: number,
  index: number,
  blockKey: string,
): boolean {
  if (height === state.height - 1n) {
    const { last } = state;
    return (
      last === undefined ||
      state.step !== "newHeight" ||
      last.round !== round ||
      type === 1 ||
      last.precommits.first[index] !== undefined
    );
  }
  if (height !== state.height) return false;
  if (state.step === "commit" && type === 1) return true;
  const tally = viewTally(state, round, type);
  return tally?.byBlock.get(blockKey)?.votes[index] !== undefined || tally?.second[index] !== undefined;
}

/** All first votes of a tally that `isWanted` asks for, in index order. */
export function votesWanted(tally: Tally | undefined, isWanted: (index: number) => boolean): readonly VerifiedVote[] {
  return (tally?.first ?? []).filter((vote, index): vote is VerifiedVote => vote !== undefined && isWanted(index));
}

/** The votes of the majority of a tally: a certificate, undefined when there is none. */
export function certificateOf(tally: Tally | undefined): readonly VerifiedVote[] | undefined {
  return tally?.majority === undefined ? undefined : votesFor(tally, tally.majority);
}
