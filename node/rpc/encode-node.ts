/** CometBFT JSON of the node itself: identity, status, peers (interop.md §4.4). */

import { VersionLabel } from "./version-label.ts";
import type { NetworkInfo, NodeInfo, OwnValidator, PeerInfo, StoredBlockMeta } from "./backend.ts";
import { encodePublicKey } from "./encode-validator.ts";
import { type JsonObject, jsonHex, jsonInt, jsonTime } from "./json-value.ts";

/** `node_info`; the version is the compatibility label that clients switch on. */
export function encodeNodeInfo(info: NodeInfo): JsonObject {
  return {
    protocol_version: {
      p2p: jsonInt(info.protocolVersion.p2p),
      block: jsonInt(info.protocolVersion.block),
      app: jsonInt(info.protocolVersion.app),
    },
    id: info.id,
    listen_addr: info.listenAddress,
    network: info.network,
    version: VersionLabel.comet,
    channels: info.channels.toUpperCase(),
    moniker: info.moniker,
    other: { tx_index: info.txIndex ? "on" : "off", rpc_address: info.rpcAddress, ...Object.fromEntries(info.other) },
  };
}

/** What `status` shows; `earliest` and `latest` exist because the server does not answer before the first block. */
export interface StatusFacts {
  readonly nodeInfo: NodeInfo;
  readonly earliest: StoredBlockMeta;
  readonly latest: StoredBlockMeta;
  readonly catchingUp: boolean;
  readonly validator: OwnValidator | undefined;
  readonly votingPower: bigint;
}

/** `status`. A node without a key shows an empty address and a zero key: cosmjs wants the member. */
export function encodeStatus(facts: StatusFacts): JsonObject {
  const { earliest, latest, validator } = facts;
  return {
    node_info: encodeNodeInfo(facts.nodeInfo),
    sync_info: {
      latest_block_hash: jsonHex(latest.blockId.hash),
      latest_app_hash: jsonHex(latest.header.appHash),
      latest_block_height: jsonInt(latest.header.height),
      latest_block_time: jsonTime(latest.header.time),
      earliest_block_hash: jsonHex(earliest.blockId.hash),
      earliest_app_hash: jsonHex(earliest.header.appHash),
      earliest_block_height: jsonInt(earliest.header.height),
      earliest_block_time: jsonTime(earliest.header.time),
      catching_up: facts.catchingUp,
    },
    validator_info: {
      address: jsonHex(validator?.address ?? new Uint8Array(20)),
      pub_key: encodePublicKey(validator?.pubKey ?? { ed25519: new Uint8Array(32), secp256k1: undefined }),
      voting_power: jsonInt(facts.votingPower),
    },
  };
}

/** `net_info`. */
export function encodeNetInfo(info: NetworkInfo, now: bigint): JsonObject {
  return {
    listening: info.listening,
    listeners: [...info.listeners],
    n_peers: jsonInt(info.peers.length),
    peers: info.peers.map((peer) => encodePeer(peer, now)),
  };
}

function encodePeer(peer: PeerInfo, now: bigint): JsonObject {
  const duration = now > peer.connectedSince ? now - peer.connectedSince : 0n;
  return {
    node_info: encodeNodeInfo(peer.nodeInfo),
    is_outbound: peer.isOutbound,
    connection_status: {
      Duration: jsonInt(duration),
      SendMonitor: encodeMonitor(peer.connectedSince, peer.bytesSent, duration),
      RecvMonitor: encodeMonitor(peer.connectedSince, peer.bytesReceived, duration),
      Channels: [],
    },
    remote_ip: peer.remoteIp,
  };
}

/** CometBFT's flow monitor; of the rates only the average is known here. */
function encodeMonitor(start: bigint, bytes: bigint, duration: bigint): JsonObject {
  const average = duration === 0n ? 0n : (bytes * 1_000_000_000n) / duration;
  return {
    Start: jsonTime(start),
    Bytes: jsonInt(bytes),
    Samples: "0",
    InstRate: "0",
    CurRate: jsonInt(average),
    AvgRate: jsonInt(average),
    PeakRate: "0",
    BytesRem: "0",
    Duration: jsonInt(duration),
    Idle: "0",
    TimeRem: "0",
    Progress: 0,
    Active: true,
  };
}
