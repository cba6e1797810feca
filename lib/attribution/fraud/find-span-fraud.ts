/**
 * The payer's side of lmr-1: whoever has a response, its receipt and texts finds the proof of the first lie about spans that these
 * texts can show. What the texts don't hold is not judged: a credited record that one does not have, or a better one in it.
 */
import { EMPTY_BYTES as NONE, equalBytes } from "../../bytes.ts";
import { ATTRIBUTION_CONTENT_BYTES_MAX } from "../../limits.ts";
import { merkleLeafHash, merklePath, merkleRootOfHashes } from "../../merkle/merkle.ts";
import { merkleRangeSiblings } from "../../merkle/range-proof.ts";
import { recordPieces } from "../../registry/record-hash.ts";
import type {
  CommonsRef,
  CreditedSpan,
  SpanEvidence,
  SpanHolder,
  SpanPlace,
  SpanProof,
  SpanRecord,
  TokenOpening,
} from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { SpanProof as SpanProofCodec } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { ContributorProof } from "../../../proto/gen/byline/registry/v1/tx.ts";
import { type CorpusDocument, type CorpusVersion, contributorsOf, type SpanCorpus } from "../commit/span-corpus.ts";
import { stretchOf, tokenLeafHash, tokenTree } from "../commit/spans.ts";
import { boilerplateHolders, matchAt, type RunHolder, SPAN_TOKENS_MIN, type SpanMatch } from "../lmr.ts";
import { tokensOfBytes } from "../tokens.ts";

/** A proof without the receipt that it is shown with. */
export type FoundSpanFraud = Omit<SpanProof, "leaf">;

interface Search {
  readonly corpus: SpanCorpus;
  readonly evidence: SpanEvidence;
  readonly inputCount: number;
  readonly tokens: Uint32Array;
  readonly leafHashes: readonly Uint8Array[];
}

/**
 * A proof against the spans of a receipt, or undefined when these texts show none.
 * @param evidence    without fault (`spanFault`): what is wrong by its own bytes needs no proof of this kind
 * @param response    the bytes whose hash the receipt states
 * @param inputCount  number of the model's inputs
 * Cost: that of finding the response's spans
 */
export function findSpanFraud(
  corpus: SpanCorpus,
  evidence: SpanEvidence,
  { response, inputCount }: { readonly response: Uint8Array; readonly inputCount: number },
): FoundSpanFraud | undefined {
  if (response.length > ATTRIBUTION_CONTENT_BYTES_MAX)
    return found({ tokens: { ...byPieces(response), response: NONE } });
  const tokens = tokensOfBytes(response);
  if (tokens.length !== evidence.tokenCount || !equalBytes(tokenTree(tokens), evidence.tokenTree)) {
    return found({ tokens: { response, length: 0n, pieces: NONE } });
  }
  const search = { corpus, evidence, inputCount, tokens, leafHashes: Array.from(tokens, tokenLeafHash) };
  let start = 0;
  for (let span = 0; span < evidence.spans.length; span++) {
    const said = evidence.spans[span] as CreditedSpan;
    const proof = findMissed(search, start, said.start) ?? findInSpan(search, span);
    if (proof !== undefined) return proof;
    start = said.start + said.length;
  }
  return findMissed(search, start, tokens.length);
}

/** K2: what shows that bytes are too long to be tokens of anything. */
function byPieces(bytes: Uint8Array): { readonly length: bigint; readonly pieces: Uint8Array } {
  return { length: BigInt(bytes.length), pieces: merkleRootOfHashes(recordPieces(bytes).map(merkleLeafHash)) };
}

function found(proof: Partial<FoundSpanFraud>): FoundSpanFraud {
  const { leaf, ...rest } = SpanProofCodec.create(proof);
  return rest;
}

/** A95: a span that begins between two credited ones. */
function findMissed(search: Search, from: number, until: number): FoundSpanFraud | undefined {
  for (let start = from; start < until; start++) {
    const match = matchAt(search.corpus.index, search.tokens, start);
    if (match !== undefined) return better(search, start, match);
  }
  return undefined;
}

