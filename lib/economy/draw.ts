/**
 * Draws from a beacon (docs/spec/beacon.md EB40-EB44): the same seed gives everybody the same choice, and nobody knew it
 * before the beacon. What is fixed at height h draws from the beacon of h + 10.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../bytes.ts";
import { DRAWN_MAX } from "../limits.ts";

const PURPOSE = /^[a-z0-9-]{1,40}$/;
const SEED_BYTES = 32;

/** What a draw is for. */
export interface DrawSubject {
  /** Names the kind of draw: 1 to 40 of a-z 0-9 -; one word per rule that draws. */
  readonly purpose: string;
  readonly chainId: string;
  /** Never reused within a purpose, 0n <= id < 2^64. */
  readonly id: bigint;
  /** 32 bytes: the beacon of the height that the rule names. */
  readonly beacon: Uint8Array;
}

/** The seed of a draw: 32 bytes, another one for each purpose, chain, id and beacon (EB40). */
export function drawSeed({ purpose, chainId, id, beacon }: DrawSubject): Uint8Array {
  assert(PURPOSE.test(purpose), "a draw's purpose is 1 to 40 of a-z 0-9 -");
  assert(beacon.length === SEED_BYTES, "a beacon has 32 bytes");
  const domain = utf8ToBytes(`byline/draw/${purpose}/1`);
  const chain = utf8ToBytes(chainId);
  return sha256(concatBytes(sized(domain), sized(chain), beacon, bigEndian64(id)));
}

/**
 * Number `counter` of a draw, uniform in 0n … total − 1n (EB41): 256 bits reduced modulo `total`, so that no value is
 * likelier than another by more than total / 2^256. Where `total` is a sum of weights, the owner is the one whose part of
 * the running sum holds it.
 * @param total  0n < total < 2^128
 */
export function drawWeighted(seed: Uint8Array, counter: bigint, total: bigint): bigint {
  assert(seed.length === SEED_BYTES, "a seed has 32 bytes");
  assert(total > 0n && total < 1n << 128n, "a draw is from 1 to 2^128 - 1 things");
  return toBigInt(sha256(concatBytes(seed, bigEndian64(counter)))) % total;
}

/**
 * `k` distinct indexes of 0n … n − 1n in the order in which they are drawn (EB42); each ordered choice is as likely as
 * any other. The first `j` of them are the draw of `j`.
 * @param n  0n <= n < 2^64
 * @param k  0 <= k <= n, at most DRAWN_MAX; callers that want "as many as there are" pass the smaller number
 * Cost: O(k) hashes and memory, whatever n is.
 */
export function drawIndexes(seed: Uint8Array, n: bigint, k: number): readonly bigint[] {
  assert(n >= 0n && n < 1n << 64n, "a draw is from at most 2^64 - 1 things");
  assert(
    Number.isInteger(k) && k >= 0 && BigInt(k) <= n && k <= DRAWN_MAX,
    "a draw takes what is there, within its limit",
  );
  // Fisher-Yates over an array that is never built: places that were not swapped hold their own number.
  const swapped = new Map<bigint, bigint>();
  const at = (place: bigint): bigint => swapped.get(place) ?? place;
  return Array.from({ length: k }, (_, index) => {
    const place = BigInt(index);
    const chosen = place + drawWeighted(seed, place, n - place);
    const drawn = at(chosen);
    swapped.set(chosen, at(place));
    return drawn;
  });
}

function sized(bytes: Uint8Array): Uint8Array {
  return concatBytes(bigEndian64(BigInt(bytes.length)), bytes);
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
