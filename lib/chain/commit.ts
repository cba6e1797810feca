/** Verification of commits and the median time they define (interop §1.9, §1.11). */
import { ed25519Verify } from "#crypto";
import type { BlockID, Commit, CommitSig } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag, type Validator, type ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { equalBytes, toHexUpper } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { divTrunc } from "../int.ts";
import { equalBlockIds, formatBlockId } from "./block.ts";
import { validateCommitSigBasic } from "./block-basic.ts";
import { type Ed25519Verifier, verifySignature } from "./public-key.ts";
import { commitSignBytes } from "./sign-bytes.ts";
import { findValidator, totalPower } from "./validator-set.ts";

/** A commit and what it must be a commit of. */
export interface CommitCheck {
  readonly chainId: string;
  /** The validators of `height`, in set order. */
  readonly validators: ValidatorSet;
  readonly blockId: BlockID;
  readonly height: bigint;
  readonly commit: Commit;
  /** Stands in for `ed25519Verify`: a memo of verdicts, or a worker's result. */
  readonly verify?: Ed25519Verifier | undefined;
}

/** A share of voting power; 1/3 <= numerator/denominator <= 1. */
export interface TrustLevel {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A commit and the set that is trusted to know some of its signers. */
export interface TrustingCheck {
  readonly chainId: string;
  readonly validators: ValidatorSet;
  readonly commit: Commit;
  readonly trustLevel: TrustLevel;
  /** Verify every signature instead of stopping at the threshold (evidence). */
  readonly all?: boolean | undefined;
  readonly verify?: Ed25519Verifier | undefined;
}

/** The default trust level of light clients. */
export const ONE_THIRD: TrustLevel = { numerator: 1n, denominator: 3n };

/**
 * The full check of block validation: every signature, nil ones too (C-12), each by the validator at its own
 * index and under that validator's address (C-01); more than two thirds for the block.
 * @throws TxError(ChainError.InvalidCommit or NotEnoughVotingPower) with upstream's text
 */
export function verifyCommit(check: CommitCheck): void {
  verifyByIndex(check, { isCounted: isForBlock, isVerified: (signature) => !isAbsent(signature), stopsEarly: false });
}

/**
 * The light check: only signatures for the block, and no further than needed.
 * @param all  verify every signature for the block (evidence)
 * @throws as {@link verifyCommit}
 */
export function verifyCommitLight(check: CommitCheck, all = false): void {
  verifyByIndex(check, { isCounted: isForBlock, isVerified: isForBlock, stopsEarly: !all });
}

/**
 * Whether enough power of a trusted set signed a commit of another set; validators are found by address.
 * @throws TxError(ChainError.NotEnoughTrust) when the power does not reach; ChainError.InvalidCommit otherwise
 */
export function verifyCommitLightTrusting(check: TrustingCheck): void {
  const { chainId, validators, commit, trustLevel, all = false, verify = ed25519Verify } = check;
  checkTrustLevel(trustLevel);
  const needed = divTrunc(totalPower(validators) * trustLevel.numerator, trustLevel.denominator);
  const seen = new Map<number, number>();
  let tallied = 0n;
  for (const [index, signature] of commit.signatures.entries()) {
    if (!isForBlock(signature)) continue;
    const found = findValidator(validators, signature.validatorAddress);
    if (found === undefined) continue;
    const first = seen.get(found.index);
    if (first !== undefined) {
      refuse(`double vote from Validator{${toHexUpper(found.validator.address)}} (${first} and ${index})`);
    }
    seen.set(found.index, index);
    checkSignature({ chainId, commit, index, validator: found.validator, verify });
    tallied += found.validator.votingPower;
    if (!all && tallied > needed) return;
  }
  if (tallied <= needed) throw new TxError(ChainError.NotEnoughTrust, insufficientPower(tallied, needed));
}

/** @throws TxError(ChainError.InvalidCommit) unless 1/3 <= level <= 1 */
export function checkTrustLevel({ numerator, denominator }: TrustLevel): void {
  if (denominator <= 0n || numerator * 3n < denominator || numerator > denominator) {
    refuse(`trustLevel must be within [1/3, 1], given ${numerator}/${denominator}`);
  }
}

/**
 * The block time that a commit defines: the median of its timestamps, weighted by power, nil votes included.
 * @throws TxError(ChainError.InvalidCommit) when a signature's address is not that of its index (C-01), or none voted
 */
export function medianTime(commit: Commit, validators: ValidatorSet): bigint {
  const times: { readonly time: bigint; readonly power: bigint }[] = [];
  let total = 0n;
  for (const [index, signature] of commit.signatures.entries()) {
    if (isAbsent(signature)) continue;
    const validator = validatorAt(validators, index, signature);
    total += validator.votingPower;
    times.push({ time: signature.timestamp, power: validator.votingPower });
  }
  times.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1));
  let median = divTrunc(total, 2n);
  for (const { time, power } of times) {
    if (median <= power) return time;
    median -= power;
  }
  return refuse("commit without votes has no median time");
}

