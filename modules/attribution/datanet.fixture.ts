/** For tests: a datanet of three contributions, the second taken out, assembled into a version with features. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import type { InputData } from "../../lib/attribution/commit/build.ts";
import { WITHDRAWN_CONTRIBUTOR } from "../../lib/attribution/commit/leaves.ts";
import { type FeatureItem, featureRoot, featureTree } from "../../lib/attribution/features.ts";
import { type Chance, randomVector } from "../../lib/attribution/random-game.fixture.ts";
import { type Contributor, contributorLeaf } from "../../lib/merkle/merkle-sum.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { partLeaf, WITHDRAWN_ROOT } from "../../lib/registry/two-level.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Contribution } from "../../proto/gen/byline/registry/v1/datanet.ts";
import {
  MsgAssembleVersion,
  MsgAssembleVersionResponse,
  MsgWithdrawContribution,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { sumStep } from "../data-registry/contributor-proofs.ts";
import {
  commitScore,
  create,
  find,
  joinCurators,
  openIt,
  revealScore,
  submit,
  terms,
} from "../data-registry/datanet.fixture.ts";
import { registryReader } from "../data-registry/reader.ts";
import { any, postBond } from "../economy.fixture.ts";
import type { EconomyChain } from "../economy.fixture.ts";
import { readClock } from "../emissions/clock.ts";
import { createSceneChain, PEOPLE, SHAPE, type Scene, sceneOver } from "./publication.fixture.ts";

const { olga, paul, rosa, gate, buyer, carl, dora } = PEOPLE;
const CURATORS = [buyer, carl, dora];
/** Longer than the delay of a draw. */
const DATANET_DAY_BLOCKS = 12;
const SCORE = 80;
const BYL = 1_000_000n;
const SIZES = [3, 2, 2];
const GONE = 1;

/**
 * A model over such a version: records 0..2 and 5, 6 stand, 3 and 4 were taken out.
 * @param change  what the datanet's owner commits to instead of the honest items
 */
export async function createDatanetScene(
  chance: Chance,
  change: (items: readonly FeatureItem[]) => readonly FeatureItem[] = (items) => items,
): Promise<Scene> {
  const chain = await createSceneChain(DATANET_DAY_BLOCKS);
  await createNet(chain);
  const records = SIZES.map((size, at) =>
    Array.from({ length: size }, (_, index) => utf8ToBytes(`record ${at} ${index}`)),
  );
  const hashes = records.map((own) => own.map((record) => sha256(record)));
  const people: Contributor[] = [];
  for (const [at, own] of hashes.entries()) {
    const account = at === GONE ? rosa : paul;
    const { firstRecord, recordCount } = await contribute(chain, account, own, BigInt(at) + 1n);
    const id = contributorIdBytes({ kind: "address", address: account.address });
    people.push({ id, weight: recordCount * BigInt(SCORE), firstRecord, recordCount });
  }
  await withdraw(chain, hashes, people);
  const honest = hashes.flatMap((own, at) =>
    own.map((contentHash, index): FeatureItem => {
      if (at === GONE) return { contentHash: WITHDRAWN_ROOT, label: 0, vector: new Int8Array(SHAPE.dims) };
      return { contentHash, label: index % 2, vector: randomVector(chance, SHAPE.dims, SHAPE.spread) };
    }),
  );
  const items = change(honest);
  const { datasetId, version } = await chain.ok(
    olga,
    MsgAssembleVersionResponse,
    any(
      MsgAssembleVersion,
      MsgAssembleVersion.create({
        owner: olga.text,
        datanetId: 1n,
        version: "1.0.0",
        metadataLicense: "CC0-1.0",
        featureRoot: featureRoot(featureTree(items)),
      }),
    ),
  );
  const input: InputData = {
    datasetId,
    version,
    content: contentOf(chain, datasetId, version, hashes),
    items,
    contributors: people.map((person, at) => (at === GONE ? WITHDRAWN_CONTRIBUTOR : person)),
  };
  return sceneOver(chain, chance, { inputs: [input], records: [records.flat()] });
}

function contentOf(
  chain: EconomyChain,
  datasetId: bigint,
  version: string,
  hashes: readonly (readonly Uint8Array[])[],
): InputData["content"] {
  const found = registryReader(readClock).version(chain.app.read(), datasetId, version);
  assert.equal(found?.content.partCount, BigInt(SIZES.length));
  const parts = hashes.map((own, at) => {
    return { root: at === GONE ? WITHDRAWN_ROOT : merkleRoot(own), recordCount: BigInt(own.length) };
  });
  return { contentRoot: found.content.contentRoot, parts };
}

async function createNet(chain: EconomyChain): Promise<void> {
  await must(chain, olga, create({ owner: olga.text, terms: { ...terms, custodian: gate.text } }));
  await must(chain, gate, postBond(gate, BondPurpose.BOND_PURPOSE_CUSTODIAN, "1", 1_000n * BYL));
  for (const curator of CURATORS) await must(chain, curator, ...joinCurators(curator));
}

/** Submits, opens and has a contribution accepted by all curators. */
async function contribute(
  chain: EconomyChain,
  account: TestAccount,
  hashes: readonly Uint8Array[],
  id: bigint,
): Promise<Contribution> {
  await must(chain, account, submit(account, hashes));
  await chain.blocks(11);
  await must(chain, account, openIt(chain, account, id, hashes));
  for (const curator of CURATORS) await must(chain, curator, commitScore(curator, id, SCORE));
  await chain.blocks(DATANET_DAY_BLOCKS);
  for (const curator of CURATORS) await must(chain, curator, revealScore(curator, id, SCORE));
  await chain.blocks(DATANET_DAY_BLOCKS);
  return find(chain, id);
}

/** Takes the second of three contributions out: it stands under the first peak, beside the first one. */
async function withdraw(
  chain: EconomyChain,
  hashes: readonly (readonly Uint8Array[])[],
  people: readonly Contributor[],
): Promise<void> {
  const [part, person] = [hashes[0], people[0]];
  assert.ok(part !== undefined && person !== undefined);
  const message = any(MsgWithdrawContribution, {
    contributor: rosa.text,
    contributionId: BigInt(GONE) + 1n,
    version: "",
    contentPath: [sumStep(partLeaf(merkleRoot(part), BigInt(part.length)))],
    contributorsPath: [sumStep(contributorLeaf(person))],
  });
  await must(chain, rosa, message);
}

async function must(chain: EconomyChain, account: TestAccount, ...messages: readonly Any[]): Promise<void> {
  const result = await chain.run(account, ...messages);
  assert.equal(result.code, 0, result.log);
}
