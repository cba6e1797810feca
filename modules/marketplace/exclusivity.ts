/** Exclusive licences (docs/spec/marketplace.md M50-M53): nobody else is licensed while one lives; what was licensed before goes on. */
import { equalBytes } from "../../lib/bytes.ts";
import { divCeil, max } from "../../lib/int.ts";
import { REVENUE_EPOCHS } from "../../lib/limits.ts";
import { OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Offer, SubjectState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { findOrder, readParams, subjectPart } from "./keeper.ts";
import { isLive } from "./licences.ts";
import type { MarketParts } from "./parts.ts";
import { licenceOf } from "./settle.ts";
import { lastGrantEnd, readSubject } from "./side-rows.ts";
import { trailingRevenue } from "./signals.ts";
import { subjectText } from "./subjects.ts";

type Granted = Pick<Offer, "subject" | "exclusive" | "termNs">;

/**
 * Refuses a grant that exclusivity forbids: any while an exclusive licence or order is open; an exclusive one beside others, or below
 * the least price.
 * @param amount  base units that are paid for it
 * @throws TxError(ExclusivelyHeld, NotExclusive, PriceTooHigh)
 */
export function checkGrantable(
  ctx: Context,
  parts: MarketParts,
  { subject, exclusive, termNs }: Granted,
  amount: bigint,
): void {
  const state = readSubject(ctx, subject);
  const clock = parts.readClock(ctx);
  refuseWhen(
    isHeldExclusively(ctx, state, clock),
    MarketplaceError.ExclusivelyHeld,
    `${subjectText(subject)} is licensed exclusively by order ${state.exclusiveOrderId}`,
  );
  if (!exclusive) {
    return;
  }
  const isShared = state.waitingOrders > 0n || lastGrantEnd(ctx, subject) > clock;
  refuseWhen(
    isShared,
    MarketplaceError.NotExclusive,
    `others hold or wait for licences to ${subjectText(subject)}; exclusivity begins when they have ended`,
  );
  const least = leastExclusivePrice(ctx, parts, state, termNs);
  refuseWhen(
    amount < least,
    MarketplaceError.NotExclusive,
    `an exclusive licence to ${subjectText(subject)} costs at least ${least} now, not ${amount}`,
  );
}

/** M52: the declared floor, or what the term would have earned at the pace of the last ninety epochs, whichever is more. */
export function leastExclusivePrice(
  ctx: Context,
  { economy, epochLength }: MarketParts,
  state: SubjectState,
  termNs: bigint,
): bigint {
  const earned = trailingRevenue(state, economy.epoch(ctx)) * termNs;
  return max(state.exclusiveFloor, divCeil(earned, BigInt(REVENUE_EPOCHS) * epochLength(ctx)));
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
  return (
    licence !== undefined && equalBytes(subjectPart(licence.subject), subjectPart(subject)) && isLive(licence, 0, clock)
  );
}
