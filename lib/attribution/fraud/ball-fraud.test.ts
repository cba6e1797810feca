/**
 * Proves: every lie about a call's ball is convicted and no honest ball is; features that are not those of the content convict their
 * version; requests for leaves are answered by the right leaf and by nothing else.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes } from "../../bytes.ts";
import { merkleLeafHash, merklePath, merkleRoot } from "../../merkle/merkle.ts";
import { sumPath, sumTree } from "../../merkle/merkle-sum.ts";
import { RECORD_PIECES_TAG, recordHashOf, recordPieces } from "../../registry/record-hash.ts";
import {
  type BallClaim,
  ballFault,
  ballRoot,
  ballWeights,
  commitMembers,
  type MemberOpening,
  membersOf,
  type QueryReveal,
  queryCommitment,
} from "../commit/ball.ts";
import { commitPublication, computePublication, type PublicationTerms, placedItems } from "../commit/build.ts";
import { type BallMember, memberLeaf } from "../commit/leaves.ts";
import { createOpener, type Opener } from "../commit/open.ts";
import { leaderCountOf, type Publication, publicationRoot } from "../commit/publication.ts";
import { createEmbedder, EMBEDDER_SEED } from "../embedder.ts";
import { type FeatureItem, featureLeaf, featureRoot, featureTree } from "../features.ts";
import { itkWeights } from "../itk.ts";
import { type Chance, createChance, randomPoint } from "../random-game.fixture.ts";
import { type BallFraudProof, verifyBallFraud } from "./ball-fraud.ts";
import { type FeatureFraudProof, type VersionFeatures, verifyFeatureFraud } from "./feature-fraud.ts";
import { hasLeaf, type LeafAnswer, type LeafRequest, verifyLeafAnswer } from "./open-leaf.ts";
import { contentIn, randomTerms } from "./publications.fixture.ts";

interface Scene {
  readonly terms: PublicationTerms;
  readonly publication: Publication;
  readonly opener: Opener;
  readonly reveal: QueryReveal;
  readonly members: readonly (readonly BallMember[])[];
  readonly claim: BallClaim;
  readonly leaders: Uint32Array;
}

function randomScene(chance: Chance): Scene {
  const terms = randomTerms(chance);
  const data = computePublication(terms);
  const publication = commitPublication(terms, data);
  const dims = publication.dims;
  const reveal = { point: randomPoint(chance, { dims, classes: 2, spread: 5 }), salt: chance.bytes(32) };
  const radius = 1 + chance.below(200);
  const classes = chance.below(2) * 2;
  let first = 0;
  const all = placedItems(terms.inputs);
  const members = terms.inputs.map(({ items }) => {
    const own = all.slice(first, first + items.length).filter(({ index }) => data.leaders[index] === index);
    first += items.length;
    return membersOf(own, reveal.point, { radius, classes });
  });
  const claim: BallClaim = {
    publicationRoot: publicationRoot(publication),
    queryCommitment: queryCommitment(reveal),
    radius,
    classes,
    parts: members.map(commitMembers),
  };
  return { terms, publication, opener: createOpener(terms, data), reveal, members, claim, leaders: data.leaders };
}

function openMember(members: readonly BallMember[], index: number): MemberOpening {
  return { ...(members[index] as BallMember), index, path: sumPath(members.map(memberLeaf), index) };
}

/** The claim with other members in one part. */
function withMembers({ claim }: Scene, part: number, members: readonly BallMember[]): BallClaim {
  return { ...claim, parts: claim.parts.map((each, at) => (at === part ? commitMembers(members) : each)) };
}

