/** What emissions asks of staking: whose consensus key is whose, and when a validator is gone. */
import type { Context } from "../context.ts";

export type { StakingListener } from "../staking/hooks.ts";
export type { StakingReader } from "../staking/reader.ts";

/** Finds validators. */
export interface ValidatorReader {
  /** 20-byte consensus address of a validator, whatever its status; undefined when there is none. */
  consensusAddress(ctx: Context, operator: Uint8Array): Uint8Array | undefined;
}
