/** What slashing does while the set changes (cosmos-sdk x/slashing/keeper/hooks.go). */
import type { StakingListener, StakingReader } from "./expected.ts";
import { deletePubkey, startSigningInfo, writePubkey, writeSigningInfo } from "./keeper.ts";

/** Slashing as a listener of staking. A signing info outlives its validator: so does a tombstone. */
export function slashingHooks(staking: StakingReader): StakingListener {
  return {
    afterValidatorCreated(ctx, validator) {
      writePubkey(ctx, staking.consensusAddress(validator), validator);
    },
    afterValidatorBonded(ctx, validator) {
      const address = staking.consensusAddress(validator);
      writeSigningInfo(ctx, address, startSigningInfo(ctx, address));
    },
    afterValidatorRemoved(ctx, validator) {
      deletePubkey(ctx, staking.consensusAddress(validator));
    },
  };
}
