/**
 * Runs block sync: carries the scheduler's requests to peers, judges neighbouring blocks in full, saves and applies
 * them through the executor that consensus uses, then says that consensus may take over. Also answers other nodes.
 */

import { blockIdOf, equalBlockIds } from "../../lib/chain/block.ts";
import { verifyCommit } from "../../lib/chain/commit.ts";
import { type ChainState, nextHeight } from "../../lib/chain/state.ts";
import { TxError } from "../../lib/errors.ts";
import { BlockRequest, BlockResponse } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { BlockExecutor, ConsensusBlockStore } from "../consensus/ports.ts";
import type { P2p } from "../p2p/network.ts";
import { decodeBlockResponse } from "./block-response.ts";
import { unlessDamaged } from "../store/block-salvage.ts";
import type { PairVerdict, SyncEffect, SyncInput } from "./core/block-sync.ts";
import { bestHeight, createSyncState, REQUEST_TIMEOUT_MS, step } from "./core/block-sync.ts";

/** What `createBlockSync` needs. */
export interface BlockSyncOptions {
  readonly p2p: P2p;
  readonly executor: BlockExecutor;
  readonly blocks: ConsensusBlockStore;
  /** Monotonic milliseconds. */
  readonly nowMs: () => number;
  /** Without peers for this long, consensus takes over. */
  readonly lonelyMs: number;
  /** Called with each block that will be judged soon, so that its signatures can be verified elsewhere. */
  readonly prefetch: (block: Block) => void;
  readonly onProgress: (progress: SyncProgress) => void;
}

/** Where sync is. */
export interface SyncProgress {
  readonly height: bigint;
  readonly best: bigint;
}

/** Block sync of one node. */
export interface BlockSync {
  /**
   * Settles when we are within one block of the best peer, or `stop` was called ("stopped").
   * @throws NodeError or AssertionError when a proven block does not apply: the node must stop
   */
  run(): Promise<"done" | "stopped">;
  /** Ends after the block being applied. */
  stop(): Promise<void>;
  readonly isRunning: boolean;
}

const TICK_MS = 100;
/** The successor of the initial block proves it; the initial height need not be 1. */
const NO_BLOCK = 0n;

/** Serves decided blocks to peers for the life of the node. */
export function serveBlocks(p2p: Pick<P2p, "onRequest" | "charge">, blocks: ConsensusBlockStore): void {
  p2p.onRequest("sync", async (from, bytes) => {
    let height: bigint;
    try {
      height = BlockRequest.decode(bytes).height;
    } catch {
      p2p.charge(from, "malformed", "block request");
      return undefined;
    }
    if (height < blocks.base || height > blocks.height || height <= NO_BLOCK) return undefined;
    const block = await unlessDamaged(async () => await blocks.loadBlock(height));
    return block === undefined ? undefined : BlockResponse.encode({ block });
  });
}

