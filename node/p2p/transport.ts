/**
 * The transport as the rest of the node sees it: authenticated links, byte streams and validated gossip. Plain
 * types only; `libp2p.ts` implements them over libp2p and no libp2p type appears above it.
 */

/** What a topic validator decides: forward, drop silently, or drop and charge the sender. */
export type GossipVerdict = "accept" | "ignore" | "reject";

/** One bidirectional byte stream. Handlers are attached once by `StreamEvents`, before any byte is read. */
export interface ByteStream {
  readonly protocol: string;
  /** Queues bytes; false means the buffer is full until `onDrain` (the bytes were still taken). @throws NodeError STREAM_CLOSED */
  write(bytes: Uint8Array): boolean;
  /** Starts delivery. Called exactly once. */
  listen(events: StreamEvents): void;
  /** Stops reading; at most the window (256 KiB) is buffered while paused. */
  pause(): void;
  resume(): void;
  /** Flushes and closes both directions. Never rejects. */
  close(): Promise<void>;
  /** Resets at once. */
  abort(reason: string): void;
}

/** Callbacks of one stream. `onClose` is called exactly once. */
export interface StreamEvents {
  onData(bytes: Uint8Array): void;
  onDrain(): void;
  onClose(): void;
}

/** One encrypted connection whose remote key the noise handshake has proven. */
export interface Link {
  /** Unique for the life of the process. */
  readonly linkId: string;
  /** The libp2p peer id as text. */
  readonly peerId: string;
  /** 40 lower-case hex characters: sha256(ed25519 public key)[:20]. */
  readonly nodeId: string;
  readonly direction: "inbound" | "outbound";
  /** IP address without port. */
  readonly remoteHost: string;
  /** TCP port at the other end (ephemeral when inbound). */
  readonly remotePort: number;
  /** @throws NodeError STREAM_OPEN when the peer does not speak the protocol or the link is gone */
  openStream(protocol: string, timeoutMs: number): Promise<ByteStream>;
  /** Closes gracefully within a second, then resets. Never rejects. */
  close(): Promise<void>;
}

/** A place to dial. `nodeId` or `peerId`, when known, must match the proven key. */
export interface DialTarget {
  readonly host: string;
  readonly port: number;
  readonly nodeId: string | undefined;
  readonly peerId: string | undefined;
}

/** Decides about a remote before and after its identity is proven. */
export interface Gate {
  /** A TCP connection came in from this address; false refuses it before any handshake. */
  admitAddress(host: string): boolean;
  /** The identity is proven; false closes the connection. */
  admitPeer(peer: {
    readonly nodeId: string;
    readonly peerId: string;
    readonly direction: "inbound" | "outbound";
    readonly host: string;
  }): boolean;
}

/** What the transport tells its owner. */
export interface TransportEvents {
  onLink(link: Link): void;
  onLinkClosed(link: Link): void;
  /** A remote opened a stream of a handled protocol. */
  onStream(link: Link, stream: ByteStream): void;
  /** A gossip message from a peer; must answer quickly, the answer decides about forwarding. */
  onGossip(fromPeerId: string, topic: string, data: Uint8Array): GossipVerdict | Promise<GossipVerdict>;
  /** mDNS found an address on the local network. */
  onDiscovered(target: DialTarget): void;
}

/** The transport. */
export interface Transport {
  readonly peerId: string;
  readonly nodeId: string;
  /** Bound addresses as `host:port` after start. */
  listenAddresses(): readonly string[];
  /** @throws NodeError DIAL_FAILED, DIAL_WRONG_PEER */
  dial(target: DialTarget, timeoutMs: number): Promise<Link>;
  /** Publishes to subscribed peers; false when nobody is subscribed or the message was a duplicate. */
  publish(topic: string, data: Uint8Array): Promise<boolean>;
  /** Peers subscribed to a topic, as peer ids. */
  subscribers(topic: string): readonly string[];
  /** Stops listening, closes every link, waits. */
  stop(): Promise<void>;
}
