/** The ABCI 2.0 methods with their wire types: one table for clients, the socket server and the worker. */
import {
  RequestApplySnapshotChunk,
  RequestCheckTx,
  RequestCommit,
  RequestEcho,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestInfo,
  RequestInitChain,
  RequestListSnapshots,
  RequestLoadSnapshotChunk,
  RequestOfferSnapshot,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestQuery,
  RequestVerifyVoteExtension,
  ResponseApplySnapshotChunk,
  ResponseCheckTx,
  ResponseCommit,
  ResponseEcho,
  ResponseExtendVote,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseInitChain,
  ResponseListSnapshots,
  ResponseLoadSnapshotChunk,
  ResponseOfferSnapshot,
  ResponsePrepareProposal,
  ResponseProcessProposal,
  ResponseQuery,
  ResponseVerifyVoteExtension,
} from "../../proto/gen/tendermint/abci/types.ts";
import type { Codec } from "../../proto/wire.ts";

/** One method: what it takes and gives on the wire. */
export interface AbciMethod<Request, Response> {
  readonly request: Codec<Request>;
  readonly response: Codec<Response>;
}

function method<Request, Response>(request: Codec<Request>, response: Codec<Response>): AbciMethod<Request, Response> {
  return { request, response };
}

/** All methods but flush, by the name of their member in `Request` and `Response`. */
export const abciMethods = {
  echo: method(RequestEcho, ResponseEcho),
  info: method(RequestInfo, ResponseInfo),
  initChain: method(RequestInitChain, ResponseInitChain),
  query: method(RequestQuery, ResponseQuery),
  checkTx: method(RequestCheckTx, ResponseCheckTx),
  commit: method(RequestCommit, ResponseCommit),
  listSnapshots: method(RequestListSnapshots, ResponseListSnapshots),
  offerSnapshot: method(RequestOfferSnapshot, ResponseOfferSnapshot),
  loadSnapshotChunk: method(RequestLoadSnapshotChunk, ResponseLoadSnapshotChunk),
  applySnapshotChunk: method(RequestApplySnapshotChunk, ResponseApplySnapshotChunk),
  prepareProposal: method(RequestPrepareProposal, ResponsePrepareProposal),
  processProposal: method(RequestProcessProposal, ResponseProcessProposal),
  extendVote: method(RequestExtendVote, ResponseExtendVote),
  verifyVoteExtension: method(RequestVerifyVoteExtension, ResponseVerifyVoteExtension),
  finalizeBlock: method(RequestFinalizeBlock, ResponseFinalizeBlock),
} as const;

/** Name of a method. */
export type AbciMethodName = keyof typeof abciMethods;

/** A call by method name with encoded request and response. */
export type AbciCall = (name: AbciMethodName, request: Uint8Array) => Promise<Uint8Array>;
