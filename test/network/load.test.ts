/** Proves that under load every transaction accepted by any of four validators is in the chain exactly once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../lib/bytes.ts";
import { sha256 } from "#crypto";
import { sendMessage, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { RunningNode } from "../../node/node.ts";
import type { ResponseCheckTx } from "../../proto/gen/tendermint/abci/types.ts";
import { createTestNetwork } from "./homes.ts";

const SENDERS = 50;
const TXS_EACH = 20;
const VALIDATORS = 4;

test("1,000 transfers offered to four validators are each committed exactly once", async () => {
  const senders = Array.from({ length: SENDERS }, (_, index) => testAccount(`sender ${index}`));
  const receiver = testAccount("receiver");
  const network = await createTestNetwork({
    count: VALIDATORS,
    validators: VALIDATORS,
    accounts: [...senders, receiver],
  });
  const nodes: RunningNode[] = [];
  const fatal: unknown[] = [];
  try {
    for (let index = 0; index < VALIDATORS; index += 1) {
      const peers = nodes.map((node) => `${node.nodeId}@${node.addresses.p2p}`);
      nodes.push(await network.start(index, { peers, onFatal: (error) => fatal.push(error) }));
    }
    await Promise.all(nodes.map((node) => node.waitForHeight(2n, 30_000)));
    const hashes = new Set<string>();
    await Promise.all(
      senders.map(async (sender, index) => {
        const node = nodes[index % VALIDATORS];
        assert.ok(node);
        for (let sequence = 0; sequence < TXS_EACH; sequence += 1) {
          const number = BigInt(VALIDATORS + index);
          const tx = signTx({
            messages: [sendMessage(sender, receiver, 1n)],
            signers: [{ account: sender, number, sequence: BigInt(sequence) }],
          });
          const answer: ResponseCheckTx = await node.backend.broadcastTx(tx);
          assert.equal(answer.code, 0, `${index}/${sequence}: ${answer.log}`);
          hashes.add(toHex(sha256(tx)));
        }
      }),
    );
    assert.equal(hashes.size, SENDERS * TXS_EACH);
    const [first] = nodes;
    assert.ok(first);
    const end = Date.now() + 60_000;
    const counts = new Map<string, number>();
    let next = 1n;
    while ([...hashes].some((hash) => !counts.has(hash))) {
      if (Date.now() > end) assert.fail(`${counts.size} of ${hashes.size} committed`);
      await first.waitForHeight(next, 30_000);
      for (const tx of (await first.backend.loadBlock(next))?.block.data.txs ?? []) {
        const hash = toHex(sha256(tx));
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
      }
      next += 1n;
    }
    assert.ok([...counts.values()].every((count) => count === 1));
    assert.equal(counts.size, hashes.size);
    assert.deepEqual(fatal, []);
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    await network.remove();
  }
});
