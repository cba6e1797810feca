/** What every liar is made of: what it knows, what it may replace, how it signs and sends a lie. */
import { NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import { type BlockID, type Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
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

/** All nodes but the liar. */
export function everyone(context: LiarContext): number[] {
  return Array.from({ length: context.nodeCount }, (_value, index) => index).filter((index) => index !== context.index);
}

/** Bytes by chance. */
export function randomBytes(context: LiarContext, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => context.prng.below(256));
}

/** The id of no block. */
export function randomBlockId(context: LiarContext): BlockID {
  return { hash: randomBytes(context, 32), partSetHeader: { total: 1, hash: randomBytes(context, 32) } };
}

/** A vote with the liar's signature. */
export function signVote(context: LiarContext, vote: Vote): Vote {
  return { ...vote, signature: context.key.sign(voteSignBytes(context.chainId, vote)) };
}

/** A proposal with the liar's signature. */
export function signProposal(context: LiarContext, proposal: Proposal): Proposal {
  return { ...proposal, signature: context.key.sign(proposalSignBytes(context.chainId, proposal)) };
}

/** A vote of ours for the current round, changed by `fields` and signed. */
export function ownVote(context: LiarContext, fields: Partial<Vote>): Vote | undefined {
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

/** Sends a lie to one node. */
export function sendVote(context: LiarContext, to: number, vote: Vote | undefined): void {
  if (vote === undefined) return;
  context.lied();
  context.network.sendGossip(context.index, to, "votes", Vote.encode(vote));
}

/** Replaces what is broadcast on one topic. */
export function onBroadcast(
  topic: ConsensusTopic,
  replace: (bytes: Uint8Array, honest: ConsensusNetwork) => void,
): Liar {
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
