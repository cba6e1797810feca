/** Invariants of emissions (docs/spec/emissions.md EI1-EI4). */
import { moduleAddress } from "../../lib/address.ts";
import { BASE_DENOM, SUPPLY_MAX } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { Bond } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { BOND_POOL } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { healthInvariants } from "./health-invariants.ts";
import { findScheduled, readEconomy, readTotals, rowsOf } from "./keeper.ts";
import { BONDS_PREFIX } from "./keys.ts";
import { checkEconomy } from "./params.ts";
import { countedSupply } from "./supply.ts";

/** All invariants of emissions. */
export function emissionsInvariants(bank: BankReader): readonly Invariant[] {
  return [
    { name: "emissions/supply", check: (ctx) => checkSupply(ctx, bank) },
    { name: "emissions/match", check: checkMatch },
    { name: "emissions/bonds", check: (ctx) => checkBondPool(ctx, bank) },
    { name: "emissions/guard", check: checkGuard },
    ...healthInvariants(),
  ];
}

/** EI1: supply = genesis + minted − burned, at most the maximum. @returns violations */
export function checkSupply(ctx: Context, bank: BankReader): readonly string[] {
  const supply = bank.supply(ctx, BASE_DENOM);
  const counted = countedSupply(readTotals(ctx));
  const violations = supply === counted ? [] : [`supply is ${supply}, minted and burned add up to ${counted}`];
  return supply > SUPPLY_MAX ? [...violations, `supply ${supply} is above ${SUPPLY_MAX}`] : violations;
}

/** EI2: match minted is below what releases burned: at most m, whatever m was meanwhile below one. @returns violations */
function checkMatch(ctx: Context): readonly string[] {
  const { mintedMatch, burnedReleases } = readTotals(ctx);
  const isKept = mintedMatch === 0n || mintedMatch * PPM < burnedReleases * PPM;
  return isKept ? [] : [`match of ${mintedMatch} is not below the ${burnedReleases} that releases burned`];
}

/** EI3: reserved ≤ amount for each bond; what all bonds hold is exactly what must lie in the pool. @returns violations */
export function checkBondPool(ctx: Context, bank: BankReader): readonly string[] {
  const violations: string[] = [];
  let owed = 0n;
  for (const bond of rowsOf(ctx, Bond, BONDS_PREFIX)) {
    owed += bond.amount + bond.exits.reduce((sum, { amount }) => sum + amount, 0n);
    if (bond.reserved > bond.amount) {
      violations.push(`a bond of ${bond.owner} promises ${bond.reserved} of ${bond.amount}`);
    }
  }
  const held = bank.balance(ctx, moduleAddress(BOND_POOL), BASE_DENOM);
  return held >= owed ? violations : [...violations, `bonds of ${owed} are covered by ${held} only`];
}

/** EI4: the parameters in force, and those that wait, pass the guard. @returns violations */
function checkGuard(ctx: Context): readonly string[] {
  const scheduled = findScheduled(ctx);
  const all = [readEconomy(ctx), ...(scheduled === undefined ? [] : [scheduled.params])];
  return all.flatMap((economy) => {
    try {
      checkEconomy(economy);
      return [];
    } catch (error) {
      if (error instanceof TxError) {
        return [error.log];
      }
      throw error;
    }
  });
}
