/** Sentences of the marketplace: renewals, uses, auctions, bounties, ratings, withdrawn versions. */
import * as market from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { bylText, coinText, countText, listText, spanText, whoText } from "./amounts.ts";
import { aboutText, numberText, versionText } from "./named.ts";
import { amountOfAttribute, attributeOf, clause, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

/** Curators that one sentence lists; further ones are counted. */
const CURATORS_TOLD_MAX = 3;

/** Words for what follows a sale and what is not sold at a fixed price. */
export const TERMS_WORDS: readonly MessageWords[] = [
  wordsFor(market.MsgRenewLicence, ({ holder, licenceId, units, maxTotal }, { nameOf }) => {
    const about = aboutText(nameOf, "licence", licenceId);
    const more = units > 1 ? ` by ${countText(units, "unit")}` : "";
    return clause(whoText(holder), "renew|renewed", `${about}${more} for at most ${coinText(maxTotal)}`);
  }),
  wordsFor(market.MsgRecordUses, ({ holder, licenceId, uses }, { nameOf }) =>
    clause(
      whoText(holder),
      "record|recorded",
      `${countText(uses, "paid use")} of ${aboutText(nameOf, "licence", licenceId)}`,
    ),
  ),
  wordsFor(market.MsgPlaceBid, ({ bidder, offerId, amount }, { nameOf }) =>
    clause(whoText(bidder), "bid|bid", `${coinText(amount)} in the auction of ${aboutText(nameOf, "offer", offerId)}`),
  ),
  wordsFor(market.MsgEndAuction, ({ sender, offerId }, { nameOf, events }) => {
    const auction = `the auction of ${aboutText(nameOf, "offer", offerId)}`;
    const bidder = attributeOf(events, "end_auction", "bidder");
    const amount = bylText(amountOfAttribute(attributeOf(events, "end_auction", "amount")));
    const isSold = attributeOf(events, "buy", "order_id") !== undefined;
    const winner = isSold ? `${whoText(bidder ?? "")} won with ${amount}` : "the highest bid went back";
    const result = bidder === "" ? "nobody had bid" : winner;
    const outcome = bidder === undefined ? undefined : `${whoText(sender)} ended ${auction}: ${result}`;
    return clause(whoText(sender), "end|ended", auction, outcome);
  }),
  wordsFor(market.MsgPostBounty, ({ poster, amount, openNs, curators }) => {
    const told = curators.slice(0, CURATORS_TOLD_MAX).map(whoText);
    const left = curators.length - told.length;
    const all = left > 0 ? [...told, countText(left, "other")] : told;
    const judges = all.length === 0 ? "" : `; ${listText(all)} may award it too`;
    return clause(
      whoText(poster),
      "offer|offered",
      `a bounty of ${coinText(amount)} for data, for ${spanText(openNs)}${judges}`,
    );
  }),
  wordsFor(market.MsgAwardBounty, ({ sender, bountyId, datasetId, version, amount }, { nameOf }) =>
    clause(
      whoText(sender),
      "award|awarded",
      `${coinText(amount)} of bounty ${bountyId} to the contributors of ${versionText(nameOf, datasetId, version)}`,
    ),
  ),
  wordsFor(market.MsgCloseBounty, ({ sender, bountyId }, { events }) => {
    const refunded = attributeOf(events, "close_bounty", "refunded");
    const back = refunded === undefined ? "" : `; ${bylText(amountOfAttribute(refunded))} went back to who offered it`;
    return clause(whoText(sender), "close|closed", `bounty ${bountyId}${back}`);
  }),
  wordsFor(market.MsgRateLicence, ({ holder, licenceId, rating }, { nameOf }) =>
    clause(whoText(holder), "rate|rated", `${aboutText(nameOf, "licence", licenceId)} with ${rating} of 5`),
  ),
  wordsFor(market.MsgWithdrawVersion, ({ seller, datasetId, version }, { nameOf, events }) => {
    const forfeit = amountOfAttribute(attributeOf(events, "withdraw_version", "forfeit"));
    const to = forfeit === 0n ? "" : `; ${bylText(forfeit)} of a bond now belongs to holders of licences that end`;
    return clause(
      whoText(seller),
      "take|took",
      `${versionText(nameOf, datasetId, version)} off the market for ever${to}`,
    );
  }),
  wordsFor(market.MsgRegisterForfeit, ({ holder, licenceId }, { nameOf, events }) => {
    const paid = amountOfAttribute(attributeOf(events, "register_forfeit", "paid"));
    const got = paid === 0n ? "" : `; ${bylText(paid)} was held for it and is paid`;
    return clause(
      whoText(holder),
      "ask|asked",
      `for a share of the seller's bond for ${aboutText(nameOf, "licence", licenceId)}, which ended early${got}`,
    );
  }),
  wordsFor(market.MsgPayForfeit, ({ sender, licenceId }, { nameOf, events }) => {
    const paid = attributeOf(events, "pay_bond", "amount");
    const what = paid === undefined ? "the share" : bylText(amountOfAttribute(paid));
    return clause(
      whoText(sender),
      "pay|paid",
      `the holder of ${aboutText(nameOf, "licence", licenceId)} ${what} of the seller's bond`,
    );
  }),
  wordsFor(market.MsgCloseWithdrawal, ({ sender, datasetId, version }, { nameOf, events }) => {
    const freed = amountOfAttribute(attributeOf(events, "close_withdrawal", "freed"));
    const rest = freed === 0n ? "" : `; ${bylText(freed)} of the bond is the seller's again`;
    const what = versionText(nameOf, datasetId, version);
    return clause(whoText(sender), "close|closed", `the claims on the bond of ${what}, which was withdrawn${rest}`);
  }),
  wordsFor(market.MsgMoveLicence, ({ holder, licenceId, version }, { nameOf }) =>
    clause(
      whoText(holder),
      "move|moved",
      `${aboutText(nameOf, "licence", licenceId)} to version ${numberText(version)} for nothing`,
    ),
  ),
];
