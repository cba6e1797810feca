/**
 * Bonds found by what they stand behind (docs/spec/emissions.md E34): a version's bond answers for it whoever owns the
 * dataset by then, and a case names the version, not an owner. Several bonds share a slash in proportion.
 */
import { divFloor, min } from "../../lib/int.ts";
import type { Bond } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { BondKey, SlashOutcome, SlashReward, SubjectBonds } from "./bond-ledger.ts";
import { bondsBehind, pinnedSubjects, readEconomy, subjectPins, writeSubjectPins } from "./keeper.ts";

/** Where a part of a slash goes beside the fire. */
export interface BoundedReward {
  readonly challenger: Uint8Array;
  /** Base units. */
  readonly most: bigint;
}

/** How money leaves one bond. */
export interface OneBond {
  slash(ctx: Context, key: BondKey, amount: bigint, reward?: BoundedReward): SlashOutcome;
  pay(ctx: Context, key: BondKey, amount: bigint, to: Uint8Array): bigint;
}

/** Creates the part of the ledger that goes by subject. */
export function createSubjectBonds({ slash, pay }: OneBond): SubjectBonds {
  return {
    behind: bondsBehind,
    reachableBehind: (ctx, subject) => sumReachable(bondsBehind(ctx, subject)),
    pinSubject: (ctx, subject) => writeSubjectPins(ctx, subject, subjectPins(ctx, subject) + 1),
    unpinSubject(ctx, subject) {
      const pins = subjectPins(ctx, subject);
      writeSubjectPins(ctx, subject, pins > 0 ? pins - 1 : 0);
    },
    pinnedSubjects,
    slashSubject(ctx, subject, amount, reward) {
      let bounded = reward === undefined ? undefined : boundedReward(ctx, reward);
      let taken = 0n;
      let rewarded = 0n;
      for (const { key, part } of partsOf(bondsBehind(ctx, subject), amount)) {
        const outcome = slash(ctx, key, part, bounded);
        taken += outcome.taken;
        rewarded += outcome.rewarded;
        bounded = bounded === undefined ? undefined : { ...bounded, most: bounded.most - outcome.rewarded };
      }
      return { taken, rewarded };
    },
    paySubject: (ctx, subject, amount, to) =>
      partsOf(bondsBehind(ctx, subject), amount).reduce((sum, { key, part }) => sum + pay(ctx, key, part, to), 0n),
  };
}

/** Who shows a fraud gets at most a multiple of what they risked (E32). */
export function boundedReward(ctx: Context, { challenger, atRisk }: SlashReward): BoundedReward {
  return { challenger, most: atRisk * BigInt(readEconomy(ctx).slashChallengerBondsMax) };
}

interface BondPart {
  readonly key: BondKey;
  /** Positive. */
  readonly part: bigint;
}

/** Divides at most `amount` over bonds by what each reaches; the sum is exact, no part is more than its bond reaches. */
function partsOf(bonds: readonly Bond[], amount: bigint): readonly BondPart[] {
  let weight = sumReachable(bonds);
  let left = min(amount, weight);
  const parts: BondPart[] = [];
  for (const bond of bonds) {
    const own = reachableOf(bond);
    const part = own === 0n ? 0n : divFloor(left * own, weight);
    weight -= own;
    left -= part;
    if (part > 0n) {
      const { purpose, subject } = bond;
      parts.push({ key: { owner: parseAddress(bond.owner), purpose, subject }, part });
    }
  }
  return parts;
}

/** What a slash can reach of bonds together: what is bonded and what is on its way out. */
export function sumReachable(bonds: readonly Bond[]): bigint {
  return bonds.reduce((sum, bond) => sum + reachableOf(bond), 0n);
}

function reachableOf({ amount, exits }: Bond): bigint {
  return exits.reduce((sum, exit) => sum + exit.amount, amount);
}
