/**
 * Every message of consensus as bytes: gossip topics, announcements, catch-up. Decoding checks size, canonical form and
 * shape; what needs the validator set is in `verdict.ts`.
 */
import { isCompleteBlockId, isNilBlockId } from "../../lib/chain/block.ts";
import {
  CONSENSUS_ANNOUNCE_BYTES_MAX,
  CONSENSUS_CATCH_UP_REQUEST_BYTES_MAX,
  CONSENSUS_CATCH_UP_RESPONSE_BYTES_MAX,
  CONSENSUS_EVIDENCE_BYTES_MAX,
  CONSENSUS_PROPOSAL_BYTES_MAX,
  CONSENSUS_VOTE_BYTES_MAX,
  SIGNATURE_BYTES_MAX,
} from "../../lib/limits.ts";
import { CatchUpRequest, CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import { Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { Codec } from "../../proto/wire.ts";
import type { Step } from "./core/input.ts";

/** CometBFT's step numbers, as announced and shown by RPC. */
export const STEP_NUMBERS: Readonly<Record<Step, number>> = {
  newHeight: 1,
  propose: 3,
  prevote: 4,
  precommit: 6,
  commit: 8,
};

const ADDRESS_BYTES = 20;

/** @returns the vote, or undefined when the bytes are no well-formed vote of a block or nil */
export function parseVote(bytes: Uint8Array): Vote | undefined {
  const vote = parse(Vote, bytes, CONSENSUS_VOTE_BYTES_MAX);
  return vote !== undefined && isVoteShape(vote) ? vote : undefined;
}

/** @returns the proposal, or undefined when the bytes are no well-formed proposal of a whole block id */
export function parseProposal(bytes: Uint8Array): Proposal | undefined {
  const proposal = parse(Proposal, bytes, CONSENSUS_PROPOSAL_BYTES_MAX);
  return proposal !== undefined && isProposalShape(proposal) ? proposal : undefined;
}

/** @returns the evidence, or undefined when the bytes are none */
export function parseEvidence(bytes: Uint8Array): Evidence | undefined {
  return parse(Evidence, bytes, CONSENSUS_EVIDENCE_BYTES_MAX);
}

/** @returns the announcement, or undefined when malformed */
export function parseRoundState(bytes: Uint8Array): RoundState | undefined {
  const state = parse(RoundState, bytes, CONSENSUS_ANNOUNCE_BYTES_MAX);
  return state !== undefined && state.height > 0n && state.round >= -1 && state.validRound >= -1 && state.base >= 0n
    ? state
    : undefined;
}

/** @returns the request, or undefined when malformed */
export function parseCatchUpRequest(bytes: Uint8Array): CatchUpRequest | undefined {
  const request = parse(CatchUpRequest, bytes, CONSENSUS_CATCH_UP_REQUEST_BYTES_MAX);
  return request !== undefined && request.height > 0n && request.round >= -1 && request.polRound >= -1
    ? request
    : undefined;
}

/** @returns the response with shapes of votes and proposals checked, or undefined when malformed */
export function parseCatchUpResponse(bytes: Uint8Array): CatchUpResponse | undefined {
  const response = parse(CatchUpResponse, bytes, CONSENSUS_CATCH_UP_RESPONSE_BYTES_MAX);
  if (response === undefined) return undefined;
  const isGood =
    response.votes.every(isVoteShape) &&
    response.proposals.every(isProposalShape) &&
    response.certificates.every((certificate) => certificate.votes.every(isVoteShape));
  return isGood ? response : undefined;
}

/** CometBFT's Vote.ValidateBasic, with the fields that 0.38 leaves open closed; vote extensions are refused. */
export function isVoteShape(vote: Vote): boolean {
  return (
    (vote.type === 1 || vote.type === 2) &&
    vote.height > 0n &&
    vote.round >= 0 &&
    (isNilBlockId(vote.blockId) || isCompleteBlockId(vote.blockId)) &&
    vote.validatorAddress.length === ADDRESS_BYTES &&
    vote.validatorIndex >= 0 &&
    vote.signature.length > 0 &&
    vote.signature.length <= SIGNATURE_BYTES_MAX &&
    vote.extension.length === 0 &&
    vote.extensionSignature.length === 0
  );
}

/** CometBFT's Proposal.ValidateBasic. */
export function isProposalShape(proposal: Proposal): boolean {
  return (
    proposal.type === 32 &&
    proposal.height > 0n &&
    proposal.round >= 0 &&
    proposal.polRound >= -1 &&
    proposal.polRound < proposal.round &&
    isCompleteBlockId(proposal.blockId) &&
    proposal.signature.length > 0 &&
    proposal.signature.length <= SIGNATURE_BYTES_MAX
  );
}

/** A bitmap of `length` validators, least significant bit first. */
export function createBitmap(length: number, has: (index: number) => boolean): Uint8Array {
  const bitmap = new Uint8Array((length + 7) >> 3);
  for (let index = 0; index < length; index += 1) {
    if (has(index)) bitmap[index >> 3] = (bitmap[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return bitmap;
}

/** Bit `index` of a bitmap; out of range is false. */
export function hasBit(bitmap: Uint8Array, index: number): boolean {
  return ((bitmap[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
}

function parse<T>(codec: Codec<T>, bytes: Uint8Array, bytesMax: number): T | undefined {
  if (bytes.length > bytesMax) return undefined;
  try {
    return codec.decode(bytes);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
