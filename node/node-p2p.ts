/** The p2p host of a node from its settings. */

import { NodeError } from "../lib/errors.ts";
import { belowHome } from "./config/home.ts";
import type { Settings } from "./config/load.ts";
import { APP_VERSION } from "./execution/modules.ts";
import { CONSENSUS_TOPICS } from "./consensus-network.ts";
import { startLibp2p } from "./p2p/libp2p.ts";
import { loadOrCreateNodeKey } from "./p2p/node-key.ts";
import type { P2p, P2pConfig } from "./p2p/network.ts";
import { P2P_CONFIG_DEFAULT } from "./p2p/network.ts";
import { startP2p } from "./p2p/p2p.ts";
import type { Logger } from "./telemetry/log.ts";

const BLOCK_VERSION = 11n;
/** Frames are sized for at least this, so that a raised block limit needs no restart of peers. */
const BLOCK_BYTES_FLOOR = 8 * 1024 * 1024;
/** Largest frame that the prefix of a stream can carry, less its overhead. */
const BLOCK_BYTES_CEILING = 104_857_600;

/** Starts the network. @throws NodeError LISTEN_FAILED, PEER_ADDRESS_INVALID, NODE_KEY_INVALID */
export async function startNodeP2p(options: {
  readonly settings: Settings;
  readonly chainId: string;
  readonly genesisHash: Uint8Array;
  /** -1n: the protocol's limit. */
  readonly maxBlockBytes: bigint;
  readonly log: Logger;
}): Promise<P2p> {
  const { settings, log } = options;
  const { config, home } = settings;
  const nodeKey = await loadOrCreateNodeKey(belowHome(home.home, config.base.node_key_file));
  return await startP2p(
    {
      config: p2pConfigOf(settings),
      nodeKey,
      chain: {
        chainId: options.chainId,
        genesisHash: options.genesisHash,
        blockVersion: BLOCK_VERSION,
        appVersion: APP_VERSION,
      },
      moniker: config.base.moniker,
      bookPath: belowHome(home.home, config.p2p.addr_book_file),
      blockBytesMax: frameBytesFor(options.maxBlockBytes),
      txBytesMax: config.mempool.max_tx_bytes,
      topics: CONSENSUS_TOPICS,
      nowMs: Date.now,
      log: ({ level, what, peer, detail }) =>
        log[level](what, { ...(peer === undefined ? {} : { peer }), ...(detail === undefined ? {} : { detail }) }),
    },
    startLibp2p,
  );
}

function p2pConfigOf({ config }: Settings): P2pConfig {
  const { p2p } = config;
  return {
    ...P2P_CONFIG_DEFAULT,
    listenAddress: p2p.laddr,
    externalAddress: p2p.external_address,
    persistentPeers: listOf(p2p.persistent_peers),
    seeds: listOf(p2p.seeds),
    unconditionalPeerIds: idsOf(p2p.unconditional_peer_ids),
    privatePeerIds: idsOf(p2p.private_peer_ids),
    pex: p2p.pex,
    inboundPeersMax: p2p.max_num_inbound_peers,
    outboundPeersMax: p2p.max_num_outbound_peers,
    addressBookStrict: p2p.addr_book_strict,
    allowDuplicateIp: p2p.allow_duplicate_ip,
    mdns: p2p.mdns,
    privateOnly: p2p.private_only,
    handshakeTimeoutMs: p2p.handshake_timeout,
    dialTimeoutMs: p2p.dial_timeout,
    reconnectMsMax:
      p2p.persistent_peers_max_dial_period === 0
        ? P2P_CONFIG_DEFAULT.reconnectMsMax
        : p2p.persistent_peers_max_dial_period,
  };
}

function frameBytesFor(maxBlockBytes: bigint): number {
  if (maxBlockBytes < 0n || maxBlockBytes > BigInt(BLOCK_BYTES_CEILING)) return BLOCK_BYTES_CEILING;
  const bytes = Number(maxBlockBytes);
  return bytes > BLOCK_BYTES_FLOOR ? bytes : BLOCK_BYTES_FLOOR;
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function idsOf(text: string): readonly string[] {
  const ids = listOf(text).map((id) => id.toLowerCase());
  const bad = ids.find((id) => !/^[0-9a-f]{40}$/.test(id));
  if (bad !== undefined) throw new NodeError("CONFIG_INVALID", `"${bad}" is no node id of 40 hex characters`);
  return ids;
}
