/**
 * Audit tasks (docs/spec/attribution.md T101-T103): lists of a publication, drawn, that two drawn auditors compute again without
 * seeing each other's answer. A difference is decided by whether the publication stands, never by a vote.
 */
import { drawIndexes, drawSeed } from "../../lib/economy/draw.ts";
import { auditCommitment } from "../../lib/attribution/fraud/commitment.ts";
import { listRootLeaf } from "../../lib/attribution/commit/leaves.ts";
import { holdsLeaf } from "../../lib/attribution/commit/openings.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor, min } from "../../lib/int.ts";
import {
  AUDITORS_PER_TASK,
  AUDIT_CANDIDATES_MAX,
  AUDIT_TASKS_PER_EPOCH_MAX,
  AUDIT_TASKS_PER_PUBLICATION,
} from "../../lib/limits.ts";
import { AuditAnswer, AuditTask } from "../../proto/gen/byline/attribution/v1/audit.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { PublicationRow } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgCommitAudit,
  MsgCommitAuditResponse,
  MsgRevealAudit,
  MsgRevealAuditResponse,
  MsgSettleAudit,
  MsgSettleAuditResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { deleteTask, findAuditorAt, findTask, readBook, writeAuditor, writeBook, writeTask } from "./audit-keeper.ts";
import { AUDITOR_CHANGE_HEIGHTS, addPoint, auditorBond, getAuditor, requireAuditorBond } from "./auditors.ts";
import { AttributionError } from "./errors.ts";
import type { BondLedger, Economy, FindBeacon, ReadClock } from "./expected.ts";
import { deleteDue, readParams, writeDue } from "./keeper.ts";
import { findPublication } from "./publication-keeper.ts";

const HASH_BYTES = 32;
/** A wrong answer costs one in a hundred. */
const LOSS_DIVISOR = 100n;

/** What tasks are made over. */
export interface AuditTaskParts {
  readonly bonds: BondLedger;
  readonly economy: Economy;
  readonly readClock: ReadClock;
}

/** Who computes what. */
export interface DrawnTask {
  /** Indexes of auditors. */
  readonly auditors: readonly number[];
  /** Number of the test point whose list is computed again. */
  readonly query: number;
}

/** Handlers of the messages about tasks. */
export function auditTaskMessages(parts: AuditTaskParts): readonly MessageHandler[] {
  return [commitAudit(parts), revealAudit(parts), settleAudit(parts)];
}

/** T101: a new publication's tasks; none while there are not two auditors. A third of the window each: commit, reveal, challenge. */
export function openAuditTasks(ctx: Context, { id, publishedClock, publication }: PublicationRow): void {
  const book = readBook(ctx);
  if (book.nextIndex < AUDITORS_PER_TASK) {
    return;
  }
  const third = divFloor(readParams(ctx).challengeWindow, 3n);
  const count = min(BigInt(AUDIT_TASKS_PER_PUBLICATION), BigInt(publication.queryCount));
  const seedHeight = ctx.header.height + AUDITOR_CHANGE_HEIGHTS;
  for (let task = book.nextTask; task < book.nextTask + count; task += 1n) {
    writeTask(
      ctx,
      AuditTask.create({
        id: task,
        publicationId: id,
        auditorCount: book.nextIndex,
        seedHeight,
        commitEndClock: publishedClock + third,
        revealEndClock: publishedClock + 2n * third,
      }),
    );
    writeDue(ctx, { kind: "audit", at: seedHeight, id: task, index: 0 });
  }
  writeBook(ctx, { ...book, nextTask: book.nextTask + count });
}

/** T101: keeps the beacon that draws a task, and whom it draws. Runs at the end of that block or of a later one. */
export function drawAuditTask(ctx: Context, findBeacon: FindBeacon, id: bigint): void {
  const task = findTask(ctx, id);
  if (task === undefined) {
    return;
  }
  deleteDue(ctx, { kind: "audit", at: task.seedHeight, id, index: 0 });
  const seed = findBeacon(ctx, task.seedHeight) ?? findBeacon(ctx, ctx.header.height);
  if (seed !== undefined) {
    const people = drawSeed({ chainId: ctx.chainId, id, beacon: seed, purpose: "audit" });
    writeTask(ctx, { ...task, seed, auditors: drawAuditors(ctx, task, people) });
  }
}

/**
 * The first drawn ones who took tasks when the task was made: who came or left since then did so once (T100), so nobody can choose
 * another one by coming or leaving. Cost: at most AUDIT_CANDIDATES_MAX rows.
 */
