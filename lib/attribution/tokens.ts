/**
 * Words of a text as 32-bit tokens, alike on every engine: nothing here asks the engine's Unicode tables (rule A20, docs/adr/0010).
 * Case and marks are folded by a frozen table, everything outside it is taken as it is.
 */
import { sha256 } from "#crypto";
import { bytesToUtf8, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { FOLD_BLOCKS } from "./fold-table.ts";

/** Ranges of code points that separate words: punctuation, symbols, private use, pictures. Inclusive, ascending. */
const SEPARATORS: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0x5be, 0x5be],
  [0x5c0, 0x5c0],
  [0x5c3, 0x5c3],
  [0x5f3, 0x5f4],
  [0x600, 0x60f],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
  [0x1f000, 0x1faff],
  [0xe0000, 0x10ffff],
];

/** Scripts without spaces between words: each code point is a word. */
const SOLITARY: readonly (readonly [first: number, last: number])[] = [
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
  [0x20000, 0x3ffff],
];

/** Combining marks that folding drops, so that composed and decomposed letters are the same. */
const MARKS_FIRST = 0x300;
const MARKS_LAST = 0x36f;

/** Words remembered while one text is read. */
const WORDS_REMEMBERED_MAX = 65_536;

/** The folded words of a text, in order. Cost: O(length). */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = "";
  const end = (): void => {
    if (word !== "") words.push(word);
    word = "";
  };
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code >= MARKS_FIRST && code <= MARKS_LAST) continue;
    const folded = fold(code, character);
    if (folded === " ") end();
    else if (isIn(SOLITARY, code)) {
      end();
      words.push(character);
    } else word += folded;
  }
  end();
  return words;
}

/** Tokens of a text: the first four bytes of SHA-256 of each folded word in UTF-8, big endian. */
export function tokensOf(text: string): Uint32Array {
  const known = new Map<string, number>();
  return Uint32Array.from(wordsOf(text), (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const token = wordToken(word);
    if (known.size < WORDS_REMEMBERED_MAX) known.set(word, token);
    return token;
  });
}

/** Tokens of a record or a response; bytes that are no UTF-8 have none. Cost: as {@link tokensOf}. */
export function tokensOfBytes(bytes: Uint8Array): Uint32Array {
  try {
    return tokensOf(bytesToUtf8(bytes));
  } catch (error) {
    if (error instanceof TxError) return new Uint32Array(0);
    throw error;
  }
}

function wordToken(word: string): number {
  const hash = sha256(utf8ToBytes(word));
  return new DataView(hash.buffer, hash.byteOffset, 4).getUint32(0);
}

/** The character without case and marks, or a space where words part. */
function fold(code: number, character: string): string {
  if (code >= 0x61 && code <= 0x7a) return character;
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (isIn(SEPARATORS, code)) return " ";
  for (const { first, folded } of FOLD_BLOCKS) {
    if (code >= first && code < first + folded.length) return folded.charAt(code - first);
  }
  return character;
}

function isIn(ranges: readonly (readonly [first: number, last: number])[], code: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [, last] = ranges[middle] as readonly [number, number];
    if (last < code) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && code >= range[0];
}
