/**
 * Proves: every lie about a publication is found, and one message convicts it; nothing convicts an honest publication, neither a proof
 * made for a cheat nor one that was changed; hostile proofs are answered, not thrown at.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian32, bigEndian64, concatBytes } from "../../bytes.ts";
import { commitPublication, computePublication, type PublicationData, type PublicationTerms } from "../commit/build.ts";
import { valueLeaves } from "../commit/build.ts";
import { createOpener, type Opener } from "../commit/open.ts";
import {
  checkPublication,
  leaderCountOf,
  type Publication,
  publicationFault,
  publicationRoot,
} from "../commit/publication.ts";
import { featureRoot, queryRoot, queryTree } from "../features.ts";
import { type Chance, createChance } from "../random-game.fixture.ts";
import { findBadSum } from "./bad-sums.ts";
import { findFraud, isServed } from "./find-fraud.ts";
import { type FraudProof, verifyFraudProof } from "./judge.ts";
import { mutate } from "./mutate.fixture.ts";
import { copyData, randomTerms, servedTree } from "./publications.fixture.ts";

type Kind = FraudProof["kind"];

/** Changes the data; false where this publication offers no place for the lie. */
type Cheat = (data: PublicationData, terms: PublicationTerms, chance: Chance) => boolean;

const first = <T>(list: readonly T[]): T => list[0] as T;

const CHEATS: readonly (readonly [kind: Kind, why: string, cheat: Cheat])[] = [
  ["distance", "an item said to be nearer", ({ lists }) => bump(first(lists).distances, 0, -1)],
  ["distance", "a match that is none", ({ lists }) => flip(first(lists).matches)],
  ["order", "two neighbours swapped", ({ lists }) => swapFirst(first(lists))],
  ["step", "a value raised", ({ lists }) => raise(first(lists).values, 0)],
  ["step", "the base value raised", ({ lists }) => raise(first(lists).values, first(lists).values.length - 1)],
  ["repeat", "an item twice, another omitted", ({ lists }) => repeatFirst(first(lists))],
  ["malformed", "an item that does not exist", ({ lists }) => bump(first(lists).items, 0, 1_000)],
  [
    "place",
    "a total with a value that the list has not",
    ({ places, leaders }) =>
      raise(
        first(places).values,
        leaders.findIndex((leader, item) => leader === item),
      ),
  ],
  [
    "place",
    "a place beyond the end",
    ({ places, leaders }) =>
      bump(
        first(places).positions,
        leaders.findIndex((leader, item) => leader === item),
        1_000,
      ),
  ],
  ["duplicate", "a copy among the leaders", (data, terms) => honestCopy(data, terms)],
  ["false-derivative", "a leader called a copy", (data) => falseCopy(data)],
  ["item", "a copy of what comes later", (data) => laterLeader(data)],
  ["contributor", "a weight raised", (data) => raiseWeight(data)],
];

function bump(column: Uint32Array | Int32Array, at: number, by: number): boolean {
  if (by < 0 && (column[at] as number) === 0) return false;
  column[at] = (column[at] as number) + by;
  return true;
}

function flip(column: Uint8Array): boolean {
  column[0] = 1 - (column[0] as number);
  return true;
}

function raise(column: BigInt64Array, at: number): boolean {
  column[at] = (column[at] as bigint) + 5n;
  return true;
}

function swapFirst({ items, distances, matches }: PublicationData["lists"][number]): boolean {
  if (items.length < 2) return false;
  for (const column of [items, distances, matches]) {
    [column[0], column[1]] = [column[1] as number, column[0] as number];
  }
  return true;
}

function repeatFirst({ items, distances, matches }: PublicationData["lists"][number]): boolean {
  if (items.length < 2) return false;
  for (const column of [items, distances, matches]) column[1] = column[0] as number;
  return true;
}

/** The computation again without dedup, as a publisher does who wants his copies paid. */
function honestCopy(data: PublicationData, terms: PublicationTerms): boolean {
  const copy = data.leaders.findIndex((leader, item) => leader !== item);
  if (copy < 0) return false;
  assert.ok(terms.inputs.length > 0);
  data.leaders[copy] = copy;
  return true;
}

function falseCopy({ leaders }: PublicationData): boolean {
  const victim = leaders.findIndex((leader, item) => item > 0 && leader === item);
  if (victim < 0 || leaders[0] !== 0) return false;
  leaders[victim] = 0;
  return true;
}

