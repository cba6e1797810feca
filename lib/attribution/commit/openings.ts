/**
 * Openings: a leaf of a publication with its path. Each `holds…` says whether the leaf stands where it says, and never throws on
 * what a stranger sends. Rule A18. Cost of each: O(d + log n).
 */
import { MAX_UINT64 } from "../../int.ts";
import { ATTRIBUTION_PATH_MAX } from "../../limits.ts";
import { merkleLeafHash, merkleRootOfProof } from "../../merkle/merkle.ts";
import { type Contributor, type SumNode, type SumPosition, sumRoot, verifySumProof } from "../../merkle/merkle-sum.ts";
import { equalBytes } from "../../bytes.ts";
import type { ContentTree, PartPath } from "../../registry/two-level.ts";
import { type FeatureItem, featureLeaf, isItemOf, queryLeaf, type TestPoint } from "../features.ts";
import type { ListEntry } from "../iks.ts";
import {
  CONTRIBUTOR_ID_BYTES_MAX,
  contributorNode,
  type ItemSummary,
  type ItemValue,
  isUint32,
  isWritableValue,
  itemLeaf,
  listLeaf,
  listRootLeaf,
  valueLeaf,
} from "./leaves.ts";
import { isBetween, leaderCountOf, type Publication, type PublicationInput, weightsRoot } from "./publication.ts";

/** Place `position` (from 1) of the list of test point `query`; its leaf as bytes when it is no entry at all. */
export interface ListOpening {
  readonly query: number;
  readonly position: number;
  readonly listRoot: Uint8Array;
  /** Siblings from the list's root up to `listsRoot`. */
  readonly listPath: readonly Uint8Array[];
  readonly entry: ListEntry;
  /** Siblings from the leaf up to the list's root. */
  readonly path: readonly Uint8Array[];
}

/** A place of a list whose bytes need not be an entry. */
export interface RawListOpening extends Omit<ListOpening, "entry"> {
  readonly leaf: Uint8Array;
}

/** An item's committed features, by global index. */
export interface FeatureOpening {
  readonly item: number;
  readonly record: FeatureItem;
  readonly path: readonly Uint8Array[];
}

/** An item's features and the record that they are made of; the record's hash is the item's content hash. */
export interface RecordedFeature {
  readonly feature: FeatureOpening;
  /** From the record up to the content root, or to its part's. */
  readonly path: readonly Uint8Array[];
  readonly part: PartPath | undefined;
}

/** A test point. */
export interface QueryOpening {
  readonly query: number;
  readonly point: TestPoint;
  readonly path: readonly Uint8Array[];
}

/** What the publication says of an item. */
export interface ItemOpening extends ItemSummary {
  readonly path: readonly SumNode[];
}

/** One value of an item, under the tree of its {@link ItemOpening}. */
export interface ValueOpening extends ItemValue {
  readonly path: readonly SumNode[];
}

/** A leaf of a contributors tree, registered or published. */
export interface ContributorOpening {
  readonly index: bigint;
  readonly contributor: Contributor;
  readonly path: readonly SumNode[];
}

/** Where a global index lies. */
export interface ItemPlace {
  readonly input: PublicationInput;
  readonly inputIndex: number;
  /** Index of the input's first item. */
  readonly first: number;
  /** Index inside the input. */
  readonly local: number;
}

/** The input and place of a global index; undefined when there is no such item. */
export function placeOf({ inputs }: Publication, item: number): ItemPlace | undefined {
  if (!isUint32(item)) return undefined;
  let first = 0;
  for (let inputIndex = 0; inputIndex < inputs.length; inputIndex++) {
    const input = inputs[inputIndex] as PublicationInput;
    if (item < first + input.itemCount) return { input, inputIndex, first, local: item - first };
    first += input.itemCount;
  }
  return undefined;
}

/** Whether `leaf` stands at `index` of `count` under `root`. */
export function holdsLeaf(
  root: Uint8Array,
  leaf: Uint8Array,
  place: { readonly index: number; readonly count: number; readonly path: readonly Uint8Array[] },
): boolean {
  const { index, count, path } = place;
  if (!isUint32(index) || !isUint32(count) || path.length > ATTRIBUTION_PATH_MAX) return false;
  const proof = { index: BigInt(index), total: BigInt(count), leafHash: merkleLeafHash(leaf), aunts: path };
  const computed = merkleRootOfProof(proof);
  return computed !== undefined && equalBytes(computed, root);
}

/** Whether these bytes stand at that place of that list. */
export function holdsRawListLeaf(publication: Publication, opening: RawListOpening): boolean {
  const { query, position, listRoot, listPath, leaf, path } = opening;
  const length = leaderCountOf(publication);
  if (!isBetween(query, 0, publication.queryCount - 1) || !isBetween(position, 1, length)) return false;
  if (listRoot.length !== 32) return false;
  const isListed = holdsLeaf(publication.listsRoot, listRootLeaf(listRoot), {
    index: query,
    count: publication.queryCount,
    path: listPath,
  });
  return isListed && holdsLeaf(listRoot, leaf, { index: position - 1, count: length, path });
}

