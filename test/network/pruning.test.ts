/**
 * Proves pruning end to end on real disks: a node with a small window makes 60 blocks, keeps the window, and answers
 * questions about older heights with the texts of CometBFT and the SDK, on JSON-RPC and in searches; so it does after a restart.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { toHexUpper } from "../../lib/bytes.ts";
import { sendMessage, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { RunningNode } from "../../node/node.ts";
import { createTestNetwork } from "./homes.ts";

const WINDOW = 20n;
const BLOCKS = 60n;

interface RpcAnswer {
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: string };
}

async function call(node: RunningNode, method: string, params: Record<string, unknown>): Promise<RpcAnswer> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const response = await fetch(`http://${node.addresses.rpc}`, { method: "POST", body });
  const answer: RpcAnswer = JSON.parse(await response.text());
  return answer;
}

/** Everything that an old height must answer. */
async function checkPruned(node: RunningNode, tx: Uint8Array): Promise<void> {
  const { base, height } = node.backend.blockRange();
  assert.ok(base > 30n && height - base <= WINDOW + 2n, `keeps ${base} to ${height}`);
  const unavailable = `height 3 is not available, lowest height is `;
  for (const method of ["block", "header", "commit", "block_results", "validators", "consensus_params"]) {
    const { error } = await call(node, method, { height: "3" });
    assert.equal(error?.message, "Internal error", method);
    assert.ok(error?.data?.startsWith(unavailable) === true, `${method}: ${error?.data}`);
    const kept = await call(node, method, { height: base.toString() });
    assert.ok(kept.result !== undefined || kept.error?.data?.startsWith("height") === true, JSON.stringify(kept));
  }
  const hash = sha256(tx);
  const found = await call(node, "tx", { hash: Buffer.from(hash).toString("base64"), prove: true });
  assert.equal(found.error?.data, `tx (${toHexUpper(hash)}) not found`);
  const search = await call(node, "tx_search", { query: "tx.height = 3" });
  assert.equal(search.result?.["total_count"], "0");
  const bySender = await call(node, "tx_search", { query: "message.module = 'bank'" });
  assert.equal(bySender.result?.["total_count"], "0", "the postings of the pruned transaction are gone");
  const query = await call(node, "abci_query", { path: "/store/bank/key", data: "00", height: "3" });
  const { response } = query.result as { response: { code: number; codespace: string; log: string } };
  assert.deepEqual([response.code, response.codespace], [18, "sdk"]);
  assert.match(response.log, /^failed to load state at height 3; .*: invalid request$/);
  const chain = await call(node, "blockchain", { minHeight: "1", maxHeight: "3" });
  assert.match(chain.error?.data ?? "", /^min height \d+ can't be greater than max height 3$/);
}

test("a node with a window of 20 blocks prunes everything below it, in the background", {
  timeout: 120_000,
}, async () => {
  const [sender, receiver] = [testAccount("sender"), testAccount("receiver")];
  const network = await createTestNetwork({
    count: 1,
    validators: 1,
    accounts: [sender, receiver],
    evidenceAgeBlocks: 10n,
  });
  const fatal: unknown[] = [];
  const start = async (): Promise<RunningNode> =>
    await network.start(0, {
      onFatal: (error) => fatal.push(error),
      flags: new Map([
        ["consensus.block_interval", "60ms"],
        ["min-retain-blocks", WINDOW.toString()],
        ["pruning", "custom"],
        ["pruning-keep-recent", WINDOW.toString()],
        ["pruning-interval", "10"],
      ]),
    });
  try {
    const node = await start();
    const tx = signTx({
      messages: [sendMessage(sender, receiver, 7n)],
      signers: [{ account: sender, number: 1n, sequence: 0n }],
      fee: { gasLimit: 200_000n, amount: [{ denom: "ubyl", amount: "200" }] },
    });
    try {
      const answer = await node.backend.broadcastTx(tx);
      assert.equal(answer.code, 0, answer.log);
      await node.waitForHeight(8n, 30_000);
      const before = await call(node, "tx_search", { query: "message.module = 'bank'" });
      assert.equal(before.result?.["total_count"], "1");
      await node.waitForHeight(BLOCKS, 60_000);
      await checkPruned(node, tx);
    } finally {
      await node.stop();
    }
    const again = await start();
    try {
      await again.waitForHeight(again.backend.blockRange().height + 3n, 30_000);
      await checkPruned(again, tx);
    } finally {
      await again.stop();
    }
    assert.deepEqual(fatal, []);
  } finally {
    await network.remove();
  }
});
