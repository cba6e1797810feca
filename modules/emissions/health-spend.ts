/**
 * What one release of money does to the figures (docs/spec/health.md H10-H32): where the money came from, whom it reached,
 * who bought. One row for all, one for the payer, one for each dataset; contributors and calls cost nothing.
 */
import { growValue } from "../../lib/economy/concentration.ts";
import { divideByWeights } from "../../lib/economy/pool.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { min } from "../../lib/int.ts";
import type {
  HealthAccount,
  HealthBuyers,
  HealthConcentration,
  HealthMoney,
  HealthNow,
  HealthPeriod,
} from "../../proto/gen/byline/emissions/v1/health.ts";
import type { Context } from "../context.ts";
import { currentEpoch } from "./epoch.ts";
import {
  readAccount,
  readDataset,
  readNow,
  windowOf,
  writeAccount,
  writeDataset,
  writeListed,
  writeNow,
} from "./health-rows.ts";
import type { HealthWindow } from "./health-rows.ts";
import { addMoney, distributionOf, withDistribution } from "./health-sums.ts";

/** A dataset's part of a released pool. */
export interface SpendCredit {
  readonly datasetId: bigint;
  /** Credited to contributors, base units. */
  readonly real: bigint;
  /** Minted for them. */
  readonly emission: bigint;
}

/** One release of money, as health counts it. */
export interface Spend {
  readonly kind: "sale" | "settlement";
  /** What passed the split, base units. */
  readonly amount: bigint;
  readonly burned: bigint;
  readonly payer: Uint8Array;
  /** Whose money it was: the payer's own, or that of who deposited for the payer. */
  readonly depositor: Uint8Array;
  /** Whether payer and gateway are one hand. */
  readonly isCustodial: boolean;
  /** Every owner, operator, builder and curator that is paid by it. */
  readonly paid: readonly Uint8Array[];
  readonly credits: readonly SpendCredit[];
}

/** Where the money of a release came from; the parts add up to the amount (H11). */
type Origin = Pick<HealthMoney, "subsidised" | "recycled" | "custodial" | "related" | "independent">;

/** Counts a release. Cost: three rows, and one for each distinct dataset. */
export function recordSpend(ctx: Context, spend: Spend): void {
  const epoch = currentEpoch(ctx);
  const account = readAccount(ctx, spend.payer);
  const origin = originOf(spend, account);
  const counted = countBuyer(readNow(ctx, epoch), { ...account, recycled: account.recycled + origin.recycled }, spend);
  writeAccount(ctx, counted.account);
  const now = countDatasets(ctx, counted.now, spend, origin);
  writeNow(ctx, {
    ...now,
    money: addMoney(now.money, {
      ...origin,
      real: spend.amount,
      burned: spend.burned,
      creditedReal: sumOf(spend.credits.map(({ real }) => real)),
      creditedEmission: sumOf(spend.credits.map(({ emission }) => emission)),
      sales: spend.kind === "sale" ? 1n : 0n,
      settlements: spend.kind === "settlement" ? 1n : 0n,
    }),
  });
}

function originOf(spend: Spend, account: HealthAccount): Origin {
  const { amount, payer, depositor, isCustodial, paid } = spend;
  const none = { subsidised: 0n, recycled: 0n, custodial: 0n, related: 0n, independent: 0n };
  if (!equalBytes(payer, depositor)) {
    return { ...none, subsidised: amount };
  }
  const recycled = min(amount, account.claimed - account.recycled);
  const rest = amount - recycled;
  if (isCustodial) {
    return { ...none, recycled, custodial: rest };
  }
  return paid.some((address) => equalBytes(address, payer))
    ? { ...none, recycled, related: rest }
    : { ...none, recycled, independent: rest };
}

