/**
 * Proves the whole way once, through the application: a version is offered, licensed and paid for; a model uses the
 * licence up; its calls are settled; everybody is paid, to the last unit; and what one network exports another starts with.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { testAccount, createTestApp, allRows } from "../node/execution/test-app.fixture.ts";
import {
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
  MsgSettleChannelResponse,
} from "../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBondResponse } from "../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, Pricing, Right } from "../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../proto/gen/byline/marketplace/v1/tx.ts";
import { AttributionError } from "./attribution/errors.ts";
import { modelMessage, openChannel, registerGateway, registerModel } from "./attribution/channel.fixture.ts";
import { any, createEconomyChain, postBond, publishShares, shareOf } from "./economy.fixture.ts";

const [olga, paul, rosa, gate, caller] = [
  testAccount("olga"),
  testAccount("paul"),
  testAccount("rosa"),
  testAccount("gate"),
  testAccount("caller"),
];
const USE = Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL;

test("sale, licence, model, calls, settlement, claims: every unit is where it belongs", async () => {
  const chain = await createEconomyChain([olga, paul, rosa, gate, caller]);
  const shares = [shareOf(olga, 1n), shareOf(rosa, 3n)];
  const data = await publishShares(chain, olga, "docs", shares);
  const subject = { datasetId: data.datasetId, version: data.version, modelId: 0n };
  const bond = postBond(olga, BondPurpose.BOND_PURPOSE_VERSION, "1@1.0.0", 100_000_000n);
  await chain.ok(olga, MsgPostBondResponse, bond);
  const offer = MsgCreateOffer.create({
    seller: olga.text,
    subject,
    rights: USE,
    price: { denom: "ubyl", amount: "2000000" },
    royaltyPpm: 100_000,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
  const { offerId } = await chain.ok(olga, MsgCreateOfferResponse, any(MsgCreateOffer, offer));
  const maxTotal = { denom: "ubyl", amount: "2000000" };
  const buy = any(MsgBuy, MsgBuy.create({ buyer: paul.text, offerId, maxTotal }));
  const { licenceId } = await chain.ok(paul, MsgBuyResponse, buy);

  const input = { datasetId: data.datasetId, version: data.version, licenceId };
  await chain.refused(gate, AttributionError.LicenceConflict, modelMessage(gate, [input]));
  const modelId = await registerModel(chain, paul, [input], { dataPoolPpm: 650_000 });
  assert.match(
    await chain.refused(paul, AttributionError.LicenceConflict, modelMessage(paul, [input])),
    /was used for model 1/,
  );
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, caller, { gateway: gate, modelId, deposit: 1_000_000n, inputs: 1 });
  channel.call(100, 10_000n, [10_000n]);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  await chain.blocks(40);
  const claims = shares.map(({ id }) => ({
    ...subject,
    weightsRoot: new Uint8Array(0),
    proof: data.proof(id),
    leafCount: 0n,
  }));
  const { results } = await chain.ok(
    rosa,
    MsgClaimEarningsResponse,
    any(MsgClaimEarnings, { sender: rosa.text, claims }),
  );
  // Sale: pool 1,700,000, burned 100,000, matched 50,000. Calls: pool 650,000, burned 50,000, matched 25,000.
  const [own, other] = results;
  assert.deepEqual([own?.real, own?.emission].map(String), ["587500", "18750"]);
  assert.deepEqual([other?.real, other?.emission].map(String), ["1762500", "56250"]);

  // The exported network goes on elsewhere with the same rows, but for what every block writes.
  const exported = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(chain.app.read())]],
    ),
  );
  const again = await createTestApp({ appState: exported, initialHeight: chain.app.nextHeight() });
  await again.block([]);
  const names = ["attribution", "marketplace", "registry"];
  assert.deepEqual(allRows(again.state.latest(), names), allRows(chain.app.state.latest(), names));
});
