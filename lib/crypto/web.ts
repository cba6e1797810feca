/** `#crypto` in browsers: noble only, synchronous, no platform API. */
import { chacha20 as nobleChacha20 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { ripemd160 as nobleRipemd160 } from "@noble/hashes/legacy.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { assert } from "../assert.ts";
import type { CryptoApi, CryptoBackend, HkdfInput } from "./api.ts";
import {
  nobleEd25519PublicKey,
  nobleEd25519Sign,
  nobleEd25519Verify,
  nobleSecp256k1,
  nobleSecp256r1Verify,
} from "./noble.ts";
import * as group from "./noble-group.ts";

/** The backend in use. */
export const cryptoBackend: CryptoBackend = nobleSecp256k1.backend;

/** SHA-256, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

/** RIPEMD-160, 20 bytes. */
export function ripemd160(bytes: Uint8Array): Uint8Array {
  return nobleRipemd160(bytes);
}

/** See {@link CryptoApi.secp256k1Verify}. */
export const secp256k1Verify: CryptoApi["secp256k1Verify"] = nobleSecp256k1.verify;
/** See {@link CryptoApi.secp256k1Sign}. */
export const secp256k1Sign: CryptoApi["secp256k1Sign"] = nobleSecp256k1.sign;
/** See {@link CryptoApi.secp256k1PublicKey}. */
export const secp256k1PublicKey: CryptoApi["secp256k1PublicKey"] = nobleSecp256k1.publicKey;
/** See {@link CryptoApi.secp256r1Verify}. */
export const secp256r1Verify: CryptoApi["secp256r1Verify"] = nobleSecp256r1Verify;
/** See {@link CryptoApi.ed25519Verify}. */
export const ed25519Verify: CryptoApi["ed25519Verify"] = nobleEd25519Verify;
/** See {@link CryptoApi.ed25519Sign}. */
export const ed25519Sign: CryptoApi["ed25519Sign"] = nobleEd25519Sign;
/** See {@link CryptoApi.ed25519PublicKey}. */
export const ed25519PublicKey: CryptoApi["ed25519PublicKey"] = nobleEd25519PublicKey;

/** See {@link CryptoApi.hkdfSha256}. */
export function hkdfSha256({ secret, salt, info }: HkdfInput, length: number): Uint8Array {
  return hkdf(nobleSha256, secret, salt, info, length);
}

/** See {@link CryptoApi.chacha20}. */
export function chacha20(key32: Uint8Array, nonce12: Uint8Array, bytes: Uint8Array): Uint8Array {
  assert(key32.length === 32 && nonce12.length === 12, "ChaCha20 takes a key of 32 bytes and a nonce of 12");
  return nobleChacha20(key32, nonce12, bytes);
}

/** See {@link CryptoApi.RISTRETTO_ORDER}. */
export const RISTRETTO_ORDER: bigint = group.RISTRETTO_ORDER;
/** See {@link CryptoApi.ristrettoIsElement}. */
export const ristrettoIsElement: CryptoApi["ristrettoIsElement"] = group.ristrettoIsElement;
/** See {@link CryptoApi.ristrettoBaseMultiply}. */
export const ristrettoBaseMultiply: CryptoApi["ristrettoBaseMultiply"] = group.ristrettoBaseMultiply;
/** See {@link CryptoApi.ristrettoMultiply}. */
export const ristrettoMultiply: CryptoApi["ristrettoMultiply"] = group.ristrettoMultiply;
/** See {@link CryptoApi.ristrettoCombine}. */
export const ristrettoCombine: CryptoApi["ristrettoCombine"] = group.ristrettoCombine;
/** See {@link CryptoApi.ristrettoHashToGroup}. */
export const ristrettoHashToGroup: CryptoApi["ristrettoHashToGroup"] = group.ristrettoHashToGroup;
/** See {@link CryptoApi.ristrettoHashToScalar}. */
export const ristrettoHashToScalar: CryptoApi["ristrettoHashToScalar"] = group.ristrettoHashToScalar;
