/** Buying, and what becomes of an order (docs/spec/marketplace.md M20-M25). Money waits in the account `marketplace`. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Delivery, OfferState, Order, OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Offer } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgRefundOrder,
  MsgRefundOrderResponse,
  MsgReleaseOrder,
  MsgReleaseOrderResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { coinToWire, oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { baseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import type { BondKey } from "./expected.ts";
import { getOffer, getOrder, readParams, takeId, writeOrder, writeOrderIndexes } from "./keeper.ts";
import { NEXT_ORDER_KEY } from "./keys.ts";
import { grantLicence } from "./licences.ts";
import { checkSellable } from "./offers.ts";
import type { MarketParts } from "./parts.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import { releaseSale } from "./sales.ts";

/** Handlers of the messages about orders. */
export function orderMessages(parts: MarketParts): readonly MessageHandler[] {
  return [buy(parts), releaseOrderMessage(parts), refundOrderMessage(parts)];
}

/** The bond that a seller stands behind the delivery of keys with. */
export function sellerBond(seller: string): BondKey {
  return { owner: parseAddress(seller), purpose: BondPurpose.BOND_PURPOSE_SELLER, subject: "" };
}

function buy(parts: MarketParts): MessageHandler {
  return defineMessage<MsgBuy, MsgBuyResponse>({
    request: MsgBuy,
    response: MsgBuyResponse,
    signers: (message) => [message.buyer],
    validateBasic: (message) => void baseAmount(message.maxTotal, "max_total"),
    handle(ctx, message) {
      const offer = getOffer(ctx, message.offerId);
      checkBuyable(ctx, parts, offer);
      refuseWhen(
        message.buyer === offer.seller,
        MarketplaceError.InvalidBuyer,
        "who owns the subject needs no licence to it",
      );
      const maxTotal = baseAmount(message.maxTotal, "max_total");
      refuseWhen(
        offer.price > maxTotal,
        MarketplaceError.PriceTooHigh,
        `offer ${offer.id} costs ${offer.price}${BASE_DENOM}, max_total is ${maxTotal}`,
      );
      const order = openOrder(ctx, parts, offer, message.buyer);
      return { orderId: order.id, licenceId: order.licenceId };
    },
  });
}

/** Refuses an offer that cannot be bought now. @throws TxError */
export function checkBuyable(ctx: Context, parts: MarketParts, offer: Offer): void {
  refuseWhen(offer.state !== OfferState.OFFER_STATE_OPEN, MarketplaceError.OfferClosed, `offer ${offer.id}`);
  checkSellable(ctx, parts, offer);
}

/** Takes the money; what needs no delivery is granted and released at once. */
function openOrder(ctx: Context, parts: MarketParts, offer: Offer, buyer: string): Order {
  const clock = parts.readClock(ctx);
  const { price: amount } = offer;
  const needsKey = offer.delivery === Delivery.DELIVERY_KEY;
  if (needsKey) {
    parts.bonds.reserve(ctx, sellerBond(offer.seller), amount);
  }
  parts.bank.sendToModule(ctx, parseAddress(buyer), MARKETPLACE_ACCOUNT, oneCoin(BASE_DENOM, amount));
  const id = takeId(ctx, NEXT_ORDER_KEY);
  const paid = Order.create({ id, offerId: offer.id, buyer, amount, paidClock: clock });
  ctx.emit(
    createEvent(
      "buy",
      ["order_id", id.toString()],
      ["offer_id", offer.id.toString()],
      ["buyer", buyer],
      ["amount", amount.toString()],
    ),
  );
  const order = needsKey ? awaitKey(ctx, paid, clock) : completeSale(ctx, parts, offer, paid, clock);
  writeOrder(ctx, order);
  writeOrderIndexes(ctx, order);
  return order;
}

function awaitKey(ctx: Context, paid: Order, clock: bigint): Order {
  const deliverBy = clock + readParams(ctx).deliveryWindow;
  enqueue(ctx, { clock: deliverBy, kind: QueueKind.Order, id: paid.id });
  return { ...paid, state: OrderState.ORDER_STATE_PAID, deliverBy };
}

