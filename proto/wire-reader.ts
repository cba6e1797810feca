/**
 * Strict protobuf reader: one accepted byte form per value. It never reads past the message it is in and throws only `WireError`.
 * Generated `read` functions drive it; nobody else needs it but the transaction scanner.
 */
import { WireError } from "./wire-error.ts";

/** Deepest nesting of messages that a decode follows. */
export const DEPTH_MAX = 64;

const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const TWO_28 = 0x10000000;
const INT64_SIGN = 1n << 63n;
const TWO_64 = 1n << 64n;

/** First second of year 1 and last second of year 9999: the range of `google.protobuf.Timestamp`. */
const TIMESTAMP_SECONDS_MIN = -62135596800n;
const TIMESTAMP_SECONDS_MAX = 253402300799n;
const DURATION_NS_LIMIT = 1n << 63n;
const NANOS_PER_SECOND = 1_000_000_000n;

/** The fields a message knows, for telling unknown, misplaced and mistyped fields apart. */
export type KnownTags = readonly number[];

/** A cursor over one buffer; `end` is the end of the message being read. */
export class Reader {
  readonly buf: Uint8Array;
  pos = 0;
  end: number;
  private depth = 0;
  private lastTag = 0;
  private readonly sharesBytes: boolean;

  /** With `sharesBytes`, byte fields are views of `buf`: for a buffer that nobody changes and that lives as long as they do. */
  constructor(buf: Uint8Array, sharesBytes = false) {
    this.buf = buf;
    this.end = buf.length;
    this.sharesBytes = sharesBytes;
  }

  /** The next field's tag, or 0 at the end of the message. */
  tag(): number {
    if (this.pos === this.end) return 0;
    const first = this.buf[this.pos] as number;
    let tag = first;
    if (first < 128) this.pos += 1;
    else tag = this.uint32();
    if (tag < 8) throw new WireError("TAG", "field number 0");
    return tag;
  }

  /** Remembers the tag of a field that was just read, so that a refused next tag can be named exactly; returns the next tag. */
  next(tag: number): number {
    this.lastTag = tag;
    return this.tag();
  }

  /** Names why `tag` may not stand here. `known` are the tags of the message's fields in ascending order. */
  refuse(tag: number, known: KnownTags): WireError {
    const fieldNumber = tag >>> 3;
    const same = known.find((candidate) => candidate >>> 3 === fieldNumber);
    if (same === undefined) return new WireError("UNKNOWN_FIELD", `field ${fieldNumber}`);
    if (same !== tag) return new WireError("WIRE_TYPE", `field ${fieldNumber} with wire type ${tag & 7}`);
    if (tag === this.lastTag) return new WireError("DUPLICATE_FIELD", `field ${fieldNumber}`);
    return new WireError("FIELD_ORDER", `field ${fieldNumber} out of ascending order`);
  }

  /** Enters a length-delimited part and returns the outer end for `close`. */
  open(): number {
    const length = this.uint32();
    const outer = this.end;
    if (length > outer - this.pos) throw new WireError("TRUNCATED", "length beyond the buffer");
    this.depth += 1;
    if (this.depth > DEPTH_MAX) throw new WireError("DEPTH", `nested deeper than ${DEPTH_MAX}`);
    this.end = this.pos + length;
    return outer;
  }

  /** Leaves a part entered by `open`; its reader consumed it to the last byte. */
  close(outer: number): void {
    this.depth -= 1;
    this.end = outer;
  }

  uint32(): number {
    const { buf, end } = this;
    let pos = this.pos;
    if (pos >= end) throw truncated();
    let byte = buf[pos++] as number;
    if (byte < 128) {
      this.pos = pos;
      return byte;
    }
    let value = byte & 127;
    for (let shift = 7; shift <= 28; shift += 7) {
      if (pos >= end) throw truncated();
      byte = buf[pos++] as number;
      if (byte < 128) {
        if (byte === 0) throw padded();
        if (shift === 28 && byte > 15) throw overflow("uint32");
        this.pos = pos;
        return (value | (byte << shift)) >>> 0;
      }
      value |= (byte & 127) << shift;
    }
    throw overflow("uint32");
  }

  int32(): number {
    const { buf, pos, end } = this;
    if (pos < end && (buf[pos] as number) < 128) {
      this.pos = pos + 1;
      return buf[pos] as number;
    }
    const value = this.int64();
    if (value < -0x80000000n || value > 0x7fffffffn) throw overflow("int32");
    return Number(value);
  }

