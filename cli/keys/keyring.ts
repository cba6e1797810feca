/**
 * Keys of accounts in the home folder: one file per key, mode 0600, below `keyring-file` (sealed by one password) or `keyring-test`
 * (open, for local networks). Only private keys are kept, never mnemonics. A multisig is a public key only: its members sign.
 */
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { secp256k1PublicKey } from "#crypto";
import { accountAddress, formatAccountAddress, truncatedHashAddress } from "../../lib/address.ts";
import { fromBase64, toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { compareText } from "../../lib/ordered.ts";
import { writeFileDurable } from "../../node/store/durable-file.ts";
import { aminoPubKeyBytes } from "../../proto/amino-binary.ts";
import { LegacyAminoPubKey } from "../../proto/gen/cosmos/crypto/multisig/keys.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { type Sealed, seal, unseal } from "./sealed.ts";

/** Where the secrets of a keyring live. */
export type KeyringBackend = "file" | "test";

/** What may be shown of a key. */
export interface KeyInfo {
  readonly name: string;
  readonly address: string;
  /** 33 bytes, compressed; empty for a multisig. */
  readonly publicKey: Uint8Array;
  /** The key as a transaction names it. */
  readonly pubKey: Any;
}

/** A keyring. Names are unique; a lookup takes a name or an address. */
export interface Keyring {
  list(): Promise<readonly KeyInfo[]>;
  /** @throws NodeError("KEY_NOT_FOUND") */
  find(nameOrAddress: string): Promise<KeyInfo>;
  /** Stores a 32-byte private key. @throws NodeError("ALREADY_EXISTS") for a taken name */
  add(name: string, privateKey: Uint8Array): Promise<KeyInfo>;
  /** Stores the public key of a multisig. @throws NodeError("ALREADY_EXISTS") for a taken name */
  addMultisig(name: string, key: LegacyAminoPubKey): Promise<KeyInfo>;
  /** The private key. @throws NodeError("KEY_NOT_FOUND" | "PASSWORD_WRONG" | "KEY_IS_MULTISIG") */
  privateKey(nameOrAddress: string): Promise<Uint8Array>;
  remove(name: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

interface KeyFile {
  readonly name: string;
  readonly address: string;
  /** Base64: 33 bytes, or for a multisig its encoded LegacyAminoPubKey. */
  readonly pub_key: string;
  readonly secret: { readonly open: string } | { readonly sealed: Sealed } | { readonly multisig: true };
}

const SECP256K1_URL = `/${PubKey.typeName}`;
/** Type URL of a multisig's public key. */
export const MULTISIG_URL = `/${LegacyAminoPubKey.typeName}`;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const KEYS_MAX = 10_000;

function checkName(name: string): string {
  if (!NAME.test(name))
    throw new NodeError("KEY_NAME_INVALID", `"${name}": key names are letters, digits, . _ - (at most 64)`);
  return name;
}

function infoOf({ name, address, pub_key, secret }: KeyFile): KeyInfo {
  const bytes = fromBase64(pub_key);
  if ("multisig" in secret) {
    return { name, address, publicKey: new Uint8Array(0), pubKey: multisigAny(bytes) };
  }
  return { name, address, publicKey: bytes, pubKey: { typeUrl: SECP256K1_URL, value: PubKey.encode({ key: bytes }) } };
}

function multisigAny(value: Uint8Array): Any {
  return { typeUrl: MULTISIG_URL, value };
}

/** Facts that a sealed secret is bound to. A name may change, the address may not. */
function bound(address: string): string {
  return `account ${address}`;
}

/**
 * Opens the keyring of a home.
 * @param askPassword  called when a secret is needed; `isNew` when the keyring has no key yet
 * @throws NodeError("KEY_MODE") when another user can read the folder of a sealed keyring
 */
export async function openKeyring(options: {
  readonly home: string;
  readonly backend: KeyringBackend;
  readonly askPassword: (isNew: boolean) => Promise<string>;
}): Promise<Keyring> {
  const folder = join(options.home, `keyring-${options.backend}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { mode } = await stat(folder);
  if ((mode & 0o077) !== 0) {
    throw new NodeError("KEY_MODE", `${folder} is open to other users; run: chmod 700 ${folder}`);
  }
  const pathOf = (name: string): string => join(folder, `${checkName(name)}.json`);

  const readAll = async (): Promise<KeyFile[]> => {
    const names = (await readdir(folder)).filter((entry) => entry.endsWith(".json")).slice(0, KEYS_MAX);
    const files: KeyFile[] = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
    );
    return files.sort((left, right) => compareText(left.name, right.name));
  };
  const findFile = async (nameOrAddress: string): Promise<KeyFile> => {
    const found = (await readAll()).find(({ name, address }) => name === nameOrAddress || address === nameOrAddress);
    if (found === undefined) {
      throw new NodeError(
        "KEY_NOT_FOUND",
        `no key "${nameOrAddress}" in ${folder}; bylined keys list shows what is there`,
      );
    }
    return found;
  };
  const write = async (file: KeyFile): Promise<void> => {
    await writeFileDurable(pathOf(file.name), new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`), {
      mode: 0o600,
    });
  };

  const checkFree = async (name: string): Promise<readonly KeyFile[]> => {
    const present = await readAll();
    if (present.some((file) => file.name === checkName(name))) {
      throw new NodeError(
        "ALREADY_EXISTS",
        `a key named ${name} exists already; choose another name or delete it first`,
      );
    }
    return present;
  };

  return {
    list: async () => (await readAll()).map(infoOf),
    find: async (nameOrAddress) => infoOf(await findFile(nameOrAddress)),
    async add(name, privateKey) {
      const present = await checkFree(name);
      const publicKey = secp256k1PublicKey(privateKey);
      const address = formatAccountAddress(accountAddress(publicKey));
      const secret =
        options.backend === "test"
          ? { open: toBase64(privateKey) }
          : { sealed: await seal(privateKey, await passwordFor(options.askPassword, present), bound(address)) };
      const file: KeyFile = { name, address, pub_key: toBase64(publicKey), secret };
      await write(file);
      return infoOf(file);
    },
    async addMultisig(name, key) {
      await checkFree(name);
      const value = LegacyAminoPubKey.encode(key);
      const address = formatAccountAddress(truncatedHashAddress(aminoPubKeyBytes(multisigAny(value))));
      const file: KeyFile = { name, address, pub_key: toBase64(value), secret: { multisig: true } };
      await write(file);
      return infoOf(file);
    },
    async privateKey(nameOrAddress) {
      const { secret, address, name } = await findFile(nameOrAddress);
      if ("multisig" in secret)
        throw new NodeError(
          "KEY_IS_MULTISIG",
          `${name} is a multisig: its members sign with tx sign --multisig ${name}`,
        );
      if ("open" in secret) return fromBase64(secret.open);
      return unseal(secret.sealed, await options.askPassword(false), bound(address));
    },
    async remove(name) {
      await rm(pathOf((await findFile(name)).name));
    },
    async rename(from, to) {
      const file = await findFile(from);
      if ((await readAll()).some(({ name }) => name === to))
        throw new NodeError("ALREADY_EXISTS", `a key named ${to} exists already`);
      await write({ ...file, name: checkName(to) });
      await rm(pathOf(file.name));
    },
  };
}

/** One password opens all keys: a new key is sealed with the password that opens the first. */
async function passwordFor(
  askPassword: (isNew: boolean) => Promise<string>,
  present: readonly KeyFile[],
): Promise<string> {
  const [first] = present;
  const password = await askPassword(first === undefined);
  if (first !== undefined && "sealed" in first.secret)
    await unseal(first.secret.sealed, password, bound(first.address));
  return password;
}
