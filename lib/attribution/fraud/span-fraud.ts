/**
 * Lies about the spans of one call: tokens that are not the response's, a document that does not hold what is credited to it, a better
 * one, boilerplate that is credited, holders that are none. Rules A93 to A97. Verifiers take messages as a stranger sent them.
 */
import { equalBytes, toHex } from "../../bytes.ts";
import { ATTRIBUTION_CONTENT_BYTES_MAX } from "../../limits.ts";
import { contributorLeaf, verifySumProof } from "../../merkle/merkle-sum.ts";
import { merkleRootOfProof } from "../../merkle/merkle.ts";
import { verifyMerkleRange } from "../../merkle/range-proof.ts";
import { recordHashOf, recordHashOfPieces } from "../../registry/record-hash.ts";
import { isRecordUnder } from "../../registry/two-level.ts";
import type {
  BetterSpanProof,
  BoilerplateProof,
  CreditedSpan,
  FalseSpanProof,
  HeldRecord,
  SpanEvidence,
  SpanHolderProof,
  SpanPlace,
  SpanProof,
  SpanRecord,
  SpanTokensProof,
} from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { ContributorProof } from "../../../proto/gen/byline/registry/v1/tx.ts";
import {
  isEarlierDocument,
  isEarlierPlace,
  type SpanSource,
  type SpanSources,
  stretchOf,
  tokenLeafHash,
  tokenTree,
} from "../commit/spans.ts";
import { BOILERPLATE_CONTRIBUTORS_MAX, SPAN_TOKENS_MIN } from "../lmr.ts";
import { tokensOfBytes } from "../tokens.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";
import { readContributor, readNode } from "../wire/openings.ts";

/** What a receipt says, with what the chain knows. */
export interface SpanClaim {
  /** Without fault (`spanFault`). */
  readonly evidence: SpanEvidence;
  /** K1: hash of the response's bytes. */
  readonly responseHash: Uint8Array;
  /** Those of the evidence; one more where a proof names commons that the receipt does not. */
  readonly sources: SpanSources;
}

/** A proof that spans lie, without the receipt that it is shown with. */
export type SpanFraudProof = Omit<SpanProof, "leaf" | "commons">;

/**
 * Whether the proof convicts the claim.
 * Cost: a hash for each shown byte pair at most: records and responses are bounded by ATTRIBUTION_CONTENT_BYTES_MAX each
 */
export function verifySpanFraud(claim: SpanClaim, proof: SpanFraudProof): Verdict {
  const { tokens, falseSpan, better, boilerplate, holder } = proof;
  if (tokens !== undefined) return verifyTokens(claim, tokens);
  if (falseSpan !== undefined) return verifyFalse(claim, falseSpan);
  if (better !== undefined) return verifyBetter(claim, better);
  if (boilerplate !== undefined) return verifyBoilerplate(claim, boilerplate);
  return holder === undefined ? notShown("no proof") : verifyHolder(claim, holder);
}

/** Bytes that a proof makes the judge read: what its gas is counted by. */
export function shownBytes({ tokens, falseSpan, better, boilerplate }: SpanFraudProof): number {
  const records = [falseSpan?.record, better?.record, ...(boilerplate?.records ?? []).map(({ record }) => record)];
  return records.reduce((sum, record) => sum + (record?.content.length ?? 0), tokens?.response.length ?? 0);
}

/** What stands behind a shown hash. */
interface Shown {
  readonly hash: Uint8Array;
  /** None of what is too long, which is no document. */
  readonly tokens: Uint32Array | undefined;
}

/** Bytes of at most the limit; or, by length and root of its pieces (K2), something longer. */
function openBytes(content: Uint8Array, length: bigint, pieces: Uint8Array): Shown | undefined {
  const most = ATTRIBUTION_CONTENT_BYTES_MAX;
  if (length === 0n && pieces.length === 0) {
    if (content.length > most) return undefined;
    return { hash: recordHashOf(content), tokens: tokensOfBytes(content) };
  }
  const isLonger = content.length === 0 && pieces.length === 32 && length > BigInt(most);
  return isLonger ? { hash: recordHashOfPieces(length, pieces), tokens: undefined } : undefined;
}

