/**
 * Validators of Cosmos SDK 0.50 with CometBFT 0.38 on loopback, for a comparison: homes made by their own program, the same accounts,
 * denom, prices and block interval as our networks of `network.ts`, queues large enough not to be the limit. Ends only what it started.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { NodeError } from "../../lib/errors.ts";
import { cpuMsOf, freePorts, heightOf, rssMibOf, unstopped } from "./network.ts";
import { BENCH_DENOM, type BenchAccount } from "./transfers.ts";

const run = promisify(execFile);

/** What the network is like. */
export interface SimdNetworkOptions {
  /** The program. */
  readonly program: string;
  readonly validators: number;
  /** Accounts that send, with addresses under the program's prefix. */
  readonly senders: readonly BenchAccount[];
  readonly blockGas: bigint;
}

/** What a comparison needs of a network, whoever's it is. */
export interface ComparedNetwork {
  readonly chainId: string;
  readonly rpcPorts: readonly number[];
  readonly firstNumber: bigint;
  cpuMs(): number;
  rssMib(): number;
  start(): Promise<number>;
  pause(): Promise<void>;
  stop(): Promise<void>;
}

const CHAIN_ID = "simd-bench-1";
/** Consensus on loopback takes the rest of the 500 ms. */
const TIMEOUT_COMMIT = "450ms";
const SENDER_COINS = "1000000000";
const VALIDATOR_COINS = "1000000000000";
const STAKE = "100000000000";
const START_MS_MAX = 180_000;
const STOP_MS = 60_000;

interface SimdNode {
  readonly home: string;
  readonly p2pPort: number;
  readonly rpcPort: number;
}

interface SimdProcess {
  readonly node: SimdNode;
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
}

/** Writes the homes. @throws NodeError("BENCH_SIMD") when the program does not do as SDK 0.50 does */
export async function createSimdNetwork(options: SimdNetworkOptions): Promise<ComparedNetwork> {
  const root = await mkdtemp(join(tmpdir(), "byline-simd-"));
  const basePort = await freePorts(options.validators);
  const nodes = Array.from({ length: options.validators }, (_, index) => ({
    home: join(root, `val${index}`),
    p2pPort: basePort + 10 * index,
    rpcPort: basePort + 10 * index + 1,
  }));
  const peers = await writeHomes(options, nodes);
  let running: readonly SimdProcess[] = [];
  const pause = async (): Promise<void> => {
    await Promise.all(running.map(stopNode));
    running = [];
  };
  const stop = async (): Promise<void> => {
    unstopped.delete(stop);
    await pause();
    await rm(root, { recursive: true, force: true });
  };
  unstopped.add(stop);
  return {
    chainId: CHAIN_ID,
    rpcPorts: nodes.map(({ rpcPort }) => rpcPort),
    firstNumber: BigInt(nodes.length),
    cpuMs: () => running.reduce((sum, { child }) => sum + cpuMsOf(child.pid), 0),
    rssMib: () => running.reduce((sum, { child }) => sum + rssMibOf(child.pid), 0),
    start: async () => {
      const started = performance.now();
      running = nodes.map((node) => startNode(options.program, node, peers));
      await Promise.all(running.map(waitForNewBlock));
      return performance.now() - started;
    },
    pause,
    stop,
  };
}

/** Homes with one genesis; the peers' list for all. */
async function writeHomes(
  { program, senders, blockGas }: SimdNetworkOptions,
  nodes: readonly SimdNode[],
): Promise<string> {
  const simd = async (node: SimdNode, ...words: string[]): Promise<string> => {
    const { stdout } = await run(program, [...words, "--home", node.home]);
    return stdout;
  };
  const test = ["--keyring-backend", "test"];
  const genesisOf = (node: SimdNode): string => join(node.home, "config", "genesis.json");
  const [first] = nodes;
  if (first === undefined) throw new NodeError("BENCH_SIMD", "a network has a node");
  for (const [index, node] of nodes.entries()) {
    await simd(node, "init", `val${index}`, "--chain-id", CHAIN_ID, "--default-denom", BENCH_DENOM);
    await simd(node, "keys", "add", "val", ...test, "--output", "json");
    const address = (await simd(node, "keys", "show", "val", "--address", ...test)).trim();
    await simd(first, "genesis", "add-genesis-account", address, `${VALIDATOR_COINS}${BENCH_DENOM}`, ...test);
  }
  const peers: string[] = [];
  for (const node of nodes) {
    if (node !== first) await copyFile(genesisOf(first), genesisOf(node));
    await simd(node, "genesis", "gentx", "val", `${STAKE}${BENCH_DENOM}`, "--chain-id", CHAIN_ID, ...test);
    const folder = join(node.home, "config", "gentx");
    for (const name of await readdir(folder)) {
      peers.push(`${name.replace(/^gentx-|\.json$/g, "")}@127.0.0.1:${node.p2pPort}`);
      if (node !== first) await copyFile(join(folder, name), join(first.home, "config", "gentx", name));
    }
  }
  await simd(first, "genesis", "collect-gentxs");
  const genesis = fundSenders(await readFile(genesisOf(first), "utf8"), {
    senders,
    blockGas,
    validators: nodes.length,
  });
  for (const node of nodes) {
    await writeFile(genesisOf(node), genesis);
    await tuneConfig(node);
  }
  return peers.join();
}

