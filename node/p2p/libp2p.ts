/**
 * The only file that imports libp2p: TCP, noise, yamux, identify, ping, gossipsub behind `Transport`. Limits are
 * those of reliability §4.2. StrictNoSign: every payload carries its own signature. Floodsub is off.
 */

import "./polyfill.ts";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { generateKeyPairFromSeed } from "@libp2p/crypto/keys";
import { gossipsub, TopicValidatorResult } from "@libp2p/gossipsub";
import type { Message } from "@libp2p/gossipsub";
import { identify } from "@libp2p/identify";
import type { Connection, MultiaddrConnection, PeerId, Stream } from "@libp2p/interface";
import { mdns } from "@libp2p/mdns";
import { noise } from "@libp2p/noise";
import { ping } from "@libp2p/ping";
import { tcp } from "@libp2p/tcp";
import { yamux } from "@libp2p/yamux";
import { multiaddr } from "@multiformats/multiaddr";
import type { Multiaddr } from "@multiformats/multiaddr";
import { createLibp2p } from "libp2p";
import { sha256 } from "#crypto";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { NodeKey } from "./node-key.ts";
import { nodeIdOf } from "./node-key.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { toMultiaddrText } from "./peer-address.ts";
import type {
  ByteStream,
  DialTarget,
  Gate,
  GossipVerdict,
  Link,
  StreamEvents,
  Transport,
  TransportEvents,
} from "./transport.ts";

/** What `startLibp2p` needs. */
export interface Libp2pOptions {
  readonly nodeKey: NodeKey;
  /** Where to listen; undefined listens nowhere. */
  readonly listen: { readonly host: string; readonly port: number } | undefined;
  /** Short label in protocol names, so that different chains do not even share a mesh. */
  readonly protocolPrefix: string;
  /** Stream protocols that remotes may open. */
  readonly protocols: readonly string[];
  readonly topics: readonly string[];
  readonly connectionsMax: number;
  /** Whether to look for peers on the local network. */
  readonly mdns: boolean;
  readonly gate: Gate;
  readonly events: TransportEvents;
}