test("each lie about a ball is convicted, and the same proof does not touch the honest ball", () => {
  const chance = createChance(71);
  const counts = new Map<string, number>();
  for (let round = 0; round < 400; round++) {
    const scene = randomScene(chance);
    const { publication, opener, reveal, claim, leaders } = scene;
    assert.equal(ballFault(claim, publication), undefined);
    const check = (why: string, cheat: BallClaim, proof: BallFraudProof): void => {
      const verdict = verifyBallFraud(publication, cheat, proof);
      assert.ok(verdict.ok, `${why}: ${JSON.stringify(verdict)}`);
      assert.ok(!verifyBallFraud(publication, claim, proof).ok, `${why}: the honest one`);
      assert.notDeepEqual(ballRoot(cheat), ballRoot(claim));
      counts.set(why, (counts.get(why) ?? 0) + 1);
    };
    scene.members.forEach((members, part) => {
      const [one, two] = members;
      if (one === undefined) return;
      const feature = opener.feature(one.item);
      for (const [why, lie] of [
        ["wrong distance", { ...one, distance: one.distance + 1 }],
        ["wrong match", { ...one, match: !one.match }],
      ] as const) {
        const said = [lie, ...members.slice(1)];
        const member = openMember(said, 0);
        check(why, withMembers(scene, part, said), { kind: "member", part, member, query: reveal, feature });
      }
      const tight = { ...claim, radius: one.distance - 1 };
      if (one.distance > 0) {
        const member = openMember(members, 0);
        check("outside the radius", tight, { kind: "member", part, member, query: reveal, feature });
      }
      // Left out at the front, between two, at the end, or alone.
      const left = members.length > 2 ? chance.below(members.length) : 0;
      const rest = members.filter((_, at) => at !== left);
      const before = left > 0 ? openMember(rest, left - 1) : undefined;
      const after = left < rest.length ? openMember(rest, left) : undefined;
      const { item } = members[left] as BallMember;
      const omitted = {
        kind: "omitted",
        item: opener.item(item),
        feature: opener.feature(item),
        query: reveal,
      } as const;
      check("omitted", withMembers(scene, part, rest), { ...omitted, before, after });
      const doubled = [one, ...members];
      const [a, b] = [openMember(doubled, 0), openMember(doubled, 1)];
      check("twice", withMembers(scene, part, doubled), { kind: "member-order", part, first: a, second: b });
      if (two !== undefined) {
        const swapped = [two, one, ...members.slice(2)];
        const pair = [openMember(swapped, 0), openMember(swapped, 1)] as const;
        check("swapped", withMembers(scene, part, swapped), {
          kind: "member-order",
          part,
          first: pair[0],
          second: pair[1],
        });
        const leaves = members.map(memberLeaf);
        const [left2, right2] = [sumTree(leaves.slice(0, 1)), sumTree(leaves.slice(1))];
        if (members.length === 2) {
          const tree = { hash: sumTree(leaves).hash, sum: left2.sum + right2.sum + 1n };
          const parts = claim.parts.map((each, at) => (at === part ? { ...each, tree } : each));
          const node = { below: "children", left: left2, right: right2 } as const;
          check("matches", { ...claim, parts }, { kind: "match-sum", part, sum: tree.sum, node, path: [] });
        }
      }
      const copy = leaders.findIndex((leader, index) => leader !== index);
      if (copy >= 0) {
        const said = [{ ...one, item: copy }, ...members.slice(1)];
        const member = openMember(said, 0);
        check("a derivative", withMembers(scene, part, said), {
          kind: "member-stranger",
          part,
          member,
          item: opener.item(copy),
        });
      }
      const said = [{ ...one, item: 10_000 }, ...members.slice(1)];
      const member = openMember(said, 0);
      check("no such item", withMembers(scene, part, said), { kind: "member-stranger", part, member, item: undefined });
    });
  }
  for (const why of [
    "wrong distance",
    "wrong match",
    "outside the radius",
    "omitted",
    "twice",
    "swapped",
    "matches",
    "a derivative",
    "no such item",
  ]) {
    assert.ok((counts.get(why) ?? 0) >= 10, `${why}: ${counts.get(why)}`);
  }
});

test("1,000 honest balls: true statements convict nobody, whatever neighbours they name", () => {
  const chance = createChance(72);
  for (let round = 0; round < 1_000; round++) {
    const { publication, opener, reveal, members, claim } = randomScene(chance);
    const clean = (proof: BallFraudProof): void => {
      assert.ok(!verifyBallFraud(publication, claim, proof).ok, `round ${round}: ${proof.kind}`);
    };
    const counts = members.map((part) => ({ count: part.length, matches: part.filter(({ match }) => match).length }));
    assert.deepEqual(ballWeights(claim), itkWeights(counts, claim.classes));
    members.forEach((part, at) => {
      const open = part.map((_, index) => openMember(part, index));
      const [first, second] = [open[chance.below(open.length + 1)], open[chance.below(open.length + 1)]];
      const item = chance.below(publication.inputs.reduce((sum, input) => sum + input.itemCount, 0));
      const [summary, feature] = [opener.item(item), opener.feature(item)];
      clean({ kind: "omitted", item: summary, feature, query: reveal, before: first, after: second });
      clean({
        kind: "omitted",
        item: summary,
        feature,
        query: { ...reveal, salt: chance.bytes(32) },
        before: undefined,
        after: undefined,
      });
      if (first === undefined || second === undefined) return;
      clean({ kind: "member", part: at, member: first, query: reveal, feature: opener.feature(first.item) });
      clean({ kind: "member-order", part: at, first, second });
      clean({ kind: "member-stranger", part: at, member: first, item: opener.item(first.item) });
      clean({ kind: "member-stranger", part: (at + 1) % members.length, member: first, item: undefined });
      const payload = new Uint8Array(10);
      clean({ kind: "match-sum", part: at, sum: 1n, node: { below: "leaf", payload }, path: [] });
    });
  }
});

