/** Proves that with two of four validators gone the others stop, say in `/health/ready` who is missing and what power answers, and go on when one is back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHexUpper } from "../../lib/bytes.ts";
import type { RunningNode } from "../../node/node.ts";
import { createTestNetwork } from "./homes.ts";

interface Ready {
  readonly ready: boolean;
  readonly reasons: readonly string[];
  readonly silent_validators: readonly string[];
  readonly answering_power: string;
  readonly voting_power: string;
}

async function readyOf(node: RunningNode): Promise<{ readonly status: number; readonly body: Ready }> {
  const response = await fetch(`http://${node.addresses.rpc}/health/ready`);
  const body: Ready = JSON.parse(await response.text());
  return { status: response.status, body };
}

async function until(what: string, isDone: () => Promise<boolean>, timeoutMs = 30_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isDone())) {
    if (Date.now() > end) assert.fail(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("two of four validators gone: /health/ready says who; one back: blocks again", { timeout: 110_000 }, async () => {
  const network = await createTestNetwork({ count: 4, validators: 4 });
  const fatal: unknown[] = [];
  const nodes: RunningNode[] = [];
  const start = async (index: number): Promise<RunningNode> => {
    const peers = nodes.map((node) => `${node.nodeId}@${node.addresses.p2p}`);
    return await network.start(index, { peers, onFatal: (error) => fatal.push(error) });
  };
  try {
    for (let index = 0; index < 4; index += 1) nodes.push(await start(index));
    await Promise.all(nodes.map((node) => node.waitForHeight(3n, 40_000)));
    const [first] = nodes;
    assert.ok(first);
    await until("ready", async () => (await readyOf(first)).status === 200);

    const gone = nodes.splice(2);
    const missing = gone.map(({ backend }) => toHexUpper(backend.ownValidator()?.address ?? new Uint8Array(0)));
    await Promise.all(gone.map((node) => node.stop()));
    await until("not ready, with both named", async () => {
      const { status, body } = await readyOf(first);
      return status === 503 && body.silent_validators.length === 2;
    });
    const { body } = await readyOf(first);
    assert.deepEqual(body.silent_validators.toSorted(), missing.toSorted());
    assert.deepEqual([body.answering_power, body.voting_power], ["20", "40"]);
    assert.match(
      body.reasons.join(),
      /^no block for \d+ s: have [12] of 4 validators' (prevotes|precommits) \((25|50) %\), need more than 66\.7 % at height \d+ round \d+; silent: /,
    );
    for (const address of missing) assert.ok(body.reasons.join().includes(address));
    assert.match(first.statusFacts().trouble ?? "", /no block for \d+ s: have [12] of 4 validators/);

    const stoppedAt = first.backend.blockRange().height;
    nodes.push(await start(2));
    await first.waitForHeight(stoppedAt + 3n, 40_000);
    await until("ready again", async () => (await readyOf(first)).status === 200);
    assert.deepEqual(fatal, []);
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    await network.remove();
  }
});
