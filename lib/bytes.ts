/** Byte strings: order, equality, text forms. Uint8Array only, so that it runs in browsers as it is. */
import { assert } from "./assert.ts";
import { ChainError, TxError } from "./errors.ts";

const HEX = "0123456789abcdef";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Arguments of one call; engines limit the stack. */
const TEXT_CHUNK = 1_024;
/** Up to here a loop is faster than the engine's encoder. */
const SHORT_TEXT = 64;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const hexCodes = encoder.encode(HEX);
const base64Codes = encoder.encode(BASE64);
const PADDING_CODE = 61;
const hexValues = valueTable(HEX);
for (let digit = 10; digit < 16; digit++) hexValues[HEX.charCodeAt(digit) - 32] = digit;
const base64Values = valueTable(BASE64);

/** A table from character code to digit value, 255 where there is none. */
function valueTable(alphabet: string): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let index = 0; index < alphabet.length; index++) table[alphabet.charCodeAt(index)] = index;
  return table;
}

/** The empty byte string. */
export const EMPTY_BYTES: Uint8Array = new Uint8Array(0);

/** Lexicographic order of unsigned bytes; a prefix sorts before its extensions. Cost: O(min length). */
export function compareBytes(a: Uint8Array, b: Uint8Array): -1 | 0 | 1 {
  const shared = a.length < b.length ? a.length : b.length;
  for (let index = 0; index < shared; index++) {
    const left = a[index] as number;
    const right = b[index] as number;
    if (left !== right) return left < right ? -1 : 1;
  }
  if (a.length === b.length) return 0;
  return a.length < b.length ? -1 : 1;
}

/** Whether two byte strings are the same. Not constant time: never for secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && compareBytes(a, b) === 0;
}

/** Whether `bytes` begins with `prefix`. */
export function startsWithBytes(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return bytes.length >= prefix.length && compareBytes(bytes.subarray(0, prefix.length), prefix) === 0;
}

/** The parts one after another, in fresh memory. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  // Codes first, then one flat text: text that grows by pieces is a tree, slow to compare and to hash.
  const codes = new Uint8Array(2 * bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    codes[2 * index] = hexCodes[byte >> 4] as number;
    codes[2 * index + 1] = hexCodes[byte & 15] as number;
  }
  return bytesToBinaryText(codes);
}

/** Upper-case hex, as CometBFT prints hashes and addresses. */
export function toHexUpper(bytes: Uint8Array): string {
  return toHex(bytes).toUpperCase();
}

/**
 * Parses hex of either case.
 * @throws TxError(ChainError.InvalidEncoding) on an odd length or another character
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) throw new TxError(ChainError.InvalidEncoding, "hex text of odd length");
  const out = new Uint8Array(text.length >> 1);
  for (let index = 0; index < out.length; index++) {
    const high = hexValues[text.charCodeAt(2 * index)] ?? 255;
    const low = hexValues[text.charCodeAt(2 * index + 1)] ?? 255;
    if (high === 255 || low === 255) throw new TxError(ChainError.InvalidEncoding, "not a hex digit");
    out[index] = (high << 4) | low;
  }
  return out;
}

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(base64Length(bytes.length));
  let at = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const rest = bytes.length - index;
    const word = ((bytes[index] as number) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    codes[at++] = base64Codes[word >> 18] as number;
    codes[at++] = base64Codes[(word >> 12) & 63] as number;
    codes[at++] = rest > 1 ? (base64Codes[(word >> 6) & 63] as number) : PADDING_CODE;
    codes[at++] = rest > 2 ? (base64Codes[word & 63] as number) : PADDING_CODE;
  }
  return bytesToBinaryText(codes);
}

/** Four characters for every three bytes begun; no division on numbers here. */
function base64Length(byteCount: number): number {
  let length = 0;
  for (let index = 0; index < byteCount; index += 3) length += 4;
  return length;
}

