/** Frauds of a settlement (docs/spec/attribution.md T45-T47, T94): what its receipts say, shown under the root that it settled. */
import { secp256k1Verify } from "#crypto";
import { accountAddress } from "../../lib/address.ts";
import { verifyBallFraud } from "../../lib/attribution/fraud/ball-fraud.ts";
import { shownBytes, verifySpanFraud } from "../../lib/attribution/fraud/span-fraud.ts";
import type { BallClaim } from "../../lib/attribution/commit/ball.ts";
import type { Publication } from "../../lib/attribution/commit/publication.ts";
import type { SpanSource } from "../../lib/attribution/commit/spans.ts";
import { type ReceiptPlace, ballOf, receiptFault, receiptSignHash } from "../../lib/attribution/receipt.ts";
import { readBallProof } from "../../lib/attribution/wire/ball-fraud.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { readOpenedNode, readReceiptPath } from "../../lib/attribution/wire/receipts.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { opensReceipt } from "../../lib/economy/open-receipt.ts";
import { isBadSum, receiptLeaf, vectorHash, verifyReceipt, verifyReceiptPath } from "../../lib/economy/receipts.ts";
import { TxError } from "../../lib/errors.ts";
import { RECEIPT_BYTES_MAX, SPAN_COMMONS_MAX } from "../../lib/limits.ts";
import type { Channel, Settlement } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { Receipt } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import type {
  BallProof,
  CommonsRef,
  OmittedReceiptProof,
  ReceiptAnswer,
  ReceiptLeaf,
  ReceiptSumProof,
  SettlementFraud,
  SpanProof,
} from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { WireError } from "../../proto/wire-error.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { RegistryReader } from "./expected.ts";
import { getModel } from "./models.ts";
import { findPublication, findSteering } from "./publication-keeper.ts";
import { spanSources } from "./span-sources.ts";

const SIGNATURE_BYTES = 64;
const PUBLIC_KEY_BYTES = 33;
/** Gas of one signature check, as the SDK's. */
const GAS_RECEIPT_SIGNATURE = 1_000n;
/** Gas of a byte of a record or response: hashing it, its words and at most half a token. */
const GAS_SPAN_BYTE = 200n;

/** A settlement with its channel, and what knows the versions that its receipts name. */
export interface Settled {
  readonly registry: RegistryReader;
  readonly channel: Channel;
  readonly settlement: Settlement;
}

/** Whether the proof convicts the settlement. @throws TxError(FraudNotShown) with the first step that does not hold */
export function judgeSettlement(ctx: Context, settled: Settled, fraud: SettlementFraud): void {
  const { sum, receipt, ball, omitted, spans } = fraud;
  if (sum !== undefined) {
    judgeSum(settled, sum);
  } else if (receipt !== undefined) {
    judgeReceipt(ctx, settled, receipt.leaf);
  } else if (ball !== undefined) {
    judgeBall(ctx, settled, ball);
  } else if (omitted !== undefined) {
    judgeOmitted(ctx, settled, omitted);
  } else if (spans !== undefined) {
    judgeSpans(ctx, settled, spans);
  } else {
    throw new TxError(AttributionError.FraudNotShown, "the case names no proof");
  }
}

/** T45 */
function judgeSum({ settlement }: Settled, proof: ReceiptSumProof): void {
  const path = readReceiptPath(proof.path);
  const { receiptsRoot, cumulativeCalls } = settlement;
  unless(verifyReceiptPath(receiptsRoot, proof.node, cumulativeCalls, path), "the node does not stand under the root");
  unless(isBadSum(readOpenedNode(proof)), "the sums are right, or the children are not the node's");
}

/** T46: the bytes alone convict. */
function judgeReceipt(ctx: Context, settled: Settled, leaf: ReceiptLeaf): void {
  requireLeaf(settled, leaf);
  const decoded = decode(leaf.receipt);
  if (decoded === undefined || leaf.node.calls !== 1n || decoded.fee !== leaf.node.fee) {
    return;
  }
  if (!equalBytes(vectorHash(decoded.vector), leaf.node.vectorHash)) {
    return;
  }
  const fault = receiptFault(decoded, placeOf(ctx, settled, leaf.index, decoded));
  unless(fault !== undefined, "the receipt is right");
}

/** A73-A76: a receipt that is right by itself, with a ball that lies. */
function judgeBall(ctx: Context, settled: Settled, { leaf, ...members }: BallProof): void {
  const { publication, claim } = shownBall(ctx, settled, leaf);
  const proof = readBallProof(members);
  if (proof === undefined) {
    throw new TxError(AttributionError.FraudNotShown, "the case holds no proof");
  }
  const verdict = verifyBallFraud(publication, claim, proof);
  unless(verdict.ok, verdict.ok ? "" : verdict.reason);
}

/** The ball of a receipt that stands under the settled root and is right by itself. @throws TxError(FraudNotShown) */
export function shownBall(
  ctx: Context,
  settled: Settled,
  leaf: ReceiptLeaf,
): { readonly publication: Publication; readonly claim: BallClaim } {
  requireLeaf(settled, leaf);
  const receipt = decode(leaf.receipt);
  const place = receipt === undefined ? undefined : placeOf(ctx, settled, leaf.index, receipt);
  const claim = receipt === undefined || place === undefined ? undefined : ballOf(receipt, place);
  if (receipt === undefined || place?.base === undefined || claim === undefined) {
    throw new TxError(AttributionError.FraudNotShown, "there is no ball");
  }
  unless(receiptFault(receipt, place) === undefined, "the receipt itself is wrong: show the receipt");
  return { publication: place.base.publication, claim };
}

