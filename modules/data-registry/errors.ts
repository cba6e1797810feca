/** Error codes of codespace `registry`; numbers are never reused. Words: docs/spec/registry.md. */
import type { ErrorCode } from "../../lib/errors.ts";

function registry(code: number, text: string): ErrorCode {
  return { codespace: "registry", code, text };
}

/** Refusals of the data registry. */
export const RegistryError = {
  InvalidName: registry(2, "invalid dataset name"),
  NameTaken: registry(3, "dataset name is already used by this owner"),
  InvalidText: registry(4, "invalid text"),
  DatasetNotFound: registry(5, "dataset does not exist"),
  VersionNotFound: registry(6, "version does not exist"),
  NotOwner: registry(7, "account does not own the dataset"),
  InvalidVersion: registry(8, "invalid version"),
  DuplicateContent: registry(9, "this content is already published in the dataset"),
  InvalidContent: registry(10, "invalid version content"),
  InvalidParent: registry(11, "invalid parent"),
  RoyaltyTooHigh: registry(12, "royalties of parents are too high"),
  InvalidLocator: registry(13, "invalid locator"),
  CommitExists: registry(14, "commitment is already registered"),
  CommitUnknown: registry(15, "no open commitment matches this content, owner and salt"),
  InvalidState: registry(16, "version cannot enter this state"),
  NoTransfer: registry(17, "no transfer to this account is open"),
  ClaimBound: registry(18, "claim id is already bound"),
  InvalidClaim: registry(19, "invalid claim signature"),
  NameBindingExists: registry(20, "name id already has a proposal or a binding"),
  NoNameProposal: registry(21, "name id has no such proposal"),
  NameContested: registry(22, "name proposal is contested"),
  NameWindowOpen: registry(23, "name proposal is still in its public window"),
  NotStripped: registry(24, "challenge does not hold"),
  InvalidAddress: registry(25, "address cannot be used here"),
  // 26 was InvalidAuthority; a refused authority is gov 13, as everywhere.
  CaseNotFound: registry(27, "no such case"),
  InvalidProof: registry(28, "proof does not hold"),
  ChallengeExists: registry(29, "this was brought before"),
  ChallengeExempt: registry(30, "this cannot be challenged"),
  NotParty: registry(31, "account has no part in this case"),
  WrongPhase: registry(32, "the case is not in this phase"),
  BondTooSmall: registry(33, "bond is too small"),
  InvalidCommitment: registry(34, "reveal does not open the commitment"),
  NothingToPropagate: registry(35, "there is nothing to propagate over this edge"),
  PoolFull: registry(36, "the pool is full"),
  InvalidTerms: registry(37, "invalid datanet terms"),
  NotAdmitted: registry(38, "account is not admitted to the datanet"),
  NotReady: registry(39, "the datanet is not ready for this"),
  WithdrawalExists: registry(40, "consent is already withdrawn"),
  NoLocators: registry(41, "version has no locators to be asked for"),
  OpeningExists: registry(42, "an opening is already asked for"),
  InvalidOrigin: registry(43, "records did not come from there by right"),
} as const satisfies Record<string, ErrorCode>;
