/** A rate per remote address, bounded in number; loopback is never limited. */

import { RPC_RATE_ADDRESSES_MAX, RPC_RATE_BURST, RPC_RATE_PER_SECOND } from "../../lib/limits.ts";
import { createRateLimiter, type Rate, type RateLimiter } from "../p2p/rate-limit.ts";

/** Decides whether an address may spend. */
export interface AddressLimiter {
  /** Spends `cost` units of `address`; answers 0 when allowed, else the seconds to wait. */
  spend(address: string, cost: number): number;
}

/** Whether an address is this machine. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

/**
 * Creates a limiter. A cost above the burst is charged as the burst, so that no request is refused for ever.
 * @param nowMs  a monotonic clock
 */
export function createAddressLimiter(
  nowMs: () => number,
  limits: Rate = { perSecond: RPC_RATE_PER_SECOND, burst: RPC_RATE_BURST },
): AddressLimiter {
  const known = new Map<string, RateLimiter>();
  return {
    spend(address, cost) {
      if (isLoopback(address) || limits.perSecond <= 0) return 0;
      const now = nowMs();
      const limiter = known.get(address) ?? createRateLimiter(limits);
      known.delete(address);
      known.set(address, limiter);
      if (known.size > RPC_RATE_ADDRESSES_MAX) forgetOldest(known);
      const charge = Math.min(cost, limits.burst);
      return limiter.take(now, charge) ? 0 : Math.ceil(limiter.waitMs(now, charge) / 1000);
    },
  };
}

function forgetOldest(known: Map<string, unknown>): void {
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}
