/** Generated from proto/byline/registry/v1/datanet.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Draw, VersionName } from "./cases.ts";
import { Consents } from "./registry.ts";

/** Constants of byline.registry.v1.Admission; a field of this type is a number and may hold others. */
export const Admission = {
  ADMISSION_UNSPECIFIED: 0,
  ADMISSION_OPEN: 1,
  ADMISSION_BONDED: 2,
  ADMISSION_CURATED: 3,
} as const;

/** Names of byline.registry.v1.Admission for JSON. */
export const AdmissionDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.Admission", values: Admission };

/** Constants of byline.registry.v1.ContributionStatus; a field of this type is a number and may hold others. */
export const ContributionStatus = {
  CONTRIBUTION_STATUS_UNSPECIFIED: 0,
  CONTRIBUTION_STATUS_OPENING: 1,
  CONTRIBUTION_STATUS_REVIEW: 2,
  CONTRIBUTION_STATUS_ACCEPTED: 3,
  CONTRIBUTION_STATUS_REJECTED: 4,
  CONTRIBUTION_STATUS_REFUNDED: 5,
  CONTRIBUTION_STATUS_WITHDRAWN: 6,
} as const;

/** Names of byline.registry.v1.ContributionStatus for JSON. */
export const ContributionStatusDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.ContributionStatus", values: ContributionStatus };

/** DatanetTerms may change; a contribution keeps those of its submission. */
export interface DatanetTerms {
  readonly licenses: readonly string[];
  readonly admission: number;
  readonly ownerPpm: number;
  readonly curatorPpm: number;
  readonly custodian: string;
  readonly contributionBond: bigint;
}

function writeDatanetTerms(writer: Writer, value: DatanetTerms): void {
  for (const item of value.licenses) {
    putString(writer, 10, item);
  }
  if (value.admission !== 0) {
    writer.uint32(16);
    putInt32(writer, value.admission);
  }
  if (value.ownerPpm !== 0) {
    writer.uint32(24);
    putUint32(writer, value.ownerPpm);
  }
  if (value.curatorPpm !== 0) {
    writer.uint32(32);
    putUint32(writer, value.curatorPpm);
  }
  if (value.custodian !== "") {
    putString(writer, 42, value.custodian);
  }
  if (value.contributionBond !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.contributionBond);
  }
}

function readDatanetTerms(reader: Reader): DatanetTerms {
  const f1: string[] = [];
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = "";
  let f6 = 0n;
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 42, 48]);
  return {
    licenses: f1,
    admission: f2,
    ownerPpm: f3,
    curatorPpm: f4,
    custodian: f5,
    contributionBond: f6,
  };
}

function createDatanetTerms(partial?: Partial<DatanetTerms>): DatanetTerms {
  return {
    licenses: [],
    admission: 0,
    ownerPpm: 0,
    curatorPpm: 0,
    custodian: "",
    contributionBond: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.DatanetTerms. */
export const DatanetTerms: Codec<DatanetTerms> = defineCodec<DatanetTerms>({
  typeName: "byline.registry.v1.DatanetTerms",
  fields: [
    { number: 1, name: "licenses", protoName: "licenses", kind: "string", repeated: true, nullable: false },
    { number: 2, name: "admission", protoName: "admission", kind: "enum", repeated: false, nullable: false, enum: AdmissionDescriptor },
    { number: 3, name: "ownerPpm", protoName: "owner_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "curatorPpm", protoName: "curator_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "custodian", protoName: "custodian", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "contributionBond", protoName: "contribution_bond", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeDatanetTerms,
  read: readDatanetTerms,
  create: createDatanetTerms,
});

/** Message byline.registry.v1.Datanet. */
export interface Datanet {
  readonly id: bigint;
  readonly datasetId: bigint;
  readonly schemaHash: Uint8Array;
  readonly mediaType: string;
  readonly consents: Consents;
  readonly duplicateMin: number;
  readonly deriveRoyaltyPpm: number;
  readonly terms: DatanetTerms;
  readonly nextTerms: DatanetTerms | undefined;
  readonly nextClock: bigint;
  readonly curatorCount: number;
  readonly bootstrap: boolean;
  readonly createdClock: bigint;
}

function writeDatanet(writer: Writer, value: Datanet): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.schemaHash.length !== 0) {
    putBytes(writer, 26, value.schemaHash);
  }
  if (value.mediaType !== "") {
    putString(writer, 34, value.mediaType);
  }
  {
    writer.uint32(42).fork();
    Consents.write(writer, value.consents);
    writer.ldelim();
  }
  if (value.duplicateMin !== 0) {
    writer.uint32(48);
    putUint32(writer, value.duplicateMin);
  }
  if (value.deriveRoyaltyPpm !== 0) {
    writer.uint32(56);
    putUint32(writer, value.deriveRoyaltyPpm);
  }
  {
    writer.uint32(66).fork();
    DatanetTerms.write(writer, value.terms);
    writer.ldelim();
  }
  if (value.nextTerms !== undefined) {
    writer.uint32(74).fork();
    DatanetTerms.write(writer, value.nextTerms);
    writer.ldelim();
  }
  if (value.nextClock !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.nextClock);
  }
  if (value.curatorCount !== 0) {
    writer.uint32(88);
    putUint32(writer, value.curatorCount);
  }
  if (value.bootstrap) {
    writer.uint32(96);
    writer.bool(value.bootstrap);
  }
  if (value.createdClock !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.createdClock);
  }
}

