/**
 * Makes publications: computes what they say, and commits to it. The two are apart, so that a test (or a challenger who was served
 * the data) commits to data that somebody else computed. Columns of numbers, one list a test point: about 30 bytes for each item
 * and test point. Rules A10 to A16.
 */
import { assert } from "../../assert.ts";
import { TxError } from "../../errors.ts";
import { merkleLeafHash, merkleRootOfHashes } from "../../merkle/merkle.ts";
import { type Contributor, type SumNode, sumRoot, sumTree } from "../../merkle/merkle-sum.ts";
import { type ContentPart, contentFault, isWithdrawnRoot } from "../../registry/two-level.ts";
import { type ContributorWeights, contributorWeights } from "../base-vector.ts";
import { createIksEngine, createItemMatrix } from "../fast/iks-engine.ts";
import { fastLeaders } from "../fast/leaders.ts";
import { FeatureError } from "../errors.ts";
import { type FeatureItem, featureTree, isEmptyItem, queryTree, type TestPoint } from "../features.ts";
import type { ListEntry, PlacedItem } from "../iks.ts";
import {
  contributorNodes,
  type ItemSummary,
  itemLeaf,
  listLeaf,
  listRootLeaf,
  NO_TREE,
  VALUE_BIAS,
  valueLeaf,
} from "./leaves.ts";
import { impliedVector, type Publication, type PublicationInput } from "./publication.ts";

/** What the chain knows of a version's content, and the parts of a datanet's version (R62); none when it is flat. */
export interface InputContent {
  readonly contentRoot: Uint8Array;
  readonly parts: readonly ContentPart[];
}

/** An input version with its data. */
export interface InputData {
  readonly datasetId: bigint;
  readonly version: string;
  readonly content: InputContent;
  /** One per record. */
  readonly items: readonly FeatureItem[];
  /** As registered, in the registered order; {@link WITHDRAWN_CONTRIBUTOR} where a contribution was taken out. */
  readonly contributors: readonly Contributor[];
}

/** What a publication is about; inputs in the order of their registration. */
export interface PublicationTerms {
  readonly modelId: bigint;
  readonly benchmark: bigint;
  readonly seed: Uint8Array;
  readonly k: number;
  readonly duplicateRadius: number;
  readonly points: readonly TestPoint[];
  readonly inputs: readonly InputData[];
}

/** The list of one test point by place, nearest first. */
export interface ListColumns {
  readonly items: Uint32Array;
  readonly distances: Int32Array;
  readonly matches: Uint8Array;
  readonly values: BigInt64Array;
}

/** Places (from 1; 0 for none) and values of one test point by global index. */
export interface PlaceColumns {
  readonly positions: Uint32Array;
  readonly values: BigInt64Array;
}

/** What a publisher says, leaf by leaf: this is what it must serve. */
export interface PublicationData {
  /** By global index; its own for a leader. */
  readonly leaders: Uint32Array;
  readonly lists: readonly ListColumns[];
  readonly places: readonly PlaceColumns[];
  /** By input. */
  readonly weights: readonly (ContributorWeights | undefined)[];
}

/** All items with their global indexes. */
export function placedItems(inputs: readonly InputData[]): PlacedItem[] {
  return inputs.flatMap(({ items }) => items).map((item, index) => ({ index, item }));
}

/**
 * What a publisher says: iks-1 over the leaders of all inputs.
 * @throws TxError(FeatureError.NotOfContent) when an input's items are not those of its records: nobody could answer for them (A60)
 * Cost: O(T·N·d) and the search for leaders.
 */
export function computePublication(terms: PublicationTerms): PublicationData {
  for (const input of terms.inputs) requireOwnFeatures(input);
  return computeValues(terms);
}

/** A1: checks that an input's items are those of its records. @throws TxError(FeatureError.NotOfContent) Cost: 2 hashes an item. */
export function requireOwnFeatures({ datasetId, version, content, items }: InputData): void {
  const { contentRoot, parts } = content;
  const fault = contentFault(contentRoot, { hashes: items.map(({ contentHash }) => contentHash), parts });
  const name = `${datasetId}@${version}`;
  if (fault !== undefined) throw new TxError(FeatureError.NotOfContent, `${name}: ${fault}`);
  let first = 0;
  for (const { root, recordCount } of parts) {
    const own = items.slice(first, first + Number(recordCount));
    first += own.length;
    if (isWithdrawnRoot(root) && !own.every(isEmptyItem)) {
      throw new TxError(FeatureError.NotOfContent, `${name}: a withdrawn record has a label or a vector`);
    }
  }
}

/** The values of {@link computePublication}, also over features that are not those of the content: what challengers compare with. */
export function computeValues(terms: PublicationTerms): PublicationData {
  const { points, inputs, seed, k, duplicateRadius } = terms;
  const items = placedItems(inputs);
  const leaders = leadersOf(items, duplicateRadius);
  const engine = createIksEngine(
    createItemMatrix(
      items.filter(({ index }) => leaders[index] === index),
      seed,
    ),
    k,
  );
  const lists: ListColumns[] = [];
  const places: PlaceColumns[] = [];
  for (const point of points) {
    const fast = engine.accumulate(point);
    const values = BigInt64Array.from(fast.values, BigInt);
    const list = {
      items: fast.items.slice(),
      distances: fast.distances.slice(),
      matches: fast.matches.slice(),
      values,
    };
    lists.push(list);
    places.push(placesOf(list, items.length));
  }
  return { leaders, lists, places, weights: weightsOf(inputs, engine.totals(items.length)) };
}

