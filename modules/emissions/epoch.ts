/** Epochs (docs/spec/emissions.md E3): the accounting period, and when scheduled parameters take over. */
import type { Epoch } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { readClock } from "./clock.ts";
import { findEpoch, findScheduled, readParams, writeEconomy, writeEpoch, writeScheduled } from "./keeper.ts";

/** Number of the current epoch; 0n before the first block. */
export function currentEpoch(ctx: Context): bigint {
  return findEpoch(ctx)?.number ?? 0n;
}

/** Length of an epoch, ns on the chain clock. */
export function epochLength(ctx: Context): bigint {
  return readParams(ctx).epochLength;
}

/** Clock before which an epoch that has not begun does not begin, ns, unless epochs get shorter. @param number  above the current one */
export function earliestStart(ctx: Context, number: bigint): bigint {
  const current = findEpoch(ctx);
  return (current?.endClock ?? 0n) + (number - (current?.number ?? 0n) - 1n) * epochLength(ctx);
}

/** The epoch that the clock has reached the end of, if it has. */
export function endedEpoch(ctx: Context): Epoch | undefined {
  const current = findEpoch(ctx);
  return current !== undefined && readClock(ctx) >= current.endClock ? current : undefined;
}

/** Begins the first epoch, or the one after `ended`; scheduled parameters whose time has come take over. */
export function beginEpoch(ctx: Context, ended: Epoch | undefined): void {
  const clock = readClock(ctx);
  const number = (ended?.number ?? 0n) + 1n;
  writeEpoch(ctx, { number, startClock: clock, endClock: clock + readParams(ctx).epochLength });
  ctx.emit(createEvent("epoch", ["number", number.toString()], ["clock", clock.toString()]));
  const scheduled = findScheduled(ctx);
  if (scheduled !== undefined && clock >= scheduled.effectiveClock) {
    writeEconomy(ctx, scheduled.params);
    writeScheduled(ctx, undefined);
    ctx.emit(createEvent("economy_changed", ["epoch", number.toString()]));
  }
}
