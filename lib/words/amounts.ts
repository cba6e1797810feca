/** Amounts, addresses and other people's texts as words: BYL instead of base units, short addresses, nothing unprintable. */
import { BASE_DENOM } from "../denom.ts";
import { PPM } from "../economy/split.ts";
import { divFloor } from "../int.ts";

const DECIMALS = 6;
const ADDRESS_HEAD_CHARS = 10;
const ADDRESS_TAIL_CHARS = 4;
/** Characters of a name or title that somebody else wrote. */
const QUOTED_CHARS_MAX = 60;

/** A coin as transactions carry it. */
export interface TextCoin {
  readonly denom: string;
  readonly amount: string;
}

/** Base units without needless zeros and with thousands apart: 1500000n is "1.5 BYL". */
export function bylText(baseUnits: bigint): string {
  return `${decimalText(baseUnits, DECIMALS)} BYL`;
}

/** One coin; other denoms than this chain's stay as they are. */
export function coinText(coin: TextCoin | undefined): string {
  if (coin === undefined || coin.amount === "") {
    return "nothing";
  }
  const isOurs = coin.denom === BASE_DENOM && /^[0-9]{1,78}$/.test(coin.amount);
  return isOurs ? bylText(BigInt(coin.amount)) : quoted(`${coin.amount} ${coin.denom}`);
}

/** Several coins: "1 BYL and 5 uatom". */
export function coinsText(coins: readonly TextCoin[]): string {
  return coins.length === 0 ? "nothing" : listText(coins.map(coinText));
}

/** Coins as events write them, `5ubyl,7uatom`; undefined when the text is no such list. */
export function eventCoinsText(text: string | undefined): string | undefined {
  const coins = (text ?? "").split(",").map((part) => /^([0-9]{1,78})([a-zA-Z][a-zA-Z0-9/:._-]*)$/.exec(part));
  const parsed = coins.flatMap((match) => (match === null ? [] : [{ amount: match[1] ?? "", denom: match[2] ?? "" }]));
  return parsed.length === coins.length ? coinsText(parsed) : undefined;
}

/** Parts per million as percent: 25000n is "2.5 %". */
export function percentText(ppm: bigint | number): string {
  return `${decimalText(BigInt(ppm), 4)} %`;
}

/** A commission of 18 decimals, as staking writes it, as percent. */
export function rateText(rate: string): string {
  const match = /^([0-9]{1,3})\.([0-9]{1,18})$/.exec(rate);
  return match === null
    ? quoted(rate)
    : percentText(BigInt(match[1] ?? "0") * PPM + BigInt((match[2] ?? "").padEnd(DECIMALS, "0").slice(0, DECIMALS)));
}

/** An address with its middle left out; what is no address is quoted. */
export function whoText(address: string): string {
  if (address === "") {
    return "somebody";
  }
  const isAddress = /^[a-z]+1[02-9ac-hj-np-z]{20,90}$/.test(address);
  if (!isAddress) {
    return quoted(address);
  }
  const head = address.indexOf("1") + 5;
  return `${address.slice(0, head > ADDRESS_HEAD_CHARS ? head : ADDRESS_HEAD_CHARS)}…${address.slice(-ADDRESS_TAIL_CHARS)}`;
}

/** Somebody else's text: printable, on one line, of bounded length, between quotation marks. */
export function quoted(text: string): string {
  const printable = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ").replace(/ {2,}/g, " ");
  const marks = printable.replace(/[“”]/g, "'").trim();
  const points = [...marks];
  return `“${points.length > QUOTED_CHARS_MAX ? `${points.slice(0, QUOTED_CHARS_MAX).join("")}…` : marks}”`;
}

/** A count with its word: "1 call", "12,000 calls". */
export function countText(count: bigint | number, word: string): string {
  return `${groupedText(count.toString())} ${word}${count.toString() === "1" ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Nanoseconds in the largest unit that is whole or near: "30 days", "5 minutes". */
export function spanText(ns: bigint): string {
  const units = [
    [86_400n, "day"],
    [3_600n, "hour"],
    [60n, "minute"],
  ] as const;
  const seconds = divFloor(ns, 1_000_000_000n);
  const fit = units.find(([size]) => seconds >= size);
  return fit === undefined ? countText(seconds, "second") : countText(divFloor(seconds, fit[0]), fit[1]);
}

function decimalText(value: bigint, decimals: number): string {
  const digits = value.toString().padStart(decimals + 1, "0");
  const fraction = digits.slice(-decimals).replace(/0+$/, "");
  return `${groupedText(digits.slice(0, -decimals))}${fraction === "" ? "" : `.${fraction}`}`;
}

function groupedText(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