function openRecord(source: SpanSource | undefined, index: bigint, shown: SpanRecord): Shown | undefined {
  const opened = openBytes(shown.content, shown.length, shown.pieces);
  if (source === undefined || opened === undefined) return undefined;
  const part = shown.part === undefined ? undefined : { ...shown.part, path: shown.part.path.map(readNode) };
  const isUnder = isRecordUnder(source.content, { hash: opened.hash, index, path: shown.path, part });
  return isUnder ? opened : undefined;
}

/** Tokens of a document; undefined when it is not shown or none. */
function openDocument({ sources }: SpanClaim, place: SpanPlace, shown: SpanRecord): Uint32Array | undefined {
  return openRecord(sources[place.source], place.record, shown)?.tokens;
}

/** Whether these tokens are the response's from `start` on. */
function isInResponse(
  { evidence }: SpanClaim,
  start: number,
  tokens: Uint32Array,
  siblings: readonly Uint8Array[],
): boolean {
  const end = start + tokens.length;
  if (end > evidence.tokenCount) return false;
  const range = { start: BigInt(start), end: BigInt(end), total: BigInt(evidence.tokenCount) };
  return verifyMerkleRange(evidence.tokenTree, range, { leafHashes: Array.from(tokens, tokenLeafHash), siblings });
}

/** A93 */
function verifyTokens({ evidence, responseHash }: SpanClaim, proof: SpanTokensProof): Verdict {
  const opened = openBytes(proof.response, proof.length, proof.pieces);
  if (opened === undefined || !equalBytes(opened.hash, responseHash)) return notShown("response");
  const { tokens } = opened;
  if (tokens === undefined || tokens.length !== evidence.tokenCount) return SHOWN;
  return equalBytes(tokenTree(tokens), evidence.tokenTree) ? notShown("the tokens are right") : SHOWN;
}

/** Tokens of the response that are said to stand at a place. */
interface Statement {
  readonly start: number;
  readonly length: number;
  readonly place: SpanPlace;
}

function statementOf({ evidence }: SpanClaim, { span, stretch, holder }: FalseSpanProof): Statement | undefined {
  const said = evidence.spans[span];
  if (said === undefined || stretch === 0) return said;
  const runs = said.boilerplate[stretch - 1];
  const place = runs?.holders[holder]?.place;
  if (runs === undefined || place === undefined) return undefined;
  return { start: said.start + runs.firstRun, length: runs.runCount + SPAN_TOKENS_MIN - 1, place };
}

/** A94 */
function verifyFalse(claim: SpanClaim, proof: FalseSpanProof): Verdict {
  const { evidence, sources } = claim;
  const said = statementOf(claim, proof);
  if (said === undefined) return notShown("no such span or holder");
  const opened = openRecord(sources[said.place.source], said.place.record, proof.record);
  if (opened === undefined) return notShown("record");
  if (opened.tokens === undefined || said.place.position + said.length > opened.tokens.length) return SHOWN;
  const { token } = proof;
  if (token === undefined || token.offset >= said.length) return notShown("no token of the span");
  const total = BigInt(evidence.tokenCount);
  const leafHash = tokenLeafHash(token.token);
  const place = { total, index: BigInt(said.start + token.offset), leafHash, aunts: token.path };
  const root = merkleRootOfProof(place);
  if (root === undefined || !equalBytes(root, evidence.tokenTree)) return notShown("token");
  return opened.tokens[said.place.position + token.offset] === token.token ? notShown("the tokens are equal") : SHOWN;
}

/** A95 */
function verifyBetter(claim: SpanClaim, { start, length, place, record, siblings }: BetterSpanProof): Verdict {
  const { evidence, sources } = claim;
  if (length < SPAN_TOKENS_MIN) return notShown("too short for a span");
  const said = evidence.spans.find((span) => start >= span.start && start < span.start + span.length);
  if (said !== undefined && said.start !== start) return notShown("no span could begin there");
  const isBetter =
    said === undefined ||
    length > said.length ||
    (length === said.length && isEarlierPlace(sources, place, said.place));
  if (!isBetter) return notShown("the credited document is as good");
  const tokens = openDocument(claim, place, record);
  if (tokens === undefined || place.position + length > tokens.length) return notShown("record");
  const held = tokens.subarray(place.position, place.position + length);
  return isInResponse(claim, start, held, siblings) ? SHOWN : notShown("not in the response");
}