function findInSpan(search: Search, span: number): FoundSpanFraud | undefined {
  const said = search.evidence.spans[span] as CreditedSpan;
  const isFalse = findFalse(search, said, { span, stretch: 0, holder: 0 });
  if (isFalse !== undefined) return isFalse;
  const match = matchAt(search.corpus.index, search.tokens, said.start);
  if (match !== undefined && isBetter(search, match, said)) return better(search, said.start, match);
  return findInStretches(search, span) ?? findBoilerplate(search, span);
}

/** Whether the corpus's match beats what is credited: longer, or another one that comes first. */
function isBetter(search: Search, match: SpanMatch, { place, length }: CreditedSpan): boolean {
  if (match.length !== length) return match.length > length;
  const { version, record } = search.corpus.documents[match.document] as CorpusDocument;
  const rank = versionOf(search, place)?.source.rank;
  if (rank === undefined || version.source.rank !== rank) return rank !== undefined && version.source.rank < rank;
  return record.index < place.record || (record.index === place.record && match.position < place.position);
}

/** A94: tokens of the response that do not stand where they are said to. */
function findFalse(
  search: Search,
  { start, length, place }: { readonly start: number; readonly length: number; readonly place: SpanPlace },
  at: { readonly span: number; readonly stretch: number; readonly holder: number },
): FoundSpanFraud | undefined {
  const document = documentOf(search, place);
  if (document === undefined) {
    const record = versionOf(search, place)?.records.find(({ index }) => index === place.record);
    // A record that one has and that is no document: it is too long.
    if (record === undefined) return undefined;
    const { content, path, part } = record;
    return found({
      falseSpan: { ...at, record: { ...byPieces(content), content: NONE, path, part }, token: undefined },
    });
  }
  const held = search.corpus.index.documents[document]?.tokens ?? new Uint32Array(0);
  let offset = 0;
  while (offset < length && held[place.position + offset] === search.tokens[start + offset]) offset++;
  if (offset === length) return undefined;
  const isShort = place.position + length > held.length;
  const token = isShort ? undefined : openToken(search, start, offset);
  return found({ falseSpan: { ...at, record: shownRecord(search, document), token } });
}

/** A94, A97: holders that hold something else, cover nothing, or count twice. */
function findInStretches(search: Search, span: number): FoundSpanFraud | undefined {
  const said = search.evidence.spans[span] as CreditedSpan;
  for (const [stretch, { firstRun, runCount, holders }] of said.boilerplate.entries()) {
    for (const [holder, { place }] of holders.entries()) {
      const part = { start: said.start + firstRun, length: runCount + SPAN_TOKENS_MIN - 1, place };
      const isFalse = findFalse(search, part, { span, stretch: stretch + 1, holder });
      if (isFalse !== undefined) return isFalse;
    }
    const counted = findMiscounted(search, holders);
    if (counted !== undefined) return found({ holder: { span, stretch, ...counted } });
  }
  return undefined;
}

interface Miscounted {
  readonly holder: number;
  readonly leaf: ContributorProof;
  readonly other: number;
  readonly otherLeaf: ContributorProof | undefined;
}

function findMiscounted(search: Search, holders: readonly SpanHolder[]): Miscounted | undefined {
  const leaves = holders.map((holder) => registeredLeaf(search, holder));
  for (const [holder, leaf] of leaves.entries()) {
    if (leaf === undefined) continue;
    const { firstRecord, recordCount, contributorId } = leaf.leaf;
    const record = holders[holder]?.place.record ?? 0n;
    const isCovered = record >= firstRecord && record < firstRecord + recordCount;
    if (!isCovered) return { holder, leaf, other: 0, otherLeaf: undefined };
    const other = leaves.findIndex((each) => each !== undefined && equalBytes(each.leaf.contributorId, contributorId));
    if (other !== holder) return { holder, leaf, other, otherLeaf: leaves[other] };
  }
  return undefined;
}

/** The leaf that a holder names; undefined for commons, and for versions whose contributors one does not have. */
function registeredLeaf(search: Search, { place, contributor }: SpanHolder): ContributorProof | undefined {
  return versionOf(search, place)?.contributors.find(({ index }) => index === contributor);
}

