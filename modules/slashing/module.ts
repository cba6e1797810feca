/** Manifest of slashing: what happens to validators that sign twice or not at all. */
import type { Context } from "../context.ts";
import type { Module } from "../module.ts";
import { punishDoubleSign } from "./double-sign.ts";
import type { DoubleSign } from "./double-sign.ts";
import type { StakingReader, StakingSlasher, StakingWarden } from "./expected.ts";
import { slashingGenesis } from "./genesis.ts";
import { slashingInvariants } from "./invariants.ts";
import { findSigningInfo } from "./keeper.ts";
import { SLASHING_STORE } from "./keys.ts";
import { watchLiveness } from "./liveness.ts";
import { slashingMessages } from "./messages.ts";
import { slashingQueries } from "./queries.ts";

/** The manifest and what the evidence module asks of slashing. */
export interface Slashing {
  readonly module: Module;
  /** True when the validator was punished for equivocation before. */
  isTombstoned(ctx: Context, consensusAddress: Uint8Array): boolean;
  /** Slashes, jails and tombstones. @returns tokens burned */
  punishDoubleSign(ctx: Context, staking: StakingSlasher, fault: DoubleSign): bigint;
}

/** Creates slashing; `slashingHooks` (hooks.ts) must listen to the same staking. */
export function createSlashing(warden: StakingWarden, staking: StakingReader): Slashing {
  return {
    module: {
      name: "slashing",
      version: 1n,
      storeNames: [SLASHING_STORE],
      messages: slashingMessages(warden, staking),
      queries: slashingQueries(),
      genesis: slashingGenesis(staking),
      invariants: slashingInvariants(staking),
      beginBlock: (ctx) => watchLiveness(ctx, warden),
    },
    isTombstoned: (ctx, address) => findSigningInfo(ctx, address)?.tombstoned ?? false,
    punishDoubleSign,
  };
}
