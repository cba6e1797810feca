/** Proves that the fed metrics say who did not sign, what this node's key is worth, and what moves between blocks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { growSampleChain, sampleGenesis, sampleValidator } from "../lib/chain/sample-chain.fixture.ts";
import { ResponseFinalizeBlock } from "../proto/gen/tendermint/abci/types.ts";
import { createMetricsFeed } from "./node-metrics.ts";
import { createMetrics } from "./telemetry/metrics.ts";

const genesis = sampleGenesis([
  ["a", 10n],
  ["b", 20n],
  ["c", 30n],
  ["d", 40n],
]);

async function valuesAfter(own: Uint8Array, absent: string | undefined): Promise<(name: string) => number | undefined> {
  const metrics = createMetrics({ namespace: "cometbft", chainId: "sample-1", processMetrics: false });
  const feed = createMetricsFeed(metrics, {
    peerCount: () => 7,
    mempool: { size: 3, bytes: 300 },
    blocks: { base: 1n, loadBlockMeta: () => undefined },
    ownAddress: () => own,
    isCatchingUp: () => true,
    round: () => 2,
  });
  const address = absent === undefined ? undefined : Buffer.from(sampleValidator(absent, 1n).address).toString("hex");
  for (const { block, blockId, commit, after } of growSampleChain(genesis, 3)) {
    const signatures = (block.lastCommit?.signatures ?? []).map((signature) =>
      Buffer.from(signature.validatorAddress).toString("hex") === address
        ? { ...signature, blockIdFlag: 1 }
        : signature,
    );
    const { height = 0n, round = 0, blockId: id = blockId } = block.lastCommit ?? {};
    feed.onApplied({
      block: { ...block, lastCommit: { height, round, blockId: id, signatures } },
      blockId,
      seenCommit: commit,
      response: ResponseFinalizeBlock.create({}),
      state: after,
    });
  }
  const text = await metrics.text();
  return (name) => {
    const found = new RegExp(`^cometbft_${name}\\{[^}]*\\} (\\S+)$`, "m").exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
}

const a = sampleValidator("a", 1n).address;

test("all signed: nobody is missing, our key has its power", async () => {
  const value = await valuesAfter(a, undefined);
  assert.equal(value("consensus_missing_validators"), 0);
  assert.equal(value("consensus_validators_power"), 100);
  assert.equal(value("consensus_validator_power"), 10);
  assert.equal(value("consensus_validator_missed_blocks"), 0);
  assert.equal(value("consensus_validator_last_signed_height"), 2);
});

test("a silent validator is missing with its power; when it is ours, its blocks are counted", async () => {
  const other = await valuesAfter(a, "d");
  assert.deepEqual([other("consensus_missing_validators"), other("consensus_missing_validators_power")], [1, 40]);
  assert.equal(other("consensus_validator_missed_blocks"), 0);
  const ours = await valuesAfter(a, "a");
  assert.equal(ours("consensus_validator_missed_blocks"), 2);
  assert.equal(ours("consensus_validator_last_signed_height"), undefined);
});

test("a key outside the set has power 0", async () => {
  const value = await valuesAfter(new Uint8Array(20), undefined);
  assert.equal(value("consensus_validator_power"), 0);
  assert.equal(value("consensus_validator_missed_blocks"), undefined);
});

test("what moves between blocks is read at the scrape", async () => {
  const value = await valuesAfter(a, undefined);
  const names = ["p2p_peers", "mempool_size", "mempool_size_bytes", "blocksync_syncing", "consensus_rounds"];
  assert.deepEqual(names.map(value), [7, 3, 300, 1, 2]);
});
