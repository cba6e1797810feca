/** Manifest of distribution: what stakers and validators earn, and the community pool. */
import type { BankSender } from "../expected.ts";
import type { Module } from "../module.ts";
import { beginBlock } from "./allocation.ts";
import { communityPoolFunder } from "./community-pool.ts";
import type { CommunityPoolFunder, StakingListener, StakingReader } from "./expected.ts";
import { distributionGenesis } from "./genesis.ts";
import { distributionHooks } from "./hooks.ts";
import { distributionInvariants } from "./invariants.ts";
import { DISTRIBUTION_STORE } from "./keys.ts";
import { distributionMessages } from "./messages.ts";
import { distributionQueries } from "./queries.ts";

/** The manifest, what staking must tell, and what other modules may ask. */
export interface Distribution {
  readonly module: Module;
  readonly hooks: StakingListener;
  readonly communityPool: CommunityPoolFunder;
}

/** Creates distribution over bank and the reads of staking. */
export function createDistribution(bank: BankSender, staking: StakingReader): Distribution {
  return {
    module: {
      name: "distribution",
      version: 1n,
      storeNames: [DISTRIBUTION_STORE],
      messages: distributionMessages(bank, staking),
      queries: distributionQueries(staking),
      genesis: distributionGenesis(bank),
      invariants: distributionInvariants(bank, staking),
      beginBlock: (ctx) => beginBlock(ctx, bank, staking),
    },
    hooks: distributionHooks(bank, staking),
    communityPool: communityPoolFunder(bank),
  };
}
