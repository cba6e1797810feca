/**
 * What other modules learn while stake changes: the moments of cosmos-sdk x/staking/types/expected_keepers.go
 * (StakingHooks), at the same places and in the same order.
 */
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";

/** One delegation: who stands behind whom. Raw addresses, 20 bytes each. */
export interface DelegationKey {
  readonly delegator: Uint8Array;
  readonly operator: Uint8Array;
}

/** One change of one delegation: shares scaled by 10^18, 0n when there is none. */
export interface DelegationChange extends DelegationKey {
  readonly sharesBefore: bigint;
  readonly sharesAfter: bigint;
}

/** Called by staking; each may read staking's rows as they are at that moment, and throws TxError to refuse the act. */
export interface StakingHooks {
  /** The validator's rows are written, its self-delegation is not. */
  afterValidatorCreated(ctx: Context, validator: Validator): void;
  /** A validator entered the active set. */
  afterValidatorBonded(ctx: Context, validator: Validator): void;
  /** A validator without shares left the state for good. */
  afterValidatorRemoved(ctx: Context, validator: Validator): void;
  /** A first delegation of this pair is about to be written. */
  beforeDelegationCreated(ctx: Context, key: DelegationKey): void;
  /** An existing delegation is about to change; shares and tokens are still the old ones. */
  beforeDelegationSharesModified(ctx: Context, key: DelegationKey): void;
  /** A delegation is about to be deleted; `beforeDelegationSharesModified` came first. */
  beforeDelegationRemoved(ctx: Context, key: DelegationKey): void;
  /** A delegation has its new shares. While unbonding the validator's tokens are still the old ones. */
  afterDelegationModified(ctx: Context, key: DelegationKey): void;
  /**
   * A delegation is about to have other shares. Runs in transactions and in a slash: what it does must be bounded and may
   * not refuse.
   */
  onDelegationChanged(ctx: Context, change: DelegationChange): void;
  /** Tokens are about to be burned. @param fraction  of the validator's tokens, rounded up, scaled by 10^18, at most one */
  beforeValidatorSlashed(ctx: Context, validator: Validator, fraction: bigint): void;
}

/** A listener names the moments it cares about. */
export type StakingListener = Partial<StakingHooks>;

/** Tells every listener, in the order of the list. */
export function combineHooks(listeners: readonly StakingListener[]): StakingHooks {
  return {
    afterValidatorCreated: (ctx, validator) => {
      for (const listener of listeners) listener.afterValidatorCreated?.(ctx, validator);
    },
    afterValidatorBonded: (ctx, validator) => {
      for (const listener of listeners) listener.afterValidatorBonded?.(ctx, validator);
    },
    afterValidatorRemoved: (ctx, validator) => {
      for (const listener of listeners) listener.afterValidatorRemoved?.(ctx, validator);
    },
    beforeDelegationCreated: (ctx, key) => {
      for (const listener of listeners) listener.beforeDelegationCreated?.(ctx, key);
    },
    beforeDelegationSharesModified: (ctx, key) => {
      for (const listener of listeners) listener.beforeDelegationSharesModified?.(ctx, key);
    },
    beforeDelegationRemoved: (ctx, key) => {
      for (const listener of listeners) listener.beforeDelegationRemoved?.(ctx, key);
    },
    afterDelegationModified: (ctx, key) => {
      for (const listener of listeners) listener.afterDelegationModified?.(ctx, key);
    },
    onDelegationChanged: (ctx, change) => {
      for (const listener of listeners) listener.onDelegationChanged?.(ctx, change);
    },
    beforeValidatorSlashed: (ctx, validator, fraction) => {
      for (const listener of listeners) listener.beforeValidatorSlashed?.(ctx, validator, fraction);
    },
  };
}
