/** Lanes that take nodes away under load: kill, pause, two at once, rolling restart, all at once. */
import assert from "node:assert/strict";
import type { Lane } from "../lane.ts";
import { startLoad } from "../load.ts";
import type { Network } from "../network.ts";
import type { NodeProcess } from "../node-process.ts";
import { sleep, waitFor } from "../waiting.ts";

const VALIDATORS = 4;
const PROGRESS_MS = 120_000;
const BACK_MS = 120_000;
/** The node says why after ten seconds without a block. */
const HEALTH_MS = 90_000;

async function best(nodes: readonly NodeProcess[]): Promise<bigint> {
  const heights = await Promise.all(nodes.map(({ height }) => height()));
  return heights.reduce<bigint>((most, height) => (height !== undefined && height > most ? height : most), 0n);
}

/** Seconds until `node` holds a block that the network made after now. */
async function secondsToFollow(network: Network, node: NodeProcess): Promise<number> {
  const started = performance.now();
  const others = network.nodes.filter((other) => other !== node && other.pid !== undefined);
  await node.reach((await best(others)) + 1n, BACK_MS);
  return Math.round((performance.now() - started) / 100) / 10;
}

const killLane: Lane = {
  name: "kill",
  about:
    "SIGKILL of each node in turn under load: blocks go on, the node is back in seconds, nothing acknowledged is lost",
  async run({ network: create, say }) {
    const network = await create({ validators: VALIDATORS });
    await network.startAll();
    const load = await startLoad(network);
    const back: number[] = [];
    for (const [index, node] of network.nodes.entries()) {
      await load.progress(6, PROGRESS_MS);
      await node.kill();
      const others = network.nodes.filter((other) => other !== node);
      const height = await best(others);
      await Promise.all(others.map((other) => other.reach(height + 3n, PROGRESS_MS)));
      network.start(index);
      back.push(await secondsToFollow(network, node));
      say(`${node.plan.name} was killed at height ${height} and follows after ${back.at(-1)} s`);
    }
    return { acknowledged: await load.finish(), backSecondsMax: Math.max(...back) };
  },
};

const pauseLane: Lane = {
  name: "pause",
  about: "SIGSTOP of each node in turn for ten seconds under load: blocks go on, the node catches up by itself",
  async run({ network: create, say }) {
    const network = await create({ validators: VALIDATORS });
    await network.startAll();
    const load = await startLoad(network);
    const back: number[] = [];
    for (const node of network.nodes) {
      await load.progress(4, PROGRESS_MS);
      node.signal("SIGSTOP");
      const others = network.nodes.filter((other) => other !== node);
      const height = await best(others);
      await sleep(10_000);
      await Promise.all(others.map((other) => other.reach(height + 3n, PROGRESS_MS)));
      node.signal("SIGCONT");
      back.push(await secondsToFollow(network, node));
      say(`${node.plan.name} stood still at height ${height} and follows after ${back.at(-1)} s`);
    }
    return { acknowledged: await load.finish(), backSecondsMax: Math.max(...back) };
  },
};

const quorumLane: Lane = {
  name: "quorum",
  about: "two of four dead: no block, and /health/ready says why; back: blocks within seconds",
  async run({ network: create, say }) {
    const network = await create({ validators: VALIDATORS });
    await network.startAll();
    const load = await startLoad(network);
    await load.progress(6, PROGRESS_MS);
    const [first, second, third, fourth] = [0, 1, 2, 3].map(network.node);
    assert.ok(first && second && third && fourth);
    await Promise.all([third.kill(), fourth.kill()]);
    await sleep(3_000);
    const stuckAt = await best([first, second]);
    const reasons = await waitFor("a reason in /health/ready", HEALTH_MS, async () => {
      const health = await first.health();
      return health?.ready === false ? health.reasons : undefined;
    });
    say(reasons.join("; "));
    assert.match(reasons.join(), /no block for \d+ s: have [12] of 4 validators' prevotes/);
    assert.ok((await best([first, second])) <= stuckAt + 1n, "two of four cannot decide");
    const started = performance.now();
    network.start(2);
    await first.reach((await best([first, second])) + 1n, BACK_MS);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    say(`blocks again ${seconds} s after the third node was started`);
    network.start(3);
    await fourth.reach(await best([first]), BACK_MS);
    await waitFor("ready again", BACK_MS, async () => (await first.health())?.ready === true);
    return { acknowledged: await load.finish(), againSeconds: seconds };
  },
};

const rollingLane: Lane = {
  name: "rolling",
  about: "each node in turn is stopped in order and started again under load; every stop ends with code 0",
  async run({ network: create, say }) {
    const network = await create({ validators: VALIDATORS });
    await network.startAll();
    const load = await startLoad(network);
    for (const [index, node] of network.nodes.entries()) {
      await load.progress(6, PROGRESS_MS);
      assert.equal(await node.stop(), 0, node.logTail());
      network.start(index);
      say(`${node.plan.name} follows ${await secondsToFollow(network, node)} s after its restart`);
    }
    return { acknowledged: await load.finish() };
  },
};

const restartLane: Lane = {
  name: "restart",
  about: "all nodes stop and start, once in order and once killed in one moment: the chain goes on where it was",
  async run({ network: create, say }) {
    const network = await create({ validators: VALIDATORS });
    await network.startAll();
    const load = await startLoad(network);
    for (const how of ["stopped", "killed"] as const) {
      await load.progress(8, PROGRESS_MS);
      const height = await best(network.nodes);
      await Promise.all(
        network.nodes.map(async (node) => {
          if (how === "killed") return await node.kill();
          assert.equal(await node.stop(), 0, node.logTail());
        }),
      );
      network.nodes.forEach((_, index) => void network.start(index));
      await Promise.all(network.nodes.map((node) => node.reach(height + 2n, BACK_MS)));
      say(`all ${how} at height ${height}, all past ${height + 2n} again`);
    }
    return { acknowledged: await load.finish() };
  },
};

/** Lanes of this file. */
export const faultLanes: readonly Lane[] = [killLane, pauseLane, quorumLane, rollingLane, restartLane];
