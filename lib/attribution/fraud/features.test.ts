/** Proves that features are those of the content or nobody can open them (A1, A60), and that a lie about it convicts (A81). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { merkleLeafHash, merklePath } from "../../merkle/merkle.ts";
import { isWithdrawnRoot, recordPathOf } from "../../registry/two-level.ts";
import { TxError } from "../../errors.ts";
import { FeatureFraud } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { commitPublication, computePublication, computeValues, type InputData } from "../commit/build.ts";
import type { PublicationTerms } from "../commit/build.ts";
import { createOpener } from "../commit/open.ts";
import type { RecordedFeature } from "../commit/openings.ts";
import { FeatureError } from "../errors.ts";
import { type FeatureItem, featureLeaf, featureRoot, featureTree } from "../features.ts";
import { type Chance, createChance } from "../random-game.fixture.ts";
import { readFeatureProof, writeFeatureFraud } from "../wire/feature-fraud.ts";
import { readLeafAnswer, writeLeafAnswer } from "../wire/leaf.ts";
import { type FeatureFraudProof, verifyFeatureFraud } from "./feature-fraud.ts";
import { type LeafAnswer, verifyLeafAnswer } from "./open-leaf.ts";
import { contentIn, contentTreeOf, partedContent, randomTerms } from "./publications.fixture.ts";

/** Terms whose inputs are flat or of two levels. */
function mixedTerms(chance: Chance): PublicationTerms {
  const terms = randomTerms(chance);
  const inputs = terms.inputs.map((input) =>
    chance.below(3) === 0 ? input : { ...input, ...partedContent(chance, input.items) },
  );
  return { ...terms, inputs };
}

/** One item of one input changed, the content left as it was registered. */
function withItem(
  terms: PublicationTerms,
  input: number,
  local: number,
  change: Partial<FeatureItem>,
): PublicationTerms {
  const inputs = terms.inputs.map((each, at) => {
    const items = each.items.map((item, index) => (at === input && index === local ? { ...item, ...change } : item));
    return { ...each, items };
  });
  return { ...terms, inputs };
}

test("a publisher opens the features of every item with their record, flat or in parts; nothing else answers (A60)", () => {
  const chance = createChance(111);
  let parted = 0;
  for (let round = 0; round < 60; round++) {
    const terms = mixedTerms(chance);
    const data = computePublication(terms);
    const publication = commitPublication(terms, data);
    const opener = createOpener(terms, data);
    const contentOf = contentIn(terms);
    const isAnswer = (item: number, feature: RecordedFeature): boolean => {
      const written = writeLeafAnswer({ kind: "feature", feature });
      const answer = readLeafAnswer("feature", written) as LeafAnswer;
      return verifyLeafAnswer(publication, { kind: "feature", item }, answer, contentOf).ok;
    };
    const count = terms.inputs.reduce((sum, { items }) => sum + items.length, 0);
    for (let item = 0; item < count; item++) {
      const right = opener.recorded(item);
      const { feature, path, part } = right;
      const { record } = feature;
      parted += part === undefined ? 0 : 1;
      assert.ok(isAnswer(item, right));
      if (item > 0) assert.ok(!isAnswer(item, opener.recorded(item - 1)), "another item");
      const changes: readonly Partial<RecordedFeature>[] = [
        { feature: { ...feature, record: { ...record, label: record.label + 1 } } },
        { feature: { ...feature, record: { ...record, contentHash: chance.bytes(32) } } },
        { feature: { ...feature, record: { ...record, vector: record.vector.map((part) => part ^ 1) } } },
        { feature: { ...feature, path: [...feature.path, chance.bytes(32)] } },
        { path: [...path, chance.bytes(32)] },
        { part: part === undefined ? { root: record.contentHash, recordCount: 1n, index: 0n, path: [] } : undefined },
        ...(part === undefined ? [] : [{ part: { ...part, root: chance.bytes(32) } }]),
      ];
      for (const change of changes) assert.ok(!isAnswer(item, { ...right, ...change }), Object.keys(change)[0]);
    }
    const unknown = verifyLeafAnswer(
      publication,
      { kind: "feature", item: 0 },
      { kind: "feature", feature: opener.recorded(0) },
      () => undefined,
    );
    assert.ok(!unknown.ok, "without a version");
  }
  assert.ok(parted > 200, `${parted}`);
});

