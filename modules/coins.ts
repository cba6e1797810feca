/**
 * Sets of coins: sorted by denom in byte order, each denom once, each amount positive and below 2^256
 * (cosmos-sdk types/coin.go; bounds of ASA-2024-010, reliability A-08: every path checks them).
 */
import { assert } from "../lib/assert.ts";
import { SdkError, TxError } from "../lib/errors.ts";
import { checkInt, parseInt256 } from "../lib/int.ts";
import { COIN_DENOMS_MAX } from "../lib/limits.ts";
import type { Coin as WireCoin } from "../proto/gen/cosmos/base/v1beta1/coin.ts";

/** One amount of one denom in base units, 0n <= amount < 2^256. */
export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}

/** A valid set: ascending unique denoms, amounts > 0n. Build it with `createCoins`, `parseCoins` or `coinsFromWire`. */
export type Coins = readonly Coin[];

const DENOM_PATTERN = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;
const COIN_PATTERN = /^(0|[1-9][0-9]{0,77})\s*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

/** True for a denom of 3 to 128 characters as the SDK's default expression has it. */
export function isDenom(text: string): boolean {
  return DENOM_PATTERN.test(text);
}

/** Orders denoms; they are ASCII, so code units are bytes. */
export function compareDenoms(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads an integer amount as the SDK's Int writes it.
 * @throws TxError(InvalidCoins) unless it is a canonical decimal within 256 bits (sign allowed)
 */
export function parseAmount(text: string): bigint {
  const amount = parseInt256(text);
  if (amount === undefined) {
    throw new TxError(SdkError.InvalidCoins, `invalid amount ${JSON.stringify(text.slice(0, 80))}`);
  }
  return amount;
}

/** Builds a set from coins in any order; equal denoms are added, zero amounts left out. @throws TxError(InvalidCoins) */
export function createCoins(coins: readonly Coin[]): Coins {
  let total: Coins = [];
  for (const coin of coins) {
    assert(coin.amount >= 0n, "an amount of coins is never negative");
    total = addCoins(total, [coin]);
  }
  return total;
}

/** A set of one coin; empty for zero. */
export function oneCoin(denom: string, amount: bigint): Coins {
  return amount === 0n ? [] : [{ denom, amount }];
}

/**
 * Checks the coins of a message: non-negative canonical amounts, valid denoms, ascending, no duplicates, none zero.
 * @throws TxError(InvalidCoins) with the coins as text, the SDK's wording
 */
export function coinsFromWire(coins: readonly WireCoin[]): Coins {
  if (coins.length > COIN_DENOMS_MAX) {
    throw new TxError(SdkError.InvalidCoins, `${coins.length} denoms, at most ${COIN_DENOMS_MAX}`);
  }
  const parsed: Coin[] = [];
  let last = "";
  for (const { denom, amount } of coins) {
    const value = parseAmount(amount);
    if (value <= 0n || !isDenom(denom) || (last !== "" && last >= denom)) {
      throw new TxError(SdkError.InvalidCoins, formatWireCoins(coins));
    }
    parsed.push({ denom, amount: value });
    last = denom;
  }
  return parsed;
}

/** The coins of a message as text for errors, without any check. */
export function formatWireCoins(coins: readonly WireCoin[]): string {
  return coins.map(({ denom, amount }) => `${amount}${denom}`).join(",");
}

/** The wire form of a set. */
export function coinsToWire(coins: Coins): readonly WireCoin[] {
  return coins.map(coinToWire);
}

/** The wire form of one coin; zero is written "0". */
export function coinToWire(coin: Coin): WireCoin {
  return { denom: coin.denom, amount: coin.amount.toString() };
}

/** One coin of a message: valid denom, amount >= 0. @throws TxError(InvalidCoins) */
export function coinFromWire(coin: WireCoin): Coin {
  const amount = parseAmount(coin.amount);
  if (amount < 0n || !isDenom(coin.denom)) {
    throw new TxError(SdkError.InvalidCoins, formatWireCoins([coin]));
  }
  return { denom: coin.denom, amount };
}

/** "10stake", "1foo,2bar" (in set order), "" for none: the SDK's text form. */
export function formatCoins(coins: Coins): string {
  const [first] = coins;
  if (coins.length === 1 && first !== undefined) {
    return `${first.amount}${first.denom}`;
  }
  return coins.map(({ denom, amount }) => `${amount}${denom}`).join(",");
}

/** Reads "10stake,5uatom" in any order; "" is none. @throws TxError(InvalidCoins) on bad text or a doubled denom */
export function parseCoins(text: string): Coins {
  if (text.trim() === "") {
    return [];
  }
  const coins = text.split(",").map((part) => {
    const match = COIN_PATTERN.exec(part.trim());
    if (match?.[1] === undefined || match[2] === undefined) {
      throw new TxError(SdkError.InvalidCoins, `invalid decimal coin expression: ${part.trim()}`);
    }
    return { denom: match[2], amount: checkInt(BigInt(match[1])) };
  });
  const sorted = createCoins(coins);
  if (sorted.length !== coins.filter((coin) => coin.amount > 0n).length) {
    throw new TxError(SdkError.InvalidCoins, `duplicate denomination in ${text}`);
  }
  return sorted;
}

/** Sum of two sets. @throws TxError(Panic "Int overflow") when an amount passes 256 bits */
export function addCoins(a: Coins, b: Coins): Coins {
  return merge(a, b, (x, y) => checkInt(x + y));
}

/** `a - b`, or undefined when `b` is not contained in `a`. */
export function subtractCoins(a: Coins, b: Coins): Coins | undefined {
  return containsCoins(a, b) ? merge(a, b, (x, y) => x - y) : undefined;
}

/** True when every amount of `b` is covered by `a`. */
export function containsCoins(a: Coins, b: Coins): boolean {
  return b.every((coin) => amountOf(a, coin.denom) >= coin.amount);
}

/** True when some denom of `b` is covered by `a`; also true when `b` is empty (the SDK's fee rule). */
export function containsAnyCoin(a: Coins, b: Coins): boolean {
  return b.length === 0 || b.some((coin) => amountOf(a, coin.denom) >= coin.amount);
}

/** Amount of one denom, 0n when absent. */
export function amountOf(coins: Coins, denom: string): bigint {
  return coins.find((coin) => coin.denom === denom)?.amount ?? 0n;
}

function merge(a: Coins, b: Coins, combine: (x: bigint, y: bigint) => bigint): Coins {
  const out: Coin[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const order = left === undefined ? 1 : right === undefined ? -1 : compareDenoms(left.denom, right.denom);
    const denom = order <= 0 ? left?.denom : right?.denom;
    assert(denom !== undefined, "one side has a coin left");
    const amount = combine(
      order <= 0 && left !== undefined ? left.amount : 0n,
      order >= 0 && right !== undefined ? right.amount : 0n,
    );
    if (amount !== 0n) {
      out.push({ denom, amount });
    }
    i += order <= 0 ? 1 : 0;
    j += order >= 0 ? 1 : 0;
  }
  return out;
}
