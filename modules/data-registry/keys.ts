/** Every key of the registry store (docs/spec/registry.md R9). */
import { bigEndian64, concatBytes, readBigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { formatSemVer, readSemVerBytes, semVerBytes } from "../../lib/registry/semver.ts";
import type { SemVer } from "../../lib/registry/semver.ts";
import { lengthPrefixed } from "../keys.ts";

/** Name of the store and of the module account that holds contest bonds. */
export const REGISTRY_STORE = "registry";

/** Prefix of all datasets. */
export const DATASETS_PREFIX = Uint8Array.of(0x01);
/** Prefix of all versions. */
export const VERSIONS_PREFIX = Uint8Array.of(0x02);
/** Prefix of all locators. */
export const LOCATORS_PREFIX = Uint8Array.of(0x03);
/** Prefix of all commits. */
export const COMMITS_PREFIX = Uint8Array.of(0x06);
/** Prefix of all claim bindings. */
export const CLAIMS_PREFIX = Uint8Array.of(0x07);
/** Prefix of all name bindings and proposals. */
export const NAMES_PREFIX = Uint8Array.of(0x08);
/** Prefix of all pending transfers. */
export const TRANSFERS_PREFIX = Uint8Array.of(0x0a);
/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x0f);
/** Next dataset id. */
export const NEXT_DATASET_KEY = Uint8Array.of(0x10);
/** Prefix of commits by the clock at which they were made. */
export const COMMIT_TIMES_PREFIX = Uint8Array.of(0x11);

const OWNER_NAMES = 0x04;
const CONTENT = 0x05;
const CHILDREN = 0x09;
const OWNER_DATASETS = 0x0b;

/** Row of a dataset. */
export function datasetKey(id: bigint): Uint8Array {
  return concatBytes(DATASETS_PREFIX, bigEndian64(id));
}

/** Row of a version; a dataset's rows sort by version. */
export function versionKey(id: bigint, version: SemVer): Uint8Array {
  return concatBytes(versionsOfKey(id), semVerBytes(version));
}

/** Prefix of a dataset's versions. */
export function versionsOfKey(id: bigint): Uint8Array {
  return concatBytes(VERSIONS_PREFIX, bigEndian64(id));
}

/** Row of a version's locators. */
export function locatorsKey(id: bigint, version: SemVer): Uint8Array {
  return concatBytes(LOCATORS_PREFIX, bigEndian64(id), semVerBytes(version));
}

/** Row that finds an owner's dataset by name. */
export function ownerNameKey(owner: Uint8Array, name: string): Uint8Array {
  return concatBytes(Uint8Array.of(OWNER_NAMES), lengthPrefixed(owner), utf8ToBytes(name));
}

/** Row that finds a version by its content root. */
export function contentKey(contentRoot: Uint8Array, id: bigint, version: SemVer): Uint8Array {
  return concatBytes(contentPrefix(contentRoot), bigEndian64(id), semVerBytes(version));
}

/** Prefix of the versions with a content root. */
export function contentPrefix(contentRoot: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(CONTENT), contentRoot);
}

/** Row of an owner's commit; the owner is part of it, so that nobody can squat on another's commitment. */
export function commitKey(owner: Uint8Array, commitment: Uint8Array): Uint8Array {
  return concatBytes(COMMITS_PREFIX, lengthPrefixed(owner), commitment);
}

/** Row of the commits by time; its value is the commit's key. */
export function commitTimeKey(clock: bigint, commit: Uint8Array): Uint8Array {
  return concatBytes(COMMIT_TIMES_PREFIX, bigEndian64(clock), commit);
}

/** Row of a claim binding. */
export function claimKey(claimId: Uint8Array): Uint8Array {
  return concatBytes(CLAIMS_PREFIX, claimId);
}

/** Row of a name proposal or binding. */
export function nameKey(nameId: Uint8Array): Uint8Array {
  return concatBytes(NAMES_PREFIX, nameId);
}

/** Row of the children of a version. */
export function childKey(parent: Uint8Array, child: Uint8Array): Uint8Array {
  return concatBytes(childrenPrefix(parent), child);
}

/** Prefix of the children of a version. */
export function childrenPrefix(parent: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(CHILDREN), parent);
}

/** Row of a pending transfer. */
export function transferKey(id: bigint): Uint8Array {
  return concatBytes(TRANSFERS_PREFIX, bigEndian64(id));
}

/** Row of the datasets of an owner. */
export function ownerDatasetKey(owner: Uint8Array, id: bigint): Uint8Array {
  return concatBytes(ownerDatasetsPrefix(owner), bigEndian64(id));
}

/** Prefix of the datasets of an owner. */
export function ownerDatasetsPrefix(owner: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(OWNER_DATASETS), lengthPrefixed(owner));
}

/** Twenty bytes that name one version inside other rows. */
export function versionRefBytes(id: bigint, version: SemVer): Uint8Array {
  return concatBytes(bigEndian64(id), semVerBytes(version));
}

/** Reads {@link versionRefBytes}. */
export function readVersionRef(bytes: Uint8Array): { readonly datasetId: bigint; readonly version: string } {
  return { datasetId: readBigEndian64(bytes), version: formatSemVer(readSemVerBytes(bytes, 8)) };
}
