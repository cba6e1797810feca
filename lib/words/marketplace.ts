/** Sentences of the marketplace. */
import { Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import * as market from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { bylText, coinText, listText, spanText, whoText } from "./amounts.ts";
import { aboutText, subjectText } from "./named.ts";
import { amountOfAttribute, attributeOf, clause, ruleWords, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

const RIGHT_WORDS: readonly (readonly [number, string])[] = [
  [Right.RIGHT_TRAIN, "train on it"],
  [Right.RIGHT_FINE_TUNE, "fine-tune with it"],
  [Right.RIGHT_INFER_CONTEXT, "show it in answers"],
  [Right.RIGHT_EVALUATE, "evaluate with it"],
  [Right.RIGHT_REDISTRIBUTE, "pass it on"],
  [Right.RIGHT_DERIVE, "build on it"],
  [Right.RIGHT_COMMERCIAL, "earn with it"],
];

/** Rights as what a buyer may do. */
export function rightsText(rights: number): string {
  const words = RIGHT_WORDS.filter(([bit]) => (rights & bit) !== 0).map(([, word]) => word);
  return words.length === 0 ? "nothing" : listText(words);
}

/** Words for messages of the marketplace; further ones are in the files beside. */
export const MARKETPLACE_WORDS: readonly MessageWords[] = [
  wordsFor(market.MsgCreateOffer, ({ seller, subject, rights, price, termNs }, { nameOf }) => {
    const term = termNs === 0n ? "" : ` for ${spanText(termNs)}`;
    return clause(
      whoText(seller),
      "offer|offered",
      `a licence for ${subjectText(nameOf, subject)} at ${coinText(price)}${term}: a buyer may ${rightsText(rights)}`,
    );
  }),
  wordsFor(market.MsgCloseOffer, ({ seller, offerId }, { nameOf }) =>
    clause(whoText(seller), "close|closed", aboutText(nameOf, "offer", offerId)),
  ),
  wordsFor(market.MsgBuy, ({ buyer, offerId, maxTotal }, { nameOf, events }) => {
    const who = whoText(buyer);
    const about = nameOf("offer", offerId) ?? `what offer ${offerId} sells`;
    const paid = attributeOf(events, "buy", "amount");
    const licence = attributeOf(events, "grant_licence", "licence_id");
    const got = licence === undefined ? "; the money waits until the data is delivered" : "";
    const outcome =
      paid === undefined
        ? undefined
        : `${who} bought a licence for ${about} for ${bylText(amountOfAttribute(paid))}${got}`;
    return clause(who, "buy|bought", `a licence for ${about} for at most ${coinText(maxTotal)}`, outcome);
  }),
  wordsFor(market.MsgReleaseOrder, ({ sender, orderId }, { nameOf, events }) => {
    const amount = attributeOf(events, "release_order", "amount");
    const money = amount === undefined ? "the money" : bylText(amountOfAttribute(amount));
    return clause(
      whoText(sender),
      "release|released",
      `${money} of ${aboutText(nameOf, "order", orderId)} to those who earned it`,
    );
  }),
  wordsFor(market.MsgRefundOrder, ({ sender, orderId }, { nameOf, events }) => {
    const amount = attributeOf(events, "refund_order", "amount");
    const money = amount === undefined ? "the money" : bylText(amountOfAttribute(amount));
    return clause(whoText(sender), "give|gave", `${money} of ${aboutText(nameOf, "order", orderId)} back to its buyer`);
  }),
  ruleWords(market.MsgUpdateParams, "change|changed", "the rules of the marketplace"),
];
