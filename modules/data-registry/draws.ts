/** The registry's draws from the beacon (docs/spec/beacon.md EB40-EB44): one purpose per rule, one id per case. */
import { drawIndexes, drawSeed, drawWeighted } from "../../lib/economy/draw.ts";
import type { Context } from "../context.ts";

/** What one series of draws comes from. */
export interface DrawOf {
  /** Names the rule; 1 to 40 of a-z 0-9 -. */
  readonly purpose: string;
  /** 32 bytes. */
  readonly beacon: Uint8Array;
  /** Never-reused id of the case. */
  readonly id: bigint;
}

/** Number `counter` of a case's draw, below `total`. */
export function drawNumber(ctx: Context, of: DrawOf, counter: bigint, total: bigint): bigint {
  return drawWeighted(drawSeed({ ...of, chainId: ctx.chainId }), counter, total);
}

/** As many distinct indexes below `n` as there are, at most `k`; ascending. */
export function drawSample(ctx: Context, of: DrawOf, n: bigint, k: number): readonly bigint[] {
  const count = n < BigInt(k) ? Number(n) : k;
  const drawn = drawIndexes(drawSeed({ ...of, chainId: ctx.chainId }), n, count);
  return [...drawn].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
