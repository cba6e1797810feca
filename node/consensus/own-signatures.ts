/** Our votes and proposals: their times, the key's guard, and silence where a signature could contradict an older one. */
import { blockIdKey, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { NodeError } from "../../lib/errors.ts";
import { MILLISECOND_NS } from "../../lib/time.ts";
import type { BlockID, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { BodyKeeper } from "./bodies.ts";
import type { Effect } from "./core/input.ts";
import type { DriverContext } from "./driver-context.ts";

/** Signs for this node; everything answers undefined when nothing was signed. */
export interface OwnSignatures {
  /** False for a node without a key, and at a height that is muted (B25). */
  maySign(height: bigint): boolean;
  /** B25: no signature at this height any more. */
  mute(height: bigint): void;
  signVote(unsigned: Extract<Effect, { type: "sign" }>["vote"]): Promise<Vote | undefined>;
  /** @param proof  round of the polka that a proposal of an old value cites, -1 for a new one */
  signProposal(value: {
    readonly height: bigint;
    readonly round: number;
    readonly proof: number;
    readonly blockId: BlockID;
  }): Promise<Proposal | undefined>;
}

/** CometBFT's SignedMsgType of a proposal. */
const PROPOSAL_TYPE = 32;
const EMPTY = new Uint8Array(0);
const UNSIGNED = Promise.resolve(undefined);

/** @param bodies  blocks of this height, for the times of those voted for */
export function createOwnSignatures(context: DriverContext, bodies: BodyKeeper): OwnSignatures {
  const { core, chainId } = context;
  const { signer, clock, executor, onEvent } = context.options;
  let mutedHeight = 0n;

  /** B12: later than the last block and than the block voted for or locked, by at least a millisecond. */
  const voteTime = (blockId: BlockID | undefined): bigint => {
    const named = blockId === undefined ? core.locked?.blockKey : blockIdKey(blockId);
    const blockTime = named === undefined ? undefined : bodies.get(named)?.header.time;
    const last = executor.state.lastBlockTime;
    const floor = (blockTime !== undefined && blockTime > last ? blockTime : last) + MILLISECOND_NS;
    const now = clock.now();
    return now > floor ? now : floor;
  };
  const attempt = async <T>(height: bigint, round: number, sign: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await sign();
    } catch (error) {
      if (!(error instanceof NodeError) || (error.code !== "SIGN_REFUSED" && error.code !== "SIGNER_FAILED"))
        throw error;
      onEvent({ type: "unsigned", height, round, error });
      return undefined;
    }
  };
  const maySign = (height: bigint): boolean => signer !== undefined && height !== mutedHeight;
  return {
    maySign,
    mute: (height) => {
      mutedHeight = height;
    },
    signVote: ({ height, round, type, blockId, validatorIndex }) => {
      if (signer === undefined || !maySign(height)) return UNSIGNED;
      const vote: Vote = {
        type,
        height,
        round,
        blockId: blockId ?? NIL_BLOCK_ID,
        timestamp: voteTime(blockId),
        validatorAddress: signer.address,
        validatorIndex,
        signature: EMPTY,
        extension: EMPTY,
        extensionSignature: EMPTY,
      };
      return attempt(height, round, () => signer.signVote(chainId, vote));
    },
    signProposal: ({ height, round, proof, blockId }) => {
      if (signer === undefined || !maySign(height)) return UNSIGNED;
      const proposal: Proposal = {
        type: PROPOSAL_TYPE,
        height,
        round,
        polRound: proof,
        blockId,
        timestamp: voteTime(undefined),
        signature: EMPTY,
      };
      return attempt(height, round, () => signer.signProposal(chainId, proposal));
    },
  };
}
