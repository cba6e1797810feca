/** What distribution asks of staking, and what it gives to modules that hold coins for the public. */
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";

export type { DelegationKey, StakingListener } from "../staking/hooks.ts";
export type { StakingReader } from "../staking/reader.ts";

/** Gives coins of a module account to the community pool. */
export interface CommunityPoolFunder {
  /**
   * @param fromModule  name of a module account that holds the coins
   * @throws TxError(InsufficientFunds) when it does not; TxError(InvalidCoins) when the pool cannot count them
   */
  fundCommunityPool(ctx: Context, fromModule: string, coins: Coins): void;
}
