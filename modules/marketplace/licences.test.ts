/**
 * Proves prices over time (docs/spec/marketplace.md M31-M34, M43-M46), exclusivity (M50-M53) and withdrawals (M60-M66): money follows
 * time and uses, an early end refunds the rest, exclusivity begins when others end, the forfeited bond goes to those it hurt.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LICENCE_MOVES_MAX } from "../../lib/limits.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import {
  Delivery,
  GenesisState,
  Licence,
  Offer,
  OfferState,
  Order,
  OrderState,
  Pricing,
  Right,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { QueryLicenceRequest, QueryLicenceResponse } from "../../proto/gen/byline/marketplace/v1/query.ts";
import {
  MsgCloseWithdrawal,
  MsgMoveLicence,
  MsgPayForfeit,
  MsgRateLicence,
  MsgRecordUses,
  MsgRefundOrder,
  MsgRegisterForfeit,
  MsgReleaseOrder,
  MsgRenewLicence,
  MsgWithdrawVersion,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { findBond } from "../emissions/keeper.ts";
import { MsgUnbond } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Reason, Tag } from "../../proto/gen/byline/registry/v1/cases.ts";
import { GenesisState as RegistryGenesis } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { MarketplaceError } from "./errors.ts";
import { findLicence, findOrder } from "./keeper.ts";
import { currentLicence } from "./licences.ts";
import { meteredDue } from "./metered.ts";
import {
  DAY_BLOCKS,
  TEST_DAY,
  ann,
  any,
  ben,
  bond,
  buy,
  cem,
  coin,
  createMarket,
  offer,
  publish,
  register,
  seller,
} from "./market.fixture.ts";
import type { Market } from "./market.fixture.ts";
import { defaultMarketplaceParams } from "./params.ts";
import { licenceOf } from "./settle.ts";
import { findSubject, findWithdrawal, versionSubject } from "./side-rows.ts";

const PRICE = 1_000_000n;

async function withVersion(): Promise<Market> {
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0"), publish("1.1.0"));
  return market;
}

function order(market: Market, id = 1n): Order {
  const found = findOrder(market.app.read(), id);
  assert.ok(found !== undefined);
  return found;
}

function licence(market: Market, id = 1n): Licence {
  const found = findLicence(market.app.read(), id);
  assert.ok(found !== undefined);
  return found;
}

const release = (sender = ben.text, orderId = 1n): Any => any(MsgReleaseOrder, { sender, orderId });
const refund = (sender = ben.text, orderId = 1n): Any => any(MsgRefundOrder, { sender, orderId });
const withdraw = (version = "1.0.0"): Any => any(MsgWithdrawVersion, { seller: seller.text, datasetId: 1n, version });

test("periods are released by whole epochs, the last one takes all (M31)", () => {
  const base = {
    amount: 1_000n,
    released: 0n,
    refunded: 0n,
    startClock: 100n,
    termNs: 70n,
    units: 7,
    used: 0,
  } as Order;
  const table: readonly (readonly [bigint, bigint, bigint])[] = [
    [100n, 0n, 0n],
    [109n, 0n, 0n],
    [110n, 0n, 142n],
    [129n, 142n, 143n],
    [169n, 285n, 572n],
    [170n, 857n, 143n],
    [999n, 857n, 143n],
    [50n, 0n, 0n],
  ];
  for (const [clock, released, due] of table) {
    assert.equal(meteredDue({ ...base, released }, Pricing.PRICING_PERIOD, clock, 10n), due, `at ${clock}`);
  }
  const uses = { ...base, used: 3 };
  assert.equal(meteredDue(uses, Pricing.PRICING_USE, 120n, 10n), 428n);
  assert.equal(meteredDue({ ...uses, released: 428n }, Pricing.PRICING_USE, 170n, 10n), 572n);
});

test("a licence by the period: released with the days, renewed before its end, finalised by itself (M31, M43)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer({ pricing: Pricing.PRICING_PERIOD, termNs: TEST_DAY }));
  await market.refused(MarketplaceError.PriceTooHigh, ann, buy(ann, 1n, 4n * PRICE - 1n, { units: 4 }));
  await market.refused(MarketplaceError.InvalidUnits, ann, buy(ann, 1n, 1n << 60n, { units: 1_000_001 }));
  await market.ok(ann, buy(ann, 1n, 4n * PRICE, { units: 4 }));
  assert.deepEqual([order(market).state, order(market).released], [OrderState.ORDER_STATE_METERED, 0n]);
  await market.refused(MarketplaceError.TooEarly, ben, release());
  await market.refused(
    MarketplaceError.InvalidRating,
    ann,
    any(MsgRateLicence, { holder: ann.text, licenceId: 1n, rating: 5 }),
  );
  await market.blocks(DAY_BLOCKS);
  await market.ok(ben, release());
  assert.equal(order(market).released, PRICE);
  await market.refused(MarketplaceError.OrderState, ann, refund(ann.text));
  const end = licence(market).expiryClock;
  const renew = (units: number, total: bigint, holder = ann): Any =>
    any(MsgRenewLicence, { holder: holder.text, licenceId: 1n, units, maxTotal: coin(total) });
  await market.refused(MarketplaceError.NotHolder, ben, renew(2, 2n * PRICE, ben));
  await market.refused(MarketplaceError.PriceTooHigh, ann, renew(2, PRICE));
  await market.ok(ann, renew(2, 2n * PRICE));
  assert.equal(licence(market).expiryClock, end + 2n * TEST_DAY);
  assert.equal(order(market, 2n).startClock, end);
  await market.blocks(3n * DAY_BLOCKS);
  assert.deepEqual([order(market).state, order(market).released], [OrderState.ORDER_STATE_RELEASED, 4n * PRICE]);
  assert.equal(order(market, 2n).released, 0n);
  await market.blocks(2n * DAY_BLOCKS);
  assert.deepEqual(
    [order(market, 2n).state, order(market, 2n).released],
    [OrderState.ORDER_STATE_RELEASED, 2n * PRICE],
  );
  await market.refused(MarketplaceError.LicenceState, ann, renew(1, PRICE));
});

test("a licence by the use: recorded uses release, the end of the term releases what is left (M32, M44)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer({ pricing: Pricing.PRICING_USE, termNs: 3n * TEST_DAY, price: coin(1_000n) }));
  await market.ok(ann, buy(ann, 1n, 10_000n, { units: 10 }));
  const record = (uses: number): Any => any(MsgRecordUses, { holder: ann.text, licenceId: 1n, uses });
  await market.ok(ann, record(3));
  assert.deepEqual([order(market).released, licence(market).usesLeft], [3_000n, 7]);
  await market.refused(MarketplaceError.InvalidUnits, ann, record(8));
  await market.refused(MarketplaceError.InvalidUnits, ann, record(0));
  const renew = any(MsgRenewLicence, { holder: ann.text, licenceId: 1n, units: 5, maxTotal: coin(5_000n) });
  await market.refused(MarketplaceError.LicenceState, ann, renew);
  await market.ok(ann, record(7));
  assert.equal(order(market).state, OrderState.ORDER_STATE_RELEASED);
  await market.refused(MarketplaceError.LicenceState, ann, record(1));
  await market.ok(ann, renew);
  assert.equal(licence(market).usesLeft, 5);
  await market.blocks(3n * DAY_BLOCKS);
  assert.deepEqual([order(market, 2n).state, order(market, 2n).released], [OrderState.ORDER_STATE_RELEASED, 5_000n]);
});

test("a licence is rated once, when its money was released, and the rating stands beside what was burned (M46)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer(), offer({ price: coin(0n) }));
  await market.ok(ann, buy(ann), buy(ann, 2n, 0n));
  const rate = (rating: number, licenceId = 1n): Any => any(MsgRateLicence, { holder: ann.text, licenceId, rating });
  for (const rating of [0, 6]) {
    await market.refused(MarketplaceError.InvalidRating, ann, rate(rating));
  }
  await market.refused(MarketplaceError.InvalidRating, ann, rate(5, 2n));
  await market.ok(ann, rate(4));
  await market.refused(MarketplaceError.InvalidRating, ann, rate(5));
  const signals = findSubject(market.app.read(), versionSubject({ datasetId: 1n, version: "1.0.0" }))?.signals;
  assert.deepEqual(
    [signals?.ratings, signals?.ratingBurned],
    [
      [0n, 0n, 0n, 1n, 0n],
      [0n, 0n, 0n, 50_000n, 0n],
    ],
  );
});

test("exclusivity is declared first or never, begins when others have ended, and keeps others out (M50-M53)", async () => {
  const market = await withVersion();
  const termNs = 30n * TEST_DAY;
  const exclusive = (more: Parameters<typeof offer>[0] = {}): Any => offer({ exclusive: true, termNs, ...more });
  await market.refused(MarketplaceError.NotExclusive, seller, exclusive());
  await market.ok(seller, offer({ termNs: TEST_DAY, exclusiveFloor: coin(2n * PRICE) }));
  await market.refused(MarketplaceError.NotExclusive, seller, offer({ exclusiveFloor: coin(PRICE) }));
  await market.refused(MarketplaceError.NotExclusive, seller, exclusive({ termNs: 29n * TEST_DAY }));
  await market.refused(MarketplaceError.NotExclusive, seller, exclusive({ termNs: 366n * TEST_DAY }));
  await market.refused(MarketplaceError.InvalidOffer, seller, exclusive({ pricing: Pricing.PRICING_PERIOD }));
  await market.ok(seller, exclusive(), exclusive({ price: coin(2n * PRICE) }), exclusive({ price: coin(20n * PRICE) }));
  await market.ok(ann, buy(ann));
  await market.refused(MarketplaceError.NotExclusive, ben, buy(ben, 3n, 2n * PRICE));
  await market.blocks(DAY_BLOCKS);
  await market.refused(MarketplaceError.NotExclusive, ben, buy(ben, 2n, PRICE));
  for (let i = 0; i < 8; i += 1) {
    await market.ok(cem, buy(cem));
  }
  await market.blocks(DAY_BLOCKS);
  // Nine sales in ninety epochs, thirty epochs long: a third of them is above the declared floor.
  const why = await market.refused(MarketplaceError.NotExclusive, ben, buy(ben, 3n, 2n * PRICE));
  assert.match(why, /at least 3000000/);
  await market.ok(ben, buy(ben, 4n, 20n * PRICE));
  await market.refused(MarketplaceError.ExclusivelyHeld, ann, buy(ann));
  await market.refused(MarketplaceError.ExclusivelyHeld, ann, buy(ann, 4n, 20n * PRICE));
  const renew = any(MsgRenewLicence, { holder: ben.text, licenceId: 10n, units: 1, maxTotal: coin(20n * PRICE) });
  await market.refused(MarketplaceError.LicenceState, ben, renew);
  await market.blocks(30n * DAY_BLOCKS);
  await market.ok(ann, buy(ann));
});

test("an exclusive licence that moved keeps others out of its successor until its end (M50, M65)", async () => {
  const market = await withVersion();
  const termNs = 30n * TEST_DAY;
  const successor = { datasetId: 1n, version: "1.1.0", modelId: 0n };
  await market.ok(
    seller,
    offer({ exclusive: true, termNs, exclusiveFloor: coin(PRICE) }),
    offer({ subject: successor }),
  );
  await market.ok(ann, buy(ann));
  await market.ok(seller, withdraw());
  await market.ok(ann, any(MsgMoveLicence, { holder: ann.text, licenceId: 1n, version: "1.1.0" }));
  await market.refused(MarketplaceError.ExclusivelyHeld, ben, buy(ben, 2n));
  await market.blocks(30n * DAY_BLOCKS);
  await market.ok(ben, buy(ben, 2n));
});

test("a withdrawal ends terms, refunds what had not passed, and leaves licences without end alone (M60, M61, M33)", async () => {
  const market = await withVersion();
  await market.refused(MarketplaceError.WithdrawalNotFound, seller, withdraw());
  await market.ok(
    seller,
    offer(),
    offer({ pricing: Pricing.PRICING_PERIOD, termNs: TEST_DAY }),
    offer({ subject: { datasetId: 1n, version: "1.1.0", modelId: 0n } }),
  );
  await market.ok(ann, buy(ann));
  await market.ok(ben, buy(ben, 2n, 10n * PRICE, { units: 10 }));
  await market.blocks(DAY_BLOCKS);
  await market.ok(seller, withdraw());
  await market.refused(MarketplaceError.Withdrawn, seller, withdraw());
  await market.refused(MarketplaceError.Withdrawn, cem, buy(cem));
  await market.refused(MarketplaceError.OrderState, cem, release(cem.text, 2n));
  const before = market.balance(ben.address);
  await market.ok(cem, refund(cem.text, 2n));
  assert.equal(market.balance(ben.address), before + 9n * PRICE);
  const ended = order(market, 2n);
  assert.deepEqual([ended.state, ended.released, ended.refunded], [OrderState.ORDER_STATE_ENDED, PRICE, 9n * PRICE]);
  const ask = (licenceId: bigint): QueryLicenceResponse =>
    market.query("Licence", { request: QueryLicenceRequest, response: QueryLicenceResponse }, { licenceId });
  assert.deepEqual([ask(1n).live, ask(1n).tag], [true, "withdrawn"]);
  assert.deepEqual([ask(2n).live, ask(2n).tag], [false, "withdrawn"]);
});

test("the forfeited bond goes to registered holders by what they had paid, the rest back to the seller (M62-M64)", async () => {
  const market = await withVersion();
  await market.ok(
    seller,
    offer({ termNs: 100n * TEST_DAY }),
    offer({ termNs: 100n * TEST_DAY, price: coin(2n * PRICE) }),
  );
  await market.ok(ann, buy(ann));
  await market.ok(ben, buy(ben, 2n, 2n * PRICE));
  await market.ok(cem, buy(cem));
  // Bonded after the sales: no licence holds a part of it.
  await market.ok(seller, bond(1_000_001n), withdraw());
  const register_ = (holder: string, licenceId: bigint): Any => any(MsgRegisterForfeit, { holder, licenceId });
  const pay = (licenceId: bigint): Any => any(MsgPayForfeit, { sender: cem.text, licenceId });
  const close = any(MsgCloseWithdrawal, { sender: cem.text, datasetId: 1n, version: "1.0.0" });
  await market.refused(MarketplaceError.NotHolder, ben, register_(ben.text, 1n));
  await market.ok(ann, register_(ann.text, 1n));
  await market.ok(ben, register_(ben.text, 2n));
  await market.refused(MarketplaceError.LicenceState, ann, register_(ann.text, 1n));
  await market.refused(MarketplaceError.TooEarly, cem, pay(1n));
  await market.blocks(14n * DAY_BLOCKS);
  await market.refused(MarketplaceError.TooLate, cem, register_(cem.text, 3n));
  await market.refused(MarketplaceError.LicenceState, cem, pay(3n));
  const before = [market.balance(ann.address), market.balance(ben.address)];
  await market.ok(cem, pay(1n), pay(2n));
  const after = [market.balance(ann.address), market.balance(ben.address)];
  assert.deepEqual(
    after.map((amount, at) => amount - (before[at] ?? 0n)),
    [333_333n, 666_667n],
  );
  await market.refused(MarketplaceError.LicenceState, cem, pay(1n));
  await market.refused(MarketplaceError.TooEarly, cem, close);
  await market.blocks(14n * DAY_BLOCKS);
  await market.ok(cem, close);
  await market.refused(MarketplaceError.WithdrawalState, cem, close);
  const left = findBond(market.app.read(), seller.address, BondPurpose.BOND_PURPOSE_SELLER, "");
  assert.deepEqual([left?.amount, left?.reserved], [1n, 0n]);
});

test("a seller who unbonds first forfeits what is on its way out as well, what is promised stays promised (M60)", async () => {
  const market = await withVersion();
  const unbond = (amount: bigint): Any =>
    any(MsgUnbond, {
      owner: seller.text,
      purpose: BondPurpose.BOND_PURPOSE_SELLER,
      subject: "",
      amount: coin(amount),
    });
  const forfeitOf = (version: string): bigint | undefined =>
    findWithdrawal(market.app.read(), versionSubject({ datasetId: 1n, version }))?.forfeit;
  const sellerBond = (): readonly unknown[] => {
    const left = findBond(market.app.read(), seller.address, BondPurpose.BOND_PURPOSE_SELLER, "");
    return [left?.amount, left?.reserved, left?.exits];
  };
  await market.ok(
    seller,
    offer({ termNs: 100n * TEST_DAY }),
    offer({ subject: { datasetId: 1n, version: "1.1.0", modelId: 0n } }),
  );
  await market.ok(ann, buy(ann));
  await market.ok(seller, bond(1_000_000n), unbond(300_000n));
  // The first part is ready to leave by now, the second begins in the very transaction of the withdrawal.
  await market.blocks(60n * DAY_BLOCKS);
  await market.ok(seller, unbond(700_000n), withdraw());
  assert.equal(forfeitOf("1.0.0"), 1_000_000n);
  assert.deepEqual(sellerBond(), [1_000_000n, 1_000_000n, []]);
  await market.ok(seller, bond(5n), unbond(5n), withdraw("1.1.0"));
  assert.equal(forfeitOf("1.1.0"), 5n);
  assert.deepEqual(sellerBond(), [1_000_005n, 1_000_005n, []]);
  await market.ok(ann, any(MsgRegisterForfeit, { holder: ann.text, licenceId: 1n }));
  await market.blocks(14n * DAY_BLOCKS);
  const before = market.balance(ann.address);
  await market.ok(cem, any(MsgPayForfeit, { sender: cem.text, licenceId: 1n }));
  assert.equal(market.balance(ann.address) - before, PRICE);
});

test("a licence moves free to a later version, with its money, when its own was withdrawn (M65)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer(), offer({ pricing: Pricing.PRICING_PERIOD, termNs: TEST_DAY }));
  await market.ok(ann, buy(ann));
  await market.ok(ann, buy(ann, 2n, 5n * PRICE, { units: 5 }));
  const move = (licenceId: bigint, version: string, holder = ann): Any =>
    any(MsgMoveLicence, { holder: holder.text, licenceId, version });
  await market.refused(MarketplaceError.SubjectState, ann, move(2n, "1.1.0"));
  await market.ok(seller, withdraw());
  await market.refused(MarketplaceError.InvalidSubject, ann, move(2n, "1.0.0"));
  await market.refused(MarketplaceError.SubjectState, ann, move(2n, "2.0.0"));
  await market.refused(MarketplaceError.NotHolder, ben, move(2n, "1.1.0", ben));
  await market.ok(ann, move(2n, "1.1.0"), move(1n, "1.1.0"));
  await market.refused(MarketplaceError.LicenceState, ann, move(2n, "1.1.0"));
  const rate = (licenceId: bigint): Any => any(MsgRateLicence, { holder: ann.text, licenceId, rating: 5 });
  await market.refused(MarketplaceError.InvalidRating, ann, rate(1n));
  await market.ok(ann, rate(4n));
  assert.deepEqual([licence(market, 2n).revoked, licence(market, 2n).movedTo], [true, 3n]);
  const moved = currentLicence(market.app.read(), 3n);
  assert.deepEqual(
    [moved?.subject.version, moved?.expiryClock, moved?.rights],
    ["1.1.0", licence(market, 2n).expiryClock, Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL],
  );
  await market.refused(MarketplaceError.OrderState, ben, refund(ben.text, 2n));
  await market.blocks(6n * DAY_BLOCKS);
  assert.deepEqual(
    [order(market, 2n).state, order(market, 2n).released],
    [OrderState.ORDER_STATE_RELEASED, 5n * PRICE],
  );
  const signals = findSubject(market.app.read(), versionSubject({ datasetId: 1n, version: "1.1.0" }))?.signals;
  assert.equal(signals?.revenue, 5n * PRICE, "the successor's contributors are paid");
});

test("a licence moves a limited number of times, and its order is found after the last (M65)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer());
  await market.ok(ann, buy(ann));
  const version = (move: number): string => `1.${move}.0`;
  const subjectAt = (move: number): Licence["subject"] => versionSubject({ datasetId: 1n, version: version(move) });
  const move = (to: number): Any =>
    any(MsgMoveLicence, { holder: ann.text, licenceId: BigInt(to), version: version(to) });
  for (let to = 1; to <= LICENCE_MOVES_MAX + 1; to += 1) {
    const published = to === 1 ? [] : [publish(version(to))];
    await market.ok(seller, ...published, offer({ subject: subjectAt(to) }), withdraw(version(to - 1)));
    if (to <= LICENCE_MOVES_MAX) {
      await market.ok(ann, move(to));
    }
  }
  await market.refused(MarketplaceError.LicenceState, ann, move(LICENCE_MOVES_MAX + 1));
  const last = licenceOf(market.app.read(), order(market));
  assert.deepEqual([last?.moves, last?.subject], [LICENCE_MOVES_MAX, subjectAt(LICENCE_MOVES_MAX)]);
});

test("when a version is quarantined its buyer alone ends the order, or moves on with the money (M33, M65)", async () => {
  const before = await withVersion();
  await before.ok(seller, offer({ pricing: Pricing.PRICING_PERIOD, termNs: TEST_DAY }));
  await before.ok(ann, buy(ann, 1n, 5n * PRICE, { units: 5 }));
  await before.ok(ben, buy(ben, 1n, 5n * PRICE, { units: 5 }));
  const exported = Object.fromEntries(
    before.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(before.app.read())] as const],
    ),
  );
  const registry = fromProtoJson(RegistryGenesis, exported["registry"]);
  const state = VersionState.VERSION_STATE_QUARANTINED;
  const versions = registry.versions.map((version) => (version.version === "1.0.0" ? { ...version, state } : version));
  const tag = Tag.create({
    subject: { datasetId: 1n, version: "1.0.0" },
    reason: Reason.REASON_STRIPPED,
    stateBefore: VersionState.VERSION_STATE_ACTIVE,
  });
  const market = await createMarket({
    ...exported,
    registry: toProtoJson(RegistryGenesis, { ...registry, versions, tags: [tag] }),
  });
  await market.blocks(DAY_BLOCKS + 2n);
  await market.refused(MarketplaceError.OrderState, cem, release(cem.text, 1n));
  await market.refused(MarketplaceError.NotBuyer, cem, refund(cem.text, 1n));
  await market.ok(ann, refund(ann.text, 1n));
  const ended = order(market, 1n);
  assert.deepEqual([ended.state, ended.released, ended.refunded], [OrderState.ORDER_STATE_ENDED, PRICE, 4n * PRICE]);
  assert.equal(currentLicence(market.app.read(), 1n)?.expiryClock, licence(market, 1n).expiryClock);
  await market.refused(
    MarketplaceError.LicenceState,
    ann,
    any(MsgMoveLicence, { holder: ann.text, licenceId: 1n, version: "1.1.0" }),
  );
  await market.ok(ben, any(MsgMoveLicence, { holder: ben.text, licenceId: 2n, version: "1.1.0" }));
  await market.ok(cem, release(cem.text, 2n));
  assert.equal(order(market, 2n).released, PRICE);
});

test("a licence to a model has no version: what asks for one is refused, nothing stops (M60, M65)", async () => {
  const subject = { datasetId: 0n, version: "", modelId: 1n };
  const offered = Offer.create({
    id: 1n,
    seller: seller.text,
    subject,
    rights: Right.RIGHT_DERIVE,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
    state: OfferState.OFFER_STATE_CLOSED,
  });
  const held = Licence.create({
    id: 1n,
    offerId: 1n,
    orderId: 1n,
    holder: ann.text,
    subject,
    rights: Right.RIGHT_DERIVE,
  });
  const state = OrderState.ORDER_STATE_RELEASED;
  const paid = Order.create({ id: 1n, offerId: 1n, buyer: ann.text, state, units: 1, licenceId: 1n });
  const genesis = GenesisState.create({
    params: defaultMarketplaceParams(TEST_DAY),
    nextOfferId: 2n,
    offers: [offered],
    nextOrderId: 2n,
    orders: [paid],
    nextLicenceId: 2n,
    licences: [{ ...held, expiryClock: 1n << 60n }],
  });
  const market = await createMarket({ marketplace: toProtoJson(GenesisState, genesis) });
  const licenceId = 1n;
  const holder = ann.text;
  const gone = MarketplaceError.WithdrawalNotFound;
  await market.refused(gone, ann, any(MsgRegisterForfeit, { holder, licenceId }));
  await market.refused(gone, ann, any(MsgPayForfeit, { sender: holder, licenceId }));
  await market.refused(
    MarketplaceError.SubjectState,
    ann,
    any(MsgMoveLicence, { holder, licenceId, version: "1.0.0" }),
  );
  const renew = any(MsgRenewLicence, { holder, licenceId, units: 1, maxTotal: coin(0n) });
  await market.refused(MarketplaceError.OfferClosed, ann, renew);
  await market.refused(MarketplaceError.LicenceState, ann, any(MsgRecordUses, { holder, licenceId, uses: 1 }));
  await market.refused(MarketplaceError.InvalidRating, ann, any(MsgRateLicence, { holder, licenceId, rating: 1 }));
});
