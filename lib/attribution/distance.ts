/** Squared Euclidean distance of int8 vectors (rule A3). */
import { assert } from "../assert.ts";

/**
 * Σ (a_k − b_k)².
 * @param a  int8, the same length as `b`, at most ATTRIBUTION_DIMS_MAX
 * @returns an integer below 2^27: 1,024 components differ by at most 255 each. Cost: O(d).
 */
export function squaredDistance(a: Int8Array, b: Int8Array): number {
  assert(a.length === b.length, "vectors of one length are compared");
  let sum = 0;
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    sum += difference * difference;
  }
  return sum;
}

/** The same memory as bytes, two's complement. */
export function int8ToBytes(vector: Int8Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.length);
}
