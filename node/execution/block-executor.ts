/**
 * Builds, judges and applies blocks for consensus and block sync: the application behind ABCI, the chain state on disk,
 * mempool and evidence. One at a time; the order in which things reach the disk is that of 3-chain.md "Storage".
 */
import { assert } from "../../lib/assert.ts";
import { blockBytesLimit, blockIdKey, maxDataBytes, txsSize } from "../../lib/chain/block.ts";
import { blockIdOf } from "../../lib/chain/block.ts";
import { evidenceListSize } from "../../lib/chain/evidence-bytes.ts";
import type { Ed25519Verifier } from "../../lib/chain/public-key.ts";
import { decodeChainState, makeBlock, nextState } from "../../lib/chain/state.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import { validateBlock } from "../../lib/chain/validate-block.ts";
import { NodeError } from "../../lib/errors.ts";
import { ResponseProcessProposal_ProposalStatus } from "../../proto/gen/tendermint/abci/types.ts";
import type { ExecTxResult, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { State } from "../../proto/gen/tendermint/state/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { BlockExecutor, BuiltBlock, EvidencePool, ProposalRequest } from "../consensus/ports.ts";
import type { ChainStateStore } from "../store/chain-state-store.ts";
import { type AbciClient, encodedAnswer } from "./abci-client.ts";
import { finalizeRequest, prepareRequest, proposalRequest } from "./block-requests.ts";

/** The mempool as blocks need it; `node/mempool` fits. */
export interface MempoolPort {
  /** At most `bytesMax` bytes inside a block's data and `gasMax` gas (-1n: any). */
  reap(bytesMax: bigint, gasMax: bigint): readonly Uint8Array[];
  /** Waits for CheckTx calls under way and holds new ones back until the answer is called. */
  lock(): Promise<() => void>;
  /** Under the lock: removes what the block contained, checks the rest again. */
  update(height: bigint, txs: readonly Uint8Array[], results: readonly ExecTxResult[]): Promise<void>;
}

/** A block that is durable with its results: what the index and subscribers hear of. */
export interface AppliedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly seenCommit: Commit;
  readonly response: ResponseFinalizeBlock;
  /** After the block. */
  readonly state: ChainState;
}

/** What `createBlockExecutor` needs. */
export interface BlockExecutorOptions {
  /** After the handshake. */
  readonly state: ChainState;
  readonly abci: AbciClient;
  readonly states: ChainStateStore;
  readonly mempool: MempoolPort;
  readonly evidence: EvidencePool;
  /** Verifies the signatures of last commits; `ed25519Verify` unless told. */
  readonly verify?: Ed25519Verifier;
  /** What the application still needs, after each block; heights below may be pruned, behind the chain. */
  retain(height: bigint): void;
  /** Called when everything is on disk; awaited before the height is announced. */
  onApplied(applied: AppliedBlock): void | Promise<void>;
}

/** Blocks judged in this height whose verdict is kept: one per round or so. */
const VERDICTS_MAX = 64;

/** Creates the executor. */
export function createBlockExecutor(options: BlockExecutorOptions): BlockExecutor {
  return new Executor(options);
}

class Executor implements BlockExecutor {
  readonly #options: BlockExecutorOptions;
  #state: ChainState;
  /** Verdicts of this height by block id. */
  readonly #verdicts = new Map<string, "valid" | "invalid">();

  constructor(options: BlockExecutorOptions) {
    this.#options = options;
    this.#state = options.state;
  }

  get state(): ChainState {
    return this.#state;
  }