/** Starts a libp2p host. @throws NodeError LISTEN_FAILED */
export async function startLibp2p(options: Libp2pOptions): Promise<Transport> {
  let bound: readonly Multiaddr[] = [];
  const privateKey = await generateKeyPairFromSeed("Ed25519", options.nodeKey.seed);
  const node = await createLibp2p({
    start: false,
    privateKey,
    nodeInfo: { name: options.protocolPrefix, version: "1", userAgent: options.protocolPrefix },
    addresses: {
      listen: options.listen === undefined ? [] : [toMultiaddrText({ ...options.listen, peerId: undefined })],
      // Bound addresses are told in the first exchange only, never by identify.
      announceFilter: (addresses) => {
        bound = addresses;
        return [];
      },
    },
    transports: [tcp({ dialOpts: { noDelay: true, keepAlive: true }, listenOpts: { noDelay: true, keepAlive: true } })],
    connectionEncrypters: [noise()],
    streamMuxers: [
      yamux({
        enableKeepAlive: true,
        keepAliveInterval: P2P_LIMITS.keepAliveMs,
        maxInboundStreams: P2P_LIMITS.inboundStreamsPerLink,
        maxOutboundStreams: P2P_LIMITS.outboundStreamsPerLink,
        streamOptions: {
          initialStreamWindowSize: P2P_LIMITS.streamWindowBytes,
          maxStreamWindowSize: P2P_LIMITS.streamWindowBytesMax,
          maxReadBufferLength: P2P_LIMITS.streamReadBufferBytes,
          maxWriteBufferLength: P2P_LIMITS.streamWriteBufferBytes,
          inactivityTimeout: P2P_LIMITS.timerMsMax,
        },
      }),
    ],
    connectionManager: {
      maxConnections: options.connectionsMax,
      maxIncomingPendingConnections: P2P_LIMITS.pendingInboundLinks,
      inboundConnectionThreshold: P2P_LIMITS.inboundLinksPerSecondPerHost,
      inboundUpgradeTimeout: P2P_LIMITS.upgradeTimeoutMs,
      reconnectRetries: 0,
    },
    connectionMonitor: { enabled: false },
    connectionGater: gaterOf(options.gate),
    ...(options.mdns ? { peerDiscovery: [mdns({ serviceTag: `${options.protocolPrefix}.local` })] } : {}),
    services: {
      identify: identify({ protocolPrefix: options.protocolPrefix }),
      ping: ping({ protocolPrefix: options.protocolPrefix }),
      pubsub: gossipsub(gossipOptions(options)),
    },
  });

  const links = new Map<string, LibLink>();
  node.addEventListener("connection:open", (event) => {
    const link = linkOf(event.detail);
    if (link === undefined) return event.detail.abort(new NodeError("PEER_KEY", "peer key is not ed25519"));
    links.set(event.detail.id, link);
    options.events.onLink(link);
  });
  node.addEventListener("connection:close", (event) => {
    const link = links.get(event.detail.id);
    links.delete(event.detail.id);
    if (link !== undefined) options.events.onLinkClosed(link);
  });
  node.addEventListener("peer:discovery", (event) => {
    for (const address of event.detail.multiaddrs) {
      const target = targetOf(address, event.detail.id);
      if (target !== undefined) options.events.onDiscovered(target);
    }
  });
  for (const protocol of options.protocols) {
    await node.handle(
      protocol,
      (stream, connection) => {
        const link = links.get(connection.id);
        if (link === undefined) return stream.abort(new NodeError("PEER_UNKNOWN", "stream of an unknown link"));
        options.events.onStream(link, byteStreamOf(stream, protocol));
      },
      {
        maxInboundStreams: P2P_LIMITS.inboundStreamsPerProtocol,
        maxOutboundStreams: P2P_LIMITS.outboundStreamsPerProtocol,
      },
    );
  }
  const pubsub = node.services.pubsub;
  for (const topic of options.topics) {
    pubsub.topicValidators.set(topic, async (from: PeerId, message: Message) => {
      return VERDICTS[await options.events.onGossip(from.toString(), topic, message.data)];
    });
  }
  try {
    await node.start();
  } catch (cause) {
    throw new NodeError("LISTEN_FAILED", "cannot start the p2p host", { cause });
  }
  for (const topic of options.topics) pubsub.subscribe(topic);

  return {
    peerId: node.peerId.toString(),
    nodeId: options.nodeKey.nodeId,
    listenAddresses: () => {
      node.getMultiaddrs();
      return bound.flatMap((address) => {
        const target = targetOf(address, undefined);
        return target === undefined ? [] : [`${target.host}:${target.port}`];
      });
    },
    dial: async (target, timeoutMs) => dial(node, links, target, timeoutMs),
    publish: async (topic, data) => {
      const result = await pubsub.publish(topic, data);
      return result.recipients.length > 0;
    },
    subscribers: (topic) => pubsub.getSubscribers(topic).map(String),
    stop: async () => {
      await node.stop();
    },
  };
}

const VERDICTS: Record<GossipVerdict, TopicValidatorResult> = {
  accept: TopicValidatorResult.Accept,
  ignore: TopicValidatorResult.Ignore,
  reject: TopicValidatorResult.Reject,
};

interface LibLink extends Link {
  readonly connection: Connection;
}

