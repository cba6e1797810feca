/**
 * Slashing of stake: the validator's tokens, and the stake that left it after the infraction (cosmos-sdk
 * x/staking/keeper/slash.go; reliability A-06). The slashing module decides when and how much.
 */
import { parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { assert } from "../../lib/assert.ts";
import { DEC_ONE, dec } from "../../lib/dec.ts";
import { divTrunc, max, min } from "../../lib/int.ts";
import type { Redelegation, UnbondingDelegation } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankBurner } from "../expected.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "../module-accounts.ts";
import type { StakingHooks } from "./hooks.ts";
import {
  findDelegation,
  findValidator,
  findValidatorByConsensusAddress,
  operatorOf,
  readParams,
  replaceValidator,
} from "./keeper.ts";
import { isBonded, isUnbonded, removeTokens, slashAmount, tokensOf } from "./shares.ts";
import { findUnbonding, redelegationsFrom, unbondingsFrom, writeUnbonding } from "./unbonding-rows.ts";
import { unbond } from "./unbond.ts";

/** One slash. `fraction` is scaled by 10^18, `power` is the consensus power at the infraction. */
export interface SlashOptions {
  readonly consensusAddress: Uint8Array;
  readonly infractionHeight: bigint;
  readonly power: bigint;
  readonly fraction: bigint;
}

/**
 * Slashes a validator and everything that was bonded to it at the infraction.
 * @returns tokens burned in all
 */
export function slash(ctx: Context, bank: BankBurner, hooks: StakingHooks, options: SlashOptions): bigint {
  const { consensusAddress, infractionHeight, fraction } = options;
  assert(fraction >= 0n && fraction <= DEC_ONE, "a slash fraction is between 0 and 1");
  assert(infractionHeight <= ctx.header.height, "an infraction is not in the future");
  const validator = findValidatorByConsensusAddress(ctx, consensusAddress);
  if (validator === undefined || isUnbonded(validator)) {
    return 0n;
  }
  const operator = operatorOf(validator);
  let burned = 0n;
  let remaining = slashAmount(options.power, fraction);
  if (infractionHeight < ctx.header.height) {
    for (const unbonding of unbondingsFrom(ctx, operator)) {
      const [counted, taken] = slashUnbonding(ctx, bank, unbonding, options);
      remaining -= counted;
      burned += taken;
    }
    for (const redelegation of redelegationsFrom(ctx, operator)) {
      const [counted, taken] = slashRedelegation(ctx, bank, hooks, redelegation, options);
      remaining -= counted;
      burned += taken;
    }
  }
  const current = findValidator(ctx, operator);
  if (current === undefined) {
    return burned;
  }
  const toBurn = max(0n, min(remaining, tokensOf(current)));
  if (toBurn === 0n) {
    return burned;
  }
  // Less than the asked fraction when part of the slash fell on stake that had left, more when power has grown since.
  const effective = min(DEC_ONE, dec.quoRoundUp(toBurn * DEC_ONE, tokensOf(current) * DEC_ONE));
  hooks.beforeValidatorSlashed(ctx, current, effective);
  replaceValidator(ctx, current, removeTokens(current, toBurn));
  burnFrom(ctx, bank, isBonded(current), toBurn);
  return burned + toBurn;
}

/** Slashes entries begun after the infraction; returns [amount counted against the slash, amount burned]. */
function slashUnbonding(
  ctx: Context,
  bank: BankBurner,
  unbonding: UnbondingDelegation,
  options: SlashOptions,
): readonly [bigint, bigint] {
  let [counted, burned] = [0n, 0n];
  const entries = unbonding.entries.map((entry) => {
    if (entry.creationHeight < options.infractionHeight || entry.completionTime <= ctx.header.time) {
      return entry;
    }
    const due = fractionOf(BigInt(entry.initialBalance), options.fraction);
    const taken = min(due, BigInt(entry.balance));
    counted += due;
    burned += taken;
    return { ...entry, balance: (BigInt(entry.balance) - taken).toString() };
  });
  if (burned > 0n) {
    writeUnbonding(ctx, { ...unbonding, entries });
    burnFrom(ctx, bank, false, burned);
  }
  return [counted, burned];
}

/** Slashes the destination of redelegations begun after the infraction, and what unbonds there meanwhile. */
function slashRedelegation(
  ctx: Context,
  bank: BankBurner,
  hooks: StakingHooks,
  redelegation: Redelegation,
  options: SlashOptions,
): readonly [bigint, bigint] {
  const delegator = parseAccountAddress(redelegation.delegatorAddress);
  const operator = parseOperatorAddress(redelegation.validatorDstAddress);
  let [counted, burnedBonded, burnedNotBonded, burnedLeaving] = [0n, 0n, 0n, 0n];
  for (const entry of redelegation.entries) {
    if (entry.creationHeight < options.infractionHeight || entry.completionTime <= ctx.header.time) {
      continue;
    }
    const due = fractionOf(BigInt(entry.initialBalance), options.fraction);
    counted += due;
    const fromLeaving = slashLeaving(ctx, bank, { delegator, operator, due }, options);
    burnedLeaving += fromLeaving;
    const delegation = findDelegation(ctx, delegator, operator);
    const target = findValidator(ctx, operator);
    const sharesDue = dec.mul(options.fraction, BigInt(entry.sharesDst));
    if (delegation === undefined || target === undefined || sharesDue === 0n || due === fromLeaving) {
      continue;
    }
    const shares = min(sharesDue, BigInt(delegation.shares));
    const tokens = unbond(ctx, hooks, { delegator, operator, shares });
    if (isBonded(target)) {
      burnedBonded += tokens;
    } else {
      burnedNotBonded += tokens;
    }
  }
  burnFrom(ctx, bank, true, burnedBonded);
  burnFrom(ctx, bank, false, burnedNotBonded);
  return [counted, burnedBonded + burnedNotBonded + burnedLeaving];
}

/** Slashes what unbonds at the destination of a redelegation since the infraction (ASA-2024-005). @returns tokens burned */
function slashLeaving(
  ctx: Context,
  bank: BankBurner,
  leaving: { readonly delegator: Uint8Array; readonly operator: Uint8Array; readonly due: bigint },
  options: SlashOptions,
): bigint {
  const unbonding = findUnbonding(ctx, leaving.delegator, leaving.operator);
  let left = leaving.due;
  const entries = (unbonding?.entries ?? []).map((entry) => {
    if (entry.creationHeight < options.infractionHeight || entry.completionTime <= ctx.header.time) {
      return entry;
    }
    const taken = min(left, BigInt(entry.balance));
    left -= taken;
    return { ...entry, balance: (BigInt(entry.balance) - taken).toString() };
  });
  const burned = leaving.due - left;
  if (unbonding !== undefined && burned > 0n) {
    writeUnbonding(ctx, { ...unbonding, entries });
    burnFrom(ctx, bank, false, burned);
  }
  return burned;
}

function burnFrom(ctx: Context, bank: BankBurner, bonded: boolean, amount: bigint): void {
  if (amount > 0n) {
    bank.burn(ctx, bonded ? BONDED_POOL : NOT_BONDED_POOL, oneCoin(readParams(ctx).bondDenom, amount));
  }
}

function fractionOf(amount: bigint, fraction: bigint): bigint {
  return divTrunc(dec.mul(amount * DEC_ONE, fraction), DEC_ONE);
}
