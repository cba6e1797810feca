/**
 * `ConsensusNetwork` over the p2p host: gossip of proposals, votes and evidence; round states to every peer, newest
 * only; catch-up requests; block bodies as header, last commit, evidence and transaction hashes, completed from the
 * mempool, the peer that has it, and others. A body leaves here only when its part-set hash is the one asked for.
 */

import { CONSENSUS_EVIDENCE_BYTES_MAX, CONSENSUS_PROPOSAL_BYTES_MAX, CONSENSUS_VOTE_BYTES_MAX } from "../lib/limits.ts";
import type { ConsensusInbound, ConsensusNetwork, ConsensusTopic, PeerId } from "./consensus/ports.ts";
import { CatchUpRequest } from "../proto/gen/byline/consensus/v1/messages.ts";
import { BodyOffer, BodyRequest } from "../proto/gen/byline/p2p/v1/p2p.ts";
import { blockIdKey } from "../lib/chain/block.ts";
import type { CompactBodies } from "./p2p/compact-body.ts";
import { createCompactBodies } from "./p2p/compact-body.ts";
import { unlessDamaged } from "./store/block-salvage.ts";
import type { P2p } from "./p2p/network.ts";

/** What `createConsensusNetwork` needs. */
export interface ConsensusNetworkOptions {
  readonly p2p: P2p;
  /** A transaction of the mempool by its 32-byte hash. */
  readonly lookupTx: (txHash: Uint8Array) => Uint8Array | undefined;
  /** Height of the newest stored block. */
  readonly ownHeight: () => bigint;
}

/** The network of consensus with the two hooks of its owner. */
export interface RunningConsensusNetwork extends ConsensusNetwork {
  /** Connects the driver; before this, gossip is ignored and requests find nothing. */
  attach(inbound: ConsensusInbound): void;
  /** The newest round state that each connected peer announced. */
  announcements(): ReadonlyMap<PeerId, Uint8Array>;
  stop(): void;
}

/** Topics with CometBFT-like names; limits as in reliability §4.2. */
export const CONSENSUS_TOPICS = [
  { name: "proposals", messageBytesMax: CONSENSUS_PROPOSAL_BYTES_MAX, perSecond: 200 },
  { name: "votes", messageBytesMax: CONSENSUS_VOTE_BYTES_MAX, perSecond: 4_000 },
  { name: "evidence", messageBytesMax: CONSENSUS_EVIDENCE_BYTES_MAX, perSecond: 20 },
] as const satisfies readonly { name: ConsensusTopic; messageBytesMax: number; perSecond: number }[];

const CATCH_UP_TIMEOUT_MS = 2_000;
const BODY_TIMEOUT_MS = 5_000;
const ANNOUNCE_RETRY_MS = 50;
/** Offers are taken for the height being decided and the next. */
const OFFER_HEIGHTS_AHEAD = 2n;

/** Creates the network; call `attach` before peers matter. */
export function createConsensusNetwork(options: ConsensusNetworkOptions): RunningConsensusNetwork {
  const { p2p } = options;
  let inbound: ConsensusInbound | undefined;
  let newest: Uint8Array | undefined;
  let retryTimer: NodeJS.Timeout | undefined;
  const unsent = new Set<PeerId>();
  const heard = new Map<PeerId, Uint8Array>();
  const offering = new Set<PeerId>();
  const bodies: CompactBodies = createCompactBodies({ p2p, lookupTx: options.lookupTx });

  const sendAnnouncement = (peer: PeerId): void => {
    if (newest === undefined || p2p.send(peer, "round", newest)) {
      unsent.delete(peer);
      return;
    }
    unsent.add(peer);
    if (retryTimer !== undefined) return;
    retryTimer = setTimeout(() => {
      retryTimer = undefined;
      for (const each of [...unsent]) sendAnnouncement(each);
    }, ANNOUNCE_RETRY_MS);
    retryTimer.unref();
  };

  for (const { name } of CONSENSUS_TOPICS) {
    p2p.onGossip(name, (from, bytes) => inbound?.onGossip(name, bytes, from) ?? "ignore");
  }
  p2p.onMessage("round", (from, bytes) => {
    if (inbound === undefined) {
      heard.set(from, bytes);
      return;
    }
    if (inbound.onAnnounce(from, bytes) === "reject") return p2p.charge(from, "malformed", "round state");
    heard.set(from, bytes);
  });
  p2p.onRequest("catchup", async (from, bytes) => {
    try {
      CatchUpRequest.decode(bytes);
    } catch {
      p2p.charge(from, "malformed", "catch-up request");
      return undefined;
    }
    return await unlessDamaged(async () => await inbound?.onCatchUpRequest(from, bytes));
  });
  p2p.onRequest("body", async (from, bytes) => {
    let request: BodyRequest;
    try {
      request = BodyRequest.decode(bytes);
    } catch {
      p2p.charge(from, "malformed", "body request");
      return undefined;
    }
    const block = await unlessDamaged(async () => await inbound?.onBodyRequest(request.height, request.blockId));
    return block === undefined ? undefined : bodies.answer(request, block);
  });
  p2p.onMessage("offer", (from, bytes) => {
    if (inbound === undefined || offering.has(from)) return;
    let offer: BodyOffer;
    try {
      offer = BodyOffer.decode(bytes);
    } catch {
      return p2p.charge(from, "malformed", "body offer");
    }
    const own = options.ownHeight();
    if (offer.height <= own || offer.height > own + OFFER_HEIGHTS_AHEAD) return;
    offering.add(from);
    void bodies.complete(from, offer.height, offer.blockId, offer.body, BODY_TIMEOUT_MS).then((block) => {
      offering.delete(from);
      if (block !== undefined) inbound?.onBody(from, offer.height, offer.blockId, block);
    });
  });

  return {
    attach: (driver) => {
      inbound = driver;
      p2p.addPeerListener({
        onConnected: (peer) => {
          driver.onPeerConnected(peer);
          sendAnnouncement(peer);
        },
        onDisconnected: (peer) => {
          unsent.delete(peer);
          heard.delete(peer);
          driver.onPeerDisconnected(peer);
        },
      });
      for (const [peer, bytes] of heard) driver.onAnnounce(peer, bytes);
    },
    announcements: () => heard,
    stop: () => clearTimeout(retryTimer),
    peers: () => p2p.peerIds(),
    broadcast: (topic, bytes) => p2p.publish(topic, bytes),
    announce: (bytes) => {
      newest = bytes;
      for (const peer of p2p.peerIds()) sendAnnouncement(peer);
    },
    requestCatchUp: async (peer, bytes) => await p2p.request(peer, "catchup", bytes, CATCH_UP_TIMEOUT_MS),
    requestBody: async (peer, height, blockId) => await bodies.fetch(peer, height, blockId, BODY_TIMEOUT_MS),
    offerBody: (height, blockId, block) => {
      const bytes = BodyOffer.encode({ height, blockId, body: bodies.compact(blockIdKey(blockId), block) });
      for (const peer of p2p.peerIds()) p2p.send(peer, "offer", bytes);
    },
    penalize: (peer, reason) => p2p.charge(peer, "invalid", reason),
  };
}
