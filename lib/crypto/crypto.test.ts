/**
 * Proves: Node's backend gives the recorded hashes, keys, signatures and verdicts, the same as the web backend; the secp256k1
 * libraries agree with the oracle, high s is refused, ed25519 follows ZIP-215, and no verifier throws.
 */
import assert from "node:assert/strict";
import test from "node:test";
import { AssertionError } from "../assert.ts";
import { concatBytes, equalBytes } from "../bytes.ts";
import type { Secp256k1 } from "./api.ts";
import { ORDER, seed, testBackend, testExchangeBackend, to32, withHighS } from "./backend.fixture.ts";
import { nobleSecp256k1 } from "./noble.ts";
import * as node from "./node.ts";
import * as web from "./web.ts";

testBackend("node", node);
testExchangeBackend("node", node);

test("node and web agree on keys and signatures", () => {
  for (let n = 0; n < 8; n++) {
    const message = seed(n + 100);
    assert.deepEqual(node.ed25519PublicKey(seed(n)), web.ed25519PublicKey(seed(n)));
    assert.deepEqual(node.ed25519Sign(seed(n), message), web.ed25519Sign(seed(n), message));
    assert.deepEqual(node.ripemd160(message), web.ripemd160(message));
  }
});

test("every secp256k1 library agrees with the oracle", async () => {
  const libraries = [node.loadNativeSecp256k1(), await node.loadWasmSecp256k1()].filter((found) => found !== undefined);
  assert.ok(libraries.length >= 1);
  for (const library of libraries) agreesWithOracle(library);
});

function agreesWithOracle(library: Secp256k1): void {
  for (let n = 0; n < 6; n++) {
    const [secret, hash] = [seed(n), seed(n + 50)];
    const pubKey = library.publicKey(secret);
    const signature = library.sign(secret, hash);
    assert.ok(equalBytes(pubKey, nobleSecp256k1.publicKey(secret)));
    assert.deepEqual(signature, nobleSecp256k1.sign(secret, hash));
    const broken = Uint8Array.from(signature, (byte, index) => (index === n * 9 ? byte ^ 1 : byte));
    const zero = new Uint8Array(32);
    const uncompressed = concatBytes(Uint8Array.of(6), pubKey.subarray(1));
    const cases: readonly [Uint8Array, Uint8Array, Uint8Array, boolean][] = [
      [pubKey, hash, signature, true],
      [pubKey, hash, broken, false],
      [pubKey, hash, withHighS(signature, ORDER), false],
      [pubKey, hash, concatBytes(zero, signature.subarray(32)), false],
      [pubKey, hash, concatBytes(signature.subarray(0, 32), zero), false],
      [pubKey, hash, concatBytes(to32(ORDER), signature.subarray(32)), false],
      [uncompressed, hash, signature, false],
      [concatBytes(Uint8Array.of(2), new Uint8Array(32).fill(255)), hash, signature, false],
    ];
    for (const [key, digest, sig, verdict] of cases) {
      assert.equal(library.verify(key, digest, sig), verdict);
      assert.equal(nobleSecp256k1.verify(key, digest, sig), verdict);
    }
  }
  for (const invalid of [new Uint8Array(32), to32(ORDER), new Uint8Array(31)]) {
    assert.throws(() => library.sign(invalid, seed(1)), AssertionError);
    assert.throws(() => library.publicKey(invalid), AssertionError);
    assert.throws(() => nobleSecp256k1.publicKey(invalid), AssertionError);
  }
}
