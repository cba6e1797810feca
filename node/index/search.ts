/**
 * Searches the event index in order of height with bounded work. Matches are streamed: a page near the wanted
 * end of the chain costs little however long the history is, and nothing is materialised but the page.
 */

import { NodeError } from "../../lib/errors.ts";
import {
  INDEX_LAG_HEIGHTS_MAX,
  SEARCH_BYTES_PER_UNIT,
  SEARCH_CONDITIONS_MAX,
  SEARCH_RESULT_LOAD_COST,
  SEARCH_WORK_MAX,
} from "../../lib/limits.ts";
import { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { leadingDecimal } from "./decimal.ts";
import type { EventIndex } from "./event-index.ts";
import {
  decodePlaces,
  heightOfPosting,
  type Place,
  postingKey,
  type PostingKind,
  postingPrefix,
} from "./index-keys.ts";
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
 * @throws NodeError("INDEX_BEHIND") when heights that the query asks for are not indexed yet, and more of them than a
 *   running node is ever behind: an answer would look complete
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

/** @throws NodeError("INDEX_BEHIND") */
function heightBounds(index: EventIndex, request: SearchRequest): Bounds {
  const base = index.baseHeight() > 1n ? index.baseHeight() : 1n;
  const indexed = index.indexedHeight();
  const target = index.targetHeight();
  let low = base;
  let high = target > indexed ? target : indexed;
  for (const condition of request.query) {
    if (!isHeightCondition(condition) || condition.argument === undefined) continue;
    const bound = boundsOf(condition);
    if (bound.low > low) low = bound.low;
    if (bound.high < high) high = bound.high;
  }
  const done = indexed < base ? base - 1n : indexed;
  if (target - done > BigInt(INDEX_LAG_HEIGHTS_MAX) && high > done && low <= high) {
    throw new NodeError(
      "INDEX_BEHIND",
      `the event index is being rebuilt, at height ${indexed} of ${target}; try again`,
    );
  }
  return { low, high: high < indexed ? high : indexed };
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

/** Takes work units from what is left for one search: `units` and those of `byteCount` bytes. */
type Spend = (units: number, byteCount?: number) => void;

/** Running out is the client's problem, told in words. */
function createBudget(signal: AbortSignal): Spend {
  let left = SEARCH_WORK_MAX;
  return (units, byteCount = 0) => {
    left -= units + Math.floor(byteCount / SEARCH_BYTES_PER_UNIT);
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
    equalities.length === 0
      ? allHeights(bounds, request.descending, spend)
      : heightsWith(index, request, equalities, bounds, spend);
  for await (const { height, candidates } of heights) {
    const verified = needsResults
      ? await verify(index, request.kind, conditions, height, candidates, spend)
      : (candidates ?? []);
    for (const txIndex of request.descending ? verified.toReversed() : verified) {
      spend(1);
      yield { height, txIndex };
    }
  }
}

/** A height that may match, and which of its transactions; all when undefined. */
interface Candidates {
  readonly height: bigint;
  readonly candidates: readonly number[] | undefined;
}

function isEquality(condition: Condition): boolean {
  return condition.operator === "=" && condition.argument !== undefined;
}

async function* allHeights({ low, high }: Bounds, descending: boolean, spend: Spend): AsyncGenerator<Candidates> {
  for (let step = 0n; step <= high - low; step += 1n) {
    spend(1);
    yield { height: descending ? high - step : low + step, candidates: undefined };
  }
}

/** An equality with the first part of its rows' keys. */
interface Posted {
  readonly tag: string;
  readonly prefix: Uint8Array;
}

/** The heights at which all equalities hold, in order: those of the most selective one, looked up for the others. */
async function* heightsWith(
  index: EventIndex,
  request: SearchRequest,
  equalities: Query,
  bounds: Bounds,
  spend: Spend,
): AsyncGenerator<Candidates> {
  const range = ({ prefix }: Posted) => ({
    gte: postingKey(prefix, bounds.low),
    lt: postingKey(prefix, bounds.high + 1n),
    reverse: request.descending,
  });
  const all = equalities.map(
    ({ tag, argument }): Posted => ({
      tag,
      prefix: postingPrefix(request.kind, tag, argument?.text ?? ""),
    }),
  );
  let driver = all[0];
  let fewest = PROBE_ROWS + 1;
  for (const posted of all.length > 1 ? all : []) {
    const rows = await index.db.entries({ ...range(posted), limit: PROBE_ROWS });
    for (const [, row] of rows) spend(1, row.length);
    if (rows.length < fewest) [driver, fewest] = [posted, rows.length];
    if (fewest === 0) return;
  }
  if (driver === undefined) return;
  const others = all.filter((posted) => posted !== driver);
  for await (const [key, row] of index.db.iterate(range(driver))) {
    spend(1, row.length);
    const height = heightOfPosting(key);
    const groups = new Map([[eventTypeOf(driver.tag), decodePlaces(row)]]);
    const candidates = intersect(index, groups, others, height, spend);
    if (candidates.length > 0) yield { height, candidates };
  }
}

/** Rows read of each equality to choose the one that drives the search. */
const PROBE_ROWS = 64;

/**
 * Transactions of one height that satisfy all equalities, those of one event type within one event; ascending.
 * @param groups  places by event type of the equality whose row is read; those of the others are added
 */
function intersect(
  index: EventIndex,
  groups: Map<string, readonly Place[]>,
  others: readonly Posted[],
  height: bigint,
  spend: Spend,
): readonly number[] {
  for (const { tag, prefix } of others) {
    const row = index.db.get(postingKey(prefix, height));
    spend(1, row?.length);
    if (row === undefined) return [];
    const type = eventTypeOf(tag);
    const known = groups.get(type);
    const places = known === undefined ? decodePlaces(row) : commonPlaces(known, decodePlaces(row));
    if (places.length === 0) return [];
    groups.set(type, places);
  }
  let found: readonly number[] | undefined;
  for (const places of groups.values()) {
    const txs = new Set(places.map(({ txIndex }) => txIndex));
    found = found === undefined ? [...txs] : found.filter((txIndex) => txs.has(txIndex));
  }
  return found ?? [];
}

/** Places in both lists; all ascending. */
function commonPlaces(a: readonly Place[], b: readonly Place[]): readonly Place[] {
  let at = 0;
  return a.filter((place) => {
    let other = b[at];
    while (other !== undefined && isBefore(other, place)) other = b[++at];
    return other !== undefined && !isBefore(place, other);
  });
}

function isBefore(a: Place, b: Place): boolean {
  return a.txIndex < b.txIndex || (a.txIndex === b.txIndex && a.eventIndex < b.eventIndex);
}

/** Reads the results of a height and keeps the candidates (all, when undefined) whose events satisfy every condition. */
async function verify(
  index: EventIndex,
  kind: PostingKind,
  conditions: Query,
  height: bigint,
  candidates: readonly number[] | undefined,
  spend: Spend,
): Promise<readonly number[]> {
  spend(SEARCH_RESULT_LOAD_COST);
  const encoded = await index.source.loadEncodedResponse(height);
  if (encoded === undefined) return [];
  spend(0, encoded.length);
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
