/** Error codes of codespace `distribution`; numbers and texts are the SDK's (x/distribution/types/errors.go). */
import type { ErrorCode } from "../../lib/errors.ts";

function distribution(code: number, text: string): ErrorCode {
  return { codespace: "distribution", code, text };
}

/** Refusals of the distribution module. */
export const DistributionError = {
  EmptyDelegatorAddr: distribution(2, "delegator address is empty"),
  EmptyWithdrawAddr: distribution(3, "withdraw address is empty"),
  EmptyValidatorAddr: distribution(4, "validator address is empty"),
  EmptyDelegationDistInfo: distribution(5, "no delegation distribution info"),
  NoValidatorDistInfo: distribution(6, "no validator distribution info"),
  NoValidatorCommission: distribution(7, "no validator commission to withdraw"),
  SetWithdrawAddrDisabled: distribution(8, "set withdraw address disabled"),
  BadDistribution: distribution(9, "community pool does not have sufficient coins to distribute"),
  InvalidProposalAmount: distribution(10, "invalid community pool spend proposal amount"),
  EmptyProposalRecipient: distribution(11, "invalid community pool spend proposal recipient"),
  NoValidatorExists: distribution(12, "validator does not exist"),
  NoDelegationExists: distribution(13, "delegation does not exist"),
} as const;
