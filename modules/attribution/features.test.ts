/** Proves features under dispute (docs/spec/attribution.md T95, T97): asked for, opened with their record, convicted, flat or of a datanet. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { commitPublication, computePublication, type InputData } from "../../lib/attribution/commit/build.ts";
import { createOpener } from "../../lib/attribution/commit/open.ts";
import { FeatureError } from "../../lib/attribution/errors.ts";
import { type FeatureItem, featureRoot, featureTree } from "../../lib/attribution/features.ts";
import { findWrongContent, openRecord } from "../../lib/attribution/fraud/find-feature-fraud.ts";
import { flatContent } from "../../lib/attribution/fraud/publications.fixture.ts";
import { createChance, randomItem } from "../../lib/attribution/random-game.fixture.ts";
import { writeFeatureFraud } from "../../lib/attribution/wire/feature-fraud.ts";
import { writeLeafAnswer, writeLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { TxError } from "../../lib/errors.ts";
import type { LeafAnswer, LeafRequest } from "../../lib/attribution/fraud/open-leaf.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { isWithdrawnRoot, recordPathOf } from "../../lib/registry/two-level.ts";
import { FraudCase } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import { QueryPublicationRequest, QueryPublicationResponse } from "../../proto/gen/byline/attribution/v1/query.ts";
import {
  MsgAnswerLeaf,
  MsgAnswerLeafResponse,
  MsgCommitFraudResponse,
  MsgOpenLeaf,
  MsgOpenLeafResponse,
  MsgTimeoutLeaf,
  MsgTimeoutLeafResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { any, postBond, publishShares, shareOf } from "../economy.fixture.ts";
import { readQuality } from "../emissions/health-rows.ts";
import { createDatanetScene } from "./datanet.fixture.ts";
import { AttributionError } from "./errors.ts";
import { hasFaultyFeatures } from "./publication-keeper.ts";
import {
  commitMessage,
  createScene,
  createSceneChain,
  DAY_BLOCKS,
  honestPublication,
  PEOPLE,
  present,
  proveMessage,
  type Scene,
  sceneOver,
  SHAPE,
} from "./publication.fixture.ts";

const { carl, dora, eve, olga, paul } = PEOPLE;

const asking = (publicationId: bigint, leaf: LeafRequest, amount = 20_000n): Any =>
  any(
    MsgOpenLeaf,
    MsgOpenLeaf.create({
      sender: carl.text,
      publicationId,
      leaf: writeLeafRef(leaf),
      deposit: { denom: "ubyl", amount: amount.toString() },
    }),
  );
const answering = (requestId: bigint, answer: LeafAnswer): Any =>
  any(MsgAnswerLeaf, { sender: eve.text, requestId, answer: writeLeafAnswer(answer) });

const casesOf = ({ chain }: Scene): readonly (readonly [string, bigint, bigint])[] =>
  readQuality(chain.app.read()).cases.map(({ code, opened, upheld }) => [code, opened, upheld]);

const notOfContent = (error: unknown): boolean => error instanceof TxError && error.is(FeatureError.NotOfContent);

/** A case that shows the record at an item's place; `hashes` are those of the content. */
function contentCase(input: InputData, hashes: readonly Uint8Array[], index: number): Uint8Array {
  const { datasetId, version, items, content } = input;
  const { hash: recordHash, path: recordPath, part } = recordPathOf({ hashes, parts: content.parts }, index);
  const features = writeFeatureFraud(
    { datasetId, version, features: featureTree(items) },
    { kind: "content", item: openRecord(items, index), recordHash, recordPath, part },
  );
  return FraudCase.encode(FraudCase.create({ features }));
}

