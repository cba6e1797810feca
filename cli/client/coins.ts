/** Coins as people write them: `10ubyl,5other`, and `2.5byl` for 2500000ubyl. */
import type { Coin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { compareText } from "../../lib/ordered.ts";
import { type GasPrice, parseGasPrice } from "../../sdk/gas.ts";
import { BASE_DENOM } from "../../sdk/queries.ts";
import { UsageError } from "../command.ts";

const DISPLAY_DENOM = "byl";
const DISPLAY_DECIMALS = 6;

/** Reads one coin. @throws UsageError */
export function parseCoin(text: string): Coin {
  const match = /^(\d{1,60})(?:\.(\d{1,18}))?\s*([a-zA-Z][a-zA-Z0-9/:._-]{1,127})$/.exec(text.trim());
  const [, whole = "", fraction = "", denom = ""] = match ?? [];
  if (match === null)
    throw new UsageError(`"${text}" is not an amount such as 1000000${BASE_DENOM} or 1${DISPLAY_DENOM}`);
  if (denom.toLowerCase() === DISPLAY_DENOM) {
    if (fraction.length > DISPLAY_DECIMALS)
      throw new UsageError(`"${text}": ${DISPLAY_DENOM} has ${DISPLAY_DECIMALS} decimals`);
    return { denom: BASE_DENOM, amount: BigInt(whole + fraction.padEnd(DISPLAY_DECIMALS, "0")).toString() };
  }
  if (fraction !== "") throw new UsageError(`"${text}": ${denom} has no decimals`);
  return { denom, amount: BigInt(whole).toString() };
}

/** Reads coins with commas between, sorted by denom; an empty text is none. @throws UsageError */
export function parseCoins(text: string): readonly Coin[] {
  const coins = text
    .split(",")
    .filter((entry) => entry.trim() !== "")
    .map(parseCoin);
  coins.sort((left, right) => compareText(left.denom, right.denom));
  for (const [index, coin] of coins.entries()) {
    if (coins[index + 1]?.denom === coin.denom) throw new UsageError(`${coin.denom} is given twice`);
  }
  return coins;
}

/** A gas price such as `0.0025ubyl`. @throws UsageError */
export function gasPriceOf(text: string): GasPrice {
  const price = parseGasPrice(text);
  if (price === undefined) throw new UsageError(`"${text}" is not a gas price such as 0.0025${BASE_DENOM}`);
  return price;
}
