/** The rows of people, datasets and versions; with tables.ts the only file that writes the registry's store. */
import { assert } from "../../lib/assert.ts";
import { bigEndian64, concatBytes, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import type { SemVer } from "../../lib/registry/semver.ts";
import type { Codec } from "../../proto/wire.ts";
import {
  ClaimBinding,
  Dataset,
  Locators,
  NameBinding,
  Params,
  PendingTransfer,
  Version,
  VersionCommit,
} from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { RegistryError } from "./errors.ts";
import {
  COMMIT_TIMES_PREFIX,
  NEXT_DATASET_KEY,
  PARAMS_KEY,
  REGISTRY_STORE,
  childKey,
  claimKey,
  commitKey,
  commitTimeKey,
  contentKey,
  contentPrefix,
  datasetKey,
  locatorsKey,
  nameKey,
  ownerDatasetKey,
  ownerNameKey,
  transferKey,
  versionKey,
  versionsOfKey,
  versionRefBytes,
} from "./keys.ts";

/** Value of index rows that carry no data: ICS-23 cannot prove an empty one. */
const MARK = Uint8Array.of(0);

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const params = find(ctx, Params, PARAMS_KEY);
  assert(params !== undefined, "registry params are written at genesis");
  return params;
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(REGISTRY_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The id that the next dataset gets. */
export function nextDatasetId(ctx: Context): bigint {
  const bytes = ctx.store(REGISTRY_STORE).get(NEXT_DATASET_KEY);
  return bytes === undefined ? 1n : readBigEndian64(bytes);
}

/** Sets the id that the next dataset gets. */
export function writeNextDatasetId(ctx: Context, id: bigint): void {
  ctx.store(REGISTRY_STORE).set(NEXT_DATASET_KEY, bigEndian64(id));
}

/** A dataset, if it exists. */
export function findDataset(ctx: Context, id: bigint): Dataset | undefined {
  return find(ctx, Dataset, datasetKey(id));
}

/** A dataset. @throws TxError(DatasetNotFound) */
export function getDataset(ctx: Context, id: bigint): Dataset {
  const dataset = findDataset(ctx, id);
  if (dataset === undefined) {
    throw new TxError(RegistryError.DatasetNotFound, `dataset ${id}`);
  }
  return dataset;
}

/** The dataset that an owner registered under a name, if there is one. */
export function findDatasetByName(ctx: Context, owner: Uint8Array, name: string): Dataset | undefined {
  const id = ctx.store(REGISTRY_STORE).get(ownerNameKey(owner, name));
  return id === undefined ? undefined : findDataset(ctx, readBigEndian64(id));
}

/** Writes a dataset's row only. */
export function writeDataset(ctx: Context, dataset: Dataset): void {
  ctx.store(REGISTRY_STORE).set(datasetKey(dataset.id), Dataset.encode(dataset));
}

/** Writes the rows that find a dataset by its owner. */
export function writeOwnerIndex(ctx: Context, dataset: Dataset): void {
  const owner = parseAddress(dataset.owner);
  ctx.store(REGISTRY_STORE).set(ownerNameKey(owner, dataset.name), bigEndian64(dataset.id));
  ctx.store(REGISTRY_STORE).set(ownerDatasetKey(owner, dataset.id), MARK);
}

/** Removes the rows that find a dataset by its owner. */
export function deleteOwnerIndex(ctx: Context, dataset: Dataset): void {
  const owner = parseAddress(dataset.owner);
  ctx.store(REGISTRY_STORE).delete(ownerNameKey(owner, dataset.name));
  ctx.store(REGISTRY_STORE).delete(ownerDatasetKey(owner, dataset.id));
}

/** A version, if it exists. */
export function findVersion(ctx: Context, id: bigint, version: SemVer): Version | undefined {
  return find(ctx, Version, versionKey(id, version));
}

/** A version by its text. @throws TxError(InvalidVersion, VersionNotFound) */
export function getVersion(ctx: Context, id: bigint, text: string): Version {
  const version = findVersion(ctx, id, requireSemVer(text));
  if (version === undefined) {
    throw new TxError(RegistryError.VersionNotFound, `dataset ${id} version ${text}`);
  }
  return version;
}

/** Replaces a version's row. */
export function writeVersion(ctx: Context, version: Version): void {
  ctx.store(REGISTRY_STORE).set(versionKey(version.datasetId, semVerOf(version)), Version.encode(version));
}

/** Writes the rows that find a version by content root and by parent. */
export function writeVersionIndexes(ctx: Context, version: Version): void {
  const store = ctx.store(REGISTRY_STORE);
  const at = semVerOf(version);
  store.set(contentKey(version.content.contentRoot, version.datasetId, at), MARK);
  const self = versionRefBytes(version.datasetId, at);
  for (const parent of version.content.parents) {
    store.set(childKey(versionRefBytes(parent.datasetId, requireSemVer(parent.version)), self), MARK);
  }
}

/** The versions of a dataset with this content root. */
export function* versionsWithContent(ctx: Context, id: bigint, contentRoot: Uint8Array): IterableIterator<Version> {
  const start = concatBytes(contentPrefix(contentRoot), bigEndian64(id));
  for (const row of ctx.store(REGISTRY_STORE).range({ start, end: prefixEnd(start) })) {
    const version = find(ctx, Version, concatBytes(versionsOfKey(id), row.key.slice(start.length)));
    assert(version !== undefined, "every content row has its version");
    yield version;
  }
}

/** Locators of a version; none is an empty list. */
export function readLocators(ctx: Context, id: bigint, version: SemVer): Locators {
  return find(ctx, Locators, locatorsKey(id, version)) ?? Locators.create();
}

/** Writes the locators of a version; an empty list removes the row. */
export function writeLocators(ctx: Context, id: bigint, version: SemVer, locators: Locators): void {
  if (locators.locators.length === 0) {
    ctx.store(REGISTRY_STORE).delete(locatorsKey(id, version));
  } else {
    ctx.store(REGISTRY_STORE).set(locatorsKey(id, version), Locators.encode(locators));
  }
}

/** An owner's commit, if it is registered. */
export function findCommit(ctx: Context, owner: Uint8Array, commitment: Uint8Array): VersionCommit | undefined {
  return find(ctx, VersionCommit, commitKey(owner, commitment));
}

/** Writes a commit and its place in time. */
export function writeCommit(ctx: Context, commit: VersionCommit): void {
  const key = keyOfCommit(commit);
  ctx.store(REGISTRY_STORE).set(key, VersionCommit.encode(commit));
  ctx.store(REGISTRY_STORE).set(commitTimeKey(commit.clock, key), MARK);
}

/** Removes a commit. */
export function deleteCommit(ctx: Context, commit: VersionCommit): void {
  const key = keyOfCommit(commit);
  ctx.store(REGISTRY_STORE).delete(key);
  ctx.store(REGISTRY_STORE).delete(commitTimeKey(commit.clock, key));
}

/** The oldest commits made before `clock`, at most `limit`. */
export function commitsBefore(ctx: Context, clock: bigint, limit: number): readonly VersionCommit[] {
  const found: VersionCommit[] = [];
  const range = { start: COMMIT_TIMES_PREFIX, end: commitTimeKey(clock, new Uint8Array(0)) };
  for (const row of ctx.store(REGISTRY_STORE).range(range)) {
    const commit = find(ctx, VersionCommit, row.key.slice(9));
    assert(commit !== undefined, "every commit time has its commit");
    found.push(commit);
    if (found.length === limit) {
      break;
    }
  }
  return found;
}

function keyOfCommit(commit: VersionCommit): Uint8Array {
  return commitKey(parseAddress(commit.owner), commit.commitment);
}

/** The binding of a claim id, if there is one. */
export function findClaim(ctx: Context, claimId: Uint8Array): ClaimBinding | undefined {
  return find(ctx, ClaimBinding, claimKey(claimId));
}

/** Writes a claim binding. */
export function writeClaim(ctx: Context, binding: ClaimBinding): void {
  ctx.store(REGISTRY_STORE).set(claimKey(binding.claimId), ClaimBinding.encode(binding));
}

/** The proposal or binding of a name id, if there is one. */
export function findName(ctx: Context, nameId: Uint8Array): NameBinding | undefined {
  return find(ctx, NameBinding, nameKey(nameId));
}

/** Writes a name proposal or binding. */
export function writeName(ctx: Context, binding: NameBinding): void {
  ctx.store(REGISTRY_STORE).set(nameKey(binding.nameId), NameBinding.encode(binding));
}

/** Removes a name proposal. */
export function deleteName(ctx: Context, nameId: Uint8Array): void {
  ctx.store(REGISTRY_STORE).delete(nameKey(nameId));
}

/** The open transfer of a dataset, if there is one. */
export function findTransfer(ctx: Context, id: bigint): PendingTransfer | undefined {
  return find(ctx, PendingTransfer, transferKey(id));
}

/** Opens a transfer. */
export function writeTransfer(ctx: Context, transfer: PendingTransfer): void {
  ctx.store(REGISTRY_STORE).set(transferKey(transfer.datasetId), PendingTransfer.encode(transfer));
}

/** Ends a transfer. */
export function deleteTransfer(ctx: Context, id: bigint): void {
  ctx.store(REGISTRY_STORE).delete(transferKey(id));
}

/** All rows of one kind, for genesis and invariants. */
export function* rowsOf<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): IterableIterator<T> {
  for (const row of ctx.store(REGISTRY_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    yield codec.decode(row.value);
  }
}

/** Reads a version number. @throws TxError(InvalidVersion) */
export function requireSemVer(text: string): SemVer {
  const version = parseSemVer(text);
  if (version === undefined) {
    throw new TxError(RegistryError.InvalidVersion, `"${text.slice(0, 40)}" is not of the form 1.2.3`);
  }
  return version;
}

/** The number of a stored version. */
export function semVerOf(version: Version): SemVer {
  return requireSemVer(version.version);
}

function find<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  const bytes = ctx.store(REGISTRY_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}