/**
 * Parses standard base64: padded, no white space, no stray bits in the last character.
 * @throws TxError(ChainError.InvalidEncoding) otherwise
 */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new TxError(ChainError.InvalidEncoding, "base64 text not padded");
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const out = new Uint8Array((text.length >> 2) * 3 - padding);
  let offset = 0;
  for (let index = 0; index < text.length; index += 4) {
    const pad = index + 4 === text.length ? padding : 0;
    let word = 0;
    for (let digit = 0; digit < 4; digit++) {
      const value = digit >= 4 - pad ? 0 : (base64Values[text.charCodeAt(index + digit)] ?? 255);
      if (value === 255) throw new TxError(ChainError.InvalidEncoding, "not a base64 digit");
      word = (word << 6) | value;
    }
    if ((word & ((1 << (8 * pad)) - 1)) !== 0) throw new TxError(ChainError.InvalidEncoding, "stray bits in base64");
    out[offset++] = word >> 16;
    if (pad < 2) out[offset++] = (word >> 8) & 255;
    if (pad < 1) out[offset++] = word & 255;
  }
  return out;
}

/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
export function utf8ToBytes(text: string): Uint8Array {
  return text.length <= SHORT_TEXT ? shortTextToBytes(text) : encoder.encode(text);
}

/** ASCII as it is: for short texts ten times as fast as the encoder. */
function shortTextToBytes(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return encoder.encode(text);
    out[index] = code;
  }
  return out;
}

/**
 * Decodes UTF-8 strictly; a byte-order mark is kept.
 * @throws TxError(ChainError.InvalidEncoding) on malformed UTF-8
 */
export function bytesToUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new TxError(ChainError.InvalidEncoding, "malformed UTF-8");
  }
}

/** One character (0..255) per byte: strings of this form compare with `<` exactly as their bytes do. */
export function bytesToBinaryText(bytes: Uint8Array): string {
  if (bytes.length <= TEXT_CHUNK) return Reflect.apply(String.fromCharCode, undefined, bytes);
  let text = "";
  for (let start = 0; start < bytes.length; start += TEXT_CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, start + TEXT_CHUNK));
  }
  return text;
}

/** The bytes of a {@link bytesToBinaryText} string. */
export function binaryTextToBytes(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) out[index] = text.charCodeAt(index);
  return out;
}

/** Eight bytes, most significant first, of 0n <= n < 2^64: keys that must sort by number. */
export function bigEndian64(n: bigint): Uint8Array {
  assert(n >= 0n && n < 1n << 64n, "bigEndian64 takes a uint64");
  const out = new Uint8Array(8);
  // Asking a small array for its buffer costs more than the eight writes.
  writeUint32(out, 0, Number(n >> 32n));
  writeUint32(out, 4, Number(n & 0xffffffffn));
  return out;
}

/** Reads the uint64 written by {@link bigEndian64}; the eight bytes from `offset` must exist. */
export function readBigEndian64(bytes: Uint8Array, offset = 0): bigint {
  assert(offset >= 0 && offset + 8 <= bytes.length, "readBigEndian64 needs eight bytes");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(offset);
}

/** Four bytes, most significant first, of 0 <= n < 2^32. */
export function bigEndian32(n: number): Uint8Array {
  assert(Number.isInteger(n) && n >= 0 && n <= 0xffffffff, "bigEndian32 takes a uint32");
  const out = new Uint8Array(4);
  writeUint32(out, 0, n);
  return out;
}

function writeUint32(out: Uint8Array, offset: number, n: number): void {
  out[offset] = n >>> 24;
  out[offset + 1] = n >>> 16;
  out[offset + 2] = n >>> 8;
  out[offset + 3] = n;
}

/** Reads four bytes, big endian. */
export function readBigEndian32(bytes: Uint8Array, offset = 0): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset);
}

/**
 * The smallest byte string above every string that starts with `prefix`; undefined when there is none
 * (all bytes 0xff, or an empty prefix), which as a range end means "open".
 */
export function prefixEnd(prefix: Uint8Array): Uint8Array | undefined {
  let last = prefix.length - 1;
  while (last >= 0 && prefix[last] === 255) last--;
  if (last < 0) return undefined;
  const end = prefix.slice(0, last + 1);
  end[last] = (end[last] as number) + 1;
  return end;
}
