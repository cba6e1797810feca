/** Chapter: many make one dataset, reviewed before it counts; what is made from it pays them their royalty, to the last unit. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { parseAccountAddress } from "../../../lib/address.ts";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import type { Contributor } from "../../../lib/merkle/merkle-sum.ts";
import { merkleRoot } from "../../../lib/merkle/merkle.ts";
import { contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { MsgPullRoyalty, MsgPullRoyaltyResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { MsgAssembleVersion, MsgAssembleVersionResponse } from "../../../proto/gen/byline/registry/v1/tx.ts";
import { packMessage } from "../../../sdk/client.ts";
import { claimEarnings, claimsOf, type CreditedVersion } from "../../../sdk/earnings.ts";
import { publishFolder } from "../../../sdk/publish/publish.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { acceptContributions, createNet, type NetPeople } from "./datanet.ts";
import { folderOf, recordHashes, textsOf } from "./folders.ts";
import { earningsOf, offerOf, partsOfSale } from "./sale.ts";
import { type EconomyStage, inByl, refusal, send, ubyl } from "./stage.ts";

const PRICE = 10_000_000n;
const ROYALTY_PPM = 100_000;
const SCORES = [80, 60] as const;

/** The people of the chapter. */
export interface LineagePeople extends NetPeople {
  /** Makes something from the datanet's version. */
  readonly maker: Wallet;
  readonly buyer: Wallet;
}

/** What the chapter did, for the chapters that add it up. */
export interface LineageResult {
  readonly released: bigint;
  readonly childDataset: bigint;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellLineage(stage: EconomyStage, people: LineagePeople): Promise<LineageResult> {
  const parent = await makeTogether(stage, people);
  const { maker, buyer } = people;
  const { rpc, step } = stage;
  const parents = [
    { dataset: Number(parent.datasetId), version: parent.version, relation: "derived", royaltyPpm: ROYALTY_PPM },
  ];
  const folder = folderOf("answers-from-many", textsOf(20, "derived"), { parents });
  const { datasetId, version, plan } = await publishFolder(rpc, maker, folder);
  const child: CreditedVersion = { datasetId, version, contributors: plan.contributors };
  const { offerId } = await send(
    stage,
    maker,
    MsgCreateOfferResponse,
    packMessage(MsgCreateOffer, offerOf(maker, child, PRICE)),
  );
  const message = MsgBuy.create({ buyer: buyer.address, offerId, maxTotal: ubyl(PRICE) });
  await send(stage, buyer, MsgBuyResponse, packMessage(MsgBuy, message));
  const { pool } = await partsOfSale(stage, PRICE);
  assert.equal((await earningsOf(stage, child)).real.received, pool);
  step(
    "sold something made from it",
    `${datasetId}@${version}, ${inByl(pool)} of ${inByl(PRICE)} to those who earned it`,
  );
  const royalty = (pool * BigInt(ROYALTY_PPM)) / 1_000_000n;
  const pull = packMessage(MsgPullRoyalty, {
    sender: buyer.address,
    datasetId,
    version,
    weightsRoot: new Uint8Array(0),
    parentIndex: 0,
  });
  assert.deepEqual(await send(stage, buyer, MsgPullRoyaltyResponse, pull), { real: royalty, emission: 0n });
  assert.equal((await earningsOf(stage, parent)).real.received, royalty);
  assert.match(await refusal(stage, buyer, pull), /had its royalty/);
  step("the parent pulled its royalty", `${inByl(royalty)}, a tenth, once; anyone may send it`);
  await shareOut(stage, people, { parent, child, royalty, pool });
  return { released: PRICE, childDataset: datasetId };
}

/** A datanet from its first terms to its first version. */
async function makeTogether(stage: EconomyStage, people: LineagePeople): Promise<CreditedVersion> {
  const { owner, contributors } = people;
  const datanetId = await createNet(stage, people, ROYALTY_PPM);
  const sets = await Promise.all(
    [30, 10].map((count, index) => recordHashes(folderOf("part", textsOf(count, `part ${index}`)))),
  );
  const parts = sets.map((hashes, index) => ({ hashes, root: merkleRoot(hashes), score: SCORES[index] ?? 0 }));
  const accepted = await acceptContributions(stage, people, { datanetId, parts });
  const assemble = MsgAssembleVersion.create({
    owner: owner.address,
    datanetId,
    version: "1.0.0",
    metadataHash: sha256(utf8ToBytes("what many made")),
    metadataLicense: "CC0-1.0",
  });
  const { datasetId, version } = await send(
    stage,
    owner,
    MsgAssembleVersionResponse,
    packMessage(MsgAssembleVersion, assemble),
  );
  const places = [...accepted].sort((a, b) => Number(a.leafIndex - b.leafIndex));
  const credited: readonly Contributor[] = places.map(({ contributor, recordCount, score, firstRecord }) => ({
    id: contributorIdBytes({ kind: "address", address: parseAccountAddress(contributor) }),
    weight: recordCount * BigInt(score),
    firstRecord,
    recordCount,
  }));
  stage.step(
    "assembled a version of what was accepted",
    `${datasetId}@${version}: ${contributors.length} contributions, weights ${credited.map(({ weight }) => weight).join(" and ")}`,
  );
  return { datasetId, version, contributors: credited };
}

/** Everybody claims: the parent's contributors their royalty, the child's what it leaves. */
async function shareOut(
  stage: EconomyStage,
  { buyer }: LineagePeople,
  facts: {
    readonly parent: CreditedVersion;
    readonly child: CreditedVersion;
    readonly royalty: bigint;
    readonly pool: bigint;
  },
): Promise<void> {
  const { parent, child, royalty, pool } = facts;
  const idsOf = ({ contributors }: CreditedVersion) => contributors.map(({ id }) => id);
  const claims = [...claimsOf(parent, idsOf(parent)), ...claimsOf(child, idsOf(child))];
  const { results } = await claimEarnings(stage.rpc, buyer, claims);
  const total = parent.contributors.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = parent.contributors.map(({ weight }) => (royalty * weight) / total);
  assert.deepEqual(
    results.map(({ real, emission }) => [real, emission]),
    [...shares, pool - royalty].map((real) => [real, 0n]),
  );
  stage.step(
    "paid the contributors of both",
    `${shares.map(inByl).join(" and ")} by weight, ${inByl(pool - royalty)} to the maker`,
  );
}
