/** Invariants of the marketplace (docs/spec/marketplace.md MI1-MI3). */
import { moduleAddress } from "../../lib/address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { Licence, Offer, Order, OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { findLicence, findOffer, findOrder, nextId, rowsOf } from "./keeper.ts";
import {
  LICENCES_PREFIX,
  NEXT_LICENCE_KEY,
  NEXT_OFFER_KEY,
  NEXT_ORDER_KEY,
  OFFERS_PREFIX,
  ORDERS_PREFIX,
} from "./keys.ts";

/** States of orders whose money has not left yet. */
const OPEN: readonly number[] = [OrderState.ORDER_STATE_PAID, OrderState.ORDER_STATE_DELIVERED];

/** All invariants of the marketplace. */
export function marketplaceInvariants(bank: BankReader): readonly Invariant[] {
  return [
    { name: "marketplace/escrow", check: (ctx) => checkEscrow(ctx, bank) },
    { name: "marketplace/ids", check: checkIds },
    { name: "marketplace/links", check: checkLinks },
  ];
}

/** What the marketplace must hold: the escrow of all open orders. */
export function escrowOwed(ctx: Context): bigint {
  let owed = 0n;
  for (const { state, amount } of rowsOf(ctx, Order, ORDERS_PREFIX)) {
    owed += OPEN.includes(state) ? amount : 0n;
  }
  return owed;
}

/** MI1: escrow is exactly what open orders hold; users cannot send to the account. @returns violations */
export function checkEscrow(ctx: Context, bank: BankReader): readonly string[] {
  const owed = escrowOwed(ctx);
  const held = bank.balance(ctx, moduleAddress(MARKETPLACE_ACCOUNT), BASE_DENOM);
  return held === owed ? [] : [`open orders hold ${owed}, the marketplace has ${held}`];
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
