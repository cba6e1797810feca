/** Proves: short records keep SHA-256, long ones and look-alikes hash by pieces, and parts hash as the whole (R1, K1, K2). */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, toHex, utf8ToBytes } from "../bytes.ts";
import { RECORD_PIECE_BYTES, RECORD_WHOLE_BYTES_MAX } from "../limits.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import {
  createRecordHasher,
  RECORD_PIECES_TAG,
  recordHashOf,
  recordHashOfPieces,
  recordPieceCount,
  recordPieceLength,
  recordPieces,
} from "./record-hash.ts";

function sample(length: number): Uint8Array {
  return new Uint8Array(length).map((_, index) => (index * 31 + (index >> 8)) & 255);
}

test("K1: up to 16,380 bytes a record's hash is SHA-256, beyond it the hash of its pieces", () => {
  for (const length of [0, 1, 100, RECORD_WHOLE_BYTES_MAX])
    assert.deepEqual(recordHashOf(sample(length)), sha256(sample(length)));
  for (const length of [16_381, 16_384, 16_385, 32_768, 50_000, 200_000]) {
    const bytes = sample(length);
    const pieces = recordPieces(bytes);
    const preimage = concatBytes(
      utf8ToBytes("byline/record-pieces/1"),
      bigEndian64(BigInt(length)),
      merkleRoot(pieces),
    );
    assert.deepEqual(recordHashOf(bytes), sha256(preimage));
    assert.deepEqual(concatBytes(...pieces), bytes);
    assert.equal(recordPieceCount(BigInt(length)), BigInt(pieces.length));
    for (const [index, piece] of pieces.entries())
      assert.equal(recordPieceLength(BigInt(length), BigInt(index)), piece.length);
  }
});

test("K1: the preimage of a long record's hash, taken as a record, has another hash", () => {
  const bytes = sample(40_000);
  const preimage = concatBytes(RECORD_PIECES_TAG, bigEndian64(40_000n), merkleRoot(recordPieces(bytes)));
  assert.deepEqual(sha256(preimage), recordHashOf(bytes));
  assert.notDeepEqual(recordHashOf(preimage), recordHashOf(bytes));
  assert.deepEqual(recordHashOf(preimage), recordHashOfPieces(BigInt(preimage.length), merkleRoot([preimage])));
});

test("a record in parts of any size has the hash of the whole", () => {
  const lengths = [0, 1, 16_379, 16_380, 16_381, 16_384, 16_385, 3 * RECORD_PIECE_BYTES, 7 * RECORD_PIECE_BYTES + 5];
  for (const bytes of [...lengths.map(sample), concatBytes(RECORD_PIECES_TAG, sample(9))]) {
    for (const step of [1_000, 16_384, 65_536, 7]) {
      if (step === 7 && bytes.length > 20_000) continue;
      const hasher = createRecordHasher();
      for (let at = 0; at < bytes.length; at += step) hasher.update(bytes.subarray(at, at + step));
      assert.equal(hasher.length(), BigInt(bytes.length));
      assert.equal(toHex(hasher.digest()), toHex(recordHashOf(bytes)), `${bytes.length} by ${step}`);
    }
  }
});
