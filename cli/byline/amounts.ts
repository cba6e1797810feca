/** Amounts, shares and counts for people, and back. */
import { UsageError } from "../command.ts";

const DECIMALS = 6;
const PPM = 1_000_000n;
const PERCENT = { decimals: 4, example: "2.5" };

/** Base units as BYL without needless zeros: 1500000n is "1.5 BYL". */
export function formatByl(baseUnits: bigint): string {
  const digits = baseUnits.toString().padStart(DECIMALS + 1, "0");
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "");
  return `${grouped(digits.slice(0, -DECIMALS))}${fraction === "" ? "" : `.${fraction}`} BYL`;
}

/** What somebody wrote as an amount of BYL, in base units. @throws UsageError with the option's name */
export function parseByl(option: string, text: string): bigint {
  return parseDecimal(option, { text: text.replace(/ ?BYL$/i, ""), decimals: DECIMALS, example: "12.5" });
}

/** What somebody wrote as a percentage, in parts per million. @throws UsageError with the option's name */
export function parsePercent(option: string, text: string): number {
  const { length } = text;
  const parts = parseDecimal(option, { text: text.slice(0, text.endsWith("%") ? length - 1 : length), ...PERCENT });
  if (parts <= PPM) return Number(parts);
  throw new UsageError(`${option} ${text} is more than 100 %`);
}

/** Parts per million as a percentage: 886363 is "88.6 %". */
export function formatPercent(ppm: bigint): string {
  const tenths = (ppm + 500n) / 1_000n;
  return `${tenths / 10n}${tenths % 10n === 0n ? "" : `.${tenths % 10n}`} %`;
}

/** Digits with a point; commas are refused, as they mean thousands to some and decimals to others. */
function parseDecimal(
  option: string,
  { text, decimals, example }: { readonly text: string; readonly decimals: number; readonly example: string },
): bigint {
  const [, whole = "", fraction = ""] = /^(\d{1,12})(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole !== "" && fraction.length <= decimals) return BigInt(`${whole}${fraction.padEnd(decimals, "0")}`);
  throw new UsageError(`${option} "${text}" is not an amount such as ${example}, with at most ${decimals} decimals`);
}

/** A count with its word: "1 record", "12,000 records". */
export function counted(count: bigint | number, word: string): string {
  return `${grouped(count.toString())} ${word}${count.toString() === "1" ? "" : "s"}`;
}

/** Bytes as kB, MB or GB with one decimal. */
export function formatBytes(bytes: bigint): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
