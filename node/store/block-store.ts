/**
 * Committed blocks with what is looked up by them. One synced batch per height holds everything of that
 * height and the new range, so a height is there as a whole or not at all.
 */
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import { BlockMeta, Commit } from "../../proto/gen/tendermint/types/types.ts";
import { assert } from "../../lib/assert.ts";
import { equalBlockIds } from "../../lib/chain/block.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { partSetHeaderOfBytes } from "../../lib/chain/part-set.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { NodeError } from "../../lib/errors.ts";
import { salvageBlock, soundRow } from "./block-salvage.ts";
import type { SalvagedBlock } from "./block-salvage.ts";
import type { Db, DbOp } from "./db.ts";
import { hashKey, heightKey, RowPrefix, singleKey } from "./keys.ts";
import { RowReader, RowWriter } from "./row-codec.ts";

/** Where a transaction lies. */
export interface TxPosition {
  readonly height: bigint;
  readonly index: number;
}

/** Hears of a height whose rows are damaged, each time a read meets it. */
export type DamageListener = (height: bigint, error: NodeError) => void;

/** Committed blocks from `base` to `height` without gaps. Loads throw NodeError("STORE_CORRUPT") for a damaged height. */
export interface BlockStore {
  /** Lowest height held, 0n when empty. */
  readonly base: bigint;
  /** Highest height held, 0n when empty. */
  readonly height: bigint;
  /**
   * Saves the next block with its commit certificate, hash rows and transaction rows, synced.
   * @param seenCommit  +2/3 precommits for exactly this block, checked by the caller
   */
  saveBlock(block: Block, seenCommit: Commit): Promise<void>;
  /** Starts an empty store after a state sync: the commit of `height`, no block; the next block is `height + 1`. */
  saveSeenCommit(height: bigint, seenCommit: Commit): Promise<void>;
  loadBlock(height: bigint): Block | undefined;
  /** The canonical bytes of a block, for peers that sync. */
  loadBlockBytes(height: bigint): Uint8Array | undefined;
  loadBlockMeta(height: bigint): BlockMeta | undefined;
  /** The commit of `height` as block `height + 1` carries it; undefined at the tip. */
  loadCommit(height: bigint): Commit | undefined;
  /** The commit of `height` as this node saw it. */
  loadSeenCommit(height: bigint): Commit | undefined;
  heightByHash(hash: Uint8Array): bigint | undefined;
  /** The last place of a transaction by its sha256. */
  loadTx(hash: Uint8Array): TxPosition | undefined;
  /** Removes blocks below `retainHeight`; gives how many. Bounded per batch; the tip always stays. */
  prune(retainHeight: bigint): Promise<number>;
  /** Removes the tip, for a hard rollback. */
  deleteLatest(): Promise<void>;
  /** Who is told of damage from now on; one listener at a time. */
  onDamage(listener: DamageListener): void;
  /** What can still be read of a height from `base` to `height`. */
  salvage(height: bigint): SalvagedBlock;
  /**
   * Writes every row of a damaged height anew, synced.
   * @param block   the very block that was decided, checked by the caller
   * @param seenCommit  +2/3 precommits for it, checked by the caller
   * @param commit  the same as the next block carries it; undefined at the tip
   */
  restoreBlock(block: Block, seenCommit: Commit, commit: Commit | undefined): Promise<void>;
}

const PRUNE_BATCH_HEIGHTS = 50n;

/** Opens the block store of the node database. @throws NodeError("STORE_CORRUPT") */
export function createBlockStore(db: Db): BlockStore {
  return new DbBlockStore(db);
}

class DbBlockStore implements BlockStore {
  readonly #db: Db;
  base: bigint;
  height: bigint;
  /** Height that a state sync brought without its block. */
  #syncedHeight: bigint;
  /** Settles when the write under way, if any, is done. */
  #idle: Promise<unknown> = Promise.resolve();
  #tellDamage: DamageListener = () => undefined;

  constructor(db: Db) {
    this.#db = db;
    const row = db.get(singleKey(RowPrefix.blockRange));
    const reader = row === undefined ? undefined : new RowReader(row);
    this.base = reader?.height() ?? 0n;
    this.height = reader?.height() ?? 0n;
    this.#syncedHeight = reader?.height() ?? 0n;
    if (this.height > 0n && !hasRow(db, heightKey(RowPrefix.blockMeta, this.height))) {
      throw new NodeError("STORE_CORRUPT", `block ${this.height} is missing from the block store`);
    }
  }

