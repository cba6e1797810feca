/**
 * `config.toml`: the engine of a node, with CometBFT 0.38's names. Fields that CometBFT has and that mean nothing here are left
 * out; a file that holds them is read with a warning.
 */
import {
  RPC_BATCH_CALLS_MAX,
  RPC_BODY_BYTES_MAX,
  RPC_BROADCAST_COMMIT_MS_MAX,
  RPC_CONNECTIONS_MAX,
  RPC_HEADER_BYTES_MAX,
  WS_CLIENTS_MAX,
  WS_QUEUE_MESSAGES_MAX,
  WS_SUBSCRIPTIONS_PER_CLIENT_MAX,
} from "../../lib/limits.ts";
import { LISTEN_ADDRESS_FORM } from "./listen-address.ts";
import { type ConfigOf, duration, flag, integer, list, type Schema, text } from "./field.ts";

const KIB = 1024;
const MIB = 1024 * 1024;

/** Sections and fields of `config.toml`. */
export const configSchema = {
  "": {
    moniker: text("node", "the name that peers and explorers see"),
    genesis_file: text("config/genesis.json", "the first state, relative to the home folder"),
    priv_validator_key_file: text("config/priv_validator_key.json", "the key that signs votes"),
    priv_validator_laddr: text(
      "",
      "where a remote signer dials in, for example unix://data/signer.sock; empty signs here",
    ),
    node_key_file: text("config/node_key.json", "the key of this node's network identity"),
    db_dir: text("data", "where the databases live, relative to the home folder"),
    log_level: text("info", "a level, or levels by module: `consensus:debug,p2p:warn,*:info`"),
    log_format: text("plain", "lines for people or for machines", { oneOf: ["plain", "json"] }),
  },
  rpc: {
    laddr: text("tcp://127.0.0.1:26657", "where JSON-RPC listens; empty turns it off", {
      form: { ...LISTEN_ADDRESS_FORM, fits: (address) => address === "" || LISTEN_ADDRESS_FORM.fits(address) },
    }),
    cors_allowed_origins: list([], 'web pages that may call: ["*"] allows all'),
    cors_allowed_methods: list(["HEAD", "GET", "POST"], "methods that web pages may use, besides the preflight's own"),
    cors_allowed_headers: list(
      ["Origin", "Accept", "Content-Type", "X-Requested-With", "X-Server-Time"],
      "headers that web pages may send",
    ),
    max_open_connections: integer(RPC_CONNECTIONS_MAX, "open connections", {
      unit: "connections",
      min: 1,
      max: 65_000,
    }),
    max_subscription_clients: integer(WS_CLIENTS_MAX, "clients that may subscribe at once", {
      unit: "clients",
      max: 10_000,
    }),
    max_subscriptions_per_client: integer(WS_SUBSCRIPTIONS_PER_CLIENT_MAX, "subscriptions of one client", {
      unit: "subscriptions",
      max: 1_000,
    }),
    experimental_subscription_buffer_size: integer(WS_QUEUE_MESSAGES_MAX, "events kept for a slow client", {
      unit: "events",
      min: 1,
      max: 100_000,
    }),
    timeout_broadcast_tx_commit: duration(RPC_BROADCAST_COMMIT_MS_MAX, "how long broadcast_tx_commit waits", {
      max: 60_000,
    }),
    max_request_batch_size: integer(RPC_BATCH_CALLS_MAX, "requests in one batch; cosmjs sends 20", {
      unit: "requests",
      min: 1,
      max: 1_000,
    }),
    max_body_bytes: integer(RPC_BODY_BYTES_MAX, "the largest request", { unit: "bytes", min: KIB, max: 64 * MIB }),
    max_header_bytes: integer(RPC_HEADER_BYTES_MAX, "all headers of a request", {
      unit: "bytes",
      min: KIB,
      max: MIB,
    }),
    rate_limit: integer(200, "requests per second and address, loopback excepted; 0 for none", {
      unit: "requests/s",
      max: 1_000_000,
    }),
  },
  p2p: {
    laddr: text("tcp://0.0.0.0:26656", "where peers dial in", {
      form: {
        wanted: "an address such as tcp://0.0.0.0:26656",
        fits: (address) => address.startsWith("/") || LISTEN_ADDRESS_FORM.fits(address),
      },
    }),
    external_address: text("", "the address told to peers when it differs from laddr, host:port"),
    seeds: text("", "nodes asked for addresses once: id@host:port or multiaddrs, with commas"),
    persistent_peers: text("", "nodes always dialled again: id@host:port or multiaddrs, with commas"),
    addr_book_file: text("config/addrbook.json", "known addresses"),
    addr_book_strict: flag(true, "refuse private addresses in the address book; false on local networks"),
    max_num_inbound_peers: integer(40, "peers that dialled us", { unit: "peers", max: 1_000 }),
    max_num_outbound_peers: integer(10, "peers that we dial besides persistent ones", { unit: "peers", max: 1_000 }),
    unconditional_peer_ids: text("", "node ids that no limit shuts out, with commas"),
    persistent_peers_max_dial_period: duration(
      0,
      "longest wait between dials of a persistent peer; 0 for the usual back-off",
    ),
    pex: flag(true, "exchange addresses with peers; false behind a sentry"),
    private_peer_ids: text("", "node ids never told to others, with commas"),
    allow_duplicate_ip: flag(false, "several peers from one address; true on local networks"),
    private_only: flag(
      false,
      "take links only from persistent and unconditional peers; for a validator behind sentries",
    ),
    handshake_timeout: duration(5_000, "time for a peer's first message", { min: 100, max: 120_000 }),
    dial_timeout: duration(3_000, "time for a dial", { min: 100, max: 120_000 }),
    mdns: flag(false, "find peers on the local network by multicast DNS"),
  },
  mempool: {
    recheck: flag(true, "check waiting transactions again after a block"),
    broadcast: flag(true, "send transactions on to peers"),
    size: integer(50_000, "waiting transactions", { unit: "transactions", min: 1, max: 1_000_000 }),
    max_txs_bytes: integer(256 * MIB, "bytes of all waiting transactions", {
      unit: "bytes",
      min: MIB,
      max: 4_096 * MIB,
    }),
    cache_size: integer(100_000, "hashes remembered to refuse doubles", { unit: "hashes", min: 1, max: 10_000_000 }),
    "keep-invalid-txs-in-cache": flag(false, "remember refused transactions too"),
    max_tx_bytes: integer(MIB, "the largest transaction", { unit: "bytes", min: KIB, max: 16 * MIB }),
  },
  blocksync: {
    enable: flag(true, "fetch decided blocks before taking part in consensus"),
  },
  consensus: {
    wal_file: text("data/cs.wal/wal", "the write-ahead log of consensus"),
    block_interval: duration(1_000, "time from the start of one height to the start of the next", {
      min: 50,
      max: 600_000,
    }),
    timeout_propose: duration(3_000, "time for a proposal in round 0", { min: 50, max: 600_000 }),
    timeout_propose_delta: duration(500, "added per round", { max: 60_000 }),
    timeout_prevote: duration(1_000, "wait after two thirds of any prevotes", { min: 10, max: 600_000 }),
    timeout_prevote_delta: duration(500, "added per round", { max: 60_000 }),
    timeout_precommit: duration(1_000, "wait after two thirds of any precommits", { min: 10, max: 600_000 }),
    timeout_precommit_delta: duration(500, "added per round", { max: 60_000 }),
    double_sign_check_height: integer(10, "blocks searched for a signature of our key before we sign; 0 for none", {
      unit: "blocks",
      max: 10_000,
    }),
  },
  tx_index: {
    indexer: text("kv", "search of transactions and blocks by event", { oneOf: ["kv", "null"] }),
  },
  instrumentation: {
    prometheus: flag(true, "serve metrics"),
    prometheus_listen_addr: text("127.0.0.1:26660", "where metrics are served", { form: LISTEN_ADDRESS_FORM }),
    max_open_connections: integer(3, "scrapes at once", { unit: "connections", min: 1, max: 100 }),
    namespace: text("cometbft", "the first word of every metric name"),
  },
  verification: {
    workers: integer(1, "threads that verify signatures; 0 verifies on the main thread", { unit: "threads", max: 64 }),
    memo: flag(true, "remember verdicts between CheckTx and the block"),
  },
} as const satisfies Schema;

/** The values of `config.toml`; durations are milliseconds. */
export type NodeConfig = ConfigOf<typeof configSchema>;
