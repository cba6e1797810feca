/** What peers say and ask: gossip is judged at once, signatures last (B29); questions are answered from core and stores. */
import { unreachable } from "../../lib/assert.ts";
import { blockIdKey } from "../../lib/chain/block.ts";
import { CONSENSUS_INBOX_MAX } from "../../lib/limits.ts";
import { CatchUpResponse } from "../../proto/gen/byline/consensus/v1/messages.ts";
import type { Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { BodyKeeper } from "./bodies.ts";
import { answerCatchUp } from "./catch-up.ts";
import type { CatchUpClient } from "./catch-up-client.ts";
import type { DriverContext } from "./driver-context.ts";
import type { Inbox } from "./inbox.ts";
import { parseCatchUpRequest, parseEvidence } from "./messages.ts";
import type { ConsensusInbound, EvidencePool, Verdict } from "./ports.ts";
import { judgeProposal, judgeVote } from "./verdict.ts";

/** The inbound half of a driver. */
export function createInbound(
  context: DriverContext,
  inbox: Inbox,
  bodies: BodyKeeper,
  catchUp: CatchUpClient,
): ConsensusInbound {
  const { core, verdicts } = context;
  const { blocks, evidence } = context.options;
  const seenCommit = async (height: bigint): Promise<Commit | undefined> =>
    (await blocks.loadSeenCommit(height)) ?? (await blocks.loadCommit(height));
  return {
    onGossip: (topic, bytes) => {
      if (context.isStopped || inbox.length >= CONSENSUS_INBOX_MAX) return "ignore";
      switch (topic) {
        case "votes": {
          const { verdict, vote } = judgeVote(bytes, verdicts, context.isVoteKnown);
          if (vote !== undefined) inbox.put({ type: "vote", vote });
          return verdict;
        }
        case "proposals": {
          const { verdict, proposal } = judgeProposal(bytes, verdicts, context.isProposalKnown);
          if (proposal !== undefined) inbox.put({ type: "proposal", proposal });
          return verdict;
        }
        case "evidence":
          return judgeEvidence(bytes, evidence);
        default:
          return unreachable(topic);
      }
    },
    onAnnounce: catchUp.onAnnounce,
    onCatchUpRequest: async (_from, bytes) => {
      const request = parseCatchUpRequest(bytes);
      if (request === undefined || context.isStopped) return undefined;
      if (request.height < core.height || (request.height === core.height && core.step === "commit")) {
        const commit = await seenCommit(request.height);
        return commit === undefined ? undefined : CatchUpResponse.encode(CatchUpResponse.create({ commit }));
      }
      const answer = answerCatchUp(core, request);
      return answer === undefined ? undefined : CatchUpResponse.encode(answer);
    },
    onBodyRequest: async (height, blockId) => {
      const blockKey = blockIdKey(blockId);
      if (height === core.height) return bodies.get(blockKey);
      if (height > core.height || height < blocks.base) return undefined;
      const block = await blocks.loadBlock(height);
      const commit = block === undefined ? undefined : await seenCommit(height);
      return commit !== undefined && blockIdKey(commit.blockId) === blockKey ? block : undefined;
    },
    onBody: (_from, height, blockId, block) => {
      if (!context.isStopped) bodies.offer(height, blockId, block);
    },
    onPeerConnected: catchUp.onPeerConnected,
    onPeerDisconnected: catchUp.onPeerDisconnected,
  };
}

async function judgeEvidence(bytes: Uint8Array, pool: EvidencePool): Promise<Verdict> {
  const parsed = parseEvidence(bytes);
  if (parsed === undefined) return "reject";
  const result = await pool.add(parsed);
  if (result === "new") return "accept";
  return result === "bad" ? "reject" : "ignore";
}
