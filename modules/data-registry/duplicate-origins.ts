/**
 * Where drawn records of a challenged version were before they were in the older one (docs/spec/registry.md R72): who
 * published first, who built on the same data by right, and who took from the commons copied nobody.
 */
import { bigEndian64, toHex } from "../../lib/bytes.ts";
import { DUPLICATE_ORIGINS_MAX, DUPLICATE_ORIGIN_STEPS_MAX } from "../../lib/limits.ts";
import { DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { DuplicateCase } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { RecordsOrigin } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { RegistryError } from "./errors.ts";
import { getVersion, versionsWithContent } from "./keeper.ts";
import { isInSameHands, isOlder, mayDerive, namesParent } from "./parents.ts";
import type { RegistryParts } from "./parts.ts";
import { requireRecords } from "./record-proofs.ts";
import { commons, duplicatePairs, duplicates, pairName, versionText } from "./tables.ts";

/**
 * Those of the drawn records that no origin excuses.
 * @param opened  hashes of the sample, 32 bytes each
 * @throws TxError(InvalidOrigin) for a version that is no origin, TxError(InvalidProof) for records that are not in it
 */
export function withoutOrigins(
  ctx: Context,
  parts: RegistryParts,
  { older, newer }: DuplicateCase,
  { opened, origins }: { readonly opened: readonly Uint8Array[]; readonly origins: readonly RecordsOrigin[] },
): readonly Uint8Array[] {
  invalid(origins.length > DUPLICATE_ORIGINS_MAX, `at most ${DUPLICATE_ORIGINS_MAX} origins are shown`);
  const copied = getVersion(ctx, older.datasetId, older.version);
  const child = getVersion(ctx, newer.datasetId, newer.version);
  const known = new Set<string>();
  for (const origin of origins) {
    const found = requireOrigin(ctx, parts, child, origin);
    invalid(!isOlder(found, copied), `${versionText(found)} is not older than ${versionText(copied)}`);
    for (const hash of requireRecords(ctx, found.content, origin.records)) {
      known.add(hash);
    }
  }
  return opened.filter((hash) => !known.has(toHex(hash)));
}

/** Whether the dataset had exactly these records before the older one: then none could count. Cost: one row, the first released. */
export function isReleasedAnew(ctx: Context, older: Version, { datasetId, content }: Version): boolean {
  const [first] = versionsWithContent(ctx, datasetId, content.contentRoot);
  return first !== undefined && isOlder(first, older);
}

/** The version that an origin names, if data may have come from there. @throws TxError(InvalidOrigin, VersionNotFound) */
function requireOrigin(
  ctx: Context,
  parts: RegistryParts,
  child: Version,
  { origin, through }: RecordsOrigin,
): Version {
  invalid(through.length >= DUPLICATE_ORIGIN_STEPS_MAX, `at most ${DUPLICATE_ORIGIN_STEPS_MAX} steps to an origin`);
  const found = getVersion(ctx, origin.datasetId, origin.version);
  if (commons.has(ctx, bigEndian64(found.datasetId))) {
    return found;
  }
  let built = child;
  for (const ref of [...through, origin]) {
    const next = getVersion(ctx, ref.datasetId, ref.version);
    const isByRight = mayBuildOn(ctx, parts, built, next);
    invalid(!isByRight, `${versionText(built)} is not built on ${versionText(next)} by right`);
    built = next;
  }
  return found;
}

/** One dataset, the same hands, a parent that was named with a licence, or one by which an earlier case was cured. */
function mayBuildOn(ctx: Context, parts: RegistryParts, child: Version, parent: Version): boolean {
  return (
    child.datasetId === parent.datasetId ||
    isInSameHands(ctx, child, parent) ||
    (namesParent(child, parent) && (mayDerive(ctx, parts, child, parent) || isCured(ctx, parent, child)))
  );
}

function isCured(ctx: Context, older: Version, newer: Version): boolean {
  const id = duplicatePairs.read(ctx, pairName({ older, newer }));
  return id !== undefined && duplicates.find(ctx, id)?.status === DuplicateStatus.DUPLICATE_STATUS_CURED;
}

function invalid(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, RegistryError.InvalidOrigin, reason);
}
