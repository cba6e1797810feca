/**
 * Leaving a validator: undelegate, redelegate, cancel (cosmos-sdk
 * x/staking/keeper/delegation.go, interop §10.3).
 */
import { formatAccountAddress } from "../../lib/address.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { divTrunc } from "../../lib/int.ts";
import type { Redelegation, UnbondingDelegation, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { BankStaker } from "../expected.ts";
import { delegate, moveBetweenPools } from "./delegate.ts";
import { StakingError } from "./errors.ts";
import type { StakingHooks } from "./hooks.ts";
import {
  deleteDelegation,
  findDelegation,
  findValidator,
  getValidator,
  readParams,
  replaceValidator,
  writeDelegation,
} from "./keeper.ts";
import {
  isBonded,
  isUnbonded,
  removeShares,
  sharesFromTokens,
  sharesFromTokensTruncated,
  sharesOf,
  tokensFromShares,
} from "./shares.ts";
import {
  findRedelegation,
  findUnbonding,
  hasRedelegationInto,
  nextUnbondingId,
  queueRedelegation,
  queueUnbonding,
  writeRedelegation,
  writeUnbonding,
} from "./unbonding-rows.ts";
import { jail, removeValidator } from "./validator-set.ts";

/** Who leaves whom. */
export interface Leaving {
  readonly delegator: Uint8Array;
  readonly operator: Uint8Array;
}

/**
 * Shares that `amount` tokens are worth, at most what the delegation holds.
 * @throws TxError(NoDelegation, InvalidRequest "invalid shares amount")
 */
export function sharesToUnbond(ctx: Context, leaving: Leaving, amount: bigint): bigint {
  const validator = getValidator(ctx, leaving.operator);
  const delegation = findDelegation(ctx, leaving.delegator, leaving.operator);
  if (delegation === undefined) {
    throw new TxError(StakingError.NoDelegation);
  }
  const held = BigInt(delegation.shares);
  if (sharesFromTokensTruncated(validator, amount) > held) {
    throw new TxError(SdkError.InvalidRequest, "invalid shares amount");
  }
  const shares = sharesFromTokens(validator, amount);
  return shares > held ? held : shares;
}

/** Starts unbonding; the tokens wait in the not-bonded pool. Returns completion time and tokens. */
export function undelegate(
  ctx: Context,
  bank: BankStaker,
  hooks: StakingHooks,
  options: Leaving & { readonly shares: bigint },
): { readonly completionTime: bigint; readonly amount: bigint } {
  const { delegator, operator } = options;
  const validator = getValidator(ctx, operator);
  const params = readParams(ctx);
  const unbonding = findUnbonding(ctx, delegator, operator);
  if ((unbonding?.entries.length ?? 0) >= params.maxEntries) {
    throw new TxError(StakingError.MaxUnbondingDelegationEntries);
  }
  const amount = unbond(ctx, hooks, options);
  if (isBonded(validator)) {
    moveBetweenPools(ctx, bank, "not-bonded", amount);
  }
  const completionTime = ctx.header.time + params.unbondingTime;
  const pair = { delegatorAddress: formatAccountAddress(delegator), validatorAddress: validator.operatorAddress };
  writeUnbonding(ctx, addUnbondingEntry(ctx, unbonding ?? { ...pair, entries: [] }, completionTime, amount));
  queueUnbonding(ctx, completionTime, pair);
  return { completionTime, amount };
}

/** Moves a delegation to another validator; slashing of the source still reaches it until it completes. */
export function redelegate(
  ctx: Context,
  bank: BankStaker,
  hooks: StakingHooks,
  options: {
    readonly delegator: Uint8Array;
    readonly source: Uint8Array;
    readonly destination: Uint8Array;
    readonly shares: bigint;
  },
): bigint {
  const { delegator, source, destination, shares } = options;
  if (equalBytes(source, destination)) {
    throw new TxError(StakingError.SelfRedelegation);
  }
  const target = findValidator(ctx, destination);
  if (target === undefined) {
    throw new TxError(StakingError.BadRedelegationDestination);
  }
  const from = getValidator(ctx, source);
  if (hasRedelegationInto(ctx, delegator, source)) {
    throw new TxError(StakingError.TransitiveRedelegation);
  }
  const pending = findRedelegation(ctx, delegator, source, destination);
  if ((pending?.entries.length ?? 0) >= readParams(ctx).maxEntries) {
    throw new TxError(StakingError.MaxRedelegationEntries);
  }
  const amount = unbond(ctx, hooks, { delegator, operator: source, shares });
  if (amount === 0n) {
    throw new TxError(StakingError.TinyRedelegationAmount);
  }
  const issued = delegate(ctx, bank, hooks, {
    delegator,
    amount,
    source: isBonded(from) ? "bonded-pool" : "not-bonded-pool",
    validator: getValidator(ctx, destination),
  });
  const begin = beginOf(ctx, source, from);
  if (begin === undefined) {
    return ctx.header.time;
  }
  const triplet = {
    delegatorAddress: formatAccountAddress(delegator),
    validatorSrcAddress: from.operatorAddress,
    validatorDstAddress: target.operatorAddress,
  };
  const entry = {
    creationHeight: begin.height,
    completionTime: begin.completionTime,
    initialBalance: amount.toString(),
    sharesDst: issued.toString(),
    unbondingId: nextUnbondingId(ctx),
    unbondingOnHoldRefCount: 0n,
  };
  const base: Redelegation = pending ?? { ...triplet, entries: [] };
  writeRedelegation(ctx, { ...base, entries: [...base.entries, entry] });
  queueRedelegation(ctx, begin.completionTime, triplet);
  return begin.completionTime;
}

/** Takes shares out of a delegation and the validator; returns their tokens. */
export function unbond(ctx: Context, hooks: StakingHooks, options: Leaving & { readonly shares: bigint }): bigint {
  const { delegator, operator, shares } = options;
  const delegation = findDelegation(ctx, delegator, operator);
  if (delegation === undefined) {
    throw new TxError(StakingError.NoDelegatorForAddress);
  }
  const remaining = BigInt(delegation.shares) - shares;
  if (remaining < 0n) {
    throw new TxError(StakingError.NotEnoughDelegationShares, delegation.shares);
  }
  const key = { delegator, operator };
  hooks.beforeDelegationSharesModified(ctx, key);
  let validator = getValidator(ctx, operator);
  if (equalBytes(delegator, operator) && !validator.jailed && isBelowSelfMinimum(validator, remaining)) {
    validator = jail(ctx, validator);
  }
  hooks.onDelegationChanged(ctx, {
    delegator,
    operator,
    sharesBefore: BigInt(delegation.shares),
    sharesAfter: remaining,
  });
  if (remaining === 0n) {
    hooks.beforeDelegationRemoved(ctx, key);
    deleteDelegation(ctx, delegation);
  } else {
    writeDelegation(ctx, { ...delegation, shares: remaining.toString() });
    // Before the validator's tokens follow, as in the SDK: what a listener counts is the old exchange rate.
    hooks.afterDelegationModified(ctx, key);
  }
  const { validator: after, tokens } = removeShares(validator, shares);
  replaceValidator(ctx, validator, after);
  if (sharesOf(after) === 0n && isUnbonded(after)) {
    removeValidator(ctx, after, hooks);
  }
  return tokens;
}

/** Puts part of an unbonding entry back on its validator. @throws TxError when no entry of that height holds as much */
export function cancelUnbonding(
  ctx: Context,
  bank: BankStaker,
  hooks: StakingHooks,
  options: Leaving & { readonly amount: bigint; readonly creationHeight: bigint },
): void {
  const { delegator, operator, amount, creationHeight } = options;
  const validator = getValidator(ctx, operator);
  if (validator.jailed) {
    throw new TxError(StakingError.ValidatorJailed);
  }
  const unbonding = findUnbonding(ctx, delegator, operator);
  if (unbonding === undefined) {
    throw new TxError(StakingError.NoUnbondingDelegation);
  }
  const index = unbonding.entries.findIndex(
    (entry) => entry.creationHeight === creationHeight && entry.completionTime > ctx.header.time,
  );
  const entry = unbonding.entries[index];
  if (entry === undefined) {
    throw new TxError(SdkError.NotFound, `unbonding delegation entry is not found at block height ${creationHeight}`);
  }
  const left = BigInt(entry.balance) - amount;
  if (left < 0n) {
    throw new TxError(SdkError.InvalidRequest, "amount is greater than the unbonding delegation entry balance");
  }
  if (entry.completionTime <= ctx.header.time) {
    throw new TxError(SdkError.InvalidRequest, "unbonding delegation is already processed");
  }
  delegate(ctx, bank, hooks, { delegator, amount, source: "not-bonded-pool", validator });
  const entries = unbonding.entries.map((other, at) => (at === index ? { ...other, balance: left.toString() } : other));
  writeUnbonding(ctx, { ...unbonding, entries: entries.filter((other) => other.balance !== "0") });
}

function addUnbondingEntry(
  ctx: Context,
  unbonding: UnbondingDelegation,
  completionTime: bigint,
  amount: bigint,
): UnbondingDelegation {
  const creationHeight = ctx.header.height;
  const same = unbonding.entries.findIndex(
    (entry) => entry.creationHeight === creationHeight && entry.completionTime === completionTime,
  );
  if (same >= 0) {
    const entries = unbonding.entries.map((entry, at) =>
      at === same
        ? {
            ...entry,
            initialBalance: (BigInt(entry.initialBalance) + amount).toString(),
            balance: (BigInt(entry.balance) + amount).toString(),
          }
        : entry,
    );
    return { ...unbonding, entries };
  }
  const entry = {
    creationHeight,
    completionTime,
    initialBalance: amount.toString(),
    balance: amount.toString(),
    unbondingId: nextUnbondingId(ctx),
    unbondingOnHoldRefCount: 0n,
  };
  return { ...unbonding, entries: [...unbonding.entries, entry] };
}

/** When a redelegation away from a validator completes; undefined means at once (the source is unbonded). */
function beginOf(
  ctx: Context,
  source: Uint8Array,
  before: Validator,
): { completionTime: bigint; height: bigint } | undefined {
  const validator = findValidator(ctx, source) ?? before;
  if (isBonded(validator)) {
    return { completionTime: ctx.header.time + readParams(ctx).unbondingTime, height: ctx.header.height };
  }
  return isUnbonded(validator)
    ? undefined
    : { completionTime: validator.unbondingTime, height: validator.unbondingHeight };
}

function isBelowSelfMinimum(validator: Validator, shares: bigint): boolean {
  return divTrunc(tokensFromShares(validator, shares), DEC_ONE) < BigInt(validator.minSelfDelegation);
}
