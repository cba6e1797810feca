/**
 * Proves: a height is in the block store as a whole or not at all, lookups agree with the blocks, and
 * pruning removes what belongs to the pruned heights and nothing else.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { equalBytes } from "../../lib/bytes.ts";
import { equalBlockIds, makePartSet } from "../../lib/chain/block.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { NodeError } from "../../lib/errors.ts";
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import { Commit, Header } from "../../proto/gen/tendermint/types/types.ts";
import type { BlockID } from "../../proto/gen/tendermint/types/types.ts";
import { createBlockStore } from "./block-store.ts";
import type { BlockStore } from "./block-store.ts";
import { heightKey, RowPrefix, singleKey } from "./keys.ts";
import { createMemoryDb } from "./memory-db.fixture.ts";
import type { MemoryDb } from "./memory-db.fixture.ts";
import { RowReader } from "./row-codec.ts";

function idOf(block: Block): BlockID {
  return { hash: headerHash(block.header), partSetHeader: makePartSet(block).header };
}

function commitOf(block: Block, round = 0): Commit {
  return Commit.create({ height: block.header.height, round, blockId: idOf(block), signatures: [] });
}

/** A chain of blocks; every block carries its own transaction and one that all blocks carry. */
function chain(from: bigint, count: number): Block[] {
  const blocks: Block[] = [];
  for (let height = from; height < from + BigInt(count); height++) {
    const last = blocks[blocks.length - 1];
    const header = Header.create({ height, chainId: "test", validatorsHash: new Uint8Array(32).fill(1) });
    const txs = [Uint8Array.of(1, 2, 3), Uint8Array.of(Number(height) & 255, 7)];
    const lastCommit = last === undefined ? Commit.create() : commitOf(last);
    blocks.push(Block.create({ header, data: { txs }, lastCommit }));
  }
  return blocks;
}

async function filled(db: MemoryDb, blocks: readonly Block[]): Promise<BlockStore> {
  const store = createBlockStore(db);
  for (const block of blocks) await store.saveBlock(block, commitOf(block, 3));
  return store;
}

test("saved blocks come back by height, hash and transaction, also after a restart", async () => {
  const db = createMemoryDb();
  const blocks = chain(1000n, 5);
  await filled(db, blocks);
  const store = createBlockStore(db.crash());
  assert.deepEqual([store.base, store.height], [1000n, 1004n]);
  for (const block of blocks) {
    const { height } = block.header;
    assert.deepEqual(store.loadBlock(height), block);
    assert.deepEqual(store.loadBlockMeta(height)?.blockId, idOf(block));
    assert.equal(store.loadBlockMeta(height)?.numTxs, 2n);
    assert.equal(store.heightByHash(headerHash(block.header)), height);
    assert.deepEqual(store.loadTx(txHash(block.data.txs[1] ?? new Uint8Array(0))), { height, index: 1 });
    assert.deepEqual(store.loadSeenCommit(height), commitOf(block, 3));
    assert.deepEqual(store.loadCommit(height), height === 1004n ? undefined : commitOf(block));
  }
  assert.deepEqual(store.loadTx(txHash(Uint8Array.of(1, 2, 3))), { height: 1004n, index: 0 });
  assert.equal(store.loadBlock(999n), undefined);
  assert.equal(store.loadBlock(1005n), undefined);
});

test("gaps, repeats and foreign commits are bugs", async () => {
  const blocks = chain(1n, 3);
  const [first, second, third] = blocks;
  assert.ok(first && second && third);
  const store = await filled(createMemoryDb(), [first]);
  await assert.rejects(store.saveBlock(third, commitOf(third)), { name: "AssertionError" });
  await assert.rejects(store.saveBlock(first, commitOf(first)), { name: "AssertionError" });
  await assert.rejects(store.saveBlock(second, commitOf(first)), { name: "AssertionError" });
});