function readDatanet(reader: Reader): Datanet {
  let f1 = 0n;
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let f4 = "";
  let f5: Consents | undefined;
  let f6 = 0;
  let f7 = 0;
  let f8: DatanetTerms | undefined;
  let f9: DatanetTerms | undefined;
  let f10 = 0n;
  let f11 = 0;
  let f12 = false;
  let f13 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = Consents.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = DatanetTerms.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = DatanetTerms.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 42, 48, 56, 66, 74, 80, 88, 96, 104]);
  return {
    id: f1,
    datasetId: f2,
    schemaHash: f3 ?? new Uint8Array(0),
    mediaType: f4,
    consents: f5 ?? Consents.create(),
    duplicateMin: f6,
    deriveRoyaltyPpm: f7,
    terms: f8 ?? DatanetTerms.create(),
    nextTerms: f9,
    nextClock: f10,
    curatorCount: f11,
    bootstrap: f12,
    createdClock: f13,
  };
}

function createDatanet(partial?: Partial<Datanet>): Datanet {
  return {
    id: 0n,
    datasetId: 0n,
    schemaHash: new Uint8Array(0),
    mediaType: "",
    consents: Consents.create(),
    duplicateMin: 0,
    deriveRoyaltyPpm: 0,
    terms: DatanetTerms.create(),
    nextTerms: undefined,
    nextClock: 0n,
    curatorCount: 0,
    bootstrap: false,
    createdClock: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Datanet. */
export const Datanet: Codec<Datanet> = defineCodec<Datanet>({
  typeName: "byline.registry.v1.Datanet",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "schemaHash", protoName: "schema_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "mediaType", protoName: "media_type", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "consents", protoName: "consents", kind: "message", repeated: false, nullable: false, message: () => Consents },
    { number: 6, name: "duplicateMin", protoName: "duplicate_min", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "deriveRoyaltyPpm", protoName: "derive_royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "terms", protoName: "terms", kind: "message", repeated: false, nullable: false, message: () => DatanetTerms },
    { number: 9, name: "nextTerms", protoName: "next_terms", kind: "message", repeated: false, nullable: true, message: () => DatanetTerms },
    { number: 10, name: "nextClock", protoName: "next_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "curatorCount", protoName: "curator_count", kind: "uint32", repeated: false, nullable: false },
    { number: 12, name: "bootstrap", protoName: "bootstrap", kind: "bool", repeated: false, nullable: false },
    { number: 13, name: "createdClock", protoName: "created_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeDatanet,
  read: readDatanet,
  create: createDatanet,
});

/** SumPeak is one complete subtree of a frontier. */
export interface SumPeak {
  readonly hash: Uint8Array;
  readonly sum: Uint8Array;
}

function writeSumPeak(writer: Writer, value: SumPeak): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  if (value.sum.length !== 0) {
    putBytes(writer, 18, value.sum);
  }
}

function readSumPeak(reader: Reader): SumPeak {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    hash: f1 ?? new Uint8Array(0),
    sum: f2 ?? new Uint8Array(0),
  };
}

function createSumPeak(partial?: Partial<SumPeak>): SumPeak {
  return {
    hash: new Uint8Array(0),
    sum: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.SumPeak. */
export const SumPeak: Codec<SumPeak> = defineCodec<SumPeak>({
  typeName: "byline.registry.v1.SumPeak",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "sum", protoName: "sum", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSumPeak,
  read: readSumPeak,
  create: createSumPeak,
});

/** Frontier is the right edge of a growing Merkle-sum tree. */
export interface Frontier {
  readonly count: bigint;
  readonly peaks: readonly SumPeak[];
}

function writeFrontier(writer: Writer, value: Frontier): void {
  if (value.count !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.count);
  }
  for (const item of value.peaks) {
    writer.uint32(18).fork();
    SumPeak.write(writer, item);
    writer.ldelim();
  }
}

function readFrontier(reader: Reader): Frontier {
  let f1 = 0n;
  const f2: SumPeak[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(SumPeak.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    count: f1,
    peaks: f2,
  };
}

function createFrontier(partial?: Partial<Frontier>): Frontier {
  return {
    count: 0n,
    peaks: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.Frontier. */
export const Frontier: Codec<Frontier> = defineCodec<Frontier>({
  typeName: "byline.registry.v1.Frontier",
  fields: [
    { number: 1, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "peaks", protoName: "peaks", kind: "message", repeated: true, nullable: false, message: () => SumPeak },
  ],
  write: writeFrontier,
  read: readFrontier,
  create: createFrontier,
});

/** DatanetTree is what the accepted contributions add up to. */
export interface DatanetTree {
  readonly datanetId: bigint;
  readonly content: Frontier;
  readonly contributors: Frontier;
  readonly byteCount: bigint;
  readonly ownerShares: string;
  readonly curatorShares: string;
  readonly license: string;
}

function writeDatanetTree(writer: Writer, value: DatanetTree): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
  {
    writer.uint32(18).fork();
    Frontier.write(writer, value.content);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    Frontier.write(writer, value.contributors);
    writer.ldelim();
  }
  if (value.byteCount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.byteCount);
  }
  if (value.ownerShares !== "") {
    putString(writer, 42, value.ownerShares);
  }
  if (value.curatorShares !== "") {
    putString(writer, 50, value.curatorShares);
  }
  if (value.license !== "") {
    putString(writer, 58, value.license);
  }
}

function readDatanetTree(reader: Reader): DatanetTree {
  let f1 = 0n;
  let f2: Frontier | undefined;
  let f3: Frontier | undefined;
  let f4 = 0n;
  let f5 = "";
  let f6 = "";
  let f7 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Frontier.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Frontier.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
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
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 42, 50, 58]);
  return {
    datanetId: f1,
    content: f2 ?? Frontier.create(),
    contributors: f3 ?? Frontier.create(),
    byteCount: f4,
    ownerShares: f5,
    curatorShares: f6,
    license: f7,
  };
}

function createDatanetTree(partial?: Partial<DatanetTree>): DatanetTree {
  return {
    datanetId: 0n,
    content: Frontier.create(),
    contributors: Frontier.create(),
    byteCount: 0n,
    ownerShares: "",
    curatorShares: "",
    license: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.DatanetTree. */
export const DatanetTree: Codec<DatanetTree> = defineCodec<DatanetTree>({
  typeName: "byline.registry.v1.DatanetTree",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "content", protoName: "content", kind: "message", repeated: false, nullable: false, message: () => Frontier },
    { number: 3, name: "contributors", protoName: "contributors", kind: "message", repeated: false, nullable: false, message: () => Frontier },
    { number: 4, name: "byteCount", protoName: "byte_count", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "ownerShares", protoName: "owner_shares", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "curatorShares", protoName: "curator_shares", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "license", protoName: "license", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDatanetTree,
  read: readDatanetTree,
  create: createDatanetTree,
});

/** Message byline.registry.v1.Curator. */
export interface Curator {
  readonly datanetId: bigint;
  readonly address: string;
  readonly joinedHeight: bigint;
  readonly bond: bigint;
  readonly reviews: bigint;
  readonly points: number;
  readonly openReviews: number;
  readonly removed: boolean;
}

function writeCurator(writer: Writer, value: Curator): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
  if (value.address !== "") {
    putString(writer, 18, value.address);
  }
  if (value.joinedHeight !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.joinedHeight);
  }
  if (value.bond !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.bond);
  }
  if (value.reviews !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.reviews);
  }
  if (value.points !== 0) {
    writer.uint32(48);
    putUint32(writer, value.points);
  }
  if (value.openReviews !== 0) {
    writer.uint32(56);
    putUint32(writer, value.openReviews);
  }
  if (value.removed) {
    writer.uint32(64);
    writer.bool(value.removed);
  }
}

function readCurator(reader: Reader): Curator {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0;
  let f7 = 0;
  let f8 = false;
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
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 40, 48, 56, 64]);
  return {
    datanetId: f1,
    address: f2,
    joinedHeight: f3,
    bond: f4,
    reviews: f5,
    points: f6,
    openReviews: f7,
    removed: f8,
  };
}

