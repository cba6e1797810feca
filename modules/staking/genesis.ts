/** Genesis of staking: the SDK's GenesisState; exporting and importing gives the same rows. */
import { parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { formatOperatorAddress } from "../../lib/address.ts";
import { bytesToUtf8, utf8ToBytes } from "../../lib/bytes.ts";
import { parseScaledDec } from "../../lib/dec.ts";
import { TOTAL_POWER_MAX } from "../../lib/chain/validator-set.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { GenesisState } from "../../proto/gen/cosmos/staking/v1beta1/genesis.ts";
import { BondStatus } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Params, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "../module-accounts.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import {
  consensusKeyOf,
  delegations,
  lastPowers,
  operatorOf,
  readLastTotalPower,
  readParams,
  validators,
  writeConsensusIndex,
  writeDelegation,
  writeLastPower,
  writeLastTotalPower,
  writeParams,
  writePowerIndex,
  writeValidator,
} from "./keeper.ts";
import type { StakingHooks } from "./hooks.ts";
import { checkStakingParams } from "./params.ts";
import { POWER_REDUCTION, sharesOf, tokensOf } from "./shares.ts";
import {
  queueRedelegation,
  queueUnbonding,
  redelegations,
  unbondings,
  writeRedelegation,
  writeUnbonding,
} from "./unbonding-rows.ts";
import { queueUnbondingValidator } from "./validator-set.ts";

/** Denom that is staked. */
export const BOND_DENOM = "ubyl";

/** Params of a new network: three weeks to unbond, a hundred validators. */
export function defaultStakingParams(): Params {
  return {
    unbondingTime: 21n * 24n * 3600n * SECOND_NS,
    maxValidators: 100,
    maxEntries: 7,
    historicalEntries: 100,
    bondDenom: BOND_DENOM,
    minCommissionRate: "0",
  };
}

/** Creates staking's genesis functions. */
export function stakingGenesis(bank: BankReader, hooks: StakingHooks): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: defaultStakingParams(), lastTotalPower: utf8ToBytes("0") }),
    validate(state) {
      checkGenesis(state);
    },
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params);
      initValidators(ctx, hooks, state);
      initLeaving(ctx, state);
      checkPools(ctx, bank, state);
      if (state.exported) {
        for (const { address, power } of state.lastValidatorPowers) {
          writeLastPower(ctx, parseOperatorAddress(address), power);
        }
        writeLastTotalPower(ctx, BigInt(bytesToUtf8(state.lastTotalPower)));
      }
    },
    export: exportStaking,
  });
}

function exportStaking(ctx: Context): GenesisState {
  return {
    params: readParams(ctx),
    lastTotalPower: utf8ToBytes(readLastTotalPower(ctx).toString()),
    lastValidatorPowers: lastPowers(ctx).map(({ operator, power }) => ({
      address: formatOperatorAddress(operator),
      power,
    })),
    validators: [...validators(ctx)],
    delegations: [...delegations(ctx)],
    unbondingDelegations: [...unbondings(ctx)],
    redelegations: [...redelegations(ctx)],
    exported: true,
  };
}

/** Listeners are told only of what is new: an exported state brings their rows along. */
function initValidators(ctx: Context, hooks: StakingHooks, state: GenesisState): void {
  for (const validator of state.validators) {
    writeValidator(ctx, validator);
    writeConsensusIndex(ctx, validator);
    writePowerIndex(ctx, validator);
    if (validator.status === BondStatus.BOND_STATUS_UNBONDING) {
      queueUnbondingValidator(ctx, validator);
    }
    if (!state.exported) {
      hooks.afterValidatorCreated(ctx, validator);
    }
  }
  for (const delegation of state.delegations) {
    const key = {
      delegator: parseAccountAddress(delegation.delegatorAddress),
      operator: parseOperatorAddress(delegation.validatorAddress),
    };
    if (!state.exported) {
      hooks.beforeDelegationCreated(ctx, key);
    }
    writeDelegation(ctx, delegation);
    if (!state.exported) {
      hooks.afterDelegationModified(ctx, key);
    }
  }
}

