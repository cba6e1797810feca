/** Proves: roots equal RFC 6962 and CometBFT's, and no changed leaf, index, total or aunt verifies. */
import assert from "node:assert/strict";
import test from "node:test";
import { concatBytes, fromHex, toHex, utf8ToBytes } from "../bytes.ts";
import {
  EMPTY_MERKLE_ROOT,
  type MerkleProof,
  merkleInnerHash,
  merkleLeafHash,
  merkleProofs,
  merkleRoot,
  splitPoint,
  verifyMerkleProof,
} from "./merkle.ts";

const items = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => utf8ToBytes(`item ${index}`));

test("upstream vectors", () => {
  assert.equal(
    toHex(merkleLeafHash(utf8ToBytes("L123456"))),
    "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56",
  );
  const pairs: readonly (readonly [number, number])[] = [
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 4],
    [10, 8],
    [20, 16],
    [100, 64],
    [255, 128],
    [256, 128],
    [257, 256],
  ];
  for (const [count, split] of pairs) assert.equal(splitPoint(count), split);
  assert.equal(toHex(merkleRoot([])), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("every leaf proves itself, and nothing else", () => {
  for (const count of [1, 2, 3, 4, 5, 7, 8, 9, 33]) {
    const leaves = items(count);
    const { root, proofs } = merkleProofs(leaves);
    assert.deepEqual(root, merkleRoot(leaves));
    proofs.forEach((proof, index) => {
      const leaf = leaves[index] as Uint8Array;
      assert.equal(verifyMerkleProof(root, leaf, proof), true);
      const changed: readonly MerkleProof[] = [
        { ...proof, index: (proof.index + 1n) % (proof.total + 1n) },
        { ...proof, index: -1n },
        { ...proof, aunts: [...proof.aunts, root] },
        { ...proof, aunts: proof.aunts.slice(1).concat(count > 1 ? [] : [root]) },
        { ...proof, leafHash: root.map((byte) => byte ^ 1) },
        ...proof.aunts.map((_, at) => ({
          ...proof,
          aunts: proof.aunts.map((aunt, k) => (k === at ? aunt.map((byte) => byte ^ 1) : aunt)),
        })),
        ...proof.aunts.map((_, at) => ({
          ...proof,
          aunts: proof.aunts.map((aunt, k) => (k === at ? aunt.subarray(1) : aunt)),
        })),
      ];
      for (const bad of changed) assert.equal(verifyMerkleProof(root, leaf, bad), false);
      assert.equal(verifyMerkleProof(root, concatBytes(leaf, Uint8Array.of(0)), proof), false);
    });
  }
});

test("P-03: nothing verifies against an empty tree, a missing root or an absurd total", () => {
  const leaf = utf8ToBytes("x");
  const leafHash = merkleLeafHash(leaf);
  for (const total of [0n, -1n, 1n << 63n, 1n << 64n]) {
    assert.equal(verifyMerkleProof(EMPTY_MERKLE_ROOT, leaf, { total, index: 0n, leafHash, aunts: [] }), false);
  }
  for (const root of [EMPTY_MERKLE_ROOT, new Uint8Array(0), new Uint8Array(32)]) {
    assert.equal(verifyMerkleProof(root, leaf, { total: 1n, index: 0n, leafHash, aunts: [] }), false);
  }
  assert.equal(verifyMerkleProof(leafHash, leaf, { total: 1n, index: 0n, leafHash, aunts: [] }), true);
  const deep = Array.from({ length: 101 }, () => leafHash);
  assert.equal(verifyMerkleProof(leafHash, leaf, { total: 1n << 62n, index: 0n, leafHash, aunts: deep }), false);
});

test("P-04: an inner node's bytes do not pass as a leaf", () => {
  const [a, b] = [merkleLeafHash(utf8ToBytes("a")), merkleLeafHash(utf8ToBytes("b"))];
  const root = merkleRoot([utf8ToBytes("a"), utf8ToBytes("b")]);
  assert.deepEqual(root, merkleInnerHash(a, b));
  const forged = concatBytes(a, b);
  assert.notDeepEqual(merkleLeafHash(forged), root);
  for (const leafHash of [root, merkleLeafHash(forged)]) {
    assert.equal(verifyMerkleProof(root, forged, { total: 1n, index: 0n, leafHash, aunts: [] }), false);
  }
  assert.equal(
    toHex(merkleRoot([fromHex("010203")])),
    "054edec1d0211f624fed0cbca9d4f9400b0e491c43742af2c5b0abebf0c990d8",
  );
});
