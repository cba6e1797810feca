/** How a contribution goes on and ends (docs/spec/registry.md R60-R65): opened, reviewed, accepted, rejected or refunded. */
import { sha256 } from "#crypto";
import { bigEndian64, compareBytes, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { min } from "../../lib/int.ts";
import { REVIEWERS_PER_CONTRIBUTION, REVIEWS_MIN, REVIEW_RECORDS } from "../../lib/limits.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { CaseKind } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ContributionStatus, Review } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Contribution } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { addContribution } from "./datanet-trees.ts";
import { datanetOwner, findCurator, getDatanet, memberName, removeCurator } from "./datanets.ts";
import { noteDuty } from "./jury-panel.ts";
import { drawDistinct } from "./jury-pool.ts";
import { readParams } from "./keeper.ts";
import { contributionBond, curatorBond, reachable } from "./parts.ts";
import { drawSample } from "./draws.ts";
import type { RegistryParts } from "./parts.ts";
import { pointsAfter, slashAtLimit } from "./points.ts";
import type { Duty } from "./points.ts";
import { openDraw, schedule, seededDraw } from "./queue.ts";
import { contributionRoots, contributions, curators, datanetTrees, getById, jurors } from "./tables.ts";

const KIND = CaseKind.CASE_KIND_CONTRIBUTION;
const { CONTRIBUTION_STATUS_OPENING, CONTRIBUTION_STATUS_REVIEW } = ContributionStatus;
const STATUS_NAMES: readonly string[] = [
  "unspecified",
  "opening",
  "review",
  "accepted",
  "rejected",
  "refunded",
  "withdrawn",
];

/** Records that the contributor must open; none before the beacon. */
export function contributionSample(ctx: Context, { id, draw, recordCount }: Contribution): readonly bigint[] {
  return draw.seed.length === 0
    ? []
    : drawSample(ctx, { purpose: "contribution", beacon: draw.seed, id }, recordCount, REVIEW_RECORDS);
}

/** Does all that is due in a contribution. */
export function advanceContribution(ctx: Context, parts: RegistryParts, id: bigint): Contribution {
  const found = readBeacons(ctx, parts, getById(ctx, contributions, id, "contribution"));
  const clock = parts.readClock(ctx);
  if (found.status === CONTRIBUTION_STATUS_OPENING && found.draw.seed.length > 0 && clock >= found.openingUntil) {
    holdReviewers(ctx, found, -1);
    return reject(ctx, parts, found);
  }
  const isVoted = found.status === CONTRIBUTION_STATUS_REVIEW && found.redraw?.seed.length !== 0;
  return isVoted && clock >= found.revealUntil ? countReviews(ctx, parts, found) : found;
}

function readBeacons(ctx: Context, parts: RegistryParts, found: Contribution): Contribution {
  const isFirst = found.status === CONTRIBUTION_STATUS_OPENING;
  const waiting = isFirst ? found.draw : found.status === CONTRIBUTION_STATUS_REVIEW ? found.redraw : undefined;
  const draw = waiting === undefined ? undefined : seededDraw(ctx, parts.beacon, waiting);
  if (draw === undefined || draw === waiting) {
    return found;
  }
  const params = readParams(ctx);
  const clock = parts.readClock(ctx);
  const drawn = { ...found, ...(isFirst ? { draw } : { redraw: draw }) };
  if (draw.seed.length === 0) {
    contributions.write(ctx, drawn);
    schedule(ctx, KIND, found.id, { height: draw.height });
    return drawn;
  }
  const reviews = reviewersOf(ctx, drawn, draw.seed).map((reviewer) => Review.create({ reviewer }));
  const openingUntil = isFirst ? clock + params.openingWindow : found.openingUntil;
  const commitUntil = isFirst ? 0n : clock + params.commitPeriod;
  const revealUntil = isFirst ? 0n : commitUntil + params.revealPeriod;
  const ready = { ...drawn, reviews, openingUntil, commitUntil, revealUntil };
  contributions.write(ctx, ready);
  holdReviewers(ctx, ready, 1);
  schedule(ctx, KIND, found.id, { clock: isFirst ? openingUntil : revealUntil });
  ctx.emit(contributionEvent("draw_reviewers", ready));
  return ready;
}

/** R61: who may judge: curators from before the submission, or the chain-wide pool; never the contributor or the owner. */
export function eligibleCurators(
  ctx: Context,
  datanetId: bigint,
  contributor: string,
  height: bigint,
): readonly string[] {
  const owner = datanetOwner(ctx, getDatanet(ctx, datanetId));
  return [...curators.under(ctx, bigEndian64(datanetId))]
    .filter(({ removed, joinedHeight }) => !removed && joinedHeight < height)
    .filter(({ address }) => address !== contributor && address !== owner)
    .map(({ address }) => address);
}

/** The curators whose hashes with the seed come first: who joins or leaves after the submission moves nobody else. */
function reviewersOf(ctx: Context, found: Contribution, seed: Uint8Array): readonly string[] {
  const { datanetId, contributor, height, id, fromPool } = found;
  if (fromPool) {
    const excluded = [contributor, datanetOwner(ctx, getDatanet(ctx, datanetId))];
    const purpose = `reviewers-${found.redraw === undefined ? 1 : 2}`;
    return drawDistinct(ctx, { purpose, beacon: seed, id }, { count: REVIEWERS_PER_CONTRIBUTION, excluded }).map(
      ({ address }) => address,
    );
  }
  return eligibleCurators(ctx, datanetId, contributor, height)
    .map((address) => ({ address, rank: rankOf(seed, id, address) }))
    .sort((a, b) => compareBytes(a.rank, b.rank))
    .slice(0, REVIEWERS_PER_CONTRIBUTION)
    .map(({ address }) => address);
}

function rankOf(seed: Uint8Array, id: bigint, address: string): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("byline/draw/curators/1"), seed, bigEndian64(id), parseAddress(address)));
}

