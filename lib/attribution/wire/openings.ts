/**
 * Openings between their messages and what verifiers read. Reading never throws: what does not fit (a sum that has not 16 bytes)
 * becomes a value that no verifier accepts.
 */
import { bigEndian64, concatBytes, readBigEndian64 } from "../../bytes.ts";
import type { SumNode } from "../../merkle/merkle-sum.ts";
import type { PartPath } from "../../registry/two-level.ts";
import type * as wire from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { ContributorProof, PartProof, SumStep } from "../../../proto/gen/byline/registry/v1/tx.ts";
import { VALUE_BIAS } from "../commit/leaves.ts";
import type {
  ContributorOpening,
  FeatureOpening,
  ItemOpening,
  ListOpening,
  QueryOpening,
  RawListOpening,
  RecordedFeature,
  ValueOpening,
} from "../commit/openings.ts";
import { int8ToBytes } from "../distance.ts";
import type { FeatureItem, TestPoint } from "../features.ts";

const SUM_BYTES = 16;
const LOW = (1n << 64n) - 1n;
/** No tree holds it. */
const NO_SUM = -1n;

/** A sum of 16 bytes; -1n when it has another length. */
export function readSum(bytes: Uint8Array): bigint {
  return bytes.length === SUM_BYTES ? (readBigEndian64(bytes, 0) << 64n) | readBigEndian64(bytes, 8) : NO_SUM;
}

/** Sixteen bytes of a uint128. */
export function writeSum(sum: bigint): Uint8Array {
  return concatBytes(bigEndian64(sum >> 64n), bigEndian64(sum & LOW));
}

/** A node of a Merkle-sum tree. */
export function readNode({ hash, sum }: SumStep): SumNode {
  return { hash, sum: readSum(sum) };
}

/** Back. */
export function writeNode({ hash, sum }: SumNode): SumStep {
  return { hash, sum: writeSum(sum) };
}

/** Bytes as int8 components. */
export function readVector(bytes: Uint8Array): Int8Array {
  return Int8Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** A place of a list. */
export function readList(opening: wire.ListOpening): ListOpening {
  const { item, distance, match, biasedValue } = opening.entry;
  return { ...opening, entry: { item, distance, match, value: biasedValue - VALUE_BIAS } };
}

/** Back. */
export function writeList(opening: ListOpening): wire.ListOpening {
  const { item, distance, match, value } = opening.entry;
  return { ...opening, entry: { item, distance, match, biasedValue: value + VALUE_BIAS } };
}

/** A place of a list by its bytes: both forms are the same. */
export function readRawList(opening: wire.RawListOpening): RawListOpening {
  return opening;
}

/** An item's features. */
export function readRecord({ contentHash, label, vector }: wire.FeatureItem): FeatureItem {
  return { contentHash, label, vector: readVector(vector) };
}

/** Back. */
export function writeRecord({ contentHash, label, vector }: FeatureItem): wire.FeatureItem {
  return { contentHash, label, vector: int8ToBytes(vector) };
}

/** An item's features with their path. */
export function readFeature({ item, record, path }: wire.FeatureOpening): FeatureOpening {
  return { item, record: readRecord(record), path };
}

/** Back. */
export function writeFeature({ item, record, path }: FeatureOpening): wire.FeatureOpening {
  return { item, record: writeRecord(record), path };
}

/** One part of a datanet's version with its path. */
export function readContentPart({ root, recordCount, index, path }: PartProof): PartPath {
  return { root, recordCount, index, path: path.map(readNode) };
}

/** Back. */
export function writeContentPart({ root, recordCount, index, path }: PartPath): PartProof {
  return { root, recordCount, index, path: path.map(writeNode) };
}

/** An item's features with the record they are made of. */
export function readRecorded({ feature, recordPath, part }: wire.FeatureAnswer): RecordedFeature {
  const place = part === undefined ? undefined : readContentPart(part);
  return { feature: readFeature(feature), path: recordPath, part: place };
}

/** Back. */
export function writeRecorded({ feature, path, part }: RecordedFeature): wire.FeatureAnswer {
  const place = part === undefined ? undefined : writeContentPart(part);
  return { feature: writeFeature(feature), recordPath: [...path], part: place };
}

/** A test point. */
export function readPoint({ label, vector }: wire.TestPoint): TestPoint {
  return { label, vector: readVector(vector) };
}

/** Back. */
export function writePoint({ label, vector }: TestPoint): wire.TestPoint {
  return { label, vector: int8ToBytes(vector) };
}

/** A test point with its path. */
export function readQuery({ query, point, path }: wire.QueryOpening): QueryOpening {
  return { query, point: readPoint(point), path };
}

/** Back. */
export function writeQuery({ query, point, path }: QueryOpening): wire.QueryOpening {
  return { query, point: writePoint(point), path };
}

/** What a publication says of an item. */
export function readItem(opening: wire.ItemOpening): ItemOpening {
  return { ...opening, path: opening.path.map(readNode) };
}

/** Back. */
export function writeItem({ item, leader, tree, total, path }: ItemOpening): wire.ItemOpening {
  return { item, leader, tree, total, path: path.map(writeNode) };
}

/** One value of an item. */
export function readValue({ query, position, biasedValue, path }: wire.ValueOpening): ValueOpening {
  return { query, position, value: biasedValue - VALUE_BIAS, path: path.map(readNode) };
}

/** Back. */
export function writeValue({ query, position, value, path }: ValueOpening): wire.ValueOpening {
  return { query, position, biasedValue: value + VALUE_BIAS, path: path.map(writeNode) };
}

/** A leaf of a contributors tree. */
export function readContributor({ leaf, index, path }: ContributorProof): ContributorOpening {
  const { contributorId, weight, firstRecord, recordCount } = leaf;
  return { index, contributor: { id: contributorId, weight, firstRecord, recordCount }, path: path.map(readNode) };
}

/** Back. */
export function writeContributor({ index, contributor, path }: ContributorOpening): ContributorProof {
  const { id, weight, firstRecord, recordCount } = contributor;
  return { leaf: { contributorId: id, weight, firstRecord, recordCount }, index, path: path.map(writeNode) };
}