function initLeaving(ctx: Context, state: GenesisState): void {
  for (const unbonding of state.unbondingDelegations) {
    writeUnbonding(ctx, unbonding);
    for (const entry of unbonding.entries) {
      queueUnbonding(ctx, entry.completionTime, {
        delegatorAddress: unbonding.delegatorAddress,
        validatorAddress: unbonding.validatorAddress,
      });
    }
  }
  for (const redelegation of state.redelegations) {
    writeRedelegation(ctx, redelegation);
    const { delegatorAddress, validatorSrcAddress, validatorDstAddress } = redelegation;
    for (const entry of redelegation.entries) {
      queueRedelegation(ctx, entry.completionTime, { delegatorAddress, validatorSrcAddress, validatorDstAddress });
    }
  }
}

function checkGenesis(state: GenesisState): void {
  checkStakingParams(state.params);
  const operators = new Set<string>();
  const keys = new Set<string>();
  for (const validator of state.validators) {
    const key = consensusKeyOf(validator).join(".");
    refuseInvalid(
      operators.has(validator.operatorAddress),
      `duplicate validator in genesis state: ${validator.operatorAddress}`,
    );
    refuseInvalid(keys.has(key), `duplicate consensus key in genesis state: ${validator.operatorAddress}`);
    refuseInvalid(
      validator.jailed && validator.status === BondStatus.BOND_STATUS_BONDED,
      `validator is bonded and jailed in genesis state: ${validator.operatorAddress}`,
    );
    operatorOf(validator);
    operators.add(validator.operatorAddress);
    keys.add(key);
  }
  for (const { delegatorAddress, validatorAddress, shares } of state.delegations) {
    parseAccountAddress(delegatorAddress);
    refuseInvalid(!operators.has(validatorAddress), `delegation to an unknown validator: ${validatorAddress}`);
    refuseInvalid((parseScaledDec(shares) ?? 0n) <= 0n, `delegation of ${delegatorAddress} has no shares`);
  }
  checkShares(state);
}

function checkShares(state: GenesisState): void {
  const sums = new Map<string, bigint>();
  for (const { validatorAddress, shares } of state.delegations) {
    sums.set(validatorAddress, (sums.get(validatorAddress) ?? 0n) + BigInt(shares));
  }
  for (const validator of state.validators) {
    const sum = sums.get(validator.operatorAddress) ?? 0n;
    refuseInvalid(
      sum !== sharesOf(validator),
      `shares of ${validator.operatorAddress} are ${validator.delegatorShares}, its delegations sum to ${sum}`,
    );
  }
}

function checkPools(ctx: Context, bank: BankReader, state: GenesisState): void {
  const staked = (bonded: boolean): bigint =>
    state.validators.reduce((sum: bigint, validator: Validator) => {
      const isBonded = validator.status === BondStatus.BOND_STATUS_BONDED;
      return isBonded === bonded ? sum + tokensOf(validator) : sum;
    }, 0n);
  const leaving = state.unbondingDelegations
    .flatMap((item) => item.entries)
    .reduce((sum, entry) => sum + BigInt(entry.balance), 0n);
  const { bondDenom } = state.params;
  const supply = bank.supply(ctx, bondDenom);
  refuseInvalid(
    supply > TOTAL_POWER_MAX * POWER_REDUCTION,
    `supply of ${bondDenom} is ${supply}; more than ${TOTAL_POWER_MAX * POWER_REDUCTION} would overflow voting power`,
  );
  const bonded = bank.balance(ctx, moduleAddress(BONDED_POOL), bondDenom);
  const notBonded = bank.balance(ctx, moduleAddress(NOT_BONDED_POOL), bondDenom);
  refuseInvalid(
    bonded !== staked(true),
    `bonded pool balance is different from bonded coins: ${bonded} <-> ${staked(true)}`,
  );
  refuseInvalid(
    notBonded !== staked(false) + leaving,
    `not bonded pool balance is different from not bonded coins: ${notBonded} <-> ${staked(false) + leaving}`,
  );
}