/** The leader of every item, by global index. */
export function leadersOf(items: readonly PlacedItem[], duplicateRadius: number): Uint32Array {
  const dims = items[0]?.item.vector.length ?? 0;
  const vectors = new Int8Array(items.length * dims);
  items.forEach(({ item }, index) => {
    assert(item.vector.length === dims, "vectors of one model have one length");
    vectors.set(item.vector, index * dims);
  });
  return fastLeaders({ count: items.length, dims, vectors }, duplicateRadius);
}

/** A list turned round: by item. */
export function placesOf({ items, values }: ListColumns, itemCount: number): PlaceColumns {
  const out = { positions: new Uint32Array(itemCount), values: new BigInt64Array(itemCount) };
  items.forEach((item, at) => {
    out.positions[item] = at + 1;
    out.values[item] = values[at] as bigint;
  });
  return out;
}

/** New weights of each input's contributors from the totals by global index. */
export function weightsOf(inputs: readonly InputData[], totals: readonly bigint[]): (ContributorWeights | undefined)[] {
  let first = 0;
  return inputs.map(({ items, contributors }) => {
    const values = totals.slice(first, first + items.length);
    first += items.length;
    return contributorWeights(values, contributors);
  });
}

/** The entry at a place (from 0) of a list. */
export function entryAt({ items, distances, matches, values }: ListColumns, at: number): ListEntry {
  return {
    item: items[at] as number,
    distance: distances[at] as number,
    match: matches[at] === 1,
    value: values[at] as bigint,
  };
}

/** Leaf hashes of a list. */
export function listHashes(list: ListColumns): Uint8Array[] {
  return Array.from(list.items, (_, at) => merkleLeafHash(listLeaf(entryAt(list, at))));
}

/** Leaves of the tree over one item's values, by test point. */
export function valueLeaves({ places }: PublicationData, item: number): SumNode[] {
  return places.map(({ positions, values }, query) => {
    return valueLeaf({ query, position: positions[item] as number, value: values[item] as bigint });
  });
}

/** What is said of one item. Cost: O(T). */
export function itemSummary(data: PublicationData, item: number): ItemSummary {
  const leader = data.leaders[item] as number;
  if (leader !== item) {
    return { item, leader, tree: NO_TREE, total: BigInt(data.places.length) * VALUE_BIAS };
  }
  const { hash, sum } = sumTree(valueLeaves(data, item));
  return { item, leader, tree: hash, total: sum };
}

/** Leaves of an input's new weights: the registered ones with other weights. */
export function weightLeaves({ contributors }: InputData, weights: ContributorWeights): SumNode[] {
  return contributorNodes(contributors.map((each, at) => ({ ...each, weight: weights.weights[at] as bigint })));
}

/**
 * The publication over this data. Its vector follows from its sums; zeros where no input is worth anything (and then the chain
 * refuses it). Cost: about 2·T·N hashes for the lists and as many for the items' trees.
 */
export function commitPublication(terms: PublicationTerms, data: PublicationData): Publication {
  const queries = queryTree(terms.points);
  let first = 0;
  const inputs = terms.inputs.map((input, at): PublicationInput => {
    const offset = first;
    first += input.items.length;
    return commitInput(input, data, { offset, weights: data.weights[at] });
  });
  const listRoots = data.lists.map((list) => merkleRootOfHashes(listHashes(list)));
  const publication: Publication = {
    modelId: terms.modelId,
    benchmark: terms.benchmark,
    seed: terms.seed,
    k: terms.k,
    dims: queries.dims,
    queryCount: queries.count,
    duplicateRadius: terms.duplicateRadius,
    queryTree: queries.tree,
    listsRoot: merkleRootOfHashes(listRoots.map((root) => merkleLeafHash(listRootLeaf(root)))),
    inputs,
    vector: [],
  };
  return { ...publication, vector: impliedVector(publication) ?? inputs.map(() => 0n) };
}

function commitInput(
  input: InputData,
  data: PublicationData,
  { offset, weights }: { readonly offset: number; readonly weights: ContributorWeights | undefined },
): PublicationInput {
  const { datasetId, version, items, contributors } = input;
  const summaries = items.map((_, local) => itemLeaf(itemSummary(data, offset + local)));
  return {
    datasetId,
    version,
    featureTree: featureTree(items).tree,
    itemCount: items.length,
    items: sumTree(summaries),
    contributorsRoot: sumRoot(BigInt(contributors.length), sumTree(contributorNodes(contributors))),
    contributorCount: BigInt(contributors.length),
    weights: weights === undefined ? undefined : { tree: sumTree(weightLeaves(input, weights)), shift: weights.shift },
  };
}