  async saveBlock(block: Block, seenCommit: Commit): Promise<void> {
    const { height } = block.header;
    const bytes = Block.encode(block);
    const meta = metaOf(block, bytes);
    this.#assertNext(height);
    assert(
      seenCommit.height === height && equalBlockIds(seenCommit.blockId, meta.blockId),
      "a block is saved with its own commit",
    );
    const ops = rowsOf(block, bytes, meta, seenCommit);
    const { lastCommit } = block;
    if (lastCommit !== undefined && lastCommit.height > 0n) {
      ops.push({ key: heightKey(RowPrefix.blockCommit, lastCommit.height), value: Commit.encode(lastCommit) });
    }
    await this.#inTurn(async () => {
      const base = this.base === 0n ? height : this.base;
      await this.#db.write([...ops, rangeRow({ base, height, syncedHeight: this.#syncedHeight })], { sync: true });
      this.base = base;
      this.height = height;
    });
  }

  async saveSeenCommit(height: bigint, seenCommit: Commit): Promise<void> {
    assert(this.height === 0n && seenCommit.height === height, "a state sync starts an empty block store");
    const ops = [
      { key: heightKey(RowPrefix.seenCommit, height), value: Commit.encode(seenCommit) },
      rangeRow({ base: 0n, height: 0n, syncedHeight: height }),
    ];
    await this.#db.write(ops, { sync: true });
    this.#syncedHeight = height;
  }

  loadBlock(height: bigint): Block | undefined {
    const bytes = this.loadBlockBytes(height);
    return bytes === undefined ? undefined : Block.decode(bytes);
  }

  loadBlockBytes(height: bigint): Uint8Array | undefined {
    return this.#holds(height) ? this.#heldRow(RowPrefix.blockBytes, height) : undefined;
  }

  loadBlockMeta(height: bigint): BlockMeta | undefined {
    const row = this.#holds(height) ? this.#heldRow(RowPrefix.blockMeta, height) : undefined;
    return row === undefined ? undefined : BlockMeta.decode(row);
  }

  loadCommit(height: bigint): Commit | undefined {
    const isHeld = this.#holds(height) && height < this.height;
    const row = isHeld ? this.#heldRow(RowPrefix.blockCommit, height) : this.#row(RowPrefix.blockCommit, height);
    return row === undefined ? undefined : Commit.decode(row);
  }

  loadSeenCommit(height: bigint): Commit | undefined {
    const isHeld = this.#holds(height);
    const row = isHeld ? this.#heldRow(RowPrefix.seenCommit, height) : this.#row(RowPrefix.seenCommit, height);
    return row === undefined ? undefined : Commit.decode(row);
  }

  heightByHash(hash: Uint8Array): bigint | undefined {
    const row = this.#db.get(hashKey(RowPrefix.heightByBlockHash, hash));
    return row === undefined ? undefined : new RowReader(row).height();
  }

  loadTx(hash: Uint8Array): TxPosition | undefined {
    const row = this.#db.get(hashKey(RowPrefix.txByHash, hash));
    if (row === undefined) return undefined;
    const reader = new RowReader(row);
    return { height: reader.height(), index: reader.uvarint() };
  }

  async prune(retainHeight: bigint): Promise<number> {
    assert(retainHeight <= this.height, "the tip is never pruned");
    const from = this.base;
    while (this.base < retainHeight) await this.#inTurn(() => this.#pruneBatch(retainHeight));
    return Number(this.base - from);
  }

  async #pruneBatch(retainHeight: bigint): Promise<void> {
    const below = this.base + PRUNE_BATCH_HEIGHTS < retainHeight ? this.base + PRUNE_BATCH_HEIGHTS : retainHeight;
    const ops: DbOp[] = [rangeRow({ base: below, height: this.height, syncedHeight: this.#syncedHeight })];
    for (let height = this.base; height < below; height++) ops.push(...this.#removals(height));
    // The range moves first in memory: a reader never meets a height that is half gone.
    this.base = below;
    await this.#db.write(ops, { sync: false });
  }

  /** Writes go one after another: pruning runs behind the chain, and both write the range. */
  async #inTurn(write: () => Promise<void>): Promise<void> {
    const before = this.#idle;
    const turn = (async () => {
      await before.catch(() => undefined);
      await write();
    })();
    this.#idle = turn;
    await turn;
  }

  async deleteLatest(): Promise<void> {
    assert(this.height > this.base, "a rollback leaves at least one block");
    const { height } = this;
    const range = { base: this.base, height: height - 1n, syncedHeight: this.#syncedHeight };
    const ops = [...this.#removals(height), { key: heightKey(RowPrefix.blockCommit, height - 1n), value: undefined }];
    await this.#db.write([...ops, rangeRow(range)], { sync: true });
    this.height = height - 1n;
  }

  onDamage(listener: DamageListener): void {
    this.#tellDamage = listener;
  }

  salvage(height: bigint): SalvagedBlock {
    assert(this.#holds(height), "only a height that is held is salvaged");
    return salvageBlock(this.#db, height, this.height);
  }

  async restoreBlock(block: Block, seenCommit: Commit, commit: Commit | undefined): Promise<void> {
    const { height } = block.header;
    const bytes = Block.encode(block);
    const meta = metaOf(block, bytes);
    for (const each of commit === undefined ? [seenCommit] : [seenCommit, commit]) {
      assert(
        each.height === height && equalBlockIds(each.blockId, meta.blockId),
        "a block is restored with its own commits",
      );
    }
    // The same transaction in a later block keeps that place.
    const ops = rowsOf(block, bytes, meta, seenCommit).filter(({ key }) => !this.#isLaterTx(key, height));
    if (commit !== undefined) ops.push({ key: heightKey(RowPrefix.blockCommit, height), value: Commit.encode(commit) });
    await this.#inTurn(async () => {
      // Pruned meanwhile: nothing to restore.
      if (this.#holds(height)) await this.#db.write(ops, { sync: true });
    });
  }

  #isLaterTx(key: Uint8Array, height: bigint): boolean {
    const row = key[0] === RowPrefix.txByHash ? soundRow(this.#db, key) : undefined;
    return row !== undefined && new RowReader(row).height() > height;
  }

  /** A row that belongs to a held height. */
  #heldRow(prefix: RowPrefix, height: bigint): Uint8Array {
    const row = this.#row(prefix, height);
    // A flipped bit in a key, or in what LevelDB keeps of it, hides a row.
    if (row === undefined) throw this.#damaged(height, "a row is missing");
    return row;
  }

  #row(prefix: RowPrefix, height: bigint): Uint8Array | undefined {
    try {
      return this.#db.get(heightKey(prefix, height));
    } catch (error) {
      if (error instanceof NodeError && error.code === "STORE_CORRUPT") throw this.#damaged(height, error.message);
      throw error;
    }
  }

  #damaged(height: bigint, why: string): NodeError {
    const error = new NodeError(
      "STORE_CORRUPT",
      `block ${height} is damaged on disk (${why}); a node with peers fetches it again, else sync anew`,
    );
    this.#tellDamage(height, error);
    return error;
  }

  #holds(height: bigint): boolean {
    return height > 0n && height >= this.base && height <= this.height;
  }

  #assertNext(height: bigint): void {
    const last = this.height === 0n ? this.#syncedHeight : this.height;
    assert(height > 0n && (last === 0n || height === last + 1n), "blocks are saved without gaps");
  }

  #removals(height: bigint): DbOp[] {
    const ops: DbOp[] = [RowPrefix.blockMeta, RowPrefix.blockBytes, RowPrefix.seenCommit, RowPrefix.blockCommit].map(
      (prefix) => ({ key: heightKey(prefix, height), value: undefined }),
    );
    // The hash rows of a damaged block stay behind and lead to a height that is not held.
    const bytes = soundRow(this.#db, heightKey(RowPrefix.blockBytes, height));
    if (bytes === undefined) return ops;
    const block = Block.decode(bytes);
    ops.push({ key: hashKey(RowPrefix.heightByBlockHash, headerHash(block.header)), value: undefined });
    for (const tx of block.data.txs) {
      const hash = txHash(tx);
      // The same bytes may lie in a later block too; its row stays.
      if (this.loadTx(hash)?.height === height) ops.push({ key: hashKey(RowPrefix.txByHash, hash), value: undefined });
    }
    return ops;
  }
}

