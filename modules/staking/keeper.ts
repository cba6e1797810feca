/**
 * The rows of staking: params, validators with their indexes, delegations. The only file that reads and writes
 * them; unbonding and redelegation rows are in unbonding-rows.ts. Layout is the SDK's.
 */
import { consensusAddress, parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { assert } from "../../lib/assert.ts";
import { prefixEnd, toHex } from "../../lib/bytes.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { IntProto } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { PubKey as Ed25519PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { Delegation, Params, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { Int64Value } from "../../proto/gen/google/protobuf/wrappers.ts";
import type { Context } from "../context.ts";
import { StakingError } from "./errors.ts";
import {
  DELEGATIONS_PREFIX,
  LAST_TOTAL_POWER_KEY,
  LAST_VALIDATOR_POWERS_PREFIX,
  PARAMS_KEY,
  STAKING_STORE,
  VALIDATORS_BY_POWER_PREFIX,
  VALIDATORS_PREFIX,
  delegationByValidatorKey,
  delegationKey,
  delegationsOfKey,
  lastValidatorPowerKey,
  validatorByConsensusKey,
  validatorByPowerKey,
  validatorKey,
} from "./keys.ts";
import { potentialPower } from "./shares.ts";

/** Value of index rows that carry no data: ICS-23 cannot prove an empty one. */
export const MARK = Uint8Array.of(0);

/** Type URL of the only consensus key type. */
export const ED25519_KEY_URL = "/cosmos.crypto.ed25519.PubKey";

/** One member of the last validator set. */
export interface LastPower {
  readonly operator: Uint8Array;
  readonly power: bigint;
}

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const bytes = ctx.store(STAKING_STORE).get(PARAMS_KEY);
  assert(bytes !== undefined, "staking params are written at genesis");
  return Params.decode(bytes);
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(STAKING_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The validator of an operator address, if there is one. */
export function findValidator(ctx: Context, operator: Uint8Array): Validator | undefined {
  const bytes = ctx.store(STAKING_STORE).get(validatorKey(operator));
  return bytes === undefined ? undefined : Validator.decode(bytes);
}

/** The validator of an operator address. @throws TxError(NoValidatorFound) */
export function getValidator(ctx: Context, operator: Uint8Array): Validator {
  const validator = findValidator(ctx, operator);
  if (validator === undefined) {
    throw new TxError(StakingError.NoValidatorFound);
  }
  return validator;
}

/** The validator of a 20-byte consensus address, if there is one. */
export function findValidatorByConsensusAddress(ctx: Context, address: Uint8Array): Validator | undefined {
  const operator = ctx.store(STAKING_STORE).get(validatorByConsensusKey(address));
  return operator === undefined ? undefined : findValidator(ctx, operator);
}

/** Writes the validator's row only. */
export function writeValidator(ctx: Context, validator: Validator): void {
  ctx.store(STAKING_STORE).set(validatorKey(operatorOf(validator)), Validator.encode(validator));
}

/** Writes the row that finds the validator by its consensus address. */
export function writeConsensusIndex(ctx: Context, validator: Validator): void {
  ctx.store(STAKING_STORE).set(validatorByConsensusKey(consensusAddressOf(validator)), operatorOf(validator));
}

/** Puts the validator into the power index; jailed ones stay out of it. */
export function writePowerIndex(ctx: Context, validator: Validator): void {
  if (!validator.jailed) {
    ctx.store(STAKING_STORE).set(powerKeyOf(validator), operatorOf(validator));
  }
}

/** Takes the validator, as it stands, out of the power index. */
export function deletePowerIndex(ctx: Context, validator: Validator): void {
  ctx.store(STAKING_STORE).delete(powerKeyOf(validator));
}

/** Replaces a validator whose tokens changed, keeping the power index true. */
export function replaceValidator(ctx: Context, before: Validator, after: Validator): void {
  deletePowerIndex(ctx, before);
  writeValidator(ctx, after);
  writePowerIndex(ctx, after);
}

/** Removes an unbonded validator without tokens and all its index rows. */
export function deleteValidator(ctx: Context, validator: Validator): void {
  const store = ctx.store(STAKING_STORE);
  store.delete(validatorKey(operatorOf(validator)));
  store.delete(validatorByConsensusKey(consensusAddressOf(validator)));
  deletePowerIndex(ctx, validator);
}

/** All validators by operator address. */
export function* validators(ctx: Context): IterableIterator<Validator> {
  for (const row of ctx.store(STAKING_STORE).range({ start: VALIDATORS_PREFIX, end: prefixEnd(VALIDATORS_PREFIX) })) {
    yield Validator.decode(row.value);
  }
}

/** Operator addresses from the greatest power to the least; equal powers by ascending address. */
export function* operatorsByPower(ctx: Context): IterableIterator<Uint8Array> {
  const range = { start: VALIDATORS_BY_POWER_PREFIX, end: prefixEnd(VALIDATORS_BY_POWER_PREFIX), reverse: true };
  for (const row of ctx.store(STAKING_STORE).range(range)) {
    yield row.value;
  }
}

/** Powers of the last validator set by operator address. */
export function lastPowers(ctx: Context): readonly LastPower[] {
  const powers: LastPower[] = [];
  const range = { start: LAST_VALIDATOR_POWERS_PREFIX, end: prefixEnd(LAST_VALIDATOR_POWERS_PREFIX) };
  for (const row of ctx.store(STAKING_STORE).range(range)) {
    powers.push({ operator: row.key.slice(2), power: Int64Value.decode(row.value).value });
  }
  return powers;
}

/** Sets or, with zero, removes a member of the last validator set. */
export function writeLastPower(ctx: Context, operator: Uint8Array, power: bigint): void {
  const key = lastValidatorPowerKey(operator);
  if (power === 0n) {
    ctx.store(STAKING_STORE).delete(key);
  } else {
    ctx.store(STAKING_STORE).set(key, Int64Value.encode({ value: power }));
  }
}

/** Sum of the powers of the last validator set. */
export function readLastTotalPower(ctx: Context): bigint {
  const bytes = ctx.store(STAKING_STORE).get(LAST_TOTAL_POWER_KEY);
  return bytes === undefined ? 0n : BigInt(IntProto.decode(bytes).int);
}

/** Writes the sum of powers. */
export function writeLastTotalPower(ctx: Context, power: bigint): void {
  ctx.store(STAKING_STORE).set(LAST_TOTAL_POWER_KEY, IntProto.encode({ int: power.toString() }));
}

/** A delegation, if there is one. */
export function findDelegation(ctx: Context, delegator: Uint8Array, operator: Uint8Array): Delegation | undefined {
  const bytes = ctx.store(STAKING_STORE).get(delegationKey(delegator, operator));
  return bytes === undefined ? undefined : Delegation.decode(bytes);
}

/** Writes a delegation and its reverse index. */
export function writeDelegation(ctx: Context, delegation: Delegation): void {
  const [delegator, operator] = partiesOf(delegation);
  const store = ctx.store(STAKING_STORE);
  store.set(delegationKey(delegator, operator), Delegation.encode(delegation));
  store.set(delegationByValidatorKey(operator, delegator), MARK);
}

/** Removes a delegation and its reverse index. */
export function deleteDelegation(ctx: Context, delegation: Delegation): void {
  const [delegator, operator] = partiesOf(delegation);
  const store = ctx.store(STAKING_STORE);
  store.delete(delegationKey(delegator, operator));
  store.delete(delegationByValidatorKey(operator, delegator));
}

/** All delegations, or those of one delegator. */
export function* delegations(ctx: Context, delegator?: Uint8Array): IterableIterator<Delegation> {
  const start = delegator === undefined ? DELEGATIONS_PREFIX : delegationsOfKey(delegator);
  for (const row of ctx.store(STAKING_STORE).range({ start, end: prefixEnd(start) })) {
    yield Delegation.decode(row.value);
  }
}

/** Operator address bytes of a stored validator. */
export function operatorOf(validator: Validator): Uint8Array {
  return parseOperatorAddress(validator.operatorAddress);
}

/** 20-byte consensus address of a stored validator. */
export function consensusAddressOf(validator: Validator): Uint8Array {
  return consensusAddress(consensusKeyOf(validator));
}

/** 32-byte ed25519 key of a stored validator. */
export function consensusKeyOf(validator: Validator): Uint8Array {
  assert(validator.consensusPubkey !== undefined, `validator ${validator.operatorAddress} has a consensus key`);
  return parseConsensusKey(validator.consensusPubkey);
}

/** The ed25519 key inside an Any. @throws TxError(ValidatorPubKeyTypeNotSupported, InvalidPubKey) */
export function parseConsensusKey(any: Any): Uint8Array {
  if (any.typeUrl !== ED25519_KEY_URL) {
    throw new TxError(StakingError.ValidatorPubKeyTypeNotSupported, `got: ${any.typeUrl}, expected: [ed25519]`);
  }
  const { key } = Ed25519PubKey.decode(any.value);
  if (key.length !== 32) {
    throw new TxError(
      SdkError.InvalidPubKey,
      `an ed25519 key has 32 bytes, got ${key.length} (${toHex(key.slice(0, 8))}…)`,
    );
  }
  return key;
}

function partiesOf(delegation: Delegation): readonly [Uint8Array, Uint8Array] {
  return [parseAccountAddress(delegation.delegatorAddress), parseOperatorAddress(delegation.validatorAddress)];
}

function powerKeyOf(validator: Validator): Uint8Array {
  return validatorByPowerKey(potentialPower(validator), operatorOf(validator));
}
