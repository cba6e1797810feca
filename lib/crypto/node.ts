/**
 * `#crypto` in Node: native libsecp256k1, else WebAssembly, else noble; OpenSSL for ed25519 and hashes.
 * The native addon is loaded by its binding, because the package's own entry falls back to a slow and
 * differently behaved JavaScript library in silence.
 */
import {
  createCipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  getCiphers,
  hash,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { createRequire } from "node:module";
import { chacha20 as nobleChacha20 } from "@noble/ciphers/chacha.js";
import { assert } from "../assert.ts";
import { bytesToBinaryText, concatBytes, fromHex } from "../bytes.ts";
import { ED25519_KEYS_CACHED_MAX } from "../limits.ts";
import type { CryptoApi, CryptoBackend, HkdfInput, Secp256k1 } from "./api.ts";
import { isEcdsaShape, nobleEd25519Verify, nobleSecp256k1, nobleSecp256r1Verify } from "./noble.ts";
import * as group from "./noble-group.ts";

/** What is used of the addon; its own types stand in the entry file that falls back. */
interface NativeBinding {
  ecdsaVerify(signature: Uint8Array, hash: Uint8Array, pubKey: Uint8Array): boolean;
  ecdsaSign(hash: Uint8Array, privKey: Uint8Array): { readonly signature: Uint8Array };
  privateKeyVerify(privKey: Uint8Array): boolean;
  publicKeyCreate(privKey: Uint8Array, compressed: boolean): Uint8Array;
}

/** The native addon, or undefined where it has no build for this platform. */
export function loadNativeSecp256k1(): Secp256k1 | undefined {
  let native: NativeBinding;
  try {
    native = createRequire(import.meta.url)("secp256k1/bindings.js");
  } catch {
    return undefined;
  }
  return {
    backend: { name: "libsecp256k1", native: true },
    verify(pubKey33, hash32, sig64) {
      if (!isEcdsaShape(pubKey33, hash32, sig64)) return false;
      try {
        return native.ecdsaVerify(sig64, hash32, pubKey33);
      } catch {
        return false; // The binding throws on a point off the curve and on r or s above the order.
      }
    },
    sign(privKey32, hash32) {
      assert(hash32.length === 32, "secp256k1 signs a 32-byte hash");
      assert(privKey32.length === 32 && native.privateKeyVerify(privKey32), "invalid secp256k1 private key");
      return new Uint8Array(native.ecdsaSign(hash32, privKey32).signature);
    },
    publicKey(privKey32) {
      assert(privKey32.length === 32 && native.privateKeyVerify(privKey32), "invalid secp256k1 private key");
      return new Uint8Array(native.publicKeyCreate(privKey32, true));
    },
  };
}

/** The WebAssembly build of libsecp256k1, or undefined where WebAssembly is refused. */
export async function loadWasmSecp256k1(): Promise<Secp256k1 | undefined> {
  try {
    const { instantiateSecp256k1 } = await import("@bitauth/libauth");
    const wasm = await instantiateSecp256k1();
    return {
      backend: { name: "libsecp256k1 (WebAssembly)", native: false },
      verify: (pubKey33, hash32, sig64) =>
        isEcdsaShape(pubKey33, hash32, sig64) && wasm.verifySignatureCompactLowS(sig64, pubKey33, hash32),
      sign(privKey32, hash32) {
        assert(hash32.length === 32, "secp256k1 signs a 32-byte hash");
        assert(privKey32.length === 32, "invalid secp256k1 private key");
        const signature = wasm.signMessageHashCompact(privKey32, hash32);
        assert(typeof signature !== "string", "invalid secp256k1 private key");
        return signature;
      },
      publicKey(privKey32) {
        assert(privKey32.length === 32, "invalid secp256k1 private key");
        const pubKey = wasm.derivePublicKeyCompressed(privKey32);
        assert(typeof pubKey !== "string", "invalid secp256k1 private key");
        return pubKey;
      },
    };
  } catch {
    return undefined;
  }
}

const secp256k1 = loadNativeSecp256k1() ?? (await loadWasmSecp256k1()) ?? nobleSecp256k1;

/** The backend in use; a non-native one earns a warning at start-up. */
export const cryptoBackend: CryptoBackend = secp256k1.backend;

const hasOneShotHash = typeof hash === "function";

/** SHA-256, 32 bytes. The text form of the one-shot hash skips the allocation that dominates. */
export function sha256(bytes: Uint8Array): Uint8Array {
  if (!hasOneShotHash) return new Uint8Array(createHash("sha256").update(bytes).digest());
  const text = hash("sha256", bytes, "binary");
  const out = new Uint8Array(32);
  for (let index = 0; index < 32; index++) out[index] = text.charCodeAt(index);
  return out;
}

/** RIPEMD-160, 20 bytes. */
export function ripemd160(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("ripemd160").update(bytes).digest());
}