/** Whether the entry stands at that place of that list. */
export function holdsList(publication: Publication, opening: ListOpening): boolean {
  const { item, distance, value } = opening.entry;
  if (!isUint32(item) || !isUint32(distance) || !isWritableValue(value)) return false;
  return holdsRawListLeaf(publication, { ...opening, leaf: listLeaf(opening.entry) });
}

/** Whether the version of that item committed to these features. */
export function holdsFeature(publication: Publication, { item, record, path }: FeatureOpening): boolean {
  const place = placeOf(publication, item);
  if (place === undefined || record.vector.length !== publication.dims) return false;
  if (record.contentHash.length !== 32 || !isBetween(record.label, 0, 0xffff)) return false;
  const leaf = featureLeaf(place.local, record);
  return holdsLeaf(place.input.featureTree, leaf, { index: place.local, count: place.input.itemCount, path });
}

/** A60: whether the item has these features and they are those of the record at its place; `content` is that of the item's input. */
export function holdsRecorded(publication: Publication, content: ContentTree, opening: RecordedFeature): boolean {
  const { feature, path, part } = opening;
  const place = placeOf(publication, feature.item);
  if (place === undefined || !holdsFeature(publication, feature)) return false;
  const record = { hash: feature.record.contentHash, index: BigInt(place.local), path, part };
  return isItemOf(feature.record, content, record) === true;
}

/** Whether the benchmark committed to this test point. */
export function holdsQuery(publication: Publication, { query, point, path }: QueryOpening): boolean {
  const { queryCount, queryTree, dims } = publication;
  if (!isBetween(query, 0, queryCount - 1) || point.vector.length !== dims) return false;
  if (!isBetween(point.label, 0, 0xffff)) return false;
  return holdsLeaf(queryTree, queryLeaf(query, point), { index: query, count: queryCount, path });
}

/** The packed sums before and over all items of the input when the publication says this of the item, else undefined. */
export function openItem(publication: Publication, opening: ItemOpening): SumPosition | undefined {
  const { item, leader, tree, total, path } = opening;
  const place = placeOf(publication, item);
  if (place === undefined || !isUint32(leader) || tree.length !== 32 || total < 0n || total > MAX_UINT64) {
    return undefined;
  }
  const { input, local } = place;
  const count = BigInt(input.itemCount);
  return openSum(sumRoot(count, input.items), itemLeaf(opening), { index: BigInt(local), count, path });
}

/** Whether the item's tree holds this value; the item opening itself is checked apart. */
export function holdsValue(publication: Publication, owner: ItemSummary, opening: ValueOpening): boolean {
  const { query, position, value, path } = opening;
  const { queryCount } = publication;
  if (!isBetween(query, 0, queryCount - 1) || !isUint32(position) || !isWritableValue(value)) return false;
  const count = BigInt(queryCount);
  const root = sumRoot(count, { hash: owner.tree, sum: owner.total });
  return openSum(root, valueLeaf(opening), { index: BigInt(query), count, path }) !== undefined;
}

/** Whether the version registered this contributor at that index. */
export function holdsRegistered(input: PublicationInput, opening: ContributorOpening): boolean {
  return holdsContributor(input.contributorsRoot, input.contributorCount, opening);
}

/** Whether the publication has this leaf at that index of the input's new weights. */
export function holdsPublishedWeight(input: PublicationInput, opening: ContributorOpening): boolean {
  const root = weightsRoot(input);
  return root !== undefined && holdsContributor(root, input.contributorCount, opening);
}

function holdsContributor(root: Uint8Array, count: bigint, { index, contributor, path }: ContributorOpening): boolean {
  const { id, weight, firstRecord, recordCount } = contributor;
  const isWritable = [weight, firstRecord, recordCount].every((n) => n >= 0n && n <= MAX_UINT64);
  if (!isWritable || id.length > CONTRIBUTOR_ID_BYTES_MAX) return false;
  // A place that was taken out is nobody's in one form only: another one would differ from the registered leaf that it is.
  if (id.length === 0 && (weight !== 0n || firstRecord !== 0n || recordCount !== 0n)) return false;
  if (index < 0n || index >= count) return false;
  return openSum(root, contributorNode(contributor, index), { index, count, path }) !== undefined;
}

function openSum(
  root: Uint8Array,
  leaf: SumNode,
  proof: { readonly index: bigint; readonly count: bigint; readonly path: readonly SumNode[] },
): SumPosition | undefined {
  return proof.path.length > ATTRIBUTION_PATH_MAX ? undefined : verifySumProof(root, leaf, proof);
}
