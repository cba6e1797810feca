/** Messages about data as parties send them; what went through is remembered in what is known. Models and channels are use-moves.ts. */
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { keyPointOf } from "../../lib/exchange/chunk-key.ts";
import { chunkRootOf } from "../../lib/exchange/terms.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { MsgPostBond, MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
  MsgDeclareKey,
  MsgDeclareKeyResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { ConsentStatus, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Parent } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgRegisterDataset,
  MsgRegisterDatasetResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Ledger } from "./ledger.ts";
import { RECORDS, makeLeaves, recordsOf } from "./parties.ts";
import type { Known, KnownModel, KnownOffer, KnownVersion, Party } from "./parties.ts";

/** A chain with what is known of it. */
export interface Stage {
  readonly ledger: Ledger;
  readonly known: Known;
}

/** Rights that model makers buy. */
export const MODEL_RIGHTS = Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL;
const ALLOWED = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
/** Everything is allowed. */
export const CONSENTS = { train: ALLOWED, infer: ALLOWED, mine: ALLOWED };
const FIRST_VERSION = "1.0.0";

/** The key of all encrypted data, which nobody ever delivers, and the point that it would be delivered to. */
const KEY = { keyPoint: keyPointOf(7n), chunkCount: 1n, chunkTree: new Uint8Array(32).fill(7) };
const BUYER_POINT = keyPointOf(9n);

/** Whether buyers of a version wait for its key. */
export function isKeyed({ version, price }: Pick<KnownOffer, "version" | "price">): boolean {
  return version?.isEncrypted === true && price > 0n;
}

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
    contentRoot: more.contentRoot ?? sha256(utf8ToBytes(name)),
    recordCount: BigInt(RECORDS),
    byteCount: 1_000n,
    mediaType: "application/jsonl",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: CONSENTS,
    contributorsRoot: root,
    contributorCount: count,
    totalWeight: total,
    featureRoot: sha256(utf8ToBytes(`features of ${name}`)),
    ...more,
  });
  const { datasetId } = dataset;
  const message = MsgPublishVersion.create({ owner: owner.text, datasetId, version: FIRST_VERSION, content });
  const answer = ledger.send(owner.text, MsgPublishVersion, MsgPublishVersionResponse, message);
  return answer === undefined ? undefined : datasetId;
}

/** What is special about data that is published. */
export interface PublishHow {
  readonly isEncrypted?: boolean;
  readonly records?: readonly Uint8Array[];
  readonly copyOf?: KnownVersion | undefined;
  readonly isJunk?: boolean;
}

/** Roots of lists of records: the lists themselves are kept, so that a root is computed once. */
const roots = new WeakMap<readonly Uint8Array[], Uint8Array>();

/** Content root of a list of records. */
export function rootOf(records: readonly Uint8Array[]): Uint8Array {
  const root = roots.get(records) ?? merkleRoot(records);
  roots.set(records, root);
  return root;
}

/** Registers a dataset and publishes its first version. */
export function publish(
  stage: Stage,
  owner: Party,
  shares: readonly (readonly [Party, bigint])[],
  parents: readonly Parent[] = [],
  { isEncrypted = false, records, copyOf, isJunk = false }: PublishHow = {},
): KnownVersion | undefined {
  const { root, total, leaves } = makeLeaves(shares);
  const chunkRoot = isEncrypted ? chunkRootOf(KEY) : new Uint8Array(0);
  const own = records ?? recordsOf(`data-${stage.known.counter + 1}`);
  const weights = { root, total, count: BigInt(leaves.length) };
  const datasetId = publishRoot(stage, owner, weights, { parents, chunkRoot, contentRoot: rootOf(own) });
  if (datasetId === undefined) return undefined;
  if (isEncrypted) {
    const declared = { seller: owner.text, datasetId, version: FIRST_VERSION, ...KEY };
    stage.ledger.send(owner.text, MsgDeclareKey, MsgDeclareKeyResponse, declared);
  }
  const version: KnownVersion = {
    datasetId,
    version: FIRST_VERSION,
    owner,
    root,
    leaves,
    parents,
    isEncrypted,
    records: own,
    height: stage.ledger.height,
    copyOf,
    isJunk,
    isCured: false,
    isStopped: false,
  };
  stage.known.versions.push(version);
  return version;
}

/** Bonds something. */
export function bond({ ledger }: Stage, owner: Party, purpose: number, subject: string, amount: bigint): boolean {
  const message = { owner: owner.text, purpose, subject, amount: coin(amount) };
  return ledger.send(owner.text, MsgPostBond, MsgPostBondResponse, message) !== undefined;
}

/** Subject of a version's bond. */
export function versionSubject({ datasetId, version }: Pick<KnownVersion, "datasetId" | "version">): string {
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
      delivery: isKeyed({ version, price }) ? Delivery.DELIVERY_KEY : Delivery.DELIVERY_NONE,
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
  const buyerPoint = isKeyed(what) ? BUYER_POINT : new Uint8Array(0);
  const message = MsgBuy.create({ buyer: buyer.text, offerId: what.id, maxTotal: coin(what.price), buyerPoint });
  const answer = ledger.send(buyer.text, MsgBuy, MsgBuyResponse, message);
  if (answer === undefined) return false;
  const { licenceId, orderId } = answer;
  known.licences.push({ id: licenceId, orderId, holder: buyer, offer: what, isUsed: false });
  return true;
}
