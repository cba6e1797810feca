/** Voting (cosmos-sdk x/gov/keeper/vote.go, msg_server.go). */
import { DEC_ONE, parseDec } from "../../lib/dec.ts";
import { SdkError } from "../../lib/errors.ts";
import { VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Vote, WeightedVoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { refuseWhen } from "../refuse.ts";
import { GovError } from "./errors.ts";
import type { StakeReader } from "./expected.ts";
import { isVotedOn } from "./keeper.ts";
import { checkMetadataLength } from "./proposals.ts";
import { findVote, openVotes, writeVote } from "./vote-rows.ts";

/** Open votes of one account: what a change of its delegations has to count again. */
export const OPEN_VOTES_MAX = 100;

const NAMES: readonly (readonly [number, string])[] = [
  [VoteOption.VOTE_OPTION_YES, "VOTE_OPTION_YES"],
  [VoteOption.VOTE_OPTION_ABSTAIN, "VOTE_OPTION_ABSTAIN"],
  [VoteOption.VOTE_OPTION_NO, "VOTE_OPTION_NO"],
  [VoteOption.VOTE_OPTION_NO_WITH_VETO, "VOTE_OPTION_NO_WITH_VETO"],
];

/** The whole weight on one option. @throws TxError(InvalidVote) */
export function singleOption(option: number): readonly WeightedVoteOption[] {
  refuseWhen(nameOf(option) === undefined, GovError.InvalidVote, option.toString());
  return [{ option, weight: "1.000000000000000000" }];
}

/** Checks a split vote: known options, each once, positive weights that sum to one. @throws TxError(InvalidRequest, InvalidVote) */
export function checkSplit(options: readonly WeightedVoteOption[]): void {
  refuseWhen(options.length === 0, SdkError.InvalidRequest, "");
  let total = 0n;
  const used = new Set<number>();
  for (const one of options) {
    const weight = parseDec(one.weight);
    refuseWhen(weight === undefined, GovError.InvalidVote, `invalid weight: ${one.weight.slice(0, 40)}`);
    const scaled = weight ?? 0n;
    const isWrong = nameOf(one.option) === undefined || scaled <= 0n || scaled > DEC_ONE;
    refuseWhen(isWrong, GovError.InvalidVote, describe(one));
    refuseWhen(used.has(one.option), GovError.InvalidVote, "duplicated vote option");
    used.add(one.option);
    total += scaled;
  }
  refuseWhen(total > DEC_ONE, GovError.InvalidVote, "total weight overflow 1.00");
  refuseWhen(total < DEC_ONE, GovError.InvalidVote, "total weight lower than 1.00");
}

/** Records a vote; a later one takes its place. The options were checked. @throws TxError(InactiveProposal, MetadataTooLong) */
export function addVote(ctx: Context, staking: StakeReader, vote: Vote): void {
  const { proposalId, options, metadata } = vote;
  const voter = parseAddress(vote.voter, "invalid voter address");
  refuseWhen(!isVotedOn(ctx, proposalId), GovError.InactiveProposal, proposalId.toString());
  checkMetadataLength(metadata);
  const isNew = findVote(ctx, proposalId, voter) === undefined;
  refuseWhen(
    isNew && openVotes(ctx, voter, OPEN_VOTES_MAX).length === OPEN_VOTES_MAX,
    SdkError.InvalidRequest,
    `${vote.voter} has ${OPEN_VOTES_MAX} open votes, no account may have more`,
  );
  writeVote(ctx, staking, vote);
  ctx.emit(
    createEvent(
      "proposal_vote",
      ["voter", vote.voter],
      ["option", options.map(describe).join("\n")],
      ["proposal_id", proposalId.toString()],
    ),
  );
}

function nameOf(option: number): string | undefined {
  return NAMES.find(([known]) => known === option)?.[1];
}

/** An option as gogoproto prints it. */
function describe({ option, weight }: WeightedVoteOption): string {
  return `option:${nameOf(option) ?? option} weight:${JSON.stringify(weight)}`;
}
