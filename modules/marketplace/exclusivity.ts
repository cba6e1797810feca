/** Exclusive licences (docs/spec/marketplace.md M50-M53): nobody else is licensed while one lives; what was licensed before goes on. */
import { equalBytes } from "../../lib/bytes.ts";
import { divCeil, max } from "../../lib/int.ts";
import { REVENUE_EPOCHS, SAME_RECORDS_MAX } from "../../lib/limits.ts";
import { OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Offer, Subject, SubjectState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { findOrder, readParams, subjectPart } from "./keeper.ts";
import { isLive } from "./licences.ts";
import type { MarketParts } from "./parts.ts";
import { licenceOf } from "./settle.ts";
import { findSubject, lastGrantEnd, readSubject, versionSubject } from "./side-rows.ts";
import { trailingRevenue } from "./signals.ts";
import { subjectText } from "./subjects.ts";

type Granted = Pick<Offer, "subject" | "exclusive" | "termNs">;

/** What somebody is about to be granted. */
interface Wanted extends Granted {
  /** The exclusive order whose licence moves here: it is not in its own way. */
  readonly ownOrderId?: bigint;
}

/**
 * Refuses a grant that exclusivity forbids: any while an exclusive licence or order for the same records is open; an exclusive one
 * beside others, or below the least price.
 * @param amount  base units that are paid for it
 * @throws TxError(ExclusivelyHeld, NotExclusive). Cost: rows of each release of the records, SAME_RECORDS_MAX at most
 */
export function checkGrantable(
  ctx: Context,
  parts: MarketParts,
  { subject, exclusive, termNs, ownOrderId = 0n }: Wanted,
  amount: bigint,
): void {
  const states = sameRecords(ctx, parts, subject).map((release) => readSubject(ctx, release));
  const clock = parts.readClock(ctx);
  const others = states.filter(({ exclusiveOrderId }) => exclusiveOrderId !== ownOrderId);
  const held = others.find((state) => isHeldExclusively(ctx, state, clock));
  refuseWhen(
    held !== undefined,
    MarketplaceError.ExclusivelyHeld,
    `${subjectText(held?.subject ?? subject)} is licensed exclusively by order ${held?.exclusiveOrderId ?? 0n}`,
  );
  if (!exclusive) {
    return;
  }
  refuseWhen(
    states.length >= SAME_RECORDS_MAX,
    MarketplaceError.NotExclusive,
    `the records of ${subjectText(subject)} were released ${SAME_RECORDS_MAX} times`,
  );
  const isShared = states.some((state) => state.waitingOrders > 0n || lastGrantEnd(ctx, state.subject) > clock);
  refuseWhen(
    isShared,
    MarketplaceError.NotExclusive,
    `others hold or wait for licences to the records of ${subjectText(subject)}; exclusivity begins when they have ended`,
  );
  const least = leastExclusivePrice(ctx, parts, states, termNs);
  refuseWhen(
    amount < least,
    MarketplaceError.NotExclusive,
    `an exclusive licence to ${subjectText(subject)} costs at least ${least} now, not ${amount}`,
  );
}

/** M50: the releases that have the records of a subject, itself among them: what one of them grants, all of them do. */
function sameRecords(ctx: Context, { registry }: Pick<MarketParts, "registry">, subject: Subject): readonly Subject[] {
  if (subject.modelId !== 0n) {
    return [subject];
  }
  const { datasetId } = subject;
  const versions = registry.sameRecords(ctx, datasetId, subject.version, SAME_RECORDS_MAX);
  return versions.map((version) => versionSubject({ datasetId, version }));
}

/** M52: the declared floor, or what the term would have earned with these records at the pace of the last ninety epochs, whichever is more. */
function leastExclusivePrice(
  ctx: Context,
  { economy, epochLength }: MarketParts,
  states: readonly SubjectState[],
  termNs: bigint,
): bigint {
  const epoch = economy.epoch(ctx);
  const floor = states.reduce((most, { exclusiveFloor }) => max(most, exclusiveFloor), 0n);
  const earned = states.reduce((sum, state) => sum + trailingRevenue(state, epoch), 0n) * termNs;
  return max(floor, divCeil(earned, BigInt(REVENUE_EPOCHS) * epochLength(ctx)));
}

/** M51: the least price of exclusivity, stated with the first offer of the records or never. @throws TxError(NotExclusive) */
export function declaredFloor(ctx: Context, parts: MarketParts, subject: Subject, stated: bigint): bigint {
  const releases = sameRecords(ctx, parts, subject).map((release) => findSubject(ctx, release));
  const known = releases.find((state) => state !== undefined);
  refuseWhen(
    known !== undefined && stated !== 0n && stated !== known.exclusiveFloor,
    MarketplaceError.NotExclusive,
    `exclusivity of ${subjectText(subject)} was settled with the first offer of its records`,
  );
  return known?.exclusiveFloor ?? stated;
}

/** Refuses an exclusive offer that was not announced, or whose term is too short or too long. @throws TxError(NotExclusive) */
export function checkExclusiveOffer(ctx: Context, { subject, termNs }: Granted, floor: bigint): void {
  const { exclusiveMin, exclusiveMax } = readParams(ctx);
  refuseWhen(
    floor === 0n,
    MarketplaceError.NotExclusive,
    `exclusivity of ${subjectText(subject)} was not declared with its first offer`,
  );
  refuseWhen(
    termNs < exclusiveMin || termNs > exclusiveMax,
    MarketplaceError.NotExclusive,
    `an exclusive licence lasts ${exclusiveMin} to ${exclusiveMax} ns`,
  );
}

/** Whether the exclusive order of a subject waits, or its licence lives here: one that moved to a successor is held there alone. */
function isHeldExclusively(ctx: Context, { subject, exclusiveOrderId }: SubjectState, clock: bigint): boolean {
  const order = exclusiveOrderId === 0n ? undefined : findOrder(ctx, exclusiveOrderId);
  if (order === undefined) {
    return false;
  }
  if (order.state === OrderState.ORDER_STATE_PAID) {
    return true;
  }
  const licence = licenceOf(ctx, order);
  // Who took the forfeit of a withdrawal cannot move any more and keeps nobody out.
  return (
    licence !== undefined &&
    licence.forfeitWeight === 0n &&
    licence.forfeitPaid === 0n &&
    equalBytes(subjectPart(licence.subject), subjectPart(subject)) &&
    isLive(licence, 0, clock)
  );
}
