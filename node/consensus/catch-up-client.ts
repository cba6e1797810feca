/**
 * Gossip never re-sends (B30): this node announces where it stands, and asks peers that announced more than it has (B31).
 * What they answer is verified as from a stranger (B35).
 */
import { blockIdKey } from "../../lib/chain/block.ts";
import { NodeError } from "../../lib/errors.ts";
import { CatchUpRequest, type CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { BodyKeeper } from "./bodies.ts";
import { commitToVotes, createCatchUpRequest, createRoundState, isBehind } from "./catch-up.ts";
import type { VerifiedVote } from "./core/input.ts";
import { viewProposal } from "./core/view.ts";
import type { DriverContext } from "./driver-context.ts";
import type { Inbox } from "./inbox.ts";
import { isVoteShape, parseCatchUpResponse, parseRoundState } from "./messages.ts";
import type { PeerId, Verdict } from "./ports.ts";
import { checkProposal, checkVote } from "./verdict.ts";

/** Announcements out and in, and questions to peers that are ahead. */
export interface CatchUpClient {
  onPeerConnected(peer: PeerId): void;
  onPeerDisconnected(peer: PeerId): void;
  /** A peer's RoundState. */
  onAnnounce(from: PeerId, bytes: Uint8Array): Verdict;
  announce(): void;
  /** Announces when a peer could not know it yet. */
  announceIfChanged(): void;
  /** Announces every announce interval, and asks whoever is ahead; ends with the height's timers. */
  keepAnnouncing(): void;
  /** The height is over: questions under way are forgotten. */
  forgetQuestions(): void;
  /** Peers that announced this body first, then the others. */
  candidates(blockKey: string): readonly PeerId[];
}

interface Peer {
  announced: RoundState | undefined;
  isAsked: boolean;
}

/** A client that knows no peer yet. @param bodies  called late: bodies ask us for candidates */
export function createCatchUpClient(context: DriverContext, inbox: Inbox, bodies: () => BodyKeeper): CatchUpClient {
  const { core, verdicts, after } = context;
  const { config, network, blocks } = context.options;
  const peers = new Map<PeerId, Peer>();
  let announcedKey = "";

  const announce = (): void => {
    network.announce(RoundState.encode(createRoundState(core, bodies().newest, blocks.base)));
  };
  const keepAnnouncing = (): void => {
    after(config.announceIntervalMs, () => {
      announce();
      for (const peer of network.peers()) askLater(peer);
      keepAnnouncing();
    });
  };
  /** B31: asks a peer that is ahead, one question at a time, after gossip had its chance. */
  const askLater = (peer: PeerId): void => {
    const known = peers.get(peer);
    if (known?.announced === undefined || known.isAsked || context.isStopped || !isBehind(core, known.announced))
      return;
    known.isAsked = true;
    after(config.catchUpDelayMs, () => {
      if (known.announced === undefined || !isBehind(core, known.announced)) {
        known.isAsked = false;
        return;
      }
      const request = CatchUpRequest.encode(createCatchUpRequest(core));
      const answer = network.requestCatchUp(peer, request).catch(ignoreWeather);
      answer
        .then((bytes) => {
          known.isAsked = false;
          if (bytes !== undefined && !context.isStopped) onResponse(peer, bytes);
        })
        .catch(context.fail);
    });
  };
  const onResponse = (peer: PeerId, bytes: Uint8Array): void => {
    const response = parseCatchUpResponse(bytes);
    if (response === undefined) network.penalize(peer, "malformed catch-up response");
    else if (!takeResponse(response)) network.penalize(peer, "bad vote or proposal in catch-up response");
  };
  /** @returns false when something in it is what no honest peer sends */
  const takeResponse = (response: CatchUpResponse): boolean => {
    let isGood = true;
    for (const proposal of response.proposals) {
      const { verdict, proposal: verified } = checkProposal(proposal, verdicts, context.isProposalKnown);
      if (verified !== undefined) inbox.put({ type: "proposal", proposal: verified });
      isGood &&= verdict !== "reject";
    }
    for (const vote of response.votes) {
      const { verdict, vote: verified } = checkVote(vote, verdicts, context.isVoteKnown);
      if (verified !== undefined) inbox.put({ type: "vote", vote: verified });
      isGood &&= verdict !== "reject";
    }
    const certificates = response.certificates.map(({ votes }) => votes);
    if (response.commit !== undefined && response.commit.height === core.height) {
      // B33: the commit of a decided height is a certificate.
      const votes = commitToVotes(response.commit);
      isGood &&= votes.every(isVoteShape);
      if (isGood) certificates.push(votes);
    }
    for (const votes of certificates) isGood = takeCertificate(votes) && isGood;
    return isGood;
  };
  const takeCertificate = (votes: readonly Vote[]): boolean => {
    const verified: VerifiedVote[] = [];
    for (const vote of votes) {
      if (vote.height !== core.height) return true;
      const { verdict, vote: checked } = checkVote(vote, verdicts, () => false);
      if (verdict === "reject") return false;
      if (checked !== undefined) verified.push(checked);
    }
    if (verified.length > 0) inbox.put({ type: "certificate", votes: verified });
    return true;
  };

  return {
    onPeerConnected: (peer) => {
      peers.set(peer, { announced: undefined, isAsked: false });
    },
    onPeerDisconnected: (peer) => {
      peers.delete(peer);
    },
    onAnnounce: (from, bytes) => {
      const announced = parseRoundState(bytes);
      if (announced === undefined) return "reject";
      let known = peers.get(from);
      if (known === undefined) {
        if (!network.peers().includes(from)) return "ignore";
        known = { announced: undefined, isAsked: false };
        peers.set(from, known);
      }
      known.announced = announced;
      askLater(from);
      return "accept";
    },
    announce,
    announceIfChanged: () => {
      if (context.isStopped) return;
      const { newest } = bodies();
      const hasProposal = viewProposal(core, core.round) !== undefined;
      const body = newest === undefined ? "" : blockIdKey(newest);
      const key = `${core.height}/${core.round}/${core.step}/${hasProposal}/${core.validRound}/${body}`;
      if (key === announcedKey) return;
      announcedKey = key;
      announce();
    },
    keepAnnouncing,
    forgetQuestions: () => {
      for (const peer of peers.values()) peer.isAsked = false;
    },
    candidates: (blockKey) => {
      const holds = (peer: PeerId): boolean => {
        const body = peers.get(peer)?.announced?.body;
        return body !== undefined && blockIdKey(body) === blockKey;
      };
      const all = network.peers();
      return [...all.filter(holds), ...all.filter((peer) => !holds(peer))];
    },
  };
}

/** A peer that fails is a peer that does not answer; anything else is a bug. */
function ignoreWeather(error: unknown): undefined {
  if (!(error instanceof NodeError)) throw error;
}
