/** Our turn to propose: a block is built outside the core (B8), judged as others will judge it (B13), logged, signed, sent. */
import { assert } from "../../lib/assert.ts";
import { blockIdKey, EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { type BlockID, type Commit, Proposal } from "../../proto/gen/tendermint/types/types.ts";
import type { BodyKeeper } from "./bodies.ts";
import { makeCommit } from "./core/commit.ts";
import type { Effect, Input } from "./core/input.ts";
import type { DriverContext } from "./driver-context.ts";
import type { Inbox } from "./inbox.ts";
import type { OwnSignatures } from "./own-signatures.ts";
import type { BuiltBlock } from "./ports.ts";

type Turn = Extract<Effect, { type: "propose" }>;

/** What proposing needs besides the shared part. */
export interface ProposerOptions {
  readonly context: DriverContext;
  readonly inbox: Inbox;
  readonly bodies: BodyKeeper;
  readonly signatures: OwnSignatures;
  /** Steps the core with an input that is in the log already, or need not be. */
  readonly feed: (input: Input) => Promise<void>;
  /** Logs an input and steps the core with it. */
  readonly logAndFeed: (input: Input) => Promise<void>;
}

/** @returns takes a turn; it settles when the block is built, the proposal follows in the order of inputs */
export function createProposer(options: ProposerOptions): (turn: Turn) => Promise<void> {
  const { context, inbox, bodies, signatures, feed, logAndFeed } = options;
  const { core } = context;
  const { signer, network, executor, blocks, onEvent } = context.options;

  const lastCommitFor = async (height: bigint): Promise<Commit> => {
    const last = core.last;
    if (last !== undefined && last.height === height - 1n) {
      const value = last.precommits.byBlock.get(last.blockKey);
      assert(value !== undefined, "the last height was decided by votes");
      return makeCommit(last.height, last.round, { blockKey: last.blockKey, blockId: value.blockId }, last.precommits);
    }
    const seen = await blocks.loadSeenCommit(height - 1n);
    return seen ?? EMPTY_COMMIT;
  };
  const buildBlock = async (turn: Turn, proposerAddress: Uint8Array): Promise<BuiltBlock | undefined> => {
    const lastCommit = await lastCommitFor(turn.height);
    const built = await executor.createProposal({
      height: turn.height,
      round: turn.round,
      lastCommit,
      proposerAddress,
    });
    if (context.isStopped || core.height !== turn.height) return undefined;
    return (await executor.validate(built.block, built.blockId)) === "valid" ? built : undefined;
  };
  const heldBlock = (blockId: BlockID): BuiltBlock => {
    const block = bodies.get(blockIdKey(blockId));
    assert(block !== undefined, "the valid value's body is held");
    return { block, blockId };
  };
  const send = async (turn: Turn, { block, blockId }: BuiltBlock): Promise<void> => {
    const { height, round } = turn;
    if (core.height !== height || core.round !== round || core.step !== "propose") return;
    const blockKey = blockIdKey(blockId);
    bodies.put({ height, blockId, blockKey, block, valid: true });
    context.log({ type: "body", blockId, block, valid: true });
    await context.syncLog();
    const signed = await signatures.signProposal({ height, round, proof: turn.validRound, blockId });
    if (signed === undefined || context.isStopped) return;
    onEvent({ type: "proposed", proposal: signed, block });
    network.broadcast("proposals", Proposal.encode(signed));
    network.offerBody(height, blockId, block);
    await feed({ type: "validity", height, blockId, blockKey, valid: true });
    await logAndFeed({ type: "proposal", proposal: { proposal: signed, blockKey } });
  };
  return async (turn) => {
    if (signer === undefined || !signatures.maySign(turn.height)) return;
    const built = turn.value === undefined ? await buildBlock(turn, signer.address) : heldBlock(turn.value);
    if (built !== undefined) inbox.run(() => send(turn, built));
  };
}
