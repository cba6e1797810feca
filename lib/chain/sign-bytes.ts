/** The bytes that validators sign (interop §1.6): length-prefixed canonical messages. */
import {
  type CanonicalBlockID,
  CanonicalProposal,
  CanonicalVote,
  CanonicalVoteExtension,
} from "../../proto/gen/tendermint/types/canonical.ts";
import type { BlockID, Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { SignedMsgType } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag } from "../../proto/gen/tendermint/types/validator.ts";
import { assert } from "../assert.ts";
import { lengthPrefixed } from "../varint.ts";
import { isNilBlockId, NIL_BLOCK_ID } from "./block.ts";

/** What a vote's signature covers; the rest of a vote is unsigned and must be checked otherwise (C-01). */
export type SignedVotePart = Pick<Vote, "type" | "height" | "round" | "blockId" | "timestamp">;

/** What a proposal's signature covers. */
export type SignedProposalPart = Pick<Proposal, "height" | "round" | "polRound" | "blockId" | "timestamp">;

/** Sign bytes of a prevote or precommit; a nil block is left out. */
export function voteSignBytes(chainId: string, vote: SignedVotePart): Uint8Array {
  const { type, height, timestamp } = vote;
  const blockId = canonicalBlockId(vote.blockId);
  return lengthPrefixed(CanonicalVote.encode({ type, height, round: BigInt(vote.round), blockId, timestamp, chainId }));
}

/** Sign bytes of a proposal. */
export function proposalSignBytes(chainId: string, proposal: SignedProposalPart): Uint8Array {
  const { height, timestamp } = proposal;
  const canonical: CanonicalProposal = {
    type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
    height,
    round: BigInt(proposal.round),
    polRound: BigInt(proposal.polRound),
    blockId: canonicalBlockId(proposal.blockId),
    timestamp,
    chainId,
  };
  return lengthPrefixed(CanonicalProposal.encode(canonical));
}

/** Sign bytes of a vote extension: no timestamp, signed apart from the vote. */
export function voteExtensionSignBytes(
  chainId: string,
  vote: Pick<Vote, "extension" | "height" | "round">,
): Uint8Array {
  const { extension, height, round } = vote;
  return lengthPrefixed(CanonicalVoteExtension.encode({ extension, height, round: BigInt(round), chainId }));
}

/**
 * Sign bytes of the precommit behind commit signature `index` (which must exist and not be absent).
 * @throws AssertionError when the signature is absent or missing
 */
export function commitSignBytes(chainId: string, commit: Commit, index: number): Uint8Array {
  const signature = commit.signatures[index];
  const isVote = signature !== undefined && signature.blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
  assert(isVote, "an absent commit signature has no sign bytes");
  return voteSignBytes(chainId, {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    height: commit.height,
    round: commit.round,
    blockId: signature.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT ? commit.blockId : NIL_BLOCK_ID,
    timestamp: signature.timestamp,
  });
}

function canonicalBlockId(id: BlockID): CanonicalBlockID | undefined {
  return isNilBlockId(id) ? undefined : id;
}