test("features over other records can't be computed with, nor opened by any path; what they say of themselves is computed (A1)", () => {
  const chance = createChance(112);
  let gone = 0;
  for (let round = 0; round < 60; round++) {
    const honest = mixedTerms(chance);
    const input = chance.below(honest.inputs.length);
    const { items } = honest.inputs[input] as InputData;
    const local = chance.below(items.length);
    const isGone = isWithdrawnRoot((items[local] as FeatureItem).contentHash);
    gone += isGone ? 1 : 0;
    const changes: readonly Partial<FeatureItem>[] = [
      { contentHash: chance.bytes(32) },
      ...(isGone ? [{ label: 1 }, { vector: Int8Array.from(items[local]?.vector ?? [], () => 1) }] : []),
    ];
    for (const change of changes) {
      const terms = withItem(honest, input, local, change);
      const refusal = (error: unknown): boolean => error instanceof TxError && error.is(FeatureError.NotOfContent);
      assert.throws(() => computePublication(terms), refusal);
      const data = computeValues(terms);
      const publication = commitPublication(terms, data);
      const opener = createOpener(terms, data);
      let item = local;
      for (const each of terms.inputs.slice(0, input)) item += each.items.length;
      assert.throws(() => opener.recorded(item), refusal);
      // The right paths of the record do not open what is not made of it.
      const { parts } = (honest.inputs[input] as InputData).content;
      const { path, part } = recordPathOf({ hashes: items.map(({ contentHash }) => contentHash), parts }, local);
      const answer: LeafAnswer = { kind: "feature", feature: { feature: opener.feature(item), path, part } };
      assert.ok(!verifyLeafAnswer(publication, { kind: "feature", item }, answer, contentIn(terms)).ok);
    }
  }
  assert.ok(gone > 5, `${gone}`);
});

test("an item that is not its record's convicts a version, of parts too; an honest item never does (A81)", () => {
  const chance = createChance(113);
  let convicted = 0;
  for (let round = 0; round < 80; round++) {
    const honest = mixedTerms(chance);
    const { items, content } = honest.inputs[0] as InputData;
    const local = chance.below(items.length);
    const own = items[local] as FeatureItem;
    const hashes = items.map(({ contentHash }) => contentHash);
    const shown = recordPathOf({ hashes, parts: content.parts }, local);
    const judge = (change: Partial<FeatureItem>, other: Partial<typeof shown> = {}): boolean => {
      const lying = items.map((item, at) => (at === local ? { ...item, ...change } : item));
      const features = featureTree(lying);
      const leaves = lying.map((item, at) => merkleLeafHash(featureLeaf(at, item)));
      const item = { index: local, record: lying[local] as FeatureItem, path: merklePath(leaves, local) };
      const { hash: recordHash, path: recordPath, part } = { ...shown, ...other };
      const proof: FeatureFraudProof = { kind: "content", item, recordHash, recordPath, part };
      const written = writeFeatureFraud({ datasetId: 1n, version: "1.0.0", features }, proof);
      const read = readFeatureProof(FeatureFraud.decode(FeatureFraud.encode(written)));
      assert.deepEqual(read, proof);
      const version = { ...contentTreeOf({ content, items }), featureRoot: featureRoot(features), features };
      return verifyFeatureFraud(version, chance.bytes(32), read as FeatureFraudProof).ok;
    };
    assert.ok(!judge({}), "honest");
    assert.ok(judge({ contentHash: chance.bytes(32) }), "an invented hash");
    assert.ok(!judge({ contentHash: chance.bytes(32) }, { hash: chance.bytes(32) }), "an invented record");
    assert.ok(!judge({}, { hash: chance.bytes(32) }));
    assert.equal(judge({ label: own.label + 1 }), isWithdrawnRoot(own.contentHash), "a label where a record was");
    assert.equal(judge({ vector: own.vector.map((part) => part ^ 1) }), isWithdrawnRoot(own.contentHash));
    if (shown.part !== undefined) {
      convicted += 1;
      assert.ok(!judge({ contentHash: chance.bytes(32) }, { part: undefined }), "without its part");
      const elsewhere = { ...shown.part, root: chance.bytes(32) };
      assert.ok(!judge({ contentHash: chance.bytes(32) }, { part: elsewhere }), "another part");
    }
  }
  assert.ok(convicted > 30, `${convicted}`);
});
