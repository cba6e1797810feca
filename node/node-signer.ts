/**
 * How the node signs: with the key in its own file, locked and behind the durable double-sign guard, or through another
 * process that dials in and keeps a guard of its own.
 */

import { join } from "node:path";
import { ed25519Sign, ed25519Verify } from "#crypto";
import type { ChainState } from "../lib/chain/state.ts";
import { findValidator } from "../lib/chain/validator-set.ts";
import { NodeError } from "../lib/errors.ts";
import { belowHome } from "./config/home.ts";
import type { Settings } from "./config/load.ts";
import { openLogDir } from "./consensus/log-dir.ts";
import type { Signer } from "./consensus/ports.ts";
import { openRemoteSigner } from "./consensus/remote-signer.ts";
import type { WhenMissing } from "./consensus/sign-state.ts";
import { openSignState } from "./consensus/sign-state.ts";
import { createGuardedSigner } from "./consensus/signer.ts";
import type { ValidatorIdentity, ValidatorKey } from "./consensus/validator-key.ts";
import { loadValidatorKey, lockValidatorKey } from "./consensus/validator-key.ts";

/** The node's consensus key, held for it alone until `close`. */
export interface NodeSigner {
  readonly identity: ValidatorIdentity;
  /**
   * Opens the double-sign guard once the chain is known. Without a sign state: a chain that has not started begins one; a
   * key that does not vote now begins one above the newest block; a key that votes needs the operator's floor. A remote
   * signer brings its own guard.
   * @throws NodeError SIGN_STATE_MISSING, SIGN_STATE_CORRUPT, DISK_FAILED
   */
  open(chain: ChainState): Promise<Signer>;
  /** Gives key, guard and socket back. */
  close(): Promise<void>;
}

/** Where the key is. */
export interface NodeSignerOptions {
  readonly settings: Settings;
  readonly chainId: string;
  readonly dataPath: string;
  readonly signFloor: bigint | undefined;
  /** Longest wait for a remote signer to dial in, milliseconds; 10 s unless told. */
  readonly connectTimeoutMs?: number;
}

const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Takes the key: waits for the remote signer of `priv_validator_laddr`, or reads and locks the key file.
 * @returns undefined when there is no key: the node does not vote
 * @throws NodeError VALIDATOR_KEY_INVALID, VALIDATOR_KEY_LOCKED, SIGNER_FAILED, CONFIG_INVALID
 */
export async function openNodeSigner(options: NodeSignerOptions): Promise<NodeSigner | undefined> {
  const { base } = options.settings.config;
  if (base.priv_validator_laddr !== "") return await remote(options, base.priv_validator_laddr);
  const keyPath = belowHome(options.settings.home.home, base.priv_validator_key_file);
  const key = await loadValidatorKey(keyPath);
  return key === undefined ? undefined : await local(options, key, `${keyPath}.lock`);
}

async function remote(options: NodeSignerOptions, address: string): Promise<NodeSigner> {
  const path = /^unix:\/\/(.+)$/.exec(address)?.[1];
  if (path === undefined)
    throw new NodeError("CONFIG_INVALID", `priv_validator_laddr = "${address}": wanted unix:// and a path`);
  const signer = await openRemoteSigner({
    socketPath: belowHome(options.settings.home.home, path),
    chainId: options.chainId,
    verify: ed25519Verify,
    connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
  });
  return { identity: signer, open: async () => signer, close: signer.close };
}

async function local(options: NodeSignerOptions, key: ValidatorKey, lockPath: string): Promise<NodeSigner> {
  const unlock = await lockValidatorKey(lockPath);
  let closeState = async (): Promise<void> => {};
  return {
    identity: { publicKey: key.publicKey, address: key.address },
    open: async (chain) => {
      const state = await openSignState({
        dir: await openLogDir(join(options.dataPath, "sign_state")),
        chainId: options.chainId,
        whenMissing: whenMissing(key, chain, options.signFloor),
      });
      closeState = state.close;
      return createGuardedSigner({
        address: key.address,
        publicKey: key.publicKey,
        sign: (message) => ed25519Sign(key.seed, message),
        state,
      });
    },
    close: async () => {
      try {
        await closeState();
      } finally {
        await unlock();
      }
    },
  };
}

function whenMissing(key: ValidatorIdentity, chain: ChainState, signFloor: bigint | undefined): WhenMissing {
  if (signFloor !== undefined) return { type: "floor", height: signFloor };
  if (chain.lastBlockHeight === 0n) return { type: "create" };
  const sets = [chain.lastValidators, chain.validators, chain.nextValidators];
  const isVoting = sets.some((set) => findValidator(set, key.address) !== undefined);
  return isVoting ? { type: "refuse" } : { type: "floor", height: chain.lastBlockHeight };
}
