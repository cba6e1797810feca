/** Liars that flood, replay, forge and boast. */
import { blockIdKey } from "../../lib/chain/block.ts";
import { CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ConsensusTopic } from "../../node/consensus/ports.ts";
import { type LiarContext, type Liar, everyone, randomBytes, randomBlockId, ownVote, sendVote } from "./liar.ts";

/** Votes for rounds and heights far ahead. */
export function futureFlood(context: LiarContext): Liar {
  return {
    tick: () => {
      const core = context.core();
      for (let count = 0; count < 6; count += 1) {
        const round = core.round + context.prng.pick([1, 2, 3, 50, 1_000_000, 2_000_000_000]);
        const height = core.height + BigInt(context.prng.pick([0, 0, 1, 2, 1_000]));
        const type = context.prng.pick([1, 2]);
        for (const to of everyone(context))
          sendVote(context, to, ownVote(context, { height, round, type, blockId: randomBlockId(context) }));
      }
    },
  };
}

/** Says again what it has heard. */
export function oldReplay(context: LiarContext): Liar {
  const heard: { readonly topic: ConsensusTopic; readonly bytes: Uint8Array }[] = [];
  return {
    inbound: (honest) => ({
      ...honest,
      onGossip: (topic, bytes, from) => {
        if (heard.length < 500) heard.push({ topic, bytes });
        return honest.onGossip(topic, bytes, from);
      },
    }),
    tick: () => {
      for (let count = 0; count < 4; count += 1) {
        const old = heard[context.prng.below(heard.length + 1)];
        if (old === undefined) continue;
        context.lied();
        for (const to of everyone(context)) context.network.sendGossip(context.index, to, old.topic, old.bytes);
      }
    },
  };
}

/** Broken bytes on every channel. */
export function garbage(context: LiarContext): Liar {
  const junk = (): Uint8Array => randomBytes(context, context.prng.below(200));
  return {
    inbound: (honest) => ({ ...honest, onCatchUpRequest: () => Promise.resolve(junk()) }),
    tick: () => {
      for (const to of everyone(context)) {
        context.lied();
        const topic = context.prng.pick<ConsensusTopic>(["votes", "proposals", "evidence"]);
        const vote = ownVote(context, {});
        const bytes = vote === undefined ? junk() : Vote.encode(vote);
        bytes[context.prng.below(bytes.length + 1)] = context.prng.below(256);
        context.network.sendGossip(context.index, to, topic, context.prng.chance(500) ? junk() : bytes);
        context.network.sendAnnounce(context.index, to, junk());
      }
    },
  };
}

/** Accuses others with votes they never signed. */
export function forgedEvidence(context: LiarContext): Liar {
  return {
    tick: () => {
      const core = context.core();
      const victimIndex = context.prng.below(core.electorate.powers.length || 1);
      const victim = context.voters()?.set.validators[victimIndex];
      if (victim === undefined) return;
      const height = core.height - BigInt(context.prng.below(3));
      const voteA = ownVote(context, {
        height,
        validatorAddress: victim.address,
        validatorIndex: victimIndex,
        blockId: randomBlockId(context),
      });
      const voteB = ownVote(context, { height, validatorAddress: victim.address, validatorIndex: victimIndex });
      if (voteA === undefined || voteB === undefined) return;
      const [first, second] = blockIdKey(voteA.blockId) < blockIdKey(voteB.blockId) ? [voteA, voteB] : [voteB, voteA];
      const duplicateVoteEvidence = {
        voteA: first,
        voteB: second,
        totalVotingPower: core.electorate.total,
        validatorPower: victim.votingPower,
        timestamp: context.state().lastBlockTime,
      };
      context.lied();
      const bytes = Evidence.encode({ duplicateVoteEvidence, lightClientAttackEvidence: undefined });
      for (const to of everyone(context)) context.network.sendGossip(context.index, to, "evidence", bytes);
    },
  };
}

/** Answers questions with lies. */
export function lyingCatchUp(context: LiarContext): Liar {
  return {
    inbound: (honest) => ({
      ...honest,
      onCatchUpRequest: async (from, bytes) => {
        if (context.prng.chance(300)) return honest.onCatchUpRequest(from, bytes);
        context.lied();
        const core = context.core();
        const blockId = randomBlockId(context);
        const vote = ownVote(context, { type: context.prng.pick([1, 2]), blockId });
        const votes = vote === undefined ? [] : [vote];
        const signatures = core.electorate.powers.map(() => ({
          blockIdFlag: 2 as const,
          validatorAddress: context.key.address,
          timestamp: context.now(),
          signature: randomBytes(context, 64),
        }));
        const commit = context.prng.chance(500) ? { height: core.height, round: 0, blockId, signatures } : undefined;
        return CatchUpResponse.encode(CatchUpResponse.create({ votes, certificates: [{ votes }], commit }));
      },
      onBodyRequest: async () => undefined,
    }),
  };
}

/** Announces what it does not have. */
export function boasting(context: LiarContext): Liar {
  return {
    tick: () => {
      const core = context.core();
      const full = new Uint8Array(context.prng.pick([1, 1, 0, 500])).fill(255);
      const height = core.height + BigInt(context.prng.pick([0, 0, 1, 1_000_000]));
      context.lied();
      const state = RoundState.create({
        height,
        round: core.round + context.prng.below(3),
        step: 8,
        hasProposal: true,
        prevotes: full,
        precommits: full,
        validRound: core.round,
        body: randomBlockId(context),
        base: 1n,
      });
      for (const to of everyone(context)) context.network.sendAnnounce(context.index, to, RoundState.encode(state));
    },
  };
}
