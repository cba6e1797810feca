/** Money that leaves an order's escrow (docs/spec/marketplace.md M23, M24, M30): released to those who earned it, or refunded whole. */
import { assert } from "../../lib/assert.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { LICENCE_MOVES_MAX } from "../../lib/limits.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Licence, Order, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import type { BondKey } from "./expected.ts";
import { findLicence, getOffer, writeLicence } from "./keeper.ts";
import type { MarketParts } from "./parts.ts";
import { releaseSale } from "./sales.ts";
import { noteSignals } from "./signals.ts";

/** The bond that a seller stands behind the delivery of keys with. */
export function sellerBond(seller: string): BondKey {
  return { owner: parseAddress(seller), purpose: BondPurpose.BOND_PURPOSE_SELLER, subject: "" };
}

/** Releases a part of an order's escrow. @returns the order with what has left; the caller writes it. @throws TxError(PaymentTooSmall) */
export function releasePart(ctx: Context, parts: MarketParts, order: Order, amount: bigint): Order {
  if (amount === 0n) {
    return order;
  }
  const licence = licenceOf(ctx, order);
  const sale = { subject: subjectOf(ctx, order), amount, payer: parseAddress(order.buyer) };
  const burned = releaseSale(ctx, parts, sale);
  if (licence !== undefined) {
    writeLicence(ctx, { ...licence, burned: licence.burned + burned });
  }
  note(ctx, parts, order, { revenue: amount, burned });
  ctx.emit(createEvent("release_order", ["order_id", order.id.toString()], ["amount", amount.toString()]));
  return { ...order, released: order.released + amount };
}

/** Gives the buyer all that is left in an order's escrow. @returns the order with what has left; the caller writes it */
export function refundRest(ctx: Context, parts: MarketParts, order: Order): Order {
  const amount = escrowOf(order);
  parts.bank.sendFromModule(ctx, MARKETPLACE_ACCOUNT, parseAddress(order.buyer), oneCoin(BASE_DENOM, amount));
  note(ctx, parts, order, { refunds: 1n, refunded: amount });
  ctx.emit(createEvent("refund_order", ["order_id", order.id.toString()], ["amount", amount.toString()]));
  return { ...order, refunded: order.refunded + amount };
}

/** What an order still holds in escrow. */
export function escrowOf({ amount, released, refunded }: Order): bigint {
  return amount - released - refunded;
}

/** Adds to the signals of an order's subject and offer. */
export function note(ctx: Context, parts: MarketParts, order: Order, change: Parameters<typeof noteSignals>[3]): void {
  const subject = subjectOf(ctx, order);
  noteSignals(ctx, parts.economy.epoch(ctx), { subject, offerId: order.offerId }, change);
}

/** Whether an amount could be released by itself. */
export function isDivisible(ctx: Context, { economy }: MarketParts, amount: bigint): boolean {
  try {
    economy.divide(ctx, { amount, kind: "sale" });
    return true;
  } catch (error) {
    if (error instanceof TxError) {
      return false;
    }
    throw error;
  }
}

/**
 * The licence of an order as it lives on: the one that replaced it, if it moved to a successor. Cost: a row, and one for each move, of
 * which a licence makes LICENCE_MOVES_MAX at most.
 */
export function licenceOf(ctx: Context, order: Order): Licence | undefined {
  let licence = findLicence(ctx, order.licenceId);
  for (let moves = 0; licence !== undefined && licence.movedTo !== 0n; moves += 1) {
    assert(moves < LICENCE_MOVES_MAX, "moves count the licences before, and none moves more often");
    licence = findLicence(ctx, licence.movedTo);
  }
  return licence;
}

/** The subject whose contributors an order's money goes to: that of its licence, which may have moved to a successor. */
export function subjectOf(ctx: Context, order: Order): Subject {
  return licenceOf(ctx, order)?.subject ?? getOffer(ctx, order.offerId).subject;
}
