/** Generated from proto/byline/registry/v1/registry.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putDuration, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../../cosmos/base/v1beta1/coin.ts";

/** VersionState is what a version may be used for (R24). */
export const VersionState = {
  VERSION_STATE_UNSPECIFIED: 0,
  VERSION_STATE_ACTIVE: 1,
  VERSION_STATE_UNLISTED: 2,
  VERSION_STATE_DEPRECATED: 3,
  VERSION_STATE_RETIRED: 4,
  VERSION_STATE_QUARANTINED: 5,
  VERSION_STATE_REVOKED: 6,
} as const;

/** Names of byline.registry.v1.VersionState for JSON. */
export const VersionStateDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.VersionState", values: VersionState };

/** ConsentStatus says whether a use is allowed; deny is the default. */
export const ConsentStatus = {
  CONSENT_STATUS_UNSPECIFIED: 0,
  CONSENT_STATUS_ALLOWED: 1,
  CONSENT_STATUS_DENIED: 2,
  CONSENT_STATUS_CONSTRAINED: 3,
} as const;

/** Names of byline.registry.v1.ConsentStatus for JSON. */
export const ConsentStatusDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.ConsentStatus", values: ConsentStatus };

/** ParentRelation is how a version came from its parent. */
export const ParentRelation = {
  PARENT_RELATION_UNSPECIFIED: 0,
  PARENT_RELATION_DERIVED: 1,
  PARENT_RELATION_SUBSET: 2,
  PARENT_RELATION_TRANSLATION: 3,
  PARENT_RELATION_ANNOTATION: 4,
  PARENT_RELATION_MERGE: 5,
  PARENT_RELATION_NEW_VERSION: 6,
} as const;

/** Names of byline.registry.v1.ParentRelation for JSON. */
export const ParentRelationDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.ParentRelation", values: ParentRelation };

/** Message byline.registry.v1.Consent. */
export interface Consent {
  readonly status: number;
  readonly termsHash: Uint8Array;
}

function writeConsent(writer: Writer, value: Consent): void {
  if (value.status !== 0) {
    writer.uint32(8);
    putInt32(writer, value.status);
  }
  if (value.termsHash.length !== 0) {
    putBytes(writer, 18, value.termsHash);
  }
}

function readConsent(reader: Reader): Consent {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    status: f1,
    termsHash: f2 ?? new Uint8Array(0),
  };
}

