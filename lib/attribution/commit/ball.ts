/**
 * What a gateway commits to for one call under itk-1: the members of the ball by input version, sorted by item. Counts and matches
 * decide the weights (`itkWeights`), so the chain computes those itself. Rules A70 to A72.
 */
import { sha256 } from "#crypto";
import { assert } from "../../assert.ts";
import { bigEndian32, bigEndian64, concatBytes, utf8ToBytes } from "../../bytes.ts";
import { MAX_UINT64 } from "../../int.ts";
import { ATTRIBUTION_CLASSES_MAX, ATTRIBUTION_PATH_MAX } from "../../limits.ts";
import { type SumNode, sumRoot, sumTree, verifySumProof } from "../../merkle/merkle-sum.ts";
import { squaredDistance, int8ToBytes } from "../distance.ts";
import { bigEndian16, type FeatureItem, type TestPoint } from "../features.ts";
import { itkWeights } from "../itk.ts";
import { type BallMember, isUint32, memberLeaf } from "./leaves.ts";
import { isBetween, type Publication, type PublicationInput } from "./publication.ts";

/** Members of one input version: how many, and the top of their tree, whose sum is the number of matches. */
export interface BallPartCommitment {
  readonly count: number;
  readonly tree: SumNode;
}

/** One call's ball, over the inputs of a publication and its leaders. */
export interface BallClaim {
  /** Root of the publication whose inputs and leaders count. */
  readonly publicationRoot: Uint8Array;
  /** A71: commitment of the client's side to the embedded query. */
  readonly queryCommitment: Uint8Array;
  /** τ², below 2^31. */
  readonly radius: number;
  /** C; 0 for open-ended text, where every member matches. */
  readonly classes: number;
  readonly parts: readonly BallPartCommitment[];
}

/** What {@link BallClaim.queryCommitment} commits to. */
export interface QueryReveal {
  readonly point: TestPoint;
  /** 32 bytes. */
  readonly salt: Uint8Array;
}

/** A member with its place in the ball of its input version. */
export interface MemberOpening extends BallMember {
  /** From 0, inside the part. */
  readonly index: number;
  readonly path: readonly SumNode[];
}

const QUERY_COMMITMENT = utf8ToBytes("byline/qc/1");
const BALL = utf8ToBytes("byline/ball/1");
/** The part of an input version without members. */
export const EMPTY_PART: BallPartCommitment = { count: 0, tree: { hash: new Uint8Array(32), sum: 0n } };

/** A71: `SHA-256("byline/qc/1" ‖ salt ‖ be16(label) ‖ vector)`. @param reveal  salt of 32 bytes */
export function queryCommitment({ point, salt }: QueryReveal): Uint8Array {
  assert(salt.length === 32, "a salt has 32 bytes");
  return sha256(concatBytes(QUERY_COMMITMENT, salt, bigEndian16(point.label), int8ToBytes(point.vector)));
}

/** A72: what a receipt binds. @param claim  without fault */
export function ballRoot(claim: BallClaim): Uint8Array {
  const { publicationRoot, radius, classes, parts } = claim;
  const head = [BALL, publicationRoot, claim.queryCommitment, bigEndian32(radius), bigEndian32(classes)];
  const rows = parts.map(({ count, tree }) => concatBytes(bigEndian32(count), tree.hash, bigEndian64(tree.sum)));
  return sha256(concatBytes(...head, bigEndian32(parts.length), ...rows));
}

/** What is wrong with the shape of a claim over this publication's inputs; undefined for a good one. Cost: O(inputs). */
export function ballFault(claim: BallClaim, { inputs }: Publication): string | undefined {
  const { radius, classes, parts } = claim;
  if (claim.publicationRoot.length !== 32 || claim.queryCommitment.length !== 32) return "a hash has not 32 bytes";
  if (!isBetween(radius, 0, 0x7fffffff)) return "radius out of range";
  if (!isBetween(classes, 0, ATTRIBUTION_CLASSES_MAX)) return "classes out of range";
  if (parts.length !== inputs.length) return "parts do not fit the inputs";
  for (let at = 0; at < parts.length; at++) {
    const { count, tree } = parts[at] as BallPartCommitment;
    if (!isBetween(count, 0, (inputs[at] as PublicationInput).itemCount)) return "more members than items";
    if (tree.hash.length !== 32 || tree.sum < 0n || tree.sum > BigInt(count)) return "more matches than members";
    if (classes === 0 && tree.sum !== BigInt(count)) return "without classes every member matches";
  }
  return undefined;
}

/** Weights of the call by input version; all 0n for an empty ball. @param claim  without fault */
export function ballWeights({ parts, classes }: BallClaim): bigint[] {
  const counts = parts.map(({ count, tree }) => ({ count, matches: Number(tree.sum) }));
  return itkWeights(counts, classes);
}

/** Whether the member stands at its index in that part. Never throws. */
export function holdsMember({ parts }: Pick<BallClaim, "parts">, part: number, opening: MemberOpening): boolean {
  const commitment = parts[part];
  if (commitment === undefined || commitment.count === 0) return false;
  const { item, distance, index, path } = opening;
  if (![item, distance, index].every(isUint32) || path.length > ATTRIBUTION_PATH_MAX) return false;
  if (commitment.tree.sum < 0n || commitment.tree.sum > MAX_UINT64) return false;
  const count = BigInt(commitment.count);
  const root = sumRoot(count, commitment.tree);
  return verifySumProof(root, memberLeaf(opening), { index: BigInt(index), count, path }) !== undefined;
}

/** An item that takes part, by global index. */
export interface BallItem {
  readonly index: number;
  readonly item: FeatureItem;
}

/** Members of the ball among one input's leaders, sorted by item. @param items  ascending by index. Cost: O(N·d) */
export function membersOf(
  items: readonly BallItem[],
  point: TestPoint,
  { radius, classes }: { readonly radius: number; readonly classes: number },
): BallMember[] {
  return items.flatMap(({ index, item }) => {
    const distance = squaredDistance(item.vector, point.vector);
    if (distance > radius) return [];
    return [{ item: index, distance, match: classes === 0 || item.label === point.label }];
  });
}

/** The commitment to one input's members, sorted by item. */
export function commitMembers(members: readonly BallMember[]): BallPartCommitment {
  return members.length === 0 ? EMPTY_PART : { count: members.length, tree: sumTree(members.map(memberLeaf)) };
}
