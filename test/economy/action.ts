/** What an attack's program is made of. A new kind of action is one file of this folder's `actions/` and one line of `actions.ts`. */
import type { Prng } from "../sim/prng.ts";
import { TINY_MAX, anyAmount, tinyAmount } from "./amounts.ts";
import type { Stage } from "./moves.ts";
import type { KnownModel, KnownVersion, Party } from "./parties.ts";
import { COALITION, HONEST } from "./cast.ts";

/** How a strategy plays. */
export interface Style {
  /** No money goes to honest people on purpose. */
  readonly isClosed: boolean;
  /** Tiny: every share is rounded. Round: no share is. */
  readonly amounts: "any" | "tiny" | "round";
  /** Weight of each action, in the order of the list of actions, and their sum. */
  readonly weights: readonly number[];
  readonly total: number;
}

/** A coalition at play. */
export interface Play extends Stage {
  /** The program's chance. */
  readonly rng: Prng;
  /** Members that act in this strategy; all of the coalition's accounts count at the end. */
  readonly members: readonly [Party, ...Party[]];
  readonly style: Style;
}

/** A kind of action. */
export interface Action {
  readonly name: string;
  /** How often it is drawn, relative to the others. */
  readonly weight: number;
  /** Sends some messages, as the play's chance has it. @returns whether the last of them went through */
  run(play: Play): boolean;
}

/** A member. */
export function anyMember({ rng, members }: Play): Party {
  return rng.pick(members);
}

/** An amount in the strategy's style. */
export function anyPrice({ rng, style }: Play): bigint {
  if (style.amounts === "tiny") return tinyAmount(rng);
  return style.amounts === "round" ? 40n * (1n + anyAmount(rng)) : anyAmount(rng);
}

/** Whether a price is one that the strategy's style pays. */
export function isInStyle({ style }: Play, price: bigint): boolean {
  return style.amounts !== "tiny" || price <= TINY_MAX;
}

/** One of a list; undefined when it is empty. The youngest, which the program has just made, come more often. */
export function anyOf<T>({ rng }: Play, items: readonly T[]): T | undefined {
  if (items.length === 0) return undefined;
  const back = rng.chance(500) ? rng.below(Math.min(2, items.length)) : rng.below(items.length);
  return items[items.length - 1 - back];
}

/** Whether a party is of the coalition. */
export function isMember(party: Party): boolean {
  return COALITION.includes(party);
}

/** Versions of the coalition's. */
export function ownVersions({ known }: Play): readonly KnownVersion[] {
  return known.versions.filter(({ owner }) => isMember(owner));
}

/** Models of the coalition's. */
export function ownModels({ known }: Play): readonly KnownModel[] {
  return known.models.filter(({ builder }) => isMember(builder));
}

/** An honest party. */
export function anyHonest({ rng }: Play): Party {
  return HONEST[rng.below(HONEST.length)] as Party;
}
