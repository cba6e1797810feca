/** Inputs of the core as records of the log, and back. Signatures in the log were checked before they were written. */
import { blockIdKey } from "../../lib/chain/block.ts";
import { unreachable } from "../../lib/assert.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { Input, VerifiedVote } from "./core/input.ts";
import type { WalRecord } from "./wal-record.ts";

/** The record of an input; undefined for those that are logged elsewhere (bodies) or follow from the state (heights). */
export function inputToRecord(input: Input): WalRecord | undefined {
  switch (input.type) {
    case "proposal":
      return { type: "proposal", proposal: input.proposal.proposal };
    case "vote":
      return { type: "vote", vote: input.vote.vote };
    case "certificate":
      return { type: "certificate", votes: input.votes.map(({ vote }) => vote) };
    case "timeout":
      return { type: "timeout", timeout: input.timeout };
    case "validity":
    case "height":
      return undefined;
    default:
      return unreachable(input);
  }
}

/** The input of a record at `height`; undefined for marks. */
export function recordToInput(record: WalRecord, height: bigint): Input | undefined {
  switch (record.type) {
    case "proposal":
      return {
        type: "proposal",
        proposal: { proposal: record.proposal, blockKey: blockIdKey(record.proposal.blockId) },
      };
    case "vote":
      return { type: "vote", vote: toVerified(record.vote) };
    case "certificate":
      return { type: "certificate", votes: record.votes.map(toVerified) };
    case "body":
      return {
        type: "validity",
        height,
        blockId: record.blockId,
        blockKey: blockIdKey(record.blockId),
        valid: record.valid,
      };
    case "timeout":
      return { type: "timeout", timeout: record.timeout };
    case "endHeight":
      return undefined;
    default:
      return unreachable(record);
  }
}

function toVerified(vote: Vote): VerifiedVote {
  return { vote, blockKey: blockIdKey(vote.blockId) };
}
