/**
 * Length-prefixed frames over a byte stream: an unsigned varint of at most four bytes, then that many bytes. Pure
 * and synchronous; the decoder refuses a prefix above its limit before it allocates anything for the body.
 */

import { NodeError } from "../../lib/errors.ts";

/** Cuts chunks into frames, one at a time, so that a chunk of many tiny frames costs no more memory than itself. */
export interface FrameDecoder {
  /** Takes the next chunk. Call `next` until it answers undefined before the next `feed`. */
  feed(chunk: Uint8Array): void;
  /**
   * The next complete frame as a copy, or undefined when more bytes are needed.
   * @throws NodeError FRAME_TOO_LARGE, FRAME_MALFORMED; the stream is then unusable
   */
  next(): Uint8Array | undefined;
  /** Bytes still missing of the frame that has begun (at least 1 while in its prefix); 0 between frames. */
  missingBytes(): number;
}

const EMPTY = new Uint8Array(0);

/** Creates a decoder for frames of at most `frameBytesMax` bytes (below 2^28). Empty frames are malformed. */
export function createFrameDecoder(frameBytesMax: number): FrameDecoder {
  let chunk: Uint8Array = EMPTY;
  let at = 0;
  let prefix = 0;
  let prefixLength = 0;
  let body: Uint8Array | undefined;
  let filled = 0;

  const finishPrefix = (): void => {
    if (prefix === 0) throw new NodeError("FRAME_MALFORMED", "an empty frame");
    if (prefix > frameBytesMax)
      throw new NodeError("FRAME_TOO_LARGE", `a frame of ${prefix} bytes, at most ${frameBytesMax} allowed`);
    body = new Uint8Array(prefix);
    filled = 0;
    prefix = 0;
    prefixLength = 0;
  };
  const takePrefixByte = (byte: number): void => {
    if (prefixLength === 3 && byte > 0x7f) throw new NodeError("FRAME_TOO_LARGE", "a length prefix above four bytes");
    if (prefixLength > 0 && byte === 0) throw new NodeError("FRAME_MALFORMED", "a padded length prefix");
    prefix |= (byte & 0x7f) << (7 * prefixLength);
    prefixLength += 1;
    if (byte < 0x80) finishPrefix();
  };

  return {
    feed: (next) => {
      chunk = next;
      at = 0;
    },
    next: () => {
      while (at < chunk.length) {
        if (body === undefined) {
          takePrefixByte(chunk[at] ?? 0);
          at += 1;
          continue;
        }
        const take = Math.min(body.length - filled, chunk.length - at);
        body.set(chunk.subarray(at, at + take), filled);
        filled += take;
        at += take;
        if (filled === body.length) {
          const frame = body;
          body = undefined;
          return frame;
        }
      }
      chunk = EMPTY;
      at = 0;
      return undefined;
    },
    missingBytes: () => (body === undefined ? prefixLength : body.length - filled),
  };
}

/** One frame: varint length, then `parts` in order. The total is 1 … 2^28 - 1 bytes. */
export function encodeFrame(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const prefix: number[] = [];
  let rest = length;
  while (rest > 0x7f) {
    prefix.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  prefix.push(rest);
  const frame = new Uint8Array(prefix.length + length);
  frame.set(prefix, 0);
  let at = prefix.length;
  for (const part of parts) {
    frame.set(part, at);
    at += part.length;
  }
  return frame;
}
