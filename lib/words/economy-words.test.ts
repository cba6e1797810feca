/** Proves that the sentences about the economy tell what came of it: purchases, complaints, charges, reviews, frauds, bounties. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as attribution from "../../proto/gen/byline/attribution/v1/tx.ts";
import { LeafKind, LeafRef, Publication, PublicationInput } from "../../proto/gen/byline/attribution/v1/publication.ts";
import * as market from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { Reason, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import * as registry from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { describeTx } from "./describe.ts";
import type { NameOf } from "./describe.ts";
import { OK, PALOMA, ROSA, any, event, facts } from "./words.fixture.ts";

const P = "byline1qyqs…mhzx";
const R = "byline1pgzz…jkwl";
const DOCS = { datasetId: 7n, version: "1.0.0" };
const COPY = { datasetId: 9n, version: "2.0.0" };
const NO_RECORDS = { indexes: [], hashes: [], nodes: [], parts: [] };
const byl = (amount: string): { denom: string; amount: string } => ({ denom: "ubyl", amount: `${amount}000000` });
const names: NameOf = (kind, id) =>
  new Map([
    ["dataset/7", "docs"],
    ["offer/4", "docs 1.0.0"],
    ["order/5", "docs 1.0.0"],
    ["model/2", "answers"],
  ]).get(`${kind}/${id}`);

const closed = (status: string): Event =>
  event("close_duplicate", 0, { case_id: "3", older: "7@1.0.0", newer: "9@2.0.0", status });
const reviewed = { contribution_id: "8", datanet_id: "1", contributor: ROSA, status: "review", score: "0" };
const convicted = { offender: ROSA, amount: "50000000", finder: PALOMA };

const TOLD: readonly (readonly [why: string, message: Any, events: readonly Event[], sentence: string])[] = [
  [
    "a purchase whose key is still to come",
    any(market.MsgBuy, { buyer: PALOMA, offerId: 4n, maxTotal: byl("3") }),
    [event("buy", 0, { order_id: "5", amount: "2000000" })],
    `${P} bought a licence for docs 1.0.0 for 2 BYL; the money waits until the data is delivered.`,
  ],
  [
    "the key",
    any(market.MsgDeliverKey, { seller: ROSA, orderId: 5n }),
    [event("grant_licence", 0, { licence_id: "1", holder: PALOMA })],
    `${R} delivered the key of order 5 (docs 1.0.0) to ${P}, who may complain about it for a while.`,
  ],
  [
    "a complaint that was upheld",
    any(market.MsgComplainKey, { buyer: PALOMA, orderId: 5n }),
    [
      event("slash_bond", 0, { amount: "2000000", rewarded: "1000000" }),
      event("refund_order", 0, { amount: "2000000" }),
      event("complaint", 0, { upheld: "true" }),
    ],
    `${P} complained of order 5 (docs 1.0.0) that the key is wrong, and was right: 2 BYL went back to the buyer, and the seller lost 2 BYL of a bond.`,
  ],
  [
    "a complaint that was not",
    any(market.MsgComplainLayout, { buyer: PALOMA, orderId: 5n }),
    [event("complaint", 0, { upheld: "false" })],
    `${P} complained of order 5 (docs 1.0.0) that its pieces do not fit together, and was found to be wrong.`,
  ],
  [
    "an auction that was won",
    any(market.MsgEndAuction, { sender: ROSA, offerId: 4n }),
    [event("end_auction", 0, { bidder: PALOMA, amount: "9000000" }), event("buy", 0, { order_id: "6" })],
    `${R} ended the auction of offer 4 (docs 1.0.0): ${P} won with 9 BYL.`,
  ],
  [
    "an auction without bids",
    any(market.MsgEndAuction, { sender: ROSA, offerId: 4n }),
    [event("end_auction", 0, { bidder: "", amount: "0" })],
    `${R} ended the auction of offer 4 (docs 1.0.0): nobody had bid.`,
  ],
  [
    "a bounty that was awarded",
    any(market.MsgAwardBounty, { sender: ROSA, bountyId: 3n, ...DOCS, amount: byl("250") }),
    [],
    `${R} awarded 250 BYL of bounty 3 to the contributors of docs 1.0.0.`,
  ],
  [
    "a charge of copying",
    any(registry.MsgChallengeDuplicate, { challenger: PALOMA, older: DOCS, newer: COPY, bond: byl("100") }),
    [event("challenge_duplicate", 0, { case_id: "3" })],
    `${P} charged version 2.0.0 of dataset 9 with being a copy of docs 1.0.0, with 100 BYL at stake (case 3).`,
  ],
  [
    "a sample with an origin",
    any(registry.MsgOpenDuplicate, {
      owner: ROSA,
      caseId: 3n,
      records: NO_RECORDS,
      origins: [{ origin: DOCS, through: [], records: NO_RECORDS }],
    }),
    [],
    `${R} showed the 0 records that were drawn in case 3 about a copy, and that some were in docs 1.0.0 before.`,
  ],
  [
    "a copy that was proved",
    any(registry.MsgProveDuplicate, { challenger: PALOMA, caseId: 3n }),
    [event("slash_bond", 0, { amount: "40000000" }), closed("upheld")],
    `${P} proved that version 2.0.0 of dataset 9 is a copy of docs 1.0.0; 40 BYL of the bond for it was lost.`,
  ],
  [
    "a copy that was not, by the clock",
    any(registry.MsgAdvanceCase, { sender: PALOMA, caseId: 3n }),
    [closed("rejected")],
    `${P} brought case 3 forward: version 2.0.0 of dataset 9 was not shown to be a copy of docs 1.0.0.`,
  ],
  [
    "a charge before a jury",
    any(registry.MsgOpenCase, { challenger: PALOMA, subject: DOCS, reason: Reason.REASON_SPAM, bond: byl("10") }),
    [event("open_case", 0, { case_id: "12" })],
    `${P} charged docs 1.0.0 with being spam before a jury, with 10 BYL at stake (case 12).`,
  ],
  [
    "a juror's vote and fee",
    any(registry.MsgRevealVote, { voter: ROSA, caseId: 12n, vote: Vote.VOTE_UPHOLD }),
    [event("reveal_vote", 0, { subject: "7@1.0.0" }), event("pay_bond", 0, { amount: "500000" })],
    `${R} voted to uphold case 12 against docs 1.0.0 and was paid 0.5 BYL for it.`,
  ],
  [
    "a jury's verdict",
    any(registry.MsgAdvanceCase, { sender: PALOMA, caseId: 12n }),
    [event("decide_case", 0, { subject: "7@1.0.0", verdict: "uphold" })],
    `${P} brought case 12 forward: a jury upheld the charge against docs 1.0.0.`,
  ],
  [
    "a review",
    any(registry.MsgRevealReview, { reviewer: PALOMA, contributionId: 8n, score: 80 }),
    [event("reveal_review", 0, reviewed), event("pay_bond", 0, { amount: "250000" })],
    `${P} gave contribution 8 by ${R} 80 of 100 points and was paid 0.25 BYL for it.`,
  ],
  [
    "a contribution that was accepted",
    any(registry.MsgAdvanceCase, { sender: PALOMA, caseId: 8n }),
    [event("close_contribution", 0, { ...reviewed, status: "accepted", score: "80" })],
    `${P} brought case 8 forward: contribution 8 was accepted with 80 of 100 points.`,
  ],
  [
    "a publication",
    any(attribution.MsgPublishAttribution, {
      publisher: PALOMA,
      publication: Publication.create({
        modelId: 2n,
        inputs: [PublicationInput.create({}), PublicationInput.create({})],
      }),
      bondMax: byl("90"),
    }),
    [event("publish_attribution", 0, { publication_id: "4", bond: "50000000" })],
    `${P} published how much each of 2 datasets matters to the model answers, with 50 BYL at stake.`,
  ],
  [
    "a fraud in a publication",
    any(attribution.MsgProveFraud, { sender: PALOMA }),
    [
      event("convict", 0, { ...convicted, subject: "publication/4" }),
      event("prove_fraud", 0, { subject: "publication/4" }),
    ],
    `${P} proved a fraud in publication 4, for which ${R} is to lose 50 BYL.`,
  ],
  [
    "a fraud in a version's features",
    any(attribution.MsgProveFraud, { sender: PALOMA }),
    [event("prove_fraud", 0, { subject: "features/7@1.0.0" })],
    `${P} proved a fraud in the features of docs 1.0.0.`,
  ],
  [
    "a receipt that is asked for",
    any(
      attribution.MsgOpenLeaf,
      attribution.MsgOpenLeaf.create({
        sender: PALOMA,
        channelId: 6n,
        settlementIndex: 2,
        leaf: LeafRef.create({ kind: LeafKind.LEAF_KIND_RECEIPT, index: 12n }),
        deposit: byl("1"),
      }),
    ),
    [],
    `${P} asked to see the receipt of call 12 of settlement 2 of channel 6; 1 BYL is for whoever shows it.`,
  ],
  [
    "a receipt that nobody showed",
    any(attribution.MsgTimeoutLeaf, { sender: PALOMA, requestId: 3n }),
    [event("convict", 0, { ...convicted, subject: "settlement/6/2" })],
    `${P} ended request 3, which nobody answered in time: settlement 2 of channel 6 counts as false, for which ${R} is to lose 50 BYL.`,
  ],
  [
    "an audit that is over",
    any(attribution.MsgSettleAudit, { sender: PALOMA, taskId: 3n }),
    [event("settle_audit", 0, { task_id: "3", points: "2", losers: "1" })],
    `${P} closed audit 3: 2 auditors right, 1 wrong.`,
  ],
  [
    "pay for audits: who was paid, not who sent it",
    any(attribution.MsgClaimAuditPay, { sender: PALOMA, auditor: ROSA, epoch: 9n }),
    [event("audit_pay", 0, { auditor: ROSA, epoch: "9", amount: "2500000" })],
    `${R} was paid 2.5 BYL for audits of epoch 9.`,
  ],
  [
    "a punishment",
    any(attribution.MsgExecuteConviction, { sender: ROSA, subject: "settlement/2/6" }),
    [event("slash_bond", 0, { amount: "50000000", rewarded: "25000000" })],
    `${R} carried out the punishment for a fraud in settlement 6 of channel 2: 50 BYL was taken, 25 BYL of it to who found the fraud.`,
  ],
];

for (const [why, message, events, sentence] of TOLD) {
  test(`told: ${why}`, () => {
    const result = { ...OK, events };
    assert.equal(describeTx(facts({ messages: [message], result }), names).sentence, sentence);
  });
}

test("what failed tells no outcome", () => {
  const message = any(market.MsgComplainKey, { buyer: PALOMA, orderId: 5n });
  const result = { ...OK, code: 9, codespace: "marketplace", log: "too late" };
  assert.equal(
    describeTx(facts({ messages: [message], result }), names).sentence,
    `${P} tried to complain of order 5 (docs 1.0.0) that the key is wrong, but it failed because too late.`,
  );
});
