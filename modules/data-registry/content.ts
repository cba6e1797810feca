/** Stateless checks of what a publisher states about a version (docs/spec/registry.md R20, R22, R23, R30). */
import { ConsentStatus, ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Consent, Consents, Locator, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { VersionContent as VersionContentCodec } from "../../proto/gen/byline/registry/v1/registry.ts";
import { RegistryError } from "./errors.ts";
import { requireSemVer } from "./keeper.ts";
import {
  REGISTRY_CONTENT_BYTES_MAX,
  REGISTRY_LICENSE_CHARS_MAX,
  REGISTRY_LOCATORS_MAX,
  REGISTRY_NAME_CHARS_MAX,
  REGISTRY_PARENTS_MAX,
  REGISTRY_RECORDS_MAX,
  REGISTRY_ROYALTY_PPM_MAX,
  REGISTRY_TITLE_CHARS_MAX,
  REGISTRY_URI_CHARS_MAX,
} from "../../lib/limits.ts";
import { refuseWhen } from "../refuse.ts";

const NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const LICENSE = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$/;
const URI = /^[a-z][a-z0-9+.-]*:[!-~]+$/;
const HASH_BYTES = 32;

/** Checks a dataset's name. @throws TxError(InvalidName) */
export function checkName(name: string): void {
  const isShort = name.length <= REGISTRY_NAME_CHARS_MAX;
  refuseWhen(
    !isShort || !NAME.test(name),
    RegistryError.InvalidName,
    `"${name.slice(0, 80)}" must be 1 to 64 of a-z, 0-9 with single - _ . between`,
  );
}

/** Checks a dataset's title. @throws TxError(InvalidText) */
export function checkTitle(title: string): void {
  const isWrong = title.trim() === "" || title.length > REGISTRY_TITLE_CHARS_MAX || hasControl(title);
  refuseWhen(
    isWrong,
    RegistryError.InvalidText,
    `title must be 1 to ${REGISTRY_TITLE_CHARS_MAX} characters without control characters`,
  );
}

/** Checks locators. @throws TxError(InvalidLocator) */
export function checkLocators(locators: readonly Locator[]): void {
  refuseWhen(
    locators.length > REGISTRY_LOCATORS_MAX,
    RegistryError.InvalidLocator,
    `at most ${REGISTRY_LOCATORS_MAX} locators, got ${locators.length}`,
  );
  for (const { uri } of locators) {
    refuseWhen(
      !isUri(uri),
      RegistryError.InvalidLocator,
      `"${uri.slice(0, 80)}" is not a URI of at most ${REGISTRY_URI_CHARS_MAX} characters`,
    );
  }
  refuseWhen(
    new Set(locators.map(({ uri }) => uri)).size !== locators.length,
    RegistryError.InvalidLocator,
    "locators must differ",
  );
}

/** Checks everything about a version's content that needs no state. @throws TxError */
export function checkContent(content: VersionContent): void {
  const size = VersionContentCodec.encode(content).length;
  refuseWhen(
    size > REGISTRY_CONTENT_BYTES_MAX,
    RegistryError.InvalidContent,
    `version has ${size} bytes, at most ${REGISTRY_CONTENT_BYTES_MAX} are allowed`,
  );
  requireHash(content.contentRoot, "content root");
  requireHash(content.contributorsRoot, "contributors root");
  optionalHash(content.schemaHash, "schema hash");
  optionalHash(content.metadataHash, "metadata hash");
  optionalHash(content.featureRoot, "feature root");
  optionalHash(content.chunkRoot, "chunk root");
  requireRange(content.recordCount, 1n, REGISTRY_RECORDS_MAX, "record count");
  requireRange(content.contributorCount, 1n, content.totalWeight, "contributor count (each weighs at least 1)");
  checkMediaType(content.mediaType);
  checkLicense(content.dataLicense, "data licence");
  checkLicense(content.metadataLicense, "metadata licence");
  const { metadataUri } = content;
  refuseWhen(metadataUri !== "" && !isUri(metadataUri), RegistryError.InvalidContent, "metadata URI is not a URI");
  checkConsents(content.consents);
  refuseWhen(
    content.deriveRoyaltyPpm > REGISTRY_ROYALTY_PPM_MAX,
    RegistryError.RoyaltyTooHigh,
    `derive royalty is at most ${REGISTRY_ROYALTY_PPM_MAX} ppm`,
  );
  refuseWhen(
    content.partCount !== 0n && content.partCount > content.recordCount,
    RegistryError.InvalidContent,
    "a version has no more parts than records",
  );
  checkParentList(content);
}

function checkParentList({ parents }: VersionContent): void {
  refuseWhen(
    parents.length > REGISTRY_PARENTS_MAX,
    RegistryError.InvalidParent,
    `at most ${REGISTRY_PARENTS_MAX} parents, got ${parents.length}`,
  );
  let ppm = 0;
  const seen = new Set<string>();
  for (const parent of parents) {
    requireSemVer(parent.version);
    const name = `${parent.datasetId}@${parent.version}`;
    refuseWhen(seen.has(name), RegistryError.InvalidParent, `parent ${name} is named twice`);
    seen.add(name);
    const isKnown =
      parent.relation >= ParentRelation.PARENT_RELATION_DERIVED &&
      parent.relation <= ParentRelation.PARENT_RELATION_NEW_VERSION;
    refuseWhen(!isKnown, RegistryError.InvalidParent, `parent ${name} has no known relation`);
    refuseWhen(
      parent.royaltyPpm > REGISTRY_ROYALTY_PPM_MAX,
      RegistryError.RoyaltyTooHigh,
      `parent ${name} asks ${parent.royaltyPpm} ppm`,
    );
    ppm += parent.royaltyPpm;
  }
  refuseWhen(
    ppm > REGISTRY_ROYALTY_PPM_MAX,
    RegistryError.RoyaltyTooHigh,
    `parents ask ${ppm} ppm together, at most ${REGISTRY_ROYALTY_PPM_MAX} are allowed`,
  );
}

/** Checks a media type. @throws TxError(InvalidContent) */
export function checkMediaType(mediaType: string): void {
  const isWrong = !MEDIA_TYPE.test(mediaType);
  refuseWhen(isWrong, RegistryError.InvalidContent, `"${mediaType.slice(0, 80)}" is not a media type`);
}

/** Checks the consent to each use. @throws TxError(InvalidContent) */
export function checkConsents({ train, infer, mine }: Consents): void {
  checkConsent(train, "train");
  checkConsent(infer, "infer");
  checkConsent(mine, "mine");
}

function checkConsent(consent: Consent, use: string): void {
  const isKnown =
    consent.status >= ConsentStatus.CONSENT_STATUS_ALLOWED &&
    consent.status <= ConsentStatus.CONSENT_STATUS_CONSTRAINED;
  refuseWhen(!isKnown, RegistryError.InvalidContent, `consent to ${use} must be allowed, denied or constrained`);
  const isConstrained = consent.status === ConsentStatus.CONSENT_STATUS_CONSTRAINED;
  refuseWhen(
    isConstrained && consent.termsHash.length !== HASH_BYTES,
    RegistryError.InvalidContent,
    `constrained consent to ${use} needs the hash of its terms`,
  );
  refuseWhen(
    !isConstrained && consent.termsHash.length !== 0,
    RegistryError.InvalidContent,
    `consent to ${use} has terms but is not constrained`,
  );
}

/** Checks a licence id. @throws TxError(InvalidContent) */
export function checkLicense(license: string, what: string): void {
  const isWrong = license.length > REGISTRY_LICENSE_CHARS_MAX || !LICENSE.test(license);
  refuseWhen(
    isWrong,
    RegistryError.InvalidContent,
    `${what} must be an SPDX id or LicenseRef of 1 to ${REGISTRY_LICENSE_CHARS_MAX} characters`,
  );
}

function requireHash(bytes: Uint8Array, what: string): void {
  refuseWhen(
    bytes.length !== HASH_BYTES,
    RegistryError.InvalidContent,
    `${what} must have 32 bytes, got ${bytes.length}`,
  );
}

function optionalHash(bytes: Uint8Array, what: string): void {
  refuseWhen(
    bytes.length !== 0 && bytes.length !== HASH_BYTES,
    RegistryError.InvalidContent,
    `${what} must be empty or have 32 bytes`,
  );
}

function requireRange(value: bigint, low: bigint, high: bigint, what: string): void {
  refuseWhen(
    value < low || value > high,
    RegistryError.InvalidContent,
    `${what} must be between ${low} and ${high}, got ${value}`,
  );
}

/** Whether a text is a URI that a row may keep. */
export function isUri(text: string): boolean {
  return text.length <= REGISTRY_URI_CHARS_MAX && URI.test(text);
}

/** Whether a text has control characters (C0, DEL). */
export function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x7f) {
      return true;
    }
  }
  return false;
}
