/** Committing, publishing and steering versions (docs/spec/registry.md R21-R24, R30). */
import { equalBytes, toHex } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { commitmentOf } from "../../lib/registry/contributor-id.ts";
import { compareSemVer, isPatchOf } from "../../lib/registry/semver.ts";
import type { SemVer } from "../../lib/registry/semver.ts";
import { Consents, ConsentStatus, VersionContent, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Dataset, Locator, Parent, Version, VersionCommit } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgCommitVersion,
  MsgCommitVersionResponse,
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgSetLocators,
  MsgSetLocatorsResponse,
  MsgSetVersionState,
  MsgSetVersionStateResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { ReadClock } from "./expected.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { checkContent, checkLocators } from "./content.ts";
import { ownedDataset } from "./datasets.ts";
import { RegistryError } from "./errors.ts";
import {
  deleteCommit,
  findCommit,
  findDatasetByName,
  findVersion,
  getDataset,
  getVersion,
  readParams,
  requireSemVer,
  semVerOf,
  versionsWithContent,
  writeCommit,
  writeDataset,
  writeLocators,
  writeVersion,
  writeVersionIndexes,
} from "./keeper.ts";
import { findBar, reasonName } from "./tags.ts";

const SALT_BYTES = 32;
const COMMITMENT_BYTES = 32;
/** States that a parent may be in (R30). */
const PARENT_STATES: readonly number[] = [
  VersionState.VERSION_STATE_ACTIVE,
  VersionState.VERSION_STATE_UNLISTED,
  VersionState.VERSION_STATE_DEPRECATED,
];

/** States that a PATCH release cannot follow: it would launder what the chain has stopped. */
const BARRED_STATES: readonly number[] = [VersionState.VERSION_STATE_QUARANTINED, VersionState.VERSION_STATE_REVOKED];
/** By number of `VersionState`. */
const STATE_NAMES = ["unspecified", "active", "unlisted", "deprecated", "retired", "quarantined", "revoked"] as const;

/** Handlers of the messages about versions. */
export function versionMessages(readClock: ReadClock): readonly MessageHandler[] {
  return [commitVersion(readClock), publishVersion(readClock), setLocators(), setVersionState()];
}

function commitVersion(readClock: ReadClock): MessageHandler {
  return defineMessage<MsgCommitVersion, MsgCommitVersionResponse>({
    request: MsgCommitVersion,
    response: MsgCommitVersionResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      parseAddress(message.owner, "invalid owner address");
      const { commitment } = message;
      refuseWhen(
        commitment.length !== COMMITMENT_BYTES,
        RegistryError.InvalidContent,
        `a commitment has ${COMMITMENT_BYTES} bytes, got ${commitment.length}`,
      );
      const known = findCommit(ctx, parseAddress(message.owner), commitment);
      const clock = readClock(ctx);
      refuseWhen(known !== undefined && !isExpired(ctx, known, clock), RegistryError.CommitExists, toHex(commitment));
      if (known !== undefined) {
        deleteCommit(ctx, known);
      }
      writeCommit(ctx, { commitment, owner: message.owner, height: ctx.header.height, clock });
      ctx.emit(createEvent("commit_version", ["commitment", toHex(commitment)], ["owner", message.owner]));
      return {};
    },
  });
}

function publishVersion(readClock: ReadClock): MessageHandler {
  return defineMessage<MsgPublishVersion, MsgPublishVersionResponse>({
    request: MsgPublishVersion,
    response: MsgPublishVersionResponse,
    signers: (message) => [message.owner],
    validateBasic(message) {
      parseAddress(message.owner, "invalid owner address");
      requireSemVer(message.version);
      checkContent(message.content);
      checkLocators(message.locators);
    },
    handle(ctx, message) {
      const dataset = namedDataset(ctx, message);
      const isOwn = dataset.datanetId === 0n && message.content.partCount === 0n;
      refuseWhen(!isOwn, RegistryError.InvalidContent, "versions of two levels are assembled from a datanet");
      const at = requireSemVer(message.version);
      checkOrder(ctx, dataset, at, message.content);
      for (const parent of message.content.parents) {
        checkParent(ctx, dataset, at, parent);
      }
      const { contentRoot } = message.content;
      const commit = openedCommit(ctx, { ...message, contentRoot }, readClock(ctx));
      writeNewVersion(ctx, readClock, dataset, { ...message, publisher: message.owner, commit });
      return { datasetId: dataset.id, version: message.version };
    },
  });
}

/** What a new version is made of; all of it has been checked. */
export interface NewVersion {
  readonly version: string;
  readonly publisher: string;
  readonly content: VersionContent;
  readonly locators: readonly Locator[];
  readonly commit: VersionCommit | undefined;
}

