/**
 * Tags: what is known against a version and against what is derived from it (docs/spec/registry.md R86-R89). A direct tag
 * quarantines, except UNANSWERED; an inherited one crossed one edge from a tagged parent and goes when the parent's went.
 */
import { Reason, VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Tag } from "../../proto/gen/byline/registry/v1/cases.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgPropagateTag, MsgPropagateTagResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import { concatBytes, equalBytes } from "../../lib/bytes.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { RegistryError } from "./errors.ts";
import type { ReadClock } from "./expected.ts";
import { getVersion, writeVersion } from "./keeper.ts";
import { tags, versionName, versionText } from "./tables.ts";

const REASON_NAMES: readonly string[] = [
  "unspecified",
  "stripped",
  "duplicate",
  "spam",
  "licence",
  "consent",
  "mislabelled",
  "unavailable",
  "withdrawn",
  "unanswered",
];

/** Short name of a reason for events and errors. */
export function reasonName(reason: number): string {
  return REASON_NAMES[reason] ?? `reason ${reason}`;
}

/** All tags of a version, by reason. */
export function tagsOf(ctx: Context, ref: VersionName): readonly Tag[] {
  return [...tags.under(ctx, versionName(ref))];
}

/** A tag that bars a version from being built on; data that is not delivered is still what it was. */
export function findBar(ctx: Context, ref: VersionName): Tag | undefined {
  return tagsOf(ctx, ref).find(({ reason }) => reason !== Reason.REASON_UNANSWERED);
}

/** Quarantines a version by a direct tag. What its state was is kept for an appeal. */
export function quarantine(
  ctx: Context,
  version: Version,
  { reason, caseId, clock }: { readonly reason: number; readonly caseId: bigint; readonly clock: bigint },
): void {
  const subject = { datasetId: version.datasetId, version: version.version };
  const isFirst = version.state !== VersionState.VERSION_STATE_QUARANTINED;
  const before = tags.find(ctx, concatBytes(versionName(subject), Uint8Array.of(reason)));
  const same = before?.parent === undefined ? before : undefined;
  const stateBefore = isFirst ? version.state : (same?.stateBefore ?? 0);
  const missed = reason === Reason.REASON_WITHDRAWN ? (same?.withdrawals ?? 0) + 1 : 0;
  tags.write(ctx, { subject, reason, parent: undefined, caseId, clock, stateBefore, withdrawals: missed });
  writeVersion(ctx, { ...version, state: VersionState.VERSION_STATE_QUARANTINED });
  ctx.emit(
    createEvent(
      "quarantine_version",
      ["dataset_id", version.datasetId.toString()],
      ["version", version.version],
      ["reason", reasonName(reason)],
      ["case_id", caseId.toString()],
    ),
  );
}

/** Takes a direct tag back; the version gets its state again unless another direct tag stands. */
export function liftQuarantine(ctx: Context, ref: VersionName, reason: number): void {
  const tag = tags.find(ctx, concatBytes(versionName(ref), Uint8Array.of(reason)));
  if (tag === undefined) {
    return;
  }
  tags.remove(ctx, tag);
  const other = tagsOf(ctx, ref).find(isQuarantining);
  if (other !== undefined) {
    tags.write(ctx, { ...other, stateBefore: other.stateBefore === 0 ? tag.stateBefore : other.stateBefore });
  } else {
    writeVersion(ctx, { ...getVersion(ctx, ref.datasetId, ref.version), state: tag.stateBefore });
  }
  ctx.emit(tagEvent("lift_tag", tag));
}

/** R91: one missed withdrawal was made good; the last one lifts the quarantine. */
export function releaseWithdrawn(ctx: Context, ref: VersionName): void {
  const reason = Reason.REASON_WITHDRAWN;
  const tag = tags.find(ctx, concatBytes(versionName(ref), Uint8Array.of(reason)));
  if (tag !== undefined && tag.withdrawals > 1) {
    tags.write(ctx, { ...tag, withdrawals: tag.withdrawals - 1 });
  } else if (tag !== undefined && isQuarantining(tag)) {
    liftQuarantine(ctx, ref, reason);
  }
}

