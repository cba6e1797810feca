/** What the disputes are about: two people's datasets with features, sold to a builder, and a model that is measured by questions. */
import assert from "node:assert/strict";
import type { InputData, PublicationTerms } from "../../../lib/attribution/commit/build.ts";
import { featureRoot, featureTree, queryRoot, queryTree } from "../../../lib/attribution/features.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { MsgRegisterModelResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { queryPublicationTerms, querySteering } from "../../../sdk/attribution-queries.ts";
import { packMessage } from "../../../sdk/client.ts";
import { folderFeatures } from "../../../sdk/publish/features.ts";
import type { Folder } from "../../../sdk/publish/folder.ts";
import { publishFolder } from "../../../sdk/publish/publish.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { commitBenchmark, modelMessage } from "./channel.ts";
import { folderOfRows } from "./folders.ts";
import { BIRDS, DIMS, labelOf, rowOf, testPoints, TREES } from "./nature.ts";
import { offerOf, ROYALTY_PPM } from "./sale.ts";
import { type EconomyStage, send, ubyl, waitUntil } from "./stage.ts";

const PRICE = 2_000_000n;
const VERSION_BOND = 100_000_000n;
/** What one answer of the model costs. */
export const ANSWER_FEE = 5_000_000n;

/** Who owns what, and who builds. */
export interface ModelPeople {
  /** Owns the birds. */
  readonly ann: Wallet;
  /** Owns the trees. */
  readonly ben: Wallet;
  readonly builder: Wallet;
}

/** A registered model whose data everybody has. */
export interface DisputedModel {
  readonly modelId: bigint;
  /** Birds and trees, as the model lists them. */
  readonly inputs: readonly InputData[];
  /** What the two licences cost, ubyl. */
  readonly released: readonly bigint[];
}

/** Publishes, sells, registers, and waits for the seed. */
export async function createModel(stage: EconomyStage, { ann, ben, builder }: ModelPeople): Promise<DisputedModel> {
  // One after the other: attribution compares inputs in the order of their registration.
  const published = [
    await publishOnSale(stage, ann, natureFolder("birds", BIRDS)),
    await publishOnSale(stage, ben, natureFolder("trees", TREES)),
  ];
  stage.step(
    "published two datasets with features",
    `${published.map(({ input }) => `${input.items.length} records`).join(" and ")}, for each a vector that anybody can compute again`,
  );
  const buys = published.map(({ offerId }) =>
    packMessage(MsgBuy, MsgBuy.create({ buyer: builder.address, offerId, maxTotal: ubyl(PRICE) })),
  );
  // Licences are numbered in the order of the messages.
  const { licenceId: last } = await send(stage, builder, MsgBuyResponse, ...buys);
  const inputs = published.map(({ input: { datasetId, version } }, at) => {
    return { datasetId, version, licenceId: last - BigInt(published.length - 1 - at) };
  });
  const tree = queryTree(testPoints());
  const benchmarkId = await commitBenchmark(stage, builder, { queryRoot: queryRoot(tree), queryCount: tree.count });
  const floorsPpm = ROYALTY_PPM * inputs.length;
  const message = modelMessage(builder, { name: "nature", inputs, benchmarkId, pricePerCall: ANSWER_FEE, floorsPpm });
  const { modelId } = await send(stage, builder, MsgRegisterModelResponse, message);
  await waitUntil("the model's seed", async () => (await querySteering(stage.rpc, modelId)).steering.seed.length > 0);
  stage.step(
    "registered a model of both",
    `model ${modelId}, measured by ${tree.count} questions that were fixed before; its seed was drawn ten blocks later`,
  );
  return { modelId, inputs: published.map(({ input }) => input), released: published.map(() => PRICE) };
}

/** The folder of one of the two. */
function natureFolder(subject: string, texts: readonly string[]): Folder {
  return folderOfRows(
    subject,
    texts.map((text) => rowOf(subject, text)),
  );
}

/** Publishes with features, bonds and offers. */
async function publishOnSale(
  stage: EconomyStage,
  owner: Wallet,
  folder: Folder,
): Promise<{ readonly input: InputData; readonly offerId: bigint }> {
  const items = await folderFeatures(folder, { owner: owner.address, dims: DIMS, labelOf });
  const options = { featureRoot: featureRoot(featureTree(items)) };
  const { datasetId, version, plan, content } = await publishFolder(stage.rpc, owner, folder, options);
  assert.deepEqual(content.featureRoot, options.featureRoot);
  const credited = { datasetId, version, contributors: plan.contributors };
  const bond = {
    owner: owner.address,
    purpose: BondPurpose.BOND_PURPOSE_VERSION,
    subject: `${datasetId}@${version}`,
    amount: ubyl(VERSION_BOND),
  };
  const { offerId } = await send(
    stage,
    owner,
    MsgCreateOfferResponse,
    packMessage(MsgPostBond, bond),
    packMessage(MsgCreateOffer, offerOf(owner, credited, PRICE)),
  );
  const input = { ...credited, items, content: { contentRoot: content.contentRoot, parts: [] } };
  return { input, offerId };
}

/** The terms of the model's next publication. */
export function nextTerms(stage: EconomyStage, { modelId, inputs }: DisputedModel): Promise<PublicationTerms> {
  return queryPublicationTerms(stage.rpc, modelId, { points: testPoints(), inputs });
}
