/**
 * What a receipt commits to under lmr-1: the response's tokens and every span with the document that it is credited to; credits follow.
 * Rules A90 to A92 of docs/spec/attribution-proofs.md.
 */
import { bigEndian32, concatBytes } from "../../bytes.ts";
import { SPAN_COMMONS_MAX, SPAN_TOKENS_MAX } from "../../limits.ts";
import { merkleLeafHash, merkleRootOfHashes } from "../../merkle/merkle.ts";
import type { ContentTree } from "../../registry/two-level.ts";
import type {
  BoilerplateStretch,
  CreditedSpan,
  SpanEvidence,
  SpanHolder,
  SpanPlace,
} from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { BOILERPLATE_CONTRIBUTORS_MAX, SPAN_TOKENS_MIN } from "../lmr.ts";

/** A version whose records are documents, as the chain knows it. */
export interface SpanSource {
  readonly content: ContentTree;
  readonly contributorsRoot: Uint8Array;
  readonly contributorCount: bigint;
  readonly totalWeight: bigint;
  readonly isCommons: boolean;
  /** Whether spans of it earn: no commons, and bonded when the channel was opened. */
  readonly isPaid: boolean;
  /** Among the sources of one judgement: lower is earlier, commons before all, alike for one version. */
  readonly rank: number;
}

/** Sources in the order in which places name them; undefined where a receipt names a version of commons that is none. */
export type SpanSources = readonly (SpanSource | undefined)[];

const TOKEN_TAG = Uint8Array.of(0x17);
const HASH_BYTES = 32;

/** A90: hash of the leaf `17 ‖ be32(token)`. */
export function tokenLeafHash(token: number): Uint8Array {
  return merkleLeafHash(concatBytes(TOKEN_TAG, bigEndian32(token)));
}

/** A90: root over a response's tokens. Cost: 2n hashes. */
export function tokenTree(tokens: Uint32Array): Uint8Array {
  return merkleRootOfHashes(Array.from(tokens, tokenLeafHash));
}

/** Whether the document of `a` wins a tie against that of `b`. Sources must be known. */
export function isEarlierDocument(sources: SpanSources, a: SpanPlace, b: SpanPlace): boolean {
  const [first, second] = [sources[a.source]?.rank ?? 0, sources[b.source]?.rank ?? 0];
  return first === second ? a.record < b.record : first < second;
}

/** Whether `a` wins a tie against `b`: the earlier document, then the lower position. */
export function isEarlierPlace(sources: SpanSources, a: SpanPlace, b: SpanPlace): boolean {
  if (isEarlierDocument(sources, a, b)) return true;
  return !isEarlierDocument(sources, b, a) && a.position < b.position;
}

/**
 * A91: what is wrong with the evidence by its own bytes and what the chain knows of its sources; undefined for a right one.
 * @param sources  the model's inputs, then those of `evidence.commons`. Cost: O(spans + holders)
 */
export function spanFault(evidence: SpanEvidence, sources: SpanSources): string | undefined {
  const { tokenCount, commons, spans } = evidence;
  if (tokenCount > SPAN_TOKENS_MAX || evidence.tokenTree.length !== HASH_BYTES) return "no response has such tokens";
  if (commons.length > SPAN_COMMONS_MAX) return "too many commons";
  if (sources.slice(sources.length - commons.length).some((source) => source?.isCommons !== true)) {
    return "what is named as commons is none";
  }
  if (spans.length === 0) return "evidence without spans";
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.length < SPAN_TOKENS_MIN) return "spans overlap, descend or are too short";
    end = span.start + span.length;
    if (end > tokenCount) return "a span beyond the response";
    if (!isPlace(sources, span.place, span.length)) return "a span of no document";
    const fault = stretchFault(sources, span);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isPlace(sources: SpanSources, { source, record, position }: SpanPlace, length: number): boolean {
  const content = sources[source]?.content;
  return content !== undefined && record < content.recordCount && position + length <= SPAN_TOKENS_MAX;
}

function stretchFault(sources: SpanSources, span: CreditedSpan): string | undefined {
  const { boilerplate, length, place } = span;
  if (boilerplate.length > 0 && sources[place.source]?.isCommons === true)
    return "spans of commons have no boilerplate";
  let end = 0;
  for (const { firstRun, runCount, holders } of boilerplate) {
    if (firstRun < end || runCount < 1) return "stretches overlap, descend or are empty";
    end = firstRun + runCount;
    if (end + SPAN_TOKENS_MIN - 1 > length) return "a stretch beyond its span";
    const isRight = holders.every((holder) => isHolder(sources, holder, span, runCount));
    if (!isRight || !isEnough(sources, holders)) return "a stretch that its holders don't make boilerplate";
  }
  return undefined;
}

function isHolder(sources: SpanSources, { place, contributor }: SpanHolder, span: CreditedSpan, runs: number): boolean {
  const source = sources[place.source];
  if (source === undefined || !isPlace(sources, place, runs + SPAN_TOKENS_MIN - 1)) return false;
  const isLeaf = source.isCommons ? contributor === 0n : contributor < source.contributorCount;
  return isLeaf && isEarlierDocument(sources, place, span.place);
}

/** One of commons, or one more than the most that boilerplate has not; no leaf twice. */
function isEnough(sources: SpanSources, holders: readonly SpanHolder[]): boolean {
  const common = holders.filter(({ place }) => sources[place.source]?.isCommons === true).length;
  if (common > 0) return holders.length === 1;
  const leaves = new Set(holders.map(({ place, contributor }) => `${place.source}/${contributor}`));
  return holders.length === BOILERPLATE_CONTRIBUTORS_MAX + 1 && leaves.size === holders.length;
}

/** A92: credits by input: runs that are not boilerplate, of spans whose source is paid. @param evidence  without fault */
export function spanCredits({ spans }: SpanEvidence, sources: SpanSources, inputCount: number): bigint[] {
  const credits: bigint[] = new Array(inputCount).fill(0n);
  for (const { place, length, boilerplate } of spans) {
    if (place.source >= inputCount || sources[place.source]?.isPaid !== true) continue;
    const runs = length - SPAN_TOKENS_MIN + 1 - boilerplate.reduce((sum, { runCount }) => sum + runCount, 0);
    credits[place.source] = (credits[place.source] as bigint) + BigInt(runs);
  }
  return credits;
}

/** The stretch that a run of a span lies in. */
export function stretchOf({ boilerplate }: CreditedSpan, run: number): BoilerplateStretch | undefined {
  return boilerplate.find(({ firstRun, runCount }) => run >= firstRun && run < firstRun + runCount);
}
