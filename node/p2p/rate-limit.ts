/**
 * Rate limit by the generic cell rate algorithm: one number of state per limited thing, no timers. Pure; the caller
 * passes the time.
 */

/** How much one key may spend. */
export interface Rate {
  /** Sustained units per second, above 0. */
  readonly perSecond: number;
  /** Units that may come at once after a rest, at least the largest single cost. */
  readonly burst: number;
}

/** A limiter for one key. */
export interface RateLimiter {
  /** Spends `cost` units at `nowMs`; false (nothing spent) when the rate is exceeded. */
  take(nowMs: number, cost: number): boolean;
  /** Milliseconds until `cost` units could be spent; 0 when now. */
  waitMs(nowMs: number, cost: number): number;
}

/** Creates a limiter that starts rested. */
export function createRateLimiter(rate: Rate): RateLimiter {
  const msPerUnit = 1000 / rate.perSecond;
  const toleranceMs = rate.burst * msPerUnit;
  let theoreticalMs = Number.NEGATIVE_INFINITY;
  const waitMs = (nowMs: number, cost: number): number => {
    const next = Math.max(theoreticalMs, nowMs) + cost * msPerUnit;
    return Math.max(0, next - nowMs - toleranceMs);
  };
  return {
    waitMs,
    take: (nowMs, cost) => {
      if (waitMs(nowMs, cost) > 0) return false;
      theoreticalMs = Math.max(theoreticalMs, nowMs) + cost * msPerUnit;
      return true;
    },
  };
}
