/**
 * Openings (docs/spec/registry.md R95-R97): anyone may ask for a range of records that the beacon draws; the owner or the
 * custodian shows their hashes in time. Three misses of the last ten make a version unavailable, without any opinion.
 */
import { PPM } from "../../lib/economy/split.ts";
import { bigEndian64 } from "../../lib/bytes.ts";
import { divFloor } from "../../lib/int.ts";
import { OPENINGS_REMEMBERED, OPENING_MISSES_MAX, OPENING_RECORDS } from "../../lib/limits.ts";
import { Availability, CaseKind, Opening, OpeningStatus, Reason } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAnswerOpening,
  MsgAnswerOpeningResponse,
  MsgRequestOpening,
  MsgRequestOpeningResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { RegistryError } from "./errors.ts";
import { getDataset, getVersion, readLocators, readParams, semVerOf } from "./keeper.ts";
import { custodianBond, reachable, requestBond } from "./parts.ts";
import { drawNumber } from "./draws.ts";
import type { RegistryParts } from "./parts.ts";
import { openDraw, schedule, seededDraw } from "./queue.ts";
import { requireIndexes, requireRecords } from "./record-proofs.ts";
import { availabilities, datanets, getById, openings, takeId, versionName, versionText } from "./tables.ts";
import { setUnanswered, tagsOf } from "./tags.ts";

const STOPPED: readonly number[] = [VersionState.VERSION_STATE_QUARANTINED, VersionState.VERSION_STATE_REVOKED];
const LAST_MASK = (1 << OPENINGS_REMEMBERED) - 1;

/** Handlers of openings. */
export function availabilityMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [requestOpening(parts), answerOpening(parts)];
}

/** Records that an opening has drawn: a range, so that a provider reads one place; none before the beacon. */
export function openingSample(ctx: Context, { id, draw, subject }: Opening): readonly bigint[] {
  if (draw.seed.length === 0) {
    return [];
  }
  const { recordCount } = getVersion(ctx, subject.datasetId, subject.version).content;
  const length = recordCount < BigInt(OPENING_RECORDS) ? recordCount : BigInt(OPENING_RECORDS);
  const start = drawNumber(ctx, { purpose: "opening", beacon: draw.seed, id }, 0n, recordCount - length + 1n);
  return Array.from({ length: Number(length) }, (_, at) => start + BigInt(at));
}

/** Does what is due: reads the beacon; past the deadline it is a miss. */
export function advanceOpening(ctx: Context, parts: RegistryParts, id: bigint): Opening {
  const found = getById(ctx, openings, id, "opening");
  if (found.status !== OpeningStatus.OPENING_STATUS_ASKED) {
    return found;
  }
  const draw = seededDraw(ctx, parts.beacon, found.draw);
  const clock = parts.readClock(ctx);
  if (draw !== found.draw) {
    const isSeeded = draw.seed.length > 0;
    const drawn = { ...found, draw, answerUntil: isSeeded ? clock + readParams(ctx).openingWindow : 0n };
    openings.write(ctx, drawn);
    schedule(ctx, CaseKind.CASE_KIND_OPENING, id, isSeeded ? { clock: drawn.answerUntil } : { height: draw.height });
    ctx.emit(openingEvent("draw_opening", drawn));
    return drawn;
  }
  const isMissed = draw.seed.length > 0 && clock >= found.answerUntil;
  return isMissed ? miss(ctx, parts, found) : found;
}

function requestOpening(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgRequestOpening, MsgRequestOpeningResponse>({
    request: MsgRequestOpening,
    response: MsgRequestOpeningResponse,
    signers: (message) => [message.requester],
    handle(ctx, { requester, subject }) {
      const version = getVersion(ctx, subject.datasetId, subject.version);
      const isStopped = STOPPED.includes(version.state);
      refuseWhen(isStopped, RegistryError.ChallengeExempt, `${versionText(subject)} is not on offer`);
      const { locators } = readLocators(ctx, subject.datasetId, semVerOf(version));
      refuseWhen(locators.length === 0, RegistryError.NoLocators, versionText(subject));
      const counts = countsOf(ctx, subject);
      refuseWhen(
        counts.openCase > 0n,
        RegistryError.OpeningExists,
        `opening ${counts.openCase} of ${versionText(subject)}`,
      );
      const id = takeId(ctx, "case");
      const deposit = readParams(ctx).openingDeposit;
      const asked = Opening.create({
        id,
        subject,
        requester,
        deposit,
        draw: openDraw(ctx, parts.beacon),
        status: OpeningStatus.OPENING_STATUS_ASKED,
      });
      parts.bonds.post(ctx, requestBond(requester, id), deposit);
      openings.write(ctx, asked);
      availabilities.write(ctx, { ...counts, asked: counts.asked + 1n, openCase: id });
      schedule(ctx, CaseKind.CASE_KIND_OPENING, id, { height: asked.draw.height });
      ctx.emit(openingEvent("request_opening", asked));
      return { openingId: id };
    },
  });
}

