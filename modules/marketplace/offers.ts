/** Offers (docs/spec/marketplace.md M10-M12): what an owner sells, on which terms, for how much. */
import { LICENCE_TERM_NS_MAX, REGISTRY_ROYALTY_PPM_MAX, REGISTRY_URI_CHARS_MAX } from "../../lib/limits.ts";
import { Delivery, Offer, OfferState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgCloseOffer,
  MsgCloseOfferResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { baseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { cancelAuction, checkAuctionTime, openAuction } from "./auction-state.ts";
import { MarketplaceError } from "./errors.ts";
import { checkExclusiveOffer, declaredFloor } from "./exclusivity.ts";
import { getOffer, takeId, writeOffer, writeOfferIndexes } from "./keeper.ts";
import { NEXT_OFFER_KEY } from "./keys.ts";
import { isMetered } from "./pricing.ts";
import type { MarketParts } from "./parts.ts";
import { checkPrice } from "./sales.ts";
import { findKey, findWithdrawal, readSubject, writeSubject } from "./side-rows.ts";
import { assertOwner, assertStanding, checkConsents, checkRights, checkSubject, subjectText } from "./subjects.ts";

const HASH_BYTES = 32;
const URI = /^[a-z][a-z0-9+.-]*:[!-~]+$/;

/** Handlers of the messages about offers. */
export function offerMessages(parts: MarketParts): readonly MessageHandler[] {
  return [createOffer(parts), closeOffer()];
}

function createOffer(parts: MarketParts): MessageHandler {
  return defineMessage<MsgCreateOffer, MsgCreateOfferResponse>({
    request: MsgCreateOffer,
    response: MsgCreateOfferResponse,
    signers: (message) => [message.seller],
    validateBasic(message) {
      checkTerms({ ...message, price: baseAmount(message.price, "price") });
      floorOf(message);
    },
    handle(ctx, message) {
      const offer = Offer.create({
        seller: message.seller,
        subject: message.subject,
        rights: message.rights,
        price: baseAmount(message.price, "price"),
        royaltyPpm: message.royaltyPpm,
        termsHash: message.termsHash,
        termsUri: message.termsUri,
        delivery: message.delivery,
        termNs: message.termNs,
        pricing: message.pricing,
        exclusive: message.exclusive,
        state: OfferState.OFFER_STATE_OPEN,
        createdClock: parts.readClock(ctx),
      });
      checkTerms(offer);
      checkSellable(ctx, parts, offer);
      const declared = declaredFloor(ctx, parts, offer.subject, floorOf(message));
      if (offer.exclusive) {
        checkExclusiveOffer(ctx, offer, declared);
      }
      checkAuctionTime(ctx, offer, message.auctionNs);
      const id = takeId(ctx, NEXT_OFFER_KEY);
      writeOffer(ctx, { ...offer, id });
      writeOfferIndexes(ctx, { ...offer, id });
      writeSubject(ctx, { ...readSubject(ctx, offer.subject), exclusiveFloor: declared });
      if (offer.pricing === Pricing.PRICING_AUCTION) {
        openAuction(ctx, id, offer.createdClock + message.auctionNs);
      }
      ctx.emit(
        createEvent(
          "create_offer",
          ["offer_id", id.toString()],
          ["seller", offer.seller],
          ["subject", subjectText(offer.subject)],
          ["rights", offer.rights.toString()],
          ["price", offer.price.toString()],
        ),
      );
      return { offerId: id };
    },
  });
}

function closeOffer(): MessageHandler {
  return defineMessage<MsgCloseOffer, MsgCloseOfferResponse>({
    request: MsgCloseOffer,
    response: MsgCloseOfferResponse,
    signers: (message) => [message.seller],
    handle(ctx, message) {
      const offer = getOffer(ctx, message.offerId);
      refuseWhen(offer.seller !== message.seller, MarketplaceError.NotSeller, `offer ${offer.id} is ${offer.seller}'s`);
      refuseWhen(
        offer.state !== OfferState.OFFER_STATE_OPEN,
        MarketplaceError.OfferClosed,
        `offer ${offer.id} is closed already`,
      );
      if (offer.pricing === Pricing.PRICING_AUCTION) {
        cancelAuction(ctx, offer.id);
      }
      writeOffer(ctx, { ...offer, state: OfferState.OFFER_STATE_CLOSED });
      ctx.emit(createEvent("close_offer", ["offer_id", offer.id.toString()], ["seller", offer.seller]));
      return {};
    },
  });
}

type OfferTerms = Pick<
  Offer,
  | "subject"
  | "rights"
  | "price"
  | "royaltyPpm"
  | "termsHash"
  | "termsUri"
  | "delivery"
  | "termNs"
  | "pricing"
  | "exclusive"
>;

/** Everything about an offer's terms that needs no state. @throws TxError */
export function checkTerms(terms: OfferTerms): void {
  const { subject, royaltyPpm, termsHash, termsUri, delivery, termNs, pricing, price } = terms;
  checkSubject(subject);
  checkRights(subject, terms.rights);
  const faults: readonly (readonly [boolean, string])[] = [
    [
      royaltyPpm > REGISTRY_ROYALTY_PPM_MAX,
      `a royalty is at most ${REGISTRY_ROYALTY_PPM_MAX} ppm, this one ${royaltyPpm}`,
    ],
    [termsHash.length !== 0 && termsHash.length !== HASH_BYTES, `a terms hash has ${HASH_BYTES} bytes or none`],
    [termsUri.length > REGISTRY_URI_CHARS_MAX, `a terms URI has at most ${REGISTRY_URI_CHARS_MAX} characters`],
    [
      termsUri !== "" && (!URI.test(termsUri) || termsHash.length === 0),
      "a terms URI is a URI and comes with its hash",
    ],
    [termNs > LICENCE_TERM_NS_MAX, "a term is at most ten years; 0 is without end"],
    [
      pricing < Pricing.PRICING_FIXED || pricing > Pricing.PRICING_AUCTION,
      "state how the price is meant: fixed, per period, per use or auction",
    ],
    [pricing !== Pricing.PRICING_FIXED && price === 0n, "only a fixed price may be 0"],
    [isMetered(pricing) && termNs === 0n, "state how long a period is, or within what time uses are made"],
    [
      terms.exclusive && (isMetered(pricing) || termNs === 0n),
      "an exclusive licence has a fixed price or is auctioned, and ends",
    ],
    [delivery !== Delivery.DELIVERY_NONE && delivery !== Delivery.DELIVERY_KEY, "state how the data is delivered"],
    [delivery === Delivery.DELIVERY_KEY && subject.modelId !== 0n, "a model has no key to deliver"],
    [
      delivery === Delivery.DELIVERY_KEY && price === 0n,
      "what is delivered by key has a price: open data needs no key",
    ],
  ];
  for (const [isWrong, reason] of faults) {
    refuseWhen(isWrong, MarketplaceError.InvalidOffer, reason);
  }
}

/** Everything about an offer that depends on the state, now and at each sale (M11). @throws TxError */
export function checkSellable(ctx: Context, parts: MarketParts, offer: Offer): void {
  const { subject, rights, termsHash } = offer;
  assertOwner(ctx, parts, subject, parseAddress(offer.seller, "invalid seller address"));
  assertStanding(ctx, parts, subject);
  refuseWhen(
    subject.modelId === 0n && findWithdrawal(ctx, subject) !== undefined,
    MarketplaceError.Withdrawn,
    subjectText(subject),
  );
  const version = subject.modelId === 0n ? parts.registry.version(ctx, subject.datasetId, subject.version) : undefined;
  if (version !== undefined) {
    checkConsents(version, rights, termsHash);
  }
  if (offer.delivery === Delivery.DELIVERY_KEY) {
    const key = findKey(ctx, subject);
    refuseWhen(
      key === undefined,
      MarketplaceError.KeyNotDeclared,
      `declare the key of ${subjectText(subject)} first: only what is encrypted is delivered by key`,
    );
    refuseWhen(
      key?.faulty === true,
      MarketplaceError.KeyFaulty,
      `chunks of ${subjectText(subject)} do not hold its records; publish a successor`,
    );
  }
  checkPrice(ctx, parts, { subject, amount: offer.price });
}

function floorOf({ exclusiveFloor }: MsgCreateOffer): bigint {
  return exclusiveFloor === undefined ? 0n : baseAmount(exclusiveFloor, "exclusive_floor");
}
