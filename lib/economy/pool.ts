/** Dividing a settlement's pool over a model's inputs (docs/spec/attribution.md T30): floors, evidence, base vector. */
import { assert } from "../assert.ts";
import { divFloor } from "../int.ts";
import { PPM } from "./split.ts";

/** What decides the division. All lists follow the model's order of inputs. */
export interface PoolDivision {
  /** Base units to divide, >= 0n. */
  readonly pool: bigint;
  /** Gross amount of the settlement, base units; `pool` is a part of it. */
  readonly gross: bigint;
  /** Royalty floors, parts per million of `gross`. */
  readonly floorsPpm: readonly bigint[];
  /** Fees that the calls' own attributions steer, base units of gross; their sum is at most `gross`. */
  readonly evidence: readonly bigint[];
  /** Weights for everything without evidence; not all zero. */
  readonly base: readonly bigint[];
}

/**
 * Divides a pool: each input's floor first (shrunk in proportion when they do not fit), then the rest by each call's own attribution in proportion to its fee, and
 * what no evidence steers by the base vector.
 * @returns one amount per input; their sum is exactly `pool`
 * Cost: O(inputs).
 */
export function dividePool(division: PoolDivision): readonly bigint[] {
  const { pool, gross, floorsPpm, evidence, base } = division;
  assert(floorsPpm.length === evidence.length && base.length === evidence.length, "one entry per input");
  const floors = floorsPpm.map((ppm) => divFloor(gross * ppm, PPM));
  const rest = pool - sumOf(floors);
  if (rest < 0n) {
    // Only after a change of parameters to a smaller pool than the one that the model was registered under.
    return divideByWeights(pool, floors);
  }
  const steered = evidence.map((fee) => divFloor(rest * fee, gross));
  const byBase = divideByWeights(rest - sumOf(steered), base);
  return floors.map((floor, index) => floor + (steered[index] ?? 0n) + (byBase[index] ?? 0n));
}

/**
 * Divides `amount` in proportion to `weights` by prefix rounding: `floor(amount · C_i / W) − floor(amount · C_{i−1} / W)`.
 * Zero weight gets nothing, the sum is exact, each part is less than one unit off.
 * @param amount  >= 0n
 * @param weights  each >= 0n, not all zero
 */
export function divideByWeights(amount: bigint, weights: readonly bigint[]): bigint[] {
  assert(amount >= 0n && weights.every((weight) => weight >= 0n), "amounts and weights are not negative");
  const total = sumOf(weights);
  assert(total > 0n, "weights are not all zero");
  let prefix = 0n;
  let before = 0n;
  return weights.map((weight) => {
    prefix += weight;
    const upTo = divFloor(amount * prefix, total);
    const part = upTo - before;
    before = upTo;
    return part;
  });
}

function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}
