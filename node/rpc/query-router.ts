/**
 * Answers gRPC paths wherever they come from (abci_query, REST, gRPC): services about the node, its blocks
 * and transactions are answered here, everything else goes to the application.
 */

import { GrpcCode, NodeError, QueryError, TxError } from "../../lib/errors.ts";
import type { RequestQuery, ResponseQuery } from "../../proto/gen/tendermint/abci/types.ts";
import { BUG_TEXT } from "./error-text.ts";
import { describeQueries } from "./describe-service.ts";
import { nodeServiceQueries } from "./node-service.ts";
import { responseOfError } from "./query-status.ts";
import type { RpcServices } from "./services.ts";
import { createSimulationQueue } from "./simulation-queue.ts";
import { tendermintServiceQueries } from "./tendermint-service.ts";
import { txServiceQueries } from "./tx-service.ts";

/** See the file comment. */
export interface QueryRouter {
  /** Answers a query; refusals are answers with a code, a failing application throws. */
  query(request: RequestQuery, signal: AbortSignal): Promise<ResponseQuery>;
}

/** Creates the router of one node. */
export function createQueryRouter(services: RpcServices): QueryRouter {
  const own = [
    ...tendermintServiceQueries(services),
    ...nodeServiceQueries(services),
    ...txServiceQueries(services),
    ...describeQueries(services),
  ];
  const handlers = new Map(own.map((query) => [query.path, query]));
  const { backend } = services;

  const simulations = createSimulationQueue();
  const askApplication = async (request: RequestQuery): Promise<ResponseQuery> => {
    try {
      return await simulations.run(request.path, () => backend.abciQuery(request));
    } catch (error) {
      if (error instanceof QueryError) return responseOfError(error, backend.blockRange().height);
      throw error;
    }
  };

  const query = async (request: RequestQuery, signal: AbortSignal): Promise<ResponseQuery> => {
    const handler = handlers.get(request.path);
    if (handler === undefined) return askApplication(request);
    const ask = (path: string, data: Uint8Array): Promise<ResponseQuery> =>
      query({ path, data, height: request.height, prove: false }, signal);
    const height = backend.blockRange().height;
    try {
      const value = await handler.run(request.data, { height: request.height, signal, ask });
      const key = new Uint8Array(0);
      return { code: 0, codespace: "", log: "", info: "", index: 0n, key, value, proofOps: undefined, height };
    } catch (error) {
      return responseOfError(
        toQueryError(error, (bug) => services.onBug(request.path, bug)),
        height,
      );
    }
  };
  return { query };
}

function toQueryError(error: unknown, onBug: (error: unknown) => void): QueryError {
  if (error instanceof QueryError) return error;
  if (error instanceof TxError) return new QueryError(GrpcCode.InvalidArgument, error.message);
  if (error instanceof NodeError) return new QueryError(grpcCodeOf(error), error.message);
  onBug(error);
  return new QueryError(GrpcCode.Internal, BUG_TEXT);
}

const ARGUMENT_ERRORS: ReadonlySet<string> = new Set([
  "HEIGHT_INVALID",
  "HEIGHT_UNAVAILABLE",
  "HEIGHT_PRUNED",
  "QUERY_INVALID",
  "QUERY_LONG",
  "QUERY_TOO_BROAD",
  "PAGE_INVALID",
]);

function grpcCodeOf(error: NodeError): GrpcCode {
  return ARGUMENT_ERRORS.has(error.code) ? GrpcCode.InvalidArgument : GrpcCode.Unknown;
}
