/** Licences (docs/spec/marketplace.md M40-M42): granting, whether they are live, who has which right. */
import { assert } from "../../lib/assert.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { RIGHT_LICENCES_MAX } from "../../lib/limits.ts";
import { Licence, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Offer, Order, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { findLicence, licenceIdsOf, subjectPart, takeId, writeLicence, writeLicenceIndexes } from "./keeper.ts";
import { NEXT_LICENCE_KEY } from "./keys.ts";
import { findWithdrawal, writeGrant } from "./side-rows.ts";
import { ownerOf } from "./subjects.ts";
import type { SubjectReaders } from "./subjects.ts";

/** Licences as other modules see them. */
export interface LicenceLedger {
  /** A licence as it counts now. */
  find(ctx: Context, id: bigint): Licence | undefined;
  /** Whether the licence is neither revoked nor expired at `clock` and has all of `rights` (bits of Right). */
  isLive(licence: Licence, rights: number, clock: bigint): boolean;
  /** Marks the right to train as used by a model. The licence must be live and unused. */
  consume(ctx: Context, licence: Licence, modelId: bigint): void;
}

/** Creates the ledger of licences. */
export function createLicenceLedger(): LicenceLedger {
  return {
    find: currentLicence,
    isLive,
    consume(ctx, { id }, modelId) {
      const stored = findLicence(ctx, id);
      assert(stored !== undefined && stored.consumedBy === 0n, "the caller has checked that the licence is unused");
      writeLicence(ctx, { ...stored, consumedBy: modelId });
      ctx.emit(createEvent("consume_licence", ["licence_id", id.toString()], ["model_id", modelId.toString()]));
    },
  };
}

/** A licence as it counts now: a withdrawal of its version ends it when it has a term; one without end goes on (M61). */
export function currentLicence(ctx: Context, id: bigint): Licence | undefined {
  const licence = findLicence(ctx, id);
  if (licence === undefined || licence.expiryClock === 0n || licence.subject.modelId !== 0n) {
    return licence;
  }
  const withdrawn = findWithdrawal(ctx, licence.subject)?.clock;
  return withdrawn !== undefined && withdrawn < licence.expiryClock ? { ...licence, expiryClock: withdrawn } : licence;
}

/** Whether a licence grants all of `rights` at a moment. */
export function isLive(licence: Licence, rights: number, clock: bigint): boolean {
  const isUsedUp = licence.pricing === Pricing.PRICING_USE && licence.usesLeft === 0;
  return isInForce(licence, clock) && !isUsedUp && (licence.rights & rights) === rights;
}

/** Whether a moment lies in a licence's term, and it was not revoked; its uses may be used up. */
export function isInForce({ grantedClock, expiryClock, revoked }: Licence, clock: bigint): boolean {
  return !revoked && clock >= grantedClock && (expiryClock === 0n || clock < expiryClock);
}

/** Grants what an order bought: the offer's terms are frozen into the licence (M5). */
export function grantLicence(ctx: Context, offer: Offer, order: Order, clock: bigint): Licence {
  const licence = Licence.create({
    id: takeId(ctx, NEXT_LICENCE_KEY),
    offerId: offer.id,
    orderId: order.id,
    holder: order.buyer,
    subject: offer.subject,
    rights: offer.rights,
    royaltyPpm: offer.royaltyPpm,
    termsHash: offer.termsHash,
    grantedClock: clock,
    expiryClock: order.termNs === 0n ? 0n : clock + order.termNs,
    paid: order.amount,
    pricing: offer.pricing,
    exclusive: offer.exclusive,
    usesLeft: offer.pricing === Pricing.PRICING_USE ? order.units : 0,
  });
  if (!licence.exclusive) {
    writeGrant(ctx, licence);
  }
  writeLicence(ctx, licence);
  writeLicenceIndexes(ctx, licence);
  ctx.emit(
    createEvent(
      "grant_licence",
      ["licence_id", licence.id.toString()],
      ["order_id", order.id.toString()],
      ["holder", order.buyer],
      ["rights", licence.rights.toString()],
      ["expiry_clock", licence.expiryClock.toString()],
    ),
  );
  return licence;
}

/**
 * Whether an account held a licence to derive from a version at a moment, past or present. Looks at the newest
 * {@link RIGHT_LICENCES_MAX} of its licences; one that moved to a successor counts on.
 */
export function couldDerive(
  ctx: Context,
  { account, subject, clock }: { readonly account: Uint8Array; readonly subject: Subject; readonly clock: bigint },
): boolean {
  let looked = 0;
  for (const id of licenceIdsOf(ctx, account, subjectPart(subject))) {
    const licence = currentLicence(ctx, id);
    const isDerive = licence !== undefined && (licence.rights & Right.RIGHT_DERIVE) !== 0;
    if (isDerive && isInForce({ ...licence, revoked: licence.revoked && licence.movedTo === 0n }, clock)) {
      return true;
    }
    looked += 1;
    if (looked === RIGHT_LICENCES_MAX) {
      break;
    }
  }
  return false;
}

/** What {@link rightOf} found. */
export interface RightAnswer {
  readonly hasRight: boolean;
  readonly owner: boolean;
  /** 0n for an owner, and for nobody. */
  readonly licenceId: bigint;
}

/**
 * Whether an account may use a subject in all of the ways `rights` at a moment (M42): its owner always may; others with one live
 * licence that has them all. Looks at the newest {@link RIGHT_LICENCES_MAX} licences of the account.
 */
export function rightOf(
  ctx: Context,
  readers: SubjectReaders,
  {
    account,
    subject,
    rights,
    clock,
  }: {
    readonly account: Uint8Array;
    readonly subject: Subject;
    readonly rights: number;
    readonly clock: bigint;
  },
): RightAnswer {
  const owner = ownerOf(ctx, readers, subject);
  if (owner !== undefined && equalBytes(owner, account)) {
    return { hasRight: true, owner: true, licenceId: 0n };
  }
  let looked = 0;
  for (const id of licenceIdsOf(ctx, account, subjectPart(subject))) {
    looked += 1;
    const licence = currentLicence(ctx, id);
    if (licence !== undefined && isLive(licence, rights, clock)) {
      return { hasRight: true, owner: false, licenceId: id };
    }
    if (looked === RIGHT_LICENCES_MAX) {
      break;
    }
  }
  return { hasRight: false, owner: false, licenceId: 0n };
}
