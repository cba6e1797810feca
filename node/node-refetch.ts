/** Blocks that the disk damaged, as a node handles them: fetched again from peers, told to operators by log and metric. */

import type { NodeChain } from "./node-chain.ts";
import type { P2p } from "./p2p/network.ts";
import { type Refetch, type RefetchEvent, startRefetch } from "./sync/refetch.ts";
import type { Logger } from "./telemetry/log.ts";
import type { NodeMetrics } from "./telemetry/metrics.ts";

/** What `startNodeRefetch` needs. */
export interface NodeRefetchOptions {
  readonly chain: Pick<NodeChain, "blocks" | "states" | "genesis">;
  readonly p2p: P2p;
  readonly metrics: NodeMetrics;
  readonly log: Logger;
  readonly onFatal: (error: unknown) => void;
}

/** Starts refetching with its log lines and its two gauges. */
export function startNodeRefetch({ chain, p2p, metrics, log, onFatal }: NodeRefetchOptions): Refetch {
  let restored = 0;
  const onEvent = (event: RefetchEvent): void => {
    const { height } = event;
    switch (event.type) {
      case "damaged":
        log.error("a block is damaged on disk, it is fetched again from a peer", { height, err: event.error });
        return;
      case "nobody":
        log.warn("no peer has the damaged block; connect one that keeps it, or sync anew", { height });
        return;
      case "unjudged":
        log.error(
          "a damaged block cannot be checked, since what it would be checked against is damaged or gone too; it stays damaged: put a backup back, or sync anew",
          { height, err: event.error },
        );
        return;
      case "restored":
        restored += 1;
        log.info("a damaged block was fetched again", { height, rows: event.rows.join(", ") });
    }
  };
  const refetch = startRefetch({
    p2p,
    blocks: chain.blocks,
    chainId: chain.genesis.chainId,
    loadValidators: (height) => chain.states.loadValidators(height),
    onEvent,
    onFatal,
  });
  metrics.gaugeOf("byline_blocks_damaged", "Damaged blocks that are not restored yet.", () => refetch.waiting.length);
  metrics.gaugeOf("byline_blocks_refetched", "Damaged blocks fetched again since the start.", () => restored);
  return refetch;
}