function laterLeader({ leaders }: PublicationData): boolean {
  if (leaders.filter((leader, item) => leader === item).length < 2) return false;
  leaders[0] = leaders.length - 1;
  return true;
}

function raiseWeight({ weights }: PublicationData): boolean {
  const each = weights.find((some) => some !== undefined);
  if (each === undefined) return false;
  Object.assign(each.weights, { 0: (each.weights[0] as bigint) + 1n });
  return true;
}

function isConvicted(publication: Publication, proof: unknown): boolean {
  return verifyFraudProof(publication, proof as FraudProof).ok;
}

test("each cheat is found and convicted by a proof of its kind, and that proof does not touch the honest publication", () => {
  const chance = createChance(61);
  const found = new Map<string, number>();
  for (let round = 0; round < 120; round++) {
    const terms = randomTerms(chance);
    const honest = computePublication(terms);
    const truth = commitPublication(terms, honest);
    for (const [kind, why, cheat] of CHEATS) {
      const data = copyData(honest);
      if (!cheat(data, terms, chance)) continue;
      const publication = commitPublication(terms, data);
      // A sum that no values can have is refused where it is published.
      if (publicationFault(publication) !== undefined) continue;
      const proof = findFraud(publication, terms, data);
      assert.ok(proof !== undefined, `${why}: not found in round ${round}`);
      const verdict = verifyFraudProof(publication, proof);
      assert.ok(verdict.ok, `${why}: ${JSON.stringify(verdict)} for ${proof.kind}`);
      assert.ok(!isConvicted(truth, proof), `${why}: convicts the honest one`);
      if (proof.kind === kind) found.set(why, (found.get(why) ?? 0) + 1);
    }
  }
  for (const [kind, why] of CHEATS) assert.ok((found.get(why) ?? 0) >= 5, `${kind}: ${why}: ${found.get(why)}`);
});

/** Proofs that say nothing but the truth, of every kind: the material for changes. */
function trueProofs(terms: PublicationTerms, opener: Opener, publication: Publication, chance: Chance): unknown[] {
  const query = chance.below(terms.points.length);
  const length = leaderCountOf(publication);
  const position = 1 + chance.below(length);
  const entry = opener.list(query, position);
  const next = position < length ? opener.list(query, position + 1) : undefined;
  const { item } = entry.entry;
  const other = opener.list(query, 1 + chance.below(length));
  const features = [opener.feature(item), opener.feature(next?.entry.item ?? item)];
  const inputIndex = chance.below(terms.inputs.length);
  const contributors = terms.inputs[inputIndex]?.contributors ?? [];
  const index = chance.below(contributors.length);
  const hasWeights = publication.inputs[inputIndex]?.weights !== undefined;
  const [own, some] = [opener.item(item), opener.item(other.entry.item)];
  const leaves = valueLeavesServed(opener, item, terms.points.length);
  const view = servedTree(leaves, () => 0n);
  const node =
    "payload" in view
      ? { below: "leaf", payload: view.payload }
      : { below: "children", left: view.left.node, right: view.right.node };
  const contributor = (): unknown => {
    const [published, registered] = [opener.weight(inputIndex, index), opener.registered(inputIndex, index)];
    return { kind: "contributor", input: inputIndex, published, registered, range: [own, some] };
  };
  return [
    { kind: "distance", entry, feature: opener.feature(item), query: opener.query(query) },
    { kind: "order", first: entry, second: next ?? entry, features },
    { kind: "step", entry, next },
    { kind: "repeat", first: entry, second: other },
    { kind: "stranger", entry, item: own },
    { kind: "malformed", leaf: { ...entry, leaf: new Uint8Array(18) } },
    { kind: "place", item: own, value: opener.value(item, query), entry },
    { kind: "place", item: own, value: opener.value(item, query), entry: other },
    { kind: "place", item: some, value: opener.value(item, query), entry },
    { kind: "place", item: own, value: opener.value(item, query), entry: undefined },
    { kind: "order", first: other, second: entry, features: undefined },
    { kind: "step", entry, next: other },
    { kind: "step", entry, next: undefined },
    { kind: "item", item: own },
    { kind: "duplicate", item: own, leader: some, features: [opener.feature(item), opener.feature(other.entry.item)] },
    {
      kind: "false-derivative",
      item: own,
      leader: some,
      features: [opener.feature(item), opener.feature(other.entry.item)],
    },
    { kind: "bad-sum", name: { tree: "values", item: own }, sum: view.node.sum, node, path: [] },
    { kind: "vector" },
    ...(hasWeights ? [contributor()] : []),
  ];
}

