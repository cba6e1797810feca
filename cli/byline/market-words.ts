/** Words for refusals of selling, buying and collecting; `words.ts` puts them with the others. */
import type { ErrorCode } from "../../lib/errors.ts";
import { AttributionError } from "../../modules/attribution/errors.ts";
import { EmissionsError } from "../../modules/emissions/errors.ts";
import { MarketplaceError } from "../../modules/marketplace/errors.ts";
import type { ExitCode } from "./exit-codes.ts";

/** A refusal with what it means and what to do; `{detail}` is the node's own reason. */
export type MarketWords = readonly [error: ErrorCode, message: string, hint: string, exit: keyof typeof ExitCode];

const OFFERS = "byline offers <dataset> shows what can be bought.";

/** What `byline sell`, `buy` and `collect` may be answered with. */
export const MARKET_REFUSALS: readonly MarketWords[] = [
  [
    MarketplaceError.InvalidSubject,
    "This cannot be offered: {detail}.",
    "Name a dataset and a version of it.",
    "invalid",
  ],
  [
    MarketplaceError.SubjectNotFound,
    "There is no such version: {detail}.",
    "byline status <dataset> lists versions.",
    "refused",
  ],
  [
    MarketplaceError.SubjectState,
    "The version cannot be licensed now: {detail}.",
    "byline status <dataset> shows its state.",
    "refused",
  ],
  [
    MarketplaceError.NotOwner,
    "Only the dataset's owner can sell it.",
    "byline whoami shows which account you use.",
    "refused",
  ],
  [
    MarketplaceError.InvalidOffer,
    "These terms are not possible: {detail}.",
    "byline sell --help shows what can be chosen.",
    "invalid",
  ],
  [
    MarketplaceError.RightsDenied,
    "The dataset does not allow these uses: {detail}.",
    "Offer fewer --rights, or publish a version whose consents in byline.json allow them.",
    "refused",
  ],
  [MarketplaceError.OfferNotFound, "There is no such offer: {detail}.", OFFERS, "refused"],
  [MarketplaceError.OfferClosed, "The offer is closed: {detail}.", OFFERS, "refused"],
  [MarketplaceError.PriceTooHigh, "It costs more than you allowed: {detail}.", "Nothing was paid.", "refused"],
  [MarketplaceError.InvalidBuyer, "You cannot buy this: {detail}.", "Nobody buys from oneself.", "refused"],
  [
    MarketplaceError.KeyNotDeclared,
    "The version's key was not announced.",
    "Sell it as open data, or announce its key first.",
    "refused",
  ],
  [
    MarketplaceError.KeyFaulty,
    "The version's encrypted files were shown to be faulty.",
    "Its owner should publish a new version.",
    "refused",
  ],
  [
    MarketplaceError.InvalidDelivery,
    "This offer is of encrypted data: {detail}.",
    "The SDK buys it: sdk/marketplace.",
    "refused",
  ],
  [
    MarketplaceError.ExclusivelyHeld,
    "Somebody holds an exclusive licence: {detail}.",
    "Wait until it ends, or buy another version.",
    "refused",
  ],
  [MarketplaceError.NotExclusive, "An exclusive licence cannot be given now: {detail}.", "", "refused"],
  [
    MarketplaceError.InvalidUnits,
    "So many cannot be bought: {detail}.",
    "Choose other --units, or leave them out.",
    "invalid",
  ],
  [MarketplaceError.AuctionState, "The offer goes to the highest bid: {detail}.", OFFERS, "refused"],
  [MarketplaceError.Withdrawn, "Its owner licenses this version no more.", OFFERS, "refused"],
  [
    EmissionsError.PaymentTooSmall,
    "The price is too small to be divided among those who are paid.",
    "Choose a higher --price.",
    "invalid",
  ],
  [
    EmissionsError.InsufficientBond,
    "The seller has not bonded enough for this sale.",
    "Ask the seller to bond more.",
    "refused",
  ],
  [
    AttributionError.VersionNotFound,
    "There is no such version: {detail}.",
    "byline status <dataset> lists versions.",
    "refused",
  ],
  [AttributionError.AccountNotFound, "The version has earned nothing yet.", OFFERS, "refused"],
  [
    AttributionError.InvalidProof,
    "The credits in the folder are not those that were published: {detail}.",
    "Use the folder and byline.json as they were published.",
    "invalid",
  ],
  [
    AttributionError.Unbound,
    "Nobody has taken this credit yet: {detail}.",
    "byline claim bind <file> takes it.",
    "refused",
  ],
  [
    AttributionError.NothingDue,
    "Nothing is due now: {detail}.",
    "byline earnings <folder> shows what is on its way.",
    "refused",
  ],
  [
    AttributionError.InvalidClaims,
    "This cannot be collected: {detail}.",
    "byline earnings <folder> shows what is due.",
    "invalid",
  ],
  [
    AttributionError.Withheld,
    "The version is under quarantine; its money waits: {detail}.",
    "byline status <dataset> shows its state.",
    "pending",
  ],
];

/** Failures before anything is sent, by the code of a NodeError. */
export const MARKET_FAILURES: readonly (readonly [
  code: string,
  message: string,
  hint: string,
  exit: keyof typeof ExitCode,
])[] = [
  ["OFFER_UNKNOWN", "There is no such offer: {detail}.", OFFERS, "refused"],
  ["OFFER_CLOSED", "It is not for sale: {detail}.", OFFERS, "refused"],
  [
    "OFFER_AUCTION",
    "It is not for sale at a price: {detail}.",
    "Bids are sent with: bylined tx marketplace bid",
    "refused",
  ],
  [
    "OFFER_BY_KEY",
    "This command does not buy it: {detail}.",
    "Programs do, with sdk/marketplace: they check the data before they pay.",
    "refused",
  ],
  ["PRICE_TOO_HIGH", "Nothing was paid: {detail}.", "Allow more with --max, or leave it out.", "refused"],
  [
    "VERSION_UNKNOWN",
    "The folder is not what was published: {detail}.",
    "byline status <dataset> lists versions.",
    "invalid",
  ],
  [
    "DATASET_UNKNOWN",
    "This is not known: {detail}.",
    "byline status lists your datasets; those of others go by number.",
    "refused",
  ],
];
