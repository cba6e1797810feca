/** Proves that who has trained has paid: a metered licence that a model used up is due whole, and nothing of it is refunded (docs/spec/marketplace.md M45). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { AttributionMethod } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { MsgRegisterModel } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { OrderState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgRecordUses,
  MsgRefundOrder,
  MsgReleaseOrder,
  MsgWithdrawVersion,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { findLicence, findOrder } from "./keeper.ts";
import {
  DAY_BLOCKS,
  TEST_DAY,
  ann,
  any,
  ben,
  buy,
  createMarket,
  offer,
  publish,
  register,
  seller,
} from "./market.fixture.ts";
import type { Market } from "./market.fixture.ts";

const YEAR = 365n;
const PRICE = 365_000_000n;

const train = any(
  MsgRegisterModel,
  MsgRegisterModel.create({
    builder: ann.text,
    name: "mine",
    artifactHash: sha256(utf8ToBytes("weights")),
    inputs: [{ datasetId: 1n, version: "1.0.0", licenceId: 1n }],
    method: AttributionMethod.ATTRIBUTION_METHOD_DECLARED,
    mix: { retrievalPpm: 0, spansPpm: 0, basePpm: 0 },
    dataPoolPpm: 550_000,
    commercial: false,
  }),
);

async function trained(pricing: number, units: number): Promise<Market> {
  const market = await createMarket();
  const price = { denom: "ubyl", amount: (PRICE / BigInt(units)).toString() };
  await market.ok(
    seller,
    register(),
    publish("1.0.0"),
    offer({ pricing, termNs: YEAR * TEST_DAY, price, royaltyPpm: 10_000 }),
  );
  await market.ok(ann, buy(ann, 1n, PRICE, { units }));
  await market.ok(ann, train);
  assert.equal(findLicence(market.app.read(), 1n)?.consumedBy, 1n);
  return market;
}
const orderOf = (market: Market): readonly unknown[] => {
  const order = findOrder(market.app.read(), 1n);
  return [order?.state, order?.released, order?.refunded];
};

test("an early end refunds nothing of what was trained on (M33, M45)", async () => {
  const market = await trained(Pricing.PRICING_PERIOD, 1);
  await market.blocks(DAY_BLOCKS);
  await market.ok(seller, any(MsgWithdrawVersion, { seller: seller.text, datasetId: 1n, version: "1.0.0" }));
  await market.ok(ann, any(MsgRefundOrder, { sender: ann.text, orderId: 1n }));
  assert.deepEqual(orderOf(market), [OrderState.ORDER_STATE_ENDED, PRICE, 0n]);
});

test("all of it is due at once; uses that are left are recorded on (M44, M45)", async () => {
  const market = await trained(Pricing.PRICING_USE, 5);
  await market.ok(ben, any(MsgReleaseOrder, { sender: ben.text, orderId: 1n }));
  assert.deepEqual(orderOf(market), [OrderState.ORDER_STATE_RELEASED, PRICE, 0n]);
  await market.ok(ann, any(MsgRecordUses, { holder: ann.text, licenceId: 1n, uses: 5 }));
  assert.equal(findLicence(market.app.read(), 1n)?.usesLeft, 0);
  assert.deepEqual(orderOf(market), [OrderState.ORDER_STATE_RELEASED, PRICE, 0n]);
});
