/** The node's signer: its key behind the durable double-sign guard. */

import { ed25519Sign } from "#crypto";
import type { ChainState } from "../lib/chain/state.ts";
import { findValidator } from "../lib/chain/validator-set.ts";
import { openLogDir } from "./consensus/log-dir.ts";
import type { Signer } from "./consensus/ports.ts";
import type { WhenMissing } from "./consensus/sign-state.ts";
import { openSignState } from "./consensus/sign-state.ts";
import { createGuardedSigner } from "./consensus/signer.ts";
import type { ValidatorKey } from "./validator-key.ts";

/** An open signer. */
export interface NodeSigner {
  readonly signer: Signer;
  close(): Promise<void>;
}

/**
 * Opens the guard in `path`. Without a sign state: a chain that has not started begins one; a key that does not vote
 * now begins one above the newest block; a key that votes needs the operator's floor.
 * @throws NodeError SIGN_STATE_MISSING, SIGN_STATE_CORRUPT, DISK_FAILED
 */
export async function openNodeSigner(options: {
  readonly key: ValidatorKey;
  readonly chain: ChainState;
  readonly path: string;
  readonly signFloor: bigint | undefined;
}): Promise<NodeSigner> {
  const { key, chain } = options;
  const state = await openSignState({
    dir: await openLogDir(options.path),
    chainId: chain.chainId,
    whenMissing: whenMissing(key, chain, options.signFloor),
  });
  const signer = createGuardedSigner({
    address: key.address,
    publicKey: key.publicKey,
    sign: (message) => ed25519Sign(key.seed, message),
    state,
  });
  return { signer, close: () => state.close() };
}

function whenMissing(key: ValidatorKey, chain: ChainState, signFloor: bigint | undefined): WhenMissing {
  if (signFloor !== undefined) return { type: "floor", height: signFloor };
  if (chain.lastBlockHeight === 0n) return { type: "create" };
  const sets = [chain.lastValidators, chain.validators, chain.nextValidators];
  const isVoting = sets.some((set) => findValidator(set, key.address) !== undefined);
  return isVoting ? { type: "refuse" } : { type: "floor", height: chain.lastBlockHeight };
}
