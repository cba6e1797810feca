/**
 * Liars: a Byzantine node is a real driver with some of its parts replaced. Each behaviour replaces what it must and
 * counts what it did, so that a run can prove the lie was told.
 */
import { concatBytes } from "../../lib/bytes.ts";
import { blockIdKey, commitHash, dataHash, EMPTY_COMMIT, isNilBlockId, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { type ChainState, makeBlock } from "../../lib/chain/state.ts";
import { CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import { type BlockID, type CommitSig, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { step } from "../../node/consensus/core/core.ts";
import type { CoreState } from "../../node/consensus/core/state.ts";
import type {
  BlockExecutor,
  ConsensusInbound,
  ConsensusNetwork,
  ConsensusTopic,
  Signer,
} from "../../node/consensus/ports.ts";
import type { Voters } from "../../node/consensus/voters.ts";
import { BAD_TX, cachedBlockId } from "./fakes/app.ts";
import type { SimKey } from "./fakes/keys.ts";
import type { FakeNetwork } from "./fakes/network.ts";
import type { Prng } from "./prng.ts";

/** What a liar knows and can do. */
export interface LiarContext {
  readonly index: number;
  readonly key: SimKey;
  readonly prng: Prng;
  readonly network: FakeNetwork;
  readonly nodeCount: number;
  readonly chainId: string;
  /** Its own honest half: where consensus stands. */
  core(): Readonly<CoreState>;
  voters(): Voters | undefined;
  state(): ChainState;
  now(): bigint;
  after(delayMs: number, run: () => void): void;
  /** Counts one lie. */
  lied(): void;
}

/** Parts of a node that a behaviour replaces. */
export interface Liar {
  readonly network?: (honest: ConsensusNetwork) => ConsensusNetwork;
  readonly inbound?: (honest: ConsensusInbound) => ConsensusInbound;
  readonly executor?: (honest: BlockExecutor) => BlockExecutor;
  readonly signer?: (honest: Signer) => Signer;
  readonly step?: (honest: typeof step) => typeof step;
  /** Called every 150 ms of simulated time. */
  readonly tick?: () => void;
}

/** All behaviours by name. `twin` is made by the world: a second node with the same key. */
export const BEHAVIOURS: readonly (readonly [string, (context: LiarContext) => Liar])[] = [
  ["equivocate-prevotes", (context) => equivocate(context, 1)],
  ["equivocate-precommits", (context) => equivocate(context, 2)],
  ["two-proposals", twoProposals],
  ["proposal-to-half", proposalToHalf],
  ["withheld-body", (context) => bodies(context, () => undefined)],
  ["body-to-one", (context) => bodies(context, (send) => send(0))],
  [
    "late-body",
    (context) =>
      bodies(context, (send) => context.after(context.prng.between(200, 1_500), () => everyone(context).forEach(send))),
  ],
  ["bad-app-hash", (context) => badBlock(context, (block) => withHeader(block, { appHash: randomBytes(context, 32) }))],
  [
    "bad-data-hash",
    (context) => badBlock(context, (block) => withHeader(block, { dataHash: randomBytes(context, 32) })),
  ],
  [
    "bad-tx",
    (context) => badBlock(context, (block) => withTxs(block, [Uint8Array.of(BAD_TX, context.prng.below(256))])),
  ],
  ["swapped-addresses", swappedAddresses],
  ["bad-commit-signature", (context) => badBlock(context, (block) => changeSignature(block, context))],
  ["wrong-time", wrongTime],
  ["amnesia", amnesia],
  ["back-to-the-past", backToThePast],
  ["always-nil", alwaysNil],
  ["silent", silent],
  ["bad-index", badIndex],
  ["future-flood", futureFlood],
  ["old-replay", oldReplay],
  ["garbage", garbage],
  ["forged-evidence", forgedEvidence],
  ["lying-catch-up", lyingCatchUp],
  ["twin", () => ({})],
  ["false-proof", falseProof],
  ["slow-signer", slowSigner],
  ["boasting", boasting],
  ["bad-signature", badSignature],
  ["usurper", usurper],
  ["forgets-valid-value", forgetsValid],
];

function everyone(context: LiarContext): number[] {
  return Array.from({ length: context.nodeCount }, (_value, index) => index).filter((index) => index !== context.index);
}

function randomBytes(context: LiarContext, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => context.prng.below(256));
}

function randomBlockId(context: LiarContext): BlockID {
  return { hash: randomBytes(context, 32), partSetHeader: { total: 1, hash: randomBytes(context, 32) } };
}

function signVote(context: LiarContext, vote: Vote): Vote {
  return { ...vote, signature: context.key.sign(voteSignBytes(context.chainId, vote)) };
}

function signProposal(context: LiarContext, proposal: Proposal): Proposal {
  return { ...proposal, signature: context.key.sign(proposalSignBytes(context.chainId, proposal)) };
}

/** A vote of ours for the current round, changed by `fields` and signed. */
function ownVote(context: LiarContext, fields: Partial<Vote>): Vote | undefined {
  const core = context.core();
  const validatorIndex = context.voters()?.indexOf(context.key.address);
  if (validatorIndex === undefined || core.round < 0) return undefined;
  return signVote(context, {
    type: 1,
    height: core.height,
    round: core.round,
    blockId: NIL_BLOCK_ID,
    timestamp: context.now(),
    validatorAddress: context.key.address,
    validatorIndex,
    signature: new Uint8Array(0),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
    ...fields,
  });
}

function sendVote(context: LiarContext, to: number, vote: Vote | undefined): void {
  if (vote === undefined) return;
  context.lied();
  context.network.sendGossip(context.index, to, "votes", Vote.encode(vote));
}

/** Replaces what is broadcast on one topic. */
function onBroadcast(topic: ConsensusTopic, replace: (bytes: Uint8Array, honest: ConsensusNetwork) => void): Liar {
  return {
    network: (honest) => ({
      ...honest,
      broadcast: (on, bytes) => {
        if (on === topic) replace(bytes, honest);
        else honest.broadcast(on, bytes);
      },
    }),
  };
}

function equivocate(context: LiarContext, type: number): Liar {
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

function twoProposals(context: LiarContext): Liar {
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

function proposalToHalf(context: LiarContext): Liar {
  return onBroadcast("proposals", (bytes) => {
    context.lied();
    for (const [at, to] of everyone(context).entries()) {
      if (at % 2 === 0) context.network.sendGossip(context.index, to, "proposals", bytes);
    }
  });
}

function bodies(context: LiarContext, give: (send: (to: number) => void) => void): Liar {
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

function badBlock(context: LiarContext, change: (block: Block) => Block): Liar {
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

function withHeader(block: Block, fields: Partial<Block["header"]>): Block {
  return { ...block, header: { ...block.header, ...fields } };
}

function withTxs(block: Block, txs: readonly Uint8Array[]): Block {
  return { ...withHeader(block, { dataHash: dataHash(txs) }), data: { txs } };
}

function withCommit(block: Block, signatures: readonly CommitSig[]): Block {
  if (block.lastCommit === undefined) return block;
  const lastCommit = { ...block.lastCommit, signatures };
  return { ...withHeader(block, { lastCommitHash: commitHash(lastCommit) }), lastCommit };
}

function changeSignature(block: Block, context: LiarContext): Block {
  const signatures = block.lastCommit?.signatures ?? [];
  const at = context.prng.below(signatures.length + 1);
  return withCommit(
    block,
    signatures.map((signature, index) =>
      index === at && signature.blockIdFlag !== 1 ? { ...signature, signature: randomBytes(context, 64) } : signature,
    ),
  );
}

function swappedAddresses(context: LiarContext): Liar {
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

function wrongTime(context: LiarContext): Liar {
  return onBroadcast("votes", (bytes, honest) => {
    const vote = Vote.decode(bytes);
    const shift = BigInt(context.prng.between(-3_600, 3_600)) * 1_000_000_000n;
    context.lied();
    honest.broadcast("votes", Vote.encode(signVote(context, { ...vote, timestamp: vote.timestamp + shift })));
  });
}

function amnesia(context: LiarContext): Liar {
  return {
    step: (honest) => (core, input) => {
      if (core.lockedRound >= 0) context.lied();
      core.lockedRound = -1;
      core.locked = undefined;
      return honest(core, input);
    },
  };
}

function forgetsValid(context: LiarContext): Liar {
  return {
    step: (honest) => (core, input) => {
      if (core.validRound >= 0) context.lied();
      core.validRound = -1;
      core.valid = undefined;
      return honest(core, input);
    },
  };
}

function backToThePast(context: LiarContext): Liar {
  return {
    tick: () => {
      const core = context.core();
      const round = context.prng.below(core.round < 1 ? 1 : core.round);
      const blockId = core.rounds.get(round)?.proposal?.proposal.blockId ?? randomBlockId(context);
      for (const to of everyone(context)) sendVote(context, to, ownVote(context, { type: 2, round, blockId }));
    },
  };
}

function alwaysNil(context: LiarContext): Liar {
  return onBroadcast("votes", (bytes, honest) => {
    context.lied();
    honest.broadcast("votes", Vote.encode(signVote(context, { ...Vote.decode(bytes), blockId: NIL_BLOCK_ID })));
  });
}

function silent(context: LiarContext): Liar {
  return {
    network: (honest) => ({
      ...honest,
      broadcast: () => context.lied(),
      announce: () => undefined,
      offerBody: () => undefined,
    }),
  };
}

function badIndex(context: LiarContext): Liar {
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

function futureFlood(context: LiarContext): Liar {
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

function oldReplay(context: LiarContext): Liar {
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

function garbage(context: LiarContext): Liar {
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

function forgedEvidence(context: LiarContext): Liar {
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

function lyingCatchUp(context: LiarContext): Liar {
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

function falseProof(context: LiarContext): Liar {
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

function slowSigner(context: LiarContext): Liar {
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

function boasting(context: LiarContext): Liar {
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

function badSignature(context: LiarContext): Liar {
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

function usurper(context: LiarContext): Liar {
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
