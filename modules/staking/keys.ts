/**
 * Every key of the staking store; prefixes and layout are the SDK's (x/staking/types/keys.go), so that verified
 * queries of stock clients find their rows.
 */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { lengthPrefixed, sortableTime } from "../keys.ts";

/** Name of the store and of the module. */
export const STAKING_STORE = "staking";

const LAST_VALIDATOR_POWER = 0x11;
const VALIDATOR = 0x21;
const VALIDATOR_BY_CONSENSUS_ADDRESS = 0x22;
const VALIDATOR_BY_POWER = 0x23;
const DELEGATION = 0x31;
const UNBONDING_DELEGATION = 0x32;
const UNBONDING_BY_VALIDATOR = 0x33;
const REDELEGATION = 0x34;
const REDELEGATION_BY_SOURCE = 0x35;
const REDELEGATION_BY_DESTINATION = 0x36;
const UNBONDING_QUEUE = 0x41;
const REDELEGATION_QUEUE = 0x42;
const VALIDATOR_QUEUE = 0x43;
const HISTORICAL_INFO = 0x50;
const DELEGATION_BY_VALIDATOR = 0x71;

/** Sum of the powers of the last validator set. */
export const LAST_TOTAL_POWER_KEY = Uint8Array.of(0x12);
/** Counter of unbonding operations. */
export const UNBONDING_ID_KEY = Uint8Array.of(0x37);
/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x51);

/** Prefix of all validators. */
export const VALIDATORS_PREFIX = Uint8Array.of(VALIDATOR);
/** Prefix of the index by power, ascending. */
export const VALIDATORS_BY_POWER_PREFIX = Uint8Array.of(VALIDATOR_BY_POWER);
/** Prefix of the powers of the last validator set. */
export const LAST_VALIDATOR_POWERS_PREFIX = Uint8Array.of(LAST_VALIDATOR_POWER);
/** Prefix of all delegations. */
export const DELEGATIONS_PREFIX = Uint8Array.of(DELEGATION);
/** Prefix of all unbonding delegations. */
export const UNBONDING_DELEGATIONS_PREFIX = Uint8Array.of(UNBONDING_DELEGATION);
/** Prefix of all redelegations. */
export const REDELEGATIONS_PREFIX = Uint8Array.of(REDELEGATION);
/** Prefix of the queue of unbonding delegations. */
export const UNBONDING_QUEUE_PREFIX = Uint8Array.of(UNBONDING_QUEUE);
/** Prefix of the queue of redelegations. */
export const REDELEGATION_QUEUE_PREFIX = Uint8Array.of(REDELEGATION_QUEUE);
/** Prefix of the queue of unbonding validators. */
export const VALIDATOR_QUEUE_PREFIX = Uint8Array.of(VALIDATOR_QUEUE);
/** Prefix of historical infos. */
export const HISTORICAL_INFOS_PREFIX = Uint8Array.of(HISTORICAL_INFO);

/** Row of a validator by operator address. */
export function validatorKey(operator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(VALIDATOR), lengthPrefixed(operator));
}

/** Row that maps a consensus address to the operator address. */
export function validatorByConsensusKey(consensusAddress: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(VALIDATOR_BY_CONSENSUS_ADDRESS), lengthPrefixed(consensusAddress));
}

/** Row of the power index: power ascending, then operator address descending, so that a reverse walk is the set's order. */
export function validatorByPowerKey(power: bigint, operator: Uint8Array): Uint8Array {
  return concatBytes(
    Uint8Array.of(VALIDATOR_BY_POWER),
    bigEndian64(power),
    Uint8Array.of(operator.length),
    operator.map(invertByte),
  );
}

/** Row of a validator's power in the last set. */
export function lastValidatorPowerKey(operator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(LAST_VALIDATOR_POWER), lengthPrefixed(operator));
}

/** Row of a delegation. */
export function delegationKey(delegator: Uint8Array, operator: Uint8Array): Uint8Array {
  return concatBytes(delegationsOfKey(delegator), lengthPrefixed(operator));
}

