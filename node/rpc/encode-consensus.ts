/** CometBFT JSON of the consensus state, made from a snapshot (`consensus_state`, `dump_consensus_state`). */

import { equalBytes, toHexUpper } from "../../lib/bytes.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { ConsensusSnapshot, PeerRoundState, RoundVotes } from "./backend.ts";
import { encodeProposal } from "./encode-block.ts";
import { encodeValidatorSet } from "./encode-validator.ts";
import { type JsonObject, type JsonValue, jsonHex, jsonInt, jsonTime } from "./json-value.ts";

/** `round_state` of `consensus_state`. */
export function encodeRoundStateSimple(snapshot: ConsensusSnapshot): JsonObject {
  return {
    "height/round/step": `${snapshot.height}/${snapshot.round}/${snapshot.step}`,
    start_time: jsonTime(snapshot.startTime),
    proposal_block_hash: jsonHex(snapshot.proposalBlockHash),
    locked_block_hash: jsonHex(snapshot.lockedBlockHash),
    valid_block_hash: jsonHex(snapshot.validBlockHash),
    height_vote_set: encodeVotes(snapshot),
    proposer: encodeProposer(snapshot.validators),
  };
}

/** `round_state` of `dump_consensus_state`. Blocks and part sets are not in the snapshot and print as null. */
export function encodeRoundState(snapshot: ConsensusSnapshot): JsonObject {
  return {
    height: jsonInt(snapshot.height),
    round: snapshot.round,
    step: snapshot.step,
    start_time: jsonTime(snapshot.startTime),
    commit_time: jsonTime(snapshot.commitTime),
    validators: encodeValidatorSet(snapshot.validators),
    proposal: snapshot.proposal === undefined ? null : encodeProposal(snapshot.proposal),
    proposal_block: null,
    proposal_block_parts: null,
    locked_round: snapshot.lockedRound,
    locked_block: null,
    locked_block_parts: null,
    valid_round: snapshot.validRound,
    valid_block: null,
    valid_block_parts: null,
    votes: encodeVotes(snapshot),
    commit_round: snapshot.commitRound,
    last_commit: encodeLastCommit(snapshot),
    last_validators: snapshot.lastValidators === undefined ? null : encodeValidatorSet(snapshot.lastValidators),
    triggered_timeout_precommit: snapshot.triggeredTimeoutPrecommit,
  };
}

/** One entry of `peers` of `dump_consensus_state`. */
export function encodePeerState(peer: PeerRoundState): JsonObject {
  return {
    node_address: peer.nodeAddress,
    peer_state: {
      round_state: {
        height: jsonInt(peer.height),
        round: peer.round,
        step: peer.step,
        start_time: jsonTime(peer.startTime),
        proposal: peer.hasProposal,
        proposal_block_part_set_header: { total: 0, hash: "" },
        proposal_block_parts: null,
        proposal_pol_round: -1,
        proposal_pol: null,
        prevotes: marksOf(peer.prevotes),
        precommits: marksOf(peer.precommits),
        last_commit_round: -1,
        last_commit: null,
        catchup_commit_round: -1,
        catchup_commit: null,
      },
      stats: { votes: "0", block_parts: "0" },
    },
  };
}

function encodeVotes(snapshot: ConsensusSnapshot): JsonValue {
  return snapshot.votes.map((votes) => encodeRoundVotes(votes, snapshot.validators));
}

function encodeRoundVotes(votes: RoundVotes, validators: ValidatorSet): JsonObject {
  return {
    round: votes.round,
    prevotes: votes.prevotes.map(voteText),
    prevotes_bit_array: bitArrayText(votes.prevotes, validators),
    precommits: votes.precommits.map(voteText),
    precommits_bit_array: bitArrayText(votes.precommits, validators),
  };
}

function encodeLastCommit(snapshot: ConsensusSnapshot): JsonValue {
  if (snapshot.lastValidators === undefined) return null;
  return {
    votes: snapshot.lastCommit.map(voteText),
    votes_bit_array: bitArrayText(snapshot.lastCommit, snapshot.lastValidators),
    peer_maj_23s: {},
  };
}

function encodeProposer(validators: ValidatorSet): JsonObject {
  const address = validators.proposer?.address ?? new Uint8Array(0);
  const index = validators.validators.findIndex((validator) => equalBytes(validator.address, address));
  return { address: jsonHex(address), index };
}

/** `Vote{0:2DD9F44FD906 10/00/1(Prevote) 6CD5CF4E23A4 BA9D93BF61DD 000000000000 @ 2023-…Z}`, or `nil-Vote`. */
export function voteText(vote: Vote | undefined): string {
  if (vote === undefined) return "nil-Vote";
  const type = vote.type === 1 ? "SIGNED_MSG_TYPE_PREVOTE(Prevote)" : "SIGNED_MSG_TYPE_PRECOMMIT(Precommit)";
  const round = vote.round.toString().padStart(2, "0");
  const marks = [vote.blockId.hash, vote.signature, vote.extension].map(fingerprint).join(" ");
  return `Vote{${vote.validatorIndex}:${fingerprint(vote.validatorAddress)} ${vote.height}/${round}/${type} ${marks} @ ${jsonTime(vote.timestamp)}}`;
}

/** CometBFT's JSON of a BitArray: `x` for a set bit, `_` for another. */
function marksOf(bits: readonly boolean[] | undefined): JsonValue {
  return bits === undefined ? null : bits.map((bit) => (bit ? "x" : "_")).join("");
}

/** The first six bytes as hex, zero filled. */
function fingerprint(bytes: Uint8Array): string {
  return toHexUpper(bytes.subarray(0, 6)).padEnd(12, "0");
}

/** `BA{4:xx_x} 30/40 = 0.75`: who voted, and by how much power. */
export function bitArrayText(votes: readonly (Vote | undefined)[], validators: ValidatorSet): string {
  let voted = 0n;
  let total = 0n;
  let marks = "";
  for (const [index, validator] of validators.validators.entries()) {
    const hasVoted = votes[index] !== undefined;
    total += validator.votingPower;
    if (hasVoted) voted += validator.votingPower;
    marks += hasVoted ? "x" : "_";
  }
  const hundredths = total === 0n ? 0n : (voted * 200n + total) / (total * 2n);
  const fraction = `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}`;
  return `BA{${validators.validators.length}:${marks}} ${voted}/${total} = ${fraction}`;
}
