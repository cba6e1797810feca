/** Proves: complaint A convicts a seller who delivered another key and nobody else; proofs bind secret, order and chain (K40-K43, K51, K52). */
import assert from "node:assert/strict";
import test from "node:test";
import {
  RISTRETTO_ORDER,
  ristrettoBaseMultiply,
  ristrettoCombine,
  ristrettoHashToScalar,
  ristrettoMultiply,
} from "#crypto";
import { concatBytes } from "../bytes.ts";
import { lengthPrefixed } from "../varint.ts";
import { deliverKey, openDelivery } from "./delivery.ts";
import { proveDleq, verifyDleq } from "./dleq.ts";
import { sampleBytes, sampleOrder, sampleSale } from "./exchange.fixture.ts";
import { createKeyComplaint, judgeKeyComplaint, type KeyComplaint } from "./key-complaint.ts";
import { multiplyScalars, parseScalar, scalarBytes, subtractScalars } from "./scalar.ts";

const sale = sampleSale("key", [10, 20]);
const { terms } = sale.index;
const { order, delivery, buyerSecret } = sampleOrder(sale, 3n);
const wrong = deliverKey(terms, sale.secret + 1n, order);

test("a wrong key is refused by the buyer and convicts the seller", () => {
  for (const bad of [
    wrong,
    { ...delivery, maskedKey: scalarBytes(0n) },
    { ...delivery, noncePoint: wrong.noncePoint },
    deliverKey(terms, sale.secret, { ...order, orderId: 4n }),
    deliverKey(terms, sale.secret, { ...order, buyerPoint: terms.keyPoint }),
    deliverKey({ ...terms, chainId: "other-1" }, sale.secret, order),
  ]) {
    assert.equal(openDelivery(terms, order, { delivery: bad, buyerSecret }), undefined);
    const complaint = createKeyComplaint(terms, order, { delivery: bad, buyerSecret });
    assert.equal(judgeKeyComplaint(terms, order, { delivery: bad, complaint }).verdict, "SELLER_GUILTY");
  }
});

test("a right key makes the complaint false", () => {
  const complaint = createKeyComplaint(terms, order, { delivery, buyerSecret });
  assert.equal(judgeKeyComplaint(terms, order, { delivery, complaint }).verdict, "COMPLAINT_FALSE");
});

test("a delivery that the chain should have refused counts against the seller", () => {
  const complaint = createKeyComplaint(terms, order, { delivery, buyerSecret });
  const verdictOf = (bad: typeof delivery) => judgeKeyComplaint(terms, order, { delivery: bad, complaint }).verdict;
  assert.equal(verdictOf({ ...delivery, noncePoint: new Uint8Array(32) }), "SELLER_GUILTY");
  assert.equal(verdictOf({ ...delivery, maskedKey: new Uint8Array(32).fill(255) }), "SELLER_GUILTY");
});

test("forged points and proofs, and proofs of another order, chain, buyer or delivery, show nothing", () => {
  for (const each of [delivery, wrong]) {
    const complaint = createKeyComplaint(terms, order, { delivery: each, buyerSecret });
    const verdictOf = (bad: KeyComplaint) =>
      judgeKeyComplaint(terms, order, { delivery: each, complaint: bad }).verdict;
    for (let at = 0; at < 64; at++) {
      const proof = complaint.proof.map((byte, index) => (index === at ? byte ^ 1 : byte));
      assert.equal(verdictOf({ ...complaint, proof }), "INVALID_PROOF");
    }
    for (const sharedPoint of [
      terms.keyPoint,
      ristrettoBaseMultiply(1n),
      new Uint8Array(32),
      new Uint8Array(31),
      complaint.sharedPoint.map((byte) => byte ^ 1),
    ])
      assert.equal(verdictOf({ ...complaint, sharedPoint }), "INVALID_PROOF");
    for (const proof of [
      new Uint8Array(64),
      new Uint8Array(63),
      complaint.proof.slice(1),
      concatBytes(complaint.proof, Uint8Array.of(0)),
    ])
      assert.equal(verdictOf({ ...complaint, proof }), "INVALID_PROOF");
    for (const other of [
      createKeyComplaint(terms, { ...order, orderId: 4n }, { delivery: each, buyerSecret }),
      createKeyComplaint({ ...terms, chainId: "other-1" }, order, { delivery: each, buyerSecret }),
      createKeyComplaint(terms, order, { delivery: each, buyerSecret: buyerSecret + 1n }),
      createKeyComplaint(terms, order, { delivery: { ...each, noncePoint: terms.keyPoint }, buyerSecret }),
    ])
      assert.equal(verdictOf(other), "INVALID_PROOF");
  }
});

