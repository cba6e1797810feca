/** Base64 for JSON and descriptors, without Buffer or atob so that browsers and Node agree. */
import { WireError } from "./wire-error.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Standard alphabet with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : "=";
    text += left > 2 ? ALPHABET.charAt(group & 63) : "=";
  }
  return text;
}

/**
 * Reads the standard or the URL alphabet, padded or not; trailing bits must be zero.
 * @throws WireError TYPE on anything else
 */
export function decodeBase64(text: string): Uint8Array {
  const body = text
    .replace(/={1,2}$/, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  const padded = text.endsWith("=");
  if (body.length % 4 === 1 || (padded && text.length % 4 !== 0))
    throw new WireError("TYPE", "base64 of a wrong length");
  const bytes = new Uint8Array((body.length * 3) >> 2);
  let bits = 0;
  let bitCount = 0;
  let at = 0;
  for (const letter of body) {
    const value = VALUES.get(letter);
    if (value === undefined) throw new WireError("TYPE", "not a base64 letter");
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      bytes[at++] = (bits >> bitCount) & 255;
    }
  }
  if ((bits & ((1 << bitCount) - 1)) !== 0) throw new WireError("TYPE", "base64 with loose bits");
  return bytes;
}
