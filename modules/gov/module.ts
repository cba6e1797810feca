/** Manifest of governance: proposals, deposits, votes, and messages in the name of the chain (cosmos-sdk x/gov). */
import type { Module } from "../module.ts";
import { endGovBlock } from "./end-block.ts";
import type { GovParts, StakingListener } from "./expected.ts";
import { govGenesis } from "./genesis.ts";
import { govInvariants } from "./invariants.ts";
import { GOV_STORE } from "./keys.ts";
import { legacyGovMessages } from "./legacy-messages.ts";
import { legacyGovQueries } from "./legacy-queries.ts";
import { govMessages } from "./messages.ts";
import { govQueries } from "./queries.ts";
import { recountDelegation } from "./vote-rows.ts";
import { OPEN_VOTES_MAX } from "./votes.ts";

/** Creates the manifest. */
export function createGovModule(parts: GovParts): Module {
  return {
    name: "gov",
    version: 1n,
    storeNames: [GOV_STORE],
    messages: [...govMessages(parts), ...legacyGovMessages(parts)],
    queries: [...govQueries(parts.staking), ...legacyGovQueries(parts.staking)],
    genesis: govGenesis(parts),
    invariants: govInvariants(parts),
    endBlock: (ctx) => endGovBlock(ctx, parts),
  };
}

/** A voter's stake counts as it is when the vote ends: every change of it is counted when it happens. */
export function govHooks(): StakingListener {
  return { onDelegationChanged: (ctx, change) => recountDelegation(ctx, change, OPEN_VOTES_MAX) };
}
