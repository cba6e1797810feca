/**
 * The arithmetic of a validator's shares (cosmos-sdk x/staking/types/validator.go, interop §10.3). Pure functions
 * on the wire type; `tokens` are integer text, `delegatorShares` decimal text scaled by 10^18.
 */
import { DEC_ONE, dec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { divTrunc } from "../../lib/int.ts";
import { BondStatus } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { StakingError } from "./errors.ts";

/** Tokens for one unit of consensus power. */
export const POWER_REDUCTION = 1_000_000n;

/** Staked tokens in base units. */
export function tokensOf(validator: Validator): bigint {
  return BigInt(validator.tokens);
}

/** Issued shares, scaled by 10^18. */
export function sharesOf(validator: Validator): bigint {
  return BigInt(validator.delegatorShares);
}

/** True when shares exist that nothing stands behind: a delegation would be given away. */
export function hasInvalidExchangeRate(validator: Validator): boolean {
  return tokensOf(validator) === 0n && sharesOf(validator) > 0n;
}

/** Worth of shares in tokens, scaled by 10^18, rounded half to even. */
export function tokensFromShares(validator: Validator, shares: bigint): bigint {
  return dec.quo(shares * tokensOf(validator), sharesOf(validator));
}

/** Worth of shares in tokens, scaled by 10^18, rounded down. */
export function tokensFromSharesTruncated(validator: Validator, shares: bigint): bigint {
  return dec.quoTruncate(shares * tokensOf(validator), sharesOf(validator));
}

/** Shares that `amount` tokens buy. @throws TxError(InsufficientShares) when the validator has no tokens */
export function sharesFromTokens(validator: Validator, amount: bigint): bigint {
  assertHasTokens(validator);
  return divTrunc(sharesOf(validator) * amount, tokensOf(validator));
}

/** `sharesFromTokens` rounded down in the quotient as well. @throws TxError(InsufficientShares) */
export function sharesFromTokensTruncated(validator: Validator, amount: bigint): bigint {
  assertHasTokens(validator);
  return dec.quoTruncate(sharesOf(validator) * amount, tokensOf(validator) * DEC_ONE);
}

/** Adds a delegation's tokens; returns the validator and the shares issued. */
export function addTokens(
  validator: Validator,
  amount: bigint,
): { readonly validator: Validator; readonly issued: bigint } {
  const issued = sharesOf(validator) === 0n ? amount * DEC_ONE : sharesFromTokens(validator, amount);
  return {
    validator: {
      ...validator,
      tokens: (tokensOf(validator) + amount).toString(),
      delegatorShares: (sharesOf(validator) + issued).toString(),
    },
    issued,
  };
}

/** Takes shares out; the last shares take all tokens, so that no dust stays. Returns the validator and the tokens. */
export function removeShares(
  validator: Validator,
  shares: bigint,
): { readonly validator: Validator; readonly tokens: bigint } {
  const remaining = sharesOf(validator) - shares;
  const tokens = remaining === 0n ? tokensOf(validator) : divTrunc(tokensFromShares(validator, shares), DEC_ONE);
  if (tokens > tokensOf(validator)) {
    throw new TxError(SdkError.Logic, "attempting to remove more tokens than available in validator");
  }
  return {
    validator: {
      ...validator,
      tokens: (tokensOf(validator) - tokens).toString(),
      delegatorShares: remaining.toString(),
    },
    tokens,
  };
}

/** Takes tokens away without touching shares (slashing). */
export function removeTokens(validator: Validator, amount: bigint): Validator {
  if (amount < 0n || amount > tokensOf(validator)) {
    throw new TxError(SdkError.Logic, `cannot remove ${amount} of ${validator.tokens} tokens`);
  }
  return { ...validator, tokens: (tokensOf(validator) - amount).toString() };
}

/** Consensus power that the tokens would give if bonded. */
export function potentialPower(validator: Validator): bigint {
  return divTrunc(tokensOf(validator), POWER_REDUCTION);
}

/** Consensus power now: zero unless bonded. */
export function consensusPower(validator: Validator): bigint {
  return isBonded(validator) ? potentialPower(validator) : 0n;
}

/** Tokens counted in the bonded pool. */
export function bondedTokens(validator: Validator): bigint {
  return isBonded(validator) ? tokensOf(validator) : 0n;
}

/** True when the validator is in the active set. */
export function isBonded(validator: Validator): boolean {
  return validator.status === BondStatus.BOND_STATUS_BONDED;
}

/** True when the validator has left the set and its unbonding time has passed. */
export function isUnbonded(validator: Validator): boolean {
  return validator.status === BondStatus.BOND_STATUS_UNBONDED;
}

/** Tokens that a slash of `fraction` (scaled) of `power` takes. */
export function slashAmount(power: bigint, fraction: bigint): bigint {
  return divTrunc(dec.mul(power * POWER_REDUCTION * DEC_ONE, fraction), DEC_ONE);
}

function assertHasTokens(validator: Validator): void {
  if (tokensOf(validator) === 0n) {
    throw new TxError(StakingError.InsufficientShares);
  }
}
