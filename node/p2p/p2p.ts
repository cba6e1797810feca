/**
 * The network as drivers see it: peers that follow the same chain, channels, gossip topics, scores. Composes the
 * transport, the first exchange, the channel streams, the dialer and the peer book. No libp2p type appears here.
 */

import type { Hello } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { NodeError } from "../../lib/errors.ts";
import type { ChannelName } from "./channels.ts";
import { createChannels } from "./channels.ts";
import type { Dialer } from "./dialer.ts";
import { createDialer } from "./dialer.ts";
import type { FramedStream } from "./framed-stream.ts";
import { createGate, linksMaxOf } from "./gate.ts";
import { exchangeHello, type HandshakeOwner } from "./hello-exchange.ts";
import type { ChainStatus } from "./hello.ts";
import { decodeHelloFrame, encodeGoodbye, encodeHello, encodeStatus, helloMismatch, P2P_PROTOCOL } from "./hello.ts";
import type { Libp2pOptions } from "./libp2p.ts";
import type { P2p, P2pOptions, PeerListener, PeerSummary } from "./network.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { formatPeerAddress, parseListenAddress, parsePeerAddress } from "./peer-address.ts";
import { createPeerBook, loadPeerBook, savePeerBook } from "./peer-book.ts";
import { encodePexAnswer, isPexRequest, listenTargetOf, PEX_REQUEST, takePexAnswer } from "./peer-exchange.ts";
import type { Penalty } from "./peer-score.ts";
import { createPeerScores } from "./peer-score.ts";
import type { PeerStreams } from "./peer-streams.ts";
import { createPeerStreams } from "./peer-streams.ts";
import { printable } from "./printable.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { createRateLimiter } from "./rate-limit.ts";
import type { ByteStream, DialTarget, GossipVerdict, Link, Transport } from "./transport.ts";

/** How the transport is made; `startLibp2p` in production. */
export type StartTransport = (options: Libp2pOptions) => Promise<Transport>;

interface Peer {
  readonly id: string;
  readonly hello: Hello;
  /** Links with the time at which each was admitted, Unix milliseconds. */
  readonly links: Map<Link, number>;
  readonly streams: PeerStreams;
  readonly control: FramedStream;
  readonly isOutbound: boolean;
  readonly host: string;
  readonly peerId: string;
  readonly connectedSinceMs: number;
  readonly gossipRates: Map<string, RateLimiter>;
  status: ChainStatus;
  bytesSent: number;
  bytesReceived: number;
}

/** Why a second link in the same direction is refused. */
const ALREADY_LINKED = "already linked";

