/** Error codes of codespace `gov`; numbers and texts are the SDK's. */
import type { ErrorCode } from "../../lib/errors.ts";
import { INVALID_SIGNER } from "../authority.ts";

function gov(code: number, text: string): ErrorCode {
  return { codespace: "gov", code, text };
}

/** Refusals of governance. */
export const GovError = {
  UnknownProposal: gov(2, "unknown proposal"),
  InactiveProposal: gov(3, "inactive proposal"),
  AlreadyActiveProposal: gov(4, "proposal already active"),
  InvalidProposalContent: gov(5, "invalid proposal content"),
  InvalidProposalType: gov(6, "invalid proposal type"),
  InvalidVote: gov(7, "invalid vote option"),
  InvalidGenesis: gov(8, "invalid genesis state"),
  NoProposalHandlerExists: gov(9, "no handler exists for proposal type"),
  UnroutableProposalMsg: gov(10, "proposal message not recognized by router"),
  NoProposalMsgs: gov(11, "no messages proposed"),
  InvalidProposalMsg: gov(12, "invalid proposal message"),
  InvalidSigner: INVALID_SIGNER,
  MetadataTooLong: gov(15, "metadata too long"),
  MinDepositTooSmall: gov(16, "minimum deposit is too small"),
  InvalidProposer: gov(18, "invalid proposer"),
  VotingPeriodEnded: gov(20, "voting period already ended"),
  InvalidProposal: gov(21, "invalid proposal"),
  SummaryTooLong: gov(22, "summary too long"),
  InvalidDepositDenom: gov(23, "invalid deposit denom"),
} as const satisfies Record<string, ErrorCode>;
