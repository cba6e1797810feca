/** Proves: a range of leaves verifies under its root and nowhere else, in every tree up to 33 leaves and in large ones (K10-K12). */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto";
import { AssertionError } from "../assert.ts";
import { bigEndian32, equalBytes } from "../bytes.ts";
import { MERKLE_RANGE_NODES_MAX } from "../limits.ts";
import { merkleRootOfHashes } from "./merkle.ts";
import {
  isMerkleRange,
  type MerkleRange,
  merkleHashesOfSpans,
  merkleRangeNodes,
  merkleRangeSiblings,
  merkleRangeSpans,
  merkleRootOfRange,
  verifyMerkleRange,
} from "./range-proof.ts";

const HASHES = Array.from({ length: 300 }, (_, index) => sha256(bigEndian32(index)));
const rangeOf = (total: number, start: number, end: number): MerkleRange => ({
  total: BigInt(total),
  start: BigInt(start),
  end: BigInt(end),
});

test("every range of every small tree verifies, and a changed leaf, sibling, root or number does not", () => {
  for (let total = 1; total <= 33; total++) {
    const hashes = HASHES.slice(0, total);
    const root = merkleRootOfHashes(hashes);
    for (let start = 0; start < total; start++) {
      for (let end = start + 1; end <= total; end++) {
        const range = rangeOf(total, start, end);
        const leafHashes = hashes.slice(start, end);
        const siblings = merkleRangeSiblings(range, hashes);
        assert.equal(verifyMerkleRange(root, range, { leafHashes, siblings }), true);
        const bad = sha256(root);
        assert.equal(verifyMerkleRange(bad, range, { leafHashes, siblings }), false);
        assert.equal(verifyMerkleRange(root, range, { leafHashes: leafHashes.with(-1, bad), siblings }), false);
        assert.equal(verifyMerkleRange(root, range, { leafHashes: leafHashes.slice(1), siblings }), false);
        assert.equal(verifyMerkleRange(root, range, { leafHashes: [...leafHashes, bad], siblings }), false);
        assert.equal(verifyMerkleRange(root, range, { leafHashes, siblings: [...siblings, bad] }), false);
        for (let at = 0; at < siblings.length; at++) {
          assert.equal(verifyMerkleRange(root, range, { leafHashes, siblings: siblings.with(at, bad) }), false);
          assert.equal(verifyMerkleRange(root, range, { leafHashes, siblings: siblings.toSpliced(at, 1) }), false);
        }
      }
    }
  }
});

test("a range does not verify at another place of the same tree", () => {
  const total = 29;
  const hashes = HASHES.slice(0, total);
  const root = merkleRootOfHashes(hashes);
  for (let start = 0; start + 3 <= total; start++) {
    const leafHashes = hashes.slice(start, start + 3);
    const siblings = merkleRangeSiblings(rangeOf(total, start, start + 3), hashes);
    for (let other = 0; other + 3 <= total; other++) {
      const holds = verifyMerkleRange(root, rangeOf(total, other, other + 3), { leafHashes, siblings });
      assert.equal(holds, other === start, `${start} ${other}`);
    }
  }
});

test("subtrees inside and outside lead to the root; large trees stay within the limit", () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat())
    .map(([total, a, b]) => rangeOf(total, a % total, (a % total) + 1 + (b % (total - (a % total)))));
  fc.assert(
    fc.property(range, (r) => {
      const hashes = HASHES.slice(0, Number(r.total));
      const nodes = merkleRangeNodes(r, hashes.slice(Number(r.start), Number(r.end)));
      const root = merkleRootOfRange(r, nodes, merkleRangeSiblings(r, hashes));
      return root !== undefined && equalBytes(root, merkleRootOfHashes(hashes));
    }),
  );
  const total = (1n << 63n) - 1n;
  const { inside, outside } = merkleRangeSpans({ total, start: 1n, end: total - 1n });
  assert.ok(inside.length <= MERKLE_RANGE_NODES_MAX && inside.length > 100);
  assert.equal(outside.length, 2);
  const middle = merkleRangeSpans({ total, start: (total >> 1n) - 1n, end: (total >> 1n) + 2n });
  assert.ok(middle.outside.length <= MERKLE_RANGE_NODES_MAX && middle.outside.length > 100);
});

test("the known nodes of a partition give the root and the siblings of every part", () => {
  const total = 50;
  const hashes = HASHES.slice(0, total);
  const cuts = [0, 1, 8, 9, 21, 40, 50];
  const parts = cuts.slice(1).map((end, index) => rangeOf(total, cuts[index] ?? 0, end));
  const nodes = parts.flatMap((part) => {
    const found = merkleRangeNodes(part, hashes.slice(Number(part.start), Number(part.end)));
    return merkleRangeSpans(part).inside.map((span, index) => ({ ...span, hash: found[index] ?? new Uint8Array(0) }));
  });
  const whole = [{ start: 0n, end: BigInt(total) }];
  assert.deepEqual(merkleHashesOfSpans(whole, nodes), [merkleRootOfHashes(hashes)]);
  for (const part of parts)
    assert.deepEqual(merkleHashesOfSpans(merkleRangeSpans(part).outside, nodes), merkleRangeSiblings(part, hashes));
  for (let at = 0; at < nodes.length; at++) assert.equal(merkleHashesOfSpans(whole, nodes.toSpliced(at, 1)), undefined);
  assert.equal(merkleHashesOfSpans(whole, []), undefined);
});

test("what is no range is refused: false or undefined for proofs, a bug for builders", () => {
  const root = sha256(bigEndian32(0));
  for (const range of [
    rangeOf(0, 0, 0),
    rangeOf(4, 2, 2),
    rangeOf(4, 3, 2),
    rangeOf(4, -1, 2),
    rangeOf(4, 2, 5),
    { total: 1n << 63n, start: 0n, end: 1n },
  ]) {
    assert.equal(isMerkleRange(range), false);
    assert.equal(merkleRootOfRange(range, [root], []), undefined);
    assert.equal(verifyMerkleRange(root, range, { leafHashes: [root], siblings: [] }), false);
    assert.throws(() => merkleRangeSpans(range), AssertionError);
  }
  assert.equal(merkleRootOfRange(rangeOf(2, 0, 1), [root], [root.subarray(1)]), undefined);
  assert.equal(verifyMerkleRange(root, rangeOf(1, 0, 1), { leafHashes: [root.subarray(1)], siblings: [] }), false);
  assert.equal(merkleRootOfRange(rangeOf(1, 0, 1), new Array<Uint8Array>(127).fill(root), []), undefined);
});
