/** Taking consent back, and taking a version back (docs/spec/registry.md R90-R93). */
import { bigEndian64, equalBytes } from "../../lib/bytes.ts";
import { compareSemVer } from "../../lib/registry/semver.ts";
import { CaseKind, Reason, Withdrawal, WithdrawalStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Contribution } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgFulfilWithdrawal,
  MsgFulfilWithdrawalResponse,
  MsgRevokeVersion,
  MsgRevokeVersionResponse,
  MsgWithdrawConsent,
  MsgWithdrawConsentResponse,
  MsgWithdrawContribution,
  MsgWithdrawContributionResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { PROOF_STEP_GAS, absenceFault, holdsContributor, sumPath } from "./contributor-proofs.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { removeContribution } from "./datanet-trees.ts";
import { ownedDataset } from "./datasets.ts";
import { getDatanet } from "./datanets.ts";
import { RegistryError } from "./errors.ts";
import { getDataset, getVersion, readParams, semVerOf, writeVersion } from "./keeper.ts";
import type { RegistryParts } from "./parts.ts";
import { schedule } from "./queue.ts";
import { keepSuccessor, recipientOf, withdrawalName } from "./reader.ts";
import {
  contributions,
  datanetTrees,
  getById,
  revocations,
  takeId,
  versionText,
  withdrawals,
  withdrawalsOf,
} from "./tables.ts";
import { quarantine, releaseWithdrawn } from "./tags.ts";
import { stateName } from "./versions.ts";

const { VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_DEPRECATED } = VersionState;
const STANDING: readonly number[] = [VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_DEPRECATED];

/** Handlers of withdrawals and revocations. */
export function consentMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [withdrawConsent(parts), withdrawContribution(parts), fulfilWithdrawal(parts), revokeVersion(parts)];
}

/** R91: without a successor in time the version is stopped. */
export function advanceWithdrawal(ctx: Context, { readClock }: RegistryParts, id: bigint): Withdrawal {
  const found = getById(ctx, withdrawals, id, "withdrawal");
  const isOpen = found.status === WithdrawalStatus.WITHDRAWAL_STATUS_OPEN;
  if (!isOpen || readClock(ctx) < found.deadline) {
    return found;
  }
  const missed = { ...found, status: WithdrawalStatus.WITHDRAWAL_STATUS_MISSED };
  withdrawals.write(ctx, missed);
  const version = getVersion(ctx, found.subject.datasetId, found.subject.version);
  quarantine(ctx, version, { reason: Reason.REASON_WITHDRAWN, caseId: id, clock: readClock(ctx) });
  ctx.emit(withdrawalEvent("miss_withdrawal", missed));
  return missed;
}

function withdrawConsent(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgWithdrawConsent, MsgWithdrawConsentResponse>({
    request: MsgWithdrawConsent,
    response: MsgWithdrawConsentResponse,
    signers: (message) => [message.contributor],
    handle(ctx, { contributor, subject, proof }) {
      const version = getVersion(ctx, subject.datasetId, subject.version);
      const isFlat = version.content.partCount === 0n;
      refuseWhen(!isFlat, RegistryError.InvalidProof, "a contribution to a datanet is withdrawn by its id");
      ctx.gas.consume(BigInt(proof.path.length + 1) * PROOF_STEP_GAS, "registry contributor proof");
      refuseWhen(
        !holdsContributor(version, proof),
        RegistryError.InvalidProof,
        "the leaf is not under the contributors root",
      );
      const { contributorId } = proof.leaf;
      const recipient = recipientOf(ctx, parts.readClock, contributorId);
      const isTheirs =
        recipient !== undefined && equalBytes(recipient, parseAddress(contributor, "invalid contributor address"));
      refuseWhen(!isTheirs, RegistryError.NotParty, `the leaf is not ${contributor}'s`);
      const opened = openWithdrawal(ctx, parts, { subject, contributor, contributorId, contributionId: 0n });
      return { withdrawalId: opened.id, deadline: opened.deadline };
    },
  });
}

