/**
 * A running node: opens the stores, brings application and chain state into step, connects to peers, syncs, takes
 * part in consensus, serves clients. Everything is started in order and stopped in the reverse order; nothing is
 * left half written.
 */

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ed25519Verify } from "#crypto";
import { genesisDocHash, parseGenesisDoc } from "../lib/chain/genesis-doc.ts";
import type { ChainState } from "../lib/chain/state.ts";
import { equalBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { MILLISECOND_NS, SECOND_NS } from "../lib/time.ts";
import { CheckTxType, type ResponseFinalizeBlock } from "../proto/gen/tendermint/abci/types.ts";
import { belowHome } from "./config/home.ts";
import type { Settings } from "./config/load.ts";
import { CONSENSUS_CONFIG_DEFAULT } from "./consensus/config.ts";
import type { ConsensusDriver } from "./consensus/driver.ts";
import { createConsensusDriver } from "./consensus/driver.ts";
import { openEvidencePool } from "./consensus/evidence-pool.ts";
import { openLogDir } from "./consensus/log-dir.ts";
import { openWal } from "./consensus/wal.ts";
import type { AbciClient } from "./execution/abci-client.ts";
import type { CheckCall } from "./execution/check-batch.ts";
import { createBlockExecutor } from "./execution/block-executor.ts";
import { runHandshake } from "./execution/handshake.ts";
import { createEventBus } from "./index/event-bus.ts";
import { openEventIndex } from "./index/event-index.ts";
import { createBatchedCheck } from "./mempool/batched-check.ts";
import { createMempool } from "./mempool/driver.ts";
import { startTxGossip } from "./mempool/gossip.ts";
import { openApplication } from "./node-application.ts";
import { createNodeEvents } from "./node-events.ts";
import { createMetricsFeed, type MetricsFeed } from "./node-metrics.ts";
import { startNodeP2p } from "./node-p2p.ts";
import { startNodeServers } from "./node-servers.ts";
import { openNodeSigner } from "./node-signer.ts";
import { createConsensusNetwork } from "./consensus-network.ts";
import type { P2p } from "./p2p/network.ts";
import { createPruner } from "./pruner.ts";
import { createRpcBackend } from "./rpc-backend.ts";
import type { RpcBackend } from "./rpc/backend.ts";
import { createBlockStore } from "./store/block-store.ts";
import { createChainStateStore } from "./store/chain-state-store.ts";
import { openLevelDb } from "./store/leveldb.ts";
import { createBlockSync, serveBlocks } from "./sync/driver.ts";
import { createSystemClock } from "./system-clock.ts";
import type { Logger } from "./telemetry/log.ts";
import { createMetrics } from "./telemetry/metrics.ts";
import type { StatusFacts } from "./telemetry/status-line.ts";

/** What `startNode` needs. */
export interface NodeOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  /** Version of this binary and commit it was built from. */
  readonly version: { readonly version: string; readonly gitCommit: string };
  /** Where the application runs; a worker unless told. */
  readonly appThread?: "worker" | "main";
  /** The operator vouches that this key signed nothing above this height (only asked when the sign state is missing). */
  readonly signFloor?: bigint;
  /** The node cannot go on. The owner calls `stop` and ends the process with a failure. */
  readonly onFatal: (error: unknown) => void;
}

/** A running node. */
export interface RunningNode {
  readonly chainId: string;
  readonly nodeId: string;
  readonly p2p: P2p;
  readonly backend: RpcBackend;
  /** Real addresses `host:port`; undefined for a server that is off. */
  readonly addresses: {
    readonly rpc: string | undefined;
    readonly rest: string | undefined;
    readonly grpc: string | undefined;
    readonly metrics: string | undefined;
    readonly p2p: string | undefined;
  };
  /** Facts of the status line. */
  statusFacts(): StatusFacts;
  /** Settles when `height` is applied and announced here. @throws NodeError TIMEOUT */
  waitForHeight(height: bigint, timeoutMs: number): Promise<void>;
  /** Ordered stop: servers, sync, consensus, network, application, stores. Finishes what is being written. Idempotent. */
  stop(): Promise<void>;
}

/** A node that is alone in its validator set does not wait for peers. */
const LONELY_MS = 3_000;

