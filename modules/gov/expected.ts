/** What governance asks of staking and bank. */
import type { Delegation, Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import type { MessageRouter } from "../message-router.ts";

export type { DelegationChange, StakingListener } from "../staking/hooks.ts";

/** Reads stake. */
export interface StakeReader {
  /** Validators in the active set that are not jailed. */
  bondedValidators(ctx: Context): readonly Validator[];
  /** Base units in the bonded pool. */
  totalBonded(ctx: Context): bigint;
  /** The delegations of an account, by operator address. */
  delegationsOf(ctx: Context, delegator: Uint8Array): Iterable<Delegation>;
}

/** Everything that governance is made of. */
export interface GovParts {
  readonly bank: BankSender & BankBurner;
  readonly staking: StakeReader;
  readonly router: MessageRouter;
}
