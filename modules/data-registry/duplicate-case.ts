/** How a DUPLICATE case goes on and ends (docs/spec/registry.md R72-R77): arithmetic and deadlines only. */
import { PPM } from "../../lib/economy/split.ts";
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { divFloor, max } from "../../lib/int.ts";
import { CaseKind, DuplicateStatus, Reason } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { DuplicateCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { getVersion, readParams } from "./keeper.ts";
import { drawSample } from "./draws.ts";
import { caseBond, reachable, versionBond } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { schedule, seededDraw } from "./queue.ts";
import { duplicatePairs, duplicates, duplicatesOf, getById, pairName, versionName, versionText } from "./tables.ts";
import { quarantine } from "./tags.ts";

/** What health counts these cases as (health H40). */
export const DUPLICATE_CODE = "duplicate";
const NONE = new Uint8Array(0);
const STATUS_NAMES: readonly string[] = ["unspecified", "opening", "proving", "upheld", "rejected", "cured"];

/** Records that the case has drawn from the newer version; none before its beacon. */
export function duplicateSample(ctx: Context, { id, draw, newer, sample }: DuplicateCase): readonly bigint[] {
  if (draw.seed.length === 0) {
    return [];
  }
  const { recordCount } = getVersion(ctx, newer.datasetId, newer.version).content;
  return drawSample(ctx, { purpose: "duplicate", beacon: draw.seed, id }, recordCount, sample);
}

/** Does what is due: reads the beacon, ends the case when the owner or the challenger let a deadline pass. */
export function advanceDuplicate(ctx: Context, parts: RegistryParts, id: bigint): DuplicateCase {
  const found = getById(ctx, duplicates, id, "duplicate case");
  const drawn = found.status === DuplicateStatus.DUPLICATE_STATUS_OPENING ? readBeacon(ctx, parts, found) : found;
  const clock = parts.readClock(ctx);
  const isOpenable = drawn.status === DuplicateStatus.DUPLICATE_STATUS_OPENING && drawn.draw.seed.length > 0;
  if (isOpenable && clock >= drawn.openingUntil) {
    return uphold(ctx, parts, drawn);
  }
  if (drawn.status === DuplicateStatus.DUPLICATE_STATUS_PROVING && clock >= drawn.proofUntil) {
    return reject(ctx, parts, drawn);
  }
  return drawn;
}

/** R73: the owner has a whole window after the draw, and never less than until the time to cure is over. */
function readBeacon(ctx: Context, { beacon, readClock }: RegistryParts, found: DuplicateCase): DuplicateCase {
  const draw = seededDraw(ctx, beacon, found.draw);
  if (draw === found.draw) {
    return found;
  }
  const openingUntil = max(found.openingUntil, readClock(ctx) + readParams(ctx).openingWindow);
  const drawn = { ...found, draw, openingUntil };
  const at = draw.seed.length === 0 ? { height: draw.height } : { clock: openingUntil };
  schedule(ctx, CaseKind.CASE_KIND_DUPLICATE, drawn.id, at);
  duplicates.write(ctx, drawn);
  return drawn;
}

/** R76: quarantine, minting cancelled, the version's bond slashed, the challenger rewarded and refunded. */
export function uphold(ctx: Context, parts: RegistryParts, found: DuplicateCase): DuplicateCase {
  const { bonds, vesting, readClock } = parts;
  const { newer, respondent, challenger, bond, id } = found;
  const key = versionBond(respondent, newer);
  bonds.unpin(ctx, key);
  const amount = divFloor(reachable(ctx, bonds, key) * BigInt(readParams(ctx).verdictSlashPpm), PPM);
  if (amount > 0n) {
    bonds.slash(ctx, key, amount, { challenger: parseAddress(challenger), atRisk: bond });
  }
  bonds.refund(ctx, caseBond(challenger, "duplicate", id));
  vesting.cancel(ctx, newer);
  const version = getVersion(ctx, newer.datasetId, newer.version);
  // The clock of the challenge is not kept: the time to cure began with it.
  const challenged = found.cureUntil - readParams(ctx).cureWindow;
  parts.health.recordCase(ctx, {
    code: DUPLICATE_CODE,
    step: "upheld",
    datasetId: newer.datasetId,
    detectedAfter: max(challenged - version.publishedClock, 0n),
  });
  quarantine(ctx, version, { reason: Reason.REASON_DUPLICATE, caseId: id, clock: readClock(ctx) });
  return close(ctx, found, DuplicateStatus.DUPLICATE_STATUS_UPHELD);
}

/**
 * R77: the challenger's bond pays the owner's costs; the rest burns. The pair may be challenged again: otherwise who
 * copies could challenge himself first, show nothing, and be safe from everybody else.
 */
function reject(ctx: Context, parts: RegistryParts, found: DuplicateCase): DuplicateCase {
  const { bonds, vesting } = parts;
  const { newer, respondent, challenger, id } = found;
  const key = caseBond(challenger, "duplicate", id);
  bonds.unpin(ctx, versionBond(respondent, newer));
  bonds.pay(ctx, key, readParams(ctx).duplicateCostMax, parseAddress(respondent));
  bonds.slash(ctx, key, reachable(ctx, bonds, key));
  vesting.unfreeze(ctx, newer);
  duplicatePairs.drop(ctx, pairName(found));
  parts.health.recordCase(ctx, { code: DUPLICATE_CODE, step: "rejected", datasetId: newer.datasetId });
  return close(ctx, found, DuplicateStatus.DUPLICATE_STATUS_REJECTED);
}

/** R74: nobody loses anything. */
export function cure(ctx: Context, parts: RegistryParts, found: DuplicateCase): DuplicateCase {
  parts.bonds.unpin(ctx, versionBond(found.respondent, found.newer));
  parts.bonds.refund(ctx, caseBond(found.challenger, "duplicate", found.id));
  parts.vesting.unfreeze(ctx, found.newer);
  return close(ctx, found, DuplicateStatus.DUPLICATE_STATUS_CURED);
}

function close(ctx: Context, found: DuplicateCase, status: number): DuplicateCase {
  const closed = { ...found, status, opened: NONE };
  duplicates.write(ctx, closed);
  duplicatesOf.drop(ctx, concatBytes(versionName(found.newer), bigEndian64(found.id)));
  ctx.emit(
    createEvent(
      "close_duplicate",
      ["case_id", found.id.toString()],
      ["older", versionText(found.older)],
      ["newer", versionText(found.newer)],
      ["status", STATUS_NAMES[status] ?? ""],
    ),
  );
  return closed;
}
