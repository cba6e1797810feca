/** `bylined keys`: accounts of this home. A mnemonic is shown once and read from a prompt or standard input, never from a flag. */
import { readFile } from "node:fs/promises";
import {
  formatAccountAddress,
  formatConsensusAddress,
  formatOperatorAddress,
  parseAccountAddress,
} from "../../lib/address.ts";
import { decodeBech32, encodeBech32 } from "../../lib/bech32.ts";
import { compareBytes, fromHex, toHex, toHexUpper } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { type Call, type CommandSpec, type OptionSpec, required, UsageError, wholeNumber } from "../command.ts";
import { createWords, hdPath, privateKeyOfWords } from "../../sdk/wallet.ts";
import { Any as AnyCodec } from "../../proto/gen/google/protobuf/any.ts";
import { toProtoJson } from "../../proto/json.ts";
import { type KeyInfo, type Keyring, MULTISIG_URL, openKeyring } from "../keys/keyring.ts";
import { seal, unseal } from "../keys/sealed.ts";

/** Options of every command that opens the keyring. */
export const KEYRING_OPTIONS: readonly OptionSpec[] = [
  { flags: "--keyring-backend <kind>", about: "file (encrypted) or test (open, for local networks)" },
  { flags: "--keyring-dir <folder>", about: "the folder of the keyring; the home folder when not given" },
];

/** Opens the keyring that the options and `client.toml` name; asks for its password once. */
export function callKeyring(call: Call): Promise<Keyring> {
  const backend = call.option("keyring-backend") ?? call.settings().client.base["keyring-backend"];
  if (backend !== "file" && backend !== "test")
    throw new UsageError(`--keyring-backend "${backend}": wanted file or test`);
  let password: string | undefined;
  return openKeyring({
    home: call.option("keyring-dir") ?? call.home,
    backend,
    askPassword: async (isNew) => {
      password ??= await askPassword(call, isNew ? "A password for this keyring" : "Keyring password", isNew);
      return password;
    },
  });
}

async function askPassword(call: Call, question: string, isNew: boolean): Promise<string> {
  const password = await call.terminal.askSecret(question);
  if (!isNew) return password;
  if ((await call.terminal.askSecret("The same password again")) !== password) {
    throw new NodeError("PASSWORD_WRONG", "the two passwords differ");
  }
  return password;
}

function shown({ name, address, pubKey }: KeyInfo): Record<string, unknown> {
  const type = pubKey.typeUrl === MULTISIG_URL ? "multi" : "local";
  return { name, type, address, pubkey: JSON.stringify(toProtoJson(AnyCodec, pubKey)) };
}

const addKey: CommandSpec = {
  name: "add",
  about: "make a key, or bring one back from its mnemonic with --recover",
  args: "<name>",
  options: [
    { flags: "--recover", about: "ask for a mnemonic instead of making one" },
    { flags: "--account <number>", about: "account number of the derivation path" },
    { flags: "--index <number>", about: "address index of the derivation path" },
    { flags: "--hd-path <path>", about: "the whole derivation path" },
    { flags: "--no-backup", about: "do not show the mnemonic" },
    { flags: "--dry-run", about: "show the key and keep nothing" },
    { flags: "--multisig <keys>", about: "a multisig of these keys of the keyring, with commas" },
    { flags: "--multisig-threshold <count>", about: "how many of them must sign", byDefault: "1" },
    { flags: "--nosort", about: "keep the order of --multisig; sorted by address when not given" },
    ...KEYRING_OPTIONS,
  ],
  examples: [
    "keys add alice",
    "keys add alice --recover",
    "keys add team --multisig alice,bob,carol --multisig-threshold 2",
  ],
  run: (call) =>
    call.option("multisig") === undefined ? addOrRecover(call, call.isSet("recover")) : addMultisig(call),
};

