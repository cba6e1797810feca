/** The tests that every backend of `#crypto` passes, for the test files of each. */
import assert from "node:assert/strict";
import test from "node:test";
import { AssertionError } from "../assert.ts";
import { concatBytes, fromBase64, fromHex, toHex, utf8ToBytes } from "../bytes.ts";
import type { CryptoApi } from "./api.ts";
import { sha256 } from "./web.ts";

/** Order of secp256k1. */
export const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const ORDER_P256 = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** A secret or a hash by number. */
export function seed(n: number): Uint8Array {
  return sha256(utf8ToBytes(`seed ${n}`));
}

/** 32 bytes, big-endian. */
export function to32(n: bigint): Uint8Array {
  return fromHex(n.toString(16).padStart(64, "0"));
}

/** The same signature with the other s. */
export function withHighS(sig64: Uint8Array, order: bigint): Uint8Array {
  const s = BigInt(`0x${toHex(sig64.subarray(32))}`);
  return concatBytes(sig64.subarray(0, 32), to32(order - s));
}

/** Defines the tests of one backend; `name` begins their names. */
export function testBackend(name: string, crypto: CryptoApi): void {
  test(`${name}: hashes`, () => {
    assert.equal(
      toHex(crypto.sha256(new Uint8Array(0))),
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    assert.equal(
      toHex(crypto.sha256(utf8ToBytes("abc"))),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    assert.equal(toHex(crypto.ripemd160(utf8ToBytes("abc"))), "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    const offset = new Uint8Array([9, 97, 98, 99, 9]).subarray(1, 4);
    assert.deepEqual(crypto.sha256(offset), crypto.sha256(utf8ToBytes("abc")));
    assert.equal(Object.getPrototypeOf(crypto.sha256(offset)), Uint8Array.prototype);
    assert.equal(Object.getPrototypeOf(crypto.ripemd160(offset)), Uint8Array.prototype);
  });

  test(`${name}: the recorded cosmjs signature (interop §6.2)`, () => {
    const pubKey = fromHex("034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290");
    const hash = fromHex("f8384df024edc87a0efcc32911a79e8c99d2b759ad4bc4bae1061252a6d05323");
    const signature = fromHex(
      "cc81ada720df424b4e05097f7e04721aafc5654383f9e6c822435dd8d1bd93902244a78169acbd6497934f7227aa417aa2e5e2e5ac07256bd2c4e61f4f1e2bc8",
    );
    assert.equal(crypto.secp256k1Verify(pubKey, hash, signature), true);
    assert.equal(crypto.secp256k1Verify(pubKey, hash, withHighS(signature, ORDER)), false);
  });

  test(`${name}: ed25519 of RFC 8032 (test 2) and of a recorded precommit (interop §1.6)`, () => {
    const secret = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const pubKey = crypto.ed25519PublicKey(secret);
    assert.equal(toHex(pubKey), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const signature = crypto.ed25519Sign(secret, Uint8Array.of(0x72));
    assert.equal(
      toHex(signature),
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    );
    assert.equal(crypto.ed25519Verify(pubKey, Uint8Array.of(0x72), signature), true);
    assert.equal(crypto.ed25519Verify(pubKey, Uint8Array.of(0x73), signature), false);
    const precommit = fromHex(
      "700802110a0000000000000022480a2000ecdac463c201ecd4bdbbaae4a53a4c80291d4051fd69ed97f6420ce1388bfe122408011220ff0a320e696fd233dd4d3cc7cd82ff90f54b8fdbc9c700d9375c95a02782b0622a0c08e5c193a30610bc90d5a002320b646f636b6572636861696e",
    );
    const validator = fromBase64("bNNlGls5R25wC3Sd8720F/3+7IZBhXcD22MNFtPk/v0=");
    const sig = fromBase64("5y0Kas3bSrgVYG/QKwWovMpTBfavZfy/A8DXkQHzFHVMjOcVk2TK6xhYQasfiodordg1bjDf7NDwNi/YdilaAw==");
    assert.equal(crypto.ed25519Verify(validator, precommit, sig), true);
  });

  test(`${name}: ed25519 accepts all 196 small-order cases of ZIP-215 and no s above the order`, () => {
    const points = SMALL_ORDER_POINTS.map(fromHex);
    for (const pubKey of points) {
      for (const r of points) {
        const signature = concatBytes(r, new Uint8Array(32));
        assert.equal(crypto.ed25519Verify(pubKey, utf8ToBytes("Zcash"), signature), true);
      }
    }
    const groupOrder = fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    const malleated = concatBytes(points[0] as Uint8Array, groupOrder);
    assert.equal(crypto.ed25519Verify(points[0] as Uint8Array, utf8ToBytes("Zcash"), malleated), false);
  });

  test(`${name}: P-256, low s only`, async () => {
    const { p256 } = await import("@noble/curves/nist.js");
    const pubKey = p256.getPublicKey(seed(1), true);
    const signature = p256.sign(seed(2), seed(1), { prehash: false, lowS: true, format: "compact" });
    assert.equal(crypto.secp256r1Verify(pubKey, seed(2), signature), true);
    assert.equal(crypto.secp256r1Verify(pubKey, seed(3), signature), false);
    assert.equal(crypto.secp256r1Verify(pubKey, seed(2), withHighS(signature, ORDER_P256)), false);
  });

  test(`${name}: malformed input is refused, not thrown`, () => {
    const bad = [0, 1, 31, 32, 33, 63, 64, 65].map((length) => new Uint8Array(length).fill(255));
    const verifiers = [crypto.secp256k1Verify, crypto.secp256r1Verify, crypto.ed25519Verify];
    for (const verify of verifiers) {
      for (const pubKey of bad)
        for (const hash of bad) for (const sig of bad) assert.equal(verify(pubKey, hash, sig), false);
    }
    assert.throws(() => crypto.ed25519Sign(new Uint8Array(31), seed(1)), AssertionError);
    assert.throws(() => crypto.ed25519PublicKey(new Uint8Array(33)), AssertionError);
  });
}

/** The eight torsion points and the six non-canonical encodings of them. */
const SMALL_ORDER_POINTS: readonly string[] = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "0000000000000000000000000000000000000000000000000000000000000080",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
  "0000000000000000000000000000000000000000000000000000000000000000",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  "0100000000000000000000000000000000000000000000000000000000000080",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];
