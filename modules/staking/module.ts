/** Manifest of staking: who validates, who stands behind them. */
import type { Delegation, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { BankBurner, BankStaker } from "../expected.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BONDED_POOL } from "../module-accounts.ts";
import type { Module } from "../module.ts";
import { completeDue } from "./complete.ts";
import { STAKING_STORE } from "./keys.ts";
import type { EvidenceAgeReader } from "./expected.ts";
import { stakingGenesis } from "./genesis.ts";
import { stakingGovernedMessages } from "./governed.ts";
import { trackHistoricalInfo } from "./historical.ts";
import type { StakingHooks } from "./hooks.ts";
import {
  consensusAddressOf,
  delegations,
  findValidator,
  findValidatorByConsensusAddress,
  lastPowers,
  readParams,
} from "./keeper.ts";
import { stakingInvariants } from "./invariants.ts";
import { stakingMessages } from "./messages.ts";
import { stakingQueries } from "./queries.ts";
import { isBonded } from "./shares.ts";
import { slash } from "./slash.ts";
import type { SlashOptions } from "./slash.ts";
import { currentValidatorSet, jail, unbondMatureValidators, unjail, updateValidatorSet } from "./validator-set.ts";

/** The manifest and what the slashing module needs of staking. */
export interface Staking {
  readonly module: Module;
  /** Burns stake behind a validator. @returns tokens burned */
  slash(ctx: Context, options: SlashOptions): bigint;
  /** The validator of a consensus address, if it still exists. */
  byConsensusAddress(ctx: Context, address: Uint8Array): Validator | undefined;
  /** Consensus address of a validator, if it exists. */
  consensusAddress(ctx: Context, operator: Uint8Array): Uint8Array | undefined;
  /** Takes a free validator out of the running. */
  jail(ctx: Context, validator: Validator): void;
  /** Lets a jailed validator compete again. */
  unjail(ctx: Context, validator: Validator): void;
  /** How long stake takes to leave, ns. */
  unbondingTime(ctx: Context): bigint;
  /** Validators in the active set that are not jailed, with their stake; at most as many as the params allow. */
  bondedValidators(ctx: Context): readonly Validator[];
  /** Base units in the bonded pool. */
  totalBonded(ctx: Context): bigint;
  /** The delegations of an account, by operator address. */
  delegationsOf(ctx: Context, delegator: Uint8Array): Iterable<Delegation>;
}

/** Creates staking over bank; `hooks` tells distribution, slashing and governance what changes. */
export function createStaking(
  bank: BankStaker & BankBurner,
  hooks: StakingHooks,
  evidenceAge: EvidenceAgeReader,
): Staking {
  const module: Module = {
    name: "staking",
    version: 1n,
    storeNames: [STAKING_STORE],
    messages: [...stakingMessages(bank, hooks), ...stakingGovernedMessages(evidenceAge)],
    queries: stakingQueries(bank),
    genesis: stakingGenesis(bank, hooks),
    invariants: stakingInvariants(bank),
    beginBlock: trackHistoricalInfo,
    validatorSet: {
      afterGenesis(ctx) {
        updateValidatorSet(ctx, bank, hooks);
        return currentValidatorSet(ctx);
      },
      afterBlock(ctx) {
        const updates = updateValidatorSet(ctx, bank, hooks);
        unbondMatureValidators(ctx, hooks);
        completeDue(ctx, bank);
        return updates;
      },
    },
  };
  return {
    module,
    slash: (ctx, options) => slash(ctx, bank, hooks, options),
    byConsensusAddress: findValidatorByConsensusAddress,
    consensusAddress(ctx, operator) {
      const validator = findValidator(ctx, operator);
      return validator === undefined ? undefined : consensusAddressOf(validator);
    },
    jail(ctx, validator) {
      jail(ctx, validator);
    },
    unjail,
    unbondingTime: (ctx) => readParams(ctx).unbondingTime,
    bondedValidators: (ctx) =>
      lastPowers(ctx).flatMap(({ operator }) => {
        const validator = findValidator(ctx, operator);
        return validator !== undefined && isBonded(validator) && !validator.jailed ? [validator] : [];
      }),
    totalBonded: (ctx) => bank.balance(ctx, moduleAddress(BONDED_POOL), readParams(ctx).bondDenom),
    delegationsOf: (ctx, delegator) => delegations(ctx, delegator),
  };
}
