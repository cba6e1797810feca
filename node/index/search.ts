/**
 * Searches the event index in order of height with bounded work. Matches are streamed: a page near the wanted
 * end of the chain costs little however long the history is, and nothing is materialised but the page.
 */

import { NodeError } from "../../lib/errors.ts";
import { SEARCH_CONDITIONS_MAX, SEARCH_RESULT_LOAD_COST, SEARCH_WORK_MAX } from "../../lib/limits.ts";
import { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { leadingDecimal } from "./decimal.ts";
import type { EventIndex } from "./event-index.ts";
import { heightOfPosting, type Place, placesOf, postingKey, type PostingKind, postingPrefix } from "./index-keys.ts";
import { eventTypeOf, matchesEvents } from "./query-match.ts";
import type { Condition, Query } from "./query-syntax.ts";

/** One match: a transaction, or a block with `txIndex` 0. */
export interface SearchHit {
  readonly height: bigint;
  readonly txIndex: number;
}

/** What to look for and which page of it to answer. */
export interface SearchRequest {
  readonly kind: PostingKind;
  readonly query: Query;
  readonly descending: boolean;
  /** Matches to pass over, then matches to answer; at most 100. */
  readonly skip: number;
  readonly limit: number;
  /** Aborted at the deadline of the request. */
  readonly signal: AbortSignal;
}

/** A page of matches. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** All matches; when `isComplete` is false, those counted before the work limit was reached. */
  readonly totalCount: number;
  readonly isComplete: boolean;
}

/** The text that tells a client how to narrow a query; API (ecosystem.md §9.6). */
export const QUERY_TOO_BROAD = "query exceeds work limit; add tx.height bounds or use a more selective condition";

/**
 * Finds one page of matches.
 * @throws NodeError("QUERY_TOO_BROAD") when the page cannot be filled within the work limit or the deadline
 */
export async function searchEvents(index: EventIndex, request: SearchRequest): Promise<SearchResult> {
  if (request.query.length > SEARCH_CONDITIONS_MAX) {
    throw new NodeError(
      "QUERY_TOO_BROAD",
      `query has ${request.query.length} conditions, at most ${SEARCH_CONDITIONS_MAX} are allowed`,
    );
  }
  const bounds = heightBounds(index, request);
  const conditions = request.query.filter(
    (condition) => !isHeightCondition(condition) && !isOwnEvent(request.kind, condition),
  );
  if (bounds.low > bounds.high) return { hits: [], totalCount: 0, isComplete: true };
  if (request.kind === "block" && conditions.length === 0) return blockRangePage(bounds, request);
  return collect(matches(index, request, conditions, bounds), request);
}

async function collect(found: AsyncGenerator<SearchHit>, request: SearchRequest): Promise<SearchResult> {
  const hits: SearchHit[] = [];
  let count = 0;
  try {
    for await (const hit of found) {
      if (count >= request.skip && hits.length < request.limit) hits.push(hit);
      count += 1;
    }
    return { hits, totalCount: count, isComplete: true };
  } catch (error) {
    const isPageFull = hits.length === request.limit;
    if (error instanceof NodeError && error.code === "QUERY_TOO_BROAD" && isPageFull)
      return { hits, totalCount: count, isComplete: false };
    throw error;
  }
}

interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

function isHeightCondition(condition: Condition): boolean {
  return condition.tag === "tx.height" || condition.tag === "block.height";
}

/** `tm.event='Tx'` in a transaction search is always true, as `tm.event='NewBlock'` in a block search. */
function isOwnEvent(kind: PostingKind, condition: Condition): boolean {
  return condition.tag === "tm.event" && condition.argument?.text === (kind === "tx" ? "Tx" : "NewBlock");
}

function heightBounds(index: EventIndex, request: SearchRequest): Bounds {
  let low = index.baseHeight() > 1n ? index.baseHeight() : 1n;
  let high = index.indexedHeight();
  for (const condition of request.query) {
    if (!isHeightCondition(condition) || condition.argument === undefined) continue;
    const bound = boundsOf(condition);
    if (bound.low > low) low = bound.low;
    if (bound.high < high) high = bound.high;
  }
  return { low, high };
}

const HEIGHT_MAX = (1n << 63n) - 1n;
const NOTHING: Bounds = { low: 1n, high: 0n };

function boundsOf({ operator, argument }: Condition): Bounds {
  const number = argument === undefined ? undefined : leadingDecimal(argument.text);
  if (number === undefined || operator === "CONTAINS") return NOTHING;
  const unit = 10n ** BigInt(number.scale);
  const floor = number.digits / unit;
  const isWhole = floor * unit === number.digits;
  switch (operator) {
    case "=":
      return isWhole ? { low: floor, high: floor } : NOTHING;
    case ">":
      return { low: floor + 1n, high: HEIGHT_MAX };
    case ">=":
      return { low: isWhole ? floor : floor + 1n, high: HEIGHT_MAX };
    case "<":
      return { low: 0n, high: isWhole ? floor - 1n : floor };
    case "<=":
      return { low: 0n, high: floor };
    case "EXISTS":
      return { low: 0n, high: HEIGHT_MAX };
  }
}

function blockRangePage({ low, high }: Bounds, request: SearchRequest): SearchResult {
  const totalCount = Number(high - low + 1n);
  const hits: SearchHit[] = [];
  for (let offset = request.skip; offset < totalCount && hits.length < request.limit; offset += 1) {
    hits.push({ height: request.descending ? high - BigInt(offset) : low + BigInt(offset), txIndex: 0 });
  }
  return { hits, totalCount, isComplete: true };
}

