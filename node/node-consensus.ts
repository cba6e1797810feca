/** How a node takes part: first it fetches the blocks that others decided, then it runs consensus. */

import { dirname } from "node:path";
import { ed25519Verify } from "#crypto";
import { equalBytes } from "../lib/bytes.ts";
import type { ChainState } from "../lib/chain/state.ts";
import { MILLISECOND_NS } from "../lib/time.ts";
import { belowHome } from "./config/home.ts";
import type { Settings } from "./config/load.ts";
import type { ConsensusConfig } from "./consensus/config.ts";
import { CONSENSUS_CONFIG_DEFAULT } from "./consensus/config.ts";
import type { CoreState } from "./consensus/core/state.ts";
import type { ConsensusDriver } from "./consensus/driver.ts";
import { createConsensusDriver } from "./consensus/driver.ts";
import type { ConsensusEvent } from "./consensus/events.ts";
import { openLogDir } from "./consensus/log-dir.ts";
import type { BlockExecutor } from "./consensus/ports.ts";
import { openWal } from "./consensus/wal.ts";
import type { RunningConsensusNetwork } from "./consensus-network.ts";
import type { NodeChain } from "./node-chain.ts";
import type { NodeSigner } from "./node-signer.ts";
import type { P2p } from "./p2p/network.ts";
import { createBlockSync } from "./sync/driver.ts";
import type { SystemClock } from "./system-clock.ts";
import type { Logger } from "./telemetry/log.ts";

/** What `startNodeConsensus` needs. */
export interface NodeConsensusOptions {
  readonly settings: Settings;
  readonly chain: NodeChain;
  readonly executor: BlockExecutor;
  readonly p2p: P2p;
  readonly network: RunningConsensusNetwork;
  /** undefined for a node that does not vote. */
  readonly key: NodeSigner | undefined;
  readonly clock: SystemClock;
  readonly log: Logger;
  /** Consensus runs now: reads of its state may begin. */
  readonly onDriver: (driver: ConsensusDriver) => void;
  readonly onEvent: (event: ConsensusEvent, core: Readonly<CoreState>) => void;
  readonly onFatal: (error: unknown) => void;
  readonly onStop: (close: () => Promise<void>) => void;
}

/** A node that is alone in its validator set does not wait for peers. */
const LONELY_MS = 3_000;
/** Between two log lines of a node that catches up. */
const PROGRESS_HEIGHTS = 100n;

/** Starts in the background; whatever goes wrong goes to `onFatal`. */
export function startNodeConsensus(options: NodeConsensusOptions): void {
  const { settings, chain, executor, p2p, key, clock, log, onStop } = options;
  const sync = createBlockSync({
    p2p,
    executor,
    blocks: chain.blocks,
    nowMs: clock.monotonicMs,
    lonelyMs: isAlone(executor.state, key) ? 0 : LONELY_MS,
    prefetch: (block) => {
      chain.app.prefetch(block.data.txs).catch(options.onFatal);
    },
    onProgress: ({ height, best }) => {
      if (height % PROGRESS_HEIGHTS === 0n) log.info("catching up", { height, best });
    },
  });
  const background = (async (): Promise<void> => {
    if (settings.config.blocksync.enable && (await sync.run()) === "stopped") return;
    await beginConsensus(options);
  })();
  background.catch(options.onFatal);
  onStop(async () => {
    await sync.stop();
    await background.catch(() => undefined);
  });
}

async function beginConsensus(options: NodeConsensusOptions): Promise<void> {
  const { settings, chain, executor, network, key, clock, log, onStop } = options;
  const signer = await key?.open(executor.state);
  const wal = await openWal({
    dir: await openLogDir(dirname(belowHome(settings.home.home, settings.config.consensus.wal_file))),
    now: clock.now,
    onRepair: (file, lostBytes) => log.warn("the consensus log was repaired", { file, lostBytes }),
  });
  onStop(() => wal.close());
  const driver = createConsensusDriver({
    config: consensusConfigOf(settings),
    clock,
    wal,
    network,
    executor,
    blocks: chain.blocks,
    evidence: chain.evidence,
    signer,
    verify: ed25519Verify,
    onEvent: (event) => options.onEvent(event, driver.core),
  });
  onStop(() => driver.stop());
  options.onDriver(driver);
  await driver.start();
  network.attach(driver);
  log.info("consensus runs", { height: driver.core.height, votes: signer !== undefined });
}

function isAlone({ validators }: ChainState, key: NodeSigner | undefined): boolean {
  const [only, ...others] = validators.validators;
  return (
    only !== undefined && others.length === 0 && key !== undefined && equalBytes(only.address, key.identity.address)
  );
}

function consensusConfigOf({ config }: Settings): ConsensusConfig {
  const { consensus } = config;
  return {
    ...CONSENSUS_CONFIG_DEFAULT,
    timeoutProposeMs: consensus.timeout_propose,
    timeoutProposeDeltaMs: consensus.timeout_propose_delta,
    timeoutPrevoteMs: consensus.timeout_prevote,
    timeoutPrevoteDeltaMs: consensus.timeout_prevote_delta,
    timeoutPrecommitMs: consensus.timeout_precommit,
    timeoutPrecommitDeltaMs: consensus.timeout_precommit_delta,
    blockIntervalMs: consensus.block_interval,
    doubleSignCheckHeight: consensus.double_sign_check_height,
  };
}

/** Longest time without a block that is usual here, ns: three intervals and a failed round. */
export function blockSilenceOf({ config: { consensus } }: Settings): bigint {
  const roundMs = consensus.timeout_propose + consensus.timeout_prevote + consensus.timeout_precommit;
  return BigInt(3 * consensus.block_interval + roundMs) * MILLISECOND_NS;
}
