/** Proves that nothing is swept that was earned lately, nor while it is open who stands behind a name (docs/spec/attribution.md T14). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { contributorIdBytes, nameIdOf } from "../../lib/registry/contributor-id.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
  MsgSweepUnclaimed,
  MsgSweepUnclaimedResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import {
  MsgContestName,
  MsgContestNameResponse,
  MsgProposeName,
  MsgProposeNameResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { TEST_DAY, any, createEconomyChain, economyState, publishShares } from "../economy.fixture.ts";
import type { EconomyChain } from "../economy.fixture.ts";
import { AttributionError } from "./errors.ts";

const [olga, buyer, nadia, gil] = [testAccount("olga"), testAccount("buyer"), testAccount("nadia"), testAccount("gil")];
const DAY = 2;
const UNCLAIMED = 60;
const nameId = nameIdOf(1n, "Nadia");
const id = contributorIdBytes({ kind: "name", nameId });
const price = { denom: "ubyl", amount: "1000000" };

interface Scene {
  readonly chain: EconomyChain;
  readonly sell: () => Promise<unknown>;
  readonly sweep: Any;
  readonly claim: Any;
}

/** A dataset of Nadia's, whose key nobody knows, was sold once. */
async function createScene(): Promise<Scene> {
  const state = fromProtoJson(GenesisState, economyState(TEST_DAY)["attribution"]);
  const params = { ...state.params, unclaimedEpochs: UNCLAIMED };
  const appState = { attribution: toProtoJson(GenesisState, { ...state, params }) };
  const chain = await createEconomyChain([olga, buyer, nadia, gil], { appState });
  const data = await publishShares(chain, olga, "poems", [{ id, weight: 1n }]);
  const offer = MsgCreateOffer.create({
    seller: olga.text,
    subject: { datasetId: data.datasetId, version: "1.0.0", modelId: 0n },
    rights: Right.RIGHT_TRAIN,
    price,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
  await chain.ok(olga, MsgCreateOfferResponse, any(MsgCreateOffer, offer));
  const buy = any(MsgBuy, MsgBuy.create({ buyer: buyer.text, offerId: 1n, maxTotal: price }));
  const sell = (): Promise<unknown> => chain.ok(buyer, MsgBuyResponse, buy);
  await sell();
  const weightsRoot = new Uint8Array(0);
  const leaf = { datasetId: data.datasetId, version: "1.0.0", weightsRoot, proof: data.proof(id), leafCount: 0n };
  const sweep = any(MsgSweepUnclaimed, { sender: gil.text, claim: leaf });
  return { chain, sell, sweep, claim: any(MsgClaimEarnings, { sender: nadia.text, claims: [leaf] }) };
}
const propose = any(MsgProposeName, { owner: olga.text, datasetId: 1n, name: "Nadia", address: nadia.text });

test("the time runs from the last earning, and stands still while a proposal or a contest is open", async () => {
  const { chain, sell, sweep } = await createScene();
  await chain.blocks((UNCLAIMED - 1) * DAY);
  await sell();
  await chain.blocks(2 * DAY);
  await chain.refused(gil, AttributionError.NotUnclaimed, sweep);
  await chain.blocks((UNCLAIMED - 3) * DAY);
  await chain.ok(olga, MsgProposeNameResponse, propose);
  await chain.blocks(3 * DAY);
  await chain.refused(gil, AttributionError.NotUnclaimed, sweep);
  await chain.ok(gil, MsgContestNameResponse, any(MsgContestName, { contestant: gil.text, nameId, reason: "no" }));
  await chain.blocks(45 * DAY);
  await chain.refused(gil, AttributionError.NotUnclaimed, sweep);
  // The owner never answered the contest: nobody is coming for the name.
  await chain.blocks(16 * DAY);
  await chain.ok(gil, MsgSweepUnclaimedResponse, sweep);
});

test("whom a name is proposed for in time has everything", async () => {
  const { chain, sweep, claim } = await createScene();
  await chain.blocks(UNCLAIMED * DAY);
  await chain.ok(olga, MsgProposeNameResponse, propose);
  await chain.refused(gil, AttributionError.NotUnclaimed, sweep);
  await chain.blocks(30 * DAY);
  const { results } = await chain.ok(nadia, MsgClaimEarningsResponse, claim);
  assert.ok((results[0]?.real ?? 0n) > 0n);
});
