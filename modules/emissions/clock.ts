/**
 * The chain clock (docs/spec/emissions.md E1): every economic period counts on it. It advances by the time between
 * blocks, at most ten seconds a block, so that a halt of the chain convicts nobody.
 */
import { min } from "../../lib/int.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { ChainClock } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import { CLOCK_KEY, EMISSIONS_STORE } from "./keys.ts";

/** Largest step of one block. */
export const CLOCK_STEP_MAX = 10n * SECOND_NS;

/** Reads the clock: nanoseconds since the first block; 0n before it. */
export type ReadClock = (ctx: Context) => bigint;

/** The clock's row, if a block has run. */
export function findClock(ctx: Context): ChainClock | undefined {
  const bytes = ctx.store(EMISSIONS_STORE).get(CLOCK_KEY);
  return bytes === undefined ? undefined : ChainClock.decode(bytes);
}

/** Now on the chain clock, in nanoseconds. */
export function readClock(ctx: Context): bigint {
  return findClock(ctx)?.clock ?? 0n;
}

/** Writes the clock's row. */
export function writeClock(ctx: Context, clock: ChainClock): void {
  ctx.store(EMISSIONS_STORE).set(CLOCK_KEY, ChainClock.encode(clock));
}

/** Advances the clock to this block; the first block starts it. */
export function advanceClock(ctx: Context): void {
  const before = findClock(ctx);
  const { time } = ctx.header;
  const step = before === undefined ? 0n : min(time - before.lastBlockTime, CLOCK_STEP_MAX);
  writeClock(ctx, { clock: (before?.clock ?? 0n) + (step > 0n ? step : 0n), lastBlockTime: time });
}
