/**
 * Which blocks of the window a validator missed: a bitmap in chunks of 1,024 bits, so that a step reads and writes one
 * small row whatever the window is (cosmos-sdk x/slashing, chunked bitmap; the value is that of the bitset library: the
 * number of bits and the words, big-endian). A chunk without a bit has no row.
 */
import { bigEndian64, concatBytes, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import { divFloor } from "../../lib/int.ts";
import type { Context } from "../context.ts";
import { SLASHING_STORE, missedBlocksKey, missedBlocksPrefix } from "./keys.ts";

const CHUNK_BITS = 1_024n;
const WORD_BITS = 64n;
const WORDS = 16;
const HEADER_BYTES = 8;
const WORD_BYTES = 8;

/** True when the block at `index` of the window was missed. */
export function isMissed(ctx: Context, consensusAddress: Uint8Array, index: bigint): boolean {
  const words = readChunk(ctx, consensusAddress, divFloor(index, CHUNK_BITS));
  const { word, bit } = placeOf(index);
  return ((words[word] ?? 0n) & bit) !== 0n;
}

/** Sets or clears the bit at `index` of the window. */
export function writeMissed(ctx: Context, consensusAddress: Uint8Array, index: bigint, missed: boolean): void {
  const chunk = divFloor(index, CHUNK_BITS);
  const { word, bit } = placeOf(index);
  const words = readChunk(ctx, consensusAddress, chunk).map((value, at) =>
    at !== word ? value : missed ? value | bit : value & ~bit,
  );
  const key = missedBlocksKey(consensusAddress, chunk);
  if (words.every((value) => value === 0n)) {
    ctx.store(SLASHING_STORE).delete(key);
  } else {
    ctx.store(SLASHING_STORE).set(key, concatBytes(bigEndian64(CHUNK_BITS), ...words.map(bigEndian64)));
  }
}

/** Indexes of all missed blocks, ascending; genesis export and invariants only. */
export function missedIndexes(ctx: Context, consensusAddress: Uint8Array): readonly bigint[] {
  const prefix = missedBlocksPrefix(consensusAddress);
  const indexes: bigint[] = [];
  for (const row of ctx.store(SLASHING_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    const chunk = readBigEndian64(row.key.slice(prefix.length).reverse());
    for (const [at, word] of wordsOf(row.value).entries()) {
      for (let bit = 0n; bit < WORD_BITS; bit += 1n) {
        if ((word & (1n << bit)) !== 0n) {
          indexes.push(chunk * CHUNK_BITS + BigInt(at) * WORD_BITS + bit);
        }
      }
    }
  }
  return indexes.sort((a, b) => (a < b ? -1 : 1));
}

/** Forgets all missed blocks of a validator. Cost: the chunks of the window, at most `SIGNED_BLOCKS_WINDOW_MAX` bits. */
export function deleteMissed(ctx: Context, consensusAddress: Uint8Array): void {
  const prefix = missedBlocksPrefix(consensusAddress);
  const store = ctx.store(SLASHING_STORE);
  const keys = [...store.range({ start: prefix, end: prefixEnd(prefix) })].map(({ key }) => key);
  for (const key of keys) {
    store.delete(key);
  }
}

function readChunk(ctx: Context, consensusAddress: Uint8Array, chunk: bigint): readonly bigint[] {
  const value = ctx.store(SLASHING_STORE).get(missedBlocksKey(consensusAddress, chunk));
  return value === undefined ? new Array<bigint>(WORDS).fill(0n) : wordsOf(value);
}

function wordsOf(value: Uint8Array): readonly bigint[] {
  return Array.from({ length: WORDS }, (_, at) => readBigEndian64(value, HEADER_BYTES + at * WORD_BYTES));
}

function placeOf(index: bigint): { readonly word: number; readonly bit: bigint } {
  const inChunk = index % CHUNK_BITS;
  return { word: Number(divFloor(inChunk, WORD_BITS)), bit: 1n << (inChunk % WORD_BITS) };
}
