/**
 * lmr-1: which documents an output repeats. Greedy from the left, the longest span of tokens that stands in one document; of equal
 * lengths the document registered first, then the lowest position. Rules A21 to A23.
 */
import { assert } from "../assert.ts";
import { LMR_INDEX_TOKENS_MAX, LMR_OUTPUT_TOKENS_MAX } from "../limits.ts";
import { createRadixMemory, radixOrder } from "./fast/radix-sort.ts";

/** Least length of a credited span, tokens. */
export const SPAN_TOKENS_MIN = 8;
/** A run of SPAN_TOKENS_MIN tokens that more contributors than this had before is boilerplate. */
export const BOILERPLATE_CONTRIBUTORS_MAX = 10;

/** One document. */
export interface SpanDocument {
  readonly tokens: Uint32Array;
  /** Numbers that stand for those who are credited with it: equal for one contributor in every document. */
  readonly contributors: readonly number[];
  /** Index of the input version; of commons no matter. */
  readonly input: number;
  /** Public corpora of the chain: they come first, and nobody is paid for what stands in them. */
  readonly isCommons: boolean;
}

/** A credited or consumed span of an output. */
export interface Span {
  /** First token in the output. */
  readonly start: number;
  readonly length: number;
  /** Index of the document in the index's order. */
  readonly document: number;
  /** First token in the document. */
  readonly position: number;
  /** Runs of SPAN_TOKENS_MIN tokens in it that are not boilerplate; 0 for commons. At most length − SPAN_TOKENS_MIN + 1. */
  readonly credit: number;
}

/** Documents in the order in which they win ties, with an index of their runs. */
export interface SpanIndex {
  readonly documents: readonly SpanDocument[];
  /** All tokens, one document after another. */
  readonly tokens: Uint32Array;
  /** Start of each document in `tokens`, and the end of the last. */
  readonly starts: Uint32Array;
  /** Positions of runs in `tokens` by (hash, position), and their hashes. */
  readonly positions: Uint32Array;
  readonly hashes: Int32Array;
}

/**
 * @param documents  in the order of their registration; commons may stand anywhere and are brought to the front
 * @throws AssertionError above LMR_INDEX_TOKENS_MAX tokens. Cost: O(tokens)
 */
export function createSpanIndex(documents: readonly SpanDocument[]): SpanIndex {
  const ordered = [...documents.filter(({ isCommons }) => isCommons), ...documents.filter((each) => !each.isCommons)];
  const starts = new Uint32Array(ordered.length + 1);
  ordered.forEach((document, at) => {
    starts[at + 1] = (starts[at] as number) + document.tokens.length;
  });
  const length = starts[ordered.length] as number;
  assert(length <= LMR_INDEX_TOKENS_MAX, "an index holds at most 2^28 tokens");
  const tokens = new Uint32Array(length);
  ordered.forEach((document, at) => {
    tokens.set(document.tokens, starts[at]);
  });
  return { documents: ordered, tokens, starts, ...indexRuns(tokens, starts) };
}

/** Runs that do not cross the end of a document, by (hash, position): the sort is stable. */
function indexRuns(tokens: Uint32Array, starts: Uint32Array): Pick<SpanIndex, "positions" | "hashes"> {
  let count = 0;
  const places = new Uint32Array(tokens.length);
  for (let document = 0; document + 1 < starts.length; document++) {
    const last = (starts[document + 1] as number) - SPAN_TOKENS_MIN;
    for (let position = starts[document] as number; position <= last; position++) places[count++] = position;
  }
  const keys = Int32Array.from({ length: count }, (_, at) => runHash(tokens, places[at] as number));
  const order = radixOrder(keys, 0x7fffffff, createRadixMemory(count));
  return {
    positions: Uint32Array.from(order, (at) => places[at] as number),
    hashes: Int32Array.from(order, (at) => keys[at] as number),
  };
}

/** 31 bits over one run; matches are compared token by token, so its quality is a matter of speed alone. */
function runHash(tokens: Uint32Array, start: number): number {
  let hash = 0;
  for (let at = start; at < start + SPAN_TOKENS_MIN; at++) {
    const mixed = (hash ^ (tokens[at] as number)) >>> 0;
    hash = (((mixed & 255) << 24) + mixed * 403) >>> 0;
    hash = (hash ^ (hash >>> 15)) >>> 0;
  }
  return hash >>> 1;
}

/**
 * The spans of an output.
 * @param output  at most LMR_OUTPUT_TOKENS_MAX tokens
 * @returns spans in order, without overlap. Cost: O(output + occurrences · length of the matches)
 */
