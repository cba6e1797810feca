/**
 * Validators as real processes on loopback for a measurement: homes as `bylined localnet` writes them, with many funded
 * accounts and blocks large enough not to be the limit. Ends only what it started.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeHome } from "../../cli/home-files.ts";
import { bylinedArguments } from "../../cli/localnet/supervisor.ts";
import { writeNetwork } from "../../cli/localnet/network-files.ts";
import { type NodePlan, planNetwork } from "../../cli/localnet/plan.ts";
import { addAccounts, finishGenesis, openGenesis } from "../../genesis/document.ts";
import { formatGenesisDoc, parseGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { NodeError } from "../../lib/errors.ts";
import { addressText } from "../../modules/address.ts";
import { GenesisState as AuthGenesis } from "../../proto/gen/cosmos/auth/v1beta1/genesis.ts";
import { fromProtoJson } from "../../proto/json.ts";
import { BENCH_DENOM, type BenchAccount, idleAddress } from "./transfers.ts";

/** What the network is like. */
export interface BenchNetworkOptions {
  readonly validators: number;
  /** Accounts that send. */
  readonly senders: readonly BenchAccount[];
  /** Further accounts that only receive. */
  readonly idleAccounts: number;
  /** Go duration text, `500ms`. */
  readonly blockInterval: string;
  /** Gas of a block; undefined keeps the default of new networks. */
  readonly blockGas?: bigint;
  /** Folder for CPU profiles of the nodes. */
  readonly profilePath?: string | undefined;
  /** Further configuration as flags of `bylined start`. */
  readonly flags?: readonly string[];
}

/** A running network. */
export interface BenchNetwork {
  readonly chainId: string;
  /** `127.0.0.1` port of each node's JSON-RPC. */
  readonly rpcPorts: readonly number[];
  /** Account number of the first sender. */
  readonly firstNumber: bigint;
  /** Processor time of all nodes so far, ms. */
  cpuMs(): number;
  /** Processor time of each thread of the first node so far, ms: its main thread, then the others. */
  threadsMs(): readonly number[];
  /** Resident memory of all nodes, MiB. */
  rssMib(): number;
  /** Starts the nodes and waits until each has `height` 2; ms from the start of the first to its RPC answering. */
  start(): Promise<number>;
  /** Starts a full node without blocks that follows the first validator; the port of its JSON-RPC once it answers. */
  follow(): Promise<number>;
  /** Ends the nodes in order and removes their homes. */
  stop(): Promise<void>;
  /** Ends the nodes and keeps the homes: `start` goes on. */
  pause(): Promise<void>;
}

const CHAIN_ID = "byline-bench-1";
const START_MS_MAX = 180_000;
const STOP_MS = 30_000;
const SENDER_COINS = 1_000_000_000n;

/** Stops of the networks that are still there. */
export const unstopped = new Set<() => Promise<void>>();

/** Stops every network that is still there: for the end by a signal. */
export async function stopNetworks(): Promise<void> {
  await Promise.all([...unstopped].map((stop) => stop()));
}

/** Writes the homes. */
export async function createBenchNetwork(options: BenchNetworkOptions): Promise<BenchNetwork> {
  const root = await mkdtemp(join(tmpdir(), "byline-bench-"));
  const basePort = await freePorts(options.validators);
  const plan = planNetwork({ home: root, chainId: CHAIN_ID, count: options.validators, basePort });
  await writeNetwork({
    plan,
    blockInterval: options.blockInterval,
    listenHost: "127.0.0.1",
    genesisTime: BigInt(Date.now()) * 1_000_000n,
  });
  const firstNumber = await fundAccounts(plan.nodes, options);
  let running: readonly NodeProcess[] = [];
  let followers: readonly NodeProcess[] = [];

  const pause = async (): Promise<void> => {
    await Promise.all([...running, ...followers].map(stopNode));
    running = [];
    followers = [];
  };
  const stop = async (): Promise<void> => {
    unstopped.delete(stop);
    await pause();
    await rm(root, { recursive: true, force: true });
  };
  unstopped.add(stop);
  return {
    chainId: CHAIN_ID,
    rpcPorts: plan.nodes.map(({ rpcPort }) => rpcPort),
    firstNumber,
    cpuMs: () => running.reduce((sum, { child }) => sum + cpuMsOf(child.pid), 0),
    threadsMs: () => threadsMsOf(running[0]?.child.pid),
    rssMib: () => running.reduce((sum, { child }) => sum + rssMibOf(child.pid), 0),
    start: async () => {
      const started = performance.now();
      running = plan.nodes.map((node) => startNode(node, options));
      let firstMs = 0;
      for (const process of running) {
        await waitForRpc(process);
        firstMs = firstMs === 0 ? performance.now() - started : firstMs;
      }
      for (const process of running) await waitForHeight(process, 2n);
      return firstMs;
    },
    follow: async () => {
      const node = await writeFollower(root, plan.nodes[0], followers.length);
      const process = startNode(node, options);
      followers = [...followers, process];
      await waitForRpc(process);
      return node.rpcPort;
    },
    pause,
    stop,
  };
}

/** The latest height of a node; undefined while it does not answer or has no block. */
export async function heightOf(rpcPort: number): Promise<bigint | undefined> {
  try {
    const answer = await (await fetch(`http://127.0.0.1:${rpcPort}/status`)).text();
    const text = /"latest_block_height":"(\d+)"/.exec(answer)?.[1];
    return text === undefined ? undefined : BigInt(text);
  } catch {
    return undefined;
  }
}

interface NodeProcess {
  readonly node: NodePlan;
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
  readonly logPath: string;
}

