/**
 * Evidence of equivocation and of light-client attacks: built, verified, expired, and told to the application.
 * Every fact that punishes is recomputed from our own chain (C-15); times come from headers (C-13).
 */
import { ed25519Verify } from "#crypto";
import { type Misbehavior, MisbehaviorType } from "../../proto/gen/tendermint/abci/types.ts";
import type { DuplicateVoteEvidence, Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { equalBytes, toHexUpper } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { formatRfc3339 } from "../time.ts";
import { blockIdKey } from "./block.ts";
import { evidenceHeight, evidenceTime, validateEvidenceBasic } from "./evidence-bytes.ts";
import type { EvidenceContext } from "./evidence-context.ts";
import { verifyLightClientAttack } from "./light-attack.ts";
import { type Ed25519Verifier, verifySignature } from "./public-key.ts";
import { voteSignBytes } from "./sign-bytes.ts";
import { findValidator, totalPower } from "./validator-set.ts";

/** What evidence is built and judged against at the height of the offence. */
export interface EvidenceHeightFacts {
  /** Time of the block at that height: never a local clock, so that all nodes build the same bytes. */
  readonly blockTime: bigint;
  readonly validators: ValidatorSet;
}

/**
 * Evidence from two conflicting votes of one validator, in the order of their BlockID keys.
 * @throws TxError(ChainError.InvalidEvidence) when the validator is not in the set or the votes do not conflict
 */
export function createDuplicateVoteEvidence(
  first: Vote,
  second: Vote,
  facts: EvidenceHeightFacts,
): DuplicateVoteEvidence {
  const [keyA, keyB] = [blockIdKey(first.blockId), blockIdKey(second.blockId)];
  if (keyA === keyB) refuse("votes for the same block are no equivocation");
  const found = findValidator(facts.validators, first.validatorAddress);
  if (found === undefined) refuse(`validator ${toHexUpper(first.validatorAddress)} not in validator set`);
  return {
    voteA: keyA < keyB ? first : second,
    voteB: keyA < keyB ? second : first,
    totalVotingPower: totalPower(facts.validators),
    validatorPower: found.validator.votingPower,
    timestamp: facts.blockTime,
  };
}

/** Whether evidence of that height and time is too old: in blocks and in time, both. */
export function isEvidenceExpired(
  { height, time, params }: Pick<EvidenceContext, "height" | "time" | "params">,
  at: { readonly height: bigint; readonly time: bigint },
): boolean {
  return time - at.time > params.maxAgeDuration && height - at.height > params.maxAgeNumBlocks;
}

/**
 * The whole check of evidence from a peer or a block.
 * @throws TxError(ChainError.InvalidEvidence) when it is false, expired, or cannot be checked here
 */
export function verifyEvidence(evidence: Evidence, context: EvidenceContext): void {
  validateEvidenceBasic(evidence);
  const height = evidenceHeight(evidence);
  const time = context.headerAt(height)?.header?.time;
  const validators = context.validatorsAt(height);
  if (time === undefined || validators === undefined) refuse(`don't have header at height #${height}`);
  if (evidenceTime(evidence) !== time) {
    const [got, want] = [formatRfc3339(evidenceTime(evidence)), formatRfc3339(time)];
    refuse(`evidence has a different time to the block it is associated with (${got} != ${want})`);
  }
  if (isEvidenceExpired(context, { height, time })) {
    refuse(`evidence from height ${height} (created at: ${formatRfc3339(time)}) is too old`);
  }
  const { duplicateVoteEvidence, lightClientAttackEvidence } = evidence;
  if (duplicateVoteEvidence !== undefined) {
    verifyDuplicateVote(duplicateVoteEvidence, { chainId: context.chainId, validators, verify: context.verify });
  } else if (lightClientAttackEvidence !== undefined) {
    verifyLightClientAttack(lightClientAttackEvidence, context);
  }
}

/**
 * Two signed votes of one validator for one height, round and type but different blocks, with the powers of its set.
 * @throws TxError(ChainError.InvalidEvidence) with upstream's text
 */
export function verifyDuplicateVote(
  evidence: DuplicateVoteEvidence,
  facts: { readonly chainId: string; readonly validators: ValidatorSet; readonly verify?: Ed25519Verifier | undefined },
): void {
  const { voteA, voteB } = evidence;
  if (voteA === undefined || voteB === undefined) refuse("one or both of the votes are empty");
  const found = findValidator(facts.validators, voteA.validatorAddress);
  if (found === undefined) {
    refuse(`address ${toHexUpper(voteA.validatorAddress)} was not a validator at height ${voteA.height}`);
  }
  if (voteA.height !== voteB.height || voteA.round !== voteB.round || voteA.type !== voteB.type) {
    const [a, b] = [voteA, voteB].map(({ height, round, type }) => `${height}/${round}/${type}`);
    refuse(`h/r/s does not match: ${a} vs ${b}`);
  }
  if (!equalBytes(voteA.validatorAddress, voteB.validatorAddress)) {
    refuse(
      `validator addresses do not match: ${toHexUpper(voteA.validatorAddress)} vs ${toHexUpper(voteB.validatorAddress)}`,
    );
  }
  if (blockIdKey(voteA.blockId) === blockIdKey(voteB.blockId))
    refuse("block IDs are the same - not a real duplicate vote");
  const { votingPower, pubKey } = found.validator;
  if (evidence.validatorPower !== votingPower) {
    refuse(
      `validator power from evidence and our validator set does not match (${evidence.validatorPower} != ${votingPower})`,
    );
  }
  const total = totalPower(facts.validators);
  if (evidence.totalVotingPower !== total) {
    refuse(
      `total voting power from the evidence and our validator set does not match (${evidence.totalVotingPower} != ${total})`,
    );
  }
  const verify = facts.verify ?? ed25519Verify;
  for (const [name, vote] of [
    ["VoteA", voteA],
    ["VoteB", voteB],
  ] as const) {
    if (!verifySignature(pubKey, voteSignBytes(facts.chainId, vote), vote.signature, verify)) {
      refuse(`verifying ${name}: invalid signature`);
    }
  }
}

/** What the application is told: one entry per offender. */
export function misbehaviorOf(evidence: Evidence): readonly Misbehavior[] {
  const { duplicateVoteEvidence, lightClientAttackEvidence } = evidence;
  if (duplicateVoteEvidence?.voteA !== undefined) {
    const { voteA, validatorPower, timestamp, totalVotingPower } = duplicateVoteEvidence;
    const validator = { address: voteA.validatorAddress, power: validatorPower };
    return [
      { type: MisbehaviorType.DUPLICATE_VOTE, validator, height: voteA.height, time: timestamp, totalVotingPower },
    ];
  }
  if (lightClientAttackEvidence === undefined) return [];
  const { byzantineValidators, commonHeight, timestamp, totalVotingPower } = lightClientAttackEvidence;
  return byzantineValidators.map(({ address, votingPower }) => ({
    type: MisbehaviorType.LIGHT_CLIENT_ATTACK,
    validator: { address, power: votingPower },
    height: commonHeight,
    time: timestamp,
    totalVotingPower,
  }));
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidEvidence, detail);
}
