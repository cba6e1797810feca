/** Genesis of the marketplace: its rows as lists; indexes and the queue are rebuilt. */
import { max } from "../../lib/int.ts";
import {
  GenesisState,
  Licence,
  Offer,
  OfferState,
  Order,
  OrderState,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { checkEscrow } from "./invariants.ts";
import {
  nextId,
  readParams,
  rowsOf,
  writeLicence,
  writeLicenceIndexes,
  writeNextId,
  writeOffer,
  writeOfferIndexes,
  writeOrder,
  writeOrderIndexes,
  writeParams,
} from "./keeper.ts";
import {
  LICENCES_PREFIX,
  NEXT_LICENCE_KEY,
  NEXT_OFFER_KEY,
  NEXT_ORDER_KEY,
  OFFERS_PREFIX,
  ORDERS_PREFIX,
} from "./keys.ts";
import { checkTerms } from "./offers.ts";
import { checkMarketplaceParams, defaultMarketplaceParams } from "./params.ts";
import { QueueKind, enqueue } from "./queue.ts";
import { checkRights, checkSubject } from "./subjects.ts";

/** Creates the genesis functions of the marketplace. */
export function marketplaceGenesis(bank: BankReader): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () =>
      GenesisState.create({ params: defaultMarketplaceParams(), nextOfferId: 1n, nextOrderId: 1n, nextLicenceId: 1n }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      writeRows(ctx, state);
      for (const violation of checkEscrow(ctx, bank)) {
        refuseInvalid(true, violation);
      }
    },
    export: (ctx) => ({
      params: readParams(ctx),
      nextOfferId: nextId(ctx, NEXT_OFFER_KEY),
      offers: [...rowsOf(ctx, Offer, OFFERS_PREFIX)],
      nextOrderId: nextId(ctx, NEXT_ORDER_KEY),
      orders: [...rowsOf(ctx, Order, ORDERS_PREFIX)],
      nextLicenceId: nextId(ctx, NEXT_LICENCE_KEY),
      licences: [...rowsOf(ctx, Licence, LICENCES_PREFIX)],
    }),
  });
}

function writeRows(ctx: Context, state: GenesisState): void {
  writeNextId(ctx, NEXT_OFFER_KEY, max(state.nextOfferId, 1n));
  writeNextId(ctx, NEXT_ORDER_KEY, max(state.nextOrderId, 1n));
  writeNextId(ctx, NEXT_LICENCE_KEY, max(state.nextLicenceId, 1n));
  for (const offer of state.offers) {
    writeOffer(ctx, offer);
    writeOfferIndexes(ctx, offer);
  }
  for (const order of state.orders) {
    writeOrder(ctx, order);
    writeOrderIndexes(ctx, order);
    if (order.state === OrderState.ORDER_STATE_PAID) {
      enqueue(ctx, { clock: order.deliverBy, kind: QueueKind.Order, id: order.id });
    }
    if (order.state === OrderState.ORDER_STATE_DELIVERED) {
      enqueue(ctx, { clock: order.complainBy, kind: QueueKind.Order, id: order.id });
    }
  }
  for (const licence of state.licences) {
    writeLicence(ctx, licence);
    writeLicenceIndexes(ctx, licence);
  }
}

function checkGenesis(state: GenesisState): void {
  checkMarketplaceParams(state.params);
  checkOffers(state);
  checkOrders(state);
  checkLicences(state);
}

function checkOffers({ offers, nextOfferId }: GenesisState): void {
  checkIds("offer", offers, nextOfferId);
  for (const offer of offers) {
    parseAddress(offer.seller, `invalid seller of offer ${offer.id}`);
    checkTerms(offer);
    const isKnown = offer.state === OfferState.OFFER_STATE_OPEN || offer.state === OfferState.OFFER_STATE_CLOSED;
    refuseInvalid(!isKnown, `offer ${offer.id} has state ${offer.state}`);
  }
}

function checkOrders({ orders, offers, licences, nextOrderId }: GenesisState): void {
  checkIds("order", orders, nextOrderId);
  const offerIds = new Set(offers.map(({ id }) => id));
  const licenceIds = new Set(licences.map(({ id }) => id));
  for (const { id, offerId, licenceId, buyer, state } of orders) {
    parseAddress(buyer, `invalid buyer of order ${id}`);
    refuseInvalid(!offerIds.has(offerId), `order ${id} has no offer ${offerId}`);
    refuseInvalid(licenceId !== 0n && !licenceIds.has(licenceId), `order ${id} has no licence ${licenceId}`);
    const isKnown = state >= OrderState.ORDER_STATE_PAID && state <= OrderState.ORDER_STATE_REFUNDED;
    refuseInvalid(!isKnown, `order ${id} has state ${state}`);
  }
}

function checkLicences({ licences, orders, nextLicenceId }: GenesisState): void {
  checkIds("licence", licences, nextLicenceId);
  const orderIds = new Set(orders.map(({ id }) => id));
  for (const { id, orderId, holder, subject, rights } of licences) {
    parseAddress(holder, `invalid holder of licence ${id}`);
    checkSubject(subject);
    checkRights(subject, rights);
    refuseInvalid(!orderIds.has(orderId), `licence ${id} has no order ${orderId}`);
  }
}

function checkIds(kind: string, rows: readonly { readonly id: bigint }[], next: bigint): void {
  const seen = new Set<bigint>();
  for (const { id } of rows) {
    refuseInvalid(id === 0n || id >= next, `${kind} ${id} is not below the next id ${next}`);
    refuseInvalid(seen.has(id), `${kind} ${id} stands twice`);
    seen.add(id);
  }
}
