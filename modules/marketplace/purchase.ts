/** How an order opens and completes (docs/spec/marketplace.md M20-M23): fixed prices, periods, uses and won auctions alike. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { ORDER_UNITS_MAX, POINT_GAS } from "../../lib/limits.ts";
import { checkBuyerPoint } from "../../lib/exchange/delivery.ts";
import { Delivery, OfferState, Order, OrderState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Offer } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { checkGrantable } from "./exclusivity.ts";
import { holdFor } from "./holds.ts";
import { readParams, takeId, writeLicence, writeOrder, writeOrderIndexes } from "./keeper.ts";
import { NEXT_ORDER_KEY } from "./keys.ts";
import { grantLicence } from "./licences.ts";
import { noteSale, startMeter } from "./metered.ts";
import { checkSellable } from "./offers.ts";
import type { MarketParts } from "./parts.ts";
import { isMetered } from "./pricing.ts";
import { QueueKind, enqueue } from "./queue.ts";
import { releasePart, sellerBond } from "./settle.ts";
import { readSubject, writeSubject } from "./side-rows.ts";

/** What somebody buys. */
export interface Purchase {
  readonly offer: Offer;
  readonly buyer: string;
  /** Base units for all units. */
  readonly amount: bigint;
  readonly units: number;
  /** 32 bytes where a key is delivered, else empty. */
  readonly buyerPoint: Uint8Array;
  /** The money lies in escrow and the seller's bond is reserved: a won auction. */
  readonly isPaid: boolean;
}

/** Refuses an offer that cannot be bought now for an amount. @throws TxError */
export function checkBuyable(ctx: Context, parts: MarketParts, offer: Offer, amount: bigint): void {
  refuseWhen(offer.state !== OfferState.OFFER_STATE_OPEN, MarketplaceError.OfferClosed, `offer ${offer.id}`);
  checkSellable(ctx, parts, offer);
  checkGrantable(ctx, parts, offer, amount);
}

/** Number of units that a message means: 0 is 1. @throws TxError(InvalidUnits) */
export function unitsOf({ pricing }: Offer, units: number): number {
  const most = isMetered(pricing) ? ORDER_UNITS_MAX : 1;
  refuseWhen(units > most, MarketplaceError.InvalidUnits, `this offer sells 1 to ${most} units at once, not ${units}`);
  return units === 0 ? 1 : units;
}

/** Refuses a buyer's point that does not fit the delivery. @throws TxError(InvalidDelivery, InvalidPoint) */
export function checkPoint(ctx: Context, { delivery }: Offer, buyerPoint: Uint8Array): void {
  if (delivery === Delivery.DELIVERY_KEY) {
    ctx.gas.consume(POINT_GAS, "buyer point");
    checkBuyerPoint(buyerPoint);
    return;
  }
  refuseWhen(buyerPoint.length !== 0, MarketplaceError.InvalidDelivery, "no key is delivered: leave buyer_point out");
}

/** Takes the money; what needs no delivery is granted, and released or metered, at once. Everything has been checked. */
export function openOrder(ctx: Context, parts: MarketParts, purchase: Purchase): Order {
  const { offer, buyer, amount, units, buyerPoint, isPaid } = purchase;
  const needsKey = offer.delivery === Delivery.DELIVERY_KEY;
  if (!isPaid) {
    if (needsKey) {
      parts.bonds.reserve(ctx, sellerBond(offer.seller), amount);
    }
    parts.bank.sendToModule(ctx, parseAddress(buyer), MARKETPLACE_ACCOUNT, oneCoin(BASE_DENOM, amount));
  }
  const clock = parts.readClock(ctx);
  const id = takeId(ctx, NEXT_ORDER_KEY);
  const termNs = offer.termNs * (offer.pricing === Pricing.PRICING_PERIOD ? BigInt(units) : 1n);
  const paid = Order.create({ id, offerId: offer.id, buyer, amount, paidClock: clock, units, buyerPoint, termNs });
  ctx.emit(
    createEvent(
      "buy",
      ["order_id", id.toString()],
      ["offer_id", offer.id.toString()],
      ["buyer", buyer],
      ["amount", amount.toString()],
    ),
  );
  const subject = readSubject(ctx, offer.subject);
  const waitingOrders = subject.waitingOrders + (needsKey ? 1n : 0n);
  writeSubject(ctx, {
    ...subject,
    waitingOrders,
    exclusiveOrderId: offer.exclusive ? id : subject.exclusiveOrderId,
  });
  writeOrderIndexes(ctx, paid);
  const order = needsKey
    ? awaitKey(ctx, paid, clock)
    : completeOrder(ctx, parts, { offer, order: grant(ctx, parts, { offer, order: paid, clock }) });
  writeOrder(ctx, order);
  return order;
}

/** Grants the licence of an order. @returns the order with it; the caller writes it */
export function grant(
  ctx: Context,
  parts: MarketParts,
  { offer, order, clock }: { readonly offer: Offer; readonly order: Order; readonly clock: bigint },
): Order {
  const licence = grantLicence(ctx, offer, order, clock);
  writeLicence(ctx, holdFor(ctx, parts, licence, order.amount));
  return { ...order, licenceId: licence.id };
}

/** The buyer has what was bought: the money is released, or begins to be. @returns the order; the caller writes it */
export function completeOrder(
  ctx: Context,
  parts: MarketParts,
  { offer, order, startClock }: { readonly offer: Offer; readonly order: Order; readonly startClock?: bigint },
): Order {
  noteSale(ctx, parts, order);
  if (isMetered(offer.pricing)) {
    return startMeter(ctx, order, startClock ?? parts.readClock(ctx));
  }
  return { ...releasePart(ctx, parts, order, order.amount), state: OrderState.ORDER_STATE_RELEASED };
}

function awaitKey(ctx: Context, paid: Order, clock: bigint): Order {
  const deliverBy = clock + readParams(ctx).deliveryWindow;
  enqueue(ctx, { clock: deliverBy, kind: QueueKind.Order, id: paid.id });
  return { ...paid, state: OrderState.ORDER_STATE_PAID, deliverBy };
}
