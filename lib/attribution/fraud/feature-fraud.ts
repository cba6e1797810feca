/** Features that are not those of the content: they convict a dataset version, not a publication. Rules A80 and A81. */
import { equalBytes } from "../../bytes.ts";
import { ATTRIBUTION_CONTENT_BYTES_MAX, ATTRIBUTION_DIMS_MAX, ATTRIBUTION_ITEMS_MAX } from "../../limits.ts";
import { recordHashOf } from "../../registry/record-hash.ts";
import type { ContentTree, PartPath } from "../../registry/two-level.ts";
import { holdsLeaf } from "../commit/openings.ts";
import { isBetween } from "../commit/publication.ts";
import { createEmbedder } from "../embedder.ts";
import { type CommittedTree, type FeatureItem, featureLeaf, featureRoot, isItemOf } from "../features.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/** What the chain knows of a version; `features` come with the proof and must hash to the registered root. */
export interface VersionFeatures extends ContentTree {
  readonly featureRoot: Uint8Array;
  readonly features: CommittedTree;
}

/** An item by its index in the version. */
export interface RecordOpening {
  readonly index: number;
  readonly record: FeatureItem;
  readonly path: readonly Uint8Array[];
}

/** A80: the vector is not what the default embedder makes of the record's bytes. */
export interface WrongEmbeddingProof {
  readonly kind: "embedding";
  readonly item: RecordOpening;
  /** Canonical bytes of the record, at most ATTRIBUTION_CONTENT_BYTES_MAX. */
  readonly content: Uint8Array;
}

/** A81: the item is not that of the record of the same index under the content root. */
export interface WrongContentProof {
  readonly kind: "content";
  readonly item: RecordOpening;
  /** Of the registered record; zeros where it was withdrawn. */
  readonly recordHash: Uint8Array;
  /** Up to the content root, or to that of the part. */
  readonly recordPath: readonly Uint8Array[];
  /** Only in a version of two levels. */
  readonly part: PartPath | undefined;
}

/** A proof that a version's features lie. */
export type FeatureFraudProof = WrongEmbeddingProof | WrongContentProof;

/**
 * Whether the proof convicts the version's features.
 * @param embedderSeed  the chain's seed of `hash-1`, 32 bytes
 * Cost: O(log n); an embedding costs O(bytes · d) and up to 4,096 · ⌈d/256⌉ hashes.
 */
export function verifyFeatureFraud(
  version: VersionFeatures,
  embedderSeed: Uint8Array,
  proof: FeatureFraudProof,
): Verdict {
  if (!holdsRecord(version, proof.item)) return notShown("feature leaf");
  const { index, record } = proof.item;
  if (proof.kind === "content") {
    const { recordHash: hash, recordPath: path, part } = proof;
    const isRight = isItemOf(record, version, { hash, index: BigInt(index), path, part });
    if (isRight === undefined) return notShown("record leaf");
    return isRight ? notShown("the item is the record's") : SHOWN;
  }
  const { content } = proof;
  if (content.length > ATTRIBUTION_CONTENT_BYTES_MAX) return notShown("content too long");
  // K1: never the plain hash: the short preimage of a long record's hash would pass for its content.
  if (!equalBytes(recordHashOf(content), record.contentHash)) return notShown("content is not that of the item");
  const vector = createEmbedder(embedderSeed, version.features.dims).embed(content);
  return vector.every((component, at) => component === record.vector[at]) ? notShown("the vector is right") : SHOWN;
}

function holdsRecord(
  { features, featureRoot: root }: VersionFeatures,
  { index, record, path }: RecordOpening,
): boolean {
  const { count, dims, tree } = features;
  if (!isBetween(count, 1, ATTRIBUTION_ITEMS_MAX) || !isBetween(dims, 1, ATTRIBUTION_DIMS_MAX)) return false;
  if (tree.length !== 32 || !equalBytes(featureRoot(features), root)) return false;
  if (record.vector.length !== dims || record.contentHash.length !== 32) return false;
  if (!isBetween(record.label, 0, 0xffff) || !isBetween(index, 0, count - 1)) return false;
  return holdsLeaf(tree, featureLeaf(index, record), { index, count, path });
}