function startNode(node: NodePlan, { profilePath, flags = [] }: BenchNetworkOptions): NodeProcess {
  const logPath = join(node.home, "node.log");
  const log = openSync(logPath, "a");
  const profile = profilePath === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", profilePath];
  const child = spawn(
    process.execPath,
    [...profile, ...bylinedArguments(["start", "--home", node.home, "--log_level", "warn", ...flags])],
    {
      stdio: ["ignore", log, log, "ipc"],
    },
  );
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return { node, child, exited, logPath };
}

async function stopNode({ child, exited }: NodeProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const deadline = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await exited;
  clearTimeout(deadline);
}

/** The home of a full node: the first validator's genesis, its own keys, that validator as its only peer. */
async function writeFollower(root: string, first: NodePlan | undefined, index: number): Promise<NodePlan> {
  if (first === undefined) throw new NodeError("BENCH_NODE", "there is somebody to follow");
  const [plan] = planNetwork({
    home: join(root, `follower${index}`),
    chainId: CHAIN_ID,
    count: 1,
    basePort: await freePorts(1),
  }).nodes;
  if (plan === undefined) throw new NodeError("BENCH_NODE", "a plan for one node has a node");
  const { nodeKey } = await writeHome(first.home, {});
  const config = new Map<string, unknown>([
    ["rpc.laddr", `tcp://127.0.0.1:${plan.rpcPort}`],
    ["p2p.laddr", `tcp://127.0.0.1:${plan.p2pPort}`],
    ["p2p.addr_book_strict", false],
    ["p2p.allow_duplicate_ip", true],
    ["p2p.persistent_peers", `${nodeKey.nodeId}@127.0.0.1:${first.p2pPort}`],
    ["instrumentation.prometheus", false],
  ]);
  const app = new Map<string, unknown>([
    ["minimum-gas-prices", `0.001${BENCH_DENOM}`],
    ["api.enable", false],
    ["grpc.enable", false],
  ]);
  const written = await writeHome(plan.home, { config, app });
  await copyFile(join(first.home, "config", "genesis.json"), written.layout.genesis);
  return plan;
}

/** Settles when the node answers at all, with blocks or without. */
async function waitForRpc(process: NodeProcess): Promise<void> {
  await until(process, async () => {
    const answer = await fetch(`http://127.0.0.1:${process.node.rpcPort}/health`).catch(() => undefined);
    return answer !== undefined;
  });
}

async function waitForHeight(process: NodeProcess, wanted: bigint): Promise<void> {
  await until(process, async () => ((await heightOf(process.node.rpcPort)) ?? -1n) >= wanted);
}

async function until({ node, child, logPath }: NodeProcess, isDone: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + START_MS_MAX;
  while (!(await isDone())) {
    if (child.exitCode !== null || performance.now() > end) {
      const tail = readFileSync(logPath, "utf8").split("\n").slice(-20).join("\n");
      throw new NodeError(
        "BENCH_NODE",
        `${node.name} ${child.exitCode === null ? "has no block" : "has ended"}:\n${tail}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Adds the accounts to the genesis of every home; the number of the first sender. */
async function fundAccounts(
  nodes: readonly NodePlan[],
  { senders, idleAccounts, blockGas }: BenchNetworkOptions,
): Promise<bigint> {
  const path = (node: NodePlan): string => join(node.home, "config", "genesis.json");
  const [first] = nodes;
  if (first === undefined) throw new NodeError("BENCH_NODE", "a network has a node");
  const draft = openGenesis(parseGenesisDoc(await readFile(path(first), "utf8")));
  const firstNumber = BigInt(fromProtoJson(AuthGenesis, draft.appState["auth"]).accounts.length);
  const coins = [{ denom: BENCH_DENOM, amount: SENDER_COINS }];
  const accounts = [
    ...senders.map(({ text }) => ({ address: text, coins })),
    ...Array.from({ length: idleAccounts }, (_, index) => ({ address: addressText(idleAddress(index)), coins })),
  ];
  const { doc, appState } = addAccounts(draft, accounts);
  const { consensusParams } = doc;
  const block = { ...consensusParams.block, maxGas: blockGas ?? consensusParams.block.maxGas };
  const text = formatGenesisDoc(
    finishGenesis({ doc: { ...doc, consensusParams: { ...consensusParams, block } }, appState }),
  );
  for (const node of nodes) await writeFile(path(node), text);
  return firstNumber;
}

/** The first of enough consecutive free ports, as far as one can tell. */
export async function freePorts(validators: number): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    // Below the ports that systems give to connections: a port must still be free after a pause.
    const base = 20_000 + 100 * Math.floor(Math.random() * 120);
    const ports = Array.from({ length: validators }, (_, index) =>
      [0, 1, 2, 3, 4].map((step) => base + 10 * index + step),
    ).flat();
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return base;
  }
  throw new NodeError("BENCH_NODE", "no free ports on loopback");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

const MS_PER_TICK = 10;

/** Processor time of a process so far, ms; 0 when it is not there. */
export function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return 0;
  }
}

/** In the order of thread ids: the main thread is the first. */
function threadsMsOf(pid: number | undefined): readonly number[] {
  try {
    const ids = readdirSync(`/proc/${pid}/task`)
      .map(Number)
      .sort((a, b) => a - b);
    return ids.map((id) => Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, "utf8").split(" ")[0]) / 1e6);
  } catch {
    return [];
  }
}

/** Resident memory of a process, MiB; 0 when it is not there. */
export function rssMibOf(pid: number | undefined): number {
  try {
    const kib = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kib ?? 0) / 1024;
  } catch {
    return 0;
  }
}
