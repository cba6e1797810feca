/** Proves: roots follow R6, left sums are right, frontiers equal whole trees, and no changed sum verifies. */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../bytes.ts";
import {
  appendToSumFrontier,
  type Contributor,
  contributorLeaf,
  contributorsRoot,
  contributorsTree,
  EMPTY_SUM_FRONTIER,
  type SumFrontier,
  type SumNode,
  sumFrontierTree,
  sumLeaf,
  sumProofs,
  sumRoot,
  sumTree,
  verifySumProof,
} from "./merkle-sum.ts";

function contributors(count: number): Contributor[] {
  return Array.from({ length: count }, (_, index) => ({
    id: Uint8Array.of(0, index >> 8, index & 255),
    weight: BigInt(index * index + 1),
    firstRecord: BigInt(index * 10),
    recordCount: 10n,
  }));
}

test("R6: the root of two contributors, by hand", () => {
  const pair = contributors(2);
  const be128 = (n: bigint): Uint8Array => concatBytes(bigEndian64(0n), bigEndian64(n));
  const leaf = (c: Contributor): Uint8Array =>
    sha256(
      concatBytes(
        Uint8Array.of(0, c.id.length),
        c.id,
        bigEndian64(c.weight),
        bigEndian64(c.firstRecord),
        bigEndian64(c.recordCount),
      ),
    );
  const [a, b] = pair.map(leaf);
  assert.ok(a !== undefined && b !== undefined);
  const inner = sha256(concatBytes(Uint8Array.of(1), a, be128(1n), b, be128(2n)));
  const root = sha256(concatBytes(Uint8Array.of(2), bigEndian64(2n), inner, be128(3n)));
  assert.deepEqual(contributorsRoot(pair), root);
});

test("every leaf proves itself with its left sum; any change is refused", () => {
  for (const count of [1, 2, 3, 5, 8, 13]) {
    const list = contributors(count);
    const { root, total, proofs } = contributorsTree(list);
    let left = 0n;
    list.forEach((contributor, index) => {
      const leaf = contributorLeaf(contributor);
      const proof = proofs[index];
      assert.ok(proof !== undefined);
      assert.deepEqual(verifySumProof(root, leaf, proof), { leftSum: left, total });
      left += contributor.weight;
      const fields = ["weight", "firstRecord", "recordCount"] as const;
      for (const field of fields) {
        assert.equal(
          verifySumProof(root, contributorLeaf({ ...contributor, [field]: contributor[field] + 1n }), proof),
          undefined,
        );
      }
      assert.equal(verifySumProof(root, { ...leaf, sum: leaf.sum + 1n }, proof), undefined);
      assert.equal(verifySumProof(root, leaf, { ...proof, count: proof.count + 1n }), undefined);
      assert.equal(verifySumProof(root, leaf, { ...proof, index: proof.index + 1n }), undefined);
      assert.equal(verifySumProof(root, leaf, { ...proof, path: [...proof.path, leaf] }), undefined);
      proof.path.forEach((node, at) => {
        const swaps: readonly SumNode[] = [
          { ...node, sum: node.sum + 1n },
          { ...node, sum: -node.sum },
          { ...node, sum: 1n << 128n },
          { ...node, sum: (1n << 128n) - 1n },
          { ...node, hash: node.hash.map((byte) => byte ^ 1) },
        ];
        for (const swap of swaps) {
          const changed: readonly SumNode[] = proof.path.map((old, k) => (k === at ? swap : old));
          assert.equal(verifySumProof(root, leaf, { ...proof, path: changed }), undefined);
        }
      });
    });
    assert.equal(left, total);
  }
});

test("P-02: moving weight between two siblings changes the root", () => {
  const [a, b] = [sumLeaf(utf8ToBytes("a"), 5n), sumLeaf(utf8ToBytes("b"), 7n)];
  const root = sumRoot(2n, sumTree([a, b]));
  assert.notDeepEqual(
    sumRoot(
      2n,
      sumTree([
        { ...a, sum: 6n },
        { ...b, sum: 6n },
      ]),
    ),
    root,
  );
  assert.notDeepEqual(sumRoot(3n, sumTree([a, b])), root);
});

test("a frontier equals the whole tree at every length", () => {
  let frontier: SumFrontier = EMPTY_SUM_FRONTIER;
  const leaves: SumNode[] = [];
  assert.equal(sumFrontierTree(frontier), undefined);
  for (let index = 0; index < 70; index++) {
    const leaf = sumLeaf(bigEndian64(BigInt(index)), BigInt(index));
    leaves.push(leaf);
    frontier = appendToSumFrontier(frontier, leaf);
    assert.deepEqual(sumFrontierTree(frontier), sumTree(leaves));
    assert.ok(frontier.peaks.length <= 7);
  }
  assert.equal(sumProofs(leaves).length, 70);
});

test("unsorted, doubled, weightless and overflowing lists are bugs", () => {
  const [a, b] = contributors(2);
  assert.ok(a !== undefined && b !== undefined);
  const bad: readonly Contributor[][] = [
    [],
    [b, a],
    [a, a],
    [{ ...a, weight: 0n }],
    [{ ...a, recordCount: 0n }],
    [{ ...a, weight: (1n << 64n) - 1n }, b],
  ];
  for (const list of bad) assert.throws(() => contributorsTree(list), { name: "AssertionError" });
});
