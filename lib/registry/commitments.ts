/** What jurors and reviewers commit to (docs/spec/registry.md R64, R84): whose it is stands inside, so a copy is useless. */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../bytes.ts";
import { lengthPrefixed } from "../varint.ts";

/** Bytes of a salt and of a commitment. */
export const COMMITMENT_BYTES = 32;

/** A juror's vote before it is shown. */
export interface VoteSecret {
  readonly chainId: string;
  readonly caseId: bigint;
  /** From 0. */
  readonly round: number;
  /** 20 bytes. */
  readonly voter: Uint8Array;
  /** 1 uphold, 2 reject. */
  readonly vote: number;
  /** 32 bytes. */
  readonly salt: Uint8Array;
}

/** `SHA-256("byline/vote/1" ‖ lp(chainId) ‖ be64(case) ‖ round ‖ voter ‖ vote ‖ salt)`. */
export function voteCommitment({ chainId, caseId, round, voter, vote, salt }: VoteSecret): Uint8Array {
  return sha256(
    concatBytes(
      utf8ToBytes("byline/vote/1"),
      lengthPrefixed(utf8ToBytes(chainId)),
      bigEndian64(caseId),
      Uint8Array.of(round),
      voter,
      Uint8Array.of(vote),
      salt,
    ),
  );
}

/** A reviewer's score before it is shown. */
export interface ReviewSecret {
  readonly chainId: string;
  readonly contributionId: bigint;
  /** 20 bytes. */
  readonly reviewer: Uint8Array;
  /** 0..100. */
  readonly score: number;
  /** 32 bytes. */
  readonly salt: Uint8Array;
}

/** `SHA-256("byline/review/1" ‖ lp(chainId) ‖ be64(contribution) ‖ reviewer ‖ score ‖ salt)`. */
export function reviewCommitment({ chainId, contributionId, reviewer, score, salt }: ReviewSecret): Uint8Array {
  return sha256(
    concatBytes(
      utf8ToBytes("byline/review/1"),
      lengthPrefixed(utf8ToBytes(chainId)),
      bigEndian64(contributionId),
      reviewer,
      Uint8Array.of(score),
      salt,
    ),
  );
}
