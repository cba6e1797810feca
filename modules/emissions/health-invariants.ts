/** Invariants of health (docs/spec/health.md HI1-HI4): what is kept incrementally is what the rows say. */
import { prefixEnd } from "../../lib/bytes.ts";
import { EMPTY_DISTRIBUTION, growValue } from "../../lib/economy/concentration.ts";
import { HealthAccount, HealthConcentration, HealthDataset } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { Codec } from "../../proto/wire.ts";
import type { Context } from "../context.ts";
import type { Invariant } from "../module.ts";
import { currentEpoch } from "./epoch.ts";
import {
  HEALTH_ACCOUNTS_PREFIX,
  HEALTH_DATASETS_PREFIX,
  readListed,
  readNow,
  readStart,
  windowOf,
} from "./health-rows.ts";
import type { HealthWindow } from "./health-rows.ts";
import { addSupply, supplyOf, withDistribution } from "./health-sums.ts";
import { readTotals } from "./keeper.ts";
import { EMISSIONS_STORE } from "./keys.ts";

/** All invariants of health. */
export function healthInvariants(): readonly Invariant[] {
  return [
    { name: "emissions/health-money", check: checkMoney },
    {
      name: "emissions/health-datasets",
      check: (ctx) => [...checkDatasets(ctx, "epoch"), ...checkDatasets(ctx, "window")],
    },
    { name: "emissions/health-buyers", check: checkBuyers },
  ];
}

/** What a genesis is checked for: rows that contradict one another would break the next release. @returns violations */
export function healthViolations(ctx: Context): readonly string[] {
  return healthInvariants().flatMap(({ check }) => check(ctx));
}

/** HI1: every release of the epoch was counted; where the money came from adds up to what was spent. @returns violations */
function checkMoney(ctx: Context): readonly string[] {
  const { money } = readNow(ctx, currentEpoch(ctx));
  const grown = addSupply(supplyOf(readTotals(ctx)), readStart(ctx), -1n);
  const { burnedReleases: released, burnedOther, mintedSecurity, mintedMatch, mintedBootstrap } = grown;
  const isBehind = [released, burnedOther, mintedSecurity, mintedMatch, mintedBootstrap].some((each) => each < 0n);
  const parts = money.subsidised + money.recycled + money.custodial + money.related + money.independent;
  return [
    ...(money.burned === released ? [] : [`releases burned ${released} in this epoch, health counted ${money.burned}`]),
    ...(isBehind ? ["more was minted or burned before this epoch than ever"] : []),
    ...(money.real === parts ? [] : [`${money.real} were spent, their origins add up to ${parts}`]),
  ];
}

/** HI2, HI3: the distribution is that of the rows; the list holds what it says, and nobody outside has more than its floor. @returns violations */
function checkDatasets(ctx: Context, window: HealthWindow): readonly string[] {
  const epoch = currentEpoch(ctx);
  const now = readNow(ctx, epoch);
  const kept = window === "epoch" ? now.datasets : now.windowDatasets;
  const number = window === "epoch" ? epoch : windowOf(epoch);
  const violations: string[] = [];
  let all = EMPTY_DISTRIBUTION;
  const listed: bigint[] = [];
  for (const row of rowsOf(ctx, HealthDataset, HEALTH_DATASETS_PREFIX)) {
    const period = row[window];
    if (period.number !== number) {
      continue;
    }
    const { real } = period.money;
    all = real > 0n ? growValue(all, 0n, real) : all;
    if (period.listed) {
      listed.push(row.datasetId);
    } else if (real > kept.floor) {
      violations.push(`dataset ${row.datasetId} has ${real} in this ${window} and is not listed above ${kept.floor}`);
    }
  }
  const told = HealthConcentration.encode(kept);
  const found = HealthConcentration.encode(withDistribution(kept, all));
  if (told.length !== found.length || told.some((byte, index) => byte !== found[index])) {
    violations.push(`the ${window}'s revenue of datasets is not what their rows add up to`);
  }
  const places = [...readListed(ctx, window)].sort((a, b) => (a < b ? -1 : 1));
  if (places.length !== kept.listed || places.join() !== listed.join()) {
    violations.push(
      `the ${window}'s list has ${places.length} places, ${kept.listed} counted, ${listed.length} marked`,
    );
  }
  return violations;
}

/** HI4: buyers are those of the accounts; nobody spent more again than was claimed. @returns violations */
function checkBuyers(ctx: Context): readonly string[] {
  const epoch = currentEpoch(ctx);
  const { buyers, windowBuyers } = readNow(ctx, epoch);
  const violations: string[] = [];
  const counted = { day: 0n, month: 0n, repeat: 0n, spend: 0n };
  for (const account of rowsOf(ctx, HealthAccount, HEALTH_ACCOUNTS_PREFIX)) {
    if (account.recycled > account.claimed) {
      violations.push(`${account.address} spent ${account.recycled} again of ${account.claimed} claimed`);
    }
    if (account.boughtEpoch === 0n || windowOf(account.boughtEpoch) !== windowOf(epoch)) {
      continue;
    }
    counted.day += account.boughtEpoch === epoch ? 1n : 0n;
    counted.month += 1n;
    counted.repeat += account.repeat ? 1n : 0n;
    counted.spend += account.repeat ? account.windowSpend : 0n;
  }
  const isSame =
    buyers.count === counted.day &&
    windowBuyers.count === counted.month &&
    windowBuyers.repeatCount === counted.repeat &&
    windowBuyers.repeatSpend === counted.spend;
  return isSame ? violations : [...violations, "the counts of buyers are not those of their accounts"];
}

function* rowsOf<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): IterableIterator<T> {
  for (const { value } of ctx.store(EMISSIONS_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    yield codec.decode(value);
  }
}
