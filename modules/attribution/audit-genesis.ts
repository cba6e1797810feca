/** The part of attribution's genesis that is about auditors; indexes and queues are rebuilt. */
import type { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  AuditEpoch,
  AuditPoints,
  AuditTask,
  Auditor,
  PlantCommit,
} from "../../proto/gen/byline/attribution/v1/audit.ts";
import { max } from "../../lib/int.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseInvalid } from "../refuse.ts";
import {
  readBook,
  writeAuditEpoch,
  writeAuditor,
  writeBook,
  writePlantCommit,
  writePoints,
  writeTask,
} from "./audit-keeper.ts";
import { rowsOf, writeDue } from "./keeper.ts";
import {
  AUDITORS_PREFIX,
  AUDIT_EPOCHS_PREFIX,
  AUDIT_POINTS_PREFIX,
  AUDIT_TASKS_PREFIX,
  PLANT_COMMITS_PREFIX,
} from "./keys.ts";

type AuditGenesis = Pick<
  GenesisState,
  "auditBook" | "auditors" | "auditTasks" | "auditPoints" | "auditEpochs" | "plantCommits"
>;

/** Rows of auditors as lists. */
export function exportAudits(ctx: Context): AuditGenesis {
  return {
    auditBook: readBook(ctx),
    auditors: [...rowsOf(ctx, Auditor, AUDITORS_PREFIX)],
    auditTasks: [...rowsOf(ctx, AuditTask, AUDIT_TASKS_PREFIX)],
    auditPoints: [...rowsOf(ctx, AuditPoints, AUDIT_POINTS_PREFIX)],
    auditEpochs: [...rowsOf(ctx, AuditEpoch, AUDIT_EPOCHS_PREFIX)],
    plantCommits: [...rowsOf(ctx, PlantCommit, PLANT_COMMITS_PREFIX)],
  };
}

/** Writes checked lists, auditors by ascending index: an address leads to its latest. */
export function initAudits(ctx: Context, state: AuditGenesis): void {
  writeBook(ctx, { ...state.auditBook, nextTask: max(state.auditBook.nextTask, 1n) });
  for (const auditor of state.auditors) {
    writeAuditor(ctx, auditor);
  }
  for (const task of state.auditTasks) {
    writeTask(ctx, task);
    if (task.seed.length === 0) {
      writeDue(ctx, { kind: "audit", at: task.seedHeight, id: task.id, index: 0 });
    }
  }
  for (const row of state.auditPoints) {
    writePoints(ctx, row);
  }
  for (const row of state.auditEpochs) {
    writeAuditEpoch(ctx, row);
  }
  for (const row of state.plantCommits) {
    writePlantCommit(ctx, row);
  }
}

/** @throws TxError(InvalidRequest) with the reason */
export function checkAudits({ auditBook, auditors, auditTasks, auditPoints, auditEpochs }: AuditGenesis): void {
  let last = -1;
  for (const { address, index } of auditors) {
    parseAddress(address, "invalid auditor address");
    refuseInvalid(
      index <= last || index >= auditBook.nextIndex,
      `auditor ${index} is out of order or not below the next`,
    );
    last = index;
  }
  refuseInvalid(
    auditTasks.some(({ id }) => id >= max(auditBook.nextTask, 1n)),
    "every audit task is below the next one",
  );
  const points = new Map<bigint, bigint>();
  for (const row of auditPoints) {
    parseAddress(row.auditor, "invalid auditor address");
    points.set(row.epoch, (points.get(row.epoch) ?? 0n) + BigInt(row.points));
  }
  let owed = 0n;
  for (const row of auditEpochs) {
    refuseInvalid(points.get(row.epoch) !== row.points, `epoch ${row.epoch} does not add up to ${row.points} points`);
    owed += row.pot;
  }
  refuseInvalid(owed !== auditBook.owed, `epochs owe ${owed} to auditors, the book says ${auditBook.owed}`);
}
