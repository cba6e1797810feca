/** Scalars of ristretto255: bytes, sums and secrets from seeds (docs/spec/exchange.md K4-K6). */
import { RISTRETTO_ORDER, ristrettoHashToScalar } from "#crypto";
import { assert } from "../assert.ts";
import { concatBytes } from "../bytes.ts";

/** Bytes of a scalar and of a point. */
export const SCALAR_BYTES = 32;

/** K4: 32 little-endian bytes of 0n <= scalar < order. */
export function scalarBytes(scalar: bigint): Uint8Array {
  assert(scalar >= 0n && scalar < RISTRETTO_ORDER, "a scalar is below the order");
  const out = new Uint8Array(SCALAR_BYTES);
  for (let index = 0, rest = scalar; index < SCALAR_BYTES; index++, rest >>= 8n) out[index] = Number(rest & 255n);
  return out;
}

/** K4: reads a scalar; undefined unless it is 32 bytes of a number below the order. */
export function parseScalar(bytes: Uint8Array): bigint | undefined {
  if (bytes.length !== SCALAR_BYTES) return undefined;
  let scalar = 0n;
  for (const byte of bytes.toReversed()) scalar = (scalar << 8n) | BigInt(byte);
  return scalar < RISTRETTO_ORDER ? scalar : undefined;
}

/** a − b modulo the order; both below it. */
export function subtractScalars(a: bigint, b: bigint): bigint {
  return a >= b ? a - b : a - b + RISTRETTO_ORDER;
}

/** a + b modulo the order; both below it. */
export function addScalars(a: bigint, b: bigint): bigint {
  return a + b >= RISTRETTO_ORDER ? a + b - RISTRETTO_ORDER : a + b;
}

/** a · b modulo the order; both below it. */
export function multiplyScalars(a: bigint, b: bigint): bigint {
  return (a * b) % RISTRETTO_ORDER;
}

/** K6: a secret scalar from a seed of 32 bytes and what tells its uses apart. Never zero but with a chance of 2^-252. */
export function secretScalar(tag: string, seed32: Uint8Array, ...parts: readonly Uint8Array[]): bigint {
  assert(seed32.length === 32, "a seed has 32 bytes");
  const scalar = ristrettoHashToScalar(tag, concatBytes(seed32, ...parts));
  assert(scalar !== 0n, "a secret scalar is not zero");
  return scalar;
}
