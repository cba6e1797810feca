/** English auctions (docs/spec/marketplace.md M35-M38): one highest bid in escrow, whoever is outbid has the money back at once. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { divCeil, max } from "../../lib/int.ts";
import { Delivery, OfferState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Auction, Offer } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgEndAuction,
  MsgEndAuctionResponse,
  MsgPlaceBid,
  MsgPlaceBidResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { getOffer, readParams, writeOffer } from "./keeper.ts";
import type { MarketParts } from "./parts.ts";
import { checkBuyable, checkPoint, openOrder } from "./purchase.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import { sellerBond } from "./settle.ts";
import { getAuction, writeAuction } from "./side-rows.ts";

/** Handlers of the messages about auctions. */
export function auctionMessages(parts: MarketParts): readonly MessageHandler[] {
  return [placeBid(parts), endAuctionMessage(parts)];
}

/** The least that the next bid may be (M36). */
export function nextBid(ctx: Context, offer: Offer, { bidder, amount }: Auction): bigint {
  if (bidder === "") {
    return offer.price;
  }
  return amount + max(divCeil(amount * BigInt(readParams(ctx).bidStepPpm), PPM), 1n);
}

function placeBid(parts: MarketParts): MessageHandler {
  return defineMessage<MsgPlaceBid, MsgPlaceBidResponse>({
    request: MsgPlaceBid,
    response: MsgPlaceBidResponse,
    signers: (message) => [message.bidder],
    validateBasic: (message) => void positiveBaseAmount(message.amount, "bid"),
    handle(ctx, message) {
      const offer = getOffer(ctx, message.offerId);
      const auction = getAuction(ctx, offer.id);
      const amount = positiveBaseAmount(message.amount, "bid");
      const clock = parts.readClock(ctx);
      refuseWhen(
        clock >= auction.endClock,
        MarketplaceError.TooLate,
        `the auction of offer ${offer.id} ended at clock ${auction.endClock}`,
      );
      refuseWhen(message.bidder === offer.seller, MarketplaceError.InvalidBuyer, "a seller does not bid");
      const least = nextBid(ctx, offer, auction);
      refuseWhen(
        amount < least,
        MarketplaceError.BidTooLow,
        `the next bid for offer ${offer.id} is at least ${least}${BASE_DENOM}`,
      );
      checkPoint(ctx, offer, message.buyerPoint);
      checkBuyable(ctx, parts, offer, amount);
      takeBid(ctx, parts, offer, { auction, bidder: message.bidder, amount });
      const endClock = max(auction.endClock, clock + readParams(ctx).bidExtension);
      dequeue(ctx, { clock: auction.endClock, kind: QueueKind.Auction, id: offer.id });
      enqueue(ctx, { clock: endClock, kind: QueueKind.Auction, id: offer.id });
      const { bidder, buyerPoint } = message;
      writeAuction(ctx, { offerId: offer.id, endClock, bidder, amount, buyerPoint });
      ctx.emit(
        createEvent("bid", ["offer_id", offer.id.toString()], ["bidder", bidder], ["amount", amount.toString()]),
      );
      return { endClock };
    },
  });
}

/** The new bid comes into escrow, the last one goes back; the seller's bond stands behind the new one. */
function takeBid(
  ctx: Context,
  parts: MarketParts,
  offer: Offer,
  { auction, bidder, amount }: { readonly auction: Auction; readonly bidder: string; readonly amount: bigint },
): void {
  if (offer.delivery === Delivery.DELIVERY_KEY) {
    parts.bonds.reserve(ctx, sellerBond(offer.seller), amount - auction.amount);
  }
  parts.bank.sendToModule(ctx, parseAddress(bidder), MARKETPLACE_ACCOUNT, oneCoin(BASE_DENOM, amount));
  returnBid(ctx, parts, auction);
}

function returnBid(ctx: Context, { bank }: MarketParts, { bidder, amount }: Auction): void {
  if (bidder !== "") {
    bank.sendFromModule(ctx, MARKETPLACE_ACCOUNT, parseAddress(bidder), oneCoin(BASE_DENOM, amount));
  }
}

function endAuctionMessage(parts: MarketParts): MessageHandler {
  return defineMessage<MsgEndAuction, MsgEndAuctionResponse>({
    request: MsgEndAuction,
    response: MsgEndAuctionResponse,
    signers: (message) => [message.sender],
    handle: (ctx, message) => ({ orderId: endAuction(ctx, parts, message.offerId) }),
  });
}

/**
 * Ends an auction whose time is over (M38): the highest bid becomes an order, or goes back when the subject cannot be licensed any more.
 * @returns the order's id; 0n without one
 * @throws TxError(AuctionState, TooEarly)
 */
export function endAuction(ctx: Context, parts: MarketParts, offerId: bigint): bigint {
  const offer = getOffer(ctx, offerId);
  const auction = getAuction(ctx, offerId);
  refuseWhen(
    offer.state !== OfferState.OFFER_STATE_OPEN || offer.pricing !== Pricing.PRICING_AUCTION,
    MarketplaceError.AuctionState,
    `the auction of offer ${offerId} is over`,
  );
  refuseWhen(
    parts.readClock(ctx) < auction.endClock,
    MarketplaceError.TooEarly,
    `bids for offer ${offerId} are taken until clock ${auction.endClock}`,
  );
  dequeue(ctx, { clock: auction.endClock, kind: QueueKind.Auction, id: offerId });
  writeOffer(ctx, { ...offer, state: OfferState.OFFER_STATE_CLOSED });
  writeAuction(ctx, { ...auction, bidder: "", amount: 0n });
  const { bidder: buyer, amount, buyerPoint } = auction;
  ctx.emit(
    createEvent("end_auction", ["offer_id", offerId.toString()], ["bidder", buyer], ["amount", amount.toString()]),
  );
  if (buyer === "") {
    return 0n;
  }
  if (!isBuyable(ctx, parts, offer, amount)) {
    if (offer.delivery === Delivery.DELIVERY_KEY) {
      parts.bonds.unreserve(ctx, sellerBond(offer.seller), amount);
    }
    returnBid(ctx, parts, auction);
    return 0n;
  }
  return openOrder(ctx, parts, { offer, buyer, amount, units: 1, buyerPoint, isPaid: true }).id;
}

function isBuyable(ctx: Context, parts: MarketParts, offer: Offer, amount: bigint): boolean {
  try {
    checkBuyable(ctx, parts, offer, amount);
    return true;
  } catch (error) {
    if (error instanceof TxError) {
      return false;
    }
    throw error;
  }
}
