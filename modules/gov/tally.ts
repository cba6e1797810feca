/**
 * What the votes on a proposal amount to (cosmos-sdk x/gov/keeper/tally.go): voters with their own stake, validators
 * with what their delegators have not voted themselves.
 */
import { DEC_ONE, dec } from "../../lib/dec.ts";
import type { Dec } from "../../lib/dec.ts";
import { divTrunc } from "../../lib/int.ts";
import { parseOperatorAddress } from "../../lib/address.ts";
import type { Params, TallyResult } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { GovRules } from "./params.ts";
import { NO_COUNTS, countsOf, findVote, readCounts, sum } from "./vote-rows.ts";
import type { TallyCounts } from "./vote-rows.ts";

/** Power by option in base units scaled by 10^18; `voted` is that of all who voted. */
export type VotePower = TallyCounts;

/** What a tally decides. */
export interface Verdict {
  readonly passes: boolean;
  readonly burnsDeposits: boolean;
}

/** Counts the votes as they stand. Cost: two or three rows per validator, whatever the number of votes. */
export function countVotes(ctx: Context, id: bigint, validators: readonly Validator[]): VotePower {
  return validators.reduce((power, validator) => sum(power, powerOn(ctx, id, validator)), NO_COUNTS);
}

/** The power on one validator's stake: its delegators' votes, and its own vote for the rest. */
function powerOn(ctx: Context, id: bigint, validator: Validator): VotePower {
  const [tokens, shares] = [BigInt(validator.tokens), BigInt(validator.delegatorShares)];
  if (shares === 0n) {
    return NO_COUNTS;
  }
  const operator = parseOperatorAddress(validator.operatorAddress);
  const counted = readCounts(ctx, id, operator);
  const own = findVote(ctx, id, operator);
  const all = own === undefined ? counted : sum(counted, countsOf(own.options, shares - counted.voted));
  // Weighted counts carry 10^36, shares 10^18: the quotient is base units scaled by 10^18 in both cases.
  const weighted = (count: bigint): bigint => divTrunc(count * tokens, shares);
  return {
    voted: divTrunc(all.voted * tokens * DEC_ONE, shares),
    yes: weighted(all.yes),
    abstain: weighted(all.abstain),
    no: weighted(all.no),
    noWithVeto: weighted(all.noWithVeto),
  };
}

/** The result as the proposal keeps it: whole base units, rounded down. */
export function resultOf(power: VotePower): TallyResult {
  const whole = (scaled: bigint): string => divTrunc(scaled, DEC_ONE).toString();
  return {
    yesCount: whole(power.yes),
    abstainCount: whole(power.abstain),
    noCount: whole(power.no),
    noWithVetoCount: whole(power.noWithVeto),
  };
}

/** Decides in the SDK's order: nobody bonded, quorum, only abstentions, veto, threshold. Nothing is ever divided by zero (reliability A-20). */
export function decide(power: VotePower, totalBonded: bigint, rules: DecisionRules): Verdict {
  if (totalBonded === 0n) {
    return { passes: false, burnsDeposits: false };
  }
  if (dec.quo(power.voted, totalBonded * DEC_ONE) < rules.quorum) {
    return { passes: false, burnsDeposits: rules.burnVoteQuorum };
  }
  const decided = power.voted - power.abstain;
  if (decided <= 0n) {
    return { passes: false, burnsDeposits: false };
  }
  if (dec.quo(power.noWithVeto, power.voted) > rules.vetoThreshold) {
    return { passes: false, burnsDeposits: rules.burnVoteVeto };
  }
  return { passes: dec.quo(power.yes, decided) > rules.threshold, burnsDeposits: false };
}

/** What decides a proposal; shares scaled by 10^18. */
export interface DecisionRules {
  readonly quorum: Dec;
  readonly threshold: Dec;
  readonly vetoThreshold: Dec;
  readonly burnVoteQuorum: boolean;
  readonly burnVoteVeto: boolean;
}

/** The rules for a regular or an expedited proposal. */
export function decisionRules(params: Params, rules: GovRules, isExpedited: boolean): DecisionRules {
  const { quorum, vetoThreshold, threshold, expeditedThreshold } = rules;
  const { burnVoteQuorum, burnVoteVeto } = params;
  const needed = isExpedited ? expeditedThreshold : threshold;
  return { quorum, vetoThreshold, threshold: needed, burnVoteQuorum, burnVoteVeto };
}