/** Work left for one search; running out is the client's problem, told in words. */
function createBudget(signal: AbortSignal): (cost: number) => void {
  let left = SEARCH_WORK_MAX;
  return (cost) => {
    left -= cost;
    if (left < 0 || signal.aborted) throw new NodeError("QUERY_TOO_BROAD", QUERY_TOO_BROAD);
  };
}

async function* matches(
  index: EventIndex,
  request: SearchRequest,
  conditions: Query,
  bounds: Bounds,
): AsyncGenerator<SearchHit> {
  const spend = createBudget(request.signal);
  const equalities = conditions.filter(isEquality);
  const needsResults = equalities.length < conditions.length || conditions.length === 0;
  const heights =
    equalities.length === 0 ? allHeights(bounds, request.descending) : heightsWith(index, request, equalities, bounds);
  for await (const height of heights) {
    spend(1);
    const candidates = equalities.length === 0 ? undefined : intersect(index, request.kind, equalities, height, spend);
    if (candidates !== undefined && candidates.length === 0) continue;
    const verified = needsResults
      ? await verify(index, request.kind, conditions, height, candidates, spend)
      : (candidates ?? []);
    for (const txIndex of request.descending ? verified.toReversed() : verified) {
      spend(1);
      yield { height, txIndex };
    }
  }
}

function isEquality(condition: Condition): boolean {
  return condition.operator === "=" && condition.argument !== undefined;
}

async function* allHeights({ low, high }: Bounds, descending: boolean): AsyncGenerator<bigint> {
  for (let step = 0n; step <= high - low; step += 1n) yield descending ? high - step : low + step;
}

/** The heights at which the most selective value occurs, under whatever key, in order. */
async function* heightsWith(
  index: EventIndex,
  request: SearchRequest,
  equalities: Query,
  bounds: Bounds,
): AsyncGenerator<bigint> {
  const range = (condition: Condition) => {
    const prefix = prefixOf(request.kind, condition);
    return {
      gte: postingKey(prefix, bounds.low),
      lt: postingKey(prefix, bounds.high + 1n),
      reverse: request.descending,
    };
  };
  let driver = equalities[0];
  let fewest = PROBE_ROWS + 1;
  for (const condition of equalities.length > 1 ? equalities : []) {
    const rows = await index.db.entries({ ...range(condition), limit: PROBE_ROWS });
    if (rows.length < fewest) [driver, fewest] = [condition, rows.length];
  }
  if (driver === undefined) return;
  for await (const [key] of index.db.iterate(range(driver))) yield heightOfPosting(key);
}

/** Rows read of each equality to choose the one that drives the search. */
const PROBE_ROWS = 64;

function prefixOf(kind: PostingKind, condition: Condition): Uint8Array {
  return postingPrefix(kind, condition.argument?.text ?? "");
}

/** Transactions of one height that satisfy all equalities, those of one event type within one event; ascending. */
function intersect(
  index: EventIndex,
  kind: PostingKind,
  equalities: Query,
  height: bigint,
  spend: (cost: number) => void,
): readonly number[] {
  let found: ReadonlySet<number> | undefined;
  for (const type of new Set(equalities.map((condition) => eventTypeOf(condition.tag)))) {
    const group = equalities.filter((condition) => eventTypeOf(condition.tag) === type);
    const places = group.map((condition) => {
      spend(1);
      const row = index.db.get(postingKey(prefixOf(kind, condition), height));
      return row === undefined ? [] : placesOf(row, condition.tag);
    });
    const txs = new Set(commonPlaces(places).map((place) => place.txIndex));
    const previous: ReadonlySet<number> | undefined = found;
    found = previous === undefined ? txs : new Set([...txs].filter((txIndex) => previous.has(txIndex)));
    if (found.size === 0) return [];
  }
  return [...(found ?? [])].sort((a, b) => a - b);
}

function commonPlaces(lists: readonly (readonly Place[])[]): readonly Place[] {
  const id = (place: Place): string => `${place.txIndex}/${place.eventIndex}`;
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list.map(id)));
  return first.filter((place) => sets.every((set) => set.has(id(place))));
}

/** Reads the results of a height and keeps the candidates (all, when undefined) whose events satisfy every condition. */
async function verify(
  index: EventIndex,
  kind: PostingKind,
  conditions: Query,
  height: bigint,
  candidates: readonly number[] | undefined,
  spend: (cost: number) => void,
): Promise<readonly number[]> {
  spend(SEARCH_RESULT_LOAD_COST);
  const encoded = await index.source.loadEncodedResponse(height);
  if (encoded === undefined) return [];
  const response = ResponseFinalizeBlock.decode(encoded);
  const all = kind === "tx" ? response.txResults.map((_, txIndex) => txIndex) : [0];
  return (candidates ?? all).filter(
    (txIndex) => conditions.length === 0 || matchesEvents(conditions, eventsAt(response, kind, txIndex)),
  );
}

function eventsAt(
  response: ResponseFinalizeBlock,
  kind: PostingKind,
  txIndex: number,
): ResponseFinalizeBlock["events"] {
  return kind === "block" ? response.events : (response.txResults[txIndex]?.events ?? []);
}
