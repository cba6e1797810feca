/** Public keys of accounts: their kinds, addresses, and how many signatures they stand for. */
import { accountAddress, consensusAddress, truncatedHashAddress } from "../../../lib/address.ts";
import { bytesToBinaryText } from "../../../lib/bytes.ts";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { MULTISIG_DEPTH_MAX, PUBLIC_KEYS_REMEMBERED_MAX } from "../../../lib/limits.ts";
import { aminoPubKeyBytes } from "../../../proto/amino-binary.ts";
import { PubKey as Ed25519PubKey } from "../../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "../../../proto/gen/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "../../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { createMemo } from "../memo.ts";

/**
 * A public key that an account may name, with the account address that it gives: ripemd160(sha256(key)) for secp256k1,
 * sha256(amino)[:20] for a multisig. Only secp256k1 and multisigs of it can sign.
 */
export type PublicKey =
  | { readonly type: "secp256k1"; readonly key: Uint8Array; readonly address: Uint8Array }
  | { readonly type: "ed25519"; readonly key: Uint8Array; readonly address: Uint8Array }
  | MultisigKey;

/** Some of several keys. */
export interface MultisigKey {
  readonly type: "multisig";
  readonly threshold: number;
  readonly keys: readonly PublicKey[];
  readonly address: Uint8Array;
}

const SECP256K1_URL = `/${Secp256k1PubKey.typeName}`;
const ED25519_URL = `/${Ed25519PubKey.typeName}`;
const MULTISIG_URL = `/${LegacyAminoPubKey.typeName}`;

/** Senders come back: their keys, and the two hashes of each, are kept by their bytes. */
const secp256k1Keys = createMemo<string, PublicKey>(PUBLIC_KEYS_REMEMBERED_MAX);

/** Reads the Any of a public key. @throws TxError(InvalidPubKey), WireError */
export function decodePublicKey(any: Any, depth = 1): PublicKey {
  switch (any.typeUrl) {
    case SECP256K1_URL:
      return rememberedSecp256k1(any.value);
    case ED25519_URL: {
      const key = sizedKey(Ed25519PubKey.decode(any.value).key, 32);
      return { type: "ed25519", key, address: consensusAddress(key) };
    }
    case MULTISIG_URL:
      return decodeMultisig(any, depth);
    default:
      throw new TxError(SdkError.InvalidPubKey, `unrecognized public key type: ${any.typeUrl}`);
  }
}

function rememberedSecp256k1(bytes: Uint8Array): PublicKey {
  const text = bytesToBinaryText(bytes);
  const known = secp256k1Keys.get(text);
  if (known !== undefined) {
    return known;
  }
  const key = sizedKey(Secp256k1PubKey.decode(bytes).key, 33);
  const publicKey: PublicKey = { type: "secp256k1", key, address: accountAddress(key) };
  secp256k1Keys.put(text, publicKey);
  return publicKey;
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
  return { type: "multisig", threshold, keys, address: truncatedHashAddress(aminoPubKeyBytes(any)) };
}

function sizedKey(key: Uint8Array, bytes: number): Uint8Array {
  if (key.length !== bytes) {
    throw new TxError(SdkError.InvalidPubKey, `invalid key length: ${key.length}, expected ${bytes}`);
  }
  return key;
}
