/** Complaint A: the delivery does not open the key point (docs/spec/exchange.md K51, K52). */
import { ristrettoIsElement } from "#crypto";
import { TxError } from "../errors.ts";
import { opensKeyPoint } from "./chunk-key.ts";
import { type ExchangeOrder, type KeyDelivery, unmaskKey } from "./delivery.ts";
import { proveDleq, verifyDleq } from "./dleq.ts";
import { ExchangeError } from "./errors.ts";
import { type ExchangeTerms, orderContext } from "./terms.ts";
import { complaintFalse, guilty, invalidProof, type Judgement } from "./verdict.ts";

/** What the buyer shows. */
export interface KeyComplaint {
  /** Zp = b·R, 32 bytes. */
  readonly sharedPoint: Uint8Array;
  /** log_G Bpk = log_R Zp, 64 bytes. */
  readonly proof: Uint8Array;
}

const CONTEXT_TAG = "byline/ks1/key-complaint/1";

/**
 * K51: the complaint about a delivery. It shows κ to everyone when the delivery was right: only for a delivery that `openDelivery` refused.
 * @throws TxError(ExchangeError.InvalidPoint) when the nonce point is none; the chain takes no such delivery
 */
export function createKeyComplaint(
  terms: ExchangeTerms,
  order: ExchangeOrder,
  { delivery, buyerSecret }: { readonly delivery: KeyDelivery; readonly buyerSecret: bigint },
): KeyComplaint {
  if (!ristrettoIsElement(delivery.noncePoint)) throw new TxError(ExchangeError.InvalidPoint, "nonce point");
  const context = orderContext(CONTEXT_TAG, terms.chainId, order.orderId);
  const { image, proof } = proveDleq(context, buyerSecret, delivery.noncePoint);
  return { sharedPoint: image, proof };
}

/**
 * K52: decides complaint A from the order, the delivery on chain and what the buyer shows. Never throws on a complaint's bytes.
 * Cost: about 4 ms.
 */
export function judgeKeyComplaint(
  terms: ExchangeTerms,
  order: ExchangeOrder,
  { delivery, complaint }: { readonly delivery: KeyDelivery; readonly complaint: KeyComplaint },
): Judgement {
  if (!ristrettoIsElement(delivery.noncePoint)) return guilty("the delivery has no nonce point");
  const isProven = verifyDleq(
    {
      context: orderContext(CONTEXT_TAG, terms.chainId, order.orderId),
      publicPoint: order.buyerPoint,
      base: delivery.noncePoint,
      image: complaint.sharedPoint,
    },
    complaint.proof,
  );
  if (!isProven) return invalidProof("the shared point is not proven");
  const secret = unmaskKey(terms, order.orderId, { delivery, sharedPoint: complaint.sharedPoint });
  const isRight = secret !== undefined && opensKeyPoint(secret, terms.keyPoint);
  return isRight
    ? complaintFalse("the delivery opens the key point")
    : guilty("the delivery does not open the key point");
}
