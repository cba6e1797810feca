/** Bech32 text of addresses (BIP-173, with the SDK's longer limit). The only file that imports bech32. */
import { bech32 } from "bech32";
import { SdkError, TxError } from "./errors.ts";
import { BECH32_CHARS_MAX } from "./limits.ts";

/** Prefix of account addresses. */
export const BECH32_ACCOUNT = "byline";
/** Prefix of validator operator addresses. */
export const BECH32_VALOPER = "bylinevaloper";
/** Prefix of consensus addresses. */
export const BECH32_VALCONS = "bylinevalcons";

/** Text of `bytes` under `prefix` (lower case). */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  return bech32.encode(prefix, bech32.toWords(bytes), BECH32_CHARS_MAX);
}

/**
 * Bytes of a text under exactly `prefix`; one case throughout, valid checksum, zero padding bits.
 * @throws TxError(SdkError.InvalidAddress) otherwise, with the SDK's texts
 */
export function decodeBech32(prefix: string, text: string): Uint8Array {
  if (text.trim() === "") throw new TxError(SdkError.InvalidAddress, "empty address string is not allowed");
  const decoded = bech32.decodeUnsafe(text, BECH32_CHARS_MAX);
  const bytes = decoded === undefined ? undefined : bech32.fromWordsUnsafe(decoded.words);
  if (decoded === undefined || bytes === undefined) {
    throw new TxError(SdkError.InvalidAddress, "decoding bech32 failed: invalid separator, character, case or checksum");
  }
  if (decoded.prefix !== prefix) {
    throw new TxError(SdkError.InvalidAddress, `invalid Bech32 prefix; expected ${prefix}, got ${decoded.prefix}`);
  }
  return Uint8Array.from(bytes);
}
