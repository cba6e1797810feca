/** Error codes of codespace `marketplace`; numbers are never reused. Words: docs/spec/marketplace.md. */
import type { ErrorCode } from "../../lib/errors.ts";

function marketplace(code: number, text: string): ErrorCode {
  return { codespace: "marketplace", code, text };
}

/** Refusals of the marketplace. */
export const MarketplaceError = {
  InvalidSubject: marketplace(2, "invalid subject"),
  SubjectNotFound: marketplace(3, "subject does not exist"),
  SubjectState: marketplace(4, "subject cannot be licensed in its state"),
  NotOwner: marketplace(5, "account does not own the subject"),
  InvalidOffer: marketplace(6, "invalid offer"),
  RightsDenied: marketplace(7, "consents do not allow these rights"),
  OfferNotFound: marketplace(8, "offer does not exist"),
  OfferClosed: marketplace(9, "offer is closed"),
  NotSeller: marketplace(10, "account is not the seller"),
  PriceTooHigh: marketplace(11, "price is above what the buyer allows"),
  InvalidBuyer: marketplace(12, "account cannot buy this"),
  OrderNotFound: marketplace(13, "order does not exist"),
  OrderState: marketplace(14, "order is in another state"),
  TooEarly: marketplace(15, "its time has not come yet"),
  LicenceNotFound: marketplace(16, "licence does not exist"),
  InvalidParams: marketplace(17, "invalid params"),
} as const satisfies Record<string, ErrorCode>;
