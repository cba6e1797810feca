/** Transactions as files: `tx sign`, `multisign`, `broadcast`, `encode`, `decode`. Files hold what `--generate-only` prints. */
import { readFile } from "node:fs/promises";
import { fromBase64, toBase64, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { writeFileDurable } from "../../node/store/durable-file.ts";
import { SignatureDescriptors } from "../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { textField } from "../client/json-fields.ts";
import { addSignature, joinSignatures, memberSignature } from "../client/signatures.ts";
import { txJson } from "../client/tx-json.ts";
import { type Call, type CommandSpec, type OptionSpec, UsageError } from "../command.ts";
import { formatJson } from "../format.ts";
import { MULTISIG_URL } from "../keys/keyring.ts";
import { callKeyring } from "./keys.ts";
import { callRpc } from "./query.ts";
import { accountFacts, broadcastAndWait, chainIdOf, signingKey, signModeOf, TX_OPTIONS } from "./tx-options.ts";

/** Prints JSON whatever the output form is: it is to be read by the next command. */
export function printJson(call: Call, value: unknown): void {
  call.terminal.out(`${formatJson(value)}\n`);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NodeError("TX_FILE_INVALID", `${path} holds no JSON`, { cause });
  }
}

async function readTx(path: string): Promise<Tx> {
  return fromProtoJson(Tx, await readJson(path));
}

async function writeOrPrint(call: Call, value: unknown): Promise<void> {
  const path = call.option("output-document");
  if (path === undefined) printJson(call, value);
  else await writeFileDurable(path, utf8ToBytes(`${formatJson(value)}\n`), { mode: 0o600 });
}

const wanted = [
  "from",
  "chain-id",
  "account-number",
  "sequence",
  "offline",
  "sign-mode",
  "keyring-backend",
  "keyring-dir",
  "node",
];
const SIGN_OPTIONS: readonly OptionSpec[] = [
  ...TX_OPTIONS.filter(({ flags }) => wanted.includes(/--([a-z-]+)/.exec(flags)?.[1] ?? "")),
  { flags: "--output-document <file>", about: "write there instead of printing" },
];

const signFile: CommandSpec = {
  name: "sign",
  about: "sign a transaction of a file and print it; with --multisig print one member's signature",
  args: "<file>",
  options: [
    ...SIGN_OPTIONS,
    { flags: "--multisig <key>", about: "name or address of the multisig account that this key signs for" },
  ],
  examples: [
    "tx bank send alice bob 5byl --generate-only > tx.json",
    "tx sign tx.json --from alice --output-document signed.json",
    "tx sign tx.json --from alice --multisig team --output-document alice.json",
    "tx broadcast signed.json",
  ],
  async run(call) {
    const tx = await readTx(call.argument(0));
    const { keyring, key } = await signingKey(call);
    const rpc = callRpc(call);
    const multisig = call.option("multisig");
    const chainId = await chainIdOf(call, rpc);
    if (multisig === undefined) {
      const facts = { chainId, ...(await accountFacts(call, rpc, key.address)) };
      const signed = addSignature(tx, await keyring.privateKey(key.name), facts, signModeOf(call));
      return writeOrPrint(call, toProtoJson(Tx, signed));
    }
    const address = multisig.startsWith("byline1") ? multisig : (await keyring.find(multisig)).address;
    const facts = { chainId, ...(await accountFacts(call, rpc, address)) };
    const signature = memberSignature(tx, await keyring.privateKey(key.name), facts);
    await writeOrPrint(call, toProtoJson(SignatureDescriptors, { signatures: [signature] }));
  },
};

const multisignFile: CommandSpec = {
  name: "multisign",
  about: "put the signatures of a multisig's members together",
  args: "<file> <multisig> <signatures...>",
  options: SIGN_OPTIONS.filter(({ flags }) => !/--(from|sign-mode)/.test(flags)),
  examples: ["tx multisign tx.json team alice.json bob.json --output-document signed.json"],
  async run(call) {
    const [file = "", name = "", ...paths] = call.args;
    const tx = await readTx(file);
    const key = await (await callKeyring(call)).find(name);
    if (key.pubKey.typeUrl !== MULTISIG_URL) throw new UsageError(`${name} is no multisig key`);
    const files = await Promise.all(paths.map(readJson));
    const members = files.flatMap((json) => fromProtoJson(SignatureDescriptors, json).signatures);
    const [first] = members;
    const signed = joinSignatures(tx, key.pubKey, members, first?.sequence ?? 0n);
    await writeOrPrint(call, toProtoJson(Tx, signed));
  },
};

/** Bytes of a signed transaction: its JSON, the JSON of --offline, or base64. */
function signedBytesOf(text: string): Uint8Array {
  if (!text.startsWith("{")) return fromBase64(text);
  const json: unknown = JSON.parse(text);
  const base64 = textField(json, "tx_bytes");
  const bytes = base64 === "" ? Tx.encode(fromProtoJson(Tx, json)) : fromBase64(base64);
  if (Tx.decode(bytes).signatures.length === 0)
    throw new NodeError("TX_FILE_INVALID", "nobody has signed it; see tx sign");
  return bytes;
}

const broadcastFile: CommandSpec = {
  name: "broadcast",
  about: "send a signed transaction: the JSON of tx sign, multisign or --offline, or its base64 text",
  args: "<file>",
  options: TX_OPTIONS.filter(({ flags }) => /--(node|broadcast-mode|no-wait)/.test(flags)),
  async run(call) {
    const text = (await readFile(call.argument(0), "utf8")).trim();
    await broadcastAndWait(call, callRpc(call), signedBytesOf(text));
  },
};

const encodeFile: CommandSpec = {
  name: "encode",
  about: "a transaction from JSON to base64",
  args: "<file>",
  run: async (call) => call.terminal.out(`${toBase64(Tx.encode(await readTx(call.argument(0))))}\n`),
};

const decodeText: CommandSpec = {
  name: "decode",
  about: "a transaction from base64 to JSON",
  args: "<base64>",
  run: async (call) => call.print(txJson(fromBase64(call.argument(0)))),
};

/** The commands of `bylined tx` that work on files. */
export const txFileCommands: readonly CommandSpec[] = [signFile, multisignFile, broadcastFile, encodeFile, decodeText];
