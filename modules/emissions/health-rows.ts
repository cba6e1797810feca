/**
 * The rows of health, prefixes 30 to 3f of the emissions store (docs/spec/health.md H2), and the only file that writes
 * them. A row of an earlier epoch or window reads as an empty one: nobody walks rows to reset them.
 */
import { bigEndian32, bigEndian64, concatBytes, prefixEnd, readBigEndian32, readBigEndian64 } from "../../lib/bytes.ts";
import { divFloor } from "../../lib/int.ts";
import {
  HealthAccount,
  HealthDataset,
  HealthNow,
  HealthPeriod,
  HealthQuality,
  HealthRecord,
  HealthSupply,
} from "../../proto/gen/byline/emissions/v1/health.ts";
import type { HealthListed } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { Codec } from "../../proto/wire.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { lengthPrefixed } from "../keys.ts";
import { EMISSIONS_STORE } from "./keys.ts";

/** The row that releases update. */
export const HEALTH_NOW_KEY = Uint8Array.of(0x30);
/** Submissions, cases and slashes of the running epoch. */
export const HEALTH_QUALITY_KEY = Uint8Array.of(0x31);
/** Minted and burned before the running epoch. */
export const HEALTH_START_KEY = Uint8Array.of(0x32);
/** Closed epochs of the running window, added up. */
export const HEALTH_WINDOW_KEY = Uint8Array.of(0x33);
/** Prefix of datasets by id. */
export const HEALTH_DATASETS_PREFIX = Uint8Array.of(0x34);
/** Prefix of accounts. */
export const HEALTH_ACCOUNTS_PREFIX = Uint8Array.of(0x35);
/** Prefix of the kept lists: window (one byte), slot. */
export const HEALTH_LISTED_PREFIX = Uint8Array.of(0x36);
/** Prefix of closed epochs. */
export const HEALTH_EPOCHS_PREFIX = Uint8Array.of(0x37);
/** Prefix of closed windows. */
export const HEALTH_WINDOWS_PREFIX = Uint8Array.of(0x38);

/** Epochs in a window. */
export const WINDOW_EPOCHS = 30n;

/** One epoch, or the window of thirty. */
export type HealthWindow = "epoch" | "window";

const WINDOW_BYTES: Readonly<Record<HealthWindow, number>> = { epoch: 1, window: 30 };

/** Number of the window that an epoch is in, from 1; 0n before the first epoch. */
export function windowOf(epoch: bigint): bigint {
  return epoch === 0n ? 0n : divFloor(epoch - 1n, WINDOW_EPOCHS) + 1n;
}

/** First epoch of a window. */
export function firstEpochOf(window: bigint): bigint {
  return (window - 1n) * WINDOW_EPOCHS + 1n;
}

/** What was counted in `epoch` so far; figures of the window go on from an earlier epoch of the same one. */
export function readNow(ctx: Context, epoch: bigint): HealthNow {
  const stored = find(ctx, HealthNow, HEALTH_NOW_KEY);
  const empty = HealthNow.create({ epoch });
  if (stored === undefined || stored.epoch === epoch) {
    return stored ?? empty;
  }
  const isSameWindow = windowOf(stored.epoch) === windowOf(epoch);
  const { windowBuyers, windowDatasets } = isSameWindow ? stored : empty;
  return { ...empty, windowBuyers, windowDatasets };
}

/** Writes what was counted so far. */
export function writeNow(ctx: Context, now: HealthNow): void {
  ctx.store(EMISSIONS_STORE).set(HEALTH_NOW_KEY, HealthNow.encode(now));
}

/** Submissions, cases and slashes of the running epoch. */
export function readQuality(ctx: Context): HealthQuality {
  return find(ctx, HealthQuality, HEALTH_QUALITY_KEY) ?? HealthQuality.create();
}

/** Writes them; without any there is no row. */
export function writeQuality(ctx: Context, quality: HealthQuality): void {
  write(ctx, HEALTH_QUALITY_KEY, HealthQuality.encode(quality));
}

/** Minted and burned before the running epoch. */
export function readStart(ctx: Context): HealthSupply {
  return find(ctx, HealthSupply, HEALTH_START_KEY) ?? HealthSupply.create();
}

/** Writes what was minted and burned; nothing is no row. */
export function writeStart(ctx: Context, supply: HealthSupply): void {
  write(ctx, HEALTH_START_KEY, HealthSupply.encode(supply));
}

/** Closed epochs of a window, added up; empty before the first one is closed. */
export function readWindow(ctx: Context, number: bigint): HealthRecord {
  const stored = find(ctx, HealthRecord, HEALTH_WINDOW_KEY);
  return stored !== undefined && stored.number === number
    ? stored
    : HealthRecord.create({ number, firstEpoch: firstEpochOf(number) });
}

/** Writes the closed epochs of the running window. */
export function writeWindow(ctx: Context, record: HealthRecord): void {
  ctx.store(EMISSIONS_STORE).set(HEALTH_WINDOW_KEY, HealthRecord.encode(record));
}

