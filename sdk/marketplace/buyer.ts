/**
 * The buyer's side of the key exchange (docs/spec/exchange.md): everything is checked before the order, every chunk after the delivery,
 * and what does not hold becomes the complaint that shows it to the chain.
 */
import { createChunkComplaint } from "../../lib/exchange/chunk-complaint.ts";
import { type ChunkIndex, checkCipher, openChunkIndex } from "../../lib/exchange/chunk-index.ts";
import { buyerPointOf, createBuyerSecret, openDelivery } from "../../lib/exchange/delivery.ts";
import { ExchangeError } from "../../lib/exchange/errors.ts";
import { createKeyComplaint } from "../../lib/exchange/key-complaint.ts";
import { openChunk } from "../../lib/exchange/open-chunk.ts";
import { type OpenChunk, unpackRecords } from "../../lib/exchange/pack.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import type { Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { type MsgBuy, MsgComplainChunk, MsgComplainKey } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { packMessage } from "../client.ts";
import { BASE_DENOM } from "../queries.ts";
import { exchangeVersion, type VersionOnSale } from "./seller.ts";

/** What a buyer has after checking everything and before paying anything. */
export interface PreparedPurchase {
  readonly index: ChunkIndex;
  readonly ciphers: readonly Uint8Array[];
  /** b: keep it, or the seed and salt it comes from. */
  readonly buyerSecret: bigint;
  readonly buyerPoint: Uint8Array;
}

/** What a delivery turned out to be. */
export type Receipt =
  | { readonly outcome: "records"; readonly records: readonly Uint8Array[]; readonly secret: bigint }
  /** Send it within the complaint window: the chain gives the money back. */
  | { readonly outcome: "complaint"; readonly message: Any; readonly reason: string };

/** What a buyer downloaded. */
export interface Download {
  /** `chunk_root` of the registered version. */
  readonly chunkRoot: Uint8Array;
  readonly indexBytes: Uint8Array;
  /** All encrypted chunks in order: whoever misses one cannot complain about it. */
  readonly ciphers: readonly Uint8Array[];
}

/**
 * Checks index and chunks against the registered version (K26, K27) and makes the point that the key will be encrypted for.
 * @param seed32  32 secret bytes; `salt` differs for each order
 * @throws TxError(exchange/…) when anything does not hold: do not order
 */
export function preparePurchase(
  onSale: VersionOnSale,
  { chunkRoot, indexBytes, ciphers }: Download,
  { seed32, salt }: { readonly seed32: Uint8Array; readonly salt: Uint8Array },
): PreparedPurchase {
  const version = exchangeVersion(onSale);
  const index = openChunkIndex(version, chunkRoot, indexBytes);
  for (const [place, { leaf }] of index.entries.entries()) {
    const cipher = ciphers[place];
    if (cipher === undefined) throw new TxError(ExchangeError.CipherMismatch, `chunk ${place} is missing`);
    checkCipher(leaf, cipher);
  }
  const buyerSecret = createBuyerSecret(seed32, version, salt);
  return { index, ciphers, buyerSecret, buyerPoint: buyerPointOf(buyerSecret) };
}

/** The message that buys from an offer, for at most `maxTotal` base units. */
export function buyMessage(buyer: string, facts: BuyFacts): MsgBuy {
  const { offerId, maxTotal, units = 1, prepared } = facts;
  return {
    buyer,
    offerId,
    maxTotal: { denom: BASE_DENOM, amount: maxTotal.toString() },
    units,
    buyerPoint: prepared?.buyerPoint ?? new Uint8Array(0),
  };
}

/** What is bought. */
export interface BuyFacts {
  readonly offerId: bigint;
  readonly maxTotal: bigint;
  readonly units?: number;
  /** Where a key is delivered. */
  readonly prepared?: Pick<PreparedPurchase, "buyerPoint"> | undefined;
}

/**
 * Opens a delivered order: the records of the version, or the complaint that shows what is wrong.
 * @param order  as the chain has it, after the delivery
 * @throws NodeError("NOT_DELIVERED") before it
 */
export function receiveOrder(prepared: PreparedPurchase, order: Order): Receipt {
  const { index, ciphers, buyerSecret } = prepared;
  const { id: orderId, buyerPoint, buyer, noncePoint, maskedKey } = order;
  if (noncePoint.length === 0)
    throw new NodeError("NOT_DELIVERED", `the key of order ${orderId} was not delivered yet`);
  const exchange = { orderId, buyerPoint };
  const opening = { delivery: { noncePoint, maskedKey }, buyerSecret };
  const secret = openDelivery(index.terms, exchange, opening);
  if (secret === undefined) {
    const shown = createKeyComplaint(index.terms, exchange, opening);
    const message = packMessage(MsgComplainKey, { buyer, orderId, ...shown });
    return { outcome: "complaint", message, reason: "the delivery does not hold the key" };
  }
  const opened: OpenChunk[] = [];
  for (const [place, cipher] of ciphers.entries()) {
    const chunk = tryChunk(index, { place, cipher, secret });
    if (chunk === undefined) {
      const shown = createChunkComplaint(index, exchange, { place, cipher, secret });
      const message = packMessage(MsgComplainChunk, { buyer, orderId, ...copied(shown) });
      return { outcome: "complaint", message, reason: `chunk ${place} does not hold the registered records` };
    }
    opened.push(chunk);
  }
  return { outcome: "records", records: [...unpackRecords(opened)], secret };
}

function tryChunk(
  index: ChunkIndex,
  chunk: { readonly place: number; readonly cipher: Uint8Array; readonly secret: bigint },
): OpenChunk | undefined {
  try {
    return openChunk(index, chunk);
  } catch (error) {
    if (error instanceof TxError && error.code === ExchangeError.BadChunk.code) return undefined;
    throw error;
  }
}

function copied(shown: ReturnType<typeof createChunkComplaint>): Omit<MsgComplainChunk, "buyer" | "orderId"> {
  const { leafSiblings, contentNodes, contentSiblings, pieceSiblings } = shown;
  return {
    ...shown,
    leafSiblings: [...leafSiblings],
    contentNodes: [...contentNodes],
    contentSiblings: [...contentSiblings],
    pieceSiblings: [...pieceSiblings],
  };
}