test("claims with a fault are refused", () => {
  const scene = randomScene(createChance(73));
  const { claim, publication } = scene;
  const part = claim.parts[0] ?? commitMembers([]);
  const faults: readonly Partial<BallClaim>[] = [
    { radius: -1 },
    { classes: 65_537 },
    { parts: [] },
    { queryCommitment: new Uint8Array(31) },
    { parts: claim.parts.map(() => ({ ...part, count: 1_000 })) },
    { parts: claim.parts.map(() => ({ ...part, count: 0, tree: { ...part.tree, sum: 1n } })) },
  ];
  for (const fault of faults) assert.notEqual(ballFault({ ...claim, ...fault }, publication), undefined);
});

test("features: a vector or a hash that is not that of the content convicts, a right one does not", () => {
  const chance = createChance(74);
  const seed = chance.bytes(32);
  const embedder = createEmbedder(seed, 16);
  for (let round = 0; round < 60; round++) {
    const contents = Array.from({ length: 1 + chance.below(6) }, () => chance.bytes(chance.below(90)));
    const hashes = contents.map((content) => sha256(content));
    const honest = contents.map((content, at): FeatureItem => {
      return { contentHash: hashes[at] as Uint8Array, label: 0, vector: embedder.embed(content) };
    });
    const at = chance.below(contents.length);
    const wrongVector = honest.map((item, index) =>
      index === at ? { ...item, vector: item.vector.map((v) => v ^ 1) } : item,
    );
    const wrongHash = honest.map((item, index) => (index === at ? { ...item, contentHash: chance.bytes(32) } : item));
    const judge = (items: readonly FeatureItem[], kind: "embedding" | "content", change: object = {}): boolean => {
      const features = featureTree(items);
      const version: VersionFeatures = {
        ...{ featureRoot: featureRoot(features), features },
        contentRoot: merkleRoot(hashes),
        ...{ recordCount: BigInt(hashes.length), partCount: 0n },
      };
      const path = merklePath(
        items.map((item, index) => merkleLeafHash(featureLeaf(index, item))),
        at,
      );
      const item = { index: at, record: items[at] as FeatureItem, path };
      const recordPath = merklePath(hashes.map(merkleLeafHash), at);
      const recordHash = hashes[at] as Uint8Array;
      const proof =
        kind === "embedding" ? { kind, item, content: contents[at] } : { kind, item, recordHash, recordPath };
      return verifyFeatureFraud(version, seed, { ...proof, ...change } as FeatureFraudProof).ok;
    };
    assert.ok(judge(wrongVector, "embedding"));
    assert.ok(judge(wrongHash, "content"));
    assert.ok(!judge(honest, "embedding") && !judge(honest, "content"));
    assert.ok(!judge(wrongHash, "embedding"), "the content is not that of the item");
    assert.ok(!judge(wrongVector, "embedding", { content: new Uint8Array(65_537) }));
    assert.ok(!judge(wrongHash, "content", { recordHash: chance.bytes(32) }));
  }
});

/** The verdict on an item, alone in its version, whose content hash is the record's. */
function judgeAlone(record: Uint8Array, { vector, shown }: { vector: Int8Array; shown: Uint8Array }): boolean {
  const contentHash = recordHashOf(record);
  const item: FeatureItem = { contentHash, label: 0, vector };
  const features = featureTree([item]);
  const version = {
    featureRoot: featureRoot(features),
    features,
    contentRoot: merkleRoot([contentHash]),
    partCount: 0n,
  };
  const proof = { kind: "embedding", item: { index: 0, record: item, path: [] }, content: shown } as const;
  return verifyFeatureFraud({ ...version, recordCount: 1n }, EMBEDDER_SEED, proof).ok;
}