  async createProposal({ height, lastCommit, proposerAddress }: ProposalRequest): Promise<BuiltBlock> {
    const { abci, mempool, evidence } = this.#options;
    const state = this.#state;
    const { block: blockParams, evidence: evidenceParams } = state.consensusParams;
    const pending = evidence.pending(evidenceParams.maxBytes);
    const bytesMax = maxDataBytes(
      blockBytesLimit(blockParams.maxBytes),
      evidenceListSize(pending),
      state.validators.validators.length,
    );
    if (bytesMax < 0n) {
      throw new NodeError(
        "BLOCK_TOO_SMALL",
        `block.max_bytes ${blockParams.maxBytes} leaves no room for a block of this validator set`,
      );
    }
    const draft = makeBlock(state, { height, txs: [], lastCommit, evidence: pending, proposerAddress });
    const offered = mempool.reap(bytesMax, blockParams.maxGas);
    const { txs } = await abci.prepareProposal(prepareRequest(draft, state.lastValidators, offered, bytesMax));
    assert(BigInt(txsSize(txs)) <= bytesMax, "PrepareProposal keeps to max_tx_bytes");
    const block = makeBlock(state, { height, txs, lastCommit, evidence: pending, proposerAddress });
    return { block, blockId: blockIdOf(block) };
  }

  async validate(block: Block, blockId: BlockID): Promise<"valid" | "invalid"> {
    const key = blockIdKey(blockId);
    const known = this.#verdicts.get(key);
    if (known !== undefined) {
      return known;
    }
    const verdict = await this.#judge(block);
    if (this.#verdicts.size >= VERDICTS_MAX) {
      this.#verdicts.clear();
    }
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  async apply(block: Block, blockId: BlockID, seenCommit: Commit): Promise<ChainState> {
    const { abci, states, mempool, evidence, verify } = this.#options;
    const before = this.#state;
    if (this.#verdicts.get(blockIdKey(blockId)) !== "valid") {
      validateBlock(before, block, verify);
    }
    const { height } = block.header;
    const response = await executeDecided(abci, block, before);
    const after = nextState(before, { blockId, header: block.header, response });
    await states.saveFinalizeBlockResponse(height, response, encodedAnswer(response));
    const retainHeight = await this.#commit(mempool, block, response);
    await evidence.update(after, block.evidence.evidence);
    await states.save(storedState(after));
    this.#state = after;
    this.#verdicts.clear();
    await this.#options.onApplied({ block, blockId, seenCommit, response, state: after });
    if (retainHeight > 0n) {
      this.#options.retain(retainHeight);
    }
    return after;
  }

  async #judge(block: Block): Promise<"valid" | "invalid"> {
    const { abci, evidence, verify } = this.#options;
    try {
      validateBlock(this.#state, block, verify);
      if ((await evidence.check(block.evidence.evidence)) === "invalid") {
        return "invalid";
      }
      const { status } = await abci.processProposal(proposalRequest(block, this.#state.lastValidators));
      return status === ResponseProcessProposal_ProposalStatus.ACCEPT ? "valid" : "invalid";
    } catch (error) {
      // An upgrade must stop the node, and a lost application cannot judge; a bad block is only a nil vote.
      if (error instanceof NodeError) {
        throw error;
      }
      return "invalid";
    }
  }

  /** Commit with the mempool held still: CheckTx never sees a half-changed state. */
  async #commit(mempool: MempoolPort, block: Block, response: ResponseFinalizeBlock): Promise<bigint> {
    const unlock = await mempool.lock();
    try {
      const { retainHeight } = await this.#options.abci.commit({});
      await mempool.update(block.header.height, block.data.txs, response.txResults);
      return retainHeight;
    } finally {
      unlock();
    }
  }
}

/**
 * FinalizeBlock of a decided block, checked.
 * @param before  state before the block
 * @throws AssertionError when the application answers with another number of results
 */
export async function executeDecided(
  abci: AbciClient,
  block: Block,
  before: Pick<ChainState, "lastValidators">,
): Promise<ResponseFinalizeBlock> {
  const response = await abci.finalizeBlock(finalizeRequest(block, before.lastValidators));
  const [want, got] = [block.data.txs.length, response.txResults.length];
  assert(
    want === got,
    `expected tx results length to match size of transactions in block. Expected ${want}, got ${got}`,
  );
  return response;
}

/** The form in which the state store keeps a chain state. */
export function storedState(state: ChainState): State {
  const { version, ...rest } = state;
  return State.create({ ...rest, version: { consensus: version, software: "" } });
}

/** The chain state that the state store keeps, if it has one. */
export function loadChainState(states: ChainStateStore): ChainState | undefined {
  const stored = states.load();
  return stored === undefined ? undefined : decodeChainState(State.encode(stored));
}
