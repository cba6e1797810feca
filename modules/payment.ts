/** Amounts of the base coin in messages. */
import { BASE_DENOM } from "../lib/denom.ts";
import { SdkError } from "../lib/errors.ts";
import { MAX_INT64 } from "../lib/int.ts";
import type { Coin as WireCoin } from "../proto/gen/cosmos/base/v1beta1/coin.ts";
import { coinFromWire } from "./coins.ts";
import { refuseWhen } from "./refuse.ts";

/**
 * The amount of a coin of a message, base units.
 * @param what  names it in the refusal
 * @throws TxError(InvalidCoins) unless it is in the base denom, at least 0 and below 2^63
 */
export function baseAmount(coin: WireCoin, what: string): bigint {
  const { denom, amount } = coinFromWire(coin);
  refuseWhen(
    denom !== BASE_DENOM,
    SdkError.InvalidCoins,
    `${what} must be in ${BASE_DENOM}, got "${denom.slice(0, 40)}"`,
  );
  refuseWhen(amount < 0n || amount > MAX_INT64, SdkError.InvalidCoins, `${what} must be from 0 to 2^63 - 1`);
  return amount;
}

/** As {@link baseAmount}, and more than nothing. @throws TxError(InvalidCoins) */
export function positiveBaseAmount(coin: WireCoin, what: string): bigint {
  const amount = baseAmount(coin, what);
  refuseWhen(amount === 0n, SdkError.InvalidCoins, `${what} must be positive`);
  return amount;
}
