/** Complaint B: one chunk does not hold the registered records; κ stays secret (docs/spec/exchange.md K55). */
import type { ChunkEvidence } from "./chunk-evidence.ts";
import { judgeChunk } from "./chunk-evidence.ts";
import { type ChunkIndex, chunkEvidence } from "./chunk-index.ts";
import type { ExchangeOrder } from "./delivery.ts";
import { orderContext } from "./terms.ts";
import type { ExchangeTerms } from "./terms.ts";
import type { Judgement } from "./verdict.ts";

const CONTEXT_TAG = "byline/ks1/chunk-complaint/1";

/**
 * K55: the complaint of an order about chunk `place`, from the index that was checked before the order and the chunk's encrypted bytes.
 * @param secret  κ as delivered
 */
export function createChunkComplaint(
  index: ChunkIndex,
  order: ExchangeOrder,
  chunk: { readonly place: number; readonly cipher: Uint8Array; readonly secret: bigint },
): ChunkEvidence {
  return chunkEvidence(index, orderContext(CONTEXT_TAG, index.terms.chainId, order.orderId), chunk);
}

/** K55: decides complaint B of an order. Never throws on a complaint's bytes. Cost: about 5 ms and the hashing of one chunk. */
export function judgeChunkComplaint(terms: ExchangeTerms, order: ExchangeOrder, complaint: ChunkEvidence): Judgement {
  return judgeChunk(terms, orderContext(CONTEXT_TAG, terms.chainId, order.orderId), complaint);
}