function createConsent(partial?: Partial<Consent>): Consent {
  return {
    status: 0,
    termsHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.Consent. */
export const Consent: Codec<Consent> = defineCodec<Consent>({
  typeName: "byline.registry.v1.Consent",
  fields: [
    { number: 1, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: ConsentStatusDescriptor },
    { number: 2, name: "termsHash", protoName: "terms_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeConsent,
  read: readConsent,
  create: createConsent,
});

/** Message byline.registry.v1.Consents. */
export interface Consents {
  readonly train: Consent;
  readonly infer: Consent;
  readonly mine: Consent;
}

function writeConsents(writer: Writer, value: Consents): void {
  {
    writer.uint32(10).fork();
    Consent.write(writer, value.train);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Consent.write(writer, value.infer);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    Consent.write(writer, value.mine);
    writer.ldelim();
  }
}

function readConsents(reader: Reader): Consents {
  let f1: Consent | undefined;
  let f2: Consent | undefined;
  let f3: Consent | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Consent.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Consent.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Consent.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    train: f1 ?? Consent.create(),
    infer: f2 ?? Consent.create(),
    mine: f3 ?? Consent.create(),
  };
}

function createConsents(partial?: Partial<Consents>): Consents {
  return {
    train: Consent.create(),
    infer: Consent.create(),
    mine: Consent.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.Consents. */
export const Consents: Codec<Consents> = defineCodec<Consents>({
  typeName: "byline.registry.v1.Consents",
  fields: [
    { number: 1, name: "train", protoName: "train", kind: "message", repeated: false, nullable: false, message: () => Consent },
    { number: 2, name: "infer", protoName: "infer", kind: "message", repeated: false, nullable: false, message: () => Consent },
    { number: 3, name: "mine", protoName: "mine", kind: "message", repeated: false, nullable: false, message: () => Consent },
  ],
  write: writeConsents,
  read: readConsents,
  create: createConsents,
});

/** Message byline.registry.v1.Parent. */
export interface Parent {
  readonly datasetId: bigint;
  readonly version: string;
  readonly relation: number;
  readonly royaltyPpm: number;
}

function writeParent(writer: Writer, value: Parent): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.relation !== 0) {
    writer.uint32(24);
    putInt32(writer, value.relation);
  }
  if (value.royaltyPpm !== 0) {
    writer.uint32(32);
    putUint32(writer, value.royaltyPpm);
  }
}

function readParent(reader: Reader): Parent {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  let f4 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32]);
  return {
    datasetId: f1,
    version: f2,
    relation: f3,
    royaltyPpm: f4,
  };
}

function createParent(partial?: Partial<Parent>): Parent {
  return {
    datasetId: 0n,
    version: "",
    relation: 0,
    royaltyPpm: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Parent. */
export const Parent: Codec<Parent> = defineCodec<Parent>({
  typeName: "byline.registry.v1.Parent",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "relation", protoName: "relation", kind: "enum", repeated: false, nullable: false, enum: ParentRelationDescriptor },
    { number: 4, name: "royaltyPpm", protoName: "royalty_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeParent,
  read: readParent,
  create: createParent,
});

/** Message byline.registry.v1.Locator. */
export interface Locator {
  readonly uri: string;
}

function writeLocator(writer: Writer, value: Locator): void {
  if (value.uri !== "") {
    putString(writer, 10, value.uri);
  }
}

function readLocator(reader: Reader): Locator {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    uri: f1,
  };
}

function createLocator(partial?: Partial<Locator>): Locator {
  return {
    uri: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.Locator. */
export const Locator: Codec<Locator> = defineCodec<Locator>({
  typeName: "byline.registry.v1.Locator",
  fields: [
    { number: 1, name: "uri", protoName: "uri", kind: "string", repeated: false, nullable: false },
  ],
  write: writeLocator,
  read: readLocator,
  create: createLocator,
});

/** Message byline.registry.v1.Locators. */
export interface Locators {
  readonly locators: readonly Locator[];
}

function writeLocators(writer: Writer, value: Locators): void {
  for (const item of value.locators) {
    writer.uint32(10).fork();
    Locator.write(writer, item);
    writer.ldelim();
  }
}

function readLocators(reader: Reader): Locators {
  const f1: Locator[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Locator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    locators: f1,
  };
}

function createLocators(partial?: Partial<Locators>): Locators {
  return {
    locators: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.Locators. */
export const Locators: Codec<Locators> = defineCodec<Locators>({
  typeName: "byline.registry.v1.Locators",
  fields: [
    { number: 1, name: "locators", protoName: "locators", kind: "message", repeated: true, nullable: false, message: () => Locator },
  ],
  write: writeLocators,
  read: readLocators,
  create: createLocators,
});

/** Message byline.registry.v1.Dataset. */
export interface Dataset {
  readonly id: bigint;
  readonly owner: string;
  readonly name: string;
  readonly title: string;
  readonly payoutAddress: string;
  readonly latestVersion: string;
  readonly versionCount: bigint;
  readonly createdHeight: bigint;
  readonly createdClock: bigint;
  readonly datanetId: bigint;
}

function writeDataset(writer: Writer, value: Dataset): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.owner !== "") {
    putString(writer, 18, value.owner);
  }
  if (value.name !== "") {
    putString(writer, 26, value.name);
  }
  if (value.title !== "") {
    putString(writer, 34, value.title);
  }
  if (value.payoutAddress !== "") {
    putString(writer, 42, value.payoutAddress);
  }
  if (value.latestVersion !== "") {
    putString(writer, 50, value.latestVersion);
  }
  if (value.versionCount !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.versionCount);
  }
  if (value.createdHeight !== 0n) {
    writer.uint32(64);
    putInt64(writer, value.createdHeight);
  }
  if (value.createdClock !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.createdClock);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.datanetId);
  }
}

function readDataset(reader: Reader): Dataset {
  let f1 = 0n;
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6 = "";
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 50, 56, 64, 72, 80]);
  return {
    id: f1,
    owner: f2,
    name: f3,
    title: f4,
    payoutAddress: f5,
    latestVersion: f6,
    versionCount: f7,
    createdHeight: f8,
    createdClock: f9,
    datanetId: f10,
  };
}

