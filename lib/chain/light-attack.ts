/** Verification of light-client attack evidence (interop §2.5): the accused are recomputed, never believed. */
import type { LightClientAttackEvidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { Commit, Header, SignedHeader } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag, type Validator, type ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { compareBytes, equalBytes } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { ONE_THIRD, verifyCommitLight, verifyCommitLightTrusting } from "./commit.ts";
import type { EvidenceContext } from "./evidence-context.ts";
import { headerHash } from "./header.ts";
import { equalPublicKeys } from "./public-key.ts";
import { findValidator, totalPower, validatorsHash } from "./validator-set.ts";

/**
 * Checks the conflicting block against the common set and its own, and the list of byzantine validators
 * against the one computed from our chain.
 * @throws TxError(ChainError.InvalidEvidence); the commit's own refusals pass through
 */
export function verifyLightClientAttack(evidence: LightClientAttackEvidence, context: EvidenceContext): void {
  const { commonHeight } = evidence;
  const conflicting = complete(evidence.conflictingBlock?.signedHeader);
  const conflictingSet = evidence.conflictingBlock?.validatorSet;
  const commonSet = context.validatorsAt(commonHeight);
  if (conflictingSet === undefined || conflictingSet.validators.length === 0)
    refuse("conflicting block has no validators");
  if (commonSet === undefined) refuse(`don't have validators at height #${commonHeight}`);
  const trusted = complete(context.headerAt(conflicting.header.height) ?? context.headerAt(context.height));
  checkConflictingBlock(conflicting, conflictingSet, context.chainId);
  const { chainId, verify } = context;
  if (commonHeight !== conflicting.header.height) {
    verifyCommitLightTrusting({
      chainId,
      validators: commonSet,
      commit: conflicting.commit,
      trustLevel: ONE_THIRD,
      all: true,
      verify,
    });
  } else if (isInvalidHeader(trusted.header, conflicting.header)) {
    refuse(
      "common height is the same as conflicting block height so expected the conflicting block to be correctly derived yet it wasn't",
    );
  }
  const { blockId, height } = conflicting.commit;
  verifyCommitLight({ chainId, validators: conflictingSet, blockId, height, commit: conflicting.commit, verify }, true);
  const total = totalPower(commonSet);
  if (evidence.totalVotingPower !== total) {
    refuse(
      `total voting power from the evidence and our validator set does not match (${evidence.totalVotingPower} != ${total})`,
    );
  }
  if (conflicting.header.height > trusted.header.height && conflicting.header.time > trusted.header.time) {
    refuse("conflicting block doesn't violate monotonically increasing time");
  }
  if (equalBytes(headerHash(trusted.header), headerHash(conflicting.header))) {
    refuse("trusted header hash matches the evidence's conflicting header hash");
  }
  checkAccused(evidence.byzantineValidators, byzantineValidators({ commonSet, conflictingSet, trusted, conflicting }));
}

/** A signed header with both halves. */
export interface CompleteSignedHeader {
  readonly header: Header;
  readonly commit: Commit;
}

/** The facts that convict. */
export interface AttackFacts {
  readonly commonSet: ValidatorSet;
  readonly conflictingSet: ValidatorSet;
  readonly trusted: CompleteSignedHeader;
  readonly conflicting: CompleteSignedHeader;
}

/**
 * Who attacked: of an invalid header (lunatic) the members of the common set that signed it; of a valid one in
 * the same round (equivocation) who signed both; otherwise (amnesia) nobody can be told.
 * @returns sorted by power descending, then address
 */
export function byzantineValidators({
  commonSet,
  conflictingSet,
  trusted,
  conflicting,
}: AttackFacts): readonly Validator[] {
  const signers = conflicting.commit.signatures.filter(
    (signature) => signature.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
  );
  if (isInvalidHeader(trusted.header, conflicting.header)) {
    const found = signers.map((signature) => findValidator(commonSet, signature.validatorAddress)?.validator);
    return sortByPower(found.filter((validator) => validator !== undefined));
  }
  if (trusted.commit.round !== conflicting.commit.round) return [];
  const both = conflicting.commit.signatures.filter((signature, index) => {
    const ours = trusted.commit.signatures[index];
    const isCommit = signature.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
    return isCommit && ours !== undefined && ours.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
  });
  const found = both.map((signature) => findValidator(conflictingSet, signature.validatorAddress)?.validator);
  return sortByPower(found.filter((validator) => validator !== undefined));
}

function checkConflictingBlock({ header, commit }: CompleteSignedHeader, set: ValidatorSet, chainId: string): void {
  if (header.chainId !== chainId)
    refuse(`invalid conflicting light block: header belongs to another chain "${header.chainId}"`);
  if (commit.height !== header.height || !equalBytes(commit.blockId.hash, headerHash(header))) {
    refuse("invalid conflicting light block: commit signs another block than the header");
  }
  if (!equalBytes(validatorsHash(set), header.validatorsHash)) {
    refuse("invalid conflicting light block: expected validator hash of header to match validator set hash");
  }
}

/** Whether the conflicting header could not have been derived from our state. */
function isInvalidHeader(trusted: Header, conflicting: Header): boolean {
  return !(
    equalBytes(trusted.validatorsHash, conflicting.validatorsHash) &&
    equalBytes(trusted.nextValidatorsHash, conflicting.nextValidatorsHash) &&
    equalBytes(trusted.consensusHash, conflicting.consensusHash) &&
    equalBytes(trusted.appHash, conflicting.appHash) &&
    equalBytes(trusted.lastResultsHash, conflicting.lastResultsHash)
  );
}

function checkAccused(accused: readonly Validator[], computed: readonly Validator[]): void {
  if (accused.length !== computed.length) {
    refuse(`expected ${computed.length} byzantine validators from evidence but got ${accused.length}`);
  }
  computed.forEach((validator, index) => {
    const named = accused[index];
    const isSame =
      named !== undefined &&
      equalBytes(named.address, validator.address) &&
      equalPublicKeys(named.pubKey, validator.pubKey) &&
      named.votingPower === validator.votingPower;
    if (!isSame) refuse(`evidence contained an unexpected byzantine validator at ${index}`);
  });
}

function sortByPower(validators: readonly Validator[]): readonly Validator[] {
  return [...validators].sort((a, b) => {
    if (a.votingPower !== b.votingPower) return a.votingPower > b.votingPower ? -1 : 1;
    return compareBytes(a.address, b.address);
  });
}

function complete(signed: SignedHeader | undefined): CompleteSignedHeader {
  if (signed?.header === undefined || signed.commit === undefined) return refuse("a signed header is missing");
  return { header: signed.header, commit: signed.commit };
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidEvidence, detail);
}
