/**
 * Proves the sale of keys (docs/spec/marketplace.md M21-M29): an honest pair ends with the key and the money where they belong; a late, a
 * wrong and a faulty delivery cost the seller and nobody else; a false complaint costs the buyer.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createChunkComplaint } from "../../lib/exchange/chunk-complaint.ts";
import { buyerPointOf, deliverKey, openDelivery } from "../../lib/exchange/delivery.ts";
import { createKeyComplaint } from "../../lib/exchange/key-complaint.ts";
import { createLayoutComplaint } from "../../lib/exchange/layout-complaint.ts";
import { openChunk } from "../../lib/exchange/open-chunk.ts";
import { scalarBytes } from "../../lib/exchange/scalar.ts";
import { ExchangeError } from "../../lib/exchange/errors.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Delivery, OrderState, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgComplainChunk,
  MsgComplainKey,
  MsgComplainLayout,
  MsgDeliverKey,
  MsgRefundOrder,
  MsgReleaseOrder,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { readQuality } from "../emissions/health-rows.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { findBond } from "../emissions/keeper.ts";
import { MarketplaceError } from "./errors.ts";
import { findLicence, findOrder } from "./keeper.ts";
import { isLive } from "./licences.ts";
import {
  EMPTY,
  ann,
  any,
  ben,
  bond,
  buy,
  buyerSecret,
  createMarket,
  declareKey,
  DAY_BLOCKS,
  TEST_DAY,
  offer,
  publish,
  register,
  seal,
  seller,
  stranger,
} from "./market.fixture.ts";
import type { Market, Sealed } from "./market.fixture.ts";
import { findKey, findSubject, versionSubject } from "./side-rows.ts";

const PRICE = 1_000_000n;
const BOND = 5_000_000n;
const FEE = 1000n;

async function withKey(sealed: Sealed, termNs = 0n): Promise<Market> {
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0", sealed.content), declareKey("1.0.0", sealed), bond(BOND));
  await market.ok(seller, offer({ delivery: Delivery.DELIVERY_KEY, termNs }));
  return market;
}

function order(market: Market, id = 1n): Order {
  const found = findOrder(market.app.read(), id);
  assert.ok(found !== undefined);
  return found;
}

function point(sealed: Sealed): { readonly buyerPoint: Uint8Array } {
  return { buyerPoint: buyerPointOf(buyerSecret(ann, sealed)) };
}

function deliver(market: Market, sealed: Sealed, secret = sealed.secret): Any {
  const { id, buyerPoint } = order(market);
  const { noncePoint, maskedKey } = deliverKey(sealed.index.terms, secret, { orderId: id, buyerPoint });
  return any(MsgDeliverKey, { seller: seller.text, orderId: id, noncePoint, maskedKey });
}

function sellerBondOf(market: Market): readonly bigint[] {
  const found = findBond(market.app.read(), seller.address, BondPurpose.BOND_PURPOSE_SELLER, "");
  return [found?.amount ?? 0n, found?.reserved ?? 0n];
}

function receipt(
  market: Market,
): Parameters<typeof openDelivery>[1] & { readonly delivery: Parameters<typeof openDelivery>[2]["delivery"] } {
  const { id, buyerPoint, noncePoint, maskedKey } = order(market);
  return { orderId: id, buyerPoint, delivery: { noncePoint, maskedKey } };
}

test("an honest pair: the buyer reads every record, the money is released after the window (M21, M23)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed);
  await market.refused(ExchangeError.InvalidPoint, ann, buy(ann, 1n, PRICE));
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  assert.deepEqual([order(market).state, order(market).licenceId], [OrderState.ORDER_STATE_PAID, 0n]);
  assert.deepEqual(sellerBondOf(market), [BOND, PRICE]);
  await market.refused(MarketplaceError.OrderState, ann, any(MsgReleaseOrder, { sender: ann.text, orderId: 1n }));
  await market.refused(MarketplaceError.TooEarly, ann, any(MsgRefundOrder, { sender: ann.text, orderId: 1n }));
  await market.ok(seller, deliver(market, sealed));
  const { delivery, ...exchange } = receipt(market);
  const secret = openDelivery(sealed.index.terms, exchange, { delivery, buyerSecret: buyerSecret(ann, sealed) });
  assert.equal(secret, sealed.secret);
  const opened = sealed.ciphers.map((cipher, place) =>
    openChunk(sealed.index, { place, cipher, secret: sealed.secret }),
  );
  assert.equal(opened.length, sealed.ciphers.length);
  const licence = findLicence(market.app.read(), 1n);
  assert.ok(licence !== undefined && isLive(licence, Right.RIGHT_TRAIN, licence.grantedClock));
  await market.refused(MarketplaceError.TooEarly, ben, any(MsgReleaseOrder, { sender: ben.text, orderId: 1n }));
  await market.blocks(2n * DAY_BLOCKS + 1n);
  assert.deepEqual([order(market).state, order(market).released], [OrderState.ORDER_STATE_RELEASED, PRICE]);
  assert.deepEqual(sellerBondOf(market), [BOND, 0n]);
  const signals = findSubject(market.app.read(), versionSubject({ datasetId: 1n, version: "1.0.0" }))?.signals;
  assert.deepEqual([signals?.sales, signals?.deliveries, signals?.revenue, signals?.burned], [1n, 1n, PRICE, 50_000n]);
});

test("the buyer may release early; nobody delivers twice, for another, or what is no point (M21)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed);
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  const good = deliver(market, sealed);
  const wrong = { seller: seller.text, orderId: 1n, noncePoint: new Uint8Array(32), maskedKey: scalarBytes(5n) };
  await market.refused(ExchangeError.InvalidPoint, seller, any(MsgDeliverKey, wrong));
  const foreign = { ...MsgDeliverKey.decode(good.value), seller: stranger.text };
  await market.refused(MarketplaceError.NotSeller, stranger, any(MsgDeliverKey, foreign));
  await market.ok(seller, good);
  await market.refused(MarketplaceError.OrderState, seller, good);
  await market.ok(ann, any(MsgReleaseOrder, { sender: ann.text, orderId: 1n }));
  assert.equal(order(market).state, OrderState.ORDER_STATE_RELEASED);
});

test("what the seller's bond does not cover is not sold (M21)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed);
  for (let i = 0n; i < BOND / PRICE; i += 1n) {
    await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  }
  await market.refused(EmissionsError.InsufficientBond, ann, buy(ann, 1n, PRICE, point(sealed)));
  await market.refused(MarketplaceError.InvalidKey, seller, declareKey("1.0.0", sealed));
});

test("a key that does not come in time costs the seller one in a hundred, and the buyer nothing (M22)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed);
  const before = market.balance(ann.address);
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  const late = deliver(market, sealed);
  await market.blocks(DAY_BLOCKS);
  assert.equal(order(market).state, OrderState.ORDER_STATE_REFUNDED);
  assert.deepEqual(sellerBondOf(market), [BOND - 10_000n, 0n]);
  assert.equal(market.balance(ann.address), before - FEE + 2_500n, "the price and a quarter of the penalty");
  await market.refused(MarketplaceError.OrderState, seller, late);
});

test("complaint A: a wrong key gives the money back and costs the seller the price (M28)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed, TEST_DAY * 9n);
  const before = market.balance(ann.address);
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  await market.ok(seller, deliver(market, sealed, sealed.secret + 1n));
  assert.equal(findLicence(market.app.read(), 1n)?.backed, PRICE, "while it lives, the licence holds what was paid");
  const { delivery, ...exchange } = receipt(market);
  const secret = buyerSecret(ann, sealed);
  assert.equal(openDelivery(sealed.index.terms, exchange, { delivery, buyerSecret: secret }), undefined);
  const shown = createKeyComplaint(sealed.index.terms, exchange, { delivery, buyerSecret: secret });
  const complaint = any(MsgComplainKey, { buyer: ann.text, orderId: 1n, ...shown });
  await market.refused(MarketplaceError.NotBuyer, ben, any(MsgComplainKey, { buyer: ben.text, orderId: 1n, ...shown }));
  const forged = any(MsgComplainKey, { buyer: ann.text, orderId: 1n, ...shown, proof: new Uint8Array(64) });
  await market.refused(MarketplaceError.InvalidComplaint, ann, forged);
  await market.ok(ann, complaint);
  assert.deepEqual(
    readQuality(market.app.read()).cases,
    [{ code: "delivery", opened: 1n, upheld: 1n, rejected: 0n }],
    "health counts it (H40)",
  );
  assert.deepEqual([order(market).state, order(market).refunded], [OrderState.ORDER_STATE_REFUNDED, PRICE]);
  assert.deepEqual(sellerBondOf(market), [BOND - PRICE, 0n]);
  assert.equal(market.balance(ann.address), before - 3n * FEE + 250_000n, "a quarter of the slash");
  const revoked = findLicence(market.app.read(), 1n);
  assert.deepEqual([revoked?.revoked, revoked?.backed], [true, 0n]);
  assert.equal(
    findKey(market.app.read(), { datasetId: 1n, version: "1.0.0" })?.faulty,
    false,
    "the chunks are not at fault",
  );
  await market.refused(MarketplaceError.OrderState, ann, complaint);
});

test("complaint A about a right key costs the buyer a tenth, which the seller gets (M28)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed);
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  await market.ok(seller, deliver(market, sealed));
  const { delivery, ...exchange } = receipt(market);
  const shown = createKeyComplaint(sealed.index.terms, exchange, { delivery, buyerSecret: buyerSecret(ann, sealed) });
  const [annBefore, sellerBefore] = [market.balance(ann.address), market.balance(seller.address)];
  await market.ok(ann, any(MsgComplainKey, { buyer: ann.text, orderId: 1n, ...shown }));
  assert.equal(market.balance(ann.address), annBefore - FEE - PRICE / 10n);
  assert.equal(market.balance(seller.address), sellerBefore + PRICE / 10n);
  assert.deepEqual([order(market).state, order(market).falseComplaints], [OrderState.ORDER_STATE_DELIVERED, 1]);
  await market.blocks(2n * DAY_BLOCKS);
  assert.equal(order(market).state, OrderState.ORDER_STATE_RELEASED);
});

test("complaint B: one chunk with other records gives the money back and stops further sales (M29)", async () => {
  const sealed = seal("1.0.0", (records) =>
    records.map((record, at) => (at === 1 ? record.map((byte) => byte ^ 1) : record)),
  );
  const market = await withKey(sealed);
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  await market.ok(seller, deliver(market, sealed));
  const exchange = { orderId: 1n, buyerPoint: order(market).buyerPoint };
  const cipher = sealed.ciphers[0] ?? EMPTY;
  const shown = createChunkComplaint(sealed.index, exchange, { place: 0, cipher, secret: sealed.secret });
  const leaves = sealed.index.entries.map(({ leaf }) => leaf);
  const layout = createLayoutComplaint(leaves, { start: 0, count: 1 });
  await market.refused(
    MarketplaceError.InvalidComplaint,
    ann,
    any(MsgComplainLayout, {
      buyer: ann.text,
      orderId: 1n,
      index: layout.index,
      leaves: [...layout.leaves].map((leaf) => leaf.map((byte) => byte ^ 1)),
      leafSiblings: [...layout.leafSiblings],
    }),
  );
  await market.ok(ann, any(MsgComplainChunk, { buyer: ann.text, orderId: 1n, ...mutable(shown) }));
  assert.equal(order(market).state, OrderState.ORDER_STATE_REFUNDED);
  assert.deepEqual(sellerBondOf(market), [BOND - PRICE, 0n]);
  await market.refused(MarketplaceError.KeyFaulty, ben, buy(ben, 1n, PRICE, point(sealed)));
});

test("complaints B and C about good chunks cost the buyer; after the window nobody complains (M28, M29)", async () => {
  const sealed = seal("1.0.0");
  const market = await withKey(sealed);
  await market.ok(ann, buy(ann, 1n, PRICE, point(sealed)));
  await market.ok(seller, deliver(market, sealed));
  const exchange = { orderId: 1n, buyerPoint: order(market).buyerPoint };
  const cipher = sealed.ciphers[0] ?? EMPTY;
  const shown = createChunkComplaint(sealed.index, exchange, { place: 0, cipher, secret: sealed.secret });
  const chunk = any(MsgComplainChunk, { buyer: ann.text, orderId: 1n, ...mutable(shown) });
  const layout = createLayoutComplaint(
    sealed.index.entries.map(({ leaf }) => leaf),
    { start: 0, count: 1 },
  );
  const gap = any(MsgComplainLayout, {
    buyer: ann.text,
    orderId: 1n,
    index: layout.index,
    leaves: [...layout.leaves],
    leafSiblings: [...layout.leafSiblings],
  });
  await market.ok(ann, chunk);
  await market.ok(ann, gap);
  assert.equal(order(market).falseComplaints, 2);
  await market.blocks(2n * DAY_BLOCKS);
  await market.refused(MarketplaceError.OrderState, ann, chunk);
});

function mutable(shown: ReturnType<typeof createChunkComplaint>): Omit<MsgComplainChunk, "buyer" | "orderId"> {
  return {
    ...shown,
    leafSiblings: [...shown.leafSiblings],
    contentNodes: [...shown.contentNodes],
    contentSiblings: [...shown.contentSiblings],
    pieceSiblings: [...shown.pieceSiblings],
  };
}