/** Writes a version and what finds it. */
export function writeNewVersion(ctx: Context, readClock: ReadClock, dataset: Dataset, stated: NewVersion): void {
  const { commit } = stated;
  const version: Version = {
    datasetId: dataset.id,
    version: stated.version,
    state: VersionState.VERSION_STATE_ACTIVE,
    deprecatedBy: "",
    publisher: stated.publisher,
    content: stated.content,
    publishedHeight: ctx.header.height,
    publishedClock: readClock(ctx),
    priorityHeight: commit?.height ?? ctx.header.height,
    priorityClock: commit?.clock ?? readClock(ctx),
  };
  if (commit !== undefined) {
    deleteCommit(ctx, commit);
  }
  writeVersion(ctx, version);
  writeVersionIndexes(ctx, version);
  writeLocators(ctx, dataset.id, semVerOf(version), { locators: stated.locators });
  writeDataset(ctx, { ...dataset, latestVersion: version.version, versionCount: dataset.versionCount + 1n });
  ctx.emit(publishEvent(version));
}

function setLocators(): MessageHandler {
  return defineMessage<MsgSetLocators, MsgSetLocatorsResponse>({
    request: MsgSetLocators,
    response: MsgSetLocatorsResponse,
    signers: (message) => [message.owner],
    validateBasic(message) {
      checkLocators(message.locators);
    },
    handle(ctx, message) {
      const dataset = ownedDataset(ctx, message.datasetId, message.owner);
      const version = getVersion(ctx, dataset.id, message.version);
      writeLocators(ctx, dataset.id, semVerOf(version), { locators: message.locators });
      ctx.emit(createEvent("set_locators", ["dataset_id", dataset.id.toString()], ["version", version.version]));
      return {};
    },
  });
}

function setVersionState(): MessageHandler {
  return defineMessage<MsgSetVersionState, MsgSetVersionStateResponse>({
    request: MsgSetVersionState,
    response: MsgSetVersionStateResponse,
    signers: (message) => [message.owner],
    handle(ctx, message) {
      const dataset = ownedDataset(ctx, message.datasetId, message.owner);
      const version = getVersion(ctx, dataset.id, message.version);
      checkStateChange(ctx, version, message);
      writeVersion(ctx, { ...version, state: message.state, deprecatedBy: message.deprecatedBy });
      ctx.emit(
        createEvent(
          "set_version_state",
          ["dataset_id", dataset.id.toString()],
          ["version", version.version],
          ["state", stateName(message.state)],
        ),
      );
      return {};
    },
  });
}

/** Short name of a state for events and errors. */
export function stateName(state: number): string {
  return STATE_NAMES[state] ?? `state ${state}`;
}

function checkStateChange(ctx: Context, version: Version, message: MsgSetVersionState): void {
  const { VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_DEPRECATED, VERSION_STATE_RETIRED } =
    VersionState;
  const movable: readonly number[] = [VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_DEPRECATED];
  const targets: readonly number[] = [...movable, VERSION_STATE_RETIRED];
  const change = `${stateName(version.state)} to ${stateName(message.state)}`;
  refuseWhen(!movable.includes(version.state) || !targets.includes(message.state), RegistryError.InvalidState, change);
  const isDeprecation = message.state === VERSION_STATE_DEPRECATED;
  refuseWhen(!isDeprecation && message.deprecatedBy !== "", RegistryError.InvalidState, `${change} names a successor`);
  if (isDeprecation) {
    const successor = getVersion(ctx, version.datasetId, message.deprecatedBy);
    refuseWhen(
      compareSemVer(semVerOf(successor), semVerOf(version)) <= 0,
      RegistryError.InvalidState,
      "a successor is a greater version",
    );
  }
}

function namedDataset(ctx: Context, message: MsgPublishVersion): Dataset {
  if (message.datasetId !== 0n) {
    return ownedDataset(ctx, message.datasetId, message.owner);
  }
  const dataset = findDatasetByName(ctx, parseAddress(message.owner), message.datasetName);
  if (dataset === undefined) {
    throw new TxError(
      RegistryError.DatasetNotFound,
      `${message.owner} has no dataset "${message.datasetName.slice(0, 80)}"`,
    );
  }
  return dataset;
}

/** R8, R22: a version's place in its dataset. @throws TxError(InvalidVersion, DuplicateContent) */
export function checkOrder(ctx: Context, dataset: Dataset, at: SemVer, content: VersionContent): void {
  const before = dataset.latestVersion === "" ? undefined : getVersion(ctx, dataset.id, dataset.latestVersion);
  if (before === undefined) {
    return;
  }
  const latest = semVerOf(before);
  refuseWhen(
    compareSemVer(at, latest) <= 0,
    RegistryError.InvalidVersion,
    `a new version must be greater than ${dataset.latestVersion}`,
  );
  if (isPatchOf(at, latest)) {
    const isBarred = BARRED_STATES.includes(before.state);
    refuseWhen(
      isBarred,
      RegistryError.InvalidVersion,
      `${dataset.latestVersion} is ${stateName(before.state)}; raise MINOR or MAJOR`,
    );
    refuseWhen(
      !isSamePatch(content, before.content),
      RegistryError.InvalidVersion,
      `a PATCH release keeps roots, counts, licences, consents and parents of ${dataset.latestVersion}; raise MINOR or MAJOR`,
    );
  } else {
    // Same records with other credits are a correction; same records with the same credits are nothing new.
    for (const other of versionsWithContent(ctx, dataset.id, content.contentRoot)) {
      const isCopy = equalBytes(other.content.contributorsRoot, content.contributorsRoot);
      refuseWhen(isCopy, RegistryError.DuplicateContent, `${toHex(content.contentRoot)} is version ${other.version}`);
      refuseWhen(
        !keepsTerms(content, other.content),
        RegistryError.InvalidVersion,
        `${other.version} has the same records: its consents and parents stay, with no lower royalty`,
      );
    }
  }
}

