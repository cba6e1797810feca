/** Messages as parties send them; what went through is remembered in what is known. Each answers whether it went through. */
import { secp256k1Sign, sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { receiptsRootOf, vectorHash, voucherHash } from "../../lib/economy/receipts.ts";
import { AttributionMethod } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgCommitBenchmark,
  MsgCommitBenchmarkResponse,
  MsgOpenChannel,
  MsgOpenChannelResponse,
  MsgRegisterGateway,
  MsgRegisterGatewayResponse,
  MsgRegisterModel,
  MsgRegisterModelResponse,
  MsgSettleChannel,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { MsgPostBond, MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { ConsentStatus, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Parent } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgRegisterDataset,
  MsgRegisterDatasetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { readClock } from "../../modules/emissions/clock.ts";
import { SIM_CHAIN } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import { makeLeaves, voucherKey } from "./parties.ts";
import type { Known, KnownChannel, KnownModel, KnownOffer, KnownVersion, Party } from "./parties.ts";

/** A chain with what is known of it. */
export interface Stage {
  readonly ledger: Ledger;
  readonly known: Known;
}

/** Rights that model makers buy. */
export const MODEL_RIGHTS = Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL;
const ALLOWED = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
const FIRST_VERSION = "1.0.0";
const ARTIFACT = sha256(utf8ToBytes("artifact"));

/** A coin of a message. */
export function coin(amount: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}

/** The weights of a version, as it states them. */
export interface StatedWeights {
  readonly root: Uint8Array;
  readonly total: bigint;
  readonly count: bigint;
}

/** Registers a dataset and publishes its first version with contributors of which only the root is known. @returns the dataset's id */
export function publishRoot(
  { ledger, known }: Stage,
  owner: Party,
  { root, total, count }: StatedWeights,
  more: Partial<VersionContent> = {},
): bigint | undefined {
  known.counter += 1;
  const name = `data-${known.counter}`;
  const dataset = ledger.send(owner.text, MsgRegisterDataset, MsgRegisterDatasetResponse, {
    owner: owner.text,
    name,
    title: name,
    payoutAddress: "",
  });
  if (dataset === undefined) return undefined;
  const content = VersionContent.create({
    contentRoot: sha256(utf8ToBytes(name)),
    recordCount: 10n,
    byteCount: 1_000n,
    mediaType: "application/jsonl",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: { train: ALLOWED, infer: ALLOWED, mine: ALLOWED },
    contributorsRoot: root,
    contributorCount: count,
    totalWeight: total,
    ...more,
  });
  const { datasetId } = dataset;
  const message = MsgPublishVersion.create({ owner: owner.text, datasetId, version: FIRST_VERSION, content });
  const answer = ledger.send(owner.text, MsgPublishVersion, MsgPublishVersionResponse, message);
  return answer === undefined ? undefined : datasetId;
}

/** Registers a dataset and publishes its first version. */
export function publish(
  stage: Stage,
  owner: Party,
  shares: readonly (readonly [Party, bigint])[],
  parents: readonly Parent[] = [],
  { isEncrypted = false } = {},
): KnownVersion | undefined {
  const { root, total, leaves } = makeLeaves(shares);
  const chunkRoot = isEncrypted ? root : new Uint8Array(0);
  const datasetId = publishRoot(stage, owner, { root, total, count: BigInt(leaves.length) }, { parents, chunkRoot });
  if (datasetId === undefined) return undefined;
  const version: KnownVersion = { datasetId, version: FIRST_VERSION, owner, root, leaves, parents, isEncrypted };
  stage.known.versions.push(version);
  return version;
}

/** Bonds something. */
export function bond({ ledger }: Stage, owner: Party, purpose: number, subject: string, amount: bigint): boolean {
  const message = { owner: owner.text, purpose, subject, amount: coin(amount) };
  return ledger.send(owner.text, MsgPostBond, MsgPostBondResponse, message) !== undefined;
}

/** Subject of a version's bond. */
export function versionSubject({ datasetId, version }: KnownVersion): string {
  return `${datasetId}@${version}`;
}

/** Offers licences to a version or a model. */
export function offer(
  { ledger, known }: Stage,
  seller: Party,
  what: KnownVersion | KnownModel,
  price: bigint,
  royaltyPpm: number,
): KnownOffer | undefined {
  const version = "datasetId" in what ? what : undefined;
  const modelId = "datasetId" in what ? 0n : what.id;
  const isKeyed = version?.isEncrypted === true && price > 0n;
  const answer = ledger.send(
    seller.text,
    MsgCreateOffer,
    MsgCreateOfferResponse,
    MsgCreateOffer.create({
      seller: seller.text,
      subject: { datasetId: version?.datasetId ?? 0n, version: version?.version ?? "", modelId },
      rights: version === undefined ? Right.RIGHT_DERIVE | Right.RIGHT_COMMERCIAL : MODEL_RIGHTS,
      price: coin(price),
      royaltyPpm,
      delivery: isKeyed ? Delivery.DELIVERY_KEY : Delivery.DELIVERY_NONE,
      pricing: Pricing.PRICING_FIXED,
    }),
  );
  if (answer === undefined) return undefined;
  const made: KnownOffer = { id: answer.offerId, seller, price, version, modelId, royaltyPpm };
  known.offers.push(made);
  return made;
}

/** Buys at an offer's price. */
export function buy({ ledger, known }: Stage, buyer: Party, what: KnownOffer): boolean {
  const message = MsgBuy.create({ buyer: buyer.text, offerId: what.id, maxTotal: coin(what.price) });
  const answer = ledger.send(buyer.text, MsgBuy, MsgBuyResponse, message);
  if (answer === undefined) return false;
  const { licenceId, orderId } = answer;
  known.licences.push({ id: licenceId, orderId, holder: buyer, offer: what, isUsed: false });
  return true;
}

/** Commits a benchmark, for models from the next block on. */
export function commitBenchmark({ ledger, known }: Stage, owner: Party): boolean {
  const message = { owner: owner.text, queryRoot: ARTIFACT, queryCount: 16 };
  const answer = ledger.send(owner.text, MsgCommitBenchmark, MsgCommitBenchmarkResponse, message);
  if (answer !== undefined) known.benchmarks.push({ id: answer.benchmarkId, owner });
  return answer !== undefined;
}

/** What a model is made of. */
export interface ModelPlan {
  readonly inputs: readonly { readonly version: KnownVersion; readonly licenceId: bigint }[];
  readonly parents?: readonly {
    readonly model: KnownModel;
    readonly licenceId: bigint;
    readonly builderPpm: number;
  }[];
  readonly isDeclared?: boolean;
  readonly dataPoolPpm?: number;
}

/** Registers a model. */
export function registerModel({ ledger, known }: Stage, builder: Party, plan: ModelPlan): KnownModel | undefined {
  const { inputs, parents = [], isDeclared = false, dataPoolPpm = 550_000 } = plan;
  const benchmark = known.benchmarks.find(({ owner }) => owner === builder);
  const message = MsgRegisterModel.create({
    builder: builder.text,
    name: "answers",
    artifactHash: ARTIFACT,
    inputs: inputs.map(({ version, licenceId }) => ({
      datasetId: version.datasetId,
      version: version.version,
      licenceId,
    })),
    parents: parents.map(({ model, licenceId, builderPpm }) => ({ modelId: model.id, licenceId, builderPpm })),
    method: isDeclared ? AttributionMethod.ATTRIBUTION_METHOD_DECLARED : AttributionMethod.ATTRIBUTION_METHOD_MIX,
    mix: isDeclared
      ? { retrievalPpm: 0, spansPpm: 0, basePpm: 0 }
      : { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 },
    benchmarkId: isDeclared ? 0n : (benchmark?.id ?? 0n),
    dataPoolPpm,
    commercial: true,
  });
  const answer = ledger.send(builder.text, MsgRegisterModel, MsgRegisterModelResponse, message);
  if (answer === undefined) return undefined;
  for (const licence of known.licences) {
    licence.isUsed ||= licence.id !== 0n && inputs.some(({ licenceId }) => licenceId === licence.id);
  }
  const flattened = [...inputs.map(({ version }) => version)];
  for (const version of parents.flatMap(({ model }) => model.inputs)) {
    const isThere = flattened.some((input) => input.datasetId === version.datasetId);
    if (!isThere) flattened.push(version);
  }
  const model: KnownModel = { id: answer.modelId, builder, inputs: flattened };
  known.models.push(model);
  return model;
}

/** Registers a gateway, whose bond must be there. */
export function registerGateway({ ledger }: Stage, gateway: Party): boolean {
  const message = { operator: gateway.text, endpoint: "https://gateway.example" };
  return ledger.send(gateway.text, MsgRegisterGateway, MsgRegisterGatewayResponse, message) !== undefined;
}

/** What a channel is opened with. */
export interface ChannelPlan {
  readonly depositor: Party;
  readonly payer?: Party;
  readonly gateway: Party;
  readonly model: KnownModel;
  readonly deposit: bigint;
  readonly custodial?: boolean;
  /** Life in nanoseconds. */
  readonly lifeNs: bigint;
}

/** Opens a channel with a fresh key. */
export function openChannel({ ledger, known }: Stage, plan: ChannelPlan): KnownChannel | undefined {
  const { depositor, payer = depositor, gateway, model, deposit, custodial = false, lifeNs } = plan;
  known.counter += 1;
  const key = voucherKey(known.counter);
  const message = MsgOpenChannel.create({
    depositor: depositor.text,
    payer: payer.text,
    gateway: gateway.text,
    modelId: model.id,
    deposit: coin(deposit),
    voucherKey: key.publicKey,
    custodial,
    expiryClock: readClock(ledger.read()) + lifeNs,
  });
  const answer = ledger.send(depositor.text, MsgOpenChannel, MsgOpenChannelResponse, message);
  if (answer === undefined) return undefined;
  const vector = model.inputs.map(() => 0n);
  const opened: KnownChannel = {
    id: answer.channelId,
    depositor,
    payer,
    gateway,
    model,
    key,
    deposit,
    amount: 0n,
    calls: 0n,
    vector,
    settlements: 0,
  };
  known.channels.push(opened);
  return opened;
}

/** What a voucher says, and who signs and sends it. */
export interface VoucherPlan {
  /** Cumulative sums. */
  readonly amount: bigint;
  readonly calls: bigint;
  readonly vector: readonly bigint[];
  readonly secret?: Uint8Array;
  readonly sender?: Party;
  /** Sums that are sent in place of those that were signed. */
  readonly sentAmount?: bigint;
}

/** Settles a voucher. */
export function settle({ ledger }: Stage, channel: KnownChannel, plan: VoucherPlan): boolean {
  const { amount, calls, vector, secret = channel.key.secret, sender = channel.gateway, sentAmount = amount } = plan;
  const hash = voucherHash({
    chainId: SIM_CHAIN,
    channelId: channel.id,
    amount,
    calls,
    receiptsRoot: receiptsRootOf(ARTIFACT, { fee: amount, calls, vector }),
    vectorHash: vectorHash(vector),
  });
  const message = MsgSettleChannel.create({
    gateway: sender.text,
    channelId: channel.id,
    amount: sentAmount,
    calls,
    treeHash: ARTIFACT,
    vector,
    signature: secp256k1Sign(secret, hash),
  });
  if (ledger.send(sender.text, MsgSettleChannel, MsgSettleChannelResponse, message) === undefined) return false;
  channel.amount = sentAmount;
  channel.calls = calls;
  channel.vector = vector;
  channel.settlements += 1;
  return true;
}
