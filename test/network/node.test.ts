/** Proves on real disks and sockets: a single validator makes blocks, answers, stops and goes on where it was. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { toHex } from "../../lib/bytes.ts";
import { sendMessage, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import { createTestNetwork } from "./homes.ts";
import type { RunningNode } from "../../node/node.ts";

for (const thread of ["main", "worker"] as const)
  test(`a single validator with the application in the ${thread} thread makes blocks, stops, and continues after a restart`, async () => {
    const network = await createTestNetwork({ count: 1, validators: 1 });
    const fatal: unknown[] = [];
    try {
      const node = await network.start(0, { thread, onFatal: (error) => fatal.push(error) });
      try {
        await node.waitForHeight(5n, 20_000);
        const status = await fetch(`http://${node.addresses.rpc}/status`);
        const body: unknown = await status.json();
        assert.match(JSON.stringify(body), /"catching_up":false/);
        assert.equal(node.statusFacts().validatorCount, 1);
      } finally {
        await node.stop();
      }
      const again = await network.start(0, { thread, onFatal: (error) => fatal.push(error) });
      try {
        assert.ok(again.backend.blockRange().height >= 5n);
        await again.waitForHeight(again.backend.blockRange().height + 3n, 20_000);
      } finally {
        await again.stop();
      }
      assert.deepEqual(fatal, []);
    } finally {
      await network.remove();
    }
  });

test("a node may be stopped at any moment of its start: nothing is written to a closed database", async () => {
  const network = await createTestNetwork({ count: 1, validators: 1 });
  const fatal: unknown[] = [];
  try {
    for (const waitMs of [0, 1, 5, 20, 60, 150]) {
      const node = await network.start(0, { thread: "main", onFatal: (error) => fatal.push(error) });
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      await node.stop();
      assert.deepEqual(fatal, [], `stopped after ${waitMs} ms`);
    }
  } finally {
    await network.remove();
  }
});

test("four validators over loopback agree; one stops and comes back; a fifth node syncs", async () => {
  const sender = testAccount("sender");
  const receiver = testAccount("receiver");
  const network = await createTestNetwork({ count: 5, validators: 4, accounts: [sender, receiver] });
  const fatal: unknown[] = [];
  const onFatal = (error: unknown): void => void fatal.push(error);
  const nodes = new Map<number, RunningNode>();
  const start = async (index: number): Promise<RunningNode> => {
    const peers = [...nodes.values()].map((node) => `${node.nodeId}@${node.addresses.p2p}`);
    const node = await network.start(index, { peers, onFatal });
    nodes.set(index, node);
    return node;
  };
  const at = (index: number): RunningNode => {
    const node = nodes.get(index);
    assert.ok(node);
    return node;
  };
  try {
    for (let index = 0; index < 4; index += 1) await start(index);
    await Promise.all([0, 1, 2, 3].map((index) => at(index).waitForHeight(5n, 30_000)));

    // A transaction offered to one node is in a block of all.
    const tx = signTx({
      messages: [sendMessage(sender, receiver, 7n)],
      signers: [{ account: sender, number: 4n, sequence: 0n }],
      fee: { gasLimit: 200_000n, amount: [{ denom: "ubyl", amount: "200" }] },
    });
    const answer = await at(1).backend.broadcastTx(tx);
    assert.equal(answer.code, 0, answer.log);
    const hash = sha256(tx);
    const found = await eventually(async () => (await at(3).backend.loadTx(hash)) ?? undefined);
    assert.ok(found.height > 0n);

    // Three of four go on; the fourth comes back and catches up.
    await at(3).stop();
    nodes.delete(3);
    const heightThen = at(0).backend.blockRange().height;
    await at(0).waitForHeight(heightThen + 5n, 30_000);
    await start(3);
    await at(3).waitForHeight(at(0).backend.blockRange().height + 2n, 30_000);

    // A fresh full node syncs from the first block and agrees on every block.
    await start(4);
    const tip = at(0).backend.blockRange().height;
    await at(4).waitForHeight(tip + 2n, 30_000);
    for (let height = 1n; height <= tip; height += 1n) {
      const ids = await Promise.all(
        [0, 3, 4].map(async (index) =>
          toHex((await at(index).backend.loadBlockMeta(height))?.blockId.hash ?? new Uint8Array(0)),
        ),
      );
      assert.equal(new Set(ids).size, 1, `height ${height}: ${ids.join(" ")}`);
    }
    assert.deepEqual(fatal, []);
  } finally {
    await Promise.all([...nodes.values()].map((node) => node.stop()));
    await network.remove();
  }
});

async function eventually<T>(read: () => Promise<T | undefined>, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > end) assert.fail("not in time");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
