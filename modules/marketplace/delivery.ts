/** Keys by fair exchange (docs/spec/marketplace.md M26-M29, docs/spec/exchange.md): declared, delivered, complained about. */
import { assert } from "../../lib/assert.ts";
import { checkDelivery } from "../../lib/exchange/delivery.ts";
import { checkTerms } from "../../lib/exchange/terms.ts";
import type { ChunkHeader, ExchangeTerms } from "../../lib/exchange/terms.ts";
import { TxError } from "../../lib/errors.ts";
import { POINT_GAS } from "../../lib/limits.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import { OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgDeclareKey,
  MsgDeclareKeyResponse,
  MsgDeliverKey,
  MsgDeliverKeyResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { getOffer, getOrder, readParams, writeOrder } from "./keeper.ts";
import type { MarketParts } from "./parts.ts";
import { grant } from "./purchase.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import { note } from "./settle.ts";
import { findKey, findWithdrawal, readSubject, versionSubject, writeKey, writeSubject } from "./side-rows.ts";
import { assertOwner, checkSubject, subjectText } from "./subjects.ts";

/** Handlers of the messages about keys. */
export function deliveryMessages(parts: MarketParts): readonly MessageHandler[] {
  return [declareKey(parts), deliverKey(parts)];
}

/** What the exchange of a version's key is judged by. @throws TxError(KeyNotDeclared) */
export function exchangeTerms(ctx: Context, { registry }: MarketParts, subject: Subject): ExchangeTerms {
  const key = findKey(ctx, subject);
  const version = registry.version(ctx, subject.datasetId, subject.version);
  if (key === undefined || version === undefined) {
    throw new TxError(MarketplaceError.KeyNotDeclared, subjectText(subject));
  }
  return termsOf(ctx.chainId, version, key);
}

function termsOf(chainId: string, { datasetId, version, content }: Version, header: ChunkHeader): ExchangeTerms {
  const number = parseSemVer(version);
  assert(number !== undefined, "a stored version has a number");
  const { contentRoot, recordCount } = content;
  const { keyPoint, chunkCount, chunkTree } = header;
  return { chainId, datasetId, version: number, contentRoot, recordCount, keyPoint, chunkCount, chunkTree };
}

/** One order of the subject waits no more for its key. */
export function noteDelivered(ctx: Context, subject: Subject): void {
  const state = readSubject(ctx, subject);
  writeSubject(ctx, { ...state, waitingOrders: state.waitingOrders - 1n });
}

function declareKey(parts: MarketParts): MessageHandler {
  return defineMessage<MsgDeclareKey, MsgDeclareKeyResponse>({
    request: MsgDeclareKey,
    response: MsgDeclareKeyResponse,
    signers: (message) => [message.seller],
    handle(ctx, message) {
      const subject = versionSubject(message);
      checkSubject(subject);
      assertOwner(ctx, parts, subject, parseAddress(message.seller, "invalid seller address"));
      refuseWhen(
        findKey(ctx, subject) !== undefined,
        MarketplaceError.InvalidKey,
        `the key of ${subjectText(subject)} is declared already, once and for all`,
      );
      const version = parts.registry.version(ctx, message.datasetId, message.version);
      if (version === undefined || version.content.chunkRoot.length === 0) {
        throw new TxError(
          MarketplaceError.InvalidKey,
          `${subjectText(subject)} has no chunk root: its data is not encrypted`,
        );
      }
      ctx.gas.consume(POINT_GAS, "key point");
      // The chunk root was registered with the version and binds all three (K24): nothing else can be declared.
      checkTerms(termsOf(ctx.chainId, version, message), version.content.chunkRoot);
      const { datasetId, keyPoint, chunkCount, chunkTree } = message;
      writeKey(ctx, { datasetId, version: version.version, keyPoint, chunkCount, chunkTree, faulty: false });
      ctx.emit(createEvent("declare_key", ["subject", subjectText(subject)], ["seller", message.seller]));
      return {};
    },
  });
}

function deliverKey(parts: MarketParts): MessageHandler {
  return defineMessage<MsgDeliverKey, MsgDeliverKeyResponse>({
    request: MsgDeliverKey,
    response: MsgDeliverKeyResponse,
    signers: (message) => [message.seller],
    handle(ctx, message) {
      const order = getOrder(ctx, message.orderId);
      const offer = getOffer(ctx, order.offerId);
      const { noncePoint, maskedKey } = message;
      refuseWhen(offer.seller !== message.seller, MarketplaceError.NotSeller, `offer ${offer.id} is ${offer.seller}'s`);
      refuseWhen(
        order.state !== OrderState.ORDER_STATE_PAID,
        MarketplaceError.OrderState,
        `order ${order.id} does not wait for a key`,
      );
      refuseWhen(
        findWithdrawal(ctx, offer.subject) !== undefined,
        MarketplaceError.Withdrawn,
        `${subjectText(offer.subject)}: its open orders are refunded`,
      );
      const clock = parts.readClock(ctx);
      refuseWhen(
        clock >= order.deliverBy,
        MarketplaceError.TooLate,
        `order ${order.id} was to be delivered before clock ${order.deliverBy}, now it is ${clock}`,
      );
      ctx.gas.consume(POINT_GAS, "delivery");
      checkDelivery({ noncePoint, maskedKey });
      const complainBy = clock + readParams(ctx).complaintWindow;
      dequeue(ctx, { clock: order.deliverBy, kind: QueueKind.Order, id: order.id });
      enqueue(ctx, { clock: complainBy, kind: QueueKind.Order, id: order.id });
      noteDelivered(ctx, offer.subject);
      const granted = grant(ctx, parts, { offer, order, clock });
      const delivered = { ...granted, state: OrderState.ORDER_STATE_DELIVERED, complainBy, noncePoint, maskedKey };
      writeOrder(ctx, delivered);
      note(ctx, parts, delivered, { deliveries: 1n });
      ctx.emit(createEvent("deliver_key", ["order_id", order.id.toString()], ["complain_by", complainBy.toString()]));
      return { licenceId: delivered.licenceId };
    },
  });
}
