/** Random publications of a few items, and served trees with a lie in one sum. */
import { type SumNode, sumInnerHash, sumLeafHash, sumRoot, sumTree } from "../../merkle/merkle-sum.ts";
import { merkleRoot, splitPoint } from "../../merkle/merkle.ts";
import { type ContentPart, type ContentTree, partLeaf, WITHDRAWN_ROOT } from "../../registry/two-level.ts";
import type { InputContent, InputData, PublicationData, PublicationTerms } from "../commit/build.ts";
import type { FeatureItem } from "../features.ts";
import { type Chance, randomItem, randomPoint } from "../random-game.fixture.ts";
import type { SumView } from "./bad-sums.ts";
import type { ContentOf } from "./open-leaf.ts";

/** Terms with 1..3 inputs, a few copies among their items, 1..4 test points. */
export function randomTerms(chance: Chance): PublicationTerms {
  const shape = { dims: 1 + chance.below(4), classes: 2, spread: [2, 20][chance.below(2)] ?? 2 };
  const inputs = Array.from({ length: 1 + chance.below(3) }, (_, index): InputData => {
    const items = Array.from({ length: 1 + chance.below(6) }, () => randomItem(chance, shape));
    const contributors = Array.from({ length: 1 + chance.below(3) }, (_each, at) => ({
      id: Uint8Array.of(0, ...new Uint8Array(19), at),
      weight: BigInt(1 + chance.below(9)),
      firstRecord: BigInt(chance.below(items.length)),
      recordCount: BigInt(1 + chance.below(items.length)),
    }));
    return { datasetId: BigInt(index + 1), version: "1.0.0", content: flatContent(items), items, contributors };
  });
  return {
    modelId: BigInt(chance.below(100)),
    benchmark: 1n,
    seed: chance.bytes(32),
    k: 1 + chance.below(5),
    duplicateRadius: chance.below(2) === 0 ? 0 : chance.below(30),
    points: Array.from({ length: 1 + chance.below(4) }, () => randomPoint(chance, shape)),
    inputs,
  };
}

/** Content of a version of one owner, whose records are those of the items. */
export function flatContent(items: readonly FeatureItem[]): InputContent {
  return { contentRoot: merkleRoot(items.map(({ contentHash }) => contentHash)), parts: [] };
}

/** A datanet's version of parts of 1..3 records; about one part in four was withdrawn, and its items are empty. */
export function partedContent(
  chance: Chance,
  items: readonly FeatureItem[],
): { readonly content: InputContent; readonly items: readonly FeatureItem[] } {
  const shown: FeatureItem[] = [];
  const parts: ContentPart[] = [];
  while (shown.length < items.length) {
    const own = items.slice(shown.length, shown.length + 1 + chance.below(3));
    const isGone = chance.below(4) === 0;
    const root = isGone ? WITHDRAWN_ROOT : merkleRoot(own.map(({ contentHash }) => contentHash));
    parts.push({ root, recordCount: BigInt(own.length) });
    shown.push(...own.map((item) => (isGone ? emptyItem(item.vector.length) : item)));
  }
  const tree = sumTree(parts.map(({ root, recordCount }) => partLeaf(root, recordCount)));
  return { content: { contentRoot: sumRoot(BigInt(parts.length), tree), parts }, items: shown };
}

function emptyItem(dims: number): FeatureItem {
  return { contentHash: WITHDRAWN_ROOT, label: 0, vector: new Int8Array(dims) };
}

/** What the registry says of an input. */
export function contentTreeOf({ content, items }: Pick<InputData, "content" | "items">): ContentTree {
  const { contentRoot, parts } = content;
  return { contentRoot, recordCount: BigInt(items.length), partCount: BigInt(parts.length) };
}

/** Finds it as the chain does. */
export function contentIn({ inputs }: PublicationTerms): ContentOf {
  return ({ datasetId, version }) => {
    const input = inputs.find((each) => each.datasetId === datasetId && each.version === version);
    return input === undefined ? undefined : contentTreeOf(input);
  };
}

/** Data whose columns may be changed without touching the original. */
export function copyData(data: PublicationData): PublicationData {
  return {
    leaders: data.leaders.slice(),
    lists: data.lists.map((list) => ({
      items: list.items.slice(),
      distances: list.distances.slice(),
      matches: list.matches.slice(),
      values: list.values.slice(),
    })),
    places: data.places.map((place) => ({ positions: place.positions.slice(), values: place.values.slice() })),
    weights: data.weights.map((each) => (each === undefined ? undefined : { ...each, weights: [...each.weights] })),
  };
}

/** A leaf by its payload and the sum above it. */
export interface ServedLeaf {
  readonly payload: Uint8Array;
  readonly sum: bigint;
}

/** A tree over leaves in which `lie(path)` is added to the sum of a node; the path is a text of l and r from the top. */
export function servedTree(leaves: readonly ServedLeaf[], lie: (path: string) => bigint, path = ""): SumView {
  const [first] = leaves;
  if (leaves.length === 1 && first !== undefined) {
    const node: SumNode = { hash: sumLeafHash(first.payload), sum: first.sum + lie(path) };
    return { node, payload: first.payload };
  }
  const middle = splitPoint(leaves.length);
  const left = servedTree(leaves.slice(0, middle), lie, `${path}l`);
  const right = servedTree(leaves.slice(middle), lie, `${path}r`);
  const sum = left.node.sum + right.node.sum + lie(path);
  return { node: { hash: sumInnerHash(left.node, right.node), sum }, left, right };
}
