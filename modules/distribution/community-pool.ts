/** The community pool: coins of the module that belong to nobody in particular; governance spends them. */
import { TxError } from "../../lib/errors.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankSender } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { addDecCoins, decAmountOf, decCoinsOf, subtractDecCoins } from "./dec-coins.ts";
import { DistributionError } from "./errors.ts";
import type { CommunityPoolFunder } from "./expected.ts";
import { refuseUncountable, sortForPool } from "./holdings.ts";
import { readCommunityPool, writeCommunityPool } from "./keeper.ts";

/** Takes an account's coins into the pool. @throws TxError(InsufficientFunds, InvalidCoins) */
export function fundFromAccount(ctx: Context, bank: BankSender, from: Uint8Array, coins: Coins): void {
  refuseUncountable(sortForPool(ctx, bank, readCommunityPool(ctx), coins).parked);
  bank.sendToModule(ctx, from, DISTRIBUTION_ACCOUNT, coins);
  count(ctx, coins);
}

/** What other modules ask for: their coins into the pool. */
export function communityPoolFunder(bank: BankSender): CommunityPoolFunder {
  return {
    fundCommunityPool(ctx, fromModule, coins) {
      refuseUncountable(sortForPool(ctx, bank, readCommunityPool(ctx), coins).parked);
      bank.sendBetweenModules(ctx, fromModule, DISTRIBUTION_ACCOUNT, coins);
      count(ctx, coins);
    },
  };
}

/** Pays out of the pool. @throws TxError(BadDistribution, Unauthorized) */
export function spendFromPool(ctx: Context, bank: BankSender, to: Uint8Array, coins: Coins): void {
  const [pool, asked] = [readCommunityPool(ctx), decCoinsOf(coins)];
  if (asked.some(({ denom, amount }) => decAmountOf(pool, denom) < amount)) {
    throw new TxError(DistributionError.BadDistribution);
  }
  bank.sendFromModule(ctx, DISTRIBUTION_ACCOUNT, to, coins);
  writeCommunityPool(ctx, subtractDecCoins(pool, asked));
}

function count(ctx: Context, coins: Coins): void {
  writeCommunityPool(ctx, addDecCoins(readCommunityPool(ctx), decCoinsOf(coins)));
}
