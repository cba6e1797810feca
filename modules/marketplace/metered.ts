/** Money that is released as time passes or uses are recorded (docs/spec/marketplace.md M31-M34). */
import { divFloor, min } from "../../lib/int.ts";
import { OrderState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Licence, Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import { requeueHold } from "./holds.ts";
import { getOffer, writeLicence, writeOrder } from "./keeper.ts";
import type { MarketParts } from "./parts.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import { escrowOf, isDivisible, licenceOf, note, refundRest, releasePart } from "./settle.ts";
import { deleteGrant, findWithdrawal, writeGrant } from "./side-rows.ts";

/**
 * What is due of a metered order at a moment and was not released before: of periods, the share of the whole epochs that have passed
 * since the start; of uses, the share of those recorded; at the end of the term, all.
 * @param interval  length of an epoch, ns
 */
export function meteredDue(order: Order, pricing: number, clock: bigint, interval: bigint): bigint {
  const { amount, released, refunded, startClock, termNs, units, used } = order;
  if (clock >= startClock + termNs) {
    return amount - released - refunded;
  }
  if (pricing === Pricing.PRICING_USE) {
    return divFloor(amount * BigInt(used), BigInt(units)) - released;
  }
  const passed = clock > startClock ? clock - startClock : 0n;
  return divFloor(amount * divFloor(passed, interval) * interval, termNs) - released;
}

/** Begins to release an order's money over time. @returns the order; the caller writes it */
export function startMeter(ctx: Context, order: Order, startClock: bigint): Order {
  enqueue(ctx, { clock: startClock + order.termNs, kind: QueueKind.Order, id: order.id });
  return { ...order, state: OrderState.ORDER_STATE_METERED, startClock };
}

/** What is due of a metered order at a moment: what {@link meteredDue} says, and all when a model has used the licence up (M45). */
function dueAt(ctx: Context, parts: MarketParts, order: Order, clock: bigint): bigint {
  const isConsumed = (licenceOf(ctx, order)?.consumedBy ?? 0n) !== 0n;
  const { pricing } = getOffer(ctx, order.offerId);
  return isConsumed ? escrowOf(order) : meteredDue(order, pricing, clock, parts.epochLength(ctx));
}

/**
 * Releases what is due of a metered order now, as far as it and what stays can be divided; at the end of the term, all.
 * @returns base units released
 */
export function releaseDue(ctx: Context, parts: MarketParts, order: Order): bigint {
  const clock = parts.readClock(ctx);
  const due = releasableDue(ctx, parts, order, dueAt(ctx, parts, order, clock));
  const after = releasePart(ctx, parts, order, due);
  if (escrowOf(after) > 0n) {
    writeOrder(ctx, after);
    return due;
  }
  dequeue(ctx, { clock: order.startClock + order.termNs, kind: QueueKind.Order, id: order.id });
  writeOrder(ctx, { ...after, state: OrderState.ORDER_STATE_RELEASED });
  return due;
}

/** When the licence of a metered order ended before its time; undefined when it did not. */
export function earlyEnd(ctx: Context, parts: MarketParts, order: Order): EarlyEnd | undefined {
  const licence = licenceOf(ctx, order);
  if (licence === undefined || licence.subject.modelId !== 0n) {
    return undefined;
  }
  const { datasetId, version } = licence.subject;
  const withdrawal = findWithdrawal(ctx, licence.subject);
  const end = order.startClock + order.termNs;
  if (withdrawal !== undefined) {
    return withdrawal.clock < end ? { clock: withdrawal.clock, isHoldersChoice: false } : undefined;
  }
  const state = parts.registry.version(ctx, datasetId, version)?.state;
  const isBroken = state === VersionState.VERSION_STATE_QUARANTINED || state === VersionState.VERSION_STATE_REVOKED;
  return isBroken ? { clock: min(parts.readClock(ctx), end), isHoldersChoice: true } : undefined;
}

/** An end before the time. */
export interface EarlyEnd {
  readonly clock: bigint;
  /** The holder may rather move to a successor: nobody else ends it. */
  readonly isHoldersChoice: boolean;
}

/** Ends a metered order early: what had passed is released, the rest goes back. @returns base units refunded */
export function endEarly(ctx: Context, parts: MarketParts, order: Order, end: bigint): bigint {
  const due = dueAt(ctx, parts, order, end);
  // What is too little to divide is no reason to keep the rest from the buyer.
  const released = due > 0n && isDivisible(ctx, parts, due) ? releasePart(ctx, parts, order, due) : order;
  dequeue(ctx, { clock: order.startClock + order.termNs, kind: QueueKind.Order, id: order.id });
  const after = escrowOf(released) > 0n ? refundRest(ctx, parts, released) : released;
  writeOrder(ctx, { ...after, state: OrderState.ORDER_STATE_ENDED });
  const licence = licenceOf(ctx, order);
  if (licence !== undefined && licence.expiryClock > end) {
    moveExpiry(ctx, licence, end);
  }
  return after.refunded - order.refunded;
}

/** Writes a licence with another end, and the note of it. */
export function moveExpiry(ctx: Context, licence: Licence, expiryClock: bigint): Licence {
  const moved = { ...licence, expiryClock };
  if (!licence.exclusive) {
    deleteGrant(ctx, licence);
    writeGrant(ctx, moved);
  }
  requeueHold(ctx, licence, moved);
  writeLicence(ctx, moved);
  return moved;
}

/** Counts a sale once its money moves for good. */
export function noteSale(ctx: Context, parts: MarketParts, order: Order): void {
  note(ctx, parts, order, { sales: 1n });
}

/** M34: nothing is released that could not be divided, nor what would leave a rest that could not. */
function releasableDue(ctx: Context, parts: MarketParts, order: Order, due: bigint): bigint {
  const rest = escrowOf(order) - due;
  const isReleasable = due > 0n && isDivisible(ctx, parts, due) && (rest === 0n || isDivisible(ctx, parts, rest));
  return isReleasable ? due : 0n;
}
