/** Leaves of the chunk tree and where chunks lie in the version (docs/spec/exchange.md K20-K23). */
import { assert } from "../assert.ts";
import { bigEndian32, bigEndian64, concatBytes, readBigEndian64 } from "../bytes.ts";
import {
  EXCHANGE_CHUNK_BYTES_MAX,
  EXCHANGE_CHUNK_RECORDS_MAX,
  EXCHANGE_CHUNKS_MAX,
  EXCHANGE_RECORD_BYTES_MAX,
} from "../limits.ts";
import { recordPieceCount, recordPieceLength } from "../registry/record-hash.ts";
import { FRAME_LENGTH_BYTES } from "./frames.ts";

/** What the chunk root says about one chunk. */
export interface ChunkLeaf {
  /** The chunk's place in the version, from 0n. */
  readonly index: bigint;
  readonly firstRecord: bigint;
  /** Records in the chunk; 1 when it holds a piece of one. */
  readonly count: number;
  /** 0n: whole records. Otherwise the chunk is a piece of record `firstRecord`, which has this many bytes. */
  readonly recordLength: bigint;
  /** Which piece of the record; 0 for whole records. */
  readonly piece: number;
  /** Bytes of the chunk, plain and encrypted. */
  readonly cipherLength: number;
  /** SHA-256 of the encrypted chunk. */
  readonly cipherHash: Uint8Array;
}

/** Bytes of an encoded leaf. */
export const CHUNK_LEAF_BYTES = 68;

/** K20: `be64(index) ‖ be64(firstRecord) ‖ be32(count) ‖ be64(recordLength) ‖ be32(piece) ‖ be32(cipherLength) ‖ SHA-256(cipher)`. */
export function encodeChunkLeaf(leaf: ChunkLeaf): Uint8Array {
  assert(leaf.cipherHash.length === 32, "a hash has 32 bytes");
  return concatBytes(bigEndian64(leaf.index), chunkPlace(leaf), bigEndian32(leaf.cipherLength), leaf.cipherHash);
}

/** K20: `be64(firstRecord) ‖ be32(count) ‖ be64(recordLength) ‖ be32(piece)`: with the content root it fixes the plain bytes. */
export function chunkPlace({ firstRecord, count, recordLength, piece }: ChunkLeaf): Uint8Array {
  return concatBytes(bigEndian64(firstRecord), bigEndian32(count), bigEndian64(recordLength), bigEndian32(piece));
}

/** Reads a leaf; undefined unless there are exactly its bytes. What they say is judged by {@link leafFault}. */
export function decodeChunkLeaf(bytes: Uint8Array): ChunkLeaf | undefined {
  if (bytes.length !== CHUNK_LEAF_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    index: readBigEndian64(bytes, 0),
    firstRecord: readBigEndian64(bytes, 8),
    count: view.getUint32(16),
    recordLength: readBigEndian64(bytes, 20),
    piece: view.getUint32(28),
    cipherLength: view.getUint32(32),
    cipherHash: bytes.slice(36),
  };
}

/** Whether the chunk is a piece of one record. */
export function isPieceChunk(leaf: ChunkLeaf): boolean {
  return leaf.recordLength !== 0n;
}

/** K22: what is wrong with a leaf at place `index` of the chunk tree, for whatever data; undefined when nothing is. */
export function leafFault(leaf: ChunkLeaf, index: bigint, recordCount: bigint): string | undefined {
  if (leaf.index !== index || index >= EXCHANGE_CHUNKS_MAX) return "the leaf names another place";
  if (leaf.firstRecord + BigInt(leaf.count) > recordCount) return "the chunk goes beyond the last record";
  return isPieceChunk(leaf) ? pieceFault(leaf) : recordsFault(leaf);
}

function recordsFault({ count, piece, cipherLength }: ChunkLeaf): string | undefined {
  if (count < 1 || count > EXCHANGE_CHUNK_RECORDS_MAX) return "a chunk holds 1 to 4,096 records";
  if (piece !== 0) return "whole records are no piece";
  if (cipherLength < count * FRAME_LENGTH_BYTES) return "the chunk is too short for its records";
  return cipherLength > EXCHANGE_CHUNK_BYTES_MAX ? "the chunk is too long" : undefined;
}

function pieceFault({ count, recordLength, piece, cipherLength }: ChunkLeaf): string | undefined {
  if (count !== 1) return "a piece belongs to one record";
  if (recordLength > EXCHANGE_RECORD_BYTES_MAX) return "the record is too long";
  if (BigInt(piece) >= recordPieceCount(recordLength)) return "the record has fewer pieces";
  const isWhole = cipherLength === recordPieceLength(recordLength, BigInt(piece));
  return isWhole ? undefined : "the piece has another length";
}

/** K23: what is wrong with the first chunk of a version. */
export function firstFault(leaf: ChunkLeaf): string | undefined {
  const isStart = leaf.firstRecord === 0n && leaf.piece === 0;
  return isStart ? undefined : "the first chunk does not begin with the first record";
}

/** K23: what is wrong with a chunk that follows another one; both are free of {@link leafFault}. */
export function followFault(before: ChunkLeaf, leaf: ChunkLeaf): string | undefined {
  if (endsRecord(before)) {
    const follows = leaf.firstRecord === before.firstRecord + BigInt(before.count) && leaf.piece === 0;
    return follows ? undefined : "the chunk does not begin where the one before ends";
  }
  const goesOn =
    leaf.recordLength === before.recordLength &&
    leaf.firstRecord === before.firstRecord &&
    leaf.piece === before.piece + 1;
  return goesOn ? undefined : "the chunk is not the next piece of the record before";
}

/** K23: what is wrong with the last chunk of a version. */
export function lastFault(leaf: ChunkLeaf, recordCount: bigint): string | undefined {
  const isEnd = endsRecord(leaf) && leaf.firstRecord + BigInt(leaf.count) === recordCount;
  return isEnd ? undefined : "the last chunk does not end with the last record";
}

/** Whether no further piece of the chunk's last record follows. */
function endsRecord(leaf: ChunkLeaf): boolean {
  return !isPieceChunk(leaf) || BigInt(leaf.piece) + 1n === recordPieceCount(leaf.recordLength);
}
