/** Writes the homes of a local network: one genesis, a validator and its account per node, every node a persistent peer of the others. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { utf8ToBytes } from "../../lib/bytes.ts";
import {
  addAccounts,
  addBeaconChains,
  addGentx,
  createGenesis,
  type GenesisAccount,
  type GenesisBeaconChain,
  setLiveness,
} from "../../genesis/document.ts";
import { withDay } from "../../genesis/periods.ts";
import { writeGenesis } from "../genesis-file.ts";
import { editToml } from "../../node/config/toml.ts";
import { makeDirectoryDurable, writeFileDurable } from "../../node/store/durable-file.ts";
import { BASE_DENOM } from "../../sdk/queries.ts";
import { signGentx } from "../gentx.ts";
import { type WrittenHome, writeHome } from "../home-files.ts";
import { readBeaconChain } from "../node-keys.ts";
import { createWords, privateKeyOfWords } from "../../sdk/wallet.ts";
import { openKeyring } from "../keys/keyring.ts";
import type { NetworkPlan, NodePlan } from "./plan.ts";

/**
 * People stop and start the nodes of such a network by hand: ten minutes of half-second blocks as the window let one be
 * away for five minutes, where the default of 100 blocks would jail it within the minute; a minute in jail lets one try the way back.
 */
const LIVENESS = { signedBlocksWindow: 1_200n, downtimeJailDuration: 60_000_000_000n };

/** A funded account of a local network. */
export interface DemoAccount {
  readonly name: string;
  readonly address: string;
  readonly mnemonic: string;
}

/** What a local network is made with. */
export interface NetworkOptions {
  readonly plan: NetworkPlan;
  /** Go duration text, `500ms`. */
  readonly blockInterval: string;
  /** Nanoseconds that the economy counts as a day; a real day when absent. */
  readonly day?: bigint | undefined;
  /** Hosts that nodes dial one another at; 127.0.0.1 for all when absent. */
  readonly hosts?: readonly string[] | undefined;
  /** Address that servers listen on. */
  readonly listenHost: string;
  readonly genesisTime: bigint;
}

const DEMO_NAMES = ["alice", "bob", "carol", "faucet"];
const DEMO_AMOUNT = 1_000_000_000_000n;
const FAUCET_AMOUNT = 100_000_000_000_000n;
const VALIDATOR_AMOUNT = 200_000_000_000n;
const STAKE_AMOUNT = "100000000000";
const GAS_PRICE = `0.001${BASE_DENOM}`;

/** Where the accounts of a network stand, with their mnemonics: for local networks only. */
export function accountsPath(home: string): string {
  return join(home, "accounts.json");
}

/** True when the homes were written before. */
export function isWritten(plan: NetworkPlan): boolean {
  return existsSync(accountsPath(plan.home));
}

/** The accounts that `writeNetwork` made. */
export async function readAccounts(home: string): Promise<readonly DemoAccount[]> {
  const accounts: DemoAccount[] = JSON.parse(await readFile(accountsPath(home), "utf8"));
  return accounts;
}

function configOf(options: NetworkOptions, node: NodePlan) {
  const { listenHost, blockInterval, plan } = options;
  const config = new Map<string, unknown>([
    ["moniker", node.name],
    ["rpc.laddr", `tcp://${listenHost}:${node.rpcPort}`],
    ["rpc.cors_allowed_origins", ["*"]],
    ["p2p.laddr", `tcp://${listenHost}:${node.p2pPort}`],
    ["p2p.addr_book_strict", false],
    ["p2p.allow_duplicate_ip", true],
    ["consensus.block_interval", blockInterval],
    ["instrumentation.prometheus_listen_addr", `${listenHost}:${node.metricsPort}`],
  ]);
  const app = new Map<string, unknown>([
    ["minimum-gas-prices", GAS_PRICE],
    ["api.address", `tcp://${listenHost}:${node.restPort}`],
    ["api.enabled-unsafe-cors", true],
    ["grpc.address", `${listenHost}:${node.grpcPort}`],
  ]);
  const client = new Map<string, unknown>([
    ["chain-id", plan.chainId],
    ["keyring-backend", "test"],
    ["node", `tcp://127.0.0.1:${node.rpcPort}`],
  ]);
  return { config, app, client };
}

/**
 * Writes all homes below `plan.home`.
 * @returns the demo accounts with their mnemonics
 */
export async function writeNetwork(options: NetworkOptions): Promise<readonly DemoAccount[]> {
  const { plan } = options;
  await makeDirectoryDurable(plan.home);
  const funded: GenesisAccount[] = [];
  const firstHome = plan.nodes[0]?.home ?? plan.home;
  const keyring = await openKeyring({ home: firstHome, backend: "test", askPassword: async () => "" });

  const accounts: DemoAccount[] = [];
  for (const name of DEMO_NAMES) {
    const mnemonic = createWords();
    const { address } = await keyring.add(name, await privateKeyOfWords(mnemonic));
    accounts.push({ name, address, mnemonic });
    const amount = name === "faucet" ? FAUCET_AMOUNT : DEMO_AMOUNT;
    funded.push({ address, coins: [{ denom: BASE_DENOM, amount }] });
  }

  const gentxs: unknown[] = [];
  const beaconChains: GenesisBeaconChain[] = [];
  const homes: { node: NodePlan; written: WrittenHome; peer: string }[] = [];
  for (const [index, node] of plan.nodes.entries()) {
    const written = await writeHome(node.home, configOf(options, node), plan.chainId);
    const peer = `${written.nodeKey.nodeId}@${options.hosts?.[index] ?? "127.0.0.1"}:${node.p2pPort}`;
    homes.push({ node, written, peer });
    const ownKeyring = await openKeyring({ home: node.home, backend: "test", askPassword: async () => "" });
    const privateKey = await privateKeyOfWords(createWords());
    const { address } = await ownKeyring.add("validator", privateKey);
    funded.push({ address, coins: [{ denom: BASE_DENOM, amount: VALIDATOR_AMOUNT }] });
    const facts = {
      consensusKey: written.validatorKey.publicKey,
      amount: `${STAKE_AMOUNT}${BASE_DENOM}`,
      moniker: node.name,
    };
    const { chain } = await readBeaconChain(written.layout.beaconKey, plan.chainId);
    beaconChains.push({
      consensusAddress: written.validatorKey.address,
      tip: chain.tip,
      length: BigInt(chain.length),
    });
    gentxs.push(signGentx({ chainId: plan.chainId, privateKey, facts, peer }));
  }

  const empty = createGenesis({ chainId: plan.chainId, genesisTime: options.genesisTime, initialHeight: 1n });
  const timed = options.day === undefined ? empty : withDay(empty, options.day);
  const started = addBeaconChains(addAccounts(setLiveness(timed, LIVENESS), funded), beaconChains);
  const genesis = gentxs.reduce(addGentx, started);
  for (const { node, written, peer } of homes) {
    await writeGenesis(written.layout.genesis, genesis);
    const others = homes.filter((other) => other.peer !== peer).map((other) => other.peer);
    await setPersistentPeers(node.home, others);
  }
  await writeFileDurable(accountsPath(plan.home), utf8ToBytes(`${JSON.stringify(accounts, undefined, 2)}\n`), {
    mode: 0o600,
  });
  return accounts;
}

async function setPersistentPeers(home: string, peers: readonly string[]): Promise<void> {
  const path = join(home, "config", "config.toml");
  const edited = editToml(await readFile(path, "utf8"), {
    section: "p2p",
    key: "persistent_peers",
    value: peers.join(","),
  });
  await writeFileDurable(path, utf8ToBytes(edited), { mode: 0o600 });
}