test("features: what a long record's hash is the plain hash of is not its content; its own bytes prove a lie", () => {
  const embedder = createEmbedder(EMBEDDER_SEED, 16);
  const chance = createChance(77);
  const tagged = (length: number): Uint8Array => concatBytes(RECORD_PIECES_TAG, chance.bytes(length));
  const records = [16_380, 16_381, 20_000, 65_536].map((length) => chance.bytes(length));
  for (const record of [...records, tagged(0), tagged(40), tagged(20_000)]) {
    const preimage = concatBytes(
      ...[RECORD_PIECES_TAG, bigEndian64(BigInt(record.length))],
      merkleRoot(recordPieces(record)),
    );
    const [right, wrong] = [embedder.embed(record), embedder.embed(record).map((v) => v ^ 1)];
    for (const vector of [right, wrong, embedder.embed(preimage)]) {
      assert.ok(!judgeAlone(record, { vector, shown: preimage }), `${record.length} bytes: the preimage is shown`);
    }
    assert.ok(!judgeAlone(record, { vector: right, shown: record }), `${record.length} bytes, honest`);
    assert.ok(judgeAlone(record, { vector: wrong, shown: record }), `${record.length} bytes, a lie`);
    // A record that is the preimage itself is another record, with a hash by pieces of its own.
    assert.ok(!judgeAlone(preimage, { vector: embedder.embed(preimage), shown: preimage }));
    assert.ok(judgeAlone(preimage, { vector: right, shown: preimage }));
  }
  const long = chance.bytes(65_537);
  assert.ok(!judgeAlone(long, { vector: new Int8Array(16), shown: long }), "too long to be shown");
});

test("requests: the asked leaf answers, another one does not, and what does not exist can't be asked for", () => {
  const chance = createChance(75);
  for (let round = 0; round < 150; round++) {
    const { terms, publication, opener, leaders } = randomScene(chance);
    const query = chance.below(terms.points.length);
    const position = 1 + chance.below(leaderCountOf(publication));
    const item = chance.below(leaders.length);
    const value = leaders[item] === item ? opener.value(item, query) : undefined;
    const answers: readonly (readonly [LeafRequest, LeafAnswer])[] = [
      [
        { kind: "list", query, position },
        { kind: "list", entry: opener.list(query, position) },
      ],
      [
        { kind: "item", item },
        { kind: "item", item: opener.item(item) },
      ],
      [
        { kind: "value", item, query },
        { kind: "value", item: opener.item(item), value },
      ],
      [
        { kind: "feature", item },
        { kind: "feature", feature: opener.recorded(item) },
      ],
      [
        { kind: "query", query },
        { kind: "query", query: opener.query(query) },
      ],
    ];
    const contentOf = contentIn(terms);
    for (const [request, answer] of answers) {
      assert.ok(hasLeaf(publication, request));
      assert.deepEqual(verifyLeafAnswer(publication, request, answer, contentOf), { ok: true });
      for (const [other, wrong] of answers) {
        if (other.kind !== request.kind) assert.ok(!verifyLeafAnswer(publication, request, wrong, contentOf).ok);
      }
    }
    if (value !== undefined) {
      const missing: LeafAnswer = { kind: "value", item: opener.item(item), value: undefined };
      assert.ok(!verifyLeafAnswer(publication, { kind: "value", item, query }, missing, contentOf).ok);
      const changed: LeafAnswer = {
        kind: "value",
        item: opener.item(item),
        value: { ...value, value: value.value + 1n },
      };
      assert.ok(!verifyLeafAnswer(publication, { kind: "value", item, query }, changed, contentOf).ok);
    }
    const weighted = publication.inputs.findIndex(({ weights }) => weights !== undefined);
    if (weighted >= 0) {
      const request: LeafRequest = { kind: "weight", input: weighted, index: 0n };
      const [published, own] = [opener.weight(weighted, 0), opener.registered(weighted, 0)];
      const right: LeafAnswer = { kind: "weight", weight: published, registered: own };
      assert.ok(verifyLeafAnswer(publication, request, right, contentOf).ok);
      const wrong: readonly LeafAnswer[] = [
        { ...right, weight: { ...published, index: 1n } },
        { ...right, registered: { ...own, index: 1n } },
        { ...right, registered: { ...own, contributor: { ...own.contributor, recordCount: 99n } } },
      ];
      for (const answer of wrong) assert.ok(!verifyLeafAnswer(publication, request, answer, contentOf).ok);
    }
    const absent: readonly LeafRequest[] = [
      { kind: "list", query: -1, position },
      { kind: "list", query, position: 0 },
      { kind: "list", query, position: leaders.length + 1 },
      { kind: "item", item: leaders.length },
      { kind: "feature", item: leaders.length },
      { kind: "query", query: terms.points.length },
      { kind: "value", item, query: terms.points.length },
      { kind: "weight", input: 64, index: 0n },
    ];
    for (const request of absent) assert.ok(!hasLeaf(publication, request));
  }
});
