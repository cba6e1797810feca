/** Licences follow their data (docs/spec/marketplace.md M65): from a version that was withdrawn, quarantined or revoked to a later one. */
import { compareSemVer, parseSemVer } from "../../lib/registry/semver.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { LICENCE_MOVES_MAX } from "../../lib/limits.ts";
import type { Licence, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { MsgMoveLicence, MsgMoveLicenceResponse } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { checkGrantable } from "./exclusivity.ts";
import { requeueHold } from "./holds.ts";
import { getLicence, takeId, writeLicence, writeLicenceIndexes } from "./keeper.ts";
import { NEXT_LICENCE_KEY } from "./keys.ts";
import { isInForce } from "./licences.ts";
import type { MarketParts } from "./parts.ts";
import { deleteGrant, findWithdrawal, readSubject, writeGrant, writeSubject } from "./side-rows.ts";
import { assertStanding, checkConsents, checkSubject, subjectText } from "./subjects.ts";

/** What a holder should know about the version of a licence: empty when nothing. */
export function tagOf(ctx: Context, { registry }: MarketParts, subject: Subject): string {
  if (subject.modelId !== 0n) {
    return "";
  }
  if (findWithdrawal(ctx, subject) !== undefined) {
    return "withdrawn";
  }
  const state = registry.version(ctx, subject.datasetId, subject.version)?.state;
  const tags: readonly (readonly [number, string])[] = [
    [VersionState.VERSION_STATE_QUARANTINED, "quarantined"],
    [VersionState.VERSION_STATE_REVOKED, "revoked"],
    [VersionState.VERSION_STATE_RETIRED, "retired"],
  ];
  return tags.find(([tagged]) => tagged === state)?.[1] ?? "";
}

/** Handler of MsgMoveLicence. */
export function moveLicence(parts: MarketParts): MessageHandler {
  return defineMessage<MsgMoveLicence, MsgMoveLicenceResponse>({
    request: MsgMoveLicence,
    response: MsgMoveLicenceResponse,
    signers: (message) => [message.holder],
    handle(ctx, message) {
      const licence = getLicence(ctx, message.licenceId);
      const subject = { ...licence.subject, version: message.version };
      refuseWhen(
        licence.holder !== message.holder,
        MarketplaceError.NotHolder,
        `licence ${licence.id} is ${licence.holder}'s`,
      );
      checkMovable(ctx, parts, licence);
      checkSuccessor(ctx, parts, licence, subject);
      const id = takeId(ctx, NEXT_LICENCE_KEY);
      const moved = { ...licence, id, subject, grantedClock: parts.readClock(ctx), moves: licence.moves + 1 };
      requeueHold(ctx, licence, moved);
      writeLicence(ctx, { ...licence, revoked: true, movedTo: id, backed: 0n });
      writeLicence(ctx, moved);
      writeLicenceIndexes(ctx, moved);
      if (licence.exclusive) {
        writeSubject(ctx, { ...readSubject(ctx, subject), exclusiveOrderId: licence.orderId });
      } else {
        deleteGrant(ctx, licence);
        writeGrant(ctx, moved);
      }
      ctx.emit(createEvent("move_licence", ["licence_id", licence.id.toString()], ["moved_to", id.toString()]));
      return { licenceId: id };
    },
  });
}

/** What may leave its version: M65. @throws TxError(LicenceState, SubjectState) */
function checkMovable(ctx: Context, parts: MarketParts, licence: Licence): void {
  const tag = tagOf(ctx, parts, licence.subject);
  refuseWhen(
    tag === "" || tag === "retired",
    MarketplaceError.SubjectState,
    `${subjectText(licence.subject)} is neither withdrawn, quarantined nor revoked: its licences stay`,
  );
  refuseWhen(
    !isInForce(licence, parts.readClock(ctx)),
    MarketplaceError.LicenceState,
    `licence ${licence.id} has ended`,
  );
  refuseWhen(
    licence.forfeitWeight > 0n || licence.forfeitPaid > 0n,
    MarketplaceError.LicenceState,
    `licence ${licence.id} takes a share of the forfeited bond instead`,
  );
  refuseWhen(
    licence.moves >= LICENCE_MOVES_MAX,
    MarketplaceError.LicenceState,
    `licence ${licence.id} moved ${LICENCE_MOVES_MAX} times already`,
  );
}

function checkSuccessor(ctx: Context, parts: MarketParts, licence: Licence, subject: Subject): void {
  checkSubject(subject);
  const [from, to] = [parseSemVer(licence.subject.version), parseSemVer(subject.version)];
  refuseWhen(
    from === undefined || to === undefined || compareSemVer(to, from) <= 0,
    MarketplaceError.InvalidSubject,
    `name a version of dataset ${subject.datasetId} after ${licence.subject.version}`,
  );
  assertStanding(ctx, parts, subject);
  refuseWhen(findWithdrawal(ctx, subject) !== undefined, MarketplaceError.Withdrawn, subjectText(subject));
  const version = parts.registry.version(ctx, subject.datasetId, subject.version);
  if (version !== undefined) {
    checkConsents(version, licence.rights, licence.termsHash);
  }
  // The price was paid before: only others' licences can stand in the way.
  const { exclusive, orderId } = licence;
  checkGrantable(ctx, parts, { subject, exclusive, termNs: 0n, ownOrderId: exclusive ? orderId : 0n }, MAX_UINT64);
}
