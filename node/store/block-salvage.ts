/**
 * What is left of a height when some of its rows are damaged: the rows that can still be read, the ids that they name the
 * block by, and whether a whole block with its commits can be put together from them and their neighbours.
 */
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import { BlockMeta, Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { BlockID } from "../../proto/gen/tendermint/types/types.ts";
import { isNilBlockId } from "../../lib/chain/block.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Db } from "./db.ts";
import { heightKey, RowPrefix } from "./keys.ts";

/** A height as far as its rows can be read. */
export interface SalvagedBlock {
  /** Rows that should be there and cannot be read, in words; empty for a sound height. */
  readonly damaged: readonly string[];
  /** Every id that a sound row names the block by; they agree unless the store is worse than damaged. */
  readonly blockIds: readonly BlockID[];
  readonly block: Block | undefined;
  /** The commit as this node saw it. */
  readonly seenCommit: Commit | undefined;
  /** The commit as the next block carries it. */
  readonly commit: Commit | undefined;
}

/** Reads a height from `base` to `tip` of a block store's rows. Never throws on damage. Cost: reads two blocks at most. */
export function salvageBlock(db: Db, height: bigint, tip: bigint): SalvagedBlock {
  const damaged: string[] = [];
  const read = <T>(prefix: RowPrefix, at: bigint, what: string, decode: (bytes: Uint8Array) => T): T | undefined => {
    const row = soundRow(db, heightKey(prefix, at));
    if (row === undefined && at === height) damaged.push(what);
    return row === undefined ? undefined : decode(row);
  };
  const meta = read(RowPrefix.blockMeta, height, "header", BlockMeta.decode);
  const block = read(RowPrefix.blockBytes, height, "block", Block.decode);
  const seenCommit = read(RowPrefix.seenCommit, height, "seen commit", Commit.decode);
  const hasNext = height < tip;
  const row = hasNext ? read(RowPrefix.blockCommit, height, "commit", Commit.decode) : undefined;
  const next = hasNext ? read(RowPrefix.blockMeta, height + 1n, "next header", BlockMeta.decode) : undefined;
  const commit =
    row ?? (hasNext ? read(RowPrefix.blockBytes, height + 1n, "next block", Block.decode)?.lastCommit : undefined);
  const named = [meta?.blockId, seenCommit?.blockId, commit?.blockId, next?.header.lastBlockId];
  const blockIds = named.flatMap((id) => (id === undefined || isNilBlockId(id) ? [] : [id]));
  return { damaged, blockIds, block, seenCommit, commit };
}

/** Answers a peer from the block store: with nothing when the block is damaged here, which the store has told of already. */
export async function unlessDamaged<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NodeError && error.code === "STORE_CORRUPT") return undefined;
    throw error;
  }
}

/** A row, or undefined when it is missing or damaged. */
export function soundRow(db: Db, key: Uint8Array): Uint8Array | undefined {
  try {
    return db.get(key);
  } catch (error) {
    if (error instanceof NodeError && error.code === "STORE_CORRUPT") return undefined;
    throw error;
  }
}
