/** Genesis of the marketplace: its rows as lists; indexes and the queue are rebuilt. */
import { max } from "../../lib/int.ts";
import {
  Auction,
  Bounty,
  BountyState,
  GenesisState,
  KeyDeclaration,
  Licence,
  Offer,
  OfferSignals,
  OfferState,
  Order,
  OrderState,
  SubjectState,
  Withdrawal,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import { checkGenesis } from "./genesis-checks.ts";
import { queueHold } from "./holds.ts";
import type { BondLedger } from "./expected.ts";
import { checkEscrow, checkHolds } from "./invariants.ts";
import {
  findOffer,
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
  AUCTIONS_PREFIX,
  BOUNTIES_PREFIX,
  DECLARED_KEYS_PREFIX,
  LICENCES_PREFIX,
  NEXT_BOUNTY_KEY,
  NEXT_LICENCE_KEY,
  NEXT_OFFER_KEY,
  NEXT_ORDER_KEY,
  OFFERS_PREFIX,
  OFFER_SIGNALS_PREFIX,
  ORDERS_PREFIX,
  SUBJECTS_PREFIX,
  WITHDRAWALS_PREFIX,
} from "./keys.ts";
import { defaultMarketplaceParams } from "./params.ts";
import { QueueKind, enqueue } from "./queue.ts";
import {
  writeAuction,
  writeBounty,
  writeGrant,
  writeKey,
  writeOfferSignals,
  writeSubject,
  writeWithdrawal,
} from "./side-rows.ts";

/** Creates the genesis functions of the marketplace. */
export function marketplaceGenesis(bank: BankReader, bonds: BondLedger): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultMarketplaceParams() }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      writeRows(ctx, state);
      for (const violation of [...checkEscrow(ctx, bank), ...checkHolds(ctx, bonds)]) {
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
      keys: [...rowsOf(ctx, KeyDeclaration, DECLARED_KEYS_PREFIX)],
      subjects: [...rowsOf(ctx, SubjectState, SUBJECTS_PREFIX)],
      offerSignals: [...rowsOf(ctx, OfferSignals, OFFER_SIGNALS_PREFIX)],
      auctions: [...rowsOf(ctx, Auction, AUCTIONS_PREFIX)],
      nextBountyId: nextId(ctx, NEXT_BOUNTY_KEY),
      bounties: [...rowsOf(ctx, Bounty, BOUNTIES_PREFIX)],
      withdrawals: [...rowsOf(ctx, Withdrawal, WITHDRAWALS_PREFIX)],
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
    const clock = dueClock(order);
    if (clock !== undefined) {
      enqueue(ctx, { clock, kind: QueueKind.Order, id: order.id });
    }
  }
  for (const licence of state.licences) {
    writeLicence(ctx, licence);
    writeLicenceIndexes(ctx, licence);
    if (!licence.exclusive && !licence.revoked) {
      writeGrant(ctx, licence);
    }
    queueHold(ctx, licence);
  }
  writeSideRows(ctx, state);
}

/** When the queue looks at an order again; undefined when it is closed. */
function dueClock({ state, deliverBy, complainBy, startClock, termNs }: Order): bigint | undefined {
  const clocks: readonly (readonly [number, bigint])[] = [
    [OrderState.ORDER_STATE_PAID, deliverBy],
    [OrderState.ORDER_STATE_DELIVERED, complainBy],
    [OrderState.ORDER_STATE_METERED, startClock + termNs],
  ];
  return clocks.find(([open]) => open === state)?.[1];
}

function writeSideRows(ctx: Context, state: GenesisState): void {
  writeNextId(ctx, NEXT_BOUNTY_KEY, max(state.nextBountyId, 1n));
  for (const key of state.keys) {
    writeKey(ctx, key);
  }
  for (const subject of state.subjects) {
    writeSubject(ctx, subject);
  }
  for (const signals of state.offerSignals) {
    writeOfferSignals(ctx, signals);
  }
  for (const auction of state.auctions) {
    writeAuction(ctx, auction);
    if (findOffer(ctx, auction.offerId)?.state === OfferState.OFFER_STATE_OPEN) {
      enqueue(ctx, { clock: auction.endClock, kind: QueueKind.Auction, id: auction.offerId });
    }
  }
  for (const bounty of state.bounties) {
    writeBounty(ctx, bounty);
    if (bounty.state === BountyState.BOUNTY_STATE_OPEN) {
      enqueue(ctx, { clock: bounty.deadline, kind: QueueKind.Bounty, id: bounty.id });
    }
  }
  for (const withdrawal of state.withdrawals) {
    writeWithdrawal(ctx, withdrawal);
  }
}
