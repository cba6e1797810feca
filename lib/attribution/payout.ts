/** From weights to money without a remainder: prefix rounding (rule A30). */
import { assert } from "../assert.ts";
import { divFloor } from "../int.ts";

/**
 * Splits `amount`: part i is floor(amount·C_i/W) − floor(amount·C_{i−1}/W) with prefix sums C and total W.
 * @param amount   >= 0n
 * @param weights  each >= 0n, total > 0n
 * @returns amounts in the order of the weights; their sum is exactly `amount`, each is within one of its exact share, and a zero
 *   weight gets zero. Cost: O(n).
 */
export function splitByWeight(amount: bigint, weights: readonly bigint[]): bigint[] {
  let total = 0n;
  for (const weight of weights) {
    assert(weight >= 0n, "a weight is not negative");
    total += weight;
  }
  assert(amount >= 0n && total > 0n, "an amount is split over some weight");
  let sum = 0n;
  return weights.map((weight) => {
    const before = divFloor(amount * sum, total);
    sum += weight;
    return divFloor(amount * sum, total) - before;
  });
}

/** Part of one weight, from the sum of all weights before it: what a Merkle-sum proof shows. */
export function partOf(
  amount: bigint,
  { leftSum, weight, total }: { readonly leftSum: bigint; readonly weight: bigint; readonly total: bigint },
): bigint {
  assert(amount >= 0n && leftSum >= 0n && weight >= 0n && total > 0n, "an amount is split over some weight");
  assert(leftSum + weight <= total, "prefix sums stay within the total");
  return divFloor(amount * (leftSum + weight), total) - divFloor(amount * leftSum, total);
}
