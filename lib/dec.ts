/**
 * LegacyDec of the Cosmos SDK 0.50: a decimal with 18 places as a bigint scaled by 10^18 (interop §10.2).
 * Rounding is half to even ("banker's") unless a name says otherwise. Reproduced exactly: state depends on it.
 */
import { divTrunc } from "./int.ts";
import { SdkError, TxError } from "./errors.ts";
import { DEC_BITS_MAX } from "./limits.ts";

/** A decimal scaled by 10^18. */
export type Dec = bigint;

/** Decimal places. */
export const DEC_PLACES = 18;
/** 1.0. */
export const DEC_ONE: Dec = 10n ** 18n;

const HALF = 5n * 10n ** 17n;
const DEC_END = 1n << BigInt(DEC_BITS_MAX);

/** Returns `scaled` when its magnitude fits 315 bits. @throws TxError(SdkError.Panic) otherwise */
export function checkDec(scaled: Dec): Dec {
  if (scaled >= DEC_END || scaled <= -DEC_END) throw new TxError(SdkError.Panic, "recovered: Int overflow");
  return scaled;
}

/** Arithmetic on scaled decimals; every result is bounded by {@link checkDec}. */
export const dec = {
  /** The decimal of a whole number. */
  fromInt: (n: bigint): Dec => checkDec(n * DEC_ONE),
  add: (a: Dec, b: Dec): Dec => checkDec(a + b),
  sub: (a: Dec, b: Dec): Dec => checkDec(a - b),
  /** Product, half to even. */
  mul: (a: Dec, b: Dec): Dec => checkDec(roundHalfEven(a * b)),
  /** Product, towards zero. */
  mulTruncate: (a: Dec, b: Dec): Dec => checkDec(divTrunc(a * b, DEC_ONE)),
  /** Product, away from zero for positive results (the SDK's RoundUp). */
  mulRoundUp: (a: Dec, b: Dec): Dec => checkDec(roundUp(a * b)),
  /** Product with a whole number, exact. */
  mulInt: (a: Dec, n: bigint): Dec => checkDec(a * n),
  /** Quotient, half to even. @throws TxError(SdkError.Panic) when `b` is zero */
  quo: (a: Dec, b: Dec): Dec => checkDec(roundHalfEven(divide(a, b))),
  /** Quotient, towards zero. @throws TxError(SdkError.Panic) when `b` is zero */
  quoTruncate: (a: Dec, b: Dec): Dec => checkDec(divTrunc(divide(a, b), DEC_ONE)),
  /** Quotient rounded up. @throws TxError(SdkError.Panic) when `b` is zero */
  quoRoundUp: (a: Dec, b: Dec): Dec => checkDec(roundUp(divide(a, b))),
  /** Quotient by a whole number, towards zero. @throws TxError(SdkError.Panic) when `n` is zero */
  quoInt(a: Dec, n: bigint): Dec {
    if (n === 0n) throw divisionByZero();
    return divTrunc(a, n);
  },
  /** The whole part, towards zero. */
  truncateInt: (a: Dec): bigint => divTrunc(a, DEC_ONE),
  /** The nearest whole number, half to even. */
  roundInt: (a: Dec): bigint => roundHalfEven(a),
  /** The smallest decimal without fraction that is not below `a`. */
  ceil(a: Dec): Dec {
    const whole = divTrunc(a, DEC_ONE) * DEC_ONE;
    return whole === a || a < 0n ? whole : checkDec(whole + DEC_ONE);
  },
  /** Whether there is no fraction. */
  isInteger: (a: Dec): boolean => a % DEC_ONE === 0n,
} as const;

/** Text with exactly 18 places, as the SDK prints it. */
export function formatDec(scaled: Dec): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(DEC_PLACES + 1, "0");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -DEC_PLACES)}.${digits.slice(-DEC_PLACES)}`;
}

/**
 * Parses "12", "-0.5", "1.000000000000000000"; at most 18 places, 315 bits.
 * @returns undefined when the text is anything else (no plus sign, no bare dot, no exponent)
 */
export function parseDec(text: string): Dec | undefined {
  const match = text.length > 120 ? null : /^(-?)([0-9]+)(?:\.([0-9]{1,18}))?$/.exec(text);
  if (match === null) return undefined;
  const magnitude = BigInt((match[2] ?? "") + (match[3] ?? "").padEnd(DEC_PLACES, "0"));
  return magnitude >= DEC_END ? undefined : match[1] === "-" ? -magnitude : magnitude;
}

/** Text of the protobuf form: the scaled integer ("130000000000000000" is 0.13). */
export function formatScaledDec(scaled: Dec): string {
  return scaled.toString();
}

/** Parses the protobuf form: a canonical integer of at most 315 bits; undefined otherwise. */
export function parseScaledDec(text: string): Dec | undefined {
  if (text.length > 96 || !/^(?:0|-?[1-9][0-9]*)$/.test(text)) return undefined;
  const scaled = BigInt(text);
  return scaled >= DEC_END || scaled <= -DEC_END ? undefined : scaled;
}

/** a · 10^36 / b towards zero: the dividend of every quotient in SDK 0.50. */
function divide(a: Dec, b: Dec): bigint {
  if (b === 0n) throw divisionByZero();
  return divTrunc(a * DEC_ONE * DEC_ONE, b);
}

function divisionByZero(): TxError {
  return new TxError(SdkError.Panic, "recovered: division by zero");
}

/** n / 10^18, half to even, symmetric around zero. */
function roundHalfEven(n: bigint): bigint {
  if (n < 0n) return -roundHalfEven(-n);
  const quotient = divTrunc(n, DEC_ONE);
  const rest = n - quotient * DEC_ONE;
  if (rest < HALF) return quotient;
  if (rest > HALF) return quotient + 1n;
  return (quotient & 1n) === 0n ? quotient : quotient + 1n;
}

/** n / 10^18: up for positive n, towards zero for negative n. */
function roundUp(n: bigint): bigint {
  const quotient = divTrunc(n, DEC_ONE);
  return n > 0n && quotient * DEC_ONE !== n ? quotient + 1n : quotient;
}
