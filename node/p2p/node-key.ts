/**
 * The node key: one ed25519 key gives the 40-hex CometBFT node id and the libp2p peer id. Kept in
 * `node_key.json` in CometBFT's form. It is never the consensus key.
 */

import { readFile, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { ed25519PublicKey, sha256 } from "#crypto";
import { equalBytes, fromBase64, toBase64, toHex } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";

/** The key material of a node. */
export interface NodeKey {
  /** 32 bytes, secret. */
  readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 40 lower-case hex characters. */
  readonly nodeId: string;
}

/** The 40-hex node id of an ed25519 public key: sha256(key)[:20] (interop §1.7). */
export function nodeIdOf(publicKey: Uint8Array): string {
  return toHex(sha256(publicKey).subarray(0, 20));
}

/** Builds a node key from a 32-byte seed. */
export function nodeKeyFromSeed(seed: Uint8Array): NodeKey {
  const publicKey = ed25519PublicKey(seed);
  return { seed: seed.slice(), publicKey, nodeId: nodeIdOf(publicKey) };
}

/** The JSON text of `node_key.json`: seed and public key in one base64 value, as CometBFT writes it. */
export function formatNodeKey(key: NodeKey): string {
  const value = new Uint8Array(64);
  value.set(key.seed, 0);
  value.set(key.publicKey, 32);
  return JSON.stringify({ priv_key: { type: "tendermint/PrivKeyEd25519", value: toBase64(value) } });
}

/**
 * Reads the JSON text of `node_key.json`.
 * @throws NodeError NODE_KEY_INVALID when the text is not such a file or its halves do not belong together
 */
export function parseNodeKey(text: string): NodeKey {
  const value = privateKeyField(text);
  if (value === undefined)
    throw new NodeError("NODE_KEY_INVALID", "node_key.json is not a tendermint/PrivKeyEd25519 key");
  const bytes = fromBase64(value);
  if (bytes.length !== 64) throw new NodeError("NODE_KEY_INVALID", `node key has ${bytes.length} bytes, wants 64`);
  const key = nodeKeyFromSeed(bytes.subarray(0, 32));
  if (!equalBytes(key.publicKey, bytes.subarray(32))) {
    throw new NodeError("NODE_KEY_INVALID", "the public half of the node key does not match its secret half");
  }
  return key;
}

/** Loads the key at `path`, or creates one there with mode 0600 when the file does not exist. */
export async function loadOrCreateNodeKey(path: string): Promise<NodeKey> {
  try {
    return parseNodeKey(await readFile(path, "utf8"));
  } catch (error) {
    if (!isMissingFile(error)) throw error;
  }
  const key = nodeKeyFromSeed(new Uint8Array(randomBytes(32)));
  await writeFile(path, formatNodeKey(key), { mode: 0o600, flag: "wx" });
  return key;
}

function privateKeyField(text: string): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null || !("priv_key" in json)) return undefined;
  const priv = json.priv_key;
  if (typeof priv !== "object" || priv === null || !("type" in priv) || !("value" in priv)) return undefined;
  if (priv.type !== "tendermint/PrivKeyEd25519" || typeof priv.value !== "string") return undefined;
  return priv.value;
}

function isMissingFile(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
