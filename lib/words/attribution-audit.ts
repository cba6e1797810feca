/** Sentences of attribution's auditors: who computes drawn lists again, what it showed, who is paid for it. */
import * as attribution from "../../proto/gen/byline/attribution/v1/tx.ts";
import { bylText, countText, whoText } from "./amounts.ts";
import { amountOfAttribute, attributeOf, clause, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

/** Words for auditors and for the faults planted to test them. */
export const AUDIT_WORDS: readonly MessageWords[] = [
  wordsFor(attribution.MsgRegisterAuditor, ({ auditor }) =>
    clause(whoText(auditor), "become|became", "an auditor, who computes publications again"),
  ),
  wordsFor(attribution.MsgRetireAuditor, ({ auditor }) =>
    clause(whoText(auditor), "stop|stopped", "being an auditor of publications"),
  ),
  wordsFor(attribution.MsgCommitAudit, ({ auditor, taskId }) =>
    clause(whoText(auditor), "seal|sealed", `an answer to audit ${taskId}`),
  ),
  wordsFor(attribution.MsgRevealAudit, ({ auditor, taskId }) =>
    clause(whoText(auditor), "show|showed", `the sealed answer to audit ${taskId}`),
  ),
  wordsFor(attribution.MsgSettleAudit, ({ sender, taskId }, { events }) => {
    const who = whoText(sender);
    const right = amountOfAttribute(attributeOf(events, "settle_audit", "points"));
    const wrong = amountOfAttribute(attributeOf(events, "settle_audit", "losers"));
    const outcome = `${who} closed audit ${taskId}: ${countText(right, "auditor")} right, ${wrong} wrong`;
    return clause(who, "close|closed", `audit ${taskId}`, outcome);
  }),
  wordsFor(attribution.MsgClaimAuditPay, ({ sender, auditor, epoch }, { events }) => {
    const paid = amountOfAttribute(attributeOf(events, "audit_pay", "amount"));
    const outcome = `${whoText(auditor)} was paid ${bylText(paid)} for audits of epoch ${epoch}`;
    return clause(whoText(sender), "collect|collected", `the pay for audits of epoch ${epoch}`, outcome);
  }),
  wordsFor(attribution.MsgCommitPlant, ({ planter }) =>
    clause(
      whoText(planter),
      "seal|sealed",
      "the mark of a publication that is to be wrong on purpose, as a test of auditors",
    ),
  ),
  wordsFor(attribution.MsgRevealPlant, ({ planter, publicationId }) =>
    clause(
      whoText(planter),
      "tell|told",
      `that publication ${publicationId} was wrong on purpose, as a test of auditors`,
    ),
  ),
];