function drawAuditors(ctx: Context, { auditorCount, seedHeight }: AuditTask, seed: Uint8Array): number[] {
  const made = seedHeight - AUDITOR_CHANGE_HEIGHTS;
  const wanted = auditorCount < AUDIT_CANDIDATES_MAX ? auditorCount : AUDIT_CANDIDATES_MAX;
  const drawn: number[] = [];
  for (const candidate of drawIndexes(seed, BigInt(auditorCount), wanted)) {
    const auditor = findAuditorAt(ctx, Number(candidate));
    const tookTasks = auditor !== undefined && auditor.retired === auditor.sinceHeight > made;
    if (drawn.length < AUDITORS_PER_TASK && auditor !== undefined && tookTasks) {
      drawn.push(auditor.index);
    }
  }
  return drawn;
}

/** Who and what was drawn; undefined until the seed is known. */
export function drawnOf(ctx: Context, task: AuditTask): DrawnTask | undefined {
  const row = findPublication(ctx, task.publicationId);
  if (task.seed.length === 0 || row === undefined) {
    return undefined;
  }
  const lists = drawSeed({ chainId: ctx.chainId, id: task.id, beacon: task.seed, purpose: "audit-list" });
  const [query = 0n] = drawIndexes(lists, BigInt(row.publication.queryCount), 1);
  return { auditors: task.auditors, query: Number(query) };
}

function commitAudit({ bonds, economy, readClock }: AuditTaskParts): MessageHandler {
  return defineMessage<MsgCommitAudit, MsgCommitAuditResponse>({
    request: MsgCommitAudit,
    response: MsgCommitAuditResponse,
    signers: (message) => [message.auditor],
    handle(ctx, { auditor, taskId, commitment }) {
      const address = parseAddress(auditor, "invalid auditor address");
      wrong(commitment.length !== HASH_BYTES, "a commitment has 32 bytes");
      const task = getTask(ctx, taskId);
      const row = getAuditor(ctx, address);
      const isDrawn = drawnOf(ctx, task)?.auditors.includes(row.index) ?? false;
      refuseWhen(!isDrawn, AttributionError.NotDrawn, `${auditor} for task ${taskId}`);
      requireAuditorBond(ctx, bonds, address);
      state(readClock(ctx) >= task.commitEndClock, `task ${taskId} took answers until clock ${task.commitEndClock}`);
      const isDone = task.answers.some((answer) => answer.auditor === auditor);
      state(isDone, `${auditor} has committed to an answer for task ${taskId}`);
      const epoch = economy.epoch(ctx);
      const tasks = row.epoch === epoch ? row.tasks : 0;
      wrong(tasks >= AUDIT_TASKS_PER_EPOCH_MAX, `${AUDIT_TASKS_PER_EPOCH_MAX} tasks an epoch are enough`);
      writeAuditor(ctx, { ...row, epoch, tasks: tasks + 1 });
      writeTask(ctx, { ...task, answers: [...task.answers, AuditAnswer.create({ auditor, commitment })] });
      ctx.emit(createEvent("commit_audit", ["task_id", taskId.toString()], ["auditor", auditor]));
      return {};
    },
  });
}

function revealAudit({ readClock }: AuditTaskParts): MessageHandler {
  return defineMessage<MsgRevealAudit, MsgRevealAuditResponse>({
    request: MsgRevealAudit,
    response: MsgRevealAuditResponse,
    signers: (message) => [message.auditor],
    handle(ctx, { auditor, taskId, answer, salt }) {
      const address = parseAddress(auditor, "invalid auditor address");
      wrong(answer.length !== HASH_BYTES || salt.length !== HASH_BYTES, "answer and salt have 32 bytes");
      const task = getTask(ctx, taskId);
      const own = task.answers.find((each) => each.auditor === auditor);
      const commitment = auditCommitment(ctx.chainId, { taskId, auditor: address, answer, salt });
      const isCommitted = own !== undefined && equalBytes(own.commitment, commitment);
      wrong(!isCommitted, `${auditor} did not commit to this for task ${taskId}`);
      const clock = readClock(ctx);
      const areAllIn = task.answers.length === AUDITORS_PER_TASK;
      state(clock < task.commitEndClock && !areAllIn, `the other auditor of task ${taskId} has not committed yet`);
      state(clock >= task.revealEndClock, `task ${taskId} took reveals until clock ${task.revealEndClock}`);
      const answers = task.answers.map((each) => (each.auditor === auditor ? { ...each, answer } : each));
      writeTask(ctx, { ...task, answers });
      ctx.emit(createEvent("reveal_audit", ["task_id", taskId.toString()], ["auditor", auditor]));
      return {};
    },
  });
}