/** A96: a run that earns although others had it before. */
function findBoilerplate(search: Search, span: number): FoundSpanFraud | undefined {
  const { corpus, evidence } = search;
  const said = evidence.spans[span] as CreditedSpan;
  const document = documentOf(search, said.place);
  if (document === undefined || corpus.index.documents[document]?.isCommons === true) return undefined;
  const match = { document, position: said.place.position, length: said.length };
  for (let run = 0; run + SPAN_TOKENS_MIN <= said.length; run++) {
    const holders = stretchOf(said, run) === undefined ? boilerplateHolders(corpus.index, match, run) : undefined;
    if (holders !== undefined) return boilerplate(search, { span, run, holders });
  }
  return undefined;
}

function boilerplate(
  search: Search,
  { span, run, holders }: { readonly span: number; readonly run: number; readonly holders: readonly RunHolder[] },
): FoundSpanFraud {
  const places = new Map(holders.map(({ document, position }) => [document, position]));
  const shown = holders.map(({ document }) => document).filter((document, at, all) => all.indexOf(document) === at);
  const records = shown.map((document) => {
    const { version, record } = search.corpus.documents[document] as CorpusDocument;
    return {
      place: placeOf(search, document, places.get(document) ?? 0),
      record: shownRecord(search, document),
      contributors: version.source.isCommons ? [] : contributorsOf(version, record.index).slice(0, holders.length),
    };
  });
  const start = (search.evidence.spans[span]?.start ?? 0) + run;
  const siblings = siblingsOf(search, start, SPAN_TOKENS_MIN);
  return found({ commons: commonsOf(search, shown[0] ?? 0), boilerplate: { span, run, records, siblings } });
}

function better(search: Search, start: number, { document, position, length }: SpanMatch): FoundSpanFraud {
  const place = placeOf(search, document, position);
  const record = shownRecord(search, document);
  const siblings = siblingsOf(search, start, length);
  return found({ commons: commonsOf(search, document), better: { start, length, place, record, siblings } });
}

/** The document that a receipt names; undefined when one does not have it. */
function documentOf(search: Search, { source, record }: SpanPlace): number | undefined {
  const at = search.corpus.documents.findIndex(
    (each) => each.record.index === record && sourceOf(search, each.version) === source,
  );
  return at < 0 ? undefined : at;
}

/** The version that a receipt names; undefined when one does not have it. */
function versionOf(search: Search, { source }: SpanPlace): CorpusVersion | undefined {
  return search.corpus.versions.find((version) => sourceOf(search, version) === source);
}

/** Number of a version as a source; commons that the receipt does not name come after all others. */
function sourceOf({ evidence, inputCount }: Search, version: CorpusVersion): number {
  if (version.input !== undefined) return version.input;
  const known = evidence.commons.findIndex((each) => isSame(each, version));
  return inputCount + (known < 0 ? evidence.commons.length : known);
}

/** Commons that a proof about this document must name itself. */
function commonsOf(search: Search, document: number): CommonsRef | undefined {
  const { version } = search.corpus.documents[document] as CorpusDocument;
  const { datasetId, version: number } = version;
  return sourceOf(search, version) < search.inputCount + search.evidence.commons.length
    ? undefined
    : { datasetId, version: number };
}

function isSame(a: CommonsRef, b: CommonsRef): boolean {
  return a.datasetId === b.datasetId && a.version === b.version;
}

function placeOf(search: Search, document: number, position: number): SpanPlace {
  const { version, record } = search.corpus.documents[document] as CorpusDocument;
  return { source: sourceOf(search, version), record: record.index, position };
}

function shownRecord({ corpus }: Search, document: number): SpanRecord {
  const { content, path, part } = (corpus.documents[document] as CorpusDocument).record;
  return { content, length: 0n, pieces: NONE, path, part };
}

function openToken({ tokens, leafHashes }: Search, start: number, offset: number): TokenOpening {
  return { offset, token: tokens[start + offset] as number, path: merklePath(leafHashes, start + offset) };
}

function siblingsOf({ leafHashes }: Search, start: number, length: number): Uint8Array[] {
  const range = { start: BigInt(start), end: BigInt(start + length), total: BigInt(leafHashes.length) };
  return merkleRangeSiblings(range, leafHashes);
}
