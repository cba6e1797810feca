/** Consensus public keys of either kind: address, type name, verification. */
import { ed25519Verify, secp256k1Verify, sha256 } from "#crypto";
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import { accountAddress, consensusAddress } from "../address.ts";
import { equalBytes } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";

/** Key types of consensus params. */
export type PubKeyType = "ed25519" | "secp256k1";

/** Verifies an ed25519 signature; `ed25519Verify` of `#crypto` unless a test or a memo stands in. */
export type Ed25519Verifier = (pubKey32: Uint8Array, message: Uint8Array, sig64: Uint8Array) => boolean;

/** The protobuf key of 32 ed25519 bytes. */
export function ed25519PublicKeyOf(bytes: Uint8Array): PublicKey {
  return { ed25519: bytes, secp256k1: undefined };
}

/** The key's type and bytes. @throws TxError(ChainError.InvalidValidatorSet) when empty or of a wrong length */
export function publicKeyParts(key: PublicKey): { readonly type: PubKeyType; readonly bytes: Uint8Array } {
  if (key.ed25519?.length === 32) return { type: "ed25519", bytes: key.ed25519 };
  if (key.secp256k1?.length === 33) return { type: "secp256k1", bytes: key.secp256k1 };
  throw new TxError(ChainError.InvalidValidatorSet, "public key is missing, of an unknown kind or of a wrong length");
}

/** The 20-byte consensus address of a key. @throws as {@link publicKeyParts} */
export function publicKeyAddress(key: PublicKey): Uint8Array {
  const { type, bytes } = publicKeyParts(key);
  return type === "ed25519" ? consensusAddress(bytes) : accountAddress(bytes);
}

/** Whether two keys are the same. */
export function equalPublicKeys(a: PublicKey, b: PublicKey): boolean {
  const same = (x: Uint8Array | undefined, y: Uint8Array | undefined): boolean =>
    x === undefined || y === undefined ? x === y : equalBytes(x, y);
  return same(a.ed25519, b.ed25519) && same(a.secp256k1, b.secp256k1);
}

/** Whether `signature` over `message` is the key's; false for malformed keys. Never throws. */
export function verifySignature(
  key: PublicKey,
  message: Uint8Array,
  signature: Uint8Array,
  verifyEd25519: Ed25519Verifier = ed25519Verify,
): boolean {
  if (key.ed25519 !== undefined) return verifyEd25519(key.ed25519, message, signature);
  if (key.secp256k1 !== undefined) return secp256k1Verify(key.secp256k1, sha256(message), signature);
  return false;
}
