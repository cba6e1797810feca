/**
 * The gateway's side of calls (docs/spec/attribution.md T40-T46): one receipt a call, in canonical bytes, with the vector that
 * follows from its evidence; the tree that vouchers are signed over; and any receipt with its way up, for whoever checks.
 */
import { commitMembers, membersOf, type QueryReveal, queryCommitment } from "../lib/attribution/commit/ball.ts";
import { leadersOf, placedItems, type PublicationTerms } from "../lib/attribution/commit/build.ts";
import { type SpanSources, spanCredits } from "../lib/attribution/commit/spans.ts";
import { type BallMember, memberLeaf } from "../lib/attribution/commit/leaves.ts";
import { publicationRoot } from "../lib/attribution/commit/publication.ts";
import type { SettledLeaf } from "../lib/attribution/fraud/open-settled.ts";
import { type BallBase, type ReceiptPlace, receiptFault, receiptVector } from "../lib/attribution/receipt.ts";
import { writeMember, writePart } from "../lib/attribution/wire/ball-fraud.ts";
import { readPublication } from "../lib/attribution/wire/publication.ts";
import { writeReceiptPath } from "../lib/attribution/wire/receipts.ts";
import { openSiblings } from "../lib/economy/open-receipt.ts";
import {
  appendReceipt,
  EMPTY_RECEIPTS,
  frontierTop,
  type OpenReceipt,
  type OpenTop,
  type ReceiptFrontier,
  receiptLeaf,
  receiptPath,
} from "../lib/economy/receipts.ts";
import { NodeError } from "../lib/errors.ts";
import { RECEIPT_BYTES_MAX } from "../lib/limits.ts";
import { sumPath } from "../lib/merkle/merkle-sum.ts";
import { LeafAnswer, Receipt, type ReceiptLeaf, type SpanEvidence } from "../proto/gen/byline/attribution/v1/fraud.ts";
import type { PublicationRow } from "../proto/gen/byline/attribution/v1/publication.ts";

/** What every receipt of a channel must fit; {@link queryReceiptTerms} reads it. */
export type ReceiptTerms = Omit<ReceiptPlace, "index" | "base" | "sources">;

/** What a response repeats of documents (A90-A92). */
export interface SpansOfCall {
  readonly evidence: SpanEvidence;
  /** The model's inputs, then the commons that the evidence names. */
  readonly sources: SpanSources;
}

/** What was retrieved for a call: a ball over a publication of the model (A70-A72). */
export interface BallEvidence {
  readonly base: BallBase;
  readonly evidence: Pick<Receipt, "publicationId" | "queryCommitment" | "ball">;
  /** Who stands in each part, for whoever asks (T98). */
  readonly members: readonly (readonly BallMember[])[];
}

/** One acknowledged call. */
export interface Call {
  /** Base units. */
  readonly fee: bigint;
  /** 32 bytes each. */
  readonly requestHash: Uint8Array;
  readonly responseHash: Uint8Array;
  readonly ball?: BallEvidence | undefined;
  readonly spans?: SpansOfCall | undefined;
}

/** The receipts of one channel, from its first call on. */
export interface ReceiptBook {
  /** Writes the next call's receipt. @throws NodeError("RECEIPT_INVALID") when what is said of the call cannot stand */
  add(call: Call): Receipt;
  /** Writes a void receipt: the call was not acknowledged, costs nothing and steers nothing. */
  addVoid(): Receipt;
  readonly receipts: readonly OpenReceipt[];
  /** What a voucher is signed over; undefined before the first call. */
  top(): OpenTop | undefined;
  /**
   * Opens what is asked for of a settlement (T98). @param calls  the settlement's cumulative calls
   * @throws NodeError("RECEIPT_UNKNOWN") for a call or member that the settled receipts have not
   */
  answer(leaf: SettledLeaf, calls: number): LeafAnswer;
}

/** An empty book. Memory: one receipt a call, and the members of its ball. */
export function createReceiptBook(terms: ReceiptTerms): ReceiptBook {
  const receipts: OpenReceipt[] = [];
  const balls = new Map<bigint, BallEvidence["members"]>();
  let frontier: ReceiptFrontier = EMPTY_RECEIPTS;
  const append = (receipt: Receipt): Receipt => {
    const open = openReceipt(receipt);
    receipts.push(open);
    frontier = appendReceipt(frontier, open);
    return receipt;
  };
  const draft = (): Pick<Receipt, "channelId" | "sequence" | "modelId"> => {
    return { channelId: terms.channelId, sequence: BigInt(receipts.length), modelId: terms.modelId };
  };
  return {
    receipts,
    top: () => frontierTop(frontier),
    add(call) {
      const receipt = append(rightReceipt(Receipt.create({ ...draft(), ...factsOf(call, terms) }), terms, call));
      if (call.ball !== undefined) balls.set(receipt.sequence, call.ball.members);
      return receipt;
    },
    answer: (leaf, calls) =>
      leaf.kind === "receipt"
        ? answerReceipt(receipts.slice(0, calls), Number(leaf.call))
        : answerMember(balls.get(leaf.call)?.[leaf.part] ?? [], leaf.member),
    addVoid: () => append(Receipt.create({ ...draft(), void: true, vector: terms.inputs.map(() => 0n) })),
  };
}

