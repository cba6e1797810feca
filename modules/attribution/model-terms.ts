/**
 * Whether a model may be made of its inputs (docs/spec/attribution.md T52, T53): rights live, terms of all ancestors
 * compatible. A refusal names the ancestor and the term.
 */
import { TxError } from "../../lib/errors.ts";
import { MODEL_ANCESTORS_MAX } from "../../lib/limits.ts";
import { ModelState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { ModelInput, ParentModel } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { InputRef } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Licence } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { ConsentStatus, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { addressText } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { LicenceBook, RegistryReader } from "./expected.ts";
import { findModel } from "./keeper.ts";
import { hasFaultyFeatures } from "./publication-keeper.ts";

/** What a model will be used for. */
export interface ModelNeeds {
  readonly builder: string;
  readonly commercial: boolean;
  readonly usesContext: boolean;
}

/** What terms are read from. */
export interface TermsParts {
  readonly registry: RegistryReader;
  readonly licences: LicenceBook;
}

const STANDING: readonly number[] = [
  VersionState.VERSION_STATE_ACTIVE,
  VersionState.VERSION_STATE_UNLISTED,
  VersionState.VERSION_STATE_DEPRECATED,
];
const STOPPED: readonly number[] = [VersionState.VERSION_STATE_QUARANTINED, VersionState.VERSION_STATE_REVOKED];
/** Licences of the NonCommercial family, e.g. CC-BY-NC-4.0. */
const NON_COMMERCIAL = /(?:^|-)NC(?:-|$)/;
const RIGHT_NAMES: readonly (readonly [number, string])[] = [
  [Right.RIGHT_TRAIN, "train"],
  [Right.RIGHT_FINE_TUNE, "fine-tune"],
  [Right.RIGHT_INFER_CONTEXT, "infer-context"],
  [Right.RIGHT_EVALUATE, "evaluate"],
  [Right.RIGHT_REDISTRIBUTE, "redistribute"],
  [Right.RIGHT_DERIVE, "derive"],
  [Right.RIGHT_COMMERCIAL, "commercial"],
];

/**
 * Checks a direct input: a licence of the builder's that is live, unused and wide enough, or the builder's own data.
 * @returns the royalty floor that the licence froze, ppm
 */
export function checkDirectInput(
  ctx: Context,
  { registry, licences }: TermsParts,
  {
    input,
    needs,
    hasParents,
    clock,
  }: { readonly input: InputRef; readonly needs: ModelNeeds; readonly hasParents: boolean; readonly clock: bigint },
): number {
  const name = `input ${input.datasetId}@${input.version.slice(0, 40)}`;
  const version = registry.version(ctx, input.datasetId, input.version);
  if (version === undefined) {
    throw new TxError(AttributionError.VersionNotFound, name);
  }
  conflict(!STANDING.includes(version.state), `${name} is not available`);
  if (input.licenceId === 0n) {
    const owner = registry.owner(ctx, input.datasetId);
    const isOwn = owner !== undefined && addressText(owner) === needs.builder;
    conflict(!isOwn, `${name} needs a licence: ${needs.builder} does not own it`);
    checkConsents(name, version, needs);
    return 0;
  }
  const licence = licences.find(ctx, input.licenceId);
  if (licence === undefined) {
    throw new TxError(AttributionError.LicenceConflict, `${name}: licence ${input.licenceId} does not exist`);
  }
  const { subject } = licence;
  const isForIt = subject.datasetId === input.datasetId && subject.version === input.version;
  conflict(!isForIt, `${name}: licence ${licence.id} is for something else`);
  conflict(licence.holder !== needs.builder, `${name}: licence ${licence.id} is ${licence.holder}'s`);
  conflict(licence.consumedBy !== 0n, `${name}: licence ${licence.id} was used for model ${licence.consumedBy}`);
  const isTrained = (licence.rights & Right.RIGHT_TRAIN) !== 0;
  const making = isTrained || !hasParents ? Right.RIGHT_TRAIN : Right.RIGHT_FINE_TUNE;
  requireRights(name, licences, licence, making | wideRights(needs), clock);
  return licence.royaltyPpm;
}

/** Checks a parent model: the builder's own or licensed to derive from. @returns its inputs, each wide enough for the child */
export function checkParentModel(
  ctx: Context,
  parts: TermsParts,
  { parent, needs, clock }: { readonly parent: ParentModel; readonly needs: ModelNeeds; readonly clock: bigint },
): readonly ModelInput[] {
  const { licences } = parts;
  const name = `parent model ${parent.modelId}`;
  const model = findModel(ctx, parent.modelId);
  if (model === undefined) {
    throw new TxError(AttributionError.ModelNotFound, name);
  }
  conflict(model.state !== ModelState.MODEL_STATE_ACTIVE, `${name} is retired`);
  if (model.builder !== needs.builder) {
    const licence = licences.find(ctx, parent.licenceId);
    const fits = licence !== undefined && licence.subject.modelId === model.id && licence.holder === needs.builder;
    if (!fits) {
      throw new TxError(AttributionError.LicenceConflict, `${name} needs a licence of ${needs.builder} to derive`);
    }
    const rights = Right.RIGHT_DERIVE | (needs.commercial ? Right.RIGHT_COMMERCIAL : 0);
    requireRights(name, licences, licence, rights, clock);
    conflict(
      parent.builderPpm < licence.royaltyPpm,
      `${name} asks ${licence.royaltyPpm} ppm of the builder's share, got ${parent.builderPpm}`,
    );
  }
  for (const input of model.inputs) {
    const licence = input.licenceId === 0n ? undefined : licences.find(ctx, input.licenceId);
    if (licence !== undefined) {
      // Consumed by the parent and frozen with it: what counts is how wide it was bought.
      requireWidth(`input ${input.datasetId}@${input.version} of ${name}`, licence, wideRights(needs));
    }
  }
  return model.inputs;
}

/** T53: walks the lineage of every input upward, each version once, at most MODEL_ANCESTORS_MAX of them. */
export function checkAncestors(
  ctx: Context,
  { registry, licences }: TermsParts,
  inputs: readonly ModelInput[],
  needs: ModelNeeds,
): void {
  const seen = new Set<string>();
  const queue: { readonly datasetId: bigint; readonly version: string; readonly covered: boolean }[] = [];
  for (const { datasetId, version, licenceId } of inputs) {
    const licence = licenceId === 0n ? undefined : licences.find(ctx, licenceId);
    const covered = licence !== undefined && (licence.rights & Right.RIGHT_COMMERCIAL) !== 0;
    queue.push({ datasetId, version, covered });
  }
  for (let next = 0; next < queue.length; next += 1) {
    const at = queue[next];
    const key = `${at?.datasetId ?? 0n}@${at?.version ?? ""}`;
    if (at === undefined || seen.has(key)) {
      continue;
    }
    seen.add(key);
    conflict(seen.size > MODEL_ANCESTORS_MAX, `the inputs have more than ${MODEL_ANCESTORS_MAX} ancestors together`);
    const version = registry.version(ctx, at.datasetId, at.version);
    if (version === undefined) {
      continue;
    }
    const name = `ancestor ${key}`;
    conflict(STOPPED.includes(version.state), `${name} was stopped by a challenge or withdrawn`);
    checkConsents(name, version, { ...needs, commercial: needs.commercial && !at.covered });
    queue.push(...version.content.parents.map((parent) => ({ ...parent, covered: false })));
  }
}

/**
 * T54: whose parts a publication is to tell apart are compared by features, so one input without keeps every publication out (T81)
 * and its model at equal parts for ever. A single input has the whole pool under any vector.
 */
export function checkFeatures(ctx: Context, registry: RegistryReader, inputs: readonly ModelInput[]): void {
  for (const input of inputs.length > 1 ? inputs : []) {
    const name = `input ${input.datasetId}@${input.version}`;
    const hasFeatures = (registry.version(ctx, input.datasetId, input.version)?.content.featureRoot.length ?? 0) > 0;
    refuseWhen(!hasFeatures, AttributionError.InvalidModel, `${name} registered no features to be measured by`);
    const isFaulty = hasFaultyFeatures(ctx, input);
    refuseWhen(isFaulty, AttributionError.InvalidModel, `the features of ${name} were convicted`);
  }
}

/** What the people behind a version agreed to. */
function checkConsents(name: string, { content }: Version, needs: ModelNeeds): void {
  const { train, infer } = content.consents;
  conflict(train.status === ConsentStatus.CONSENT_STATUS_DENIED, `${name} denies train`);
  conflict(needs.usesContext && infer.status === ConsentStatus.CONSENT_STATUS_DENIED, `${name} denies infer`);
  conflict(
    needs.commercial && NON_COMMERCIAL.test(content.dataLicense),
    `${name} is under ${content.dataLicense}, which denies commercial`,
  );
}

/** Rights beyond training that every input of such a model needs. */
function wideRights({ commercial, usesContext }: ModelNeeds): number {
  return (commercial ? Right.RIGHT_COMMERCIAL : 0) | (usesContext ? Right.RIGHT_INFER_CONTEXT : 0);
}

function requireRights(name: string, book: LicenceBook, licence: Licence, rights: number, clock: bigint): void {
  requireWidth(name, licence, rights);
  conflict(!book.isLive(licence, rights, clock), `${name}: licence ${licence.id} has ended`);
}

function requireWidth(name: string, licence: Licence, rights: number): void {
  const missing = RIGHT_NAMES.filter(([bit]) => (rights & bit) !== 0 && (licence.rights & bit) === 0);
  conflict(
    missing.length > 0,
    `${name}: licence ${licence.id} does not grant ${missing.map(([, word]) => word).join(", ")}`,
  );
}

function conflict(isConflict: boolean, reason: string): void {
  refuseWhen(isConflict, AttributionError.LicenceConflict, reason);
}
