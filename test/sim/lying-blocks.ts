/** Liars with proposals and bodies: two blocks, withheld ones, bad ones, false proofs, foreign turns. */
import { commitHash, dataHash, EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { makeBlock } from "../../lib/chain/state.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { type CommitSig, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { cachedBlockId } from "./fakes/app.ts";
import {
  type LiarContext,
  type Liar,
  everyone,
  randomBytes,
  randomBlockId,
  signProposal,
  onBroadcast,
} from "./liar.ts";

/** Proposes one block to every other node and another to the rest. */
export function twoProposals(context: LiarContext): Liar {
  let own: Proposal | undefined;
  return {
    network: (honest) => ({
      ...honest,
      broadcast: (topic, bytes) => {
        if (topic === "proposals") own = Proposal.decode(bytes);
        else honest.broadcast(topic, bytes);
      },
      offerBody: (height, blockId, block) => {
        const proposal = own;
        if (proposal === undefined) return;
        const { lastCommit, evidence } = block;
        const txs = [randomBytes(context, 8).fill(1, 0, 1)];
        const parts = { height, txs, lastCommit: lastCommit ?? EMPTY_COMMIT, evidence: evidence.evidence };
        const second = makeBlock(context.state(), { ...parts, proposerAddress: context.key.address });
        const secondId = cachedBlockId(second);
        const lie = signProposal(context, { ...proposal, blockId: secondId });
        context.lied();
        for (const [at, to] of everyone(context).entries()) {
          const isFirst = at % 2 === 0;
          context.network.sendGossip(context.index, to, "proposals", Proposal.encode(isFirst ? proposal : lie));
          context.network.sendBody(context.index, to, height, isFirst ? blockId : secondId, isFirst ? block : second);
        }
      },
    }),
  };
}

/** Proposes to every other node only. */
export function proposalToHalf(context: LiarContext): Liar {
  return onBroadcast("proposals", (bytes) => {
    context.lied();
    for (const [at, to] of everyone(context).entries()) {
      if (at % 2 === 0) context.network.sendGossip(context.index, to, "proposals", bytes);
    }
  });
}

/** Gives bodies as `give` says, and to nobody who asks. */
export function bodies(context: LiarContext, give: (send: (to: number) => void) => void): Liar {
  return {
    network: (honest) => ({
      ...honest,
      offerBody: (height, blockId, block) => {
        context.lied();
        give((to) => context.network.sendBody(context.index, to, height, blockId, block));
      },
    }),
    inbound: (honest) => ({ ...honest, onBodyRequest: () => Promise.resolve(undefined) }),
  };
}

/** Proposes changed blocks. */
export function badBlock(context: LiarContext, change: (block: Block) => Block): Liar {
  return {
    executor: (honest) => ({
      get state() {
        return honest.state;
      },
      apply: honest.apply,
      validate: async (block, blockId) => (lies.has(block) ? "valid" : honest.validate(block, blockId)),
      createProposal: async (request) => {
        const built = await honest.createProposal(request);
        if (!context.prng.chance(700)) return built;
        const block = change(built.block);
        lies.add(block);
        context.lied();
        return { block, blockId: cachedBlockId(block) };
      },
    }),
  };
}

const lies = new WeakSet<Block>();

/** The block with other header fields. */
export function withHeader(block: Block, fields: Partial<Block["header"]>): Block {
  return { ...block, header: { ...block.header, ...fields } };
}

/** The block with other transactions. */
export function withTxs(block: Block, txs: readonly Uint8Array[]): Block {
  return { ...withHeader(block, { dataHash: dataHash(txs) }), data: { txs } };
}

function withCommit(block: Block, signatures: readonly CommitSig[]): Block {
  if (block.lastCommit === undefined) return block;
  const lastCommit = { ...block.lastCommit, signatures };
  return { ...withHeader(block, { lastCommitHash: commitHash(lastCommit) }), lastCommit };
}

/** One signature of the last commit is noise. */
export function changeSignature(block: Block, context: LiarContext): Block {
  const signatures = block.lastCommit?.signatures ?? [];
  const at = context.prng.below(signatures.length + 1);
  return withCommit(
    block,
    signatures.map((signature, index) =>
      index === at && signature.blockIdFlag !== 1 ? { ...signature, signature: randomBytes(context, 64) } : signature,
    ),
  );
}

/** Addresses that do not belong to their indexes (CSA-2026-001), in votes and in commits. */
export function swappedAddresses(context: LiarContext): Liar {
  const swapped = badBlock(context, (block) => {
    const signatures = [...(block.lastCommit?.signatures ?? [])];
    const [first, second] = signatures;
    if (first === undefined || second === undefined || first.blockIdFlag === 1 || second.blockIdFlag === 1)
      return block;
    signatures[0] = { ...first, validatorAddress: second.validatorAddress };
    signatures[1] = { ...second, validatorAddress: first.validatorAddress };
    return withCommit(block, signatures);
  });
  const votes = onBroadcast("votes", (bytes, honest) => {
    const vote = Vote.decode(bytes);
    const other = context.voters()?.set.validators[(vote.validatorIndex + 1) % (context.voters()?.count ?? 1)];
    context.lied();
    honest.broadcast("votes", other === undefined ? bytes : Vote.encode({ ...vote, validatorAddress: other.address }));
  });
  return { ...swapped, ...votes };
}

/** Cites a round without a polka as its proof of lock. */
export function falseProof(context: LiarContext): Liar {
  return onBroadcast("proposals", (bytes, honest) => {
    const proposal = Proposal.decode(bytes);
    const { round } = proposal;
    if (round === 0 && !context.prng.chance(300)) {
      honest.broadcast("proposals", bytes);
      return;
    }
    context.lied();
    // In round 0 no earlier round exists: the proposal is malformed.
    const polRound = round === 0 ? 0 : context.prng.below(round);
    honest.broadcast("proposals", Proposal.encode(signProposal(context, { ...proposal, polRound })));
  });
}

/** Proposes out of turn. */
export function usurper(context: LiarContext): Liar {
  return {
    tick: () => {
      const core = context.core();
      if (core.round < 0) return;
      const proposal = signProposal(context, {
        type: 32,
        height: core.height,
        round: core.round,
        polRound: -1,
        blockId: randomBlockId(context),
        timestamp: context.now(),
        signature: new Uint8Array(0),
      });
      context.lied();
      for (const to of everyone(context))
        context.network.sendGossip(context.index, to, "proposals", Proposal.encode(proposal));
    },
  };
}