/** Curators who are drawn stay until their duty is noted. */
function holdReviewers(ctx: Context, { fromPool, datanetId, reviews }: Contribution, change: number): void {
  for (const { reviewer } of fromPool ? [] : reviews) {
    const curator = findCurator(ctx, datanetId, reviewer);
    if (curator !== undefined) {
      curators.write(ctx, { ...curator, openReviews: notNegative(curator.openReviews + change) });
    }
  }
}

/** A count that never falls below nothing: a curator who was removed and came back is held by nothing older. */
function notNegative(count: number): number {
  return count > 0 ? count : 0;
}

/** R65: three scores make a median; fewer call another five once, then the bond goes back. */
function countReviews(ctx: Context, parts: RegistryParts, found: Contribution): Contribution {
  for (const review of found.reviews) {
    noteReviewer(ctx, parts, found, review);
  }
  const scores = found.reviews.filter(({ revealed }) => revealed).map(({ score }) => score);
  if (scores.length >= REVIEWS_MIN) {
    return decide(ctx, parts, { ...found, score: medianOf(scores) });
  }
  if (found.redraw !== undefined) {
    parts.bonds.refund(ctx, contributionBond(found.contributor, found.id));
    return close(ctx, found, ContributionStatus.CONTRIBUTION_STATUS_REFUNDED);
  }
  const again = { ...found, redraw: openDraw(ctx, parts.beacon), reviews: [] };
  contributions.write(ctx, again);
  schedule(ctx, KIND, found.id, { height: again.redraw.height });
  return again;
}

/** The upper median: half of the scores or more are at most this, bounded by honest scores while they are a majority. */
export function medianOf(scores: readonly number[]): number {
  return [...scores].sort((a, b) => a - b)[scores.length >> 1] ?? 0;
}

function decide(ctx: Context, parts: RegistryParts, found: Contribution): Contribution {
  if (found.score < readParams(ctx).acceptScoreMin) {
    return reject(ctx, parts, found);
  }
  const tree = getById(ctx, datanetTrees, found.datanetId, "tree of datanet");
  const added = addContribution(tree, found);
  const key = contributionBond(found.contributor, found.id);
  const atStake = min(reachable(ctx, parts.bonds, key), found.bond);
  parts.bonds.refund(ctx, key);
  if (added === undefined) {
    return close(ctx, found, ContributionStatus.CONTRIBUTION_STATUS_REFUNDED);
  }
  datanetTrees.write(ctx, added.tree);
  payBootstrap(ctx, parts, found, atStake);
  const { leafIndex, firstRecord } = added;
  return close(ctx, { ...found, leafIndex, firstRecord }, ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED);
}

/**
 * R68: what a grant gives for these records, while its jurors judged and the datanet's owner is bonded. Every seat
 * counts, a silent one as a score of zero.
 */
