/**
 * A publication: one base vector with everything that decides it, as roots and counts. The message that publishes carries it whole;
 * state keeps its root. Rules A14 to A17.
 */
import { sha256 } from "#crypto";
import { assert } from "../../assert.ts";
import { bigEndian32, bigEndian64, concatBytes, equalBytes, utf8ToBytes } from "../../bytes.ts";
import { MAX_UINT64, max } from "../../int.ts";
import {
  ATTRIBUTION_DIMS_MAX,
  ATTRIBUTION_INPUTS_MAX,
  ATTRIBUTION_ITEMS_MAX,
  ATTRIBUTION_NEIGHBOURS_MAX,
  ATTRIBUTION_QUERIES_MAX,
} from "../../limits.ts";
import { type SumNode, sumRoot } from "../../merkle/merkle-sum.ts";
import { lengthPrefixed } from "../../varint.ts";
import { CONTRIBUTOR_SHIFT_MAX, vectorOf } from "../base-vector.ts";
import { featureRoot, queryRoot } from "../features.ts";
import type { Verdict } from "../verdict.ts";
import { LEADER_SHIFT, VALUE_BIAS, VALUES_MASK } from "./leaves.ts";

/** Weights of a version's contributors in place of its static ones: a tree of R6 leaves, index by index those registered. */
export interface PublishedWeights {
  /** Top of the tree; its sum is the total weight, 1..2^64 − 1. */
  readonly tree: SumNode;
  /** Bits dropped from every value. */
  readonly shift: number;
}

/** One input version. */
export interface PublicationInput {
  readonly datasetId: bigint;
  /** Text of at most 32 bytes, R8. */
  readonly version: string;
  /** Tree of A1; with count and dims it is the version's feature root. */
  readonly featureTree: Uint8Array;
  /** Items, one per record: 1..ATTRIBUTION_ITEMS_MAX over all inputs. */
  readonly itemCount: number;
  /** Top of the tree over its items, A13. */
  readonly items: SumNode;
  /** As registered. */
  readonly contributorsRoot: Uint8Array;
  readonly contributorCount: bigint;
  readonly weights: PublishedWeights | undefined;
}

/** What is published. Inputs stand in the order of their registration, which is the order of dedup. */
export interface Publication {
  readonly modelId: bigint;
  /** Running number of the model's publications. */
  readonly benchmark: bigint;
  /** 32 bytes, drawn after the data cut-off. */
  readonly seed: Uint8Array;
  readonly k: number;
  readonly dims: number;
  /** T. */
  readonly queryCount: number;
  /** δ², below 2^31. */
  readonly duplicateRadius: number;
  /** Tree of A2; with T and dims it is the model's query root. */
  readonly queryTree: Uint8Array;
  /** Over the roots of the T lists. */
  readonly listsRoot: Uint8Array;
  readonly inputs: readonly PublicationInput[];
  /** By input, in the order of `inputs`; sums to VECTOR_SCALE. */
  readonly vector: readonly bigint[];
}

/** What the chain knows of an input. */
export interface ExpectedInput {
  readonly datasetId: bigint;
  readonly version: string;
  readonly featureRoot: Uint8Array;
  readonly recordCount: bigint;
  readonly contributorsRoot: Uint8Array;
  readonly contributorCount: bigint;
}

/** What the chain knows of the model; inputs in the order of (priority height, transaction index). */
export interface ExpectedPublication {
  readonly modelId: bigint;
  readonly benchmark: bigint;
  readonly seed: Uint8Array;
  readonly k: number;
  readonly dims: number;
  readonly queryCount: number;
  readonly duplicateRadius: number;
  readonly queryRoot: Uint8Array;
  readonly inputs: readonly ExpectedInput[];
}

const PUBLICATION = utf8ToBytes("byline/publication/1");
const VERSION_BYTES_MAX = 32;
/** A shift is only allowed to totals that would not have fitted without much of it. */
const SHIFTED_TOTAL_MIN = 1n << 62n;

/** All items. */
export function itemCountOf({ inputs }: Publication): number {
  let count = 0;
  for (const { itemCount } of inputs) count += itemCount;
  return count;
}

