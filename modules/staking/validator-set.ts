/**
 * Who validates: the walk over the power index after every block, and the moves between bonded, unbonding and
 * unbonded (cosmos-sdk x/staking/keeper/val_state_change.go). The only source of validator updates.
 */
import { assert } from "../../lib/assert.ts";
import { readBigEndian64, toHex } from "../../lib/bytes.ts";
import { BondStatus, ValAddresses } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { ValidatorUpdate } from "../../proto/gen/tendermint/abci/types.ts";
import { formatOperatorAddress, parseOperatorAddress } from "../../lib/address.ts";
import type { TxError } from "../../lib/errors.ts";
import { attempt } from "../context.ts";
import type { Context, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankStaker } from "../expected.ts";
import { moveBetweenPools } from "./delegate.ts";
import type { StakingHooks } from "./hooks.ts";
import { STAKING_STORE, VALIDATOR_QUEUE_PREFIX, validatorQueueKey } from "./keys.ts";
import {
  consensusKeyOf,
  deletePowerIndex,
  deleteValidator,
  findValidator,
  lastPowers,
  operatorOf,
  operatorsByPower,
  readParams,
  writeLastPower,
  writeLastTotalPower,
  writePowerIndex,
  writeValidator,
} from "./keeper.ts";
import { consensusPower, isBonded, isUnbonded, potentialPower, sharesOf, tokensOf } from "./shares.ts";

/** Largest number of unbonding validators finished in one block; the rest waits for the next. */
const MATURE_VALIDATORS_PER_BLOCK_MAX = 100;

/** Compares the power index with the last set; returns the changes, in the order of the walk, removals last by address. */
export function updateValidatorSet(ctx: Context, bank: BankStaker, hooks: StakingHooks): readonly ValidatorUpdate[] {
  const before = new Map(lastPowers(ctx).map(({ operator, power }) => [toHex(operator), power]));
  const { maxValidators } = readParams(ctx);
  const updates: ValidatorUpdate[] = [];
  let totalPower = 0n;
  let toBonded = 0n;
  let toNotBonded = 0n;
  for (const operator of collect(operatorsByPower(ctx), maxValidators)) {
    const validator = findValidator(ctx, operator);
    assert(validator !== undefined, "the power index names existing validators");
    assert(!validator.jailed, "a jailed validator is not in the power index");
    if (potentialPower(validator) === 0n) {
      break;
    }
    const wasBonded = isBonded(validator);
    const bonded = wasBonded ? validator : bond(ctx, validator, hooks);
    toBonded += wasBonded ? 0n : tokensOf(validator);
    const power = consensusPower(bonded);
    if (before.get(toHex(operator)) !== power) {
      updates.push(validatorUpdate(bonded, power));
      writeLastPower(ctx, operator, power);
    }
    before.delete(toHex(operator));
    totalPower += power;
  }
  for (const { operator } of lastPowers(ctx)) {
    if (!before.has(toHex(operator))) {
      continue;
    }
    const validator = findValidator(ctx, operator);
    assert(validator !== undefined, "a member of the last set exists");
    toNotBonded += tokensOf(validator);
    beginUnbonding(ctx, validator);
    writeLastPower(ctx, operator, 0n);
    updates.push(validatorUpdate(validator, 0n));
  }
  moveDifference(ctx, bank, toBonded, toNotBonded);
  if (updates.length > 0) {
    writeLastTotalPower(ctx, totalPower);
  }
  return updates;
}

/** The whole set with its powers, by operator address: what a genesis answers, also one that was exported before. */
export function currentValidatorSet(ctx: Context): readonly ValidatorUpdate[] {
  return lastPowers(ctx).map(({ operator, power }) => {
    const validator = findValidator(ctx, operator);
    assert(validator !== undefined, "a member of the last set exists");
    return validatorUpdate(validator, power);
  });
}

/**
 * Validators whose unbonding time has passed become unbonded; those without shares are removed. One that is refused stays
 * as it was and waits for another unbonding time.
 */
export function unbondMatureValidators(ctx: ExecContext, hooks: StakingHooks): void {
  const end = validatorQueueKey(ctx.header.time, ctx.header.height + 1n);
  const rows = collect(
    ctx.store(STAKING_STORE).range({ start: VALIDATOR_QUEUE_PREFIX, end }),
    MATURE_VALIDATORS_PER_BLOCK_MAX,
  );
  for (const row of rows) {
    if (readBigEndian64(row.key, row.key.length - 8) > ctx.header.height) {
      continue;
    }
    ctx.store(STAKING_STORE).delete(row.key);
    for (const address of ValAddresses.decode(row.value).addresses) {
      const refusal = attempt(ctx, (inner) => {
        finishUnbonding(inner, parseOperatorAddress(address), hooks);
      });
      if (refusal !== undefined) {
        parkUnbonding(ctx, parseOperatorAddress(address), refusal);
      }
    }
  }
}