test("vectors over a feature root that has nothing below it: nobody can open one, the publication is void, the version is not", async () => {
  const chance = createChance(41);
  const chain = await createSceneChain(DAY_BLOCKS);
  const items = Array.from({ length: 4 }, () => randomItem(chance, SHAPE));
  const id = contributorIdBytes({ kind: "address", address: paul.address });
  const contributors = [{ id, weight: 1n, firstRecord: 0n, recordCount: 4n }];
  const tree = contributorsTree(contributors);
  const content = flatContent(items);
  const nothing = { count: items.length, dims: SHAPE.dims, tree: chance.bytes(32) };
  const { datasetId, version } = await publishShares(chain, olga, "nothing", [shareOf(paul, 1n)], {
    contentRoot: content.contentRoot,
    recordCount: 4n,
    featureRoot: featureRoot(nothing),
    contributorsRoot: tree.root,
    contributorCount: 1n,
    totalWeight: tree.total,
  });
  const inputs = [{ datasetId, version, content, items, contributors }];
  const scene = await sceneOver(chain, chance, { inputs, records: [] });
  const invented = honestPublication(scene);
  const publication = { ...invented, inputs: invented.inputs.map((each) => ({ ...each, featureTree: nothing.tree })) };
  const publicationId = await scene.published(publication);
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, asking(publicationId, { kind: "feature", item: 2 }));
  // The vectors that the publisher computed with stand under no tree that anybody registered.
  const opener = createOpener(scene.terms, scene.honest);
  const answer: LeafAnswer = { kind: "feature", feature: opener.recorded(2) };
  await chain.refused(eve, AttributionError.InvalidAnswer, answering(requestId, answer));
  const item: LeafAnswer = { kind: "item", item: opener.item(2) };
  await chain.refused(eve, AttributionError.InvalidAnswer, answering(requestId, item));
  await chain.blocks(DAY_BLOCKS);
  const before = chain.balance(carl);
  await chain.ok(dora, MsgTimeoutLeafResponse, any(MsgTimeoutLeaf, { sender: dora.text, requestId }));
  assert.equal(scene.row(publicationId).state, PublicationState.PUBLICATION_STATE_VOID);
  assert.deepEqual(casesOf(scene), [["fraud", 1n, 1n]]);
  await chain.blocks(20);
  assert.equal(chain.balance(carl) - before, 20_000n + 60_000n, "the deposit, and three times what was at risk");
  // Silence is the publisher's: it says nothing about the version.
  assert.ok(!hasFaultyFeatures(chain.app.read(), { datasetId, version }));
});

test("a datanet's features are opened through their parts, withdrawn records as zeros, and no honest item convicts", async () => {
  const scene = await createDatanetScene(createChance(42));
  const { chain, terms, honest } = scene;
  const [input] = terms.inputs;
  const { items } = present(input, "an input");
  assert.deepEqual(computePublication(terms).leaders, honest.leaders);
  const publicationId = await scene.published(honestPublication(scene));
  const opener = createOpener(terms, honest);
  // The place of the contribution that was taken out is nobody's, in the registered weights and in the published ones.
  const weight: LeafRequest = { kind: "weight", input: 0, index: 1n };
  const empty: LeafAnswer = { kind: "weight", weight: opener.weight(0, 1), registered: opener.registered(0, 1) };
  const features = [...items.keys()].map((item): LeafRequest => ({ kind: "feature", item }));
  const requests = [...features, weight].map((leaf) => asking(publicationId, leaf));
  const last = (await chain.ok(carl, MsgOpenLeafResponse, ...requests)).requestId;
  await chain.ok(eve, MsgAnswerLeafResponse, answering(last, empty));
  for (const item of items.keys()) {
    const requestId = last - BigInt(items.length - item);
    const right = opener.recorded(item);
    const flat: LeafAnswer = { kind: "feature", feature: { ...right, part: undefined } };
    await chain.refused(eve, AttributionError.InvalidAnswer, answering(requestId, flat));
    const other: LeafAnswer = { kind: "feature", feature: opener.recorded((item + 1) % items.length) };
    await chain.refused(eve, AttributionError.InvalidAnswer, answering(requestId, other));
    await chain.ok(eve, MsgAnswerLeafResponse, answering(requestId, { kind: "feature", feature: right }));
  }
  const hashes = items.map(({ contentHash }) => contentHash);
  for (const index of [0, 4, 6]) {
    const fraud = contentCase(present(input, "an input"), hashes, index);
    await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
    await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, fraud));
  }
});

