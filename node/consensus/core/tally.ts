/**
 * Votes of one round and type, counted. Thresholds are compared by cross-multiplication, never by division.
 * Deterministic: no clock, no iteration over maps.
 */
import { assert } from "../../../lib/assert.ts";
import type { BlockID } from "../../../proto/gen/tendermint/types/types.ts";
import { NIL_KEY, type Electorate, type VerifiedVote } from "./input.ts";

/** B1: more than two thirds: `3 * power > 2 * total`. */
export function isTwoThirds(power: bigint, total: bigint): boolean {
  return power * 3n > total * 2n;
}

/** B1: more than one third, so at least one voter is honest: `3 * power > total`. */
export function isOneThird(power: bigint, total: bigint): boolean {
  return power * 3n > total;
}

/** The votes for one block id: by validator index, and their power. */
export interface BlockTally {
  readonly blockId: BlockID;
  readonly votes: (VerifiedVote | undefined)[];
  power: bigint;
}

/** The votes of one round and type. */
export interface Tally {
  readonly electorate: Electorate;
  /** First vote of each validator by index. */
  readonly first: (VerifiedVote | undefined)[];
  /** Second, different vote of each validator: evidence. */
  readonly second: (VerifiedVote | undefined)[];
  readonly byBlock: Map<string, BlockTally>;
  /** Power of validators that voted at all; an equivocator counts once. */
  anyPower: bigint;
  /** B2: the block key that first passed two thirds; once it is a block it stays. */
  majority: string | undefined;
}

/** What adding a vote did. */
export type AddResult = "added" | "duplicate" | "conflict" | "refused";

/** An empty tally over `electorate`. */
export function createTally(electorate: Electorate): Tally {
  return { electorate, first: [], second: [], byBlock: new Map(), anyPower: 0n, majority: undefined };
}

/**
 * Counts a vote. B3: a validator counts once per block id and once for "any". B4: of one validator at most two different
 * votes are kept, unless `certified`: a certificate's vote always counts for its block id.
 * @returns "conflict" for a validator's second, different vote (also counted), "refused" for a third one uncertified
 */
export function addVote(tally: Tally, vote: VerifiedVote, certified: boolean): AddResult {
  const index = vote.vote.validatorIndex;
  const power = tally.electorate.powers[index];
  assert(power !== undefined, "a verified vote names a validator of the set");
  const first = tally.first[index];
  if (first !== undefined) {
    if (tally.byBlock.get(vote.blockKey)?.votes[index] !== undefined) return "duplicate";
    const isThird = tally.second[index] !== undefined;
    if (isThird && !certified) return "refused";
    if (!isThird) tally.second[index] = vote;
    count(tally, vote, index, power);
    return isThird ? "added" : "conflict";
  }
  tally.first[index] = vote;
  tally.anyPower += power;
  count(tally, vote, index, power);
  return "added";
}

/** Forgets all votes of a validator (only for rounds that were not entered, where no threshold was told). */
export function removeVotes(tally: Tally, index: number): void {
  const power = tally.electorate.powers[index];
  const first = tally.first[index];
  if (power === undefined || first === undefined) return;
  for (const vote of [first, tally.second[index]]) {
    const block = vote === undefined ? undefined : tally.byBlock.get(vote.blockKey);
    if (block?.votes[index] === undefined) continue;
    block.votes[index] = undefined;
    block.power -= power;
  }
  tally.first[index] = undefined;
  tally.second[index] = undefined;
  tally.anyPower -= power;
}

/** True when more than two thirds voted, for whatever. */
export function hasTwoThirdsAny(tally: Tally): boolean {
  return isTwoThirds(tally.anyPower, tally.electorate.total);
}

/** The votes for `blockKey`, in index order. */
export function votesFor(tally: Tally, blockKey: string): readonly VerifiedVote[] {
  return (tally.byBlock.get(blockKey)?.votes ?? []).filter((vote) => vote !== undefined);
}

/** The block id that has two thirds, undefined for none and for nil. */
export function majorityBlock(tally: Tally): { readonly blockKey: string; readonly blockId: BlockID } | undefined {
  if (tally.majority === undefined || tally.majority === NIL_KEY) return undefined;
  const block = tally.byBlock.get(tally.majority);
  return block === undefined ? undefined : { blockKey: tally.majority, blockId: block.blockId };
}

function count(tally: Tally, vote: VerifiedVote, index: number, power: bigint): void {
  let block = tally.byBlock.get(vote.blockKey);
  if (block === undefined) {
    block = { blockId: vote.vote.blockId, votes: [], power: 0n };
    tally.byBlock.set(vote.blockKey, block);
  }
  block.votes[index] = vote;
  block.power += power;
  // With more than a third of equivocators nil and a block can both pass: the block counts.
  const isOpen = tally.majority === undefined || tally.majority === NIL_KEY;
  if (isOpen && isTwoThirds(block.power, tally.electorate.total)) tally.majority = vote.blockKey;
}
