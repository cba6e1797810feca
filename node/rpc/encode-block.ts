/** CometBFT JSON of blocks, headers, commits, votes and evidence (interop.md §4.3-4.4). */

import { toBase64 } from "../../lib/bytes.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type {
  DuplicateVoteEvidence,
  Evidence,
  LightClientAttackEvidence,
} from "../../proto/gen/tendermint/types/evidence.ts";
import type {
  BlockID,
  Commit,
  CommitSig,
  Header,
  LightBlock,
  Proposal,
  Vote,
} from "../../proto/gen/tendermint/types/types.ts";
import type { StoredBlock, StoredBlockMeta } from "./backend.ts";
import { encodeValidator, encodeValidatorSet } from "./encode-validator.ts";
import { type JsonObject, type JsonValue, jsonBytes, jsonHex, jsonInt, jsonTime } from "./json-value.ts";

/** The empty block id that `block_by_hash` answers with when nothing is found. */
export const EMPTY_BLOCK_ID: JsonObject = { hash: "", parts: { total: 0, hash: "" } };

/** `{hash, parts: {total, hash}}`. */
export function encodeBlockId(blockId: BlockID): JsonObject {
  return {
    hash: jsonHex(blockId.hash),
    parts: { total: blockId.partSetHeader.total, hash: jsonHex(blockId.partSetHeader.hash) },
  };
}

/** A header; `version.app` is omitted when zero, as Go does. */
export function encodeHeader(header: Header): JsonObject {
  const app: JsonObject = header.version.app === 0n ? {} : { app: jsonInt(header.version.app) };
  return {
    version: { block: jsonInt(header.version.block), ...app },
    chain_id: header.chainId,
    height: jsonInt(header.height),
    time: jsonTime(header.time),
    last_block_id: encodeBlockId(header.lastBlockId),
    last_commit_hash: jsonHex(header.lastCommitHash),
    data_hash: jsonHex(header.dataHash),
    validators_hash: jsonHex(header.validatorsHash),
    next_validators_hash: jsonHex(header.nextValidatorsHash),
    consensus_hash: jsonHex(header.consensusHash),
    app_hash: jsonHex(header.appHash),
    last_results_hash: jsonHex(header.lastResultsHash),
    evidence_hash: jsonHex(header.evidenceHash),
    proposer_address: jsonHex(header.proposerAddress),
  };
}

/** A commit with one entry per validator. */
export function encodeCommit(commit: Commit): JsonObject {
  return {
    height: jsonInt(commit.height),
    round: commit.round,
    block_id: encodeBlockId(commit.blockId),
    signatures: commit.signatures.map(encodeCommitSig),
  };
}

function encodeCommitSig(signature: CommitSig): JsonObject {
  return {
    block_id_flag: signature.blockIdFlag,
    validator_address: jsonHex(signature.validatorAddress),
    timestamp: jsonTime(signature.timestamp),
    signature: jsonBytes(signature.signature),
  };
}

/** A whole block. */
export function encodeBlock(block: Block): JsonObject {
  return {
    header: encodeHeader(block.header),
    data: { txs: block.data.txs.map(toBase64) },
    evidence: { evidence: block.evidence.evidence.map(encodeEvidence) },
    last_commit: block.lastCommit === undefined ? null : encodeCommit(block.lastCommit),
  };
}

/** `{block_id, block}`. */
export function encodeStoredBlock(stored: StoredBlock): JsonObject {
  return { block_id: encodeBlockId(stored.blockId), block: encodeBlock(stored.block) };
}

/** An item of `blockchain`. */
export function encodeBlockMeta(meta: StoredBlockMeta): JsonObject {
  return {
    block_id: encodeBlockId(meta.blockId),
    block_size: jsonInt(meta.blockSize),
    header: encodeHeader(meta.header),
    num_txs: jsonInt(meta.numTxs),
  };
}

/** A vote. */
export function encodeVote(vote: Vote): JsonObject {
  return {
    type: vote.type,
    height: jsonInt(vote.height),
    round: vote.round,
    block_id: encodeBlockId(vote.blockId),
    timestamp: jsonTime(vote.timestamp),
    validator_address: jsonHex(vote.validatorAddress),
    validator_index: vote.validatorIndex,
    signature: jsonBytes(vote.signature),
    extension: jsonBytes(vote.extension),
    extension_signature: jsonBytes(vote.extensionSignature),
  };
}

/** A proposal; `Type` has no JSON name in CometBFT. */
export function encodeProposal(proposal: Proposal): JsonObject {
  return {
    Type: proposal.type,
    height: jsonInt(proposal.height),
    round: proposal.round,
    pol_round: proposal.polRound,
    block_id: encodeBlockId(proposal.blockId),
    timestamp: jsonTime(proposal.timestamp),
    signature: jsonBytes(proposal.signature),
  };
}

/** Evidence in its registered envelope; null for an empty sum, which no block holds. */
export function encodeEvidence(evidence: Evidence): JsonValue {
  if (evidence.duplicateVoteEvidence !== undefined) {
    return { type: "tendermint/DuplicateVoteEvidence", value: encodeDuplicateVote(evidence.duplicateVoteEvidence) };
  }
  if (evidence.lightClientAttackEvidence !== undefined) {
    return {
      type: "tendermint/LightClientAttackEvidence",
      value: encodeLightClientAttack(evidence.lightClientAttackEvidence),
    };
  }
  return null;
}

function encodeDuplicateVote(evidence: DuplicateVoteEvidence): JsonObject {
  return {
    vote_a: evidence.voteA === undefined ? null : encodeVote(evidence.voteA),
    vote_b: evidence.voteB === undefined ? null : encodeVote(evidence.voteB),
    total_voting_power: jsonInt(evidence.totalVotingPower),
    validator_power: jsonInt(evidence.validatorPower),
    timestamp: jsonTime(evidence.timestamp),
  };
}

function encodeLightClientAttack(evidence: LightClientAttackEvidence): JsonObject {
  return {
    ConflictingBlock: evidence.conflictingBlock === undefined ? null : encodeLightBlock(evidence.conflictingBlock),
    CommonHeight: jsonInt(evidence.commonHeight),
    ByzantineValidators: evidence.byzantineValidators.map(encodeValidator),
    TotalVotingPower: jsonInt(evidence.totalVotingPower),
    Timestamp: jsonTime(evidence.timestamp),
  };
}

function encodeLightBlock(block: LightBlock): JsonObject {
  const { signedHeader, validatorSet } = block;
  return {
    signed_header:
      signedHeader === undefined
        ? null
        : {
            header: signedHeader.header === undefined ? null : encodeHeader(signedHeader.header),
            commit: signedHeader.commit === undefined ? null : encodeCommit(signedHeader.commit),
          },
    validator_set: validatorSet === undefined ? null : encodeValidatorSet(validatorSet),
  };
}
