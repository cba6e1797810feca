/**
 * The simulator's only source of chance: xoshiro128** over 32-bit integers, seeded by splitmix32. A fork by label is
 * independent of its parent's later draws, so a new draw in one part does not shift the others.
 */

/** A stream of chance. */
export interface Prng {
  /** Uniform 32-bit unsigned integer. */
  next(): number;
  /** Uniform integer in 0..bound-1; `bound` 1..2^31. */
  below(bound: number): number;
  /** Uniform integer in low..high, both included. */
  between(low: number, high: number): number;
  /** True with probability `perMille` / 1000. */
  chance(perMille: number): boolean;
  /** One of `items` (not empty). */
  pick<T>(items: readonly [T, ...T[]]): T;
  /** An independent stream. */
  fork(label: string): Prng;
}

/** Creates a stream from a seed. */
export function createPrng(seed: number): Prng {
  let mixed = seed >>> 0;
  const splitmix = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let d = splitmix();
  const rotate = (x: number, bits: number): number => ((x << bits) | (x >>> (32 - bits))) >>> 0;
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const t = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ t) >>> 0;
    d = rotate(d, 11);
    return result;
  };
  const below = (bound: number): number => next() % bound;
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (perMille) => below(1000) < perMille,
    pick: (items) => items[below(items.length)] ?? items[0],
    fork: (label) => {
      let hash = (0x811c9dc5 ^ seed) >>> 0;
      for (let index = 0; index < label.length; index += 1)
        hash = Math.imul(hash ^ label.charCodeAt(index), 0x01000193) >>> 0;
      return createPrng(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0);
    },
  };
}
