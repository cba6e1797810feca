/** A datanet's people at work: terms and bonds, contributions with drawn openings, reviews committed before they are shown. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { sha256 } from "#crypto";
import { parseAccountAddress } from "../../../lib/address.ts";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { reviewCommitment } from "../../../lib/registry/commitments.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond, MsgPostBondResponse } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import { Admission, type Contribution, ContributionStatus } from "../../../proto/gen/byline/registry/v1/datanet.ts";
import { ConsentStatus } from "../../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgCommitReview,
  MsgCommitReviewResponse,
  MsgCreateDatanet,
  MsgCreateDatanetResponse,
  MsgJoinCurators,
  MsgJoinCuratorsResponse,
  MsgOpenContribution,
  MsgOpenContributionResponse,
  MsgRevealReview,
  MsgRevealReviewResponse,
  MsgSubmitContribution,
  MsgSubmitContributionResponse,
} from "../../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { packMessage } from "../../../sdk/client.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { queryContribution, querySample } from "../../../sdk/registry-queries.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { recordsProof } from "./folders.ts";
import { clockNow, type EconomyStage, heightNow, inByl, send, sendAll, ubyl, waitUntil } from "./stage.ts";

const BYL = 1_000_000n;
const CUSTODIAN_BOND = 1_000n * BYL;
const CURATOR_BOND = 100n * BYL;
const CONTRIBUTION_BOND = 10n * BYL;
const REVIEW_FEE = BYL;
const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
const consents = { train: allowed, infer: allowed, mine: allowed };

/** Who makes a datanet. */
export interface NetPeople {
  readonly owner: Wallet;
  readonly custodian: Wallet;
  readonly curators: readonly Wallet[];
  readonly contributors: readonly Wallet[];
}

/** One contribution before it is made; every curator gives it the same score. */
export interface Part {
  readonly hashes: readonly Uint8Array[];
  readonly root: Uint8Array;
  readonly score: number;
}

interface Submitted extends Part {
  readonly id: bigint;
  readonly by: Wallet;
}

/** Creates the datanet and posts the bonds. @returns its number */
export async function createNet(
  stage: EconomyStage,
  { owner, custodian, curators }: NetPeople,
  deriveRoyaltyPpm: number,
): Promise<bigint> {
  const terms = {
    licenses: ["CC-BY-4.0"],
    admission: Admission.ADMISSION_OPEN,
    ownerPpm: 20_000,
    curatorPpm: 60_000,
    custodian: custodian.address,
    contributionBond: CONTRIBUTION_BOND,
  };
  const { datanetId } = await send(
    stage,
    owner,
    MsgCreateDatanetResponse,
    packMessage(MsgCreateDatanet, {
      owner: owner.address,
      name: "made-by-many",
      title: "Made by many",
      payoutAddress: "",
      schemaHash: sha256(utf8ToBytes("one text a row")),
      mediaType: "application/jsonl",
      consents,
      duplicateMin: 32,
      deriveRoyaltyPpm,
      terms,
    }),
  );
  const bond = (wallet: Wallet, purpose: number, amount: bigint): Any =>
    packMessage(MsgPostBond, {
      owner: wallet.address,
      purpose,
      subject: datanetId.toString(),
      amount: ubyl(amount),
    });
  const custody = bond(custodian, BondPurpose.BOND_PURPOSE_CUSTODIAN, CUSTODIAN_BOND);
  const joins = curators.map((curator) =>
    send(
      stage,
      curator,
      MsgJoinCuratorsResponse,
      bond(curator, BondPurpose.BOND_PURPOSE_CURATOR, CURATOR_BOND),
      packMessage(MsgJoinCurators, { curator: curator.address, datanetId }),
    ),
  );
  await Promise.all([send(stage, custodian, MsgPostBondResponse, custody), ...joins]);
  // Who joins in a block reviews what is submitted in a later one.
  const joined = await heightNow(stage);
  await waitUntil("the next block", async () => (await heightNow(stage)) > joined);
  stage.step(
    "founded a datanet",
    `custodian with ${inByl(CUSTODIAN_BOND)}, ${curators.length} curators with ${inByl(CURATOR_BOND)} each`,
  );
  return datanetId;
}

