/** Buying, and what becomes of an order (docs/spec/marketplace.md M20-M25). Money waits in the account `marketplace`. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { LICENCE_TERM_NS_MAX } from "../../lib/limits.ts";
import { OrderState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgRefundOrder,
  MsgRefundOrderResponse,
  MsgReleaseOrder,
  MsgReleaseOrderResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { coinToWire } from "../coins.ts";
import type { Context } from "../context.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { baseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { noteDelivered } from "./delivery.ts";
import { MarketplaceError } from "./errors.ts";
import { releaseHold } from "./holds.ts";
import { findLicence, getOffer, getOrder, readParams, writeOrder } from "./keeper.ts";
import { earlyEnd, endEarly, releaseDue } from "./metered.ts";
import type { EarlyEnd } from "./metered.ts";
import type { MarketParts } from "./parts.ts";
import { checkBuyable, checkPoint, completeOrder, openOrder, unitsOf } from "./purchase.ts";
import { QueueKind, dequeue } from "./queue.ts";
import { licenceOf, note, refundRest, sellerBond } from "./settle.ts";

/** Handlers of the messages about orders. */
export function orderMessages(parts: MarketParts): readonly MessageHandler[] {
  return [buy(parts), releaseOrderMessage(parts), refundOrderMessage(parts)];
}

function buy(parts: MarketParts): MessageHandler {
  return defineMessage<MsgBuy, MsgBuyResponse>({
    request: MsgBuy,
    response: MsgBuyResponse,
    signers: (message) => [message.buyer],
    validateBasic: (message) => void baseAmount(message.maxTotal, "max_total"),
    handle(ctx, message) {
      const offer = getOffer(ctx, message.offerId);
      const units = unitsOf(offer, message.units);
      const amount = offer.price * BigInt(units);
      refuseWhen(
        offer.pricing === Pricing.PRICING_AUCTION,
        MarketplaceError.AuctionState,
        `offer ${offer.id} is an auction: place a bid`,
      );
      refuseWhen(
        message.buyer === offer.seller,
        MarketplaceError.InvalidBuyer,
        "who owns the subject needs no licence to it",
      );
      const maxTotal = baseAmount(message.maxTotal, "max_total");
      refuseWhen(
        amount > maxTotal,
        MarketplaceError.PriceTooHigh,
        `offer ${offer.id} costs ${amount}${BASE_DENOM}, max_total is ${maxTotal}`,
      );
      const isTooLong = offer.pricing === Pricing.PRICING_PERIOD && offer.termNs * BigInt(units) > LICENCE_TERM_NS_MAX;
      refuseWhen(isTooLong, MarketplaceError.InvalidUnits, "a licence lasts at most ten years");
      checkPoint(ctx, offer, message.buyerPoint);
      checkBuyable(ctx, parts, offer, amount);
      const { buyer, buyerPoint } = message;
      const order = openOrder(ctx, parts, { offer, buyer, amount, units, buyerPoint, isPaid: false });
      return { orderId: order.id, licenceId: order.licenceId };
    },
  });
}

function releaseOrderMessage(parts: MarketParts): MessageHandler {
  return defineMessage<MsgReleaseOrder, MsgReleaseOrderResponse>({
    request: MsgReleaseOrder,
    response: MsgReleaseOrderResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const order = getOrder(ctx, message.orderId);
      if (order.state === OrderState.ORDER_STATE_METERED) {
        refuseEnded(earlyEnd(ctx, parts, order), order);
        const released = releaseDue(ctx, parts, order);
        refuseWhen(released === 0n, MarketplaceError.TooEarly, `nothing of order ${order.id} is due yet`);
        return { released: coinToWire({ denom: BASE_DENOM, amount: released }) };
      }
      if (order.state === OrderState.ORDER_STATE_RELEASED || order.state === OrderState.ORDER_STATE_ENDED) {
        releaseHold(ctx, parts, licenceOf(ctx, order));
        return { released: coinToWire({ denom: BASE_DENOM, amount: 0n }) };
      }
      requireState(order, OrderState.ORDER_STATE_DELIVERED, "only what was delivered, or is metered, is released");
      const clock = parts.readClock(ctx);
      refuseWhen(
        clock < order.complainBy && message.sender !== order.buyer,
        MarketplaceError.TooEarly,
        `the buyer of order ${order.id} may complain until clock ${order.complainBy}, now it is ${clock}`,
      );
      const after = releaseDelivered(ctx, parts, order);
      return { released: coinToWire({ denom: BASE_DENOM, amount: after.released }) };
    },
  });
}

