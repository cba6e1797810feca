/**
 * Finds the very block that belongs to a damaged height. It is known by every id that sound rows name it by: rows of the
 * height, and the next block, which carries its id and its commit. So a height whose commit is lost waits for the next block
 * to be put right, and only of the tip, when nothing names it, is believed what two thirds of its validators signed.
 */

import { blockIdOf, equalBlockIds } from "../../lib/chain/block.ts";
import { verifyCommit } from "../../lib/chain/commit.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { SalvagedBlock } from "../store/block-salvage.ts";
import type { BlockStore } from "../store/block-store.ts";
import type { PeerAsker } from "./ask-peers.ts";

/** What `findBlock` needs. */
export interface FindOptions {
  readonly asker: PeerAsker;
  readonly blocks: Pick<BlockStore, "base" | "height" | "salvage">;
  readonly chainId: string;
  /** @throws NodeError HEIGHT_PRUNED, STORE_CORRUPT */
  readonly loadValidators: (height: bigint) => ValidatorSet;
}

/** What is to be written for a damaged height, as `BlockStore.restoreBlock` takes it. */
export interface FoundBlock {
  readonly type: "found";
  /** The rows that were damaged, in words. */
  readonly damaged: readonly string[];
  readonly block: Block;
  readonly seenCommit: Commit;
  readonly commit: Commit | undefined;
}

/** What came of looking for a block. */
export type Finding =
  | FoundBlock
  /** The height is sound, or pruned. */
  | { readonly type: "sound" }
  /** No peer gave the block. */
  | { readonly type: "nobody" }
  /** The next block is damaged too and must be put right first. */
  | { readonly type: "next-first" }
  /** What the block would be checked against is damaged or gone, or contradicts itself. */
  | { readonly type: "unjudged"; readonly error: NodeError };

/** Looks for the block of `height`. Writes nothing. @throws NodeError when the disk fails in another way than damage */
export async function findBlock(options: FindOptions, height: bigint): Promise<Finding> {
  try {
    return await find(options, height);
  } catch (error) {
    if (error instanceof NodeError && (error.code === "STORE_CORRUPT" || error.code === "HEIGHT_PRUNED"))
      return { type: "unjudged", error };
    throw error;
  }
}

async function find(options: FindOptions, height: bigint): Promise<Finding> {
  const { blocks, asker } = options;
  if (height < blocks.base || height > blocks.height) return { type: "sound" };
  const left = blocks.salvage(height);
  if (left.damaged.length === 0) return { type: "sound" };
  const hasNext = height < blocks.height;
  if (hasNext && left.commit === undefined) return { type: "next-first" };
  const known = agreedIds(left, height);
  const seenCommit = left.seenCommit ?? left.commit ?? (await fetchTipCommit(options, height, known));
  if (seenCommit === undefined) return { type: "nobody" };
  const ids = [seenCommit.blockId, ...known];
  const block = left.block ?? (await asker.fetchBlock(height, (each) => isBlock(each, ids)));
  if (block === undefined) return { type: "nobody" };
  return { type: "found", damaged: left.damaged, block, seenCommit, commit: left.commit };
}

/** Every id that a height's sound rows name it by. @throws NodeError STORE_CORRUPT when they differ */
function agreedIds({ block, blockIds }: SalvagedBlock, height: bigint): readonly BlockID[] {
  const ids = block === undefined ? blockIds : [blockIdOf(block), ...blockIds];
  if (ids.some((id) => !equalBlockIds(id, ids[0] ?? id)))
    throw new NodeError("STORE_CORRUPT", `the rows of block ${height} name it by different ids`);
  return ids;
}

function isBlock(block: Block, ids: readonly BlockID[]): boolean {
  const id = blockIdOf(block);
  return ids.every((each) => equalBlockIds(each, id));
}

/** The commit of the tip from a peer's next block, signed by the tip's validators for the id that is known. */
async function fetchTipCommit(
  { asker, loadValidators, chainId }: FindOptions,
  height: bigint,
  known: readonly BlockID[],
): Promise<Commit | undefined> {
  const validators = loadValidators(height);
  const isCommit = ({ lastCommit: commit }: Block): boolean => {
    if (commit === undefined || !known.every((id) => equalBlockIds(id, commit.blockId))) return false;
    try {
      verifyCommit({ chainId, validators, blockId: commit.blockId, height, commit });
      return true;
    } catch (error) {
      if (error instanceof TxError) return false;
      throw error;
    }
  };
  return (await asker.fetchBlock(height + 1n, isCommit))?.lastCommit;
}
