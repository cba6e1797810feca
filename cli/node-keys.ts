/** The two keys of a node in CometBFT's files, made when they are missing: the network identity and the consensus key. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { utf8ToBytes } from "../lib/bytes.ts";
import { HASH_CHAIN_LENGTH } from "../lib/economy/hash-chain.ts";
import { NodeError } from "../lib/errors.ts";
import {
  type BeaconKey,
  chainsOf,
  type KeptChain,
  loadBeaconKey,
  withNextChain,
  writeBeaconKey,
} from "../node/beacon-key.ts";
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

/**
 * Keeps the beacon key at `path`, or makes one there with mode 0600; it then has a hash chain for this network.
 * Cost: 0.2 s for a new chain.
 */
export async function ensureBeaconKey(path: string, chainId: string): Promise<BeaconKey> {
  const known = await loadBeaconKey(path);
  if (known !== undefined && chainsOf(known, chainId).length > 0) return known;
  const key = known ?? { secret: new Uint8Array(randomBytes(32)), chains: [] };
  const next = withNextChain(key, { chainId, length: HASH_CHAIN_LENGTH });
  await writeBeaconKey(path, next);
  return next;
}

/**
 * The chain that a validator of a network registers: the newest of its key file.
 * @throws NodeError("FILE_MISSING" | "BEACON_KEY_INVALID")
 */
export async function readBeaconChain(path: string, chainId: string): Promise<KeptChain> {
  const chain = chainsOf(await loadBeaconKey(path), chainId).at(-1);
  if (chain === undefined)
    throw new NodeError("FILE_MISSING", `${path} holds no hash chain for ${chainId}; run bylined comet new-beacon`);
  return chain;
}

/** Keeps the node key at `path`, or makes one there with mode 0600. */
export function ensureNodeKey(path: string): Promise<NodeKey> {
  return loadOrCreateNodeKey(path);
}
