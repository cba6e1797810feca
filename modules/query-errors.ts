/** Errors of queries by gRPC status; the edge adds "rpc error: code = … desc = …" (ecosystem §9.6). */
import { GrpcCode, QueryError, TxError } from "../lib/errors.ts";
import { parseConsensusAddress } from "../lib/address.ts";
import { parseAddress } from "./address.ts";

/** Status 5: what was asked for does not exist. */
export function notFound(message: string): QueryError {
  return new QueryError(GrpcCode.NotFound, message);
}

/** Status 3: the request itself is wrong. */
export function invalidArgument(message: string): QueryError {
  return new QueryError(GrpcCode.InvalidArgument, message);
}

/** Reads the address of a query. @throws QueryError(InvalidArgument) */
export function queryAddress(text: string): Uint8Array {
  if (text === "") {
    throw invalidArgument("address cannot be empty");
  }
  try {
    return parseAddress(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(`invalid address: ${error.log}`) : error;
  }
}

/** Reads the consensus address of a query. @throws QueryError(InvalidArgument) */
export function queryConsensusAddress(text: string): Uint8Array {
  if (text === "") {
    throw invalidArgument("consensus address cannot be empty");
  }
  try {
    return parseConsensusAddress(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(`invalid consensus address: ${error.log}`) : error;
  }
}