/** Prefix of a delegator's delegations. */
export function delegationsOfKey(delegator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(DELEGATION), lengthPrefixed(delegator));
}

/** Row of the reverse index of delegations. */
export function delegationByValidatorKey(operator: Uint8Array, delegator: Uint8Array): Uint8Array {
  return concatBytes(delegationsToKey(operator), lengthPrefixed(delegator));
}

/** Prefix of the delegations to a validator. */
export function delegationsToKey(operator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(DELEGATION_BY_VALIDATOR), lengthPrefixed(operator));
}

/** Row of an unbonding delegation. */
export function unbondingDelegationKey(delegator: Uint8Array, operator: Uint8Array): Uint8Array {
  return concatBytes(unbondingDelegationsOfKey(delegator), lengthPrefixed(operator));
}

/** Prefix of a delegator's unbonding delegations. */
export function unbondingDelegationsOfKey(delegator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(UNBONDING_DELEGATION), lengthPrefixed(delegator));
}

/** Row of the index of unbonding delegations by validator. */
export function unbondingByValidatorKey(operator: Uint8Array, delegator: Uint8Array): Uint8Array {
  return concatBytes(unbondingsFromKey(operator), lengthPrefixed(delegator));
}

/** Prefix of the unbonding delegations from a validator. */
export function unbondingsFromKey(operator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(UNBONDING_BY_VALIDATOR), lengthPrefixed(operator));
}

/** Row of a redelegation. */
export function redelegationKey(delegator: Uint8Array, source: Uint8Array, destination: Uint8Array): Uint8Array {
  return concatBytes(redelegationsOfKey(delegator), lengthPrefixed(source), lengthPrefixed(destination));
}

/** Prefix of a delegator's redelegations. */
export function redelegationsOfKey(delegator: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(REDELEGATION), lengthPrefixed(delegator));
}

/** Row of the index of redelegations by source validator. */
export function redelegationBySourceKey(
  source: Uint8Array,
  delegator: Uint8Array,
  destination: Uint8Array,
): Uint8Array {
  return concatBytes(redelegationsFromKey(source), lengthPrefixed(delegator), lengthPrefixed(destination));
}

/** Prefix of the redelegations away from a validator. */
export function redelegationsFromKey(source: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(REDELEGATION_BY_SOURCE), lengthPrefixed(source));
}

/** Row of the index of redelegations by destination validator. */
export function redelegationByDestinationKey(
  destination: Uint8Array,
  delegator: Uint8Array,
  source: Uint8Array,
): Uint8Array {
  return concatBytes(redelegationsIntoKey(destination, delegator), lengthPrefixed(source));
}

/** Prefix of a delegator's redelegations into a validator. */
export function redelegationsIntoKey(destination: Uint8Array, delegator: Uint8Array): Uint8Array {
  return concatBytes(
    Uint8Array.of(REDELEGATION_BY_DESTINATION),
    lengthPrefixed(destination),
    lengthPrefixed(delegator),
  );
}

/** Row of the unbonding delegations that complete at `time`. */
export function unbondingQueueKey(time: bigint): Uint8Array {
  return concatBytes(UNBONDING_QUEUE_PREFIX, sortableTime(time));
}

/** Row of the redelegations that complete at `time`. */
export function redelegationQueueKey(time: bigint): Uint8Array {
  return concatBytes(REDELEGATION_QUEUE_PREFIX, sortableTime(time));
}

/** Row of the validators that finish unbonding at `time` and `height`. */
export function validatorQueueKey(time: bigint, height: bigint): Uint8Array {
  const bytes = sortableTime(time);
  return concatBytes(VALIDATOR_QUEUE_PREFIX, bigEndian64(BigInt(bytes.length)), bytes, bigEndian64(height));
}

/** Row of the historical info of a height. */
export function historicalInfoKey(height: bigint): Uint8Array {
  return concatBytes(HISTORICAL_INFOS_PREFIX, bigEndian64(height));
}

function invertByte(byte: number): number {
  return 0xff ^ byte;
}