test("a write that fails leaves the height before, whole", async () => {
  const blocks = chain(1n, 4);
  for (let failAt = 0; failAt < 4; failAt++) {
    const db = createMemoryDb({ fault: (index) => (index === failAt ? "fail" : "none") });
    await assert.rejects(filled(db, blocks), { code: "STORE_IO" });
    const store = createBlockStore(db.crash());
    assert.equal(store.height, BigInt(failAt));
    assert.equal(store.loadBlock(BigInt(failAt + 1)), undefined);
    assert.equal(store.loadSeenCommit(BigInt(failAt + 1)), undefined);
    assert.equal(store.loadTx(txHash(Uint8Array.of(failAt + 1, 7))), undefined);
  }
});

test("pruning removes exactly the heights below, over many batches", async () => {
  const db = createMemoryDb();
  const blocks = chain(1n, 180);
  const store = await filled(db, blocks);
  const rows = (await db.entries({})).length;
  assert.equal(await store.prune(150n), 149);
  assert.equal(await store.prune(150n), 0);
  assert.deepEqual([store.base, store.height], [150n, 180n]);
  assert.equal(store.loadBlock(149n), undefined);
  assert.equal(store.heightByHash(headerHash((blocks[0] as Block).header)), undefined);
  assert.deepEqual(store.loadTx(txHash(Uint8Array.of(1, 2, 3))), { height: 180n, index: 0 });
  assert.deepEqual(store.loadBlock(150n), blocks[149]);
  assert.deepEqual(store.loadCommit(150n), commitOf(blocks[149] as Block));
  // Per height: meta, bytes, seen commit, commit, hash row and the transaction of its own.
  assert.equal((await db.entries({})).length, rows - 149 * 6);
  await assert.rejects(store.prune(181n), { name: "AssertionError" });
});

test("pruning behind the chain and saving at its head do not undo one another", async () => {
  for (const startFirst of ["prune", "save"] as const) {
    const db = createMemoryDb();
    const heights: bigint[] = [];
    const write = db.write.bind(db);
    db.write = async (ops, options): Promise<void> => {
      const range = ops.find(({ key }) => equalBytes(key, singleKey(RowPrefix.blockRange)))?.value;
      assert.ok(range);
      const reader = new RowReader(range);
      reader.height();
      heights.push(reader.height());
      await new Promise((resolve) => setTimeout(resolve, 2));
      await write(ops, options);
    };
    const blocks = chain(1n, 91);
    const store = createBlockStore(db);
    for (const block of blocks.slice(0, 90)) await store.saveBlock(block, commitOf(block));
    const tip = blocks[90] as Block;
    const save = (): Promise<void> => store.saveBlock(tip, commitOf(tip));
    heights.length = 0;
    await Promise.all(startFirst === "prune" ? [store.prune(40n), save()] : [save(), store.prune(40n)]);
    // A pruning batch that still carried height 90 after block 91 was written would lose that block in a crash.
    assert.deepEqual(heights, startFirst === "prune" ? [90n, 91n] : [91n, 91n]);
    assert.deepEqual([store.base, store.height], [40n, 91n]);
    const again = createBlockStore(db);
    assert.deepEqual([again.base, again.height], [40n, 91n], `${startFirst} first`);
  }
});

test("a hard rollback removes the tip and lets another block take its place", async () => {
  const db = createMemoryDb();
  const blocks = chain(1n, 3);
  const store = await filled(db, blocks);
  await store.deleteLatest();
  assert.equal(store.height, 2n);
  assert.equal(store.loadCommit(2n), undefined);
  assert.equal(createBlockStore(db).height, 2n);
  const again = blocks[2] as Block;
  await store.saveBlock(again, commitOf(again));
  assert.equal(store.height, 3n);
});

test("after a state sync the store continues from the synced height", async () => {
  const db = createMemoryDb();
  const blocks = chain(5n, 3);
  const [synced, next, later] = blocks as [Block, Block, Block];
  const store = createBlockStore(db);
  await store.saveSeenCommit(5n, commitOf(synced));
  assert.deepEqual(createBlockStore(db).loadSeenCommit(5n), commitOf(synced));
  await assert.rejects(createBlockStore(db).saveBlock(later, commitOf(later)), { name: "AssertionError" });
  await store.saveBlock(next, commitOf(next));
  assert.deepEqual([store.base, store.height], [6n, 6n]);
});

