/** Read-only queries of cosmos.gov.v1beta1, answered from the same state; old wallets and scrapers ask them. */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { DEC_ONE, formatScaledDec, parseDec } from "../../lib/dec.ts";
import { TIME_ZERO } from "../../lib/time.ts";
import type {
  Proposal as ProposalV1,
  TallyResult as TallyResultV1,
  Vote as VoteV1,
} from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { VoteOption } from "../../proto/gen/cosmos/gov/v1beta1/gov.ts";
import type { Proposal, TallyResult, Vote } from "../../proto/gen/cosmos/gov/v1beta1/gov.ts";
import {
  QueryDepositRequest,
  QueryDepositResponse,
  QueryDepositsRequest,
  QueryDepositsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryProposalRequest,
  QueryProposalResponse,
  QueryProposalsRequest,
  QueryProposalsResponse,
  QueryTallyResultRequest,
  QueryTallyResultResponse,
  QueryVoteRequest,
  QueryVoteResponse,
  QueryVotesRequest,
  QueryVotesResponse,
} from "../../proto/gen/cosmos/gov/v1beta1/query.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import type { StakeReader } from "./expected.ts";
import { readParams } from "./keeper.ts";
import { contentOf } from "./legacy-content.ts";
import {
  checkParamsType,
  queryDeposit,
  queryDeposits,
  queryProposal,
  queryProposals,
  queryTally,
  queryVote,
  queryVotes,
} from "./queries.ts";

const SERVICE = "/cosmos.gov.v1beta1.Query";

/** All query handlers of v1beta1. */
export function legacyGovQueries(staking: StakeReader): readonly QueryHandler[] {
  return [...proposalQueries(staking), ...rowQueries(), paramsQuery()];
}

function proposalQueries(staking: StakeReader): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Proposal`, QueryProposalRequest, QueryProposalResponse, (ctx, { proposalId }) => ({
      proposal: legacyProposal(queryProposal(ctx, proposalId)),
    })),
    defineQuery(`${SERVICE}/Proposals`, QueryProposalsRequest, QueryProposalsResponse, (ctx, request) => {
      const page = queryProposals(ctx, request);
      return { proposals: page.items.map(legacyProposal), pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/TallyResult`, QueryTallyResultRequest, QueryTallyResultResponse, (ctx, { proposalId }) => ({
      tally: legacyTally(queryTally(ctx, staking, proposalId)),
    })),
  ];
}

function rowQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Vote`, QueryVoteRequest, QueryVoteResponse, (ctx, { proposalId, voter }) => ({
      vote: legacyVote(queryVote(ctx, proposalId, voter)),
    })),
    defineQuery(`${SERVICE}/Votes`, QueryVotesRequest, QueryVotesResponse, (ctx, { proposalId, pagination }) => {
      const page = queryVotes(ctx, proposalId, pagination);
      return { votes: page.items.map(legacyVote), pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Deposit`, QueryDepositRequest, QueryDepositResponse, (ctx, { proposalId, depositor }) => ({
      deposit: queryDeposit(ctx, proposalId, depositor),
    })),
    defineQuery(
      `${SERVICE}/Deposits`,
      QueryDepositsRequest,
      QueryDepositsResponse,
      (ctx, { proposalId, pagination }) => {
        const page = queryDeposits(ctx, proposalId, pagination);
        return { deposits: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function paramsQuery(): QueryHandler {
  return defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx, { paramsType }) => {
    checkParamsType(paramsType);
    const { minDeposit, maxDepositPeriod, votingPeriod, quorum, threshold, vetoThreshold } = readParams(ctx);
    const isAsked = (type: string): boolean => paramsType === type;
    const empty = new Uint8Array(0);
    return {
      votingParams: { votingPeriod: isAsked("voting") ? (votingPeriod ?? 0n) : 0n },
      depositParams: isAsked("deposit")
        ? { minDeposit, maxDepositPeriod: maxDepositPeriod ?? 0n }
        : { minDeposit: [], maxDepositPeriod: 0n },
      tallyParams: isAsked("tallying")
        ? { quorum: scaledBytes(quorum), threshold: scaledBytes(threshold), vetoThreshold: scaledBytes(vetoThreshold) }
        : { quorum: empty, threshold: empty, vetoThreshold: empty },
    };
  });
}

function legacyProposal(proposal: ProposalV1): Proposal {
  const { id, status, finalTallyResult, submitTime, depositEndTime, totalDeposit } = proposal;
  return {
    proposalId: id,
    content: contentOf(proposal),
    status,
    finalTallyResult: legacyTally(finalTallyResult),
    submitTime: submitTime ?? TIME_ZERO,
    depositEndTime: depositEndTime ?? TIME_ZERO,
    totalDeposit,
    votingStartTime: proposal.votingStartTime ?? TIME_ZERO,
    votingEndTime: proposal.votingEndTime ?? TIME_ZERO,
  };
}

function legacyTally(tally: TallyResultV1 | undefined): TallyResult {
  return {
    yes: tally?.yesCount ?? "0",
    abstain: tally?.abstainCount ?? "0",
    no: tally?.noCount ?? "0",
    noWithVeto: tally?.noWithVetoCount ?? "0",
  };
}

/** `option` is filled for a vote that is not split, as before there were split ones. */
function legacyVote({ proposalId, voter, options }: VoteV1): Vote {
  const [only] = options;
  const isWhole = options.length === 1 && only !== undefined && parseDec(only.weight) === DEC_ONE;
  return {
    proposalId,
    voter,
    option: isWhole ? only.option : VoteOption.VOTE_OPTION_UNSPECIFIED,
    options: options.map(({ option, weight }) => ({ option, weight: formatScaledDec(parseDec(weight) ?? 0n) })),
  };
}

function scaledBytes(text: string): Uint8Array {
  return utf8ToBytes(formatScaledDec(parseDec(text) ?? 0n));
}
