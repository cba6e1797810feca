/**
 * Proves that evidence divides what the split gives to data (docs/spec/attribution.md T34, T54, T55): royalty floors are paid whole, by
 * the builder's share, and steer nothing else; no input without features keeps publications out.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { MsgSettleChannelResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { InputRef } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { any, createEconomyChain, publishShares, shareOf } from "../economy.fixture.ts";
import { commitBenchmark, modelMessage, openChannel, registerGateway, registerModel } from "./channel.fixture.ts";
import { AttributionError } from "./errors.ts";
import { findSettlement } from "./keeper.ts";

const [olga, bob, gate, buyer, sam] = ["olga", "bob", "gate", "buyer", "sam"].map(testAccount) as [
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
  ReturnType<typeof testAccount>,
];
const PRICE = { denom: "ubyl", amount: "1000" };
const RIGHTS = Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL;

/** Olga's data without a floor, and two of sam's with these; bob has a licence of each. */
async function licensed(floors: readonly [number, number]) {
  const chain = await createEconomyChain([olga, bob, gate, buyer, sam]);
  const inputs: InputRef[] = [];
  for (const [at, royaltyPpm] of [0, ...floors].entries()) {
    const seller = at === 0 ? olga : sam;
    const features = { featureRoot: sha256(utf8ToBytes(`features ${at}`)) };
    const { datasetId, version } = await publishShares(chain, seller, `data${at}`, [shareOf(seller, 1n)], features);
    const terms = { price: PRICE, rights: RIGHTS, delivery: Delivery.DELIVERY_NONE, pricing: Pricing.PRICING_FIXED };
    const subject = { datasetId, version, modelId: 0n };
    const offer = MsgCreateOffer.create({ ...terms, seller: seller.text, subject, royaltyPpm });
    const { offerId } = await chain.ok(seller, MsgCreateOfferResponse, any(MsgCreateOffer, offer));
    const buy = MsgBuy.create({ buyer: bob.text, offerId, maxTotal: PRICE });
    const { licenceId } = await chain.ok(bob, MsgBuyResponse, any(MsgBuy, buy));
    inputs.push({ datasetId, version, licenceId });
  }
  return { chain, inputs };
}

/** Settles one call of 1,000,000 of which so much is steered to olga's data. @returns what each input is credited */
async function settled({ chain, inputs }: Awaited<ReturnType<typeof licensed>>, dataPoolPpm: number, steered: bigint) {
  const modelId = await registerModel(chain, bob, inputs, { dataPoolPpm });
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 10_000_000n, inputs: 3 });
  channel.call(1, 1_000_000n, [steered, 0n, 0n]);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  return findSettlement(chain.app.read(), channel.id, 1)?.credited;
}

test("floors that a builder sells himself take nothing of what evidence divides (T55)", async () => {
  const scene = await licensed([300_000, 250_000]);
  const { chain, inputs } = scene;
  const benchmarkId = await commitBenchmark(chain, bob);
  for (const [dataPoolPpm, room] of [
    [550_000, 0],
    [750_000, 200_000],
  ] as const) {
    const message = modelMessage(bob, inputs, { benchmarkId, dataPoolPpm });
    const log = await chain.refused(bob, AttributionError.InvalidModel, message);
    assert.match(log, new RegExp(`add up to 550000 ppm; .* 550000 ppm that evidence divides by ${room}`));
  }
});

test("floors are paid whole, out of the builder's share; evidence divides all that the split gives to data (T30)", async () => {
  assert.deepEqual(await settled(await licensed([50_000, 150_000]), 750_000, 1_000_000n), [
    550_000n,
    50_000n,
    150_000n,
  ]);
});

test("before a publication a floor steers nothing beyond itself (T34)", async () => {
  // Of 600,000 the floor takes 10; the rest in equal parts.
  const credited = await settled(await licensed([10, 0]), 600_000, 0n);
  assert.deepEqual(credited, [199_996n, 200_007n, 199_997n]);
});

test("a mix of several inputs needs the features of each: one without would keep every publication out (T54)", async () => {
  const chain = await createEconomyChain([olga, bob]);
  const features = { featureRoot: sha256(utf8ToBytes("features")) };
  const [real, more, junk] = [
    await publishShares(chain, bob, "real", [shareOf(olga, 1n)], features),
    await publishShares(chain, bob, "more", [shareOf(olga, 1n)], features),
    await publishShares(chain, bob, "junk", [shareOf(bob, 1n)]),
  ].map(({ datasetId, version }): InputRef => ({ datasetId, version, licenceId: 0n })) as [
    InputRef,
    InputRef,
    InputRef,
  ];
  const benchmarkId = await commitBenchmark(chain, bob);
  const message = modelMessage(bob, [real, junk], { benchmarkId });
  assert.match(
    await chain.refused(bob, AttributionError.InvalidModel, message),
    /input 3@1\.0\.0 registered no features/,
  );
  await registerModel(chain, bob, [real, more]);
  // Alone it has the whole pool under any vector.
  await registerModel(chain, bob, [junk]);
});
