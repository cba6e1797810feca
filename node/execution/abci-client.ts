/**
 * The application as everything outside this folder sees it: asynchronous, messages only. Implementations differ in
 * where the application runs (same thread, worker, other process), never in what it answers.
 */
import type {
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
import { abciMethods } from "./abci-methods.ts";
import type { AbciCall, AbciMethod, AbciMethodName } from "./abci-methods.ts";
import type { Application, CheckedTx } from "./app.ts";
import { createBatchChecker } from "./check-batch.ts";
import type { CheckCall, SignatureJudge } from "./check-batch.ts";
import { encodeFinalizeAnswer, readFinalizeAnswer } from "./finalize-answer.ts";

/**
 * ABCI 2.0. A promise is rejected only when the application, or the way to it, has failed: the node must then stop
 * (refusals are answers). Consensus methods are called one at a time; checkTx and query may run beside them.
 */
export interface AbciClient {
  echo(request: RequestEcho): Promise<ResponseEcho>;
  info(request: RequestInfo): Promise<ResponseInfo>;
  initChain(request: RequestInitChain): Promise<ResponseInitChain>;
  query(request: RequestQuery): Promise<ResponseQuery>;
  checkTx(request: RequestCheckTx): Promise<ResponseCheckTx>;
  /** CheckTx with the mempool lane; the lane is undefined when the application is remote. */
  checkTxLane(request: RequestCheckTx): Promise<CheckedTx>;
  prepareProposal(request: RequestPrepareProposal): Promise<ResponsePrepareProposal>;
  processProposal(request: RequestProcessProposal): Promise<ResponseProcessProposal>;
  extendVote(request: RequestExtendVote): Promise<ResponseExtendVote>;
  verifyVoteExtension(request: RequestVerifyVoteExtension): Promise<ResponseVerifyVoteExtension>;
  finalizeBlock(request: RequestFinalizeBlock): Promise<ResponseFinalizeBlock>;
  commit(request: RequestCommit): Promise<ResponseCommit>;
  listSnapshots(request: RequestListSnapshots): Promise<ResponseListSnapshots>;
  offerSnapshot(request: RequestOfferSnapshot): Promise<ResponseOfferSnapshot>;
  loadSnapshotChunk(request: RequestLoadSnapshotChunk): Promise<ResponseLoadSnapshotChunk>;
  applySnapshotChunk(request: RequestApplySnapshotChunk): Promise<ResponseApplySnapshotChunk>;
  /**
   * CheckTx of many transactions in one turn, in this order, their signatures judged beforehand side by side. Batches
   * are answered in call order. A remote application gets them one by one.
   */
  checkTxs(calls: readonly CheckCall[], type: number): Promise<readonly CheckedTx[]>;
  /** Judges the signatures of transactions that will soon be executed; nothing when the application is remote. */
  prefetch(txs: readonly Uint8Array[]): Promise<void>;
  /** Senders to recheck after the last commit (Application.keepsPending); undefined: all, always so when remote. */
  touchedSenders(): Promise<readonly string[] | undefined>;
  /** The mempool has dropped transactions of these senders without a block. */
  forgetPending(senders: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * A client of an application in this thread. The store stays the caller's to close.
 * @param judge  verifies signatures of batches elsewhere; without it they are verified where they are needed
 */
export function createLocalClient(app: Application, judge?: SignatureJudge): AbciClient {
  const batches = createBatchChecker(app, judge);
  return {
    echo: async ({ message }) => ({ message }),
    info: async () => app.info(),
    initChain: async (request) => app.initChain(request),
    query: async (request) => app.query(request),
    checkTx: async (request) => app.checkTx(request),
    checkTxLane: async (request) => app.checkTxLane(request),
    prepareProposal: async (request) => app.prepareProposal(request),
    processProposal: async (request) => app.processProposal(request),
    extendVote: async () => app.extendVote(),
    verifyVoteExtension: async (request) => app.verifyVoteExtension(request),
    finalizeBlock: async (request) => {
      const response = app.finalizeBlock(request);
      encodedForms.set(response, encodeFinalizeAnswer(response));
      return response;
    },
    commit: () => app.commit(),
    listSnapshots: async () => app.listSnapshots(),
    offerSnapshot: async () => app.offerSnapshot(),
    loadSnapshotChunk: async () => app.loadSnapshotChunk(),
    applySnapshotChunk: async () => app.applySnapshotChunk(),
    checkTxs: batches.checkTxs,
    prefetch: batches.prefetch,
    touchedSenders: async () => app.touchedSenders(),
    forgetPending: async (senders) => app.forgetPending(senders),
    close: async () => undefined,
  };
}

/** Bytes of the answers that are written down as they are; the decoder takes canonical bytes only. */
const encodedForms = new WeakMap<object, Uint8Array>();

/** The bytes of a FinalizeBlock answer as a client of this file gave it; undefined for any other. */
export function encodedAnswer(response: ResponseFinalizeBlock): Uint8Array | undefined {
  return encodedForms.get(response);
}

/** The other ways to an application, in bytes. */
export interface ByteTransport {
  readonly call: AbciCall;
  /** What only an application of our own can do; a remote one does without. */
  readonly embedded?: EmbeddedCalls | undefined;
  close(): Promise<void>;
}

/** The calls beyond ABCI. */
export type EmbeddedCalls = Pick<
  AbciClient,
  "checkTxLane" | "checkTxs" | "prefetch" | "touchedSenders" | "forgetPending"
>;

/** A client over a transport that carries encoded messages: a worker, a socket, or a loop back for tests. */
export function createByteClient(transport: ByteTransport): AbciClient {
  const over =
    <Request, Response>(name: AbciMethodName, method: AbciMethod<Request, Response>) =>
    async (request: Request): Promise<Response> =>
      method.response.decode(await transport.call(name, method.request.encode(request)));
  const finalizeBlock = async (request: RequestFinalizeBlock): Promise<ResponseFinalizeBlock> => {
    const bytes = await transport.call("finalizeBlock", abciMethods.finalizeBlock.request.encode(request));
    const response = readFinalizeAnswer(bytes);
    encodedForms.set(response, bytes);
    return response;
  };
  const checkTx = over("checkTx", abciMethods.checkTx);
  const embedded: EmbeddedCalls = transport.embedded ?? {
    checkTxLane: async (request) => ({ response: await checkTx(request), lane: undefined }),
    checkTxs: async (calls, type) =>
      await Promise.all(calls.map(async ({ tx }) => ({ response: await checkTx({ tx, type }), lane: undefined }))),
    prefetch: async () => undefined,
    touchedSenders: async () => undefined,
    forgetPending: async () => undefined,
  };
  return {
    echo: over("echo", abciMethods.echo),
    info: over("info", abciMethods.info),
    initChain: over("initChain", abciMethods.initChain),
    query: over("query", abciMethods.query),
    checkTx,
    checkTxLane: (request) => embedded.checkTxLane(request),
    checkTxs: (calls, type) => embedded.checkTxs(calls, type),
    prefetch: (txs) => embedded.prefetch(txs),
    touchedSenders: () => embedded.touchedSenders(),
    forgetPending: (senders) => embedded.forgetPending(senders),
    prepareProposal: over("prepareProposal", abciMethods.prepareProposal),
    processProposal: over("processProposal", abciMethods.processProposal),
    extendVote: over("extendVote", abciMethods.extendVote),
    verifyVoteExtension: over("verifyVoteExtension", abciMethods.verifyVoteExtension),
    finalizeBlock,
    commit: over("commit", abciMethods.commit),
    listSnapshots: over("listSnapshots", abciMethods.listSnapshots),
    offerSnapshot: over("offerSnapshot", abciMethods.offerSnapshot),
    loadSnapshotChunk: over("loadSnapshotChunk", abciMethods.loadSnapshotChunk),
    applySnapshotChunk: over("applySnapshotChunk", abciMethods.applySnapshotChunk),
    close: () => transport.close(),
  };
}

/** Runs encoded calls against a client: the far side of a byte transport. */
export function createByteHandler(client: AbciClient): AbciCall {
  const run = async <Request, Response>(
    method: AbciMethod<Request, Response>,
    bytes: Uint8Array,
    call: (request: Request) => Promise<Response>,
  ): Promise<Uint8Array> => method.response.encode(await call(method.request.decode(bytes)));
  const handlers: Readonly<Record<AbciMethodName, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
    echo: (bytes) => run(abciMethods.echo, bytes, (request) => client.echo(request)),
    info: (bytes) => run(abciMethods.info, bytes, (request) => client.info(request)),
    initChain: (bytes) => run(abciMethods.initChain, bytes, (request) => client.initChain(request)),
    query: (bytes) => run(abciMethods.query, bytes, (request) => client.query(request)),
    checkTx: (bytes) => run(abciMethods.checkTx, bytes, (request) => client.checkTx(request)),
    prepareProposal: (bytes) => run(abciMethods.prepareProposal, bytes, (request) => client.prepareProposal(request)),
    processProposal: (bytes) => run(abciMethods.processProposal, bytes, (request) => client.processProposal(request)),
    extendVote: (bytes) => run(abciMethods.extendVote, bytes, (request) => client.extendVote(request)),
    verifyVoteExtension: (bytes) =>
      run(abciMethods.verifyVoteExtension, bytes, (request) => client.verifyVoteExtension(request)),
    finalizeBlock: async (bytes) => {
      const response = await client.finalizeBlock(abciMethods.finalizeBlock.request.decode(bytes));
      return encodedAnswer(response) ?? abciMethods.finalizeBlock.response.encode(response);
    },
    commit: (bytes) => run(abciMethods.commit, bytes, (request) => client.commit(request)),
    listSnapshots: (bytes) => run(abciMethods.listSnapshots, bytes, (request) => client.listSnapshots(request)),
    offerSnapshot: (bytes) => run(abciMethods.offerSnapshot, bytes, (request) => client.offerSnapshot(request)),
    loadSnapshotChunk: (bytes) =>
      run(abciMethods.loadSnapshotChunk, bytes, (request) => client.loadSnapshotChunk(request)),
    applySnapshotChunk: (bytes) =>
      run(abciMethods.applySnapshotChunk, bytes, (request) => client.applySnapshotChunk(request)),
  };
  return (name, bytes) => handlers[name](bytes);
}

/** A client whose every message goes through its bytes and back: proves that nothing but messages crosses the boundary. */
export function createRoundTripClient(inner: AbciClient): AbciClient {
  return createByteClient({ call: createByteHandler(inner), embedded: inner, close: () => inner.close() });
}
