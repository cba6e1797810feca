/** Gas prices: what this node asks for admission, and what a transaction offers. */
import { SdkError, TxError } from "../../lib/errors.ts";
import { divCeil, divFloor } from "../../lib/int.ts";
import { compareDenoms, isDenom } from "../../modules/coins.ts";
import type { Coins } from "../../modules/coins.ts";

/** Digits after the point of a gas price. */
const PRICE_DIGITS = 18;
const PRICE_SCALE = 10n ** 18n;
/** Offered prices are compared in billionths of a base unit per gas. */
const OFFER_SCALE = 1_000_000_000n;
const PRICE_PATTERN = /^([0-9]{1,38})(?:\.([0-9]{1,18}))?([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

/** Price of one gas in one denom, scaled by 10^18. */
export interface GasPrice {
  readonly denom: string;
  readonly price: bigint;
}

/**
 * Reads `minimum-gas-prices`: "0.025ubyl", "0.01ubyl,0.02ufoo", "" for none. Zero prices are kept out.
 * @throws TxError(InvalidCoins)
 */
export function parseGasPrices(text: string): readonly GasPrice[] {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const prices = parts.map((part) => {
    const [, whole, fraction = "", denom] = PRICE_PATTERN.exec(part) ?? [];
    if (whole === undefined || denom === undefined || !isDenom(denom)) {
      throw new TxError(SdkError.InvalidCoins, `invalid gas price: ${part}`);
    }
    return { denom, price: BigInt(whole) * PRICE_SCALE + BigInt(fraction.padEnd(PRICE_DIGITS, "0")) };
  });
  if (new Set(prices.map((price) => price.denom)).size !== prices.length) {
    throw new TxError(SdkError.InvalidCoins, `duplicate denom in gas prices: ${text}`);
  }
  return prices.filter(({ price }) => price > 0n).sort((a, b) => compareDenoms(a.denom, b.denom));
}

/** The fees, one of which a transaction with this gas limit must offer: ceil(price × gas). */
export function requiredFees(prices: readonly GasPrice[], gasLimit: bigint): Coins {
  return prices.map(({ denom, price }) => ({ denom, amount: divCeil(price * gasLimit, PRICE_SCALE) }));
}

/** Offered price in billionths per gas: the lowest over the fee's denoms, as the SDK's priority; 0n without fee or gas. */
export function offeredGasPrice(fee: Coins, gasLimit: bigint): bigint {
  if (gasLimit === 0n) {
    return 0n;
  }
  let lowest: bigint | undefined;
  for (const { amount } of fee) {
    const price = divFloor(amount * OFFER_SCALE, gasLimit);
    lowest = lowest === undefined || price < lowest ? price : lowest;
  }
  return lowest ?? 0n;
}
