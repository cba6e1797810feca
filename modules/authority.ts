/** Messages that only governance may send: their signer is the module account of gov. */
import { moduleAddress } from "../lib/address.ts";
import { type ErrorCode, TxError } from "../lib/errors.ts";
import { addressText, parseAddress } from "./address.ts";
import { GOV_ACCOUNT } from "./module-accounts.ts";

/** The SDK's code for a stranger's signature, in gov's codespace (x/gov/types/errors.go). */
const INVALID_SIGNER: ErrorCode = {
  codespace: "gov",
  code: 13,
  text: "expected gov account as only signer for proposal message",
};

/** Refuses every other signer than governance. @throws TxError(InvalidAddress, gov/13) in the SDK's words */
export function assertGovernance(authority: string): void {
  parseAddress(authority, "invalid authority address");
  const expected = addressText(moduleAddress(GOV_ACCOUNT));
  if (authority !== expected) {
    throw new TxError(INVALID_SIGNER, `invalid authority; expected ${expected}, got ${authority}`);
  }
}
