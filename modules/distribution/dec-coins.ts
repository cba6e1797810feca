/**
 * Sets of decimal coins: sorted by denom, each once, amounts positive and scaled by 10^18 (cosmos-sdk
 * types/dec_coin.go). Their sums cannot overflow: what enters the module is bounded by `HELD_PER_DENOM_MAX` (holdings.ts).
 */
import { DEC_ONE, dec, formatDec, parseScaledDec } from "../../lib/dec.ts";
import type { Dec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { min } from "../../lib/int.ts";
import type { DecCoin as WireDecCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { compareDenoms, isDenom } from "../coins.ts";
import type { Coins } from "../coins.ts";

/** An amount of one denom, scaled by 10^18. */
export interface DecCoin {
  readonly denom: string;
  readonly amount: Dec;
}

/** A valid set: ascending unique denoms, amounts > 0n. */
export type DecCoins = readonly DecCoin[];

/** Reads a set. @throws TxError(InvalidCoins) unless it is valid */
export function decCoinsFromWire(coins: readonly WireDecCoin[]): DecCoins {
  let last = "";
  return coins.map(({ denom, amount }) => {
    const value = parseScaledDec(amount);
    if (value === undefined || value <= 0n || !isDenom(denom) || (last !== "" && compareDenoms(last, denom) >= 0)) {
      throw new TxError(SdkError.InvalidCoins, coins.map((coin) => `${coin.amount}${coin.denom}`).join(","));
    }
    last = denom;
    return { denom, amount: value };
  });
}

/** The wire form of a set. */
export function decCoinsToWire(coins: DecCoins): readonly WireDecCoin[] {
  return coins.map(({ denom, amount }) => ({ denom, amount: amount.toString() }));
}

/** "0.500000000000000000ubyl,…", "" for none: the SDK's text form. */
export function formatDecCoins(coins: DecCoins): string {
  return coins.map(({ denom, amount }) => `${formatDec(amount)}${denom}`).join(",");
}

/** Whole coins as decimals. @throws TxError(Panic) above 315 bits */
export function decCoinsOf(coins: Coins): DecCoins {
  return coins.map(({ denom, amount }) => ({ denom, amount: dec.fromInt(amount) }));
}

/** Amount of one denom, 0n when absent. */
export function decAmountOf(coins: DecCoins, denom: string): Dec {
  return coins.find((coin) => coin.denom === denom)?.amount ?? 0n;
}

/** Sum of two sets. @throws TxError(Panic) above 315 bits */
export function addDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  return merge(a, b, dec.add);
}

/** `a - b`. @throws TxError(InsufficientFunds) when `b` is not contained in `a`: an account would be overdrawn */
export function subtractDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  const short = b.find(({ denom, amount }) => decAmountOf(a, denom) < amount);
  if (short !== undefined) {
    throw new TxError(SdkError.InsufficientFunds, `${formatDecCoins(a)} is smaller than ${formatDecCoins(b)}`);
  }
  return merge(a, b, dec.sub);
}

/** The smaller amount of each denom. */
export function intersectDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  return mapAmounts(a, ({ denom, amount }) => min(amount, decAmountOf(b, denom)));
}

/** Each amount times `factor`, half to even. */
export function scaleDecCoins(coins: DecCoins, factor: Dec): DecCoins {
  return mapAmounts(coins, ({ amount }) => dec.mul(amount, factor));
}

/** Each amount times `factor`, rounded down. */
export function scaleDecCoinsTruncated(coins: DecCoins, factor: Dec): DecCoins {
  return mapAmounts(coins, ({ amount }) => dec.mulTruncate(amount, factor));
}

/** Each amount by `divisor`, rounded down. @throws TxError(Panic) for zero */
export function divideDecCoinsTruncated(coins: DecCoins, divisor: Dec): DecCoins {
  return mapAmounts(coins, ({ amount }) => dec.quoTruncate(amount, divisor));
}

/** Whole coins and what is left of each below one unit. */
export function truncateDecCoins(coins: DecCoins): { readonly whole: Coins; readonly rest: DecCoins } {
  const whole = coins
    .map(({ denom, amount }) => ({ denom, amount: dec.truncateInt(amount) }))
    .filter(({ amount }) => amount > 0n);
  return { whole, rest: mapAmounts(coins, ({ amount }) => amount % DEC_ONE) };
}

function mapAmounts(coins: DecCoins, map: (coin: DecCoin) => Dec): DecCoins {
  return coins.map((coin) => ({ denom: coin.denom, amount: map(coin) })).filter(({ amount }) => amount !== 0n);
}

function merge(a: DecCoins, b: DecCoins, combine: (x: Dec, y: Dec) => Dec): DecCoins {
  const denoms = [...a, ...b.filter(({ denom }) => !a.some((coin) => coin.denom === denom))].map(({ denom }) => denom);
  return denoms
    .sort(compareDenoms)
    .map((denom) => ({ denom, amount: combine(decAmountOf(a, denom), decAmountOf(b, denom)) }))
    .filter(({ amount }) => amount !== 0n);
}
