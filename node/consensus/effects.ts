/**
 * Runs what the core asks for, in order (B15): log on disk, then the signature on disk, then gossip; and carries a
 * decision through to the next height (B16).
 */
import { assert, unreachable } from "../../lib/assert.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { blockIdKey } from "../../lib/chain/block.ts";
import { type ChainState, nextHeight } from "../../lib/chain/state.ts";
import { NodeError } from "../../lib/errors.ts";
import { MILLISECOND_NS } from "../../lib/time.ts";
import { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { BodyKeeper } from "./bodies.ts";
import type { CatchUpClient } from "./catch-up-client.ts";
import type { ConsensusConfig } from "./config.ts";
import type { Effect, Input, Timeout } from "./core/input.ts";
import type { DriverContext } from "./driver-context.ts";
import type { Inbox } from "./inbox.ts";
import type { OwnSignatures } from "./own-signatures.ts";

/** B14: a proposal that comes early brings the start forward by at most one part in so many of the block interval. */
const FORWARD_PART = 4n;

/** What running effects needs besides the shared part. */
export interface EffectsOptions {
  readonly context: DriverContext;
  readonly inbox: Inbox;
  readonly bodies: BodyKeeper;
  readonly catchUp: CatchUpClient;
  readonly signatures: OwnSignatures;
  readonly propose: (turn: Extract<Effect, { type: "propose" }>) => Promise<void>;
  readonly feed: (input: Input) => Promise<void>;
}

/** The hands of the core. */
export interface Effects {
  /** Runs one effect; a promise when it waits for something. */
  run(effect: Effect): Promise<void> | undefined;
  /** Gives the core the validators of the height after `state` and forgets what is too old. */
  beginHeight(state: ChainState): Promise<void>;
  /** The time of the current height has come: round 0 starts. */
  startHeight(): void;
  /**
   * B14: a proposal that is here before the height starts shows that others are ahead. The start comes forward, so that nodes
   * whose clocks count from different moments meet; boundedly, so that no proposer rushes the chain.
   */
  followProposal(): void;
  /** When round 0 of the current height started or is due, UTC nanoseconds. */
  startTime: bigint;
}

/** @returns effects whose first height starts now */
export function createEffects(options: EffectsOptions): Effects {
  const { context, inbox, bodies, catchUp, signatures, propose, feed } = options;
  const { core, voters } = context;
  const { config, clock, network, executor, blocks, evidence, signer, onEvent } = context.options;

  const signVote = async (unsigned: Extract<Effect, { type: "sign" }>["vote"]): Promise<void> => {
    const signed = await signatures.signVote(unsigned);
    if (signed === undefined || context.isStopped) return;
    inbox.putFirst({ type: "vote", vote: { vote: signed, blockKey: blockIdKey(signed.blockId) } });
    onEvent({ type: "voted", vote: signed });
    network.broadcast("votes", Vote.encode(signed));
  };
  const decide = async (effect: Extract<Effect, { type: "decide" }>): Promise<void> => {
    const block = bodies.get(effect.blockKey);
    assert(block !== undefined, "a decided block was judged");
    await bodies.settled();
    if (blocks.height < effect.height) await blocks.saveBlock(block, effect.commit);
    context.log({ type: "endHeight", height: effect.height });
    await context.syncLog();
    if (context.isStopped) return;
    const state = await executor.apply(block, effect.blockId, effect.commit);
    if (context.isStopped) return;
    onEvent({ type: "committed", block, blockId: effect.blockId, commit: effect.commit, state });
    for (const item of evidence.takeReady()) network.broadcast("evidence", Evidence.encode(item));
    context.cancelTimers();
    catchUp.forgetQuestions();
    const delayMs = planNextHeight();
    await beginHeight(state);
    context.after(delayMs, startHeight);
    catchUp.keepAnnouncing();
  };
  const interval = BigInt(config.blockIntervalMs) * MILLISECOND_NS;
  let hasFollowed = false;
  /** B14: the next height starts one block interval after this one did, and not before now. @returns how long until then */
  const planNextHeight = (): number => {
    hasFollowed = false;
    const now = clock.now();
    effects.startTime += interval;
    if (effects.startTime < now) effects.startTime = now;
    return wholeMs(effects.startTime - now);
  };
  const followProposal = (): void => {
    if (hasFollowed || core.step !== "newHeight" || core.rounds.get(0)?.proposal === undefined) return;
    const now = clock.now();
    const earliest = effects.startTime - interval / FORWARD_PART;
    const start = earliest < now ? now : earliest;
    if (start >= effects.startTime) return;
    hasFollowed = true;
    effects.startTime = start;
    context.after(wholeMs(start - now), startHeight);
  };
  const startHeight = (): void => {
    inbox.put({ type: "timeout", timeout: { height: core.height, round: 0, step: "newHeight" } });
  };
  const beginHeight = async (state: ChainState): Promise<void> => {
    const height = nextHeight(state);
    if (state.lastBlockHeight > 0n)
      voters.set(height - 1n, voters.get(height - 1n) ?? context.createVoters(state.lastValidators));
    const electorate = voters.get(height) ?? context.createVoters(state.validators);
    voters.set(height, electorate);
    voters.set(height + 1n, context.createVoters(state.nextValidators));
    voters.delete(height - 2n);
    bodies.begin(height);
    // Early messages become inputs of this height: they are logged behind the mark that ended the last one.
    for (const proposal of core.nextProposals) context.log({ type: "proposal", proposal: proposal.proposal });
    for (const { vote } of core.nextVotes) context.log({ type: "vote", vote });
    const ownIndex = signer === undefined ? undefined : electorate.indexOf(signer.address);
    await feed({ type: "height", height, electorate, ownIndex });
  };
  const run = (effect: Effect): Promise<void> | undefined => {
    switch (effect.type) {
      case "rule":
        return undefined;
      case "persist":
        return context.syncLog();
      case "sign":
        return signVote(effect.vote);
      case "propose":
        void propose(effect).catch(context.fail);
        return undefined;
      case "schedule":
        context.after(timeoutMs(config, effect.timeout), () => inbox.put({ type: "timeout", timeout: effect.timeout }));
        return undefined;
      case "fetch":
        bodies.want(effect.blockId);
        return undefined;
      case "decide":
        return decide(effect);
      case "evidence":
        // B45: equivocation of our own key is not ours to report: another node with this key is running.
        if (signer === undefined || !equalBytes(effect.voteA.validatorAddress, signer.address))
          evidence.reportConflict(effect.voteA, effect.voteB);
        return undefined;
      case "halt":
        context.fail(
          new NodeError(
            "CONSENSUS_FAILURE",
            `two thirds precommitted a block that is invalid here at height ${effect.height}`,
          ),
        );
        return undefined;
      default:
        return unreachable(effect);
    }
  };
  const effects: Effects = { run, beginHeight, startHeight, followProposal, startTime: clock.now() };
  return effects;
}

/** Nanoseconds as milliseconds, rounded up. */
function wholeMs(ns: bigint): number {
  return Number((ns + MILLISECOND_NS - 1n) / MILLISECOND_NS);
}

/** Timeouts grow by their delta each round, as in CometBFT. */
function timeoutMs(config: ConsensusConfig, timeout: Timeout): number {
  switch (timeout.step) {
    case "propose":
      return config.timeoutProposeMs + config.timeoutProposeDeltaMs * timeout.round;
    case "prevote":
      return config.timeoutPrevoteMs + config.timeoutPrevoteDeltaMs * timeout.round;
    case "precommit":
      return config.timeoutPrecommitMs + config.timeoutPrecommitDeltaMs * timeout.round;
    case "newHeight":
      return 0;
    default:
      return unreachable(timeout.step);
  }
}
