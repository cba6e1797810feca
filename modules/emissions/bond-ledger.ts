/** What the bond ledger offers to other modules (docs/spec/emissions.md E30-E34). */
import type { Bond, SubjectPins } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";

/** Names one bond. */
export interface BondKey {
  readonly owner: Uint8Array;
  /** A value of `BondPurpose`. */
  readonly purpose: number;
  readonly subject: string;
}

/** Where a slash goes beside the fire. */
export interface SlashReward {
  readonly challenger: Uint8Array;
  /** What the challenger put at risk: a bound of the reward. */
  readonly atRisk: bigint;
}

/** What a slash took, base units; `taken` = `rewarded` + burned. */
export interface SlashOutcome {
  readonly taken: bigint;
  readonly rewarded: bigint;
}

/** What bonds stand behind that several owners may have posted, one after the other: a version keeps them when it changes hands. */
export interface BondSubject {
  readonly purpose: number;
  readonly subject: string;
}

/** The ledger as other modules use it. Every amount is in base units. */
export interface BondLedger extends SubjectBonds {
  find(ctx: Context, key: BondKey): Bond | undefined;
  /** What is bonded and not promised; 0n without a bond. */
  available(ctx: Context, key: BondKey): bigint;
  /** Takes `amount` from the owner's account into the bond. @throws TxError(InsufficientFunds) */
  post(ctx: Context, key: BondKey, amount: bigint): void;
  /** Promises a part of the bond. @throws TxError(InsufficientBond) when it is not free */
  reserve(ctx: Context, key: BondKey, amount: bigint): void;
  /** Gives a promise back, at most what is still promised. */
  unreserve(ctx: Context, key: BondKey, amount: bigint): void;
  /** What is bonded, neither promised nor held; 0n without a bond. */
  unheld(ctx: Context, key: BondKey): bigint;
  /** Keeps from leaving at most `amount` of what is bonded and nothing else holds. @returns how much */
  hold(ctx: Context, key: BondKey, amount: bigint): bigint;
  /** Ends a hold. The amount is what {@link BondLedger.hold} returned. */
  letGo(ctx: Context, key: BondKey, amount: bigint): void;
  /** Bonds of which something is held; walks over all of them, for genesis and invariants. */
  heldBonds(ctx: Context): readonly Bond[];
  /** Takes back into the bond whatever is on its way out and has not left, ready or not. */
  recall(ctx: Context, key: BondKey): void;
  /** Nothing leaves the bond while it is named in an open case. */
  pin(ctx: Context, key: BondKey): void;
  unpin(ctx: Context, key: BondKey): void;
  /**
   * Takes at most `amount`: first what is bonded, then what is on its way out. A part goes to the challenger (at most a
   * multiple of what they risked), the rest is burned.
   */
  slash(ctx: Context, key: BondKey, amount: bigint, reward?: SlashReward): SlashOutcome;
  /** Takes at most `amount` from the bond and pays it to an account: fees of cases, damages. @returns what was paid */
  pay(ctx: Context, key: BondKey, amount: bigint, to: Uint8Array): bigint;
  /** Gives back at once what a closed case had taken as its bond. @returns what was returned */
  refund(ctx: Context, key: BondKey): bigint;
}

/** Bonds found by what they stand behind, whoever posted them (E34). Purposes: {@link isFoundBySubject}. */
export interface SubjectBonds {
  /** All of them, by owner; at most BOND_OWNERS_MAX. */
  behind(ctx: Context, subject: BondSubject): readonly Bond[];
  /** What a slash can reach of all of them together: what is bonded and what is on its way out. */
  reachableBehind(ctx: Context, subject: BondSubject): bigint;
  /** Nothing leaves any of them, nor one that is posted later, while the subject is named in an open case. */
  pinSubject(ctx: Context, subject: BondSubject): void;
  unpinSubject(ctx: Context, subject: BondSubject): void;
  /** Subjects that are named in open cases, with the number of these. */
  pinnedSubjects(ctx: Context): IterableIterator<SubjectPins>;
  /** Takes at most `amount` from all of them, from each in proportion to what can be reached; the reward is bounded once. */
  slashSubject(ctx: Context, subject: BondSubject, amount: bigint, reward?: SlashReward): SlashOutcome;
  /** Pays at most `amount` out of all of them, in the same proportion. @returns what was paid */
  paySubject(ctx: Context, subject: BondSubject, amount: bigint, to: Uint8Array): bigint;
}
