/**
 * What a dataset version commits to for attribution: one item per record with content hash, label and int8 vector, and the
 * test points of a benchmark. Rules A1 and A2 of docs/spec/attribution-proofs.md.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian32, concatBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { ATTRIBUTION_DIMS_MAX, ATTRIBUTION_ITEMS_MAX, ATTRIBUTION_QUERIES_MAX } from "../limits.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import { isPlaceUnder, isWithdrawnRoot } from "../registry/two-level.ts";
import type { ContentTree, RecordPath } from "../registry/two-level.ts";
import { int8ToBytes } from "./distance.ts";

/** One item: the record's hash (32 bytes, R1), its label (uint16; 0 where there are no classes) and its vector. */
export interface FeatureItem {
  readonly contentHash: Uint8Array;
  readonly label: number;
  readonly vector: Int8Array;
}

/** One test point: the label that an item must have to match, and a vector. */
export interface TestPoint {
  readonly label: number;
  readonly vector: Int8Array;
}

/** The number of leaves and components and the RFC 6962 root that a committed root binds. */
export interface CommittedTree {
  readonly count: number;
  readonly dims: number;
  readonly tree: Uint8Array;
}

const FEATURES = utf8ToBytes("byline/features/1");
const QUERIES = utf8ToBytes("byline/queries/1");
const ITEM_TAG = Uint8Array.of(0x10);
const QUERY_TAG = Uint8Array.of(0x11);

/** A1: `10 ‖ be32(item index in its version) ‖ contentHash ‖ be16(label) ‖ vector`. */
export function featureLeaf(index: number, item: FeatureItem): Uint8Array {
  assert(item.contentHash.length === 32, "a content hash has 32 bytes");
  return concatBytes(ITEM_TAG, bigEndian32(index), item.contentHash, bigEndian16(item.label), int8ToBytes(item.vector));
}

/** A2: `11 ‖ be32(index) ‖ be16(label) ‖ vector`. */
export function queryLeaf(index: number, point: TestPoint): Uint8Array {
  return concatBytes(QUERY_TAG, bigEndian32(index), bigEndian16(point.label), int8ToBytes(point.vector));
}

/** Two bytes, most significant first, of a uint16. */
export function bigEndian16(n: number): Uint8Array {
  assert(Number.isInteger(n) && n >= 0 && n <= 0xffff, "a label is a uint16");
  return Uint8Array.of(n >> 8, n & 255);
}

/**
 * Tree over the items of a version.
 * @param items  one per record, in record order; vectors of one length 1..ATTRIBUTION_DIMS_MAX. Cost: 2n hashes.
 */
export function featureTree(items: readonly FeatureItem[]): CommittedTree {
  assert(items.length <= ATTRIBUTION_ITEMS_MAX, "a version's items are bounded");
  return { ...shapeOf(items), tree: merkleRoot(items.map((item, index) => featureLeaf(index, item))) };
}

/** Tree over 1..ATTRIBUTION_QUERIES_MAX test points. */
export function queryTree(points: readonly TestPoint[]): CommittedTree {
  assert(points.length <= ATTRIBUTION_QUERIES_MAX, "a benchmark's test points are bounded");
  return { ...shapeOf(points), tree: merkleRoot(points.map((point, index) => queryLeaf(index, point))) };
}

/** A1: `SHA-256("byline/features/1" ‖ be32(count) ‖ be32(dims) ‖ tree)`, the `featureRoot` of a registered version. */
export function featureRoot({ count, dims, tree }: CommittedTree): Uint8Array {
  return sha256(concatBytes(FEATURES, bigEndian32(count), bigEndian32(dims), tree));
}

/** A2: `SHA-256("byline/queries/1" ‖ be32(count) ‖ be32(dims) ‖ tree)`, committed before the data cut-off. */
export function queryRoot({ count, dims, tree }: CommittedTree): Uint8Array {
  return sha256(concatBytes(QUERIES, bigEndian32(count), bigEndian32(dims), tree));
}

/**
 * A1: whether the item is that of the record at this place: it names the record's hash; where the record was withdrawn it is all
 * zeros. undefined when the place is not shown to be under the content root. Never throws.
 */
export function isItemOf(item: FeatureItem, content: ContentTree, record: RecordPath): boolean | undefined {
  if (!isPlaceUnder(content, record)) return undefined;
  const isGone = record.part !== undefined && isWithdrawnRoot(record.part.root);
  return equalBytes(item.contentHash, record.hash) && (!isGone || isEmptyItem(item));
}

/** Whether label and vector are zero: what a withdrawn record leaves. */
export function isEmptyItem({ label, vector }: FeatureItem): boolean {
  return label === 0 && vector.every((component) => component === 0);
}

function shapeOf(points: readonly TestPoint[]): { count: number; dims: number } {
  const dims = points[0]?.vector.length ?? 0;
  assert(dims >= 1 && dims <= ATTRIBUTION_DIMS_MAX, "a vector has 1..1024 components");
  assert(
    points.every(({ vector }) => vector.length === dims),
    "vectors of one tree have one length",
  );
  return { count: points.length, dims };
}
