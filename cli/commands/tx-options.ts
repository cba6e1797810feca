/** What all commands of `bylined tx` share: their options, the key that signs, account facts, sending. */
import { NodeError } from "../../lib/errors.ts";
import { textField } from "../client/json-fields.ts";
import { awaitTx, offerTx, type TxVerdict } from "../../sdk/broadcast.ts";
import { fetchAccount } from "../../sdk/queries.ts";
import type { RpcConnection } from "../../sdk/rpc.ts";
import type { SigningMode } from "../../sdk/sign-tx.ts";
import { decodeTxJson } from "../client/tx-json.ts";
import { type Call, type OptionSpec, UsageError } from "../command.ts";
import type { KeyInfo, Keyring } from "../keys/keyring.ts";
import { callKeyring, KEYRING_OPTIONS } from "./keys.ts";
import { NODE_OPTIONS } from "./query.ts";

/** Options of every transaction. */
export const TX_OPTIONS: readonly OptionSpec[] = [
  { flags: "--from <key>", about: "name or address of the key that signs" },
  { flags: "--chain-id <id>", about: "the network" },
  { flags: "--gas <amount>", about: "auto, or a limit" },
  { flags: "--gas-adjustment <factor>", about: "factor on simulated gas" },
  { flags: "--gas-prices <price>", about: "fee per unit of gas, 0.001ubyl" },
  { flags: "--fees <coins>", about: "the whole fee" },
  { flags: "--fee-payer <address>", about: "who pays; must sign too" },
  { flags: "--fee-granter <address>", about: "whose allowance pays" },
  { flags: "--note <text>", about: "a public note (memo)" },
  { flags: "--timeout-height <height>", about: "not valid after this height" },
  { flags: "-a, --account-number <number>", about: "account number, with --offline" },
  { flags: "-s, --sequence <number>", about: "sequence; the next one when not given" },
  { flags: "-b, --broadcast-mode <mode>", about: "sync or async" },
  { flags: "--no-wait", about: "do not wait for a block" },
  { flags: "--offline", about: "ask no node: needs -a, -s, --gas and --chain-id" },
  { flags: "--sign-mode <mode>", about: "direct or amino-json", byDefault: "direct" },
  { flags: "--generate-only", about: "print the unsigned transaction and stop" },
  { flags: "--dry-run", about: "simulate, print the gas and stop" },
  { flags: "-y, --yes", about: "do not ask" },
  ...KEYRING_OPTIONS,
  ...NODE_OPTIONS,
];
/** A keyring and the key of it that signs. */
export interface Signing {
  readonly keyring: Keyring;
  readonly key: KeyInfo;
}

/** The key that signs: --from, else a field that names a signer, else client.toml. */
export async function signingKey(call: Call, named?: string): Promise<Signing> {
  const keyring = await callKeyring(call);
  const wanted = call.option("from") ?? named ?? call.settings().client.base["keyring-default-keyname"];
  if (wanted === "") throw new UsageError("--from is missing: the name of a key; bylined keys list shows them");
  return { keyring, key: await keyring.find(wanted) };
}

/** `--sign-mode`. @throws UsageError */
export function signModeOf(call: Call, byDefault: SigningMode = "direct"): SigningMode {
  const mode = call.option("sign-mode") ?? byDefault;
  if (mode !== "direct" && mode !== "amino-json")
    throw new UsageError(`--sign-mode "${mode}": wanted direct or amino-json`);
  return mode;
}

/** The network that is signed for: an option, client.toml, or what the node says. @throws UsageError when nobody says */
export async function chainIdOf(call: Call, rpc: RpcConnection): Promise<string> {
  const given = call.option("chain-id") ?? call.settings().client.base["chain-id"];
  if (given !== "") return given;
  if (call.isSet("offline")) throw new UsageError("--offline needs --chain-id");
  return textField(await rpc.call("status", {}), "node_info", "network");
}

/** Account number and sequence: given, or asked. @throws UsageError with --offline and without both */
export async function accountFacts(
  call: Call,
  rpc: RpcConnection,
  address: string,
): Promise<{ accountNumber: bigint; sequence: bigint }> {
  const [number, sequence] = [call.option("account-number"), call.option("sequence")];
  if (call.isSet("offline")) {
    if (number === undefined || sequence === undefined) throw new UsageError("--offline needs -a and -s");
    return { accountNumber: BigInt(number), sequence: BigInt(sequence) };
  }
  const found = await fetchAccount(rpc, address);
  return {
    accountNumber: number === undefined ? found.accountNumber : BigInt(number),
    sequence: sequence === undefined ? found.sequence : BigInt(sequence),
  };
}

/**
 * Sends a signed transaction and prints the outcome.
 * @throws NodeError("TX_REFUSED") before a block, NodeError("TX_FAILED") when it failed in one
 */
export async function broadcastAndWait(call: Call, rpc: RpcConnection, signed: Uint8Array): Promise<void> {
  const client = call.settings().client.base;
  const mode = call.option("broadcast-mode") ?? client["broadcast-mode"];
  if (mode !== "sync" && mode !== "async") throw new UsageError(`-b "${mode}": wanted sync or async`);
  const sent = await offerTx(rpc, signed, mode);
  if (sent.code !== 0) throw new NodeError("TX_REFUSED", refusalText(sent));
  const isWaiting = client.wait && !call.isNegated("wait") && mode === "sync";
  const found = isWaiting ? await awaitTx(rpc, sent.hash, client["wait-timeout"]) : undefined;
  if (found === undefined) {
    if (isWaiting) call.terminal.err(`no block holds it yet; ask again: bylined query tx ${sent.hash}\n`);
    return call.print({
      height: "0",
      txhash: sent.hash,
      codespace: sent.codespace,
      code: sent.code,
      raw_log: sent.log,
    });
  }
  call.print(decodeTxJson(found));
  if (found.code !== 0) throw new NodeError("TX_FAILED", refusalText(found));
}

function refusalText({ log, codespace, code }: TxVerdict): string {
  return `${log} (codespace ${codespace}, code ${code})`;
}