/** Answers for a receipt. @param receipts  all that the settled root is over */
export function answerReceipt(receipts: readonly OpenReceipt[], index: number): LeafAnswer {
  const found = receipts[index];
  if (found === undefined) throw new NodeError("RECEIPT_UNKNOWN", `there is no call ${index}`);
  return LeafAnswer.create({ receipt: { receipt: found.bytes, siblings: openSiblings(receipts, index) } });
}

/** Answers for a member. @param members  of the part, as they were committed to */
export function answerMember(members: readonly BallMember[], index: number): LeafAnswer {
  const found = members[index];
  if (found === undefined) throw new NodeError("RECEIPT_UNKNOWN", `the ball has no member ${index}`);
  const path = sumPath(members.map(memberLeaf), index);
  return LeafAnswer.create({ member: writeMember({ ...found, index, path }) });
}

function factsOf({ fee, requestHash, responseHash, ball, spans }: Call, { inputs }: ReceiptTerms): Partial<Receipt> {
  const facts = { fee, requestHash, responseHash, ...ball?.evidence };
  if (spans === undefined) return facts;
  const { evidence, sources } = spans;
  return { ...facts, spans: spanCredits(evidence, sources, inputs.length), spanEvidence: evidence };
}

/** The draft with the vector of its evidence. */
function rightReceipt(draft: Receipt, terms: ReceiptTerms, { ball, spans }: Pick<Call, "ball" | "spans">): Receipt {
  const place = { ...terms, index: draft.sequence, base: ball?.base, ...(spans && { sources: spans.sources }) };
  const receipt = { ...draft, vector: receiptVector(draft, place) };
  const fault = receiptFault(receipt, place);
  if (fault !== undefined) throw new NodeError("RECEIPT_INVALID", `the receipt of call ${draft.sequence}: ${fault}`);
  const { length } = Receipt.encode(receipt);
  if (length <= RECEIPT_BYTES_MAX) return receipt;
  throw new NodeError("RECEIPT_INVALID", `the receipt of call ${draft.sequence} has ${length} bytes`);
}

/** A receipt as the tree takes it: canonical bytes with the sums that they state. */
export function openReceipt(receipt: Receipt): OpenReceipt {
  return { bytes: Receipt.encode(receipt), fee: receipt.fee, vector: receipt.vector };
}

/** One receipt with its way up, as cases against settlements show it. @param receipts  all that the settled root is over */
export function receiptLeafAt(receipts: readonly OpenReceipt[], index: number): ReceiptLeaf {
  const found = receipts[index];
  if (found === undefined) throw new NodeError("RECEIPT_UNKNOWN", `there is no call ${index}`);
  const { bytes, fee, vector } = found;
  const path = writeReceiptPath(receiptPath(receipts, index));
  return { index: BigInt(index), node: receiptLeaf(bytes, fee, vector), receipt: bytes, path };
}

/**
 * The ball of a query over a publication's leaders. Calls are open-ended text: every member matches.
 * @param terms  of the publication; @param radius  squared, per component. Cost: O(leaders · d)
 */
export function ballEvidence(
  { id, publication: row }: Pick<PublicationRow, "id" | "publication">,
  terms: PublicationTerms,
  { reveal, radius }: { readonly reveal: QueryReveal; readonly radius: number },
): BallEvidence {
  const items = placedItems(terms.inputs);
  const leaders = leadersOf(items, terms.duplicateRadius);
  const publication = readPublication(row);
  const range = { radius: radius * publication.dims, classes: 0 };
  let first = 0;
  const members = terms.inputs.map((input) => {
    const [start, end] = [first, first + input.items.length];
    first = end;
    const own = items.filter(({ index }) => index >= start && index < end && leaders[index] === index);
    return membersOf(own, reveal.point, range);
  });
  const ball = members.map((part) => writePart(commitMembers(part)));
  const evidence = { publicationId: id, queryCommitment: queryCommitment(reveal), ball };
  return { base: { publication, root: publicationRoot(publication) }, evidence, members };
}
