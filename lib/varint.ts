/** Variable-length integers as protobuf and Go's encoding/binary write them, and length prefixes. */
import { assert } from "./assert.ts";
import { concatBytes } from "./bytes.ts";
import { MAX_INT64, MAX_UINT64, MIN_INT64 } from "./int.ts";

/** Unsigned varint of 0n <= n < 2^64: seven bits a byte, low bits first. */
export function uvarint(n: bigint): Uint8Array {
  assert(n >= 0n && n <= MAX_UINT64, "uvarint takes a uint64");
  const out: number[] = [];
  let rest = n;
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Uint8Array.from(out);
}

/** Zig-zag varint of an int64 (Go's binary.PutVarint; IAVL and evidence hashes). */
export function zigzagVarint(n: bigint): Uint8Array {
  assert(n >= MIN_INT64 && n <= MAX_INT64, "zigzagVarint takes an int64");
  return uvarint(n >= 0n ? n << 1n : (-n << 1n) - 1n);
}

/** `uvarint(length) ‖ bytes`. */
export function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  return concatBytes(uvarint(BigInt(bytes.length)), bytes);
}

/** A varint read from a buffer and where it ends. */
export interface ReadVarint {
  readonly value: bigint;
  readonly end: number;
}

/**
 * Reads a minimal unsigned varint at `offset`.
 * @returns undefined when it is cut off, longer than 64 bits or padded
 */
export function readUvarint(bytes: Uint8Array, offset: number): ReadVarint | undefined {
  let value = 0n;
  for (let index = 0; index < 10; index++) {
    const byte = bytes[offset + index];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 127) << BigInt(7 * index);
    if (byte >= 128) continue;
    if (value > MAX_UINT64 || (byte === 0 && index > 0)) return undefined;
    return { value, end: offset + index + 1 };
  }
  return undefined;
}

/** Reads a minimal zig-zag varint at `offset`; undefined as in {@link readUvarint}. */
export function readZigzagVarint(bytes: Uint8Array, offset: number): ReadVarint | undefined {
  const read = readUvarint(bytes, offset);
  if (read === undefined) return undefined;
  const half = read.value >> 1n;
  return { value: (read.value & 1n) === 0n ? half : -half - 1n, end: read.end };
}
