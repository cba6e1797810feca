/** Amounts that attacks are made of: single units, the places where rounding turns, and large sums. */
import type { Prng } from "../sim/prng.ts";

/** Where a share of 5 %, 3 % or 4 % of the amount passes a whole unit. */
const EDGES: readonly [bigint, ...bigint[]] = [
  1n,
  2n,
  3n,
  19n,
  20n,
  21n,
  25n,
  33n,
  34n,
  39n,
  40n,
  41n,
  66n,
  67n,
  99n,
  100n,
];
const MAGNITUDE_MAX = 9;

/** A positive amount in base units, at most about 10^10. */
export function anyAmount(rng: Prng): bigint {
  if (rng.chance(250)) return rng.pick(EDGES);
  const magnitude = rng.between(0, MAGNITUDE_MAX);
  return 10n ** BigInt(magnitude) * BigInt(rng.between(1, 9)) + BigInt(rng.below(10));
}

/** Largest amount of a strategy that pays in tiny amounts. */
export const TINY_MAX = 60n;

/** An amount at which every share is rounded. */
export function tinyAmount(rng: Prng): bigint {
  return BigInt(rng.between(2, Number(TINY_MAX)));
}

/** A part of `whole`: all of it, next to nothing, or somewhere between; 0n of nothing. */
export function anyPart(rng: Prng, whole: bigint): bigint {
  if (whole <= 0n) return 0n;
  if (rng.chance(200)) return whole;
  if (rng.chance(200)) return 1n;
  const part = (whole * BigInt(rng.between(1, 1000))) / 1000n;
  return part === 0n ? 1n : part;
}
