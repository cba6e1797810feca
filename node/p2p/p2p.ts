/**
 * The network as drivers see it: peers that follow the same chain, channels, gossip topics, scores. Composes the
 * transport, the first exchange, the channel streams, the dialer and the peer book. No libp2p type appears here.
 */

import { type Hello, PeerAddresses } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { NodeError } from "../../lib/errors.ts";
import type { ChannelName } from "./channels.ts";
import { createChannels } from "./channels.ts";
import type { Dialer } from "./dialer.ts";
import { createDialer } from "./dialer.ts";
import type { FramedStream } from "./framed-stream.ts";
import { createFramedStream } from "./framed-stream.ts";
import type { ChainStatus } from "./hello.ts";
import { decodeHelloFrame, encodeGoodbye, encodeHello, encodeStatus, helloMismatch, P2P_PROTOCOL } from "./hello.ts";
import type { Libp2pOptions } from "./libp2p.ts";
import type { P2p, P2pOptions, PeerListener, PeerSummary } from "./network.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { formatPeerAddress, networkGroup, parseListenAddress, parsePeerAddress } from "./peer-address.ts";
import { createPeerBook, isLocalHost, loadPeerBook, savePeerBook } from "./peer-book.ts";
import type { Penalty } from "./peer-score.ts";
import { createPeerScores } from "./peer-score.ts";
import type { PeerStreams } from "./peer-streams.ts";
import { createPeerStreams } from "./peer-streams.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { createRateLimiter } from "./rate-limit.ts";
import type { ByteStream, DialTarget, GossipVerdict, Link, Transport } from "./transport.ts";

/** How the transport is made; `startLibp2p` in production. */
export type StartTransport = (options: Libp2pOptions) => Promise<Transport>;

/** The whole of a peer exchange request. */
const PEX_REQUEST = new Uint8Array([1]);

interface Peer {
  readonly id: string;
  readonly hello: Hello;
  readonly links: Set<Link>;
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
      for (const link of peer.links) void link.close();
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

  /** Runs the first exchange over `stream`; on success the link carries a peer. */
  const exchangeHello = (link: Link, stream: ByteStream, isDialer: boolean): Promise<boolean> =>
    new Promise((resolve) => {
      let isDone = false;
      const finish = (isOk: boolean, why: string): void => {
        if (isDone) return;
        isDone = true;
        clearTimeout(timer);
        resolve(isOk);
        if (isOk) return;
        log({ level: "info", what: "handshake refused", peer: link.nodeId, detail: why });
        void control.drained().then(() => link.close());
      };
      const onFirst = (bytes: Uint8Array): void => {
        const frame = decodeHelloFrame(bytes);
        if (frame?.goodbye !== undefined) {
          finish(false, `remote: ${printable(frame.goodbye.reason)}`);
          return;
        }
        if (frame?.hello === undefined) {
          charge(link.nodeId, "malformed", "first frame is not a hello");
          finish(false, "first frame is not a hello");
          return;
        }
        const mismatch = helloMismatch(options.chain, frame.hello) ?? refusal(link);
        if (mismatch !== undefined) {
          control.send(encodeGoodbye(mismatch));
          finish(false, mismatch);
          return;
        }
        if (!isDialer) control.send(ownHello());
        finish(true, "");
        admit(link, frame.hello, control);
      };
      const control = createFramedStream(
        stream,
        { frameBytesMax: P2P_LIMITS.helloBytes, queueBytesMax: 64 * 1024 },
        {
          onFrame: (bytes) => (isDone ? onControlFrame(link.nodeId, bytes) : onFirst(bytes)),
          onEnd: (end, detail) => {
            finish(false, detail);
            if (end === "malformed") charge(link.nodeId, "malformed", detail);
            const peer = peers.get(link.nodeId);
            if (peer?.control === control) dropPeer(peer, `hello stream: ${detail}`);
          },
          onBytes: () => {},
        },
      );
      const timer = setTimeout(() => {
        charge(link.nodeId, "slow", "no hello in time");
        finish(false, "no hello in time");
      }, P2P_LIMITS.helloTimeoutMs);
      if (isDialer) control.send(ownHello());
    });

  const refusal = (link: Link): string | undefined => {
    if (isStopping) return "stopping";
    const known = peers.get(link.nodeId);
    if (known === undefined) return undefined;
    const sameWay = [...known.links].some((other) => other !== link && other.direction === link.direction);
    if (!sameWay) return undefined;
    // A second link the same way: the remote restarted or lost the first. Both go; it dials again onto a clean slate.
    dropPeer(known, "replaced by a new link");
    return "replacing an older link, dial again";
  };

