/** Proves: a part stands only at its own index under its own header, whatever a peer sends. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Part } from "../../proto/gen/tendermint/types/types.ts";
import { BLOCK_PART_BYTES } from "../limits.ts";
import { blockIdKey, isCompleteBlockId, isNilBlockId, NIL_BLOCK_ID } from "./block.ts";
import { decodeBlock, isPartOf, partSetHeaderOfBytes, partSetOfBytes } from "./part-set.ts";

const bytes = new Uint8Array(3 * BLOCK_PART_BYTES + 5).map((_, index) => index * 31 + (index >> 16));
const { header, parts } = partSetOfBytes(bytes);

test("C-02: part i with the proof or the bytes of j is refused, for all i and j", () => {
  assert.equal(header.total, 4);
  assert.deepEqual(partSetHeaderOfBytes(bytes), header);
  for (const part of parts) {
    for (const other of parts) {
      const isOwn = part.index === other.index;
      assert.equal(isPartOf(header, { ...part, proof: other.proof }), isOwn);
      assert.equal(isPartOf(header, { ...part, index: other.index }), isOwn);
      assert.equal(
        isPartOf(header, { ...part, index: other.index, proof: { ...part.proof, index: BigInt(other.index) } }),
        isOwn,
      );
      assert.equal(isPartOf(header, { ...part, bytes: other.bytes }), isOwn);
    }
  }
});

test("C-05: an index outside the set is refused, never thrown", () => {
  const [part] = parts;
  assert.ok(part !== undefined);
  for (const index of [-1, 4, 2 ** 31 - 1, 1.5, Number.NaN]) assert.equal(isPartOf(header, { ...part, index }), false);
});

test("C-04: an absurd total is refused before anything is allocated", () => {
  const [part] = parts;
  assert.ok(part !== undefined);
  for (const total of [0, -1, 1602, 2 ** 32 - 1]) {
    const claimed: Part = { ...part, proof: { ...part.proof, total: BigInt(total) } };
    assert.equal(isPartOf({ ...header, total }, claimed), false);
  }
});

test("sizes: full parts but for the last, which is not empty", () => {
  const last = parts[3];
  assert.ok(last !== undefined);
  assert.equal(isPartOf(header, last), true);
  assert.equal(isPartOf(header, { ...last, bytes: last.bytes.subarray(1) }), false);
  const lone = partSetOfBytes(new Uint8Array(BLOCK_PART_BYTES + 1));
  const [whole] = partSetOfBytes(new Uint8Array(0)).parts;
  assert.equal(whole, undefined);
  assert.equal(lone.header.total, 2);
});

test("block ids: nil, complete, key", () => {
  const id = { hash: new Uint8Array(32).fill(1), partSetHeader: header };
  assert.equal(isNilBlockId(NIL_BLOCK_ID), true);
  assert.equal(blockIdKey(NIL_BLOCK_ID), "");
  assert.equal(isNilBlockId(id), false);
  assert.equal(isCompleteBlockId(id), true);
  assert.equal(isCompleteBlockId({ ...id, partSetHeader: { total: 0, hash: header.hash } }), false);
  assert.notEqual(blockIdKey(id), blockIdKey({ ...id, partSetHeader: { ...header, total: 5 } }));
  assert.equal(blockIdKey(id).length, 32 + 2 + 2 + 32);
});

test("a block that does not decode, or not canonically, is refused", () => {
  for (const bad of [
    new Uint8Array(0).fill(1),
    Uint8Array.of(1),
    Uint8Array.of(0x0a, 0x80, 0),
    bytes.subarray(0, 100),
  ]) {
    if (bad.length > 0) assert.throws(() => decodeBlock(bad));
  }
});