const LIES: readonly (readonly [string, number, (item: FeatureItem) => FeatureItem])[] = [
  ["an invented record", 5, (item) => ({ ...item, contentHash: new Uint8Array(32).fill(7) })],
  ["a record where one was taken out", 3, (item) => ({ ...item, contentHash: new Uint8Array(32).fill(7) })],
  ["a vector where a record was taken out", 4, (item) => ({ ...item, vector: item.vector.map(() => 9) })],
];

for (const [why, index, lie] of LIES) {
  test(`a datanet's version that commits to ${why} is convicted, counted, and not published over by who looks (A81, T95)`, async () => {
    const honest: FeatureItem[] = [];
    const scene = await createDatanetScene(createChance(43), (items) => {
      honest.push(...items);
      return items.map((item, at) => (at === index ? lie(item) : item));
    });
    const { chain, terms } = scene;
    const input = present(terms.inputs[0], "an input");
    const { datasetId, version } = input;
    const bond = postBond(olga, BondPurpose.BOND_PURPOSE_VERSION, `${datasetId}@${version}`, 1_000_000n);
    await chain.ok(olga, MsgPostBondResponse, bond);
    assert.throws(() => computePublication(terms), notOfContent, "a publisher is told before");
    const publicationId = await scene.published(commitPublication(scene.next(), scene.honest));
    const opener = createOpener(terms, scene.honest);
    assert.throws(() => opener.recorded(index), notOfContent);
    const asked = asking(publicationId, { kind: "feature", item: index });
    const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, asked);
    const hashes = honest.map(({ contentHash }) => contentHash);
    const { path, part } = recordPathOf({ hashes, parts: input.content.parts }, index);
    const answer: LeafAnswer = { kind: "feature", feature: { feature: opener.feature(index), path, part } };
    await chain.refused(eve, AttributionError.InvalidAnswer, answering(requestId, answer));
    const other = contentCase(input, hashes, index === 0 ? 1 : 0);
    await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, other));
    await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, other));
    const fraud = contentCase(input, hashes, index);
    const found = findWrongContent(input, hashes);
    assert.deepEqual(found?.item.index, index);
    assert.equal(isWithdrawnRoot(present(hashes[index], "a hash")), index === 3 || index === 4);
    const before = chain.balance(carl);
    assert.equal(await scene.convict(fraud), `features/${datasetId}@${version}`);
    assert.ok(hasFaultyFeatures(chain.app.read(), { datasetId, version }));
    // H40: opened and upheld by one message, under a name of its own.
    assert.deepEqual(casesOf(scene), [["features", 1n, 1n]]);
    const gained = chain.balance(carl) - before;
    assert.ok(gained > 250_000n - 4_000_000n && gained <= 250_000n, `a quarter of the bond: ${gained}`);
  });
}

test("the query of a publication answers what its next request needs, and 0 when none is taken any more (T97)", async () => {
  const scene = await createScene(createChance(44), 10 * DAY_BLOCKS);
  const { chain, terms } = scene;
  const publicationId = await scene.published(honestPublication(scene));
  const path = "/byline.attribution.v1.Query/Publication";
  const needed = (): bigint =>
    chain.query(path, QueryPublicationRequest, QueryPublicationResponse, { publicationId }).nextLeafDeposit;
  assert.equal(needed(), 20_000n);
  const items = [0, 1, 2, 3, 4, 5, 6];
  const leaves: readonly LeafRequest[] = [
    ...items.map((item): LeafRequest => ({ kind: "feature", item })),
    ...items.map((item): LeafRequest => ({ kind: "item", item })),
    ...terms.points.map((_, query): LeafRequest => ({ kind: "query", query })),
  ];
  for (const leaf of leaves) {
    const deposit = needed();
    await chain.refused(carl, AttributionError.InvalidRequest, asking(publicationId, leaf, deposit - 1n));
    await chain.ok(carl, MsgOpenLeafResponse, asking(publicationId, leaf, deposit));
  }
  assert.deepEqual([leaves.length, needed()], [17, 40_000n]);
  await chain.blocks(20 * DAY_BLOCKS);
  assert.equal(needed(), 0n, "an answer would be too late");
  const late: LeafRequest = { kind: "value", item: 0, query: 0 };
  await chain.refused(carl, AttributionError.InvalidRequest, asking(publicationId, late, 1_000_000n));
});
