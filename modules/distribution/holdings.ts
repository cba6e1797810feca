/**
 * The gate of the module: which coins its books can count. Everything that enters passes here, so that no later sum,
 * ratio or product of decimals can overflow and no block stops at a hostile amount (reliability ).
 */
import { moduleAddress } from "../../lib/address.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { formatCoins } from "../coins.ts";
import type { Coin, Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import type { DecCoins } from "./dec-coins.ts";

/**
 * Base units of one denom that the module may hold. A decimal has 315 bits; 2^160 units are 220 bits, and even a
 * validator with one base unit of stake would need 2^95 full payouts before its reward ratio left the rest.
 */
export const HELD_PER_DENOM_MAX = 1n << 160n;
/** Denoms in the community pool, so that its row, which every withdrawal reads and writes, stays small. */
export const POOL_DENOMS_MAX = 64;

/** True when the module may hold `coin` besides what it has. */
export function canHold(ctx: Context, bank: BankReader, coin: Coin): boolean {
  return bank.balance(ctx, moduleAddress(DISTRIBUTION_ACCOUNT), coin.denom) + coin.amount <= HELD_PER_DENOM_MAX;
}

/** The coins that the community pool can count, and the others. Ask before they are moved. */
export function sortForPool(
  ctx: Context,
  bank: BankReader,
  pool: DecCoins,
  coins: Coins,
): { readonly counted: Coins; readonly parked: Coins } {
  const known = new Set(pool.map(({ denom }) => denom));
  const counted: Coin[] = [];
  const parked: Coin[] = [];
  for (const coin of coins) {
    const isCounted = canHold(ctx, bank, coin) && (known.has(coin.denom) || known.size < POOL_DENOMS_MAX);
    if (isCounted) {
      known.add(coin.denom);
    }
    (isCounted ? counted : parked).push(coin);
  }
  return { counted, parked };
}

/** Refuses coins that the books cannot count. @throws TxError(InvalidCoins) */
export function refuseUncountable(parked: Coins): void {
  if (parked.length > 0) {
    throw new TxError(SdkError.InvalidCoins, `${formatCoins(parked)} is more than the community pool can count`);
  }
}
