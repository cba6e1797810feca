/** `bylined comet`: identities of the engine and its reset. Nothing here ever deletes what the validator key signed. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { consensusAddress, formatConsensusAddress } from "../../lib/address.ts";
import { toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { HASH_CHAIN_LENGTH } from "../../lib/economy/hash-chain.ts";
import { type KeptChain, loadBeaconKey, withNextChain, writeBeaconKey } from "../../node/beacon-key.ts";
import { homeLayout } from "../../node/config/home.ts";
import { parseNodeKey } from "../../node/p2p/node-key.ts";
import { VersionLabel } from "../../node/rpc/version-label.ts";
import { type Call, type CommandSpec, UsageError, wholeNumber } from "../command.ts";
import { readBeaconChain, readValidatorKey } from "../node-keys.ts";

/** Names in the data folder that a reset keeps: the memory of signatures. */
const SIGN_STATE = /^(priv_validator_state|sign_state)/;

async function readText(path: string, hint: string): Promise<string> {
  if (!existsSync(path)) throw new NodeError("FILE_MISSING", `${path} is missing; ${hint}`);
  return readFile(path, "utf8");
}

/** The consensus key of the home, as `show-validator` prints it. */
export async function validatorKeyJson(call: Call): Promise<{ "@type": string; key: string }> {
  const { publicKey } = await readValidatorKey(homeLayout(call.home).validatorKey);
  return { "@type": "/cosmos.crypto.ed25519.PubKey", key: toBase64(publicKey) };
}

const CHAIN_ID = { flags: "--chain-id <id>", about: "the network; that of client.toml when not given" };

function networkOf(call: Call): string {
  const chainId = call.option("chain-id") ?? call.settings().client.base["chain-id"];
  if (chainId === "") throw new UsageError("--chain-id is missing: a hash chain belongs to one network");
  return chainId;
}

function printBeacon(call: Call, { chainId, number, chain }: KeptChain): void {
  const tip = toBase64(chain.tip);
  const register = `bylined tx emissions register-beacon-chain ${tip} ${chain.length} --from <operator>`;
  call.print({ chain_id: chainId, number, tip, length: chain.length, register });
}

async function newBeacon(call: Call): Promise<void> {
  const path = homeLayout(call.home).beaconKey;
  const chainId = networkOf(call);
  const length = wholeNumber(call.option("length"), "--length", HASH_CHAIN_LENGTH);
  const key = (await loadBeaconKey(path)) ?? { secret: new Uint8Array(randomBytes(32)), chains: [] };
  await writeBeaconKey(path, withNextChain(key, { chainId, length }));
  printBeacon(call, await readBeaconChain(path, chainId));
}

async function resetAll(call: Call): Promise<void> {
  const { dataFolder, addressBook } = homeLayout(call.home);
  if (!existsSync(dataFolder)) throw new NodeError("FILE_MISSING", `${dataFolder} is missing; nothing to reset`);
  const entries = await readdir(dataFolder);
  const doomed = entries.filter((name) => !SIGN_STATE.test(name));
  const question = `Delete blocks and state in ${dataFolder} (${doomed.join(", ")})? Keys and signatures stay.`;
  if (call.terminal.isInteractive && !call.isSet("yes") && !(await call.terminal.confirm(question))) {
    throw new NodeError("REFUSED", "nothing was deleted");
  }
  for (const name of doomed) await rm(join(dataFolder, name), { recursive: true, force: true });
  if (!call.isSet("keep-addr-book")) await rm(addressBook, { force: true });
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const kept = entries.filter((name) => SIGN_STATE.test(name));
  call.terminal.err(
    `Removed blocks and state; kept ${kept.length === 0 ? "the keys" : `the keys and ${kept.join(", ")}`}.\n`,
  );
}

/** `bylined comet …`. */
export const cometCommand: CommandSpec = {
  name: "comet",
  aliases: ["tendermint", "cometbft"],
  about: "identities of the engine and its reset",
  children: [
    {
      name: "show-node-id",
      about: "the 40-digit id that peers dial",
      async run(call) {
        const text = await readText(homeLayout(call.home).nodeKey, "run bylined init first");
        call.terminal.out(`${parseNodeKey(text).nodeId}\n`);
      },
    },
    {
      name: "show-validator",
      about: "the consensus public key",
      run: async (call) => call.terminal.out(`${JSON.stringify(await validatorKeyJson(call))}\n`),
    },
    {
      name: "show-address",
      about: "the consensus address",
      async run(call) {
        const { publicKey } = await readValidatorKey(homeLayout(call.home).validatorKey);
        call.terminal.out(`${formatConsensusAddress(consensusAddress(publicKey))}\n`);
      },
    },
    {
      name: "show-beacon",
      about: "tip and length of the newest hash chain, to be registered for the beacon",
      options: [CHAIN_ID],
      run: async (call) => printBeacon(call, await readBeaconChain(homeLayout(call.home).beaconKey, networkOf(call))),
    },
    {
      name: "new-beacon",
      about: "make the next hash chain beside those that are in use; then register it and restart the node",
      examples: ["comet new-beacon", "comet new-beacon --length 4000000"],
      options: [CHAIN_ID, { flags: "--length <reveals>", about: "blocks that it lasts", byDefault: "1048576" }],
      run: newBeacon,
    },
    {
      name: "version",
      about: "protocol versions of the engine",
      run: async (call) =>
        call.print({ tendermint: VersionLabel.comet, abci: "2.0.0", block_protocol: 11, p2p_protocol: 8 }),
    },
    {
      name: "unsafe-reset-all",
      about: "delete blocks and state; keys and the memory of signatures stay",
      options: [
        { flags: "--keep-addr-book", about: "keep known addresses" },
        { flags: "-y, --yes", about: "do not ask" },
      ],
      run: resetAll,
    },
    {
      name: "reset-state",
      about: "the same as unsafe-reset-all --keep-addr-book",
      options: [
        { flags: "-y, --yes", about: "do not ask" },
        { flags: "--keep-addr-book", about: "always so here" },
      ],
      run: (call) => resetAll({ ...call, isSet: (name) => name === "keep-addr-book" || call.isSet(name) }),
    },
  ],
};