test("K41: a proof is the same each time, and its nonce differs with context and base", () => {
  const base = terms.keyPoint;
  const context = sampleBytes("context", 9);
  const one = proveDleq(context, 77n, base);
  assert.deepEqual(proveDleq(context, 77n, base), one);
  const publicPoint = ristrettoBaseMultiply(77n);
  const holds = (proof: Uint8Array, at: Uint8Array, image = one.image): boolean =>
    verifyDleq({ context: at, publicPoint, base, image }, proof);
  assert.equal(holds(one.proof, context), true);
  const two = proveDleq(sampleBytes("context 2", 9), 77n, base);
  assert.equal(holds(two.proof, context), false);
  // With one nonce for two challenges, the secret would be (s1 - s2) / (c2 - c1): the commitments must differ.
  const nonceOf = (proof: Uint8Array): bigint => {
    const [challenge, response] = [parseScalar(proof.slice(0, 32)) ?? 0n, parseScalar(proof.slice(32)) ?? 0n];
    return (response + challenge * 77n) % RISTRETTO_ORDER;
  };
  const three = proveDleq(context, 77n, one.image);
  assert.equal(new Set([one, two, three].map(({ proof }) => nonceOf(proof))).size, 3);
  assert.equal(holds(one.proof, context, terms.keyPoint), false);
});

test("K40: a challenge that left out the image would let the prover choose it afterwards", () => {
  const [x, k, w] = [77n, 5n, 6n];
  const context = sampleBytes("context", 9);
  const [base, publicPoint] = [terms.keyPoint, ristrettoBaseMultiply(x)];
  const [onGenerator, onBase] = [ristrettoBaseMultiply(k), ristrettoMultiply(base, w) ?? base];
  const known = [lengthPrefixed(context), ristrettoBaseMultiply(1n), publicPoint, base];
  const weak = ristrettoHashToScalar("byline/ks1/dleq/1", concatBytes(...known, onGenerator, onBase));
  const response = subtractScalars(k, multiplyScalars(weak, x));
  const inverse = inverseOf(weak);
  const image = ristrettoMultiply(base, multiplyScalars(subtractScalars(w, response), inverse)) ?? base;
  assert.notDeepEqual(image, ristrettoMultiply(base, x));
  const proof = concatBytes(scalarBytes(weak), scalarBytes(response));
  // Both equations hold, so only the challenge stands between this proof and a false image.
  assert.deepEqual(ristrettoCombine([response, ristrettoBaseMultiply(1n)], [weak, publicPoint]), onGenerator);
  assert.deepEqual(ristrettoCombine([response, base], [weak, image]), onBase);
  assert.equal(verifyDleq({ context, publicPoint, base, image }, proof), false);
});

/** 1 / scalar modulo the order, by Fermat. */
function inverseOf(scalar: bigint): bigint {
  let result = 1n;
  let power = scalar;
  for (let exponent = RISTRETTO_ORDER - 2n; exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = multiplyScalars(result, power);
    power = multiplyScalars(power, power);
  }
  return result;
}

test("K4: a scalar has one encoding, below the order", () => {
  for (const scalar of [0n, 1n, 255n, 256n, RISTRETTO_ORDER - 1n])
    assert.equal(parseScalar(scalarBytes(scalar)), scalar);
  assert.throws(() => scalarBytes(RISTRETTO_ORDER));
  assert.throws(() => scalarBytes(-1n));
  const little = (n: bigint): Uint8Array => new Uint8Array(32).map((_, at) => Number((n >> BigInt(8 * at)) & 255n));
  assert.equal(parseScalar(little(RISTRETTO_ORDER)), undefined);
  assert.equal(parseScalar(little(RISTRETTO_ORDER + 1n)), undefined);
  assert.equal(parseScalar(new Uint8Array(31)), undefined);
  assert.equal(parseScalar(new Uint8Array(33)), undefined);
});
