/**
 * The DUPLICATE challenge (docs/spec/registry.md R70-R77): the newer of two datasets copies the older. The beacon draws
 * records of the newer, its owner opens them, the challenger shows enough of them in the older; no opinion is asked.
 */
import { bigEndian64, concatBytes, toHex } from "../../lib/bytes.ts";
import { COMMONS_PER_MESSAGE_MAX, REGISTRY_PARENTS_MAX, REGISTRY_ROYALTY_PPM_MAX } from "../../lib/limits.ts";
import { CaseKind, DuplicateCase, DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgChallengeDuplicate,
  MsgChallengeDuplicateResponse,
  MsgCureDuplicate,
  MsgCureDuplicateResponse,
  MsgOpenDuplicate,
  MsgOpenDuplicateResponse,
  MsgProveDuplicate,
  MsgProveDuplicateResponse,
  MsgSetCommons,
  MsgSetCommonsResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { assertAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { delistCommons, listCommons } from "./commons.ts";
import { DUPLICATE_CODE, advanceDuplicate, cure, duplicateSample, isOpenCase, uphold } from "./duplicate-case.ts";
import { withoutOrigins } from "./duplicate-origins.ts";
import {
  checkChallengeable,
  duplicateBondMin,
  duplicateMinOf,
  neededOf,
  rejectedChallenges,
  sampleOf,
} from "./duplicate-rules.ts";
import { RegistryError } from "./errors.ts";
import { getDataset, getVersion, readParams, writeVersion, writeVersionIndexes } from "./keeper.ts";
import { isInSameHands, namesParent } from "./parents.ts";
import { caseBond, requireBond, versionBonds } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { openDraw, schedule } from "./queue.ts";
import { requireIndexes, requireRecords } from "./record-proofs.ts";
import {
  PRESENT,
  duplicatePairs,
  duplicates,
  duplicatesOf,
  pairName,
  takeId,
  versionName,
  versionText,
} from "./tables.ts";

const HASH_BYTES = 32;

/** Handlers of the challenge. */
export function duplicateMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [challenge(parts), open(parts), prove(parts), declareParent(parts), setCommons(parts)];
}

function challenge(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgChallengeDuplicate, MsgChallengeDuplicateResponse>({
    request: MsgChallengeDuplicate,
    response: MsgChallengeDuplicateResponse,
    signers: (message) => [message.challenger],
    handle(ctx, message) {
      const { challenger } = message;
      const params = readParams(ctx);
      const older = getVersion(ctx, message.older.datasetId, message.older.version);
      const newer = getVersion(ctx, message.newer.datasetId, message.newer.version);
      const bond = positiveBaseAmount(message.bond, "bond");
      checkChallengeable(ctx, parts, older, newer);
      const pair = pairName(message);
      const rejectedBefore = rejectedChallenges(ctx, parts, pair);
      requireBond(bond, duplicateBondMin(params, rejectedBefore), "this challenge");
      const id = takeId(ctx, "case");
      const clock = parts.readClock(ctx);
      const sample = sampleOf(newer);
      const opened = DuplicateCase.create({
        id,
        older: message.older,
        newer: message.newer,
        challenger,
        respondent: getDataset(ctx, newer.datasetId).owner,
        bond,
        status: DuplicateStatus.DUPLICATE_STATUS_OPENING,
        draw: openDraw(ctx, parts.beacon),
        sample,
        needed: neededOf(sample, duplicateMinOf(ctx, older, newer)),
        rejectedBefore,
        cureUntil: clock + params.cureWindow,
        openingUntil: clock + params.cureWindow + params.openingWindow,
      });
      parts.bonds.post(ctx, caseBond(challenger, "duplicate", id), bond);
      parts.bonds.pinSubject(ctx, versionBonds(opened.newer));
      parts.vesting.freeze(ctx, opened.newer);
      parts.health.recordCase(ctx, { code: DUPLICATE_CODE, step: "opened", datasetId: newer.datasetId });
      duplicates.write(ctx, opened);
      duplicatePairs.put(ctx, pair, bigEndian64(id));
      duplicatesOf.put(ctx, concatBytes(versionName(opened.newer), bigEndian64(id)), PRESENT);
      schedule(ctx, CaseKind.CASE_KIND_DUPLICATE, id, { height: opened.draw.height });
      ctx.emit(
        createEvent(
          "challenge_duplicate",
          ["case_id", id.toString()],
          ["older", versionText(opened.older)],
          ["newer", versionText(opened.newer)],
          ["challenger", challenger],
        ),
      );
      return { caseId: id };
    },
  });
}

function open(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgOpenDuplicate, MsgOpenDuplicateResponse>({
    request: MsgOpenDuplicate,
    response: MsgOpenDuplicateResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const found = advanceDuplicate(ctx, parts, message.caseId);
      requireParty(ctx, parts, found, message.owner);
      const isOpening = found.status === DuplicateStatus.DUPLICATE_STATUS_OPENING && found.draw.seed.length > 0;
      refuseWhen(
        !isOpening,
        RegistryError.WrongPhase,
        "the sample is not drawn yet, or was opened, or the time is over",
      );
      const newer = getVersion(ctx, found.newer.datasetId, found.newer.version);
      requireIndexes(message.records, duplicateSample(ctx, found));
      requireRecords(ctx, newer.content, message.records);
      const { origins } = message;
      const opened = withoutOrigins(ctx, parts, found, { opened: message.records.hashes, origins });
      const proofUntil = parts.readClock(ctx) + readParams(ctx).proofWindow;
      duplicates.write(ctx, {
        ...found,
        status: DuplicateStatus.DUPLICATE_STATUS_PROVING,
        proofUntil,
        opened: concatBytes(...opened),
      });
      schedule(ctx, CaseKind.CASE_KIND_DUPLICATE, found.id, { clock: proofUntil });
      ctx.emit(createEvent("open_duplicate", ["case_id", found.id.toString()], ["proof_until", proofUntil.toString()]));
      return { proofUntil };
    },
  });
}

