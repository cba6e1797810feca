/**
 * Disputes about attribution from the outside (docs/spec/attribution.md T80-T97): what a publisher sends, what a challenger finds,
 * commits to and shows, what answers a request. Everything is made of `lib/attribution`, which the chain judges with.
 */
import type { InputData, PublicationData, PublicationTerms } from "../lib/attribution/commit/build.ts";
import { createOpener } from "../lib/attribution/commit/open.ts";
import type { Publication } from "../lib/attribution/commit/publication.ts";
import { featureTree } from "../lib/attribution/features.ts";
import type { BallFraudProof } from "../lib/attribution/fraud/ball-fraud.ts";
import { fraudCommitment } from "../lib/attribution/fraud/commitment.ts";
import type { FeatureFraudProof } from "../lib/attribution/fraud/feature-fraud.ts";
import { findWrongContent } from "../lib/attribution/fraud/find-feature-fraud.ts";
import { findFraud } from "../lib/attribution/fraud/find-fraud.ts";
import type { FraudProof } from "../lib/attribution/fraud/judge.ts";
import type { LeafAnswer, LeafRequest } from "../lib/attribution/fraud/open-leaf.ts";
import type { SettledLeaf } from "../lib/attribution/fraud/open-settled.ts";
import { writeBallProof } from "../lib/attribution/wire/ball-fraud.ts";
import { type AccusedFeatures, writeFeatureFraud } from "../lib/attribution/wire/feature-fraud.ts";
import { readLeafRef, writeLeafAnswer, writeLeafRef } from "../lib/attribution/wire/leaf.ts";
import { writeFraudProof } from "../lib/attribution/wire/publication-fraud.ts";
import { writePublication } from "../lib/attribution/wire/publication.ts";
import { readSettledLeaf, writeSettledLeaf } from "../lib/attribution/wire/settled-leaf.ts";
import { parseAccountAddress } from "../lib/address.ts";
import { BallProof, FraudCase, SettlementFraud } from "../proto/gen/byline/attribution/v1/fraud.ts";
import type { ReceiptLeaf } from "../proto/gen/byline/attribution/v1/fraud.ts";
import type { LeafRequest as OpenRequest } from "../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgAnswerLeaf,
  MsgCommitFraud,
  MsgOpenLeaf,
  MsgProveFraud,
  MsgPublishAttribution,
} from "../proto/gen/byline/attribution/v1/tx.ts";
import type { ReceiptBook } from "./receipts.ts";

/** The message that publishes. @param bondMax  most that may be bonded, ubyl */
export function publishMessage(publisher: string, publication: Publication, bondMax: bigint): MsgPublishAttribution {
  return MsgPublishAttribution.create({
    publisher,
    publication: writePublication(publication),
    bondMax: coin(bondMax),
  });
}

/** A case against a publication. */
export function publicationCase(publicationId: bigint, proof: FraudProof): Uint8Array {
  return FraudCase.encode(FraudCase.create({ publication: writeFraudProof(publicationId, proof) }));
}

/**
 * A case from the leaves that a publisher served; undefined when they are right. Leaves that were not served are asked for with
 * {@link openLeafMessage}. Cost: that of computing the publication once.
 */
export function findPublicationCase(
  publicationId: bigint,
  publication: Publication,
  { terms, served }: { readonly terms: PublicationTerms; readonly served: PublicationData },
): Uint8Array | undefined {
  const proof = findFraud(publication, terms, served);
  return proof === undefined ? undefined : publicationCase(publicationId, proof);
}

/** Names a settlement. */
export interface SettlementRef {
  readonly channelId: bigint;
  readonly index: number;
}

/** A case against a settlement: a receipt that its own bytes convict (T46). */
export function receiptCase({ channelId, index }: SettlementRef, leaf: ReceiptLeaf): Uint8Array {
  const settlement = SettlementFraud.create({ channelId, index, receipt: { leaf } });
  return FraudCase.encode(FraudCase.create({ settlement }));
}

/** A case against a settlement: a receipt whose ball lies (A73-A76). */
export function ballCase({ channelId, index }: SettlementRef, leaf: ReceiptLeaf, proof: BallFraudProof): Uint8Array {
  const ball = BallProof.create({ leaf, ...writeBallProof(proof) });
  return FraudCase.encode(FraudCase.create({ settlement: SettlementFraud.create({ channelId, index, ball }) }));
}