/** A dataset's row with both periods as of `epoch`. */
export function readDataset(ctx: Context, datasetId: bigint, epoch: bigint): HealthDataset {
  const stored = find(ctx, HealthDataset, datasetKey(datasetId)) ?? HealthDataset.create({ datasetId });
  return {
    datasetId,
    epoch: periodAt(stored.epoch, epoch),
    window: periodAt(stored.window, windowOf(epoch)),
  };
}

/** Writes a dataset's row. */
export function writeDataset(ctx: Context, dataset: HealthDataset): void {
  ctx.store(EMISSIONS_STORE).set(datasetKey(dataset.datasetId), HealthDataset.encode(dataset));
}

/** What an account earned and spent. */
export function readAccount(ctx: Context, address: Uint8Array): HealthAccount {
  return find(ctx, HealthAccount, accountKey(address)) ?? HealthAccount.create({ address: addressText(address) });
}

/** Writes an account's row. */
export function writeAccount(ctx: Context, account: HealthAccount): void {
  ctx.store(EMISSIONS_STORE).set(accountKey(parseAddress(account.address)), HealthAccount.encode(account));
}

/** Datasets of a kept list, in the order of their slots. */
export function readListed(ctx: Context, window: HealthWindow): readonly bigint[] {
  return [...rangeOf(ctx, listPrefix(window))].map(({ value }) => readBigEndian64(value));
}

/** Puts a dataset into a slot of a kept list. */
export function writeListed(ctx: Context, window: HealthWindow, slot: number, datasetId: bigint): void {
  const key = concatBytes(listPrefix(window), bigEndian32(slot));
  ctx.store(EMISSIONS_STORE).set(key, bigEndian64(datasetId));
}

/** Removes a kept list. Cost: O(its length). */
export function clearListed(ctx: Context, window: HealthWindow): void {
  const keys = [...rangeOf(ctx, listPrefix(window))].map(({ key }) => key);
  for (const key of keys) {
    ctx.store(EMISSIONS_STORE).delete(key);
  }
}

/** All places of the kept lists, for genesis. */
export function listedRows(ctx: Context): readonly HealthListed[] {
  return [...rangeOf(ctx, HEALTH_LISTED_PREFIX)].map(({ key, value }) => ({
    window: key[HEALTH_LISTED_PREFIX.length] ?? 0,
    slot: readBigEndian32(key.slice(HEALTH_LISTED_PREFIX.length + 1)),
    datasetId: readBigEndian64(value),
  }));
}

/** Puts a place of an exported list back. */
export function writeListedRow(ctx: Context, { window, slot, datasetId }: HealthListed): void {
  writeListed(ctx, window === WINDOW_BYTES.epoch ? "epoch" : "window", slot, datasetId);
}

/** A closed epoch or window, if it is kept. */
export function findRecord(ctx: Context, window: HealthWindow, number: bigint): HealthRecord | undefined {
  return find(ctx, HealthRecord, recordKey(window, number));
}

/** Keeps a closed epoch or window. */
export function writeRecord(ctx: Context, window: HealthWindow, record: HealthRecord): void {
  ctx.store(EMISSIONS_STORE).set(recordKey(window, record.number), HealthRecord.encode(record));
}

/** Forgets a closed epoch or window; one that is not kept is no error. */
export function deleteRecord(ctx: Context, window: HealthWindow, number: bigint): void {
  ctx.store(EMISSIONS_STORE).delete(recordKey(window, number));
}

/** Prefix of the closed epochs or windows. */
export function recordsPrefix(window: HealthWindow): Uint8Array {
  return window === "epoch" ? HEALTH_EPOCHS_PREFIX : HEALTH_WINDOWS_PREFIX;
}

/** A row that may not exist, for genesis. */
export function findHealthRow<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  return find(ctx, codec, key);
}

function periodAt(period: HealthPeriod, number: bigint): HealthPeriod {
  return period.number === number ? period : HealthPeriod.create({ number });
}

function datasetKey(datasetId: bigint): Uint8Array {
  return concatBytes(HEALTH_DATASETS_PREFIX, bigEndian64(datasetId));
}

function accountKey(address: Uint8Array): Uint8Array {
  return concatBytes(HEALTH_ACCOUNTS_PREFIX, lengthPrefixed(address));
}

function listPrefix(window: HealthWindow): Uint8Array {
  return concatBytes(HEALTH_LISTED_PREFIX, Uint8Array.of(WINDOW_BYTES[window]));
}

function recordKey(window: HealthWindow, number: bigint): Uint8Array {
  return concatBytes(recordsPrefix(window), bigEndian64(number));
}

function rangeOf(ctx: Context, prefix: Uint8Array): Iterable<{ readonly key: Uint8Array; readonly value: Uint8Array }> {
  return ctx.store(EMISSIONS_STORE).range({ start: prefix, end: prefixEnd(prefix) });
}

function find<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  const bytes = ctx.store(EMISSIONS_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}

function write(ctx: Context, key: Uint8Array, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    ctx.store(EMISSIONS_STORE).delete(key);
  } else {
    ctx.store(EMISSIONS_STORE).set(key, bytes);
  }
}
