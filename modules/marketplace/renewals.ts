/** What holders do with their licences (docs/spec/marketplace.md M43-M46): renew them, record uses, rate them. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { max } from "../../lib/int.ts";
import { LICENCE_TERM_NS_MAX } from "../../lib/limits.ts";
import { OfferState, Order, OrderState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Licence, Offer } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgRateLicence,
  MsgRateLicenceResponse,
  MsgRecordUses,
  MsgRecordUsesResponse,
  MsgRenewLicence,
  MsgRenewLicenceResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { baseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { holdFor, letGo } from "./holds.ts";
import { getLicence, getOffer, getOrder, takeId, writeLicence, writeOrder, writeOrderIndexes } from "./keeper.ts";
import { NEXT_ORDER_KEY } from "./keys.ts";
import { currentLicence, isInForce, isLive } from "./licences.ts";
import { moveExpiry, releaseDue } from "./metered.ts";
import { checkSellable } from "./offers.ts";
import type { MarketParts } from "./parts.ts";
import { completeOrder, unitsOf } from "./purchase.ts";
import { RATING_MAX } from "./signals.ts";
import { note } from "./settle.ts";
import { subjectText } from "./subjects.ts";

/** Handlers of the messages of holders. */
export function renewalMessages(parts: MarketParts): readonly MessageHandler[] {
  return [renewLicence(parts), recordUses(parts), rateLicence(parts)];
}

/** The licence of a holder as it counts now. @throws TxError(LicenceNotFound, NotHolder) */
export function heldLicence(ctx: Context, id: bigint, holder: string): Licence {
  const licence = currentLicence(ctx, id) ?? getLicence(ctx, id);
  refuseWhen(licence.holder !== holder, MarketplaceError.NotHolder, `licence ${id} is ${licence.holder}'s`);
  return licence;
}

function renewLicence(parts: MarketParts): MessageHandler {
  return defineMessage<MsgRenewLicence, MsgRenewLicenceResponse>({
    request: MsgRenewLicence,
    response: MsgRenewLicenceResponse,
    signers: (message) => [message.holder],
    validateBasic: (message) => void baseAmount(message.maxTotal, "max_total"),
    handle(ctx, message) {
      const licence = heldLicence(ctx, message.licenceId, message.holder);
      const offer = getOffer(ctx, licence.offerId);
      const clock = parts.readClock(ctx);
      checkRenewable(ctx, parts, { licence, offer, clock });
      const units = unitsOf(offer, message.units);
      const amount = offer.price * BigInt(units);
      const maxTotal = baseAmount(message.maxTotal, "max_total");
      refuseWhen(
        amount > maxTotal,
        MarketplaceError.PriceTooHigh,
        `the renewal costs ${amount}${BASE_DENOM}, max_total is ${maxTotal}`,
      );
      const isUses = offer.pricing === Pricing.PRICING_USE;
      const termNs = offer.termNs * (isUses ? 1n : BigInt(units));
      // Uses begin now, periods where the last ones end.
      const startClock = isUses ? clock : licence.expiryClock;
      const expiryClock = max(startClock + termNs, licence.expiryClock);
      refuseWhen(
        expiryClock - clock > LICENCE_TERM_NS_MAX,
        MarketplaceError.InvalidUnits,
        "a licence lasts at most ten years from now",
      );
      parts.bank.sendToModule(ctx, parseAddress(message.holder), MARKETPLACE_ACCOUNT, oneCoin(BASE_DENOM, amount));
      const id = takeId(ctx, NEXT_ORDER_KEY);
      const buyer = message.holder;
      const paid = Order.create({
        id,
        offerId: offer.id,
        buyer,
        amount,
        paidClock: clock,
        units,
        termNs,
        licenceId: licence.id,
      });
      writeOrderIndexes(ctx, paid);
      const extended = holdFor(ctx, parts, letGo(ctx, parts, moveExpiry(ctx, licence, expiryClock)), amount);
      writeLicence(ctx, {
        ...extended,
        orderId: id,
        paid: licence.paid + amount,
        usesLeft: isUses ? units : 0,
      });
      writeOrder(ctx, completeOrder(ctx, parts, { offer, order: paid, startClock }));
      ctx.emit(
        createEvent(
          "renew_licence",
          ["licence_id", licence.id.toString()],
          ["order_id", id.toString()],
          ["expiry_clock", expiryClock.toString()],
        ),
      );
      return { orderId: id, expiryClock };
    },
  });
}

