/** Opens leaves of a publication from its data: what a publisher answers with, and what a challenger's proofs are made of. Rule A18. */
import { assert } from "../../assert.ts";
import { merkleLeafHash, merklePath, merkleRootOfHashes } from "../../merkle/merkle.ts";
import { type SumNode, sumPath } from "../../merkle/merkle-sum.ts";
import { recordPathOf } from "../../registry/two-level.ts";
import type { ContributorWeights } from "../base-vector.ts";
import { featureLeaf, queryLeaf } from "../features.ts";
import { entryAt, type InputData, itemSummary, type ListColumns, listHashes } from "./build.ts";
import { type PublicationData, type PublicationTerms, requireOwnFeatures, valueLeaves, weightLeaves } from "./build.ts";
import { contributorNodes, itemLeaf, listRootLeaf } from "./leaves.ts";
import type {
  ContributorOpening,
  FeatureOpening,
  ItemOpening,
  ListOpening,
  QueryOpening,
  RecordedFeature,
  ValueOpening,
} from "./openings.ts";

/** Opens any leaf; whoever asks for one that does not exist has a bug. Trees are hashed once and remembered. */
export interface Opener {
  /** @param position  from 1 */
  list(query: number, position: number): ListOpening;
  feature(item: number): FeatureOpening;
  /** @throws TxError(FeatureError.NotOfContent) when the input's items are not those of its records */
  recorded(item: number): RecordedFeature;
  query(query: number): QueryOpening;
  item(item: number): ItemOpening;
  value(item: number, query: number): ValueOpening;
  registered(input: number, index: number): ContributorOpening;
  weight(input: number, index: number): ContributorOpening;
}

/** An opener over what was committed to. Memory: one hash for each leaf of the trees that were opened. */
export function createOpener(terms: PublicationTerms, data: PublicationData): Opener {
  const inputOf = locate(terms.inputs);
  const listLeaves = remember((query) => listHashes(at(data.lists, query)));
  const listRoots = remember(() => data.lists.map((_, query) => merkleRootOfHashes(listLeaves(query))));
  const featureLeaves = remember((input) => {
    return at(terms.inputs, input).items.map((item, index) => merkleLeafHash(featureLeaf(index, item)));
  });
  const itemLeaves = remember((input) => itemNodes(terms, data, input));
  const queryLeaves = remember(() => terms.points.map((point, index) => merkleLeafHash(queryLeaf(index, point))));
  const weightNodes = remember((input) => weightLeaves(at(terms.inputs, input), weightsAt(data, input)));
  const hashes = remember((input) => {
    requireOwnFeatures(at(terms.inputs, input));
    return at(terms.inputs, input).items.map(({ contentHash }) => contentHash);
  });
  const feature = (item: number): FeatureOpening => {
    const { input, local } = inputOf(item);
    const record = at(at(terms.inputs, input).items, local);
    return { item, record, path: merklePath(featureLeaves(input), local) };
  };
  return {
    list(query, position) {
      const roots = listRoots(0);
      const rootHashes = roots.map((root) => merkleLeafHash(listRootLeaf(root)));
      return {
        query,
        position,
        listRoot: at(roots, query),
        listPath: merklePath(rootHashes, query),
        entry: entryAt(at<ListColumns>(data.lists, query), position - 1),
        path: merklePath(listLeaves(query), position - 1),
      };
    },
    feature,
    recorded(item) {
      const { input, local } = inputOf(item);
      const { parts } = at(terms.inputs, input).content;
      const { path, part } = recordPathOf({ hashes: hashes(input), parts }, local);
      return { feature: feature(item), path, part };
    },
    query: (query) => ({ query, point: at(terms.points, query), path: merklePath(queryLeaves(0), query) }),
    item(item) {
      const { input, local } = inputOf(item);
      return { ...itemSummary(data, item), path: sumPath(itemLeaves(input), local) };
    },
    value(item, query) {
      const { positions, values } = at(data.places, query);
      const [position, value] = [positions[item] as number, values[item] as bigint];
      return { query, position, value, path: sumPath(valueLeaves(data, item), query) };
    },
    registered(input, index) {
      const { contributors } = at(terms.inputs, input);
      const path = sumPath(contributorNodes(contributors), index);
      return { index: BigInt(index), contributor: at(contributors, index), path };
    },
    weight(input, index) {
      const weight = at(weightsAt(data, input).weights, index);
      const contributor = { ...at(at(terms.inputs, input).contributors, index), weight };
      return { index: BigInt(index), contributor, path: sumPath(weightNodes(input), index) };
    },
  };
}

/** Input and index in it of a global index. */
export function locate(inputs: readonly InputData[]): (item: number) => { input: number; local: number } {
  const starts = [0];
  for (const { items } of inputs) starts.push((starts[starts.length - 1] as number) + items.length);
  return (item) => {
    let input = 0;
    while (input + 1 < inputs.length && item >= (starts[input + 1] as number)) input++;
    return { input, local: item - (starts[input] as number) };
  };
}

/** Leaves of the tree over an input's items. */
export function itemNodes(terms: PublicationTerms, data: PublicationData, input: number): SumNode[] {
  let first = 0;
  for (const { items } of terms.inputs.slice(0, input)) first += items.length;
  return at(terms.inputs, input).items.map((_, local) => itemLeaf(itemSummary(data, first + local)));
}

function weightsAt(data: PublicationData, input: number): ContributorWeights {
  const weights = data.weights[input];
  assert(weights !== undefined, "the input has new weights");
  return weights;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  assert(value !== undefined, "there is such a leaf");
  return value;
}

function remember<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
