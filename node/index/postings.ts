/**
 * The rows that a height adds to the event index, collected from the encoded answer of FinalizeBlock. Most attributes of
 * a block repeat a type, key or value that is there already, so nothing becomes text and a value is copied once.
 */

import { bigEndian64 } from "../../lib/bytes.ts";
import { INDEX_VALUE_BYTES_MAX } from "../../lib/limits.ts";
import type { Reader } from "../../proto/wire-reader.ts";
import type { DbOp } from "../store/db.ts";
import { kindByte, manifestKey, type PostingKind, VARINT_BYTES_MAX, writeVarint } from "./index-keys.ts";
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
/** Kind and length of a value in its row key, then the height. */
const HEAD_BYTES = 3;
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
    rows: () => {
      const writer = createRowWriter(height, compositeKeys.all());
      const rows = [...writer.rows("tx", kinds.tx.all()), ...writer.rows("block", kinds.block.all())];
      if (rows.length === 0) return [];
      return [...rows, { key: manifestKey(height), value: manifestOf(rows) }];
    },
  };
}

function createValues(): SpanTable<Posting> {
  return createSpanTable<Posting>((value) => ({ value, places: [] }));
}

interface CompositeKeys {
  readonly types: SpanTable<EventType>;
  /** By number. */
  all(): readonly Uint8Array[];
}

/** Composite keys of a height. `a` with `b.c` is the same key as `a.b` with `c`, so they share a number. */
function createCompositeKeys(): CompositeKeys {
  const names: Uint8Array[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (type: Span, key: Span): number => {
    const name = Buffer.concat([bytesOf(type), Buffer.from("."), bytesOf(key)]);
    const text = name.toString("latin1");
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

/** Writes rows side by side into a few large buffers. */
function createRowWriter(
  height: bigint,
  compositeKeys: readonly Uint8Array[],
): { rows(kind: PostingKind, postings: readonly Posting[]): Generator<Row> } {
  const tail = bigEndian64(height);
  let chunkBytes = FIRST_CHUNK_BYTES;
  let out = new Uint8Array(chunkBytes);
  let at = 0;
  const take = (from: number): Uint8Array => out.subarray(from, at);
  const makeRoom = (byteCount: number): void => {
    if (out.length - at >= byteCount) return;
    chunkBytes = Math.min(2 * chunkBytes, CHUNK_BYTES);
    out = new Uint8Array(Math.max(chunkBytes, byteCount));
    at = 0;
  };
  const keyOf = (kind: PostingKind, value: Span): Uint8Array => {
    const length = value.end - value.start;
    makeRoom(HEAD_BYTES + length + HEIGHT_BYTES);
    const from = at;
    out[at] = kindByte(kind);
    out[at + 1] = length >> 8;
    out[at + 2] = length & 0xff;
    out.set(bytesOf(value), at + HEAD_BYTES);
    out.set(tail, at + HEAD_BYTES + length);
    at += HEAD_BYTES + length + HEIGHT_BYTES;
    return take(from);
  };
  const rowOf = (places: readonly number[]): Uint8Array => {
    const named: number[] = [];
    let byteCount = (places.length / 3) * 2 * VARINT_BYTES_MAX;
    for (let index = 0; index < places.length; index += 3) {
      const compositeKey = places[index] ?? 0;
      if (named.includes(compositeKey)) continue;
      named.push(compositeKey);
      byteCount += VARINT_BYTES_MAX + (compositeKeys[compositeKey]?.length ?? 0) + 1;
    }
    makeRoom(byteCount);
    const from = at;
    for (const compositeKey of named) {
      const name = compositeKeys[compositeKey] ?? tail;
      at = writeVarint(out, at, name.length);
      out.set(name, at);
      at = writePlaces(out, at + name.length, places, compositeKey);
    }
    return take(from);
  };
  return {
    *rows(kind, postings) {
      for (const { value, places } of postings) yield { key: keyOf(kind, value), value: rowOf(places) };
    },
  };
}

interface Row {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** The places of one composite key, each once, and the 0 behind them; the offset behind that. */
function writePlaces(out: Uint8Array, offset: number, places: readonly number[], compositeKey: number): number {
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
    at = writeVarint(out, at, txIndex + 1);
    at = writeVarint(out, at, eventIndex);
  }
  out[at] = 0;
  return at + 1;
}

/** Keys of rows of one height without that height, one after another. */
function manifestOf(rows: readonly Row[]): Uint8Array {
  let length = 0;
  for (const { key } of rows) length += key.length - HEIGHT_BYTES;
  const manifest = new Uint8Array(length);
  let at = 0;
  for (const { key } of rows) {
    manifest.set(key.subarray(0, key.length - HEIGHT_BYTES), at);
    at += key.length - HEIGHT_BYTES;
  }
  return manifest;
}
