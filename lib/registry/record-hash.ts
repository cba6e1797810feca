/**
 * Hash of a record (docs/spec/registry.md R1, docs/spec/exchange.md K1-K3): SHA-256 of a record that fits a chunk whole; a larger
 * one is hashed by pieces, so that one piece of it can be shown without the others.
 */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, startsWithBytes, utf8ToBytes } from "../bytes.ts";
import { RECORD_PIECE_BYTES, RECORD_WHOLE_BYTES_MAX } from "../limits.ts";
import { merkleInnerHash, merkleLeafHash, merkleRootOfHashes } from "../merkle/merkle.ts";

/** What stands before the length and the root of a record's pieces. */
export const RECORD_PIECES_TAG: Uint8Array = utf8ToBytes("byline/record-pieces/1");

/**
 * K1: whether a record is hashed by pieces: it is too long for a chunk, or begins with the tag of that very hash. The second
 * keeps the two kinds of hashes apart: without it a short record of the tag, a length and a root would have the hash of a long one.
 */
export function isRecordInPieces(bytes: Uint8Array): boolean {
  return bytes.length > RECORD_WHOLE_BYTES_MAX || startsWithBytes(bytes, RECORD_PIECES_TAG);
}

/** R1, K1: hash of a record's canonical bytes, 32 bytes. */
export function recordHashOf(bytes: Uint8Array): Uint8Array {
  if (!isRecordInPieces(bytes)) return sha256(bytes);
  return recordHashOfPieces(BigInt(bytes.length), merkleRootOfHashes(recordPieces(bytes).map(merkleLeafHash)));
}

/** K2: `SHA-256("byline/record-pieces/1" ‖ be64(length) ‖ root)` over the RFC 6962 tree whose leaves are the pieces' bytes. */
export function recordHashOfPieces(length: bigint, root: Uint8Array): Uint8Array {
  return sha256(concatBytes(RECORD_PIECES_TAG, bigEndian64(length), root));
}

/** K2: the pieces of a record in order, views: {@link RECORD_PIECE_BYTES} each, the last 1 to that many. */
export function recordPieces(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += RECORD_PIECE_BYTES)
    pieces.push(bytes.subarray(at, at + RECORD_PIECE_BYTES));
  return pieces;
}

/** How many pieces a record of `length` >= 1 bytes has. */
export function recordPieceCount(length: bigint): bigint {
  return (length + BigInt(RECORD_PIECE_BYTES) - 1n) >> PIECE_BITS;
}

/** Bytes of piece `piece` < {@link recordPieceCount} of a record of `length` bytes. */
export function recordPieceLength(length: bigint, piece: bigint): number {
  const rest = length - (piece << PIECE_BITS);
  return rest < BigInt(RECORD_PIECE_BYTES) ? Number(rest) : RECORD_PIECE_BYTES;
}

/** Pieces are a power of two long. */
const PIECE_BITS = 14n;

/** Hashes a record that comes in parts, in O(log n) memory beside one piece. */
export interface RecordHasher {
  /** The next bytes of the record. */
  update(bytes: Uint8Array): void;
  /** Bytes so far. */
  length(): bigint;
  /** R1, K1: the record's hash; the last call. */
  digest(): Uint8Array;
}

/** A hasher before the first byte. */
export function createRecordHasher(): RecordHasher {
  const peaks: { readonly hash: Uint8Array; readonly size: bigint }[] = [];
  const piece = new Uint8Array(RECORD_PIECE_BYTES);
  let used = 0;
  let length = 0n;
  const closePiece = (): void => {
    let node = { hash: merkleLeafHash(piece.subarray(0, used)), size: 1n };
    for (let last = peaks.at(-1); last !== undefined && last.size === node.size; last = peaks.at(-1)) {
      peaks.pop();
      node = { hash: merkleInnerHash(last.hash, node.hash), size: 2n * node.size };
    }
    peaks.push(node);
    used = 0;
  };
  return {
    update(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (used === RECORD_PIECE_BYTES) closePiece();
        const part = bytes.subarray(at, at + RECORD_PIECE_BYTES - used);
        piece.set(part, used);
        used += part.length;
        at += part.length;
      }
      length += BigInt(bytes.length);
    },
    length: () => length,
    digest() {
      const rest = piece.subarray(0, used);
      if (peaks.length === 0 && !isRecordInPieces(rest)) return sha256(rest);
      closePiece();
      const root = peaks.map(({ hash }) => hash).reduceRight((right, left) => merkleInnerHash(left, right));
      return recordHashOfPieces(length, root);
    },
  };
}
