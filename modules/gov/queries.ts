/** Read-only queries of cosmos.gov.v1 (cosmos-sdk x/gov/keeper/grpc_query.go). */
import type { PageRequest } from "../../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import { Deposit, Proposal, ProposalStatus, Vote } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { TallyResult } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import {
  QueryConstitutionRequest,
  QueryConstitutionResponse,
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
} from "../../proto/gen/cosmos/gov/v1/query.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import type { Page } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import type { StakeReader } from "./expected.ts";
import { findDeposit, findProposal, isInDeposit, isInVoting, readConstitution, readParams } from "./keeper.ts";
import { DEPOSITS_PREFIX, GOV_STORE, PROPOSALS_PREFIX, VOTES_PREFIX, ofProposal } from "./keys.ts";
import { countVotes, resultOf } from "./tally.ts";
import { findVote } from "./vote-rows.ts";

const SERVICE = "/cosmos.gov.v1.Query";

/** All query handlers of v1. */
export function govQueries(staking: StakeReader): readonly QueryHandler[] {
  return [...proposalQueries(staking), ...rowQueries(), ...paramQueries()];
}

/** A proposal by id. @throws QueryError(InvalidArgument, NotFound) */
export function queryProposal(ctx: Context, id: bigint): Proposal {
  checkId(id);
  const proposal = findProposal(ctx, id);
  if (proposal === undefined) {
    throw notFound(`proposal ${id} doesn't exist`);
  }
  return proposal;
}

/** What a list of proposals is narrowed to; empty and 0 mean all. */
export interface ProposalFilter {
  readonly proposalStatus: number;
  readonly voter: string;
  readonly depositor: string;
  readonly pagination: PageRequest | undefined;
}

/** A page of proposals. @throws QueryError(InvalidArgument) */
export function queryProposals(ctx: Context, filter: ProposalFilter): Page<Proposal> {
  const { proposalStatus: status, voter, depositor } = filter;
  const voterBytes = voter === "" ? undefined : queryAddress(voter);
  const depositorBytes = depositor === "" ? undefined : queryAddress(depositor);
  return paginate(ctx.store(GOV_STORE), PROPOSALS_PREFIX, filter.pagination, (_key, value) => {
    const proposal = Proposal.decode(value);
    const isWanted =
      (status === ProposalStatus.PROPOSAL_STATUS_UNSPECIFIED || proposal.status === status) &&
      (voterBytes === undefined || findVote(ctx, proposal.id, voterBytes) !== undefined) &&
      (depositorBytes === undefined || findDeposit(ctx, proposal.id, depositorBytes) !== undefined);
    return isWanted ? proposal : undefined;
  });
}

/** A vote. @throws QueryError(InvalidArgument) */
export function queryVote(ctx: Context, id: bigint, voterText: string): Vote {
  checkId(id);
  const voter = queryAddress(voterText);
  const vote = findVote(ctx, id, voter);
  if (vote === undefined) {
    throw invalidArgument(`voter: ${voterText} not found for proposal: ${id}`);
  }
  return vote;
}

/** A page of the votes on a proposal. */
export function queryVotes(ctx: Context, id: bigint, pagination: PageRequest | undefined): Page<Vote> {
  checkId(id);
  return paginate(ctx.store(GOV_STORE), ofProposal(VOTES_PREFIX, id), pagination, (_key, value) => Vote.decode(value));
}

/** A deposit. @throws QueryError(InvalidArgument, NotFound) */
export function queryDeposit(ctx: Context, id: bigint, depositorText: string): Deposit {
  checkId(id);
  const deposit = findDeposit(ctx, id, queryAddress(depositorText));
  if (deposit === undefined) {
    throw notFound(`depositer: ${depositorText} not found for proposal: ${id}`);
  }
  return deposit;
}

/** A page of the deposits on a proposal. */
export function queryDeposits(ctx: Context, id: bigint, pagination: PageRequest | undefined): Page<Deposit> {
  checkId(id);
  return paginate(ctx.store(GOV_STORE), ofProposal(DEPOSITS_PREFIX, id), pagination, (_key, value) =>
    Deposit.decode(value),
  );
}

/** The tally: nothing before the vote, as it stands during it, the final one after. */
export function queryTally(ctx: Context, staking: StakeReader, id: bigint): TallyResult {
  const proposal = queryProposal(ctx, id);
  const none = { yesCount: "0", abstainCount: "0", noCount: "0", noWithVetoCount: "0" };
  if (isInDeposit(proposal)) {
    return none;
  }
  return isInVoting(proposal)
    ? resultOf(countVotes(ctx, id, staking.bondedValidators(ctx)))
    : (proposal.finalTallyResult ?? none);
}

function proposalQueries(staking: StakeReader): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Proposal`, QueryProposalRequest, QueryProposalResponse, (ctx, { proposalId }) => ({
      proposal: queryProposal(ctx, proposalId),
    })),
    defineQuery(`${SERVICE}/Proposals`, QueryProposalsRequest, QueryProposalsResponse, (ctx, request) => {
      const page = queryProposals(ctx, request);
      return { proposals: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/TallyResult`, QueryTallyResultRequest, QueryTallyResultResponse, (ctx, { proposalId }) => ({
      tally: queryTally(ctx, staking, proposalId),
    })),
  ];
}

function rowQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Vote`, QueryVoteRequest, QueryVoteResponse, (ctx, { proposalId, voter }) => ({
      vote: queryVote(ctx, proposalId, voter),
    })),
    defineQuery(`${SERVICE}/Votes`, QueryVotesRequest, QueryVotesResponse, (ctx, { proposalId, pagination }) => {
      const page = queryVotes(ctx, proposalId, pagination);
      return { votes: page.items, pagination: page.pagination };
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

function paramQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx, { paramsType }) => {
      const params = readParams(ctx);
      const { minDeposit, maxDepositPeriod, votingPeriod, quorum, threshold, vetoThreshold } = params;
      checkParamsType(paramsType);
      // Clients of before v1.Params read the part they ask for in the old objects.
      return {
        params,
        votingParams: paramsType === "voting" ? { votingPeriod } : undefined,
        depositParams: paramsType === "deposit" ? { minDeposit, maxDepositPeriod } : undefined,
        tallyParams: paramsType === "tallying" ? { quorum, threshold, vetoThreshold } : undefined,
      };
    }),
    defineQuery(`${SERVICE}/Constitution`, QueryConstitutionRequest, QueryConstitutionResponse, (ctx) => ({
      constitution: readConstitution(ctx),
    })),
  ];
}

/** @throws QueryError(InvalidArgument) */
export function checkParamsType(paramsType: string): void {
  if (!["", "voting", "deposit", "tallying"].includes(paramsType)) {
    throw invalidArgument(`unknown params type: ${paramsType}`);
  }
}

function checkId(id: bigint): void {
  if (id === 0n) {
    throw invalidArgument("proposal id can not be 0");
  }
}
