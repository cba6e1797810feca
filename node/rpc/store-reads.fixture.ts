/** The part of `RpcBackend` that is plain reads of the stores, for the fixture chain. */

import { NodeError } from "../../lib/errors.ts";
import type { IndexSource } from "../index/event-index.ts";
import type { BlockStore } from "../store/block-store.ts";
import type { ChainStateStore } from "../store/chain-state-store.ts";
import type { RpcBackend } from "./backend.ts";

/** The reads that the stores answer. */
export type StoreReads = Pick<IndexSource, "loadEncodedResponse"> &
  Pick<
    RpcBackend,
    | "blockRange"
    | "loadBlock"
    | "loadBlockMeta"
    | "heightByHash"
    | "loadCommit"
    | "loadSeenCommit"
    | "loadValidators"
    | "loadConsensusParams"
    | "loadFinalizeBlockResponse"
    | "loadTx"
  >;

/**
 * Reads over the two stores.
 * @param announcedHeight  the highest height that clients may see: stored, executed and its state saved
 */
export function createStoreReads(
  blocks: BlockStore,
  states: ChainStateStore,
  announcedHeight: () => bigint,
): StoreReads {
  const isAnnounced = (height: bigint): boolean => height <= announcedHeight();
  return {
    blockRange() {
      const height = announcedHeight();
      return { base: height === 0n ? 0n : blocks.base, height };
    },
    async loadBlock(height) {
      const block = isAnnounced(height) ? blocks.loadBlock(height) : undefined;
      const meta = block === undefined ? undefined : blocks.loadBlockMeta(height);
      return block === undefined || meta === undefined ? undefined : { block, blockId: meta.blockId };
    },
    loadBlockMeta: async (height) => (isAnnounced(height) ? blocks.loadBlockMeta(height) : undefined),
    async heightByHash(hash) {
      const height = hash.length === 32 ? blocks.heightByHash(hash) : undefined;
      return height !== undefined && isAnnounced(height) ? height : undefined;
    },
    loadCommit: async (height) => blocks.loadCommit(height),
    loadSeenCommit: async (height) => blocks.loadSeenCommit(height),
    loadValidators: async (height) => unlessPruned(() => states.loadValidators(height)),
    loadConsensusParams: async (height) => unlessPruned(() => states.loadConsensusParams(height)),
    loadFinalizeBlockResponse: async (height) =>
      isAnnounced(height) ? states.loadFinalizeBlockResponse(height) : undefined,
    loadEncodedResponse: async (height) => (isAnnounced(height) ? states.loadEncodedResponse(height) : undefined),
    async loadTx(hash) {
      const place = blocks.loadTx(hash);
      return place !== undefined && isAnnounced(place.height) ? place : undefined;
    },
  };
}

function unlessPruned<T>(load: () => T): T | undefined {
  try {
    return load();
  } catch (error) {
    if (error instanceof NodeError && error.code === "HEIGHT_PRUNED") return undefined;
    throw error;
  }
}
