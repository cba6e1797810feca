/** Checked integers. Division names its rounding, because `-7n / 2n` is `-3n`. */
import { assert } from "./assert.ts";
import { SdkError, TxError } from "./errors.ts";
import { INT_BITS_MAX } from "./limits.ts";

/** Largest signed 64-bit integer. */
export const MAX_INT64 = (1n << 63n) - 1n;
/** Smallest signed 64-bit integer. */
export const MIN_INT64 = -(1n << 63n);
/** Largest unsigned 64-bit integer. */
export const MAX_UINT64 = (1n << 64n) - 1n;
/** Largest application integer: 256 bits of magnitude. */
export const MAX_INT = (1n << BigInt(INT_BITS_MAX)) - 1n;

/** Quotient rounded towards zero. @throws AssertionError when `divisor` is 0n */
export function divTrunc(dividend: bigint, divisor: bigint): bigint {
  assert(divisor !== 0n, "division by zero");
  return dividend / divisor;
}

/** Quotient rounded towards minus infinity. @throws AssertionError when `divisor` is 0n */
export function divFloor(dividend: bigint, divisor: bigint): bigint {
  const quotient = divTrunc(dividend, divisor);
  const exact = quotient * divisor === dividend;
  return !exact && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

/** Quotient rounded towards plus infinity. @throws AssertionError when `divisor` is 0n */
export function divCeil(dividend: bigint, divisor: bigint): bigint {
  const quotient = divTrunc(dividend, divisor);
  const exact = quotient * divisor === dividend;
  return !exact && dividend < 0n === divisor < 0n ? quotient + 1n : quotient;
}

/** Magnitude. */
export function abs(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** The smaller of two. */
export function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** The larger of two. */
export function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** The nearest int64: CometBFT's clipping arithmetic of proposer priorities. */
export function clipInt64(n: bigint): bigint {
  return max(MIN_INT64, min(MAX_INT64, n));
}

/** Number of bits of the magnitude; 0 for 0n. */
export function bitLength(n: bigint): number {
  return n === 0n ? 0 : abs(n).toString(2).length;
}

/** Returns `n` when its magnitude fits 256 bits, as sdk.Int demands. @throws TxError(SdkError.Panic) otherwise */
export function checkInt(n: bigint): bigint {
  if (n > MAX_INT || n < -MAX_INT) throw new TxError(SdkError.Panic, "recovered: Int overflow");
  return n;
}

const CANONICAL = /^(?:0|-?[1-9][0-9]*)$/;

/**
 * Parses a canonical decimal integer of at most 256 bits (no plus sign, no leading zeros).
 * Stricter than Go's big.Int on purpose: one number has one text.
 * @returns undefined when the text is anything else
 */
export function parseInt256(text: string): bigint | undefined {
  if (text.length > 79 || !CANONICAL.test(text)) return undefined;
  const n = BigInt(text);
  return n > MAX_INT || n < -MAX_INT ? undefined : n;
}

/** Parses a canonical decimal int64; undefined when the text is anything else. */
export function parseInt64(text: string): bigint | undefined {
  const n = text.length > 20 ? undefined : parseInt256(text);
  return n === undefined || n < MIN_INT64 || n > MAX_INT64 ? undefined : n;
}

/** Parses a canonical decimal uint64; undefined when the text is anything else. */
export function parseUint64(text: string): bigint | undefined {
  const n = text.length > 20 ? undefined : parseInt256(text);
  return n === undefined || n < 0n || n > MAX_UINT64 ? undefined : n;
}
