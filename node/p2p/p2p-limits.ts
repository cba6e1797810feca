/**
 * Every limit of the network layer in one place (reliability §4.2). Bytes, milliseconds and counts; none of these
 * enters consensus, so nodes may differ.
 */

/** Limits of links, streams, gossip and peers. */
export const P2P_LIMITS = {
  keepAliveMs: 10_000,
  upgradeTimeoutMs: 5_000,
  dialTimeoutMs: 5_000,
  helloTimeoutMs: 5_000,
  closeTimeoutMs: 1_000,
  streamOpenTimeoutMs: 5_000,
  /** The largest delay that timers take without firing at once. */
  timerMsMax: 2_147_483_647,

  pendingInboundLinks: 10,
  inboundLinksPerSecondPerHost: 20,
  inboundStreamsPerLink: 16,
  outboundStreamsPerLink: 16,
  /** Two: one live, one being replaced. */
  inboundStreamsPerProtocol: 2,
  outboundStreamsPerProtocol: 2,
  streamWindowBytes: 256 * 1024,
  streamWindowBytesMax: 1024 * 1024,
  streamReadBufferBytes: 1024 * 1024,
  streamWriteBufferBytes: 2 * 1024 * 1024,
  /** Pieces handed to the muxer at once. */
  streamChunkBytes: 64 * 1024,

  /** A frame must arrive within `frameDeadlineMs` plus its size over `frameBytesPerSecondMin`. */
  frameDeadlineMs: 5_000,
  frameBytesPerSecondMin: 10 * 1024,

  helloBytes: 4 * 1024,
  reasonBytes: 256,
  pexAddresses: 100,

  gossipRpcBytes: 1_310_720,
  gossipOutboundBytes: 8 * 1024 * 1024,
  gossipTopicBytesPerPeer: 32 * 1024,

  linksPerHost: 3,
  linksPerNetworkGroup: 8,
  requestsInFlightPerPeer: 32,
  requestTimeoutMs: 10_000,

  bookAddresses: 1_000,
  bookAddressesPerGroup: 32,
  /** Pause before an address that worked is dialled again. */
  bookRedialMs: 5_000,
  bookBytes: 1024 * 1024,
  bansMax: 1_000,
  banMs: 30 * 60_000,
  scoreHalfLifeMs: 10 * 60_000,
  scoreDisconnect: -20,
  scoreBan: -50,
  reconnectMsMin: 500,
  reconnectMsMax: 60_000,
} as const;
