/** What must hold of money after every block. */
import { addressText } from "../address.ts";
import type { Invariant } from "../module.ts";
import { readAllBalances, readAllSupply } from "./keeper.ts";

/** Supply of each denom is the sum of its balances; every balance is positive. Walks all balances. */
export function bankInvariants(): readonly Invariant[] {
  return [
    {
      name: "total-supply",
      check(ctx) {
        const totals = new Map<string, bigint>();
        for (const { denom, amount } of readAllBalances(ctx)) {
          totals.set(denom, (totals.get(denom) ?? 0n) + amount);
        }
        const supply = readAllSupply(ctx);
        const wrong = supply
          .filter((coin) => totals.get(coin.denom) !== coin.amount)
          .map((coin) => `supply of ${coin.denom} is ${coin.amount}, balances sum to ${totals.get(coin.denom) ?? 0n}`);
        return totals.size === supply.length
          ? wrong
          : [...wrong, `${totals.size} denoms have balances, ${supply.length} have supply`];
      },
    },
    {
      name: "positive-balances",
      check: (ctx) =>
        readAllBalances(ctx)
          .filter((coin) => coin.amount <= 0n)
          .map((coin) => `balance of ${addressText(coin.address)} is ${coin.amount}${coin.denom}`),
    },
  ];
}
