/**
 * Removes old heights behind the chain: block store, chain state store and event index, in this order, so that what
 * is half pruned is already below the range that readers see. Each block lets it take a bounded number of heights;
 * a backlog (an operator lowered the window) goes over many blocks. The application prunes its own history.
 */

import { NodeError } from "../lib/errors.ts";
import { PRUNE_HEIGHTS_PER_BLOCK } from "../lib/limits.ts";
import type { EventIndex } from "./index/event-index.ts";
import type { BlockStore } from "./store/block-store.ts";
import type { ChainStateStore } from "./store/chain-state-store.ts";

/** A running pruner. */
export interface Pruner {
  /** Heights below `height` may go; called once per block. Returns at once. */
  retain(height: bigint): void;
  /** Settles when the pass under way is done; later calls of `retain` do nothing. */
  stop(): Promise<void>;
}

/** Creates the pruner; nothing happens before `retain`. */
export function createPruner(options: {
  readonly blocks: BlockStore;
  readonly states: ChainStateStore;
  readonly index: EventIndex | undefined;
  /** A pass failed; the next block tries again. Anything but weather is a bug and goes to `onFatal`. */
  readonly onTrouble: (error: NodeError) => void;
  readonly onFatal: (error: unknown) => void;
}): Pruner {
  const { blocks, states, index } = options;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const pass = async (retainHeight: bigint): Promise<void> => {
    const limit = blocks.base + BigInt(PRUNE_HEIGHTS_PER_BLOCK);
    const below = retainHeight < limit ? retainHeight : limit;
    if (blocks.base < below) await blocks.prune(below);
    await states.prune(below);
    await index?.prune(below);
  };

  return {
    retain: (height) => {
      if (isStopped || running !== undefined || blocks.base === 0n) return;
      running = pass(height)
        .catch((error: unknown) => (error instanceof NodeError ? options.onTrouble(error) : options.onFatal(error)))
        .finally(() => {
          running = undefined;
        });
    },
    stop: async () => {
      isStopped = true;
      await running;
    },
  };
}
