/** Commits as CometBFT 0.38 builds them from a round's precommits. Pure. */
import type { Commit, CommitSig } from "../../../proto/gen/tendermint/types/types.ts";
import { NIL_KEY, type VerifiedVote } from "./input.ts";
import type { Tally } from "./tally.ts";
import type { Value } from "./state.ts";

/** `tendermint.types.BlockIDFlag`. */
export const FLAG_ABSENT = 1;
/** See FLAG_ABSENT. */
export const FLAG_COMMIT = 2;
/** See FLAG_ABSENT. */
export const FLAG_NIL = 3;

const GO_ZERO_TIME = -62135596800_000000000n;
const NOTHING = new Uint8Array(0);

/**
 * The commit for `value`: each validator's precommit for it, or its nil precommit; a vote for another block is absent.
 * B4: an equivocator's vote for `value` is used whichever of its votes came first.
 */
export function makeCommit(height: bigint, round: number, value: Value, precommits: Tally): Commit {
  const forValue = precommits.byBlock.get(value.blockKey)?.votes;
  const forNil = precommits.byBlock.get(NIL_KEY)?.votes;
  const signatures = precommits.electorate.powers.map((_power, index): CommitSig => {
    const vote = forValue?.[index];
    if (vote !== undefined) return commitSig(vote, FLAG_COMMIT);
    const nil = forNil?.[index];
    if (nil !== undefined) return commitSig(nil, FLAG_NIL);
    return { blockIdFlag: FLAG_ABSENT, validatorAddress: NOTHING, timestamp: GO_ZERO_TIME, signature: NOTHING };
  });
  return { height, round, blockId: value.blockId, signatures };
}

function commitSig(vote: VerifiedVote, blockIdFlag: typeof FLAG_COMMIT | typeof FLAG_NIL): CommitSig {
  const { validatorAddress, timestamp, signature } = vote.vote;
  return { blockIdFlag, validatorAddress, timestamp, signature };
}
