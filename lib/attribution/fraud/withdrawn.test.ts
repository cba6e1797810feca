/** Proves weights over a datanet that contributions were taken out of (A15, A52, R92): the empty place stays nobody's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Contributor, contributorLeaf, sumLeaf, sumPath, sumTree } from "../../merkle/merkle-sum.ts";
import { withdrawnLeaf } from "../../registry/two-level.ts";
import {
  commitPublication,
  computePublication,
  type InputData,
  type PublicationData,
  type PublicationTerms,
  weightLeaves,
} from "../commit/build.ts";
import { statedSum, WITHDRAWN_CONTRIBUTOR } from "../commit/leaves.ts";
import { createOpener } from "../commit/open.ts";
import type { Publication } from "../commit/publication.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../bytes.ts";
import { type Chance, createChance } from "../random-game.fixture.ts";
import { readContributor, writeContributor } from "../wire/openings.ts";
import { verifyFraudProof } from "./judge.ts";
import { verifyLeafAnswer } from "./open-leaf.ts";
import { contentIn, randomTerms } from "./publications.fixture.ts";

interface Scene {
  readonly terms: PublicationTerms;
  readonly data: PublicationData;
  readonly publication: Publication;
  /** Input with new weights. */
  readonly input: number;
  /** Its place without a contribution. */
  readonly empty: number;
}

/** A contribution of each input was taken out; undefined where no input has new weights. */
function randomScene(chance: Chance): Scene | undefined {
  const random = randomTerms(chance);
  const empty = chance.below(2);
  const inputs = random.inputs.map((input): InputData => {
    const contributors = [...input.contributors];
    contributors.splice(empty, 0, WITHDRAWN_CONTRIBUTOR);
    return { ...input, contributors };
  });
  const terms = { ...random, inputs };
  const data = computePublication(terms);
  const input = data.weights.findIndex((weights) => weights !== undefined);
  return input < 0 ? undefined : { terms, data, publication: commitPublication(terms, data), input, empty };
}

/** The publication with another contributor at one place of the weights, and the opening of that place. */
function withContributor(
  { terms, data, publication, input }: Scene,
  index: number,
  contributor: Contributor,
): { readonly publication: Publication; readonly published: ReturnType<typeof readContributor> } {
  const own = terms.inputs[input] as InputData;
  const weights = data.weights[input];
  assert.ok(weights !== undefined);
  const leaves = weightLeaves(own, weights);
  leaves[index] = contributor.id.length === 0 ? withdrawnLeaf(BigInt(index)) : contributorLeaf(contributor);
  const tree = { tree: sumTree(leaves), shift: weights.shift };
  const inputs = publication.inputs.map((each, at) => (at === input ? { ...each, weights: tree } : each));
  const published = { index: BigInt(index), contributor, path: sumPath(leaves, index) };
  return { publication: { ...publication, inputs }, published: readContributor(writeContributor(published)) };
}

test("an empty place is opened as such and convicts nobody; a weight put there, or a person taken out, convicts", () => {
  const chance = createChance(121);
  let judged = 0;
  for (let round = 0; round < 150; round++) {
    const scene = randomScene(chance);
    if (scene === undefined) continue;
    judged += 1;
    const { terms, data, publication, input, empty } = scene;
    const opener = createOpener(terms, data);
    const honest = opener.weight(input, empty);
    assert.deepEqual(honest.contributor, WITHDRAWN_CONTRIBUTOR);
    const request = { kind: "weight", input, index: BigInt(empty) } as const;
    const registered = opener.registered(input, empty);
    const isOpened = (contributor: Contributor): boolean => {
      const answer = { kind: "weight", weight: { ...honest, contributor }, registered } as const;
      return verifyLeafAnswer(publication, request, answer, contentIn(terms)).ok;
    };
    assert.ok(isOpened(WITHDRAWN_CONTRIBUTOR));
    for (const change of [{ weight: 1n }, { firstRecord: 1n }, { recordCount: 1n }, { id: Uint8Array.of(0) }]) {
      assert.ok(!isOpened({ ...WITHDRAWN_CONTRIBUTOR, ...change }), "in no other form");
    }
    const proof = { kind: "contributor", input, registered, range: undefined } as const;
    assert.ok(!verifyFraudProof(publication, { ...proof, published: honest }).ok);
    const thief = { id: Uint8Array.of(0, ...new Uint8Array(20).fill(9)), weight: 5n, firstRecord: 0n, recordCount: 1n };
    const theft = withContributor(scene, empty, thief);
    assert.ok(verifyFraudProof(theft.publication, { ...proof, published: theft.published }).ok, "a theft");
    assert.ok(!verifyFraudProof(publication, { ...proof, published: theft.published }).ok);
    const other = terms.inputs[input]?.contributors.findIndex(({ id }) => id.length > 0) ?? 0;
    const robbed = withContributor(scene, other, WITHDRAWN_CONTRIBUTOR);
    const robbery = { ...proof, registered: opener.registered(input, other), published: robbed.published };
    assert.ok(verifyFraudProof(robbed.publication, robbery).ok, "a person whose place was emptied");
  }
  assert.ok(judged > 80, `${judged}`);
});

test("an empty place states no sum, whatever its number; bytes that only begin like it are no leaf (A50)", () => {
  const payload = (index: bigint, more = 0): Uint8Array =>
    concatBytes(utf8ToBytes("byline/withdrawn/1"), bigEndian64(index), new Uint8Array(more));
  assert.deepEqual(withdrawnLeaf(7n), sumLeaf(payload(7n), 0n));
  assert.equal(statedSum("contributor", payload(7n)), 0n);
  assert.equal(statedSum("contributor", payload(7n, 1)), undefined);
  assert.equal(statedSum("contributor", payload(7n).slice(1)), undefined);
  assert.equal(statedSum("item", payload(7n)), undefined);
});
