/** A network of real processes for one lane: homes in a fresh folder, free ports, funded accounts; ends only what it started. */
import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secp256k1PublicKey, sha256 } from "#crypto";
import { accountAddress, formatAccountAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { addAccounts, finishGenesis, openGenesis } from "../../genesis/document.ts";
import { formatGenesisDoc, parseGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { writeHome } from "../../cli/home-files.ts";
import { type DemoAccount, writeNetwork } from "../../cli/localnet/network-files.ts";
import { type NetworkPlan, type NodePlan, planNetwork } from "../../cli/localnet/plan.ts";
import { homeLayout } from "../../node/config/home.ts";
import { ensureNodeKey } from "../../cli/node-keys.ts";
import { createNodeProcess, type NodeProcess, type StartOptions } from "./node-process.ts";
import { freePorts } from "./ports.ts";

/** Blocks come quickly, and a dead proposer costs little. */
const FAST = [
  "--consensus.timeout_propose=1500ms",
  "--consensus.timeout_prevote=500ms",
  "--consensus.timeout_precommit=500ms",
];
const BLOCK_INTERVAL = "500ms";
const CHAIN_ID = "byline-e2e-1";
const PEOPLE = 24;
const PERSON_AMOUNT = 1_000_000_000_000n;
/** Machines that share their cores with other work start four nodes slowly. */
const START_MS = 180_000;

/** A funded account of the load. */
export interface Person {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: string;
}

/** The processes of one lane. */
export interface Network {
  readonly chainId: string;
  readonly root: string;
  readonly nodes: readonly NodeProcess[];
  readonly people: readonly Person[];
  readonly accounts: readonly DemoAccount[];
  /** Node `index` with the network's usual flags and more. */
  start(index: number, options?: StartOptions): NodeProcess;
  /** Starts all nodes and waits until each has a block above height 1. */
  startAll(): Promise<void>;
  /** Writes the home of a node that does not vote, a persistent peer of the others; it is not started. */
  addNode(name: string): Promise<NodeProcess>;
  node(index: number): NodeProcess;
  /** Ends every process and removes the folder unless it is to be kept. */
  close(keep: boolean): Promise<void>;
}

/** The person of a number: the same number gives the same key. */
export function personOf(index: number): Person {
  const privateKey = sha256(utf8ToBytes(`e2e person ${index}`));
  const publicKey = secp256k1PublicKey(privateKey);
  return { privateKey, publicKey, address: formatAccountAddress(accountAddress(publicKey)) };
}

/** Writes a network of `validators` nodes; nothing runs yet. */
export async function createNetwork(options: {
  readonly validators: number;
  readonly spare?: number;
}): Promise<Network> {
  const { validators, spare = 2 } = options;
  const root = await mkdtemp(join(tmpdir(), "byline-e2e-"));
  const basePort = await freePorts(10 * (validators + spare) + 1);
  const whole = planNetwork({ home: root, chainId: CHAIN_ID, count: validators + spare, basePort });
  const plan: NetworkPlan = { ...whole, nodes: whole.nodes.slice(0, validators) };
  const spares: NodePlan[] = whole.nodes.slice(validators);
  const genesisTime = BigInt(Date.now()) * 1_000_000n;
  const accounts = await writeNetwork({ plan, blockInterval: BLOCK_INTERVAL, listenHost: "127.0.0.1", genesisTime });
  const people = Array.from({ length: PEOPLE }, (_, index) => personOf(index));
  await fund(plan, people);
  const nodes = plan.nodes.map(createNodeProcess);

  const start = (index: number, more: StartOptions = {}): NodeProcess => {
    const node = nodes[index] ?? assert.fail(`no node ${index}`);
    node.start({ ...more, flags: [...FAST, ...(more.flags ?? [])] });
    return node;
  };
  return {
    chainId: CHAIN_ID,
    root,
    nodes,
    people,
    accounts,
    start,
    node: (index) => nodes[index] ?? assert.fail(`no node ${index}`),
    async startAll() {
      nodes.forEach((_, index) => void start(index));
      await Promise.all(nodes.map((node) => node.reach(2n, START_MS)));
    },
    async addNode(name) {
      const place = spares.shift() ?? assert.fail("no ports are left for another node");
      const node = createNodeProcess({ ...place, name, home: join(root, name) });
      await writeFollower(plan, node.plan);
      nodes.push(node);
      return node;
    },
    async close(keep) {
      await Promise.all(
        nodes.map(async (node) => {
          node.signal("SIGCONT");
          await node.kill();
        }),
      );
      if (!keep) await rm(root, { recursive: true, force: true });
    },
  };
}

async function fund(plan: NetworkPlan, people: readonly Person[]): Promise<void> {
  const paths = plan.nodes.map(({ home }) => homeLayout(home).genesis);
  const draft = openGenesis(parseGenesisDoc(await readFile(paths[0] ?? "", "utf8")));
  const coins = [{ denom: "ubyl", amount: PERSON_AMOUNT }];
  const funded = finishGenesis(
    addAccounts(
      draft,
      people.map(({ address }) => ({ address, coins })),
    ),
  );
  for (const path of paths) await writeFile(path, formatGenesisDoc(funded));
}

async function writeFollower(network: NetworkPlan, node: NodePlan): Promise<void> {
  const [first] = network.nodes;
  assert.ok(first !== undefined);
  const peers = await Promise.all(
    network.nodes.map(async ({ home, p2pPort }) => {
      const { nodeId } = await ensureNodeKey(homeLayout(home).nodeKey);
      return `${nodeId}@127.0.0.1:${p2pPort}`;
    }),
  );
  const config = new Map<string, unknown>([
    ["moniker", node.name],
    ["rpc.laddr", `tcp://127.0.0.1:${node.rpcPort}`],
    ["p2p.laddr", `tcp://127.0.0.1:${node.p2pPort}`],
    ["p2p.persistent_peers", peers.join(",")],
    ["p2p.addr_book_strict", false],
    ["p2p.allow_duplicate_ip", true],
    ["consensus.block_interval", BLOCK_INTERVAL],
    ["instrumentation.prometheus_listen_addr", `127.0.0.1:${node.metricsPort}`],
  ]);
  const app = new Map<string, unknown>([
    ["minimum-gas-prices", "0.001ubyl"],
    ["api.address", `tcp://127.0.0.1:${node.restPort}`],
    ["grpc.address", `127.0.0.1:${node.grpcPort}`],
  ]);
  const { layout } = await writeHome(node.home, { config, app });
  await copyFile(homeLayout(first.home).genesis, layout.genesis);
}
