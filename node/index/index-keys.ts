/**
 * Rows of the event index. One posting row per (kind, composite key, value, height) holds every place in that block
 * where the pair occurs, so that a search touches no height but those that have both. The key stands whole in the row's
 * key: LevelDB keeps what neighbours share once, and there is no hash that two keys could share. One manifest row per
 * height names its posting rows, so that pruning needs nothing but the index itself.
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
export const INDEX_FORM: Uint8Array = Uint8Array.of(3);

/** The first byte of a posting row. */
export function kindByte(kind: PostingKind): number {
  return kind === "tx" ? POSTING_TX : POSTING_BLOCK;
}

/**
 * All rows of one composite key and value: `kind ‖ len(key) ‖ key ‖ len(value) ‖ value`, lengths as two bytes, so that
 * no value is a prefix of another. Both are cut at INDEX_VALUE_BYTES_MAX.
 */
export function postingPrefix(kind: PostingKind, compositeKey: string, value: string): Uint8Array {
  return concatBytes(Uint8Array.of(kindByte(kind)), framed(utf8ToBytes(compositeKey)), framed(utf8ToBytes(value)));
}

/** A text in a row key: its length as two bytes, then its bytes, cut at INDEX_VALUE_BYTES_MAX. */
export function framed(text: Uint8Array): Uint8Array {
  const bytes = text.subarray(0, INDEX_VALUE_BYTES_MAX);
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
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

/** Places of a posting row, ascending, each once: varint pairs of transaction index and event index. */
export function decodePlaces(row: Uint8Array): readonly Place[] {
  const reader = { bytes: row, offset: 0 };
  const places: Place[] = [];
  while (reader.offset < row.length) places.push({ txIndex: readVarint(reader), eventIndex: readVarint(reader) });
  return places;
}

/**
 * The row keys that a manifest names, with the height of all. It is the number of composite keys and each of them
 * framed; then, for each value, its kind, the value framed, how many keys have it, and their numbers from 0. All
 * numbers but the frames' lengths are varints.
 */
export function decodeManifest(bytes: Uint8Array, height: bigint): readonly Uint8Array[] {
  const reader = { bytes, offset: 0 };
  const compositeKeys: Uint8Array[] = [];
  for (let left = readVarint(reader); left > 0 && reader.offset < bytes.length; left -= 1)
    compositeKeys.push(readFramed(reader));
  const keys: Uint8Array[] = [];
  while (reader.offset < bytes.length) {
    const kind = Uint8Array.of(bytes[reader.offset++] ?? 0);
    const value = readFramed(reader);
    for (let left = readVarint(reader); left > 0 && reader.offset < bytes.length; left -= 1) {
      const compositeKey = compositeKeys[readVarint(reader)];
      if (compositeKey !== undefined) keys.push(postingKey(concatBytes(kind, compositeKey, value), height));
    }
  }
  return keys;
}

interface ByteReader {
  readonly bytes: Uint8Array;
  offset: number;
}

/** The frame with its length. */
function readFramed(reader: ByteReader): Uint8Array {
  const { bytes, offset } = reader;
  reader.offset = offset + 2 + ((bytes[offset] ?? 0) << 8) + (bytes[offset + 1] ?? 0);
  return bytes.subarray(offset, reader.offset);
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

function readVarint(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.bytes[reader.offset] ?? 0;
    reader.offset += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}
