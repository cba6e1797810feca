/** Who may change parameters: the account of governance, in whose name passed proposals run their messages. */
import { moduleAddress } from "../lib/address.ts";
import type { ErrorCode } from "../lib/errors.ts";
import { addressText } from "./address.ts";
import { GOV_ACCOUNT } from "./module-accounts.ts";
import { refuseWhen } from "./refuse.ts";

/** Code of every refused authority, as the SDK's modules share it (x/gov ErrInvalidSigner). */
export const INVALID_SIGNER: ErrorCode = {
  codespace: "gov",
  code: 13,
  text: "expected gov account as only signer for proposal message",
};

/** Bech32 address of the gov account. */
export function govAuthority(): string {
  return addressText(moduleAddress(GOV_ACCOUNT));
}

/** Refuses anybody but the gov account. @throws TxError(INVALID_SIGNER) in the SDK's words */
export function assertAuthority(authority: string): void {
  const expected = govAuthority();
  refuseWhen(authority !== expected, INVALID_SIGNER, `invalid authority; expected ${expected}, got ${authority}`);
}
