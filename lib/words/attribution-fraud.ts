/** Sentences of attribution: publications of who matters for a model, proofs of fraud, withheld data. */
import { LeafKind } from "../../proto/gen/byline/attribution/v1/publication.ts";
import * as attribution from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { bylText, coinText, countText, quoted, whoText } from "./amounts.ts";
import { aboutText, modelText, versionOfEvent } from "./named.ts";
import { amountOfAttribute, attributeOf, clause, sumOfAttribute, wordsFor } from "./sentence.ts";
import type { MessageWords, NameOf } from "./sentence.ts";

/** Words for publications and what is said against them. */
export const FRAUD_WORDS: readonly MessageWords[] = [
  wordsFor(attribution.MsgPublishAttribution, ({ publisher, publication, bondMax }, { nameOf, events }) => {
    const { modelId, inputs } = publication;
    const bond = attributeOf(events, "publish_attribution", "bond");
    const stake = bond === undefined ? `at most ${coinText(bondMax)}` : bylText(amountOfAttribute(bond));
    return clause(
      whoText(publisher),
      "publish|published",
      `how much each of ${countText(inputs.length, "dataset")} matters to ${modelText(nameOf, modelId)}, with ${stake} at stake`,
    );
  }),
  wordsFor(attribution.MsgFinalizePublication, ({ sender, publicationId }, { events }) => {
    const refunded = sumOfAttribute(events, "refund_bond", "amount");
    const back = `${whoText(sender)} gave the ${bylText(refunded)} at stake for publication ${publicationId} back`;
    const outcome = refunded === 0n ? undefined : back;
    return clause(whoText(sender), "put|put", `publication ${publicationId} into force`, outcome);
  }),
  wordsFor(attribution.MsgDropPublication, ({ sender, publicationId }) =>
    clause(
      whoText(sender),
      "take|took",
      `publication ${publicationId} out of force, because what it stands on was proved false`,
    ),
  ),
  wordsFor(attribution.MsgCommitFraud, ({ sender, bond }) =>
    clause(whoText(sender), "seal|sealed", `a proof of fraud to be shown later, with ${coinText(bond)} at stake`),
  ),
  wordsFor(attribution.MsgWithdrawFraudCommit, ({ sender }, { events }) => {
    const refunded = sumOfAttribute(events, "refund_bond", "amount");
    const back = refunded === 0n ? "" : ` and had ${bylText(refunded)} back`;
    return clause(whoText(sender), "withdraw|withdrew", `a sealed proof of fraud without showing it${back}`);
  }),
  wordsFor(attribution.MsgProveFraud, ({ sender }, { nameOf, events }) => {
    const subject = attributeOf(events, "prove_fraud", "subject");
    const outcome =
      subject === undefined
        ? undefined
        : `${whoText(sender)} proved a fraud in ${convictedText(nameOf, subject)}${lossText(events)}`;
    return clause(whoText(sender), "prove|proved", "a fraud", outcome);
  }),
  wordsFor(attribution.MsgExecuteConviction, ({ sender, subject }, { nameOf, events }) => {
    const slashed = sumOfAttribute(events, "slash_bond", "amount");
    const rewarded = sumOfAttribute(events, "slash_bond", "rewarded");
    const reward = rewarded === 0n ? "" : `, ${bylText(rewarded)} of it to who found the fraud`;
    const taken = slashed === 0n ? "" : `: ${bylText(slashed)} was taken${reward}`;
    return clause(
      whoText(sender),
      "carry out|carried out",
      `the punishment for a fraud in ${convictedText(nameOf, subject)}${taken}`,
    );
  }),
  wordsFor(attribution.MsgResplit, ({ sender, channelId, index }, { nameOf, events }) => {
    const what = `settlement ${index} of ${aboutText(nameOf, "channel", channelId)} again, as a false publication had steered it`;
    const moved = amountOfAttribute(attributeOf(events, "resplit", "moved"));
    const told = moved === 0n ? "" : `; ${bylText(moved)} goes to others now`;
    return clause(whoText(sender), "divide|divided", `${what}${told}`);
  }),
  wordsFor(
    attribution.MsgOpenLeaf,
    ({ sender, publicationId, channelId, settlementIndex, leaf, deposit }, { nameOf }) => {
      const call = `call ${leaf.index} of ${settlementText(nameOf, channelId, `${settlementIndex}`)}`;
      const isReceipt = leaf.kind === LeafKind.LEAF_KIND_RECEIPT;
      const settled = isReceipt ? `the receipt of ${call}` : `a part of the evidence of ${call}`;
      const what = publicationId === 0n ? settled : `a part of publication ${publicationId}`;
      return clause(whoText(sender), "ask|asked", `to see ${what}; ${coinText(deposit)} is for whoever shows it`);
    },
  ),
  wordsFor(attribution.MsgAnswerLeaf, ({ sender, requestId }, { events }) => {
    const earned = sumOfAttribute(events, "pay_bond", "amount");
    const paid = earned === 0n ? "" : ` and earned ${bylText(earned)}`;
    return clause(whoText(sender), "show|showed", `what request ${requestId} asks for${paid}`);
  }),
  wordsFor(attribution.MsgTimeoutLeaf, ({ sender, requestId }, { nameOf, events }) => {
    const subject = attributeOf(events, "convict", "subject");
    const who = whoText(sender);
    const outcome =
      subject === undefined
        ? undefined
        : `${who} ended request ${requestId}, which nobody answered in time: ${convictedText(nameOf, subject)} counts as false${lossText(events)}`;
    return clause(who, "end|ended", `request ${requestId}, which nobody answered`, outcome);
  }),
];

/** Subjects of convictions: `publication/<id>`, `settlement/<channel>/<index>`, `features/<dataset>@<version>`. */
function convictedText(nameOf: NameOf, subject: string): string {
  const publication = /^publication\/([0-9]{1,20})$/.exec(subject)?.[1];
  if (publication !== undefined) {
    return `publication ${publication}`;
  }
  const settlement = /^settlement\/([0-9]{1,20})\/([0-9]{1,10})$/.exec(subject);
  if (settlement !== null) {
    return settlementText(nameOf, BigInt(settlement[1] ?? "0"), settlement[2] ?? "");
  }
  const features = versionOfEvent(nameOf, /^features\/(.*)$/.exec(subject)?.[1]);
  return features === undefined ? quoted(subject) : `the features of ${features}`;
}

function settlementText(nameOf: NameOf, channelId: bigint, index: string): string {
  return `settlement ${index} of ${aboutText(nameOf, "channel", channelId)}`;
}

function lossText(events: readonly Event[]): string {
  const offender = attributeOf(events, "convict", "offender");
  const amount = amountOfAttribute(attributeOf(events, "convict", "amount"));
  return offender === undefined ? "" : `, for which ${whoText(offender)} is to lose ${bylText(amount)}`;
}
