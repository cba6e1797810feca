/** A copy of the consensus core for RPC: made within one call, so readers never hold the live state. */

import type { ChainState } from "../lib/chain/state.ts";
import { TIME_ZERO } from "../lib/time.ts";
import { RoundState } from "../proto/gen/byline/consensus/v1/messages.ts";
import type { Vote } from "../proto/gen/tendermint/types/types.ts";
import type { CoreState } from "./consensus/core/state.ts";
import type { Tally } from "./consensus/core/tally.ts";
import { viewProposal, viewRound, viewTally } from "./consensus/core/view.ts";
import { hasBit } from "./consensus/messages.ts";
import type { PeerSummary } from "./p2p/network.ts";
import type { ConsensusSnapshot, PeerRoundState, RoundVotes } from "./rpc/backend.ts";

/** CometBFT's numbers of the steps. */
const STEP_NUMBERS = { newHeight: 1, propose: 3, prevote: 4, precommit: 6, commit: 8 } as const;
/** Rounds shown besides the current one. */
const ROUNDS_SHOWN = 8;
const NONE = new Uint8Array(0);
const PREVOTE = 1;
const PRECOMMIT = 2;

/** Copies `core`; `state` is the chain state before the core's height. */
export function snapshotOf(
  core: Readonly<CoreState>,
  state: ChainState,
  times: { readonly startTime: bigint; readonly commitTime: bigint | undefined },
): ConsensusSnapshot {
  const round = core.round < 0 ? 0 : core.round;
  const count = state.validators.validators.length;
  const votes: RoundVotes[] = [];
  for (let each = round > ROUNDS_SHOWN ? round - ROUNDS_SHOWN : 0; each <= round; each += 1) {
    votes.push({
      round: each,
      prevotes: votesOf(viewTally(core, each, PREVOTE), count),
      precommits: votesOf(viewTally(core, each, PRECOMMIT), count),
    });
  }
  const proposal = viewProposal(core, round)?.proposal;
  return {
    height: core.height,
    round,
    step: STEP_NUMBERS[core.step],
    startTime: times.startTime,
    commitTime: times.commitTime ?? TIME_ZERO,
    validators: state.validators,
    lastValidators: state.lastBlockHeight === 0n ? undefined : state.lastValidators,
    proposal,
    proposalBlockHash: proposal?.blockId.hash ?? NONE,
    lockedRound: core.lockedRound,
    lockedBlockHash: core.locked?.blockId.hash ?? NONE,
    validRound: core.validRound,
    validBlockHash: core.valid?.blockId.hash ?? NONE,
    commitRound: core.commit?.round ?? -1,
    votes,
    lastCommit: votesOf(core.last?.precommits, state.lastValidators.validators.length),
    triggeredTimeoutPrecommit: viewRound(core, round) !== undefined && core.precommitTimer,
  };
}

/** What a peer announced of its round, as RPC shows it; nothing for bytes that are no announcement. */
export function peerRoundStateOf(
  peer: Pick<PeerSummary, "id" | "listenAddress">,
  bytes: Uint8Array,
  state: ChainState,
): readonly PeerRoundState[] {
  let told: RoundState;
  try {
    told = RoundState.decode(bytes);
  } catch {
    return [];
  }
  const count = state.validators.validators.length;
  const isOurHeight = told.height === (state.lastBlockHeight === 0n ? state.initialHeight : state.lastBlockHeight + 1n);
  const marks = (bitmap: Uint8Array): readonly boolean[] | undefined =>
    isOurHeight ? Array.from({ length: count }, (_, index) => hasBit(bitmap, index)) : undefined;
  return [
    {
      nodeAddress: `${peer.id}@${peer.listenAddress}`,
      height: told.height,
      round: told.round < 0 ? 0 : told.round,
      step: told.step,
      startTime: 0n,
      hasProposal: told.hasProposal,
      prevotes: marks(told.prevotes),
      precommits: marks(told.precommits),
    },
  ];
}

function votesOf(tally: Tally | undefined, count: number): readonly (Vote | undefined)[] {
  return Array.from({ length: count }, (_, index) => tally?.first[index]?.vote);
}
