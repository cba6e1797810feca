/** For tests: datasets with features, a model over them whose seed is drawn, publications honest and not, proofs sent as messages. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import {
  type InputData,
  type PublicationData,
  type PublicationTerms,
  commitPublication,
  computeValues,
} from "../../lib/attribution/commit/build.ts";
import type { Publication } from "../../lib/attribution/commit/publication.ts";
import { type FeatureItem, featureRoot, featureTree, queryRoot, queryTree } from "../../lib/attribution/features.ts";
import { type Chance, randomPoint, randomVector } from "../../lib/attribution/random-game.fixture.ts";
import { fraudCommitment } from "../../lib/attribution/fraud/commitment.ts";
import type { FraudProof } from "../../lib/attribution/fraud/judge.ts";
import { flatContent } from "../../lib/attribution/fraud/publications.fixture.ts";
import { writeFraudProof } from "../../lib/attribution/wire/publication-fraud.ts";
import { writePublication } from "../../lib/attribution/wire/publication.ts";
import { type Contributor, contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { compareBytes } from "../../lib/bytes.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { TEST_CHAIN, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { GenesisState, type Params } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { FraudCase } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import type { PublicationRow } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  QueryPublicationRequest,
  QueryPublicationResponse,
  QuerySteeringRequest,
  QuerySteeringResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import {
  MsgCommitBenchmark,
  MsgCommitBenchmarkResponse,
  MsgCommitFraud,
  MsgCommitFraudResponse,
  MsgProveFraud,
  MsgProveFraudResponse,
  MsgPublishAttribution,
  MsgPublishAttributionResponse,
  type MsgRegisterModel,
  MsgRegisterModelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { any, createEconomyChain, economyState, publishShares, shareOf } from "../economy.fixture.ts";
import type { EconomyChain } from "../economy.fixture.ts";
import { modelMessage } from "./channel.fixture.ts";

/** People of these tests. */
export const PEOPLE = {
  olga: testAccount("olga"),
  paul: testAccount("paul"),
  rosa: testAccount("rosa"),
  gate: testAccount("gate"),
  buyer: testAccount("buyer"),
  eve: testAccount("eve"),
  carl: testAccount("carl"),
  dora: testAccount("dora"),
};
/** Blocks of one day in these tests. */
export const DAY_BLOCKS = 10;
/** Vectors and labels of these tests. */
export const SHAPE = { dims: 4, classes: 2, spread: 30 };
const COMMIT_BOND = 10_000_000n;

/** A model over registered features, and the terms that its publications have. */
export interface Scene {
  readonly chain: EconomyChain;
  readonly modelId: bigint;
  readonly terms: PublicationTerms;
  readonly honest: PublicationData;
  /** Contents of records, by input. */
  readonly records: readonly (readonly Uint8Array[])[];
  steering(): QuerySteeringResponse;
  row(id: bigint): PublicationRow;
  /** Terms of the publication that is next. */
  next(): PublicationTerms;
  publish(publication: Publication, more?: Partial<MsgPublishAttribution>): Any;
  /** Publishes as eve. @returns its id */
  published(publication: Publication): Promise<bigint>;
  /** Commits and shows a case. @returns what was convicted */
  convict(fraud: Uint8Array, finder?: TestAccount): Promise<string>;
}

/** What a scene has other than the usual. */
export interface SceneOptions {
  readonly mix?: MsgRegisterModel["mix"] | undefined;
  readonly params?: Partial<Params>;
}

/** The chain of a scene; dora plants. */
export async function createSceneChain(dayBlocks: number, more: Partial<Params> = {}): Promise<EconomyChain> {
  const day = BigInt(dayBlocks) * SECOND_NS;
  const genesis = fromProtoJson(GenesisState, economyState(day)["attribution"]);
  const params = { ...genesis.params, planter: PEOPLE.dora.text, ...more };
  const attribution = toProtoJson(GenesisState, { ...genesis, params });
  return createEconomyChain(Object.values(PEOPLE), { day, appState: { attribution } });
}