/** See {@link CryptoApi.secp256k1Verify}. */
export const secp256k1Verify: CryptoApi["secp256k1Verify"] = secp256k1.verify;
/** See {@link CryptoApi.secp256k1Sign}. */
export const secp256k1Sign: CryptoApi["secp256k1Sign"] = secp256k1.sign;
/** See {@link CryptoApi.secp256k1PublicKey}. */
export const secp256k1PublicKey: CryptoApi["secp256k1PublicKey"] = secp256k1.publicKey;
/** See {@link CryptoApi.secp256r1Verify}; node:crypto cannot verify a hash, and these keys are rare. */
export const secp256r1Verify: CryptoApi["secp256r1Verify"] = nobleSecp256r1Verify;

const publicKeys = new Map<string, KeyObject>();
const PKCS8_ED25519 = fromHex("302e020100300506032b657004220420");

/**
 * OpenSSL accepts at once what it accepts, which is a subset of ZIP-215; what it refuses, ZIP-215 decides.
 * So every path of every node gives the same verdict.
 */
export function ed25519Verify(pubKey32: Uint8Array, message: Uint8Array, sig64: Uint8Array): boolean {
  if (pubKey32.length !== 32 || sig64.length !== 64) return false;
  const key = importPublicKey(pubKey32);
  return (key !== undefined && verify(null, message, key, sig64)) || nobleEd25519Verify(pubKey32, message, sig64);
}

/** See {@link CryptoApi.ed25519Sign}. */
export function ed25519Sign(seed32: Uint8Array, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, importSeed(seed32)));
}

/** See {@link CryptoApi.ed25519PublicKey}. */
export function ed25519PublicKey(seed32: Uint8Array): Uint8Array {
  const { x } = createPublicKey(importSeed(seed32)).export({ format: "jwk" });
  assert(typeof x === "string", "OpenSSL exports an ed25519 key with x");
  return new Uint8Array(Buffer.from(x, "base64url"));
}

/** The key in OpenSSL's form, from a bounded cache; undefined when OpenSSL refuses it. */
function importPublicKey(pubKey32: Uint8Array): KeyObject | undefined {
  const name = bytesToBinaryText(pubKey32);
  const known = publicKeys.get(name);
  if (known !== undefined) return known;
  try {
    const x = Buffer.from(pubKey32).toString("base64url");
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    if (publicKeys.size >= ED25519_KEYS_CACHED_MAX) publicKeys.clear();
    publicKeys.set(name, key);
    return key;
  } catch {
    return undefined;
  }
}

function importSeed(seed32: Uint8Array): KeyObject {
  assert(seed32.length === 32, "an ed25519 seed has 32 bytes");
  const key = Buffer.from(concatBytes(PKCS8_ED25519, seed32));
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}

/** See {@link CryptoApi.hkdfSha256}. */
export function hkdfSha256({ secret, salt, info }: HkdfInput, length: number): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, salt, info, length));
}

/** OpenSSL in FIPS mode has no ChaCha20; every node must come to the same bytes all the same. */
const hasChacha20 = getCiphers().includes("chacha20");

/** See {@link CryptoApi.chacha20}. OpenSSL's vector is the block counter, little-endian in four bytes, then the nonce. */
export function chacha20(key32: Uint8Array, nonce12: Uint8Array, bytes: Uint8Array): Uint8Array {
  assert(key32.length === 32 && nonce12.length === 12, "ChaCha20 takes a key of 32 bytes and a nonce of 12");
  if (!hasChacha20) return nobleChacha20(key32, nonce12, bytes);
  return new Uint8Array(createCipheriv("chacha20", key32, concatBytes(new Uint8Array(4), nonce12)).update(bytes));
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
