/** Refusals of bank, with the SDK's codes. */
import type { ErrorCode } from "../../lib/errors.ts";

function bank(code: number, text: string): ErrorCode {
  return { codespace: "bank", code, text };
}

/** Codespace `bank` (cosmos-sdk x/bank/types/errors.go). */
export const BankError = {
  NoInputs: bank(2, "no inputs to send transaction"),
  NoOutputs: bank(3, "no outputs to send transaction"),
  InputOutputMismatch: bank(4, "sum inputs != sum outputs"),
  SendDisabled: bank(5, "send transactions are disabled"),
  DenomMetadataNotFound: bank(6, "client denom metadata not found"),
  InvalidKey: bank(7, "invalid key"),
  DuplicateEntry: bank(8, "duplicate entry"),
  MultipleSenders: bank(9, "multiple senders not allowed"),
} as const satisfies Record<string, ErrorCode>;