/** Submits, opens and reviews contributions side by side. @returns them, accepted */
export async function acceptContributions(
  stage: EconomyStage,
  { contributors, curators }: NetPeople,
  { datanetId, parts }: { readonly datanetId: bigint; readonly parts: readonly Part[] },
): Promise<readonly Contribution[]> {
  const { rpc, step } = stage;
  const before = await Promise.all(contributors.map(({ address }) => queryBalance(rpc, address)));
  const made = await Promise.all(
    parts.map(async (part, index) => {
      const by = contributors[index];
      assert.ok(by !== undefined);
      const { response, sent } = await submit(stage, by, { datanetId, part });
      return { item: { ...part, id: response.contributionId, by } satisfies Submitted, fee: sent.fee };
    }),
  );
  const items = made.map(({ item }) => item);
  step(
    "submitted contributions",
    `${parts.map(({ hashes }) => hashes.length).join(" and ")} records, ${inByl(CONTRIBUTION_BOND)} bond each`,
  );
  const openFees = await Promise.all(items.map((item) => open(stage, item)));
  step("showed the records that the beacon drew", "and the reviewers whom it drew could look");
  await review(stage, curators, items);
  await waitUntil("reviews are counted", async () => {
    const found = await Promise.all(items.map(({ id }) => queryContribution(rpc, id)));
    return found.every((one) => one?.status === ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED);
  });
  const accepted: Contribution[] = [];
  for (const [index, { id, by, score }] of items.entries()) {
    const found = await queryContribution(rpc, id);
    assert.equal(found?.score, score, "the median of equal scores");
    const reviews = REVIEW_FEE * BigInt(curators.length);
    const fees = (made[index]?.fee ?? 0n) + (openFees[index] ?? 0n);
    assert.equal(await queryBalance(rpc, by.address), (before[index] ?? 0n) - reviews - fees, "the rest came back");
    accepted.push(found);
  }
  step(
    "accepted them by reviews that nobody could copy",
    `scores ${accepted.map(({ score }) => score).join(" and ")}, ${inByl(REVIEW_FEE)} to each of ${curators.length} reviewers from each bond`,
  );
  return accepted;
}

function submit(
  stage: EconomyStage,
  by: Wallet,
  { datanetId, part }: { readonly datanetId: bigint; readonly part: Part },
) {
  const message = {
    contributor: by.address,
    datanetId,
    contentRoot: part.root,
    recordCount: BigInt(part.hashes.length),
    byteCount: 1_000n,
    license: "CC-BY-4.0",
    consents,
    uri: "https://data.example/part.jsonl",
    bond: ubyl(CONTRIBUTION_BOND),
    commitSalt: new Uint8Array(0),
  };
  return sendAll(stage, by, MsgSubmitContributionResponse, packMessage(MsgSubmitContribution, message));
}

/** Shows what was drawn of a contribution. @returns the fee */
async function open(stage: EconomyStage, { id, by, hashes }: Submitted): Promise<bigint> {
  await waitUntil("the beacon draws", async () => (await querySample(stage.rpc, "contribution", id)).length > 0);
  const drawn = await querySample(stage.rpc, "contribution", id);
  const message = packMessage(MsgOpenContribution, {
    contributor: by.address,
    contributionId: id,
    records: recordsProof(hashes, drawn),
    uri: "https://data.example/shown.jsonl",
  });
  return (await sendAll(stage, by, MsgOpenContributionResponse, message)).sent.fee;
}

/** Every curator commits to a score for each contribution and shows it when all time to commit is over. */
async function review(stage: EconomyStage, curators: readonly Wallet[], items: readonly Submitted[]): Promise<void> {
  const secrets = curators.map((curator) => ({ curator, salt: new Uint8Array(randomBytes(32)) }));
  await Promise.all(
    secrets.map(({ curator, salt }) => {
      const commits = items.map(({ id, score }) => {
        const reviewer = parseAccountAddress(curator.address);
        const secret = { chainId: stage.chainId, contributionId: id, reviewer, score, salt };
        const commitment = reviewCommitment(secret);
        return packMessage(MsgCommitReview, { reviewer: curator.address, contributionId: id, commitment });
      });
      return send(stage, curator, MsgCommitReviewResponse, ...commits);
    }),
  );
  const found = await Promise.all(items.map(({ id }) => queryContribution(stage.rpc, id)));
  const last = found.reduce((latest, one) => {
    const until = one?.commitUntil ?? 0n;
    return until > latest ? until : latest;
  }, 0n);
  await waitUntil("scores can be shown", async () => (await clockNow(stage)) >= last);
  await Promise.all(
    secrets.map(({ curator, salt }) => {
      const reveals = items.map(({ id, score }) =>
        packMessage(MsgRevealReview, { reviewer: curator.address, contributionId: id, score, salt }),
      );
      return send(stage, curator, MsgRevealReviewResponse, ...reveals);
    }),
  );
}
