/** Invariants of the marketplace (docs/spec/marketplace.md MI1-MI5). */
import { sortedEntries } from "../../lib/ordered.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import {
  Auction,
  Bounty,
  BountyState,
  Delivery,
  Licence,
  Offer,
  Order,
  OrderState,
  Withdrawal,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { bountyEscrow } from "./bounties.ts";
import type { BondLedger } from "./expected.ts";
import { findLicence, findOffer, findOrder, nextId, rowsOf } from "./keeper.ts";
import {
  AUCTIONS_PREFIX,
  BOUNTIES_PREFIX,
  LICENCES_PREFIX,
  NEXT_LICENCE_KEY,
  NEXT_OFFER_KEY,
  NEXT_ORDER_KEY,
  OFFERS_PREFIX,
  ORDERS_PREFIX,
  WITHDRAWALS_PREFIX,
} from "./keys.ts";
import { escrowOf, sellerBond } from "./settle.ts";

/** States of orders whose money has not left yet, or not all of it. */
export const OPEN_ORDERS: readonly number[] = [
  OrderState.ORDER_STATE_PAID,
  OrderState.ORDER_STATE_DELIVERED,
  OrderState.ORDER_STATE_METERED,
];

/** All invariants of the marketplace. */
export function marketplaceInvariants(bank: BankReader, bonds: BondLedger): readonly Invariant[] {
  return [
    { name: "marketplace/escrow", check: (ctx) => checkEscrow(ctx, bank) },
    { name: "marketplace/ids", check: checkIds },
    { name: "marketplace/links", check: checkLinks },
    { name: "marketplace/promises", check: (ctx) => checkPromises(ctx, bonds) },
    { name: "marketplace/holds", check: (ctx) => checkHolds(ctx, bonds) },
    { name: "marketplace/closed", check: checkClosed },
  ];
}

/** What the marketplace must hold: the escrow of orders, the highest bids of auctions, the rest of bounties. */
export function escrowOwed(ctx: Context): bigint {
  let owed = 0n;
  for (const order of rowsOf(ctx, Order, ORDERS_PREFIX)) {
    owed += escrowOf(order);
  }
  for (const { amount } of rowsOf(ctx, Auction, AUCTIONS_PREFIX)) {
    owed += amount;
  }
  for (const bounty of rowsOf(ctx, Bounty, BOUNTIES_PREFIX)) {
    owed += bountyEscrow(bounty);
  }
  return owed;
}

/** MI1: escrow is exactly what orders, bids and bounties hold; users cannot send to the account. @returns violations */
export function checkEscrow(ctx: Context, bank: BankReader): readonly string[] {
  const owed = escrowOwed(ctx);
  const held = bank.balance(ctx, moduleAddress(MARKETPLACE_ACCOUNT), BASE_DENOM);
  return held === owed ? [] : [`orders, bids and bounties hold ${owed}, the marketplace has ${held}`];
}

/** MI4: what was promised for keys that are not settled, and forfeited, is reserved from sellers' bonds, or was slashed. @returns violations */
function checkPromises(ctx: Context, bonds: BondLedger): readonly string[] {
  const promised = new Map<string, bigint>();
  const add = (seller: string, amount: bigint): void =>
    void promised.set(seller, (promised.get(seller) ?? 0n) + amount);
  for (const { offerId, state, amount } of rowsOf(ctx, Order, ORDERS_PREFIX)) {
    const offer = findOffer(ctx, offerId);
    if (offer !== undefined && (state === OrderState.ORDER_STATE_PAID || state === OrderState.ORDER_STATE_DELIVERED)) {
      add(offer.seller, amount);
    }
  }
  for (const { offerId, amount } of rowsOf(ctx, Auction, AUCTIONS_PREFIX)) {
    const offer = findOffer(ctx, offerId);
    add(offer?.seller ?? "", offer?.delivery === Delivery.DELIVERY_KEY ? amount : 0n);
  }
  for (const { seller, forfeit, paidOut, closed } of rowsOf(ctx, Withdrawal, WITHDRAWALS_PREFIX)) {
    add(seller, closed ? 0n : forfeit - paidOut);
  }
  return sortedEntries(promised).flatMap(([seller, amount]) => {
    const bond = amount === 0n ? undefined : bonds.find(ctx, sellerBond(seller));
    // A slash may take from what is reserved; then all that is left is.
    const isKept = amount === 0n || bond?.reserved === amount || bond?.reserved === bond?.amount;
    return isKept ? [] : [`the bond of ${seller} reserves ${bond?.reserved ?? 0n} of ${amount} promised`];
  });
}