function createDataset(partial?: Partial<Dataset>): Dataset {
  return {
    id: 0n,
    owner: "",
    name: "",
    title: "",
    payoutAddress: "",
    latestVersion: "",
    versionCount: 0n,
    createdHeight: 0n,
    createdClock: 0n,
    datanetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Dataset. */
export const Dataset: Codec<Dataset> = defineCodec<Dataset>({
  typeName: "byline.registry.v1.Dataset",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "payoutAddress", protoName: "payout_address", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "latestVersion", protoName: "latest_version", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "versionCount", protoName: "version_count", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "createdHeight", protoName: "created_height", kind: "int64", repeated: false, nullable: false },
    { number: 9, name: "createdClock", protoName: "created_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeDataset,
  read: readDataset,
  create: createDataset,
});

/** VersionContent holds the immutable fields that a publisher states (R22). */
export interface VersionContent {
  readonly contentRoot: Uint8Array;
  readonly recordCount: bigint;
  readonly byteCount: bigint;
  readonly mediaType: string;
  readonly schemaHash: Uint8Array;
  readonly metadataHash: Uint8Array;
  readonly metadataUri: string;
  readonly dataLicense: string;
  readonly metadataLicense: string;
  readonly consents: Consents;
  readonly parents: readonly Parent[];
  readonly contributorsRoot: Uint8Array;
  readonly contributorCount: bigint;
  readonly totalWeight: bigint;
  readonly featureRoot: Uint8Array;
  readonly chunkRoot: Uint8Array;
  readonly deriveRoyaltyPpm: number;
  readonly partCount: bigint;
}

function writeVersionContent(writer: Writer, value: VersionContent): void {
  if (value.contentRoot.length !== 0) {
    putBytes(writer, 10, value.contentRoot);
  }
  if (value.recordCount !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.recordCount);
  }
  if (value.byteCount !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.byteCount);
  }
  if (value.mediaType !== "") {
    putString(writer, 34, value.mediaType);
  }
  if (value.schemaHash.length !== 0) {
    putBytes(writer, 42, value.schemaHash);
  }
  if (value.metadataHash.length !== 0) {
    putBytes(writer, 50, value.metadataHash);
  }
  if (value.metadataUri !== "") {
    putString(writer, 58, value.metadataUri);
  }
  if (value.dataLicense !== "") {
    putString(writer, 66, value.dataLicense);
  }
  if (value.metadataLicense !== "") {
    putString(writer, 74, value.metadataLicense);
  }
  {
    writer.uint32(82).fork();
    Consents.write(writer, value.consents);
    writer.ldelim();
  }
  for (const item of value.parents) {
    writer.uint32(90).fork();
    Parent.write(writer, item);
    writer.ldelim();
  }
  if (value.contributorsRoot.length !== 0) {
    putBytes(writer, 98, value.contributorsRoot);
  }
  if (value.contributorCount !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.contributorCount);
  }
  if (value.totalWeight !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.totalWeight);
  }
  if (value.featureRoot.length !== 0) {
    putBytes(writer, 122, value.featureRoot);
  }
  if (value.chunkRoot.length !== 0) {
    putBytes(writer, 130, value.chunkRoot);
  }
  if (value.deriveRoyaltyPpm !== 0) {
    writer.uint32(136);
    putUint32(writer, value.deriveRoyaltyPpm);
  }
  if (value.partCount !== 0n) {
    writer.uint32(144);
    putUint64(writer, value.partCount);
  }
}

function readVersionContent(reader: Reader): VersionContent {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = "";
  let f5: Uint8Array | undefined;
  let f6: Uint8Array | undefined;
  let f7 = "";
  let f8 = "";
  let f9 = "";
  let f10: Consents | undefined;
  const f11: Parent[] = [];
  let f12: Uint8Array | undefined;
  let f13 = 0n;
  let f14 = 0n;
  let f15: Uint8Array | undefined;
  let f16: Uint8Array | undefined;
  let f17 = 0;
  let f18 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = Consents.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 90) {
    const outer = reader.open();
    f11.push(Parent.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    f12 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 122) {
    f15 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 130) {
    f16 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 136) {
    f17 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 144) {
    f18 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 42, 50, 58, 66, 74, 82, 90, 98, 104, 112, 122, 130, 136, 144]);
  return {
    contentRoot: f1 ?? new Uint8Array(0),
    recordCount: f2,
    byteCount: f3,
    mediaType: f4,
    schemaHash: f5 ?? new Uint8Array(0),
    metadataHash: f6 ?? new Uint8Array(0),
    metadataUri: f7,
    dataLicense: f8,
    metadataLicense: f9,
    consents: f10 ?? Consents.create(),
    parents: f11,
    contributorsRoot: f12 ?? new Uint8Array(0),
    contributorCount: f13,
    totalWeight: f14,
    featureRoot: f15 ?? new Uint8Array(0),
    chunkRoot: f16 ?? new Uint8Array(0),
    deriveRoyaltyPpm: f17,
    partCount: f18,
  };
}