function openWithdrawal(
  ctx: Context,
  { readClock }: RegistryParts,
  stated: Pick<Withdrawal, "subject" | "contributor" | "contributorId" | "contributionId">,
): Withdrawal {
  const { subject, contributorId, contributionId } = stated;
  const name = withdrawalName(subject, contributionId === 0n ? contributorId : contributionId);
  refuseWhen(withdrawalsOf.has(ctx, name), RegistryError.WithdrawalExists, `from ${versionText(subject)}`);
  const id = takeId(ctx, "case");
  const deadline = readClock(ctx) + readParams(ctx).successorWindow;
  const opened = Withdrawal.create({
    ...stated,
    id,
    deadline,
    status: WithdrawalStatus.WITHDRAWAL_STATUS_OPEN,
    height: ctx.header.height,
  });
  withdrawals.write(ctx, opened);
  withdrawalsOf.put(ctx, name, bigEndian64(id));
  schedule(ctx, CaseKind.CASE_KIND_WITHDRAWAL, id, { clock: deadline });
  ctx.emit(withdrawalEvent("withdraw_consent", opened));
  return opened;
}

/** R92: the leaves are emptied at once; a version that holds the contribution gets a successor as any other. */
function withdrawContribution(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgWithdrawContribution, MsgWithdrawContributionResponse>({
    request: MsgWithdrawContribution,
    response: MsgWithdrawContributionResponse,
    signers: (message) => [message.contributor],
    handle(ctx, message) {
      const found = getById(ctx, contributions, message.contributionId, "contribution");
      refuseWhen(
        found.contributor !== message.contributor,
        RegistryError.NotParty,
        `contribution ${found.id} is not yours`,
      );
      const isIn = found.status === ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED;
      const isOut = found.status === ContributionStatus.CONTRIBUTION_STATUS_WITHDRAWN;
      refuseWhen(!isIn && !isOut, RegistryError.WrongPhase, "only what was accepted can be taken out");
      const dataset = getDataset(ctx, getDatanet(ctx, found.datanetId).datasetId);
      const text = message.version === "" ? dataset.latestVersion : message.version;
      const version = text === "" ? undefined : getVersion(ctx, dataset.id, text);
      const holds = version !== undefined && version.content.partCount > found.leafIndex;
      const isHeld = holds && (isIn || version.publishedHeight <= found.withdrawnHeight);
      refuseWhen(isOut && !isHeld, RegistryError.WrongPhase, `contribution ${found.id} is in no such version`);
      if (isIn) {
        takeOut(ctx, found, message);
      }
      if (!isHeld) {
        return { withdrawalId: 0n };
      }
      const contributorId = contributorIdBytes({ kind: "address", address: parseAddress(found.contributor) });
      const subject = { datasetId: dataset.id, version: version.version };
      const opened = openWithdrawal(ctx, parts, {
        subject,
        contributor: found.contributor,
        contributorId,
        contributionId: found.id,
      });
      return { withdrawalId: opened.id };
    },
  });
}

function takeOut(ctx: Context, found: Contribution, message: MsgWithdrawContribution): void {
  const steps = message.contentPath.length + message.contributorsPath.length + 2;
  ctx.gas.consume(2n * BigInt(steps) * PROOF_STEP_GAS, "registry contribution proof");
  const content = sumPath(message.contentPath);
  const contributors = sumPath(message.contributorsPath);
  const tree = getById(ctx, datanetTrees, found.datanetId, "tree of datanet");
  const isPath = content !== undefined && contributors !== undefined;
  const changed = isPath ? removeContribution(tree, found, { content, contributors }) : undefined;
  refuseWhen(
    changed === undefined,
    RegistryError.InvalidProof,
    "the paths do not lead to the datanet's trees as they are now",
  );
  if (changed !== undefined) {
    datanetTrees.write(ctx, changed);
  }
  const status = ContributionStatus.CONTRIBUTION_STATUS_WITHDRAWN;
  contributions.write(ctx, { ...found, status, withdrawnHeight: ctx.header.height });
}

