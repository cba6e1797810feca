/** Addresses: how each kind is derived from a key or a name, and its text. */
import { ripemd160, sha256 } from "#crypto";
import { BECH32_ACCOUNT, BECH32_VALCONS, BECH32_VALOPER, decodeBech32, encodeBech32 } from "./bech32.ts";
import { utf8ToBytes } from "./bytes.ts";
import { SdkError, TxError } from "./errors.ts";
import { ADDRESS_BYTES_MAX } from "./limits.ts";

/** Bytes of an address that is derived from a key or a module name. */
export const ADDRESS_BYTES = 20;

/** Account address of a compressed secp256k1 key: ripemd160(sha256(pubKey33)). */
export function accountAddress(pubKey33: Uint8Array): Uint8Array {
  return ripemd160(sha256(pubKey33));
}

/** First 20 bytes of SHA-256: ed25519 addresses, multisig addresses (over amino bytes). */
export function truncatedHashAddress(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).slice(0, ADDRESS_BYTES);
}

/** Consensus address of an ed25519 key (interop §1.7). */
export function consensusAddress(pubKey32: Uint8Array): Uint8Array {
  return truncatedHashAddress(pubKey32);
}

/** Address of a module account: sha256(name)[:20]. */
export function moduleAddress(name: string): Uint8Array {
  return truncatedHashAddress(utf8ToBytes(name));
}

/** `byline1…` text of an account address. */
export function formatAccountAddress(address: Uint8Array): string {
  return encodeBech32(BECH32_ACCOUNT, address);
}

/** `bylinevaloper1…` text of an operator's account address. */
export function formatOperatorAddress(address: Uint8Array): string {
  return encodeBech32(BECH32_VALOPER, address);
}

/** `bylinevalcons1…` text of a consensus address. */
export function formatConsensusAddress(address: Uint8Array): string {
  return encodeBech32(BECH32_VALCONS, address);
}

/** Bytes of a `byline1…` text. @throws TxError(SdkError.InvalidAddress) */
export function parseAccountAddress(text: string): Uint8Array {
  return checkAddressLength(decodeBech32(BECH32_ACCOUNT, text));
}

/** Bytes of a `bylinevaloper1…` text. @throws TxError(SdkError.InvalidAddress) */
export function parseOperatorAddress(text: string): Uint8Array {
  return checkAddressLength(decodeBech32(BECH32_VALOPER, text));
}

/** Bytes of a `bylinevalcons1…` text. @throws TxError(SdkError.InvalidAddress) */
export function parseConsensusAddress(text: string): Uint8Array {
  return checkAddressLength(decodeBech32(BECH32_VALCONS, text));
}

function checkAddressLength(address: Uint8Array): Uint8Array {
  if (address.length === 0) throw new TxError(SdkError.UnknownAddress, "addresses cannot be empty");
  if (address.length > ADDRESS_BYTES_MAX) {
    const detail = `address max length is ${ADDRESS_BYTES_MAX}, got ${address.length}`;
    throw new TxError(SdkError.UnknownAddress, detail);
  }
  return address;
}
