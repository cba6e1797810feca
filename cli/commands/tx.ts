/**
 * `bylined tx`: one command per message of the modules, made from the service descriptors. Better defaults than gaiad: gas is
 * simulated, the fee follows the node's least price, and the command waits until a block holds the transaction.
 */
import { readFile } from "node:fs/promises";
import { formatOperatorAddress, parseAccountAddress } from "../../lib/address.ts";
import { fromBase64, toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { fromProtoJson } from "../../proto/json.ts";
import type { FieldDescriptor } from "../../proto/wire.ts";
import { feeFor, parseCoins } from "../client/coins.ts";
import {
  fetchAccount,
  nodeGasPrice,
  sendTx,
  signTx,
  simulateGas,
  type TxDraft,
  unsignedTx,
  waitForTx,
} from "../client/sign-tx.ts";
import { decodeTxJson, txJson } from "../client/tx-json.ts";
import { type RpcClient, textField } from "../client/rpc-client.ts";
import { type Call, type CommandSpec, type OptionSpec, UsageError, wholeNumber } from "../command.ts";
import { catalogOf } from "../descriptors/catalog.ts";
import { formOf, kebabCase, moduleWord } from "../descriptors/names.ts";
import { requestArguments, requestOf, requestOptions } from "../descriptors/request.ts";
import type { KeyInfo, Keyring } from "../keys/keyring.ts";
import { callKeyring, KEYRING_OPTIONS } from "./keys.ts";
import { callRpc, NODE_OPTIONS } from "./query.ts";
import { createValidatorCommand, editValidatorCommand } from "./validator-messages.ts";

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
  { flags: "--generate-only", about: "print the unsigned transaction and stop" },
  { flags: "--dry-run", about: "simulate, print the gas and stop" },
  { flags: "-y, --yes", about: "do not ask" },
  ...KEYRING_OPTIONS,
  ...NODE_OPTIONS,
];
const RESERVED = new Set([
  ...TX_OPTIONS.map(({ flags }) => /--([a-z-]+)/.exec(flags)?.[1] ?? ""),
  "home",
  "output",
  "wait",
]);
const USUAL_GAS_PRICE = "0.001ubyl";
/** Gas of the fee that a simulation pays: about that of a transfer. */
const SIMULATED_GAS = 200_000n;

interface Signing {
  readonly keyring: Keyring;
  readonly key: KeyInfo;
}

/** The key that signs: --from, else a field that names a signer, else client.toml. */
async function signingKey(call: Call, named?: string): Promise<Signing> {
  const keyring = await callKeyring(call);
  const wanted = call.option("from") ?? named ?? call.settings().client.base["keyring-default-keyname"];
  if (wanted === "") throw new UsageError("--from is missing: the name of a key; bylined keys list shows them");
  return { keyring, key: await keyring.find(wanted) };
}

/** A key's name where an address is wanted becomes its address. */
async function resolveAddress(keyring: Keyring, field: FieldDescriptor, text: string): Promise<string> {
  const isAddress =
    field.kind === "string" && /address|granter|grantee|_addr$|payer|owner|delegator/.test(field.protoName);
  if (!isAddress || text.startsWith("byline1") || text.startsWith("bylineval") || text.includes(",")) return text;
  return (await keyring.find(text)).address;
}

async function chainIdOf(call: Call, rpc: RpcClient): Promise<string> {
  const given = call.option("chain-id") ?? call.settings().client.base["chain-id"];
  if (given !== "") return given;
  if (call.isSet("offline")) throw new UsageError("--offline needs --chain-id");
  return textField(await rpc.call("status", {}), "node_info", "network");
}

