/** The consensus key in CometBFT's `priv_validator_key.json`. Never the node key; never logged. */

import { readFile } from "node:fs/promises";
import { ed25519PublicKey } from "#crypto";
import { consensusAddress } from "../lib/address.ts";
import { equalBytes, fromBase64 } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";

/** A validator's signing key. */
export interface ValidatorKey {
  /** 32 bytes, secret. */
  readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 20 bytes. */
  readonly address: Uint8Array;
}

/** Builds the key of a 32-byte seed. */
export function validatorKeyFromSeed(seed: Uint8Array): ValidatorKey {
  const publicKey = ed25519PublicKey(seed);
  return { seed, publicKey, address: consensusAddress(publicKey) };
}

/**
 * Reads the key; undefined when the file does not exist (the node then does not vote).
 * @throws NodeError VALIDATOR_KEY_INVALID
 */
export async function loadValidatorKey(path: string): Promise<ValidatorKey | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new NodeError("VALIDATOR_KEY_INVALID", `cannot read ${path}`, { cause });
  }
  const secret = secretOf(text);
  if (secret?.length !== 64)
    throw new NodeError("VALIDATOR_KEY_INVALID", `${path} holds no tendermint/PrivKeyEd25519 key`);
  const key = validatorKeyFromSeed(secret.slice(0, 32));
  if (!equalBytes(key.publicKey, secret.subarray(32)))
    throw new NodeError("VALIDATOR_KEY_INVALID", `the halves of the key in ${path} do not match`);
  return key;
}

function secretOf(text: string): Uint8Array | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || !("priv_key" in json)) return undefined;
    const field = json.priv_key;
    if (typeof field !== "object" || field === null || !("type" in field) || !("value" in field)) return undefined;
    if (field.type !== "tendermint/PrivKeyEd25519" || typeof field.value !== "string") return undefined;
    return fromBase64(field.value);
  } catch {
    return undefined;
  }
}
