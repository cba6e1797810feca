/**
 * Proves that a seller's bond stays while licences with an end live on it, and is their holders' when the version is taken back,
 * by whatever message, by whatever owner (docs/spec/marketplace.md M47, M48, M60-M67). Invariants run after every block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgUnbond } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Licence } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgMoveLicence,
  MsgPayForfeit,
  MsgRefundOrder,
  MsgRegisterForfeit,
  MsgReleaseOrder,
  MsgRenewLicence,
  MsgWithdrawVersion,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { MsgAcceptTransfer, MsgRevokeVersion, MsgTransferDataset } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { findBond } from "../emissions/keeper.ts";
import { MarketplaceError } from "./errors.ts";
import { findLicence } from "./keeper.ts";
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
  exportsAndStarts,
  offer,
  publish,
  register,
  seller,
} from "./market.fixture.ts";
import type { Market } from "./market.fixture.ts";
import { findWithdrawal, versionSubject } from "./side-rows.ts";

const PRICE = 1_000_000n;
const FEE = 1_000n;
const FIRST = { datasetId: 1n, version: "1.0.0" };
const SECOND = { datasetId: 1n, version: "1.1.0" };
const TERM = 100n * TEST_DAY;

/** Two versions; the first is offered for a term. */
async function withBond(amount: bigint): Promise<Market> {
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0"), publish("1.1.0"), bond(amount), offer({ termNs: TERM }));
  return market;
}

const unbond = (amount: bigint, owner = seller): Any =>
  any(MsgUnbond, {
    owner: owner.text,
    purpose: BondPurpose.BOND_PURPOSE_SELLER,
    subject: "",
    amount: coin(amount),
  });
const revoke = (version = FIRST, owner = seller): Any => any(MsgRevokeVersion, { owner: owner.text, ...version });
const withdraw = (version = FIRST): Any => any(MsgWithdrawVersion, { seller: seller.text, ...version });
const register_ = (holder: TestAccount, licenceId: bigint): Any =>
  any(MsgRegisterForfeit, { holder: holder.text, licenceId });
const pay = (licenceId: bigint): Any => any(MsgPayForfeit, { sender: cem.text, licenceId });
const release = (orderId = 1n): Any => any(MsgReleaseOrder, { sender: cem.text, orderId });

/** What lies in the seller's bond, what of it is promised, what is held. */
function bondOf(market: Market, owner = seller): readonly bigint[] {
  const found = findBond(market.app.read(), owner.address, BondPurpose.BOND_PURPOSE_SELLER, "");
  return [found?.amount ?? 0n, found?.reserved ?? 0n, found?.held ?? 0n];
}

function licence(market: Market, id = 1n): Licence {
  const found = findLicence(market.app.read(), id);
  assert.ok(found !== undefined);
  return found;
}

test("a bond cannot be taken out ahead of a revocation: what licences with an end hold stays until they end (M47)", async () => {
  const market = await withBond(3n * PRICE);
  await market.ok(ann, buy(ann));
  await market.ok(ben, buy(ben));
  assert.deepEqual([bondOf(market), licence(market, 1n).backed], [[3n * PRICE, 0n, 2n * PRICE], PRICE]);
  await market.refused(EmissionsError.InsufficientBond, seller, unbond(PRICE + 1n));
  await market.ok(seller, unbond(PRICE));
  await market.ok(cem, buy(cem));
  assert.equal(licence(market, 3n).backed, 0n, "what is held already backs nobody else, nor does what leaves");
  await exportsAndStarts(market);
  await market.refused(MarketplaceError.TooEarly, cem, release());
  // The queue lets the holds go with the end of the licences; no message is needed.
  await market.blocks(101n * DAY_BLOCKS);
  assert.deepEqual([bondOf(market), licence(market).backed], [[2n * PRICE, 0n, 0n], 0n]);
  await market.ok(seller, unbond(2n * PRICE));
});

