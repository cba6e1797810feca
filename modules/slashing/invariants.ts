/** Invariants of slashing. */
import { parseConsensusAddress } from "../../lib/address.ts";
import type { Context } from "../context.ts";
import type { Invariant } from "../module.ts";
import type { StakingReader } from "./expected.ts";
import { hasPubkey, readParams, signingInfos } from "./keeper.ts";
import { missedIndexes } from "./missed-blocks.ts";

/** All invariants of slashing. */
export function slashingInvariants(staking: StakingReader): readonly Invariant[] {
  return [
    { name: "missed-blocks", check: checkCounters },
    { name: "tombstones", check: (ctx) => checkTombstones(ctx, staking) },
    {
      name: "pubkeys",
      check: (ctx) =>
        [...staking.validators(ctx)]
          .filter((validator) => !hasPubkey(ctx, staking.consensusAddress(validator)))
          .map((validator) => `the key of ${validator.operatorAddress} is not on file`),
    },
  ];
}

/** Each counter is the number of bits of its bitmap, all of them inside the window. */
function checkCounters(ctx: Context): readonly string[] {
  const { signedBlocksWindow } = readParams(ctx);
  return [...signingInfos(ctx)].flatMap((info) => {
    const missed = missedIndexes(ctx, parseConsensusAddress(info.address));
    const isTrue = BigInt(missed.length) === info.missedBlocksCounter;
    const isInside = missed.every((index) => index < signedBlocksWindow);
    return isTrue && isInside
      ? []
      : [`${info.address} counts ${info.missedBlocksCounter} missed blocks, has ${missed.length} bits`];
  });
}

/** Nobody comes back from a tombstone. */
function checkTombstones(ctx: Context, staking: StakingReader): readonly string[] {
  return [...signingInfos(ctx)]
    .filter(({ tombstoned, address }) => {
      const validator = staking.byConsensusAddress(ctx, parseConsensusAddress(address));
      return tombstoned && validator !== undefined && !validator.jailed;
    })
    .map(({ address }) => `${address} is tombstoned and free`);
}
