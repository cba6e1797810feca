/**
 * The end of an epoch (docs/spec/health.md H3, H26): its record is kept, the window grows by it, old records are forgotten. Also
 * the trimming of the kept lists. Both at the begin of a block and of bounded cost.
 */
import { HealthQuality, HealthRecord, HealthTop } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { HealthConcentration, HealthNow } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { currentEpoch } from "./epoch.ts";
import { figuresOf } from "./health-figures.ts";
import {
  clearListed,
  deleteRecord,
  readDataset,
  readListed,
  readNow,
  readQuality,
  readStart,
  readWindow,
  windowOf,
  writeDataset,
  writeListed,
  writeNow,
  writeQuality,
  writeRecord,
  writeStart,
  writeWindow,
} from "./health-rows.ts";
import type { HealthWindow } from "./health-rows.ts";
import { addMoney, addQuality, addSupply, supplyOf } from "./health-sums.ts";
import { readTotals } from "./keeper.ts";

/** Closed epochs that are kept. */
export const HEALTH_EPOCHS_KEPT = 90n;
/** Closed windows that are kept: about three years of days. */
export const HEALTH_WINDOWS_KEPT = 36n;
/** Datasets that a kept list is cut to. */
export const HEALTH_TOP_MAX = 100;
/** Length above which a kept list is cut, so that each cut is paid for by as many entries. */
const LIST_LENGTH_MAX = 2 * HEALTH_TOP_MAX;

/** A dataset with its revenue in a running period. */
export interface RankedRevenue {
  readonly datasetId: bigint;
  readonly revenue: bigint;
}

/** Work at the begin of a block; `ended` is the epoch that has just ended, if one has. */
export function advanceHealth(ctx: Context, ended: bigint | undefined): void {
  if (ended === undefined) {
    trimLists(ctx, currentEpoch(ctx));
  } else {
    closeEpoch(ctx, ended);
  }
}

/** H25: cuts the lists that have grown past twice their length. Cost: O(list), at most once for 100 entries. */
function trimLists(ctx: Context, epoch: bigint): void {
  const now = readNow(ctx, epoch);
  const isLong = now.datasets.listed > LIST_LENGTH_MAX || now.windowDatasets.listed > LIST_LENGTH_MAX;
  if (isLong) {
    const datasets = trimList(ctx, "epoch", epoch, now.datasets);
    writeNow(ctx, { ...now, datasets, windowDatasets: trimList(ctx, "window", epoch, now.windowDatasets) });
  }
}

/** The kept list of a running period, largest first; equal ones by id. */
export function rankedDatasets(ctx: Context, window: HealthWindow, epoch: bigint): readonly RankedRevenue[] {
  return readListed(ctx, window)
    .map((datasetId) => ({ datasetId, revenue: readDataset(ctx, datasetId, epoch)[window].money.real }))
    .sort((a, b) => (a.revenue !== b.revenue ? (a.revenue > b.revenue ? -1 : 1) : a.datasetId < b.datasetId ? -1 : 1));
}

/** The record of the running epoch or window, as of now. */
export function runningRecord(ctx: Context, window: HealthWindow, epoch: bigint): HealthRecord {
  const now = readNow(ctx, epoch);
  const day = epochRecord(ctx, now);
  return window === "epoch" ? day : windowRecord(ctx, now, day);
}

function trimList(ctx: Context, window: HealthWindow, epoch: bigint, all: HealthConcentration): HealthConcentration {
  if (all.listed <= LIST_LENGTH_MAX) {
    return all;
  }
  const ranked = rankedDatasets(ctx, window, epoch);
  clearListed(ctx, window);
  for (const [slot, { datasetId }] of ranked.entries()) {
    if (slot < HEALTH_TOP_MAX) {
      writeListed(ctx, window, slot, datasetId);
    } else {
      const row = readDataset(ctx, datasetId, epoch);
      writeDataset(ctx, { ...row, [window]: { ...row[window], listed: false } });
    }
  }
  return { ...all, listed: HEALTH_TOP_MAX, floor: ranked[HEALTH_TOP_MAX - 1]?.revenue ?? 0n };
}

