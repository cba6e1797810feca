/** The two keys of a node in CometBFT's files: the network identity and the consensus key. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { ed25519PublicKey } from "#crypto";
import { consensusAddress } from "../lib/address.ts";
import { equalBytes, fromBase64, toBase64, toHexUpper, utf8ToBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { formatNodeKey, type NodeKey, nodeKeyFromSeed, parseNodeKey } from "../node/p2p/node-key.ts";
import { writeFileDurable } from "../node/store/durable-file.ts";
import { textField } from "./client/rpc-client.ts";

/** The consensus key: 32-byte seed (secret) and public key. */
export interface ValidatorKey {
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The text of `priv_validator_key.json`. */
export function formatValidatorKey(seed: Uint8Array): string {
  const publicKey = ed25519PublicKey(seed);
  const secret = new Uint8Array(64);
  secret.set(seed, 0);
  secret.set(publicKey, 32);
  const json = {
    address: toHexUpper(consensusAddress(publicKey)),
    pub_key: { type: "tendermint/PubKeyEd25519", value: toBase64(publicKey) },
    priv_key: { type: "tendermint/PrivKeyEd25519", value: toBase64(secret) },
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** Reads `priv_validator_key.json`. @throws NodeError("FILE_MISSING" | "KEY_FILE_INVALID") */
export async function readValidatorKey(path: string): Promise<ValidatorKey> {
  if (!existsSync(path)) throw new NodeError("FILE_MISSING", `${path} is missing; run bylined init first`);
  const json: unknown = JSON.parse(await readFile(path, "utf8"));
  const secret = fromBase64(textField(json, "priv_key", "value"));
  const publicKey = fromBase64(textField(json, "pub_key", "value"));
  const seed = secret.slice(0, 32);
  if (secret.length !== 64 || !equalBytes(ed25519PublicKey(seed), publicKey)) {
    throw new NodeError("KEY_FILE_INVALID", `${path} is no ed25519 consensus key`);
  }
  return { seed, publicKey };
}

/** Keeps the consensus key at `path`, or makes one there with mode 0600. */
export async function ensureValidatorKey(path: string): Promise<ValidatorKey> {
  if (!existsSync(path)) {
    const seed = new Uint8Array(randomBytes(32));
    await writeFileDurable(path, utf8ToBytes(formatValidatorKey(seed)), { mode: 0o600 });
  }
  return readValidatorKey(path);
}

/** Keeps the node key at `path`, or makes one there with mode 0600. */
export async function ensureNodeKey(path: string): Promise<NodeKey> {
  if (!existsSync(path)) {
    const key = nodeKeyFromSeed(new Uint8Array(randomBytes(32)));
    await writeFileDurable(path, utf8ToBytes(formatNodeKey(key)), { mode: 0o600 });
  }
  return parseNodeKey(await readFile(path, "utf8"));
}
