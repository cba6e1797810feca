/** What a genesis of the marketplace must be, before anything is written. */
import { toHex } from "../../lib/bytes.ts";
import { LICENCE_MOVES_MAX } from "../../lib/limits.ts";
import { BountyState, OfferState, OrderState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { GenesisState, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { parseAddress } from "../address.ts";
import { refuseInvalid } from "../refuse.ts";
import { checkBountyTerms } from "./bounties.ts";
import { OPEN_ORDERS } from "./invariants.ts";
import { subjectPart } from "./keeper.ts";
import { checkTerms } from "./offers.ts";
import { checkMarketplaceParams } from "./params.ts";
import { versionSubject } from "./side-rows.ts";
import { checkRights, checkSubject, subjectText } from "./subjects.ts";

const HASH_BYTES = 32;

/** Refuses a genesis of the marketplace that contradicts itself. @throws TxError */
export function checkGenesis(state: GenesisState): void {
  checkMarketplaceParams(state.params);
  checkOffers(state);
  checkOrders(state);
  checkLicences(state);
  checkSubjects(state);
  checkSideRows(state);
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
  for (const { id, offerId, licenceId, buyer, state, amount, released, refunded, units } of orders) {
    parseAddress(buyer, `invalid buyer of order ${id}`);
    refuseInvalid(!offerIds.has(offerId), `order ${id} has no offer ${offerId}`);
    refuseInvalid(licenceId !== 0n && !licenceIds.has(licenceId), `order ${id} has no licence ${licenceId}`);
    const isKnown = state >= OrderState.ORDER_STATE_PAID && state <= OrderState.ORDER_STATE_ENDED;
    refuseInvalid(!isKnown, `order ${id} has state ${state}`);
    refuseInvalid(released + refunded > amount, `order ${id} gave out more than was paid`);
    refuseInvalid(units < 1, `order ${id} buys nothing`);
    const isClosed = !OPEN_ORDERS.includes(state);
    refuseInvalid(isClosed && released + refunded !== amount, `order ${id} is closed and still holds money`);
  }
}

function checkLicences({ licences, orders, nextLicenceId }: GenesisState): void {
  checkIds("licence", licences, nextLicenceId);
  const orderIds = new Set(orders.map(({ id }) => id));
  const movesOf = new Map(licences.map(({ id, moves }) => [id, moves]));
  for (const { id, orderId, holder, subject, rights, movedTo, moves, expiryClock, revoked, backed } of licences) {
    parseAddress(holder, `invalid holder of licence ${id}`);
    checkSubject(subject);
    checkRights(subject, rights);
    refuseInvalid(!orderIds.has(orderId), `licence ${id} has no order ${orderId}`);
    // Every successor counts one move more, so that following a licence ends, after LICENCE_MOVES_MAX at most.
    refuseInvalid(moves > LICENCE_MOVES_MAX, `licence ${id} moved ${moves} times`);
    const isWrong = movedTo !== 0n && (movedTo <= id || movesOf.get(movedTo) !== moves + 1);
    refuseInvalid(isWrong, `licence ${id} moved to ${movedTo}`);
    const isBacked = subject.modelId === 0n && expiryClock > 0n && !revoked;
    refuseInvalid(backed > 0n && !isBacked, `licence ${id} holds a part of a bond that nothing could ever give back`);
  }
}

/** A subject counts the orders that wait for its key: a delivery or refund takes one away, and must find it. */
function checkSubjects({ subjects, orders, offers }: GenesisState): void {
  const subjectOf = new Map(offers.map(({ id, subject }) => [id, keyOf(subject)]));
  const waiting = new Map<string, bigint>();
  for (const { offerId, state } of orders) {
    if (state === OrderState.ORDER_STATE_PAID) {
      const key = subjectOf.get(offerId) ?? "";
      waiting.set(key, (waiting.get(key) ?? 0n) + 1n);
    }
  }
  const orderIds = new Set(orders.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { subject, waitingOrders, exclusiveOrderId } of subjects) {
    checkSubject(subject);
    // An exclusive licence that moved is held here by an order of another subject, so only the order itself must be there.
    const isKnown = exclusiveOrderId === 0n || orderIds.has(exclusiveOrderId);
    refuseInvalid(!isKnown, `${subjectText(subject)} is held by order ${exclusiveOrderId}, which is not there`);
    const key = keyOf(subject);
    const expected = waiting.get(key) ?? 0n;
    refuseInvalid(seen.has(key), `${subjectText(subject)} stands twice`);
    refuseInvalid(
      waitingOrders !== expected,
      `${subjectText(subject)} counts ${waitingOrders} orders that wait, there are ${expected}`,
    );
    seen.add(key);
    waiting.delete(key);
  }
  refuseInvalid(waiting.size > 0, "orders wait for the key of a subject that is not there");
}

function keyOf(subject: Subject): string {
  return toHex(subjectPart(subject));
}

function checkIds(kind: string, rows: readonly { readonly id: bigint }[], next: bigint): void {
  const seen = new Set<bigint>();
  for (const { id } of rows) {
    refuseInvalid(id === 0n || id >= next, `${kind} ${id} is not below the next id ${next}`);
    refuseInvalid(seen.has(id), `${kind} ${id} stands twice`);
    seen.add(id);
  }
}

function checkSideRows(state: GenesisState): void {
  const offerIds = new Set(state.offers.map(({ id }) => id));
  checkIds("bounty", state.bounties, state.nextBountyId);
  for (const bounty of state.bounties) {
    parseAddress(bounty.poster, `invalid poster of bounty ${bounty.id}`);
    checkBountyTerms(bounty);
    const gone = bounty.awarded + bounty.refunded;
    const isOpen = bounty.state === BountyState.BOUNTY_STATE_OPEN;
    refuseInvalid(!isOpen && bounty.state !== BountyState.BOUNTY_STATE_CLOSED, `bounty ${bounty.id} has no state`);
    refuseInvalid(gone > bounty.amount || (!isOpen && gone !== bounty.amount), `bounty ${bounty.id} does not add up`);
  }
  for (const { offerId, bidder, amount } of state.auctions) {
    refuseInvalid(!offerIds.has(offerId), `auction of unknown offer ${offerId}`);
    refuseInvalid((bidder === "") !== (amount === 0n), `auction of offer ${offerId} has a bidder or a bid alone`);
  }
  for (const { offerId } of state.offerSignals) {
    refuseInvalid(!offerIds.has(offerId), `signals of unknown offer ${offerId}`);
  }
  for (const key of state.keys) {
    checkSubject(versionSubject(key));
    refuseInvalid(
      key.keyPoint.length !== HASH_BYTES || key.chunkTree.length !== HASH_BYTES,
      "a key and a root have 32 bytes",
    );
  }
  for (const withdrawal of state.withdrawals) {
    checkSubject(versionSubject(withdrawal));
    parseAddress(withdrawal.seller, "invalid seller of a withdrawal");
    refuseInvalid(withdrawal.paidOut > withdrawal.forfeit, "a withdrawal paid more than was forfeited");
  }
}
