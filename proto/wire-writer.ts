/**
 * Writes protobuf bytes into one growing buffer. Every 64-bit value is a bigint here. Generated `write` functions drive it through `wire.ts`,
 * which checks ranges first: what stands here trusts its numbers.
 */
import { WireError } from "./wire-error.ts";

/** Bytes of a new writer's buffer; most messages are smaller. */
const FIRST_BYTES = 512;
/** A buffer that has grown past this is not kept for the next message. */
const KEPT_BYTES_MAX = 4 << 20;
/** Up to here a loop is faster than the engine's encoder. */
const SHORT_TEXT = 128;
/** Bytes of the longest varint. */
const VARINT_BYTES_MAX = 10;

const encoder = new TextEncoder();

function encodeUtf8(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new WireError("UTF8", "text has a lone surrogate");
  return encoder.encode(text);
}

/** An output buffer. Parts of unknown length are written between `fork` and `ldelim`. */
export class Writer {
  private buf: Uint8Array = new Uint8Array(FIRST_BYTES);
  private pos = 0;
  /** Where the open length-delimited parts begin, outermost first. */
  private readonly starts: number[] = [];

  /** A varint of 0 <= value < 2^32. */
  uint32(value: number): this {
    if (this.pos + VARINT_BYTES_MAX > this.buf.length) this.grow(VARINT_BYTES_MAX);
    this.pos = putVarint(this.buf, this.pos, value);
    return this;
  }

  /** A varint of a signed 32-bit value: ten bytes when negative. */
  int32(value: number): this {
    return value < 0 ? this.uint64(BigInt.asUintN(64, BigInt(value))) : this.uint32(value);
  }

  /** A zig-zag varint of a signed 32-bit value. */
  sint32(value: number): this {
    return this.uint32(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** A varint of 0n <= value < 2^64. */
  uint64(value: bigint): this {
    if (value <= 0xffffffffn) return this.uint32(Number(value));
    if (this.pos + VARINT_BYTES_MAX > this.buf.length) this.grow(VARINT_BYTES_MAX);
    // Four groups of seven bits, then what is left above them.
    let low = Number(BigInt.asUintN(28, value));
    const { buf } = this;
    for (let group = 0; group < 4; group += 1) {
      buf[this.pos++] = (low & 127) | 128;
      low >>>= 7;
    }
    const high = value >> 28n;
    if (high <= 0xffffffffn) {
      this.pos = putVarint(buf, this.pos, Number(high));
      return this;
    }
    let middle = Number(BigInt.asUintN(28, high));
    for (let group = 0; group < 4; group += 1) {
      buf[this.pos++] = (middle & 127) | 128;
      middle >>>= 7;
    }
    this.pos = putVarint(buf, this.pos, Number(high >> 28n));
    return this;
  }

  /** Four bytes, little endian, of 0 <= value < 2^32. */
  fixed32(value: number): this {
    if (this.pos + 4 > this.buf.length) this.grow(4);
    const { buf } = this;
    buf[this.pos++] = value & 255;
    buf[this.pos++] = (value >>> 8) & 255;
    buf[this.pos++] = (value >>> 16) & 255;
    buf[this.pos++] = value >>> 24;
    return this;
  }

  /** Four bytes, little endian, of a signed value. */
  sfixed32(value: number): this {
    return this.fixed32(value >>> 0);
  }

  /** Eight bytes, little endian, of the lowest 64 bits. */
  fixed64(value: bigint): this {
    return this.fixed32(Number(BigInt.asUintN(32, value))).fixed32(Number(BigInt.asUintN(32, value >> 32n)));
  }

  /** One byte, 0 or 1. */
  bool(value: boolean): this {
    return this.uint32(value ? 1 : 0);
  }

  /** Length and UTF-8 bytes. @throws WireError UTF8 on a lone surrogate */
  string(value: string): this {
    const { length } = value;
    if (length > SHORT_TEXT) return this.bytes(encodeUtf8(value));
    // At most 128 characters: the length of ASCII text takes one or two bytes.
    if (this.pos + length + VARINT_BYTES_MAX > this.buf.length) this.grow(length + VARINT_BYTES_MAX);
    const { buf } = this;
    const start = putVarint(buf, this.pos, length);
    for (let index = 0; index < length; index += 1) {
      const code = value.charCodeAt(index);
      if (code > 127) return this.bytes(encodeUtf8(value));
      buf[start + index] = code;
    }
    this.pos = start + length;
    return this;
  }

  /** Length and bytes. */
  bytes(value: Uint8Array): this {
    return this.uint32(value.length).raw(value);
  }

  /** Bytes as they are. */
  raw(value: Uint8Array): this {
    if (this.pos + value.length > this.buf.length) this.grow(value.length);
    if (value.length > SHORT_TEXT) this.buf.set(value, this.pos);
    else for (let index = 0; index < value.length; index += 1) this.buf[this.pos + index] = value[index] as number;
    this.pos += value.length;
    return this;
  }

  /** Opens a length-delimited part. One byte is kept free for its length, which most parts need. */
  fork(): this {
    if (this.pos === this.buf.length) this.grow(1);
    this.pos += 1;
    this.starts.push(this.pos);
    return this;
  }

  /** Closes the part opened last and writes its length before it. */
  ldelim(): this {
    const start = this.starts.pop() ?? 0;
    const length = this.pos - start;
    if (length < 128) {
      this.buf[start - 1] = length;
      return this;
    }
    let more = 0;
    for (let rest = length >>> 7; rest > 0; rest >>>= 7) more += 1;
    if (this.pos + more > this.buf.length) this.grow(more);
    this.buf.copyWithin(start + more, start, this.pos);
    putVarint(this.buf, start - 1, length);
    this.pos += more;
    return this;
  }

  /** Bytes written so far, those of open parts included. */
  get length(): number {
    return this.pos;
  }

  /** The written bytes in memory of their own. */
  finish(): Uint8Array {
    return this.buf.slice(0, this.pos);
  }

  /** Forgets what was written, so that the buffer serves the next message. */
  reset(): void {
    this.pos = 0;
    this.starts.length = 0;
    if (this.buf.length > KEPT_BYTES_MAX) this.buf = new Uint8Array(FIRST_BYTES);
  }

  private grow(more: number): void {
    let length = 2 * this.buf.length;
    while (length < this.pos + more) length *= 2;
    const grown = new Uint8Array(length);
    grown.set(this.buf.subarray(0, this.pos));
    this.buf = grown;
  }
}

/** Writes a varint of 0 <= value < 2^32 at `at`; returns the place behind it. */
function putVarint(buf: Uint8Array, at: number, value: number): number {
  let pos = at;
  let rest = value;
  while (rest > 127) {
    buf[pos++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  buf[pos++] = rest;
  return pos;
}
