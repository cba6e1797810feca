/**
 * Proof that two points have the same logarithm over two bases, without showing it (Chaum and Pedersen, made non-interactive):
 * log_G A = log_H B. Rules K40-K43 of docs/spec/exchange.md.
 */
import { ristrettoBaseMultiply, ristrettoCombine, ristrettoHashToScalar, ristrettoMultiply } from "#crypto";
import { assert } from "../assert.ts";
import { concatBytes } from "../bytes.ts";
import { lengthPrefixed } from "../varint.ts";
import { multiplyScalars, parseScalar, scalarBytes, subtractScalars } from "./scalar.ts";

/** Bytes of a proof: challenge and response. */
export const DLEQ_BYTES = 64;

const NONCE_TAG = "byline/ks1/dleq-nonce/1";
const CHALLENGE_TAG = "byline/ks1/dleq/1";
const GENERATOR = ristrettoBaseMultiply(1n);

/** What is proven: log_G publicPoint = log_base image, for one use named by the context. */
export interface DleqStatement {
  /** Purpose, chain and order, so that a proof means nothing elsewhere. */
  readonly context: Uint8Array;
  /** A = x·G. */
  readonly publicPoint: Uint8Array;
  /** H. */
  readonly base: Uint8Array;
  /** B = x·H. */
  readonly image: Uint8Array;
}

/**
 * K41: proves with x that publicPoint = x·G and x·base belong together; the same input gives the same 64 bytes.
 * The nonce depends on the whole statement, so that one secret never answers two challenges with one nonce.
 * @param base  an element, not the identity. @throws AssertionError when it is none
 */
export function proveDleq(
  context: Uint8Array,
  secret: bigint,
  base: Uint8Array,
): { readonly image: Uint8Array; readonly proof: Uint8Array } {
  const publicPoint = ristrettoBaseMultiply(secret);
  const image = ristrettoMultiply(base, secret);
  assert(image !== undefined, "a base is a group element");
  const statement = { context, publicPoint, base, image };
  const nonce = ristrettoHashToScalar(NONCE_TAG, concatBytes(scalarBytes(secret), transcript(statement)));
  const onBase = ristrettoMultiply(base, nonce);
  assert(onBase !== undefined, "a base is a group element");
  const challenge = challengeOf(statement, ristrettoBaseMultiply(nonce), onBase);
  const response = subtractScalars(nonce, multiplyScalars(challenge, secret));
  return { image, proof: concatBytes(scalarBytes(challenge), scalarBytes(response)) };
}

/** K42: whether the proof shows the statement; false on any malformed part, never throws. Cost: about 3 ms. */
export function verifyDleq(statement: DleqStatement, proof: Uint8Array): boolean {
  if (proof.length !== DLEQ_BYTES) return false;
  const challenge = parseScalar(proof.subarray(0, 32));
  const response = parseScalar(proof.subarray(32));
  if (challenge === undefined || response === undefined) return false;
  const onGenerator = ristrettoCombine([response, GENERATOR], [challenge, statement.publicPoint]);
  if (onGenerator === undefined) return false;
  const onBase = ristrettoCombine([response, statement.base], [challenge, statement.image]);
  return onBase !== undefined && challengeOf(statement, onGenerator, onBase) === challenge;
}

/** K40: everything the verifier knows goes into the challenge. */
function challengeOf(statement: DleqStatement, onGenerator: Uint8Array, onBase: Uint8Array): bigint {
  return ristrettoHashToScalar(CHALLENGE_TAG, concatBytes(transcript(statement), onGenerator, onBase));
}

function transcript({ context, publicPoint, base, image }: DleqStatement): Uint8Array {
  return concatBytes(lengthPrefixed(context), GENERATOR, publicPoint, base, image);
}
