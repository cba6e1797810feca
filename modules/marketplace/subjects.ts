/** What is offered (docs/spec/marketplace.md M2, M3): dataset versions and models, their owners, their standing, their consents. */
import { equalBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import { Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { ConsentStatus, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Consent, Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { addressText } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import type { ModelReader, RegistryReader } from "./expected.ts";

/** Who knows what is offered. */
export interface SubjectReaders {
  readonly registry: RegistryReader;
  readonly models: ModelReader;
}

/** Every bit of Right. */
export const ALL_RIGHTS = 127;
/** Rights that a model's licence may grant. */
const MODEL_RIGHTS = Right.RIGHT_DERIVE | Right.RIGHT_COMMERCIAL;
/** Version states in which licences are granted. */
const STANDING: readonly number[] = [
  VersionState.VERSION_STATE_ACTIVE,
  VersionState.VERSION_STATE_UNLISTED,
  VersionState.VERSION_STATE_DEPRECATED,
];

/** A subject's name in errors and events: `7@1.2.0` or `model 3`. */
export function subjectText({ datasetId, version, modelId }: Subject): string {
  return modelId === 0n ? `${datasetId}@${version.slice(0, 40)}` : `model ${modelId}`;
}

/** Refuses a subject that is not exactly one version or one model. @throws TxError(InvalidSubject) */
export function checkSubject(subject: Subject): void {
  const isModel = subject.modelId !== 0n;
  const isWrong = isModel
    ? subject.datasetId !== 0n || subject.version !== ""
    : subject.datasetId === 0n || parseSemVer(subject.version) === undefined;
  refuseWhen(
    isWrong,
    MarketplaceError.InvalidSubject,
    "name one dataset with a version of the form 1.2.3, or one model",
  );
}

/** Account that owns the subject, 20 bytes; undefined when there is no such subject. */
export function ownerOf(ctx: Context, readers: SubjectReaders, subject: Subject): Uint8Array | undefined {
  if (subject.modelId !== 0n) {
    return readers.models.find(ctx, subject.modelId)?.builder;
  }
  return readers.registry.version(ctx, subject.datasetId, subject.version) === undefined
    ? undefined
    : readers.registry.owner(ctx, subject.datasetId);
}

/** Refuses unless the account owns the subject. @throws TxError(SubjectNotFound, NotOwner) */
export function assertOwner(ctx: Context, readers: SubjectReaders, subject: Subject, account: Uint8Array): void {
  const owner = ownerOf(ctx, readers, subject);
  if (owner === undefined) {
    throw new TxError(MarketplaceError.SubjectNotFound, subjectText(subject));
  }
  refuseWhen(
    !equalBytes(owner, account),
    MarketplaceError.NotOwner,
    `${subjectText(subject)} belongs to ${addressText(owner)}`,
  );
}

/** Whether licences to the subject may be granted now: M3. */
export function isInStanding(ctx: Context, { registry, models }: SubjectReaders, subject: Subject): boolean {
  if (subject.modelId !== 0n) {
    return models.find(ctx, subject.modelId)?.isActive === true;
  }
  const version = registry.version(ctx, subject.datasetId, subject.version);
  return version !== undefined && STANDING.includes(version.state);
}

/** Refuses a subject that cannot be licensed now. @throws TxError(SubjectState) */
export function assertStanding(ctx: Context, readers: SubjectReaders, subject: Subject): void {
  refuseWhen(
    !isInStanding(ctx, readers, subject),
    MarketplaceError.SubjectState,
    `${subjectText(subject)} is retired, quarantined, revoked or not there`,
  );
}

/**
 * Refuses rights that nobody could grant (M4): unknown bits, none at all, or not of this kind of subject.
 * @throws TxError(InvalidOffer)
 */
export function checkRights({ modelId }: Subject, rights: number): void {
  const allowed = modelId === 0n ? ALL_RIGHTS : MODEL_RIGHTS;
  refuseWhen(
    rights === 0 || (rights & ~allowed) !== 0,
    MarketplaceError.InvalidOffer,
    modelId === 0n
      ? `rights are bits of ${ALL_RIGHTS}, at least one`
      : "a model is licensed to derive from it (32) and for commercial use (64) only",
  );
}

/**
 * Refuses rights that the version's consents do not allow (M4); what is constrained needs the very terms of the consent.
 * @throws TxError(RightsDenied) naming the consent
 */
export function checkConsents({ content }: Version, rights: number, termsHash: Uint8Array): void {
  const { train, infer, mine } = content.consents;
  const table: readonly (readonly [string, Consent, number])[] = [
    ["train", train, Right.RIGHT_TRAIN | Right.RIGHT_FINE_TUNE],
    ["infer", infer, Right.RIGHT_INFER_CONTEXT],
    ["mine", mine, Right.RIGHT_EVALUATE],
  ];
  for (const [name, consent, needing] of table) {
    if ((rights & needing) === 0 || consent.status === ConsentStatus.CONSENT_STATUS_ALLOWED) {
      continue;
    }
    const isConstrained = consent.status === ConsentStatus.CONSENT_STATUS_CONSTRAINED;
    refuseWhen(
      !isConstrained,
      MarketplaceError.RightsDenied,
      `the version's consent "${name}" is denied; leave the rights that need it out`,
    );
    refuseWhen(
      !equalBytes(consent.termsHash, termsHash),
      MarketplaceError.RightsDenied,
      `the version's consent "${name}" is constrained; the offer's terms hash must be that of the consent`,
    );
  }
}
