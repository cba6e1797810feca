/** Public keys of accounts: their kinds, addresses, and how many signatures they stand for. */
import { accountAddress, consensusAddress, truncatedHashAddress } from "../../../lib/address.ts";
import { concatBytes } from "../../../lib/bytes.ts";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { MULTISIG_DEPTH_MAX } from "../../../lib/limits.ts";
import { PubKey as Ed25519PubKey } from "../../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "../../../proto/gen/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "../../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";

/** A public key that an account may name. Only secp256k1 and multisigs of it can sign. */
export type PublicKey =
  | { readonly type: "secp256k1"; readonly key: Uint8Array }
  | { readonly type: "ed25519"; readonly key: Uint8Array }
  | { readonly type: "multisig"; readonly threshold: number; readonly keys: readonly PublicKey[] };

/** Amino prefixes of interop Annex E: PubKeySecp256k1, PubKeyEd25519, PubKeyMultisigThreshold. */
const AMINO_SECP256K1 = Uint8Array.of(0xeb, 0x5a, 0xe9, 0x87, 0x21);
const AMINO_ED25519 = Uint8Array.of(0x16, 0x24, 0xde, 0x64, 0x20);
const AMINO_MULTISIG = Uint8Array.of(0x22, 0xc1, 0xf7, 0xe2);

/** Reads the Any of a public key. @throws TxError(InvalidPubKey), WireError */
export function decodePublicKey(any: Any, depth = 1): PublicKey {
  switch (any.typeUrl) {
    case `/${Secp256k1PubKey.typeName}`:
      return { type: "secp256k1", key: sizedKey(Secp256k1PubKey.decode(any.value).key, 33) };
    case `/${Ed25519PubKey.typeName}`:
      return { type: "ed25519", key: sizedKey(Ed25519PubKey.decode(any.value).key, 32) };
    case `/${LegacyAminoPubKey.typeName}`:
      return decodeMultisig(any.value, depth);
    default:
      throw new TxError(SdkError.InvalidPubKey, `unrecognized public key type: ${any.typeUrl}`);
  }
}

/** Account address of a key: ripemd160(sha256(key)) for secp256k1, sha256(amino)[:20] for a multisig. */
export function publicKeyAddress(publicKey: PublicKey): Uint8Array {
  switch (publicKey.type) {
    case "secp256k1":
      return accountAddress(publicKey.key);
    case "ed25519":
      return consensusAddress(publicKey.key);
    case "multisig":
      return truncatedHashAddress(aminoPublicKey(publicKey));
  }
}

/** Signatures that a key may stand for, nested ones included. */
export function countKeys(publicKey: PublicKey): number {
  return publicKey.type === "multisig" ? publicKey.keys.reduce((sum, key) => sum + countKeys(key), 0) : 1;
}

/** The amino bytes of a key: what a multisig address hashes (interop Annex E `multisig1of2`). */
export function aminoPublicKey(publicKey: PublicKey): Uint8Array {
  switch (publicKey.type) {
    case "secp256k1":
      return concatBytes(AMINO_SECP256K1, publicKey.key);
    case "ed25519":
      return concatBytes(AMINO_ED25519, publicKey.key);
    case "multisig": {
      const keys = publicKey.keys.map(aminoPublicKey).flatMap((key) => [Uint8Array.of(0x12), uvarint(key.length), key]);
      return concatBytes(AMINO_MULTISIG, Uint8Array.of(0x08), uvarint(publicKey.threshold), ...keys);
    }
  }
}

function decodeMultisig(bytes: Uint8Array, depth: number): PublicKey {
  if (depth > MULTISIG_DEPTH_MAX) {
    throw new TxError(SdkError.InvalidPubKey, `multisig nested deeper than ${MULTISIG_DEPTH_MAX}`);
  }
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(bytes);
  if (threshold === 0 || publicKeys.length < threshold) {
    throw new TxError(SdkError.InvalidPubKey, `invalid multisig: threshold ${threshold} of ${publicKeys.length} keys`);
  }
  return { type: "multisig", threshold, keys: publicKeys.map((key) => decodePublicKey(key, depth + 1)) };
}

function sizedKey(key: Uint8Array, bytes: number): Uint8Array {
  if (key.length !== bytes) {
    throw new TxError(SdkError.InvalidPubKey, `invalid key length: ${key.length}, expected ${bytes}`);
  }
  return key;
}

function uvarint(n: number): Uint8Array {
  const out: number[] = [];
  let rest = n;
  while (rest >= 128) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return Uint8Array.of(...out, rest);
}
