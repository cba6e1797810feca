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
  InvalidAuthority: registry(26, "expected authority account as only signer"),
} as const satisfies Record<string, ErrorCode>;
