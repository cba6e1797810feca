/** Consensus params of a new network (3-chain.md). */
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { APP_VERSION } from "./modules.ts";

/** Largest block, bytes. */
export const DEFAULT_BLOCK_BYTES_MAX = 4_194_304n;
/** Gas of a block: 2,000 transfers of 100,000 gas, which execute in a quarter of a second; half of a one-second interval on a slower machine. */
export const DEFAULT_BLOCK_GAS_MAX = 200_000_000n;
/** 21 days: no shorter than the default unbonding time. */
export const DEFAULT_EVIDENCE_AGE_NS = 1_814_400_000_000_000n;
/** Blocks in 21 days at one per second. */
export const DEFAULT_EVIDENCE_AGE_BLOCKS = 1_814_400n;

/** The defaults: blocks of at most 4 MiB, evidence valid for the unbonding time, ed25519 validators, no vote extensions. */
export function defaultConsensusParams(): ConsensusParams {
  return {
    block: { maxBytes: DEFAULT_BLOCK_BYTES_MAX, maxGas: DEFAULT_BLOCK_GAS_MAX },
    evidence: {
      maxAgeNumBlocks: DEFAULT_EVIDENCE_AGE_BLOCKS,
      maxAgeDuration: DEFAULT_EVIDENCE_AGE_NS,
      maxBytes: 1_048_576n,
    },
    validator: { pubKeyTypes: ["ed25519"] },
    version: { app: APP_VERSION },
    abci: { voteExtensionsEnableHeight: 0n },
  };
}