async function addMultisig(call: Call): Promise<void> {
  const keyring = await callKeyring(call);
  const names = (call.option("multisig") ?? "").split(",").filter((name) => name !== "");
  const threshold = wholeNumber(call.option("multisig-threshold"), "--multisig-threshold", 1);
  if (threshold < 1 || threshold > names.length)
    throw new UsageError(`--multisig-threshold ${threshold}: wanted 1 to ${names.length}`);
  const members: KeyInfo[] = [];
  for (const name of names) members.push(await keyring.find(name));
  // gaiad sorts by the address bytes, so that the same people always share one address.
  if (!call.isSet("nosort")) {
    members.sort((left, right) => compareBytes(parseAccountAddress(left.address), parseAccountAddress(right.address)));
  }
  const key = { threshold, publicKeys: members.map(({ pubKey }) => pubKey) };
  const info = await keyring.addMultisig(call.argument(0), key);
  if (call.isSet("dry-run")) await keyring.remove(info.name);
  call.print(shown(info));
}

async function addOrRecover(call: Call, isRecovery: boolean): Promise<void> {
  const account = wholeNumber(call.option("account"), "--account", 0);
  const index = wholeNumber(call.option("index"), "--index", 0);
  const path = call.option("hd-path") ?? hdPath(account, index);
  const mnemonic = isRecovery ? await call.terminal.askSecret("The mnemonic, 12 to 24 words") : createWords();
  const privateKey = await privateKeyOfWords(mnemonic, path);
  const keyring = await callKeyring(call);
  const info = await keyring.add(call.argument(0), privateKey);
  if (call.isSet("dry-run")) await keyring.remove(info.name);
  const isShown = !isRecovery && !call.isNegated("backup");
  call.print({ ...shown(info), ...(isShown && call.output === "json" ? { mnemonic } : {}) });
  if (isShown && call.output === "text") {
    call.terminal.err(
      `\nWrite these words down and keep them safe; they are shown once and are the only way back to ${info.name}:\n\n${mnemonic}\n`,
    );
  }
}

const showKey: CommandSpec = {
  name: "show",
  about: "show a key by name or address",
  args: "[name]",
  options: [
    { flags: "-a, --address", about: "only the address" },
    { flags: "-p, --pubkey", about: "only the public key" },
    { flags: "--bech <kind>", about: "acc, val or cons", byDefault: "acc" },
    ...KEYRING_OPTIONS,
  ],
  async run(call) {
    const info = await (await callKeyring(call)).find(required(call.argument(0), "the key's name"));
    const raw = decodeBech32("byline", info.address);
    const forms = { acc: formatAccountAddress, val: formatOperatorAddress, cons: formatConsensusAddress };
    const kind = call.option("bech") ?? "acc";
    if (kind !== "acc" && kind !== "val" && kind !== "cons")
      throw new UsageError(`--bech "${kind}": wanted acc, val or cons`);
    const address = forms[kind](raw);
    if (call.isSet("address")) call.terminal.out(`${address}\n`);
    else if (call.isSet("pubkey")) call.terminal.out(`${String(shown(info)["pubkey"])}\n`);
    else call.print({ ...shown(info), address });
  },
};

const exportKey: CommandSpec = {
  name: "export",
  about: "write a key out, sealed by a new password; keep the output safe",
  args: "<name>",
  options: [
    { flags: "--unarmored-hex", about: "the bare private key in hexadecimal; also needs --unsafe" },
    { flags: "--unsafe", about: "you know that whoever sees the output owns the account" },
    { flags: "-y, --yes", about: "do not ask" },
    ...KEYRING_OPTIONS,
  ],
  async run(call) {
    const keyring = await callKeyring(call);
    const info = await keyring.find(call.argument(0));
    if (call.isSet("unarmored-hex")) {
      if (!call.isSet("unsafe")) throw new UsageError("--unarmored-hex also needs --unsafe");
      const question = `Show the bare private key of ${info.name}?`;
      if (!call.isSet("yes") && !(await call.terminal.confirm(question)))
        throw new NodeError("REFUSED", "not confirmed; add -y");
      call.terminal.out(`${toHex(await keyring.privateKey(info.name))}\n`);
      return;
    }
    const secret = await keyring.privateKey(info.name);
    const password = await askPassword(call, "A password for the exported key", true);
    call.terminal.out(
      `${JSON.stringify({ byline_key: 1, address: info.address, sealed: await seal(secret, password, `export ${info.address}`) })}\n`,
    );
  },
};