function createCurator(partial?: Partial<Curator>): Curator {
  return {
    datanetId: 0n,
    address: "",
    joinedHeight: 0n,
    bond: 0n,
    reviews: 0n,
    points: 0,
    openReviews: 0,
    removed: false,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Curator. */
export const Curator: Codec<Curator> = defineCodec<Curator>({
  typeName: "byline.registry.v1.Curator",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "joinedHeight", protoName: "joined_height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "reviews", protoName: "reviews", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "points", protoName: "points", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "openReviews", protoName: "open_reviews", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "removed", protoName: "removed", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeCurator,
  read: readCurator,
  create: createCurator,
});

/** AdmittedAccount may contribute to, or curate, a curated datanet. */
export interface AdmittedAccount {
  readonly datanetId: bigint;
  readonly address: string;
}

function writeAdmittedAccount(writer: Writer, value: AdmittedAccount): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
  if (value.address !== "") {
    putString(writer, 18, value.address);
  }
}

function readAdmittedAccount(reader: Reader): AdmittedAccount {
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
    datanetId: f1,
    address: f2,
  };
}

function createAdmittedAccount(partial?: Partial<AdmittedAccount>): AdmittedAccount {
  return {
    datanetId: 0n,
    address: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.AdmittedAccount. */
export const AdmittedAccount: Codec<AdmittedAccount> = defineCodec<AdmittedAccount>({
  typeName: "byline.registry.v1.AdmittedAccount",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeAdmittedAccount,
  read: readAdmittedAccount,
  create: createAdmittedAccount,
});

/** Message byline.registry.v1.Review. */
export interface Review {
  readonly reviewer: string;
  readonly commitment: Uint8Array;
  readonly revealed: boolean;
  readonly score: number;
}

function writeReview(writer: Writer, value: Review): void {
  if (value.reviewer !== "") {
    putString(writer, 10, value.reviewer);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
  if (value.revealed) {
    writer.uint32(24);
    writer.bool(value.revealed);
  }
  if (value.score !== 0) {
    writer.uint32(32);
    putUint32(writer, value.score);
  }
}

function readReview(reader: Reader): Review {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3 = false;
  let f4 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    reviewer: f1,
    commitment: f2 ?? new Uint8Array(0),
    revealed: f3,
    score: f4,
  };
}

function createReview(partial?: Partial<Review>): Review {
  return {
    reviewer: "",
    commitment: new Uint8Array(0),
    revealed: false,
    score: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Review. */
export const Review: Codec<Review> = defineCodec<Review>({
  typeName: "byline.registry.v1.Review",
  fields: [
    { number: 1, name: "reviewer", protoName: "reviewer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "revealed", protoName: "revealed", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "score", protoName: "score", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeReview,
  read: readReview,
  create: createReview,
});

/** Message byline.registry.v1.Contribution. */
export interface Contribution {
  readonly id: bigint;
  readonly datanetId: bigint;
  readonly contributor: string;
  readonly contentRoot: Uint8Array;
  readonly recordCount: bigint;
  readonly byteCount: bigint;
  readonly license: string;
  readonly uri: string;
  readonly ownerPpm: number;
  readonly curatorPpm: number;
  readonly bond: bigint;
  readonly status: number;
  readonly draw: Draw;
  readonly openingUntil: bigint;
  readonly commitUntil: bigint;
  readonly revealUntil: bigint;
  readonly reviews: readonly Review[];
  readonly redraw: Draw | undefined;
  readonly reviewFee: bigint;
  readonly score: number;
  readonly leafIndex: bigint;
  readonly firstRecord: bigint;
  readonly fromPool: boolean;
  readonly height: bigint;
  readonly withdrawnHeight: bigint;
  readonly committedHeight: bigint;
}

function writeContribution(writer: Writer, value: Contribution): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  if (value.contributor !== "") {
    putString(writer, 26, value.contributor);
  }
  if (value.contentRoot.length !== 0) {
    putBytes(writer, 34, value.contentRoot);
  }
  if (value.recordCount !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.recordCount);
  }
  if (value.byteCount !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.byteCount);
  }
  if (value.license !== "") {
    putString(writer, 58, value.license);
  }
  if (value.uri !== "") {
    putString(writer, 66, value.uri);
  }
  if (value.ownerPpm !== 0) {
    writer.uint32(72);
    putUint32(writer, value.ownerPpm);
  }
  if (value.curatorPpm !== 0) {
    writer.uint32(80);
    putUint32(writer, value.curatorPpm);
  }
  if (value.bond !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.bond);
  }
  if (value.status !== 0) {
    writer.uint32(96);
    putInt32(writer, value.status);
  }
  {
    writer.uint32(106).fork();
    Draw.write(writer, value.draw);
    writer.ldelim();
  }
  if (value.openingUntil !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.openingUntil);
  }
  if (value.commitUntil !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.commitUntil);
  }
  if (value.revealUntil !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.revealUntil);
  }
  for (const item of value.reviews) {
    writer.uint32(138).fork();
    Review.write(writer, item);
    writer.ldelim();
  }
  if (value.redraw !== undefined) {
    writer.uint32(146).fork();
    Draw.write(writer, value.redraw);
    writer.ldelim();
  }
  if (value.reviewFee !== 0n) {
    writer.uint32(152);
    putUint64(writer, value.reviewFee);
  }
  if (value.score !== 0) {
    writer.uint32(160);
    putUint32(writer, value.score);
  }
  if (value.leafIndex !== 0n) {
    writer.uint32(168);
    putUint64(writer, value.leafIndex);
  }
  if (value.firstRecord !== 0n) {
    writer.uint32(176);
    putUint64(writer, value.firstRecord);
  }
  if (value.fromPool) {
    writer.uint32(184);
    writer.bool(value.fromPool);
  }
  if (value.height !== 0n) {
    writer.uint32(192);
    putInt64(writer, value.height);
  }
  if (value.withdrawnHeight !== 0n) {
    writer.uint32(200);
    putInt64(writer, value.withdrawnHeight);
  }
  if (value.committedHeight !== 0n) {
    writer.uint32(208);
    putInt64(writer, value.committedHeight);
  }
}

