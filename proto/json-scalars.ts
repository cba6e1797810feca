/** Text forms of the scalars that JSON prints in their own way: instants, spans, decimals. */
import { WireError } from "./wire-error.ts";

const NANOS = 1_000_000_000n;
const DAY = 86_400n;
const YEAR_1_SECONDS = -62135596800n;
const YEAR_10000_SECONDS = 253402300800n;
const DEC_PLACES = 18;

/**
 * RFC 3339 in UTC. `places` "grouped" prints 0, 3, 6 or 9 digits as jsonpb does, "trimmed" drops trailing zeros as Go's RFC3339Nano does.
 * @throws WireError TIME_RANGE outside years 1 to 9999
 */
export function formatTimestamp(ns: bigint, places: "grouped" | "trimmed"): string {
  const nanos = ((ns % NANOS) + NANOS) % NANOS;
  const seconds = (ns - nanos) / NANOS;
  if (seconds < YEAR_1_SECONDS || seconds >= YEAR_10000_SECONDS)
    throw new WireError("TIME_RANGE", "timestamp outside years 1 to 9999");
  const sinceYear1 = seconds - YEAR_1_SECONDS;
  const { year, month, day } = civil(sinceYear1 / DAY);
  const inDay = sinceYear1 % DAY;
  const clock = [inDay / 3600n, (inDay / 60n) % 60n, inDay % 60n].map((part) => pad(part, 2)).join(":");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}${fraction(nanos, places)}Z`;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * Nanoseconds since the Unix epoch of an RFC 3339 text, any offset.
 * @throws WireError TYPE on a malformed text or a date that does not exist
 */
export function parseTimestamp(text: string): bigint {
  const match = RFC3339.exec(text);
  if (match === null) throw malformed("timestamp");
  const part = (index: number): bigint => BigInt(match[index] ?? "0");
  const [year, month, day] = [part(1), part(2), part(3)];
  const isClock = part(4) < 24n && part(5) < 60n && part(6) < 60n && part(9) < 24n && part(10) < 60n;
  if (year < 1n || month < 1n || month > 12n || day < 1n || day > monthDays(year, month) || !isClock)
    throw malformed("timestamp");
  const days = daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1n;
  const offset = (part(9) * 3600n + part(10) * 60n) * (match[8] === "-" ? -1n : 1n);
  const seconds = YEAR_1_SECONDS + days * DAY + part(4) * 3600n + part(5) * 60n + part(6) - offset;
  if (seconds < YEAR_1_SECONDS || seconds >= YEAR_10000_SECONDS) throw malformed("timestamp");
  return seconds * NANOS + BigInt((match[7] ?? "").padEnd(9, "0"));
}

/** Seconds with 0, 3, 6 or 9 digits and "s": "3.500s". */
export function formatDuration(ns: bigint): string {
  const size = ns < 0n ? -ns : ns;
  return `${ns < 0n ? "-" : ""}${size / NANOS}${fraction(size % NANOS, "grouped")}s`;
}

/**
 * Nanoseconds of a text such as "3.5s" or "-1s".
 * @throws WireError TYPE on a malformed text
 */
export function parseDuration(text: string): bigint {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/.exec(text);
  if (match === null) throw malformed("duration");
  const size = BigInt(match[2] ?? "0") * NANOS + BigInt((match[3] ?? "").padEnd(9, "0"));
  return match[1] === "-" ? -size : size;
}

/**
 * A LegacyDec for people: the scaled integer text "130000000000000000" becomes "0.130000000000000000".
 * @throws WireError TYPE when `scaled` is no integer text
 */
export function formatDecimal(scaled: string): string {
  if (!/^-?\d+$/.test(scaled)) throw malformed("decimal");
  const value = BigInt(scaled);
  const digits = (value < 0n ? -value : value).toString().padStart(DEC_PLACES + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -DEC_PLACES)}.${digits.slice(-DEC_PLACES)}`;
}

/**
 * The scaled integer text of a decimal with at most 18 places.
 * @throws WireError TYPE on a malformed text
 */
export function parseDecimal(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d{1,18}))?$/.exec(text);
  if (match === null) throw malformed("decimal");
  const value = BigInt(`${match[2]}${(match[3] ?? "").padEnd(DEC_PLACES, "0")}`);
  return (match[1] === "-" ? -value : value).toString();
}

function fraction(nanos: bigint, places: "grouped" | "trimmed"): string {
  if (nanos === 0n) return "";
  const digits = pad(nanos, 9);
  return `.${places === "trimmed" ? digits.replace(/0+$/, "") : digits.replace(/(000){1,2}$/, "")}`;
}

function pad(value: bigint, width: number): string {
  return value.toString().padStart(width, "0");
}

function malformed(what: string): WireError {
  return new WireError("TYPE", `malformed ${what}`);
}

function isLeap(year: bigint): boolean {
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);
}

function monthDays(year: bigint, month: bigint): bigint {
  if (month === 2n) return isLeap(year) ? 29n : 28n;
  return month === 4n || month === 6n || month === 9n || month === 11n ? 30n : 31n;
}

function daysBeforeYear(year: bigint): bigint {
  const past = year - 1n;
  return past * 365n + past / 4n - past / 100n + past / 400n;
}

function daysBeforeMonth(year: bigint, month: bigint): bigint {
  let days = 0n;
  for (let earlier = 1n; earlier < month; earlier += 1n) days += monthDays(year, earlier);
  return days;
}

/** The date that lies `days` after 0001-01-01. */
function civil(days: bigint): { year: bigint; month: bigint; day: bigint } {
  let year = days / 366n + 1n;
  while (daysBeforeYear(year + 1n) <= days) year += 1n;
  let rest = days - daysBeforeYear(year);
  let month = 1n;
  while (rest >= monthDays(year, month)) {
    rest -= monthDays(year, month);
    month += 1n;
  }
  return { year, month, day: rest + 1n };
}