const importKey: CommandSpec = {
  name: "import",
  about: "read a key that `keys export` wrote",
  args: "<name> <file>",
  options: KEYRING_OPTIONS,
  async run(call) {
    const file: unknown = JSON.parse(await readFile(call.argument(1), "utf8"));
    const isKey =
      typeof file === "object" && file !== null && "byline_key" in file && "address" in file && "sealed" in file;
    if (!isKey || typeof file.address !== "string" || typeof file.sealed !== "object" || file.sealed === null) {
      throw new NodeError("KEY_FILE_INVALID", `${call.argument(1)} is no file of bylined keys export`);
    }
    const password = await call.terminal.askSecret("The password of the exported key");
    const sealed = file.sealed as Parameters<typeof unseal>[0];
    const secret = await unseal(sealed, password, `export ${file.address}`);
    call.print(shown(await (await callKeyring(call)).add(call.argument(0), secret)));
  },
};

const importHex: CommandSpec = {
  name: "import-hex",
  about: "read a bare private key (64 hexadecimal digits) from a prompt or standard input",
  args: "<name>",
  options: KEYRING_OPTIONS,
  async run(call) {
    const text = (await call.terminal.askSecret("The private key, 64 hexadecimal digits")).trim();
    if (!/^[0-9a-fA-F]{64}$/.test(text))
      throw new NodeError("KEY_FILE_INVALID", "a private key has 64 hexadecimal digits");
    call.print(shown(await (await callKeyring(call)).add(call.argument(0), fromHex(text.toLowerCase()))));
  },
};

const parseKey: CommandSpec = {
  name: "parse",
  about: "show an address in every form",
  args: "<address>",
  async run(call) {
    const text = call.argument(0);
    const isHex = /^([0-9a-fA-F]{2})+$/.test(text);
    const prefix = text.slice(0, text.lastIndexOf("1"));
    const bytes = isHex ? fromHex(text.toLowerCase()) : decodeBech32(prefix, text);
    const all = ["byline", "bylinevaloper", "bylinevalcons"].map((name) => encodeBech32(name, bytes));
    call.print({ bytes: toHexUpper(bytes), formats: all });
  },
};

/** `bylined keys …`. */
export const keysCommand: CommandSpec = {
  name: "keys",
  about: "accounts of this home",
  children: [
    addKey,
    {
      name: "recover",
      about: "bring a key back from its mnemonic (the same as add --recover)",
      args: "<name>",
      options: (addKey.options ?? []).filter(({ flags }) => !/--(recover|no-backup)/.test(flags)),
      run: (call) => addOrRecover(call, true),
    },
    {
      name: "list",
      about: "show all keys",
      options: [{ flags: "-n, --list-names", about: "only the names" }, ...KEYRING_OPTIONS],
      async run(call) {
        const keys = await (await callKeyring(call)).list();
        if (call.isSet("list-names")) call.terminal.out(keys.map(({ name }) => `${name}\n`).join(""));
        else if (keys.length === 0 && call.output === "text")
          call.terminal.out("no keys yet: bylined keys add <name>\n");
        else call.print(keys.map(shown));
      },
    },
    showKey,
    {
      name: "delete",
      about: "forget keys; only a mnemonic or export brings them back",
      args: "<names...>",
      options: [{ flags: "-y, --yes", about: "do not ask" }, ...KEYRING_OPTIONS],
      async run(call) {
        const keyring = await callKeyring(call);
        for (const name of call.args) {
          await keyring.find(name);
          if (!call.isSet("yes") && !(await call.terminal.confirm(`Delete the key ${name} for ever?`))) {
            throw new NodeError("REFUSED", `${name} was kept; add -y to delete without a question`);
          }
          await keyring.remove(name);
          call.terminal.err(`${name} deleted\n`);
        }
      },
    },
    {
      name: "rename",
      about: "give a key another name",
      args: "<from> <to>",
      options: [{ flags: "-y, --yes", about: "do not ask" }, ...KEYRING_OPTIONS],
      async run(call) {
        await (await callKeyring(call)).rename(call.argument(0), call.argument(1));
      },
    },
    exportKey,
    importKey,
    importHex,
    parseKey,
    {
      name: "mnemonic",
      about: "make 24 words and keep nothing",
      run: async (call) => call.terminal.out(`${createWords()}\n`),
    },
    {
      name: "list-key-types",
      about: "kinds of keys",
      run: async (call) => call.print(["secp256k1"]),
    },
  ],
};
