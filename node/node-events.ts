/** What happens in a node, told to those who watch: event bus, metrics, log, status line, waiters for a height. */

import { toHexUpper } from "../lib/bytes.ts";
import type { ChainState } from "../lib/chain/state.ts";
import { createValidator } from "../lib/chain/validator-set.ts";
import { NodeError } from "../lib/errors.ts";
import { SECOND_NS } from "../lib/time.ts";
import type { CoreState } from "./consensus/core/state.ts";
import type { ConsensusEvent as DriverEvent } from "./consensus/events.ts";
import { createConsensusEvents } from "./node-consensus-events.ts";
import type { AppliedBlock } from "./execution/block-executor.ts";
import type { EventBus } from "./index/event-bus.ts";
import type { Mempool } from "./mempool/driver.ts";
import type { P2p } from "./p2p/network.ts";
import type { BlockStore } from "./store/block-store.ts";
import type { ConsensusSnapshot } from "./rpc/backend.ts";
import { whyNoBlock } from "./rpc/health.ts";
import type { SystemClock } from "./system-clock.ts";
import type { Logger } from "./telemetry/log.ts";
import type { NodeMetrics } from "./telemetry/metrics.ts";
import type { StatusFacts } from "./telemetry/status-line.ts";

/** Watches a node. */
export interface NodeEvents {
  onApplied(applied: AppliedBlock): void;
  /** `core` is the driver's, read within the call. */
  onConsensus(event: DriverEvent, core: Readonly<CoreState>): void;
  /** UTC ns at which the last block was applied here. */
  commitTime(): bigint | undefined;
  /** `snapshot` is that of consensus, undefined while it does not run. */
  statusFacts(chain: ChainState, isCatchingUp: boolean, snapshot: ConsensusSnapshot | undefined): StatusFacts;
  waitForHeight(height: bigint, timeoutMs: number): Promise<void>;
}

/** A commit signature flag: the validator signed this block. */
const FLAG_COMMIT = 2;
const NS_PER_SECOND = 1e9;

