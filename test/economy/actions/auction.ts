/** Auctions of own data in which one's own identities bid, and ratings that one gives oneself. */
import { Delivery, Pricing, Right } from "../../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgCreateOffer,
  MsgCreateOfferResponse,
  MsgEndAuction,
  MsgEndAuctionResponse,
  MsgPlaceBid,
  MsgPlaceBidResponse,
  MsgRateLicence,
  MsgRateLicenceResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { anyMember, anyOf, anyPrice, isMember, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { SIM_DAY } from "../cast.ts";
import { coin } from "../moves.ts";

/** Opens an auction. */
export const openAuction: Action = {
  name: "auction",
  weight: 2,
  run(play) {
    const { rng, known, ledger } = play;
    const version = anyOf(
      play,
      ownVersions(play).filter(({ isEncrypted }) => !isEncrypted),
    );
    if (version === undefined) return false;
    const [seller, price] = [version.owner.text, anyPrice(play)];
    const message = MsgCreateOffer.create({
      seller,
      subject: { datasetId: version.datasetId, version: version.version, modelId: 0n },
      rights: Right.RIGHT_TRAIN,
      price: coin(price),
      delivery: Delivery.DELIVERY_NONE,
      pricing: Pricing.PRICING_AUCTION,
      auctionNs: SIM_DAY * BigInt(rng.between(1, 5)),
    });
    const answer = ledger.send(seller, MsgCreateOffer, MsgCreateOfferResponse, message);
    if (answer !== undefined) known.auctions.push({ offerId: answer.offerId, version, amount: price });
    return answer !== undefined;
  },
};

/** Bids, enough or too little, or ends an auction, also too early. */
export const bid: Action = {
  name: "bid",
  weight: 4,
  run(play) {
    const { rng, known, ledger } = play;
    const auction = anyOf(play, known.auctions);
    if (auction === undefined) return false;
    const { offerId } = auction;
    if (rng.chance(150)) {
      const sender = anyMember(play).text;
      return ledger.send(sender, MsgEndAuction, MsgEndAuctionResponse, { sender, offerId }) !== undefined;
    }
    const bidder = anyMember(play).text;
    const amount = (auction.amount * rng.pick([100n, 105n, 106n, 200n])) / 100n + BigInt(rng.below(2));
    const message = { bidder, offerId, amount: coin(amount), buyerPoint: new Uint8Array(0) };
    const isDone = ledger.send(bidder, MsgPlaceBid, MsgPlaceBidResponse, message) !== undefined;
    if (isDone) auction.amount = amount;
    return isDone;
  },
};

/** Rates a licence of one's own. */
export const rate: Action = {
  name: "rate",
  weight: 1,
  run(play) {
    const { rng, known, ledger } = play;
    const licence = anyOf(
      play,
      known.licences.filter(({ holder }) => isMember(holder)),
    );
    if (licence === undefined) return false;
    const holder = licence.holder.text;
    const message = { holder, licenceId: licence.id, rating: rng.between(1, 5) };
    return ledger.send(holder, MsgRateLicence, MsgRateLicenceResponse, message) !== undefined;
  },
};
