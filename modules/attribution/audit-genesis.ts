/** The part of attribution's genesis that is about auditors; indexes and queues are rebuilt. */
import type { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  AuditEpoch,
  AuditPoints,
  AuditTask,
  Auditor,
  PlantCommit,
} from "../../proto/gen/byline/attribution/v1/audit.ts";
import { toHex } from "../../lib/bytes.ts";
import { max } from "../../lib/int.ts";
import { AUDITORS_PER_TASK, AUDIT_TASKS_PER_EPOCH_MAX } from "../../lib/limits.ts";
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

const HASH_BYTES = 32;

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

/** Writes checked lists. */
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
export function checkAudits(state: AuditGenesis & Pick<GenesisState, "publications">): void {
  checkAuditors(state);
  checkTasks(state);
  checkPoints(state);
  const marks = new Set(state.plantCommits.map(({ commitment }) => toHex(commitment)));
  refuseInvalid(marks.size !== state.plantCommits.length, "a plant is marked twice");
  const isShort = state.plantCommits.some(({ commitment }) => commitment.length !== HASH_BYTES);
  refuseInvalid(isShort, "the mark of a plant has 32 bytes");
  refuseInvalid(BigInt(marks.size) > state.auditBook.plants, "the book counts fewer plants than are marked");
}

/** One index for an address, below the next one. */
function checkAuditors({ auditBook, auditors }: AuditGenesis): void {
  let last = -1;
  const known = new Set<string>();
  for (const { address, index, sinceHeight, tasks } of auditors) {
    parseAddress(address, "invalid auditor address");
    refuseInvalid(
      index <= last || index >= auditBook.nextIndex,
      `auditor ${index} is out of order or not below the next`,
    );
    refuseInvalid(known.has(address), `${address} is an auditor twice`);
    refuseInvalid(sinceHeight < 0n, `auditor ${index} came before the first block`);
    refuseInvalid(tasks > AUDIT_TASKS_PER_EPOCH_MAX, `auditor ${index} took ${tasks} tasks in an epoch`);
    known.add(address);
    last = index;
  }
}

/** T101, T102: a task is of a publication, and answered by those whom it drew. */
function checkTasks({ auditBook, auditors, auditTasks, publications }: Parameters<typeof checkAudits>[0]): void {
  const known = new Set(publications.map(({ id }) => id));
  const addresses = new Map(auditors.map(({ index, address }) => [index, address]));
  let last = 0n;
  for (const task of auditTasks) {
    const { id, publicationId, auditorCount, seedHeight, seed, commitEndClock, revealEndClock, answers } = task;
    refuseInvalid(
      id <= last || id >= max(auditBook.nextTask, 1n),
      `audit task ${id} is out of order or not below the next`,
    );
    refuseInvalid(!known.has(publicationId), `audit task ${id} is of no publication`);
    const isCounted = auditorCount >= AUDITORS_PER_TASK && auditorCount <= auditBook.nextIndex;
    refuseInvalid(!isCounted, `audit task ${id} draws from ${auditorCount} auditors`);
    refuseInvalid(seedHeight < 1n || commitEndClock > revealEndClock, `audit task ${id} has no times`);
    const drawn = new Set(task.auditors);
    const isDrawn =
      seed.length === HASH_BYTES ? drawn.size <= AUDITORS_PER_TASK : seed.length === 0 && task.auditors.length === 0;
    const areApart = drawn.size === task.auditors.length && task.auditors.every((index) => index < auditorCount);
    refuseInvalid(!isDrawn || !areApart, `audit task ${id} draws strangers`);
    const people = new Set(task.auditors.map((index) => addresses.get(index)));
    for (const { auditor, commitment, answer } of answers) {
      const isShaped = commitment.length === HASH_BYTES && (answer.length === 0 || answer.length === HASH_BYTES);
      refuseInvalid(!isShaped, `an answer to audit task ${id} has not 32 bytes`);
      // Each drawn auditor once.
      refuseInvalid(!people.delete(auditor), `audit task ${id} is answered by a stranger, or twice`);
    }
    last = id;
  }
}

/** T104, T105: points add up to those of their epochs, whose pots are what the book owes. */
function checkPoints({ auditBook, auditPoints, auditEpochs }: AuditGenesis): void {
  const points = new Map<bigint, bigint>();
  const names = new Set<string>();
  for (const row of auditPoints) {
    parseAddress(row.auditor, "invalid auditor address");
    const name = `${row.auditor} in epoch ${row.epoch}`;
    refuseInvalid(names.has(name) || row.points === 0, `the points of ${name} are told twice, or are none`);
    names.add(name);
    points.set(row.epoch, (points.get(row.epoch) ?? 0n) + BigInt(row.points));
  }
  let owed = 0n;
  for (const row of auditEpochs) {
    refuseInvalid(points.get(row.epoch) !== row.points, `epoch ${row.epoch} does not add up to ${row.points} points`);
    refuseInvalid(!row.closed && row.pot > 0n, `epoch ${row.epoch} has a pot and is not over`);
    points.delete(row.epoch);
    owed += row.pot;
  }
  refuseInvalid(points.size > 0, "points are of no epoch, or of one that is told twice");
  refuseInvalid(owed !== auditBook.owed, `epochs owe ${owed} to auditors, the book says ${auditBook.owed}`);
}
