/** Signatures by noble: the whole of the web backend, and the oracle and last word of the Node backend. */
import { ed25519 } from "@noble/curves/ed25519.js";
import { p256 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { assert } from "../assert.ts";
import type { Secp256k1 } from "./api.ts";

const LOW_S = { prehash: false, lowS: true, format: "compact" } as const;

/** Whether lengths are those of a compressed key, a hash and a compact signature. */
export function isEcdsaShape(pubKey33: Uint8Array, hash32: Uint8Array, sig64: Uint8Array): boolean {
  return pubKey33.length === 33 && hash32.length === 32 && sig64.length === 64;
}

/** secp256k1 by noble; the slowest backend, and the oracle of the others. */
export const nobleSecp256k1: Secp256k1 = {
  backend: { name: "noble", native: false },
  verify(pubKey33, hash32, sig64) {
    if (!isEcdsaShape(pubKey33, hash32, sig64)) return false;
    try {
      return secp256k1.verify(sig64, hash32, pubKey33, LOW_S);
    } catch {
      return false;
    }
  },
  sign(privKey32, hash32) {
    assert(hash32.length === 32, "secp256k1 signs a 32-byte hash");
    assert(secp256k1.utils.isValidSecretKey(privKey32), "invalid secp256k1 private key");
    return secp256k1.sign(hash32, privKey32, LOW_S);
  },
  publicKey(privKey32) {
    assert(secp256k1.utils.isValidSecretKey(privKey32), "invalid secp256k1 private key");
    return secp256k1.getPublicKey(privKey32, true);
  },
};

/** P-256 with low s; see {@link CryptoApi.secp256r1Verify}. */
export function nobleSecp256r1Verify(pubKey33: Uint8Array, hash32: Uint8Array, sig64: Uint8Array): boolean {
  if (!isEcdsaShape(pubKey33, hash32, sig64)) return false;
  try {
    return p256.verify(sig64, hash32, pubKey33, LOW_S);
  } catch {
    return false;
  }
}

/** Ed25519 by the ZIP-215 rule; decides wherever implementations differ. */
export function nobleEd25519Verify(pubKey32: Uint8Array, message: Uint8Array, sig64: Uint8Array): boolean {
  if (pubKey32.length !== 32 || sig64.length !== 64) return false;
  try {
    return ed25519.verify(sig64, message, pubKey32, { zip215: true });
  } catch {
    return false;
  }
}

/** RFC 8032 signature over `message`. */
export function nobleEd25519Sign(seed32: Uint8Array, message: Uint8Array): Uint8Array {
  assert(seed32.length === 32, "an ed25519 seed has 32 bytes");
  return ed25519.sign(message, seed32);
}

/** Public key of a seed. */
export function nobleEd25519PublicKey(seed32: Uint8Array): Uint8Array {
  assert(seed32.length === 32, "an ed25519 seed has 32 bytes");
  return ed25519.getPublicKey(seed32);
}