/** Creates block sync; nothing happens before `run`. */
export function createBlockSync(options: BlockSyncOptions): BlockSync {
  const { p2p, executor, blocks, nowMs } = options;
  let chain: ChainState = executor.state;
  const state = createSyncState({ height: nextHeight(chain) - 1n, nowMs: nowMs(), lonelyMs: options.lonelyMs });
  const held = new Map<bigint, Block>();
  /** Blocks between the call of the core and its `keep`. */
  let arriving: Block | undefined;
  let isRunning = false;
  let isStopped = false;
  let working: Promise<void> = Promise.resolve();
  let finish: ((end: "done" | "stopped") => void) | undefined;
  let fail: ((error: unknown) => void) | undefined;

  const feed = (input: SyncInput): void => {
    if (!isRunning) return;
    for (const effect of step(state, input)) run(effect);
  };
  const run = (effect: SyncEffect): void => {
    switch (effect.type) {
      case "request":
        void fetchBlock(effect.peer, effect.height);
        return;
      case "keep":
        if (arriving === undefined) return;
        held.set(effect.height, arriving);
        options.prefetch(arriving);
        return;
      case "discard":
        held.delete(effect.height);
        return;
      case "judge":
        // A macrotask between blocks keeps the event loop, and with it the peers, alive.
        setImmediate(() =>
          feed({ type: "judged", height: effect.height, verdict: judge(effect.height), nowMs: nowMs() }),
        );
        return;
      case "apply":
        working = apply(effect.height).catch((error: unknown) => fail?.(error));
        return;
      case "charge":
        p2p.charge(effect.peer, effect.penalty, effect.why);
        return;
      case "done":
        end("done");
    }
  };
  const fetchBlock = async (peer: string, height: bigint): Promise<void> => {
    const bytes = await p2p.request(peer, "sync", BlockRequest.encode({ height }), 2 * REQUEST_TIMEOUT_MS);
    const block = bytes === undefined ? undefined : decodeBlockResponse(bytes, height);
    if (block === "malformed") p2p.charge(peer, "malformed", `block response for ${height}`);
    if (block === undefined || block === "malformed" || bytes === undefined)
      return feed({ type: "nothing", peer, height, nowMs: nowMs() });
    arriving = block;
    feed({ type: "block", peer, height, bytes: bytes.length, nowMs: nowMs() });
    arriving = undefined;
  };
  const judge = (height: bigint): PairVerdict => {
    const first = held.get(height);
    const commit = held.get(height + 1n)?.lastCommit;
    if (first === undefined) return "first-bad";
    if (commit === undefined || !isFullCommit(chain, height, commit)) return "second-bad";
    return equalBlockIds(blockIdOf(first), commit.blockId) ? "good" : "first-bad";
  };
  const apply = async (height: bigint): Promise<void> => {
    const block = held.get(height);
    const seenCommit = held.get(height + 1n)?.lastCommit;
    if (block === undefined || seenCommit === undefined || isStopped) return;
    await blocks.saveBlock(block, seenCommit);
    chain = await executor.apply(block, seenCommit.blockId, seenCommit);
    p2p.setStatus({ height: blocks.height, earliest: blocks.base });
    options.onProgress({ height, best: bestHeight(state) });
    feed({ type: "applied", height, nowMs: nowMs() });
  };
  const end = (how: "done" | "stopped"): void => {
    isRunning = false;
    held.clear();
    finish?.(how);
  };

  p2p.addPeerListener({
    onConnected: (peer) => {
      const status = p2p.peer(peer)?.status;
      if (status !== undefined) feed({ type: "peer", peer, ...status, nowMs: nowMs() });
    },
    onDisconnected: (peer) => feed({ type: "gone", peer, nowMs: nowMs() }),
    onStatus: (peer, status) => feed({ type: "peer", peer, ...status, nowMs: nowMs() }),
  });

  return {
    run: async () => {
      isRunning = true;
      const timer = setInterval(() => feed({ type: "tick", nowMs: nowMs() }), TICK_MS);
      try {
        return await new Promise<"done" | "stopped">((resolve, reject) => {
          finish = resolve;
          fail = (error) => {
            isRunning = false;
            reject(error);
          };
          for (const { id, status } of p2p.peers()) feed({ type: "peer", peer: id, ...status, nowMs: nowMs() });
        });
      } finally {
        clearInterval(timer);
      }
    },
    stop: async () => {
      isStopped = true;
      await working;
      if (isRunning) end("stopped");
    },
    get isRunning() {
      return isRunning;
    },
  };
}

/** Every signature of the commit is verified (C-09), so a forged extra signature names the sender as a liar. */
function isFullCommit(chain: ChainState, height: bigint, commit: Commit): boolean {
  try {
    verifyCommit({ chainId: chain.chainId, validators: chain.validators, blockId: commit.blockId, height, commit });
    return true;
  } catch (error) {
    if (error instanceof TxError) return false;
    throw error;
  }
}