/** Every row of a height but the commit of the one before. */
function rowsOf(block: Block, bytes: Uint8Array, meta: BlockMeta, seenCommit: Commit): DbOp[] {
  const { height } = block.header;
  return [
    { key: heightKey(RowPrefix.blockMeta, height), value: BlockMeta.encode(meta) },
    { key: heightKey(RowPrefix.blockBytes, height), value: bytes },
    { key: heightKey(RowPrefix.seenCommit, height), value: Commit.encode(seenCommit) },
    { key: hashKey(RowPrefix.heightByBlockHash, meta.blockId.hash), value: heightValue(height) },
    ...block.data.txs.map((tx, index) => ({
      key: hashKey(RowPrefix.txByHash, txHash(tx)),
      value: positionValue({ height, index }),
    })),
  ];
}

/** Whether a row is there, sound or damaged. */
function hasRow(db: Db, key: Uint8Array): boolean {
  try {
    return db.get(key) !== undefined;
  } catch (error) {
    if (error instanceof NodeError && error.code === "STORE_CORRUPT") return true;
    throw error;
  }
}

function metaOf(block: Block, bytes: Uint8Array): BlockMeta {
  const hash = headerHash(block.header);
  assert(hash.length === 32, "a committed block has a hash");
  return {
    blockId: { hash, partSetHeader: partSetHeaderOfBytes(bytes) },
    blockSize: BigInt(bytes.length),
    header: block.header,
    numTxs: BigInt(block.data.txs.length),
  };
}

function rangeRow(range: { readonly base: bigint; readonly height: bigint; readonly syncedHeight: bigint }): DbOp {
  const writer = new RowWriter(24);
  writer.height(range.base);
  writer.height(range.height);
  writer.height(range.syncedHeight);
  return { key: singleKey(RowPrefix.blockRange), value: writer.finish() };
}

function heightValue(height: bigint): Uint8Array {
  const writer = new RowWriter(8);
  writer.height(height);
  return writer.finish();
}

function positionValue(position: TxPosition): Uint8Array {
  const writer = new RowWriter(16);
  writer.height(position.height);
  writer.uvarint(position.index);
  return writer.finish();
}
