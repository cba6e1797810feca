/** The rows of auditors, their tasks and pay. */
import { bigEndian32, concatBytes, readBigEndian32 } from "../../lib/bytes.ts";
import {
  AuditBook,
  AuditEpoch,
  AuditPoints,
  AuditTask,
  Auditor,
  PlantCommit,
} from "../../proto/gen/byline/attribution/v1/audit.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { lengthPrefixed } from "../keys.ts";
import { findRow, rowsOf, writeRow } from "./keeper.ts";
import {
  ATTRIBUTION_STORE,
  AUDIT_BOOK_KEY,
  AUDIT_EPOCHS_PREFIX,
  AUDIT_POINTS_PREFIX,
  AUDIT_TASKS_PREFIX,
  auditPointsKey,
  auditorIndexKey,
  auditorKey,
  idKey,
  plantCommitKey,
} from "./keys.ts";

/** Counts; from genesis on. */
export function readBook(ctx: Context): AuditBook {
  return findRow(ctx, AuditBook, AUDIT_BOOK_KEY) ?? AuditBook.create({ nextTask: 1n });
}

/** Writes the counts. */
export function writeBook(ctx: Context, book: AuditBook): void {
  writeRow(ctx, AuditBook, AUDIT_BOOK_KEY, book);
}

/** An auditor by index. */
export function findAuditorAt(ctx: Context, index: number): Auditor | undefined {
  return findRow(ctx, Auditor, auditorKey(index));
}

/** An auditor by address. */
export function findAuditor(ctx: Context, address: Uint8Array): Auditor | undefined {
  const bytes = ctx.store(ATTRIBUTION_STORE).get(auditorIndexKey(address));
  return bytes === undefined ? undefined : findAuditorAt(ctx, readBigEndian32(bytes, 0));
}

/** Writes an auditor and the row that finds its index. */
export function writeAuditor(ctx: Context, auditor: Auditor): void {
  writeRow(ctx, Auditor, auditorKey(auditor.index), auditor);
  ctx.store(ATTRIBUTION_STORE).set(auditorIndexKey(parseAddress(auditor.address)), bigEndian32(auditor.index));
}

/** A task, if it exists. */
export function findTask(ctx: Context, id: bigint): AuditTask | undefined {
  return findRow(ctx, AuditTask, idKey(AUDIT_TASKS_PREFIX, id));
}

/** Writes a task. */
export function writeTask(ctx: Context, task: AuditTask): void {
  writeRow(ctx, AuditTask, idKey(AUDIT_TASKS_PREFIX, task.id), task);
}

/** Forgets a task. */
export function deleteTask(ctx: Context, id: bigint): void {
  ctx.store(ATTRIBUTION_STORE).delete(idKey(AUDIT_TASKS_PREFIX, id));
}

/** An auditor's points in an epoch. */
export function findPoints(ctx: Context, address: Uint8Array, epoch: bigint): AuditPoints | undefined {
  return findRow(ctx, AuditPoints, auditPointsKey(address, epoch));
}

/** Writes points. */
export function writePoints(ctx: Context, row: AuditPoints): void {
  writeRow(ctx, AuditPoints, auditPointsKey(parseAddress(row.auditor), row.epoch), row);
}

/** Forgets points that were paid. */
export function deletePoints(ctx: Context, address: Uint8Array, epoch: bigint): void {
  ctx.store(ATTRIBUTION_STORE).delete(auditPointsKey(address, epoch));
}

/** An auditor's points that were not paid yet. */
export function pointsOf(ctx: Context, address: Uint8Array): readonly AuditPoints[] {
  return [...rowsOf(ctx, AuditPoints, concatBytes(AUDIT_POINTS_PREFIX, lengthPrefixed(address)))];
}

/** An epoch that has points. */
export function findAuditEpoch(ctx: Context, epoch: bigint): AuditEpoch | undefined {
  return findRow(ctx, AuditEpoch, idKey(AUDIT_EPOCHS_PREFIX, epoch));
}

/** Writes an epoch; one that is paid out goes. */
export function writeAuditEpoch(ctx: Context, row: AuditEpoch): void {
  const key = idKey(AUDIT_EPOCHS_PREFIX, row.epoch);
  if (row.points === 0n) {
    ctx.store(ATTRIBUTION_STORE).delete(key);
  } else {
    writeRow(ctx, AuditEpoch, key, row);
  }
}

/** A hidden mark, if it was made. */
export function findPlantCommit(ctx: Context, commitment: Uint8Array): PlantCommit | undefined {
  return findRow(ctx, PlantCommit, plantCommitKey(commitment));
}

/** Writes a hidden mark. */
export function writePlantCommit(ctx: Context, row: PlantCommit): void {
  writeRow(ctx, PlantCommit, plantCommitKey(row.commitment), row);
}

/** Forgets a mark that was shown. */
export function deletePlantCommit(ctx: Context, commitment: Uint8Array): void {
  ctx.store(ATTRIBUTION_STORE).delete(plantCommitKey(commitment));
}
