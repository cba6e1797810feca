/** Seeded chance for the tests of this folder: small datasets, vectors and texts that repeat from a number. */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes } from "../bytes.ts";
import type { FeatureItem, TestPoint } from "./features.ts";

/** A stream of integers that a seed decides. */
export interface Chance {
  /** An integer of 0..below−1. */
  below(below: number): number;
  bytes(length: number): Uint8Array;
}

/** Chance from a seed: SHA-256 in counter mode. */
export function createChance(seed: number): Chance {
  let counter = 0n;
  let pool: Uint8Array = new Uint8Array(0);
  const bytes = (length: number): Uint8Array => {
    while (pool.length < length) {
      pool = concatBytes(pool, sha256(concatBytes(bigEndian64(BigInt(seed)), bigEndian64(counter++))));
    }
    const out = pool.slice(0, length);
    pool = pool.slice(length);
    return out;
  };
  return {
    bytes,
    below(below) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes(4);
      return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % below;
    },
  };
}

/** A vector with components of −spread..spread. */
export function randomVector(chance: Chance, dims: number, spread = 127): Int8Array {
  return Int8Array.from({ length: dims }, () => chance.below(2 * spread + 1) - spread);
}

/** An item with a label below `classes`. */
export function randomItem(chance: Chance, shape: { dims: number; classes: number; spread?: number }): FeatureItem {
  return {
    contentHash: chance.bytes(32),
    label: chance.below(shape.classes),
    vector: randomVector(chance, shape.dims, shape.spread),
  };
}

/** A test point with a label below `classes`. */
export function randomPoint(chance: Chance, shape: { dims: number; classes: number; spread?: number }): TestPoint {
  return { label: chance.below(shape.classes), vector: randomVector(chance, shape.dims, shape.spread) };
}
