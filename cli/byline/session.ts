/** One run of `byline`: where its files are, which node it asks, who is signed in, how it speaks. */
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { createColors } from "picocolors";
import { NodeError } from "../../lib/errors.ts";
import { writeFileDurable } from "../../node/store/durable-file.ts";
import { connectRpc, type RpcConnection } from "../../sdk/rpc.ts";
import { type OfflineDirectSigner, type Wallet, walletOfKey } from "../../sdk/wallet.ts";
import { type Terminal, UsageError } from "../command.ts";
import { formatJson } from "../format.ts";
import { type KeyInfo, type Keyring, openKeyring } from "../keys/keyring.ts";

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly input?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly node?: string | undefined;
  readonly home?: string | undefined;
  readonly passwordFile?: string | undefined;
}

/** What is remembered between runs. */
export interface Settings {
  readonly node?: string;
  readonly sponsor?: string;
}

/** A command's surroundings. */
export interface Session {
  readonly terminal: Terminal;
  readonly home: string;
  readonly isInputAllowed: boolean;
  readonly settings: Settings;
  readonly rpc: RpcConnection;
  /** Whether a person reads along on a terminal. */
  readonly isLive: boolean;
  /** A line for people; nothing with --json or -q. */
  say(text: string): void;
  /** A line that the next one replaces; only on a terminal. */
  progress(text: string): void;
  /** The result: JSON with --json, the short text with -q. */
  result(value: Readonly<Record<string, unknown>>, short: string): void;
  /** "✓ " in green. */
  readonly done: string;
  saveSettings(settings: Settings): Promise<void>;
  keyring(): Promise<Keyring>;
  /** Public facts of the signed-in key, without its password. @throws NodeError("KEY_NOT_FOUND") */
  identity(): Promise<KeyInfo>;
  /** The signed-in key, opened. @throws NodeError("KEY_NOT_FOUND" | "PASSWORD_WRONG") */
  wallet(): Promise<Wallet>;
  /** A signer that opens the key only when something is signed. @throws NodeError("KEY_NOT_FOUND") */
  signer(): Promise<OfflineDirectSigner>;
}

/** Name of the one key of a person's keystore. */
export const KEY_NAME = "me";
const DEFAULT_NODE = "http://127.0.0.1:26657";
const SETTINGS_FILE = "byline.json";

/** The folder of a person's key and settings: --home, else BYLINE_HOME, else `~/.byline`. */
function homeOf(options: CommonOptions, env: Terminal["env"]): string {
  return options.home ?? env["BYLINE_HOME"] ?? join(homedir(), ".byline");
}

async function readSettings(home: string): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(join(home, SETTINGS_FILE), "utf8");
  } catch {
    return {};
  }
  try {
    const settings: Settings = JSON.parse(text);
    return settings;
  } catch (cause) {
    throw new NodeError("SETTINGS_INVALID", `${join(home, SETTINGS_FILE)} is damaged; delete it and sign in again`, {
      cause,
    });
  }
}

/** Opens the surroundings of a command. */
export async function openSession(terminal: Terminal, options: CommonOptions): Promise<Session> {
  const home = homeOf(options, terminal.env);
  const settings = await readSettings(home);
  const isInputAllowed = options.input !== false;
  const isTalking = options.json !== true && options.quiet !== true;
  const isLive = isTalking && terminal.isInteractive;
  const colors = createColors(isLive && terminal.env["NO_COLOR"] === undefined);
  const node = options.node ?? terminal.env["BYLINE_NODE"] ?? settings.node ?? DEFAULT_NODE;
  let isLineOpen = false;
  const closeLine = (): void => {
    if (isLineOpen) terminal.err("\r\u001b[K");
    isLineOpen = false;
  };
  const askPassword = async (isNew: boolean): Promise<string> => {
    if (options.passwordFile !== undefined) return (await readFile(options.passwordFile, "utf8")).replace(/\r?\n$/, "");
    if (!isInputAllowed) throw new UsageError("the password is needed: give --password-file with --no-input");
    closeLine();
    const password = await terminal.askSecret(
      isNew ? "Choose a password for your key (12 characters or more)" : "Password",
    );
    if (isNew && terminal.isInteractive && (await terminal.askSecret("Once more")) !== password) {
      throw new UsageError("the two passwords differ");
    }
    return password;
  };
  const keyring = (): Promise<Keyring> => openKeyring({ home, backend: "file", askPassword });
  const wallet = async (): Promise<Wallet> => walletOfKey(await (await keyring()).privateKey(KEY_NAME));
  return {
    terminal,
    home,
    isInputAllowed,
    settings,
    rpc: connectRpc(node),
    isLive,
    done: `${colors.green("✓")} `,
    say(text) {
      if (!isTalking) return;
      closeLine();
      terminal.out(`${text}\n`);
    },
    progress(text) {
      if (!isLive) return;
      terminal.err(`\r\u001b[K${text}`);
      isLineOpen = true;
    },
    result(value, short) {
      closeLine();
      if (options.json === true) terminal.out(`${formatJson(value)}\n`);
      else if (options.quiet === true) terminal.out(`${short}\n`);
    },
    async saveSettings(next) {
      await mkdir(home, { recursive: true, mode: 0o700 });
      const bytes = new TextEncoder().encode(`${JSON.stringify(next, undefined, 2)}\n`);
      await writeFileDurable(join(home, SETTINGS_FILE), bytes, { mode: 0o600 });
    },
    keyring,
    identity: async () => (await keyring()).find(KEY_NAME),
    wallet,
    async signer() {
      const { address, publicKey } = await (await keyring()).find(KEY_NAME);
      return {
        getAccounts: async () => [{ address, algo: "secp256k1", pubkey: publicKey }],
        signDirect: async (signerAddress, document) => (await wallet()).signDirect(signerAddress, document),
      };
    },
  };
}