/** T98: whether the answer opens the receipt of this call, right by its bytes (T46), with sums above it that add up (T45). */
export function isOpened(ctx: Context, settled: Settled, index: bigint, answer: ReceiptAnswer): boolean {
  const receipt = decode(answer.receipt);
  if (receipt === undefined) {
    return false;
  }
  const { receiptsRoot, cumulativeCalls: calls } = settled.settlement;
  const open = { bytes: answer.receipt, fee: receipt.fee, vector: receipt.vector };
  const isUnder = opensReceipt(receiptsRoot, open, { index, calls, siblings: answer.siblings });
  return isUnder && receiptFault(receipt, placeOf(ctx, settled, index, receipt)) === undefined;
}

/** A93-A97: a receipt that is right by itself, with spans that lie. */
function judgeSpans(ctx: Context, settled: Settled, { leaf, commons, ...proof }: SpanProof): void {
  requireLeaf(settled, leaf);
  ctx.gas.consume(GAS_SPAN_BYTE * BigInt(shownBytes(proof)), "records and responses");
  const receipt = decode(leaf.receipt);
  const evidence = receipt?.spanEvidence;
  if (receipt === undefined || evidence === undefined) {
    throw new TxError(AttributionError.FraudNotShown, "there are no spans");
  }
  const place = placeOf(ctx, settled, leaf.index, receipt);
  unless(receiptFault(receipt, place) === undefined, "the receipt itself is wrong: show the receipt");
  const sources = commons === undefined ? place.sources : sourcesOf(ctx, settled, [...evidence.commons, commons]);
  const verdict = verifySpanFraud({ evidence, responseHash: receipt.responseHash, sources: sources ?? [] }, proof);
  unless(verdict.ok, verdict.ok ? "" : verdict.reason);
}

/** T47: the gateway signed another receipt with a fee for this call. A void leaf took nothing, so it is no omission. */
function judgeOmitted(ctx: Context, settled: Settled, proof: OmittedReceiptProof): void {
  const { channel } = settled;
  const { leaf, receipt, publicKey, signature } = proof;
  requireLeaf(settled, leaf);
  const [own, signed] = [decode(leaf.receipt), decode(receipt)];
  unless(own?.void === false, "the call was settled as void, or is no receipt");
  const isForIt = signed?.channelId === channel.id && signed.sequence === leaf.index && !signed.void;
  unless(isForIt, "the signed receipt is for something else");
  unless(!equalBytes(receipt, leaf.receipt), "it is the receipt that was settled");
  ctx.gas.consume(GAS_RECEIPT_SIGNATURE, "receipt signature");
  const isGateway =
    publicKey.length === PUBLIC_KEY_BYTES && equalBytes(accountAddress(publicKey), parseAddress(channel.gateway));
  unless(isGateway, "the key is not the gateway's");
  const isSigned =
    signature.length === SIGNATURE_BYTES &&
    secp256k1Verify(publicKey, receiptSignHash(ctx.chainId, receipt), signature);
  unless(isSigned, "the gateway did not sign this receipt");
}

/** Whether the settlement settled this call. */
export function isOwnCall({ cumulativeCalls, calls }: Settlement, index: bigint): boolean {
  return index < cumulativeCalls && index >= cumulativeCalls - calls;
}

/** The leaf stands at its place, among the calls of this settlement. */
function requireLeaf({ settlement }: Settled, { index, node, receipt, path }: ReceiptLeaf): void {
  const { receiptsRoot, cumulativeCalls } = settlement;
  unless(isOwnCall(settlement, index), `call ${index} was not settled by this settlement`);
  const place = { index, calls: cumulativeCalls, path: readReceiptPath(path) };
  unless(verifyReceipt(receiptsRoot, node, place), "the leaf does not stand under the root");
  unless(equalBytes(receiptLeaf(receipt, 0n, []).hash, node.hash), "the receipt is not that of the leaf");
}

/** undefined: the bytes are no receipt in its canonical form. */
function decode(bytes: Uint8Array): Receipt | undefined {
  if (bytes.length > RECEIPT_BYTES_MAX) {
    return undefined;
  }
  try {
    return Receipt.decode(bytes);
  } catch (error) {
    if (error instanceof WireError) {
      return undefined;
    }
    throw error;
  }
}

function sourcesOf(
  ctx: Context,
  { registry, channel }: Settled,
  commons: readonly CommonsRef[],
): readonly (SpanSource | undefined)[] {
  return spanSources(ctx, registry, { channel, model: getModel(ctx, channel.modelId), commons });
}

function placeOf(ctx: Context, settled: Settled, index: bigint, receipt: Receipt): ReceiptPlace {
  const { channel } = settled;
  const { publicationId, spanEvidence } = receipt;
  const model = getModel(ctx, channel.modelId);
  const row = findPublication(ctx, publicationId);
  const isModels = row !== undefined && row.publication.modelId === model.id;
  return {
    channelId: channel.id,
    modelId: model.id,
    index,
    mix: model.mix,
    inputs: model.inputs,
    ballRadius: findSteering(ctx, model.id)?.ballRadius ?? 0,
    base: isModels ? { publication: readPublication(row.publication), root: row.root } : undefined,
    sources:
      spanEvidence === undefined ? [] : sourcesOf(ctx, settled, spanEvidence.commons.slice(0, SPAN_COMMONS_MAX + 1)),
  };
}

function unless(holds: boolean, reason: string): void {
  refuseWhen(!holds, AttributionError.FraudNotShown, reason);
}
