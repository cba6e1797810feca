/**
 * `bylined tx`: one command per message of the modules, made from the service descriptors. Better defaults than gaiad: gas is
 * simulated, the fee follows the node's least price, and the command waits until a block holds the transaction.
 */
import { formatOperatorAddress, parseAccountAddress } from "../../lib/address.ts";
import { toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { FieldDescriptor } from "../../proto/wire.ts";
import { gasPriceOf, parseCoins } from "../client/coins.ts";
import { feeFor, queryGasPrice, SIMULATED_GAS, simulateGas, simulationFee, USUAL_GAS_PRICE } from "../../sdk/gas.ts";
import type { RpcConnection } from "../../sdk/rpc.ts";
import { draftTx, signTx, type TxDraft, unsignedTx } from "../../sdk/sign-tx.ts";
import { txJson } from "../client/tx-json.ts";
import { type Call, type CommandSpec, UsageError, wholeNumber } from "../command.ts";
import { catalogOf } from "../descriptors/catalog.ts";
import { formOf, kebabCase, moduleWord } from "../descriptors/names.ts";
import { requestArguments, requestOf, requestOptions } from "../descriptors/request.ts";
import type { KeyInfo, Keyring } from "../keys/keyring.ts";
import { execCommand, grantCommand } from "./authz-messages.ts";
import { draftProposalCommand, submitProposalCommand, voteCommand, weightedVoteCommand } from "./gov-messages.ts";
import { callRpc } from "./query.ts";
import { withdrawAllCommand } from "./reward-messages.ts";
import { printJson, txFileCommands } from "./tx-files.ts";
import {
  accountFacts,
  broadcastAndWait,
  chainIdOf,
  type Signing,
  signingKey,
  signModeOf,
  TX_OPTIONS,
} from "./tx-options.ts";
import { createValidatorCommand, editValidatorCommand } from "./validator-messages.ts";

const RESERVED = new Set([
  ...TX_OPTIONS.map(({ flags }) => /--([a-z-]+)/.exec(flags)?.[1] ?? ""),
  "home",
  "output",
  "wait",
]);

/** A key's name where an address is wanted becomes its address. */
async function resolveAddress(keyring: Keyring, field: FieldDescriptor, text: string): Promise<string> {
  const isAddress =
    field.kind === "string" && /address|granter|grantee|_addr$|payer|owner|delegator/.test(field.protoName);
  if (!isAddress || text.startsWith("byline1") || text.startsWith("bylineval") || text.includes(",")) return text;
  return (await keyring.find(text)).address;
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
  rpc: RpcConnection,
  { draft, key, sequence }: { draft: TxDraft; key: KeyInfo; sequence: bigint },
): Promise<TxDraft> {
  const client = call.settings().client.base;
  const gas = call.option("gas") ?? client.gas;
  const isAuto = gas === "auto";
  if (!isAuto && !/^\d{1,12}$/.test(gas)) throw new UsageError(`--gas "${gas}": wanted auto or a number`);
  if (isAuto && key.publicKey.length === 0) throw new UsageError("a multisig needs --gas with a number");
  if (isAuto && call.isSet("offline")) throw new UsageError("--offline needs --gas with a number");
  const given = call.option("gas-prices") ?? client["gas-prices"];
  const isOffline = call.isSet("offline");
  const price = given !== "" ? gasPriceOf(given) : isOffline ? USUAL_GAS_PRICE : await queryGasPrice(rpc);
  const fees = call.option("fees");
  const simulatedFee = fees !== undefined ? parseCoins(fees) : simulationFee(price);
  const simulatedDraft = { ...draft, fee: simulatedFee, gasLimit: SIMULATED_GAS };
  const simulated = isAuto ? await simulateGas(rpc, unsignedTx(simulatedDraft, key.publicKey, sequence)) : 0n;
  const gasLimit = isAuto ? (simulated * gasAdjustment(call) + 999n) / 1_000n : BigInt(gas);
  if (fees !== undefined) return { ...draft, gasLimit, fee: parseCoins(fees) };
  return { ...draft, gasLimit, fee: feeFor(gasLimit, price) };
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
  if (call.isSet("generate-only")) return printJson(call, txJson(draftTx(complete)));
  await confirmTx(call, complete, key);
  const signed = signTx(complete, await keyring.privateKey(key.name), facts, signModeOf(call));
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

/** Messages whose command people know in another form. */
const SPECIAL = new Map([
  ["cosmos.staking.v1beta1.MsgCreateValidator", createValidatorCommand],
  ["cosmos.staking.v1beta1.MsgEditValidator", editValidatorCommand],
  ["cosmos.gov.v1.MsgSubmitProposal", submitProposalCommand],
  ["cosmos.gov.v1.MsgVote", voteCommand],
  ["cosmos.gov.v1.MsgVoteWeighted", weightedVoteCommand],
  ["cosmos.authz.v1beta1.MsgGrant", grantCommand],
  ["cosmos.authz.v1beta1.MsgExec", execCommand],
]);

async function sendOwn(call: Call, build: (account: Uint8Array) => Any): Promise<void> {
  const signing = await signingKey(call);
  await runTx(call, [build(parseAccountAddress(signing.key.address))], signing);
}

async function sendMany(call: Call, build: (account: Uint8Array) => Promise<readonly Any[]>): Promise<void> {
  const signing = await signingKey(call);
  await runTx(call, await build(parseAccountAddress(signing.key.address)), signing);
}

/** One command per module that takes messages. */
function moduleMessages(): readonly CommandSpec[] {
  const byModule = new Map<string, CommandSpec[]>();
  for (const { service, method } of catalogOf("Msg")) {
    // What governance alone may send is never signed by a key at a keyboard.
    if ((method.input.options.signers ?? []).includes("authority")) continue;
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
      ...(method.input.typeName === "cosmos.bank.v1beta1.MsgSend"
        ? {
            examples: [
              "tx bank send alice bob 5byl",
              "tx bank send alice byline1… 5000000ubyl --fees 200ubyl -y -o json",
            ],
          }
        : {}),
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
  byModule.get("distribution")?.push(withdrawAllCommand(TX_OPTIONS, sendMany));
  byModule.get("gov")?.push(draftProposalCommand());
  return [...byModule].map(([name, children]) => ({ name, about: `messages to the ${name} module`, children }));
}

/** The signer's address in the form that the field wants: validators sign as operators. */
function signerText(protoName: string, address: string): string {
  return protoName.startsWith("validator_addr") ? formatOperatorAddress(parseAccountAddress(address)) : address;
}

/** `bylined tx …`. */
export function txCommand(): CommandSpec {
  return {
    name: "tx",
    about: "change something on the chain",
    children: [...moduleMessages(), ...txFileCommands],
  };
}
