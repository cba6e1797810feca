/** The one account that may change parameters: governance. */
import { moduleAddress } from "../lib/address.ts";
import { SdkError } from "../lib/errors.ts";
import { addressText } from "./address.ts";
import { GOV_ACCOUNT } from "./module-accounts.ts";
import { refuseWhen } from "./refuse.ts";

/** Bech32 address of the governance account. */
export function govAuthority(): string {
  return addressText(moduleAddress(GOV_ACCOUNT));
}

/** Refuses anybody but governance. @throws TxError(Unauthorized) in the SDK's words */
export function assertGovAuthority(authority: string): void {
  const expected = govAuthority();
  refuseWhen(
    authority !== expected,
    SdkError.Unauthorized,
    `invalid authority; expected ${expected}, got ${authority}`,
  );
}
