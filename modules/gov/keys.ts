/** Keys of the gov store: the SDK's layout (x/gov/types/keys.go), and from 0x80 on our own rows. */
import { bigEndian64, concatBytes, readBigEndian64 } from "../../lib/bytes.ts";
import { lengthPrefixed, sortableTime } from "../keys.ts";

/** Name of the store. */
export const GOV_STORE = "gov";
/** Prefix of all proposals. */
export const PROPOSALS_PREFIX = Uint8Array.of(0x00);
/** Prefix of the proposals in their voting period, by its end. */
export const ACTIVE_QUEUE_PREFIX = Uint8Array.of(0x01);
/** Prefix of the proposals in their deposit period, by its end. */
export const INACTIVE_QUEUE_PREFIX = Uint8Array.of(0x02);
/** Next proposal id. */
export const NEXT_ID_KEY = Uint8Array.of(0x03);
/** Prefix of the marks of proposals in their voting period. */
export const VOTING_PREFIX = Uint8Array.of(0x04);
/** Prefix of all deposits. */
export const DEPOSITS_PREFIX = Uint8Array.of(0x10);
/** Prefix of all votes. */
export const VOTES_PREFIX = Uint8Array.of(0x20);
/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x30);
/** The constitution's text. */
export const CONSTITUTION_KEY = Uint8Array.of(0x31);
/** Prefix of the votes counted so far, by proposal and validator. */
export const TALLIES_PREFIX = Uint8Array.of(0x80);
/** Prefix of the open votes of accounts. */
export const OPEN_VOTES_PREFIX = Uint8Array.of(0x81);
/** Sum of all deposits. */
export const DEPOSIT_TOTAL_KEY = Uint8Array.of(0x82);
/** Prefix of the ended proposals whose rows are not all gone. */
export const CLOSINGS_PREFIX = Uint8Array.of(0x83);

/** Bytes before the address in the key of a deposit, vote or tally: prefix and proposal id. */
export const OF_PROPOSAL_BYTES = 9;

/** Row of one thing of one proposal, or the prefix of its rows. */
export function ofProposal(prefix: Uint8Array, id: bigint): Uint8Array {
  return concatBytes(prefix, bigEndian64(id));
}

/** Row of an account's deposit or vote, or of a validator's tally, under its proposal. */
export function ofProposalBy(prefix: Uint8Array, id: bigint, address: Uint8Array): Uint8Array {
  return concatBytes(prefix, bigEndian64(id), lengthPrefixed(address));
}

/** Row of a proposal in one of the queues. */
export function queueKey(prefix: Uint8Array, time: bigint, id: bigint): Uint8Array {
  return concatBytes(queuePrefix(prefix, time), bigEndian64(id));
}

/** First key of a queue at `time`. */
export function queuePrefix(prefix: Uint8Array, time: bigint): Uint8Array {
  return concatBytes(prefix, sortableTime(time));
}

/** Prefix of an account's open votes. */
export function openVotesKey(voter: Uint8Array): Uint8Array {
  return concatBytes(OPEN_VOTES_PREFIX, lengthPrefixed(voter));
}

/** The proposal id that ends a key. */
export function lastId(key: Uint8Array): bigint {
  return readBigEndian64(key, key.length - 8);
}
