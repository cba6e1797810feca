/** The fixed parts of every world: who is there, with how much, and how long things last. */
import assert from "node:assert/strict";
import { SECOND_NS } from "../../lib/time.ts";
import { createParty } from "./parties.ts";
import type { Party } from "./parties.ts";

/** A day of the simulated economy: the largest step of the chain clock, so that one block can be a whole epoch. */
export const SIM_DAY = 10n * SECOND_NS;
/** Blocks in which honest people and the coalition act. */
export const ACTING_BLOCKS = 10;
/** Blocks of a day each after which everything has matured. */
export const MATURING_BLOCKS = 17;
/** More days than any case takes: three panels, two of them drawn ten blocks after they were called. */
export const SETTLING_BLOCKS_MAX = 120;
/** What each account starts with, base units. */
export const FUNDS = 1_000_000_000_000n;

/** Honest parties, in order: h0 to h5 trade, h6 and h7 look at what others publish, v0 to v2 run validators. */
export const HONEST: readonly Party[] = ["h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "v0", "v1", "v2"].map(
  createParty,
);
/** Honest validators among them. */
export const VALIDATORS: readonly Party[] = HONEST.slice(8);
/** Who looks for copies, and for junk. */
export const COPY_WATCHER: Party = partyAt(HONEST, 6);
export const JUNK_WATCHER: Party = partyAt(HONEST, 7);
/** Accounts of the coalition, in order. */
export const COALITION: readonly Party[] = ["c0", "c1", "c2", "c3", "c4", "c5"].map(createParty);

/** A party by its place in a list. */
export function partyAt(parties: readonly Party[], index: number): Party {
  const party = parties[index];
  assert.ok(party !== undefined, `there is a party ${index}`);
  return party;
}

/** A value that a world is sure to have. */
export function must<T>(value: T | undefined, what: string): T {
  assert.ok(value !== undefined, `the world has ${what}`);
  return value;
}
