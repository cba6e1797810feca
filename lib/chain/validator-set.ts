/**
 * Validator sets and proposer rotation, all in int64 with clipping as CometBFT 0.38 (interop §1.8).
 * Sets are immutable values; `totalVotingPower` stays 0n, because upstream's canonical encoding omits it.
 */
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import { SimpleValidator, Validator, type ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { assert } from "../assert.ts";
import { bytesToBinaryText, compareBytes, equalBytes, toHexUpper } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { clipInt64, divFloor, divTrunc, MAX_INT64 } from "../int.ts";
import { VALIDATORS_MAX } from "../limits.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import { publicKeyAddress } from "./public-key.ts";

/** Largest total voting power of a set. */
export const TOTAL_POWER_MAX = divTrunc(MAX_INT64, 8n);

const PRIORITY_WINDOW_FACTOR = 2n;

/** A set without validators: before InitChain, and "last validators" of an initial block. */
export const EMPTY_VALIDATOR_SET: ValidatorSet = { validators: [], proposer: undefined, totalVotingPower: 0n };

/** A new power for a key; 0n removes. */
export interface ValidatorChange {
  readonly pubKey: PublicKey;
  readonly votingPower: bigint;
}

/** A validator of this key and power with priority 0. @throws TxError(ChainError.InvalidValidatorSet) on a bad key */
export function createValidator(pubKey: PublicKey, votingPower: bigint): Validator {
  return { address: publicKeyAddress(pubKey), pubKey, votingPower, proposerPriority: 0n };
}

/**
 * A set of these validators as at genesis: sorted, priorities started, first proposer chosen.
 * @param validators  any order; given priorities are ignored; powers > 0n
 * @throws TxError(ChainError.InvalidValidatorSet) on doubles, powers out of range or too large a total
 */
export function createValidatorSet(validators: readonly Validator[]): ValidatorSet {
  if (validators.length === 0) return EMPTY_VALIDATOR_SET;
  if (validators.some((validator) => validator.votingPower === 0n))
    refuse("cannot process validators with voting power 0");
  return incrementProposerPriority(applyChanges(EMPTY_VALIDATOR_SET, validators), 1);
}

/**
 * The set after `changes`; callers increment the priority afterwards.
 * @throws TxError(ChainError.InvalidValidatorSet) with upstream's text; the set is unchanged then
 */
export function updateWithChangeSet(set: ValidatorSet, changes: readonly ValidatorChange[]): ValidatorSet {
  if (changes.length === 0) return set;
  return applyChanges(
    set,
    changes.map(({ pubKey, votingPower }) => createValidator(pubKey, votingPower)),
  );
}

function applyChanges(set: ValidatorSet, changes: readonly Validator[]): ValidatorSet {
  const sorted = [...changes].sort((a, b) => compareBytes(a.address, b.address));
  checkChanges(sorted);
  const current = new Map(
    set.validators.map((validator) => [bytesToBinaryText(validator.address), validator] as const),
  );
  const find = (change: Validator): Validator | undefined => current.get(bytesToBinaryText(change.address));
  const updates = sorted.filter((change) => change.votingPower > 0n);
  const removals = sorted.filter((change) => change.votingPower === 0n);
  const isAnyNew = updates.some((change) => find(change) === undefined);
  if (!isAnyNew && removals.length === set.validators.length) {
    refuse("applying the validator changes would result in empty set");
  }
  let removedPower = 0n;
  for (const removal of removals) {
    const validator = find(removal);
    if (validator === undefined) refuse(`failed to find validator ${toHexUpper(removal.address)} to remove`);
    removedPower += validator.votingPower;
  }
  let power = totalPower(set);
  for (const update of updates) power += update.votingPower - (find(update)?.votingPower ?? 0n);
  if (power - removedPower > TOTAL_POWER_MAX) {
    refuse(`total voting power of resulting valset exceeds max ${TOTAL_POWER_MAX}`);
  }
  const touched = new Set(sorted.map((change) => bytesToBinaryText(change.address)));
  const kept = set.validators.filter((validator) => !touched.has(bytesToBinaryText(validator.address)));
  const started = updates.map((update) => {
    const proposerPriority = find(update)?.proposerPriority ?? -(power + (power >> 3n));
    return { ...update, proposerPriority };
  });
  const merged = [...kept, ...started];
  if (merged.length > VALIDATORS_MAX) refuse(`more than ${VALIDATORS_MAX} validators`);
  const window = PRIORITY_WINDOW_FACTOR * sumPower(merged);
  const validators = shiftByAverage(rescalePriorities(merged, window)).sort(compareByPower);
  return { validators, proposer: set.proposer, totalVotingPower: 0n };
}

function checkChanges(sorted: readonly Validator[]): void {
  let before: Validator | undefined;
  for (const change of sorted) {
    if (before !== undefined && equalBytes(before.address, change.address)) {
      refuse(`duplicate entry ${toHexUpper(change.address)}`);
    }
    if (change.votingPower < 0n) refuse(`voting power can't be negative: ${change.votingPower}`);
    if (change.votingPower > TOTAL_POWER_MAX) {
      refuse(
        `to prevent clipping/overflow, voting power can't be higher than ${TOTAL_POWER_MAX}, got ${change.votingPower}`,
      );
    }
    before = change;
  }
}

/**
 * Rotates the proposer `times` (at least 1) steps on.
 * @throws AssertionError on an empty set or `times` < 1
 */
export function incrementProposerPriority(set: ValidatorSet, times: number): ValidatorSet {
  assert(set.validators.length > 0, "empty validator set");
  assert(Number.isInteger(times) && times > 0, "Cannot call IncrementProposerPriority with non-positive times");
  const total = totalPower(set);
  const rescaled = shiftByAverage(rescalePriorities(set.validators, PRIORITY_WINDOW_FACTOR * total));
  const priorities = rescaled.map((validator) => validator.proposerPriority);
  let chosen = 0;
  for (let step = 0; step < times; step++) {
    rescaled.forEach((validator, index) => {
      priorities[index] = clipInt64((priorities[index] as bigint) + validator.votingPower);
    });
    chosen = highestPriority(rescaled, priorities);
    priorities[chosen] = clipInt64((priorities[chosen] as bigint) - total);
  }
  const validators = rescaled.map((validator, index) => ({
    ...validator,
    proposerPriority: priorities[index] as bigint,
  }));
  return { validators, proposer: validators[chosen], totalVotingPower: 0n };
}

function rescalePriorities(validators: readonly Validator[], diffMax: bigint): readonly Validator[] {
  if (diffMax <= 0n || validators.length === 0) return validators;
  let highest = (validators[0] as Validator).proposerPriority;
  let lowest = highest;
  for (const { proposerPriority } of validators) {
    if (proposerPriority > highest) highest = proposerPriority;
    if (proposerPriority < lowest) lowest = proposerPriority;
  }
  const diff = highest - lowest;
  if (diff <= diffMax) return validators;
  const ratio = divTrunc(diff + diffMax - 1n, diffMax);
  return validators.map((validator) => ({
    ...validator,
    proposerPriority: divTrunc(validator.proposerPriority, ratio),
  }));
}

function shiftByAverage(validators: readonly Validator[]): Validator[] {
  let sum = 0n;
  for (const { proposerPriority } of validators) sum += proposerPriority;
  // Go's big.Int.Div is Euclidean: with a positive divisor the same as rounding down.
  const average = divFloor(sum, BigInt(validators.length));
  return validators.map((validator) => ({
    ...validator,
    proposerPriority: clipInt64(validator.proposerPriority - average),
  }));
}

/** Index of the highest priority; of equals the lower address. */
function highestPriority(validators: readonly Validator[], priorities: readonly bigint[]): number {
  let best = 0;
  for (let index = 1; index < validators.length; index++) {
    const priority = priorities[index] as bigint;
    const leader = priorities[best] as bigint;
    const isLower = compareBytes((validators[index] as Validator).address, (validators[best] as Validator).address) < 0;
    if (priority > leader || (priority === leader && isLower)) best = index;
  }
  return best;
}

/** Order of a set: power descending, then address ascending. */
function compareByPower(a: Validator, b: Validator): number {
  if (a.votingPower !== b.votingPower) return a.votingPower > b.votingPower ? -1 : 1;
  return compareBytes(a.address, b.address);
}

/** The stored proposer, else the validator of the highest priority. @throws AssertionError on an empty set */
export function proposerOf(set: ValidatorSet): Validator {
  assert(set.validators.length > 0, "empty validator set");
  if (set.proposer !== undefined) return set.proposer;
  const priorities = set.validators.map((validator) => validator.proposerPriority);
  return set.validators[highestPriority(set.validators, priorities)] as Validator;
}

/**
 * A set from validators with priorities, as RPC delivers them: sorted, priorities kept, and as proposer the
 * one with the lowest priority, which is who proposed last (upstream's findPreviousProposer).
 * @throws TxError(ChainError.InvalidValidatorSet) when empty, doubled, or an address is not its key's
 */
export function validatorSetOfExisting(existing: readonly Validator[]): ValidatorSet {
  if (existing.length === 0) refuse("validator set is empty");
  checkChanges([...existing].sort((a, b) => compareBytes(a.address, b.address)));
  for (const { address, pubKey, votingPower } of existing) {
    if (votingPower <= 0n) refuse(`voting power can't be negative: ${votingPower}`);
    if (!equalBytes(address, publicKeyAddress(pubKey))) refuse(`address ${toHexUpper(address)} is not its key's`);
  }
  const validators = [...existing].sort(compareByPower);
  const proposer = validators.reduce((lowest, validator) => {
    const isTie = validator.proposerPriority === lowest.proposerPriority;
    const isLower = validator.proposerPriority < lowest.proposerPriority;
    return isLower || (isTie && compareBytes(validator.address, lowest.address) > 0) ? validator : lowest;
  });
  const set: ValidatorSet = { validators, proposer, totalVotingPower: 0n };
  if (totalPower(set) > TOTAL_POWER_MAX) refuse(`total voting power exceeds max ${TOTAL_POWER_MAX}`);
  return set;
}

/** Root over (key, power) in set order; addresses and priorities are not part of it. */
export function validatorsHash(set: ValidatorSet): Uint8Array {
  return merkleRoot(set.validators.map(({ pubKey, votingPower }) => SimpleValidator.encode({ pubKey, votingPower })));
}

/** Whether two sets agree in every validator, priority and proposer (C-10: the hash alone does not tell). */
export function equalValidatorSets(a: ValidatorSet, b: ValidatorSet): boolean {
  const sameProposer = equalBytes(a.proposer?.address ?? new Uint8Array(0), b.proposer?.address ?? new Uint8Array(0));
  return (
    sameProposer && a.validators.length === b.validators.length && equalBytes(prioritiesHash(a), prioritiesHash(b))
  );
}

/** Root over address, key, power and priority of every validator in order. */
export function prioritiesHash(set: ValidatorSet): Uint8Array {
  return merkleRoot(set.validators.map((validator) => Validator.encode(validator)));
}

/** Sum of the powers. Cost: O(n). */
export function totalPower(set: ValidatorSet): bigint {
  return sumPower(set.validators);
}

function sumPower(validators: readonly Validator[]): bigint {
  let total = 0n;
  for (const { votingPower } of validators) total += votingPower;
  return total;
}

/** The validator of an address and its index in the set; undefined when there is none. Cost: O(n). */
export function findValidator(
  set: ValidatorSet,
  address: Uint8Array,
): { readonly index: number; readonly validator: Validator } | undefined {
  const index = set.validators.findIndex((validator) => equalBytes(validator.address, address));
  const validator = set.validators[index];
  return validator === undefined ? undefined : { index, validator };
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidValidatorSet, detail);
}