/** Two inputs: six records, the last but one a copy of the first; one record. */
export async function createScene(
  chance: Chance,
  dayBlocks = DAY_BLOCKS,
  { mix, params }: SceneOptions = {},
): Promise<Scene> {
  const { olga, paul, rosa } = PEOPLE;
  const chain = await createSceneChain(dayBlocks, params);
  const vectors = Array.from({ length: 7 }, () => randomVector(chance, SHAPE.dims, SHAPE.spread));
  vectors[4] = (vectors[0] as Int8Array).slice();
  const all = vectors.map((vector, at): readonly [Uint8Array, FeatureItem] => {
    const record = utf8ToBytes(`record ${at}`);
    return [record, { contentHash: sha256(record), label: at % 2, vector }];
  });
  const parts = [all.slice(0, 6), all.slice(6)];
  const inputs: InputData[] = [];
  for (const [at, part] of parts.entries()) {
    const items = part.map(([, item]) => item);
    const people = at === 0 ? [paul, rosa] : [rosa];
    const contributors = people
      .map(({ address }, place): Contributor => {
        const id = contributorIdBytes({ kind: "address", address });
        const range = at === 0 ? [place * 3, 3] : [0, 1];
        return { id, weight: 1n, firstRecord: BigInt(range[0] ?? 0), recordCount: BigInt(range[1] ?? 1) };
      })
      .sort((a, b) => compareBytes(a.id, b.id));
    const tree = contributorsTree(contributors);
    const content = flatContent(items);
    const published = await publishShares(chain, olga, `data${at}`, [shareOf(paul, 1n)], {
      contentRoot: content.contentRoot,
      recordCount: BigInt(items.length),
      featureRoot: featureRoot(featureTree(items)),
      contributorsRoot: tree.root,
      contributorCount: BigInt(contributors.length),
      totalWeight: tree.total,
    });
    inputs.push({ datasetId: published.datasetId, version: published.version, content, items, contributors });
  }
  return sceneOver(chain, chance, { inputs, records: parts.map((part) => part.map(([record]) => record)), mix });
}

/** A scene over versions of olga's in the order of their registration; vectors have SHAPE's components. */
export async function sceneOver(
  chain: EconomyChain,
  chance: Chance,
  { inputs, records, mix }: Pick<SceneOptions, "mix"> & Pick<Scene, "records"> & Pick<PublicationTerms, "inputs">,
): Promise<Scene> {
  const { olga, eve, carl } = PEOPLE;
  const points = Array.from({ length: 3 }, () => randomPoint(chance, SHAPE));
  const { benchmarkId } = await chain.ok(
    olga,
    MsgCommitBenchmarkResponse,
    any(MsgCommitBenchmark, { owner: olga.text, queryRoot: queryRoot(queryTree(points)), queryCount: points.length }),
  );
  // The model's order is not that of registration.
  const refs = [...inputs].reverse().map(({ datasetId, version }) => ({ datasetId, version, licenceId: 0n }));
  const message = modelMessage(olga, refs, { benchmarkId, ...(mix === undefined ? {} : { mix }) });
  const { modelId } = await chain.ok(olga, MsgRegisterModelResponse, message);
  await chain.blocks(11);
  const steering = (): QuerySteeringResponse =>
    chain.query("/byline.attribution.v1.Query/Steering", QuerySteeringRequest, QuerySteeringResponse, { modelId });
  const next = (): PublicationTerms => {
    const { seed, k, duplicateRadius, lastNumber } = steering().steering;
    const radius = duplicateRadius * SHAPE.dims;
    return { modelId, benchmark: lastNumber + 1n, seed, k, duplicateRadius: radius, points, inputs };
  };
  const terms = next();
  const publish = (publication: Publication, more: Partial<MsgPublishAttribution> = {}): Any =>
    any(MsgPublishAttribution, {
      publisher: eve.text,
      publication: writePublication(publication),
      bondMax: { denom: "ubyl", amount: "1000000000" },
      ...more,
    });
  return {
    chain,
    modelId,
    terms,
    // Also over features that are not those of the content: then no publication can be answered for.
    honest: computeValues(terms),
    records,
    steering,
    row: (id) =>
      chain.query("/byline.attribution.v1.Query/Publication", QueryPublicationRequest, QueryPublicationResponse, {
        publicationId: id,
      }).publication,
    next,
    publish,
    async published(publication) {
      return (await chain.ok(eve, MsgPublishAttributionResponse, publish(publication))).publicationId;
    },
    async convict(fraud, finder = carl) {
      await chain.ok(finder, MsgCommitFraudResponse, commitMessage(finder, fraud));
      return (await chain.ok(finder, MsgProveFraudResponse, proveMessage(finder, fraud))).subject;
    },
  };
}

/** The honest publication that is next. */
export function honestPublication({ next, honest }: Pick<Scene, "next" | "honest">): Publication {
  return commitPublication(next(), honest);
}

/** Message that commits to a case. */
export function commitMessage(finder: TestAccount, fraud: Uint8Array, bond = COMMIT_BOND): Any {
  const commitment = fraudCommitment(TEST_CHAIN, fraud, finder.address);
  const coin = { denom: "ubyl", amount: bond.toString() };
  return any(MsgCommitFraud, { sender: finder.text, commitment, bond: coin });
}

/** Message that shows a case. */
export function proveMessage(finder: TestAccount, fraud: Uint8Array): Any {
  return any(MsgProveFraud, { sender: finder.text, fraudCase: fraud });
}

/** Bytes of a case against a publication. */
export function publicationCase(id: bigint, proof: FraudProof): Uint8Array {
  return FraudCase.encode(FraudCase.create({ publication: writeFraudProof(id, proof) }));
}

/** Fails the test when there is nothing. */
export function present<T>(value: T | undefined, what: string): T {
  assert.ok(value !== undefined, what);
  return value;
}

/** Bytes that differ by name. */
export function hashOf(name: string): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("test "), utf8ToBytes(name)));
}