function createVersionContent(partial?: Partial<VersionContent>): VersionContent {
  return {
    contentRoot: new Uint8Array(0),
    recordCount: 0n,
    byteCount: 0n,
    mediaType: "",
    schemaHash: new Uint8Array(0),
    metadataHash: new Uint8Array(0),
    metadataUri: "",
    dataLicense: "",
    metadataLicense: "",
    consents: Consents.create(),
    parents: [],
    contributorsRoot: new Uint8Array(0),
    contributorCount: 0n,
    totalWeight: 0n,
    featureRoot: new Uint8Array(0),
    chunkRoot: new Uint8Array(0),
    deriveRoyaltyPpm: 0,
    partCount: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.VersionContent. */
export const VersionContent: Codec<VersionContent> = defineCodec<VersionContent>({
  typeName: "byline.registry.v1.VersionContent",
  fields: [
    { number: 1, name: "contentRoot", protoName: "content_root", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "recordCount", protoName: "record_count", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "byteCount", protoName: "byte_count", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "mediaType", protoName: "media_type", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "schemaHash", protoName: "schema_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "metadataHash", protoName: "metadata_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "metadataUri", protoName: "metadata_uri", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "dataLicense", protoName: "data_license", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "metadataLicense", protoName: "metadata_license", kind: "string", repeated: false, nullable: false },
    { number: 10, name: "consents", protoName: "consents", kind: "message", repeated: false, nullable: false, message: () => Consents },
    { number: 11, name: "parents", protoName: "parents", kind: "message", repeated: true, nullable: false, message: () => Parent },
    { number: 12, name: "contributorsRoot", protoName: "contributors_root", kind: "bytes", repeated: false, nullable: false },
    { number: 13, name: "contributorCount", protoName: "contributor_count", kind: "uint64", repeated: false, nullable: false },
    { number: 14, name: "totalWeight", protoName: "total_weight", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "featureRoot", protoName: "feature_root", kind: "bytes", repeated: false, nullable: false },
    { number: 16, name: "chunkRoot", protoName: "chunk_root", kind: "bytes", repeated: false, nullable: false },
    { number: 17, name: "deriveRoyaltyPpm", protoName: "derive_royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 18, name: "partCount", protoName: "part_count", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeVersionContent,
  read: readVersionContent,
  create: createVersionContent,
});

/** Message byline.registry.v1.Version. */
export interface Version {
  readonly datasetId: bigint;
  readonly version: string;
  readonly state: number;
  readonly deprecatedBy: string;
  readonly publisher: string;
  readonly content: VersionContent;
  readonly publishedHeight: bigint;
  readonly publishedClock: bigint;
  readonly priorityHeight: bigint;
  readonly priorityClock: bigint;
}

function writeVersion(writer: Writer, value: Version): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.state !== 0) {
    writer.uint32(24);
    putInt32(writer, value.state);
  }
  if (value.deprecatedBy !== "") {
    putString(writer, 34, value.deprecatedBy);
  }
  if (value.publisher !== "") {
    putString(writer, 42, value.publisher);
  }
  {
    writer.uint32(50).fork();
    VersionContent.write(writer, value.content);
    writer.ldelim();
  }
  if (value.publishedHeight !== 0n) {
    writer.uint32(56);
    putInt64(writer, value.publishedHeight);
  }
  if (value.publishedClock !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.publishedClock);
  }
  if (value.priorityHeight !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.priorityHeight);
  }
  if (value.priorityClock !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.priorityClock);
  }
}

