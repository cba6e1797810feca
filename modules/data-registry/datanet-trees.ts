/**
 * What a datanet's accepted contributions add up to (docs/spec/registry.md R62, R65, R66): two growing Merkle-sum trees of
 * which only the right edges are kept. Adding and taking out cost O(log n), whoever has contributed before.
 */
import { MAX_UINT64, divFloor } from "../../lib/int.ts";
import { DATANET_CURATORS_MAX, REGISTRY_RECORDS_MAX } from "../../lib/limits.ts";
import { PPM } from "../../lib/economy/split.ts";
import { appendToSumFrontier, contributorLeaf, sumFrontierTree, sumRoot } from "../../lib/merkle/merkle-sum.ts";
import type { SumFrontier, SumNode } from "../../lib/merkle/merkle-sum.ts";
import { replaceInSumFrontier, sumOfFrontier } from "../../lib/merkle/sum-frontier.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { WITHDRAWN_ROOT, partLeaf, withdrawnLeaf } from "../../lib/registry/two-level.ts";
import type {
  Contribution,
  CurationShare,
  Curator,
  DatanetTree,
  Frontier,
} from "../../proto/gen/byline/registry/v1/datanet.ts";
import { parseAddress } from "../address.ts";
import { readBigEndian128, sumStep } from "./contributor-proofs.ts";

/** Licence of a version whose contributions have several. */
export const MIXED_LICENSE = "LicenseRef-mixed";

/** A tree with a contribution added, and where it stands. */
export interface Added {
  readonly tree: DatanetTree;
  readonly leafIndex: bigint;
  readonly firstRecord: bigint;
}

/** Weight of a contribution: its records by its score. */
export function weightOf({ recordCount, score }: Contribution): bigint {
  return recordCount * BigInt(score);
}

/** Adds an accepted contribution; undefined when a version could not hold the sums any more. */
export function addContribution(tree: DatanetTree, contribution: Contribution): Added | undefined {
  const content = frontierOf(tree.content);
  const contributors = frontierOf(tree.contributors);
  const firstRecord = sumOfFrontier(content);
  const weight = weightOf(contribution);
  const isTooLarge =
    firstRecord + contribution.recordCount > REGISTRY_RECORDS_MAX ||
    sumOfFrontier(contributors) + weight > MAX_UINT64 ||
    tree.byteCount + contribution.byteCount > MAX_UINT64;
  if (isTooLarge) {
    return undefined;
  }
  const { contentRoot, recordCount, license } = contribution;
  const isMixed = tree.license !== "" && tree.license !== license;
  return {
    leafIndex: content.count,
    firstRecord,
    tree: {
      ...withShares(tree, contribution, 1n),
      content: rowOf(appendToSumFrontier(content, partLeaf(contentRoot, recordCount))),
      contributors: rowOf(appendToSumFrontier(contributors, leafOf(contribution, firstRecord))),
      license: isMixed ? MIXED_LICENSE : license,
    },
  };
}

/** Paths of a contribution's two leaves, from the leaf to a peak. */
export interface LeafPaths {
  readonly content: readonly SumNode[];
  readonly contributors: readonly SumNode[];
}

/** Takes a contribution's records and weight out; its places stay empty. undefined when the paths do not hold. */
export function removeContribution(
  tree: DatanetTree,
  contribution: Contribution,
  paths: LeafPaths,
): DatanetTree | undefined {
  const { contentRoot, recordCount, leafIndex: index, firstRecord } = contribution;
  const content = replaceInSumFrontier(
    frontierOf(tree.content),
    { index, path: paths.content },
    {
      before: partLeaf(contentRoot, recordCount),
      after: partLeaf(WITHDRAWN_ROOT, recordCount),
    },
  );
  const contributors = replaceInSumFrontier(
    frontierOf(tree.contributors),
    { index, path: paths.contributors },
    {
      before: leafOf(contribution, firstRecord),
      after: withdrawnLeaf(index),
    },
  );
  return content === undefined || contributors === undefined
    ? undefined
    : { ...withShares(tree, contribution, -1n), content: rowOf(content), contributors: rowOf(contributors) };
}

