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
  InvalidKey: marketplace(18, "invalid key declaration"),
  KeyNotDeclared: marketplace(19, "key of the version is not declared"),
  KeyFaulty: marketplace(20, "chunks of the version were shown to be faulty"),
  InvalidDelivery: marketplace(21, "invalid delivery"),
  NotBuyer: marketplace(22, "account is not the buyer"),
  TooLate: marketplace(23, "its time has passed"),
  InvalidComplaint: marketplace(24, "complaint shows nothing"),
  ExclusivelyHeld: marketplace(25, "somebody holds an exclusive licence"),
  NotExclusive: marketplace(26, "exclusivity cannot be granted"),
  InvalidUnits: marketplace(27, "invalid number of units"),
  NotHolder: marketplace(28, "account does not hold the licence"),
  LicenceState: marketplace(29, "licence is in another state"),
  AuctionState: marketplace(30, "auction is in another state"),
  BidTooLow: marketplace(31, "bid is too low"),
  BountyNotFound: marketplace(32, "bounty does not exist"),
  InvalidBounty: marketplace(33, "invalid bounty"),
  BountyState: marketplace(34, "bounty is in another state"),
  NotCurator: marketplace(35, "account may not award this bounty"),
  InvalidRating: marketplace(36, "invalid rating"),
  WithdrawalNotFound: marketplace(37, "version was not withdrawn"),
  WithdrawalState: marketplace(38, "withdrawal is in another state"),
  Withdrawn: marketplace(39, "licensing of the version was withdrawn"),
} as const satisfies Record<string, ErrorCode>;