/** H30: who bought, and who came back in another epoch of the window. */
function countBuyer(
  now: HealthNow,
  account: HealthAccount,
  { amount }: Spend,
): { readonly now: HealthNow; readonly account: HealthAccount } {
  const { epoch } = now;
  const isKnown = account.boughtEpoch > 0n && windowOf(account.boughtEpoch) === windowOf(epoch);
  const isFirstToday = account.boughtEpoch !== epoch;
  const wasRepeat = isKnown && account.repeat;
  const isRepeat = wasRepeat || (isKnown && isFirstToday);
  const spentBefore = isKnown ? account.windowSpend : 0n;
  const buyers: HealthBuyers = {
    count: now.buyers.count + (isFirstToday ? 1n : 0n),
    repeatCount: now.buyers.repeatCount + (isFirstToday && isRepeat ? 1n : 0n),
    repeatSpend: now.buyers.repeatSpend + (isRepeat ? amount : 0n),
  };
  const windowBuyers: HealthBuyers = {
    count: now.windowBuyers.count + (isKnown ? 0n : 1n),
    repeatCount: now.windowBuyers.repeatCount + (isRepeat && !wasRepeat ? 1n : 0n),
    // Whoever becomes a repeat buyer brings along what was spent before.
    repeatSpend: now.windowBuyers.repeatSpend + (isRepeat ? amount + (wasRepeat ? 0n : spentBefore) : 0n),
  };
  return {
    now: { ...now, buyers, windowBuyers },
    account: { ...account, boughtEpoch: epoch, windowSpend: spentBefore + amount, repeat: isRepeat },
  };
}

/** H16: each dataset's part of every figure, in proportion to what its contributors were credited. */
function countDatasets(ctx: Context, now: HealthNow, spend: Spend, origin: Origin): HealthNow {
  const credits = mergeCredits(spend.credits);
  if (credits.length === 0) {
    return now;
  }
  const weights = credits.map(({ real }) => real);
  const divide = (amount: bigint): readonly bigint[] => divideByWeights(amount, weights);
  const [subsidised, recycled] = [divide(origin.subsidised), divide(origin.recycled)];
  const [custodial, related] = [divide(origin.custodial), divide(origin.related)];
  const [independent, burned] = [divide(origin.independent), divide(spend.burned)];
  let { datasets, windowDatasets } = now;
  for (const [index, { datasetId, real: creditedReal, emission: creditedEmission }] of credits.entries()) {
    const parts: Origin = {
      subsidised: subsidised[index] ?? 0n,
      recycled: recycled[index] ?? 0n,
      custodial: custodial[index] ?? 0n,
      related: related[index] ?? 0n,
      independent: independent[index] ?? 0n,
    };
    const money: Partial<HealthMoney> = {
      ...parts,
      real: parts.subsidised + parts.recycled + parts.custodial + parts.related + parts.independent,
      burned: burned[index] ?? 0n,
      creditedReal,
      creditedEmission,
      sales: spend.kind === "sale" ? 1n : 0n,
      settlements: spend.kind === "settlement" ? 1n : 0n,
    };
    const row = readDataset(ctx, datasetId, now.epoch);
    const day = growPeriod(ctx, "epoch", { datasetId, period: row.epoch, all: datasets, money });
    const month = growPeriod(ctx, "window", { datasetId, period: row.window, all: windowDatasets, money });
    datasets = day.all;
    windowDatasets = month.all;
    writeDataset(ctx, { datasetId, epoch: day.period, window: month.period });
  }
  return { ...now, datasets, windowDatasets };
}

/** H25: a dataset enters the kept list as soon as it has more than the list's floor. */
function growPeriod(
  ctx: Context,
  window: HealthWindow,
  {
    datasetId,
    period,
    all,
    money,
  }: {
    readonly datasetId: bigint;
    readonly period: HealthPeriod;
    readonly all: HealthConcentration;
    readonly money: Partial<HealthMoney>;
  },
): { readonly period: HealthPeriod; readonly all: HealthConcentration } {
  const grown = addMoney(period.money, money);
  const distribution = distributionOf(all);
  const after = grown.real > period.money.real ? growValue(distribution, period.money.real, grown.real) : distribution;
  const enters = !period.listed && grown.real > all.floor;
  if (enters) {
    writeListed(ctx, window, all.listed, datasetId);
  }
  return {
    period: { ...period, money: grown, listed: period.listed || enters },
    all: withDistribution({ ...all, listed: all.listed + (enters ? 1 : 0) }, after),
  };
}

/** One credit for each dataset, ascending by id; datasets without money are left out. */
function mergeCredits(credits: readonly SpendCredit[]): readonly SpendCredit[] {
  const merged: SpendCredit[] = [];
  for (const credit of [...credits].sort((a, b) =>
    a.datasetId < b.datasetId ? -1 : a.datasetId > b.datasetId ? 1 : 0,
  )) {
    const last = merged.at(-1);
    if (last !== undefined && last.datasetId === credit.datasetId) {
      merged.pop();
      merged.push({ ...last, real: last.real + credit.real, emission: last.emission + credit.emission });
    } else if (credit.real > 0n) {
      merged.push(credit);
    }
  }
  return merged;
}

function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}
