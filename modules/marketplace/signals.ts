/** Settled facts about subjects and offers (docs/spec/marketplace.md M90): nobody's opinion moves them but ratings, one a licence. */
import { rollRing, addToRing, ringTotal } from "../../lib/economy/ring.ts";
import { REVENUE_EPOCHS } from "../../lib/limits.ts";
import type { Signals } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Subject, SubjectState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Context } from "../context.ts";
import { readOfferSignals, readSubject, writeOfferSignals, writeSubject } from "./side-rows.ts";

/** Stars that a rating has at most. */
export const RATING_MAX = 5;

/** What has happened. */
export type SignalChange = Partial<Omit<Signals, "ratings" | "ratingBurned">> & {
  /** A rating from 1 to {@link RATING_MAX}, with what was burned for the licence. */
  readonly rating?: { readonly stars: number; readonly burned: bigint };
};

/** Whom a change is about; bounties have no offer. */
export interface SignalScope {
  readonly subject: Subject;
  readonly offerId: bigint | undefined;
}

/** Adds what has happened to the signals of a subject and of an offer; revenue also to the subject's last ninety epochs. */
export function noteSignals(
  ctx: Context,
  epoch: bigint,
  { subject, offerId }: SignalScope,
  change: SignalChange,
): void {
  const state = rolled(readSubject(ctx, subject), epoch);
  const ring = addToRing({ epoch, slots: state.revenue }, change.revenue ?? 0n);
  writeSubject(ctx, { ...state, signals: addSignals(state.signals, change), epoch, revenue: [...ring.slots] });
  if (offerId !== undefined) {
    writeOfferSignals(ctx, { offerId, signals: addSignals(readOfferSignals(ctx, offerId), change) });
  }
}

/** Revenue of a subject in the last ninety epochs. */
export function trailingRevenue(state: SubjectState, epoch: bigint): bigint {
  const { revenue } = rolled(state, epoch);
  return ringTotal({ epoch, slots: revenue });
}

function rolled(state: SubjectState, epoch: bigint): SubjectState {
  const { ring } = rollRing({ epoch: state.epoch, slots: state.revenue }, epoch, REVENUE_EPOCHS);
  return { ...state, epoch: ring.epoch, revenue: [...ring.slots] };
}

function addSignals(base: Signals, change: SignalChange): Signals {
  const { rating } = change;
  return {
    sales: base.sales + (change.sales ?? 0n),
    revenue: base.revenue + (change.revenue ?? 0n),
    burned: base.burned + (change.burned ?? 0n),
    deliveries: base.deliveries + (change.deliveries ?? 0n),
    lateDeliveries: base.lateDeliveries + (change.lateDeliveries ?? 0n),
    refunds: base.refunds + (change.refunds ?? 0n),
    refunded: base.refunded + (change.refunded ?? 0n),
    complaintsUpheld: base.complaintsUpheld + (change.complaintsUpheld ?? 0n),
    complaintsFalse: base.complaintsFalse + (change.complaintsFalse ?? 0n),
    awards: base.awards + (change.awards ?? 0n),
    ratings: rating === undefined ? base.ratings : addAt(base.ratings, rating.stars, 1n),
    ratingBurned: rating === undefined ? base.ratingBurned : addAt(base.ratingBurned, rating.stars, rating.burned),
  };
}

function addAt(counts: readonly bigint[], stars: number, amount: bigint): bigint[] {
  return Array.from({ length: RATING_MAX }, (_, at) => (counts[at] ?? 0n) + (at + 1 === stars ? amount : 0n));
}
