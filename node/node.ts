/**
 * A running node: opens the stores, brings application and chain state into step, connects to peers, syncs, takes
 * part in consensus, serves clients. Everything is started in order and stopped in the reverse order; nothing is
 * left half written.
 */

import { join } from "node:path";
import type { ChainState } from "../lib/chain/state.ts";
import { SECOND_NS } from "../lib/time.ts";
import type { Settings } from "./config/load.ts";
import type { ConsensusDriver } from "./consensus/driver.ts";
import { createConsensusNetwork } from "./consensus-network.ts";
import { type AbciClient, encodedAnswer } from "./execution/abci-client.ts";
import { createBlockExecutor } from "./execution/block-executor.ts";
import { createEventBus } from "./index/event-bus.ts";
import { openEventIndex } from "./index/event-index.ts";
import { startTxGossip } from "./mempool/gossip.ts";
import { openNodeChain } from "./node-chain.ts";
import { blockSilenceOf, startNodeConsensus } from "./node-consensus.ts";
import { watchBeacon } from "./node-beacon.ts";
import { createNodeEvents } from "./node-events.ts";
import { createNodeMempool } from "./node-mempool.ts";
import { createMetricsFeed, type MetricsFeed } from "./node-metrics.ts";
import { startNodeP2p } from "./node-p2p.ts";
import { startNodeRefetch } from "./node-refetch.ts";
import { startNodeServers } from "./node-servers.ts";
import { openNodeSigner } from "./node-signer.ts";
import type { P2p } from "./p2p/network.ts";
import { createPruner } from "./pruner.ts";
import { createRpcBackend } from "./node-rpc-backend.ts";
import type { RpcBackend } from "./rpc/backend.ts";
import { VersionLabel } from "./rpc/version-label.ts";
import { openLevelDb } from "./store/leveldb.ts";
import { serveBlocks } from "./sync/driver.ts";
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

/**
 * Starts a node from its home folder.
 * @throws NodeError, TxError (genesis) or AssertionError; what was opened is closed again
 */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const closers: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping ??= (async () => {
      // What starts in the background may add its own end while others are ended: the newest always goes first.
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
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
  const { config, app: appConfig } = settings;
  const log = logger.child("node");
  const clock = createSystemClock();
  const opened = await openNodeChain(
    { settings, version: options.version.version, thread: options.appThread ?? "worker", logger },
    onStop,
  );
  const { dataPath, genesis, genesisText, blocks, states, app, state, evidence } = opened;
  const { chainId } = genesis;
  const key = await openNodeSigner({ settings, chainId, dataPath, signFloor: options.signFloor });
  if (key !== undefined) onStop(() => key.close());
  const metrics = createMetrics({ namespace: config.instrumentation.namespace, chainId });
  const bus = createEventBus();
  const mempool = createNodeMempool(settings, app, state.lastBlockHeight);

  // Network.
  const p2p = await startNodeP2p({
    settings,
    chainId,
    genesisHash: opened.genesisHash,
    maxBlockBytes: state.consensusParams.block.maxBytes,
    log: logger.child("p2p"),
  });
  onStop(() => p2p.stop());
  p2p.setStatus({ height: state.lastBlockHeight, earliest: blocks.base });
  serveBlocks(p2p, blocks);
  const refetch = startNodeRefetch({
    chain: opened,
    p2p,
    metrics,
    log: logger.child("store"),
    onFatal: options.onFatal,
  });
  onStop(() => refetch.stop());
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
  let newest: { readonly height: bigint; readonly response: Uint8Array | undefined } | undefined;
  const index =
    config.tx_index.indexer === "kv"
      ? openEventIndex({
          db: await openIndexDb(join(dataPath, "index"), onStop),
          source: {
            blockRange: () => ({ base: blocks.base, height: chain.lastBlockHeight }),
            loadEncodedResponse: async (height) =>
              (newest?.height === height ? newest.response : undefined) ?? states.loadEncodedResponse(height),
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
  const beacon = watchBeacon({
    metrics,
    ownAddress: key?.identity.address,
    query: async (path, data) => await app.query({ path, data, height: 0n, prove: false }),
  });
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
      beacon.onApplied(applied);
      newest = { height: applied.state.lastBlockHeight, response: encodedAnswer(applied.response) };
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

  startNodeConsensus({
    settings,
    chain: opened,
    executor,
    p2p,
    network,
    key,
    clock,
    log,
    onDriver: (running) => {
      driver = running;
      isCatchingUp = false;
    },
    onEvent: events.onConsensus,
    onFatal: options.onFatal,
    onStop,
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

function readerOf(app: AbciClient) {
  return {
    info: async () =>
      await app.info({ version: VersionLabel.comet, blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" }),
    query: app.query,
    checkTx: async (tx: Uint8Array) => await app.checkTx({ tx, type: 0 }),
  };
}