function payBootstrap(ctx: Context, { bootstrap, bonds }: RegistryParts, found: Contribution, atStake: bigint): void {
  const datanet = getDatanet(ctx, found.datanetId);
  const owner = parseAddress(datanetOwner(ctx, datanet));
  const key = { owner, purpose: BondPurpose.BOND_PURPOSE_DATANET, subject: datanet.id.toString() };
  const shown = found.reviews.filter(({ revealed }) => revealed).map(({ score }) => score);
  const seats = [...shown, ...Array<number>(REVIEWERS_PER_CONTRIBUTION - shown.length).fill(0)];
  if (found.fromPool && datanet.bootstrap && bonds.available(ctx, key) >= bootstrap.bondMin(ctx)) {
    bootstrap.pay(ctx, {
      datasetId: datanet.datasetId,
      recipient: parseAddress(found.contributor),
      records: found.recordCount,
      score: BigInt(medianOf(seats)),
      atStake,
    });
  }
}

/** Names a contribution's content in its datanet. */
export function rootName({ datanetId, contentRoot }: Pick<Contribution, "datanetId" | "contentRoot">): Uint8Array {
  return concatBytes(bigEndian64(datanetId), contentRoot);
}

/**
 * R67: makes room for records that were committed to before this contribution came: it goes back before its draw, and
 * is rejected after, because then its own contributor could choose by the draw. @returns whether there is room now
 */
export function yieldTo(ctx: Context, parts: RegistryParts, id: bigint, priorityHeight: bigint): boolean {
  const found = advanceContribution(ctx, parts, id);
  const isOpen = found.status === CONTRIBUTION_STATUS_OPENING || found.status === CONTRIBUTION_STATUS_REVIEW;
  const priority = found.committedHeight > 0n ? found.committedHeight : found.height;
  if (!isOpen || priority <= priorityHeight) {
    return !contributionRoots.has(ctx, rootName(found));
  }
  if (found.draw.seed.length > 0) {
    holdReviewers(ctx, found, -1);
    reject(ctx, parts, found);
  } else {
    parts.bonds.refund(ctx, contributionBond(found.contributor, id));
    close(ctx, found, ContributionStatus.CONTRIBUTION_STATUS_REFUNDED);
  }
  return true;
}

/** Not opened, or found too bad: the rest of the bond burns. */
function reject(ctx: Context, { bonds, health }: RegistryParts, found: Contribution): Contribution {
  const key = contributionBond(found.contributor, found.id);
  bonds.slash(ctx, key, reachable(ctx, bonds, key));
  const { datasetId } = getDatanet(ctx, found.datanetId);
  health.recordSubmission(ctx, { step: "rejected", datasetId });
  return close(ctx, found, ContributionStatus.CONTRIBUTION_STATUS_REJECTED);
}

function close(ctx: Context, found: Contribution, status: number): Contribution {
  const closed = { ...found, status };
  contributions.write(ctx, closed);
  if (status !== ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED) {
    contributionRoots.drop(ctx, rootName(found));
  }
  ctx.emit(contributionEvent("close_contribution", closed));
  return closed;
}

function noteReviewer(ctx: Context, parts: RegistryParts, found: Contribution, review: Review): void {
  const duty: Duty = review.revealed ? "done" : review.commitment.length === 0 ? "noCommit" : "noReveal";
  if (found.fromPool) {
    const juror = jurors.find(ctx, parseAddress(review.reviewer));
    if (juror !== undefined) {
      noteDuty(ctx, parts, juror, duty);
    }
    return;
  }
  const held = curators.find(ctx, memberName(found.datanetId, review.reviewer));
  if (held === undefined) {
    return;
  }
  const curator = { ...held, openReviews: notNegative(held.openReviews - 1) };
  const points = pointsAfter(curator.points, duty);
  curators.write(ctx, { ...curator, points, reviews: curator.reviews + (duty === "done" ? 1n : 0n) });
  if (!curator.removed && slashAtLimit(ctx, parts.bonds, curatorBond(curator.address, found.datanetId), points)) {
    removeCurator(ctx, parts, curator);
  }
}

/** What happened to a contribution. */
export function contributionEvent(type: string, found: Contribution): ReturnType<typeof createEvent> {
  return createEvent(
    type,
    ["contribution_id", found.id.toString()],
    ["datanet_id", found.datanetId.toString()],
    ["contributor", found.contributor],
    ["status", STATUS_NAMES[found.status] ?? ""],
    ["score", found.score.toString()],
  );
}