export function findSpans(index: SpanIndex, output: Uint32Array): Span[] {
  assert(output.length <= LMR_OUTPUT_TOKENS_MAX, "an output has at most 131072 tokens");
  const spans: Span[] = [];
  let start = 0;
  while (start + SPAN_TOKENS_MIN <= output.length) {
    const match = matchAt(index, output, start);
    if (match === undefined) {
      start++;
      continue;
    }
    spans.push({ start, ...match, credit: creditOf(index, match) });
    start += match.length;
  }
  return spans;
}

/** Credits by input version: weights of a call, all 0n when nothing is repeated. */
export function spanWeights(index: SpanIndex, spans: readonly Span[], inputCount: number): bigint[] {
  const weights: bigint[] = new Array(inputCount).fill(0n);
  for (const { document, credit } of spans) {
    const { input, isCommons } = index.documents[document] as SpanDocument;
    if (isCommons) continue;
    assert(input >= 0 && input < inputCount, "a document belongs to an input version");
    weights[input] = (weights[input] as bigint) + BigInt(credit);
  }
  return weights;
}

/** What an output repeats from one of its tokens on. */
export type SpanMatch = Pick<Span, "document" | "position" | "length">;

/** The longest match from `start` on, of the earliest document, at its lowest position; undefined below SPAN_TOKENS_MIN tokens. */
export function matchAt(index: SpanIndex, output: Uint32Array, start: number): SpanMatch | undefined {
  if (start + SPAN_TOKENS_MIN > output.length) return undefined;
  const match = longestMatch(index, output, start);
  if (match === undefined) return undefined;
  const document = documentAt(index, match.position);
  return { document, position: match.position - (index.starts[document] as number), length: match.length };
}

interface Match {
  /** In all tokens. */
  readonly position: number;
  readonly length: number;
}

/** Occurrences come by position, so the first of the longest is that of the earliest document. */
function longestMatch(index: SpanIndex, output: Uint32Array, start: number): Match | undefined {
  let best: Match | undefined;
  for (const position of occurrences(index, output, start)) {
    const end = index.starts[documentAt(index, position) + 1] as number;
    let length = SPAN_TOKENS_MIN;
    while (position + length < end && start + length < output.length) {
      if (index.tokens[position + length] !== output[start + length]) break;
      length++;
    }
    if (best === undefined || length > best.length) best = { position, length };
  }
  return best;
}

/** Positions at which the run of `source` from `start` stands, ascending. */
function* occurrences(index: SpanIndex, source: Uint32Array, start: number): IterableIterator<number> {
  const { hashes, positions, tokens } = index;
  const hash = runHash(source, start);
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  for (let at = low; hashes[at] === hash; at++) {
    const position = positions[at] as number;
    let offset = 0;
    while (offset < SPAN_TOKENS_MIN && tokens[position + offset] === source[start + offset]) offset++;
    if (offset === SPAN_TOKENS_MIN) yield position;
  }
}

function documentAt({ starts }: SpanIndex, position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return low;
}

function creditOf(index: SpanIndex, match: SpanMatch): number {
  if (index.documents[match.document]?.isCommons === true) return 0;
  let credit = 0;
  for (let run = 0; run + SPAN_TOKENS_MIN <= match.length; run++) {
    if (boilerplateHolders(index, match, run) === undefined) credit++;
  }
  return credit;
}

/** Who had a run before. */
export interface RunHolder {
  readonly document: number;
  /** First token of the run in that document. */
  readonly position: number;
  /** One of the document's; undefined for commons. */
  readonly contributor: number | undefined;
}

/**
 * Why the run at `run` of a match is boilerplate: commons that hold it, or one more than BOILERPLATE_CONTRIBUTORS_MAX contributors who
 * had it before the credited document was registered; undefined when it is none. Whoever copies a text later can't make it boilerplate.
 */
export function boilerplateHolders(index: SpanIndex, match: SpanMatch, run: number): readonly RunHolder[] | undefined {
  const { documents, starts, tokens } = index;
  const seen = new Set<number>();
  const holders: RunHolder[] = [];
  for (const occurrence of occurrences(index, tokens, (starts[match.document] as number) + match.position + run)) {
    const document = documentAt(index, occurrence);
    if (document >= match.document) return undefined;
    const position = occurrence - (starts[document] as number);
    const { isCommons, contributors } = documents[document] as SpanDocument;
    if (isCommons) return [{ document, position, contributor: undefined }];
    for (const contributor of contributors) {
      if (seen.has(contributor)) continue;
      seen.add(contributor);
      holders.push({ document, position, contributor });
      if (holders.length > BOILERPLATE_CONTRIBUTORS_MAX) return holders;
    }
  }
  return undefined;
}
