/**
 * How a case before jurors goes on and ends (docs/spec/registry.md R84-R88): drawing, voting, a verdict that may be
 * appealed, and the last word of the validators. All moments are clock values; what is due is evaluated on read.
 */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { PPM } from "../../lib/economy/split.ts";
import { divFloor, min } from "../../lib/int.ts";
import { CaseKind, JuryRound, JuryStatus, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { JuryCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { getVersion, readParams } from "./keeper.ts";
import { closePanel, seatPanel, seatValidators } from "./jury-panel.ts";
import { caseBond, reachable, versionBonds } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { openDraw, schedule, seededDraw } from "./queue.ts";
import { getById, juryCases, juryCasesOf, tags, versionName, versionText } from "./tables.ts";
import { liftQuarantine, quarantine, reasonName } from "./tags.ts";

/** The panels of a case: drawn, drawn again on appeal, all validators. */
export const JURY_ROUNDS = 3;

/** The panel that votes, or voted last. */
export function lastRound(found: JuryCase): JuryRound {
  return found.rounds.at(-1) ?? JuryRound.create({});
}

/** Opens the next panel, paid by `payer`: the third is every validator. */
export function openRound(ctx: Context, parts: RegistryParts, found: JuryCase, payer: string): JuryCase {
  const byValidators = found.rounds.length + 1 >= JURY_ROUNDS;
  const draw = byValidators ? { height: ctx.header.height, seed: new Uint8Array(0) } : openDraw(ctx, parts.beacon);
  const round = JuryRound.create({ byValidators, draw, payer });
  const opened = { ...found, status: JuryStatus.JURY_STATUS_DRAWING, rounds: [...found.rounds, round] };
  juryCases.write(ctx, opened);
  schedule(ctx, CaseKind.CASE_KIND_JURY, found.id, { height: draw.height });
  return byValidators ? startVoting(ctx, parts, opened, seatValidators(ctx, parts, opened)) : opened;
}

/** Does all that is due; at most one step for each panel and the end. */
export function advanceJury(ctx: Context, parts: RegistryParts, id: bigint): JuryCase {
  let found = getById(ctx, juryCases, id, "jury case");
  for (let step = 0; step <= 2 * JURY_ROUNDS; step += 1) {
    const next = advanceOnce(ctx, parts, found);
    if (next === found) {
      return found;
    }
    found = next;
  }
  return found;
}

function advanceOnce(ctx: Context, parts: RegistryParts, found: JuryCase): JuryCase {
  const clock = parts.readClock(ctx);
  switch (found.status) {
    case JuryStatus.JURY_STATUS_DRAWING:
      return drawSeats(ctx, parts, found);
    case JuryStatus.JURY_STATUS_VOTING:
      return clock >= lastRound(found).revealUntil ? countVotes(ctx, parts, found) : found;
    case JuryStatus.JURY_STATUS_DECIDED:
      return clock >= found.appealUntil ? finish(ctx, parts, found) : found;
    default:
      return found;
  }
}

function drawSeats(ctx: Context, parts: RegistryParts, found: JuryCase): JuryCase {
  const round = lastRound(found);
  const draw = seededDraw(ctx, parts.beacon, round.draw);
  if (draw === round.draw) {
    return found;
  }
  const drawn = withRound(found, { ...round, draw });
  if (draw.seed.length === 0) {
    juryCases.write(ctx, drawn);
    schedule(ctx, CaseKind.CASE_KIND_JURY, found.id, { height: draw.height });
    return drawn;
  }
  const { jurySeats, appealSeats } = readParams(ctx);
  const seats = seatPanel(ctx, parts, drawn, found.rounds.length === 1 ? jurySeats : appealSeats);
  // Without jurors who may judge, the next panel does; the last is every validator.
  return seats === 0n ? openRound(ctx, parts, drawn, found.challenger) : startVoting(ctx, parts, drawn, seats);
}

function startVoting(ctx: Context, parts: RegistryParts, found: JuryCase, seats: bigint): JuryCase {
  const { commitPeriod, revealPeriod } = readParams(ctx);
  const commitUntil = parts.readClock(ctx) + commitPeriod;
  const revealUntil = commitUntil + revealPeriod;
  const voting = {
    ...withRound(found, { ...lastRound(found), seats, commitUntil, revealUntil }),
    status: JuryStatus.JURY_STATUS_VOTING,
  };
  juryCases.write(ctx, voting);
  schedule(ctx, CaseKind.CASE_KIND_JURY, found.id, { clock: revealUntil });
  ctx.emit(juryEvent("open_panel", voting, ["seats", seats.toString()]));
  return voting;
}

/** R86: a majority of all seats decides, silent ones included; no majority calls the next panel. */
function countVotes(ctx: Context, parts: RegistryParts, found: JuryCase): JuryCase {
  const round = lastRound(found);
  closePanel(ctx, parts, found);
  const verdict = verdictOf(round);
  const counted = withRound(found, { ...round, verdict });
  if (verdict === Vote.VOTE_UNSPECIFIED && !round.byValidators) {
    return openRound(ctx, parts, counted, found.challenger);
  }
  // Validators without a majority leave the verdict before them; without one, nobody is guilty.
  const before = found.rounds.findLast((own) => own.verdict !== Vote.VOTE_UNSPECIFIED)?.verdict ?? Vote.VOTE_REJECT;
  const final = verdict === Vote.VOTE_UNSPECIFIED ? before : verdict;
  const appealUntil = round.byValidators ? parts.readClock(ctx) : parts.readClock(ctx) + readParams(ctx).appealWindow;
  const decided = {
    ...withRound(counted, { ...lastRound(counted), verdict: final }),
    status: JuryStatus.JURY_STATUS_DECIDED,
    appealUntil,
  };
  juryCases.write(ctx, decided);
  applyVerdict(ctx, parts, decided, final);
  schedule(ctx, CaseKind.CASE_KIND_JURY, found.id, { clock: appealUntil });
  ctx.emit(juryEvent("decide_case", decided, ["verdict", final === Vote.VOTE_UPHOLD ? "uphold" : "reject"]));
  return decided;
}

function verdictOf({ seats, uphold, reject }: JuryRound): number {
  if (2n * uphold > seats) {
    return Vote.VOTE_UPHOLD;
  }
  return 2n * reject > seats ? Vote.VOTE_REJECT : Vote.VOTE_UNSPECIFIED;
}

/** R87: buyers are warned by the first verdict; a successful appeal lifts the quarantine. Money waits for the end. */
function applyVerdict(ctx: Context, parts: RegistryParts, found: JuryCase, verdict: number): void {
  const { subject, reason, id } = found;
  const own = tags.find(ctx, concatBytes(versionName(subject), Uint8Array.of(reason)));
  const isTagged = own !== undefined && own.parent === undefined;
  if (verdict === Vote.VOTE_UPHOLD && !isTagged) {
    const version = getVersion(ctx, subject.datasetId, subject.version);
    quarantine(ctx, version, { reason, caseId: id, clock: parts.readClock(ctx) });
  } else if (verdict === Vote.VOTE_REJECT && isTagged && own.caseId === id) {
    liftQuarantine(ctx, subject, reason);
  }
}

function finish(ctx: Context, parts: RegistryParts, found: JuryCase): JuryCase {
  const isUpheld = lastRound(found).verdict === Vote.VOTE_UPHOLD;
  parts.bonds.unpinSubject(ctx, versionBonds(found.subject));
  if (isUpheld) {
    settleUpheld(ctx, parts, found);
  } else {
    settleRejected(ctx, parts, found);
  }
  parts.health.recordCase(ctx, {
    code: reasonName(found.reason),
    step: isUpheld ? "upheld" : "rejected",
    datasetId: found.subject.datasetId,
  });
  const status = isUpheld ? JuryStatus.JURY_STATUS_UPHELD : JuryStatus.JURY_STATUS_REJECTED;
  const closed = { ...found, status };
  juryCases.write(ctx, closed);
  juryCasesOf.drop(ctx, concatBytes(versionName(found.subject), bigEndian64(found.id)));
  ctx.emit(juryEvent("close_case", closed, ["status", isUpheld ? "upheld" : "rejected"]));
  return closed;
}

/** R88: the challenger gets their fees and bond back; the slash is bounded by what the seats that want it have at stake. */
function settleUpheld(ctx: Context, parts: RegistryParts, found: JuryCase): void {
  const { bonds, vesting } = parts;
  const challenger = parseAddress(found.challenger);
  const version = versionBonds(found.subject);
  const appeal = caseBond(found.respondent, "jury", found.id);
  const reward = { challenger, atRisk: found.bond };
  const repaid = bonds.pay(ctx, appeal, found.challengerFees, challenger);
  bonds.paySubject(ctx, version, found.challengerFees - repaid, challenger);
  bonds.slash(ctx, appeal, reachable(ctx, bonds, appeal), reward);
  const share = divFloor(bonds.reachableBehind(ctx, version) * BigInt(readParams(ctx).verdictSlashPpm), PPM);
  const amount = min(share, lastRound(found).upholdStake);
  if (amount > 0n) {
    bonds.slashSubject(ctx, version, amount, reward);
  }
  bonds.refund(ctx, caseBond(found.challenger, "jury", found.id));
  vesting.cancel(ctx, found.subject);
}

/** R88: the challenger's bond pays what the other side spent; the rest burns. */
function settleRejected(ctx: Context, parts: RegistryParts, found: JuryCase): void {
  const { bonds, vesting } = parts;
  const key = caseBond(found.challenger, "jury", found.id);
  bonds.pay(ctx, key, found.respondentFees, parseAddress(found.respondent));
  bonds.slash(ctx, key, reachable(ctx, bonds, key));
  bonds.refund(ctx, caseBond(found.respondent, "jury", found.id));
  vesting.unfreeze(ctx, found.subject);
}

function withRound(found: JuryCase, round: JuryRound): JuryCase {
  return { ...found, rounds: [...found.rounds.slice(0, -1), round] };
}

/** What happened in a case. */
export function juryEvent(
  type: string,
  { id, subject, rounds }: JuryCase,
  ...more: readonly (readonly [string, string])[]
): ReturnType<typeof createEvent> {
  return createEvent(
    type,
    ["case_id", id.toString()],
    ["subject", versionText(subject)],
    ["round", (rounds.length - 1).toString()],
    ...more,
  );
}
