/** Records inside a chunk: each with its length in front (docs/spec/exchange.md K21). */
import { assert } from "../assert.ts";
import { bigEndian32, concatBytes } from "../bytes.ts";
import { EXCHANGE_CHUNK_BYTES_MAX, EXCHANGE_CHUNK_RECORDS_MAX } from "../limits.ts";

/** Bytes of a record's length. */
export const FRAME_LENGTH_BYTES = 4;

/** K21: `be32(length) ‖ bytes` of each record. @throws AssertionError beyond the limits of a chunk */
export function encodeFrames(records: readonly Uint8Array[]): Uint8Array {
  const bytes = concatBytes(...records.flatMap((record) => [bigEndian32(record.length), record]));
  assert(records.length > 0 && records.length <= EXCHANGE_CHUNK_RECORDS_MAX, "a chunk holds 1 to 4,096 records");
  assert(bytes.length <= EXCHANGE_CHUNK_BYTES_MAX, "a chunk has a limit");
  return bytes;
}

/** K21: the records of a chunk, views; undefined when a frame goes beyond the end or a length is cut. Never throws. */
export function parseFrames(bytes: Uint8Array): Uint8Array[] | undefined {
  if (bytes.length > EXCHANGE_CHUNK_BYTES_MAX) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + FRAME_LENGTH_BYTES > bytes.length) return undefined;
    const end = at + FRAME_LENGTH_BYTES + view.getUint32(at);
    if (end > bytes.length) return undefined;
    records.push(bytes.subarray(at + FRAME_LENGTH_BYTES, end));
    at = end;
  }
  return records;
}
