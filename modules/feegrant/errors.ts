/** Error codes of codespace `feegrant`; numbers and texts are the SDK's. */
import type { ErrorCode } from "../../lib/errors.ts";

function feegrant(code: number, text: string): ErrorCode {
  return { codespace: "feegrant", code, text };
}

/** Refusals of fee allowances. */
export const FeegrantError = {
  FeeLimitExceeded: feegrant(2, "fee limit exceeded"),
  FeeLimitExpired: feegrant(3, "fee allowance expired"),
  InvalidDuration: feegrant(4, "invalid duration"),
  NoAllowance: feegrant(5, "no allowance"),
  NoMessages: feegrant(6, "allowed messages are empty"),
  MessageNotAllowed: feegrant(7, "message not allowed"),
} as const satisfies Record<string, ErrorCode>;
