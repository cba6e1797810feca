/** Complaints about a delivered key (docs/spec/marketplace.md M28, M29): judged from one message; the loser pays. */
import { judgeChunkComplaint } from "../../lib/exchange/chunk-complaint.ts";
import type { ExchangeOrder } from "../../lib/exchange/delivery.ts";
import { judgeKeyComplaint } from "../../lib/exchange/key-complaint.ts";
import { judgeLayoutComplaint } from "../../lib/exchange/layout-complaint.ts";
import type { ExchangeTerms } from "../../lib/exchange/terms.ts";
import type { Judgement } from "../../lib/exchange/verdict.ts";
import { PPM } from "../../lib/economy/split.ts";
import { divCeil } from "../../lib/int.ts";
import { COMPLAINT_GAS, COMPLAINT_NODES_MAX } from "../../lib/limits.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Order, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgComplainChunk,
  MsgComplainKey,
  MsgComplainLayout,
  MsgComplaintResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { exchangeTerms } from "./delivery.ts";
import { MarketplaceError } from "./errors.ts";
import type { BondKey } from "./expected.ts";
import { letGo } from "./holds.ts";
import { getLicence, getOffer, getOrder, readParams, writeLicence, writeOrder } from "./keeper.ts";
import type { MarketParts } from "./parts.ts";
import { QueueKind, dequeue } from "./queue.ts";
import { licenceOf, note, refundRest, sellerBond } from "./settle.ts";
import { deleteGrant, findKey, writeKey } from "./side-rows.ts";

/** What health counts complaints about delivered keys as (health H40). */
const COMPLAINT_CODE = "delivery";

/** Handlers of the three complaints. */
export function complaintMessages(parts: MarketParts): readonly MessageHandler[] {
  return [complainKey(parts), complainChunk(parts), complainLayout(parts)];
}

function complainKey(parts: MarketParts): MessageHandler {
  return defineMessage<MsgComplainKey, MsgComplaintResponse>({
    request: MsgComplainKey,
    response: MsgComplaintResponse,
    signers: (message) => [message.buyer],
    handle(ctx, message) {
      const { terms, order, exchange } = openCase(ctx, parts, message);
      const delivery = { noncePoint: order.noncePoint, maskedKey: order.maskedKey };
      const complaint = { sharedPoint: message.sharedPoint, proof: message.proof };
      return decide(ctx, parts, order, judgeKeyComplaint(terms, exchange, { delivery, complaint }));
    },
  });
}

function complainChunk(parts: MarketParts): MessageHandler {
  return defineMessage<MsgComplainChunk, MsgComplaintResponse>({
    request: MsgComplainChunk,
    response: MsgComplaintResponse,
    signers: (message) => [message.buyer],
    validateBasic: ({ leafSiblings, contentNodes, contentSiblings, pieceSiblings }) =>
      [leafSiblings, contentNodes, contentSiblings, pieceSiblings].forEach(checkNodes),
    handle(ctx, message) {
      const { terms, order, exchange, subject } = openCase(ctx, parts, message);
      const judgement = judgeChunkComplaint(terms, exchange, message);
      markFaulty(ctx, subject, judgement);
      return decide(ctx, parts, order, judgement);
    },
  });
}

function complainLayout(parts: MarketParts): MessageHandler {
  return defineMessage<MsgComplainLayout, MsgComplaintResponse>({
    request: MsgComplainLayout,
    response: MsgComplaintResponse,
    signers: (message) => [message.buyer],
    validateBasic: ({ leaves, leafSiblings }) => [leaves, leafSiblings].forEach(checkNodes),
    handle(ctx, message) {
      const { terms, order, subject } = openCase(ctx, parts, message);
      const judgement = judgeLayoutComplaint(terms, message);
      markFaulty(ctx, subject, judgement);
      return decide(ctx, parts, order, judgement);
    },
  });
}

interface OpenCase {
  readonly terms: ExchangeTerms;
  readonly order: Order;
  readonly exchange: ExchangeOrder;
  readonly subject: Subject;
}

