/** Bech32 text of addresses (BIP-173, with the SDK's longer limit of 1023 characters). */
import { SdkError, TxError } from "./errors.ts";
import { BECH32_CHARS_MAX } from "./limits.ts";
import { assert } from "./assert.ts";
import { bytesToBinaryText } from "./bytes.ts";

/** Prefix of account addresses. */
export const BECH32_ACCOUNT = "byline";
/** Prefix of validator operator addresses. */
export const BECH32_VALOPER = "bylinevaloper";
/** Prefix of consensus addresses. */
export const BECH32_VALCONS = "bylinevalcons";

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_WORDS = 6;
const SEPARATOR = 49;
/** The character of each 5-bit word. */
const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
/** The word of each character; 255 where there is none. */
const WORDS = new Uint8Array(256).fill(255);
for (const [word, code] of CODES.entries()) WORDS[code] = word;
/** What each of the 32 carries out of the checksum's state adds to it. */
const CARRIES = Uint32Array.from({ length: 32 }, (_, carry) =>
  GENERATOR.reduce((sum, generator, bit) => (((carry >> bit) & 1) === 1 ? sum ^ generator : sum), 0),
);

/** Text of `bytes` under `prefix` (lower case). */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup(bytes, { from: 8, to: 5, pads: true });
  assert(words !== undefined, "bytes always regroup with padding");
  const start = prefix.length + 1;
  const codes = new Uint8Array(start + words.length + CHECKSUM_WORDS);
  for (let index = 0; index < prefix.length; index++) codes[index] = prefix.charCodeAt(index);
  codes[start - 1] = SEPARATOR;
  let state = prefixState(prefix);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as number;
    state = nextState(state, word);
    codes[start + index] = CODES[word] as number;
  }
  for (let index = 0; index < CHECKSUM_WORDS; index++) state = nextState(state, 0);
  state ^= 1;
  for (let index = 0; index < CHECKSUM_WORDS; index++) {
    codes[start + words.length + index] = CODES[(state >>> (5 * (CHECKSUM_WORDS - 1 - index))) & 31] as number;
  }
  return bytesToBinaryText(codes);
}

/**
 * Bytes of a text under exactly `prefix`; lower case, valid checksum, zero padding bits. BIP-173 also allows all upper case;
 * here an address has one text only, because state compares and stores texts.
 * @throws TxError(SdkError.InvalidAddress) otherwise, with the SDK's texts
 */
export function decodeBech32(prefix: string, text: string): Uint8Array {
  if (text.trim() === "") refuse("empty address string is not allowed");
  if (text !== text.toLowerCase()) refuse("decoding bech32 failed: string not all lowercase");
  const separator = text.lastIndexOf("1");
  if (text.length > BECH32_CHARS_MAX) refuse(`decoding bech32 failed: invalid bech32 string length ${text.length}`);
  if (separator < 1 || separator + 1 + CHECKSUM_WORDS > text.length) {
    refuse(`decoding bech32 failed: invalid separator index ${separator}`);
  }
  const found = text.slice(0, separator);
  const words = new Uint8Array(text.length - separator - 1);
  let state = prefixState(found);
  for (let index = 0; index < words.length; index++) {
    const word = WORDS[text.charCodeAt(separator + 1 + index)] ?? 255;
    if (word > 31) refuse(`decoding bech32 failed: invalid character not part of charset: ${firstStray(text)}`);
    words[index] = word;
    state = nextState(state, word);
  }
  if (state !== 1) refuse("decoding bech32 failed: invalid checksum");
  if (found !== prefix) refuse(`invalid Bech32 prefix; expected ${prefix}, got ${found}`);
  const bytes = regroup(words.subarray(0, words.length - CHECKSUM_WORDS), { from: 5, to: 8, pads: false });
  if (bytes === undefined) refuse("decoding bech32 failed: invalid incomplete group");
  return bytes;
}

/** The first character behind the separator that is no digit; by code point, as it is shown. */
function firstStray(text: string): string {
  for (const character of text.slice(text.lastIndexOf("1") + 1)) if (!ALPHABET.includes(character)) return character;
  return "";
}

/** Regroups bits; without padding, left-over bits must be fewer than `from` and zero, else undefined. */
function regroup(
  input: Uint8Array,
  { from, to, pads }: { readonly from: number; readonly to: number; readonly pads: boolean },
): Uint8Array | undefined {
  let length = 0;
  let total = from * input.length;
  for (; total >= to; total -= to) length += 1;
  if (pads && total > 0) length += 1;
  const out = new Uint8Array(length);
  let at = 0;
  let value = 0;
  let bits = 0;
  for (let index = 0; index < input.length; index++) {
    value = ((value << from) | (input[index] as number)) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out[at++] = (value >>> bits) & ((1 << to) - 1);
    }
  }
  const rest = value & ((1 << bits) - 1);
  if (pads && bits > 0) out[at] = rest << (to - bits);
  return !pads && (bits >= from || rest !== 0) ? undefined : out;
}

/** The BCH checksum of BIP-173 after the expanded prefix. */
function prefixState(prefix: string): number {
  let state = 1;
  for (let index = 0; index < prefix.length; index++) state = nextState(state, prefix.charCodeAt(index) >> 5);
  state = nextState(state, 0);
  for (let index = 0; index < prefix.length; index++) state = nextState(state, prefix.charCodeAt(index) & 31);
  return state;
}

/** The checksum after one more 5-bit word. */
function nextState(state: number, word: number): number {
  return ((state & 0x1ffffff) << 5) ^ word ^ (CARRIES[state >>> 25] as number);
}

function refuse(detail: string): never {
  throw new TxError(SdkError.InvalidAddress, detail);
}
