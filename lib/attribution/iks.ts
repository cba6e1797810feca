/**
 * iks-1: exact KNN-Shapley values in fixed point, the reference in bigint. `fast/iks-engine.ts` gives the same bits.
 * Formulas: Jia et al., arXiv 1908.08619, with min(K, j)/(K·j) written as 1/max(K, j). Rules A4 and A5.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { compareBytes, concatBytes } from "../bytes.ts";
import { divFloor } from "../int.ts";
import { ATTRIBUTION_NEIGHBOURS_MAX, ATTRIBUTION_QUERIES_MAX } from "../limits.ts";
import { squaredDistance } from "./distance.ts";
import type { FeatureItem, TestPoint } from "./features.ts";

/** Bits after the binary point. */
export const FIXED_BITS = 40n;
/** The value 1 in fixed point. */
export const FIXED_ONE: bigint = 1n << FIXED_BITS;

/** One place of a test point's list: nearest first. */
export interface ListEntry {
  /** Global index of the item. */
  readonly item: number;
  /** Squared distance to the test point. */
  readonly distance: number;
  /** Whether the labels are equal. */
  readonly match: boolean;
  /** Shapley value in units of 2^-40; its magnitude is at most 2^40. */
  readonly value: bigint;
}

/**
 * R[j] = round-half-up(2^40 / max(K, j)) for the position j, counted from 1.
 * @throws AssertionError unless 1 <= k <= ATTRIBUTION_NEIGHBOURS_MAX
 */
export function reciprocal(position: number, k: number): bigint {
  assert(Number.isInteger(k) && k >= 1 && k <= ATTRIBUTION_NEIGHBOURS_MAX, "K is in 1..4096");
  const m = BigInt(position > k ? position : k);
  return divFloor(2n * FIXED_ONE + m, 2n * m);
}

/** The hash that orders items of one distance: SHA-256(seed ‖ contentHash); the seed is drawn after the data cut-off. */
export function tieHash(seed: Uint8Array, contentHash: Uint8Array): Uint8Array {
  return sha256(concatBytes(seed, contentHash));
}

/**
 * Values of a game whose matches are known, nearest first: s[N] = m_N·R[N], s[p] = s[p+1] + (m_p − m_{p+1})·R[p].
 *
 * Each is exact within N/2 units and their sum is v(N) − v(0) within N(N+1)/4 units, so normalise before paying. Cost: O(N).
 */
export function iksValues(matches: readonly boolean[], k: number): bigint[] {
  const values: bigint[] = new Array(matches.length).fill(0n);
  let value = 0n;
  for (let position = matches.length; position >= 1; position--) {
    const here = matches[position - 1] === true ? 1n : 0n;
    const next = matches[position] === true ? 1n : 0n;
    value += (here - next) * reciprocal(position, k);
    values[position - 1] = value;
  }
  return values;
}

/** What iks-1 is computed with. */
export interface IksRules {
  readonly k: number;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

/** An item and its global index. */
export interface PlacedItem {
  readonly index: number;
  readonly item: FeatureItem;
}

/** Items in the order that breaks ties of distance: (tie hash, global index). Cost: O(N log N). */
export function tieOrder(items: readonly PlacedItem[], seed: Uint8Array): PlacedItem[] {
  return items
    .map((placed) => ({ placed, tie: tieHash(seed, placed.item.contentHash) }))
    .sort((a, b) => compareBytes(a.tie, b.tie) || a.placed.index - b.placed.index)
    .map(({ placed }) => placed);
}

/** The list of one test point, nearest first. Cost: O(N·d + N log N) in bigint; for many items use the fast engine. */
export function iksList(items: readonly PlacedItem[], point: TestPoint, { k, seed }: IksRules): ListEntry[] {
  const ordered = tieOrder(items, seed)
    .map(({ index, item }, tie) => ({
      item: index,
      distance: squaredDistance(item.vector, point.vector),
      match: item.label === point.label,
      tie,
    }))
    .sort((a, b) => a.distance - b.distance || a.tie - b.tie);
  const matches = ordered.map(({ match }) => match);
  const values = iksValues(matches, k);
  return ordered.map(({ item, distance, match }, at) => ({ item, distance, match, value: values[at] as bigint }));
}

/**
 * Φ per global index over all test points.
 * @param itemCount  one more than the largest global index; items that are not listed get 0n
 */
export function iksTotals(
  items: readonly PlacedItem[],
  points: readonly TestPoint[],
  rules: IksRules & { readonly itemCount: number },
): bigint[] {
  assert(points.length <= ATTRIBUTION_QUERIES_MAX, "at most 4096 test points keep sums below 2^53");
  const totals: bigint[] = new Array(rules.itemCount).fill(0n);
  for (const point of points) {
    for (const { item, value } of iksList(items, point, rules)) totals[item] = (totals[item] as bigint) + value;
  }
  return totals;
}
