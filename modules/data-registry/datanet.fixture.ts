/** For tests: a datanet with a custodian and curators, and what contributors and reviewers send to it. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { bigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { reviewCommitment } from "../../lib/registry/commitments.ts";
import { TEST_CHAIN, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Admission } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Contribution, DatanetTerms } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { ConsentStatus } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAssembleVersion,
  MsgCommitReview,
  MsgCreateDatanet,
  MsgJoinCurators,
  MsgOpenContribution,
  MsgRevealReview,
  MsgSubmitContribution,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { BYL, DAY_BLOCKS, any, coin, createRegistryChain, postBond, recordsProof } from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { contributionSample } from "./contribution-case.ts";
import { contributions } from "./tables.ts";

/** Owner, custodian and two contributors. */
export const [owner, keeper, ann, ben] = [
  testAccount("owner"),
  testAccount("keeper"),
  testAccount("ann"),
  testAccount("ben"),
];
/** Curators of a new datanet. */
export const judges = Array.from({ length: 6 }, (_, index) => testAccount(`curator ${index}`));
/** Accounts of the chain in the order of their numbers. */
export const everyone = [owner, keeper, ann, ben, ...judges];
const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
/** Consents that the datanet asks for. */
export const consents = { train: allowed, infer: allowed, mine: allowed };
/** Terms of the datanet. */
export const terms: DatanetTerms = {
  licenses: ["CC-BY-4.0"],
  admission: Admission.ADMISSION_OPEN,
  ownerPpm: 20_000,
  curatorPpm: 60_000,
  custodian: keeper.text,
  contributionBond: 10n * BYL,
};
/** Salt of every score. */
export const salt = sha256(utf8ToBytes("salt"));
/** Number of the first version. */
export const first = { major: 1, minor: 0, patch: 0 };

/** MsgCreateDatanet of the first datanet. */
export const create = (more: Partial<MsgCreateDatanet> = {}): Any =>
  any(MsgCreateDatanet, {
    owner: owner.text,
    name: "net",
    title: "A datanet",
    payoutAddress: "",
    schemaHash: sha256(utf8ToBytes("schema")),
    mediaType: "application/jsonl",
    consents,
    duplicateMin: 32,
    deriveRoyaltyPpm: 0,
    terms,
    ...more,
  });

/** A chain with a datanet, its custodian bonded and its curators joined. */
export async function createNet(more: Partial<MsgCreateDatanet> = {}, members = judges): Promise<RegistryChain> {
  const chain = await createRegistryChain(everyone);
  await chain.must(owner, create(more));
  await chain.must(keeper, postBond(keeper, BondPurpose.BOND_PURPOSE_CUSTODIAN, "1", 1_000n * BYL));
  for (const judge of members) await chain.must(judge, ...joinCurators(judge));
  return chain;
}

/** Bonds a curator and joins. */
export const joinCurators = (judge: TestAccount): readonly Any[] => [
  postBond(judge, BondPurpose.BOND_PURPOSE_CURATOR, "1", 100n * BYL),
  any(MsgJoinCurators, { curator: judge.text, datanetId: 1n }),
];

/** MsgSubmitContribution of records. */
export const submit = (
  account: TestAccount,
  hashes: readonly Uint8Array[],
  more: Partial<MsgSubmitContribution> = {},
): Any =>
  any(MsgSubmitContribution, {
    contributor: account.text,
    datanetId: 1n,
    contentRoot: merkleRoot(hashes),
    recordCount: BigInt(hashes.length),
    byteCount: 100n,
    license: "CC-BY-4.0",
    consents,
    uri: "ipfs://contribution",
    bond: coin(10n * BYL),
    commitSalt: new Uint8Array(0),
    ...more,
  });

/** A contribution that is there. */
export function find(chain: Pick<RegistryChain, "app">, id: bigint): Contribution {
  const found = contributions.find(chain.app.read(), bigEndian64(id));
  assert.ok(found !== undefined);
  return found;
}

/** MsgOpenContribution with the drawn records. */
export const openIt = (
  chain: Pick<RegistryChain, "app">,
  account: TestAccount,
  id: bigint,
  hashes: readonly Uint8Array[],
): Any =>
  any(MsgOpenContribution, {
    contributor: account.text,
    contributionId: id,
    records: recordsProof(hashes, contributionSample(chain.app.read(), find(chain, id))),
    uri: "ipfs://opened",
  });

/** MsgCommitReview. */
export const commitScore = (judge: TestAccount, id: bigint, score: number): Any => {
  const commitment = reviewCommitment({
    chainId: TEST_CHAIN,
    contributionId: id,
    reviewer: judge.address,
    score,
    salt,
  });
  return any(MsgCommitReview, { reviewer: judge.text, contributionId: id, commitment });
};
/** MsgRevealReview. */
export const revealScore = (judge: TestAccount, id: bigint, score: number): Any =>
  any(MsgRevealReview, { reviewer: judge.text, contributionId: id, score, salt });

/** Accounts drawn to review a contribution. */
export const drawnFor = (chain: RegistryChain, id: bigint): readonly TestAccount[] =>
  find(chain, id).reviews.flatMap(({ reviewer }) => everyone.filter(({ text }) => text === reviewer));

/** Submits, opens and reviews a contribution; the scores go to the drawn reviewers in order. */
export async function contribute(
  chain: RegistryChain,
  account: TestAccount,
  hashes: readonly Uint8Array[],
  scores: readonly number[],
  id: bigint,
): Promise<Contribution> {
  await chain.must(account, submit(account, hashes));
  await chain.blocks(11n);
  await chain.must(account, openIt(chain, account, id, hashes));
  const reviewers = drawnFor(chain, id);
  for (const [at, score] of scores.entries()) {
    const judge = reviewers[at];
    if (judge !== undefined) await chain.must(judge, commitScore(judge, id, score));
  }
  await chain.blocks(DAY_BLOCKS);
  for (const [at, score] of scores.entries()) {
    const judge = reviewers[at];
    if (judge !== undefined) await chain.must(judge, revealScore(judge, id, score));
  }
  await chain.blocks(DAY_BLOCKS);
  return find(chain, id);
}

/** MsgAssembleVersion. */
export const assemble = (version: string, more: Partial<MsgAssembleVersion> = {}): Any =>
  any(
    MsgAssembleVersion,
    MsgAssembleVersion.create({
      owner: owner.text,
      datanetId: 1n,
      version,
      metadataLicense: "CC0-1.0",
      locators: [{ uri: "ipfs://net" }],
      ...more,
    }),
  );
