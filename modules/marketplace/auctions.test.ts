/**
 * Proves auctions (docs/spec/marketplace.md M35-M38) and bounties (M80-M83): whoever is outbid has the money back, late bids move the
 * end, the winner gets an order; a bounty reaches the contributors of what it was awarded to, or goes back.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress } from "../../lib/address.ts";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { buyerPointOf } from "../../lib/exchange/delivery.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import {
  BountyState,
  Delivery,
  GenesisState,
  OfferState,
  OrderState,
  Pricing,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { QuerySignalsRequest, QuerySignalsResponse } from "../../proto/gen/byline/marketplace/v1/query.ts";
import {
  MsgAwardBounty,
  MsgCloseBounty,
  MsgCloseOffer,
  MsgEndAuction,
  MsgPlaceBid,
  MsgPostBounty,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { readClock } from "../emissions/clock.ts";
import { findBond } from "../emissions/keeper.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { MarketplaceError } from "./errors.ts";
import { findLicence, findOffer, findOrder } from "./keeper.ts";
import {
  DAY_BLOCKS,
  EMPTY,
  TEST_DAY,
  ann,
  any,
  ben,
  bond,
  buy,
  buyerSecret,
  cem,
  coin,
  createMarket,
  declareKey,
  moveVersion,
  offer,
  publish,
  register,
  seal,
  seller,
  stranger,
} from "./market.fixture.ts";
import type { Market } from "./market.fixture.ts";
import { defaultMarketplaceParams } from "./params.ts";
import { findAuction, findBounty } from "./side-rows.ts";

const PRICE = 1_000_000n;
const FEE = 1000n;

const auction = (more: Parameters<typeof offer>[0] = {}): Any =>
  offer({ pricing: Pricing.PRICING_AUCTION, auctionNs: TEST_DAY, ...more });

function bid(account: typeof ann, amount: bigint, buyerPoint: Uint8Array = EMPTY, offerId = 1n): Any {
  return any(MsgPlaceBid, { bidder: account.text, offerId, amount: coin(amount), buyerPoint });
}

async function withVersion(): Promise<Market> {
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0"));
  return market;
}

const end = (offerId = 1n): Any => any(MsgEndAuction, { sender: stranger.text, offerId });

test("the highest bid wins, everybody else has the money back at once (M35-M38)", async () => {
  const market = await withVersion();
  await market.refused(MarketplaceError.InvalidOffer, seller, auction({ auctionNs: 31n * TEST_DAY }));
  await market.refused(MarketplaceError.InvalidOffer, seller, offer({ auctionNs: TEST_DAY }));
  await market.ok(seller, auction());
  await market.refused(MarketplaceError.AuctionState, ann, buy(ann));
  await market.refused(MarketplaceError.BidTooLow, ann, bid(ann, PRICE - 1n));
  await market.refused(MarketplaceError.InvalidBuyer, seller, bid(seller, PRICE));
  const before = market.balance(ann.address);
  await market.ok(ann, bid(ann, PRICE));
  await market.refused(MarketplaceError.BidTooLow, ben, bid(ben, 1_049_999n));
  await market.ok(ben, bid(ben, 1_050_000n));
  assert.equal(market.balance(ann.address), before - FEE);
  assert.equal(market.balance(moduleAddress(MARKETPLACE_ACCOUNT)), 1_050_000n);
  await market.refused(MarketplaceError.AuctionState, seller, any(MsgCloseOffer, { seller: seller.text, offerId: 1n }));
  await market.refused(MarketplaceError.TooEarly, stranger, end());
  await market.blocks(DAY_BLOCKS);
  const ctx = market.app.read();
  assert.equal(findOffer(ctx, 1n)?.state, OfferState.OFFER_STATE_CLOSED);
  assert.deepEqual(
    [findOrder(ctx, 1n)?.state, findOrder(ctx, 1n)?.released],
    [OrderState.ORDER_STATE_RELEASED, 1_050_000n],
  );
  assert.equal(findLicence(ctx, 1n)?.holder, ben.text);
  await market.refused(MarketplaceError.AuctionState, stranger, end());
  await market.refused(MarketplaceError.TooLate, ann, bid(ann, 2n * PRICE));
});

test("a late bid moves the end; an auction without bids just closes (M36, M38)", async () => {
  const params = { ...defaultMarketplaceParams(TEST_DAY), bidExtension: 5n * SECOND_NS };
  const market = await createMarket({ marketplace: toProtoJson(GenesisState, GenesisState.create({ params })) });
  await market.ok(seller, register(), publish("1.0.0"));
  await market.ok(seller, auction({ auctionNs: 3n * TEST_DAY }), auction());
  const before = findAuction(market.app.read(), 1n)?.endClock ?? 0n;
  await market.ok(ann, bid(ann, PRICE));
  assert.equal(findAuction(market.app.read(), 1n)?.endClock, before, "an early bid moves nothing");
  await market.blocks(3n * DAY_BLOCKS - 3n);
  assert.equal(findOffer(market.app.read(), 2n)?.state, OfferState.OFFER_STATE_CLOSED);
  await market.ok(ben, bid(ben, 2n * PRICE));
  const clock = readClock(market.app.read());
  assert.equal(findAuction(market.app.read(), 1n)?.endClock, clock + 5n * SECOND_NS);
  await market.blocks(4n);
  assert.equal(findOrder(market.app.read(), 1n), undefined);
  await market.blocks(1n);
  assert.equal(findOrder(market.app.read(), 1n)?.buyer, ben.text);
});

test("where a key is delivered, the seller's bond stands behind each bid and the winner's order (M37)", async () => {
  const sealed = seal("1.0.0");
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0", sealed.content), declareKey("1.0.0", sealed), bond(2n * PRICE));
  await market.ok(seller, auction({ delivery: Delivery.DELIVERY_KEY }));
  const reserved = (): bigint =>
    findBond(market.app.read(), seller.address, BondPurpose.BOND_PURPOSE_SELLER, "")?.reserved ?? 0n;
  const point = buyerPointOf(buyerSecret(ann, sealed));
  await market.ok(ann, bid(ann, PRICE, point));
  assert.equal(reserved(), PRICE);
  await market.ok(ben, bid(ben, 2n * PRICE, point));
  assert.equal(reserved(), 2n * PRICE);
  await market.refused(EmissionsError.InsufficientBond, ann, bid(ann, 3n * PRICE, point));
  await market.blocks(DAY_BLOCKS);
  assert.equal(findOrder(market.app.read(), 1n)?.state, OrderState.ORDER_STATE_PAID);
  await market.blocks(DAY_BLOCKS);
  assert.equal(findOrder(market.app.read(), 1n)?.state, OrderState.ORDER_STATE_REFUNDED);
  assert.equal(reserved(), 0n);
});

test("the winner of what cannot be licensed any more has the money back (M38)", async () => {
  const market = await withVersion();
  await market.ok(seller, auction());
  const before = market.balance(ann.address);
  await market.ok(ann, bid(ann, PRICE));
  await market.ok(seller, moveVersion("1.0.0", VersionState.VERSION_STATE_RETIRED));
  await market.blocks(DAY_BLOCKS);
  assert.equal(market.balance(ann.address), before - FEE);
  assert.equal(findOrder(market.app.read(), 1n), undefined);
});

test("a bounty is awarded by its poster or curators, in parts, and split as a sale; the rest goes back (M80-M83)", async () => {
  const market = await withVersion();
  const terms = { termsHash: sha256(utf8ToBytes("wanted")), termsUri: "https://example.org/wanted" };
  const post = (more: Partial<MsgPostBounty> = {}): Any =>
    any(MsgPostBounty, {
      poster: ann.text,
      amount: coin(PRICE),
      ...terms,
      openNs: TEST_DAY,
      curators: [ben.text],
      ...more,
    });
  const award = (account: typeof ann, amount: bigint, version = "1.0.0"): Any =>
    any(MsgAwardBounty, { sender: account.text, bountyId: 1n, datasetId: 1n, version, amount: coin(amount) });
  const invalid: readonly Partial<MsgPostBounty>[] = [
    { termsHash: EMPTY },
    { termsUri: "" },
    { openNs: 0n },
    { openNs: 366n * TEST_DAY },
    { curators: [ben.text, ben.text] },
    { curators: Array.from({ length: 9 }, () => ben.text) },
  ];
  for (const more of invalid) {
    await market.refused(MarketplaceError.InvalidBounty, ann, post(more));
  }
  await market.refused(EmissionsError.PaymentTooSmall, ann, post({ amount: coin(1n) }));
  await market.ok(ann, post());
  await market.refused(MarketplaceError.NotCurator, cem, award(cem, 1_000n));
  await market.refused(MarketplaceError.InvalidBounty, ben, award(ben, PRICE + 1n));
  await market.refused(MarketplaceError.SubjectState, ben, award(ben, 1_000n, "7.0.0"));
  await market.ok(ben, award(ben, 400_000n));
  const signals = market.query(
    "Signals",
    { request: QuerySignalsRequest, response: QuerySignalsResponse },
    QuerySignalsRequest.create({ datasetId: 1n, version: "1.0.0" }),
  );
  assert.deepEqual(
    [signals.signals.awards, signals.signals.revenue, signals.signals.burned, signals.trailingRevenue],
    [1n, 400_000n, 20_000n, 400_000n],
  );
  const before = market.balance(ann.address);
  await market.refused(MarketplaceError.TooEarly, cem, any(MsgCloseBounty, { sender: cem.text, bountyId: 1n }));
  await market.blocks(DAY_BLOCKS);
  assert.equal(market.balance(ann.address), before + 600_000n);
  assert.equal(findBounty(market.app.read(), 1n)?.state, BountyState.BOUNTY_STATE_CLOSED);
  await market.refused(MarketplaceError.BountyState, ben, award(ben, 1_000n));
  await market.refused(MarketplaceError.BountyState, cem, any(MsgCloseBounty, { sender: cem.text, bountyId: 1n }));
  await market.refused(MarketplaceError.BountyNotFound, cem, any(MsgCloseBounty, { sender: cem.text, bountyId: 9n }));
});