/** A96 */
function verifyBoilerplate(claim: SpanClaim, { span, run, records, siblings }: BoilerplateProof): Verdict {
  const { sources } = claim;
  const said = claim.evidence.spans[span];
  if (said === undefined || run + SPAN_TOKENS_MIN > said.length) return notShown("no such run");
  if (sources[said.place.source]?.isCommons === true) return notShown("the span earns nothing");
  if (stretchOf(said, run) !== undefined) return notShown("the run earns nothing");
  if (records.length > BOILERPLATE_CONTRIBUTORS_MAX + 1) return notShown("too many records");
  const [first] = records;
  const tokens = first === undefined ? undefined : runOf(claim, first);
  if (tokens === undefined || !isInResponse(claim, said.start + run, tokens, siblings)) return notShown("run");
  const ids = new Set<string>();
  for (const held of records) {
    const other = runOf(claim, held);
    if (other === undefined || !other.every((token, at) => token === tokens[at]))
      return notShown("a record without it");
    if (!isEarlierDocument(sources, held.place, said.place)) return notShown("a record that is not earlier");
    if (sources[held.place.source]?.isCommons === true) return SHOWN;
    if (held.contributors.length > BOILERPLATE_CONTRIBUTORS_MAX + 1) return notShown("too many contributors");
    for (const proof of held.contributors) {
      if (!covers(sources[held.place.source], held.place, proof)) return notShown("contributor");
      ids.add(toHex(proof.leaf.contributorId));
    }
  }
  return ids.size > BOILERPLATE_CONTRIBUTORS_MAX ? SHOWN : notShown("too few contributors");
}

/** The eight tokens that a shown record holds at its place. */
function runOf(claim: SpanClaim, { place, record }: HeldRecord): Uint32Array | undefined {
  const tokens = openDocument(claim, place, record);
  const end = place.position + SPAN_TOKENS_MIN;
  return tokens === undefined || end > tokens.length ? undefined : tokens.subarray(place.position, end);
}

/** A97 */
function verifyHolder(claim: SpanClaim, proof: SpanHolderProof): Verdict {
  const said: CreditedSpan | undefined = claim.evidence.spans[proof.span];
  const holders = said?.boilerplate[proof.stretch]?.holders ?? [];
  const [holder, other] = [holders[proof.holder], holders[proof.other]];
  const source = holder === undefined ? undefined : claim.sources[holder.place.source];
  if (holder === undefined || source === undefined || source.isCommons) return notShown("no such holder");
  if (proof.leaf.index !== holder.contributor || !isContributor(source, proof.leaf)) return notShown("contributor");
  if (!isCovered(proof.leaf, holder.place)) return SHOWN;
  const { otherLeaf } = proof;
  if (other === undefined || otherLeaf === undefined || proof.other === proof.holder) return notShown("it covers it");
  const second = claim.sources[other.place.source];
  const isOther = otherLeaf.index === other.contributor && second !== undefined && isContributor(second, otherLeaf);
  if (!isOther) return notShown("other contributor");
  const isSame = equalBytes(proof.leaf.leaf.contributorId, otherLeaf.leaf.contributorId);
  return isSame ? SHOWN : notShown("two contributors");
}

function covers(source: SpanSource | undefined, place: SpanPlace, proof: ContributorProof): boolean {
  return source !== undefined && isContributor(source, proof) && isCovered(proof, place);
}

/** Whether the leaf stands in the version's contributors tree. */
function isContributor(source: SpanSource, proof: ContributorProof): boolean {
  const { contributor, index, path } = readContributor(proof);
  const { contributorsRoot, contributorCount: count, totalWeight } = source;
  return verifySumProof(contributorsRoot, contributorLeaf(contributor), { index, count, path })?.total === totalWeight;
}

/** Whether the record is one of the leaf's. */
function isCovered({ leaf: { firstRecord, recordCount } }: ContributorProof, { record }: SpanPlace): boolean {
  return record >= firstRecord && record < firstRecord + recordCount;
}