/** The order that its buyer may complain about now. @throws TxError(NotBuyer, OrderState, TooLate) */
function openCase(
  ctx: Context,
  parts: MarketParts,
  { orderId, buyer }: { readonly orderId: bigint; readonly buyer: string },
): OpenCase {
  const order = getOrder(ctx, orderId);
  refuseWhen(order.buyer !== buyer, MarketplaceError.NotBuyer, `order ${order.id} is ${order.buyer}'s`);
  refuseWhen(
    order.state !== OrderState.ORDER_STATE_DELIVERED,
    MarketplaceError.OrderState,
    `order ${order.id} is not in its complaint window`,
  );
  const clock = parts.readClock(ctx);
  refuseWhen(
    clock >= order.complainBy,
    MarketplaceError.TooLate,
    `complaints about order ${order.id} were possible until clock ${order.complainBy}, now it is ${clock}`,
  );
  const { subject } = getOffer(ctx, order.offerId);
  ctx.gas.consume(COMPLAINT_GAS, "complaint");
  const exchange = { orderId: order.id, buyerPoint: order.buyerPoint };
  return { terms: exchangeTerms(ctx, parts, subject), order, exchange, subject };
}

/** What a judgement does: nothing was shown, the transaction fails; otherwise the loser pays. */
function decide(ctx: Context, parts: MarketParts, order: Order, { verdict, reason }: Judgement): MsgComplaintResponse {
  refuseWhen(verdict === "INVALID_PROOF", MarketplaceError.InvalidComplaint, reason);
  const { seller, subject } = getOffer(ctx, order.offerId);
  const buyer = parseAddress(order.buyer);
  const stake: BondKey = {
    owner: buyer,
    purpose: BondPurpose.BOND_PURPOSE_CHALLENGE,
    subject: `complaint/${order.id}`,
  };
  const atRisk = divCeil(order.amount * BigInt(readParams(ctx).complaintBondPpm), PPM);
  parts.bonds.post(ctx, stake, atRisk);
  const upheld = verdict === "SELLER_GUILTY";
  if (upheld) {
    parts.bonds.refund(ctx, stake);
    uphold(ctx, parts, order, { seller, buyer, atRisk });
  } else {
    parts.bonds.pay(ctx, stake, atRisk, parseAddress(seller));
    note(ctx, parts, order, { complaintsFalse: 1n });
    writeOrder(ctx, { ...order, falseComplaints: order.falseComplaints + 1 });
  }
  const counted = { code: COMPLAINT_CODE, datasetId: subject.datasetId };
  parts.health.recordCase(ctx, { ...counted, step: "opened" });
  parts.health.recordCase(ctx, { ...counted, step: upheld ? "upheld" : "rejected" });
  ctx.emit(createEvent("complaint", ["order_id", order.id.toString()], ["upheld", String(upheld)], ["reason", reason]));
  return { upheld };
}

/** The buyer has the money back, the licence ends, the seller loses the price from the bond. */
function uphold(
  ctx: Context,
  parts: MarketParts,
  order: Order,
  { seller, buyer, atRisk }: { readonly seller: string; readonly buyer: Uint8Array; readonly atRisk: bigint },
): void {
  dequeue(ctx, { clock: order.complainBy, kind: QueueKind.Order, id: order.id });
  parts.bonds.unreserve(ctx, sellerBond(seller), order.amount);
  parts.bonds.slash(ctx, sellerBond(seller), order.amount, { challenger: buyer, atRisk });
  note(ctx, parts, order, { complaintsUpheld: 1n });
  writeOrder(ctx, { ...refundRest(ctx, parts, order), state: OrderState.ORDER_STATE_REFUNDED });
  const licence = licenceOf(ctx, order) ?? getLicence(ctx, order.licenceId);
  if (!licence.exclusive) {
    deleteGrant(ctx, licence);
  }
  writeLicence(ctx, { ...letGo(ctx, parts, licence), revoked: true });
}

/** Chunks that were shown not to hold the registered records are not sold again. */
function markFaulty(ctx: Context, subject: Subject, { verdict }: Judgement): void {
  const key = findKey(ctx, subject);
  if (verdict === "SELLER_GUILTY" && key !== undefined) {
    writeKey(ctx, { ...key, faulty: true });
  }
}

function checkNodes(nodes: readonly Uint8Array[]): void {
  refuseWhen(
    nodes.length > COMPLAINT_NODES_MAX,
    MarketplaceError.InvalidComplaint,
    `a complaint shows at most ${COMPLAINT_NODES_MAX} nodes of a kind`,
  );
}