function gossipOptions(options: Libp2pOptions): Parameters<typeof gossipsub>[0] {
  return {
    globalSignaturePolicy: "StrictNoSign",
    msgIdFn: (message) => sha256(concatBytes(utf8ToBytes(message.topic), message.data)).subarray(0, 20),
    allowedTopics: [...options.topics],
    fallbackToFloodsub: false,
    floodPublish: true,
    doPX: false,
    allowPublishToZeroTopicPeers: true,
    ignoreDuplicatePublishError: true,
    emitSelf: false,
    D: 8,
    Dlo: 6,
    Dhi: 12,
    heartbeatInterval: 700,
    maxInboundDataLength: P2P_LIMITS.gossipRpcBytes,
    maxOutboundBufferSize: P2P_LIMITS.gossipOutboundBytes,
    maxTopicBytesPerPeer: P2P_LIMITS.gossipTopicBytesPerPeer,
    decodeRpcLimits: {
      maxSubscriptions: 16,
      maxMessages: 256,
      maxIhaveMessageIDs: 1000,
      maxIwantMessageIDs: 1000,
      maxIdontwantMessageIDs: 1000,
      maxControlMessages: 64,
      maxPeerInfos: 0,
    },
    scoreParams: {
      topics: Object.fromEntries(options.topics.map((topic) => [topic, TOPIC_SCORE])),
      IPColocationFactorThreshold: 12,
      behaviourPenaltyThreshold: 6,
    },
    scoreThresholds: { gossipThreshold: -10, publishThreshold: -50, graylistThreshold: -80 },
  };
}

/** Mesh delivery penalties (P3) stay off: wrong rates prune honest peers. Three invalid messages reach the graylist. */
const TOPIC_SCORE = {
  topicWeight: 1,
  timeInMeshWeight: 0.05,
  timeInMeshQuantum: 1000,
  timeInMeshCap: 10,
  firstMessageDeliveriesWeight: 1,
  firstMessageDeliveriesDecay: 0.99,
  firstMessageDeliveriesCap: 40,
  meshMessageDeliveriesWeight: 0,
  meshMessageDeliveriesDecay: 0.5,
  meshMessageDeliveriesCap: 1,
  meshMessageDeliveriesThreshold: 0.5,
  meshMessageDeliveriesWindow: 10,
  meshMessageDeliveriesActivation: 1000,
  meshFailurePenaltyWeight: 0,
  meshFailurePenaltyDecay: 0.5,
  invalidMessageDeliveriesWeight: -15,
  invalidMessageDeliveriesDecay: 0.997,
};

function gaterOf(gate: Gate) {
  const admits =
    (direction: "inbound" | "outbound") =>
    (peerId: PeerId, connection: MultiaddrConnection): boolean => {
      const nodeId = nodeIdOfPeer(peerId);
      const host = endpointOf(connection.remoteAddr)?.host;
      return (
        nodeId === undefined ||
        host === undefined ||
        !gate.admitPeer({ nodeId, peerId: peerId.toString(), direction, host })
      );
    };
  return {
    denyDialMultiaddr: () => false,
    denyInboundConnection: (connection: MultiaddrConnection): boolean => {
      const host = endpointOf(connection.remoteAddr)?.host;
      return host === undefined || !gate.admitAddress(host);
    },
    denyInboundEncryptedConnection: admits("inbound"),
    denyOutboundEncryptedConnection: admits("outbound"),
  };
}

function nodeIdOfPeer(peerId: PeerId): string | undefined {
  return peerId.type === "Ed25519" ? nodeIdOf(peerId.publicKey.raw) : undefined;
}

async function dial(
  node: { dial(address: Multiaddr, options: { signal: AbortSignal; force: boolean }): Promise<Connection> },
  links: ReadonlyMap<string, LibLink>,
  target: DialTarget,
  timeoutMs: number,
): Promise<Link> {
  let connection: Connection;
  try {
    const host = isIP(target.host) !== 0 ? target.host : (await lookup(target.host)).address;
    const address = multiaddr(toMultiaddrText({ ...target, host }));
    connection = await node.dial(address, { signal: AbortSignal.timeout(timeoutMs), force: false });
  } catch (cause) {
    throw new NodeError(
      "DIAL_FAILED",
      `cannot dial ${target.host}:${target.port}: ${cause instanceof Error ? cause.message : "unknown"}`,
      { cause },
    );
  }
  const link = links.get(connection.id);
  if (link === undefined) throw new NodeError("DIAL_FAILED", `${target.host}:${target.port} closed the connection`);
  if (target.nodeId !== undefined && link.nodeId !== target.nodeId) {
    await link.close();
    throw new NodeError("DIAL_WRONG_PEER", `${target.host}:${target.port} is ${link.nodeId}, wanted ${target.nodeId}`);
  }
  return link;
}

