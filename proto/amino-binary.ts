/** Amino binary of public keys: what multisig addresses are hashed from. Nothing else of the old binary format is used. */
import { PubKey as Ed25519PubKey } from "./gen/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "./gen/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "./gen/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "./gen/google/protobuf/any.ts";
import { createWriter, finish, putUint32 } from "./wire.ts";
import { WireError } from "./wire-error.ts";

const SECP256K1_PREFIX = Uint8Array.of(0xeb, 0x5a, 0xe9, 0x87);
const ED25519_PREFIX = Uint8Array.of(0x16, 0x24, 0xde, 0x64);
const MULTISIG_PREFIX = Uint8Array.of(0x22, 0xc1, 0xf7, 0xe2);
const NESTING_MAX = 8;

/**
 * Amino bytes of a secp256k1, ed25519 or (nested) multisig key. A multisig's account address is the first 20 bytes of the SHA-256 of these.
 * @throws WireError TYPE for any other key type, DEPTH for multisigs nested deeper than 8
 */
export function aminoPubKeyBytes(publicKey: Any): Uint8Array {
  return encodeKey(publicKey, 0);
}

function encodeKey({ typeUrl, value }: Any, depth: number): Uint8Array {
  if (depth > NESTING_MAX) throw new WireError("DEPTH", "multisig nested too deep");
  const writer = createWriter();
  switch (typeUrl.slice(1)) {
    case Secp256k1PubKey.typeName:
      writer.raw(SECP256K1_PREFIX).bytes(Secp256k1PubKey.decode(value).key);
      break;
    case Ed25519PubKey.typeName:
      writer.raw(ED25519_PREFIX).bytes(Ed25519PubKey.decode(value).key);
      break;
    case LegacyAminoPubKey.typeName: {
      const { threshold, publicKeys } = LegacyAminoPubKey.decode(value);
      writer.raw(MULTISIG_PREFIX);
      if (threshold !== 0) {
        writer.uint32(8);
        putUint32(writer, threshold);
      }
      for (const publicKey of publicKeys) writer.uint32(18).bytes(encodeKey(publicKey, depth + 1));
      break;
    }
    default:
      throw new WireError("TYPE", `${typeUrl} has no amino binary form`);
  }
  return finish(writer);
}
