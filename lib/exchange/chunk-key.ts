/** Keys and encryption of chunks (docs/spec/exchange.md K30-K33): one secret scalar opens a version, one point opens one chunk. */
import { chacha20, hkdfSha256, ristrettoBaseMultiply, ristrettoHashToGroup, ristrettoMultiply } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian64, concatBytes, EMPTY_BYTES, equalBytes, utf8ToBytes } from "../bytes.ts";
import { lengthPrefixed } from "../varint.ts";
import { type ChunkLeaf, chunkPlace } from "./chunk-leaf.ts";
import { secretScalar } from "./scalar.ts";
import { type ExchangeVersion, versionBytes } from "./terms.ts";

const CHUNK_BASE_TAG = "byline/ks1/chunk-base/1";
const CHUNK_KEY_TAG = utf8ToBytes("byline/ks1/chunk-key/1");
const VERSION_SECRET_TAG = "byline/ks1/version-secret/1";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

/**
 * K30: κ of a version from the seller's seed of 32 bytes. Each version has its own, as whoever buys κ may decrypt all
 * that was encrypted under it.
 */
export function createVersionSecret(seed32: Uint8Array, version: ExchangeVersion): bigint {
  const chain = lengthPrefixed(utf8ToBytes(version.chainId));
  return secretScalar(VERSION_SECRET_TAG, seed32, chain, versionBytes(version));
}

/** K30: Y = κ·G. */
export function keyPointOf(secret: bigint): Uint8Array {
  return ristrettoBaseMultiply(secret);
}

/** K36: whether κ is the secret behind a key point; 0n is none. */
export function opensKeyPoint(secret: bigint, keyPoint: Uint8Array): boolean {
  return secret !== 0n && equalBytes(ristrettoBaseMultiply(secret), keyPoint);
}

/** K31: H_i, the point hashed from dataset, version and place. */
export function chunkBase(version: Pick<ExchangeVersion, "datasetId" | "version">, index: bigint): Uint8Array {
  return ristrettoHashToGroup(CHUNK_BASE_TAG, concatBytes(versionBytes(version), bigEndian64(index)));
}

/** K31: K_i = κ·H_i. */
export function chunkPoint(version: ExchangeVersion, secret: bigint, index: bigint): Uint8Array {
  const point = ristrettoMultiply(chunkBase(version, index), secret);
  assert(point !== undefined, "a hash to the group is an element");
  return point;
}

/**
 * K32, K33: encrypts or decrypts the chunk of a leaf under its point. Key and nonce depend on the content root and the chunk's place,
 * which fix the plain bytes: no key stream ever meets two of them.
 */
export function cryptChunk(
  { contentRoot }: Pick<ExchangeVersion, "contentRoot">,
  leaf: ChunkLeaf,
  { point, bytes }: { readonly point: Uint8Array; readonly bytes: Uint8Array },
): Uint8Array {
  const info = concatBytes(CHUNK_KEY_TAG, contentRoot, chunkPlace(leaf));
  const keys = hkdfSha256({ secret: point, salt: EMPTY_BYTES, info }, KEY_BYTES + NONCE_BYTES);
  return chacha20(keys.subarray(0, KEY_BYTES), keys.subarray(KEY_BYTES), bytes);
}
