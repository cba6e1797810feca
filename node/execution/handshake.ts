/**
 * Brings block store, chain state and application to the same height at start (interop §1.12; the plan is
 * `lib/chain/restart-plan.ts`). Afterwards the executor may begin.
 */
import { assert } from "../../lib/assert.ts";
import { blockIdOf } from "../../lib/chain/block.ts";
import { appStateBytes } from "../../lib/chain/genesis-doc.ts";
import type { GenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { planHandshake } from "../../lib/chain/restart-plan.ts";
import { applyInitChain, initialState, nextState } from "../../lib/chain/state.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import { EMPTY_VALIDATOR_SET } from "../../lib/chain/validator-set.ts";
import { equalBytes, toHexUpper } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockStore } from "../store/block-store.ts";
import type { ChainStateStore } from "../store/chain-state-store.ts";
import type { AbciClient } from "./abci-client.ts";
import { executeDecided, loadChainState, storedState } from "./block-executor.ts";

/** What the handshake brings together. */
export interface HandshakeOptions {
  readonly genesis: GenesisDoc;
  readonly abci: AbciClient;
  readonly states: ChainStateStore;
  readonly blocks: BlockStore;
  /** Our own version, told to the application. */
  readonly version: string;
}

/** What the handshake did, for the log. */
export interface HandshakeReport {
  readonly state: ChainState;
  readonly replayedBlocks: bigint;
}

/**
 * Runs the handshake; its result is where consensus goes on.
 * @throws TxError with upstream's text when the heights cannot be reconciled, NodeError("APP_HASH_MISMATCH") when the
 *   application computed another state than the chain agreed on
 */
export async function runHandshake(options: HandshakeOptions): Promise<HandshakeReport> {
  const { genesis, abci, states, blocks } = options;
  const info = await abci.info({ version: options.version, blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" });
  let state = loadChainState(states) ?? initialState(genesis);
  const heights = {
    app: info.lastBlockHeight,
    storeBase: blocks.base,
    store: blocks.height,
    state: state.lastBlockHeight,
  };
  const plan = planHandshake({ ...heights, initial: genesis.initialHeight });
  if (plan.initChain) {
    state = await initialize(options, state);
  }
  let appHash = plan.initChain ? state.appHash : info.lastBlockAppHash;
  let replayedBlocks = 0n;
  if (plan.replay !== undefined) {
    for (let height = plan.replay.from; height <= plan.replay.to; height += 1n) {
      appHash = await replayBlock(options, height);
      replayedBlocks += 1n;
    }
  }
  if (plan.applyLast !== undefined) {
    const { height } = plan.applyLast;
    if (plan.applyLast.with === "application") {
      assertSameHash(height - 1n, state.appHash, appHash);
      state = await applyLast(options, state, height);
      replayedBlocks += 1n;
    } else {
      state = await adoptLast(options, state, height, appHash);
    }
  } else if (state.lastBlockHeight > 0n) {
    assertSameHash(state.lastBlockHeight, state.appHash, appHash);
  }
  return { state, replayedBlocks };
}

async function initialize({ genesis, abci, states }: HandshakeOptions, state: ChainState): Promise<ChainState> {
  const response = await abci.initChain({
    time: genesis.genesisTime,
    chainId: genesis.chainId,
    initialHeight: genesis.initialHeight,
    consensusParams: genesis.consensusParams,
    validators: genesis.validators.map(({ pubKey, power }) => ({ pubKey, power })),
    appStateBytes: appStateBytes(genesis),
  });
  if (state.lastBlockHeight > 0n) {
    return state;
  }
  const initialized = applyInitChain(state, response);
  await states.save(storedState(initialized));
  return initialized;
}

/** Executes a block that the state already knows; its hash must be the one the next header carries. */
async function replayBlock(options: HandshakeOptions, height: bigint): Promise<Uint8Array> {
  const block = storedBlock(options.blocks, height);
  const isInitial = height === options.genesis.initialHeight;
  const lastValidators = isInitial ? EMPTY_VALIDATOR_SET : options.states.loadValidators(height - 1n);
  const response = await executeDecided(options.abci, block, { lastValidators });
  const next = height < options.blocks.height ? storedBlock(options.blocks, height + 1n) : undefined;
  if (next !== undefined) {
    assertSameHash(height, next.header.appHash, response.appHash);
  }
  await options.abci.commit({});
  return response.appHash;
}

/** The last block was saved but not executed: execute it for real. */
async function applyLast(options: HandshakeOptions, state: ChainState, height: bigint): Promise<ChainState> {
  const block = storedBlock(options.blocks, height);
  const response = await executeDecided(options.abci, block, state);
  const after = advance(state, block, response);
  await options.states.saveFinalizeBlockResponse(height, response);
  await options.abci.commit({});
  await options.states.save(storedState(after));
  return after;
}

/** The application committed the last block before the state was saved: take the answer it gave then. */
async function adoptLast(
  options: HandshakeOptions,
  state: ChainState,
  height: bigint,
  appHash: Uint8Array,
): Promise<ChainState> {
  const response = options.states.loadFinalizeBlockResponse(height);
  if (response === undefined) {
    throw new NodeError(
      "STORE_CORRUPT",
      `the application has committed block ${height}, its FinalizeBlock response is missing`,
    );
  }
  assertSameHash(height, response.appHash, appHash);
  const after = advance(state, storedBlock(options.blocks, height), response);
  await options.states.save(storedState(after));
  return after;
}

function advance(state: ChainState, block: Block, response: ResponseFinalizeBlock): ChainState {
  return nextState(state, { blockId: blockIdOf(block), header: block.header, response });
}

function storedBlock(blocks: BlockStore, height: bigint): Block {
  const block = blocks.loadBlock(height);
  assert(block !== undefined, `the block store has block ${height}`);
  return block;
}

function assertSameHash(height: bigint, want: Uint8Array, got: Uint8Array): void {
  if (!equalBytes(want, got)) {
    const detail = `app hash after block ${height}: the chain has ${toHexUpper(want)}, the application ${toHexUpper(got)}`;
    throw new NodeError("APP_HASH_MISMATCH", detail);
  }
}
