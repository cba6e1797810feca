/** Proves that pruning runs behind the chain, takes a bounded number of heights per block, and survives a failing disk. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { makePartSet } from "../lib/chain/block.ts";
import { headerHash } from "../lib/chain/header.ts";
import { NodeError } from "../lib/errors.ts";
import { PRUNE_HEIGHTS_PER_BLOCK } from "../lib/limits.ts";
import { Block } from "../proto/gen/tendermint/types/block.ts";
import { Commit, Header } from "../proto/gen/tendermint/types/types.ts";
import { createPruner } from "./pruner.ts";
import { createBlockStore } from "./store/block-store.ts";
import type { BlockStore } from "./store/block-store.ts";
import type { ChainStateStore } from "./store/chain-state-store.ts";
import { createChainStateStore } from "./store/chain-state-store.ts";
import { createMemoryDb } from "./store/memory-db.fixture.ts";

async function filled(count: bigint): Promise<BlockStore> {
  const store = createBlockStore(createMemoryDb());
  for (let height = 1n; height <= count; height += 1n) {
    const header = Header.create({ height, chainId: "test", validatorsHash: new Uint8Array(32).fill(1) });
    const block = Block.create({ header, data: { txs: [] }, lastCommit: Commit.create() });
    const blockId = { hash: headerHash(header), partSetHeader: makePartSet(block).header };
    await store.saveBlock(block, Commit.create({ height, blockId }));
  }
  return store;
}

/** A chain state store that only hears how far it is pruned. */
function pruningOnly(prune: (retainHeight: bigint) => Promise<number>): ChainStateStore {
  const store = createChainStateStore(createMemoryDb());
  return Object.assign(Object.create(store), { prune });
}

test("a backlog goes over many blocks; a failure is told and tried again", async () => {
  const blocks = await filled(70n);
  const pruned: bigint[] = [];
  const troubles: string[] = [];
  let isBroken = true;
  const pruner = createPruner({
    blocks,
    states: pruningOnly(async (height) => {
      if (isBroken) throw new NodeError("STORE_IO", "disk");
      pruned.push(height);
      return 0;
    }),
    index: undefined,
    onTrouble: (error) => troubles.push(error.code),
    onFatal: (error) => assert.fail(String(error)),
  });
  const blockApplied = async (): Promise<void> => {
    pruner.retain(65n);
    // The block does not wait: a second one while the first pass runs starts nothing.
    pruner.retain(65n);
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await blockApplied();
  assert.deepEqual(troubles, ["STORE_IO"]);
  assert.equal(blocks.base, 1n + BigInt(PRUNE_HEIGHTS_PER_BLOCK));
  isBroken = false;
  const bases: bigint[] = [];
  for (let each = 0; each < 4; each += 1) {
    await blockApplied();
    bases.push(blocks.base);
  }
  assert.deepEqual(bases, [41n, 61n, 65n, 65n]);
  assert.deepEqual(pruned, [41n, 61n, 65n, 65n], "states follow the blocks");
  await pruner.stop();
  pruner.retain(70n);
  assert.equal(blocks.base, 65n);
});
