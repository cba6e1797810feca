/** Everything minted and burned, counted where it happens (docs/spec/emissions.md E5): supply = genesis + minted − burned. */
import { BASE_DENOM, SUPPLY_MAX } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import type { SupplyTotals } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { amountOf, oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankBurner, BankMinter, BankReader } from "../expected.ts";
import { EmissionsError } from "./errors.ts";
import { readTotals, writeTotals } from "./keeper.ts";

/** Why units come into being. */
export type MintReason = "security" | "match" | "bootstrap";

/** What the totals say the supply is. */
export function countedSupply(totals: SupplyTotals): bigint {
  const minted = totals.mintedSecurity + totals.mintedMatch + totals.mintedBootstrap;
  return totals.genesis + minted - totals.burnedReleases - totals.burnedOther;
}

/**
 * Mints into a module account and counts it.
 * @throws TxError(SupplyExceeded) when the supply would pass its maximum
 */
export function mintCounted(
  ctx: Context,
  bank: BankMinter & BankReader,
  { account, amount, reason }: { readonly account: string; readonly amount: bigint; readonly reason: MintReason },
): void {
  if (amount === 0n) {
    return;
  }
  const supply = bank.supply(ctx, BASE_DENOM);
  if (supply + amount > SUPPLY_MAX) {
    throw new TxError(EmissionsError.SupplyExceeded, `${supply} + ${amount} is above ${SUPPLY_MAX}`);
  }
  bank.mint(ctx, account, oneCoin(BASE_DENOM, amount));
  const totals = readTotals(ctx);
  writeTotals(ctx, {
    ...totals,
    mintedSecurity: totals.mintedSecurity + (reason === "security" ? amount : 0n),
    mintedMatch: totals.mintedMatch + (reason === "match" ? amount : 0n),
    mintedBootstrap: totals.mintedBootstrap + (reason === "bootstrap" ? amount : 0n),
  });
}

/** The same bank, with every burn counted; all modules but bank itself get this one. */
export function countBurns<Bank extends BankBurner>(bank: Bank): Bank {
  return {
    ...bank,
    burn(ctx, moduleName, coins) {
      bank.burn(ctx, moduleName, coins);
      const amount = amountOf(coins, BASE_DENOM);
      if (amount > 0n) {
        const totals = readTotals(ctx);
        writeTotals(ctx, { ...totals, burnedOther: totals.burnedOther + amount });
      }
    },
  };
}

/** Burns a release's share and counts it as such. `bank` is the one that counts burns. */
export function burnReleased(ctx: Context, bank: BankBurner, account: string, amount: bigint): void {
  bank.burn(ctx, account, oneCoin(BASE_DENOM, amount));
  const totals = readTotals(ctx);
  writeTotals(ctx, {
    ...totals,
    burnedReleases: totals.burnedReleases + amount,
    burnedOther: totals.burnedOther - amount,
  });
}
