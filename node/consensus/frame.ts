/**
 * Records on disk: CRC-32C of the data (4 bytes, big endian) ‖ length (4 bytes, big endian) ‖ data, as in CometBFT's WAL.
 */
import { concatBytes } from "../../lib/bytes.ts";
import { crc32c } from "../store/crc32c.ts";

const HEADER_BYTES = 8;
/** `data` with its frame. */
export function encodeFrame(data: Uint8Array): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  view.setUint32(0, crc32c(data));
  view.setUint32(4, data.length);
  return concatBytes(header, data);
}

/** What a file of frames holds. */
export interface FrameScan {
  readonly records: readonly Uint8Array[];
  /** Bytes up to the end of the last good record; less than the file's length when it is damaged or torn. */
  readonly goodBytes: number;
}

/** Reads frames until the end or the first one that is torn, too long or does not match its checksum. */
export function scanFrames(bytes: Uint8Array, recordBytesMax: number): FrameScan {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Uint8Array[] = [];
  let offset = 0;
  while (offset + HEADER_BYTES <= bytes.length) {
    const length = view.getUint32(offset + 4);
    const end = offset + HEADER_BYTES + length;
    if (length === 0 || length > recordBytesMax || end > bytes.length) break;
    const data = bytes.subarray(offset + HEADER_BYTES, end);
    if (crc32c(data) !== view.getUint32(offset)) break;
    records.push(data);
    offset = end;
  }
  return { records, goodBytes: offset };
}