/**
 * Starts a node from its home folder.
 * @throws NodeError, TxError (genesis) or AssertionError; what was opened is closed again
 */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const closers: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping ??= (async () => {
      for (const close of closers.reverse()) await close();
    })();
    await stopping;
  };
  try {
    return await start(options, (close) => closers.push(close), stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: NodeOptions,
  onStop: (close: () => Promise<void>) => void,
  stop: () => Promise<void>,
): Promise<RunningNode> {
  const { settings, logger } = options;
  const { config, app: appConfig, home } = settings;
  const log = logger.child("node");
  const clock = createSystemClock();
  const dataPath = belowHome(home.home, config.base.db_dir);
  const genesisText = await readFile(belowHome(home.home, config.base.genesis_file), "utf8");
  const genesis = parseGenesisDoc(genesisText);
  const { chainId } = genesis;

  // Stores.
  const db = await openLevelDb(join(dataPath, "node"), { compression: true });
  onStop(() => db.close());
  const blocks = createBlockStore(db);
  const states = createChainStateStore(db);
  const app = await openApplication({
    settings,
    chainId,
    dataPath,
    version: options.version.version,
    thread: options.appThread ?? "worker",
    log: logger.child("app"),
  });
  onStop(() => app.close());

  // Application, block store and chain state into step.
  const { state, replayedBlocks } = await runHandshake({
    genesis,
    abci: app,
    blocks,
    states,
    version: options.version.version,
  });
  if (replayedBlocks > 0n) log.info("blocks replayed", { replayedBlocks });
  const key = await openNodeSigner({ settings, chainId, dataPath, signFloor: options.signFloor });
  if (key !== undefined) onStop(() => key.close());
  const metrics = createMetrics({ namespace: config.instrumentation.namespace, chainId });
  const bus = createEventBus();
  const evidence = await openEvidencePool({
    db,
    state,
    headerAt: (height) => {
      const header = blocks.loadBlockMeta(height)?.header;
      const commit = blocks.loadCommit(height) ?? blocks.loadSeenCommit(height);
      return header === undefined || commit === undefined ? undefined : { header, commit };
    },
    validatorsAt: (height) => orPruned(() => states.loadValidators(height)),
    verify: ed25519Verify,
  });
  const checkNew = createBatchedCheck((calls: readonly CheckCall[]) => app.checkTxs(calls, CheckTxType.NEW));
  const mempool = createMempool(
    {
      limits: {
        txsMax: config.mempool.size,
        bytesMax: config.mempool.max_txs_bytes,
        txBytesMax: config.mempool.max_tx_bytes,
        seenMax: config.mempool.cache_size,
      },
      app: {
        checkTx: (tx, wantsEvents) => checkNew({ tx, wantsEvents }),
        recheckTxs: (txs) =>
          app.checkTxs(
            txs.map((tx) => ({ tx, wantsEvents: false })),
            CheckTxType.RECHECK,
          ),
        touchedSenders: app.touchedSenders,
        forgetPending: app.forgetPending,
      },
      recheck: config.mempool.recheck,
      keepInvalidInCache: config.mempool["keep-invalid-txs-in-cache"],
    },
    state.lastBlockHeight,
  );

  // Network.
  const p2p = await startNodeP2p({
    settings,
    chainId,
    genesisHash: genesisDocHash(genesis),
    maxBlockBytes: state.consensusParams.block.maxBytes,
    log: logger.child("p2p"),
  });
  onStop(() => p2p.stop());
  p2p.setStatus({ height: state.lastBlockHeight, earliest: blocks.base });
  serveBlocks(p2p, blocks);
  let chain: ChainState = state;
  const network = createConsensusNetwork({
    p2p,
    lookupTx: (hash) => mempool.get(hash),
    ownHeight: () => chain.lastBlockHeight,
  });
  onStop(async () => network.stop());
  const gossip = startTxGossip({ p2p, mempool, isSending: config.mempool.broadcast, nowMs: clock.monotonicMs });
  onStop(async () => gossip.stop());

  // Execution, events, index.
  const blockSilenceNsMax = blockSilenceOf(settings);
  let newest: { readonly height: bigint; readonly response: ResponseFinalizeBlock } | undefined;
  const index =
    config.tx_index.indexer === "kv"
      ? openEventIndex({
          db: await openIndexDb(join(dataPath, "index"), onStop),
          source: {
            blockRange: () => ({ base: blocks.base, height: chain.lastBlockHeight }),
            loadFinalizeBlockResponse: async (height) =>
              newest?.height === height ? newest.response : states.loadFinalizeBlockResponse(height),
          },
          onError: (error) => log.error("the event index stopped", { err: error }),
        })
      : undefined;
  if (index !== undefined) onStop(() => index.close());
  const pruner = createPruner({
    blocks,
    states,
    index,
    onTrouble: (error) => log.error("pruning failed; the next block tries again", { err: error }),
    onFatal: options.onFatal,
  });
  onStop(() => pruner.stop());
  const events = createNodeEvents({
    bus,
    state,
    metrics,
    log: logger.child("state"),
    blocks,
    mempool,
    p2p,
    clock,
    blockSilenceNsMax,
    haltHeight: BigInt(appConfig.base["halt-height"]),
    haltTime: BigInt(appConfig.base["halt-time"]) * SECOND_NS,
    onFatal: options.onFatal,
  });
  let metricsFeed: MetricsFeed | undefined;
  const executor = createBlockExecutor({
    state,
    abci: app,
    states,
    mempool,
    evidence,
    retain: pruner.retain,
    onApplied: (applied) => {
      chain = applied.state;
      metricsFeed?.onApplied(applied);
      newest = { height: applied.state.lastBlockHeight, response: applied.response };
      index?.advance(applied.state.lastBlockHeight);
      p2p.setStatus({ height: applied.state.lastBlockHeight, earliest: blocks.base });
      events.onApplied(applied);
    },
  });

  // Clients.
  let driver: ConsensusDriver | undefined;
  let isCatchingUp = true;
  const backend = createRpcBackend({
    clock,
    chainId,
    initialHeight: genesis.initialHeight,
    genesisText,
    applicationVersion: {
      name: "byline",
      appName: "bylined",
      version: options.version.version,
      gitCommit: options.version.gitCommit,
    },
    settings: {
      minimumGasPrices: appConfig.base["minimum-gas-prices"],
      pruningKeepRecent: String(appConfig.base["pruning-keep-recent"]),
      pruningInterval: String(appConfig.base["pruning-interval"]),
      haltHeight: BigInt(appConfig.base["halt-height"]),
      blockSilenceNsMax,
    },
    moniker: config.base.moniker,
    rpcAddress: config.rpc.laddr,
    hasIndex: index !== undefined,
    validator: key?.identity,
    blocks,
    states,
    app: readerOf(app),
    mempool,
    evidence,
    p2p,
    chain: () => chain,
    isCatchingUp: () => isCatchingUp,
    consensus: () => driver,
    announcements: () => network.announcements(),
    commitTime: events.commitTime,
  });
  metricsFeed = createMetricsFeed(metrics, {
    peerCount: () => p2p.peerIds().length,
    mempool,
    blocks,
    ownAddress: () => key?.identity.address,
    isCatchingUp: () => isCatchingUp,
    round: () => backend.consensusSnapshot()?.round,
  });
  const servers = await startNodeServers({
    settings,
    services: { backend, bus, index, onBug: (where, error) => log.error("unexpected failure", { where, err: error }) },
    metrics,
  });
  onStop(() => servers.close());

  // Sync, then consensus.
  const isAlone =
    key !== undefined &&
    chain.validators.validators.length === 1 &&
    chain.validators.validators.every(({ address }) => equalBytes(address, key.identity.address));
  const sync = createBlockSync({
    p2p,
    executor,
    blocks,
    nowMs: clock.monotonicMs,
    lonelyMs: isAlone ? 0 : LONELY_MS,
    prefetch: (block) => {
      app.prefetch(block.data.txs).catch(options.onFatal);
    },
    onProgress: ({ height, best }) => {
      if (height % 100n === 0n) log.info("catching up", { height, best });
    },
  });
  const beginConsensus = async (): Promise<void> => {
    const signer = await key?.open(chain);
    const wal = await openWal({
      dir: await openLogDir(dirname(belowHome(home.home, config.consensus.wal_file))),
      now: clock.now,
      onRepair: (file, lostBytes) => log.warn("the consensus log was repaired", { file, lostBytes }),
    });
    onStop(() => wal.close());
    const running = createConsensusDriver({
      config: consensusConfigOf(settings),
      clock,
      wal,
      network,
      executor,
      blocks,
      evidence,
      signer,
      verify: ed25519Verify,
      onEvent: (event) => events.onConsensus(event, running.core),
    });
    driver = running;
    onStop(() => running.stop());
    isCatchingUp = false;
    await running.start();
    network.attach(running);
    log.info("consensus runs", { height: running.core.height, votes: signer !== undefined });
  };
  const background = (async (): Promise<void> => {
    if (config.blocksync.enable && (await sync.run()) === "stopped") return;
    await beginConsensus();
  })();
  background.catch(options.onFatal);
  onStop(async () => {
    await sync.stop();
    await background.catch(() => undefined);
  });

  log.info("node runs", {
    chainId,
    nodeId: p2p.nodeId,
    p2p: p2p.listenAddresses()[0] ?? "off",
    height: chain.lastBlockHeight,
  });
  return {
    chainId,
    nodeId: p2p.nodeId,
    p2p,
    backend,
    addresses: { ...servers.addresses, p2p: p2p.listenAddresses()[0] },
    statusFacts: () => events.statusFacts(chain, isCatchingUp, backend.consensusSnapshot()),
    waitForHeight: events.waitForHeight,
    stop,
  };
}

async function openIndexDb(path: string, onStop: (close: () => Promise<void>) => void) {
  const db = await openLevelDb(path);
  onStop(() => db.close());
  return db;
}

function consensusConfigOf({ config }: Settings) {
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

/** Three intervals and a failed round in each are usual; longer silence has a cause. Undefined: blocks wait for transactions. */
function blockSilenceOf({ config: { consensus } }: Settings): bigint | undefined {
  const { create_empty_blocks_interval: emptyMs } = consensus;
  if (!consensus.create_empty_blocks && emptyMs === 0) return undefined;
  const roundMs = consensus.timeout_propose + consensus.timeout_prevote + consensus.timeout_precommit;
  return BigInt(3 * consensus.block_interval + roundMs + emptyMs) * MILLISECOND_NS;
}

function readerOf(app: AbciClient) {
  return {
    info: async () => await app.info({ version: "0.38.21", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" }),
    query: app.query,
    checkTx: async (tx: Uint8Array) => await app.checkTx({ tx, type: 0 }),
  };
}

function orPruned<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NodeError && error.code === "HEIGHT_PRUNED") return undefined;
    throw error;
  }
}
