/** The two keys of a node in CometBFT's files, made when they are missing: the network identity and the consensus key. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { utf8ToBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import {
  formatValidatorKey,
  loadValidatorKey,
  type ValidatorKey,
  validatorKeyOf,
} from "../node/consensus/validator-key.ts";
import { loadOrCreateNodeKey, type NodeKey } from "../node/p2p/node-key.ts";
import { writeFileDurable } from "../node/store/durable-file.ts";

/** Reads the consensus key. @throws NodeError("FILE_MISSING" | "VALIDATOR_KEY_INVALID") */
export async function readValidatorKey(path: string): Promise<ValidatorKey> {
  const key = await loadValidatorKey(path);
  if (key === undefined) throw new NodeError("FILE_MISSING", `${path} is missing; run bylined init first`);
  return key;
}

/** Keeps the consensus key at `path`, or makes one there with mode 0600. */
export async function ensureValidatorKey(path: string): Promise<ValidatorKey> {
  if (!existsSync(path)) {
    const key = validatorKeyOf(new Uint8Array(randomBytes(32)));
    await writeFileDurable(path, utf8ToBytes(formatValidatorKey(key)), { mode: 0o600 });
  }
  return readValidatorKey(path);
}

/** Keeps the node key at `path`, or makes one there with mode 0600. */
export function ensureNodeKey(path: string): Promise<NodeKey> {
  return loadOrCreateNodeKey(path);
}
