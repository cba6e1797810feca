/**
 * The secret behind a validator's beacon reveals (`config/beacon_key.json`; docs/spec/beacon.md EB30-EB33): one secret, and
 * the hash chains that were made from it. Checkpoints are kept beside it so that a start does not hash for long.
 */
import { readFile, stat } from "node:fs/promises";
import { bytesToUtf8, equalBytes, fromBase64, toBase64, utf8ToBytes } from "../lib/bytes.ts";
import {
  buildHashChain,
  checkpointCount,
  HASH_CHAIN_LENGTH_MAX,
  type HashChain,
  hashChainSeed,
} from "../lib/economy/hash-chain.ts";
import { NodeError } from "../lib/errors.ts";
import { writeFileDurable } from "./store/durable-file.ts";

/** Chains that a file keeps: the one in force, the one that waits, and one before that an exported network may go back to. */
export const BEACON_CHAINS_KEPT = 3;
const VERSION = 1;
const SECRET_BYTES = 32;
const NUMBER_MAX = 1_000_000;

/** One chain of the file. */
export interface KeptChain {
  /** From 1; a number is never used twice with one secret. */
  readonly number: number;
  readonly chainId: string;
  readonly chain: HashChain;
}

/** The file, secret as a whole. */
export interface BeaconKey {
  /** 32 bytes. */
  readonly secret: Uint8Array;
  /** Ascending by number; the last one is what `show-beacon` prints. */
  readonly chains: readonly KeptChain[];
}

/** The key with its next chain. Cost: `length` hashes. @throws NodeError("BEACON_KEY_INVALID") for a length out of range */
export function withNextChain(
  key: BeaconKey,
  { chainId, length }: { readonly chainId: string; readonly length: number },
): BeaconKey {
  if (!Number.isSafeInteger(length) || length < 1 || length > HASH_CHAIN_LENGTH_MAX)
    throw invalid(`a hash chain has 1 to ${HASH_CHAIN_LENGTH_MAX} reveals`);
  const number = (key.chains.at(-1)?.number ?? 0) + 1;
  const chain = buildHashChain(hashChainSeed(key.secret, chainId, number), length);
  return { secret: key.secret, chains: [...key.chains, { number, chainId, chain }].slice(-BEACON_CHAINS_KEPT) };
}

/** The text of `beacon_key.json`. */
export function formatBeaconKey({ secret, chains }: BeaconKey): string {
  const json = {
    version: VERSION,
    secret: toBase64(secret),
    chains: chains.map(({ number, chainId, chain }) => ({
      number,
      chain_id: chainId,
      length: chain.length,
      tip: toBase64(chain.tip),
      checkpoints: toBase64(chain.checkpoints),
    })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** Reads the text of `beacon_key.json`. @throws NodeError("BEACON_KEY_INVALID") with what is wrong, never with the secret */
export function parseBeaconKey(bytes: Uint8Array): BeaconKey {
  const file = record(parse(bytes), "the file");
  if (file["version"] !== VERSION) throw invalid(`it is of version ${String(file["version"])}, known is ${VERSION}`);
  const secret = base64(file["secret"], "secret", SECRET_BYTES);
  const { chains } = file;
  if (!Array.isArray(chains) || chains.length < 1 || chains.length > BEACON_CHAINS_KEPT)
    throw invalid(`it holds 1 to ${BEACON_CHAINS_KEPT} chains`);
  const kept = chains.map((item: unknown) => parseChain(secret, record(item, "a chain")));
  if (kept.some(({ number }, index) => index > 0 && number <= (kept[index - 1]?.number ?? 0)))
    throw invalid("its chains count up");
  return { secret, chains: kept };
}

/**
 * Reads the key file.
 * @returns undefined when there is none: the node's proposals then reveal nothing
 * @throws NodeError("BEACON_KEY_INVALID") also when group or others may read it
 */
export async function loadBeaconKey(path: string): Promise<BeaconKey | undefined> {
  let bytes: Uint8Array;
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw invalid(`others may read ${path}; run: chmod 600 ${path}`);
    bytes = new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof NodeError) throw cause;
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new NodeError("BEACON_KEY_INVALID", `${path} cannot be read`, { cause });
  }
  return parseBeaconKey(bytes);
}

/**
 * The chains that a node of this network reveals from, newest first; none when there is no file. Chains of another
 * network, which a copied home brings along, are left out: one made anew gives no reveal away.
 * @throws NodeError("BEACON_KEY_INVALID")
 */
export async function loadBeaconChains(path: string, chainId: string): Promise<readonly HashChain[]> {
  const key = await loadBeaconKey(path);
  return chainsOf(key, chainId)
    .map(({ chain }) => chain)
    .reverse();
}

/** The chains of a key that belong to a network, ascending by number. */
export function chainsOf(key: BeaconKey | undefined, chainId: string): readonly KeptChain[] {
  return (key?.chains ?? []).filter((chain) => chain.chainId === chainId);
}

/** Writes the key file, durable, mode 0600. */
export async function writeBeaconKey(path: string, key: BeaconKey): Promise<void> {
  await writeFileDurable(path, utf8ToBytes(formatBeaconKey(key)), { mode: 0o600 });
}

function parseChain(secret: Uint8Array, fields: Readonly<Record<string, unknown>>): KeptChain {
  const number = wholeNumber(fields["number"], "number", NUMBER_MAX);
  const length = wholeNumber(fields["length"], "length", HASH_CHAIN_LENGTH_MAX);
  const chainId = fields["chain_id"];
  if (typeof chainId !== "string" || chainId === "") throw invalid("a chain names its network");
  const checkpoints = base64(fields["checkpoints"], "checkpoints", checkpointCount(length) * SECRET_BYTES);
  const tip = base64(fields["tip"], "tip", SECRET_BYTES);
  if (!equalBytes(checkpoints.subarray(0, SECRET_BYTES), hashChainSeed(secret, chainId, number)))
    throw invalid(`chain ${number} is not made from its secret`);
  return { number, chainId, chain: { length, checkpoints, tip } };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(bytesToUtf8(bytes));
  } catch {
    // The parser's own words quote the text, which is secret.
    throw invalid("it is no JSON");
  }
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(`${what} is no object`);
  return { ...value };
}

function wholeNumber(value: unknown, what: string, max: number): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1 || value > max)
    throw invalid(`${what} is 1 to ${max}`);
  return value;
}

function base64(value: unknown, what: string, length: number): Uint8Array {
  if (typeof value === "string" && value.length <= 2 * length + 4) {
    try {
      const bytes = fromBase64(value);
      if (bytes.length === length) return bytes;
    } catch {
      // Said below, without the text.
    }
  }
  throw invalid(`${what} is base64 of ${length} bytes`);
}

function invalid(reason: string): NodeError {
  return new NodeError("BEACON_KEY_INVALID", `beacon_key.json: ${reason}`);
}
