/**
 * Bonding: tokens in, shares out (cosmos-sdk x/staking/keeper/delegation.go, interop §10.3). Leaving is in
 * unbond.ts.
 */
import { formatAccountAddress } from "../../lib/address.ts";
import { TxError } from "../../lib/errors.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankStaker } from "../expected.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "../module-accounts.ts";
import { StakingError } from "./errors.ts";
import type { StakingHooks } from "./hooks.ts";
import { findDelegation, operatorOf, readParams, replaceValidator, writeDelegation } from "./keeper.ts";
import { addTokens, hasInvalidExchangeRate, isBonded } from "./shares.ts";

/** Where delegated tokens come from: the delegator's balance, or one of the pools in a redelegation. */
export type TokenSource = "balance" | "bonded-pool" | "not-bonded-pool";

/** One act of bonding. */
export interface DelegateOptions {
  readonly delegator: Uint8Array;
  readonly amount: bigint;
  readonly source: TokenSource;
  readonly validator: Validator;
}

/**
 * Bonds `amount` base units of the bond denom to the validator.
 * @returns shares issued, scaled by 10^18
 * @throws TxError(DelegatorShareExRateInvalid, InsufficientFunds)
 */
export function delegate(ctx: Context, bank: BankStaker, hooks: StakingHooks, options: DelegateOptions): bigint {
  const { delegator, amount, validator } = options;
  if (hasInvalidExchangeRate(validator)) {
    throw new TxError(StakingError.DelegatorShareExRateInvalid);
  }
  const operator = operatorOf(validator);
  const key = { delegator, operator };
  const held = findDelegation(ctx, delegator, operator);
  if (held === undefined) {
    hooks.beforeDelegationCreated(ctx, key);
  } else {
    hooks.beforeDelegationSharesModified(ctx, key);
  }
  moveTokens(ctx, bank, options);
  const { validator: after, issued } = addTokens(validator, amount);
  replaceValidator(ctx, validator, after);
  const sharesBefore = BigInt(held?.shares ?? "0");
  const sharesAfter = sharesBefore + issued;
  hooks.onDelegationChanged(ctx, { delegator, operator, sharesBefore, sharesAfter });
  writeDelegation(ctx, {
    delegatorAddress: formatAccountAddress(delegator),
    validatorAddress: validator.operatorAddress,
    shares: sharesAfter.toString(),
  });
  hooks.afterDelegationModified(ctx, key);
  return issued;
}

/** Moves coins from one pool to the other; nothing for zero. */
export function moveBetweenPools(ctx: Context, bank: BankStaker, to: "bonded" | "not-bonded", amount: bigint): void {
  if (amount === 0n) {
    return;
  }
  const coins = oneCoin(readParams(ctx).bondDenom, amount);
  if (to === "bonded") {
    bank.sendBetweenModules(ctx, NOT_BONDED_POOL, BONDED_POOL, coins);
  } else {
    bank.sendBetweenModules(ctx, BONDED_POOL, NOT_BONDED_POOL, coins);
  }
}

function moveTokens(ctx: Context, bank: BankStaker, options: DelegateOptions): void {
  const { delegator, amount, source, validator } = options;
  const bonded = isBonded(validator);
  if (source === "balance") {
    const pool = bonded ? BONDED_POOL : NOT_BONDED_POOL;
    bank.delegateToModule(ctx, delegator, pool, oneCoin(readParams(ctx).bondDenom, amount));
  } else if (source === "bonded-pool" && !bonded) {
    moveBetweenPools(ctx, bank, "not-bonded", amount);
  } else if (source === "not-bonded-pool" && bonded) {
    moveBetweenPools(ctx, bank, "bonded", amount);
  }
}
