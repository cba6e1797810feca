/** Bech32 text of addresses (BIP-173, with the SDK's longer limit of 1023 characters). */
import { SdkError, TxError } from "./errors.ts";
import { BECH32_CHARS_MAX } from "./limits.ts";
import { assert } from "./assert.ts";

/** Prefix of account addresses. */
export const BECH32_ACCOUNT = "byline";
/** Prefix of validator operator addresses. */
export const BECH32_VALOPER = "bylinevaloper";
/** Prefix of consensus addresses. */
export const BECH32_VALCONS = "bylinevalcons";

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_WORDS = 6;

/** Text of `bytes` under `prefix` (lower case). */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup(bytes, { from: 8, to: 5, pads: true });
  assert(words !== undefined, "bytes always regroup with padding");
  const polymod = checksum([...expandPrefix(prefix), ...words, ...new Array<number>(CHECKSUM_WORDS).fill(0)]) ^ 1;
  for (let index = 0; index < CHECKSUM_WORDS; index++)
    words.push((polymod >>> (5 * (CHECKSUM_WORDS - 1 - index))) & 31);
  return `${prefix}1${words.map((word) => ALPHABET.charAt(word)).join("")}`;
}

/**
 * Bytes of a text under exactly `prefix`; lower case, valid checksum, zero padding bits. BIP-173 also allows all upper case;
 * here an address has one text only, because state compares and stores texts.
 * @throws TxError(SdkError.InvalidAddress) otherwise, with the SDK's texts
 */
export function decodeBech32(prefix: string, text: string): Uint8Array {
  if (text.trim() === "") refuse("empty address string is not allowed");
  const lower = text.toLowerCase();
  if (text !== lower) refuse("decoding bech32 failed: string not all lowercase");
  const separator = lower.lastIndexOf("1");
  if (lower.length > BECH32_CHARS_MAX) refuse(`decoding bech32 failed: invalid bech32 string length ${lower.length}`);
  if (separator < 1 || separator + 1 + CHECKSUM_WORDS > lower.length) {
    refuse(`decoding bech32 failed: invalid separator index ${separator}`);
  }
  const found = lower.slice(0, separator);
  const words: number[] = [];
  for (const character of lower.slice(separator + 1)) {
    const word = ALPHABET.indexOf(character);
    if (word < 0) refuse(`decoding bech32 failed: invalid character not part of charset: ${character}`);
    words.push(word);
  }
  if (checksum([...expandPrefix(found), ...words]) !== 1) refuse("decoding bech32 failed: invalid checksum");
  if (found !== prefix) refuse(`invalid Bech32 prefix; expected ${prefix}, got ${found}`);
  const bytes = regroup(words.slice(0, -CHECKSUM_WORDS), { from: 5, to: 8, pads: false });
  if (bytes === undefined) refuse("decoding bech32 failed: invalid incomplete group");
  return Uint8Array.from(bytes);
}

/** Regroups bits; without padding, left-over bits must be fewer than `from` and zero, else undefined. */
function regroup(
  input: Iterable<number>,
  { from, to, pads }: { readonly from: number; readonly to: number; readonly pads: boolean },
): number[] | undefined {
  const out: number[] = [];
  let value = 0;
  let bits = 0;
  for (const word of input) {
    value = ((value << from) | word) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out.push((value >>> bits) & ((1 << to) - 1));
    }
  }
  const rest = value & ((1 << bits) - 1);
  if (pads && bits > 0) out.push(rest << (to - bits));
  return !pads && (bits >= from || rest !== 0) ? undefined : out;
}

function expandPrefix(prefix: string): number[] {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

/** The BCH checksum of BIP-173 over 5-bit words. */
function checksum(words: readonly number[]): number {
  let state = 1;
  for (const word of words) {
    const top = state >>> 25;
    state = ((state & 0x1ffffff) << 5) ^ word;
    for (const [index, generator] of GENERATOR.entries()) if (((top >>> index) & 1) === 1) state ^= generator;
  }
  return state;
}

function refuse(detail: string): never {
  throw new TxError(SdkError.InvalidAddress, detail);
}