function valueLeavesServed(opener: Opener, item: number, queries: number): { payload: Uint8Array; sum: bigint }[] {
  return Array.from({ length: queries }, (_, query) => {
    const { position, value } = opener.value(item, query);
    const sum = value + (1n << 40n);
    return {
      payload: concatBytes(Uint8Array.of(0x14), bigEndian32(query), bigEndian32(position), bigEndian64(sum)),
      sum,
    };
  });
}

test("1,000 honest publications: no true proof and no changed proof convicts, and none throws", () => {
  const chance = createChance(62);
  let tried = 0;
  for (let round = 0; round < 1_000; round++) {
    const terms = randomTerms(chance);
    const data = computePublication(terms);
    const publication = commitPublication(terms, data);
    assert.equal(publicationFault(publication), undefined);
    assert.equal(findFraud(publication, terms, data), undefined);
    const opener = createOpener(terms, data);
    const isWorthless = publication.vector.every((part) => part === 0n);
    for (const proof of trueProofs(terms, opener, publication, chance)) {
      // A publication without worth is refused where it is made; its vector of zeros convicts it rightly.
      if (isWorthless && (proof as FraudProof).kind === "vector") continue;
      assert.ok(!isConvicted(publication, proof), `round ${round}: ${(proof as FraudProof).kind}`);
      if (round % 2 === 1) continue;
      for (let change = 0; change < 4; change++) {
        const changed = mutate(proof, chance);
        const twice = change === 3 ? mutate(changed, chance) : changed;
        assert.ok(!isConvicted(publication, twice), `round ${round}: changed ${(proof as FraudProof).kind}`);
        tried++;
      }
    }
  }
  assert.ok(tried > 20_000, `${tried}`);
});

test("a wrong sum at any node of any tree is convicted by that node, and a lie in a leaf's sum by the leaf", () => {
  const chance = createChance(63);
  let convicted = 0;
  for (let round = 0; round < 200; round++) {
    const terms = randomTerms(chance);
    const data = computePublication(terms);
    const honest = commitPublication(terms, data);
    const item = data.leaders.findIndex((leader, index) => leader === index);
    const opener = createOpener(terms, data);
    const leaves = valueLeavesServed(opener, item, terms.points.length);
    const lies = ["", "l", "r", "lr"];
    const where = lies[chance.below(lies.length)];
    const view = servedTree(leaves, (path) => (path === where ? 7n : 0n));
    const bad = findBadSum(view, "value");
    if (bad === undefined) continue;
    // The publisher's item leaf commits to the lying tree; the input has this item alone.
    const single = withItemTree(honest, data, item, view.node);
    if (single === undefined) continue;
    const proof: FraudProof = { kind: "bad-sum", name: { tree: "values", item: single.opening }, ...bad };
    const verdict = verifyFraudProof(single.publication, proof);
    assert.ok(verdict.ok, JSON.stringify(verdict));
    assert.ok(!isConvicted(honest, proof));
    convicted++;
  }
  assert.ok(convicted > 20, `${convicted}`);
});

function withItemTree(
  honest: Publication,
  data: PublicationData,
  item: number,
  node: { hash: Uint8Array; sum: bigint },
): { publication: Publication; opening: ReturnType<Opener["item"]> } | undefined {
  const [input] = honest.inputs;
  if (input === undefined || item !== 0 || input.itemCount !== 1) return undefined;
  assert.equal(data.leaders[0], 0);
  const opening = { item: 0, leader: 0, tree: node.hash, total: node.sum, path: [] };
  const payload = concatBytes(Uint8Array.of(0x15), bigEndian32(0), bigEndian32(0), node.hash, bigEndian64(node.sum));
  const top = servedTree([{ payload, sum: (1n << 88n) + node.sum }], () => 0n).node;
  return { publication: { ...honest, inputs: [{ ...input, items: top }, ...honest.inputs.slice(1)] }, opening };
}

