/**
 * The frame around every value on disk: `crc32c(key ‖ value) (4 bytes, little endian) ‖ value`. The key is
 * covered too, so a value that surfaces under a damaged or foreign key is refused. LevelDB as shipped
 * verifies nothing on read (nine of ten flipped bits pass silently).
 */
import { toHex } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { crc32c } from "./crc32c.ts";

/** Bytes that a frame adds to a value. */
export const FRAME_BYTES = 4;

/**
 * Writes the frame of a row into `target`, which must hold `FRAME_BYTES + value.length` bytes from 0.
 * @returns the number of bytes written
 */
export function frameInto(target: Uint8Array, key: Uint8Array, value: Uint8Array): number {
  const crc = crc32c(value, crc32c(key));
  target[0] = crc & 255;
  target[1] = (crc >>> 8) & 255;
  target[2] = (crc >>> 16) & 255;
  target[3] = crc >>> 24;
  target.set(value, FRAME_BYTES);
  return FRAME_BYTES + value.length;
}

/**
 * Checks and removes the frame of a row.
 * @returns a view on the value inside `frame`
 * @throws NodeError("STORE_CORRUPT") naming the row when the checksum differs
 */
export function unframe(key: Uint8Array, frame: Uint8Array): Uint8Array {
  const value = new Uint8Array(frame.buffer, frame.byteOffset + FRAME_BYTES, frameValueLength(key, frame));
  const stored = ((frame[0] ?? 0) | ((frame[1] ?? 0) << 8) | ((frame[2] ?? 0) << 16) | ((frame[3] ?? 0) << 24)) >>> 0;
  if (crc32c(value, crc32c(key)) !== stored) {
    throw new NodeError("STORE_CORRUPT", `checksum of row ${toHex(key)} does not match its ${value.length} bytes`);
  }
  return value;
}

function frameValueLength(key: Uint8Array, frame: Uint8Array): number {
  if (frame.length < FRAME_BYTES) {
    throw new NodeError("STORE_CORRUPT", `row ${toHex(key)} has ${frame.length} bytes, shorter than its checksum`);
  }
  return frame.length - FRAME_BYTES;
}