/** M43: what may be renewed. @throws TxError */
function checkRenewable(
  ctx: Context,
  parts: MarketParts,
  { licence, offer, clock }: { readonly licence: Licence; readonly offer: Offer; readonly clock: bigint },
): void {
  const refused: readonly (readonly [boolean, string])[] = [
    [!isInForce(licence, clock), `licence ${licence.id} has ended: buy a new one`],
    [licence.expiryClock === 0n, `licence ${licence.id} has no end`],
    [licence.exclusive, "an exclusive licence is not renewed: the next one is sold anew"],
    [licence.usesLeft > 0, `${licence.usesLeft} uses of licence ${licence.id} are left`],
    [
      isMoved(licence, offer),
      `licence ${licence.id} moved to a successor without an offer: buy a new one when it ends`,
    ],
  ];
  for (const [isWrong, reason] of refused) {
    refuseWhen(isWrong, MarketplaceError.LicenceState, reason);
  }
  refuseWhen(offer.state !== OfferState.OFFER_STATE_OPEN, MarketplaceError.OfferClosed, `offer ${offer.id}`);
  checkSellable(ctx, parts, offer);
}

function isMoved(licence: Licence, offer: Offer): boolean {
  return subjectText(licence.subject) !== subjectText(offer.subject);
}

function recordUses(parts: MarketParts): MessageHandler {
  return defineMessage<MsgRecordUses, MsgRecordUsesResponse>({
    request: MsgRecordUses,
    response: MsgRecordUsesResponse,
    signers: (message) => [message.holder],
    handle(ctx, message) {
      const licence = heldLicence(ctx, message.licenceId, message.holder);
      const { uses } = message;
      refuseWhen(
        licence.pricing !== Pricing.PRICING_USE || !isLive(licence, 0, parts.readClock(ctx)),
        MarketplaceError.LicenceState,
        `licence ${licence.id} is not paid per use, has ended or is used up`,
      );
      refuseWhen(
        uses < 1 || uses > licence.usesLeft,
        MarketplaceError.InvalidUnits,
        `licence ${licence.id} has ${licence.usesLeft} uses left`,
      );
      const order = getOrder(ctx, licence.orderId);
      const isMetered = order.state === OrderState.ORDER_STATE_METERED;
      // A model that used the licence up had all of the money released; the uses that are left go on (M45).
      refuseWhen(
        !isMetered && order.state !== OrderState.ORDER_STATE_RELEASED,
        MarketplaceError.OrderState,
        `order ${order.id} is still in its complaint window: release it first`,
      );
      const usesLeft = licence.usesLeft - uses;
      writeLicence(ctx, { ...licence, usesLeft });
      const used = { ...order, used: order.used + uses };
      writeOrder(ctx, used);
      if (isMetered) {
        releaseDue(ctx, parts, used);
      }
      ctx.emit(createEvent("record_uses", ["licence_id", licence.id.toString()], ["uses", uses.toString()]));
      return { usesLeft };
    },
  });
}

function rateLicence(parts: MarketParts): MessageHandler {
  return defineMessage<MsgRateLicence, MsgRateLicenceResponse>({
    request: MsgRateLicence,
    response: MsgRateLicenceResponse,
    signers: (message) => [message.holder],
    handle(ctx, message) {
      const licence = heldLicence(ctx, message.licenceId, message.holder);
      const { rating } = message;
      refuseWhen(
        rating < 1 || rating > RATING_MAX,
        MarketplaceError.InvalidRating,
        `a rating is 1 to ${RATING_MAX}, not ${rating}`,
      );
      refuseWhen(
        licence.rating !== 0,
        MarketplaceError.InvalidRating,
        `licence ${licence.id} was rated with ${licence.rating} already`,
      );
      refuseWhen(
        licence.movedTo !== 0n,
        MarketplaceError.InvalidRating,
        `licence ${licence.id} moved: rate licence ${licence.movedTo}`,
      );
      refuseWhen(
        licence.burned === 0n,
        MarketplaceError.InvalidRating,
        `no money of licence ${licence.id} was released yet: what costs nothing is not rated`,
      );
      const stored = getLicence(ctx, licence.id);
      writeLicence(ctx, { ...stored, rating });
      note(ctx, parts, getOrder(ctx, stored.orderId), { rating: { stars: rating, burned: stored.burned } });
      ctx.emit(createEvent("rate_licence", ["licence_id", stored.id.toString()], ["rating", rating.toString()]));
      return {};
    },
  });
}