function refundOrderMessage(parts: MarketParts): MessageHandler {
  return defineMessage<MsgRefundOrder, MsgRefundOrderResponse>({
    request: MsgRefundOrder,
    response: MsgRefundOrderResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const order = getOrder(ctx, message.orderId);
      if (order.state === OrderState.ORDER_STATE_METERED) {
        const end = requireEnd(earlyEnd(ctx, parts, order), order, message.sender);
        const refunded = endEarly(ctx, parts, order, end.clock);
        return { refunded: coinToWire({ denom: BASE_DENOM, amount: refunded }) };
      }
      requireState(order, OrderState.ORDER_STATE_PAID, "only what was not delivered is refunded");
      const clock = parts.readClock(ctx);
      refuseWhen(
        clock < order.deliverBy,
        MarketplaceError.TooEarly,
        `order ${order.id} may be delivered until clock ${order.deliverBy}, now it is ${clock}`,
      );
      refundUndelivered(ctx, parts, order);
      return { refunded: coinToWire({ denom: BASE_DENOM, amount: order.amount }) };
    },
  });
}

/** End of block: does what an order's time has come for (M70); an order that was finalised meanwhile is left alone. */
export function finaliseDueOrder(ctx: Context, parts: MarketParts, id: bigint): void {
  const order = getOrder(ctx, id);
  const clock = parts.readClock(ctx);
  if (order.state === OrderState.ORDER_STATE_PAID && clock >= order.deliverBy) {
    refundUndelivered(ctx, parts, order);
  } else if (order.state === OrderState.ORDER_STATE_DELIVERED && clock >= order.complainBy) {
    releaseDelivered(ctx, parts, order);
  } else if (order.state === OrderState.ORDER_STATE_METERED && clock >= order.startClock + order.termNs) {
    const end = earlyEnd(ctx, parts, order);
    if (end === undefined || end.isHoldersChoice) {
      releaseDue(ctx, parts, order);
    } else {
      endEarly(ctx, parts, order, end.clock);
    }
  }
}

/** Frees the seller's promise and releases a delivered order's escrow, or begins to (M23). */
function releaseDelivered(ctx: Context, parts: MarketParts, order: Order): Order {
  const offer = getOffer(ctx, order.offerId);
  dequeue(ctx, { clock: order.complainBy, kind: QueueKind.Order, id: order.id });
  parts.bonds.unreserve(ctx, sellerBond(offer.seller), order.amount);
  const startClock = findLicence(ctx, order.licenceId)?.grantedClock ?? order.paidClock;
  const after = completeOrder(ctx, parts, { offer, order, startClock });
  writeOrder(ctx, after);
  return after;
}

/** M22: the whole escrow goes back; the seller loses a part of the price from the bond, of which the buyer gets a share. */
function refundUndelivered(ctx: Context, parts: MarketParts, order: Order): void {
  const { seller, subject } = getOffer(ctx, order.offerId);
  const penalty = divFloor(order.amount * BigInt(readParams(ctx).latePenaltyPpm), PPM);
  dequeue(ctx, { clock: order.deliverBy, kind: QueueKind.Order, id: order.id });
  parts.bonds.unreserve(ctx, sellerBond(seller), order.amount);
  parts.bonds.slash(ctx, sellerBond(seller), penalty, { challenger: parseAddress(order.buyer), atRisk: order.amount });
  noteDelivered(ctx, subject);
  note(ctx, parts, order, { lateDeliveries: 1n });
  writeOrder(ctx, { ...refundRest(ctx, parts, order), state: OrderState.ORDER_STATE_REFUNDED });
}

function refuseEnded(end: EarlyEnd | undefined, order: Order): void {
  refuseWhen(
    end !== undefined,
    MarketplaceError.OrderState,
    `the licence of order ${order.id} has ended early: ask for the refund`,
  );
}

function requireEnd(end: EarlyEnd | undefined, order: Order, sender: string): EarlyEnd {
  if (end === undefined) {
    throw new TxError(MarketplaceError.OrderState, `the licence of order ${order.id} goes on: nothing is refunded`);
  }
  refuseWhen(
    end.isHoldersChoice && sender !== order.buyer,
    MarketplaceError.NotBuyer,
    `${order.buyer} alone ends order ${order.id}, or moves its licence to a successor`,
  );
  return end;
}

function requireState(order: Order, state: number, reason: string): void {
  if (order.state !== state) {
    throw new TxError(MarketplaceError.OrderState, `order ${order.id}: ${reason}`);
  }
}
