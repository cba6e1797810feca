/** Chapters about lies: an attribution and a settlement that are false, each convicted by one proof, and who pays for it. */
import assert from "node:assert/strict";
import { parseAccountAddress } from "../../../lib/address.ts";
import { computePublication } from "../../../lib/attribution/commit/build.ts";
import { contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { QuerySupplyRequest, QuerySupplyResponse } from "../../../proto/gen/byline/emissions/v1/query.ts";
import { claimEarnings, claimsOf, type CreditedVersion, reweigh } from "../../../sdk/earnings.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { createModel, type ModelPeople } from "./disputed-model.ts";
import { type PublicationResult, tellFalsePublication } from "./false-publication.ts";
import { tellFalseSettlement } from "./false-settlement.ts";
import { createFinder, type Slash } from "./finder.ts";
import { type EconomyStage, inByl, waitEpoch } from "./stage.ts";

/** Epochs until the money of a settlement can leave. */
const EPOCHS_TO_MATURE = 4n;

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
  /** What the data of the model is owed under the true attribution, and by whom it is owned. */
  readonly owed: readonly Owed[];
  readonly settledEpoch: bigint;
  readonly modelId: bigint;
  readonly publications: readonly bigint[];
}

/** One input's part of the settlement, and the credits that it goes by. */
export interface Owed {
  readonly owner: Wallet;
  readonly credited: CreditedVersion;
  readonly amount: bigint;
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
  const weights = computePublication(attribution.terms).weights;
  const owed = [ann, ben].map((owner, at): Owed => {
    const [input, own] = [model.inputs[at], weights[at]];
    assert.ok(input !== undefined && own !== undefined, "both inputs are worth something");
    return { owner, credited: reweigh(input, own), amount: settlement.credited[at] ?? 0n };
  });
  return {
    owed,
    settledEpoch: settlement.epoch,
    sales: model.released,
    settled: settlement.released,
    publicationSlash: attribution.slash,
    settlementSlash: settlement.slash,
    modelId: model.modelId,
    publications: [attribution.lieId, attribution.truth.id],
  };
}

/** Tells how the owners of the data are paid, once the settlement has matured. @throws AssertionError at the step that did not hold */
export async function tellOwed(stage: EconomyStage, { owed, settledEpoch }: DisputesResult): Promise<void> {
  await waitEpoch(stage, settledEpoch + EPOCHS_TO_MATURE);
  for (const { owner, credited, amount } of owed) {
    const id = contributorIdBytes({ kind: "address", address: parseAccountAddress(owner.address) });
    const before = await queryBalance(stage.rpc, owner.address);
    const { results, sent } = await claimEarnings(stage.rpc, owner, claimsOf(credited, [id]));
    assert.deepEqual(
      results.map(({ real }) => real),
      [amount],
    );
    const minted = results.reduce((sum, { emission }) => sum + emission, 0n);
    assert.equal(await queryBalance(stage.rpc, owner.address), before - sent.fee + amount + minted);
  }
  stage.step(
    "the owners took what the true attribution gives them",
    `${owed.map(({ amount }) => inByl(amount)).join(" and ")}, by proofs under its weights`,
  );
}

/** Burned otherwise than by use, ever, ubyl. */
async function burnedOther({ rpc }: EconomyStage): Promise<bigint> {
  const method = { path: "/byline.emissions.v1.Query/Supply", input: QuerySupplyRequest, output: QuerySupplyResponse };
  return (await rpc.query(method, {})).totals.burnedOther;
}
