/** Records into chunks, and back (docs/spec/exchange.md K15, K21). */
import { assert } from "../assert.ts";
import { EMPTY_BYTES } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { EXCHANGE_CHUNK_BYTES_MAX, EXCHANGE_CHUNK_RECORDS_MAX } from "../limits.ts";
import { isRecordInPieces, recordPieces } from "../registry/record-hash.ts";
import { type ChunkLeaf, isPieceChunk } from "./chunk-leaf.ts";
import { ExchangeError } from "./errors.ts";
import { encodeFrames, FRAME_LENGTH_BYTES, parseFrames } from "./frames.ts";

/** A chunk before encryption: its place and its plain bytes. */
export interface PlainChunk {
  readonly place: Omit<ChunkLeaf, "cipherLength" | "cipherHash">;
  readonly bytes: Uint8Array;
}

/** A chunk after decryption. */
export interface OpenChunk {
  readonly leaf: ChunkLeaf;
  readonly plain: Uint8Array;
}

/** K15: fills one chunk after the other with records in order; a record in pieces takes chunks of its own. Memory: one chunk. */
export function* packRecords(records: Iterable<Uint8Array>): Generator<PlainChunk, void, undefined> {
  let index = 0n;
  let firstRecord = 0n;
  let open: Uint8Array[] = [];
  let openBytes = 0;
  const close = (): PlainChunk => {
    const place = { index, firstRecord, count: open.length, recordLength: 0n, piece: 0 };
    const chunk = { place, bytes: encodeFrames(open) };
    index += 1n;
    firstRecord += BigInt(open.length);
    open = [];
    openBytes = 0;
    return chunk;
  };
  for (const record of records) {
    const isInPieces = isRecordInPieces(record);
    const frameBytes = FRAME_LENGTH_BYTES + record.length;
    const isFull = openBytes + frameBytes > EXCHANGE_CHUNK_BYTES_MAX || open.length === EXCHANGE_CHUNK_RECORDS_MAX;
    if (open.length > 0 && (isInPieces || isFull)) yield close();
    if (!isInPieces) {
      open.push(record);
      openBytes += frameBytes;
      continue;
    }
    for (const [piece, bytes] of recordPieces(record).entries()) {
      yield { place: { index, firstRecord, count: 1, recordLength: BigInt(record.length), piece }, bytes };
      index += 1n;
    }
    firstRecord += 1n;
  }
  if (open.length > 0) yield close();
}

/**
 * The records of all chunks of a version in order; the chunks were checked. Memory: one record.
 * @throws TxError(ExchangeError.BadChunk) on malformed frames
 */
export function* unpackRecords(chunks: Iterable<OpenChunk>): Generator<Uint8Array, void, undefined> {
  let record = EMPTY_BYTES;
  let used = 0;
  for (const { leaf, plain } of chunks) {
    if (!isPieceChunk(leaf)) {
      const records = parseFrames(plain);
      if (records === undefined) throw new TxError(ExchangeError.BadChunk, `chunk ${leaf.index}`);
      yield* records;
      continue;
    }
    if (leaf.piece === 0) {
      record = new Uint8Array(Number(leaf.recordLength));
      used = 0;
    }
    assert(used + plain.length <= record.length, "chunks come in order");
    record.set(plain, used);
    used += plain.length;
    if (used === record.length) yield record;
  }
}
