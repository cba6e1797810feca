/** Public keys of accounts: their kinds, addresses, and how many signatures they stand for. */
import { accountAddress, consensusAddress, truncatedHashAddress } from "../../../lib/address.ts";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { MULTISIG_DEPTH_MAX } from "../../../lib/limits.ts";
import { aminoPubKeyBytes } from "../../../proto/amino-binary.ts";
import { PubKey as Ed25519PubKey } from "../../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "../../../proto/gen/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "../../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";

/** A public key that an account may name. Only secp256k1 and multisigs of it can sign. */
export type PublicKey =
  | { readonly type: "secp256k1"; readonly key: Uint8Array }
  | { readonly type: "ed25519"; readonly key: Uint8Array }
  | MultisigKey;

/** Some of several keys; `amino` is what its address hashes. */
export interface MultisigKey {
  readonly type: "multisig";
  readonly threshold: number;
  readonly keys: readonly PublicKey[];
  readonly amino: Uint8Array;
}

/** Reads the Any of a public key. @throws TxError(InvalidPubKey), WireError */
export function decodePublicKey(any: Any, depth = 1): PublicKey {
  switch (any.typeUrl) {
    case `/${Secp256k1PubKey.typeName}`:
      return { type: "secp256k1", key: sizedKey(Secp256k1PubKey.decode(any.value).key, 33) };
    case `/${Ed25519PubKey.typeName}`:
      return { type: "ed25519", key: sizedKey(Ed25519PubKey.decode(any.value).key, 32) };
    case `/${LegacyAminoPubKey.typeName}`:
      return decodeMultisig(any, depth);
    default:
      throw new TxError(SdkError.InvalidPubKey, `unrecognized public key type: ${any.typeUrl}`);
  }
}

/** Keys by the Any they were read from: a decoded transaction and its parts never change. */
const keysByAny = new WeakMap<Any, PublicKey>();
const addressesByKey = new WeakMap<PublicKey, Uint8Array>();

/** As `decodePublicKey`, for an Any that lives as long as its transaction: read once. */
export function transactionPublicKey(any: Any): PublicKey {
  const known = keysByAny.get(any);
  if (known !== undefined) {
    return known;
  }
  const key = decodePublicKey(any);
  keysByAny.set(any, key);
  return key;
}

/** Account address of a key: ripemd160(sha256(key)) for secp256k1, sha256(amino)[:20] for a multisig; made once per key object. */
export function publicKeyAddress(publicKey: PublicKey): Uint8Array {
  const known = addressesByKey.get(publicKey);
  if (known !== undefined) {
    return known;
  }
  const address = hashPublicKey(publicKey);
  addressesByKey.set(publicKey, address);
  return address;
}

function hashPublicKey(publicKey: PublicKey): Uint8Array {
  switch (publicKey.type) {
    case "secp256k1":
      return accountAddress(publicKey.key);
    case "ed25519":
      return consensusAddress(publicKey.key);
    case "multisig":
      return truncatedHashAddress(publicKey.amino);
  }
}

/** Signatures that a key may stand for, nested ones included. */
export function countKeys(publicKey: PublicKey): number {
  return publicKey.type === "multisig" ? publicKey.keys.reduce((sum, key) => sum + countKeys(key), 0) : 1;
}

function decodeMultisig(any: Any, depth: number): PublicKey {
  if (depth > MULTISIG_DEPTH_MAX) {
    throw new TxError(SdkError.InvalidPubKey, `multisig nested deeper than ${MULTISIG_DEPTH_MAX}`);
  }
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(any.value);
  if (threshold === 0 || publicKeys.length < threshold) {
    throw new TxError(SdkError.InvalidPubKey, `invalid multisig: threshold ${threshold} of ${publicKeys.length} keys`);
  }
  const keys = publicKeys.map((key) => decodePublicKey(key, depth + 1));
  return { type: "multisig", threshold, keys, amino: aminoPubKeyBytes(any) };
}

function sizedKey(key: Uint8Array, bytes: number): Uint8Array {
  if (key.length !== bytes) {
    throw new TxError(SdkError.InvalidPubKey, `invalid key length: ${key.length}, expected ${bytes}`);
  }
  return key;
}
