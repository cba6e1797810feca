/** What slashing asks of staking. */
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { SlashOptions } from "../staking/slash.ts";

export type { StakingListener } from "../staking/hooks.ts";
export type { StakingReader } from "../staking/reader.ts";

/** Burns stake and jails. */
export interface StakingSlasher {
  /** @returns tokens burned */
  slash(ctx: Context, options: SlashOptions): bigint;
  byConsensusAddress(ctx: Context, address: Uint8Array): Validator | undefined;
  jail(ctx: Context, validator: Validator): void;
}

/** Also lets a validator come back. */
export interface StakingWarden extends StakingSlasher {
  unjail(ctx: Context, validator: Validator): void;
}
