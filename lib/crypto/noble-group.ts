/**
 * ristretto255 (RFC 9496) by noble, for every backend: no platform offers the group natively. Points go in and out as
 * their canonical 32 bytes, scalars as 0n <= n < {@link RISTRETTO_ORDER}.
 */
import { mulAddUnsafe } from "@noble/curves/abstract/curve.js";
import { ristretto255, ristretto255_hasher } from "@noble/curves/ed25519.js";
import { assert } from "../assert.ts";

const { Point } = ristretto255;
type Point = InstanceType<typeof Point>;

/** The number of elements of ristretto255, a prime. */
export const RISTRETTO_ORDER: bigint = Point.Fn.ORDER;

/** See {@link CryptoApi.ristrettoIsElement}. */
export function ristrettoIsElement(point32: Uint8Array): boolean {
  return decodePoint(point32) !== undefined;
}

/** See {@link CryptoApi.ristrettoBaseMultiply}. */
export function ristrettoBaseMultiply(scalar: bigint): Uint8Array {
  assert(scalar > 0n && scalar < RISTRETTO_ORDER, "a secret scalar is 1 .. order - 1");
  return Point.BASE.multiply(scalar).toBytes();
}

/** See {@link CryptoApi.ristrettoMultiply}. */
export function ristrettoMultiply(point32: Uint8Array, scalar: bigint): Uint8Array | undefined {
  assert(scalar > 0n && scalar < RISTRETTO_ORDER, "a secret scalar is 1 .. order - 1");
  return decodePoint(point32)?.multiply(scalar).toBytes();
}

/** See {@link CryptoApi.ristrettoCombine}. */
export function ristrettoCombine(
  [a, first32]: readonly [bigint, Uint8Array],
  [b, second32]: readonly [bigint, Uint8Array],
): Uint8Array | undefined {
  for (const scalar of [a, b]) assert(scalar >= 0n && scalar < RISTRETTO_ORDER, "a scalar is 0 .. order - 1");
  const [first, second] = [decodePoint(first32), decodePoint(second32)];
  if (first === undefined || second === undefined) return undefined;
  return mulAddUnsafe(Point, [first, second], [a, b]).toBytes();
}

/** See {@link CryptoApi.ristrettoHashToGroup}. */
export function ristrettoHashToGroup(tag: string, message: Uint8Array): Uint8Array {
  return ristretto255_hasher.hashToCurve(message, { DST: tag }).toBytes();
}

/** See {@link CryptoApi.ristrettoHashToScalar}. */
export function ristrettoHashToScalar(tag: string, message: Uint8Array): bigint {
  return ristretto255_hasher.hashToScalar(message, { DST: tag });
}

/** The point; undefined for the identity and for bytes that are not its one canonical encoding. */
function decodePoint(point32: Uint8Array): Point | undefined {
  if (point32.length !== 32) return undefined;
  try {
    const point = Point.fromBytes(point32);
    return point.is0() ? undefined : point;
  } catch {
    return undefined; // noble throws on every encoding that RFC 9496 refuses.
  }
}
