/**
 * The default embedder `hash-1`: bytes to an int8 vector in integers alone, so that "this vector is not that of this content" is a
 * proof. N-grams of 3 to 5 bytes are hashed to buckets, counted, damped, projected by seeded signs, brought to one length by a
 * multiplication and a shift, and clamped. Rule A8.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian32, concatBytes, utf8ToBytes } from "../bytes.ts";
import { divFloor } from "../int.ts";
import { ATTRIBUTION_DIMS_MAX, EMBEDDED_BYTES_MAX } from "../limits.ts";

/** Buckets of hashed n-grams. */
const BUCKETS = 4_096;
const GRAM_BYTES_MIN = 3;
const GRAM_BYTES_MAX = 5;
/** Root mean square of a component: 127 lies four of them out. */
const COMPONENT_RMS = 32n;
const SHIFT = 20n;
/** Bits after the binary point of a length. */
const ROOT_BITS = 10n;
const SIGNS = utf8ToBytes("byline/embed/1");
/** The seed of `hash-1` on every chain, so that features can be made before it is known where they are registered (A8). */
export const EMBEDDER_SEED: Uint8Array = sha256(utf8ToBytes("byline/embedder-seed/1"));

/** Content to vector. */
export interface Embedder {
  readonly dims: number;
  /** The vector of a record's canonical bytes, of which the first EMBEDDED_BYTES_MAX count. Cost: O(bytes · d). */
  embed(content: Uint8Array): Int8Array;
}

/**
 * An embedder; it remembers the signs of the buckets it has met.
 * @param seed  32 bytes, of the chain
 * @param dims  1..ATTRIBUTION_DIMS_MAX
 */
export function createEmbedder(seed: Uint8Array, dims: number): Embedder {
  assert(seed.length === 32, "an embedder's seed has 32 bytes");
  assert(Number.isInteger(dims) && dims >= 1 && dims <= ATTRIBUTION_DIMS_MAX, "a vector has 1..1024 components");
  const signs: (Uint8Array | undefined)[] = new Array(BUCKETS).fill(undefined);
  const target = squareRoot(COMPONENT_RMS * COMPONENT_RMS * BigInt(dims));
  return {
    dims,
    embed(content) {
      const sums = new Int32Array(dims);
      const counts = gramCounts(foldBytes(content.subarray(0, EMBEDDED_BYTES_MAX)));
      for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const weight = bitsOf(counts[bucket] as number);
        if (weight === 0) continue;
        const row = signs[bucket] ?? signBits(seed, bucket, dims);
        signs[bucket] = row;
        for (let component = 0; component < dims; component++) {
          const bit = ((row[component >> 3] as number) >> (component & 7)) & 1;
          sums[component] = (sums[component] as number) + (bit === 1 ? weight : -weight);
        }
      }
      return normalise(sums, target);
    },
  };
}

/** One bit a component: SHA-256("byline/embed/1" ‖ seed ‖ be32(bucket) ‖ be32(block)) for every 256 components. */
function signBits(seed: Uint8Array, bucket: number, dims: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let block = 0; block * 256 < dims; block++) {
    blocks.push(sha256(concatBytes(SIGNS, seed, bigEndian32(bucket), bigEndian32(block))));
  }
  return concatBytes(...blocks);
}

/** ASCII letters lower-cased, runs of ASCII white space as one space, none at the ends: layout is not content. */
function foldBytes(content: Uint8Array): Uint8Array {
  const out = new Uint8Array(content.length);
  let length = 0;
  let gap = false;
  for (const byte of content) {
    if (byte === 32 || (byte >= 9 && byte <= 13)) {
      gap = length > 0;
      continue;
    }
    if (gap) out[length++] = 32;
    gap = false;
    out[length++] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
  }
  return out.subarray(0, length);
}

/** Counts by bucket; content shorter than one n-gram is a single one. */
function gramCounts(folded: Uint8Array): Int32Array {
  const counts = new Int32Array(BUCKETS);
  const add = (start: number, end: number): void => {
    const bucket = bucketOf(folded, start, end);
    counts[bucket] = (counts[bucket] as number) + 1;
  };
  if (folded.length > 0 && folded.length < GRAM_BYTES_MIN) add(0, folded.length);
  for (let size = GRAM_BYTES_MIN; size <= GRAM_BYTES_MAX; size++) {
    for (let start = 0; start + size <= folded.length; start++) add(start, start + size);
  }
  return counts;
}

/** FNV-1a of 32 bits over the n-gram, folded to 12 bits. The prime 16777619 is 2^24 + 403. */
function bucketOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 2_166_136_261;
  for (let at = start; at < end; at++) {
    const mixed = (hash ^ (bytes[at] as number)) >>> 0;
    // Products stay below 2^41: exact in a number.
    hash = (((mixed & 255) << 24) + mixed * 403) >>> 0;
  }
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (BUCKETS - 1);
}

/** 0, 1, 2, 2, 3, 3, 3, 3, 4 …: what repeats counts little more. */
function bitsOf(count: number): number {
  let bits = 0;
  for (let rest = count; rest > 0; rest >>= 1) bits++;
  return bits;
}

/** Brings the sums to the target length: one factor, a rounding shift, a clamp. All zero stays so. */
function normalise(sums: Int32Array, target: bigint): Int8Array {
  let squares = 0n;
  for (const sum of sums) squares += BigInt(sum) * BigInt(sum);
  const length = squareRoot(squares << (2n * ROOT_BITS));
  if (length === 0n) return new Int8Array(sums.length);
  const factor = divFloor(target << (SHIFT + ROOT_BITS), length);
  return Int8Array.from(sums, (sum) => {
    const scaled = Number((BigInt(sum) * factor + (1n << (SHIFT - 1n))) >> SHIFT);
    return scaled > 127 ? 127 : scaled < -127 ? -127 : scaled;
  });
}

/** Largest integer whose square is at most n. */
function squareRoot(n: bigint): bigint {
  let low = 0n;
  let high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle * middle <= n) low = middle;
    else high = middle - 1n;
  }
  return low;
}
