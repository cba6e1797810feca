/** Time as bigint nanoseconds since the Unix epoch; RFC 3339 text with full precision and no Date. */
import { divFloor, divTrunc } from "./int.ts";

/** Nanoseconds of one second. */
export const SECOND_NS = 1_000_000_000n;
/** Nanoseconds in a day. */
export const DAY_NS = 86_400n * SECOND_NS;
/** Nanoseconds of one millisecond. */
export const MILLISECOND_NS = 1_000_000n;
/** Go's zero time, 0001-01-01T00:00:00Z. */
export const TIME_ZERO = -62_135_596_800_000_000_000n;
/** The first nanosecond that RFC 3339 and protobuf cannot carry, 10000-01-01T00:00:00Z. */
export const TIME_END = 253_402_300_800_000_000_000n;

const DAY_SECONDS = 86_400n;

/**
 * Text as Go's RFC3339Nano in UTC: trailing zeros of the fraction trimmed, "Z" at the end.
 * @param ns  nanoseconds, TIME_ZERO <= ns < TIME_END
 */
export function formatRfc3339(ns: bigint): string {
  const seconds = divFloor(ns, SECOND_NS);
  const fraction = ns - seconds * SECOND_NS;
  const days = divFloor(seconds, DAY_SECONDS);
  const ofDay = seconds - days * DAY_SECONDS;
  const { year, month, day } = civilFromDays(days);
  const clock = [divTrunc(ofDay, 3600n), divTrunc(ofDay, 60n) % 60n, ofDay % 60n];
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const nanos = fraction === 0n ? "" : `.${pad(fraction, 9).replace(/0+$/, "")}`;
  return `${date}T${clock.map((part) => pad(part, 2)).join(":")}${nanos}Z`;
}

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/**
 * Parses RFC 3339 with at most nine digits of fraction, UTC or with an offset.
 * @returns nanoseconds, or undefined when the text is malformed, no real date, or out of years 1..9999
 */
export function parseRfc3339(text: string): bigint | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const part = (index: number): bigint => BigInt(match[index] ?? "0");
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  if (month < 1n || month > 12n || hour > 23n || minute > 59n || second > 59n) return undefined;
  const days = daysFromCivil(year, month, day);
  const back = civilFromDays(days);
  if (back.month !== month || back.day !== day) return undefined;
  if (part(9) > 23n || part(10) > 59n) return undefined;
  const offset = (part(9) * 3600n + part(10) * 60n) * (match[8] === "-" ? -1n : 1n);
  const seconds = days * DAY_SECONDS + hour * 3600n + minute * 60n + second - offset;
  const ns = seconds * SECOND_NS + BigInt((match[7] ?? "").padEnd(9, "0"));
  return ns < TIME_ZERO || ns >= TIME_END ? undefined : ns;
}

function pad(n: bigint, width: number): string {
  return n.toString().padStart(width, "0");
}

/** Days since 1970-01-01 of a proleptic Gregorian date. Source: Howard Hinnant, chrono-compatible date algorithms. */
function daysFromCivil(year: bigint, month: bigint, day: bigint): bigint {
  const y = month <= 2n ? year - 1n : year;
  const era = divFloor(y, 400n);
  const yearOfEra = y - era * 400n;
  const dayOfYear = divTrunc(153n * (month > 2n ? month - 3n : month + 9n) + 2n, 5n) + day - 1n;
  const dayOfEra = yearOfEra * 365n + divTrunc(yearOfEra, 4n) - divTrunc(yearOfEra, 100n) + dayOfYear;
  return era * 146_097n + dayOfEra - 719_468n;
}

/** The proleptic Gregorian date of a day number: the inverse of {@link daysFromCivil}. */
function civilFromDays(days: bigint): { year: bigint; month: bigint; day: bigint } {
  const z = days + 719_468n;
  const era = divFloor(z, 146_097n);
  const doe = z - era * 146_097n;
  const yoe = divTrunc(doe - divTrunc(doe, 1_460n) + divTrunc(doe, 36_524n) - divTrunc(doe, 146_096n), 365n);
  const doy = doe - (365n * yoe + divTrunc(yoe, 4n) - divTrunc(yoe, 100n));
  const mp = divTrunc(5n * doy + 2n, 153n);
  const month = mp < 10n ? mp + 3n : mp - 9n;
  const year = yoe + era * 400n + (month <= 2n ? 1n : 0n);
  return { year, month, day: doy - divTrunc(153n * mp + 2n, 5n) + 1n };
}