async function accountFacts(
  call: Call,
  rpc: RpcClient,
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

function gasAdjustment(call: Call): bigint {
  const text = call.option("gas-adjustment") ?? String(call.settings().client.base["gas-adjustment"]);
  const factor = Number(text);
  if (!(factor >= 1 && factor <= 10)) throw new UsageError(`--gas-adjustment "${text}": wanted 1 to 10`);
  return BigInt(Math.round(factor * 1_000));
}

/** Fills in gas and fee. */
async function priced(
  call: Call,
  rpc: RpcClient,
  { draft, key, sequence }: { draft: TxDraft; key: KeyInfo; sequence: bigint },
): Promise<TxDraft> {
  const client = call.settings().client.base;
  const gas = call.option("gas") ?? client.gas;
  const isAuto = gas === "auto";
  if (!isAuto && !/^\d{1,12}$/.test(gas)) throw new UsageError(`--gas "${gas}": wanted auto or a number`);
  if (isAuto && call.isSet("offline")) throw new UsageError("--offline needs --gas with a number");
  const given = call.option("gas-prices") ?? client["gas-prices"];
  const isOffline = call.isSet("offline");
  const price = given !== "" ? given : isOffline ? USUAL_GAS_PRICE : await nodeGasPrice(rpc, USUAL_GAS_PRICE);
  // Paying a fee costs gas itself, so the simulation pays one of about the right size.
  const fees = call.option("fees");
  const simulatedFee = fees !== undefined ? parseCoins(fees) : price === "" ? [] : feeFor(SIMULATED_GAS, price);
  const simulatedDraft = { ...draft, fee: simulatedFee, gasLimit: SIMULATED_GAS };
  const simulated = isAuto ? await simulateGas(rpc, unsignedTx(simulatedDraft, key.publicKey, sequence)) : 0n;
  const gasLimit = isAuto ? (simulated * gasAdjustment(call) + 999n) / 1_000n : BigInt(gas);
  if (fees !== undefined) return { ...draft, gasLimit, fee: parseCoins(fees) };
  return { ...draft, gasLimit, fee: price === "" ? [] : feeFor(gasLimit, price) };
}

/**
 * Signs and sends messages as the options say, and prints the outcome.
 * @throws NodeError("TX_REFUSED") before a block, NodeError("TX_FAILED") when it failed in one
 */
export async function runTx(call: Call, messages: readonly Any[], { keyring, key }: Signing): Promise<void> {
  const rpc = callRpc(call);
  const draft: TxDraft = {
    messages,
    memo: call.option("note") ?? "",
    timeoutHeight: BigInt(wholeNumber(call.option("timeout-height"), "--timeout-height", 0)),
    gasLimit: 0n,
    fee: [],
    feePayer: call.option("fee-payer") ?? "",
    feeGranter: call.option("fee-granter") ?? "",
  };
  const chainId = await chainIdOf(call, rpc);
  const facts = { chainId, ...(await accountFacts(call, rpc, key.address)) };
  const complete = await priced(call, rpc, { draft, key, sequence: facts.sequence });
  if (call.isSet("dry-run")) return call.print({ gas_estimate: complete.gasLimit.toString(), fee: complete.fee });
  if (call.isSet("generate-only")) return call.print(txJson(unsignedTx(complete, key.publicKey, facts.sequence)));
  await confirmTx(call, complete, key);
  const signed = signTx(complete, await keyring.privateKey(key.name), facts);
  if (call.isSet("offline")) return call.print({ tx_bytes: toBase64(signed) });
  await broadcastAndWait(call, rpc, signed);
}

async function confirmTx(call: Call, draft: TxDraft, key: KeyInfo): Promise<void> {
  if (call.isSet("yes")) return;
  const fee = draft.fee.map(({ amount, denom }) => `${amount}${denom}`).join(",");
  const what = draft.messages.map(({ typeUrl }) => typeUrl.slice(typeUrl.lastIndexOf(".") + 1)).join(", ");
  call.terminal.err(`${what} signed by ${key.name} (${key.address}), fee ${fee === "" ? "none" : fee}\n`);
  if (!(await call.terminal.confirm("Send it?")))
    throw new NodeError("REFUSED", "not sent; add -y to send without a question");
}

async function broadcastAndWait(call: Call, rpc: RpcClient, signed: Uint8Array): Promise<void> {
  const client = call.settings().client.base;
  const mode = call.option("broadcast-mode") ?? client["broadcast-mode"];
  if (mode !== "sync" && mode !== "async") throw new UsageError(`-b "${mode}": wanted sync or async`);
  const sent = await sendTx(rpc, signed, mode);
  const isWaiting = client.wait && !call.isNegated("wait") && mode === "sync";
  const found = isWaiting ? await waitForTx(rpc, sent.hash, client["wait-timeout"]) : undefined;
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
  if (found.code !== 0)
    throw new NodeError("TX_FAILED", `${found.log} (codespace ${found.codespace}, code ${found.code})`);
}

/** Messages whose command people know in another form. */
const SPECIAL = new Map([
  ["cosmos.staking.v1beta1.MsgCreateValidator", createValidatorCommand],
  ["cosmos.staking.v1beta1.MsgEditValidator", editValidatorCommand],
]);

async function sendOwn(call: Call, build: (account: Uint8Array) => Any): Promise<void> {
  const signing = await signingKey(call);
  await runTx(call, [build(parseAccountAddress(signing.key.address))], signing);
}

/** One command per module that takes messages. */
function moduleMessages(): readonly CommandSpec[] {
  const byModule = new Map<string, CommandSpec[]>();
  for (const { service, method } of catalogOf("Msg")) {
    // Parameters change by governance, never by a key at a keyboard.
    if (method.name === "UpdateParams") continue;
    const form = formOf(service, method);
    const word = moduleWord(service);
    const commands = byModule.get(word) ?? [];
    byModule.set(word, commands);
    const special = SPECIAL.get(method.input.typeName);
    if (special !== undefined) {
      commands.push(special(TX_OPTIONS, sendOwn));
      continue;
    }
    const signers = method.input.options.signers ?? [];
    commands.push({
      name: form.name,
      aliases: [...(form.aliases ?? []), ...(form.name === kebabCase(method.name) ? [] : [kebabCase(method.name)])],
      about: `send ${method.input.typeName}`,
      args: requestArguments(method.input, form),
      options: [...TX_OPTIONS, ...requestOptions(method.input, RESERVED)],
      async run(call) {
        const signerPlace = form.places.findIndex((place) => signers.includes(place));
        const isSignerGiven = signerPlace >= 0 && call.args.length === form.places.length;
        const signing = await signingKey(call, isSignerGiven ? call.argument(signerPlace) : undefined);
        const preset = new Map(signers.map((name) => [name, signerText(name, signing.key.address)]));
        const resolve = (field: FieldDescriptor, text: string): Promise<string> =>
          resolveAddress(signing.keyring, field, text);
        const message = await requestOf(call, { codec: method.input, form, preset, resolve });
        const any: Any = { typeUrl: `/${method.input.typeName}`, value: method.input.encode(message) };
        await runTx(call, [any], signing);
      },
    });
  }
  return [...byModule].map(([name, children]) => ({ name, about: `messages to the ${name} module`, children }));
}

/** The signer's address in the form that the field wants: validators sign as operators. */
function signerText(protoName: string, address: string): string {
  return protoName.startsWith("validator_addr") ? formatOperatorAddress(parseAccountAddress(address)) : address;
}

const broadcastFile: CommandSpec = {
  name: "broadcast",
  about: "send a signed transaction: a file with its base64 text, or with the JSON of --offline",
  args: "<file>",
  options: [...TX_OPTIONS],
  async run(call) {
    const text = (await readFile(call.argument(0), "utf8")).trim();
    const base64 = text.startsWith("{") ? textField(JSON.parse(text), "tx_bytes") : text;
    await broadcastAndWait(call, callRpc(call), fromBase64(base64));
  },
};

const encodeFile: CommandSpec = {
  name: "encode",
  about: "a transaction from JSON to base64",
  args: "<file>",
  run: async (call) => {
    const tx = fromProtoJson(Tx, JSON.parse(await readFile(call.argument(0), "utf8")));
    call.terminal.out(`${toBase64(Tx.encode(tx))}\n`);
  },
};

const decodeText: CommandSpec = {
  name: "decode",
  about: "a transaction from base64 to JSON",
  args: "<base64>",
  run: async (call) => call.print(txJson(fromBase64(call.argument(0)))),
};

/** `bylined tx …`. */
export function txCommand(): CommandSpec {
  return {
    name: "tx",
    about: "change something on the chain",
    children: [...moduleMessages(), broadcastFile, encodeFile, decodeText],
  };
}
