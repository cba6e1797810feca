/** One call's vector from several methods (rule A33): each has a mass, and a mass without evidence follows the base vector. */
import { assert } from "../assert.ts";
import { divFloor } from "../int.ts";
import { isVector, VECTOR_SCALE } from "./base-vector.ts";
import { splitByWeight } from "./payout.ts";

/** Masses in parts per million; they sum to 1,000,000. The licence term of a model. */
export interface MethodMix {
  readonly itkPpm: number;
  readonly lmrPpm: number;
  readonly basePpm: number;
}

/** The whole in parts per million. */
export const MIX_PPM = 1_000_000;
/** Most that span credit may take of a call's pool: spans are the easiest evidence to squat on. */
export const LMR_PPM_MAX = 300_000;
/** A language model's default: what was retrieved, what was copied, what was learned. */
export const DEFAULT_MIX: MethodMix = { itkPpm: 500_000, lmrPpm: 300_000, basePpm: 200_000 };

/** Why a mix is refused; undefined for a good one. */
export function mixFault({ itkPpm, lmrPpm, basePpm }: MethodMix): "range" | "sum" | "spans" | undefined {
  if (![itkPpm, lmrPpm, basePpm].every((ppm) => Number.isInteger(ppm) && ppm >= 0 && ppm <= MIX_PPM)) return "range";
  if (itkPpm + lmrPpm + basePpm !== MIX_PPM) return "sum";
  return lmrPpm > LMR_PPM_MAX ? "spans" : undefined;
}

/** Weights by input version; undefined or all zero: no evidence. */
export interface CallEvidence {
  readonly itk: readonly bigint[] | undefined;
  readonly lmr: readonly bigint[] | undefined;
}

/**
 * The vector of one call.
 * @param mix   without fault
 * @param base  a vector by input version
 * @returns parts by input version that sum to exactly VECTOR_SCALE. Cost: O(inputs)
 */
export function mixVector(mix: MethodMix, evidence: CallEvidence, base: readonly bigint[]): bigint[] {
  assert(mixFault(mix) === undefined, "a mix is checked where it is registered");
  assert(isVector(base), "a base vector sums to its scale");
  const out: bigint[] = base.map(() => 0n);
  let left = VECTOR_SCALE;
  const methods = [
    [mix.itkPpm, evidence.itk],
    [mix.lmrPpm, evidence.lmr],
  ] as const;
  for (const [ppm, weights] of methods) {
    if (weights === undefined || !weights.some((weight) => weight > 0n)) continue;
    assert(weights.length === base.length, "a method weighs every input version");
    const mass = divFloor(VECTOR_SCALE * BigInt(ppm), BigInt(MIX_PPM));
    addParts(out, splitByWeight(mass, weights));
    left -= mass;
  }
  addParts(out, splitByWeight(left, base));
  return out;
}

function addParts(out: bigint[], parts: readonly bigint[]): void {
  for (let index = 0; index < out.length; index++) out[index] = (out[index] as bigint) + (parts[index] as bigint);
}