test("a total at the top that is not that of the items: the top with its children convicts, as does the vector", () => {
  const chance = createChance(64);
  let convicted = 0;
  for (let round = 0; round < 60; round++) {
    const terms = randomTerms(chance);
    const data = computePublication(terms);
    const honest = commitPublication(terms, data);
    const opener = createOpener(terms, data);
    const leaves = (terms.inputs[0]?.items ?? []).map((_, item) => {
      const { leader, tree, total } = opener.item(item);
      const payload = concatBytes(
        Uint8Array.of(0x15),
        bigEndian32(item),
        bigEndian32(leader),
        tree,
        bigEndian64(total),
      );
      return { payload, sum: (leader === item ? 1n << 88n : 0n) + total };
    });
    const view = servedTree(leaves, (path) => (path === "" ? 1_000n : 0n));
    const bad = findBadSum(view, "item");
    assert.ok(bad !== undefined);
    const inputs = honest.inputs.map((input, at) => (at === 0 ? { ...input, items: view.node } : input));
    const publication = { ...honest, inputs };
    assert.ok(!isServed(publication, terms, data) && isServed(honest, terms, data));
    const proof: FraudProof = { kind: "bad-sum", name: { tree: "items", input: 0 }, ...bad };
    assert.ok(isConvicted(publication, proof));
    assert.ok(!isConvicted(honest, proof));
    if (honest.vector.some((part) => part > 0n)) {
      const moved = { ...honest, vector: honest.vector.map((part, at) => (at === 0 ? part + 1n : part)) };
      assert.deepEqual(findFraud(moved, terms, data), { kind: "vector" });
      assert.ok(isConvicted(moved, { kind: "vector" }));
      convicted++;
    }
  }
  assert.ok(convicted > 10, `${convicted}`);
});

test("a derivative that is listed is a stranger, and one that has values can't be", () => {
  const chance = createChance(65);
  let [strangers, paid] = [0, 0];
  for (let round = 0; round < 300 && (strangers < 5 || paid < 5); round++) {
    const terms = randomTerms(chance);
    const honest = computePublication(terms);
    const copy = honest.leaders.findIndex((leader, item) => leader !== item);
    if (copy < 0 || first(honest.lists).items.length < 1) continue;
    const data = copyData(honest);
    first(data.lists).items[0] = copy;
    const publication = commitPublication(terms, data);
    const opener = createOpener(terms, data);
    assert.ok(isConvicted(publication, { kind: "stranger", entry: opener.list(0, 1), item: opener.item(copy) }));
    strangers++;
    // A leaf that gives a derivative a tree of values.
    const truth = commitPublication(terms, honest);
    const [input] = truth.inputs;
    if (input === undefined || copy >= input.itemCount) continue;
    const { hash, sum } = servedTree(
      valueLeaves(honest, copy).map((leaf) => ({ payload: leaf.hash, sum: leaf.sum })),
      () => 0n,
    ).node;
    const leaves = Array.from({ length: input.itemCount }, (_, item) => {
      const own = createOpener(terms, honest).item(item);
      const said = item === copy ? { ...own, tree: hash, total: sum } : own;
      const payload = concatBytes(
        Uint8Array.of(0x15),
        bigEndian32(item),
        bigEndian32(said.leader),
        said.tree,
        bigEndian64(said.total),
      );
      return { payload, sum: (said.leader === item ? 1n << 88n : 0n) + said.total };
    });
    const lying = {
      ...truth,
      inputs: [{ ...input, items: servedTree(leaves, () => 0n).node }, ...truth.inputs.slice(1)],
    };
    const own = createOpener(terms, honest).item(copy);
    const proof = { kind: "item", item: { ...own, tree: hash, total: sum } };
    assert.ok(isConvicted(lying, proof));
    assert.ok(!isConvicted(truth, proof) && !isConvicted(truth, { kind: "item", item: own }));
    paid++;
  }
  assert.ok(strangers >= 5 && paid >= 5, `${strangers} ${paid}`);
});

