/**
 * What goes into the consensus core and what comes out, as plain data. Nothing here holds a block: a value is a whole
 * BlockID, named by `blockKey` (`blockIdKey` of `lib/chain/block.ts`; the empty string is nil).
 */
import type { BlockID, Commit, Proposal, Vote } from "../../../proto/gen/tendermint/types/types.ts";

/** Key of the nil value. */
export const NIL_KEY = "";

/** Vote types of `tendermint.types.SignedMsgType`. */
export const PREVOTE = 1;
/** See PREVOTE. */
export const PRECOMMIT = 2;

/** Where a height stands. `newHeight` waits for its start, `commit` has decided. */
export type Step = "newHeight" | "propose" | "prevote" | "precommit" | "commit";

/** A timer of the algorithm; `newHeight` starts round 0. */
export interface Timeout {
  readonly height: bigint;
  readonly round: number;
  readonly step: "newHeight" | "propose" | "prevote" | "precommit";
}

/** A vote whose size, canonical form, index against address, and signature were checked. */
export interface VerifiedVote {
  readonly vote: Vote;
  readonly blockKey: string;
}

/** A proposal signed by the proposer of its round, `polRound` in -1..round-1, block id complete. */
export interface VerifiedProposal {
  readonly proposal: Proposal;
  readonly blockKey: string;
}

/** The validators of one height as the core sees them: index order of the validator set. */
export interface Electorate {
  readonly powers: readonly bigint[];
  readonly total: bigint;
  /** Validator index of the proposer of `round` (pure). */
  proposerIndex(round: number): number;
}

/** An input of the core. */
export type Input =
  /** The previous height was applied: begin `height`, without starting round 0 yet. */
  | {
      readonly type: "height";
      readonly height: bigint;
      readonly electorate: Electorate;
      /** Our validator index, undefined for a node that does not vote. */
      readonly ownIndex: number | undefined;
    }
  | { readonly type: "proposal"; readonly proposal: VerifiedProposal }
  | { readonly type: "vote"; readonly vote: VerifiedVote }
  /** Votes of one height, round, type and block id with more than two thirds of the power. */
  | { readonly type: "certificate"; readonly votes: readonly VerifiedVote[] }
  /** The body of this block id is held and judged. */
  | {
      readonly type: "validity";
      readonly height: bigint;
      readonly blockId: BlockID;
      readonly blockKey: string;
      readonly valid: boolean;
    }
  | { readonly type: "timeout"; readonly timeout: Timeout };

/** A vote to sign: the signer adds address, timestamp and signature. */
export interface UnsignedVote {
  readonly type: typeof PREVOTE | typeof PRECOMMIT;
  readonly height: bigint;
  readonly round: number;
  /** undefined is nil. */
  readonly blockId: BlockID | undefined;
  readonly validatorIndex: number;
}

/** Rules of docs/spec/consensus.md that fire on their own. */
export type RuleTag =
  | "L11"
  | "L16"
  | "L21"
  | "L22"
  | "L28"
  | "L34"
  | "L36"
  | "L42"
  | "L44"
  | "L47"
  | "L49"
  | "L55"
  | "L57"
  | "L61"
  | "L65";

/** An effect of the core, run by the driver in order. */
export type Effect =
  /** Which rule fired (for the log and for coverage). */
  | { readonly type: "rule"; readonly tag: RuleTag; readonly round: number }
  /** Every input so far is on disk before the next effect runs. */
  | { readonly type: "persist" }
  /** Returns as our own vote, then is gossiped. */
  | { readonly type: "sign"; readonly vote: UnsignedVote }
  /** Returns as our own proposal; `value` is the valid value to propose again, undefined asks for a new block. */
  | {
      readonly type: "propose";
      readonly height: bigint;
      readonly round: number;
      readonly value: BlockID | undefined;
      readonly validRound: number;
    }
  | { readonly type: "schedule"; readonly timeout: Timeout }
  /** The body of this block id is needed; returns as validity. Told once per block id and height. */
  | { readonly type: "fetch"; readonly height: bigint; readonly blockId: BlockID; readonly blockKey: string }
  | {
      readonly type: "decide";
      readonly height: bigint;
      readonly round: number;
      readonly blockId: BlockID;
      readonly blockKey: string;
      readonly commit: Commit;
    }
  /** Two different votes of one validator for one height, round and type. */
  | { readonly type: "evidence"; readonly voteA: Vote; readonly voteB: Vote }
  /** More than two thirds precommitted a block that is invalid here: stop the node. */
  | { readonly type: "halt"; readonly height: bigint; readonly blockKey: string };