interface Rules {
  readonly isCounted: (signature: CommitSig) => boolean;
  readonly isVerified: (signature: CommitSig) => boolean;
  readonly stopsEarly: boolean;
}

function verifyByIndex(check: CommitCheck, rules: Rules): void {
  const { chainId, validators, blockId, height, commit, verify = ed25519Verify } = check;
  const { length } = commit.signatures;
  if (validators.validators.length !== length) {
    refuse(`Invalid commit -- wrong set size: ${validators.validators.length} vs ${length}`);
  }
  if (height !== commit.height) refuse(`Invalid commit -- wrong height: ${height} vs ${commit.height}`);
  if (!equalBlockIds(blockId, commit.blockId)) {
    refuse(`invalid commit -- wrong block ID: want ${formatBlockId(blockId)}, got ${formatBlockId(commit.blockId)}`);
  }
  const needed = divTrunc(totalPower(validators) * 2n, 3n);
  let tallied = 0n;
  for (const [index, signature] of commit.signatures.entries()) {
    if (!rules.isVerified(signature)) continue;
    const validator = validatorAt(validators, index, signature);
    checkSignature({ chainId, commit, index, validator, verify });
    if (rules.isCounted(signature)) tallied += validator.votingPower;
    if (rules.stopsEarly && tallied > needed) return;
  }
  if (tallied <= needed) throw new TxError(ChainError.NotEnoughVotingPower, insufficientPower(tallied, needed));
}

/** The validator at an index, checked to be the one the (unsigned) address names. */
function validatorAt(validators: ValidatorSet, index: number, signature: CommitSig): Validator {
  const validator = validators.validators[index];
  if (validator === undefined) return refuse(`no validator at index ${index}`);
  if (!equalBytes(validator.address, signature.validatorAddress)) {
    const [want, got] = [toHexUpper(validator.address), toHexUpper(signature.validatorAddress)];
    refuse(`wrong validator address in signature (#${index}): want ${want}, got ${got}`);
  }
  return validator;
}

interface SignatureCheck {
  readonly chainId: string;
  readonly commit: Commit;
  readonly index: number;
  readonly validator: Validator;
  readonly verify: Ed25519Verifier;
}

function checkSignature({ chainId, commit, index, validator, verify }: SignatureCheck): void {
  const signature = commit.signatures[index];
  if (signature === undefined) refuse(`no signature at index ${index}`);
  validateCommitSigBasic(signature);
  const message = commitSignBytes(chainId, commit, index);
  if (!verifySignature(validator.pubKey, message, signature.signature, verify)) {
    refuse(`wrong signature (#${index}): ${toHexUpper(signature.signature)}`);
  }
}

function isForBlock(signature: CommitSig): boolean {
  return signature.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
}

function isAbsent(signature: CommitSig): boolean {
  return signature.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
}

function insufficientPower(got: bigint, needed: bigint): string {
  return `invalid commit -- insufficient voting power: got ${got}, needed more than ${needed}`;
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidCommit, detail);
}
