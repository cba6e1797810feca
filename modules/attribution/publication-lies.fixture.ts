/** For tests: every lie that a publication can tell over the scene of `publication.fixture.ts`, with the proof that convicts it. */
import {
  type PublicationData,
  type PublicationTerms,
  commitPublication,
  itemSummary,
} from "../../lib/attribution/commit/build.ts";
import { itemLeaf } from "../../lib/attribution/commit/leaves.ts";
import { type Opener, createOpener, itemNodes } from "../../lib/attribution/commit/open.ts";
import type { ItemOpening } from "../../lib/attribution/commit/openings.ts";
import { type Publication, type PublicationInput, impliedVector } from "../../lib/attribution/commit/publication.ts";
import { findFraud } from "../../lib/attribution/fraud/find-fraud.ts";
import type { FraudProof } from "../../lib/attribution/fraud/judge.ts";
import { copyData } from "../../lib/attribution/fraud/publications.fixture.ts";
import type { SumTreeName } from "../../lib/attribution/fraud/sum-fraud.ts";
import { splitPoint } from "../../lib/merkle/merkle.ts";
import { type SumNode, sumPath, sumTree } from "../../lib/merkle/merkle-sum.ts";
import { present } from "./publication.fixture.ts";

/** A lying publication with the proof against it. */
export interface Lie {
  readonly publication: Publication;
  /** What its lists and items are made of; a bad sum is over the honest ones. */
  readonly data: PublicationData;
  readonly proof: FraudProof;
}

/** A way to lie; `rule` is its row of docs/spec/attribution-proofs.md. */
export interface PublicationLie {
  readonly rule: string;
  readonly kind: FraudProof["kind"];
  make(terms: PublicationTerms, honest: PublicationData): Lie;
}

type Change = (data: PublicationData) => void;
type Column = Uint32Array | Int32Array | Uint8Array | undefined;

const leaderOf = ({ leaders }: PublicationData): number => leaders.findIndex((leader, item) => leader === item);

/** Every way; those that the search for fraud finds by itself come first. */
export const PUBLICATION_LIES: readonly PublicationLie[] = [
  found("A40", "distance", ({ lists: [list] }) => set(list?.distances, 0, (n) => n + 1)),
  found("A41", "order", ({ lists: [list] }) => [list?.items, list?.distances, list?.matches].forEach(swap)),
  found("A42", "step", ({ lists: [list] }) => raise(list?.values, 0)),
  found("A43", "repeat", ({ lists: [list] }) => {
    for (const column of [list?.items, list?.distances, list?.matches]) {
      set(column, 1, () => column?.[0] ?? 0);
    }
  }),
  found("A45", "malformed", ({ lists: [list] }) => set(list?.items, 0, (n) => n + 1_000)),
  found("A46", "place", (data) => raise(data.places[0]?.values, leaderOf(data))),
  found("A47", "item", ({ leaders }) => set(leaders, 4, () => 6)),
  found("A48", "duplicate", ({ leaders }) => set(leaders, 4, () => 4)),
  found("A49", "false-derivative", ({ leaders }) => set(leaders, 6, () => 0)),
  found("A52", "contributor", ({ weights }) => {
    const { weights: list } = present(
      weights.find((each) => each !== undefined),
      "some weights",
    );
    Object.assign(list, { 0: (list[0] ?? 0n) + 1n });
  }),
  { rule: "A44", kind: "stranger", make: stranger },
  { rule: "A50 values", kind: "bad-sum", make: badValues },
  { rule: "A50 items", kind: "bad-sum", make: badItems },
  { rule: "A50 weights", kind: "bad-sum", make: badWeights },
];

function found(rule: string, kind: FraudProof["kind"], change: Change): PublicationLie {
  const make = (terms: PublicationTerms, honest: PublicationData): Lie => {
    const data = copyData(honest);
    change(data);
    const publication = commitPublication(terms, data);
    return { publication, data, proof: present(findFraud(publication, terms, data), "the lie is found") };
  };
  return { rule, kind, make };
}

/** The first of these lies: a distance. */
export function anyLie(terms: PublicationTerms, honest: PublicationData): Lie {
  return present(PUBLICATION_LIES[0], "a lie").make(terms, honest);
}

