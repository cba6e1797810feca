/**
 * What of a seller's bond a licence with an end keeps from leaving (docs/spec/marketplace.md M47, M48): as much as was paid
 * for it, of what nothing else holds. It is the holder's if the owner takes the version back, and the seller's at the end.
 */
import { TxError } from "../../lib/errors.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import type { QueueEntry } from "./queue.ts";
import type { Licence } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { MarketplaceError } from "./errors.ts";
import type { BondKey } from "./expected.ts";
import { getLicence, getOffer, writeLicence } from "./keeper.ts";
import type { MarketParts } from "./parts.ts";
import { sellerBond } from "./settle.ts";
import { findWithdrawal } from "./side-rows.ts";

type Bonds = Pick<MarketParts, "bonds">;

/** Holds of the seller's bond what was paid for a licence, as far as nothing holds it. @returns the licence; the caller writes it */
export function holdFor(ctx: Context, { bonds }: Bonds, licence: Licence, paid: bigint): Licence {
  if (licence.subject.modelId !== 0n || licence.expiryClock === 0n) {
    return licence;
  }
  const backed = bonds.hold(ctx, backingBond(ctx, licence), paid);
  const held = { ...licence, backed };
  queueHold(ctx, held);
  return held;
}

/** Ends the hold of a licence. @returns the licence; the caller writes it */
export function letGo(ctx: Context, { bonds }: Bonds, licence: Licence): Licence {
  if (licence.backed === 0n) {
    return licence;
  }
  bonds.letGo(ctx, backingBond(ctx, licence), licence.backed);
  dequeue(ctx, entryOf(licence));
  return { ...licence, backed: 0n };
}

/** The bond that stands behind a licence: of who sold it, whoever owns the data by then. */
export function backingBond(ctx: Context, { offerId }: Licence): BondKey {
  return sellerBond(getOffer(ctx, offerId).seller);
}

/** The queue looks at a hold when its licence ends. */
export function queueHold(ctx: Context, licence: Licence): void {
  if (licence.backed > 0n) {
    enqueue(ctx, entryOf(licence));
  }
}

/** A licence changes its end or its id: what waits for it follows. */
export function requeueHold(ctx: Context, before: Licence, after: Licence): void {
  if (before.backed > 0n) {
    dequeue(ctx, entryOf(before));
  }
  queueHold(ctx, after);
}

/** End of block: what a licence held is free when it is over; where holders may still register for it, the queue looks again. */
export function endDueHold(ctx: Context, parts: MarketParts, id: bigint): void {
  const licence = getLicence(ctx, id);
  const until = holdUntil(ctx, licence);
  if (parts.readClock(ctx) >= until) {
    writeLicence(ctx, letGo(ctx, parts, licence));
  } else if (licence.backed > 0n) {
    enqueue(ctx, { ...entryOf(licence), clock: until });
  }
}

/** Anybody's message: frees what a licence that is over still holds. @throws TxError(TooEarly, OrderState) */
export function releaseHold(ctx: Context, parts: MarketParts, licence: Licence | undefined): void {
  if (licence === undefined || licence.backed === 0n) {
    throw new TxError(MarketplaceError.OrderState, "neither money nor a part of the seller's bond is left to release");
  }
  const [clock, until] = [parts.readClock(ctx), holdUntil(ctx, licence)];
  if (clock < until) {
    throw new TxError(
      MarketplaceError.TooEarly,
      `licence ${licence.id} holds a part of the seller's bond until clock ${until}, now it is ${clock}`,
    );
  }
  writeLicence(ctx, letGo(ctx, parts, licence));
}

/** M48: a licence holds its part until its end; one that a withdrawal ended, until its holder had the time to register. */
function holdUntil(ctx: Context, { subject, expiryClock }: Licence): bigint {
  const withdrawal = findWithdrawal(ctx, subject);
  return withdrawal !== undefined && withdrawal.clock <= expiryClock ? withdrawal.claimUntil : expiryClock;
}

function entryOf({ id, expiryClock }: Licence): QueueEntry {
  return { clock: expiryClock, kind: QueueKind.Licence, id };
}
