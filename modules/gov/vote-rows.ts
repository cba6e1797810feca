/**
 * The rows of votes: each vote, which votes of an account are open, and what is counted so far on each validator's stake
 * (docs/adr/0009-incremental-tally.md). The counts move with every vote and with every change of a voter's delegations,
 * so that the end of a voting period reads one row per validator however many have voted.
 */
import { assert } from "../../lib/assert.ts";
import { parseOperatorAddress } from "../../lib/address.ts";
import { bigEndian64, concatBytes, prefixEnd } from "../../lib/bytes.ts";
import { parseDec } from "../../lib/dec.ts";
import { ValidatorTally } from "../../proto/gen/byline/gov/v1/gov.ts";
import { Vote, VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { WeightedVoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { DelegationChange, StakeReader } from "./expected.ts";
import { MARK, isVotedOn } from "./keeper.ts";
import { GOV_STORE, TALLIES_PREFIX, VOTES_PREFIX, lastId, ofProposal, ofProposalBy, openVotesKey } from "./keys.ts";

/** What is counted on one validator: voted shares scaled by 10^18, weighted ones by 10^36. */
export interface TallyCounts {
  readonly voted: bigint;
  readonly yes: bigint;
  readonly abstain: bigint;
  readonly no: bigint;
  readonly noWithVeto: bigint;
}

/** Nothing counted. */
export const NO_COUNTS: TallyCounts = { voted: 0n, yes: 0n, abstain: 0n, no: 0n, noWithVeto: 0n };

/** An account's vote on a proposal. */
export function findVote(ctx: Context, id: bigint, voter: Uint8Array): Vote | undefined {
  const bytes = ctx.store(GOV_STORE).get(ofProposalBy(VOTES_PREFIX, id, voter));
  return bytes === undefined ? undefined : Vote.decode(bytes);
}

/** Writes a vote in place of an earlier one and counts the voter's stake. */
export function writeVote(ctx: Context, staking: StakeReader, vote: Vote): void {
  const voter = parseAddress(vote.voter);
  const { proposalId: id, options } = vote;
  const before = findVote(ctx, id, voter);
  for (const { validatorAddress, shares } of staking.delegationsOf(ctx, voter)) {
    const operator = parseOperatorAddress(validatorAddress);
    const taken = before === undefined ? NO_COUNTS : countsOf(before.options, -BigInt(shares));
    count(ctx, id, operator, sum(taken, countsOf(options, BigInt(shares))));
  }
  const store = ctx.store(GOV_STORE);
  store.set(ofProposalBy(VOTES_PREFIX, id, voter), Vote.encode(vote));
  store.set(concatBytes(openVotesKey(voter), bigEndian64(id)), MARK);
}

/** Ids of the proposals that an account has voted on and whose votes are still kept, ascending, at most `limit`. */
export function openVotes(ctx: Context, voter: Uint8Array, limit: number): readonly bigint[] {
  const start = openVotesKey(voter);
  const ids: bigint[] = [];
  for (const row of ctx.store(GOV_STORE).range({ start, end: prefixEnd(start) })) {
    if (ids.length === limit) {
      break;
    }
    ids.push(lastId(row.key));
  }
  return ids;
}

/** Counts a changed delegation on every open vote of the delegator. @param limit open votes an account can have */
export function recountDelegation(ctx: Context, change: DelegationChange, limit: number): void {
  const { delegator, operator, sharesBefore, sharesAfter } = change;
  for (const id of openVotes(ctx, delegator, limit)) {
    const vote = isVotedOn(ctx, id) ? findVote(ctx, id, delegator) : undefined;
    if (vote !== undefined) {
      count(ctx, id, operator, countsOf(vote.options, sharesAfter - sharesBefore));
    }
  }
}

/** What is counted on a validator's stake. */
export function readCounts(ctx: Context, id: bigint, operator: Uint8Array): TallyCounts {
  const bytes = ctx.store(GOV_STORE).get(ofProposalBy(TALLIES_PREFIX, id, operator));
  if (bytes === undefined) {
    return NO_COUNTS;
  }
  const { votedShares, yes, abstain, no, noWithVeto } = ValidatorTally.decode(bytes);
  return {
    voted: BigInt(votedShares),
    yes: BigInt(yes),
    abstain: BigInt(abstain),
    no: BigInt(no),
    noWithVeto: BigInt(noWithVeto),
  };
}

/** The counts of `options` for `shares` (scaled by 10^18, may be negative). */
export function countsOf(options: readonly WeightedVoteOption[], shares: bigint): TallyCounts {
  const weighted = (option: number): bigint =>
    options.reduce((total, one) => (one.option === option ? total + shares * weightOf(one) : total), 0n);
  return {
    voted: shares,
    yes: weighted(VoteOption.VOTE_OPTION_YES),
    abstain: weighted(VoteOption.VOTE_OPTION_ABSTAIN),
    no: weighted(VoteOption.VOTE_OPTION_NO),
    noWithVeto: weighted(VoteOption.VOTE_OPTION_NO_WITH_VETO),
  };
}

/** Component by component. */
export function sum(a: TallyCounts, b: TallyCounts): TallyCounts {
  return {
    voted: a.voted + b.voted,
    yes: a.yes + b.yes,
    abstain: a.abstain + b.abstain,
    no: a.no + b.no,
    noWithVeto: a.noWithVeto + b.noWithVeto,
  };
}

/** All votes of one proposal, or of all. */
export function* votes(ctx: Context, id?: bigint): IterableIterator<Vote> {
  const start = id === undefined ? VOTES_PREFIX : ofProposal(VOTES_PREFIX, id);
  for (const row of ctx.store(GOV_STORE).range({ start, end: prefixEnd(start) })) {
    yield Vote.decode(row.value);
  }
}

/** Removes votes of an ended proposal, at most `limit`; returns how many. */
export function deleteVotes(ctx: Context, id: bigint, limit: number): number {
  const store = ctx.store(GOV_STORE);
  const due: Vote[] = [];
  for (const vote of votes(ctx, id)) {
    if (due.length === limit) {
      break;
    }
    due.push(vote);
  }
  for (const { voter } of due) {
    const address = parseAddress(voter);
    store.delete(ofProposalBy(VOTES_PREFIX, id, address));
    store.delete(concatBytes(openVotesKey(address), bigEndian64(id)));
  }
  return due.length;
}

/** Removes counts of an ended proposal, at most `limit`; returns how many. */
export function deleteCounts(ctx: Context, id: bigint, limit: number): number {
  const store = ctx.store(GOV_STORE);
  const start = ofProposal(TALLIES_PREFIX, id);
  const due: Uint8Array[] = [];
  for (const row of store.range({ start, end: prefixEnd(start) })) {
    if (due.length === limit) {
      break;
    }
    due.push(row.key);
  }
  for (const key of due) {
    store.delete(key);
  }
  return due.length;
}

/** Operators of a proposal's counts, by address; invariants only. */
export function countedOperators(ctx: Context, id: bigint): readonly Uint8Array[] {
  const start = ofProposal(TALLIES_PREFIX, id);
  return [...ctx.store(GOV_STORE).range({ start, end: prefixEnd(start) })].map(({ key }) =>
    key.slice(start.length + 1),
  );
}

function count(ctx: Context, id: bigint, operator: Uint8Array, change: TallyCounts): void {
  const after = sum(readCounts(ctx, id, operator), change);
  assert(after.voted >= 0n, "no more shares are taken back than were counted");
  const key = ofProposalBy(TALLIES_PREFIX, id, operator);
  if (after.voted === 0n) {
    ctx.store(GOV_STORE).delete(key);
    return;
  }
  const row: ValidatorTally = {
    votedShares: after.voted.toString(),
    yes: after.yes.toString(),
    abstain: after.abstain.toString(),
    no: after.no.toString(),
    noWithVeto: after.noWithVeto.toString(),
  };
  ctx.store(GOV_STORE).set(key, ValidatorTally.encode(row));
}

/** Weight of an option scaled by 10^18; it was checked when the vote came in. */
function weightOf({ weight }: WeightedVoteOption): bigint {
  const scaled = parseDec(weight);
  assert(scaled !== undefined, "a stored vote has weights that can be read");
  return scaled;
}
