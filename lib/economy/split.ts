/**
 * The one function that divides a release of money (docs/spec/emissions.md E10): burn rounds up, every other share
 * rounds down, what is left goes to the contributors' pool.
 */
import { divCeil, divFloor } from "../int.ts";

/** One million: shares are parts per million. */
export const PPM = 1_000_000n;

/** Shares of a release, parts per million; they add up to {@link PPM}. */
export interface SplitPpm {
  readonly pool: bigint;
  readonly builder: bigint;
  readonly gateway: bigint;
  readonly curation: bigint;
  readonly attesters: bigint;
  readonly stakers: bigint;
  readonly burn: bigint;
}

/** A release divided, base units; the parts add up to what was released. */
export type SplitAmounts = SplitPpm;

/**
 * Divides `amount` over `split`.
 * @param amount  base units, >= 1n
 * @param split  parts that add up to 1,000,000 with a positive burn
 * @returns the parts; their sum is exactly `amount`. undefined when nothing would be left for the pool: such a payment
 *   is refused, so that no fee can be rounded away.
 * Source: E10. Cost: O(1).
 */
export function splitAmount(amount: bigint, split: SplitPpm): SplitAmounts | undefined {
  const share = (ppm: bigint): bigint => divFloor(amount * ppm, PPM);
  const burn = divCeil(amount * split.burn, PPM);
  const [builder, gateway, curation] = [share(split.builder), share(split.gateway), share(split.curation)];
  const [attesters, stakers] = [share(split.attesters), share(split.stakers)];
  const pool = amount - burn - builder - gateway - curation - attesters - stakers;
  return pool > 0n ? { pool, builder, gateway, curation, attesters, stakers, burn } : undefined;
}

/**
 * What a release that burned `burned` mints at most for one recipient of its pool (E20): `floor(m · burned · part / pool)`.
 * Rounded down for each recipient, so the sum stays at or below `floor(m · burned)`.
 * @param matchPpm  m in parts per million, below 1,000,000
 * @param part  the recipient's part of `pool`, both base units; `pool` >= 1n
 */
export function matchFor(burned: bigint, matchPpm: bigint, part: bigint, pool: bigint): bigint {
  return divFloor(burned * matchPpm * part, PPM * pool);
}
