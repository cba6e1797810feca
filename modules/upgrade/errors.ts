/** Error codes of codespace `upgrade`; numbers and texts are the SDK's. */
import type { ErrorCode } from "../../lib/errors.ts";

function upgrade(code: number, text: string): ErrorCode {
  return { codespace: "upgrade", code, text };
}

/** Refusals of upgrade. */
export const UpgradeError = {
  ModuleVersionNotFound: upgrade(2, "module version not found"),
  PlanNotFound: upgrade(3, "upgrade plan not found"),
  UpgradedClientNotFound: upgrade(4, "upgraded client not found"),
  UpgradedConsensusStateNotFound: upgrade(5, "upgraded consensus state not found"),
  InvalidSigner: upgrade(6, "expected authority account as only signer"),
} as const satisfies Record<string, ErrorCode>;
