/**
 * The validator's key file (`priv_validator_key.json`, as CometBFT writes it) and the lock that keeps two processes from
 * signing with it at once.
 */
import { open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { ed25519PublicKey } from "#crypto";
import { bytesToUtf8, concatBytes, equalBytes, fromBase64, toBase64, toHexUpper } from "../../lib/bytes.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { NodeError } from "../../lib/errors.ts";

/** An ed25519 consensus key. */
export interface ValidatorKey {
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
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

/** Reads `priv_validator_key.json`. @throws NodeError("KEY_FILE") when it is not one, or its parts do not belong together */
export function parseValidatorKey(bytes: Uint8Array): ValidatorKey {
  const fields = readFields(bytes);
  const isEd25519 = fields.type === "tendermint/PrivKeyEd25519";
  if (!isEd25519 || fields.value === undefined)
    throw new NodeError("KEY_FILE", "priv_validator_key.json holds no ed25519 key");
  const secret = decodeSecret(fields.value);
  if (secret.length !== 64) throw new NodeError("KEY_FILE", "the private key must have 64 bytes");
  const key = validatorKeyOf(secret.slice(0, 32));
  if (!equalBytes(key.publicKey, secret.subarray(32)))
    throw new NodeError("KEY_FILE", "private and public key do not belong together");
  return key;
}

/** Reads the key file. @throws NodeError("KEY_FILE") also when group or others may read it */
export async function loadValidatorKey(path: string): Promise<ValidatorKey> {
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw new NodeError("KEY_FILE", `${path} may be read by others; its mode must be 600`);
    return parseValidatorKey(new Uint8Array(await readFile(path)));
  } catch (cause) {
    if (cause instanceof NodeError) throw cause;
    throw new NodeError("KEY_FILE", `${path} cannot be read`, { cause });
  }
}

/**
 * Takes the exclusive lock on a key: a file with process id and boot id. A lock of a dead process, or of an earlier boot,
 * is taken over.
 * @returns a function that gives it back
 * @throws NodeError("KEY_LOCKED") when another process holds it
 */
export async function lockValidatorKey(path: string): Promise<() => Promise<void>> {
  const own = `${process.pid} ${await bootId()}\n`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = await open(path, "wx", 0o600);
      await handle.writeFile(own);
      await handle.sync();
      await handle.close();
      return () => rm(path, { force: true });
    } catch (cause) {
      if (!hasCode(cause, "EEXIST")) throw new NodeError("KEY_LOCKED", `${path} cannot be made`, { cause });
    }
    const holder = bytesToUtf8(new Uint8Array(await readFile(path)));
    if (await isHeld(holder)) throw new NodeError("KEY_LOCKED", `the key is used by process ${holder.split(" ")[0]}`);
    await rm(path, { force: true });
  }
  throw new NodeError("KEY_LOCKED", `${path} is being taken by another process`);
}

/** Writes a key file that must not exist yet. @throws NodeError("KEY_FILE") when it does */
export async function writeValidatorKey(path: string, key: ValidatorKey): Promise<void> {
  try {
    await writeFile(path, formatValidatorKey(key), { mode: 0o600, flag: "wx" });
  } catch (cause) {
    throw new NodeError("KEY_FILE", `${path} cannot be written`, { cause });
  }
}

async function isHeld(holder: string): Promise<boolean> {
  const [pidText = "", boot = ""] = holder.trim().split(" ");
  if (boot !== (await bootId())) return false;
  const pid = Number(pidText);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Identifies this boot of the machine where the system tells it; elsewhere locks are judged by process alone. */
async function bootId(): Promise<string> {
  try {
    return (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
  } catch {
    return "unknown";
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
    throw new NodeError("KEY_FILE", "priv_validator_key.json is no JSON", { cause });
  }
}

function decodeSecret(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch (cause) {
    throw new NodeError("KEY_FILE", "the private key is no base64", { cause });
  }
}
