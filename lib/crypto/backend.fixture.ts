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

/** Defines the tests of what the fair exchange needs of a backend (docs/spec/exchange.md). */
export function testExchangeBackend(name: string, crypto: CryptoApi): void {
  test(`${name}: HKDF-SHA256 of RFC 5869, cases 1 and 3`, () => {
    const secret = fromHex("0b".repeat(22));
    const info = fromHex("f0f1f2f3f4f5f6f7f8f9");
    assert.equal(
      toHex(crypto.hkdfSha256({ secret, salt: fromHex("000102030405060708090a0b0c"), info }, 42)),
      "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    );
    const none = new Uint8Array(0);
    assert.equal(
      toHex(crypto.hkdfSha256({ secret, salt: none, info: none }, 42)),
      "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    );
  });

  test(`${name}: ChaCha20 of RFC 8439, appendix A.1 (counters 0 and 1) and A.2, test 1`, () => {
    const stream = crypto.chacha20(new Uint8Array(32), new Uint8Array(12), new Uint8Array(128));
    assert.equal(
      toHex(stream),
      "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586" +
        "9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f",
    );
    const [key, nonce] = [seed(1), seed(2).subarray(0, 12)];
    for (const length of [0, 1, 63, 64, 65, 16_384]) {
      const plain = new Uint8Array(length).fill(length);
      const cipher = crypto.chacha20(key, nonce, plain);
      assert.equal(cipher.length, length);
      assert.equal(Object.getPrototypeOf(cipher), Uint8Array.prototype);
      assert.deepEqual(crypto.chacha20(key, nonce, cipher), plain);
    }
    assert.throws(() => crypto.chacha20(seed(1).subarray(1), nonce, key), AssertionError);
    assert.throws(() => crypto.chacha20(key, seed(2), key), AssertionError);
  });

  test(`${name}: ristretto255 of RFC 9496, appendix A`, () => {
    let sum = crypto.ristrettoBaseMultiply(1n);
    for (const [index, multiple] of RISTRETTO_MULTIPLES.entries()) {
      const n = BigInt(index + 1);
      assert.equal(toHex(crypto.ristrettoBaseMultiply(n)), multiple);
      assert.equal(crypto.ristrettoIsElement(fromHex(multiple)), true);
      if (index > 0) sum = crypto.ristrettoCombine([1n, sum], [1n, crypto.ristrettoBaseMultiply(1n)]) ?? sum;
      assert.equal(toHex(sum), multiple);
      assert.equal(toHex(crypto.ristrettoMultiply(crypto.ristrettoBaseMultiply(1n), n) ?? sum), multiple);
    }
    for (const bad of RISTRETTO_INVALID) {
      const bytes = fromHex(bad);
      assert.equal(crypto.ristrettoIsElement(bytes), false, bad);
      assert.equal(crypto.ristrettoMultiply(bytes, 2n), undefined);
      assert.equal(crypto.ristrettoCombine([1n, bytes], [1n, sum]), undefined);
      assert.equal(crypto.ristrettoCombine([1n, sum], [1n, bytes]), undefined);
    }
    for (const length of [0, 31, 33, 64])
      assert.equal(crypto.ristrettoIsElement(new Uint8Array(length).fill(1)), false);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    assert.equal(toHex(crypto.ristrettoCombine([order - 1n, sum], [1n, sum]) ?? sum), "00".repeat(32));
    for (const scalar of [0n, order, -1n]) assert.throws(() => crypto.ristrettoBaseMultiply(scalar), AssertionError);
    for (const scalar of [0n, order]) assert.throws(() => crypto.ristrettoMultiply(sum, scalar), AssertionError);
    assert.throws(() => crypto.ristrettoCombine([order, sum], [0n, sum]), AssertionError);
  });

  test(`${name}: hashes to group and scalar are those of RFC 9497's suite`, () => {
    // RFC 9497 appendix A.1.1: the blinded element is blind * HashToGroup(input), with DST of mode 0x00.
    const tag = (kind: string): string => `${kind}OPRFV1-\u0000-ristretto255-SHA512`;
    const blind = scalarOf("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706");
    const point = crypto.ristrettoHashToGroup(tag("HashToGroup-"), Uint8Array.of(0));
    assert.equal(
      toHex(crypto.ristrettoMultiply(point, blind) ?? point),
      "609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c",
    );
    const info = utf8ToBytes("test key");
    const input = concatBytes(new Uint8Array(32).fill(0xa3), Uint8Array.of(0, info.length), info, Uint8Array.of(0));
    assert.equal(
      crypto.ristrettoHashToScalar(tag("DeriveKeyPair"), input),
      scalarOf("5ebcea5ee37023ccb9fc2d2019f9d7737be85591ae8652ffa9ef0f4d37063b0e"),
    );
  });
}

/** A scalar of 32 little-endian bytes in hex. */
function scalarOf(hex: string): bigint {
  return BigInt(`0x${toHex(fromHex(hex).reverse())}`);
}

/** G, 2G … of RFC 9496, appendix A.1. */
const RISTRETTO_MULTIPLES: readonly string[] = [
  "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76",
  "6a493210f7499cd17fecb510ae0cea23a110e8d5b901f8acadd3095c73a3b919",
  "94741f5d5d52755ece4f23f044ee27d5d1ea1e2bd196b462166b16152a9d0259",
  "da80862773358b466ffadfe0b3293ab3d9fd53c5ea6c955358f568322daf6a57",
  "e882b131016b52c1d3337080187cf768423efccbb517bb495ab812c4160ff44e",
  "f64746d3c92b13050ed8d80236a7f0007c3b3f962f5ba793d19a601ebb1df403",
  "44f53520926ec81fbd5a387845beb7df85a96a24ece18738bdcfa6a7822a176d",
  "903293d8f2287ebe10e2374dc1a53e0bc887e592699f02d077d5263cdd55601c",
  "02622ace8f7303a31cafc63f8fc48fdc16e1c8c8d234b2f0d6685282a9076031",
  "20706fd788b2720a1ed2a5dad4952b01f413bcf0e7564de8cdc816689e2db95f",
  "bce83f8ba5dd2fa572864c24ba1810f9522bc6004afe95877ac73241cafdab42",
  "e4549ee16b9aa03099ca208c67adafcafa4c3f3e4e5303de6026e3ca8ff84460",
  "aa52e000df2e16f55fb1032fc33bc42742dad6bd5a8fc0be0167436c5948501f",
  "46376b80f409b29dc2b5f6f0c52591990896e5716f41477cd30085ab7f10301e",
  "e0c418f7c8d9c4cdd7395b93ea124f3ad99021bb681dfc3302a9d99a2e53e64e",
];

/** RFC 9496, appendix A.2, and the identity. */
const RISTRETTO_INVALID: readonly string[] = [
  "00".repeat(32),
  "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20",
  "c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562",
  "c940e5a4404157cfb1628b108db051a8d439e1a421394ec4ebccb9ec92a8ac78",
  "47cfc5497c53dc8e61c91d17fd626ffb1c49e2bca94eed052281b510b1117a24",
  "f1c6165d33367351b0da8f6e4511010c68174a03b6581212c71c0e1d026c3c72",
  "87260f7a2f12495118360f02c26a470f450dadf34a413d21042b43b9d93e1309",
  "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
  "4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f",
  "de6a7b00deadc788eb6b6c8d20c0ae96c2f2019078fa604fee5b87d6e989ad7b",
  "bcab477be20861e01e4a0e295284146a510150d9817763caf1a6f4b422d67042",
  "2a292df7e32cababbd9de088d1d1abec9fc0440f637ed2fba145094dc14bea08",
  "f4a9e534fc0d216c44b218fa0c42d99635a0127ee2e53c712f70609649fdff22",
  "8268436f8c4126196cf64b3c7ddbda90746a378625f9813dd9b8457077256731",
  "2810e5cbc2cc4d4eece54f61c6f69758e289aa7ab440b3cbeaa21995c2f4232b",
  "3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e",
  "a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220",
  "d483fe813c6ba647ebbfd3ec41adca1c6130c2beeee9d9bf065c8d151c5f396e",
  "8a2e1d30050198c65a54483123960ccc38aef6848e1ec8f5f780e8523769ba32",
  "32888462f8b486c68ad7dd9610be5192bbeaf3b443951ac1a8118419d9fa097b",
  "227142501b9d4355ccba290404bde41575b037693cef1f438c47f8fbf35d1165",
  "5c37cc491da847cfeb9281d407efc41e15144c876e0170b499a96a22ed31e01e",
  "445425117cb8c90edcbc7c1cc0e74f747f2c1efa5630a967c64f287792a48a4b",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

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
