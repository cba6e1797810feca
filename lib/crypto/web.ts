/** `#crypto` in browsers: noble only, synchronous, no platform API. */
import { ripemd160 as nobleRipemd160 } from "@noble/hashes/legacy.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import type { CryptoApi, CryptoBackend } from "./api.ts";
import {
  nobleEd25519PublicKey,
  nobleEd25519Sign,
  nobleEd25519Verify,
  nobleSecp256k1,
  nobleSecp256r1Verify,
} from "./noble.ts";

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
