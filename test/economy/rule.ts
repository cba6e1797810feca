/** What a control is: see rules.ts. */
import type { Economy } from "../../modules/emissions/economy.ts";
import type { Courts } from "./courts.ts";
import type { LedgerHooks } from "./ledger.ts";

/** What shows that a control is broken: a coalition earns, or loses less than Theorem 1 and the slashes say. */
export type Breach = "profit" | "loss below the bound";

/** A rule that replaces a part of the economy. */
export interface Rule {
  readonly name: string;
  readonly about: string;
  readonly breach: Breach;
  inEconomy?(economy: Economy): Economy;
  /** Fresh hooks for one world. */
  hooks?(): LedgerHooks;
  /** Who judges, when that is what the control changes. */
  readonly courts?: Courts;
}
