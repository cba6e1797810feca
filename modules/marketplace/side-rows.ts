/** Rows beside offers, orders and licences: declared keys, subjects, signals, auctions, bounties, withdrawals. */
import { prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import {
  Auction,
  Bounty,
  KeyDeclaration,
  OfferSignals,
  Signals,
  SubjectState,
  Withdrawal,
} from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Licence, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { MarketplaceError } from "./errors.ts";
import { findRow, subjectPart, writeRow } from "./keeper.ts";
import {
  AUCTIONS_PREFIX,
  BOUNTIES_PREFIX,
  DECLARED_KEYS_PREFIX,
  GRANTS_PREFIX,
  MARKETPLACE_STORE,
  OFFER_SIGNALS_PREFIX,
  SUBJECTS_PREFIX,
  WITHDRAWALS_PREFIX,
  grantKey,
  idKey,
  subjectPrefix,
} from "./keys.ts";

const MARK = Uint8Array.of(0);

/** Names a dataset version. */
export interface VersionName {
  readonly datasetId: bigint;
  readonly version: string;
}

/** A version as a subject. */
export function versionSubject({ datasetId, version }: VersionName): Subject {
  return { datasetId, version, modelId: 0n };
}

/** The declared key of a version, if there is one; what is no version has none. */
export function findKey(ctx: Context, version: VersionName): KeyDeclaration | undefined {
  return isVersion(version) ? findRow(ctx, KeyDeclaration, versionKey(DECLARED_KEYS_PREFIX, version)) : undefined;
}

/** Writes a declared key. */
export function writeKey(ctx: Context, key: KeyDeclaration): void {
  writeRow(ctx, KeyDeclaration, versionKey(DECLARED_KEYS_PREFIX, key), key);
}

/** What is remembered about a subject, if it was ever offered. */
export function findSubject(ctx: Context, subject: Subject): SubjectState | undefined {
  return findRow(ctx, SubjectState, subjectPrefix(SUBJECTS_PREFIX, subjectPart(subject)));
}

/** What is remembered about a subject. */
export function readSubject(ctx: Context, subject: Subject): SubjectState {
  return findSubject(ctx, subject) ?? SubjectState.create({ subject });
}

/** Writes what is remembered about a subject. */
export function writeSubject(ctx: Context, state: SubjectState): void {
  writeRow(ctx, SubjectState, subjectPrefix(SUBJECTS_PREFIX, subjectPart(state.subject)), state);
}

/** Signals of an offer. */
export function readOfferSignals(ctx: Context, offerId: bigint): Signals {
  return findRow(ctx, OfferSignals, idKey(OFFER_SIGNALS_PREFIX, offerId))?.signals ?? Signals.create();
}

/** Writes the signals of an offer. */
export function writeOfferSignals(ctx: Context, row: OfferSignals): void {
  writeRow(ctx, OfferSignals, idKey(OFFER_SIGNALS_PREFIX, row.offerId), row);
}

/** Notes that somebody holds a licence that is not exclusive, until its end. */
export function writeGrant(ctx: Context, licence: Licence): void {
  ctx.store(MARKETPLACE_STORE).set(keyOfGrant(licence), MARK);
}

/** Forgets the note of a licence as it stands. */
export function deleteGrant(ctx: Context, licence: Licence): void {
  ctx.store(MARKETPLACE_STORE).delete(keyOfGrant(licence));
}

/** When the last licence to the subject that is not exclusive ends; 0n when there is none. Cost: one row. */
export function lastGrantEnd(ctx: Context, subject: Subject): bigint {
  const start = subjectPrefix(GRANTS_PREFIX, subjectPart(subject));
  for (const { key } of ctx.store(MARKETPLACE_STORE).range({ start, end: prefixEnd(start), reverse: true })) {
    return readBigEndian64(key, start.length);
  }
  return 0n;
}

/** The auction of an offer. @throws TxError(AuctionState) when the offer is none */
export function getAuction(ctx: Context, offerId: bigint): Auction {
  const auction = findAuction(ctx, offerId);
  if (auction === undefined) {
    throw new TxError(MarketplaceError.AuctionState, `offer ${offerId} is no auction`);
  }
  return auction;
}

/** The auction of an offer, if it is one. */
export function findAuction(ctx: Context, offerId: bigint): Auction | undefined {
  return findRow(ctx, Auction, idKey(AUCTIONS_PREFIX, offerId));
}

/** Writes an auction. */
export function writeAuction(ctx: Context, auction: Auction): void {
  writeRow(ctx, Auction, idKey(AUCTIONS_PREFIX, auction.offerId), auction);
}

/** A bounty, if it exists. */
export function findBounty(ctx: Context, id: bigint): Bounty | undefined {
  return findRow(ctx, Bounty, idKey(BOUNTIES_PREFIX, id));
}

/** A bounty. @throws TxError(BountyNotFound) */
export function getBounty(ctx: Context, id: bigint): Bounty {
  const bounty = findBounty(ctx, id);
  if (bounty === undefined) {
    throw new TxError(MarketplaceError.BountyNotFound, `bounty ${id}`);
  }
  return bounty;
}

/** Writes a bounty. */
export function writeBounty(ctx: Context, bounty: Bounty): void {
  writeRow(ctx, Bounty, idKey(BOUNTIES_PREFIX, bounty.id), bounty);
}

/** The withdrawal of a version, if it was withdrawn; what is no version, such as a model, was not. */
export function findWithdrawal(ctx: Context, version: VersionName): Withdrawal | undefined {
  return isVersion(version) ? findRow(ctx, Withdrawal, versionKey(WITHDRAWALS_PREFIX, version)) : undefined;
}

/** The withdrawal of a version. @throws TxError(WithdrawalNotFound) */
export function getWithdrawal(ctx: Context, version: VersionName): Withdrawal {
  const withdrawal = findWithdrawal(ctx, version);
  if (withdrawal === undefined) {
    throw new TxError(MarketplaceError.WithdrawalNotFound, `${version.datasetId}@${version.version}`);
  }
  return withdrawal;
}

/** Writes a withdrawal. */
export function writeWithdrawal(ctx: Context, withdrawal: Withdrawal): void {
  writeRow(ctx, Withdrawal, versionKey(WITHDRAWALS_PREFIX, withdrawal), withdrawal);
}

function isVersion({ version }: VersionName): boolean {
  return parseSemVer(version) !== undefined;
}

function versionKey(prefix: Uint8Array, version: VersionName): Uint8Array {
  return subjectPrefix(prefix, subjectPart(versionSubject(version)));
}

function keyOfGrant({ id, subject, expiryClock }: Licence): Uint8Array {
  return grantKey(subjectPart(subject), expiryClock === 0n ? MAX_UINT64 : expiryClock, id);
}
