/** Proves that a genesis of the marketplace which contradicts itself is refused, line by line, and that params have bounds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TxError } from "../../lib/errors.ts";
import { LICENCE_MOVES_MAX } from "../../lib/limits.ts";
import { DAY_NS } from "../../lib/time.ts";
import {
  Auction,
  Bounty,
  Delivery,
  GenesisState,
  KeyDeclaration,
  Licence,
  Offer,
  OfferState,
  Order,
  OrderState,
  Pricing,
  Signals,
  SubjectState,
  Withdrawal,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { ann, seller } from "./market.fixture.ts";
import { checkGenesis } from "./genesis-checks.ts";
import { checkMarketplaceParams, defaultMarketplaceParams } from "./params.ts";

const subject = { datasetId: 1n, version: "1.0.0", modelId: 0n };
const offer = Offer.create({
  id: 1n,
  seller: seller.text,
  subject,
  rights: 1,
  price: 100n,
  delivery: Delivery.DELIVERY_NONE,
  pricing: Pricing.PRICING_FIXED,
  state: OfferState.OFFER_STATE_OPEN,
});
const order = Order.create({
  id: 1n,
  offerId: 1n,
  buyer: ann.text,
  amount: 100n,
  released: 100n,
  units: 1,
  state: OrderState.ORDER_STATE_RELEASED,
  licenceId: 1n,
});
const licence = Licence.create({ id: 1n, offerId: 1n, orderId: 1n, holder: ann.text, subject, rights: 1 });
const good = GenesisState.create({
  params: defaultMarketplaceParams(),
  nextOfferId: 2n,
  offers: [offer],
  nextOrderId: 2n,
  orders: [order],
  nextLicenceId: 2n,
  licences: [licence],
});

test("a genesis that contradicts itself is refused", () => {
  checkGenesis(good);
  const second = { ...licence, id: 2n };
  checkGenesis({
    ...good,
    nextLicenceId: 3n,
    licences: [
      { ...licence, movedTo: 2n },
      { ...second, moves: 1 },
    ],
  });
  const table: readonly (readonly [string, Partial<GenesisState>])[] = [
    ["next id", { nextOfferId: 1n }],
    ["id zero", { orders: [{ ...order, id: 0n }] }],
    ["an offer twice", { offers: [offer, offer] }],
    ["offer without rights", { offers: [{ ...offer, rights: 0 }] }],
    ["offer without state", { offers: [{ ...offer, state: 0 }] }],
    ["foreign seller", { offers: [{ ...offer, seller: "nobody" }] }],
    ["order without offer", { orders: [{ ...order, offerId: 9n }] }],
    ["order without licence", { orders: [{ ...order, licenceId: 9n }] }],
    ["order gave out too much", { orders: [{ ...order, refunded: 1n }] }],
    ["closed order holds money", { orders: [{ ...order, released: 99n }] }],
    ["order of nothing", { orders: [{ ...order, units: 0 }] }],
    ["unknown order state", { orders: [{ ...order, state: 9 }] }],
    ["licence without order", { licences: [{ ...licence, orderId: 9n }] }],
    ["licence to nothing", { licences: [{ ...licence, subject: { ...subject, version: "one" } }] }],
    ["licence that moved to itself", { licences: [{ ...licence, movedTo: 1n }] }],
    ["licence that moved to nothing", { licences: [{ ...licence, movedTo: 2n }] }],
    ["licence that moved without counting", { nextLicenceId: 3n, licences: [{ ...licence, movedTo: 2n }, second] }],
    ["licence that moved too often", { licences: [{ ...licence, moves: LICENCE_MOVES_MAX + 1 }] }],
    ["a hold without an end", { licences: [{ ...licence, backed: 1n }] }],
    ["a hold of what was revoked", { licences: [{ ...licence, backed: 1n, expiryClock: 9n, revoked: true }] }],
    ["bounty above next id", { bounties: [Bounty.create({ id: 1n, poster: ann.text })] }],
    ["auction of unknown offer", { auctions: [Auction.create({ offerId: 9n })] }],
    ["bid without bidder", { auctions: [Auction.create({ offerId: 1n, amount: 5n })] }],
    ["signals of unknown offer", { offerSignals: [{ offerId: 9n, signals: Signals.create() }] }],
    ["short key", { keys: [KeyDeclaration.create({ datasetId: 1n, version: "1.0.0" })] }],
    [
      "withdrawal paid too much",
      { withdrawals: [Withdrawal.create({ datasetId: 1n, version: "1.0.0", seller: seller.text, paidOut: 1n })] },
    ],
  ];
  for (const [why, change] of table) {
    assert.throws(() => checkGenesis({ ...good, ...change }), TxError, why);
  }
});

test("a subject counts the orders that wait for its key, neither more nor fewer", () => {
  const waits = { ...order, released: 0n, licenceId: 0n, state: OrderState.ORDER_STATE_PAID };
  const state = { ...good, orders: [waits], licences: [] };
  const row = SubjectState.create({ subject, waitingOrders: 1n });
  checkGenesis({ ...state, subjects: [row] });
  const table: readonly (readonly [string, readonly SubjectState[], RegExp])[] = [
    ["none counted", [{ ...row, waitingOrders: 0n }], /counts 0 orders that wait, there are 1/],
    ["too many", [{ ...row, waitingOrders: 2n }], /counts 2 orders that wait, there are 1/],
    ["twice", [row, row], /stands twice/],
    ["held by an order that is none", [{ ...row, exclusiveOrderId: 7n }], /held by order 7, which is not there/],
    ["no row", [], /not there/],
    ["another version", [row, { ...row, subject: { ...subject, version: "1.1.0" } }], /there are 0/],
  ];
  for (const [why, subjects, reason] of table) {
    const isRefused = (error: unknown): boolean => error instanceof TxError && reason.test(error.message);
    assert.throws(() => checkGenesis({ ...state, subjects }), isRefused, why);
  }
});

test("params have bounds", () => {
  const params = defaultMarketplaceParams(DAY_NS);
  checkMarketplaceParams(params);
  const table = [
    { deliveryWindow: 0n },
    { complaintWindow: -1n },
    { latePenaltyPpm: 1_000_001 },
    { complaintBondPpm: 99_999 },
    { bidStepPpm: 0 },
    { bidExtension: 0n },
    { auctionMax: 0n },
    { exclusiveMin: params.exclusiveMax + 1n },
    { bountyMax: 1n << 63n },
    { forfeitWindow: 0n },
  ];
  for (const change of table) {
    assert.throws(() => checkMarketplaceParams({ ...params, ...change }), TxError, Object.keys(change).join());
  }
});
