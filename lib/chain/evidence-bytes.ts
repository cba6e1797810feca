/** Encoding, hash and stateless checks of evidence (interop §2.5). */
import { sha256 } from "#crypto";
import {
  DuplicateVoteEvidence,
  type Evidence,
  EvidenceList,
  LightClientAttackEvidence,
} from "../../proto/gen/tendermint/types/evidence.ts";
import { type PartSetHeader, SignedMsgType, type Vote } from "../../proto/gen/tendermint/types/types.ts";
import { concatBytes } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { SIGNATURE_BYTES_MAX } from "../limits.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import { zigzagVarint } from "../varint.ts";
import { blockIdKey, isCompleteBlockId, isNilBlockId } from "./block.ts";
import { headerHash } from "./header.ts";

/** The inner message's bytes: the leaf of the evidence hash. @throws TxError when neither kind is set */
export function evidenceBytes(evidence: Evidence): Uint8Array {
  const { duplicateVoteEvidence, lightClientAttackEvidence } = evidence;
  if (duplicateVoteEvidence !== undefined) return DuplicateVoteEvidence.encode(duplicateVoteEvidence);
  if (lightClientAttackEvidence !== undefined) return LightClientAttackEvidence.encode(lightClientAttackEvidence);
  return refuse("evidence is not recognized");
}

/** Root over the inner evidence messages. */
export function evidenceHash(evidence: readonly Evidence[]): Uint8Array {
  return merkleRoot(evidence.map(evidenceBytes));
}

/** Encoded bytes of a block's evidence list: what `evidence.max_bytes` limits. */
export function evidenceListSize(evidence: readonly Evidence[]): number {
  return evidence.length === 0 ? 0 : EvidenceList.encode({ evidence }).length;
}

/**
 * Identity of one piece of evidence, 32 bytes. Of a light-client attack only conflicting hash and common
 * height count, and of the hash only 31 bytes, because upstream copies one too few.
 * @throws TxError when a part is missing
 */
export function evidenceItemHash(evidence: Evidence): Uint8Array {
  const attack = evidence.lightClientAttackEvidence;
  if (attack === undefined) return sha256(evidenceBytes(evidence));
  const header = attack.conflictingBlock?.signedHeader?.header;
  if (header === undefined) return refuse("conflicting block missing header");
  const conflicting = new Uint8Array(32);
  conflicting.set(headerHash(header).subarray(0, 31));
  return sha256(concatBytes(conflicting, zigzagVarint(attack.commonHeight)));
}

/** Height at which the offence happened (of an attack: the last common height). */
export function evidenceHeight(evidence: Evidence): bigint {
  return evidence.duplicateVoteEvidence?.voteA?.height ?? evidence.lightClientAttackEvidence?.commonHeight ?? 0n;
}

/** Block time at {@link evidenceHeight}, as the evidence states it. */
export function evidenceTime(evidence: Evidence): bigint {
  return evidence.duplicateVoteEvidence?.timestamp ?? evidence.lightClientAttackEvidence?.timestamp ?? 0n;
}

/** Checks that need no state. @throws TxError(ChainError.InvalidEvidence) */
export function validateEvidenceBasic(evidence: Evidence): void {
  const { duplicateVoteEvidence, lightClientAttackEvidence } = evidence;
  if (duplicateVoteEvidence !== undefined) validateDuplicateVoteBasic(duplicateVoteEvidence);
  else if (lightClientAttackEvidence !== undefined) validateAttackBasic(lightClientAttackEvidence);
  else refuse("evidence is not recognized");
}

function validateDuplicateVoteBasic({ voteA, voteB }: DuplicateVoteEvidence): void {
  if (voteA === undefined || voteB === undefined) refuse("one or both of the votes are empty");
  checkVote("invalid VoteA", voteA);
  checkVote("invalid VoteB", voteB);
  if (blockIdKey(voteA.blockId) >= blockIdKey(voteB.blockId)) {
    refuse("duplicate votes in invalid order (or the same block id)");
  }
}

function validateAttackBasic({ conflictingBlock, commonHeight, totalVotingPower }: LightClientAttackEvidence): void {
  const header = conflictingBlock?.signedHeader?.header;
  const commit = conflictingBlock?.signedHeader?.commit;
  if (header === undefined || commit === undefined) refuse("conflicting block missing header");
  if (totalVotingPower <= 0n) refuse("negative or zero total voting power");
  if (commonHeight <= 0n) refuse("negative or zero common height");
  if (commonHeight > header.height) {
    refuse(`common height is ahead of the conflicting block height (${commonHeight} > ${header.height})`);
  }
}

/**
 * Shape of a vote.
 * @throws TxError(ChainError.InvalidEvidence), the reason behind `place`
 */
function checkVote(place: string, vote: Vote): void {
  const problem = voteProblem(vote);
  if (problem !== undefined) refuse(`${place}: ${problem}`);
}

/** Why a vote is malformed (upstream's Vote.ValidateBasic), or undefined. Never throws. */
export function voteProblem(vote: Vote): string | undefined {
  const isPrecommit = vote.type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT;
  if (vote.type !== SignedMsgType.SIGNED_MSG_TYPE_PREVOTE && !isPrecommit) return "invalid Type";
  if (vote.height <= 0n) return "negative or zero Height";
  if (vote.round < 0) return "negative Round";
  if (!isNilBlockId(vote.blockId) && !isCompleteBlockId(vote.blockId)) {
    return `blockID must be either empty or complete, got: ${formatParts(vote.blockId.partSetHeader)}`;
  }
  if (vote.validatorAddress.length !== 20) {
    return `expected ValidatorAddress size to be 20 bytes, got ${vote.validatorAddress.length} bytes`;
  }
  if (vote.validatorIndex < 0) return "negative ValidatorIndex";
  if (vote.signature.length === 0) return "signature is missing";
  if (vote.signature.length > SIGNATURE_BYTES_MAX) return `signature is too big (max: ${SIGNATURE_BYTES_MAX})`;
  const hasExtension = vote.extension.length > 0 || vote.extensionSignature.length > 0;
  if (hasExtension && (!isPrecommit || isNilBlockId(vote.blockId))) return "unexpected vote extension";
  return undefined;
}

function formatParts({ total, hash }: PartSetHeader): string {
  return `${total} parts, ${hash.length} hash bytes`;
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidEvidence, detail);
}