function completeSale(ctx: Context, parts: MarketParts, offer: Offer, paid: Order, clock: bigint): Order {
  const licence = grantLicence(ctx, offer, paid, clock);
  releaseSale(ctx, parts, { subject: offer.subject, amount: paid.amount, payer: parseAddress(paid.buyer) });
  return { ...paid, state: OrderState.ORDER_STATE_RELEASED, licenceId: licence.id };
}

function releaseOrderMessage(parts: MarketParts): MessageHandler {
  return defineMessage<MsgReleaseOrder, MsgReleaseOrderResponse>({
    request: MsgReleaseOrder,
    response: MsgReleaseOrderResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const order = getOrder(ctx, message.orderId);
      requireState(order, OrderState.ORDER_STATE_DELIVERED, "only what was delivered is released");
      const clock = parts.readClock(ctx);
      refuseWhen(
        clock < order.complainBy && message.sender !== order.buyer,
        MarketplaceError.TooEarly,
        `the buyer of order ${order.id} may complain until clock ${order.complainBy}, now it is ${clock}`,
      );
      releaseOrder(ctx, parts, order);
      return { released: coinToWire({ denom: BASE_DENOM, amount: order.amount }) };
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

/** End of block: does what an order's time has come for (M25); an order that was finalised meanwhile is left alone. */
export function finaliseDueOrder(ctx: Context, parts: MarketParts, id: bigint): void {
  const order = getOrder(ctx, id);
  const clock = parts.readClock(ctx);
  if (order.state === OrderState.ORDER_STATE_PAID && clock >= order.deliverBy) {
    refundUndelivered(ctx, parts, order);
  } else if (order.state === OrderState.ORDER_STATE_DELIVERED && clock >= order.complainBy) {
    releaseOrder(ctx, parts, order);
  }
}

/** Releases a delivered order's escrow and what the seller had promised (M23). */
function releaseOrder(ctx: Context, parts: MarketParts, order: Order): void {
  const offer = getOffer(ctx, order.offerId);
  dequeue(ctx, { clock: order.complainBy, kind: QueueKind.Order, id: order.id });
  writeOrder(ctx, { ...order, state: OrderState.ORDER_STATE_RELEASED });
  parts.bonds.unreserve(ctx, sellerBond(offer.seller), order.amount);
  releaseSale(ctx, parts, { subject: offer.subject, amount: order.amount, payer: parseAddress(order.buyer) });
  ctx.emit(createEvent("release_order", ["order_id", order.id.toString()], ["amount", order.amount.toString()]));
}

/** M22: the whole escrow goes back; the seller loses a part of the price from the bond, of which the buyer gets a share. */
function refundUndelivered(ctx: Context, parts: MarketParts, order: Order): void {
  const { seller } = getOffer(ctx, order.offerId);
  const penalty = divFloor(order.amount * BigInt(readParams(ctx).latePenaltyPpm), PPM);
  dequeue(ctx, { clock: order.deliverBy, kind: QueueKind.Order, id: order.id });
  parts.bonds.unreserve(ctx, sellerBond(seller), order.amount);
  parts.bonds.slash(ctx, sellerBond(seller), penalty, { challenger: parseAddress(order.buyer), atRisk: order.amount });
  refund(ctx, parts, order);
}

/** Gives a buyer the escrow of an order back, whole. */
function refund(ctx: Context, parts: MarketParts, order: Order): void {
  writeOrder(ctx, { ...order, state: OrderState.ORDER_STATE_REFUNDED });
  parts.bank.sendFromModule(ctx, MARKETPLACE_ACCOUNT, parseAddress(order.buyer), oneCoin(BASE_DENOM, order.amount));
  ctx.emit(createEvent("refund_order", ["order_id", order.id.toString()], ["amount", order.amount.toString()]));
}

function requireState(order: Order, state: number, reason: string): void {
  if (order.state !== state) {
    throw new TxError(MarketplaceError.OrderState, `order ${order.id}: ${reason}`);
  }
}
