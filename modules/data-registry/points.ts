/**
 * Small faults (docs/spec/registry.md R83): points, and at the limit a slash and the way out. Doing the whole duty takes
 * one point back. The table is the rule; nobody is punished for an opinion.
 */
import { PPM } from "../../lib/economy/split.ts";
import { divCeil } from "../../lib/int.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { readParams } from "./keeper.ts";
import { reachable } from "./parts.ts";
import type { BondKey, BondLedger } from "./expected.ts";
import { addressText } from "../address.ts";

/** What a duty that was not done costs. */
export const FAULT_POINTS = {
  /** Drawn and silent. */
  noCommit: 1,
  /** Committed and then kept the vote or score back: it can be done on purpose. */
  noReveal: 2,
} as const;

/** A duty's outcome. */
export type Duty = "done" | keyof typeof FAULT_POINTS;

/** Points after a duty. */
export function pointsAfter(points: number, duty: Duty): number {
  if (duty === "done") {
    return points > 0 ? points - 1 : 0;
  }
  return points + FAULT_POINTS[duty];
}

/** Whether the points reached the limit; then a part of the bond burns and the caller removes the member. */
export function slashAtLimit(ctx: Context, bonds: BondLedger, key: BondKey, points: number): boolean {
  const { pointsMax, pointsSlashPpm } = readParams(ctx);
  if (points < pointsMax) {
    return false;
  }
  const amount = divCeil(reachable(ctx, bonds, key) * BigInt(pointsSlashPpm), PPM);
  if (amount > 0n) {
    bonds.slash(ctx, key, amount);
  }
  ctx.emit(createEvent("points_limit", ["address", addressText(key.owner)], ["amount", amount.toString()]));
  return true;
}
