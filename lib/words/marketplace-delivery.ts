/** Sentences of the marketplace: keys of sealed data and complaints about them. */
import * as market from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { bylText, countText, whoText } from "./amounts.ts";
import { aboutText, versionText } from "./named.ts";
import { amountOfAttribute, attributeOf, clause, sumOfAttribute, wordsFor } from "./sentence.ts";
import type { Clause, MessageWords, NameOf, Told } from "./sentence.ts";

/** A complaint of any kind. */
interface Complaint {
  readonly buyer: string;
  readonly orderId: bigint;
}

/** Words for keys and complaints. */
export const DELIVERY_WORDS: readonly MessageWords[] = [
  wordsFor(market.MsgDeclareKey, ({ seller, datasetId, version, chunkCount }, { nameOf }) =>
    clause(
      whoText(seller),
      "prepare|prepared",
      `the sale of ${versionText(nameOf, datasetId, version)}, sealed in ${countText(chunkCount, "piece")}`,
    ),
  ),
  wordsFor(market.MsgDeliverKey, ({ seller, orderId }, { nameOf, events }) => {
    const holder = attributeOf(events, "grant_licence", "holder");
    const to = holder === undefined ? "" : ` to ${whoText(holder)}, who may complain about it for a while`;
    return clause(whoText(seller), "deliver|delivered", `the key of ${aboutText(nameOf, "order", orderId)}${to}`);
  }),
  wordsFor(market.MsgComplainKey, (message, told) => complaintClause(message, told, "the key is wrong")),
  wordsFor(market.MsgComplainChunk, (message, told) =>
    complaintClause(message, told, "a piece does not hold the registered records"),
  ),
  wordsFor(market.MsgComplainLayout, (message, told) =>
    complaintClause(message, told, "its pieces do not fit together"),
  ),
];

function complaintClause({ buyer, orderId }: Complaint, { nameOf, events }: Told, why: string): Clause {
  const rest = `of ${aboutText(nameOf, "order", orderId)} that ${why}`;
  return clause(whoText(buyer), "complain|complained", rest, verdictText({ buyer, orderId }, nameOf, events, why));
}

function verdictText(
  { buyer, orderId }: Complaint,
  nameOf: NameOf,
  events: readonly Event[],
  why: string,
): string | undefined {
  const upheld = attributeOf(events, "complaint", "upheld");
  if (upheld === undefined) {
    return undefined;
  }
  const about = `${whoText(buyer)} complained of ${aboutText(nameOf, "order", orderId)} that ${why}`;
  if (upheld !== "true") {
    return `${about}, and was found to be wrong`;
  }
  const refunded = amountOfAttribute(attributeOf(events, "refund_order", "amount"));
  const slashed = sumOfAttribute(events, "slash_bond", "amount");
  const fine = slashed === 0n ? "" : `, and the seller lost ${bylText(slashed)} of a bond`;
  return `${about}, and was right: ${bylText(refunded)} went back to the buyer${fine}`;
}
