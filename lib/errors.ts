/**
 * The three kinds of failure: bugs (`assert`), refusals (TxError, QueryError) and weather (NodeError).
 * Codes are (codespace, number), never reused. Only codes and gas enter a hash; text never does.
 */

/** One registered refusal: `code` ≥ 1 is unique inside its `codespace`. */
export interface ErrorCode {
  readonly codespace: string;
  readonly code: number;
  readonly text: string;
}

/** Declares a code of the root codespace. */
function sdk(code: number, text: string): ErrorCode {
  return { codespace: "sdk", code, text };
}

/** Root codes of the Cosmos SDK (interop §6.6); number and text are API for wallets and relayers. */
export const SdkError = {
  TxDecode: sdk(2, "tx parse error"),
  InvalidSequence: sdk(3, "invalid sequence"),
  Unauthorized: sdk(4, "unauthorized"),
  InsufficientFunds: sdk(5, "insufficient funds"),
  UnknownRequest: sdk(6, "unknown request"),
  InvalidAddress: sdk(7, "invalid address"),
  InvalidPubKey: sdk(8, "invalid pubkey"),
  UnknownAddress: sdk(9, "unknown address"),
  InvalidCoins: sdk(10, "invalid coins"),
  OutOfGas: sdk(11, "out of gas"),
  MemoTooLarge: sdk(12, "memo too large"),
  InsufficientFee: sdk(13, "insufficient fee"),
  TooManySignatures: sdk(14, "maximum number of signatures exceeded"),
  NoSignatures: sdk(15, "no signatures supplied"),
  JsonMarshal: sdk(16, "failed to marshal JSON bytes"),
  JsonUnmarshal: sdk(17, "failed to unmarshal JSON bytes"),
  InvalidRequest: sdk(18, "invalid request"),
  TxInMempoolCache: sdk(19, "tx already in mempool"),
  MempoolIsFull: sdk(20, "mempool is full"),
  TxTooLarge: sdk(21, "tx too large"),
  KeyNotFound: sdk(22, "key not found"),
  WrongPassword: sdk(23, "invalid account password"),
  InvalidSigner: sdk(24, "tx intended signer does not match the given signer"),
  InvalidGasAdjustment: sdk(25, "invalid gas adjustment"),
  InvalidHeight: sdk(26, "invalid height"),
  InvalidVersion: sdk(27, "invalid version"),
  InvalidChainId: sdk(28, "invalid chain-id"),
  InvalidType: sdk(29, "invalid type"),
  TxTimeoutHeight: sdk(30, "tx timeout height"),
  UnknownExtensionOptions: sdk(31, "unknown extension options"),
  WrongSequence: sdk(32, "incorrect account sequence"),
  PackAny: sdk(33, "failed packing protobuf message to Any"),
  UnpackAny: sdk(34, "failed unpacking protobuf message from Any"),
  Logic: sdk(35, "internal logic error"),
  Conflict: sdk(36, "conflict"),
  NotSupported: sdk(37, "feature not supported"),
  NotFound: sdk(38, "not found"),
  Io: sdk(39, "Internal IO error"),
  AppConfig: sdk(40, "error in app.toml"),
  InvalidGasLimit: sdk(41, "invalid gas limit"),
  /** What the SDK answers when a message handler panics, e.g. on arithmetic overflow. */
  Panic: { codespace: "undefined", code: 111222, text: "panic" },
} as const satisfies Record<string, ErrorCode>;

/** Refusals of data that came from outside and concerns blocks, votes, proofs and light clients. */
export const ChainError = {
  InvalidEncoding: { codespace: "chain", code: 2, text: "invalid encoding" },
  InvalidBlock: { codespace: "chain", code: 3, text: "invalid block" },
  InvalidCommit: { codespace: "chain", code: 4, text: "invalid commit" },
  InvalidValidatorSet: { codespace: "chain", code: 5, text: "invalid validator set" },
  InvalidEvidence: { codespace: "chain", code: 6, text: "invalid evidence" },
  InvalidParams: { codespace: "chain", code: 7, text: "invalid consensus params" },
  InvalidGenesis: { codespace: "chain", code: 8, text: "invalid genesis document" },
  InvalidProof: { codespace: "chain", code: 9, text: "invalid proof" },
  InvalidLightBlock: { codespace: "chain", code: 10, text: "invalid light block" },
  NotEnoughTrust: { codespace: "chain", code: 11, text: "not enough trust" },
  TrustExpired: { codespace: "chain", code: 12, text: "trusted header expired" },
  InvalidVote: { codespace: "chain", code: 13, text: "invalid vote" },
  NotEnoughVotingPower: { codespace: "chain", code: 14, text: "insufficient voting power" },
} as const satisfies Record<string, ErrorCode>;

/**
 * A refusal of a transaction, message, block or proof. `detail` is the exact reason (upstream's text
 * where clients match it); `log` (= `message`) is `detail + ": " + text`, as the SDK prints wrapped errors.
 */
export class TxError extends Error {
  override readonly name = "TxError";
  readonly codespace: string;
  readonly code: number;
  readonly detail: string;
  readonly log: string;

  constructor(code: ErrorCode, detail?: string) {
    const log = detail === undefined || detail === "" ? code.text : `${detail}: ${code.text}`;
    super(log);
    this.codespace = code.codespace;
    this.code = code.code;
    this.detail = detail ?? code.text;
    this.log = log;
  }

  /** Whether this refusal carries exactly this code. */
  is(code: ErrorCode): boolean {
    return this.codespace === code.codespace && this.code === code.code;
  }
}

/** Weather: disk, peer, timeout. `code` is stable (upper case with underscores); the driver retries or stops. */
export class NodeError extends Error {
  override readonly name = "NodeError";
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
  }
}

/** gRPC status numbers used by queries. */
export const GrpcCode = {
  Unknown: 2,
  InvalidArgument: 3,
  DeadlineExceeded: 4,
  NotFound: 5,
  AlreadyExists: 6,
  PermissionDenied: 7,
  ResourceExhausted: 8,
  FailedPrecondition: 9,
  OutOfRange: 11,
  Unimplemented: 12,
  Internal: 13,
  Unavailable: 14,
  Unauthenticated: 16,
} as const;

/** A gRPC status number of {@link GrpcCode}. */
export type GrpcCode = (typeof GrpcCode)[keyof typeof GrpcCode];

/** A refused query; the text `rpc error: code = NotFound desc = …` is made at the edge. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly grpcCode: GrpcCode;

  constructor(grpcCode: GrpcCode, message: string) {
    super(message);
    this.grpcCode = grpcCode;
  }
}
