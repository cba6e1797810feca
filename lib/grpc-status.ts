/** gRPC status codes: their names, and the SDK root error that BaseApp wraps a refused query into. The texts are API. */
import { type ErrorCode, GrpcCode, SdkError } from "./errors.ts";

/** By number. */
const NAMES: readonly string[] = [
  "OK",
  "Canceled",
  "Unknown",
  "InvalidArgument",
  "DeadlineExceeded",
  "NotFound",
  "AlreadyExists",
  "PermissionDenied",
  "ResourceExhausted",
  "FailedPrecondition",
  "Aborted",
  "OutOfRange",
  "Unimplemented",
  "Internal",
  "Unavailable",
  "DataLoss",
  "Unauthenticated",
];

/** Name of a status, as gRPC's error texts print it; `Code(99)` for a number that is none. */
export function grpcCodeName(code: number): string {
  return NAMES[code] ?? `Code(${code})`;
}

/** Number of a status by its name; undefined when it is none. */
export function grpcCodeOf(name: string | undefined): number | undefined {
  const code = name === undefined ? -1 : NAMES.indexOf(name);
  return code > 0 ? code : undefined;
}

/** The SDK root error of a refused gRPC query (cosmos-sdk baseapp/abci.go). */
export function sdkErrorOf(code: number): ErrorCode {
  switch (code) {
    case GrpcCode.NotFound:
      return SdkError.KeyNotFound;
    case GrpcCode.InvalidArgument:
    case GrpcCode.FailedPrecondition:
      return SdkError.InvalidRequest;
    case GrpcCode.Unauthenticated:
      return SdkError.Unauthorized;
    default:
      return SdkError.UnknownRequest;
  }
}