  uint64(): bigint {
    const { buf, end } = this;
    let pos = this.pos;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      if (pos >= end) throw truncated();
      const byte = buf[pos++] as number;
      low |= (byte & 127) << shift;
      if (byte < 128) {
        if (byte === 0 && shift !== 0) throw padded();
        this.pos = pos;
        return BigInt(low);
      }
    }
    for (let shift = 0; shift < 28; shift += 7) {
      if (pos >= end) throw truncated();
      const byte = buf[pos++] as number;
      high |= (byte & 127) << shift;
      if (byte < 128) {
        if (byte === 0) throw padded();
        this.pos = pos;
        return shift < 21 ? BigInt(high * TWO_28 + low) : (BigInt(high) << 28n) | BigInt(low);
      }
    }
    if (pos >= end) throw truncated();
    let top = buf[pos++] as number;
    if (top >= 128) {
      if (pos >= end) throw truncated();
      const last = buf[pos++] as number;
      if (last === 0) throw padded();
      if (last !== 1) throw overflow("64-bit integer");
      top |= 128;
    } else if (top === 0) throw padded();
    this.pos = pos;
    return (BigInt(top) << 56n) | (BigInt(high) << 28n) | BigInt(low);
  }

  int64(): bigint {
    const value = this.uint64();
    return value < INT64_SIGN ? value : value - TWO_64;
  }

  sint32(): number {
    const value = this.uint32();
    return (value >>> 1) ^ -(value & 1);
  }

  sint64(): bigint {
    const value = this.uint64();
    return (value & 1n) === 0n ? value >> 1n : -(value >> 1n) - 1n;
  }

  fixed32(): number {
    const { buf, pos } = this;
    if (this.end - pos < 4) throw truncated();
    this.pos = pos + 4;
    return (
      ((buf[pos] as number) |
        ((buf[pos + 1] as number) << 8) |
        ((buf[pos + 2] as number) << 16) |
        ((buf[pos + 3] as number) << 24)) >>>
      0
    );
  }

  sfixed32(): number {
    return this.fixed32() | 0;
  }

  fixed64(): bigint {
    if (this.end - this.pos < 8) throw truncated();
    const low = this.fixed32();
    const high = this.fixed32();
    return high === 0 ? BigInt(low) : (BigInt(high) << 32n) | BigInt(low);
  }

  sfixed64(): bigint {
    const value = this.fixed64();
    return value < INT64_SIGN ? value : value - TWO_64;
  }

  bool(): boolean {
    const { pos, end } = this;
    if (pos >= end) throw truncated();
    const byte = this.buf[pos] as number;
    if (byte > 1) throw new WireError("BOOL", "a bool is 0 or 1");
    this.pos = pos + 1;
    return byte === 1;
  }

  string(): string {
    const length = this.uint32();
    const start = this.pos;
    if (length > this.end - start) throw truncated();
    const end = start + length;
    this.pos = end;
    return readUtf8(this.buf, start, end);
  }

  /** A copy, unless told to share: it neither aliases nor keeps alive the buffer it came from. */
  bytes(): Uint8Array {
    const length = this.uint32();
    const start = this.pos;
    if (length > this.end - start) throw truncated();
    this.pos = start + length;
    return this.sharesBytes ? this.buf.subarray(start, this.pos) : this.buf.slice(start, this.pos);
  }

  /** A `google.protobuf.Timestamp` body as nanoseconds since the Unix epoch. */
  timestamp(): bigint {
    const outer = this.open();
    const value = this.timestampBody();
    this.close(outer);
    return value;
  }

  /** As `timestamp`, for a message that is not embedded. */
  timestampBody(): bigint {
    const { seconds, nanos } = this.secondsAndNanos();
    if (seconds < TIMESTAMP_SECONDS_MIN || seconds > TIMESTAMP_SECONDS_MAX || nanos < 0) {
      throw new WireError("TIME_RANGE", "timestamp outside years 1 to 9999");
    }
    return seconds * NANOS_PER_SECOND + BigInt(nanos);
  }

  /** A `google.protobuf.Duration` body as nanoseconds; it fits a signed 64-bit integer, as Go's does. */
  duration(): bigint {
    const outer = this.open();
    const value = this.durationBody();
    this.close(outer);
    return value;
  }

  /** As `duration`, for a message that is not embedded. */
  durationBody(): bigint {
    const { seconds, nanos } = this.secondsAndNanos();
    const value = seconds * NANOS_PER_SECOND + BigInt(nanos);
    const signsDiffer = (seconds > 0n && nanos < 0) || (seconds < 0n && nanos > 0);
    if (signsDiffer || value >= DURATION_NS_LIMIT || value < -DURATION_NS_LIMIT) {
      throw new WireError("TIME_RANGE", "duration outside 64-bit nanoseconds");
    }
    return value;
  }

  private secondsAndNanos(): { readonly seconds: bigint; readonly nanos: number } {
    let seconds = 0n;
    let nanos = 0;
    let tag = this.tag();
    if (tag === 8) {
      seconds = this.int64();
      tag = this.next(tag);
    }
    if (tag === 16) {
      nanos = this.int32();
      tag = this.next(tag);
    }
    if (tag !== 0) throw this.refuse(tag, [8, 16]);
    if (nanos < -999_999_999 || nanos > 999_999_999) throw new WireError("TIME_RANGE", "nanos outside one second");
    return { seconds, nanos };
  }
}

function readUtf8(buf: Uint8Array, start: number, end: number): string {
  if (end - start > 256) return decodeUtf8(buf, start, end);
  for (let index = start; index < end; index += 1) {
    if ((buf[index] as number) > 127) return decodeUtf8(buf, start, end);
  }
  // One flat text: text that grows by characters is a tree, which costs memory and is slow to hash.
  return Reflect.apply(String.fromCharCode, undefined, buf.subarray(start, end));
}

function decodeUtf8(buf: Uint8Array, start: number, end: number): string {
  try {
    return utf8Decoder.decode(buf.subarray(start, end));
  } catch {
    throw new WireError("UTF8", "invalid UTF-8");
  }
}

function truncated(): WireError {
  return new WireError("TRUNCATED", "value beyond the end of its message");
}

function padded(): WireError {
  return new WireError("VARINT_PADDED", "varint is not minimal");
}

function overflow(type: string): WireError {
  return new WireError("VARINT_OVERFLOW", `varint does not fit ${type}`);
}
