/** What is due in open cases: one pass a block for each side, over the cases that the chain has not closed yet. */
import { bigEndian64, toHex } from "../../lib/bytes.ts";
import { CONVICTION_HEIGHTS } from "../../lib/limits.ts";
import { readClock } from "../../modules/emissions/clock.ts";
import { duplicateSample } from "../../modules/data-registry/duplicate-case.ts";
import { lastRound } from "../../modules/data-registry/jury-case.ts";
import { roundName, roundNumber } from "../../modules/data-registry/jury-panel.ts";
import { getDataset } from "../../modules/data-registry/keeper.ts";
import { ballots, duplicates, juryCases } from "../../modules/data-registry/tables.ts";
import { DuplicateStatus, JuryStatus, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { DuplicateCase, JuryCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import {
  appeal,
  commitVote,
  cureDuplicate,
  openDuplicate,
  proveDuplicate,
  revealVote,
  showRecords,
} from "./case-moves.ts";
import { answerContribution } from "./net-duties.ts";
import type { Conduct } from "./conduct.ts";
import type { Stage } from "./moves.ts";
import type { KnownCase, KnownVersion, Party } from "./parties.ts";

/** Royalty of a parent that is declared late: what the source asks. */
const CURE_ROYALTY_PPM = 50_000;

/** Whether any case, contribution or conviction still waits for something. */
export function hasOpenCases({ known, ledger }: Stage): boolean {
  const isExecuted = (shownAt: bigint): boolean => ledger.height > shownAt + CONVICTION_HEIGHTS;
  if (known.frauds.some(({ shownAt }) => shownAt !== undefined && !isExecuted(shownAt))) return true;
  return known.cases.some(({ isOpen }) => isOpen) || known.contributions.some(({ isOpen }) => isOpen);
}

/** Does for one side what is due now. */
export function doDuties(stage: Stage, conduct: Conduct): void {
  for (const found of stage.known.cases) {
    if (!found.isOpen) continue;
    if (found.kind === "duplicate") answerDuplicate(stage, conduct, found);
    else answerJury(stage, conduct, found);
  }
  for (const found of stage.known.contributions) {
    if (found.isOpen) answerContribution(stage, conduct, found);
  }
}

function answerDuplicate(stage: Stage, conduct: Conduct, found: KnownCase): void {
  const ctx = stage.ledger.read();
  const row = duplicates.find(ctx, bigEndian64(found.id));
  if (row === undefined) return;
  const { status } = row;
  if (status === DuplicateStatus.DUPLICATE_STATUS_OPENING) {
    const owner = conduct.parties.get(getDataset(ctx, row.newer.datasetId).owner);
    if (owner !== undefined) respond(stage, conduct, { found, row, owner });
  } else if (status === DuplicateStatus.DUPLICATE_STATUS_PROVING) {
    const challenger = conduct.parties.get(row.challenger);
    if (challenger !== undefined && conduct.proves(found)) prove(stage, { found, row, challenger });
  } else {
    found.isOpen = false;
    const { subject } = found;
    subject.isCured ||= status === DuplicateStatus.DUPLICATE_STATUS_CURED;
    subject.isStopped ||= status === DuplicateStatus.DUPLICATE_STATUS_UPHELD;
  }
}

function respond(
  stage: Stage,
  conduct: Conduct,
  { found, row, owner }: { readonly found: KnownCase; readonly row: DuplicateCase; readonly owner: Party },
): void {
  const response = conduct.respond(found);
  if (response === "cure") cureDuplicate(stage, owner, row.id, CURE_ROYALTY_PPM);
  if (response === "open" && row.draw.seed.length > 0) {
    const drawn = duplicateSample(stage.ledger.read(), row).map(Number);
    openDuplicate(stage, owner, row.id, showRecords(found.subject, drawn));
  }
}

/** The challenger shows what both versions hold, if that is enough: otherwise the message is only refused. */
function prove(
  stage: Stage,
  { found, row, challenger }: { readonly found: KnownCase; readonly row: DuplicateCase; readonly challenger: Party },
): void {
  const older = stage.known.versions.find(({ datasetId }) => datasetId === row.older.datasetId);
  if (older === undefined) return;
  const shared = sharedRecords(older, found.subject);
  if (shared.length > 0) proveDuplicate(stage, challenger, row.id, showRecords(older, shared));
}

/** Places in `older` of the records that `newer` has too, ascending. */
export function sharedRecords(older: KnownVersion, newer: KnownVersion): readonly number[] {
  const theirs = new Set(newer.records.map(toHex));
  return older.records.flatMap((record, index) => (theirs.has(toHex(record)) ? [index] : []));
}

function answerJury(stage: Stage, conduct: Conduct, found: KnownCase): void {
  const row = juryCases.find(stage.ledger.read(), bigEndian64(found.id));
  if (row === undefined) return;
  switch (row.status) {
    case JuryStatus.JURY_STATUS_DRAWING:
      return;
    case JuryStatus.JURY_STATUS_VOTING:
      castVotes(stage, conduct, found, row);
      return;
    case JuryStatus.JURY_STATUS_DECIDED: {
      const { verdict } = lastRound(row);
      const loser = conduct.parties.get(verdict === Vote.VOTE_UPHOLD ? row.respondent : row.challenger);
      if (loser !== undefined && !lastRound(row).byValidators && conduct.appeals(found, verdict)) {
        appeal(stage, loser, row.id);
      }
      return;
    }
    default:
      found.isOpen = false;
      found.subject.isStopped ||= row.status === JuryStatus.JURY_STATUS_UPHELD;
  }
}

function castVotes(stage: Stage, conduct: Conduct, found: KnownCase, row: JuryCase): void {
  const ctx = stage.ledger.read();
  const clock = readClock(ctx);
  const isCommit = clock < lastRound(row).commitUntil;
  for (const { voter, commitment, vote } of [...ballots.under(ctx, roundName(row))]) {
    const party = conduct.parties.get(voter);
    if (party === undefined || vote !== Vote.VOTE_UNSPECIFIED) continue;
    const own = conduct.vote(found, party);
    if (own === undefined) continue;
    const cast = { caseId: row.id, round: roundNumber(row), vote: own };
    if (isCommit && commitment.length === 0) commitVote(stage, party, cast);
    if (!isCommit && commitment.length > 0 && conduct.reveals(found)) revealVote(stage, party, cast);
  }
}
