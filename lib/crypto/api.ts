/**
 * What `#crypto` offers. `node.ts` and `web.ts` export exactly this; one suite runs over both.
 * Every verifier returns false on malformed input and never throws.
 */

/** Which implementation verifies signatures; a non-native one earns a warning at start-up. */
export interface CryptoBackend {
  readonly name: string;
  readonly native: boolean;
}

/** ECDSA over secp256k1 as one library offers it. */
export interface Secp256k1 {
  readonly backend: CryptoBackend;
  verify(pubKey33: Uint8Array, hash32: Uint8Array, sig64: Uint8Array): boolean;
  sign(privKey32: Uint8Array, hash32: Uint8Array): Uint8Array;
  publicKey(privKey32: Uint8Array): Uint8Array;
}

/** What HKDF takes. */
export interface HkdfInput {
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
  readonly info: Uint8Array;
}

/** The functions of `#crypto`; all byte strings in and out are plain Uint8Array. */
export interface CryptoApi {
  readonly cryptoBackend: CryptoBackend;
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** 20 bytes. */
  ripemd160(bytes: Uint8Array): Uint8Array;
  /** Compressed key, r‖s big endian; refuses high s, so a signature has one form. */
  secp256k1Verify(pubKey33: Uint8Array, hash32: Uint8Array, sig64: Uint8Array): boolean;
  /** RFC 6979, low s. @throws AssertionError on an invalid key or length */
  secp256k1Sign(privKey32: Uint8Array, hash32: Uint8Array): Uint8Array;
  /** Compressed key of a private key. @throws AssertionError on an invalid key */
  secp256k1PublicKey(privKey32: Uint8Array): Uint8Array;
  /** P-256, compressed key, r‖s big endian, low s only (cosmos.crypto.secp256r1). */
  secp256r1Verify(pubKey33: Uint8Array, hash32: Uint8Array, sig64: Uint8Array): boolean;
  /** The ZIP-215 rule of CometBFT: cofactored, permissive encodings, s < L. */
  ed25519Verify(pubKey32: Uint8Array, message: Uint8Array, sig64: Uint8Array): boolean;
  /** RFC 8032 signature. @throws AssertionError on a wrong seed length */
  ed25519Sign(seed32: Uint8Array, message: Uint8Array): Uint8Array;
  /** Public key of a seed. @throws AssertionError on a wrong seed length */
  ed25519PublicKey(seed32: Uint8Array): Uint8Array;
  /** HKDF of RFC 5869 with SHA-256. `length` is 1..8160. */
  hkdfSha256(input: HkdfInput, length: number): Uint8Array;
  /** XOR with the key stream of RFC 8439, whose block counter starts at 0; encrypts and decrypts. @throws AssertionError on wrong lengths */
  chacha20(key32: Uint8Array, nonce12: Uint8Array, bytes: Uint8Array): Uint8Array;
  /** The number of elements of ristretto255, a prime. */
  readonly RISTRETTO_ORDER: bigint;
  /** Whether the bytes are the canonical encoding of an element of ristretto255 that is not the identity. */
  ristrettoIsElement(point32: Uint8Array): boolean;
  /** `scalar·G`. @throws AssertionError unless 0n < scalar < order */
  ristrettoBaseMultiply(scalar: bigint): Uint8Array;
  /** `scalar·P`; undefined unless P is an element. @throws AssertionError unless 0n < scalar < order */
  ristrettoMultiply(point32: Uint8Array, scalar: bigint): Uint8Array | undefined;
  /** `a·P + b·Q` of public scalars, in variable time; may be the identity. Undefined unless P and Q are elements. @throws AssertionError unless 0n <= a, b < order */
  ristrettoCombine(
    aP: readonly [a: bigint, point32: Uint8Array],
    bQ: readonly [b: bigint, point32: Uint8Array],
  ): Uint8Array | undefined;
  /** hash_to_ristretto255 of RFC 9380, appendix B, suite ristretto255_XMD:SHA-512_R255MAP_RO_; `tag` (ASCII) is its DST. */
  ristrettoHashToGroup(tag: string, message: Uint8Array): Uint8Array;
  /** HashToScalar of RFC 9497, section 4.1; `tag` (ASCII) is its DST. */
  ristrettoHashToScalar(tag: string, message: Uint8Array): bigint;
}
