/**
 * The STRIPPED challenge (docs/spec/registry.md R29): the same record stands in two versions of one dataset, or in one and
 * in a parent that its publisher has in hand too; X was
 * credited for it in the older, and X is absent from the newer or credited a fraction. Decided by arithmetic alone.
 */
import { equalBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { MERKLE_AUNTS_MAX } from "../../lib/limits.ts";
import { contributorIdBytes, formatContributorId, parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { compareSemVer } from "../../lib/registry/semver.ts";
import { Reason } from "../../proto/gen/byline/registry/v1/cases.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgChallengeStripped, MsgChallengeStrippedResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { PROOF_STEP_GAS, holdsContributor } from "./contributor-proofs.ts";
import { RegistryError } from "./errors.ts";
import type { ReadClock } from "./expected.ts";
import type { RegistryParts } from "./parts.ts";
import { isInSameHands, namesParent } from "./parents.ts";
import { getVersion, semVerOf } from "./keeper.ts";
import { remainingFault } from "./remaining-credit.ts";
import { recipientOf } from "./reader.ts";
import { holdsRecord } from "./record-proofs.ts";
import { quarantine } from "./tags.ts";

/** The handler of the challenge. */
export function strippedMessages({
  readClock,
  health,
}: Pick<RegistryParts, "readClock" | "health">): readonly MessageHandler[] {
  return [
    defineMessage<MsgChallengeStripped, MsgChallengeStrippedResponse>({
      request: MsgChallengeStripped,
      response: MsgChallengeStrippedResponse,
      signers: (message) => [message.challenger],
      handle(ctx, message) {
        const older = getVersion(ctx, olderDatasetOf(message), message.olderVersion);
        const newer = getVersion(ctx, message.datasetId, message.newerVersion);
        checkLine(ctx, older, newer);
        hold(newer.state !== VersionState.VERSION_STATE_QUARANTINED, "the newer version is quarantined already");
        chargeProofs(ctx, message);
        checkRecords(older, newer, message);
        checkCredited(older, message);
        const account = accountIdOf(ctx, readClock, message.olderContributor.leaf.contributorId);
        const fault = remainingFault(older, newer, message, account);
        hold(fault === undefined, fault ?? "");
        const clock = readClock(ctx);
        quarantine(ctx, newer, { reason: Reason.REASON_STRIPPED, caseId: 0n, clock });
        const counted = { code: "stripped", datasetId: newer.datasetId };
        health.recordCase(ctx, { ...counted, step: "opened" });
        health.recordCase(ctx, { ...counted, step: "upheld", detectedAfter: clock - newer.publishedClock });
        ctx.emit(strippedEvent(newer, message));
        return {};
      },
    }),
  ];
}

/** Credits stay along the versions of a dataset, and when its owner goes on with the data in another one. */
function checkLine(ctx: Context, older: Version, newer: Version): void {
  if (older.datasetId === newer.datasetId) {
    hold(compareSemVer(semVerOf(older), semVerOf(newer)) < 0, "the older version is not older");
    return;
  }
  hold(namesParent(newer, older), "the newer version names no such parent");
  hold(isInSameHands(ctx, newer, older), "the parent is somebody else's: credit is a matter of its licence");
}

function olderDatasetOf({ datasetId, olderDatasetId }: MsgChallengeStripped): bigint {
  return olderDatasetId === 0n ? datasetId : olderDatasetId;
}

function chargeProofs(ctx: Context, message: MsgChallengeStripped): void {
  const paths = [
    message.olderRecord.path.length + (message.olderRecord.part?.path.length ?? 0),
    message.newerRecord.path.length + (message.newerRecord.part?.path.length ?? 0),
    message.olderContributor.path.length,
    message.newerLeft?.path.length ?? 0,
    message.newerRight?.path.length ?? 0,
    message.accountLeft?.path.length ?? 0,
    message.accountRight?.path.length ?? 0,
    message.newerContributor?.path.length ?? 0,
    message.newerAccount?.path.length ?? 0,
  ];
  for (const length of paths) {
    hold(length <= MERKLE_AUNTS_MAX, "a proof has too many steps");
    ctx.gas.consume(BigInt(length + 1) * PROOF_STEP_GAS, "registry stripped proof");
  }
}

function checkRecords(older: Version, newer: Version, message: MsgChallengeStripped): void {
  hold(equalBytes(message.olderRecord.recordHash, message.newerRecord.recordHash), "the two records differ");
  hold(holdsRecord(older.content, message.olderRecord), "the record is not under the older content root");
  hold(holdsRecord(newer.content, message.newerRecord), "the record is not under the newer content root");
}

function checkCredited(older: Version, message: MsgChallengeStripped): void {
  const { leaf } = message.olderContributor;
  hold(holdsContributor(older, message.olderContributor), "the contributor is not under the older contributors root");
  const { index } = message.olderRecord;
  const isInside = index >= leaf.firstRecord && index < leaf.firstRecord + leaf.recordCount;
  hold(isInside, "the contributor's range does not contain the record");
}

/** The id of the account behind a key or a name; undefined when there is none, and for an account itself. */
function accountIdOf(ctx: Context, readClock: ReadClock, contributorId: Uint8Array): Uint8Array | undefined {
  const address = recipientOf(ctx, readClock, contributorId);
  const id = address === undefined ? undefined : contributorIdBytes({ kind: "address", address });
  return id !== undefined && equalBytes(id, contributorId) ? undefined : id;
}

function strippedEvent(newer: Version, message: MsgChallengeStripped): ReturnType<typeof createEvent> {
  const id = parseContributorIdBytes(message.olderContributor.leaf.contributorId);
  return createEvent(
    "challenge_stripped",
    ["dataset_id", newer.datasetId.toString()],
    ["version", newer.version],
    ["challenger", message.challenger],
    ["contributor", id === undefined ? "" : formatContributorId(id)],
  );
}

function hold(isTrue: boolean, step: string): void {
  if (!isTrue) {
    throw new TxError(RegistryError.NotStripped, step);
  }
}
