/** What emissions asks of others: of the registry what a bond can stand behind, of staking whose consensus key is whose, and when a validator is gone. */
import type { Context } from "../context.ts";
import type { BondKey } from "./bond-ledger.ts";

export type { StakingListener } from "../staking/hooks.ts";
export type { StakingReader } from "../staking/reader.ts";

/** Knows what of the registry a bond can stand behind. */
export interface BondSubjectReader {
  /** Why this account cannot post this bond; undefined when it can. */
  fault(ctx: Context, key: BondKey): string | undefined;
}

/** Finds validators. */
export interface ValidatorReader {
  /** 20-byte consensus address of a validator, whatever its status; undefined when there is none. */
  consensusAddress(ctx: Context, operator: Uint8Array): Uint8Array | undefined;
}