/** Takes a validator out of the running; the set follows at the end of the block. */
export function jail(ctx: Context, validator: Validator): Validator {
  assert(!validator.jailed, "only a free validator is jailed");
  deletePowerIndex(ctx, validator);
  const jailed = { ...validator, jailed: true };
  writeValidator(ctx, jailed);
  return jailed;
}

/** Lets a jailed validator compete again; the set follows at the end of the block. */
export function unjail(ctx: Context, validator: Validator): void {
  assert(validator.jailed, "only a jailed validator is freed");
  const free = { ...validator, jailed: false };
  writeValidator(ctx, free);
  writePowerIndex(ctx, free);
}

/** The change of one validator as consensus reads it. */
export function validatorUpdate(validator: Validator, power: bigint): ValidatorUpdate {
  return { pubKey: { ed25519: consensusKeyOf(validator), secp256k1: undefined }, power };
}

function bond(ctx: Context, validator: Validator, hooks: StakingHooks): Validator {
  deletePowerIndex(ctx, validator);
  if (validator.status === BondStatus.BOND_STATUS_UNBONDING) {
    leaveQueue(ctx, validator);
  }
  const bonded: Validator = { ...validator, status: BondStatus.BOND_STATUS_BONDED };
  writeValidator(ctx, bonded);
  writePowerIndex(ctx, bonded);
  hooks.afterValidatorBonded(ctx, bonded);
  return bonded;
}

function beginUnbonding(ctx: Context, validator: Validator): void {
  assert(isBonded(validator), "a member of the last set is bonded");
  deletePowerIndex(ctx, validator);
  const unbonding: Validator = {
    ...validator,
    status: BondStatus.BOND_STATUS_UNBONDING,
    unbondingTime: ctx.header.time + readParams(ctx).unbondingTime,
    unbondingHeight: ctx.header.height,
  };
  writeValidator(ctx, unbonding);
  writePowerIndex(ctx, unbonding);
  queueUnbondingValidator(ctx, unbonding);
}

/** Queues an unbonding validator for the end of its unbonding time. */
export function queueUnbondingValidator(ctx: Context, unbonding: Validator): void {
  const key = validatorQueueKey(unbonding.unbondingTime, unbonding.unbondingHeight);
  const addresses = [...queuedAt(ctx, key), unbonding.operatorAddress];
  ctx.store(STAKING_STORE).set(key, ValAddresses.encode({ addresses }));
}

function parkUnbonding(ctx: Context, operator: Uint8Array, refusal: TxError): void {
  const validator = findValidator(ctx, operator);
  assert(validator !== undefined, "a queued validator exists");
  const parked = { ...validator, unbondingTime: ctx.header.time + readParams(ctx).unbondingTime };
  writeValidator(ctx, parked);
  queueUnbondingValidator(ctx, parked);
  ctx.emit(createEvent("unbonding_parked", ["validator", validator.operatorAddress], ["reason", refusal.log]));
}

function finishUnbonding(ctx: Context, operator: Uint8Array, hooks: StakingHooks): void {
  const validator = findValidator(ctx, operator);
  assert(validator !== undefined, "a queued validator exists");
  assert(validator.status === BondStatus.BOND_STATUS_UNBONDING, "a queued validator is unbonding");
  const unbonded: Validator = { ...validator, status: BondStatus.BOND_STATUS_UNBONDED };
  writeValidator(ctx, unbonded);
  if (sharesOf(unbonded) === 0n) {
    removeValidator(ctx, unbonded, hooks);
  }
}

/** Removes a validator that is unbonded and has neither shares nor tokens. */
export function removeValidator(ctx: Context, validator: Validator, hooks: StakingHooks): void {
  assert(
    isUnbonded(validator) && sharesOf(validator) === 0n && tokensOf(validator) === 0n,
    "only an empty unbonded validator is removed",
  );
  deleteValidator(ctx, validator);
  hooks.afterValidatorRemoved(ctx, validator);
}

function leaveQueue(ctx: Context, validator: Validator): void {
  const key = validatorQueueKey(validator.unbondingTime, validator.unbondingHeight);
  const address = formatOperatorAddress(operatorOf(validator));
  const addresses = queuedAt(ctx, key).filter((other) => other !== address);
  if (addresses.length === 0) {
    ctx.store(STAKING_STORE).delete(key);
  } else {
    ctx.store(STAKING_STORE).set(key, ValAddresses.encode({ addresses }));
  }
}

function queuedAt(ctx: Context, key: Uint8Array): readonly string[] {
  const bytes = ctx.store(STAKING_STORE).get(key);
  return bytes === undefined ? [] : ValAddresses.decode(bytes).addresses;
}

function moveDifference(ctx: Context, bank: BankStaker, toBonded: bigint, toNotBonded: bigint): void {
  if (toBonded > toNotBonded) {
    moveBetweenPools(ctx, bank, "bonded", toBonded - toNotBonded);
  } else {
    moveBetweenPools(ctx, bank, "not-bonded", toNotBonded - toBonded);
  }
}

/** The first `limit` items, taken before anything is written. */
function collect<T>(items: Iterable<T>, limit: number): readonly T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === limit) {
      break;
    }
    taken.push(item);
  }
  return taken;
}
