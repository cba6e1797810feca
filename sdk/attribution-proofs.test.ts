/** Proves: what the SDK sends is what the chain reads and judges: cases survive their bytes, answers open what was asked for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAccountAddress } from "../lib/address.ts";
import { commitPublication, computePublication } from "../lib/attribution/commit/build.ts";
import { featureRoot, featureTree } from "../lib/attribution/features.ts";
import { verifyFeatureFraud } from "../lib/attribution/fraud/feature-fraud.ts";
import { verifyFraudProof } from "../lib/attribution/fraud/judge.ts";
import { type LeafRequest, hasLeaf, verifyLeafAnswer } from "../lib/attribution/fraud/open-leaf.ts";
import {
  contentIn,
  contentTreeOf,
  copyData,
  partedContent,
  randomTerms,
} from "../lib/attribution/fraud/publications.fixture.ts";
import { createChance } from "../lib/attribution/random-game.fixture.ts";
import { readFeatureProof } from "../lib/attribution/wire/feature-fraud.ts";
import { readLeafAnswer, writeLeafRef } from "../lib/attribution/wire/leaf.ts";
import { readFraudProof } from "../lib/attribution/wire/publication-fraud.ts";
import { readPublication } from "../lib/attribution/wire/publication.ts";
import { FraudCase } from "../proto/gen/byline/attribution/v1/fraud.ts";
import { LeafRequest as OpenRequest, Publication } from "../proto/gen/byline/attribution/v1/publication.ts";
import {
  answerLeafMessage,
  commitFraudMessage,
  findFeaturesCase,
  findPublicationCase,
  openLeafMessage,
  publishMessage,
} from "./attribution-proofs.ts";

const SENDER = formatAccountAddress(new Uint8Array(20).fill(7));

test("a found lie convicts after its way through the message, and nothing is found in the truth", () => {
  const chance = createChance(91);
  let convicted = 0;
  for (let round = 0; round < 60; round += 1) {
    const terms = randomTerms(chance);
    const honest = computePublication(terms);
    const truth = commitPublication(terms, honest);
    assert.equal(findPublicationCase(1n, truth, { terms, served: honest }), undefined);
    const served = copyData(honest);
    const values = served.lists[0]?.values;
    assert.ok(values !== undefined);
    const at = chance.below(values.length);
    values[at] = (values[at] ?? 0n) + 3n;
    const publication = commitPublication(terms, served);
    const fraud = findPublicationCase(7n, publication, { terms, served });
    assert.ok(fraud !== undefined);
    const decoded = FraudCase.decode(fraud).publication;
    assert.equal(decoded?.publicationId, 7n);
    const proof = readFraudProof(decoded);
    assert.ok(proof !== undefined && verifyFraudProof(publication, proof).ok);
    assert.ok(!verifyFraudProof(truth, proof).ok);
    const sent = Publication.decode(Publication.encode(publishMessage(SENDER, publication, 5n).publication));
    assert.deepEqual(readPublication(sent), publication);
    convicted += 1;
  }
  assert.equal(convicted, 60);
});

test("every leaf that exists is answered", () => {
  const chance = createChance(92);
  for (let round = 0; round < 40; round += 1) {
    const terms = randomTerms(chance);
    const served = computePublication(terms);
    const publication = commitPublication(terms, served);
    const [query, item, input] = [chance.below(5), chance.below(8), chance.below(3)];
    const leaves: readonly LeafRequest[] = [
      { kind: "list", query, position: 1 + chance.below(6) },
      { kind: "item", item },
      { kind: "value", item, query },
      { kind: "feature", item },
      { kind: "query", query },
      { kind: "weight", input, index: BigInt(chance.below(3)) },
    ];
    for (const leaf of leaves.filter((each) => hasLeaf(publication, each))) {
      const asked = openLeafMessage(SENDER, 1n, { leaf, deposit: 20_000n });
      assert.deepEqual(asked.leaf, writeLeafRef(leaf));
      const request = OpenRequest.create({ id: 3n, leaf: asked.leaf });
      const message = answerLeafMessage(SENDER, request, { terms, served });
      assert.equal(message?.requestId, 3n);
      const answer = message === undefined ? undefined : readLeafAnswer(leaf.kind, message.answer);
      assert.ok(answer !== undefined && verifyLeafAnswer(publication, leaf, answer, contentIn(terms)).ok, leaf.kind);
    }
  }
});

test("a commitment is of this chain, this case and this sender", () => {
  const fraud = Uint8Array.of(1, 2, 3);
  const of = (chainId: string, sender: string, bytes: Uint8Array) =>
    commitFraudMessage(chainId, sender, { fraud: bytes, bond: 10n }).commitment;
  const other = formatAccountAddress(new Uint8Array(20).fill(8));
  const all = [
    of("a", SENDER, fraud),
    of("b", SENDER, fraud),
    of("a", other, fraud),
    of("a", SENDER, Uint8Array.of(1)),
  ];
  assert.equal(new Set(all.map((bytes) => bytes.join())).size, 4);
});

test("features that are not those of the content make a case that the chain convicts by; right ones make none", () => {
  const chance = createChance(93);
  for (let round = 0; round < 40; round += 1) {
    const terms = randomTerms(chance);
    const [input] = terms.inputs;
    assert.ok(input !== undefined);
    const { content, items } = chance.below(2) === 0 ? input : partedContent(chance, input.items);
    const honest = { ...input, content, items };
    const hashes = items.map(({ contentHash }) => contentHash);
    assert.equal(findFeaturesCase(honest, hashes), undefined);
    const at = chance.below(items.length);
    const lying = items.map((item, index) => (index === at ? { ...item, contentHash: chance.bytes(32) } : item));
    const fraud = findFeaturesCase({ ...honest, items: lying }, hashes);
    assert.ok(fraud !== undefined);
    const { features } = FraudCase.decode(fraud);
    const proof = features === undefined ? undefined : readFeatureProof(features);
    assert.ok(features !== undefined && proof !== undefined);
    const { count, dims, tree } = features;
    const version = { ...contentTreeOf(honest), features: { count, dims, tree } };
    const root = featureRoot(featureTree(lying));
    assert.ok(verifyFeatureFraud({ ...version, featureRoot: root }, new Uint8Array(32), proof).ok);
  }
});
