/**
 * Leaving a validator: undelegate, redelegate, cancel, and what the queues finish (cosmos-sdk
 * x/staking/keeper/delegation.go, interop §10.3).
 */
import { formatAccountAddress, parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { divTrunc } from "../../lib/int.ts";
import type { Redelegation, UnbondingDelegation, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankStaker } from "../expected.ts";
import { NOT_BONDED_POOL } from "../module-accounts.ts";
import { delegate, moveBetweenPools } from "./delegate.ts";
import { StakingError } from "./errors.ts";
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
  takeDueRedelegations,
  takeDueUnbondings,
  writeRedelegation,
  writeUnbonding,
} from "./unbonding-rows.ts";
import { jail, removeValidator } from "./validator-set.ts";
import type { ValidatorHooks } from "./hooks.ts";

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
  hooks: ValidatorHooks,
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
  hooks: ValidatorHooks,
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
export function unbond(ctx: Context, hooks: ValidatorHooks, options: Leaving & { readonly shares: bigint }): bigint {
  const { delegator, operator, shares } = options;
  const delegation = findDelegation(ctx, delegator, operator);
  if (delegation === undefined) {
    throw new TxError(StakingError.NoDelegatorForAddress);
  }
  const remaining = BigInt(delegation.shares) - shares;
  if (remaining < 0n) {
    throw new TxError(StakingError.NotEnoughDelegationShares, delegation.shares);
  }
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
    deleteDelegation(ctx, delegation);
  } else {
    writeDelegation(ctx, { ...delegation, shares: remaining.toString() });
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
  hooks: ValidatorHooks,
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

/** Pays out what is due at the block's time; returns nothing, emits the SDK's complete_* events. */
export function completeDue(ctx: Context, bank: BankStaker): void {
  for (const { delegatorAddress, validatorAddress } of takeDueUnbondings(ctx)) {
    const amount = completeUnbonding(ctx, bank, delegatorAddress, validatorAddress);
    ctx.emit(
      createEvent(
        "complete_unbonding",
        ["amount", `${amount}${readParams(ctx).bondDenom}`],
        ["validator", validatorAddress],
        ["delegator", delegatorAddress],
      ),
    );
  }
  for (const triplet of takeDueRedelegations(ctx)) {
    const amount = completeRedelegation(ctx, triplet);
    ctx.emit(
      createEvent(
        "complete_redelegation",
        ["amount", `${amount}${readParams(ctx).bondDenom}`],
        ["delegator", triplet.delegatorAddress],
        ["source_validator", triplet.validatorSrcAddress],
        ["destination_validator", triplet.validatorDstAddress],
      ),
    );
  }
}

function completeUnbonding(ctx: Context, bank: BankStaker, delegatorText: string, operatorText: string): bigint {
  const [delegator, operator] = [parseAccountAddress(delegatorText), parseOperatorAddress(operatorText)];
  const unbonding = findUnbonding(ctx, delegator, operator);
  let paid = 0n;
  for (const entry of unbonding?.entries ?? []) {
    if (entry.completionTime <= ctx.header.time) {
      paid += BigInt(entry.balance);
    }
  }
  if (unbonding === undefined) {
    return paid;
  }
  if (paid > 0n) {
    bank.undelegateFromModule(ctx, NOT_BONDED_POOL, delegator, oneCoin(readParams(ctx).bondDenom, paid));
  }
  writeUnbonding(ctx, {
    ...unbonding,
    entries: unbonding.entries.filter((entry) => entry.completionTime > ctx.header.time),
  });
  return paid;
}

function completeRedelegation(ctx: Context, parties: Omit<Redelegation, "entries">): bigint {
  const redelegation = findRedelegation(
    ctx,
    parseAccountAddress(parties.delegatorAddress),
    parseOperatorAddress(parties.validatorSrcAddress),
    parseOperatorAddress(parties.validatorDstAddress),
  );
  let amount = 0n;
  for (const entry of redelegation?.entries ?? []) {
    if (entry.completionTime <= ctx.header.time) {
      amount += BigInt(entry.initialBalance);
    }
  }
  if (redelegation !== undefined) {
    writeRedelegation(ctx, {
      ...redelegation,
      entries: redelegation.entries.filter((entry) => entry.completionTime > ctx.header.time),
    });
  }
  return amount;
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
