/**
 * A network with gossipsub's semantics: a message reaches a node at most once, is judged before it is forwarded, and is
 * never sent again. Streams (announcements, catch-up, bodies) can be lost too. Links can be cut in each direction.
 */
import { toHex } from "../../../lib/bytes.ts";
import { sha256 } from "#crypto";
import type { Block } from "../../../proto/gen/tendermint/types/block.ts";
import type { BlockID } from "../../../proto/gen/tendermint/types/types.ts";
import type {
  ConsensusInbound,
  ConsensusNetwork,
  ConsensusTopic,
  PeerId,
  Verdict,
} from "../../../node/consensus/ports.ts";
import type { Prng } from "../prng.ts";
import type { Schedule } from "../schedule.ts";

/** How links misbehave; 0 turns a fault off. */
export interface LinkFaults {
  readonly lossPerMille: number;
  readonly duplicatePerMille: number;
  readonly delayMsMax: number;
  /** Messages with a heavy tail, and its length. */
  readonly slowPerMille: number;
  readonly slowMsMax: number;
}

/** What the network did, for the minimum of injected faults. */
export interface NetworkCounts {
  delivered: number;
  lost: number;
  duplicated: number;
  slow: number;
  cut: number;
  rejected: number;
  penalized: number;
}

/** Links without faults: 1 to 5 ms. */
export const CALM: LinkFaults = { lossPerMille: 0, duplicatePerMille: 0, delayMsMax: 5, slowPerMille: 0, slowMsMax: 0 };

const CATCH_UP_TIMEOUT_NS = 500_000_000;
const SEEN_MAX = 4_000;

interface Message {
  readonly id: string;
  readonly topic: ConsensusTopic;
  readonly bytes: Uint8Array;
}

interface Endpoint {
  readonly inbound: ConsensusInbound;
  readonly isAlive: () => boolean;
}

/** The network of one world. */
export interface FakeNetwork {
  /** The interface of node `index`; `isAlive` false makes it deaf and dumb. */
  connect(index: number, isAlive: () => boolean): ConsensusNetwork;
  /** The node listens: peers see it connect. */
  listen(index: number, inbound: ConsensusInbound, isAlive: () => boolean): void;
  /** The node is gone: peers see it disconnect. */
  unlisten(index: number): void;
  /** Sends raw gossip bytes from `from` to one node (for liars). */
  sendGossip(from: number, to: number, topic: ConsensusTopic, bytes: Uint8Array): void;
  sendAnnounce(from: number, to: number, bytes: Uint8Array): void;
  sendBody(from: number, to: number, height: bigint, blockId: BlockID, block: Block): void;
  /** Links that are cut: `cut(a, b)` true stops messages from a to b. */
  setCut(cut: (from: number, to: number) => boolean): void;
  setFaults(faults: LinkFaults): void;
}

/** Name of node `index` as a peer. */
export function peerName(index: number): PeerId {
  return `node${index}`;
}

