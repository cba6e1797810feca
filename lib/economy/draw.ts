/**
 * Draws from the beacon: every use has its own purpose, case and counter, so that no two draws share a hash
 * (docs/spec/emissions.md E40). 256 bits are reduced modulo n: for n below 2^64 the bias is below 2^-192.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../bytes.ts";

/** What one series of draws comes from. */
export interface DrawSeed {
  /** Short name of the use; part of every hash. */
  readonly purpose: string;
  /** 32 bytes. */
  readonly beacon: Uint8Array;
  /** Never-reused id of the case. */
  readonly id: bigint;
}

/** Draw number `counter`, uniform below n. @param n  1n..2^64 */
export function drawNumber({ purpose, beacon, id }: DrawSeed, counter: bigint, n: bigint): bigint {
  assert(n >= 1n && n <= 1n << 64n, "a draw has something to choose from");
  const hash = sha256(
    concatBytes(utf8ToBytes(`byline/draw/${purpose}/1`), beacon, bigEndian64(id), bigEndian64(counter)),
  );
  let value = 0n;
  for (const byte of hash) value = (value << 8n) | BigInt(byte);
  return value % n;
}

/**
 * Distinct indexes below n, ascending: min(k, n) of them, every subset equally likely. Robert Floyd's sampling: one
 * draw per index and no repetition, however close k is to n. Cost: k hashes.
 */
export function drawIndexes(seed: DrawSeed, n: bigint, k: number): readonly bigint[] {
  const size = n < BigInt(k) ? n : BigInt(k);
  const chosen = new Set<bigint>();
  for (let j = n - size; j < n; j += 1n) {
    const index = drawNumber(seed, j - (n - size), j + 1n);
    chosen.add(chosen.has(index) ? j : index);
  }
  return Array.from(chosen).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
