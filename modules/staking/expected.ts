/** What staking asks of others beyond ../expected.ts. */
import type { Context } from "../context.ts";

/** How long evidence stays punishable, ns, as the state has it now; undefined when the params do not say. Stake may not leave earlier. */
export type EvidenceAgeReader = (ctx: Context) => bigint | undefined;
