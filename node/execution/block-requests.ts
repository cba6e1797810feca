/** ABCI requests made of blocks: what consensus knows, in the application's words (interop §5). */
import { assert } from "../../lib/assert.ts";
import { misbehaviorOf } from "../../lib/chain/evidence.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { RequestPrepareProposal } from "../../proto/gen/tendermint/abci/types.ts";
import type {
  CommitInfo,
  Misbehavior,
  RequestFinalizeBlock,
  RequestProcessProposal,
} from "../../proto/gen/tendermint/abci/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";

/**
 * Votes of the last commit in the order of the set that signed it.
 * @param lastValidators  set of the block's height minus one; its size equals the number of signatures (the block was validated)
 */
export function commitInfoOf(lastCommit: Commit, lastValidators: ValidatorSet): CommitInfo {
  const { signatures, round } = lastCommit;
  if (signatures.length === 0) {
    return { round: 0, votes: [] };
  }
  assert(
    signatures.length === lastValidators.validators.length,
    "the last commit has one signature slot per validator",
  );
  const votes = lastValidators.validators.map(({ address, votingPower }, index) => {
    const blockIdFlag = signatures[index]?.blockIdFlag;
    assert(blockIdFlag !== undefined, "the last commit has one signature slot per validator");
    return { validator: { address, power: votingPower }, blockIdFlag };
  });
  return { round, votes };
}

/** Offenders of a list of evidence. */
export function misbehaviorsOf(evidence: readonly Evidence[]): readonly Misbehavior[] {
  return evidence.flatMap(misbehaviorOf);
}

/** FinalizeBlock of a decided block. */
export function finalizeRequest(block: Block, lastValidators: ValidatorSet): RequestFinalizeBlock {
  const { proposedLastCommit, ...rest } = proposalRequest(block, lastValidators);
  return { ...rest, decidedLastCommit: proposedLastCommit };
}

/** ProcessProposal of a proposed block. */
export function proposalRequest(block: Block, lastValidators: ValidatorSet): RequestProcessProposal {
  const { header, data, evidence, lastCommit } = block;
  assert(lastCommit !== undefined, "a validated block has a last commit");
  return {
    txs: data.txs,
    proposedLastCommit: commitInfoOf(lastCommit, lastValidators),
    misbehavior: misbehaviorsOf(evidence.evidence),
    hash: headerHash(header),
    height: header.height,
    time: header.time,
    nextValidatorsHash: header.nextValidatorsHash,
    proposerAddress: header.proposerAddress,
  };
}

/** PrepareProposal for a block that has everything but its transactions. */
export function prepareRequest(
  draft: Block,
  lastValidators: ValidatorSet,
  txs: readonly Uint8Array[],
  maxTxBytes: bigint,
): RequestPrepareProposal {
  const { proposedLastCommit, misbehavior, height, time, nextValidatorsHash, proposerAddress } = proposalRequest(
    draft,
    lastValidators,
  );
  const { round, votes } = proposedLastCommit;
  const extended = votes.map((vote) => ({
    ...vote,
    voteExtension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
  }));
  const localLastCommit = { round, votes: extended };
  return RequestPrepareProposal.create({
    maxTxBytes,
    txs,
    localLastCommit,
    misbehavior,
    height,
    time,
    nextValidatorsHash,
    proposerAddress,
  });
}
