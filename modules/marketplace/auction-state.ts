/** Opening and cancelling the auction behind an offer (docs/spec/marketplace.md M35). */
import { Auction, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Offer } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { readParams } from "./keeper.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import { getAuction, writeAuction } from "./side-rows.ts";

/** Refuses a length of bidding that does not fit the pricing. @throws TxError(InvalidOffer) */
export function checkAuctionTime(ctx: Context, { pricing }: Offer, auctionNs: bigint): void {
  const isAuction = pricing === Pricing.PRICING_AUCTION;
  const { auctionMax, bidExtension } = readParams(ctx);
  refuseWhen(!isAuction && auctionNs !== 0n, MarketplaceError.InvalidOffer, "only an auction takes bids for a time");
  refuseWhen(
    isAuction && (auctionNs < bidExtension || auctionNs > auctionMax),
    MarketplaceError.InvalidOffer,
    `an auction takes bids for ${bidExtension} to ${auctionMax} ns`,
  );
}

/** Opens the auction of an offer. */
export function openAuction(ctx: Context, offerId: bigint, endClock: bigint): void {
  writeAuction(ctx, Auction.create({ offerId, endClock }));
  enqueue(ctx, { clock: endClock, kind: QueueKind.Auction, id: offerId });
}

/** Takes an auction without bids off the queue. @throws TxError(AuctionState) when somebody has bid */
export function cancelAuction(ctx: Context, offerId: bigint): void {
  const { bidder, endClock } = getAuction(ctx, offerId);
  refuseWhen(bidder !== "", MarketplaceError.AuctionState, `somebody has bid for offer ${offerId}: it goes on`);
  dequeue(ctx, { clock: endClock, kind: QueueKind.Auction, id: offerId });
}
