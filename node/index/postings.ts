/**
 * The rows that a height adds to the event index, collected from the encoded answer of FinalizeBlock. Most attributes of
 * a block repeat a type, key or value that is there already, so nothing becomes text and a value is copied once.
 */

import { bigEndian64, bytesToBinaryText } from "../../lib/bytes.ts";
import { INDEX_VALUE_BYTES_MAX } from "../../lib/limits.ts";
import type { Reader } from "../../proto/wire-reader.ts";
import type { DbOp } from "../store/db.ts";
import { framed, kindByte, manifestKey, type PostingKind, VARINT_BYTES_MAX, writeVarint } from "./index-keys.ts";
import { createSpanTable, type Span, type SpanTable } from "./span-table.ts";

/** Collects the rows of one height. */
export interface Postings {
  /**
   * Adds an encoded `tendermint.abci.Event` of a transaction, or of the block (index 0): what `reader` has opened. Only
   * attributes with `index: true` count. Events come in order. @throws WireError
   */
  add(kind: PostingKind, place: { readonly txIndex: number; readonly eventIndex: number }, reader: Reader): void;
  /** All rows, each key once, then the manifest row; none when nothing was added. */
  rows(): readonly DbOp[];
}

/** A value with where it occurs: composite key, transaction, event; composite key, transaction, event; … */
interface Posting {
  readonly value: Span;
  readonly places: number[];
}

/** An event type with the numbers of its composite keys. */
interface EventType {
  readonly name: Span;
  readonly keys: SpanTable<{ readonly compositeKey: number }>;
}

/** Fields of `tendermint.abci.Event` and of `EventAttribute`. */
const TAG = { type: 10, attributes: 18, key: 10, value: 18, index: 24 };
/** Parts of a row key: kind, frames of key and value, height. */
const KIND_BYTES = 1;
const FRAME_BYTES = 2;
const HEIGHT_BYTES = 8;
/** Buffers of a height's rows begin small and double up to the largest: a buffer per empty height of full size is all garbage. */
const FIRST_CHUNK_BYTES = 2 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** Starts with no rows. */
export function createPostings(height: bigint): Postings {
  const compositeKeys = createCompositeKeys();
  const kinds = { tx: createValues(), block: createValues() };
  return {
    add: (kind, place, reader) => addEvent(compositeKeys, kinds[kind], place, reader),
    rows: () => rowsOf(height, compositeKeys.all(), { tx: kinds.tx.all(), block: kinds.block.all() }),
  };
}

function createValues(): SpanTable<Posting> {
  return createSpanTable<Posting>((value) => ({ value, places: [] }));
}

interface CompositeKeys {
  readonly types: SpanTable<EventType>;
  /** By number, as they stand in row keys: framed. */
  all(): readonly Uint8Array[];
}

/** Composite keys of a height. `a` with `b.c` is the same key as `a.b` with `c`, so they share a number. */
function createCompositeKeys(): CompositeKeys {
  const names: Uint8Array[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (type: Span, key: Span): number => {
    const name = framed(Buffer.concat([bytesOf(type), Buffer.from("."), bytesOf(key)]));
    const text = bytesToBinaryText(name);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, names.length);
    return names.push(name) - 1;
  };
  const createType = (name: Span): EventType => ({
    name,
    keys: createSpanTable((key) => ({ compositeKey: numberOf(name, key) })),
  });
  return { types: createSpanTable(createType), all: () => names };
}

function bytesOf({ bytes, start, end }: Span): Uint8Array {
  return bytes.subarray(start, end);
}

function addEvent(
  { types }: CompositeKeys,
  values: SpanTable<Posting>,
  { txIndex, eventIndex }: { readonly txIndex: number; readonly eventIndex: number },
  reader: Reader,
): void {
  if (reader.pos === reader.end || reader.tag() !== TAG.type) return;
  const { start, end } = span(reader);
  const type = types.at(reader.buf, start, end);
  for (let tag = reader.tag(); tag !== 0; tag = reader.next(tag)) {
    if (tag !== TAG.attributes) throw reader.refuse(tag, [TAG.type, TAG.attributes]);
    const outer = reader.open();
    addAttribute(type, values, txIndex, eventIndex, reader);
    reader.close(outer);
  }
}

/** Fields stand in ascending order and only when they are not zero: `index` is the last one, and is there when true. */
function addAttribute(
  type: EventType,
  values: SpanTable<Posting>,
  txIndex: number,
  eventIndex: number,
  reader: Reader,
): void {
  const whole = reader.end;
  let tag = reader.tag();
  if (tag !== TAG.key) {
    reader.pos = whole;
    return;
  }
  const key = span(reader);
  let value = { start: whole, end: whole };
  tag = reader.next(tag);
  if (tag === TAG.value) {
    value = span(reader);
    tag = reader.next(tag);
  }
  if (tag === 0) return;
  if (tag !== TAG.index) throw reader.refuse(tag, [TAG.key, TAG.value, TAG.index]);
  if (!reader.bool()) return;
  const { compositeKey } = type.keys.at(reader.buf, key.start, key.end);
  const end = Math.min(value.end, value.start + INDEX_VALUE_BYTES_MAX);
  values.at(reader.buf, value.start, end).places.push(compositeKey, txIndex, eventIndex);
}