test("a tip without its block is corruption, not an older height", async () => {
  const db = createMemoryDb();
  await filled(db, chain(1n, 2));
  for (const [key] of await db.entries({
    gte: Uint8Array.of(RowPrefix.blockMeta),
    lt: Uint8Array.of(RowPrefix.blockMeta + 1),
  })) {
    await db.write([{ key, value: undefined }], { sync: true });
  }
  assert.throws(() => createBlockStore(db), { code: "STORE_CORRUPT" });
});

/** Which rows of height 3 of 5 are hit, and by what. */
const HURT: readonly (readonly [string, readonly RowPrefix[]])[] = [
  ["header", [RowPrefix.blockMeta]],
  ["block", [RowPrefix.blockBytes]],
  ["commit", [RowPrefix.blockCommit]],
  ["seen commit", [RowPrefix.seenCommit]],
  ["all", [RowPrefix.blockMeta, RowPrefix.blockBytes, RowPrefix.blockCommit, RowPrefix.seenCommit]],
];

test("a damaged height is told and refused, what is left of it is salvaged, and restored it is as it was", async () => {
  for (const [what, prefixes] of HURT) {
    for (const isGone of [false, true]) {
      const db = createMemoryDb();
      const blocks = chain(1n, 5);
      const store = await filled(db, blocks);
      const before = await db.entries({});
      for (const prefix of prefixes) {
        if (isGone) await db.write([{ key: heightKey(prefix, 3n), value: undefined }], { sync: true });
        else db.flipBit(heightKey(prefix, 3n), 41);
      }
      const told: bigint[] = [];
      store.onDamage((height) => told.push(height));
      const loads = ["loadBlockMeta", "loadBlock", "loadCommit", "loadSeenCommit"] as const;
      for (const load of loads) {
        try {
          store[load](3n);
        } catch (error) {
          assert.ok(error instanceof NodeError && error.code === "STORE_CORRUPT");
          assert.match(error.message, /block 3 is damaged on disk .*fetches it again/);
        }
      }
      assert.deepEqual(told, Array(prefixes.length).fill(3n), what);
      const { damaged, blockIds, block, seenCommit, commit } = store.salvage(3n);
      const third = blocks[2] as Block;
      const isHurt = (prefix: RowPrefix): boolean => prefixes.includes(prefix);
      assert.equal(damaged.length, prefixes.length);
      assert.ok(blockIds.length > 0 && blockIds.every((id) => equalBlockIds(id, idOf(third))), what);
      assert.deepEqual(block, isHurt(RowPrefix.blockBytes) ? undefined : third);
      assert.deepEqual(seenCommit, isHurt(RowPrefix.seenCommit) ? undefined : commitOf(third, 3));
      assert.deepEqual(commit, commitOf(third), "the next block has it too");
      await store.restoreBlock(third, commitOf(third, 3), commitOf(third));
      assert.deepEqual(await db.entries({}), before, `${what}: every row as it was`);
      assert.deepEqual(store.salvage(3n).damaged, []);
    }
  }
});

test("a store with a damaged tip opens, and damaged heights can be pruned", async () => {
  const db = createMemoryDb();
  await filled(db, chain(1n, 5));
  for (const height of [2n, 5n])
    for (const prefix of [RowPrefix.blockMeta, RowPrefix.blockBytes]) db.flipBit(heightKey(prefix, height), 41);
  const store = createBlockStore(db);
  assert.equal(store.height, 5n);
  assert.throws(() => store.loadBlock(5n), { code: "STORE_CORRUPT" });
  assert.equal(await store.prune(4n), 3);
  assert.equal(store.loadBlock(2n), undefined);
});
