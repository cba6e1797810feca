/** Sentences of the data registry: consent that ends, versions taken back, records that must be shown. */
import * as registry from "../../proto/gen/byline/registry/v1/tx.ts";
import { whoText } from "./amounts.ts";
import { numberText, versionOfEvent, versionText } from "./named.ts";
import { nameText } from "./registry-cases.ts";
import { attributeOf, clause, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

/** Words for consent and availability. */
export const CONSENT_WORDS: readonly MessageWords[] = [
  wordsFor(registry.MsgWithdrawConsent, ({ contributor, subject }, { nameOf }) =>
    clause(
      whoText(contributor),
      "withdraw|withdrew",
      `their consent to be in ${nameText(nameOf, subject)}; its owner must publish a version without them`,
    ),
  ),
  wordsFor(registry.MsgWithdrawContribution, ({ contributor, contributionId }, { nameOf, events }) => {
    const subject = versionOfEvent(nameOf, attributeOf(events, "withdraw_consent", "subject"));
    const due = subject === undefined ? "" : `; the owner of ${subject} must publish a version without it`;
    return clause(whoText(contributor), "withdraw|withdrew", `contribution ${contributionId}${due}`);
  }),
  wordsFor(registry.MsgFulfilWithdrawal, ({ owner, withdrawalId, successor }, { nameOf, events }) => {
    const subject = versionOfEvent(nameOf, attributeOf(events, "fulfil_withdrawal", "subject"));
    const from = subject === undefined ? `withdrawal ${withdrawalId}` : `what was withdrawn from ${subject}`;
    return clause(whoText(owner), "show|showed", `that version ${numberText(successor)} is without ${from}`);
  }),
  wordsFor(registry.MsgRevokeVersion, ({ owner, datasetId, version }, { nameOf, events }) => {
    const isLicensed = attributeOf(events, "withdraw_version", "forfeit") !== undefined;
    const ended = isLicensed ? "; licences with an end are over, and their holders may claim the seller's bond" : "";
    return clause(whoText(owner), "take|took", `${versionText(nameOf, datasetId, version)} back for ever${ended}`);
  }),
  wordsFor(registry.MsgRequestOpening, ({ requester, subject }, { nameOf }) =>
    clause(
      whoText(requester),
      "ask|asked",
      `for a few records of ${nameText(nameOf, subject)}, drawn by chance, to see that it can be had`,
    ),
  ),
  wordsFor(registry.MsgAnswerOpening, ({ sender, openingId }, { nameOf, events }) => {
    const subject = versionOfEvent(nameOf, attributeOf(events, "answer_opening", "subject"));
    const of = subject === undefined ? "" : ` of ${subject}`;
    return clause(whoText(sender), "show|showed", `the records${of} that request ${openingId} asked for`);
  }),
];