/** Leaf of an accepted contribution in the contributors tree (R6, in the order of acceptance). */
export function leafOf(contribution: Contribution, firstRecord: bigint): SumNode {
  const id = contributorIdBytes({ kind: "address", address: parseAddress(contribution.contributor) });
  return contributorLeaf({ id, weight: weightOf(contribution), firstRecord, recordCount: contribution.recordCount });
}

function withShares(tree: DatanetTree, contribution: Contribution, sign: bigint): DatanetTree {
  const weight = weightOf(contribution) * sign;
  return {
    ...tree,
    byteCount: tree.byteCount + contribution.byteCount * sign,
    ownerShares: (BigInt(tree.ownerShares) + weight * BigInt(contribution.ownerPpm)).toString(),
    curatorShares: (BigInt(tree.curatorShares) + weight * BigInt(contribution.curatorPpm)).toString(),
  };
}

/** Root, leaves and sum of one of the trees; undefined while it is empty. */
export function treeRoot(
  row: Frontier,
): { readonly root: Uint8Array; readonly count: bigint; readonly sum: bigint } | undefined {
  const tree = sumFrontierTree(frontierOf(row));
  return tree === undefined ? undefined : { root: sumRoot(row.count, tree), count: row.count, sum: tree.sum };
}

/** R54: how the curation part of a sale is shared: owner and curators as the contributions say, curators by reviews. */
export function curationOf(tree: DatanetTree, owner: string, known: readonly Curator[]): readonly CurationShare[] {
  // Removed ones are paid for what they did; a sale pays no more people than a datanet has curators.
  const members = [...known]
    .sort((a, b) => (a.reviews > b.reviews ? -1 : a.reviews < b.reviews ? 1 : 0))
    .slice(0, DATANET_CURATORS_MAX);
  const [ownerShares, curatorShares] = [BigInt(tree.ownerShares), BigInt(tree.curatorShares)];
  const all = ownerShares + curatorShares;
  const reviews = members.reduce((sum, member) => sum + member.reviews, 0n);
  const forCurators = all === 0n || reviews === 0n ? 0n : divFloor(PPM * curatorShares, all);
  const parts = members
    .filter((member) => member.reviews > 0n)
    .map((member) => ({
      address: member.address,
      ppm: reviews === 0n ? 0n : divFloor(forCurators * member.reviews, reviews),
    }))
    .filter(({ ppm }) => ppm > 0n);
  const rest = parts.reduce((left, { ppm }) => left - ppm, PPM);
  const shares = rest > 0n ? [{ address: owner, ppm: rest }, ...parts] : parts;
  return shares.map(({ address, ppm }) => ({ address, ppm: Number(ppm) }));
}

/** A sum of shares as its row writes it: digits without leading zeros, of a size that sums of products can have. */
const SHARES_TEXT = /^(0|[1-9][0-9]{0,39})$/;
const HASH_BYTES = 32;
const SUM_BYTES = 16;

/** What keeps a tree from outside from being added to or taken from; undefined when nothing does. */
export function treeFault(tree: DatanetTree): string | undefined {
  const { content, contributors, ownerShares, curatorShares } = tree;
  if (![ownerShares, curatorShares].every((text) => SHARES_TEXT.test(text))) {
    return "its shares are no numbers";
  }
  if (![content, contributors].every(isFrontier)) {
    return "a frontier has one peak of 32 and 16 bytes per set bit of its count";
  }
  if (content.count !== contributors.count) {
    return "its two trees have different counts of leaves";
  }
  const isHeld =
    sumOfFrontier(frontierOf(content)) <= REGISTRY_RECORDS_MAX && sumOfFrontier(frontierOf(contributors)) <= MAX_UINT64;
  return isHeld ? undefined : "a version cannot hold its sums";
}

function isFrontier({ count, peaks }: Frontier): boolean {
  const peakCount = count.toString(2).replaceAll("0", "").length;
  const isPeak = ({ hash, sum }: Frontier["peaks"][number]): boolean =>
    hash.length === HASH_BYTES && sum.length === SUM_BYTES;
  return count <= REGISTRY_RECORDS_MAX && peaks.length === peakCount && peaks.every(isPeak);
}

function frontierOf({ count, peaks }: Frontier): SumFrontier {
  return { count, peaks: peaks.map(({ hash, sum }) => ({ hash, sum: readBigEndian128(sum) })) };
}

function rowOf({ count, peaks }: SumFrontier): Frontier {
  return { count, peaks: peaks.map(sumStep) };
}
