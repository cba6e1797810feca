/** Exact comparison of decimal numbers as text, so that amounts above 2^53 compare right. */

/** A non-negative decimal `digits / 10^scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Digits read from one attribute value or query number; longer numbers do not match. */
const DECIMAL_DIGITS_MAX = 200;

/**
 * Reads the leading number of a text: `8atom` is 8, `6.5stake` is 6.5, `-3` and `atom` are no numbers
 * (CometBFT's index extracts `^\d+(\.\d+)?`).
 */
export function leadingDecimal(text: string): Decimal | undefined {
  const parts = /^(\d+)(?:\.(\d*))?/.exec(text.slice(0, DECIMAL_DIGITS_MAX + 1));
  const whole = parts?.[1];
  if (whole === undefined || whole.length > DECIMAL_DIGITS_MAX) return undefined;
  const fraction = parts?.[2] ?? "";
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Compares two decimals exactly: -1, 0 or 1. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
