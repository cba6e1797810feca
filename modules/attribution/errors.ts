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
  PublicationNotFound: attribution(27, "publication does not exist"),
  InvalidPublication: attribution(28, "invalid publication"),
  PublicationEarly: attribution(29, "publication is too early"),
  PublicationState: attribution(30, "publication is in another state"),
  InvalidFraudCommit: attribution(31, "invalid commitment to a fraud proof"),
  FraudCommitNotFound: attribution(32, "no such proof was committed in an earlier block"),
  FraudNotShown: attribution(33, "proof does not convict"),
  AlreadyConvicted: attribution(34, "this was convicted already"),
  ConvictionNotFound: attribution(35, "no such conviction waits"),
  ConvictionOpen: attribution(36, "an earlier finder can still come"),
  NothingToResplit: attribution(37, "settlement is divided as it should be"),
  InvalidRequest: attribution(38, "invalid request for a leaf"),
  RequestNotFound: attribution(39, "request does not exist"),
  RequestOpen: attribution(40, "request can still be answered"),
  InvalidAnswer: attribution(41, "answer does not open the leaf"),
  NotUnclaimed: attribution(26, "this money still has an owner"),
  Withheld: attribution(60, "earnings of this version are withheld"),
} as const satisfies Record<string, ErrorCode>;