/** R75: anybody may show the records, so that no challenger can let a copy go; the reward is the challenger's, so that nobody copies a proof. */
function prove(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgProveDuplicate, MsgProveDuplicateResponse>({
    request: MsgProveDuplicate,
    response: MsgProveDuplicateResponse,
    signers: (message) => [message.challenger],
    handle(ctx, message) {
      const found = advanceDuplicate(ctx, parts, message.caseId);
      const isProving = found.status === DuplicateStatus.DUPLICATE_STATUS_PROVING;
      refuseWhen(!isProving, RegistryError.WrongPhase, "the sample is not open");
      const older = getVersion(ctx, found.older.datasetId, found.older.version);
      const shown = new Set(requireRecords(ctx, older.content, message.records));
      let matches = 0;
      for (let at = 0; at < found.opened.length; at += HASH_BYTES) {
        matches += shown.has(toHex(found.opened.slice(at, at + HASH_BYTES))) ? 1 : 0;
      }
      refuseWhen(
        matches < found.needed,
        RegistryError.InvalidProof,
        `${matches} of ${found.sample} drawn records are in the older version, ${found.needed} are needed`,
      );
      uphold(ctx, parts, found);
      return { found: matches };
    },
  });
}

/** R74: for a while the owner may say where the records came from, with a licence to derive; the parent then gets its royalty. */
function declareParent(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgCureDuplicate, MsgCureDuplicateResponse>({
    request: MsgCureDuplicate,
    response: MsgCureDuplicateResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const found = advanceDuplicate(ctx, parts, message.caseId);
      requireRespondent(ctx, found, message.owner);
      const isInTime = isOpenCase(found) && parts.readClock(ctx) < found.cureUntil;
      refuseWhen(!isInTime, RegistryError.WrongPhase, `case ${found.id} can be cured until ${found.cureUntil}`);
      const newer = getVersion(ctx, found.newer.datasetId, found.newer.version);
      const older = getVersion(ctx, found.older.datasetId, found.older.version);
      if (!isInSameHands(ctx, newer, older)) {
        requireDerive(ctx, parts, older, message.owner);
      }
      if (!namesParent(newer, older)) {
        checkNewParent(newer, older, message);
        addParent(ctx, newer, older, message);
      }
      cure(ctx, parts, found);
      return {};
    },
  });
}

