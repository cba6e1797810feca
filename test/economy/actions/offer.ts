/** Offers at every price and royalty, and their end. */
import { MsgCloseOffer, MsgCloseOfferResponse } from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { anyMember, anyOf, anyPrice, isMember, ownModels, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { offer } from "../moves.ts";

/** Offers a version or a model; sometimes one that belongs to somebody else. */
export const makeOffer: Action = {
  name: "offer",
  weight: 6,
  run(play) {
    const { rng, known } = play;
    const isModel = rng.chance(300);
    const what = rng.chance(50)
      ? anyOf<(typeof known.versions)[number] | (typeof known.models)[number]>(
          play,
          isModel ? known.models : known.versions,
        )
      : anyOf<(typeof known.versions)[number] | (typeof known.models)[number]>(
          play,
          isModel ? ownModels(play) : ownVersions(play),
        );
    if (what === undefined) return false;
    const owner = "datasetId" in what ? what.owner : what.builder;
    const seller = isMember(owner) ? owner : anyMember(play);
    return offer(play, seller, what, anyPrice(play), rng.pick([0, 0, 1, 60_000, 150_000, 300_000])) !== undefined;
  },
};

/** Closes an offer of the coalition's; honest people's cannot be closed. */
export const closeOffer: Action = {
  name: "close-offer",
  weight: 1,
  run(play) {
    const offerToClose = anyOf(play, play.known.offers);
    if (offerToClose === undefined) return false;
    const seller = isMember(offerToClose.seller) ? offerToClose.seller : anyMember(play);
    const message = { seller: seller.text, offerId: offerToClose.id };
    return play.ledger.send(seller.text, MsgCloseOffer, MsgCloseOfferResponse, message) !== undefined;
  },
};