function readContribution(reader: Reader): Contribution {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = "";
  let f4: Uint8Array | undefined;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = "";
  let f8 = "";
  let f9 = 0;
  let f10 = 0;
  let f11 = 0n;
  let f12 = 0;
  let f13: Draw | undefined;
  let f14 = 0n;
  let f15 = 0n;
  let f16 = 0n;
  const f17: Review[] = [];
  let f18: Draw | undefined;
  let f19 = 0n;
  let f20 = 0;
  let f21 = 0n;
  let f22 = 0n;
  let f23 = false;
  let f24 = 0n;
  let f25 = 0n;
  let f26 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
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
  if (tag === 72) {
    f9 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    f13 = Draw.read(reader);
    reader.close(outer);
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
  while (tag === 138) {
    const outer = reader.open();
    f17.push(Review.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 146) {
    const outer = reader.open();
    f18 = Draw.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 160) {
    f20 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 168) {
    f21 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 176) {
    f22 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 184) {
    f23 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 192) {
    f24 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 200) {
    f25 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 208) {
    f26 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 40, 48, 58, 66, 72, 80, 88, 96, 106, 112, 120, 128, 138, 146, 152, 160, 168, 176, 184, 192, 200, 208]);
  return {
    id: f1,
    datanetId: f2,
    contributor: f3,
    contentRoot: f4 ?? new Uint8Array(0),
    recordCount: f5,
    byteCount: f6,
    license: f7,
    uri: f8,
    ownerPpm: f9,
    curatorPpm: f10,
    bond: f11,
    status: f12,
    draw: f13 ?? Draw.create(),
    openingUntil: f14,
    commitUntil: f15,
    revealUntil: f16,
    reviews: f17,
    redraw: f18,
    reviewFee: f19,
    score: f20,
    leafIndex: f21,
    firstRecord: f22,
    fromPool: f23,
    height: f24,
    withdrawnHeight: f25,
    committedHeight: f26,
  };
}

function createContribution(partial?: Partial<Contribution>): Contribution {
  return {
    id: 0n,
    datanetId: 0n,
    contributor: "",
    contentRoot: new Uint8Array(0),
    recordCount: 0n,
    byteCount: 0n,
    license: "",
    uri: "",
    ownerPpm: 0,
    curatorPpm: 0,
    bond: 0n,
    status: 0,
    draw: Draw.create(),
    openingUntil: 0n,
    commitUntil: 0n,
    revealUntil: 0n,
    reviews: [],
    redraw: undefined,
    reviewFee: 0n,
    score: 0,
    leafIndex: 0n,
    firstRecord: 0n,
    fromPool: false,
    height: 0n,
    withdrawnHeight: 0n,
    committedHeight: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Contribution. */
export const Contribution: Codec<Contribution> = defineCodec<Contribution>({
  typeName: "byline.registry.v1.Contribution",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "contentRoot", protoName: "content_root", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "recordCount", protoName: "record_count", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "byteCount", protoName: "byte_count", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "license", protoName: "license", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "uri", protoName: "uri", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "ownerPpm", protoName: "owner_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 10, name: "curatorPpm", protoName: "curator_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 11, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: ContributionStatusDescriptor },
    { number: 13, name: "draw", protoName: "draw", kind: "message", repeated: false, nullable: false, message: () => Draw },
    { number: 14, name: "openingUntil", protoName: "opening_until", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "commitUntil", protoName: "commit_until", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "revealUntil", protoName: "reveal_until", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "reviews", protoName: "reviews", kind: "message", repeated: true, nullable: false, message: () => Review },
    { number: 18, name: "redraw", protoName: "redraw", kind: "message", repeated: false, nullable: true, message: () => Draw },
    { number: 19, name: "reviewFee", protoName: "review_fee", kind: "uint64", repeated: false, nullable: false },
    { number: 20, name: "score", protoName: "score", kind: "uint32", repeated: false, nullable: false },
    { number: 21, name: "leafIndex", protoName: "leaf_index", kind: "uint64", repeated: false, nullable: false },
    { number: 22, name: "firstRecord", protoName: "first_record", kind: "uint64", repeated: false, nullable: false },
    { number: 23, name: "fromPool", protoName: "from_pool", kind: "bool", repeated: false, nullable: false },
    { number: 24, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 25, name: "withdrawnHeight", protoName: "withdrawn_height", kind: "int64", repeated: false, nullable: false },
    { number: 26, name: "committedHeight", protoName: "committed_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeContribution,
  read: readContribution,
  create: createContribution,
});

/** CurationShare is one recipient of the curation part of a sale. */
export interface CurationShare {
  readonly address: string;
  readonly ppm: number;
}

function writeCurationShare(writer: Writer, value: CurationShare): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.ppm !== 0) {
    writer.uint32(16);
    putUint32(writer, value.ppm);
  }
}

function readCurationShare(reader: Reader): CurationShare {
  let f1 = "";
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    address: f1,
    ppm: f2,
  };
}

