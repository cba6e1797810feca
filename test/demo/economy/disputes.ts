/** Chapters about lies: an attribution and a settlement that are false, each convicted by one message, and who pays for it. */
import assert from "node:assert/strict";
import { QuerySupplyRequest, QuerySupplyResponse } from "../../../proto/gen/byline/emissions/v1/query.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { createModel, type ModelPeople } from "./disputed-model.ts";
import { type PublicationResult, tellFalsePublication } from "./false-publication.ts";
import { tellFalseSettlement } from "./false-settlement.ts";
import { createFinder, type Slash } from "./finder.ts";
import { type EconomyStage, inByl } from "./stage.ts";

/** The people of these chapters. */
export interface DisputePeople extends ModelPeople {
  /** Serves the model's calls. */
  readonly host: Wallet;
  readonly caller: Wallet;
  /** Computes what others say again. */
  readonly watcher: Wallet;
}

/** What the chapters did, for those that add it up and for the one that goes on from an export. */
export interface DisputesResult {
  /** Gross amounts: two licences, and the calls. */
  readonly sales: readonly bigint[];
  readonly settled: bigint;
  readonly publicationSlash: Slash;
  readonly settlementSlash: Slash;
  readonly modelId: bigint;
  readonly publications: readonly bigint[];
}

/** Tells the chapters. @throws AssertionError at the step that did not hold */
export async function tellDisputes(stage: EconomyStage, people: DisputePeople): Promise<DisputesResult> {
  const { ann, ben, host, caller, watcher } = people;
  const model = await createModel(stage, people);
  const finder = await createFinder(stage, watcher);
  const burnedBefore = await burnedOther(stage);
  const parts = { liar: ben, honest: ann, finder };
  const attribution: PublicationResult = await tellFalsePublication(stage, model, parts);
  const settlement = await tellFalseSettlement(stage, { model, attribution }, { gateway: host, caller, finder });
  const slashes = await finder.paid();
  const taken = slashes.reduce((sum, { amount }) => sum + amount, 0n);
  const rewards = slashes.reduce((sum, { reward }) => sum + reward, 0n);
  const burned = (await burnedOther(stage)) - burnedBefore;
  assert.equal(burned, taken - rewards + settlement.burned, "what the finder did not get is burned");
  stage.step(
    "the finder was paid out of the liars' bonds",
    `${inByl(rewards)} of ${inByl(taken)}; ${inByl(burned)} burned with the gateway's share and the match of what moved, counted to the unit`,
  );
  return {
    sales: model.released,
    settled: settlement.released,
    publicationSlash: attribution.slash,
    settlementSlash: settlement.slash,
    modelId: model.modelId,
    publications: [attribution.lieId, attribution.truth.id],
  };
}

/** Burned otherwise than by use, ever, ubyl. */
async function burnedOther({ rpc }: EconomyStage): Promise<bigint> {
  const method = { path: "/byline.emissions.v1.Query/Supply", input: QuerySupplyRequest, output: QuerySupplyResponse };
  return (await rpc.query(method, {})).totals.burnedOther;
}