function linkOf(connection: Connection): LibLink | undefined {
  const nodeId = nodeIdOfPeer(connection.remotePeer);
  const endpoint = endpointOf(connection.remoteAddr);
  if (nodeId === undefined || endpoint === undefined) return undefined;
  return {
    connection,
    linkId: connection.id,
    peerId: connection.remotePeer.toString(),
    nodeId,
    direction: connection.direction,
    remoteHost: endpoint.host,
    remotePort: endpoint.port,
    openStream: async (protocol, timeoutMs) => {
      try {
        const stream = await connection.newStream(protocol, {
          signal: AbortSignal.timeout(timeoutMs),
          maxOutboundStreams: P2P_LIMITS.outboundStreamsPerProtocol,
        });
        return byteStreamOf(stream, protocol);
      } catch (cause) {
        throw new NodeError("STREAM_OPEN", `cannot open ${protocol}`, { cause });
      }
    },
    close: async () => {
      try {
        await connection.close({ signal: AbortSignal.timeout(P2P_LIMITS.closeTimeoutMs) });
      } catch {
        connection.abort(new NodeError("LINK_CLOSED", "closed"));
      }
    },
  };
}

function byteStreamOf(stream: Stream, protocol: string): ByteStream {
  return {
    protocol,
    write: (bytes) => {
      if (stream.writeStatus !== "writable") throw new NodeError("STREAM_CLOSED", `${protocol} is closed`);
      return stream.send(bytes);
    },
    listen: (events) => attach(stream, events),
    pause: () => {
      if (stream.readStatus === "readable") stream.pause();
    },
    resume: () => {
      if (stream.readStatus === "paused") stream.resume();
    },
    close: async () => {
      try {
        await stream.close({ signal: AbortSignal.timeout(P2P_LIMITS.closeTimeoutMs) });
      } catch (cause) {
        stream.abort(new NodeError("STREAM_CLOSED", "closed", { cause }));
      }
    },
    abort: (reason) => stream.abort(new NodeError("STREAM_ABORTED", reason)),
  };
}

function attach(stream: Stream, events: StreamEvents): void {
  let isClosed = false;
  const closeOnce = (): void => {
    if (isClosed) return;
    isClosed = true;
    events.onClose();
  };
  stream.addEventListener("drain", () => events.onDrain());
  stream.addEventListener("close", closeOnce);
  stream.addEventListener("end", () => {
    closeOnce();
    stream.close({ signal: AbortSignal.timeout(P2P_LIMITS.closeTimeoutMs) }).catch(() => {
      stream.abort(new NodeError("STREAM_CLOSED", "the remote closed"));
    });
  });
  stream.addEventListener("message", (event) => {
    if (!isClosed) events.onData(event.data.subarray());
  });
  if (stream.status !== "open") closeOnce();
}

function endpointOf(address: Multiaddr): { readonly host: string; readonly port: number } | undefined {
  let host: string | undefined;
  let port: number | undefined;
  for (const component of address.getComponents()) {
    if (component.name === "ip4" || component.name === "ip6") host = component.value;
    if (component.name === "tcp") port = Number(component.value);
  }
  return host === undefined || port === undefined ? undefined : { host, port };
}

function targetOf(address: Multiaddr, peerId: PeerId | undefined): DialTarget | undefined {
  const endpoint = endpointOf(address);
  if (endpoint === undefined) return undefined;
  return { ...endpoint, peerId: peerId?.toString(), nodeId: peerId === undefined ? undefined : nodeIdOfPeer(peerId) };
}
