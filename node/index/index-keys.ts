/**
 * Row keys of the event index. One posting row per (kind, composite key, value, height) holds every place in
 * that block where the pair occurs; one manifest row per height lists its posting rows, so that pruning needs
 * nothing but the index itself.
 */

import { bigEndian64, compareBytes, concatBytes, readBigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { INDEX_VALUE_BYTES_MAX } from "../../lib/limits.ts";

/** What a posting is about: events of transactions, or of the block itself. */
export type PostingKind = "tx" | "block";

/** One event instance: transaction index in the block (0 for block events) and event index in its list. */
export interface Place {
  readonly txIndex: number;
  readonly eventIndex: number;
}

const POSTING_TX = 0x01;
const POSTING_BLOCK = 0x02;
const MANIFEST = 0x03;

/** Row that holds the highest indexed height, 8 bytes big endian. */
export const INDEXED_HEIGHT_KEY: Uint8Array = Uint8Array.of(0x04);
/** Row that holds the lowest height still indexed. */
export const INDEX_BASE_KEY: Uint8Array = Uint8Array.of(0x05);

/**
 * All rows of one composite key and value: `kind ‖ len(key) ‖ key ‖ len(value) ‖ value`, lengths as two bytes,
 * so that no value is a prefix of another. Values are cut at INDEX_VALUE_BYTES_MAX: queries are shorter.
 */
export function postingPrefix(kind: PostingKind, compositeKey: string, value: string): Uint8Array {
  return concatBytes(Uint8Array.of(kind === "tx" ? POSTING_TX : POSTING_BLOCK), framed(compositeKey), framed(value));
}

/** The row of one height under a prefix. */
export function postingKey(prefix: Uint8Array, height: bigint): Uint8Array {
  return concatBytes(prefix, bigEndian64(height));
}

/** The height of a posting row. */
export function heightOfPosting(key: Uint8Array): bigint {
  return readBigEndian64(key.subarray(key.length - 8));
}

/** The manifest row of a height. */
export function manifestKey(height: bigint): Uint8Array {
  return concatBytes(Uint8Array.of(MANIFEST), bigEndian64(height));
}

function framed(text: string): Uint8Array {
  const bytes = utf8ToBytes(text).subarray(0, INDEX_VALUE_BYTES_MAX);
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
}

/** Places of a posting row: varint pairs of transaction index and event index, ascending; never empty. */
export function decodePlaces(bytes: Uint8Array): readonly Place[] {
  const reader = { bytes, offset: 0 };
  const places: Place[] = [];
  while (reader.offset < bytes.length) places.push({ txIndex: readVarint(reader), eventIndex: readVarint(reader) });
  return places;
}

/** A list of row keys, sorted and front coded: shared prefix length, suffix length, suffix. */
export function encodeManifest(keys: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let previous: Uint8Array = new Uint8Array(0);
  for (const key of [...keys].sort(compareBytes)) {
    const shared = sharedPrefix(previous, key);
    const head: number[] = [];
    pushVarint(head, shared);
    pushVarint(head, key.length - shared);
    parts.push(Uint8Array.from(head), key.subarray(shared));
    previous = key;
  }
  return concatBytes(...parts);
}

/** The reverse of `encodeManifest`. */
export function decodeManifest(bytes: Uint8Array): readonly Uint8Array[] {
  const reader = { bytes, offset: 0 };
  const keys: Uint8Array[] = [];
  let previous: Uint8Array = new Uint8Array(0);
  while (reader.offset < bytes.length) {
    const shared = readVarint(reader);
    const length = readVarint(reader);
    previous = concatBytes(previous.subarray(0, shared), bytes.subarray(reader.offset, reader.offset + length));
    reader.offset += length;
    keys.push(previous);
  }
  return keys;
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Appends a number as a varint, least significant bits first. */
export function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  out.push(rest);
}

function readVarint(reader: { readonly bytes: Uint8Array; offset: number }): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.bytes[reader.offset] ?? 0;
    reader.offset += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}
