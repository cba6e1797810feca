/** Plain byte writer and reader for the rows that only this node reads. */
import { NodeError } from "../../lib/errors.ts";

/** Appends fields to a growing buffer. */
export class RowWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends a non-negative safe integer as a varint. */
  uvarint(n: number): void {
    this.#reserve(8);
    let rest = n;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Appends a 64-bit height, big endian. */
  height(n: bigint): void {
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setBigUint64(this.#length, n);
    this.#length += 8;
  }

  /** Appends bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Appends a length and bytes. */
  bytes(bytes: Uint8Array): void {
    this.uvarint(bytes.length);
    this.raw(bytes);
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads fields back; every read past the end is NodeError("STORE_CORRUPT"). */
export class RowReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether every byte has been read. */
  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Reads a varint. */
  uvarint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 8; i++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new NodeError("STORE_CORRUPT", "a stored row ends too early");
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw new NodeError("STORE_CORRUPT", "a stored varint is longer than 8 bytes");
  }

  /** Reads a 64-bit height. */
  height(): bigint {
    const bytes = this.raw(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
  }

  /** Reads `length` bytes as a view. */
  raw(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new NodeError("STORE_CORRUPT", "a stored row ends too early");
    const view = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return view;
  }

  /** Reads a length and that many bytes as a view. */
  bytes(): Uint8Array {
    return this.raw(this.uvarint());
  }
}