/** Naming a parent alone cures nothing: else a challenge that a friend opens would excuse any copy. @throws TxError(InvalidParent) */
function requireDerive(ctx: Context, { licensing, readClock }: RegistryParts, older: Version, owner: string): void {
  const isLicensed = licensing.couldDerive(ctx, owner, older, readClock(ctx));
  refuseWhen(!isLicensed, RegistryError.InvalidParent, `${owner} has no licence to derive from ${versionText(older)}`);
}

function addParent(ctx: Context, newer: Version, older: Version, { relation, royaltyPpm }: MsgCureDuplicate): void {
  const parent = { datasetId: older.datasetId, version: older.version, relation, royaltyPpm };
  const cured = { ...newer, content: { ...newer.content, parents: [...newer.content.parents, parent] } };
  writeVersion(ctx, cured);
  writeVersionIndexes(ctx, cured);
}

function checkNewParent(newer: Version, older: Version, message: MsgCureDuplicate): void {
  const wrong = (isWrong: boolean, why: string): void => refuseWhen(isWrong, RegistryError.InvalidParent, why);
  // Parents are published first, so that the edges of the chain have no cycle; a commit alone does not make it so.
  wrong(older.publishedHeight >= newer.publishedHeight, "a parent must have been published before");
  wrong(newer.content.parents.length >= REGISTRY_PARENTS_MAX, `at most ${REGISTRY_PARENTS_MAX} parents`);
  const isKnown =
    message.relation >= ParentRelation.PARENT_RELATION_DERIVED &&
    message.relation <= ParentRelation.PARENT_RELATION_NEW_VERSION;
  wrong(!isKnown, "the parent has no known relation");
  const { deriveRoyaltyPpm } = older.content;
  wrong(message.royaltyPpm < deriveRoyaltyPpm, `the parent asks a royalty of at least ${deriveRoyaltyPpm} ppm`);
  const ppm = newer.content.parents.reduce((sum, parent) => sum + parent.royaltyPpm, message.royaltyPpm);
  refuseWhen(ppm > REGISTRY_ROYALTY_PPM_MAX, RegistryError.RoyaltyTooHigh, `parents would ask ${ppm} ppm together`);
}

function setCommons({ readClock }: RegistryParts): MessageHandler {
  return defineMessage<MsgSetCommons, MsgSetCommonsResponse>({
    request: MsgSetCommons,
    response: MsgSetCommonsResponse,
    signers: (message) => [message.authority],
    handle(ctx, { authority, datasetIds, listed }) {
      assertAuthority(authority);
      const isTooLong = datasetIds.length > COMMONS_PER_MESSAGE_MAX;
      refuseWhen(isTooLong, RegistryError.InvalidContent, `at most ${COMMONS_PER_MESSAGE_MAX} datasets in one message`);
      for (const id of datasetIds) {
        getDataset(ctx, id);
      }
      for (const id of datasetIds) {
        if (listed) {
          listCommons(ctx, id, readClock(ctx));
        } else {
          delistCommons(ctx, id, readClock(ctx));
        }
        ctx.emit(createEvent("set_commons", ["dataset_id", id.toString()], ["listed", listed.toString()]));
      }
      return {};
    },
  });
}

/** Who may show the sample: the respondent, who owns the dataset now, and whoever would lose a bond. @throws TxError(NotParty) */
function requireParty(ctx: Context, { bonds }: RegistryParts, found: DuplicateCase, account: string): void {
  if (!bonds.behind(ctx, versionBonds(found.newer)).some(({ owner }) => owner === account)) {
    requireRespondent(ctx, found, account);
  }
}

/** The respondent of the case or who owns the dataset now. @throws TxError(NotParty) */
function requireRespondent(ctx: Context, { id, respondent, newer }: DuplicateCase, account: string): void {
  const isParty = account === respondent || account === getDataset(ctx, newer.datasetId).owner;
  refuseWhen(!isParty, RegistryError.NotParty, `case ${id} is answered by ${respondent}`);
}
