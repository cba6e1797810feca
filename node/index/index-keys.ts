/**
 * Rows of the event index. One posting row per (kind, value, height) holds every composite key that has this value in
 * the block, each with the places where it occurs: a transfer names two accounts a dozen times. One manifest row per
 * height lists its posting rows, so that pruning needs nothing but the index itself.
 */

import { bigEndian64, concatBytes, readBigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
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
/** Row that names the form of all others. */
export const INDEX_FORM_KEY: Uint8Array = Uint8Array.of(0x06);
/** The form of this file. Rows of another form, or of none, are dropped and made again. */
export const INDEX_FORM: Uint8Array = Uint8Array.of(2);

/** The first byte of a posting row. */
export function kindByte(kind: PostingKind): number {
  return kind === "tx" ? POSTING_TX : POSTING_BLOCK;
}

/**
 * All rows of one value: `kind ‖ len(value) ‖ value`, the length as two bytes, so that no value is a prefix of
 * another. Values are cut at INDEX_VALUE_BYTES_MAX: queries are shorter.
 */
export function postingPrefix(kind: PostingKind, value: string): Uint8Array {
  const bytes = utf8ToBytes(value).subarray(0, INDEX_VALUE_BYTES_MAX);
  return concatBytes(Uint8Array.of(kindByte(kind), bytes.length >> 8, bytes.length & 0xff), bytes);
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

/**
 * Places of one composite key in a posting row, ascending; none when the row does not name it. A row is, for each key:
 * its length, the key, then for each place the transaction's index plus one and the event's index, then 0; all varints.
 */
export function placesOf(row: Uint8Array, compositeKey: string): readonly Place[] {
  const wanted = utf8ToBytes(compositeKey);
  const reader = { bytes: row, offset: 0 };
  const places: Place[] = [];
  while (reader.offset < row.length) {
    const length = readVarint(reader);
    const isWanted = isAt(row, reader.offset, length, wanted);
    reader.offset += length;
    for (let next = readVarint(reader); next !== 0; next = readVarint(reader)) {
      const eventIndex = readVarint(reader);
      if (isWanted) places.push({ txIndex: next - 1, eventIndex });
    }
    if (isWanted) break;
  }
  return places;
}

function isAt(row: Uint8Array, offset: number, length: number, wanted: Uint8Array): boolean {
  return length === wanted.length && wanted.every((byte, index) => row[offset + index] === byte);
}

/** The row keys that a manifest lists: their prefixes, one after another, with the height of all. */
export function decodeManifest(bytes: Uint8Array, height: bigint): readonly Uint8Array[] {
  const keys: Uint8Array[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const end = offset + 3 + ((bytes[offset + 1] ?? 0) << 8) + (bytes[offset + 2] ?? 0);
    keys.push(postingKey(bytes.subarray(offset, end), height));
    offset = end;
  }
  return keys;
}

/** Bytes of a number as a varint, at most. */
export const VARINT_BYTES_MAX = 5;

/** Writes a number as a varint, least significant bits first; the offset behind it. */
export function writeVarint(out: Uint8Array, offset: number, value: number): number {
  let rest = value;
  let at = offset;
  while (rest >= 0x80) {
    out[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  out[at++] = rest;
  return at;
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
