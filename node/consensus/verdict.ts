/**
 * What to do with a consensus message from a stranger: a pure function of its bytes and of committed validator sets
 * (and, for "ignore", of where we are). Checks in the order of cost: size, canonical form, shape, height window, index
 * against address, known already, and the signature last.
 */
import { blockIdKey } from "../../lib/chain/block.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import type { Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { VerifiedProposal, VerifiedVote } from "./core/input.ts";
import { PROPOSAL_ROUNDS_AHEAD } from "./core/state.ts";
import { parseProposal, parseVote } from "./messages.ts";
import type { SignatureVerifier, Verdict } from "./ports.ts";
import type { Voters } from "./voters.ts";

/** What verdicts depend on. */
export interface VerdictContext {
  readonly chainId: string;
  /** The height we work on. */
  readonly height: bigint;
  /** Our round, -1 before the height started. */
  readonly round: number;
  /** Validator sets of height - 1 (undefined at the initial height), height, height + 1. */
  votersAt(height: bigint): Voters | undefined;
  readonly verify: SignatureVerifier;
}

/** A vote and what to do with it; `vote` is present on accept only. */
export interface VoteVerdict {
  readonly verdict: Verdict;
  readonly vote: VerifiedVote | undefined;
}

/** A proposal and what to do with it; `proposal` is present on accept only. */
export interface ProposalVerdict {
  readonly verdict: Verdict;
  readonly proposal: VerifiedProposal | undefined;
}

const IGNORE = { verdict: "ignore", vote: undefined, proposal: undefined } as const;
const REJECT = { verdict: "reject", vote: undefined, proposal: undefined } as const;

/** Judges the bytes of one vote. @param isKnown  true for a vote we need no more (already counted) */
export function judgeVote(
  bytes: Uint8Array,
  context: VerdictContext,
  isKnown: (vote: Vote, blockKey: string) => boolean,
): VoteVerdict {
  const vote = parseVote(bytes);
  return vote === undefined ? REJECT : checkVote(vote, context, isKnown);
}

/** Judges a decoded vote of good shape (`isVoteShape`). */
export function checkVote(
  vote: Vote,
  context: VerdictContext,
  isKnown: (vote: Vote, blockKey: string) => boolean,
): VoteVerdict {
  const voters = context.votersAt(vote.height);
  if (voters === undefined) return IGNORE;
  if (!voters.isAt(vote.validatorIndex, vote.validatorAddress)) return REJECT;
  const blockKey = blockIdKey(vote.blockId);
  if (isKnown(vote, blockKey)) return IGNORE;
  const isSigned = context.verify(
    voters.publicKey(vote.validatorIndex),
    voteSignBytes(context.chainId, vote),
    vote.signature,
  );
  return isSigned ? { verdict: "accept", vote: { vote, blockKey } } : REJECT;
}

/** Judges the bytes of one proposal. @param isKnown  true when the round has its proposal already */
export function judgeProposal(
  bytes: Uint8Array,
  context: VerdictContext,
  isKnown: (proposal: Proposal) => boolean,
): ProposalVerdict {
  const proposal = parseProposal(bytes);
  return proposal === undefined ? REJECT : checkProposal(proposal, context, isKnown);
}

/** Judges a decoded proposal of good shape (`isProposalShape`). */
export function checkProposal(
  proposal: Proposal,
  context: VerdictContext,
  isKnown: (proposal: Proposal) => boolean,
): ProposalVerdict {
  const isOurHeight = proposal.height === context.height;
  const roundMax = (isOurHeight ? context.round : 0) + PROPOSAL_ROUNDS_AHEAD;
  if (!isOurHeight && proposal.height !== context.height + 1n) return IGNORE;
  if (proposal.round > roundMax || (isOurHeight && proposal.round < context.round)) return IGNORE;
  const voters = context.votersAt(proposal.height);
  if (voters === undefined || isKnown(proposal)) return IGNORE;
  const key = voters.publicKey(voters.proposerIndex(proposal.round));
  const isSigned = context.verify(key, proposalSignBytes(context.chainId, proposal), proposal.signature);
  return isSigned ? { verdict: "accept", proposal: { proposal, blockKey: blockIdKey(proposal.blockId) } } : REJECT;
}