test("a revocation pays holders from the seller's bond: each what it holds, the rest by what was paid (R93, M62, M67)", async () => {
  const market = await withBond(PRICE);
  await market.ok(ann, buy(ann));
  await market.ok(ben, buy(ben));
  await market.ok(cem, buy(cem));
  await market.ok(seller, bond(500_000n));
  await market.ok(seller, revoke());
  assert.deepEqual(bondOf(market), [1_500_000n, 500_000n, PRICE]);
  const before = [ann, ben, cem].map(({ address }) => market.balance(address));
  await market.ok(ann, register_(ann, 1n));
  await market.ok(ben, register_(ben, 2n));
  await market.ok(cem, register_(cem, 3n));
  await market.refused(MarketplaceError.LicenceState, ann, register_(ann, 1n));
  await market.blocks(14n * DAY_BLOCKS);
  await market.refused(MarketplaceError.LicenceState, cem, pay(1n));
  await market.ok(cem, pay(2n), pay(3n));
  const gained = [ann, ben, cem].map(({ address }, at) => market.balance(address) - (before[at] ?? 0n));
  assert.deepEqual(gained, [PRICE - 2n * FEE, 250_000n - FEE, 250_000n - 3n * FEE]);
  assert.deepEqual(bondOf(market), [0n, 0n, 0n]);
  await market.refused(MarketplaceError.Withdrawn, seller, withdraw());
});

test("a revocation ends metered orders as a withdrawal does, by anybody's message (M33, M67)", async () => {
  const market = await withBond(PRICE);
  await market.ok(seller, offer({ pricing: Pricing.PRICING_PERIOD, termNs: TEST_DAY }));
  await market.ok(ann, buy(ann, 2n, 10n * PRICE, { units: 10 }));
  await market.blocks(DAY_BLOCKS);
  await market.ok(seller, revoke());
  const before = market.balance(ann.address);
  await market.ok(cem, any(MsgRefundOrder, { sender: cem.text, orderId: 1n }));
  assert.equal(market.balance(ann.address), before + 9n * PRICE);
  await exportsAndStarts(market);
  await market.ok(ann, register_(ann, 1n));
  assert.equal(market.balance(ann.address), before + 10n * PRICE - FEE, "what had passed is paid from the bond");
});

test("who sold answers, whoever takes the version back: handing the data on to a stooge saves nothing (M62)", async () => {
  const market = await withBond(PRICE);
  await market.ok(ann, buy(ann));
  await market.ok(seller, any(MsgTransferDataset, { owner: seller.text, datasetId: 1n, newOwner: cem.text }));
  await market.ok(cem, any(MsgAcceptTransfer, { newOwner: cem.text, datasetId: 1n }));
  await market.ok(cem, revoke(FIRST, cem));
  assert.deepEqual(bondOf(market), [PRICE, 0n, PRICE]);
  const before = market.balance(ann.address);
  await market.ok(ann, register_(ann, 1n));
  assert.equal(market.balance(ann.address), before + PRICE - FEE);
  assert.deepEqual(bondOf(market), [0n, 0n, 0n]);
});

test("another version that is withdrawn first takes nothing of what a licence holds (M60)", async () => {
  const market = await withBond(2n * PRICE);
  await market.ok(ann, buy(ann));
  await market.ok(seller, offer({ subject: versionSubject(SECOND) }));
  await market.ok(seller, withdraw(SECOND));
  assert.equal(findWithdrawal(market.app.read(), SECOND)?.forfeit, PRICE);
  await market.ok(seller, revoke());
  assert.equal(findWithdrawal(market.app.read(), FIRST)?.forfeit, 0n);
  const before = market.balance(ann.address);
  await market.ok(ann, register_(ann, 1n));
  assert.equal(market.balance(ann.address), before + PRICE - FEE);
});

