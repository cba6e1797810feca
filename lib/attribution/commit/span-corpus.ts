/**
 * The texts that a gateway credits spans of, and a payer checks them against: every record that one has, of a model's inputs and of
 * commons, with what shows it on chain. Rules A20 to A22, A90 to A92.
 */
import { toHex } from "../../bytes.ts";
import { ATTRIBUTION_CONTENT_BYTES_MAX } from "../../limits.ts";
import type {
  CommonsRef,
  SpanEvidence,
  SpanHolder,
  SpanPlace,
} from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { ContributorProof, PartProof } from "../../../proto/gen/byline/registry/v1/tx.ts";
import {
  boilerplateHolders,
  createSpanIndex,
  findSpans,
  type RunHolder,
  SPAN_TOKENS_MIN,
  type Span,
  type SpanIndex,
} from "../lmr.ts";
import { tokensOfBytes } from "../tokens.ts";
import { type SpanSource, tokenTree } from "./spans.ts";

/** A record with its place. */
export interface CorpusRecord {
  readonly index: bigint;
  readonly content: Uint8Array;
  /** Siblings in its part, or in the whole flat tree. */
  readonly path: readonly Uint8Array[];
  readonly part: PartProof | undefined;
}

/** A version with the records that one has of it, ascending. */
export interface CorpusVersion extends CommonsRef {
  readonly source: SpanSource;
  /** Place among the model's inputs; undefined for commons that are none. */
  readonly input: number | undefined;
  readonly records: readonly CorpusRecord[];
  /** Its contributors; empty for commons. */
  readonly contributors: readonly ContributorProof[];
}

/** A record that is a document of the index, at the same place. */
export interface CorpusDocument {
  readonly version: CorpusVersion;
  readonly record: CorpusRecord;
}

/** Texts with their index. */
export interface SpanCorpus {
  readonly versions: readonly CorpusVersion[];
  readonly documents: readonly CorpusDocument[];
  readonly index: SpanIndex;
}

/** @param versions  with ranks among each other (`SpanSource.rank`). Cost: O(bytes) */
export function createSpanCorpus(versions: readonly CorpusVersion[]): SpanCorpus {
  const ordered = [...versions].sort((a, b) => a.source.rank - b.source.rank);
  const documents = ordered.flatMap((version) =>
    version.records
      .filter(({ content }) => content.length <= ATTRIBUTION_CONTENT_BYTES_MAX)
      .map((record) => ({ version, record })),
  );
  const numbers = new Map<string, number>();
  const numberOf = ({ leaf }: ContributorProof): number => {
    const id = toHex(leaf.contributorId);
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const index = createSpanIndex(
    documents.map(({ version, record }) => ({
      tokens: tokensOfBytes(record.content),
      contributors: contributorsOf(version, record.index).map(numberOf),
      input: version.input ?? -1,
      isCommons: version.source.isCommons,
    })),
  );
  return { versions: ordered, documents, index };
}

/** Leaves that cover a record, by index. */
export function contributorsOf({ contributors }: CorpusVersion, record: bigint): readonly ContributorProof[] {
  return contributors.filter(
    ({ leaf: { firstRecord, recordCount } }) => record >= firstRecord && record < firstRecord + recordCount,
  );
}

/**
 * What a gateway writes into the receipt of this response; undefined when nothing of it stands in the corpus.
 * @param response    at most ATTRIBUTION_CONTENT_BYTES_MAX bytes of UTF-8
 * @param inputCount  number of the model's inputs
 */
export function spanEvidence(corpus: SpanCorpus, response: Uint8Array, inputCount: number): SpanEvidence | undefined {
  const tokens = tokensOfBytes(response);
  const spans = findSpans(corpus.index, tokens);
  if (spans.length === 0) return undefined;
  const commons: CommonsRef[] = [];
  const placeOf = (document: number, position: number): SpanPlace => {
    const { version, record } = corpus.documents[document] as CorpusDocument;
    return { source: sourceOf(commons, version, inputCount), record: record.index, position };
  };
  const credited = spans.map((span) => ({
    start: span.start,
    length: span.length,
    place: placeOf(span.document, span.position),
    boilerplate: stretchesOf(corpus, span).map(({ firstRun, runCount, holders }) => ({
      firstRun,
      runCount,
      holders: holders.map((holder): SpanHolder => {
        const place = placeOf(holder.document, holder.position);
        return { place, contributor: leafOf(corpus, holder) };
      }),
    })),
  }));
  return { tokenCount: tokens.length, tokenTree: tokenTree(tokens), commons, spans: credited };
}

/** Number of a version as a source; commons are added to the list when they are not there. */
function sourceOf(commons: CommonsRef[], { input, datasetId, version }: CorpusVersion, inputCount: number): number {
  if (input !== undefined) return input;
  const known = commons.findIndex((each) => each.datasetId === datasetId && each.version === version);
  return inputCount + (known >= 0 ? known : commons.push({ datasetId, version }) - 1);
}

/** Index of the leaf that a holder is counted by; 0n for commons. */
function leafOf({ documents, index }: SpanCorpus, { document, contributor }: RunHolder): bigint {
  const { version, record } = documents[document] as CorpusDocument;
  if (contributor === undefined) return 0n;
  const at = index.documents[document]?.contributors.indexOf(contributor) ?? -1;
  return contributorsOf(version, record.index)[at]?.index ?? 0n;
}

interface Stretch {
  readonly firstRun: number;
  readonly runCount: number;
  readonly holders: readonly RunHolder[];
}

/** Runs of boilerplate, put together while the same documents hold them one token further on. */
function stretchesOf({ index }: SpanCorpus, span: Span): Stretch[] {
  const stretches: Stretch[] = [];
  if (index.documents[span.document]?.isCommons === true) return stretches;
  for (let run = 0; run + SPAN_TOKENS_MIN <= span.length; run++) {
    const holders = boilerplateHolders(index, span, run);
    if (holders === undefined) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.firstRun + last.runCount === run && isContinued(last, holders)) {
      stretches[stretches.length - 1] = { ...last, runCount: last.runCount + 1 };
    } else {
      stretches.push({ firstRun: run, runCount: 1, holders });
    }
  }
  return stretches;
}

function isContinued({ holders, runCount }: Stretch, next: readonly RunHolder[]): boolean {
  return (
    holders.length === next.length &&
    holders.every(({ document, position, contributor }, at) => {
      const other = next[at];
      return (
        other?.document === document && other.contributor === contributor && other.position === position + runCount
      );
    })
  );
}