/** N, the items that take part: leaders of all inputs, which is the length of every list. */
export function leaderCountOf({ inputs }: Publication): number {
  let count = 0n;
  for (const { items } of inputs) count += items.sum >> LEADER_SHIFT;
  return Number(count);
}

/** Σ Φ of an input's items. */
export function inputSum({ items, itemCount }: PublicationInput, queryCount: number): bigint {
  return (items.sum & VALUES_MASK) - BigInt(itemCount) * BigInt(queryCount) * VALUE_BIAS;
}

/** A16: the vector that follows from the sums; undefined when no input is worth anything. */
export function impliedVector({ inputs, queryCount }: Publication): bigint[] | undefined {
  return vectorOf(inputs.map((input) => max(0n, inputSum(input, queryCount))));
}

/** Root of an input's published weights, in the form of R6. */
export function weightsRoot(input: PublicationInput): Uint8Array | undefined {
  return input.weights === undefined ? undefined : sumRoot(input.contributorCount, input.weights.tree);
}

/**
 * A14: what state keeps. Binds every field above.
 * @param publication  whose shape {@link checkPublication} has found good
 */
export function publicationRoot(publication: Publication): Uint8Array {
  const { modelId, benchmark, seed, k, dims, queryCount, duplicateRadius, queryTree, listsRoot, inputs, vector } =
    publication;
  assert(publicationFault(publication) === undefined, "a publication is checked before it is hashed");
  const numbers = [k, dims, queryCount, leaderCountOf(publication), duplicateRadius].map(bigEndian32);
  const head = [PUBLICATION, bigEndian64(modelId), bigEndian64(benchmark), seed, ...numbers, queryTree, listsRoot];
  return sha256(
    concatBytes(...head, bigEndian32(inputs.length), ...inputs.map(inputBytes), ...vector.map(bigEndian64)),
  );
}

function inputBytes(input: PublicationInput): Uint8Array {
  const { weights } = input;
  return concatBytes(
    bigEndian64(input.datasetId),
    lengthPrefixed(utf8ToBytes(input.version)),
    input.featureTree,
    bigEndian32(input.itemCount),
    nodeBytes(input.items),
    input.contributorsRoot,
    bigEndian64(input.contributorCount),
    ...(weights === undefined ? [Uint8Array.of(0)] : [Uint8Array.of(1, weights.shift), nodeBytes(weights.tree)]),
  );
}

/** `hash ‖ be128(sum)`. */
function nodeBytes({ hash, sum }: SumNode): Uint8Array {
  return concatBytes(hash, bigEndian64(sum >> 64n), bigEndian64(sum & MAX_UINT64));
}

/**
 * Whether a publication may stand: its shape is good, it is about what the chain knows, and its vector follows from its sums.
 * What it commits to is not looked at: that is what fraud proofs are for. Cost: O(inputs).
 */
export function checkPublication(publication: Publication, expected: ExpectedPublication): Verdict {
  const fault = publicationFault(publication) ?? mismatch(publication, expected);
  if (fault !== undefined) return { ok: false, reason: fault };
  const vector = impliedVector(publication);
  if (vector === undefined) return { ok: false, reason: "no input is worth anything on this benchmark" };
  if (!isSameVector(vector, publication.vector)) return { ok: false, reason: "vector is not that of the sums" };
  return { ok: true };
}

/** Whether two vectors are equal part by part. */
export function isSameVector(a: readonly bigint[], b: readonly bigint[]): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}

