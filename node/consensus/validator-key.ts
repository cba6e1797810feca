/**
 * The validator's key file (`priv_validator_key.json`, as CometBFT writes it) and the lock that keeps two processes from
 * signing with it at once.
 */
import { link, readFile, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { ed25519PublicKey } from "#crypto";
import { bytesToUtf8, concatBytes, equalBytes, fromBase64, toBase64, toHexUpper } from "../../lib/bytes.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { NodeError } from "../../lib/errors.ts";

/** The public half of a consensus key. */
export interface ValidatorIdentity {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 20 bytes. */
  readonly address: Uint8Array;
}

/** An ed25519 consensus key. Never the node key; never logged. */
export interface ValidatorKey extends ValidatorIdentity {
  /** 32 bytes, secret. */
  readonly seed: Uint8Array;
}

/** The key of 32 seed bytes. */
export function validatorKeyOf(seed: Uint8Array): ValidatorKey {
  const publicKey = ed25519PublicKey(seed);
  return { seed, publicKey, address: publicKeyAddress(ed25519PublicKeyOf(publicKey)) };
}

/** The text of `priv_validator_key.json`. */
export function formatValidatorKey(key: ValidatorKey): string {
  const json = {
    address: toHexUpper(key.address),
    pub_key: { type: "tendermint/PubKeyEd25519", value: toBase64(key.publicKey) },
    priv_key: { type: "tendermint/PrivKeyEd25519", value: toBase64(concatBytes(key.seed, key.publicKey)) },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Reads `priv_validator_key.json`. @throws NodeError("VALIDATOR_KEY_INVALID") when it is not one, or its parts do not belong together */
export function parseValidatorKey(bytes: Uint8Array): ValidatorKey {
  const fields = readFields(bytes);
  const isEd25519 = fields.type === "tendermint/PrivKeyEd25519";
  if (!isEd25519 || fields.value === undefined)
    throw new NodeError("VALIDATOR_KEY_INVALID", "priv_validator_key.json holds no ed25519 key");
  const secret = decodeSecret(fields.value);
  if (secret.length !== 64) throw new NodeError("VALIDATOR_KEY_INVALID", "the private key must have 64 bytes");
  const key = validatorKeyOf(secret.slice(0, 32));
  if (!equalBytes(key.publicKey, secret.subarray(32)))
    throw new NodeError("VALIDATOR_KEY_INVALID", "private and public key do not belong together");
  return key;
}

/**
 * Reads the key file.
 * @returns undefined when there is none: the node then does not vote
 * @throws NodeError("VALIDATOR_KEY_INVALID") also when group or others may read it
 */
export async function loadValidatorKey(path: string): Promise<ValidatorKey | undefined> {
  let bytes: Uint8Array;
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0)
      throw new NodeError("VALIDATOR_KEY_INVALID", `others may read the key in ${path}; run: chmod 600 ${path}`);
    bytes = new Uint8Array(await readFile(path));
  } catch (cause) {
    if (hasCode(cause, "ENOENT")) return undefined;
    if (cause instanceof NodeError) throw cause;
    throw new NodeError("VALIDATOR_KEY_INVALID", `${path} cannot be read`, { cause });
  }
  return parseValidatorKey(bytes);
}

/**
 * Takes the exclusive lock on a key: a file that names a process of a boot. A lock of a dead process, or of an earlier boot,
 * is taken over.
 * @returns a function that gives it back
 * @throws NodeError("VALIDATOR_KEY_LOCKED") when another process holds it
 */
export async function lockValidatorKey(path: string): Promise<() => Promise<void>> {
  locksAsked += 1;
  const draft = `${path}.${process.pid}.${locksAsked}`;
  try {
    await writeFile(draft, `${await describeProcess(process.pid)}\n`, { mode: 0o600, flush: true });
    for (let attempt = 0; attempt < LOCK_ATTEMPTS_MAX; attempt += 1) {
      if (await linkNew(draft, path)) return () => rm(path, { force: true });
      const holder = await readLock(path);
      if (holder !== undefined && (await isHeld(holder))) {
        const pid = holder.split(" ")[0];
        throw new NodeError("VALIDATOR_KEY_LOCKED", `process ${pid} signs with this key (${path}); stop it first`);
      }
      if (holder !== undefined) await removeStale(path, holder, `${draft}.stale`);
    }
  } catch (cause) {
    if (cause instanceof NodeError) throw cause;
    throw new NodeError("VALIDATOR_KEY_LOCKED", `${path} cannot be made; the key's folder must be writable`, { cause });
  } finally {
    await rm(draft, { force: true });
  }
  throw new NodeError("VALIDATOR_KEY_LOCKED", `${path} is being taken by another process`);
}

/** Writes a key file that must not exist yet. @throws NodeError("VALIDATOR_KEY_INVALID") when it does */
export async function writeValidatorKey(path: string, key: ValidatorKey): Promise<void> {
  try {
    await writeFile(path, formatValidatorKey(key), { mode: 0o600, flag: "wx" });
  } catch (cause) {
    throw new NodeError("VALIDATOR_KEY_INVALID", `${path} cannot be written`, { cause });
  }
}

const LOCK_ATTEMPTS_MAX = 3;
let locksAsked = 0;

/** The lock appears with its content, or not at all. @returns false when it exists already */
async function linkNew(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if (hasCode(cause, "EEXIST")) return false;
    throw cause;
  }
}