/** The place of a length-delimited field. */
function span(reader: Reader): { readonly start: number; readonly end: number } {
  const outer = reader.open();
  const { pos: start, end } = reader;
  reader.pos = end;
  reader.close(outer);
  return { start, end };
}

/** All rows of a height, those of a value one after another, then the manifest; none when nothing was added. */
function rowsOf(
  height: bigint,
  compositeKeys: readonly Uint8Array[],
  kinds: Readonly<Record<PostingKind, readonly Posting[]>>,
): readonly DbOp[] {
  const tail = bigEndian64(height);
  const chunks = createChunks();
  const manifest = createManifest(compositeKeys, [...kinds.tx, ...kinds.block]);
  const rows: DbOp[] = [];
  for (const kind of ["tx", "block"] as const) {
    for (const posting of kinds[kind]) {
      const value = bytesOf(posting.value);
      const names = namesOf(posting);
      manifest.add(kind, value, names);
      for (const name of names) {
        const compositeKey = compositeKeys[name] ?? tail;
        const byteCount = KIND_BYTES + compositeKey.length + FRAME_BYTES + value.length + HEIGHT_BYTES;
        const key = chunks.take(byteCount, (out, start) => {
          out[start] = kindByte(kind);
          out.set(compositeKey, start + KIND_BYTES);
          out.set(tail, writeFrame(out, start + KIND_BYTES + compositeKey.length, value));
          return start + byteCount;
        });
        const places = chunks.take(placeBytesMax(posting), (out, start) => writePlaces(out, start, posting, name));
        rows.push({ key, value: places });
      }
    }
  }
  return rows.length === 0 ? rows : [...rows, { key: manifestKey(height), value: manifest.bytes() }];
}

/** Writes what `framed` gives, without a copy between; the offset behind it. */
function writeFrame(out: Uint8Array, offset: number, value: Uint8Array): number {
  out[offset] = value.length >> 8;
  out[offset + 1] = value.length & 0xff;
  out.set(value, offset + FRAME_BYTES);
  return offset + FRAME_BYTES + value.length;
}

/** Numbers of the composite keys of a value, in order of appearance. */
function namesOf({ places }: Posting): readonly number[] {
  const names: number[] = [];
  for (let index = 0; index < places.length; index += 3) {
    const name = places[index] ?? 0;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** Hands out parts of a few large buffers, side by side. */
function createChunks(): {
  /** The part that `write` fills from `start` on; it answers the end of it, at most `byteCount` further. */
  take(byteCount: number, write: (out: Uint8Array, start: number) => number): Uint8Array;
} {
  let chunkBytes = FIRST_CHUNK_BYTES;
  let out = new Uint8Array(chunkBytes);
  let at = 0;
  return {
    take(byteCount, write) {
      if (out.length - at < byteCount) {
        chunkBytes = Math.min(2 * chunkBytes, CHUNK_BYTES);
        out = new Uint8Array(Math.max(chunkBytes, byteCount));
        at = 0;
      }
      const start = at;
      at = write(out, start);
      return out.subarray(start, at);
    },
  };
}

function placeBytesMax({ places }: Posting): number {
  return (places.length / 3) * 2 * VARINT_BYTES_MAX;
}

/** The places of one composite key, each once; the offset behind them. */
function writePlaces(out: Uint8Array, offset: number, { places }: Posting, compositeKey: number): number {
  let at = offset;
  let lastTx = -1;
  let lastEvent = -1;
  for (let index = 0; index < places.length; index += 3) {
    if (places[index] !== compositeKey) continue;
    const txIndex = places[index + 1] ?? 0;
    const eventIndex = places[index + 2] ?? 0;
    if (txIndex === lastTx && eventIndex === lastEvent) continue;
    lastTx = txIndex;
    lastEvent = eventIndex;
    at = writeVarint(out, at, txIndex);
    at = writeVarint(out, at, eventIndex);
  }
  return at;
}

/** Writes what `decodeManifest` reads. */
function createManifest(
  compositeKeys: readonly Uint8Array[],
  postings: readonly Posting[],
): {
  /** Adds a value with the numbers of its composite keys. */
  add(kind: PostingKind, value: Uint8Array, names: readonly number[]): void;
  bytes(): Uint8Array;
} {
  let byteCountMax = VARINT_BYTES_MAX;
  for (const compositeKey of compositeKeys) byteCountMax += compositeKey.length;
  for (const { value, places } of postings)
    byteCountMax += KIND_BYTES + FRAME_BYTES + value.end - value.start + VARINT_BYTES_MAX * (1 + places.length / 3);
  const out = new Uint8Array(byteCountMax);
  let at = writeVarint(out, 0, compositeKeys.length);
  for (const compositeKey of compositeKeys) {
    out.set(compositeKey, at);
    at += compositeKey.length;
  }
  return {
    add(kind, value, names) {
      out[at] = kindByte(kind);
      at = writeVarint(out, writeFrame(out, at + KIND_BYTES, value), names.length);
      for (const name of names) at = writeVarint(out, at, name);
    },
    bytes: () => out.subarray(0, at),
  };
}