function answerOpening(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgAnswerOpening, MsgAnswerOpeningResponse>({
    request: MsgAnswerOpening,
    response: MsgAnswerOpeningResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const found = advanceOpening(ctx, parts, message.openingId);
      const isAsked = found.status === OpeningStatus.OPENING_STATUS_ASKED && found.draw.seed.length > 0;
      refuseWhen(
        !isAsked,
        RegistryError.WrongPhase,
        "the records are not drawn yet, or were shown, or the time is over",
      );
      const dataset = getDataset(ctx, found.subject.datasetId);
      const isProvider = message.sender === dataset.owner || message.sender === custodianOf(ctx, dataset.datanetId);
      refuseWhen(
        !isProvider,
        RegistryError.NotParty,
        `${message.sender} does not provide ${versionText(found.subject)}`,
      );
      const version = getVersion(ctx, found.subject.datasetId, found.subject.version);
      requireIndexes(message.records, openingSample(ctx, found));
      requireRecords(ctx, version.content, message.records);
      // The deposit pays for the answer, so that asking for nothing costs the one who asks.
      const key = requestBond(found.requester, found.id);
      parts.bonds.pay(ctx, key, found.deposit, parseAddress(message.sender));
      note(ctx, parts, found, false);
      return {};
    },
  });
}

function miss(ctx: Context, parts: RegistryParts, found: Opening): Opening {
  parts.bonds.refund(ctx, requestBond(found.requester, found.id));
  return note(ctx, parts, found, true);
}

/** R97: counts the outcome; the tag follows the last ten. */
function note(ctx: Context, parts: RegistryParts, found: Opening, isMiss: boolean): Opening {
  const counts = countsOf(ctx, found.subject);
  const last = ((counts.last << 1) | (isMiss ? 1 : 0)) & LAST_MASK;
  availabilities.write(ctx, {
    ...counts,
    answered: counts.answered + (isMiss ? 0n : 1n),
    missed: counts.missed + (isMiss ? 1n : 0n),
    last,
    openCase: 0n,
  });
  const status = isMiss ? OpeningStatus.OPENING_STATUS_MISSED : OpeningStatus.OPENING_STATUS_ANSWERED;
  const noted = { ...found, status };
  openings.write(ctx, noted);
  ctx.emit(openingEvent(isMiss ? "miss_opening" : "answer_opening", noted));
  followTag(ctx, parts, found.subject, missesOf(last) >= OPENING_MISSES_MAX);
  return noted;
}

/** While a version is unavailable nothing minted vests for it, and its custodian has paid for it. */
function followTag(ctx: Context, parts: RegistryParts, subject: VersionName, isUnavailable: boolean): void {
  const own = tagsOf(ctx, subject).find((tag) => tag.reason === Reason.REASON_UNANSWERED);
  if ((own !== undefined) === isUnavailable) {
    return;
  }
  setUnanswered(ctx, subject, parts.readClock(ctx), isUnavailable);
  if (!isUnavailable) {
    parts.vesting.unfreeze(ctx, subject);
    return;
  }
  parts.vesting.freeze(ctx, subject);
  const { datanetId } = getDataset(ctx, subject.datasetId);
  const custodian = custodianOf(ctx, datanetId);
  if (custodian !== undefined) {
    const key = custodianBond(custodian, datanetId);
    const share = reachable(ctx, parts.bonds, key) * BigInt(readParams(ctx).custodianSlashPpm);
    const amount = divFloor(share, PPM);
    if (amount > 0n) {
      parts.bonds.slash(ctx, key, amount);
    }
  }
}

function custodianOf(ctx: Context, datanetId: bigint): string | undefined {
  return datanets.find(ctx, bigEndian64(datanetId))?.terms.custodian;
}

function countsOf(ctx: Context, subject: VersionName): Availability {
  return availabilities.find(ctx, versionName(subject)) ?? Availability.create({ subject });
}

/** Misses among the remembered outcomes. */
export function missesOf(last: number): number {
  let misses = 0;
  for (let bits = last; bits > 0; bits >>= 1) {
    misses += bits & 1;
  }
  return misses;
}

function openingEvent(type: string, { id, subject, answerUntil }: Opening): ReturnType<typeof createEvent> {
  return createEvent(
    type,
    ["opening_id", id.toString()],
    ["subject", versionText(subject)],
    ["answer_until", answerUntil.toString()],
  );
}
