/** The two keys of a node in CometBFT's files, made when they are missing: the network identity and the consensus key. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { consensusAddress } from "../lib/address.ts";
import { toBase64, toHexUpper, utf8ToBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { loadOrCreateNodeKey, type NodeKey } from "../node/p2p/node-key.ts";
import { writeFileDurable } from "../node/store/durable-file.ts";
import { loadValidatorKey, type ValidatorKey, validatorKeyFromSeed } from "../node/validator-key.ts";

/** The text of `priv_validator_key.json` for a 32-byte seed. */
export function formatValidatorKey(seed: Uint8Array): string {
  const { publicKey } = validatorKeyFromSeed(seed);
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

/** Reads the consensus key. @throws NodeError("FILE_MISSING" | "VALIDATOR_KEY_INVALID") */
export async function readValidatorKey(path: string): Promise<ValidatorKey> {
  const key = await loadValidatorKey(path);
  if (key === undefined) throw new NodeError("FILE_MISSING", `${path} is missing; run bylined init first`);
  return key;
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
export function ensureNodeKey(path: string): Promise<NodeKey> {
  return loadOrCreateNodeKey(path);
}
