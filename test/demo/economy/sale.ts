/** Chapter: a dataset with a contributor who has no account is offered, licensed and paid for, split to the last unit. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { secp256k1PublicKey } from "#crypto";
import { splitAmount } from "../../../lib/economy/split.ts";
import { toHex } from "../../../lib/bytes.ts";
import { claimIdOf, contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import { QueryEconomyRequest, QueryEconomyResponse } from "../../../proto/gen/byline/emissions/v1/query.ts";
import { Delivery, Pricing, Right } from "../../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { packMessage } from "../../../sdk/client.ts";
import type { CreditedVersion } from "../../../sdk/earnings.ts";
import { queryEarnings } from "../../../sdk/economy-queries.ts";
import { readFolder } from "../../../sdk/publish/folder.ts";
import { publishFolder } from "../../../sdk/publish/publish.ts";
import { createPrivateKey, type Wallet } from "../../../sdk/wallet.ts";
import { type EconomyStage, held, inByl, send, ubyl } from "./stage.ts";

const PRICE = 10_000_000n;
const VERSION_BOND = 100_000_000n;
/** Floor that the licence freezes. */
export const ROYALTY_PPM = 100_000;

/** What the next chapters build on. */
export interface SaleResult {
  readonly credited: CreditedVersion;
  /** The key whose claim is credited with three of four shares. */
  readonly claimKey: Uint8Array;
  readonly claimBytes: Uint8Array;
  readonly offerId: bigint;
  readonly licenceId: bigint;
  readonly price: bigint;
  /** What one sale leaves to contributors, and what was minted for it, ubyl. */
  readonly pool: bigint;
  readonly match: bigint;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellSale(stage: EconomyStage, owner: Wallet, builder: Wallet): Promise<SaleResult> {
  const { step } = stage;
  const claimKey = createPrivateKey();
  const claimId = claimIdOf(secp256k1PublicKey(claimKey));
  const claimBytes = contributorIdBytes({ kind: "claim", claimId });
  const credited = await publishCredited(stage, owner, toHex(claimId));
  const { datasetId, version } = credited;
  const subject = `${datasetId}@${version}`;
  const bond = { owner: owner.address, purpose: BondPurpose.BOND_PURPOSE_VERSION, subject, amount: ubyl(VERSION_BOND) };
  const { offerId } = await send(
    stage,
    owner,
    MsgCreateOfferResponse,
    packMessage(MsgPostBond, bond),
    packMessage(MsgCreateOffer, offerOf(owner, credited, PRICE)),
  );
  step(
    "offered a licence for a bonded version",
    `${subject} for ${inByl(PRICE)}, with a royalty of 10 % of what models earn`,
  );
  const pools = { real: await held(stage, "real_pool"), emission: await held(stage, "emission_pool") };
  const { licenceId } = await send(
    stage,
    builder,
    MsgBuyResponse,
    packMessage(MsgBuy, MsgBuy.create({ buyer: builder.address, offerId, maxTotal: ubyl(PRICE) })),
  );
  const { pool, match, burned } = await partsOfSale(stage, PRICE);
  assert.equal((await held(stage, "real_pool")) - pools.real, pool, "the pool of the sale, exactly");
  assert.equal((await held(stage, "emission_pool")) - pools.emission, match, "its match, apart");
  step(
    "sold it, split to the last unit",
    `contributors ${inByl(pool)}, burned ${inByl(burned)}, matched ${inByl(match)} in a ledger of its own`,
  );
  return { credited, claimKey, claimBytes, offerId, licenceId, price: PRICE, pool, match };
}

/** Publishes a folder that somebody without an account is credited in. */
async function publishCredited(
  { rpc, scratch, step }: EconomyStage,
  owner: Wallet,
  claim: string,
): Promise<CreditedVersion> {
  const path = join(scratch, "questions");
  await mkdir(join(path, "hers"), { recursive: true });
  await writeFile(join(path, "own.jsonl"), '{"q":"What is a byline?","a":"The line that credits an author."}\n');
  await writeFile(
    join(path, "hers", "rare.jsonl"),
    '{"q":"E75.2?","a":"Fabry disease"}\n{"q":"G71.0?","a":"Muscular dystrophy"}\n',
  );
  const manifest = {
    name: "questions",
    consents: { train: "allowed", infer: "allowed", mine: "denied" },
    contributors: [{ claim, weight: 3, paths: ["hers"] }],
  };
  await writeFile(join(path, "byline.json"), JSON.stringify(manifest));
  const { datasetId, version, plan } = await publishFolder(rpc, owner, await readFolder(path));
  step("published data of somebody without an account", `questions ${version}: three of four shares wait for her`);
  return { datasetId, version, contributors: plan.contributors };
}

/** An offer to train on a version, open data. */
export function offerOf(owner: Wallet, { datasetId, version }: CreditedVersion, price: bigint): MsgCreateOffer {
  return MsgCreateOffer.create({
    seller: owner.address,
    subject: { datasetId, version, modelId: 0n },
    rights: Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL,
    price: ubyl(price),
    royaltyPpm: ROYALTY_PPM,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
}

/** What a sale leaves to contributors, has minted for them, and burns. */
export async function partsOfSale(
  { rpc }: EconomyStage,
  amount: bigint,
): Promise<{ readonly pool: bigint; readonly match: bigint; readonly burned: bigint }> {
  const path = "/byline.emissions.v1.Query/Economy";
  const { economy } = await rpc.query({ path, input: QueryEconomyRequest, output: QueryEconomyResponse }, {});
  const { sale, matchPpm } = economy;
  const parts = splitAmount(amount, {
    pool: BigInt(sale.poolPpm),
    builder: BigInt(sale.builderPpm),
    gateway: BigInt(sale.gatewayPpm),
    curation: BigInt(sale.curationPpm),
    attesters: BigInt(sale.attestersPpm),
    stakers: BigInt(sale.stakersPpm),
    burn: BigInt(sale.burnPpm),
  });
  assert.ok(parts !== undefined);
  return { pool: parts.pool, match: (parts.burn * BigInt(matchPpm)) / 1_000_000n, burned: parts.burn };
}

/** What a version's own earning account shows now. */
export async function earningsOf({ rpc }: EconomyStage, { datasetId, version }: CreditedVersion) {
  const [account] = await queryEarnings(rpc, { datasetId, version });
  assert.ok(account !== undefined, "the version has earned something");
  return account;
}
