/** Chapter: somebody publishes an attribution that pays himself; it adds up, it is false, and arithmetic convicts it. */
import assert from "node:assert/strict";
import {
  commitPublication,
  computePublication,
  type ListColumns,
  type PlaceColumns,
  type PublicationData,
  type PublicationTerms,
  weightsOf,
} from "../../../lib/attribution/commit/build.ts";
import type { TestPoint } from "../../../lib/attribution/features.ts";
import { findFraud, isServed } from "../../../lib/attribution/fraud/find-fraud.ts";
import { readPublication } from "../../../lib/attribution/wire/publication.ts";
import { type PublicationRow, PublicationState } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import { MsgPublishAttribution, MsgPublishAttributionResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { publicationCase, publishMessage } from "../../../sdk/attribution-proofs.ts";
import { queryModel, queryPublication, querySteering } from "../../../sdk/attribution-queries.ts";
import { packMessage } from "../../../sdk/client.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { type DisputedModel, nextTerms } from "./disputed-model.ts";
import type { Finder, Slash } from "./finder.ts";
import { bondOf, type EconomyStage, inByl, send, waitUntil } from "./stage.ts";

const BOND_MAX = 1_000_000_000n;
const PARTS_PER_TENTH = 1_000_000_000n;
/** The liar's record, in his own dataset. */
const FAVOURITE = 0;

/** What the chapter leaves behind. */
export interface PublicationResult {
  readonly lieId: bigint;
  readonly truth: PublicationRow;
  /** What the true publication was computed with. */
  readonly terms: PublicationTerms;
  readonly slash: Slash;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellFalsePublication(
  stage: EconomyStage,
  model: DisputedModel,
  { liar, honest, finder }: { readonly liar: Wallet; readonly honest: Wallet; readonly finder: Finder },
): Promise<PublicationResult> {
  const lying = await nextTerms(stage, model);
  const served = lieAbout(lying, { input: 1, record: FAVOURITE });
  const lieId = await publish(stage, liar, lying, served);
  const said = readPublication((await queryPublication(stage.rpc, lieId)).publication);
  stage.step(
    "the owner of the trees published an attribution",
    `birds ${percent(said.vector[0])}, trees ${percent(said.vector[1])}; every sum in it adds up, so the chain took it`,
  );
  const terms = { ...(await nextTerms(stage, model)), benchmark: said.benchmark };
  assert.ok(isServed(said, terms, served), "he serves what he published: nothing is missing, no sum is wrong");
  const proof = findFraud(said, terms, served);
  assert.ok(proof?.kind === "distance", "the first lie is how near his record is");
  const claimed = proof.entry.entry.distance;
  stage.step(
    "somebody computed it again from the same data",
    `he says that one of his records is at distance ${claimed} from a question about birds, and the right answer to it`,
  );
  const bond = { purpose: BondPurpose.BOND_PURPOSE_PUBLICATION, subject: lieId.toString() };
  assert.equal((await bondOf(stage, liar.address, bond)).amount, (await queryPublication(stage.rpc, lieId)).bond);
  const slash = await finder.convict(publicationCase(lieId, proof));
  assert.equal(slash.subject, `publication/${lieId}`);
  assert.equal((await queryPublication(stage.rpc, lieId)).state, PublicationState.PUBLICATION_STATE_VOID);
  stage.step(
    "a false attribution convicted",
    `publication ${lieId} is void by one proof; ${inByl(slash.amount)} of bond are lost, ${inByl(slash.reward)} of them for who found it`,
  );
  const truth = await publishTruth(stage, model, honest);
  return { lieId, slash, ...truth };
}

/** The truth may follow at once; after its window it steers. */
async function publishTruth(
  stage: EconomyStage,
  model: DisputedModel,
  honest: Wallet,
): Promise<Pick<PublicationResult, "truth" | "terms">> {
  const { rpc, step } = stage;
  const terms = await nextTerms(stage, model);
  const data = computePublication(terms);
  const id = await publish(stage, honest, terms, data);
  const right = readPublication((await queryPublication(rpc, id)).publication);
  assert.equal(findFraud(right, terms, data), undefined, "nothing is found in it");
  await waitUntil("nobody objected in time", async () => {
    return (await querySteering(rpc, model.modelId)).steering.effectiveId === id;
  });
  const truth = await queryPublication(rpc, id);
  assert.equal(truth.state, PublicationState.PUBLICATION_STATE_EFFECTIVE);
  assert.deepEqual((await queryModel(rpc, model.modelId)).baseVector, right.vector);
  step(
    "the true attribution stands and steers",
    `birds ${percent(right.vector[0])}, trees ${percent(right.vector[1])}: nobody showed a lie in it in time`,
  );
  return { truth, terms };
}

async function publish(
  stage: EconomyStage,
  publisher: Wallet,
  terms: PublicationTerms,
  data: PublicationData,
): Promise<bigint> {
  const message = publishMessage(publisher.address, commitPublication(terms, data), BOND_MAX);
  const packed = packMessage(MsgPublishAttribution, message);
  return (await send(stage, publisher, MsgPublishAttributionResponse, packed)).publicationId;
}

/**
 * The lie: one record is the nearest and the right answer to every question. Everything else follows from that without a mistake:
 * places, values, sums, vector.
 */
function lieAbout(
  terms: PublicationTerms,
  favourite: { readonly input: number; readonly record: number },
): PublicationData {
  const { leaders } = computePublication(terms);
  const lists: ListColumns[] = [];
  const places: PlaceColumns[] = [];
  for (const point of terms.points) {
    const bent = computePublication({ ...terms, points: [point], inputs: bentInputs(terms, favourite, point) });
    lists.push(...bent.lists);
    places.push(...bent.places);
  }
  const totals = Array.from(leaders, (_, item) => places.reduce((sum, { values }) => sum + (values[item] ?? 0n), 0n));
  return { leaders, lists, places, weights: weightsOf(terms.inputs, totals) };
}

/** The inputs as the liar wants them for one question: his record is the question itself. */
function bentInputs(
  { inputs }: PublicationTerms,
  { input, record }: { readonly input: number; readonly record: number },
  { label, vector }: TestPoint,
): PublicationTerms["inputs"] {
  return inputs.map((each, at) => {
    if (at !== input) return each;
    return { ...each, items: each.items.map((item, place) => (place === record ? { ...item, label, vector } : item)) };
  });
}

/** A part of a vector in percent, rounded to one decimal. */
function percent(part = 0n): string {
  const tenths = (part + PARTS_PER_TENTH / 2n) / PARTS_PER_TENTH;
  return `${tenths / 10n}.${tenths % 10n} %`;
}
