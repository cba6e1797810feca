/**
 * Account addresses between bytes and bech32 text. Both directions are pure, so bounded memos of the last texts
 * seen are kept: bech32 is the dearest part of an event.
 */
import { formatAccountAddress, parseAccountAddress } from "../lib/address.ts";
import { bytesToBinaryText } from "../lib/bytes.ts";
import { SdkError, TxError } from "../lib/errors.ts";
import { ADDRESS_MEMO_MAX } from "../lib/limits.ts";

const bytesByText = new Map<string, Uint8Array>();
const textByBytes = new Map<string, string>();

/**
 * Reads an account address; the result is shared, never change it.
 * @param what  put before the reason: "invalid from address"
 * @throws TxError(InvalidAddress) in the SDK's words: "empty address string is not allowed", "decoding bech32 failed: …"
 */
export function parseAddress(text: string, what?: string): Uint8Array {
  const known = bytesByText.get(text);
  if (known !== undefined) {
    return known;
  }
  const bytes = parse(text, what === undefined ? "" : `${what}: `);
  if (bytesByText.size >= ADDRESS_MEMO_MAX) {
    bytesByText.clear();
  }
  bytesByText.set(text, bytes);
  // An address has one text only: whoever is named is soon reported in an event.
  rememberText(bytesToBinaryText(bytes), text);
  return bytes;
}

/** Writes an account address as bech32. */
export function addressText(address: Uint8Array): string {
  const memoKey = bytesToBinaryText(address);
  const known = textByBytes.get(memoKey);
  if (known !== undefined) {
    return known;
  }
  const text = formatAccountAddress(address);
  rememberText(memoKey, text);
  return text;
}

function rememberText(memoKey: string, text: string): void {
  if (textByBytes.size >= ADDRESS_MEMO_MAX) {
    textByBytes.clear();
  }
  textByBytes.set(memoKey, text);
}

function parse(text: string, prefix: string): Uint8Array {
  try {
    return parseAccountAddress(text);
  } catch (error) {
    if (error instanceof TxError) {
      throw new TxError(SdkError.InvalidAddress, `${prefix}${error.detail}`);
    }
    throw error;
  }
}
