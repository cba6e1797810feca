/**
 * Fills the metrics that dashboards and alert rules of CometBFT networks read: at each block what
 * `node-events.ts` does not set already, and at each scrape what moves between blocks.
 */
import { equalBytes, toHexUpper } from "../lib/bytes.ts";
import { totalPower } from "../lib/chain/validator-set.ts";
import type { CommitSig } from "../proto/gen/tendermint/types/types.ts";
import type { Validator } from "../proto/gen/tendermint/types/validator.ts";
import type { AppliedBlock } from "./execution/block-executor.ts";
import type { BlockStore } from "./store/block-store.ts";
import type { NodeMetrics } from "./telemetry/metrics.ts";

const FLAG_ABSENT = 1;
const FLAG_COMMIT = 2;

/** Where the numbers between blocks come from. */
export interface MetricSources {
  readonly peerCount: () => number;
  readonly mempool: { readonly size: number; readonly bytes: number };
  readonly blocks: Pick<BlockStore, "base" | "loadBlockMeta">;
  /** Consensus address of this node, undefined while it does not vote. */
  readonly ownAddress: () => Uint8Array | undefined;
  readonly isCatchingUp: () => boolean;
  /** Round that consensus is in; undefined while it does not run. */
  readonly round: () => number | undefined;
}

/** Told of each block once it is durable. */
export interface MetricsFeed {
  onApplied(applied: AppliedBlock): void;
}

/** Creates the feed. */
export function createMetricsFeed(metrics: NodeMetrics, sources: MetricSources): MetricsFeed {
  metrics.beforeScrape(() => {
    metrics.set("p2pPeers", sources.peerCount());
    metrics.set("mempoolSize", sources.mempool.size);
    metrics.set("mempoolSizeBytes", sources.mempool.bytes);
    metrics.set("blocksyncSyncing", sources.isCatchingUp() ? 1 : 0);
    metrics.set("stateBlockStoreBaseHeight", Number(sources.blocks.base));
    metrics.set("consensusRounds", sources.round() ?? 0);
  });
  /** Validators of the block before; unknown for the first block after the start. */
  let signers: readonly Validator[] | undefined;
  return {
    onApplied: ({ block, state, response }) => {
      const { height } = block.header;
      metrics.add("consensusTotalTxs", block.data.txs.length);
      const bytes = Number(sources.blocks.loadBlockMeta(height)?.blockSize ?? 0n);
      metrics.set("consensusBlockSizeBytes", bytes);
      metrics.add("consensusChainSizeBytes", bytes);
      metrics.set("consensusValidatorsPower", Number(totalPower(state.validators)));
      if (response.validatorUpdates.length > 0) metrics.add("stateValidatorSetUpdates");
      if (response.consensusParamUpdates !== undefined) metrics.add("stateConsensusParamUpdates");
      metrics.set("consensusByzantineValidators", block.evidence.evidence.length);
      // A block carries the commit of the one before it. The commit that this node saw is shorter: it ends at two thirds.
      if (signers !== undefined && block.lastCommit !== undefined)
        recordSigners(metrics, {
          height: height - 1n,
          validators: signers,
          signatures: block.lastCommit.signatures,
          own: sources.ownAddress(),
        });
      signers = state.lastValidators.validators;
    },
  };
}

interface SignersOfBlock {
  readonly height: bigint;
  readonly validators: readonly Validator[];
  readonly signatures: readonly CommitSig[];
}

function recordSigners(
  metrics: NodeMetrics,
  { height, validators, signatures, own }: SignersOfBlock & { readonly own: Uint8Array | undefined },
): void {
  let missing = 0;
  let missingPower = 0n;
  for (const [index, { votingPower }] of validators.entries()) {
    if ((signatures[index]?.blockIdFlag ?? FLAG_ABSENT) !== FLAG_ABSENT) continue;
    missing += 1;
    missingPower += votingPower;
  }
  metrics.set("consensusMissingValidators", missing);
  metrics.set("consensusMissingValidatorsPower", Number(missingPower));
  if (own !== undefined) recordOwn(metrics, { height, validators, signatures, own });
}

/** Power 0 says that this node's key is not, or no longer, in the set. */
function recordOwn(
  metrics: NodeMetrics,
  { height, validators, signatures, own }: SignersOfBlock & { readonly own: Uint8Array },
): void {
  const label = { validator_address: toHexUpper(own) };
  const index = validators.findIndex(({ address }) => equalBytes(address, own));
  metrics.set("consensusValidatorPower", Number(validators[index]?.votingPower ?? 0n), label);
  if (index < 0) return;
  const hasSigned = signatures[index]?.blockIdFlag === FLAG_COMMIT;
  if (hasSigned) metrics.set("consensusValidatorLastSignedHeight", Number(height), label);
  metrics.add("consensusValidatorMissedBlocks", hasSigned ? 0 : 1, label);
}
