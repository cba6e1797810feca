/**
 * Rewards of one delegation: what it earned since its books began, paid out when it asks or before its shares change
 * (F1; cosmos-sdk x/distribution/keeper/delegation.go, interop §10.4).
 */
import { formatAccountAddress, formatOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE, dec, formatScaledDec } from "../../lib/dec.ts";
import { TxError } from "../../lib/errors.ts";
import { min } from "../../lib/int.ts";
import type { Delegation, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { formatCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import {
  addDecCoins,
  decCoinsFromWire,
  intersectDecCoins,
  scaleDecCoinsTruncated,
  subtractDecCoins,
  truncateDecCoins,
} from "./dec-coins.ts";
import type { DecCoins } from "./dec-coins.ts";
import { DistributionError } from "./errors.ts";
import type { DelegationKey, StakingReader } from "./expected.ts";
import {
  findStartingInfo,
  readCommunityPool,
  readOutstanding,
  readWithdrawAddress,
  writeCommunityPool,
  writeOutstanding,
  writeStartingInfo,
} from "./keeper.ts";
import { addReference, currentOf, dropReference, endPeriod, historicalOf, ratioIfEnded } from "./periods.ts";
import { slashEventsBetween } from "./slash-events.ts";

/** A delegation with its validator. */
export interface Delegated {
  readonly key: DelegationKey;
  readonly validator: Validator;
  readonly delegation: Delegation;
}

/** Reads a delegation with its validator. @throws TxError(NoValidatorDistInfo, EmptyDelegationDistInfo) */
export function delegatedOf(ctx: Context, staking: StakingReader, key: DelegationKey): Delegated {
  const validator = staking.validator(ctx, key.operator);
  if (validator === undefined) {
    throw new TxError(DistributionError.NoValidatorDistInfo);
  }
  const delegation = staking.delegation(ctx, key.delegator, key.operator);
  if (delegation === undefined) {
    throw new TxError(DistributionError.EmptyDelegationDistInfo);
  }
  return { key, validator, delegation };
}

/** Begins a delegation's books at the period that just ended. */
export function beginDelegation(ctx: Context, staking: StakingReader, key: DelegationKey): void {
  const { validator, delegation } = delegatedOf(ctx, staking, key);
  const previousPeriod = currentOf(ctx, key.operator).period - 1n;
  addReference(ctx, key.operator, previousPeriod);
  // Rounded down, so that the stakes of all delegations never exceed the validator's tokens.
  const stake = staking.worthTruncated(validator, BigInt(delegation.shares));
  writeStartingInfo(ctx, key, { previousPeriod, stake: formatScaledDec(stake), height: ctx.header.height });
}

/** What a delegation would be paid if the running period ended now, before rounding to whole coins. Reads only. */
export function pendingRewards(ctx: Context, staking: StakingReader, delegated: Delegated): DecCoins {
  return rewardsUntil(ctx, staking, delegated, ratioIfEnded(ctx, delegated.validator));
}

/**
 * Pays a delegation out and closes its books; the caller begins them again unless the delegation goes.
 * @returns whole coins, or one coin of zero as the SDK answers
 */
export function withdrawRewards(ctx: Context, bank: BankSender, staking: StakingReader, delegated: Delegated): Coins {
  const { key, validator } = delegated;
  const info = findStartingInfo(ctx, key);
  if (info === undefined) {
    throw new TxError(DistributionError.EmptyDelegationDistInfo);
  }
  const period = endPeriod(ctx, validator);
  const ratio = decCoinsFromWire(historicalOf(ctx, key.operator, period).cumulativeRewardRatio);
  const outstanding = readOutstanding(ctx, key.operator);
  // The last digits may differ by the order of roundings: never more than is there.
  const rewards = intersectDecCoins(rewardsUntil(ctx, staking, delegated, ratio), outstanding);
  const { whole, rest } = truncateDecCoins(rewards);
  if (whole.length > 0) {
    bank.sendFromModule(ctx, DISTRIBUTION_ACCOUNT, readWithdrawAddress(ctx, key.delegator), whole);
  }
  writeOutstanding(ctx, key.operator, subtractDecCoins(outstanding, rewards));
  writeCommunityPool(ctx, addDecCoins(readCommunityPool(ctx), rest));
  dropReference(ctx, key.operator, info.previousPeriod);
  writeStartingInfo(ctx, key, undefined);
  const paid = whole.length > 0 ? whole : [{ denom: staking.bondDenom(ctx), amount: 0n }];
  ctx.emit(
    createEvent(
      "withdraw_rewards",
      ["amount", formatCoins(paid)],
      ["validator", formatOperatorAddress(key.operator)],
      ["delegator", formatAccountAddress(key.delegator)],
    ),
  );
  return paid;
}

/** Sum over the spans between slashes of ratio gained times stake held, rounded down. */
function rewardsUntil(ctx: Context, staking: StakingReader, delegated: Delegated, endingRatio: DecCoins): DecCoins {
  const { key, validator, delegation } = delegated;
  const info = findStartingInfo(ctx, key);
  // The SDK's rule: books that began in this block have earned nothing yet.
  if (info === undefined || info.height === ctx.header.height) {
    return [];
  }
  let rewards: DecCoins = [];
  let period = info.previousPeriod;
  let stake = BigInt(info.stake);
  let ratio = decCoinsFromWire(historicalOf(ctx, key.operator, period).cumulativeRewardRatio);
  for (const event of slashEventsBetween(ctx, key.operator, info.height, ctx.header.height)) {
    if (event.validatorPeriod > period) {
      const next = decCoinsFromWire(historicalOf(ctx, key.operator, event.validatorPeriod).cumulativeRewardRatio);
      rewards = addDecCoins(rewards, scaleDecCoinsTruncated(subtractDecCoins(next, ratio), stake));
      stake = dec.mulTruncate(stake, DEC_ONE - BigInt(event.fraction));
      period = event.validatorPeriod;
      ratio = next;
    }
  }
  // Stepwise rounding may leave the stake a few last digits above its worth; what it is worth now is the bound.
  stake = min(stake, staking.worth(validator, BigInt(delegation.shares)));
  return addDecCoins(rewards, scaleDecCoinsTruncated(subtractDecCoins(endingRatio, ratio), stake));
}
