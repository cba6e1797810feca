/** The base vector of a model: what each input version is worth on the committed benchmark (rules A31 and A32). */
import { assert } from "../assert.ts";
import { divideByWeights } from "../economy/pool.ts";
import { max } from "../int.ts";

/** What every base vector and every call's vector sums to. */
export const VECTOR_SCALE = 1_000_000_000_000n;

/**
 * Weights of one query or one benchmark by input version: max(0, Σ values of its items), never clipped item by item.
 * @param values   Φ or φ by global index
 * @param counts   items of each input version, in order; Σ = values.length
 */
export function clippedSums(values: readonly bigint[], counts: readonly number[]): bigint[] {
  let itemCount = 0;
  for (const count of counts) itemCount += count;
  assert(itemCount === values.length, "every value belongs to an input version");
  let at = 0;
  return counts.map((count) => {
    let sum = 0n;
    for (const end = at + count; at < end; at++) sum += values[at] as bigint;
    return max(0n, sum);
  });
}

/**
 * Weights as parts of VECTOR_SCALE.
 * @returns uint64 parts that sum to VECTOR_SCALE, or undefined when no weight is positive: then the base vector before it, or
 *   equal parts, stand in
 */
export function vectorOf(weights: readonly bigint[]): bigint[] | undefined {
  return weights.some((weight) => weight > 0n) ? divideByWeights(VECTOR_SCALE, weights) : undefined;
}

/** Whether this is a vector: parts >= 0n that sum to VECTOR_SCALE. */
export function isVector(parts: readonly bigint[]): boolean {
  let sum = 0n;
  for (const part of parts) {
    if (part < 0n) return false;
    sum += part;
  }
  return sum === VECTOR_SCALE;
}

/** Largest shift that {@link contributorWeights} names. */
export const CONTRIBUTOR_SHIFT_MAX = 63;
const WEIGHT_END = 1n << 64n;

/** Records that a contributor is credited with. */
export interface RecordRange {
  readonly firstRecord: bigint;
  readonly recordCount: bigint;
}

/** Weights of a version's contributors in place of its static ones. */
export interface ContributorWeights {
  /** Bits dropped from every value so that the total stays below 2^64; the least that do. */
  readonly shift: number;
  /** In the order of the ranges. */
  readonly weights: readonly bigint[];
  /** 1n <= total < 2^64. */
  readonly total: bigint;
}

/**
 * A contributor's weight is max(0, Σ Φ of the records credited to them) >> shift. Who shares records with others gets the whole
 * value of those records as weight; a range outside the version counts nothing.
 * @returns undefined when nobody has a positive value: the static weights stay. Cost: O(n)
 */
export function contributorWeights(
  values: readonly bigint[],
  ranges: readonly RecordRange[],
): ContributorWeights | undefined {
  const prefix = [0n];
  for (const value of values) prefix.push((prefix[prefix.length - 1] as bigint) + value);
  const sums = ranges.map((range) => max(0n, rangeSum(prefix, range)));
  for (let shift = 0; shift <= CONTRIBUTOR_SHIFT_MAX; shift++) {
    const weights = sums.map((sum) => sum >> BigInt(shift));
    let total = 0n;
    for (const weight of weights) total += weight;
    if (total === 0n) return undefined;
    if (total < WEIGHT_END) return { shift, weights, total };
  }
  return undefined;
}

function rangeSum(prefix: readonly bigint[], { firstRecord, recordCount }: RecordRange): bigint {
  if (firstRecord < 0n || recordCount < 1n || firstRecord + recordCount >= BigInt(prefix.length)) return 0n;
  return (prefix[Number(firstRecord + recordCount)] as bigint) - (prefix[Number(firstRecord)] as bigint);
}