/** A case against a version's features (A80, A81). */
export function featuresCase(accused: AccusedFeatures, proof: FeatureFraudProof): Uint8Array {
  return FraudCase.encode(FraudCase.create({ features: writeFeatureFraud(accused, proof) }));
}

/**
 * A case against a version whose features are not those of its content (A81); undefined when they are.
 * @param hashes  of the records below the registered content root, zeros for withdrawn ones
 */
export function findFeaturesCase(input: InputData, hashes: readonly Uint8Array[]): Uint8Array | undefined {
  const { datasetId, version, items } = input;
  const proof = findWrongContent(input, hashes);
  return proof === undefined ? undefined : featuresCase({ datasetId, version, features: featureTree(items) }, proof);
}

/** First message of a finder, to be in an earlier block than {@link proveFraudMessage}. */
export function commitFraudMessage(
  chainId: string,
  sender: string,
  { fraud, bond }: { readonly fraud: Uint8Array; readonly bond: bigint },
): MsgCommitFraud {
  return MsgCommitFraud.create({
    sender,
    commitment: fraudCommitment(chainId, fraud, parseAccountAddress(sender)),
    bond: coin(bond),
  });
}

/** Second message of a finder. */
export function proveFraudMessage(sender: string, fraud: Uint8Array): MsgProveFraud {
  return MsgProveFraud.create({ sender, fraudCase: fraud });
}

/** Asks for a leaf of a pending publication. */
export function openLeafMessage(
  sender: string,
  publicationId: bigint,
  { leaf, deposit }: { readonly leaf: LeafRequest; readonly deposit: bigint },
): MsgOpenLeaf {
  return MsgOpenLeaf.create({ sender, publicationId, leaf: writeLeafRef(leaf), deposit: coin(deposit) });
}

/** Asks for a receipt of a pending settlement, or for a member of a ball; then the receipt that claims it is shown. */
export function openSettledLeafMessage(
  sender: string,
  { channelId, index }: SettlementRef,
  { leaf, deposit, shown }: { readonly leaf: SettledLeaf; readonly deposit: bigint; readonly shown?: ReceiptLeaf },
): MsgOpenLeaf {
  const about = { channelId, settlementIndex: index, leaf: writeSettledLeaf(leaf) };
  return MsgOpenLeaf.create({ ...about, sender, deposit: coin(deposit), shown });
}

/** Answers a request about a settlement from the gateway's book; undefined when it names no leaf of one. @param calls  cumulative */
export function answerSettledLeafMessage(
  sender: string,
  request: OpenRequest,
  { book, calls }: { readonly book: Pick<ReceiptBook, "answer">; readonly calls: number },
): MsgAnswerLeaf | undefined {
  const leaf = readSettledLeaf(request.leaf);
  return leaf && MsgAnswerLeaf.create({ sender, requestId: request.id, answer: book.answer(leaf, calls) });
}

/** Answers a request from the publication's data; undefined when the request names no leaf. */
export function answerLeafMessage(
  sender: string,
  request: OpenRequest,
  { terms, served }: { readonly terms: PublicationTerms; readonly served: PublicationData },
): MsgAnswerLeaf | undefined {
  const leaf = readLeafRef(request.leaf);
  if (leaf === undefined) return undefined;
  const answer = writeLeafAnswer(openLeaf(leaf, terms, served));
  return MsgAnswerLeaf.create({ sender, requestId: request.id, answer });
}

/** The opening of a leaf that exists. @throws TxError(FeatureError.NotOfContent) for features that are not those of the content */
export function openLeaf(leaf: LeafRequest, terms: PublicationTerms, served: PublicationData): LeafAnswer {
  const opener = createOpener(terms, served);
  if (leaf.kind === "list") return { kind: "list", entry: opener.list(leaf.query, leaf.position) };
  if (leaf.kind === "feature") return { kind: "feature", feature: opener.recorded(leaf.item) };
  if (leaf.kind === "query") return { kind: "query", query: opener.query(leaf.query) };
  if (leaf.kind === "weight") {
    const index = Number(leaf.index);
    return {
      kind: "weight",
      weight: opener.weight(leaf.input, index),
      registered: opener.registered(leaf.input, index),
    };
  }
  const item = opener.item(leaf.item);
  if (leaf.kind === "item") return { kind: "item", item };
  const isLeader = item.leader === item.item;
  return { kind: "value", item, value: isLeader ? opener.value(leaf.item, leaf.query) : undefined };
}

function coin(amount: bigint): { denom: string; amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}
