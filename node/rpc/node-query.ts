/** A query that the node itself answers: a gRPC path tied to its codecs and a handler. */

import { GrpcCode, QueryError } from "../../lib/errors.ts";
import type { ResponseQuery } from "../../proto/gen/tendermint/abci/types.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { Codec } from "../../proto/wire.ts";

/** Facts of one query besides its request. */
export interface QueryContext {
  /** Asked height, 0n for the latest. */
  readonly height: bigint;
  readonly signal: AbortSignal;
  /** Asks the application (or this router) for another path. */
  readonly ask: (path: string, data: Uint8Array) => Promise<ResponseQuery>;
}

/** A query answered by the node itself. */
export interface NodeQuery {
  /** `/cosmos.tx.v1beta1.Service/GetTx`. */
  readonly path: string;
  /** @throws QueryError for a refusal */
  readonly run: (data: Uint8Array, context: QueryContext) => Promise<Uint8Array>;
}

/** Ties a handler to its codecs. */
export function nodeQuery<Request, Response>(
  path: string,
  input: Codec<Request>,
  output: Codec<Response>,
  handle: (request: Request, context: QueryContext) => Promise<Response> | Response,
): NodeQuery {
  return {
    path,
    run: async (data, context) => output.encode(await handle(decodeRequest(input, data), context)),
  };
}

function decodeRequest<Request>(input: Codec<Request>, data: Uint8Array): Request {
  try {
    return input.decode(data);
  } catch (error) {
    if (error instanceof WireError)
      throw new QueryError(GrpcCode.InvalidArgument, `malformed request: ${error.message}`);
    throw error;
  }
}
