/**
 * The application behind ABCI: exactly the methods of ABCI 2.0, synchronous but for `commit`, which waits for the disk.
 * It runs a block once: ProcessProposal (or the proposer's own PrepareProposal) executes it on an overlay, FinalizeBlock
 * adopts that overlay or executes again.
 */
import { assert } from "../../lib/assert.ts";
import { bytesToBinaryText, equalBytes, toHex, toHexUpper } from "../../lib/bytes.ts";
import { createTipOpener } from "../../lib/economy/hash-chain.ts";
import type { HashChain, TipOpener } from "../../lib/economy/hash-chain.ts";
import { NodeError, SdkError, TxError } from "../../lib/errors.ts";
import { EXECUTED_PROPOSALS_MAX, PENDING_RESET_BLOCKS, QUARANTINED_TXS_MAX } from "../../lib/limits.ts";
import { branch } from "../../lib/store/branch.ts";
import type { Branch } from "../../lib/store/branch.ts";
import type { MultiReader, StoreChanges } from "../../lib/store/kv.ts";
import { sha256 } from "#crypto";
import { TIME_ZERO } from "../../lib/time.ts";
import { addressText, parseAddress } from "../../modules/address.ts";
import { readConsensusParams } from "../../modules/consensus/keeper.ts";
import { createContext } from "../../modules/context.ts";
import {
  CheckTxType,
  RequestProcessProposal,
  ResponseApplySnapshotChunk_Result,
  ResponseCheckTx,
  ResponseOfferSnapshot_Result,
  ResponseProcessProposal_ProposalStatus,
  ResponseVerifyVoteExtension_VerifyStatus,
} from "../../proto/gen/tendermint/abci/types.ts";
import type {
  ExecTxResult,
  RequestCheckTx,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestPrepareProposal,
  RequestQuery,
  RequestVerifyVoteExtension,
  ResponseApplySnapshotChunk,
  ResponseCommit,
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
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import type { BlockInfo } from "../../modules/context.ts";
import { executeBlock, openBlock, TxCrash } from "./block.ts";
import type { BlockRequest, ExecutedBlock } from "./block.ts";
import { runTx } from "./deliver.ts";
import type { TxMachine, TxOutcome, TxScope } from "./deliver.ts";
import { defaultConsensusParams } from "./default-params.ts";
import type { GasPrice } from "./gas-price.ts";
import { buildFirstState, exportAppState } from "./genesis-state.ts";
import type { AppStateJson } from "./genesis-state.ts";
import type { AppModules } from "./modules.ts";
import type { AppState } from "./ports.ts";
import { carryPending, touchedAccounts } from "./pending.ts";
import { fillBlock, laneOf } from "./proposal.ts";
import type { BuiltProposal, Candidate } from "./proposal.ts";
import { answerQuery } from "./query.ts";
import { createTxDecoder } from "./tx/decode.ts";
import { findSignatureChecks } from "./tx/prefetch.ts";
import { createSignatureMemo, signatureCheckKey } from "./tx/signature.ts";
import type { SignatureCheck, SignatureMemo } from "./tx/signature.ts";

/** Name that Info and "is not ready" texts carry. */
const APP_NAME = "byline";

/** Something an operator must look at. The application goes on. */
export interface AppAlarm {
  readonly type: "tx-quarantined" | "proposal-threw";
  /** Upper-case hex; undefined when no single transaction is to blame. */
  readonly txHash: string | undefined;
  readonly error: unknown;
}

/** What an application is made of. */
export interface ApplicationOptions {
  readonly state: AppState;
  readonly modules: AppModules;
  /** Our own version, shown by Info and `/app/version`. */
  readonly version: string;
  /** Known once the chain has an identity; InitChain sets it on a new network. */
  readonly chainId: string;
  /** Of this node only; asked in CheckTx. Nodes may differ. */
  readonly minGasPrices: readonly GasPrice[];
  /** Blocks that Commit's retain height keeps; 0n keeps all. Nodes may differ. */
  readonly minRetainBlocks: bigint;
  /** Gas of one query; undefined for no limit. Nodes may differ. */
  readonly queryGasLimit?: bigint | undefined;
  /** Every how many blocks all invariants are checked; 0n never. A violation stops the node. */
  readonly invariantInterval: bigint;
  /** Off: every signature is verified where it is needed. Results are the same. */
  readonly isSignatureMemoOn: boolean;
  /** Off: every transaction is decoded where it is needed. Results are the same. */
  readonly isDecodeMemoOn: boolean;
  /**
   * On: after a commit, senders that the block did not touch keep their admission state; the mempool rechecks
   * `touchedSenders` only and calls `forgetPending` for what it drops. Off (as in the SDK): it rechecks everything.
   */
  readonly keepsPending?: boolean | undefined;
  /** Secret hash chains of this validator: its proposals reveal from them. Without one they go on without a reveal. */
  readonly beaconChains?: readonly HashChain[] | undefined;
  onAlarm(alarm: AppAlarm): void;
}

/** CheckTx's answer with the place in the mempool's order, for the embedded path. */
export interface CheckedTx {
  readonly response: ResponseCheckTx;
  /** undefined when refused. */
  readonly lane: { readonly sender: string; readonly sequence: bigint; readonly gasPrice: bigint } | undefined;
}

/** The application. One caller at a time; only `commit` is asynchronous. */
export interface Application {
  info(): ResponseInfo;
  initChain(request: RequestInitChain): ResponseInitChain;
  checkTx(request: RequestCheckTx): ResponseCheckTx;
  checkTxLane(request: RequestCheckTx): CheckedTx;
  prepareProposal(request: RequestPrepareProposal): ResponsePrepareProposal;
  processProposal(request: RequestProcessProposal): ResponseProcessProposal;
  extendVote(): ResponseExtendVote;
  verifyVoteExtension(request: RequestVerifyVoteExtension): ResponseVerifyVoteExtension;
  finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock;
  commit(): Promise<ResponseCommit>;
  query(request: RequestQuery): ResponseQuery;
  listSnapshots(): ResponseListSnapshots;
  offerSnapshot(): ResponseOfferSnapshot;
  loadSnapshotChunk(): ResponseLoadSnapshotChunk;
  applySnapshotChunk(): ResponseApplySnapshotChunk;
  /** Verdicts of signatures; workers may fill it beforehand (`signatureCheckKey`). */
  readonly signatureMemo: SignatureMemo;
  /** The signature checks of these transactions that the memo lacks; workers judge them, `putVerdicts` takes the answers. */
  signatureChecks(txs: readonly Uint8Array[]): readonly SignatureCheck[];
  /** Remembers verdicts in the order of `checks`. A wrong verdict forks the node: only `secp256k1Verify` may make them. */
  putVerdicts(checks: readonly SignatureCheck[], verdicts: readonly boolean[]): void;
  /** Senders whose waiting transactions the last commit made doubtful; undefined: all of them. */
  touchedSenders(): readonly string[] | undefined;
  /** The mempool has dropped a transaction of these senders: their admission state starts again at the committed one. */
  forgetPending(senders: readonly string[]): void;
  /** The committed state as `app_state` of a new genesis. @throws NodeError("HEIGHT_PRUNED") */
  exportState(height: bigint): { readonly appState: AppStateJson; readonly consensusParams: ConsensusParams };
  /** Checks every invariant on committed state; violations in words. */
  checkInvariants(): readonly string[];
}

/**
 * Creates the application over its committed state.
 * @throws NodeError("UPGRADE_NEEDED") from block methods when the state belongs to another application version
 */
export function createApplication(options: ApplicationOptions): Application {
  return new App(options);
}

/** A finalized block that waits for its commit. */
interface Staged {
  readonly block: BlockInfo;
  readonly executed: ExecutedBlock;
  readonly changes: readonly StoreChanges[];
}

class App implements Application {
  readonly signatureMemo: SignatureMemo;
  readonly #options: ApplicationOptions;
  readonly #machine: TxMachine;
  readonly #opener: TipOpener | undefined;
  #chainId: string;
  /** The first state until the first commit makes it durable. */
  #firstState: Branch | undefined;
  #initialHeight = 1n;
  #last: BlockInfo;
  /** Admission state: committed plus what CheckTx let pass since. */
  #check: Branch;
  readonly #executed = new Map<string, ExecutedBlock>();
  #built: { readonly request: RequestProcessProposal; readonly executed: ExecutedBlock } | undefined;
  #staged: Staged | undefined;
  readonly #quarantine = new Set<string>();
  #touched: readonly string[] | undefined;

  constructor(options: ApplicationOptions) {
    const { auth, bank, feegrant, messages } = options.modules;
    this.#options = options;
    this.#chainId = options.chainId;
    this.signatureMemo = createSignatureMemo(options.isSignatureMemoOn);
    this.#machine = {
      decoder: createTxDecoder(messages, options.isDecodeMemoOn),
      ante: { auth, bank, feegrant, signatureMemo: this.signatureMemo, minGasPrices: options.minGasPrices },
      messages,
    };
    const { beaconChains = [] } = options;
    this.#opener = beaconChains.length === 0 ? undefined : createTipOpener(beaconChains);
    this.#last = { height: options.state.height, time: TIME_ZERO, proposerAddress: new Uint8Array(0) };
    this.#check = branch(options.state.latest());
  }

  info(): ResponseInfo {
    const { state, modules, version } = this.#options;
    const lastBlockAppHash = state.height === 0n ? new Uint8Array(0) : state.appHash;
    return { data: APP_NAME, version, appVersion: modules.version, lastBlockHeight: state.height, lastBlockAppHash };
  }

  initChain(request: RequestInitChain): ResponseInitChain {
    const { state, modules } = this.#options;
    assert(state.height === 0n, "InitChain comes before the first commit");
    const params = withAppVersion(request.consensusParams ?? defaultConsensusParams(), modules.version);
    const first = buildFirstState(this.#machine, modules, state.latest(), request, params);
    this.#chainId = request.chainId;
    this.#firstState = first.overlay;
    this.#initialHeight = request.initialHeight;
    this.#last = { height: 0n, time: request.time, proposerAddress: new Uint8Array(0) };
    this.#forgetProposals();
    this.#check = branch(this.#base());
    return { consensusParams: params, validators: first.validators, appHash: sha256(new Uint8Array(0)) };
  }

  checkTx(request: RequestCheckTx): ResponseCheckTx {
    return this.checkTxLane(request).response;
  }

  checkTxLane(request: RequestCheckTx): CheckedTx {
    const outcome = this.#runCheck(request);
    const { code, data, log, info, gasWanted, gasUsed, events, codespace } = outcome.result;
    const response = ResponseCheckTx.create({ code, data, log, info, gasWanted, gasUsed, events, codespace });
    return { response, lane: outcome.isAdmitted && outcome.tx !== undefined ? laneOf(outcome.tx) : undefined };
  }

  prepareProposal(request: RequestPrepareProposal): ResponsePrepareProposal {
    const { height, time, proposerAddress, misbehavior, nextValidatorsHash } = request;
    const { round, votes } = request.localLastCommit;
    const lastCommit = { round, votes: votes.map(({ validator, blockIdFlag }) => ({ validator, blockIdFlag })) };
    const block = { height, time, proposerAddress, lastCommit, misbehavior };
    const { txs, executed } = this.#build(block, request);
    const asProposal = RequestProcessProposal.create({
      txs,
      proposedLastCommit: lastCommit,
      misbehavior,
      height,
      time,
      nextValidatorsHash,
      proposerAddress,
    });
    this.#built = { request: asProposal, executed };
    return { txs };
  }

  processProposal(request: RequestProcessProposal): ResponseProcessProposal {
    const { ACCEPT, REJECT } = ResponseProcessProposal_ProposalStatus;
    const executed = this.#executeProposal(request);
    return { status: executed?.isWellBuilt === true ? ACCEPT : REJECT };
  }

  extendVote(): ResponseExtendVote {
    return { voteExtension: new Uint8Array(0) };
  }

  verifyVoteExtension(request: RequestVerifyVoteExtension): ResponseVerifyVoteExtension {
    const { ACCEPT, REJECT } = ResponseVerifyVoteExtension_VerifyStatus;
    return { status: request.voteExtension.length === 0 ? ACCEPT : REJECT };
  }

  finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock {
    const { height, time, proposerAddress, misbehavior, txs, hash } = request;
    const { state, modules } = this.#options;
    assert(height === this.#nextHeight(), `FinalizeBlock is for height ${this.#nextHeight()}, not ${height}`);
    const block = { height, time, proposerAddress, lastCommit: request.decidedLastCommit, misbehavior };
    const executed =
      this.#executed.get(toHex(hash)) ??
      this.#decided(() => executeBlock(this.#machine, modules, this.#base(), this.#chainId, block, txs));
    this.#assertInvariants(height, executed);
    const changes = this.#changesOf(executed);
    const appHash = state.stage(height, changes);
    this.#staged = { block: { height, time, proposerAddress }, executed, changes };
    const { events, txResults, validatorUpdates, consensusParams } = executed;
    return { events, txResults, validatorUpdates, consensusParamUpdates: consensusParams, appHash };
  }

  async commit(): Promise<ResponseCommit> {
    const staged = this.#staged;
    assert(staged !== undefined, "Commit follows FinalizeBlock");
    await this.#options.state.commit();
    this.#staged = undefined;
    this.#firstState = undefined;
    this.#last = staged.block;
    this.#forgetProposals();
    this.#renewCheckState(staged);
    return { retainHeight: this.#retainHeight(staged.block.height, staged.executed.consensusParams) };
  }

  query(request: RequestQuery): ResponseQuery {
    const { modules, state, version } = this.#options;
    return answerQuery(
      {
        name: APP_NAME,
        version,
        chainId: this.#chainId,
        modules,
        state,
        lastBlockTime: this.#last.time,
        gasLimit: this.#options.queryGasLimit,
        simulate: (bytes) => this.#simulate(bytes),
      },
      request,
    );
  }

  listSnapshots(): ResponseListSnapshots {
    return { snapshots: [] };
  }

  offerSnapshot(): ResponseOfferSnapshot {
    return { result: ResponseOfferSnapshot_Result.REJECT };
  }

  loadSnapshotChunk(): ResponseLoadSnapshotChunk {
    return { chunk: new Uint8Array(0) };
  }

  applySnapshotChunk(): ResponseApplySnapshotChunk {
    return { result: ResponseApplySnapshotChunk_Result.ABORT, refetchChunks: [], rejectSenders: [] };
  }

  touchedSenders(): readonly string[] | undefined {
    return this.#touched;
  }

  forgetPending(senders: readonly string[]): void {
    const dropped = new Set(senders.map((sender) => bytesToBinaryText(parseAddress(sender))));
    const next = branch(this.#base());
    carryPending(this.#check, dropped, next);
    this.#check = next;
  }

  signatureChecks(txs: readonly Uint8Array[]): readonly SignatureCheck[] {
    const { chainId, header, consensusParams, stores } = this.#scope(this.#check);
    const ctx = createContext({ chainId, header, mode: "query", consensusParams, stores });
    return findSignatureChecks(this.#machine.decoder, this.#options.modules.auth, ctx, this.signatureMemo, txs);
  }

  putVerdicts(checks: readonly SignatureCheck[], verdicts: readonly boolean[]): void {
    assert(checks.length === verdicts.length, "one verdict per check");
    for (const [index, check] of checks.entries()) {
      this.signatureMemo.put(signatureCheckKey(check), verdicts[index] === true);
    }
  }

  exportState(height: bigint): { readonly appState: AppStateJson; readonly consensusParams: ConsensusParams } {
    const { state, modules } = this.#options;
    const reader = height === state.height ? state.latest() : state.at(height);
    const consensusParams = readConsensusParams(branch(reader)) ?? defaultConsensusParams();
    const header = { height, time: this.#last.time, proposerAddress: new Uint8Array(0) };
    return {
      appState: exportAppState(modules, reader, { chainId: this.#chainId, header, consensusParams }),
      consensusParams,
    };
  }

  checkInvariants(): readonly string[] {
    return this.#violations(branch(this.#base()), this.#last);
  }

  /** Committed state, or the first state before the first commit. */
  #base(): MultiReader {
    return this.#firstState ?? this.#options.state.latest();
  }

  #nextHeight(): bigint {
    const { height } = this.#options.state;
    return height === 0n ? this.#initialHeight : height + 1n;
  }

  /** Now and then everything is checked again: what a mempool forgot to tell must not lock a sender out for good. */
  #renewCheckState({ block, changes }: Staged): void {
    const next = branch(this.#base());
    const isFull = this.#options.keepsPending !== true || block.height % BigInt(PENDING_RESET_BLOCKS) === 0n;
    this.#touched = isFull ? undefined : carryPending(this.#check, touchedAccounts(changes), next).map(addressText);
    this.#check = next;
  }

  #forgetProposals(): void {
    this.#executed.clear();
    this.#built = undefined;
  }

  #scope(stores: Branch): TxScope {
    const consensusParams = readConsensusParams(stores) ?? defaultConsensusParams();
    return { chainId: this.#chainId, header: this.#last, consensusParams, stores, blockGas: undefined };
  }

  /** Admission. A bug in it is no reason to stop: the transaction is put aside. */
  #runCheck(request: RequestCheckTx): TxOutcome {
    if (this.#quarantine.size > 0 && this.#quarantine.has(toHex(sha256(request.tx)))) {
      return refusedOutcome(
        new TxError(SdkError.InvalidRequest, "transaction is quarantined: its execution failed unexpectedly"),
      );
    }
    const mode = request.type === CheckTxType.RECHECK ? "recheck" : "check";
    try {
      return runTx(this.#machine, this.#scope(this.#check), request.tx, mode);
    } catch (error) {
      this.#putAside(sha256(request.tx), error);
      return refusedOutcome(new TxError(SdkError.Panic, "internal error while checking the transaction"));
    }
  }

  /** Runs a transaction on the admission state and keeps nothing. */
  #simulate(bytes: Uint8Array): ExecTxResult {
    return runTx(this.#machine, this.#scope(branch(this.#check)), bytes, "simulate").result;
  }

  #build(block: BlockRequest, request: RequestPrepareProposal): BuiltProposal {
    let candidates = this.#candidates(request.txs);
    for (;;) {
      const open = openBlock(this.#machine, this.#options.modules, this.#base(), this.#chainId, block);
      try {
        return fillBlock(open, candidates, { maxTxBytes: request.maxTxBytes, opener: this.#opener });
      } catch (error) {
        const bad = error instanceof TxCrash ? candidates[error.txIndex] : undefined;
        if (!(error instanceof TxCrash) || error.cause instanceof NodeError || bad === undefined) {
          throw error instanceof TxCrash ? error.cause : error;
        }
        // The crashed transaction may have left its fee in the overlay: start again without it.
        this.#putAside(bad.tx.hash, error.cause);
        candidates = candidates.filter((candidate) => candidate !== bad);
      }
    }
  }

  #candidates(txs: readonly Uint8Array[]): readonly Candidate[] {
    return txs.flatMap((bytes) => {
      try {
        const tx = this.#machine.decoder.decode(bytes);
        return this.#quarantine.has(toHex(tx.hash)) ? [] : [{ bytes, tx }];
      } catch (error) {
        if (error instanceof TxError) {
          return [];
        }
        throw error;
      }
    });
  }

  /** Executes a proposed block once; undefined when something threw: the vote is nil, the node goes on. */
  #executeProposal(request: RequestProcessProposal): ExecutedBlock | undefined {
    const { height, time, proposerAddress, misbehavior, txs, proposedLastCommit, hash } = request;
    assert(height === this.#nextHeight(), `ProcessProposal is for height ${this.#nextHeight()}, not ${height}`);
    const key = toHex(hash);
    const known =
      this.#executed.get(key) ??
      (this.#built !== undefined && isSameProposal(this.#built.request, request) ? this.#built.executed : undefined);
    if (known !== undefined) {
      this.#remember(key, known);
      return known;
    }
    const block = { height, time, proposerAddress, lastCommit: proposedLastCommit, misbehavior };
    try {
      const executed = executeBlock(this.#machine, this.#options.modules, this.#base(), this.#chainId, block, txs);
      this.#remember(key, executed);
      return executed;
    } catch (error) {
      const cause = error instanceof TxCrash ? error.cause : error;
      if (cause instanceof NodeError) {
        throw cause;
      }
      const bytes = error instanceof TxCrash ? txs[error.txIndex] : undefined;
      if (bytes === undefined) {
        this.#options.onAlarm({ type: "proposal-threw", txHash: undefined, error: cause });
      } else {
        this.#putAside(sha256(bytes), cause);
      }
      return undefined;
    }
  }

  /** Keeps executed proposals of this height, a few at most: each round may bring another. */
  #remember(key: string, executed: ExecutedBlock): void {
    if (key === "") {
      return;
    }
    if (this.#executed.size >= EXECUTED_PROPOSALS_MAX) {
      this.#executed.clear();
    }
    this.#executed.set(key, executed);
  }

  /** Work on a decided block: what it throws stops the node, with the transaction's own error on top. */
  #decided<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof TxCrash ? error.cause : error;
    }
  }

  #putAside(hash: Uint8Array, error: unknown): void {
    if (this.#quarantine.size >= QUARANTINED_TXS_MAX) {
      this.#quarantine.clear();
    }
    this.#quarantine.add(toHex(hash));
    this.#options.onAlarm({ type: "tx-quarantined", txHash: toHexUpper(hash), error });
  }

  #changesOf(executed: ExecutedBlock): readonly StoreChanges[] {
    if (this.#firstState === undefined) {
      return executed.overlay.changes();
    }
    const both = branch(this.#options.state.latest());
    this.#firstState.write(both);
    executed.overlay.write(both);
    return both.changes();
  }

  #assertInvariants(height: bigint, executed: ExecutedBlock): void {
    const { invariantInterval } = this.#options;
    if (invariantInterval > 0n && height % invariantInterval === 0n) {
      const violations = this.#violations(executed.overlay, {
        height,
        time: this.#last.time,
        proposerAddress: new Uint8Array(0),
      });
      assert(violations.length === 0, `invariants broken at height ${height}: ${violations.join("; ")}`);
    }
  }

  #violations(stores: Branch, header: BlockInfo): readonly string[] {
    const consensusParams = readConsensusParams(stores) ?? defaultConsensusParams();
    const ctx = createContext({ chainId: this.#chainId, header, mode: "query", consensusParams, stores });
    return this.#options.modules.modules.flatMap((module) =>
      module.invariants.flatMap((invariant) =>
        invariant.check(ctx).map((violation) => `${module.name}/${invariant.name}: ${violation}`),
      ),
    );
  }

  /** The lowest block that evidence, and this operator, still need (SDK GetBlockRetentionHeight). */
  #retainHeight(height: bigint, params: ConsensusParams): bigint {
    const { minRetainBlocks } = this.#options;
    if (minRetainBlocks === 0n) {
      return 0n;
    }
    const forEvidence = height - (params.evidence?.maxAgeNumBlocks ?? 0n);
    const forOperator = height - minRetainBlocks;
    const lowest = forEvidence < forOperator ? forEvidence : forOperator;
    return lowest > 0n ? lowest : 0n;
  }
}

function refusedOutcome(error: TxError): TxOutcome {
  const { code, codespace, log } = error;
  const result = { code, codespace, log, data: new Uint8Array(0), info: "", gasWanted: 0n, gasUsed: 0n, events: [] };
  return { result, tx: undefined, isAdmitted: false };
}

/** Params of a new chain name the application version; a file that leaves it out (0) gets ours. */
function withAppVersion(params: ConsensusParams, ours: bigint): ConsensusParams {
  const app = params.version?.app ?? 0n;
  return { ...params, version: { app: app === 0n ? ours : app } };
}

/** True when both requests ask for the same execution: everything but the block hash. */
function isSameProposal(a: RequestProcessProposal, b: RequestProcessProposal): boolean {
  const head = (request: RequestProcessProposal): Uint8Array =>
    RequestProcessProposal.encode({ ...request, txs: [], hash: new Uint8Array(0) });
  return (
    a.txs.length === b.txs.length &&
    equalBytes(head(a), head(b)) &&
    a.txs.every((tx, index) => {
      const other = b.txs[index];
      return other !== undefined && equalBytes(tx, other);
    })
  );
}
