/**
 * Receipts of calls: what their canonical bytes must say, and what a call's own attribution steers (docs/spec/attribution.md T40,
 * T46, T47). Gateways, payers and the chain judge with this one code.
 */
import { sha256 } from "#crypto";
import { concatBytes, utf8ToBytes } from "../bytes.ts";
import { divideByWeights } from "../economy/pool.ts";
import { divFloor } from "../int.ts";
import { lengthPrefixed } from "../varint.ts";
import type { MethodMix } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Receipt } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { type BallClaim, ballFault, ballWeights } from "./commit/ball.ts";
import type { Publication } from "./commit/publication.ts";
import { type SpanSources, spanCredits, spanFault } from "./commit/spans.ts";
import { MIX_PPM } from "./mix.ts";
import { readPart } from "./wire/ball-fraud.ts";

/** The publication that a receipt's ball is over. */
export interface BallBase {
  readonly publication: Publication;
  /** A14 */
  readonly root: Uint8Array;
}

/** What a receipt must fit. */
export interface ReceiptPlace {
  readonly channelId: bigint;
  readonly modelId: bigint;
  /** Sequence number: the place of the leaf. */
  readonly index: bigint;
  readonly mix: MethodMix;
  /** The model's inputs, in its order. */
  readonly inputs: readonly { readonly datasetId: bigint; readonly version: string }[];
  /** τ² per component of a vector. */
  readonly ballRadius: number;
  /** The publication that the receipt names; undefined when the model has none of that id. */
  readonly base: BallBase | undefined;
  /** The inputs, then the versions of commons that the receipt's spans name; may be left out for a receipt without spans. */
  readonly sources?: SpanSources;
}

const RECEIPT = utf8ToBytes("byline/receipt/1");
const HASH_BYTES = 32;

/** T47: what a gateway signs when it hands a receipt over: `SHA-256("byline/receipt/1" ‖ lp(chain id) ‖ lp(receipt))`. */
export function receiptSignHash(chainId: string, receipt: Uint8Array): Uint8Array {
  return sha256(concatBytes(RECEIPT, lengthPrefixed(utf8ToBytes(chainId)), lengthPrefixed(receipt)));
}

/** The ball that a receipt claims; undefined when it claims none or its publication is not known. Calls are open-ended text: C = 0. */
export function ballOf(receipt: Receipt, { base, ballRadius }: ReceiptPlace): BallClaim | undefined {
  if (base === undefined || receipt.ball.length === 0) return undefined;
  return {
    publicationRoot: base.root,
    queryCommitment: receipt.queryCommitment,
    radius: ballRadius * base.publication.dims,
    classes: 0,
    parts: receipt.ball.map(readPart),
  };
}

/** T46: what is wrong with a receipt at its place, by its own bytes; undefined for a right one. Cost: O(inputs + members). */
export function receiptFault(receipt: Receipt, place: ReceiptPlace): string | undefined {
  const { channelId, sequence, modelId, fee, vector, requestHash, responseHash } = receipt;
  if (channelId !== place.channelId) return "another channel";
  if (sequence !== place.index) return "another sequence number";
  if (modelId !== place.modelId) return "another model";
  if (vector.length !== place.inputs.length) return "the vector does not fit the model's inputs";
  if (receipt.void) {
    const isFree = fee === 0n && receipt.ball.length === 0;
    const isEmpty = isFree && receipt.spans.length === 0 && receipt.spanEvidence === undefined;
    return isEmpty && vector.every((part) => part === 0n) ? undefined : "a void call costs and steers nothing";
  }
  if (requestHash.length !== HASH_BYTES || responseHash.length !== HASH_BYTES) return "a hash has not 32 bytes";
  const fault = evidenceFault(receipt, place);
  if (fault !== undefined) return fault;
  const right = receiptVector(receipt, place);
  return right.every((part, at) => part === vector[at]) ? undefined : "the vector does not follow from the evidence";
}

function evidenceFault(receipt: Receipt, place: ReceiptPlace): string | undefined {
  const { queryCommitment, publicationId, ball } = receipt;
  const fault = creditFault(receipt, place);
  if (fault !== undefined) return fault;
  if (ball.length === 0) return publicationId === 0n ? undefined : "a publication without a ball";
  if (queryCommitment.length !== HASH_BYTES) return "a ball without a committed query";
  const claim = ballOf(receipt, place);
  if (claim === undefined || place.base === undefined) return "the model has no such publication";
  return ballFault(claim, place.base.publication);
}

/** A91, A92: credits are those of the spans. */
function creditFault({ spans, spanEvidence }: Receipt, { inputs, sources = [] }: ReceiptPlace): string | undefined {
  if (spanEvidence === undefined) return spans.length === 0 ? undefined : "credits without spans";
  if (sources.length !== inputs.length + spanEvidence.commons.length) return "spans do not fit the model's inputs";
  const fault = spanFault(spanEvidence, sources);
  if (fault !== undefined) return fault;
  const right = spanCredits(spanEvidence, sources, inputs.length);
  const isRight = spans.length === right.length && right.every((credit, at) => credit === spans[at]);
  return isRight ? undefined : "credits that do not follow from the spans";
}

/**
 * Fees that a call's own attribution steers, by input in the model's order: each method's mass, divided by what it shows; what
 * nothing shows stays with the base vector.
 * @param receipt  whose evidence has no fault
 */
export function receiptVector(receipt: Receipt, place: ReceiptPlace): bigint[] {
  const claim = ballOf(receipt, place);
  const itk = claim === undefined ? [] : inModelOrder(ballWeights(claim), place);
  const out: bigint[] = place.inputs.map(() => 0n);
  const methods = [
    [place.mix.retrievalPpm, itk],
    [place.mix.spansPpm, receipt.spans],
  ] as const;
  for (const [ppm, weights] of methods) {
    if (!weights.some((weight) => weight > 0n)) continue;
    const mass = divFloor(receipt.fee * BigInt(ppm), BigInt(MIX_PPM));
    divideByWeights(mass, weights).forEach((part, at) => {
      out[at] = (out[at] ?? 0n) + part;
    });
  }
  return out;
}

/** Balls follow the publication's order of inputs, revenue the model's. */
function inModelOrder(weights: readonly bigint[], { base, inputs }: ReceiptPlace): bigint[] {
  return inputs.map(({ datasetId, version }) => {
    const at = base?.publication.inputs.findIndex((each) => each.datasetId === datasetId && each.version === version);
    return at === undefined ? 0n : (weights[at] ?? 0n);
  });
}
