/** Export and import of the rows of health. */
import { prefixEnd } from "../../lib/bytes.ts";
import {
  HealthAccount,
  HealthDataset,
  HealthNow,
  HealthQuality,
  HealthRecord,
  HealthSupply,
} from "../../proto/gen/byline/emissions/v1/health.ts";
import type { HealthState } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseInvalid } from "../refuse.ts";
import {
  HEALTH_ACCOUNTS_PREFIX,
  HEALTH_DATASETS_PREFIX,
  HEALTH_EPOCHS_PREFIX,
  HEALTH_NOW_KEY,
  HEALTH_QUALITY_KEY,
  HEALTH_START_KEY,
  HEALTH_WINDOWS_PREFIX,
  HEALTH_WINDOW_KEY,
  WINDOW_EPOCHS,
  findHealthRow,
  listedRows,
  writeAccount,
  writeDataset,
  writeListedRow,
  writeNow,
  writeQuality,
  writeRecord,
  writeStart,
  writeWindow,
} from "./health-rows.ts";
import { supplyOf } from "./health-sums.ts";
import { readTotals } from "./keeper.ts";
import { EMISSIONS_STORE } from "./keys.ts";

const DECIMAL = /^(?:|[1-9][0-9]{0,38})$/;

/** All rows; undefined on a network that has counted nothing. */
export function exportHealth(ctx: Context): HealthState {
  return {
    now: findHealthRow(ctx, HealthNow, HEALTH_NOW_KEY),
    quality: findHealthRow(ctx, HealthQuality, HEALTH_QUALITY_KEY),
    start: findHealthRow(ctx, HealthSupply, HEALTH_START_KEY),
    window: findHealthRow(ctx, HealthRecord, HEALTH_WINDOW_KEY),
    datasets: rowsUnder(ctx, HealthDataset, HEALTH_DATASETS_PREFIX),
    accounts: rowsUnder(ctx, HealthAccount, HEALTH_ACCOUNTS_PREFIX),
    listed: [...listedRows(ctx)],
    epochs: rowsUnder(ctx, HealthRecord, HEALTH_EPOCHS_PREFIX),
    windows: rowsUnder(ctx, HealthRecord, HEALTH_WINDOWS_PREFIX),
  };
}

/** Writes the rows of a checked genesis; without any, the running epoch starts counting from the totals. */
export function initHealth(ctx: Context, state: HealthState | undefined): void {
  if (state === undefined) {
    writeStart(ctx, supplyOf(readTotals(ctx)));
    return;
  }
  if (state.now !== undefined) {
    writeNow(ctx, state.now);
  }
  if (state.quality !== undefined) {
    writeQuality(ctx, state.quality);
  }
  if (state.start !== undefined) {
    writeStart(ctx, state.start);
  }
  if (state.window !== undefined) {
    writeWindow(ctx, state.window);
  }
  for (const dataset of state.datasets) {
    writeDataset(ctx, dataset);
  }
  for (const account of state.accounts) {
    writeAccount(ctx, account);
  }
  for (const listed of state.listed) {
    writeListedRow(ctx, listed);
  }
  for (const record of state.epochs) {
    writeRecord(ctx, "epoch", record);
  }
  for (const record of state.windows) {
    writeRecord(ctx, "window", record);
  }
}

/** Refuses figures that no chain could have counted. @throws TxError */
export function checkHealth(state: HealthState | undefined): void {
  if (state === undefined) {
    return;
  }
  const { now, accounts, listed, datasets, epochs, windows } = state;
  const records = [...epochs, ...windows];
  const spreads = [
    ...(now === undefined ? [] : [now.datasets, now.windowDatasets]),
    ...records.map((record) => record.datasets),
  ];
  for (const { sumSquares } of spreads) {
    refuseInvalid(!DECIMAL.test(sumSquares), `health: a sum of squares is a decimal number, got "${sumSquares}"`);
  }
  for (const { address, claimed, recycled } of accounts) {
    parseAddress(address, "health: invalid account");
    refuseInvalid(recycled > claimed, `health: ${address} spent ${recycled} again of ${claimed} claimed`);
  }
  for (const { window, slot } of listed) {
    refuseInvalid(window !== 1 && BigInt(window) !== WINDOW_EPOCHS, `health: there is no window of ${window} epochs`);
    refuseInvalid(slot > listed.length, `health: slot ${slot} of a list of ${listed.length}`);
  }
  refuseInvalid(
    datasets.some(({ datasetId }) => datasetId === 0n) || records.some(({ number }) => number === 0n),
    "health: datasets, epochs and windows count from 1",
  );
  for (const { money } of [...records, ...(now === undefined ? [] : [now])]) {
    const parts = money.subsidised + money.recycled + money.custodial + money.related + money.independent;
    refuseInvalid(parts !== money.real, `health: ${money.real} were spent, their origins add up to ${parts}`);
  }
}

function rowsUnder<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): T[] {
  const rows = ctx.store(EMISSIONS_STORE).range({ start: prefix, end: prefixEnd(prefix) });
  return [...rows].map(({ value }) => codec.decode(value));
}