function createCurationShare(partial?: Partial<CurationShare>): CurationShare {
  return {
    address: "",
    ppm: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.CurationShare. */
export const CurationShare: Codec<CurationShare> = defineCodec<CurationShare>({
  typeName: "byline.registry.v1.CurationShare",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "ppm", protoName: "ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeCurationShare,
  read: readCurationShare,
  create: createCurationShare,
});

/** Curation is frozen when a version is assembled; the shares add up to 1,000,000. */
export interface Curation {
  readonly subject: VersionName;
  readonly shares: readonly CurationShare[];
}

function writeCuration(writer: Writer, value: Curation): void {
  {
    writer.uint32(10).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  for (const item of value.shares) {
    writer.uint32(18).fork();
    CurationShare.write(writer, item);
    writer.ldelim();
  }
}

function readCuration(reader: Reader): Curation {
  let f1: VersionName | undefined;
  const f2: CurationShare[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(CurationShare.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    subject: f1 ?? VersionName.create(),
    shares: f2,
  };
}

function createCuration(partial?: Partial<Curation>): Curation {
  return {
    subject: VersionName.create(),
    shares: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.Curation. */
export const Curation: Codec<Curation> = defineCodec<Curation>({
  typeName: "byline.registry.v1.Curation",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 2, name: "shares", protoName: "shares", kind: "message", repeated: true, nullable: false, message: () => CurationShare },
  ],
  write: writeCuration,
  read: readCuration,
  create: createCuration,
});
