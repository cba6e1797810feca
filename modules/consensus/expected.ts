/** What consensus asks of others. */
import type { Context } from "../context.ts";

/** Staking's unbonding time, ns: evidence must stay punishable at least as long. */
export type UnbondingTimeReader = (ctx: Context) => bigint;