/** What is wrong with the shape; undefined when every field can be hashed and every number is in range. */
export function publicationFault(publication: Publication): string | undefined {
  const { modelId, benchmark, k, dims, queryCount, duplicateRadius, inputs, vector } = publication;
  if (!isUint64(modelId) || !isUint64(benchmark)) return "model or benchmark is no uint64";
  if (!isBetween(k, 1, ATTRIBUTION_NEIGHBOURS_MAX)) return "K out of range";
  if (!isBetween(dims, 1, ATTRIBUTION_DIMS_MAX)) return "dims out of range";
  if (!isBetween(queryCount, 1, ATTRIBUTION_QUERIES_MAX)) return "number of test points out of range";
  if (!isBetween(duplicateRadius, 0, 0x7fffffff)) return "duplicate radius out of range";
  const hashes = [publication.seed, publication.queryTree, publication.listsRoot];
  if (!hashes.every((hash) => hash.length === 32)) return "a hash has not 32 bytes";
  if (!isBetween(inputs.length, 1, ATTRIBUTION_INPUTS_MAX)) return "number of inputs out of range";
  if (vector.length !== inputs.length || !vector.every(isUint64)) return "vector does not fit the inputs";
  for (const input of inputs) {
    const fault = inputFault(input, queryCount);
    if (fault !== undefined) return fault;
  }
  if (!isBetween(itemCountOf(publication), 1, ATTRIBUTION_ITEMS_MAX)) return "number of items out of range";
  return isBetween(leaderCountOf(publication), 1, itemCountOf(publication)) ? undefined : "no leaders";
}

function inputFault(input: PublicationInput, queryCount: number): string | undefined {
  const { itemCount, items, contributorCount, weights } = input;
  if (!isUint64(input.datasetId) || !isUint64(contributorCount)) return "an input's number is no uint64";
  if (utf8ToBytes(input.version).length > VERSION_BYTES_MAX) return "version too long";
  if (!isBetween(itemCount, 1, ATTRIBUTION_ITEMS_MAX)) return "an input's items out of range";
  const hashes = [input.featureTree, input.contributorsRoot, items.hash, weights?.tree.hash ?? items.hash];
  if (!hashes.every((hash) => hash.length === 32)) return "an input's hash has not 32 bytes";
  if (items.sum < 0n || items.sum >> LEADER_SHIFT > BigInt(itemCount)) return "more leaders than items";
  // |Φ| <= T·2^40 for each item, so the biased total of one lies within 0..2·T·2^40.
  const highest = 2n * BigInt(itemCount) * BigInt(queryCount) * VALUE_BIAS;
  if ((items.sum & VALUES_MASK) > highest) return "an input's sum out of range";
  return weights === undefined ? undefined : weightsFault(weights);
}

function weightsFault({ shift, tree }: PublishedWeights): string | undefined {
  if (!isBetween(shift, 0, CONTRIBUTOR_SHIFT_MAX)) return "shift out of range";
  if (tree.sum < 1n || tree.sum > MAX_UINT64) return "total weight out of range";
  return shift > 0 && tree.sum < SHIFTED_TOTAL_MIN ? "shift drops bits without need" : undefined;
}

function mismatch(publication: Publication, expected: ExpectedPublication): string | undefined {
  const { dims, queryCount, queryTree, inputs } = publication;
  const isSame =
    publication.modelId === expected.modelId &&
    publication.benchmark === expected.benchmark &&
    equalBytes(publication.seed, expected.seed) &&
    publication.k === expected.k &&
    dims === expected.dims &&
    queryCount === expected.queryCount &&
    publication.duplicateRadius === expected.duplicateRadius;
  if (!isSame) return "terms are not those of the model";
  const root = queryRoot({ count: queryCount, dims, tree: queryTree });
  if (!equalBytes(root, expected.queryRoot)) return "test points are not those committed";
  if (inputs.length !== expected.inputs.length) return "inputs are not those of the model";
  const stranger = inputs.findIndex((input, at) => !isInput(input, dims, expected.inputs[at] as ExpectedInput));
  return stranger < 0 ? undefined : `input ${stranger} is not that of the model`;
}

function isInput(input: PublicationInput, dims: number, expected: ExpectedInput): boolean {
  const root = featureRoot({ count: input.itemCount, dims, tree: input.featureTree });
  return (
    input.datasetId === expected.datasetId &&
    input.version === expected.version &&
    BigInt(input.itemCount) === expected.recordCount &&
    equalBytes(root, expected.featureRoot) &&
    equalBytes(input.contributorsRoot, expected.contributorsRoot) &&
    input.contributorCount === expected.contributorCount
  );
}

/** Whether n is a whole number of low..high. */
export function isBetween(n: number, low: number, high: number): boolean {
  return Number.isInteger(n) && n >= low && n <= high;
}

function isUint64(n: bigint): boolean {
  return n >= 0n && n <= MAX_UINT64;
}
