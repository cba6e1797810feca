/** Error codes of codespace `attribution`; numbers are never reused. Words: docs/spec/attribution.md. */
import type { ErrorCode } from "../../lib/errors.ts";

function attribution(code: number, text: string): ErrorCode {
  return { codespace: "attribution", code, text };
}

/** Refusals of attribution. */
export const AttributionError = {
  VersionNotFound: attribution(2, "version does not exist"),
  AccountNotFound: attribution(3, "nothing was earned under these weights"),
  InvalidProof: attribution(4, "proof does not hold"),
  Unbound: attribution(5, "no account stands behind this contributor yet"),
  NothingDue: attribution(6, "nothing is due"),
  InvalidClaims: attribution(7, "invalid claims"),
  ParentNotFound: attribution(8, "version has no such parent"),
  InvalidParams: attribution(9, "invalid params"),
  InvalidModel: attribution(10, "invalid model"),
  LicenceConflict: attribution(11, "licence does not allow this model"),
  ModelNotFound: attribution(12, "model does not exist"),
  NotBuilder: attribution(13, "account did not build the model"),
  InvalidBenchmark: attribution(14, "invalid benchmark"),
  InvalidGateway: attribution(15, "invalid gateway"),
  GatewayNotFound: attribution(16, "gateway does not exist"),
  GatewayBond: attribution(17, "gateway is not bonded enough"),
  InvalidChannel: attribution(18, "invalid channel"),
  ChannelNotFound: attribution(19, "channel does not exist"),
  NotParty: attribution(20, "account is not this party of the channel"),
  InvalidVoucher: attribution(21, "invalid voucher"),
  ChannelState: attribution(22, "channel is in another state"),
  SettlementNotFound: attribution(23, "settlement does not exist"),
  SettlementOpen: attribution(24, "settlement can still be challenged"),
  InvalidUsage: attribution(25, "invalid usage"),
  NotUnclaimed: attribution(26, "this money still has an owner"),
  Withheld: attribution(60, "earnings of this version are withheld"),
} as const satisfies Record<string, ErrorCode>;