/** What is edited of the program's genesis. */
interface SimdGenesis {
  readonly consensus: { readonly params: { readonly block: Record<string, string> } };
  readonly app_state: {
    readonly auth: { readonly accounts: unknown[] };
    readonly bank: { readonly balances: unknown[]; supply: unknown };
  };
}

function fundSenders(
  text: string,
  { senders, blockGas, validators }: { senders: readonly BenchAccount[]; blockGas: bigint; validators: number },
): string {
  const genesis: SimdGenesis = JSON.parse(text);
  const { auth, bank } = genesis.app_state;
  for (const [index, { text: address }] of senders.entries()) {
    const account = { address, pub_key: null, account_number: String(validators + index), sequence: "0" };
    auth.accounts.push({ "@type": "/cosmos.auth.v1beta1.BaseAccount", ...account });
    bank.balances.push({ address, coins: [{ denom: BENCH_DENOM, amount: SENDER_COINS }] });
  }
  const total = BigInt(VALIDATOR_COINS) * BigInt(validators) + BigInt(SENDER_COINS) * BigInt(senders.length);
  bank.supply = [{ denom: BENCH_DENOM, amount: String(total) }];
  genesis.consensus.params.block["max_gas"] = String(blockGas);
  return JSON.stringify(genesis);
}

/** Only what the load or the machine asks for: everything else is as the program wrote it (recheck, kv index, pruning, fast nodes). */
async function tuneConfig({ home }: SimdNode): Promise<void> {
  await editLines(join(home, "config", "config.toml"), [
    ["max_request_batch_size", "100"],
    ["addr_book_strict", "false"],
    ["allow_duplicate_ip", "true"],
    ["pprof_laddr", '""'],
    ["size", "100000"],
    ["cache_size", "200000"],
    ["timeout_commit", `"${TIMEOUT_COMMIT}"`],
  ]);
  await editLines(join(home, "config", "app.toml"), [["minimum-gas-prices", `"0.001${BENCH_DENOM}"`]]);
}

async function editLines(path: string, lines: readonly (readonly [name: string, value: string])[]): Promise<void> {
  let text = await readFile(path, "utf8");
  for (const [name, value] of lines) {
    const line = new RegExp(`^${name} = .*$`, "m");
    if (!line.test(text)) throw new NodeError("BENCH_SIMD", `the configuration has no ${name}`);
    text = text.replace(line, `${name} = ${value}`);
  }
  await writeFile(path, text);
}

function startNode(program: string, node: SimdNode, peers: string): SimdProcess {
  const log = openSync(logOf(node), "a");
  const words = [
    ...["start", "--home", node.home, "--log_level", "error", "--grpc.enable=false", "--grpc-web.enable=false"],
    ...["--rpc.laddr", `tcp://127.0.0.1:${node.rpcPort}`, "--p2p.laddr", `tcp://127.0.0.1:${node.p2pPort}`],
    ...["--p2p.persistent_peers", peers],
  ];
  const child = spawn(program, words, { stdio: ["ignore", log, log] });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return { node, child, exited };
}

function logOf({ home }: SimdNode): string {
  return join(home, "node.log");
}

async function stopNode({ child, exited }: SimdProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const deadline = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await exited;
  clearTimeout(deadline);
}

/** Settles when the node answers and has made two blocks since. */
async function waitForNewBlock({ node, child }: SimdProcess): Promise<void> {
  const end = performance.now() + START_MS_MAX;
  let first: bigint | undefined;
  for (;;) {
    const height = await heightOf(node.rpcPort);
    first ??= height;
    if (height !== undefined && first !== undefined && height >= first + 2n) return;
    if (child.exitCode !== null || performance.now() > end) {
      const tail = readFileSync(logOf(node), "utf8").split("\n").slice(-20).join("\n");
      throw new NodeError("BENCH_SIMD", `the node ${child.exitCode === null ? "has no block" : "has ended"}:\n${tail}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