function readVersion(reader: Reader): Version {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  let f4 = "";
  let f5 = "";
  let f6: VersionContent | undefined;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = VersionContent.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34, 42, 50, 56, 64, 72, 80]);
  return {
    datasetId: f1,
    version: f2,
    state: f3,
    deprecatedBy: f4,
    publisher: f5,
    content: f6 ?? VersionContent.create(),
    publishedHeight: f7,
    publishedClock: f8,
    priorityHeight: f9,
    priorityClock: f10,
  };
}

function createVersion(partial?: Partial<Version>): Version {
  return {
    datasetId: 0n,
    version: "",
    state: 0,
    deprecatedBy: "",
    publisher: "",
    content: VersionContent.create(),
    publishedHeight: 0n,
    publishedClock: 0n,
    priorityHeight: 0n,
    priorityClock: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Version. */
export const Version: Codec<Version> = defineCodec<Version>({
  typeName: "byline.registry.v1.Version",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: VersionStateDescriptor },
    { number: 4, name: "deprecatedBy", protoName: "deprecated_by", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "publisher", protoName: "publisher", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "content", protoName: "content", kind: "message", repeated: false, nullable: false, message: () => VersionContent },
    { number: 7, name: "publishedHeight", protoName: "published_height", kind: "int64", repeated: false, nullable: false },
    { number: 8, name: "publishedClock", protoName: "published_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "priorityHeight", protoName: "priority_height", kind: "int64", repeated: false, nullable: false },
    { number: 10, name: "priorityClock", protoName: "priority_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeVersion,
  read: readVersion,
  create: createVersion,
});

/** Message byline.registry.v1.VersionCommit. */
export interface VersionCommit {
  readonly commitment: Uint8Array;
  readonly owner: string;
  readonly height: bigint;
  readonly clock: bigint;
}

function writeVersionCommit(writer: Writer, value: VersionCommit): void {
  if (value.commitment.length !== 0) {
    putBytes(writer, 10, value.commitment);
  }
  if (value.owner !== "") {
    putString(writer, 18, value.owner);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  if (value.clock !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.clock);
  }
}

function readVersionCommit(reader: Reader): VersionCommit {
  let f1: Uint8Array | undefined;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    commitment: f1 ?? new Uint8Array(0),
    owner: f2,
    height: f3,
    clock: f4,
  };
}

function createVersionCommit(partial?: Partial<VersionCommit>): VersionCommit {
  return {
    commitment: new Uint8Array(0),
    owner: "",
    height: 0n,
    clock: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.VersionCommit. */
export const VersionCommit: Codec<VersionCommit> = defineCodec<VersionCommit>({
  typeName: "byline.registry.v1.VersionCommit",
  fields: [
    { number: 1, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeVersionCommit,
  read: readVersionCommit,
  create: createVersionCommit,
});

/** Message byline.registry.v1.ClaimBinding. */
export interface ClaimBinding {
  readonly claimId: Uint8Array;
  readonly address: string;
  readonly height: bigint;
}

function writeClaimBinding(writer: Writer, value: ClaimBinding): void {
  if (value.claimId.length !== 0) {
    putBytes(writer, 10, value.claimId);
  }
  if (value.address !== "") {
    putString(writer, 18, value.address);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
}

function readClaimBinding(reader: Reader): ClaimBinding {
  let f1: Uint8Array | undefined;
  let f2 = "";
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    claimId: f1 ?? new Uint8Array(0),
    address: f2,
    height: f3,
  };
}

function createClaimBinding(partial?: Partial<ClaimBinding>): ClaimBinding {
  return {
    claimId: new Uint8Array(0),
    address: "",
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.ClaimBinding. */
export const ClaimBinding: Codec<ClaimBinding> = defineCodec<ClaimBinding>({
  typeName: "byline.registry.v1.ClaimBinding",
  fields: [
    { number: 1, name: "claimId", protoName: "claim_id", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeClaimBinding,
  read: readClaimBinding,
  create: createClaimBinding,
});

/** Message byline.registry.v1.NameBinding. */
export interface NameBinding {
  readonly nameId: Uint8Array;
  readonly datasetId: bigint;
  readonly name: string;
  readonly address: string;
  readonly effectiveClock: bigint;
  readonly contestant: string;
  readonly contestBond: Coin | undefined;
  readonly reason: string;
  readonly contests: number;
}

function writeNameBinding(writer: Writer, value: NameBinding): void {
  if (value.nameId.length !== 0) {
    putBytes(writer, 10, value.nameId);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.name !== "") {
    putString(writer, 26, value.name);
  }
  if (value.address !== "") {
    putString(writer, 34, value.address);
  }
  if (value.effectiveClock !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.effectiveClock);
  }
  if (value.contestant !== "") {
    putString(writer, 50, value.contestant);
  }
  if (value.contestBond !== undefined) {
    writer.uint32(58).fork();
    Coin.write(writer, value.contestBond);
    writer.ldelim();
  }
  if (value.reason !== "") {
    putString(writer, 66, value.reason);
  }
  if (value.contests !== 0) {
    writer.uint32(72);
    putUint32(writer, value.contests);
  }
}

function readNameBinding(reader: Reader): NameBinding {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6 = "";
  let f7: Coin | undefined;
  let f8 = "";
  let f9 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 40, 50, 58, 66, 72]);
  return {
    nameId: f1 ?? new Uint8Array(0),
    datasetId: f2,
    name: f3,
    address: f4,
    effectiveClock: f5,
    contestant: f6,
    contestBond: f7,
    reason: f8,
    contests: f9,
  };
}

function createNameBinding(partial?: Partial<NameBinding>): NameBinding {
  return {
    nameId: new Uint8Array(0),
    datasetId: 0n,
    name: "",
    address: "",
    effectiveClock: 0n,
    contestant: "",
    contestBond: undefined,
    reason: "",
    contests: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.NameBinding. */
export const NameBinding: Codec<NameBinding> = defineCodec<NameBinding>({
  typeName: "byline.registry.v1.NameBinding",
  fields: [
    { number: 1, name: "nameId", protoName: "name_id", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "effectiveClock", protoName: "effective_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "contestant", protoName: "contestant", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "contestBond", protoName: "contest_bond", kind: "message", repeated: false, nullable: true, message: () => Coin },
    { number: 8, name: "reason", protoName: "reason", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "contests", protoName: "contests", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeNameBinding,
  read: readNameBinding,
  create: createNameBinding,
});

/** Message byline.registry.v1.PendingTransfer. */
export interface PendingTransfer {
  readonly datasetId: bigint;
  readonly newOwner: string;
}

function writePendingTransfer(writer: Writer, value: PendingTransfer): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.newOwner !== "") {
    putString(writer, 18, value.newOwner);
  }
}

function readPendingTransfer(reader: Reader): PendingTransfer {
  let f1 = 0n;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    datasetId: f1,
    newOwner: f2,
  };
}

function createPendingTransfer(partial?: Partial<PendingTransfer>): PendingTransfer {
  return {
    datasetId: 0n,
    newOwner: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.PendingTransfer. */
export const PendingTransfer: Codec<PendingTransfer> = defineCodec<PendingTransfer>({
  typeName: "byline.registry.v1.PendingTransfer",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "newOwner", protoName: "new_owner", kind: "string", repeated: false, nullable: false },
  ],
  write: writePendingTransfer,
  read: readPendingTransfer,
  create: createPendingTransfer,
});

/** Message byline.registry.v1.Params. */
export interface Params {
  readonly commitWindow: bigint;
  readonly nameWindow: bigint;
  readonly contestBond: Coin;
  readonly datanetDelay: bigint;
  readonly openingWindow: bigint;
  readonly proofWindow: bigint;
  readonly cureWindow: bigint;
  readonly commitPeriod: bigint;
  readonly revealPeriod: bigint;
  readonly appealWindow: bigint;
  readonly successorWindow: bigint;
  readonly challengeBondMin: bigint;
  readonly appealBondMin: bigint;
  readonly duplicateCostMax: bigint;
  readonly seatFee: bigint;
  readonly jurorStakeMin: bigint;
  readonly curatorBondMin: bigint;
  readonly custodianBondMin: bigint;
  readonly contributionBondMin: bigint;
  readonly reviewFee: bigint;
  readonly openingDeposit: bigint;
  readonly duplicateMin: number;
  readonly acceptScoreMin: number;
  readonly pointsMax: number;
  readonly pointsSlashPpm: number;
  readonly verdictSlashPpm: number;
  readonly custodianSlashPpm: number;
  readonly jurySeats: number;
  readonly appealSeats: number;
}

function writeParams(writer: Writer, value: Params): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.commitWindow);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.nameWindow);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.contestBond);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    putDuration(writer, value.datanetDelay);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    putDuration(writer, value.openingWindow);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    putDuration(writer, value.proofWindow);
    writer.ldelim();
  }
  {
    writer.uint32(58).fork();
    putDuration(writer, value.cureWindow);
    writer.ldelim();
  }
  {
    writer.uint32(66).fork();
    putDuration(writer, value.commitPeriod);
    writer.ldelim();
  }
  {
    writer.uint32(74).fork();
    putDuration(writer, value.revealPeriod);
    writer.ldelim();
  }
  {
    writer.uint32(82).fork();
    putDuration(writer, value.appealWindow);
    writer.ldelim();
  }
  {
    writer.uint32(90).fork();
    putDuration(writer, value.successorWindow);
    writer.ldelim();
  }
  if (value.challengeBondMin !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.challengeBondMin);
  }
  if (value.appealBondMin !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.appealBondMin);
  }
  if (value.duplicateCostMax !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.duplicateCostMax);
  }
  if (value.seatFee !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.seatFee);
  }
  if (value.jurorStakeMin !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.jurorStakeMin);
  }
  if (value.curatorBondMin !== 0n) {
    writer.uint32(136);
    putUint64(writer, value.curatorBondMin);
  }
  if (value.custodianBondMin !== 0n) {
    writer.uint32(144);
    putUint64(writer, value.custodianBondMin);
  }
  if (value.contributionBondMin !== 0n) {
    writer.uint32(152);
    putUint64(writer, value.contributionBondMin);
  }
  if (value.reviewFee !== 0n) {
    writer.uint32(160);
    putUint64(writer, value.reviewFee);
  }
  if (value.openingDeposit !== 0n) {
    writer.uint32(168);
    putUint64(writer, value.openingDeposit);
  }
  if (value.duplicateMin !== 0) {
    writer.uint32(176);
    putUint32(writer, value.duplicateMin);
  }
  if (value.acceptScoreMin !== 0) {
    writer.uint32(184);
    putUint32(writer, value.acceptScoreMin);
  }
  if (value.pointsMax !== 0) {
    writer.uint32(192);
    putUint32(writer, value.pointsMax);
  }
  if (value.pointsSlashPpm !== 0) {
    writer.uint32(200);
    putUint32(writer, value.pointsSlashPpm);
  }
  if (value.verdictSlashPpm !== 0) {
    writer.uint32(208);
    putUint32(writer, value.verdictSlashPpm);
  }
  if (value.custodianSlashPpm !== 0) {
    writer.uint32(216);
    putUint32(writer, value.custodianSlashPpm);
  }
  if (value.jurySeats !== 0) {
    writer.uint32(224);
    putUint32(writer, value.jurySeats);
  }
  if (value.appealSeats !== 0) {
    writer.uint32(232);
    putUint32(writer, value.appealSeats);
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0n;
  let f3: Coin | undefined;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0n;
  let f11 = 0n;
  let f12 = 0n;
  let f13 = 0n;
  let f14 = 0n;
  let f15 = 0n;
  let f16 = 0n;
  let f17 = 0n;
  let f18 = 0n;
  let f19 = 0n;
  let f20 = 0n;
  let f21 = 0n;
  let f22 = 0;
  let f23 = 0;
  let f24 = 0;
  let f25 = 0;
  let f26 = 0;
  let f27 = 0;
  let f28 = 0;
  let f29 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 120) {
    f15 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 128) {
    f16 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 136) {
    f17 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 144) {
    f18 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 160) {
    f20 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 168) {
    f21 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 176) {
    f22 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 184) {
    f23 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 192) {
    f24 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 200) {
    f25 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 208) {
    f26 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 216) {
    f27 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 224) {
    f28 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 232) {
    f29 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74, 82, 90, 96, 104, 112, 120, 128, 136, 144, 152, 160, 168, 176, 184, 192, 200, 208, 216, 224, 232]);
  return {
    commitWindow: f1,
    nameWindow: f2,
    contestBond: f3 ?? Coin.create(),
    datanetDelay: f4,
    openingWindow: f5,
    proofWindow: f6,
    cureWindow: f7,
    commitPeriod: f8,
    revealPeriod: f9,
    appealWindow: f10,
    successorWindow: f11,
    challengeBondMin: f12,
    appealBondMin: f13,
    duplicateCostMax: f14,
    seatFee: f15,
    jurorStakeMin: f16,
    curatorBondMin: f17,
    custodianBondMin: f18,
    contributionBondMin: f19,
    reviewFee: f20,
    openingDeposit: f21,
    duplicateMin: f22,
    acceptScoreMin: f23,
    pointsMax: f24,
    pointsSlashPpm: f25,
    verdictSlashPpm: f26,
    custodianSlashPpm: f27,
    jurySeats: f28,
    appealSeats: f29,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    commitWindow: 0n,
    nameWindow: 0n,
    contestBond: Coin.create(),
    datanetDelay: 0n,
    openingWindow: 0n,
    proofWindow: 0n,
    cureWindow: 0n,
    commitPeriod: 0n,
    revealPeriod: 0n,
    appealWindow: 0n,
    successorWindow: 0n,
    challengeBondMin: 0n,
    appealBondMin: 0n,
    duplicateCostMax: 0n,
    seatFee: 0n,
    jurorStakeMin: 0n,
    curatorBondMin: 0n,
    custodianBondMin: 0n,
    contributionBondMin: 0n,
    reviewFee: 0n,
    openingDeposit: 0n,
    duplicateMin: 0,
    acceptScoreMin: 0,
    pointsMax: 0,
    pointsSlashPpm: 0,
    verdictSlashPpm: 0,
    custodianSlashPpm: 0,
    jurySeats: 0,
    appealSeats: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "byline.registry.v1.Params",
  fields: [
    { number: 1, name: "commitWindow", protoName: "commit_window", kind: "duration", repeated: false, nullable: false },
    { number: 2, name: "nameWindow", protoName: "name_window", kind: "duration", repeated: false, nullable: false },
    { number: 3, name: "contestBond", protoName: "contest_bond", kind: "message", repeated: false, nullable: false, message: () => Coin },
    { number: 4, name: "datanetDelay", protoName: "datanet_delay", kind: "duration", repeated: false, nullable: false },
    { number: 5, name: "openingWindow", protoName: "opening_window", kind: "duration", repeated: false, nullable: false },
    { number: 6, name: "proofWindow", protoName: "proof_window", kind: "duration", repeated: false, nullable: false },
    { number: 7, name: "cureWindow", protoName: "cure_window", kind: "duration", repeated: false, nullable: false },
    { number: 8, name: "commitPeriod", protoName: "commit_period", kind: "duration", repeated: false, nullable: false },
    { number: 9, name: "revealPeriod", protoName: "reveal_period", kind: "duration", repeated: false, nullable: false },
    { number: 10, name: "appealWindow", protoName: "appeal_window", kind: "duration", repeated: false, nullable: false },
    { number: 11, name: "successorWindow", protoName: "successor_window", kind: "duration", repeated: false, nullable: false },
    { number: 12, name: "challengeBondMin", protoName: "challenge_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "appealBondMin", protoName: "appeal_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 14, name: "duplicateCostMax", protoName: "duplicate_cost_max", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "seatFee", protoName: "seat_fee", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "jurorStakeMin", protoName: "juror_stake_min", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "curatorBondMin", protoName: "curator_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 18, name: "custodianBondMin", protoName: "custodian_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 19, name: "contributionBondMin", protoName: "contribution_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 20, name: "reviewFee", protoName: "review_fee", kind: "uint64", repeated: false, nullable: false },
    { number: 21, name: "openingDeposit", protoName: "opening_deposit", kind: "uint64", repeated: false, nullable: false },
    { number: 22, name: "duplicateMin", protoName: "duplicate_min", kind: "uint32", repeated: false, nullable: false },
    { number: 23, name: "acceptScoreMin", protoName: "accept_score_min", kind: "uint32", repeated: false, nullable: false },
    { number: 24, name: "pointsMax", protoName: "points_max", kind: "uint32", repeated: false, nullable: false },
    { number: 25, name: "pointsSlashPpm", protoName: "points_slash_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 26, name: "verdictSlashPpm", protoName: "verdict_slash_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 27, name: "custodianSlashPpm", protoName: "custodian_slash_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 28, name: "jurySeats", protoName: "jury_seats", kind: "uint32", repeated: false, nullable: false },
    { number: 29, name: "appealSeats", protoName: "appeal_seats", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeParams,
  read: readParams,
  create: createParams,
});
