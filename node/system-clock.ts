/** The real clock: wall time at the start plus monotonic time since, so that it never goes back within a process. */

import type { Clock } from "./consensus/ports.ts";

/** Longest delay of one timer; longer ones are armed again. */
const TIMER_MS_MAX = 2_147_483_647;

/** The clock of a running node. */
export interface SystemClock extends Clock {
  /** Milliseconds since the clock was made, monotonic. */
  monotonicMs(): number;
}

/** Creates the clock. */
export function createSystemClock(): SystemClock {
  const wallNs = BigInt(Date.now()) * 1_000_000n;
  const startNs = process.hrtime.bigint();
  const schedule = (afterMs: number, callback: () => void): (() => void) => {
    let timer: NodeJS.Timeout;
    const arm = (leftMs: number): void => {
      const nowMs = leftMs > TIMER_MS_MAX ? TIMER_MS_MAX : leftMs;
      timer = setTimeout(() => (leftMs > nowMs ? arm(leftMs - nowMs) : callback()), nowMs);
    };
    arm(afterMs > 0 ? afterMs : 0);
    return () => clearTimeout(timer);
  };
  return {
    now: () => wallNs + (process.hrtime.bigint() - startNs),
    monotonicMs: () => Number(process.hrtime.bigint() - startNs) / 1e6,
    schedule,
  };
}