test("what is promised to one withdrawal's holders is paid by no other: an accomplice's licence takes nothing of it (M47, M62)", async () => {
  const market = await withBond(PRICE);
  await market.ok(seller, offer({ subject: versionSubject(SECOND), termNs: TERM }));
  await market.ok(ann, buy(ann));
  await market.ok(ben, buy(ben, 2n));
  await market.ok(seller, bond(PRICE));
  await market.ok(seller, withdraw(SECOND));
  await market.ok(ben, register_(ben, 2n));
  await market.ok(cem, buy(cem));
  await market.ok(seller, revoke());
  await market.ok(ann, register_(ann, 1n));
  const before = [market.balance(ben.address), market.balance(cem.address)];
  await market.ok(cem, register_(cem, 3n));
  await market.blocks(14n * DAY_BLOCKS);
  await market.ok(cem, pay(2n));
  assert.equal(market.balance(ben.address) - (before[0] ?? 0n), PRICE);
  assert.equal(market.balance(cem.address) - (before[1] ?? 0n), -2n * FEE);
  await market.ok(seller, bond(PRICE));
  await market.blocks(2n);
});

test("nobody locks a bond for ever: what a holder did not register for is free after the time to register (M48)", async () => {
  const market = await withBond(PRICE);
  await market.ok(ann, buy(ann));
  await market.ok(seller, revoke());
  await market.refused(MarketplaceError.TooEarly, cem, release());
  await market.refused(EmissionsError.InsufficientBond, seller, unbond(PRICE));
  await market.blocks(14n * DAY_BLOCKS);
  await market.refused(MarketplaceError.TooLate, ann, register_(ann, 1n));
  await market.ok(cem, release());
  assert.deepEqual([bondOf(market), licence(market).backed], [[PRICE, 0n, 0n], 0n]);
  await market.refused(MarketplaceError.OrderState, cem, release());
  await market.ok(seller, unbond(PRICE));
});

test("a hold ends no sooner than the time to register, when the licence would have ended in it (M48)", async () => {
  const market = await withBond(PRICE);
  await market.ok(ann, buy(ann));
  await market.blocks(99n * DAY_BLOCKS);
  await market.ok(seller, revoke());
  await market.blocks(3n * DAY_BLOCKS);
  assert.deepEqual(bondOf(market), [PRICE, 0n, PRICE]);
  await exportsAndStarts(market);
  const before = market.balance(ann.address);
  await market.ok(ann, register_(ann, 1n));
  assert.equal(market.balance(ann.address), before + PRICE - FEE);
  await market.blocks(14n * DAY_BLOCKS);
  assert.deepEqual(bondOf(market), [0n, 0n, 0n]);
});

test("a renewal holds anew, a move carries the hold along, a licence without end or for nothing holds nothing (M47, M65)", async () => {
  const market = await withBond(2n * PRICE);
  await market.ok(seller, offer(), offer({ price: coin(0n), termNs: TERM }));
  await market.ok(ann, buy(ann));
  await market.ok(ben, buy(ben, 2n), buy(ben, 3n, 0n));
  assert.deepEqual([licence(market, 2n).backed, licence(market, 3n).backed], [0n, 0n]);
  const renew = any(MsgRenewLicence, { holder: ann.text, licenceId: 1n, units: 1, maxTotal: coin(PRICE) });
  await market.ok(ann, renew);
  assert.deepEqual([bondOf(market), licence(market).backed], [[2n * PRICE, 0n, PRICE], PRICE]);
  await market.blocks(101n * DAY_BLOCKS);
  assert.deepEqual(bondOf(market), [2n * PRICE, 0n, PRICE], "the renewed term goes on");
  await market.ok(seller, withdraw());
  await market.ok(ann, any(MsgMoveLicence, { holder: ann.text, licenceId: 1n, version: "1.1.0" }));
  assert.deepEqual([licence(market, 1n).backed, licence(market, 4n).backed], [0n, PRICE]);
  await exportsAndStarts(market);
  const before = market.balance(ann.address);
  await market.ok(seller, revoke(SECOND));
  await market.ok(ann, register_(ann, 4n));
  assert.equal(
    market.balance(ann.address),
    before + PRICE - FEE,
    "a successor that was never offered is taken back too",
  );
});
