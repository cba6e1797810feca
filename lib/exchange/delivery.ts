/** An order and its delivery: how κ reaches the one buyer through public bytes (docs/spec/exchange.md K34-K36). */
import { ristrettoBaseMultiply, ristrettoHashToScalar, ristrettoIsElement, ristrettoMultiply } from "#crypto";
import { concatBytes, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { lengthPrefixed } from "../varint.ts";
import { opensKeyPoint } from "./chunk-key.ts";
import { ExchangeError } from "./errors.ts";
import { addScalars, parseScalar, scalarBytes, secretScalar, subtractScalars } from "./scalar.ts";
import { type ExchangeTerms, type ExchangeVersion, orderContext, versionBytes } from "./terms.ts";

/** What a buyer put on chain. */
export interface ExchangeOrder {
  /** Unique on the chain, 0n <= orderId < 2^64. */
  readonly orderId: bigint;
  /** Bpk = b·G, 32 bytes, checked by {@link checkBuyerPoint}. */
  readonly buyerPoint: Uint8Array;
}

/** What the seller put on chain for it. */
export interface KeyDelivery {
  /** R = r·G, 32 bytes. */
  readonly noncePoint: Uint8Array;
  /** z, 32 little-endian bytes. */
  readonly maskedKey: Uint8Array;
}

const MASK_TAG = "byline/ks1/mask/1";
const DELIVERY_NONCE_TAG = "byline/ks1/delivery-nonce/1";
const BUYER_SECRET_TAG = "byline/ks1/buyer-secret/1";

/** K34: b of one order from the buyer's seed of 32 bytes and a salt that no other order of that seed has. */
export function createBuyerSecret(seed32: Uint8Array, version: ExchangeVersion, salt: Uint8Array): bigint {
  const chain = lengthPrefixed(utf8ToBytes(version.chainId));
  return secretScalar(BUYER_SECRET_TAG, seed32, chain, versionBytes(version), lengthPrefixed(salt));
}

/** K34: Bpk = b·G. */
export function buyerPointOf(buyerSecret: bigint): Uint8Array {
  return ristrettoBaseMultiply(buyerSecret);
}

/** K34: what the chain asks of an order. @throws TxError(ExchangeError.InvalidPoint) */
export function checkBuyerPoint(buyerPoint: Uint8Array): void {
  if (!ristrettoIsElement(buyerPoint)) throw new TxError(ExchangeError.InvalidPoint, "buyer point");
}

/** K35: what the chain asks of a delivery. @throws TxError(ExchangeError.InvalidPoint | InvalidScalar) */
export function checkDelivery({ noncePoint, maskedKey }: KeyDelivery): void {
  if (!ristrettoIsElement(noncePoint)) throw new TxError(ExchangeError.InvalidPoint, "nonce point");
  if (parseScalar(maskedKey) === undefined) throw new TxError(ExchangeError.InvalidScalar, "masked key");
}

/**
 * K35: R and z for an order; the same order gives the same bytes, so a delivery that is sent again shows nothing new.
 * @throws TxError(ExchangeError.InvalidPoint) when the order's point is none
 */
export function deliverKey(terms: ExchangeTerms, secret: bigint, order: ExchangeOrder): KeyDelivery {
  const context = orderContext(DELIVERY_NONCE_TAG, terms.chainId, order.orderId);
  const nonce = secretScalar(DELIVERY_NONCE_TAG, scalarBytes(secret), context, order.buyerPoint);
  const sharedPoint = ristrettoMultiply(order.buyerPoint, nonce);
  if (sharedPoint === undefined) throw new TxError(ExchangeError.InvalidPoint, "buyer point");
  const mask = maskOf(terms.chainId, order.orderId, sharedPoint);
  return { noncePoint: ristrettoBaseMultiply(nonce), maskedKey: scalarBytes(addScalars(secret, mask)) };
}

/** K36: κ of a delivery; undefined when it is not the one behind the key point, which a key complaint then shows the chain. */
export function openDelivery(
  terms: ExchangeTerms,
  order: ExchangeOrder,
  { delivery, buyerSecret }: { readonly delivery: KeyDelivery; readonly buyerSecret: bigint },
): bigint | undefined {
  const sharedPoint = ristrettoMultiply(delivery.noncePoint, buyerSecret);
  const secret = sharedPoint === undefined ? undefined : unmaskKey(terms, order.orderId, { delivery, sharedPoint });
  return secret !== undefined && opensKeyPoint(secret, terms.keyPoint) ? secret : undefined;
}

/** K36: z − mask; undefined when z is no scalar. */
export function unmaskKey(
  { chainId }: Pick<ExchangeVersion, "chainId">,
  orderId: bigint,
  { delivery, sharedPoint }: { readonly delivery: KeyDelivery; readonly sharedPoint: Uint8Array },
): bigint | undefined {
  const masked = parseScalar(delivery.maskedKey);
  return masked === undefined ? undefined : subtractScalars(masked, maskOf(chainId, orderId, sharedPoint));
}

/** K35: HashToScalar over chain, order and r·Bpk = b·R. */
function maskOf(chainId: string, orderId: bigint, sharedPoint: Uint8Array): bigint {
  return ristrettoHashToScalar(MASK_TAG, concatBytes(orderContext(MASK_TAG, chainId, orderId), sharedPoint));
}