  const admit = (link: Link, hello: Hello, control: FramedStream): void => {
    const existing = peers.get(link.nodeId);
    if (existing !== undefined) {
      existing.links.add(link);
      takeWaiting(link, existing);
      return;
    }
    const peer: Peer = {
      id: link.nodeId,
      hello,
      links: new Set([link]),
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

  const onLink = (link: Link): void => {
    links.add(link);
    if (link.direction === "outbound") return;
    const timer = setTimeout(() => {
      if (peers.get(link.nodeId)?.links.has(link) !== true) void link.close();
    }, 2 * P2P_LIMITS.helloTimeoutMs);
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
      void exchangeHello(link, stream, false);
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

  const gate = {
    admitAddress: (host: string): boolean => {
      if (isStopping) return false;
      if (isLocalHost(host) || config.allowDuplicateIp) return links.size < linksMax;
      const group = networkGroup(host);
      let sameHost = 0;
      let sameGroup = 0;
      for (const link of links) {
        if (link.remoteHost === host) sameHost += 1;
        if (networkGroup(link.remoteHost) === group) sameGroup += 1;
      }
      return sameHost < P2P_LIMITS.linksPerHost && sameGroup < P2P_LIMITS.linksPerNetworkGroup;
    },
    admitPeer: (remote: { readonly nodeId: string; readonly direction: "inbound" | "outbound" }): boolean => {
      if (isStopping || remote.nodeId === options.nodeKey.nodeId || scores.isBanned(remote.nodeId, nowMs()))
        return false;
      if (unconditional.has(remote.nodeId) || peers.has(remote.nodeId)) return true;
      if (config.privateOnly && remote.direction === "inbound") return false;
      if (remote.direction === "outbound") return true;
      const inbound = [...peers.values()].filter((peer) => !peer.isOutbound && !unconditional.has(peer.id)).length;
      return inbound < config.inboundPeersMax;
    },
  };
  const linksMax = config.inboundPeersMax + config.outboundPeersMax + unconditional.size + 8;

  const transport = await startTransport({
    nodeKey: options.nodeKey,
    listen: config.listenAddress === "" ? undefined : parseListenAddress(config.listenAddress),
    protocolPrefix: prefix,
    protocols: [helloProtocol, ...channelByProtocol.keys()],
    topics: [...topics.keys()],
    connectionsMax: linksMax,
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
    const link = await transport.dial(target, P2P_LIMITS.dialTimeoutMs);
    const known = peers.get(link.nodeId);
    if (known !== undefined) {
      if (!known.links.has(link)) void link.close();
      return link.nodeId;
    }
    const stream = await link.openStream(helloProtocol, P2P_LIMITS.streamOpenTimeoutMs);
    const isOk = await exchangeHello(link, stream, true);
    if (!isOk) throw new NodeError("HANDSHAKE_REFUSED", `${formatPeerAddress(target)} refused or does not fit`);
    return link.nodeId;
  };
  const askForAddresses = async (id: string): Promise<void> => {
    const channel = channels.get("pex");
    const answer = channel && (await peers.get(id)?.streams.request(channel, PEX_REQUEST, P2P_LIMITS.requestTimeoutMs));
    if (answer === undefined) return;
    try {
      const { addresses } = PeerAddresses.decode(answer);
      if (addresses.length > P2P_LIMITS.pexAddresses) return charge(id, "malformed", "too many addresses");
      for (const address of addresses) book.add(address);
    } catch {
      charge(id, "malformed", "peer addresses");
    }
  };
  requestHandlers.set("pex", async (from, bytes) => {
    if (bytes.length !== PEX_REQUEST.length || bytes[0] !== PEX_REQUEST[0]) {
      charge(from, "malformed", "address request");
      return undefined;
    }
    if (!config.pex) return undefined;
    const hidden = new Set(config.privatePeerIds);
    const shared = book.share(P2P_LIMITS.pexAddresses, hidden, Math.random);
    return PeerAddresses.encode({ addresses: shared.map(({ nodeId, host, port }) => ({ nodeId, host, port })) });
  });

  const dialer: Dialer = createDialer({
    persistent,
    seeds: config.seeds.map(parsePeerAddress),
    book: config.pex || config.mdns ? book : undefined,
    outboundPeersMax: config.outboundPeersMax,
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

function listenTargetOf(hello: Hello, link: Link): { nodeId: string; host: string; port: number } | undefined {
  if (hello.listenAddress === "") return undefined;
  try {
    const { host, port } = parseListenAddress(hello.listenAddress);
    if (port === 0) return undefined;
    const isUnspecified = host === "0.0.0.0" || host === "::" || (isLocalHost(host) && !isLocalHost(link.remoteHost));
    return { nodeId: link.nodeId, host: isUnspecified ? link.remoteHost : host, port };
  } catch {
    return undefined;
  }
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 200);
}