/** Creates the network of `nodeCount` nodes, all connected with each other, or in a ring with chords when `isSparse`. */
export function createFakeNetwork(options: {
  readonly schedule: Schedule;
  readonly prng: Prng;
  readonly nodeCount: number;
  readonly isSparse: boolean;
  readonly counts: NetworkCounts;
  readonly onReject: (from: number, to: number, topic: ConsensusTopic) => void;
}): FakeNetwork {
  const { schedule, prng, nodeCount, counts, isSparse } = options;
  const endpoints: (Endpoint | undefined)[] = [];
  const seen: Set<string>[] = Array.from({ length: nodeCount }, () => new Set());
  const announced: (Uint8Array | undefined)[] = [];
  let faults: LinkFaults = CALM;
  let isCut: (from: number, to: number) => boolean = () => false;

  const isLinked = (a: number, b: number): boolean => {
    if (a === b) return false;
    const distance = (b - a + nodeCount) % nodeCount;
    return !isSparse || distance <= 2 || distance >= nodeCount - 2;
  };
  const neighbours = (index: number): number[] =>
    Array.from({ length: nodeCount }, (_v, at) => at).filter((at) => isLinked(index, at));
  const peerIndex = (peer: PeerId): number => Number(peer.slice("node".length));

  /** Runs `deliver` at the receiver once per copy that survives the link. */
  const send = (from: number, to: number, deliver: (endpoint: Endpoint) => void): void => {
    if (isCut(from, to)) {
      counts.cut += 1;
      return;
    }
    if (faults.lossPerMille > 0 && prng.chance(faults.lossPerMille)) {
      counts.lost += 1;
      return;
    }
    const copies = faults.duplicatePerMille > 0 && prng.chance(faults.duplicatePerMille) ? 2 : 1;
    if (copies === 2) counts.duplicated += 1;
    for (let copy = 0; copy < copies; copy += 1) {
      let delayNs = prng.between(1_000_000, faults.delayMsMax * 1_000_000);
      if (faults.slowPerMille > 0 && prng.chance(faults.slowPerMille)) {
        counts.slow += 1;
        delayNs += prng.between(0, faults.slowMsMax) * 1_000_000;
      }
      schedule.after(delayNs, () => {
        const endpoint = endpoints[to];
        if (endpoint === undefined || !endpoint.isAlive()) return;
        counts.delivered += 1;
        deliver(endpoint);
      });
    }
  };
  const remember = (index: number, id: string): boolean => {
    const known = seen[index];
    if (known === undefined || known.has(id)) return false;
    known.add(id);
    if (known.size > SEEN_MAX)
      for (const oldest of known) {
        known.delete(oldest);
        break;
      }
    return true;
  };
  const receive = (from: number, to: number, message: Message, endpoint: Endpoint): void => {
    if (!remember(to, message.id)) return;
    const onVerdict = (verdict: Verdict): void => {
      if (verdict === "reject") {
        counts.rejected += 1;
        options.onReject(from, to, message.topic);
      }
      // In a full mesh everyone was served by the publisher; in a sparse one messages travel by forwarding.
      if (verdict === "accept" && isSparse && endpoint.isAlive()) forward(to, message, from);
    };
    const verdict = endpoint.inbound.onGossip(message.topic, message.bytes, peerName(from));
    if (typeof verdict === "string") onVerdict(verdict);
    else void verdict.then(onVerdict);
  };
  const forward = (from: number, message: Message, except: number): void => {
    for (const to of neighbours(from)) {
      if (to !== except) send(from, to, (endpoint) => receive(from, to, message, endpoint));
    }
  };
  const toMessage = (topic: ConsensusTopic, bytes: Uint8Array): Message => ({
    id: topic + toHex(sha256(bytes)),
    topic,
    bytes,
  });
  /** One request and its answer over two crossings of the link. */
  const request = <T>(
    from: number,
    to: number,
    isAlive: () => boolean,
    ask: (endpoint: Endpoint) => Promise<T | undefined>,
  ): Promise<T | undefined> =>
    new Promise((resolve) => {
      let isDone = false;
      const finish = (answer: T | undefined): void => {
        if (isDone || !isAlive()) return;
        isDone = true;
        resolve(answer);
      };
      schedule.after(CATCH_UP_TIMEOUT_NS, () => finish(undefined));
      send(from, to, (endpoint) => {
        void ask(endpoint).then((answer) => send(to, from, () => finish(answer)));
      });
    });

  return {
    connect: (index, isAlive) => ({
      peers: () =>
        neighbours(index)
          .filter((other) => endpoints[other]?.isAlive() === true)
          .map(peerName),
      broadcast: (topic, bytes) => {
        if (!isAlive()) return;
        const message = toMessage(topic, bytes);
        if (remember(index, message.id)) forward(index, message, index);
      },
      announce: (bytes) => {
        if (!isAlive()) return;
        announced[index] = bytes;
        for (const to of neighbours(index))
          send(index, to, ({ inbound }) => void inbound.onAnnounce(peerName(index), bytes));
      },
      requestCatchUp: (peer, bytes) =>
        request(index, peerIndex(peer), isAlive, ({ inbound }) => inbound.onCatchUpRequest(peerName(index), bytes)),
      requestBody: (peer, height, blockId) =>
        request(index, peerIndex(peer), isAlive, ({ inbound }) => inbound.onBodyRequest(height, blockId)),
      offerBody: (height, blockId, block) => {
        if (!isAlive()) return;
        for (const to of neighbours(index))
          send(index, to, ({ inbound }) => inbound.onBody(peerName(index), height, blockId, block));
      },
      penalize: () => {
        counts.penalized += 1;
      },
    }),
    listen: (index, inbound, isAlive) => {
      endpoints[index] = { inbound, isAlive };
      for (const other of neighbours(index)) {
        const endpoint = endpoints[other];
        if (endpoint === undefined || !endpoint.isAlive()) continue;
        endpoint.inbound.onPeerConnected(peerName(index));
        inbound.onPeerConnected(peerName(other));
        const newest = announced[other];
        if (newest !== undefined)
          send(other, index, (target) => void target.inbound.onAnnounce(peerName(other), newest));
      }
    },
    unlisten: (index) => {
      endpoints[index] = undefined;
      announced[index] = undefined;
      for (const other of neighbours(index)) {
        const endpoint = endpoints[other];
        if (endpoint?.isAlive() === true) endpoint.inbound.onPeerDisconnected(peerName(index));
      }
    },
    sendGossip: (from, to, topic, bytes) => {
      const message = toMessage(topic, bytes);
      send(from, to, (endpoint) => receive(from, to, message, endpoint));
    },
    sendAnnounce: (from, to, bytes) => send(from, to, ({ inbound }) => void inbound.onAnnounce(peerName(from), bytes)),
    sendBody: (from, to, height, blockId, block) =>
      send(from, to, ({ inbound }) => inbound.onBody(peerName(from), height, blockId, block)),
    setCut: (cut) => {
      isCut = cut;
    },
    setFaults: (next) => {
      faults = next;
    },
  };
}
