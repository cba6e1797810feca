/**
 * gRPC status codes at the edges: names and HTTP statuses, and the way between a refused query and the
 * `code`, `codespace`, `log` of an ABCI answer (interop.md §6.6, ecosystem.md §9.6; the texts are API).
 */

import { GrpcCode, type QueryError, SdkError } from "../../lib/errors.ts";
import { grpcCodeName, grpcCodeOf, sdkErrorOf } from "../../lib/grpc-status.ts";
import type { ResponseQuery } from "../../proto/gen/tendermint/abci/types.ts";

const HTTP_STATUS: ReadonlyMap<number, number> = new Map([
  [1, 408],
  [3, 400],
  [4, 504],
  [5, 404],
  [6, 409],
  [7, 403],
  [8, 429],
  [9, 400],
  [10, 409],
  [11, 400],
  [12, 501],
  [14, 503],
  [16, 401],
]);

/** A refused query as REST and gRPC tell it. */
export interface QueryStatus {
  /** gRPC code, never 0. */
  readonly code: number;
  /** Whole text, with the `rpc error: code = …` prefix where the application made one. */
  readonly message: string;
  /** The text without prefix and without the SDK error's suffix, as a native gRPC server sends it. */
  readonly description: string;
}

/** HTTP status of a gRPC code, as grpc-gateway maps it; 500 for Unknown, Internal and what is new. */
export function httpStatusOf(code: number): number {
  return HTTP_STATUS.get(code) ?? 500;
}

/** Reads the status of an ABCI answer; undefined when its code is 0. */
export function statusOfResponse(response: ResponseQuery): QueryStatus | undefined {
  if (response.code === 0) return undefined;
  const parts = /^rpc error: code = ([A-Za-z]+) desc = ([\s\S]*)$/.exec(response.log);
  const code = grpcCodeOf(parts?.[1]) ?? codeOfSdk(response);
  return { code, message: response.log, description: withoutSuffix(parts?.[2] ?? response.log, response) };
}

function codeOfSdk(response: ResponseQuery): number {
  if (response.codespace !== "sdk") return GrpcCode.Unknown;
  switch (response.code) {
    case SdkError.KeyNotFound.code:
      return GrpcCode.NotFound;
    case SdkError.InvalidRequest.code:
    case SdkError.InvalidHeight.code:
      return GrpcCode.InvalidArgument;
    case SdkError.Unauthorized.code:
      return GrpcCode.Unauthenticated;
    case SdkError.UnknownRequest.code:
      return response.log.includes("unknown query path") ? GrpcCode.Unimplemented : GrpcCode.Unknown;
    default:
      return GrpcCode.Unknown;
  }
}

function withoutSuffix(text: string, response: ResponseQuery): string {
  const suffix = `: ${sdkErrorOf(codeOfSdk(response)).text}`;
  return response.codespace === "sdk" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

/** The ABCI answer of a query that this process refused, worded as BaseApp words it. */
export function responseOfError(error: QueryError, height: bigint): ResponseQuery {
  const { codespace, code, text } = sdkErrorOf(error.grpcCode);
  const log = `rpc error: code = ${grpcCodeName(error.grpcCode)} desc = ${error.message}: ${text}`;
  const empty = new Uint8Array(0);
  return { code, codespace, log, info: "", index: 0n, key: empty, value: empty, proofOps: undefined, height };
}
