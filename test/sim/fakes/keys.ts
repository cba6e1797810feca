/**
 * Keys of the simulator: a signature is a hash over public key and message. Anyone could forge it; the simulated liars
 * do not, because a simulation is about the protocol, not about ed25519. Some seeds can use real keys instead.
 */
import { sha256 } from "#crypto";
import { concatBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../../lib/chain/public-key.ts";

/** A simulated validator key. */
export interface SimKey {
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

/** The key of node `index`. */
export function createSimKey(index: number): SimKey {
  const publicKey = sha256(utf8ToBytes(`simulated validator ${index}`));
  return {
    publicKey,
    address: publicKeyAddress(ed25519PublicKeyOf(publicKey)),
    sign: (message) => stubSignature(publicKey, message),
  };
}

/** Verifies a stub signature. */
export function verifyStub(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  const expected = sha256(concatBytes(publicKey, message));
  for (let index = 0; index < 32; index += 1) if (expected[index] !== signature[index]) return false;
  return true;
}

function stubSignature(publicKey: Uint8Array, message: Uint8Array): Uint8Array {
  const half = sha256(concatBytes(publicKey, message));
  return concatBytes(half, half);
}