async function readLock(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (hasCode(cause, "ENOENT")) return undefined;
    throw cause;
  }
}

/** Moves the stale lock away first: when it is another's fresh lock by now, it goes back to its place. */
async function removeStale(path: string, holder: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
  } catch (cause) {
    if (hasCode(cause, "ENOENT")) return;
    throw cause;
  }
  if ((await readLock(aside)) !== holder) await linkNew(aside, path);
  await rm(aside, { force: true });
}

/**
 * Names this process so that a later one can tell whether it still runs: a process id alone comes back, after a reboot and
 * at once in a container. What the system does not tell is "unknown".
 */
async function describeProcess(pid: number): Promise<string> {
  const facts = await Promise.all([readFact(readFile("/proc/sys/kernel/random/boot_id", "utf8")), pidNamespace()]);
  // Field 22 of proc(5) stat; the name in field 2 may contain anything but ends with the last parenthesis.
  const stat = await readFact(readFile(`/proc/${pid}/stat`, "utf8"));
  const startTicks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "unknown";
  return [pid, ...facts, startTicks].join(" ");
}

/** Processes of another container are not seen from here; the database locks of a shared data folder hold there. */
function pidNamespace(): Promise<string> {
  return readFact(readlink("/proc/self/ns/pid"));
}

async function readFact(fact: Promise<string>): Promise<string> {
  try {
    return (await fact).trim();
  } catch {
    return "unknown";
  }
}

async function isHeld(holder: string): Promise<boolean> {
  const pid = Number(holder.split(" ")[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || holder.trim() !== (await describeProcess(pid))) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function readFields(bytes: Uint8Array): { readonly type: unknown; readonly value: string | undefined } {
  try {
    const json: unknown = JSON.parse(bytesToUtf8(bytes));
    if (typeof json !== "object" || json === null || !("priv_key" in json))
      return { type: undefined, value: undefined };
    const key: unknown = json.priv_key;
    if (typeof key !== "object" || key === null || !("type" in key) || !("value" in key))
      return { type: undefined, value: undefined };
    return { type: key.type, value: typeof key.value === "string" ? key.value : undefined };
  } catch (cause) {
    throw new NodeError("VALIDATOR_KEY_INVALID", "priv_validator_key.json is no JSON", { cause });
  }
}

function decodeSecret(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch (cause) {
    throw new NodeError("VALIDATOR_KEY_INVALID", "the private key is no base64", { cause });
  }
}