/** R8: whether a PATCH release changes nothing that money, rights or credits depend on. */
function isSamePatch(next: VersionContent, before: VersionContent): boolean {
  const { byteCount, mediaType, schemaHash, metadataHash, metadataUri, featureRoot, chunkRoot } = before;
  const kept = { ...next, byteCount, mediaType, schemaHash, metadataHash, metadataUri, featureRoot, chunkRoot };
  return equalBytes(VersionContent.encode(kept), VersionContent.encode(before));
}

/** R22: whether a version owes to its parents, and allows of its records, what an earlier one of the same records does. */
function keepsTerms(next: VersionContent, before: VersionContent): boolean {
  const owesAll = before.parents.every(({ datasetId, version, royaltyPpm }) =>
    next.parents.some(
      (parent) => parent.datasetId === datasetId && parent.version === version && parent.royaltyPpm >= royaltyPpm,
    ),
  );
  return owesAll && equalBytes(Consents.encode(next.consents), Consents.encode(before.consents));
}

function checkParent(ctx: Context, child: Dataset, at: SemVer, parent: Parent): void {
  const name = `${parent.datasetId}@${parent.version}`;
  const number = requireSemVer(parent.version);
  const version = findVersion(ctx, parent.datasetId, number);
  if (version === undefined) {
    throw new TxError(RegistryError.InvalidParent, `parent ${name} does not exist`);
  }
  const isSelf = parent.datasetId === child.id && compareSemVer(number, at) >= 0;
  refuseWhen(isSelf, RegistryError.InvalidParent, `parent ${name} is not older than this version`);
  refuseWhen(
    !PARENT_STATES.includes(version.state),
    RegistryError.InvalidParent,
    `parent ${name} is ${stateName(version.state)}`,
  );
  const bar = findBar(ctx, parent);
  refuseWhen(
    bar !== undefined,
    RegistryError.InvalidParent,
    `parent ${name} is tagged ${reasonName(bar?.reason ?? 0)}`,
  );
  const { deriveRoyaltyPpm, consents } = version.content;
  refuseWhen(
    parent.royaltyPpm < deriveRoyaltyPpm,
    RegistryError.InvalidParent,
    `parent ${name} asks a royalty of at least ${deriveRoyaltyPpm} ppm, got ${parent.royaltyPpm}`,
  );
  const isDenied = [consents.train, consents.infer, consents.mine].every(
    ({ status }) => status === ConsentStatus.CONSENT_STATUS_DENIED,
  );
  const isForeign = getDataset(ctx, parent.datasetId).owner !== child.owner;
  refuseWhen(isDenied && isForeign, RegistryError.InvalidParent, `parent ${name} denies every use`);
}

/** R21: the commitment that a salt opens; none without a salt. @throws TxError(CommitUnknown) */
export function openedCommit(
  ctx: Context,
  message: { readonly owner: string; readonly contentRoot: Uint8Array; readonly commitSalt: Uint8Array },
  clock: bigint,
): VersionCommit | undefined {
  if (message.commitSalt.length === 0) {
    return undefined;
  }
  refuseWhen(
    message.commitSalt.length !== SALT_BYTES,
    RegistryError.CommitUnknown,
    `a salt has ${SALT_BYTES} bytes, got ${message.commitSalt.length}`,
  );
  const owner = parseAddress(message.owner);
  const commitment = commitmentOf(message.contentRoot, owner, message.commitSalt);
  const commit = findCommit(ctx, owner, commitment);
  if (commit === undefined || isExpired(ctx, commit, clock)) {
    throw new TxError(RegistryError.CommitUnknown, toHex(commitment));
  }
  return commit;
}

function isExpired(ctx: Context, commit: VersionCommit, clock: bigint): boolean {
  return clock > commit.clock + readParams(ctx).commitWindow;
}

function publishEvent(version: Version): ReturnType<typeof createEvent> {
  return createEvent(
    "publish_version",
    ["dataset_id", version.datasetId.toString()],
    ["version", version.version],
    ["publisher", version.publisher],
    ["content_root", toHex(version.content.contentRoot)],
    ["record_count", version.content.recordCount.toString()],
  );
}