/** Starts the network. @throws NodeError LISTEN_FAILED, PEER_ADDRESS_INVALID */
export async function startP2p(options: P2pOptions, startTransport: StartTransport): Promise<P2p> {
  const { config, nowMs, log } = options;
  const prefix = `byline-${options.chain.chainId}`;
  const channels = createChannels(options);
  const helloProtocol = `/${prefix}/hello/1`;
  const protocolOf = (name: ChannelName): string => `/${prefix}/${name}/1`;
  const channelByProtocol = new Map([...channels.values()].map((channel) => [protocolOf(channel.name), channel]));
  const topics = new Map(options.topics.map((topic) => [`/${prefix}/${topic.name}/1`, topic]));
  const persistent = config.persistentPeers.map(parsePeerAddress);
  const unconditional = new Set([
    ...config.unconditionalPeerIds,
    ...persistent.flatMap((target) => target.nodeId ?? []),
  ]);
  const scores = createPeerScores();
  const book = createPeerBook(
    { ownNodeId: options.nodeKey.nodeId, strict: config.addressBookStrict },
    options.bookPath === undefined ? [] : await loadPeerBook(options.bookPath),
  );

  const peers = new Map<string, Peer>();
  const peersByPeerId = new Map<string, Peer>();
  const links = new Set<Link>();
  /** First exchanges that we began, by node id: a second dial of the same node waits for the first. */
  const greetings = new Map<string, Promise<boolean>>();
  const waitingStreams = new Map<Link, { readonly protocol: string; readonly stream: ByteStream }[]>();
  const listeners: PeerListener[] = [];
  const messageHandlers = new Map<ChannelName, (from: string, bytes: Uint8Array) => void | Promise<void>>();
  const requestHandlers = new Map<ChannelName, (from: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>>();
  const gossipHandlers = new Map<string, (from: string, bytes: Uint8Array) => GossipVerdict | Promise<GossipVerdict>>();
  let status: ChainStatus = { height: 0n, earliest: 0n };
  let isStopping = false;

  const ownHello = (): Uint8Array =>
    encodeHello({
      protocol: P2P_PROTOCOL,
      chainId: options.chain.chainId,
      genesisHash: options.chain.genesisHash,
      blockVersion: options.chain.blockVersion,
      appVersion: options.chain.appVersion,
      height: status.height,
      earliest: status.earliest,
      moniker: options.moniker,
      listenAddress:
        config.externalAddress === ""
          ? (transport.listenAddresses()[0] ?? "")
          : config.externalAddress.replace(/^tcp:\/\//, ""),
      pex: config.pex,
    });

  const charge = (id: string, penalty: Penalty, reason: string): void => {
    const sanction = scores.charge(id, penalty, nowMs());
    log({ level: sanction === "none" ? "debug" : "info", what: `peer charged: ${penalty}`, peer: id, detail: reason });
    if (sanction === "none") return;
    if (sanction === "ban") book.remove(id);
    disconnect(id, `${sanction === "ban" ? "banned" : "score too low"}: ${reason}`);
  };
  const disconnect = (id: string, reason: string): void => {
    const peer = peers.get(id);
    if (peer === undefined) return;
    peer.control.send(encodeGoodbye(reason));
    dropPeer(peer, reason);
  };
  const dropPeer = (peer: Peer, reason: string): void => {
    if (peers.get(peer.id) !== peer) return;
    peers.delete(peer.id);
    peersByPeerId.delete(peer.peerId);
    peer.streams.close();
    log({ level: "info", what: "peer disconnected", peer: peer.id, detail: reason });
    for (const listener of listeners) listener.onDisconnected(peer.id);
    // The goodbye frame gets a moment to leave before the link goes.
    void peer.control.drained().then(() => {
      for (const link of peer.links.keys()) void link.close();
    });
  };

  const onControlFrame = (id: string, bytes: Uint8Array): void => {
    const peer = peers.get(id);
    if (peer === undefined) return;
    const frame = decodeHelloFrame(bytes);
    if (frame === undefined || frame.hello !== undefined) {
      charge(id, "malformed", "hello stream");
      return;
    }
    if (frame.goodbye !== undefined) {
      dropPeer(peer, `remote: ${printable(frame.goodbye.reason)}`);
      return;
    }
    if (frame.status === undefined) {
      charge(id, "malformed", "empty hello frame");
      return;
    }
    peer.status = frame.status;
    for (const listener of listeners) listener.onStatus?.(id, frame.status);
  };

  /**
   * One link per direction. Two made at once: the one admitted first stays. An old one beside a new one: the remote
   * lost it (gossip is still bound to it), so both go and it dials again onto a clean slate.
   */
  const linkRefusal = (link: Link): string | undefined => {
    if (isStopping) return "stopping";
    const known = peers.get(link.nodeId);
    const other = [...(known?.links ?? [])].find(([each]) => each !== link && each.direction === link.direction);
    if (known === undefined || other === undefined) return undefined;
    if (nowMs() - other[1] < 2 * config.handshakeTimeoutMs) return ALREADY_LINKED;
    dropPeer(known, "replaced by a new link");
    return "replacing an older link, dial again";
  };

  const admit = (link: Link, hello: Hello, control: FramedStream): void => {
    const existing = peers.get(link.nodeId);
    if (existing !== undefined) {
      existing.links.set(link, nowMs());
      takeWaiting(link, existing);
      return;
    }
    const peer: Peer = {
      id: link.nodeId,
      hello,
      links: new Map([[link, nowMs()]]),
      control,
      isOutbound: link.direction === "outbound",
      host: link.remoteHost,
      peerId: link.peerId,
      connectedSinceMs: nowMs(),
      gossipRates: new Map(),
      status: { height: hello.height, earliest: hello.earliest },
      bytesSent: 0,
      bytesReceived: 0,
      streams: createPeerStreams(protocolOf, {
        onMessage: (channel, bytes) => messageHandlers.get(channel)?.(link.nodeId, bytes),
        onRequest: async (channel, bytes) => await requestHandlers.get(channel)?.(link.nodeId, bytes),
        onMisbehaviour: (penalty, reason) => charge(link.nodeId, penalty, reason),
        onBytes: (sent, received) => {
          peer.bytesSent += sent;
          peer.bytesReceived += received;
        },
        nowMs,
      }),
    };
    peer.streams.useLink(link);
    peers.set(peer.id, peer);
    peersByPeerId.set(peer.peerId, peer);
    const listen = listenTargetOf(hello, link);
    if (listen !== undefined) {
      if (peer.isOutbound) book.markSuccess(listen, nowMs());
      else book.add(listen);
    }
    log({
      level: "info",
      what: "peer connected",
      peer: peer.id,
      detail: `${link.direction} ${link.remoteHost}:${link.remotePort} ${printable(hello.moniker)}`,
    });
    takeWaiting(link, peer);
    for (const listener of listeners) listener.onConnected(peer.id);
    if (config.pex && peer.isOutbound && hello.pex) void askForAddresses(peer.id);
  };
  const takeWaiting = (link: Link, peer: Peer): void => {
    for (const { protocol, stream } of waitingStreams.get(link) ?? []) {
      const channel = channelByProtocol.get(protocol);
      if (channel !== undefined) peer.streams.accept(channel, stream);
    }
    waitingStreams.delete(link);
  };

  const handshake: HandshakeOwner = {
    helloTimeoutMs: config.handshakeTimeoutMs,
    ownHello,
    refusal: (link, hello) => helloMismatch(options.chain, hello) ?? linkRefusal(link),
    admit,
    onControlFrame: (link, bytes) => onControlFrame(link.nodeId, bytes),
    onControlEnd: (link, control, detail) => {
      const peer = peers.get(link.nodeId);
      if (peer?.control === control) dropPeer(peer, `hello stream: ${detail}`);
    },
    charge,
    log,
  };

  const onLink = (link: Link): void => {
    links.add(link);
    if (link.direction === "outbound") return;
    const timer = setTimeout(() => {
      if (peers.get(link.nodeId)?.links.has(link) !== true) void link.close();
    }, 2 * config.handshakeTimeoutMs);
    timer.unref();
  };
  const onLinkClosed = (link: Link): void => {
    links.delete(link);
    for (const { stream } of waitingStreams.get(link) ?? []) stream.abort("the link is gone");
    waitingStreams.delete(link);
    const peer = peers.get(link.nodeId);
    if (peer?.links.has(link) === true) dropPeer(peer, "connection closed");
  };
  const onStream = (link: Link, stream: ByteStream): void => {
    if (stream.protocol === helloProtocol) {
      void exchangeHello(handshake, link, stream, false);
      return;
    }
    const channel = channelByProtocol.get(stream.protocol);
    const peer = peers.get(link.nodeId);
    if (channel === undefined) {
      stream.abort("unknown protocol");
      return;
    }
    if (peer?.links.has(link) === true) {
      peer.streams.accept(channel, stream);
      return;
    }
    const waiting = waitingStreams.get(link) ?? [];
    if (waiting.length >= channels.size) {
      stream.abort("too many streams before hello");
      return;
    }
    waiting.push({ protocol: stream.protocol, stream });
    waitingStreams.set(link, waiting);
  };

  const onGossip = (
    fromPeerId: string,
    topicName: string,
    data: Uint8Array,
  ): GossipVerdict | Promise<GossipVerdict> => {
    const peer = peersByPeerId.get(fromPeerId);
    const topic = topics.get(topicName);
    if (peer === undefined || topic === undefined) return "ignore";
    peer.bytesReceived += data.length;
    if (data.length > topic.messageBytesMax) {
      charge(peer.id, "malformed", `${topic.name}: ${data.length} bytes`);
      return "reject";
    }
    const rate =
      peer.gossipRates.get(topicName) ?? createRateLimiter({ perSecond: topic.perSecond, burst: 2 * topic.perSecond });
    peer.gossipRates.set(topicName, rate);
    if (!rate.take(nowMs(), 1)) return "ignore";
    const settle = (verdict: GossipVerdict): GossipVerdict => {
      if (verdict === "reject") charge(peer.id, "malformed", `${topic.name}: rejected`);
      return verdict;
    };
    const verdict = gossipHandlers.get(topic.name)?.(peer.id, data) ?? "ignore";
    return typeof verdict === "string" ? settle(verdict) : verdict.then(settle);
  };

  const gate = createGate({
    config,
    ownNodeId: options.nodeKey.nodeId,
    unconditional,
    links,
    isStopping: () => isStopping,
    isBanned: (id) => scores.isBanned(id, nowMs()),
    isPeer: (id) => peers.has(id),
    inboundCount: () => [...peers.values()].filter((peer) => !peer.isOutbound && !unconditional.has(peer.id)).length,
  });

  const transport = await startTransport({
    nodeKey: options.nodeKey,
    listen: config.listenAddress === "" ? undefined : parseListenAddress(config.listenAddress),
    protocolPrefix: prefix,
    protocols: [helloProtocol, ...channelByProtocol.keys()],
    topics: [...topics.keys()],
    connectionsMax: linksMaxOf(config, unconditional),
    mdns: config.mdns,
    gate,
    events: {
      onLink,
      onLinkClosed,
      onStream,
      onGossip,
      onDiscovered: (target) => {
        if (target.nodeId !== undefined) book.add({ nodeId: target.nodeId, host: target.host, port: target.port });
      },
    },
  });

  const dialTarget = async (target: DialTarget): Promise<string> => {
    if (target.nodeId !== undefined && peers.has(target.nodeId)) return target.nodeId;
    const link = await transport.dial(target, config.dialTimeoutMs);
    const { nodeId } = link;
    await greetings.get(nodeId);
    const known = peers.get(nodeId);
    if (known !== undefined) {
      if (!known.links.has(link)) void link.close();
      return nodeId;
    }
    const greeting = greet(link);
    greetings.set(nodeId, greeting);
    try {
      const isOk = await greeting;
      if (!isOk && !peers.has(nodeId))
        throw new NodeError("HANDSHAKE_REFUSED", `${formatPeerAddress(target)} refused or does not fit`);
    } finally {
      greetings.delete(nodeId);
    }
    return nodeId;
  };
  /** False also when the stream cannot be opened. */
  const greet = async (link: Link): Promise<boolean> => {
    let stream: ByteStream;
    try {
      stream = await link.openStream(helloProtocol, P2P_LIMITS.streamOpenTimeoutMs);
    } catch (error) {
      if (!(error instanceof NodeError)) throw error;
      return false;
    }
    return await exchangeHello(handshake, link, stream, true);
  };
  const askForAddresses = async (id: string): Promise<void> => {
    const channel = channels.get("pex");
    const answer = channel && (await peers.get(id)?.streams.request(channel, PEX_REQUEST, P2P_LIMITS.requestTimeoutMs));
    const fault = answer === undefined ? undefined : takePexAnswer(book, answer);
    if (fault !== undefined) charge(id, "malformed", fault);
  };
  requestHandlers.set("pex", async (from, bytes) => {
    if (!isPexRequest(bytes)) {
      charge(from, "malformed", "address request");
      return undefined;
    }
    return config.pex ? encodePexAnswer(book, new Set(config.privatePeerIds)) : undefined;
  });

  const dialer: Dialer = createDialer({
    persistent,
    seeds: config.seeds.map(parsePeerAddress),
    book: config.pex || config.mdns ? book : undefined,
    outboundPeersMax: config.outboundPeersMax,
    reconnectMsMax: config.reconnectMsMax,
    connectedIds: () => new Set(peers.keys()),
    outboundCount: () => [...peers.values()].filter((peer) => peer.isOutbound).length,
    isBanned: (id) => scores.isBanned(id, nowMs()),
    dial: dialTarget,
    nowMs,
    random: Math.random,
    onFailure: (target, reason) =>
      log({ level: "debug", what: "dial failed", peer: formatPeerAddress(target), detail: reason }),
  });

  const summaryOf = (peer: Peer): PeerSummary => ({
    id: peer.id,
    peerId: peer.peerId,
    moniker: printable(peer.hello.moniker),
    isOutbound: peer.isOutbound,
    remoteHost: peer.host,
    listenAddress: printable(peer.hello.listenAddress),
    status: peer.status,
    connectedSinceMs: peer.connectedSinceMs,
    bytesSent: peer.bytesSent,
    bytesReceived: peer.bytesReceived,
  });
  const channelNamed = (name: ChannelName) => {
    const channel = channels.get(name);
    if (channel === undefined) throw new NodeError("CHANNEL_UNKNOWN", name);
    return channel;
  };

  return {
    nodeId: options.nodeKey.nodeId,
    peerId: transport.peerId,
    listenAddresses: transport.listenAddresses,
    peers: () => [...peers.values()].map(summaryOf),
    peerIds: () => [...peers.keys()],
    peer: (id) => {
      const peer = peers.get(id);
      return peer === undefined ? undefined : summaryOf(peer);
    },
    addPeerListener: (listener) => {
      listeners.push(listener);
      for (const id of [...peers.keys()]) listener.onConnected(id);
    },
    onMessage: (channel, handler) => messageHandlers.set(channel, handler),
    onRequest: (channel, handler) => requestHandlers.set(channel, handler),
    onGossip: (topic, handler) => gossipHandlers.set(topic, handler),
    send: (id, channel, bytes) => peers.get(id)?.streams.send(channelNamed(channel), bytes) ?? false,
    request: async (id, channel, bytes, timeoutMs = P2P_LIMITS.requestTimeoutMs) =>
      await peers.get(id)?.streams.request(channelNamed(channel), bytes, timeoutMs),
    publish: (topic, bytes) => {
      const found = [...topics].find(([, each]) => each.name === topic);
      if (found === undefined || bytes.length > found[1].messageBytesMax || isStopping) return;
      transport.publish(found[0], bytes).catch((error: unknown) => {
        log({ level: "debug", what: "publish failed", detail: error instanceof Error ? error.message : "unknown" });
      });
    },
    charge,
    disconnect,
    setStatus: (next) => {
      status = next;
      const bytes = encodeStatus(next);
      for (const peer of peers.values()) peer.control.send(bytes);
    },
    dial: async (address) => await dialTarget(parsePeerAddress(address)),
    scores,
    book,
    stop: async () => {
      isStopping = true;
      dialer.stop();
      for (const id of [...peers.keys()]) disconnect(id, "shutting down");
      await transport.stop();
      if (options.bookPath !== undefined) await savePeerBook(options.bookPath, book);
    },
  };
}
