/** Proves multi-proofs and frontier changes against the whole trees, for every small tree and for damaged proofs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../bytes.ts";
import { merkleProofs, merkleRoot } from "./merkle.ts";
import { EMPTY_SUM_FRONTIER, appendToSumFrontier, sumFrontierTree, sumLeaf, sumTree } from "./merkle-sum.ts";
import type { SumFrontier, SumNode } from "./merkle-sum.ts";
import { multiProofNodes, multiProofRoot } from "./multi-proof.ts";
import { replaceInSumFrontier, sumOfFrontier } from "./sum-frontier.ts";

const leaf = (index: number): Uint8Array => sha256(utf8ToBytes(`leaf ${index}`));
const leavesOf = (count: number): Uint8Array[] => Array.from({ length: count }, (_, index) => leaf(index));

test("a multi-proof leads to the root for every subset, and any damage leads elsewhere or nowhere", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 70 })
        .chain((count) =>
          fc.tuple(fc.constant(count), fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count }), fc.nat()),
        ),
      ([count, picked, damage]) => {
        const leaves = leavesOf(count);
        const chosen = [...picked].sort((a, b) => a - b);
        const nodes = multiProofNodes(leaves, chosen);
        const proof = {
          total: BigInt(count),
          indexes: chosen.map(BigInt),
          leaves: chosen.map((index) => leaves[index] ?? new Uint8Array(0)),
          nodes,
        };
        const root = merkleRoot(leaves);
        assert.deepEqual(multiProofRoot(proof), root);
        const wrong = leaf(10_000);
        const place = damage % chosen.length;
        const forged = { ...proof, leaves: proof.leaves.map((own, at) => (at === place ? wrong : own)) };
        assert.notDeepEqual(multiProofRoot(forged), root);
        assert.equal(multiProofRoot({ ...proof, nodes: [...nodes, wrong] }), undefined, "a node too many");
        if (nodes.length > 0) {
          assert.equal(multiProofRoot({ ...proof, nodes: nodes.slice(1) }), undefined, "a node too few");
        }
      },
    ),
  );
});

test("indexes out of order, twice or outside, and short nodes are refused", () => {
  const leaves = leavesOf(4);
  const proof = { total: 4n, indexes: [0n, 2n], leaves: [leaf(0), leaf(2)], nodes: multiProofNodes(leaves, [0, 2]) };
  assert.deepEqual(multiProofRoot(proof), merkleRoot(leaves));
  assert.equal(multiProofRoot({ ...proof, indexes: [2n, 0n] }), undefined);
  assert.equal(multiProofRoot({ ...proof, indexes: [2n, 2n] }), undefined);
  assert.equal(multiProofRoot({ ...proof, indexes: [0n, 4n] }), undefined);
  assert.equal(multiProofRoot({ ...proof, indexes: [], leaves: [] }), undefined);
  assert.equal(multiProofRoot({ ...proof, nodes: proof.nodes.map((node) => node.slice(1)) }), undefined);
});

test("one leaf's multi-proof has the nodes of its single proof; 64 of 2^16 need far less than 64 paths", () => {
  const leaves = leavesOf(50);
  const single = merkleProofs(leaves).proofs[17];
  assert.equal(multiProofNodes(leaves, [17]).length, single?.aunts.length);
  const many = leavesOf(4_096);
  const chosen = Array.from({ length: 64 }, (_, index) => index * 64);
  assert.equal(multiProofNodes(many, chosen).length, 64 * 6);
});

test("replacing a leaf of a frontier gives the tree over the changed leaves, for every leaf of every small tree", () => {
  const node = (text: string, sum: bigint): SumNode => sumLeaf(concatBytes(utf8ToBytes(text), bigEndian64(sum)), sum);
  for (let count = 1; count <= 20; count++) {
    const leaves = Array.from({ length: count }, (_, index) => node(`n${index}`, BigInt(index + 1)));
    const frontier = leaves.reduce<SumFrontier>(appendToSumFrontier, EMPTY_SUM_FRONTIER);
    for (let index = 0; index < count; index++) {
      const after = node("gone", 0n);
      const before = leaves[index];
      assert.ok(before !== undefined);
      const path = pathToPeak(leaves, index);
      const changed = replaceInSumFrontier(frontier, { index: BigInt(index), path }, { before, after });
      const expected = sumTree(leaves.map((own, at) => (at === index ? after : own)));
      assert.ok(changed !== undefined);
      assert.deepEqual(sumFrontierTree(changed), expected);
      assert.equal(sumOfFrontier(changed), expected.sum);
      const forged = { before: node("forged", 1n), after };
      assert.equal(replaceInSumFrontier(frontier, { index: BigInt(index), path }, forged), undefined);
      const elsewhere = { index: BigInt(count), path };
      assert.equal(replaceInSumFrontier(frontier, elsewhere, { before, after }), undefined);
    }
  }
});

/** Siblings from a leaf up to the peak above it, by building the peak's subtree. */
function pathToPeak(leaves: readonly SumNode[], index: number): SumNode[] {
  let start = 0;
  for (let size = 1 << 20; size > 0; size >>= 1) {
    if ((leaves.length & size) === 0) continue;
    if (index < start + size) {
      const path: SumNode[] = [];
      for (let width = 1, at = index - start; width < size; width *= 2, at >>= 1) {
        const sibling = start + (at ^ 1) * width;
        path.push(sumTree(leaves.slice(sibling, sibling + width)));
      }
      return path;
    }
    start += size;
  }
  return [];
}