/** Creates the watcher. */
export function createNodeEvents(options: {
  readonly bus: EventBus;
  /** After the last block. */
  readonly state: ChainState;
  readonly metrics: NodeMetrics;
  readonly log: Logger;
  readonly blocks: BlockStore;
  readonly mempool: Mempool;
  readonly p2p: P2p;
  readonly clock: SystemClock;
  /** Longest usual time without a block, ns; undefined when silence is usual. */
  readonly blockSilenceNsMax: bigint | undefined;
  /** 0n: never. */
  readonly haltHeight: bigint;
  /** UTC ns; 0n: never. */
  readonly haltTime: bigint;
  readonly onFatal: (error: unknown) => void;
}): NodeEvents {
  const { bus, metrics, log, mempool, p2p } = options;
  const startedAt = options.clock.now();
  /** Why no block comes, in words, once it has been quiet for too long. */
  const troubleOf = (snapshot: ConsensusSnapshot | undefined): { readonly trouble?: string } => {
    const quietNs = options.clock.now() - (commitTime ?? startedAt);
    const limitNs = options.blockSilenceNsMax;
    if (snapshot === undefined || limitNs === undefined || quietNs < limitNs) return {};
    return { trouble: `no block for ${quietNs / SECOND_NS} s: ${whyNoBlock(snapshot)}` };
  };
  const waiters = new Set<() => void>();
  let validators = options.state.validators;
  const consensusEvents = createConsensusEvents({
    publish: bus.publishConsensus,
    addressOf: (index) => validators.validators[index]?.address,
  });
  let height = options.blocks.height;
  let commitTime: bigint | undefined;
  let last: { readonly time: bigint; readonly seconds: number | undefined; readonly signed: number } | undefined;
  metrics.gaugeOf("byline_mempool_bytes", "Bytes of waiting transactions.", () => mempool.bytes);
  metrics.gaugeOf("byline_p2p_peers", "Connected peers.", () => p2p.peerIds().length);

  return {
    onApplied: ({ block, blockId, state, response, seenCommit }) => {
      commitTime = options.clock.now();
      height = block.header.height;
      validators = state.validators;
      const seconds = last === undefined ? undefined : Number(block.header.time - last.time) / NS_PER_SECOND;
      const signed = seenCommit.signatures.filter((each) => each.blockIdFlag === FLAG_COMMIT).length;
      last = { time: block.header.time, seconds, signed };
      bus.publishBlock({
        block,
        blockId,
        response,
        validatorUpdates: response.validatorUpdates.flatMap(({ pubKey, power }) =>
          pubKey === undefined ? [] : [createValidator(pubKey, power)],
        ),
      });
      metrics.set("consensusHeight", Number(height));
      metrics.set("consensusLatestBlockHeight", Number(height));
      metrics.set("consensusNumTxs", block.data.txs.length);
      metrics.set("consensusValidators", state.validators.validators.length);
      if (seconds !== undefined) metrics.observe("consensusBlockIntervalSeconds", seconds);
      log.info("block applied", {
        height,
        txs: block.data.txs.length,
        hash: toHexUpper(blockId.hash).slice(0, 16),
        appHash: toHexUpper(state.appHash).slice(0, 16),
      });
      for (const wake of [...waiters]) wake();
      if (options.haltHeight > 0n && height >= options.haltHeight)
        options.onFatal(new NodeError("HALT_HEIGHT", `halt-height ${options.haltHeight} is reached`));
      else if (options.haltTime > 0n && block.header.time >= options.haltTime)
        options.onFatal(new NodeError("HALT_TIME", `halt-time ${options.haltTime / SECOND_NS} is reached`));
    },
    onConsensus: (event, core) => {
      switch (event.type) {
        case "failed":
          return options.onFatal(event.error);
        case "unsigned":
          return log.error("not signed", { height: event.height, round: event.round, err: event.error });
        case "muted":
          return log.warn("silent at this height: the consensus log does not hold what this key signed", {
            height: event.height,
          });
        case "replayed":
          return log.info("consensus log replayed", { height: event.height, records: event.records });
        case "voted":
          return log.debug("voted", { height: event.vote.height, round: event.vote.round, type: event.vote.type });
        case "proposed":
          return log.debug("proposed", { height: event.block.header.height, txs: event.block.data.txs.length });
        case "committed":
          return;
        case "input":
          consensusEvents.onStep(core, event.input, event.effects);
          if (log.isEnabled("trace"))
            log.trace("step", {
              input: event.input.type,
              effects: event.effects.map((effect) => effect.type).join(","),
            });
      }
    },
    commitTime: () => commitTime,
    statusFacts: (chain, isCatchingUp, snapshot) => {
      let best = 0n;
      for (const { status } of p2p.peers()) if (status.height > best) best = status.height;
      return {
        catchingUp: isCatchingUp,
        height: chain.lastBlockHeight,
        ...(best > chain.lastBlockHeight + 1n ? { targetHeight: best } : {}),
        ...(last?.seconds === undefined ? {} : { blockSeconds: last.seconds }),
        ...(last === undefined ? {} : { signedCount: last.signed }),
        validatorCount: chain.validators.validators.length,
        peerCount: p2p.peerIds().length,
        mempoolCount: mempool.size,
        ...troubleOf(snapshot),
      };
    },
    waitForHeight: async (wanted, timeoutMs) => {
      await new Promise<void>((resolve, reject) => {
        const finish = (): void => {
          if (height < wanted) return;
          waiters.delete(finish);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          waiters.delete(finish);
          reject(new NodeError("TIMEOUT", `height ${wanted} was not reached within ${timeoutMs} ms (at ${height})`));
        }, timeoutMs);
        waiters.add(finish);
        finish();
      });
    },
  };
}
