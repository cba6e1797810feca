/** A token bucket per remote address, bounded in number; loopback is never limited. */

import { RPC_RATE_ADDRESSES_MAX, RPC_RATE_BURST, RPC_RATE_PER_SECOND } from "../../lib/limits.ts";

/** Decides whether an address may spend. */
export interface RateLimiter {
  /** Spends `cost` units of `address`; answers 0 when allowed, else the seconds to wait. */
  spend(address: string, cost: number): number;
}

/** Units per second and at once; the defaults are those of the public server. */
export interface RateLimits {
  readonly perSecond: number;
  readonly burst: number;
}

/** Whether an address is this machine. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

/**
 * Creates a limiter. A cost above the burst is charged as the burst, so that no request is refused for ever.
 * @param nowMs  a monotonic clock
 */
export function createRateLimiter(
  nowMs: () => number,
  limits: RateLimits = { perSecond: RPC_RATE_PER_SECOND, burst: RPC_RATE_BURST },
): RateLimiter {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    spend(address, cost) {
      if (isLoopback(address) || limits.perSecond <= 0) return 0;
      const now = nowMs();
      const bucket = buckets.get(address) ?? { tokens: limits.burst, atMs: now };
      bucket.tokens = Math.min(limits.burst, bucket.tokens + ((now - bucket.atMs) / 1000) * limits.perSecond);
      bucket.atMs = now;
      buckets.delete(address);
      buckets.set(address, bucket);
      if (buckets.size > RPC_RATE_ADDRESSES_MAX) forgetOldest(buckets);
      const charge = Math.min(cost, limits.burst);
      if (bucket.tokens < charge) return Math.ceil((charge - bucket.tokens) / limits.perSecond);
      bucket.tokens -= charge;
      return 0;
    },
  };
}

function forgetOldest(buckets: Map<string, unknown>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}
