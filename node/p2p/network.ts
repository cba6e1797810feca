/**
 * The network as the rest of the node sees it: settings, peers, events, and what can be asked of it. Types and
 * defaults only; `p2p.ts` implements them.
 */

import type { ChannelName } from "./channels.ts";
import type { ChainIdentity, ChainStatus } from "./hello.ts";
import type { NodeKey } from "./node-key.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import type { PeerBook } from "./peer-book.ts";
import type { PeerScores, Penalty } from "./peer-score.ts";
import type { GossipVerdict } from "./transport.ts";

/** Operator's settings of the network (config.toml [p2p]); nodes may differ in all of them. */
export interface P2pConfig {
  /** `tcp://host:port`, `host:port` or a multiaddr; empty listens nowhere. */
  readonly listenAddress: string;
  /** What we tell others instead of the listen address; empty for none. */
  readonly externalAddress: string;
  /** `hex@host:port` or multiaddrs, kept connected for ever. */
  readonly persistentPeers: readonly string[];
  /** Dialled when the book has too few addresses. */
  readonly seeds: readonly string[];
  /** Node ids that no inbound limit refuses. */
  readonly unconditionalPeerIds: readonly string[];
  /** Node ids never told to others. */
  readonly privatePeerIds: readonly string[];
  /** Ask peers for addresses, dial addresses of the book, answer others. Off for a validator behind sentries. */
  readonly pex: boolean;
  /** Accept links only from persistent and unconditional peers. */
  readonly privateOnly: boolean;
  readonly inboundPeersMax: number;
  readonly outboundPeersMax: number;
  /** Refuse private addresses in the book. */
  readonly addressBookStrict: boolean;
  /** Several links from one IP address (always allowed for local addresses). */
  readonly allowDuplicateIp: boolean;
  readonly mdns: boolean;
  /** Time for a peer's first message, milliseconds. */
  readonly handshakeTimeoutMs: number;
  /** Time for a dial, milliseconds. */
  readonly dialTimeoutMs: number;
  /** Longest pause between dials of a persistent peer, milliseconds. */
  readonly reconnectMsMax: number;
}

/** Defaults of CometBFT's [p2p] section where it has them. */
export const P2P_CONFIG_DEFAULT: P2pConfig = {
  listenAddress: "tcp://0.0.0.0:26656",
  externalAddress: "",
  persistentPeers: [],
  seeds: [],
  unconditionalPeerIds: [],
  privatePeerIds: [],
  pex: true,
  privateOnly: false,
  inboundPeersMax: 40,
  outboundPeersMax: 10,
  addressBookStrict: true,
  allowDuplicateIp: false,
  mdns: false,
  handshakeTimeoutMs: P2P_LIMITS.helloTimeoutMs,
  dialTimeoutMs: P2P_LIMITS.dialTimeoutMs,
  reconnectMsMax: P2P_LIMITS.reconnectMsMax,
};

/** What `startP2p` needs. */
export interface P2pOptions {
  readonly config: P2pConfig;
  readonly nodeKey: NodeKey;
  readonly chain: ChainIdentity;
  readonly moniker: string;
  /** Where the peer book is kept; undefined keeps it in memory. */
  readonly bookPath: string | undefined;
  readonly blockBytesMax: number;
  readonly txBytesMax: number;
  readonly topics: readonly GossipTopic[];
  /** Unix milliseconds. */
  readonly nowMs: () => number;
  /** One line per event worth an operator's eye. */
  readonly log: (event: P2pLogEvent) => void;
}

/** A gossip topic with its limits per peer. */
export interface GossipTopic {
  readonly name: string;
  readonly messageBytesMax: number;
  /** Messages per second from one peer; above it they are ignored. */
  readonly perSecond: number;
}

/** An event for the log. */
export interface P2pLogEvent {
  readonly level: "debug" | "info" | "warn";
  readonly what: string;
  readonly peer?: string;
  readonly detail?: string;
}

/** A connected peer. Peers are named by their 40-hex node id. */
export interface PeerSummary {
  readonly id: string;
  readonly peerId: string;
  readonly moniker: string;
  readonly isOutbound: boolean;
  readonly remoteHost: string;
  /** host:port it says it listens at; empty for none. */
  readonly listenAddress: string;
  readonly status: ChainStatus;
  readonly connectedSinceMs: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** What happens to peers. Listeners must not throw. */
export interface PeerListener {
  onConnected(peer: string): void;
  onDisconnected(peer: string): void;
  /** The peer told new heights. */
  onStatus?(peer: string, status: ChainStatus): void;
}

/** The running network. Nothing here rejects for a missing or hostile peer. */
export interface P2p {
  readonly nodeId: string;
  readonly peerId: string;
  /** Bound `host:port` addresses. */
  listenAddresses(): readonly string[];
  peers(): readonly PeerSummary[];
  /** Node ids of the connected peers, in order of connection. */
  peerIds(): readonly string[];
  peer(id: string): PeerSummary | undefined;
  /** Told of every peer from now on; those already connected are reported at once. */
  addPeerListener(listener: PeerListener): void;
  onMessage(channel: ChannelName, handler: (from: string, bytes: Uint8Array) => void | Promise<void>): void;
  onRequest(channel: ChannelName, handler: (from: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>): void;
  /** Messages of a topic; the verdict decides about forwarding and score. */
  onGossip(topic: string, handler: (from: string, bytes: Uint8Array) => GossipVerdict | Promise<GossipVerdict>): void;
  /** Queues a message; false when it was dropped. */
  send(peer: string, channel: ChannelName, bytes: Uint8Array): boolean;
  /** undefined on timeout, refusal, disconnect or an empty answer. */
  request(peer: string, channel: ChannelName, bytes: Uint8Array, timeoutMs?: number): Promise<Uint8Array | undefined>;
  /** Publishes on a gossip topic; messages above the topic's limit are dropped. */
  publish(topic: string, bytes: Uint8Array): void;
  /** Lowers a peer's score; disconnects or bans when it falls too low. */
  charge(peer: string, penalty: Penalty, reason: string): void;
  /** Says why and closes. */
  disconnect(peer: string, reason: string): void;
  /** Our newest and oldest heights, told to all peers. */
  setStatus(status: ChainStatus): void;
  /** Dials `hex@host:port` or a multiaddr once. @throws NodeError */
  dial(address: string): Promise<string>;
  readonly scores: PeerScores;
  readonly book: PeerBook;
  /** Closes all links and saves the book. */
  stop(): Promise<void>;
}
