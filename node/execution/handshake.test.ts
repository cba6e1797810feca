/**
 * Proves the replay table of interop §1.12: whatever heights a crash left in block store, chain state and application,
 * the handshake ends with the state of the highest block and the same app hash; impossible heights are refused.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { equalBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { runHandshake } from "./handshake.ts";
import { finalizeRequest } from "./block-requests.ts";
import { loadChainState, storedState } from "./block-executor.ts";
import type { AppliedBlock } from "./block-executor.ts";
import { RICH, VALIDATOR, executorOf, makeNextBlock, newNodeParts, queueMempool } from "./one-validator.fixture.ts";
import type { NodeParts, RecordedBlock } from "./one-validator.fixture.ts";
import { sendMessage, signTx } from "./test-app.fixture.ts";
import { appStateBytes } from "../../lib/chain/genesis-doc.ts";

const HEIGHTS = 3;

/** A reference chain of three blocks with a transfer in each. */
async function recordChain(initialHeight: bigint): Promise<readonly RecordedBlock[]> {
  const parts = await newNodeParts(initialHeight);
  const { state } = await runHandshake({ ...parts, version: "test" });
  const applied: AppliedBlock[] = [];
  const mempool = queueMempool();
  const executor = executorOf(parts, state, mempool, applied);
  const recorded: RecordedBlock[] = [];
  for (let index = 0; index < HEIGHTS; index += 1) {
    const signers = [{ account: RICH, number: 1n, sequence: BigInt(index) }];
    mempool.offer(signTx({ messages: [sendMessage(RICH, VALIDATOR, 100n)], signers }));
    recorded.push(await makeNextBlock(parts, executor, applied));
  }
  assert.deepEqual(
    applied.map(({ response }) => response.txResults.map((result) => result.code)),
    [[0], [0], [0]],
  );
  return recorded;
}

/** A node that crashed with `stored` blocks, the state after `known`, and an application that committed `executed`. */
async function crashedNode(
  chain: readonly RecordedBlock[],
  initialHeight: bigint,
  { stored, known, executed }: { stored: number; known: number; executed: number },
): Promise<NodeParts> {
  const parts = await newNodeParts(initialHeight);
  const { genesis, abci, blocks, states } = parts;
  const first = chain[0];
  assert.ok(first !== undefined);
  if (stored > 0) {
    await states.save(storedState(first.before));
  }
  for (const [index, { block, commit, response, after }] of chain.entries()) {
    if (index < stored) {
      await blocks.saveBlock(block, commit);
      await states.saveFinalizeBlockResponse(block.header.height, response);
    }
    if (index < known) {
      await states.save(storedState(after));
    }
  }
  if (executed > 0) {
    const { genesisTime: time, chainId, consensusParams } = genesis;
    await abci.initChain({
      time,
      chainId,
      initialHeight,
      consensusParams,
      validators: [],
      appStateBytes: appStateBytes(genesis),
    });
    for (const { block, before } of chain.slice(0, executed)) {
      await abci.finalizeBlock(finalizeRequest(block, before.lastValidators));
      await abci.commit({});
    }
  }
  return parts;
}

for (const initialHeight of [1n, 1000n]) {
  test(`every crash point of a chain that starts at ${initialHeight} ends in the same state`, async () => {
    const chain = await recordChain(initialHeight);
    let combinations = 0;
    for (let stored = 0; stored <= HEIGHTS; stored += 1) {
      for (const known of stored === 0 ? [0] : [stored - 1, stored]) {
        for (let executed = 0; executed <= stored; executed += 1) {
          const parts = await crashedNode(chain, initialHeight, { stored, known, executed });
          const { state } = await runHandshake({ ...parts, version: "test" });
          const expected = stored === 0 ? chain[0]?.before : chain[stored - 1]?.after;
          const where = `stored ${stored}, known ${known}, executed ${executed}`;
          assert.deepEqual(state, expected, where);
          assert.deepEqual(loadChainState(parts.states), expected, where);
          const { lastBlockHeight, lastBlockAppHash } = await parts.abci.info({
            version: "",
            blockVersion: 0n,
            p2pVersion: 0n,
            abciVersion: "",
          });
          assert.equal(lastBlockHeight, stored === 0 ? 0n : initialHeight + BigInt(stored) - 1n, where);
          assert.ok(stored === 0 || equalBytes(lastBlockAppHash, state.appHash), where);
          combinations += 1;
          if (stored > 0) {
            const applied: AppliedBlock[] = [];
            await makeNextBlock(parts, executorOf(parts, state, queueMempool(), applied), applied);
          }
        }
      }
    }
    assert.equal(combinations, 1 + 2 * 2 + 2 * 3 + 2 * 4);
  });
}

test("an application ahead of the block store is refused", async () => {
  const chain = await recordChain(1n);
  const parts = await crashedNode(chain, 1n, { stored: 1, known: 1, executed: 3 });
  await assert.rejects(runHandshake({ ...parts, version: "test" }), /app block height \(3\) is higher than core \(1\)/);
});

test("an application with another state than the chain's stops the node", async () => {
  const chain = await recordChain(1n);
  const other = await crashedNode(chain, 1n, { stored: 2, known: 2, executed: 0 });
  const { genesisTime: time, chainId, consensusParams } = other.genesis;
  await other.abci.initChain({
    time,
    chainId,
    initialHeight: 1n,
    consensusParams,
    validators: [],
    appStateBytes: appStateBytes(other.genesis),
  });
  for (const { block, before } of chain.slice(0, 2)) {
    await other.abci.finalizeBlock(finalizeRequest({ ...block, data: { txs: [] } }, before.lastValidators));
    await other.abci.commit({});
  }
  await assert.rejects(
    runHandshake({ ...other, version: "test" }),
    (error) => error instanceof NodeError && error.code === "APP_HASH_MISMATCH",
  );
});
