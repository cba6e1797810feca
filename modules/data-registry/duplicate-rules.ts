/** What a DUPLICATE challenge needs (docs/spec/registry.md R70, R71): which pairs, for which bond, decided by which sample. */
import { bigEndian64, readBigEndian64 } from "../../lib/bytes.ts";
import { divCeil } from "../../lib/int.ts";
import { DUPLICATE_BOND_DOUBLINGS_MAX, RECORDS_PROOF_MAX } from "../../lib/limits.ts";
import { DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Params, Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { advanceDuplicate, isOpenCase } from "./duplicate-case.ts";
import { isReleasedAnew } from "./duplicate-origins.ts";
import { RegistryError } from "./errors.ts";
import { getDataset, readParams } from "./keeper.ts";
import { isOlder, mayDerive, namesParent } from "./parents.ts";
import type { RegistryParts } from "./parts.ts";
import { commons, datanets, duplicatePairs, versionText } from "./tables.ts";
import { isConvicted } from "./tags.ts";
import { stateName } from "./versions.ts";

/** R70: how often challenges of a pair were rejected. @throws TxError(ChallengeExists) while one is open, and for good when it was upheld or cured */
export function rejectedChallenges(ctx: Context, parts: RegistryParts, pair: Uint8Array): number {
  const id = duplicatePairs.read(ctx, pair);
  if (id === undefined) {
    return 0;
  }
  const last = advanceDuplicate(ctx, parts, readBigEndian64(id));
  const { status, rejectedBefore } = last;
  refuseWhen(isOpenCase(last), RegistryError.ChallengeExists, `case ${last.id} is about this pair`);
  const isFinal =
    status === DuplicateStatus.DUPLICATE_STATUS_UPHELD || status === DuplicateStatus.DUPLICATE_STATUS_CURED;
  refuseWhen(isFinal, RegistryError.ChallengeExists, `case ${last.id} was upheld or cured: that stands`);
  return rejectedBefore + (status === DuplicateStatus.DUPLICATE_STATUS_REJECTED ? 1 : 0);
}

/** The least bond of a challenge of a pair: doubled by each one that was rejected, a bounded number of times. Base units. */
export function duplicateBondMin({ challengeBondMin }: Params, rejectedBefore: number): bigint {
  const doublings = rejectedBefore < DUPLICATE_BOND_DOUBLINGS_MAX ? rejectedBefore : DUPLICATE_BOND_DOUBLINGS_MAX;
  return challengeBondMin << BigInt(doublings);
}

/** R70: what may be challenged. @throws TxError(ChallengeExempt) */
export function checkChallengeable(ctx: Context, parts: RegistryParts, older: Version, newer: Version): void {
  const exempt = (isSo: boolean, why: string): void => refuseWhen(isSo, RegistryError.ChallengeExempt, why);
  exempt(older.datasetId === newer.datasetId, "versions of one dataset may share records");
  // A quarantined one counts: else a false case against the original would keep its copies safe until what they earned has vested.
  const isGone = older.state === VersionState.VERSION_STATE_REVOKED;
  exempt(isGone, `${versionText(older)} is ${stateName(older.state)}`);
  // Who takes a copy back after selling it is challenged all the same: what was matched for it still vests.
  exempt(isConvicted(ctx, newer), `${versionText(newer)} is ${stateName(newer.state)}`);
  exempt(!isOlder(older, newer), `${versionText(older)} is not older than ${versionText(newer)}`);
  const isAnew = isReleasedAnew(ctx, older, newer);
  exempt(isAnew, `dataset ${newer.datasetId} had these records before ${versionText(older)}`);
  const isDerived = namesParent(newer, older) && mayDerive(ctx, parts, newer, older);
  exempt(isDerived, `${versionText(newer)} names ${versionText(older)} as a parent, and may`);
  exempt(namesParent(older, newer), `${versionText(older)} names ${versionText(newer)} as a parent`);
  exempt(commons.has(ctx, bigEndian64(older.datasetId)), `dataset ${older.datasetId} is listed as commons`);
}

/** R71: how many records are drawn. */
export function sampleOf(newer: Version): number {
  const { recordCount } = newer.content;
  return recordCount < BigInt(RECORDS_PROOF_MAX) ? Number(recordCount) : RECORDS_PROOF_MAX;
}

/** R71: the same part of a small sample as of a full one, rounded up, so that a single record decides for one record. */
export function neededOf(sample: number, ofSixtyFour: number): number {
  return Number(divCeil(BigInt(sample) * BigInt(ofSixtyFour), BigInt(RECORDS_PROOF_MAX)));
}

/** R71: how many of 64 drawn records make a copy: the datanet's number, or the params'. */
export function duplicateMinOf(ctx: Context, older: Version, newer: Version): number {
  for (const { datasetId } of [newer, older]) {
    const datanet = datanets.find(ctx, bigEndian64(getDataset(ctx, datasetId).datanetId));
    if (datanet !== undefined) {
      return datanet.duplicateMin;
    }
  }
  return readParams(ctx).duplicateMin;
}