function fulfilWithdrawal(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgFulfilWithdrawal, MsgFulfilWithdrawalResponse>({
    request: MsgFulfilWithdrawal,
    response: MsgFulfilWithdrawalResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const found = advanceWithdrawal(ctx, parts, message.withdrawalId);
      const isOver = found.status === WithdrawalStatus.WITHDRAWAL_STATUS_FULFILLED;
      refuseWhen(isOver, RegistryError.WrongPhase, `withdrawal ${found.id} is over`);
      const { datasetId } = found.subject;
      ownedDataset(ctx, datasetId, message.owner);
      const version = getVersion(ctx, datasetId, found.subject.version);
      const successor = getVersion(ctx, datasetId, message.successor);
      checkSuccessor(version, successor);
      if (found.contributionId > 0n) {
        const isLater = successor.publishedHeight > found.height;
        refuseWhen(!isLater, RegistryError.InvalidProof, "the successor was assembled before the withdrawal");
      } else {
        const fault = absenceFault(successor, found.contributorId, { left: message.left, right: message.right });
        refuseWhen(fault !== undefined, RegistryError.InvalidProof, fault);
      }
      const status = WithdrawalStatus.WITHDRAWAL_STATUS_FULFILLED;
      const fulfilled = { ...found, status, successor: successor.version };
      withdrawals.write(ctx, fulfilled);
      keepSuccessor(ctx, found.subject, successor.version);
      if (found.status === WithdrawalStatus.WITHDRAWAL_STATUS_MISSED) {
        releaseWithdrawn(ctx, found.subject);
      }
      const now = getVersion(ctx, datasetId, version.version);
      if (STANDING.includes(now.state)) {
        writeVersion(ctx, { ...now, state: VERSION_STATE_DEPRECATED, deprecatedBy: successor.version });
      }
      ctx.emit(withdrawalEvent("fulfil_withdrawal", fulfilled));
      return {};
    },
  });
}

function checkSuccessor(version: Version, successor: Version): void {
  const isGreater = compareSemVer(semVerOf(successor), semVerOf(version)) > 0;
  refuseWhen(!isGreater, RegistryError.InvalidVersion, "a successor is a greater version");
  const isStanding = STANDING.includes(successor.state);
  refuseWhen(!isStanding, RegistryError.InvalidState, `${successor.version} is ${stateName(successor.state)}`);
}

/** R93: the owner takes a version back for good; the seller's bond then belongs to those who hold licences. */
function revokeVersion({ readClock, licensing }: RegistryParts): MessageHandler {
  return defineMessage<MsgRevokeVersion, MsgRevokeVersionResponse>({
    request: MsgRevokeVersion,
    response: MsgRevokeVersionResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const dataset = ownedDataset(ctx, message.datasetId, message.owner);
      const version = getVersion(ctx, dataset.id, message.version);
      const isStopped =
        version.state === VersionState.VERSION_STATE_REVOKED ||
        version.state === VersionState.VERSION_STATE_QUARANTINED;
      refuseWhen(isStopped, RegistryError.InvalidState, `${version.version} is ${stateName(version.state)}`);
      const subject: VersionName = { datasetId: dataset.id, version: version.version };
      writeVersion(ctx, { ...version, state: VersionState.VERSION_STATE_REVOKED, deprecatedBy: "" });
      revocations.write(ctx, { subject, owner: message.owner, clock: readClock(ctx), height: ctx.header.height });
      ctx.emit(
        createEvent(
          "revoke_version",
          ["dataset_id", dataset.id.toString()],
          ["version", version.version],
          ["owner", message.owner],
        ),
      );
      licensing.revoked(ctx, subject, message.owner);
      return {};
    },
  });
}

function withdrawalEvent(type: string, found: Withdrawal): ReturnType<typeof createEvent> {
  return createEvent(
    type,
    ["withdrawal_id", found.id.toString()],
    ["subject", versionText(found.subject)],
    ["contributor", found.contributor],
    ["successor", found.successor],
    ["deadline", found.deadline.toString()],
  );
}
