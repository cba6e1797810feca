/** What staking tells other modules while it works. */
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";

/** What other modules learn about changes of the set. */
export interface ValidatorHooks {
  /** A validator entered the active set. @param consensusAddress 20 bytes */
  onBonded(ctx: Context, consensusAddress: Uint8Array): void;
  /** A validator left the state for good. */
  onRemoved(ctx: Context, validator: Validator): void;
  /**
   * A delegation is about to have other shares, scaled by 10^18; 0n when there is none. Runs in transactions and in a
   * slash: what it does must be bounded and may not refuse.
   */
  onDelegationChanged(ctx: Context, change: DelegationChange): void;
}

/** One change of one delegation: raw addresses, shares scaled by 10^18. */
export interface DelegationChange {
  readonly delegator: Uint8Array;
  readonly operator: Uint8Array;
  readonly sharesBefore: bigint;
  readonly sharesAfter: bigint;
}
