/** What staking shows to other modules: rows and the worth of shares. Read-only; needs no hooks, so it exists before them. */
import { prefixEnd } from "../../lib/bytes.ts";
import type { Delegation, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import {
  consensusAddressOf,
  delegations,
  findDelegation,
  findValidator,
  findValidatorByConsensusAddress,
  readParams,
  validators,
} from "./keeper.ts";
import { STAKING_STORE, delegationsToKey } from "./keys.ts";
import { tokensFromShares, tokensFromSharesTruncated } from "./shares.ts";

/** Reads of staking. Addresses are raw; shares and worths are scaled by 10^18. */
export interface StakingReader {
  validator(ctx: Context, operator: Uint8Array): Validator | undefined;
  /** @param address  20-byte consensus address */
  byConsensusAddress(ctx: Context, address: Uint8Array): Validator | undefined;
  /** All validators by operator address. */
  validators(ctx: Context): IterableIterator<Validator>;
  delegation(ctx: Context, delegator: Uint8Array, operator: Uint8Array): Delegation | undefined;
  /** The delegations of one delegator, by operator address. */
  delegationsOf(ctx: Context, delegator: Uint8Array): IterableIterator<Delegation>;
  /** The delegations to one validator, by delegator address; invariants only: there may be millions. */
  delegationsTo(ctx: Context, operator: Uint8Array): IterableIterator<Delegation>;
  bondDenom(ctx: Context): string;
  /** 20-byte consensus address of a stored validator. */
  consensusAddress(validator: Validator): Uint8Array;
  /** Worth of shares in tokens, rounded half to even. The validator has shares. */
  worth(validator: Validator, shares: bigint): bigint;
  /** Worth of shares in tokens, rounded down. The validator has shares. */
  worthTruncated(validator: Validator, shares: bigint): bigint;
}

/** Staking's reads. */
export const stakingReader: StakingReader = {
  validator: findValidator,
  byConsensusAddress: findValidatorByConsensusAddress,
  validators,
  delegation: findDelegation,
  delegationsOf: delegations,
  *delegationsTo(ctx, operator) {
    const start = delegationsToKey(operator);
    for (const row of ctx.store(STAKING_STORE).range({ start, end: prefixEnd(start) })) {
      const delegation = findDelegation(ctx, row.key.slice(start.length + 1), operator);
      if (delegation !== undefined) {
        yield delegation;
      }
    }
  },
  bondDenom: (ctx) => readParams(ctx).bondDenom,
  consensusAddress: consensusAddressOf,
  worth: tokensFromShares,
  worthTruncated: tokensFromSharesTruncated,
};