function set(column: Column, at: number, to: (n: number) => number): void {
  present(column, "a column")[at] = to(column?.[at] ?? 0);
}

function raise(column: BigInt64Array | undefined, at: number): void {
  present(column, "a column")[at] = (column?.[at] ?? 0n) + 5n;
}

function swap(column: Column): void {
  const [a, b] = [column?.[0] ?? 0, column?.[1] ?? 0];
  set(column, 0, () => b);
  set(column, 1, () => a);
}

/** A listed derivative, which the search finds as a repeat or a distance where it can. */
function stranger(terms: PublicationTerms, honest: PublicationData): Lie {
  const data = copyData(honest);
  set(data.lists[0]?.items, 0, () => 4);
  const opener = createOpener(terms, data);
  const proof: FraudProof = { kind: "stranger", entry: opener.list(0, 1), item: opener.item(4) };
  return { publication: commitPublication(terms, data), data, proof };
}

/** A total of an item that its values do not have, under a tree of items that adds up. */
function badValues(terms: PublicationTerms, honest: PublicationData): Lie {
  const opener = createOpener(terms, honest);
  const item = leaderOf(honest);
  const own = opener.item(item);
  const opening: ItemOpening = { ...own, total: own.total + 7n };
  const nodes = (terms.inputs[0]?.items ?? []).map((_, at) =>
    itemLeaf(at === item ? opening : itemSummary(honest, at)),
  );
  const name = { tree: "values", item: { ...opening, path: sumPath(nodes, item) } } as const;
  const publication = withInput(commitPublication(terms, honest), 0, { items: sumTree(nodes) });
  return {
    publication,
    data: honest,
    proof: topProof(name, opening.total, childrenOf(opener, item, terms.points.length)),
  };
}

/** A sum over an input's items that is not that of the two halves below it. */
function badItems(terms: PublicationTerms, honest: PublicationData): Lie {
  const nodes = itemNodes(terms, honest, 0);
  const { hash, sum } = sumTree(nodes);
  const items = { hash, sum: sum + 7n };
  const publication = withInput(commitPublication(terms, honest), 0, { items });
  return { publication, data: honest, proof: topProof({ tree: "items", input: 0 }, items.sum, halvesOf(nodes)) };
}

/** A total of contributors' weights that is not that of the weights: who has one would be paid a part of too much, or too little. */
function badWeights(terms: PublicationTerms, honest: PublicationData): Lie {
  const truth = commitPublication(terms, honest);
  const opener = createOpener(terms, honest);
  const input = truth.inputs.findIndex(
    ({ weights, contributorCount }) => weights !== undefined && contributorCount === 2n,
  );
  const { shift, tree } = present(truth.inputs[input]?.weights, "new weights of two people");
  const lying = { hash: tree.hash, sum: tree.sum + 1n };
  const publication = withInput(truth, input, { weights: { shift, tree: lying } });
  const [left, right] = [opener.weight(input, 1).path[0], opener.weight(input, 0).path[0]];
  const children = [present(left, "the first one's leaf"), present(right, "the second one's leaf")] as const;
  return { publication, data: honest, proof: topProof({ tree: "weights", input }, lying.sum, children) };
}

function topProof(name: SumTreeName, sum: bigint, [left, right]: readonly [SumNode, SumNode]): FraudProof {
  return { kind: "bad-sum", name, sum, node: { below: "children", left, right }, path: [] };
}

function halvesOf(nodes: readonly SumNode[]): readonly [SumNode, SumNode] {
  const middle = splitPoint(nodes.length);
  return [sumTree(nodes.slice(0, middle)), sumTree(nodes.slice(middle))];
}

function childrenOf(opener: Opener, item: number, queries: number): readonly [SumNode, SumNode] {
  const [first, last] = [opener.value(item, 0), opener.value(item, queries - 1)];
  // Three values: two on the left, one on the right; each is the sibling on the other's way up.
  return [present(last.path[0], "the left subtree"), present(first.path[1], "the right leaf")];
}

/** The publication with something else at one input, and the vector that follows. */
function withInput(truth: Publication, at: number, change: Partial<PublicationInput>): Publication {
  const inputs = truth.inputs.map((input, index) => (index === at ? { ...input, ...change } : input));
  const publication = { ...truth, inputs };
  return { ...publication, vector: present(impliedVector(publication), "worth something") };
}
