/**
 * Keys of a simulated world. In most worlds a signature is a hash over public key and message: anyone could forge it, the
 * simulated liars do not, because a simulation is about the protocol. Some worlds use ed25519; each verdict is then kept,
 * so that all nodes together verify a signature once.
 */
import { ed25519PublicKey, ed25519Sign, ed25519Verify, sha256 } from "#crypto";
import { concatBytes, toHex, utf8ToBytes } from "../../../lib/bytes.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../../lib/chain/public-key.ts";
import type { SignatureVerifier } from "../../../node/consensus/ports.ts";

/** A simulated validator key. */
export interface SimKey {
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

/** All keys of a world. */
export interface SimKeys {
  /** The key of node `index`. */
  key(index: number): SimKey;
  readonly verify: SignatureVerifier;
}

const VERDICTS_MAX = 20_000;

/** Keys whose signatures are hashes. */
export const STUB_KEYS: SimKeys = {
  key: (index) => {
    const publicKey = sha256(utf8ToBytes(`simulated validator ${index}`));
    return {
      publicKey,
      address: publicKeyAddress(ed25519PublicKeyOf(publicKey)),
      sign: (message) => {
        const half = sha256(concatBytes(publicKey, message));
        return concatBytes(half, half);
      },
    };
  },
  verify: (publicKey, message, signature) => {
    if (signature.length !== 64) return false;
    const expected = sha256(concatBytes(publicKey, message));
    for (let index = 0; index < 32; index += 1) if (expected[index] !== signature[index]) return false;
    return true;
  },
};

/** Real ed25519 keys. */
export function createRealKeys(): SimKeys {
  const keys = new Map<number, SimKey>();
  const verdicts = new Map<string, boolean>();
  return {
    key: (index) => {
      const known = keys.get(index);
      if (known !== undefined) return known;
      const seed = sha256(utf8ToBytes(`simulated validator ${index}`));
      const publicKey = ed25519PublicKey(seed);
      const address = publicKeyAddress(ed25519PublicKeyOf(publicKey));
      const key = { publicKey, address, sign: (message: Uint8Array) => ed25519Sign(seed, message) };
      keys.set(index, key);
      return key;
    },
    verify: (publicKey, message, signature) => {
      const question = toHex(sha256(concatBytes(publicKey, signature, message)));
      let verdict = verdicts.get(question);
      if (verdict === undefined) {
        verdict = ed25519Verify(publicKey, message, signature);
        if (verdicts.size >= VERDICTS_MAX) verdicts.clear();
        verdicts.set(question, verdict);
      }
      return verdict;
    },
  };
}
