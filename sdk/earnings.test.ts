/** Proves that claims are built for every order of a version's leaves: sorted, and as a datanet accepted them, one id more than once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeError } from "../lib/errors.ts";
import {
  contributorLeaf,
  contributorsTree,
  sumProofs,
  sumRoot,
  sumTree,
  verifySumProof,
} from "../lib/merkle/merkle-sum.ts";
import { claimsOf, reweigh } from "./earnings.ts";

const contributorOf = (byte: number, weight: bigint, firstRecord: bigint) => ({
  id: new Uint8Array(21).fill(byte),
  weight,
  firstRecord,
  recordCount: 2n,
});
const [ann, ben, annAgain] = [contributorOf(9, 5n, 0n), contributorOf(3, 7n, 2n), contributorOf(9, 11n, 4n)];

test("a datanet's leaves stay in the order of acceptance, and an id claims all of its own", () => {
  const contributors = [ann, ben, annAgain];
  const tree = sumTree(contributors.map(contributorLeaf));
  const root = sumRoot(3n, tree);
  const claims = claimsOf({ datasetId: 1n, version: "1.0.0", contributors }, [ann.id, ben.id]);
  assert.deepEqual(
    claims.map(({ proof }) => [proof.index, proof.leaf?.weight]),
    [
      [0n, 5n],
      [2n, 11n],
      [1n, 7n],
    ],
  );
  const proofs = sumProofs(contributors.map(contributorLeaf));
  for (const { proof } of claims) {
    const place = Number(proof.index);
    const [leaf, shown] = [contributors[place], proofs[place]];
    assert.ok(leaf !== undefined && shown !== undefined);
    assert.equal(verifySumProof(root, contributorLeaf(leaf), shown)?.total, 23n);
    assert.deepEqual(
      proof.path.map(({ hash }) => hash),
      shown.path.map(({ hash }) => hash),
    );
  }
});

test("sorted leaves prove as the tree of contributors does; whoever is not credited is refused", () => {
  const contributors = [ben, ann];
  const credited = { datasetId: 1n, version: "1.0.0", contributors };
  const [claim] = claimsOf(credited, [ann.id]);
  assert.deepEqual(
    claim?.proof.path.map(({ hash }) => hash),
    contributorsTree(contributors).proofs[1]?.path.map(({ hash }) => hash),
  );
  assert.throws(
    () => claimsOf(credited, [new Uint8Array(21)]),
    (error) => error instanceof NodeError && error.code === "NOT_CREDITED",
  );
});

test("under published weights a claim names their root, and a leaf without weight claims nothing", () => {
  const credited = reweigh({ datasetId: 1n, version: "1.0.0", contributors: [ben, ann] }, { weights: [0n, 6n] });
  const [claim] = claimsOf(credited, [ann.id]);
  assert.ok(claim !== undefined && claim.proof.leaf !== undefined);
  assert.deepEqual([claim.leafCount, claim.proof.leaf.weight], [2n, 6n]);
  const leaf = contributorLeaf({ ...ann, weight: 6n });
  const path = sumProofs(credited.contributors.map(contributorLeaf))[1]?.path ?? [];
  const position = verifySumProof(claim.weightsRoot, leaf, { index: 1n, count: claim.leafCount, path });
  assert.deepEqual([position?.leftSum, position?.total], [0n, 6n]);
  assert.throws(
    () => claimsOf(credited, [ben.id]),
    (error) => error instanceof NodeError && error.code === "NOT_CREDITED",
  );
});