function epochRecord(ctx: Context, { epoch, money, buyers, datasets }: HealthNow): HealthRecord {
  return {
    number: epoch,
    firstEpoch: epoch,
    lastEpoch: epoch,
    money,
    quality: readQuality(ctx),
    supply: addSupply(supplyOf(readTotals(ctx)), readStart(ctx), -1n),
    buyers,
    datasets,
    top: topOf(ctx, "epoch", epoch),
  };
}

/** Sums over closed epochs and the running one; buyers and datasets are counted over the window itself. */
function windowRecord(
  ctx: Context,
  { epoch, windowBuyers, windowDatasets }: HealthNow,
  day: HealthRecord,
): HealthRecord {
  const closed = readWindow(ctx, windowOf(epoch));
  return {
    ...closed,
    lastEpoch: epoch,
    money: addMoney(closed.money, day.money),
    quality: addQuality(closed.quality, day.quality),
    supply: addSupply(closed.supply, day.supply),
    buyers: windowBuyers,
    datasets: windowDatasets,
    top: topOf(ctx, "window", epoch),
  };
}

function topOf(ctx: Context, window: HealthWindow, epoch: bigint): HealthTop {
  const ranked = rankedDatasets(ctx, window, epoch);
  const sumOf = (count: number): bigint => ranked.slice(0, count).reduce((sum, { revenue }) => sum + revenue, 0n);
  return HealthTop.create({ top1: sumOf(1), top5: sumOf(5), top10: sumOf(10) });
}

function closeEpoch(ctx: Context, epoch: bigint): void {
  const now = readNow(ctx, epoch);
  const day = epochRecord(ctx, now);
  const month = windowRecord(ctx, now, day);
  const isWindowOver = windowOf(epoch + 1n) !== windowOf(epoch);
  keep(ctx, "epoch", day, HEALTH_EPOCHS_KEPT);
  if (isWindowOver) {
    keep(ctx, "window", month, HEALTH_WINDOWS_KEPT);
    clearListed(ctx, "window");
    writeWindow(ctx, readWindow(ctx, windowOf(epoch + 1n)));
  } else {
    // Its largest, buyers and datasets are those of the row of now; only sums are kept here.
    const { number, firstEpoch, lastEpoch, money, quality, supply } = month;
    writeWindow(ctx, HealthRecord.create({ number, firstEpoch, lastEpoch, money, quality, supply }));
  }
  clearListed(ctx, "epoch");
  writeNow(ctx, readNow(ctx, epoch + 1n));
  writeQuality(ctx, HealthQuality.create());
  writeStart(ctx, supplyOf(readTotals(ctx)));
  ctx.emit(epochEvent(day));
}

function keep(ctx: Context, window: HealthWindow, record: HealthRecord, kept: bigint): void {
  writeRecord(ctx, window, record);
  if (record.number > kept) {
    deleteRecord(ctx, window, record.number - kept);
  }
}

function epochEvent(record: HealthRecord): ReturnType<typeof createEvent> {
  const { money, quality, supply, buyers } = record;
  const figures = figuresOf(record);
  const upheld = quality.cases.reduce((sum, each) => sum + each.upheld, 0n);
  return createEvent(
    "epoch_health",
    ["epoch", record.number.toString()],
    ["real", money.real.toString()],
    ["independent", money.independent.toString()],
    ["subsidised", money.subsidised.toString()],
    ["recycled", money.recycled.toString()],
    ["credited_real", money.creditedReal.toString()],
    ["credited_emission", money.creditedEmission.toString()],
    ["burned", (supply.burnedReleases + supply.burnedOther).toString()],
    ["minted", (supply.mintedSecurity + supply.mintedMatch + supply.mintedBootstrap).toString()],
    ["buyers", buyers.count.toString()],
    ["repeat_buyers", buyers.repeatCount.toString()],
    ["datasets", record.datasets.count.toString()],
    ["hhi_ppm", figures.hhiPpm.toString()],
    ["top10_ppm", figures.top10Ppm.toString()],
    ["upheld", upheld.toString()],
  );
}
