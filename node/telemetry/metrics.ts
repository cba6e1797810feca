/**
 * Prometheus metrics with CometBFT 0.38's names and labels, so that existing dashboards and alerts work. The parts of the node
 * set values through `NodeMetrics`; names live here only. Served from the first second, before the first block.
 */
import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { NodeError } from "../../lib/errors.ts";

/** Label values of one sample. */
export type Labels = Readonly<Record<string, string>>;

interface MetricFacts {
  readonly kind: "gauge" | "counter" | "histogram";
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** Upper bounds of a histogram's buckets, in the metric's unit. */
  readonly buckets?: readonly number[];
}

const TIMES = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const gauge = (name: string, help: string, ...labels: string[]): MetricFacts => ({ kind: "gauge", name, help, labels });
const counter = (name: string, help: string, ...labels: string[]): MetricFacts => ({
  kind: "counter",
  name,
  help,
  labels,
});
const histogram = (name: string, help: string, buckets: readonly number[], ...labels: string[]): MetricFacts => ({
  kind: "histogram",
  name,
  help,
  buckets,
  labels,
});

/** Every metric by its key in the code, each fed by some part of the node; the name on the wire follows the namespace. */
const METRICS = {
  consensusHeight: gauge("consensus_height", "Height of the chain."),
  consensusLatestBlockHeight: gauge("consensus_latest_block_height", "The latest block height."),
  consensusRounds: gauge("consensus_rounds", "Round of the current height."),
  consensusNumTxs: gauge("consensus_num_txs", "Transactions in the latest block."),
  consensusTotalTxs: gauge("consensus_total_txs", "Transactions in all blocks."),
  consensusBlockSizeBytes: gauge("consensus_block_size_bytes", "Size of the latest block."),
  consensusChainSizeBytes: counter("consensus_chain_size_bytes", "Size of all blocks."),
  consensusBlockIntervalSeconds: histogram(
    "consensus_block_interval_seconds",
    "Time between this and the last block.",
    TIMES,
  ),
  consensusValidators: gauge("consensus_validators", "Number of validators."),
  consensusValidatorsPower: gauge("consensus_validators_power", "Total power of all validators."),
  consensusValidatorPower: gauge("consensus_validator_power", "Power of a validator.", "validator_address"),
  consensusValidatorLastSignedHeight: gauge(
    "consensus_validator_last_signed_height",
    "Last height signed by a validator.",
    "validator_address",
  ),
  consensusValidatorMissedBlocks: gauge(
    "consensus_validator_missed_blocks",
    "Blocks missed by a validator since the start.",
    "validator_address",
  ),
  consensusMissingValidators: gauge("consensus_missing_validators", "Validators that did not sign the last commit."),
  consensusMissingValidatorsPower: gauge(
    "consensus_missing_validators_power",
    "Power that did not sign the last commit.",
  ),
  consensusByzantineValidators: gauge("consensus_byzantine_validators", "Validators that tried to double sign."),
  p2pPeers: gauge("p2p_peers", "Connected peers."),
  mempoolSize: gauge("mempool_size", "Waiting transactions."),
  mempoolSizeBytes: gauge("mempool_size_bytes", "Bytes of waiting transactions."),
  blocksyncSyncing: gauge("blocksync_syncing", "1 while blocks are fetched."),
  stateConsensusParamUpdates: counter("state_consensus_param_updates", "Changes of the consensus parameters."),
  stateValidatorSetUpdates: counter("state_validator_set_updates", "Changes of the validator set."),
  stateBlockStoreBaseHeight: gauge("state_block_store_base_height", "Lowest stored block."),
} as const satisfies Record<string, MetricFacts>;

/** Name of a metric in the code. */
export type MetricKey = keyof typeof METRICS;

/** What the parts of a node see: set, add, observe by key. Labels must be those that the metric declares. */
export interface NodeMetrics {
  /** Sets a gauge. */
  set(key: MetricKey, value: number, labels?: Labels): void;
  /** Adds to a counter or gauge; 1 when no value is given. */
  add(key: MetricKey, value?: number, labels?: Labels): void;
  /** Puts a value into a histogram, in the unit of its name. */
  observe(key: MetricKey, value: number, labels?: Labels): void;
  /** Registers a gauge of our own, read when scraped: `byline_*`. */
  gaugeOf(name: string, help: string, read: () => number): void;
  /** Registers what must be read just before a scrape. */
  beforeScrape(read: () => void): void;
  /** The text of a scrape. */
  text(): Promise<string>;
}

/**
 * Builds the registry of a node.
 * @param namespace  first word of the names, `cometbft`
 * @param chainId  label of every sample
 * @param processMetrics  also CPU, memory, event loop and garbage collection; true unless said otherwise
 */
export function createMetrics(options: {
  readonly namespace: string;
  readonly chainId: string;
  readonly processMetrics?: boolean;
}): NodeMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ chain_id: options.chainId });
  if (options.processMetrics !== false) collectDefaultMetrics({ register: registry });
  const readers: (() => void)[] = [];
  const gauges = new Map<string, Gauge>();
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();
  for (const [key, facts] of Object.entries<MetricFacts>(METRICS)) {
    const settings = {
      name: `${options.namespace}_${facts.name}`,
      help: facts.help,
      labelNames: [...(facts.labels ?? [])],
      registers: [registry],
    };
    if (facts.kind === "gauge") gauges.set(key, new Gauge(settings));
    else if (facts.kind === "counter") counters.set(key, new Counter(settings));
    else histograms.set(key, new Histogram({ ...settings, buckets: [...(facts.buckets ?? TIMES)] }));
  }
  return {
    set: (key, value, labels = {}) => gauges.get(key)?.set(labels, value),
    add: (key, value = 1, labels = {}) => (counters.get(key) ?? gauges.get(key))?.inc(labels, value),
    observe: (key, value, labels = {}) => histograms.get(key)?.observe(labels, value),
    gaugeOf: (name, help, read) => {
      const own: Gauge = new Gauge({
        name,
        help,
        registers: [registry],
        collect: () => own.set(read()),
      });
    },
    beforeScrape: (read) => void readers.push(read),
    text: async () => {
      for (const read of readers) read();
      return registry.metrics();
    },
  };
}

/** A running metrics server. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `GET /metrics`.
 * @param maxConnections  scrapes at once; more are refused
 * @throws NodeError("LISTEN_FAILED") when the address is taken
 */
export async function serveMetrics(
  metrics: NodeMetrics,
  { host, port, maxConnections }: { readonly host: string; readonly port: number; readonly maxConnections: number },
): Promise<MetricsServer> {
  const server: Server = createServer((request, response) => {
    if (request.method !== "GET" || !/^\/metrics\/?(\?|$)/.test(request.url ?? "")) {
      response.writeHead(404).end("metrics are at /metrics\n");
      return;
    }
    metrics.text().then(
      (body) => response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.maxConnections = maxConnections;
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new NodeError("LISTEN_FAILED", `metrics cannot listen on ${host}:${port}: ${cause.message}`, { cause }));
    });
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
