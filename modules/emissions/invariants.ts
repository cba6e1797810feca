/** Invariants of emissions (docs/spec/emissions.md EI1-EI4). */
import { moduleAddress } from "../../lib/address.ts";
import { prefixEnd, readBigEndian64, toHex } from "../../lib/bytes.ts";
import { BASE_DENOM, SUPPLY_MAX } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import { BEACON_HEIGHTS_KEPT, BOND_OWNERS_MAX } from "../../lib/limits.ts";
import { BeaconChain, Bond, BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { BOND_POOL } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { isFoundBySubject } from "./bond-names.ts";
import { chainFaults } from "./beacon.ts";
import { healthInvariants } from "./health-invariants.ts";
import { bondsBehind, findScheduled, readEconomy, readTotals, rowsOf } from "./keeper.ts";
import { BEACONS_PREFIX, BEACON_CHAINS_PREFIX, BONDS_PREFIX, EMISSIONS_STORE } from "./keys.ts";
import { checkEconomy } from "./params.ts";
import { countedSupply } from "./supply.ts";

/** All invariants of emissions. */
export function emissionsInvariants(bank: BankReader): readonly Invariant[] {
  return [
    { name: "emissions/supply", check: (ctx) => checkSupply(ctx, bank) },
    { name: "emissions/match", check: checkMatch },
    { name: "emissions/bonds", check: (ctx) => checkBondPool(ctx, bank) },
    { name: "emissions/bond-subjects", check: checkBehind },
    { name: "emissions/guard", check: checkGuard },
    { name: "emissions/beacon", check: checkBeaconRows },
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

/** EI5: bonds that are found by their subject are found, and nothing else is. @returns violations */
function checkBehind(ctx: Context): readonly string[] {
  const violations: string[] = [];
  const counted = new Map<string, number>();
  for (const { purpose, subject } of rowsOf(ctx, Bond, BONDS_PREFIX)) {
    if (isFoundBySubject(purpose)) {
      counted.set(subject, (counted.get(subject) ?? 0) + 1);
    }
  }
  for (const [subject, count] of sortedEntries(counted)) {
    const found = bondsBehind(ctx, { purpose: BondPurpose.BOND_PURPOSE_VERSION, subject }).length;
    if (found !== count || count > BOND_OWNERS_MAX) {
      violations.push(`${count} bonds are behind ${subject}, ${found} are found`);
    }
  }
  return violations;
}

/** BI1, BI2: the kept beacons are an unbroken run up to this height; every hash chain is well formed. @returns violations */
function checkBeaconRows(ctx: Context): readonly string[] {
  const rows = ctx.store(EMISSIONS_STORE).range({ start: BEACONS_PREFIX, end: prefixEnd(BEACONS_PREFIX) });
  const heights = [...rows].map(({ key }) => readBigEndian64(key.slice(BEACONS_PREFIX.length)));
  const gaps = heights.flatMap((height, index) => {
    const before = heights[index - 1];
    return before === undefined || height === before + 1n ? [] : [`beacons of ${before} and ${height} are neighbours`];
  });
  const newest = heights[heights.length - 1];
  // A state is also checked before its next block has begun: when a network starts from it, and after a migration.
  const { height } = ctx.header;
  const isBehind = newest !== undefined && newest !== height && newest !== height - 1n;
  const chains = [...rowsOf(ctx, BeaconChain, BEACON_CHAINS_PREFIX)].flatMap((chain) =>
    chainFaults(chain).map((fault) => `hash chain of ${toHex(chain.consensusAddress)}: ${fault}`),
  );
  return [
    ...(heights.length > BEACON_HEIGHTS_KEPT ? [`${heights.length} beacons are kept`] : []),
    ...(isBehind ? [`the newest beacon is of height ${newest}, the block of ${ctx.header.height}`] : []),
    ...gaps,
    ...chains,
  ];
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
