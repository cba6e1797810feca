/**
 * The validators of one height as consensus looks at them: powers and keys by index, proposer by round.
 * Built once per height from the validator set of the chain state; pure after that.
 */
import { assert } from "../../lib/assert.ts";
import { equalBytes, toHex } from "../../lib/bytes.ts";
import { incrementProposerPriority, proposerOf } from "../../lib/chain/validator-set.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { Electorate } from "./core/input.ts";

/** Validators of a height. */
export interface Voters extends Electorate {
  readonly set: ValidatorSet;
  readonly count: number;
  /** Index of the validator with this address, undefined when none. */
  indexOf(address: Uint8Array): number | undefined;
  /** True when validator `index` exists and has exactly this address (an index and an address must name the same one). */
  isAt(index: number, address: Uint8Array): boolean;
  /** Ed25519 key of validator `index`; empty when it does not exist or has another kind of key. */
  publicKey(index: number): Uint8Array;
}

/** Rounds whose proposers are remembered. */
const PROPOSERS_KEPT = 256;

/**
 * @param set  the validator set of the height, priorities as in the chain state (proposer of round 0 stored)
 */
export function createVoters(set: ValidatorSet): Voters {
  const validators = set.validators;
  const powers = validators.map((validator) => validator.votingPower);
  let total = 0n;
  for (const power of powers) total += power;
  const indexByAddress = new Map(validators.map((validator, index) => [toHex(validator.address), index] as const));
  const proposers = new Map<number, number>();
  const indexOf = (address: Uint8Array): number | undefined => indexByAddress.get(toHex(address));
  return {
    set,
    powers,
    total,
    count: validators.length,
    indexOf,
    isAt: (index, address) => {
      const validator = validators[index];
      return validator !== undefined && equalBytes(validator.address, address);
    },
    publicKey: (index) => validators[index]?.pubKey.ed25519 ?? new Uint8Array(0),
    proposerIndex: (round) => {
      let index = proposers.get(round);
      if (index === undefined) {
        const rotated = round === 0 ? set : incrementProposerPriority(set, round);
        index = indexOf(proposerOf(rotated).address);
        assert(index !== undefined, "the proposer is in the set");
        if (proposers.size >= PROPOSERS_KEPT) proposers.clear();
        proposers.set(round, index);
      }
      return index;
    },
  };
}
