/** Finds transactions by hash and by event query; shared by JSON-RPC, REST and gRPC. */

import { NodeError } from "../../lib/errors.ts";
import { fromHex } from "../../lib/bytes.ts";
import { QUERY_CHARS_MAX, SEARCH_INDEX_WAIT_MS_MAX, SEARCH_MS_MAX } from "../../lib/limits.ts";
import type { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import type { EventIndex } from "../index/event-index.ts";
import { parseQuery, type Query } from "../index/query-syntax.ts";
import { searchEvents } from "../index/search.ts";
import type { RpcBackend, StoredBlock } from "./backend.ts";

/** A transaction with its place, its result and its block. */
export interface FoundTx {
  readonly tx: Uint8Array;
  readonly height: bigint;
  readonly index: number;
  readonly result: ExecTxResult;
  readonly stored: StoredBlock;
}

/** What to search; the text is parsed here. */
export interface ChainSearch {
  readonly kind: "tx" | "block";
  readonly query: string;
  readonly descending: boolean;
  /** From 1; undefined is the first. */
  readonly page: bigint | undefined;
  readonly perPage: number;
  readonly signal: AbortSignal;
}

/** A page of matches; `found` is set for transactions. */
export interface ChainSearchResult {
  readonly hits: readonly { readonly height: bigint; readonly found: FoundTx | undefined }[];
  readonly totalCount: number;
}

/** Looks a transaction up by its 32-byte hash in the block store: O(1), ready when the height is announced. */
export async function findTx(backend: RpcBackend, hash: Uint8Array): Promise<FoundTx | undefined> {
  const place = hash.length === 32 ? await backend.loadTx(hash) : undefined;
  if (place === undefined || place.height > backend.blockRange().height) return undefined;
  return txAt(backend, place.height, place.index);
}

/** Loads the transaction at a place; undefined when block or results are not stored. */
export async function txAt(backend: RpcBackend, height: bigint, index: number): Promise<FoundTx | undefined> {
  const stored = await backend.loadBlock(height);
  const response = await backend.loadFinalizeBlockResponse(height);
  const tx = stored?.block.data.txs[index];
  const result = response?.txResults[index];
  if (stored === undefined || tx === undefined || result === undefined) return undefined;
  return { tx, height, index, result, stored };
}

/**
 * Answers one page of a search. `tx.hash='…'` is a lookup; everything else asks the index, once it has
 * reached the announced height (or half a second has passed).
 * @throws NodeError with CometBFT's texts for a bad query, a disabled index or too broad a query
 */
export async function searchChain(
  backend: RpcBackend,
  index: EventIndex | undefined,
  search: ChainSearch,
): Promise<ChainSearchResult> {
  const query = parseSearchQuery(search.query);
  const hash = search.kind === "tx" ? hashCondition(query) : undefined;
  if (hash !== undefined) {
    const found = await findTx(backend, hash);
    return found === undefined
      ? { hits: [], totalCount: 0 }
      : { hits: [{ height: found.height, found }], totalCount: 1 };
  }
  if (index === undefined) {
    throw new NodeError("INDEX_DISABLED", `${search.kind === "tx" ? "transaction" : "block"} indexing is disabled`);
  }
  await index.waitFor(backend.blockRange().height, SEARCH_INDEX_WAIT_MS_MAX);
  const result = await searchEvents(index, {
    kind: search.kind,
    query,
    descending: search.descending,
    skip: skipOf(search),
    limit: search.perPage,
    signal: AbortSignal.any([search.signal, AbortSignal.timeout(SEARCH_MS_MAX)]),
  });
  return { hits: await loadHits(backend, search.kind, result.hits), totalCount: result.totalCount };
}

/** @throws NodeError("QUERY_LONG" | "QUERY_INVALID") */
export function parseSearchQuery(text: string): Query {
  if (text.length > QUERY_CHARS_MAX) throw new NodeError("QUERY_LONG", "maximum query length exceeded");
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new NodeError("QUERY_INVALID", parsed.error);
  return parsed.query;
}

function skipOf({ page, perPage }: ChainSearch): number {
  const number = page === undefined || page < 1n ? 1n : page;
  const skip = (number - 1n) * BigInt(perPage);
  return skip > 0x7fff_ffffn ? 0x7fff_ffff : Number(skip);
}

/** @throws NodeError("QUERY_INVALID") when the hash is not 32 bytes of hex */
function hashCondition(query: Query): Uint8Array | undefined {
  const condition = query.find(({ tag, operator }) => tag === "tx.hash" && operator === "=");
  if (condition?.argument === undefined) return undefined;
  if (!/^[0-9a-fA-F]*$/.test(condition.argument.text) || condition.argument.text.length % 2 !== 0) {
    throw new NodeError("QUERY_INVALID", "error during searching for a hash in the query: encoding/hex: invalid hash");
  }
  return fromHex(condition.argument.text);
}

async function loadHits(
  backend: RpcBackend,
  kind: "tx" | "block",
  hits: readonly { readonly height: bigint; readonly txIndex: number }[],
): Promise<ChainSearchResult["hits"]> {
  const loaded: { height: bigint; found: FoundTx | undefined }[] = [];
  for (const { height, txIndex } of hits)
    loaded.push({ height, found: kind === "tx" ? await txAt(backend, height, txIndex) : undefined });
  return loaded;
}
