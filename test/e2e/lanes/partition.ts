/** Partitions between real nodes: every connection passes a relay of ours that can hold bytes back. */
import assert from "node:assert/strict";
import { ensureNodeKey } from "../../../cli/node-keys.ts";
import { homeLayout } from "../../../node/config/home.ts";
import type { Lane, LaneContext } from "../lane.ts";
import { startLoad } from "../load.ts";
import type { Network } from "../network.ts";
import { type Relay, startRelay } from "../relay.ts";
import { sleep } from "../waiting.ts";

const VALIDATORS = 4;
const CUT_MS = 15_000;
const LOAD_MS = 120_000;
const START_MS = 180_000;
const HEAL_MS = 120_000;

/** Relays by `from/to`. */
type Mesh = ReadonlyMap<string, Relay>;

async function startMesh(network: Network, onEnd: LaneContext["onEnd"]): Promise<Mesh> {
  const mesh = new Map<string, Relay>();
  for (const [from] of network.nodes.entries()) {
    for (const [to, node] of network.nodes.entries()) {
      if (from !== to) mesh.set(`${from}/${to}`, await startRelay(node.plan.p2pPort));
    }
  }
  onEnd(async () => {
    for (const relay of mesh.values()) await relay.close();
  });
  const ids = await Promise.all(
    network.nodes.map(async ({ plan }) => (await ensureNodeKey(homeLayout(plan.home).nodeKey)).nodeId),
  );
  for (const [from] of network.nodes.entries()) {
    const peers = ids.flatMap((id, to) => {
      const relay = mesh.get(`${from}/${to}`);
      return relay === undefined ? [] : [`${id}@127.0.0.1:${relay.port}`];
    });
    network.start(from, { flags: [`--p2p.persistent_peers=${peers.join(",")}`, "--p2p.pex=false"] });
  }
  await Promise.all(network.nodes.map((node) => node.reach(2n, START_MS)));
  return mesh;
}

/** Cuts every link between nodes of different groups; groups are lists of node numbers. */
function cut(mesh: Mesh, groups: readonly (readonly number[])[]): void {
  for (const [name, relay] of mesh) {
    const [from, to] = name.split("/").map(Number);
    relay.setOpen(groups.some((group) => group.includes(from ?? -1) && group.includes(to ?? -1)));
  }
}

async function heightsOf(network: Network): Promise<readonly bigint[]> {
  return await Promise.all(network.nodes.map(async ({ height }) => (await height()) ?? 0n));
}

/** Lane: halves, one alone, a ring. */
export const partitionLane: Lane = {
  name: "partition",
  about:
    "two against two: nobody decides; three against one: three go on; a ring goes on; healed: one chain within seconds",
  async run({ network: create, onEnd, say }) {
    const network = await create({ validators: VALIDATORS });
    const mesh = await startMesh(network, onEnd);
    const everybody = [[0, 1, 2, 3]];
    const load = await startLoad(network);
    await load.progress(4, LOAD_MS);

    cut(mesh, [
      [0, 1],
      [2, 3],
    ]);
    await sleep(3_000);
    const before = await heightsOf(network);
    await sleep(CUT_MS);
    assert.deepEqual(await heightsOf(network), before, "half of the power decides nothing");
    cut(mesh, everybody);
    const halvesSeconds = await secondsUntil(network, before);
    say(`halves: no block for ${CUT_MS / 1_000} s, blocks ${halvesSeconds} s after healing`);

    await load.progress(4, LOAD_MS);
    cut(mesh, [[0, 1, 2], [3]]);
    await sleep(3_000);
    const alone = (await network.node(3).height()) ?? 0n;
    const [leading = 0n] = await heightsOf(network);
    await Promise.all([0, 1, 2].map((index) => network.node(index).reach(leading + 5n, LOAD_MS)));
    assert.ok(((await network.node(3).height()) ?? 0n) <= alone, "the one alone decides nothing");
    cut(mesh, everybody);
    const aloneSeconds = await secondsUntil(network, await heightsOf(network));
    say(`one alone follows ${aloneSeconds} s after healing`);

    cut(mesh, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    await sleep(2_000);
    const ring = await heightsOf(network);
    await Promise.all(network.nodes.map((node, index) => node.reach((ring[index] ?? 0n) + 5n, LOAD_MS)));
    say("a ring goes on");
    cut(mesh, everybody);
    return { acknowledged: await load.finish(), halvesSeconds, aloneSeconds };
  },
};

/** Seconds until every node is past the highest of these heights. */
async function secondsUntil(network: Network, heights: readonly bigint[]): Promise<number> {
  const started = performance.now();
  const goal = heights.reduce((best, height) => (height > best ? height : best), 0n) + 1n;
  await Promise.all(network.nodes.map((node) => node.reach(goal, HEAL_MS)));
  return Math.round((performance.now() - started) / 100) / 10;
}