/** MI6: what is held of sellers' bonds is what licences hold of them, and nothing else is held. @returns violations */
export function checkHolds(ctx: Context, bonds: BondLedger): readonly string[] {
  const left = new Map(bonds.heldBonds(ctx).map(({ owner, held }) => [owner, held] as const));
  for (const { offerId, backed } of rowsOf(ctx, Licence, LICENCES_PREFIX)) {
    const seller = findOffer(ctx, offerId)?.seller ?? "";
    left.set(seller, (left.get(seller) ?? 0n) - backed);
  }
  return sortedEntries(left).flatMap(([seller, more]) =>
    more === 0n ? [] : [`the bond of ${seller} holds ${more} more than licences hold of it`],
  );
}

/** MI5: closed orders and bounties hold nothing; nothing gave out more than came in. @returns violations */
function checkClosed(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const order of rowsOf(ctx, Order, ORDERS_PREFIX)) {
    const left = escrowOf(order);
    if (left < 0n || (left > 0n && !OPEN_ORDERS.includes(order.state))) {
      violations.push(`order ${order.id} in state ${order.state} holds ${left}`);
    }
  }
  for (const bounty of rowsOf(ctx, Bounty, BOUNTIES_PREFIX)) {
    const left = bountyEscrow(bounty);
    if (left < 0n || (left > 0n && bounty.state !== BountyState.BOUNTY_STATE_OPEN)) {
      violations.push(`bounty ${bounty.id} in state ${bounty.state} holds ${left}`);
    }
  }
  return violations;
}

/** MI2: ids are below the next one. @returns violations */
function checkIds(ctx: Context): readonly string[] {
  const rows: readonly (readonly [string, Uint8Array, Iterable<{ readonly id: bigint }>])[] = [
    ["offer", NEXT_OFFER_KEY, rowsOf(ctx, Offer, OFFERS_PREFIX)],
    ["order", NEXT_ORDER_KEY, rowsOf(ctx, Order, ORDERS_PREFIX)],
    ["licence", NEXT_LICENCE_KEY, rowsOf(ctx, Licence, LICENCES_PREFIX)],
  ];
  return rows.flatMap(([kind, key, all]) => {
    const next = nextId(ctx, key);
    return [...all].filter(({ id }) => id >= next).map(({ id }) => `${kind} ${id} is not below the next id ${next}`);
  });
}

/** MI3: every order has its offer; every licence its order and offer, and an order's licence is its own. @returns violations */
function checkLinks(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { id, offerId, licenceId, buyer } of rowsOf(ctx, Order, ORDERS_PREFIX)) {
    if (findOffer(ctx, offerId) === undefined) {
      violations.push(`order ${id} has no offer`);
    }
    const licence = findLicence(ctx, licenceId);
    if (licenceId !== 0n && licence?.holder !== buyer) {
      violations.push(`licence ${licenceId} of order ${id} is not its buyer's`);
    }
  }
  for (const { id, orderId, offerId } of rowsOf(ctx, Licence, LICENCES_PREFIX)) {
    if (findOrder(ctx, orderId)?.offerId !== offerId) {
      violations.push(`licence ${id} does not come from an order of its offer`);
    }
  }
  return violations;
}
