/** `bylined genesis`: accounts, genesis transactions, collection, validation. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { toHexUpper, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { compareText } from "../../lib/ordered.ts";
import { chainsOf } from "../../node/beacon-key.ts";
import { homeLayout } from "../../node/config/home.ts";
import { parseListenAddress } from "../../node/config/listen-address.ts";
import { editToml } from "../../node/config/toml.ts";
import { parseNodeKey } from "../../node/p2p/node-key.ts";
import { makeDirectoryDurable, writeFileDurable } from "../../node/store/durable-file.ts";
import { parseCoins } from "../client/coins.ts";
import { textField } from "../client/json-fields.ts";
import { type Call, type CommandSpec, required, UsageError } from "../command.ts";
import { addAccounts, addGentx, withoutGentxs } from "../../genesis/document.ts";
import { coinsFromWire } from "../../modules/coins.ts";
import { readGenesis, validateGenesis, writeGenesis } from "../genesis-file.ts";
import { signGentx } from "../gentx.ts";
import { ensureBeaconKey, readValidatorKey } from "../node-keys.ts";
import { callKeyring, KEYRING_OPTIONS } from "./keys.ts";
import { VALIDATOR_OPTIONS } from "./validator-messages.ts";

async function addressOf(call: Call, text: string): Promise<string> {
  return text.startsWith("byline1") ? text : (await (await callKeyring(call)).find(text)).address;
}

async function addAccount(call: Call): Promise<void> {
  const path = homeLayout(call.home).genesis;
  const genesis = await readGenesis(path);
  const coins = parseCoins(call.argument(1));
  if (coins.length === 0) throw new UsageError("an amount such as 1000000ubyl is missing");
  const address = await addressOf(call, call.argument(0));
  await writeGenesis(path, addAccounts(genesis, [{ address, coins: coinsFromWire(coins) }]));
}

async function gentx(call: Call): Promise<void> {
  const layout = homeLayout(call.home);
  const genesis = await readGenesis(layout.genesis);
  const keyring = await callKeyring(call);
  const key = await keyring.find(call.argument(0));
  const { config } = call.settings();
  const { nodeId } = parseNodeKey(await readFile(layout.nodeKey, "utf8"));
  const host = call.option("ip") ?? "127.0.0.1";
  const { publicKey } = await readValidatorKey(layout.validatorKey);
  const given = (name: string): string | undefined => call.option(name);
  const optional = Object.entries({
    identity: given("identity"),
    website: given("website"),
    security: given("security-contact"),
    details: given("details"),
    commissionRate: given("commission-rate"),
    commissionMaxRate: given("commission-max-rate"),
    commissionMaxChangeRate: given("commission-max-change-rate"),
    minSelfDelegation: given("min-self-delegation"),
  }).filter(([, value]) => value !== undefined);
  const chainId = call.option("chain-id") ?? genesis.doc.chainId;
  const json = signGentx({
    chainId,
    beacon: chainsOf(await ensureBeaconKey(layout.beaconKey, chainId), chainId).at(-1)?.chain,
    privateKey: await keyring.privateKey(key.name),
    facts: {
      consensusKey: publicKey,
      amount: required(call.argument(1), "the amount"),
      moniker: given("moniker") ?? config.base.moniker,
      ...Object.fromEntries(optional),
    },
    peer: `${nodeId}@${host}:${parseListenAddress(config.p2p.laddr).port}`,
  });
  // The transaction must be able to run on this genesis.
  addGentx(genesis, json);
  const path = call.option("output-document") ?? join(layout.gentxFolder, `gentx-${nodeId}.json`);
  await makeDirectoryDurable(layout.gentxFolder);
  await writeFileDurable(path, utf8ToBytes(`${JSON.stringify(json)}\n`), { mode: 0o644 });
  call.terminal.err(`Genesis transaction written to "${path}"\n`);
}

async function collect(call: Call): Promise<void> {
  const layout = homeLayout(call.home);
  const folder = call.option("gentx-dir") ?? layout.gentxFolder;
  if (!existsSync(folder))
    throw new NodeError("FILE_MISSING", `${folder} is missing; bylined genesis gentx writes there`);
  let genesis = withoutGentxs(await readGenesis(layout.genesis));
  const { nodeId } = parseNodeKey(await readFile(layout.nodeKey, "utf8"));
  const peers: string[] = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort(compareText);
  for (const name of names) {
    const json: unknown = JSON.parse(await readFile(join(folder, name), "utf8"));
    genesis = addGentx(genesis, json);
    const peer = textField(json, "body", "memo");
    if (!peer.startsWith(nodeId)) peers.push(peer);
  }
  if (names.length === 0) throw new NodeError("FILE_MISSING", `${folder} holds no genesis transaction`);
  await writeGenesis(layout.genesis, genesis);
  const source = await readFile(layout.configToml, "utf8");
  const edited = editToml(source, { section: "p2p", key: "persistent_peers", value: peers.join(",") });
  await writeFileDurable(layout.configToml, utf8ToBytes(edited), { mode: 0o600 });
  call.print({ chain_id: genesis.doc.chainId, gentxs: names.length, persistent_peers: peers.join(",") });
}

async function validate(call: Call): Promise<void> {
  const path = call.argument(0) || homeLayout(call.home).genesis;
  const genesis = await readGenesis(path);
  const { hash, validatorCount } = validateGenesis(genesis);
  if (call.output === "json") call.print({ valid: true, hash: toHexUpper(hash), validators: validatorCount });
  else {
    const start =
      validatorCount === 0 ? "no validator yet: collect genesis transactions" : `${validatorCount} validators`;
    call.terminal.out(`File at ${path} is a valid genesis file · ${start} · hash ${toHexUpper(hash)}\n`);
  }
}

/** `bylined genesis …`. */
export const genesisCommand: CommandSpec = {
  name: "genesis",
  about: "the first state of a network",
  children: [
    {
      name: "add-genesis-account",
      examples: ["genesis add-genesis-account alice 1000000byl"],
      about: "give an address or key coins from the start",
      args: "<address-or-key> <coins>",
      options: KEYRING_OPTIONS,
      run: addAccount,
    },
    {
      name: "gentx",
      examples: ["genesis gentx alice 100byl --commission-rate 0.05"],
      about: "a signed transaction that makes this node a validator from the start",
      args: "<key> <amount>",
      options: [
        { flags: "--chain-id <id>", about: "the network" },
        { flags: "--ip <host>", about: "where peers reach this node" },
        { flags: "--output-document <file>", about: "where it is written" },
        ...VALIDATOR_OPTIONS.filter(({ flags }) => !/--(amount|pubkey)/.test(flags)),
        ...KEYRING_OPTIONS,
      ],
      run: gentx,
    },
    {
      name: "collect-gentxs",
      about: "put the genesis transactions of config/gentx into the genesis and set persistent peers",
      options: [{ flags: "--gentx-dir <folder>", about: "where they are" }],
      run: collect,
    },
    { name: "validate", aliases: ["validate-genesis"], about: "check a genesis file", args: "[file]", run: validate },
  ],
};