test("what the chain checks at publication: terms, roots, counts, the vector, and the root binds every field", () => {
  const chance = createChance(66);
  let [checked, rooted] = [0, 0];
  for (let round = 0; round < 80; round++) {
    const terms = randomTerms(chance);
    const publication = commitPublication(terms, computePublication(terms));
    const { modelId, benchmark, seed, k, dims, queryCount, duplicateRadius, inputs } = publication;
    const expected = {
      ...{ modelId, benchmark, seed, k, dims, queryCount, duplicateRadius },
      queryRoot: queryRoot(queryTree(terms.points)),
      inputs: inputs.map(({ datasetId, version, itemCount, featureTree, contributorsRoot, contributorCount }) => ({
        ...{ datasetId, version, contributorsRoot, contributorCount },
        featureRoot: featureRoot({ count: itemCount, dims, tree: featureTree }),
        recordCount: BigInt(itemCount),
      })),
    };
    if (publication.vector.every((part) => part === 0n)) {
      assert.ok(!checkPublication(publication, expected).ok, "worth nothing");
      continue;
    }
    checked++;
    assert.deepEqual(checkPublication(publication, expected), { ok: true });
    const root = publicationRoot(publication);
    const input = first(inputs);
    const changes: readonly Partial<Publication>[] = [
      { modelId: modelId + 1n },
      { benchmark: 2n },
      { seed: chance.bytes(32) },
      { k: k + 1 },
      { dims: dims + 1 },
      { queryCount: queryCount + 1 },
      { duplicateRadius: duplicateRadius + 1 },
      { queryTree: chance.bytes(32) },
      { vector: publication.vector.map((part, at) => (at === 0 ? part + 1n : part)) },
      { inputs: [{ ...input, datasetId: 9n }, ...inputs.slice(1)] },
      { inputs: [{ ...input, version: "2.0.0" }, ...inputs.slice(1)] },
      { inputs: [{ ...input, itemCount: input.itemCount + 1 }, ...inputs.slice(1)] },
      { inputs: [{ ...input, featureTree: chance.bytes(32) }, ...inputs.slice(1)] },
      { inputs: [{ ...input, contributorCount: 99n }, ...inputs.slice(1)] },
      { inputs: [{ ...input, contributorsRoot: chance.bytes(32) }, ...inputs.slice(1)] },
    ];
    for (const change of changes) {
      const changed = { ...publication, ...change };
      assert.ok(!checkPublication(changed, expected).ok, JSON.stringify(Object.keys(change)));
      if (publicationFault(changed) !== undefined) continue;
      assert.notDeepEqual(publicationRoot(changed), root);
      rooted += 1;
    }
    for (const change of [
      { listsRoot: chance.bytes(32) },
      { inputs: [{ ...input, items: { ...input.items, hash: seed } }, ...inputs.slice(1)] },
    ]) {
      assert.notDeepEqual(publicationRoot({ ...publication, ...change }), root);
    }
  }
  assert.ok(checked > 20 && rooted > 5 * checked, `${checked} checked, ${rooted} changes with a root of their own`);
});

test("published weights for somebody else, or for other records, are convicted by the two leaves", () => {
  const chance = createChance(67);
  let convicted = 0;
  for (let round = 0; round < 100; round++) {
    const terms = randomTerms(chance);
    const data = computePublication(terms);
    const honest = commitPublication(terms, data);
    const input = honest.inputs.findIndex(({ weights }) => weights !== undefined);
    const [said, own] = [data.weights[input], terms.inputs[input]];
    if (said === undefined || own === undefined) continue;
    const registered = createOpener(terms, data).registered(input, 0);
    const { contributor } = registered;
    const changes = [
      { id: Uint8Array.of(0, ...new Uint8Array(20).fill(9)) },
      { firstRecord: contributor.firstRecord + 1n },
    ];
    for (const change of changes) {
      const contributors = own.contributors.map((each, at) => (at === 0 ? { ...each, ...change } : each));
      const lying = {
        ...terms,
        inputs: terms.inputs.map((each, at) => (at === input ? { ...own, contributors } : each)),
      };
      const weights = commitPublication(lying, data).inputs[input]?.weights;
      const inputs = honest.inputs.map((each, at) => (at === input ? { ...each, weights } : each));
      const published = createOpener(lying, data).weight(input, 0);
      const proof = { kind: "contributor", input, published, registered, range: undefined };
      assert.ok(isConvicted({ ...honest, inputs }, proof));
      assert.ok(!isConvicted(honest, proof));
      convicted++;
    }
  }
  assert.ok(convicted > 50, `${convicted}`);
});
