/**
 * Periods of a validator: spans in which its stake does not change. Ending one turns its rewards into a cumulative
 * ratio per token; a finished period's record lives as long as somebody refers to it (F1; cosmos-sdk
 * x/distribution/keeper/validator.go, interop §10.4).
 */
import { DEC_ONE } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import type {
  ValidatorCurrentRewards,
  ValidatorHistoricalRewards,
} from "../../proto/gen/cosmos/distribution/v1beta1/distribution.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { parseOperatorAddress } from "../../lib/address.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import {
  addDecCoins,
  decCoinsFromWire,
  decCoinsToWire,
  divideDecCoinsTruncated,
  subtractDecCoins,
} from "./dec-coins.ts";
import type { DecCoins } from "./dec-coins.ts";
import { DistributionError } from "./errors.ts";
import {
  findCurrent,
  findHistorical,
  readCommunityPool,
  readOutstanding,
  writeCommunityPool,
  writeCurrent,
  writeHistorical,
  writeOutstanding,
} from "./keeper.ts";

/** References to one record at most: as the last period, as a delegation's start, as a slash. */
const REFERENCES_MAX = 3;

/** Begins the books of a new validator: period 0 is over, period 1 runs. */
export function openBooks(ctx: Context, operator: Uint8Array): void {
  writeHistorical(ctx, operator, 0n, { cumulativeRewardRatio: [], referenceCount: 1 });
  writeCurrent(ctx, operator, { rewards: [], period: 1n });
}

/** The running period. @throws TxError(NoValidatorDistInfo) for a validator without books */
export function currentOf(ctx: Context, operator: Uint8Array): ValidatorCurrentRewards {
  const current = findCurrent(ctx, operator);
  if (current === undefined) {
    throw new TxError(DistributionError.NoValidatorDistInfo);
  }
  return current;
}

/** The record of a finished period that somebody refers to. @throws TxError(Logic) when it is gone: the books are broken */
export function historicalOf(ctx: Context, operator: Uint8Array, period: bigint): ValidatorHistoricalRewards {
  const record = findHistorical(ctx, operator, period);
  if (record === undefined) {
    throw new TxError(SdkError.Logic, `no historical rewards of period ${period}`);
  }
  return record;
}

/** The cumulative ratio that the running period would have if it ended now. Reads only. */
export function ratioIfEnded(ctx: Context, validator: Validator): DecCoins {
  const operator = parseOperatorAddress(validator.operatorAddress);
  const { rewards, period } = currentOf(ctx, operator);
  const before = decCoinsFromWire(historicalOf(ctx, operator, period - 1n).cumulativeRewardRatio);
  return addDecCoins(before, ratioOf(decCoinsFromWire(rewards), BigInt(validator.tokens)));
}

/** Ends the running period. @returns the period that ended */
export function endPeriod(ctx: Context, validator: Validator): bigint {
  const operator = parseOperatorAddress(validator.operatorAddress);
  const { rewards, period } = currentOf(ctx, operator);
  const ratio = ratioIfEnded(ctx, validator);
  if (BigInt(validator.tokens) === 0n && rewards.length > 0) {
    // Nobody stands behind the validator: what it was given belongs to all.
    const unowned = decCoinsFromWire(rewards);
    writeCommunityPool(ctx, addDecCoins(readCommunityPool(ctx), unowned));
    writeOutstanding(ctx, operator, subtractDecCoins(readOutstanding(ctx, operator), unowned));
  }
  dropReference(ctx, operator, period - 1n);
  writeHistorical(ctx, operator, period, { cumulativeRewardRatio: decCoinsToWire(ratio), referenceCount: 1 });
  writeCurrent(ctx, operator, { rewards: [], period: period + 1n });
  return period;
}

/** One more refers to the record of a finished period. */
export function addReference(ctx: Context, operator: Uint8Array, period: bigint): void {
  const record = historicalOf(ctx, operator, period);
  refuseWhen(record.referenceCount >= REFERENCES_MAX, SdkError.Logic, `period ${period} has too many references`);
  writeHistorical(ctx, operator, period, { ...record, referenceCount: record.referenceCount + 1 });
}

/** One less refers to it; the last one removes it. */
export function dropReference(ctx: Context, operator: Uint8Array, period: bigint): void {
  const record = historicalOf(ctx, operator, period);
  writeHistorical(ctx, operator, period, { ...record, referenceCount: record.referenceCount - 1 });
}

/** Rewards per token, rounded down; none when there are no tokens. */
function ratioOf(rewards: DecCoins, tokens: bigint): DecCoins {
  return tokens === 0n ? [] : divideDecCoinsTruncated(rewards, tokens * DEC_ONE);
}
