/**
 * How unevenly revenue is spread, kept incrementally (docs/spec/health.md H20-H24): sums, squares and counts by powers of
 * two. One change of one value costs one bucket or two; nothing is ever sorted but a short list of the largest.
 */
import { bitLength, divCeil, divFloor } from "../int.ts";
import { PPM } from "./split.ts";

/** Values in [2^log2, 2^(log2+1)). */
export interface LogBucket {
  readonly log2: number;
  readonly count: bigint;
  readonly sum: bigint;
}

/** A distribution of positive values. */
export interface Distribution {
  /** Sum of the values. */
  readonly sum: bigint;
  /** Sum of their squares. */
  readonly squares: bigint;
  /** How many there are. */
  readonly count: bigint;
  /** Ascending, none empty. */
  readonly buckets: readonly LogBucket[];
}

/** Nothing yet. */
export const EMPTY_DISTRIBUTION: Distribution = { sum: 0n, squares: 0n, count: 0n, buckets: [] };

/** Largest Gini coefficient of values that differ by less than a factor of two: 3 − 2√2, rounded up to a part per million. */
const GINI_IN_BUCKET_PPM = 171_573n;

/** Bucket of a positive value. */
export function log2Of(value: bigint): number {
  return bitLength(value) - 1;
}

/**
 * One value grows from `before` (0n: it is new) to `after`.
 * @param after  above `before`
 * Cost: O(buckets), at most 64 for amounts of 64 bits.
 */
export function growValue(distribution: Distribution, before: bigint, after: bigint): Distribution {
  const { sum, squares, count, buckets } = distribution;
  const without = before === 0n ? buckets : addToBucket(buckets, log2Of(before), -1n, -before);
  return {
    sum: sum + after - before,
    squares: squares + after * after - before * before,
    count: before === 0n ? count + 1n : count,
    buckets: addToBucket(without, log2Of(after), 1n, after),
  };
}

/** Adds to a bucket of a list in ascending order; one that becomes empty leaves it. */
export function addToBucket(
  buckets: readonly LogBucket[],
  log2: number,
  count: bigint,
  sum: bigint,
): readonly LogBucket[] {
  const at = buckets.findIndex((bucket) => bucket.log2 >= log2);
  const place = at < 0 ? buckets.length : at;
  const found = buckets[place];
  if (found === undefined || found.log2 !== log2) {
    return [...buckets.slice(0, place), { log2, count, sum }, ...buckets.slice(place)];
  }
  const changed = { log2, count: found.count + count, sum: found.sum + sum };
  return [...buckets.slice(0, place), ...(changed.count === 0n ? [] : [changed]), ...buckets.slice(place + 1)];
}

/** `floor(10^6 · part / whole)`; 0n of nothing. */
export function ppmOf(part: bigint, whole: bigint): bigint {
  return whole === 0n ? 0n : divFloor(part * PPM, whole);
}

/** Herfindahl-Hirschman index in parts per million, `floor(10^6 · Σx² / (Σx)²)`; 0n of nothing. */
export function hhiPpm({ sum, squares }: Distribution): bigint {
  return ppmOf(squares, sum * sum);
}

/** Effective number of equals in millionths, `floor(10^6 · (Σx)² / Σx²)`; 0n of nothing. */
export function effectivePpm({ sum, squares }: Distribution): bigint {
  return ppmOf(sum * sum, squares);
}

/**
 * Bounds of the Gini coefficient in parts per million. Between the buckets it is exact; within one the values differ by less
 * than a factor of two, so each adds at most its share of count times its share of the sum times 3 − 2√2.
 */
export function giniBoundsPpm({ sum, count, buckets }: Distribution): { readonly low: bigint; readonly high: bigint } {
  if (sum === 0n) {
    return { low: 0n, high: 0n };
  }
  let below = 0n;
  let area = 0n;
  let within = 0n;
  for (const bucket of buckets) {
    area += bucket.count * (2n * below + bucket.sum);
    below += bucket.sum;
    within += bucket.count > 1n ? bucket.count * bucket.sum : 0n;
  }
  const whole = count * sum;
  const low = divFloor((whole - area) * PPM, whole);
  const high = divCeil((whole - area) * PPM + within * GINI_IN_BUCKET_PPM, whole);
  return { low, high: high > PPM ? PPM : high };
}