/** Whether a tag is direct and holds its version in quarantine. */
export function isQuarantining(tag: Tag): boolean {
  return tag.parent === undefined && tag.reason !== Reason.REASON_UNANSWERED;
}

/** What quarantines by arithmetic and by the clock, without a bond: the publisher's own omissions. */
const OWNERS_FAULTS: readonly number[] = [Reason.REASON_STRIPPED, Reason.REASON_WITHDRAWN];

/**
 * Whether a verdict or a proven copy holds the version in quarantine. The publisher's own omissions alone do not count: else a copy
 * that strips its friend would be safe from every challenge (R70, R84), and one contributor's withdrawal lock the money of all (R86).
 */
export function isConvicted(ctx: Context, version: Version): boolean {
  const isQuarantined = version.state === VersionState.VERSION_STATE_QUARANTINED;
  return (
    isQuarantined && tagsOf(ctx, version).some((tag) => isQuarantining(tag) && !OWNERS_FAULTS.includes(tag.reason))
  );
}

/** Sets or takes back the tag that arithmetic alone decides. */
export function setUnanswered(ctx: Context, subject: VersionName, clock: bigint, isUnanswered: boolean): void {
  const reason = Reason.REASON_UNANSWERED;
  const tag: Tag = { subject, reason, parent: undefined, caseId: 0n, clock, stateBefore: 0, withdrawals: 0 };
  if (isUnanswered) {
    tags.write(ctx, tag);
  } else {
    tags.remove(ctx, tag);
  }
  ctx.emit(tagEvent(isUnanswered ? "set_tag" : "lift_tag", tag));
}

/** The message that carries a tag over one edge, or takes it back over the same edge. */
export function tagMessages(readClock: ReadClock): readonly MessageHandler[] {
  return [
    defineMessage<MsgPropagateTag, MsgPropagateTagResponse>({
      request: MsgPropagateTag,
      response: MsgPropagateTagResponse,
      signers: (message) => [message.sender],
      handle(ctx, { parent, child, reason }) {
        const isKnown = reason > Reason.REASON_UNSPECIFIED && reason < REASON_NAMES.length;
        refuseWhen(!isKnown, RegistryError.NothingToPropagate, `${reason} is no reason`);
        const version = getVersion(ctx, child.datasetId, child.version);
        const isEdge = version.content.parents.some((own) => versionText(own) === versionText(parent));
        const edge = `${versionText(parent)} to ${versionText(child)}`;
        refuseWhen(!isEdge, RegistryError.NothingToPropagate, `${edge} is no edge`);
        refuseWhen(
          reason === Reason.REASON_UNANSWERED,
          RegistryError.NothingToPropagate,
          "what is not answered is no fault of a child",
        );
        const code = Uint8Array.of(reason);
        const above = tags.find(ctx, concatBytes(versionName(parent), code));
        const below = tags.find(ctx, concatBytes(versionName(child), code));
        if (above !== undefined && below === undefined) {
          const none = { stateBefore: 0, withdrawals: 0 };
          const tag = { subject: child, reason, parent, caseId: above.caseId, clock: readClock(ctx), ...none };
          tags.write(ctx, tag);
          ctx.emit(tagEvent("set_tag", tag));
          return { tagged: true };
        }
        const cameThisWay =
          below?.parent !== undefined && equalBytes(VersionName.encode(below.parent), VersionName.encode(parent));
        refuseWhen(
          above !== undefined || below === undefined || !cameThisWay,
          RegistryError.NothingToPropagate,
          `${edge} by ${reasonName(reason)}`,
        );
        if (below !== undefined) {
          tags.remove(ctx, below);
          ctx.emit(tagEvent("lift_tag", below));
        }
        return { tagged: false };
      },
    }),
  ];
}

function tagEvent(type: string, { subject, reason, parent, caseId }: Tag): ReturnType<typeof createEvent> {
  return createEvent(
    type,
    ["dataset_id", subject.datasetId.toString()],
    ["version", subject.version],
    ["reason", reasonName(reason)],
    ["parent", parent === undefined ? "" : versionText(parent)],
    ["case_id", caseId.toString()],
  );
}