function settleAudit(parts: AuditTaskParts): MessageHandler {
  return defineMessage<MsgSettleAudit, MsgSettleAuditResponse>({
    request: MsgSettleAudit,
    response: MsgSettleAuditResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, taskId, listRoot, listPath }) {
      parseAddress(sender, "invalid sender address");
      const task = getTask(ctx, taskId);
      const row = findPublication(ctx, task.publicationId);
      const drawn = drawnOf(ctx, task);
      const isOver = parts.readClock(ctx) >= task.revealEndClock;
      if (row === undefined || drawn === undefined || !isOver) {
        throw new TxError(AttributionError.TaskState, `task ${taskId} is open until clock ${task.revealEndClock}`);
      }
      const isOpen = row.state === PublicationState.PUBLICATION_STATE_PENDING;
      state(isOpen, `publication ${row.id} of task ${taskId} is neither in force nor void yet`);
      const { listsRoot, queryCount } = row.publication;
      const place = { index: drawn.query, count: queryCount, path: listPath };
      const isShown = listRoot.length === HASH_BYTES && holdsLeaf(listsRoot, listRootLeaf(listRoot), place);
      wrong(!isShown, `this is not the root of list ${drawn.query} of publication ${row.id}`);
      const { right, losers } = verdictOf(task.answers, { row, query: drawn.query, listRoot });
      const epoch = parts.economy.epoch(ctx);
      for (const auditor of right) {
        addPoint(ctx, parseAddress(auditor), epoch);
      }
      for (const auditor of losers) {
        takeLoss(ctx, parts.bonds, parseAddress(auditor));
      }
      deleteTask(ctx, taskId);
      const [points, lost] = [right.length, losers.length];
      ctx.emit(
        createEvent(
          "settle_audit",
          ["task_id", taskId.toString()],
          ["points", points.toString()],
          ["losers", lost.toString()],
        ),
      );
      return { points, losers: lost };
    },
  });
}

/**
 * T103: a list that was convicted or planted is wrong, the lists of a publication in force are right. Of another list of a void
 * publication nothing is known: two equal answers count, different ones decide nothing.
 */
function verdictOf(
  answers: readonly AuditAnswer[],
  { row, query, listRoot }: { readonly row: PublicationRow; readonly query: number; readonly listRoot: Uint8Array },
): { readonly right: readonly string[]; readonly losers: readonly string[] } {
  const revealed = answers.filter(({ answer }) => answer.length > 0);
  const names = (list: readonly AuditAnswer[]): readonly string[] => list.map(({ auditor }) => auditor);
  const same = revealed.filter(({ answer }) => equalBytes(answer, listRoot));
  const other = revealed.filter(({ answer }) => !equalBytes(answer, listRoot));
  if (row.planted || row.convictedList === query + 1) {
    return { right: names(other), losers: names(same) };
  }
  if (row.state === PublicationState.PUBLICATION_STATE_EFFECTIVE) {
    return { right: names(same), losers: names(other) };
  }
  const [first, second] = revealed;
  const areEqual = first !== undefined && second !== undefined && equalBytes(first.answer, second.answer);
  return { right: areEqual ? names(revealed) : [], losers: [] };
}

function takeLoss(ctx: Context, bonds: BondLedger, auditor: Uint8Array): void {
  const key = auditorBond(auditor);
  const bond = bonds.find(ctx, key);
  const all = (bond?.amount ?? 0n) + (bond?.exits.reduce((sum, { amount }) => sum + amount, 0n) ?? 0n);
  bonds.slash(ctx, key, divFloor(all, LOSS_DIVISOR));
}

/** Drawn auditors by address; an index whose auditor has retired is left out. */
export function drawnAuditors(ctx: Context, { auditors }: DrawnTask): readonly string[] {
  return auditors.flatMap((index) => {
    const auditor = findAuditorAt(ctx, index);
    return auditor === undefined || auditor.retired ? [] : [auditor.address];
  });
}

function getTask(ctx: Context, id: bigint): AuditTask {
  const task = findTask(ctx, id);
  if (task === undefined) {
    throw new TxError(AttributionError.TaskNotFound, `task ${id}`);
  }
  return task;
}

function wrong(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidAudit, reason);
}

function state(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.TaskState, reason);
}
