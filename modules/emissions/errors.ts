/** Error codes of codespace `emissions`; numbers are never reused. Words: docs/spec/emissions.md. */
import type { ErrorCode } from "../../lib/errors.ts";

function emissions(code: number, text: string): ErrorCode {
  return { codespace: "emissions", code, text };
}

/** Refusals of emissions. */
export const EmissionsError = {
  InvalidEconomy: emissions(2, "economic parameters break the guard"),
  InvalidParams: emissions(3, "invalid periods"),
  // 4 was InvalidAmount; amounts are refused as sdk 10.
  PaymentTooSmall: emissions(5, "payment leaves nothing for contributors"),
  InvalidBond: emissions(6, "invalid bond"),
  BondNotFound: emissions(7, "bond does not exist"),
  InsufficientBond: emissions(8, "bond is too small"),
  BondPinned: emissions(9, "bond is named in an open case"),
  NothingToWithdraw: emissions(10, "nothing has finished unbonding"),
  TooManyExits: emissions(11, "too many parts of this bond are unbonding"),
  SupplyExceeded: emissions(12, "supply would pass its maximum"),
  // 13 was BeaconUnknown; a draw waits or is opened anew.
  InvalidReveal: emissions(14, "reveal does not open the proposer's hash chain"),
  InvalidBeaconChain: emissions(15, "invalid hash chain"),
  BeaconChainWaiting: emissions(16, "another hash chain waits to take over"),
  RevealMisplaced: emissions(17, "a reveal is only the first transaction of its proposer's block"),
  BondTooSmall: emissions(18, "bond is below the least of its purpose"),
  TooManyBonds: emissions(19, "too many accounts have a bond for this"),
  InvalidGrant: emissions(20, "invalid bootstrap grant"),
} as const satisfies Record<string, ErrorCode>;
