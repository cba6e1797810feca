/** Liars with votes: equivocation, wrong times, forgotten locks, silence, foreign indexes and signatures. */
import { concatBytes } from "../../lib/bytes.ts";
import { isNilBlockId, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { Vote } from "../../proto/gen/tendermint/types/types.ts";
import {
  type LiarContext,
  type Liar,
  everyone,
  randomBlockId,
  signVote,
  ownVote,
  sendVote,
  onBroadcast,
} from "./liar.ts";

/** Signs two votes of this type and gives some nodes one, some the other. */
export function equivocate(context: LiarContext, type: number): Liar {
  return onBroadcast("votes", (bytes, honest) => {
    const vote = Vote.decode(bytes);
    if (vote.type !== type) {
      honest.broadcast("votes", bytes);
      return;
    }
    const proposed = context.core().rounds.get(vote.round)?.proposal?.proposal.blockId;
    const other = isNilBlockId(vote.blockId) ? (proposed ?? randomBlockId(context)) : NIL_BLOCK_ID;
    const lie = signVote(context, { ...vote, blockId: other });
    for (const to of everyone(context)) {
      if (context.prng.chance(500)) context.network.sendGossip(context.index, to, "votes", bytes);
      else sendVote(context, to, lie);
    }
  });
}

/** Votes up to an hour early or late. */
export function wrongTime(context: LiarContext): Liar {
  return onBroadcast("votes", (bytes, honest) => {
    const vote = Vote.decode(bytes);
    const shift = BigInt(context.prng.between(-3_600, 3_600)) * 1_000_000_000n;
    context.lied();
    honest.broadcast("votes", Vote.encode(signVote(context, { ...vote, timestamp: vote.timestamp + shift })));
  });
}

/** Forgets its lock before each step. */
export function amnesia(context: LiarContext): Liar {
  return {
    step: (honest) => (core, input) => {
      if (core.lockedRound >= 0) context.lied();
      core.lockedRound = -1;
      core.locked = undefined;
      return honest(core, input);
    },
  };
}

/** Forgets its valid value before each step. */
export function forgetsValid(context: LiarContext): Liar {
  return {
    step: (honest) => (core, input) => {
      if (core.validRound >= 0) context.lied();
      core.validRound = -1;
      core.valid = undefined;
      return honest(core, input);
    },
  };
}

/** Precommits in rounds that are over. */
export function backToThePast(context: LiarContext): Liar {
  return {
    tick: () => {
      const core = context.core();
      const round = context.prng.below(core.round < 1 ? 1 : core.round);
      const blockId = core.rounds.get(round)?.proposal?.proposal.blockId ?? randomBlockId(context);
      for (const to of everyone(context)) sendVote(context, to, ownVote(context, { type: 2, round, blockId }));
    },
  };
}

/** Votes nil whatever comes. */
export function alwaysNil(context: LiarContext): Liar {
  return onBroadcast("votes", (bytes, honest) => {
    context.lied();
    honest.broadcast("votes", Vote.encode(signVote(context, { ...Vote.decode(bytes), blockId: NIL_BLOCK_ID })));
  });
}

/** Says nothing. */
export function silent(context: LiarContext): Liar {
  return {
    network: (honest) => ({
      ...honest,
      broadcast: () => context.lied(),
      announce: () => undefined,
      offerBody: () => undefined,
    }),
  };
}

/** Votes under indexes that are not its own. */
export function badIndex(context: LiarContext): Liar {
  return {
    tick: () => {
      const validatorIndex = context.prng.pick([
        context.nodeCount + 1,
        2_147_483_647,
        -1,
        context.prng.below(context.nodeCount),
      ]);
      for (const to of everyone(context)) sendVote(context, to, ownVote(context, { validatorIndex }));
    },
  };
}

/** A signer that takes its time. */
export function slowSigner(context: LiarContext): Liar {
  const slow = async <T>(sign: () => Promise<T>): Promise<T> => {
    context.lied();
    await new Promise<void>((resolve) => context.after(context.prng.between(50, 500), resolve));
    return sign();
  };
  return {
    signer: (honest) => ({
      address: honest.address,
      publicKey: honest.publicKey,
      lastSigned: undefined,
      signVote: (chainId, vote) => slow(() => honest.signVote(chainId, vote)),
      signProposal: (chainId, proposal) => slow(() => honest.signProposal(chainId, proposal)),
    }),
  };
}

/** Votes with signatures of another chain, or of nothing. */
export function badSignature(context: LiarContext): Liar {
  return {
    tick: () => {
      const vote = ownVote(context, { type: context.prng.pick([1, 2]) });
      if (vote === undefined) return;
      const wrongChain = context.key.sign(voteSignBytes("another-chain", vote));
      const signature = context.prng.chance(500)
        ? wrongChain
        : concatBytes(vote.signature.subarray(1), Uint8Array.of(7));
      for (const to of everyone(context)) sendVote(context, to, { ...vote, signature });
    },
  };
}
