/** Generated from proto/byline/registry/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { CaseKindDescriptor, ReasonDescriptor, VersionName, VoteDescriptor } from "./cases.ts";
import { DatanetTerms } from "./datanet.ts";
import { Consents, Locator, Params, ParentRelationDescriptor, VersionContent, VersionStateDescriptor } from "./registry.ts";
import { Coin } from "../../../cosmos/base/v1beta1/coin.ts";

/** Message byline.registry.v1.MsgRegisterDataset. */
export interface MsgRegisterDataset {
  readonly owner: string;
  readonly name: string;
  readonly title: string;
  readonly payoutAddress: string;
}

function writeMsgRegisterDataset(writer: Writer, value: MsgRegisterDataset): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.name !== "") {
    putString(writer, 18, value.name);
  }
  if (value.title !== "") {
    putString(writer, 26, value.title);
  }
  if (value.payoutAddress !== "") {
    putString(writer, 34, value.payoutAddress);
  }
}

function readMsgRegisterDataset(reader: Reader): MsgRegisterDataset {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    owner: f1,
    name: f2,
    title: f3,
    payoutAddress: f4,
  };
}

function createMsgRegisterDataset(partial?: Partial<MsgRegisterDataset>): MsgRegisterDataset {
  return {
    owner: "",
    name: "",
    title: "",
    payoutAddress: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRegisterDataset. */
export const MsgRegisterDataset: Codec<MsgRegisterDataset> = defineCodec<MsgRegisterDataset>({
  typeName: "byline.registry.v1.MsgRegisterDataset",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "payoutAddress", protoName: "payout_address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRegisterDataset", signers: ["owner"] },
  write: writeMsgRegisterDataset,
  read: readMsgRegisterDataset,
  create: createMsgRegisterDataset,
});

/** Message byline.registry.v1.MsgRegisterDatasetResponse. */
export interface MsgRegisterDatasetResponse {
  readonly datasetId: bigint;
}

function writeMsgRegisterDatasetResponse(writer: Writer, value: MsgRegisterDatasetResponse): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
}

function readMsgRegisterDatasetResponse(reader: Reader): MsgRegisterDatasetResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    datasetId: f1,
  };
}

function createMsgRegisterDatasetResponse(partial?: Partial<MsgRegisterDatasetResponse>): MsgRegisterDatasetResponse {
  return {
    datasetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRegisterDatasetResponse. */
export const MsgRegisterDatasetResponse: Codec<MsgRegisterDatasetResponse> = defineCodec<MsgRegisterDatasetResponse>({
  typeName: "byline.registry.v1.MsgRegisterDatasetResponse",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgRegisterDatasetResponse,
  read: readMsgRegisterDatasetResponse,
  create: createMsgRegisterDatasetResponse,
});

/** Message byline.registry.v1.MsgCommitVersion. */
export interface MsgCommitVersion {
  readonly owner: string;
  readonly commitment: Uint8Array;
}

function writeMsgCommitVersion(writer: Writer, value: MsgCommitVersion): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
}

function readMsgCommitVersion(reader: Reader): MsgCommitVersion {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    owner: f1,
    commitment: f2 ?? new Uint8Array(0),
  };
}

function createMsgCommitVersion(partial?: Partial<MsgCommitVersion>): MsgCommitVersion {
  return {
    owner: "",
    commitment: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgCommitVersion. */
export const MsgCommitVersion: Codec<MsgCommitVersion> = defineCodec<MsgCommitVersion>({
  typeName: "byline.registry.v1.MsgCommitVersion",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCommitVersion", signers: ["owner"] },
  write: writeMsgCommitVersion,
  read: readMsgCommitVersion,
  create: createMsgCommitVersion,
});

/** Message byline.registry.v1.MsgCommitVersionResponse. */
export type MsgCommitVersionResponse = Readonly<Record<string, never>>;

function writeMsgCommitVersionResponse(): void {}

function readMsgCommitVersionResponse(reader: Reader): MsgCommitVersionResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommitVersionResponse(): MsgCommitVersionResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgCommitVersionResponse. */
export const MsgCommitVersionResponse: Codec<MsgCommitVersionResponse> = defineCodec<MsgCommitVersionResponse>({
  typeName: "byline.registry.v1.MsgCommitVersionResponse",
  fields: [],
  write: writeMsgCommitVersionResponse,
  read: readMsgCommitVersionResponse,
  create: createMsgCommitVersionResponse,
});

/** Message byline.registry.v1.MsgPublishVersion. */
export interface MsgPublishVersion {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly datasetName: string;
  readonly version: string;
  readonly content: VersionContent;
  readonly locators: readonly Locator[];
  readonly commitSalt: Uint8Array;
}

function writeMsgPublishVersion(writer: Writer, value: MsgPublishVersion): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.datasetName !== "") {
    putString(writer, 26, value.datasetName);
  }
  if (value.version !== "") {
    putString(writer, 34, value.version);
  }
  {
    writer.uint32(42).fork();
    VersionContent.write(writer, value.content);
    writer.ldelim();
  }
  for (const item of value.locators) {
    writer.uint32(50).fork();
    Locator.write(writer, item);
    writer.ldelim();
  }
  if (value.commitSalt.length !== 0) {
    putBytes(writer, 58, value.commitSalt);
  }
}

function readMsgPublishVersion(reader: Reader): MsgPublishVersion {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = "";
  let f5: VersionContent | undefined;
  const f6: Locator[] = [];
  let f7: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 42) {
    const outer = reader.open();
    f5 = VersionContent.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(Locator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58]);
  return {
    owner: f1,
    datasetId: f2,
    datasetName: f3,
    version: f4,
    content: f5 ?? VersionContent.create(),
    locators: f6,
    commitSalt: f7 ?? new Uint8Array(0),
  };
}

function createMsgPublishVersion(partial?: Partial<MsgPublishVersion>): MsgPublishVersion {
  return {
    owner: "",
    datasetId: 0n,
    datasetName: "",
    version: "",
    content: VersionContent.create(),
    locators: [],
    commitSalt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgPublishVersion. */
export const MsgPublishVersion: Codec<MsgPublishVersion> = defineCodec<MsgPublishVersion>({
  typeName: "byline.registry.v1.MsgPublishVersion",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "datasetName", protoName: "dataset_name", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "content", protoName: "content", kind: "message", repeated: false, nullable: false, message: () => VersionContent, aminoDontOmitEmpty: true },
    { number: 6, name: "locators", protoName: "locators", kind: "message", repeated: true, nullable: false, message: () => Locator },
    { number: 7, name: "commitSalt", protoName: "commit_salt", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgPublishVersion", signers: ["owner"] },
  write: writeMsgPublishVersion,
  read: readMsgPublishVersion,
  create: createMsgPublishVersion,
});

/** Message byline.registry.v1.MsgPublishVersionResponse. */
export interface MsgPublishVersionResponse {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeMsgPublishVersionResponse(writer: Writer, value: MsgPublishVersionResponse): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readMsgPublishVersionResponse(reader: Reader): MsgPublishVersionResponse {
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
    version: f2,
  };
}

function createMsgPublishVersionResponse(partial?: Partial<MsgPublishVersionResponse>): MsgPublishVersionResponse {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgPublishVersionResponse. */
export const MsgPublishVersionResponse: Codec<MsgPublishVersionResponse> = defineCodec<MsgPublishVersionResponse>({
  typeName: "byline.registry.v1.MsgPublishVersionResponse",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeMsgPublishVersionResponse,
  read: readMsgPublishVersionResponse,
  create: createMsgPublishVersionResponse,
});

/** Message byline.registry.v1.MsgSetLocators. */
export interface MsgSetLocators {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly version: string;
  readonly locators: readonly Locator[];
}

function writeMsgSetLocators(writer: Writer, value: MsgSetLocators): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  for (const item of value.locators) {
    writer.uint32(34).fork();
    Locator.write(writer, item);
    writer.ldelim();
  }
}

function readMsgSetLocators(reader: Reader): MsgSetLocators {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  const f4: Locator[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Locator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    owner: f1,
    datasetId: f2,
    version: f3,
    locators: f4,
  };
}

function createMsgSetLocators(partial?: Partial<MsgSetLocators>): MsgSetLocators {
  return {
    owner: "",
    datasetId: 0n,
    version: "",
    locators: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetLocators. */
export const MsgSetLocators: Codec<MsgSetLocators> = defineCodec<MsgSetLocators>({
  typeName: "byline.registry.v1.MsgSetLocators",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "locators", protoName: "locators", kind: "message", repeated: true, nullable: false, message: () => Locator },
  ],
  options: { aminoName: "byline/MsgSetLocators", signers: ["owner"] },
  write: writeMsgSetLocators,
  read: readMsgSetLocators,
  create: createMsgSetLocators,
});

/** Message byline.registry.v1.MsgSetLocatorsResponse. */
export type MsgSetLocatorsResponse = Readonly<Record<string, never>>;

function writeMsgSetLocatorsResponse(): void {}

function readMsgSetLocatorsResponse(reader: Reader): MsgSetLocatorsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetLocatorsResponse(): MsgSetLocatorsResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgSetLocatorsResponse. */
export const MsgSetLocatorsResponse: Codec<MsgSetLocatorsResponse> = defineCodec<MsgSetLocatorsResponse>({
  typeName: "byline.registry.v1.MsgSetLocatorsResponse",
  fields: [],
  write: writeMsgSetLocatorsResponse,
  read: readMsgSetLocatorsResponse,
  create: createMsgSetLocatorsResponse,
});

/** Message byline.registry.v1.MsgSetVersionState. */
export interface MsgSetVersionState {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly version: string;
  readonly state: number;
  readonly deprecatedBy: string;
}

function writeMsgSetVersionState(writer: Writer, value: MsgSetVersionState): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  if (value.state !== 0) {
    writer.uint32(32);
    putInt32(writer, value.state);
  }
  if (value.deprecatedBy !== "") {
    putString(writer, 42, value.deprecatedBy);
  }
}

function readMsgSetVersionState(reader: Reader): MsgSetVersionState {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = 0;
  let f5 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 32) {
    f4 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42]);
  return {
    owner: f1,
    datasetId: f2,
    version: f3,
    state: f4,
    deprecatedBy: f5,
  };
}

function createMsgSetVersionState(partial?: Partial<MsgSetVersionState>): MsgSetVersionState {
  return {
    owner: "",
    datasetId: 0n,
    version: "",
    state: 0,
    deprecatedBy: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetVersionState. */
export const MsgSetVersionState: Codec<MsgSetVersionState> = defineCodec<MsgSetVersionState>({
  typeName: "byline.registry.v1.MsgSetVersionState",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: VersionStateDescriptor },
    { number: 5, name: "deprecatedBy", protoName: "deprecated_by", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgSetVersionState", signers: ["owner"] },
  write: writeMsgSetVersionState,
  read: readMsgSetVersionState,
  create: createMsgSetVersionState,
});

/** Message byline.registry.v1.MsgSetVersionStateResponse. */
export type MsgSetVersionStateResponse = Readonly<Record<string, never>>;

function writeMsgSetVersionStateResponse(): void {}

function readMsgSetVersionStateResponse(reader: Reader): MsgSetVersionStateResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetVersionStateResponse(): MsgSetVersionStateResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgSetVersionStateResponse. */
export const MsgSetVersionStateResponse: Codec<MsgSetVersionStateResponse> = defineCodec<MsgSetVersionStateResponse>({
  typeName: "byline.registry.v1.MsgSetVersionStateResponse",
  fields: [],
  write: writeMsgSetVersionStateResponse,
  read: readMsgSetVersionStateResponse,
  create: createMsgSetVersionStateResponse,
});

/** Message byline.registry.v1.MsgTransferDataset. */
export interface MsgTransferDataset {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly newOwner: string;
}

function writeMsgTransferDataset(writer: Writer, value: MsgTransferDataset): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.newOwner !== "") {
    putString(writer, 26, value.newOwner);
  }
}

function readMsgTransferDataset(reader: Reader): MsgTransferDataset {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    owner: f1,
    datasetId: f2,
    newOwner: f3,
  };
}

function createMsgTransferDataset(partial?: Partial<MsgTransferDataset>): MsgTransferDataset {
  return {
    owner: "",
    datasetId: 0n,
    newOwner: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgTransferDataset. */
export const MsgTransferDataset: Codec<MsgTransferDataset> = defineCodec<MsgTransferDataset>({
  typeName: "byline.registry.v1.MsgTransferDataset",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "newOwner", protoName: "new_owner", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgTransferDataset", signers: ["owner"] },
  write: writeMsgTransferDataset,
  read: readMsgTransferDataset,
  create: createMsgTransferDataset,
});

/** Message byline.registry.v1.MsgTransferDatasetResponse. */
export type MsgTransferDatasetResponse = Readonly<Record<string, never>>;

function writeMsgTransferDatasetResponse(): void {}

function readMsgTransferDatasetResponse(reader: Reader): MsgTransferDatasetResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgTransferDatasetResponse(): MsgTransferDatasetResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgTransferDatasetResponse. */
export const MsgTransferDatasetResponse: Codec<MsgTransferDatasetResponse> = defineCodec<MsgTransferDatasetResponse>({
  typeName: "byline.registry.v1.MsgTransferDatasetResponse",
  fields: [],
  write: writeMsgTransferDatasetResponse,
  read: readMsgTransferDatasetResponse,
  create: createMsgTransferDatasetResponse,
});

/** Message byline.registry.v1.MsgAcceptTransfer. */
export interface MsgAcceptTransfer {
  readonly newOwner: string;
  readonly datasetId: bigint;
}

function writeMsgAcceptTransfer(writer: Writer, value: MsgAcceptTransfer): void {
  if (value.newOwner !== "") {
    putString(writer, 10, value.newOwner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
}

function readMsgAcceptTransfer(reader: Reader): MsgAcceptTransfer {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    newOwner: f1,
    datasetId: f2,
  };
}

function createMsgAcceptTransfer(partial?: Partial<MsgAcceptTransfer>): MsgAcceptTransfer {
  return {
    newOwner: "",
    datasetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAcceptTransfer. */
export const MsgAcceptTransfer: Codec<MsgAcceptTransfer> = defineCodec<MsgAcceptTransfer>({
  typeName: "byline.registry.v1.MsgAcceptTransfer",
  fields: [
    { number: 1, name: "newOwner", protoName: "new_owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgAcceptTransfer", signers: ["new_owner"] },
  write: writeMsgAcceptTransfer,
  read: readMsgAcceptTransfer,
  create: createMsgAcceptTransfer,
});

/** Message byline.registry.v1.MsgAcceptTransferResponse. */
export type MsgAcceptTransferResponse = Readonly<Record<string, never>>;

function writeMsgAcceptTransferResponse(): void {}

function readMsgAcceptTransferResponse(reader: Reader): MsgAcceptTransferResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgAcceptTransferResponse(): MsgAcceptTransferResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgAcceptTransferResponse. */
export const MsgAcceptTransferResponse: Codec<MsgAcceptTransferResponse> = defineCodec<MsgAcceptTransferResponse>({
  typeName: "byline.registry.v1.MsgAcceptTransferResponse",
  fields: [],
  write: writeMsgAcceptTransferResponse,
  read: readMsgAcceptTransferResponse,
  create: createMsgAcceptTransferResponse,
});

/** Message byline.registry.v1.MsgSetPayout. */
export interface MsgSetPayout {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly payoutAddress: string;
}

function writeMsgSetPayout(writer: Writer, value: MsgSetPayout): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.payoutAddress !== "") {
    putString(writer, 26, value.payoutAddress);
  }
}

function readMsgSetPayout(reader: Reader): MsgSetPayout {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    owner: f1,
    datasetId: f2,
    payoutAddress: f3,
  };
}

function createMsgSetPayout(partial?: Partial<MsgSetPayout>): MsgSetPayout {
  return {
    owner: "",
    datasetId: 0n,
    payoutAddress: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetPayout. */
export const MsgSetPayout: Codec<MsgSetPayout> = defineCodec<MsgSetPayout>({
  typeName: "byline.registry.v1.MsgSetPayout",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "payoutAddress", protoName: "payout_address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgSetPayout", signers: ["owner"] },
  write: writeMsgSetPayout,
  read: readMsgSetPayout,
  create: createMsgSetPayout,
});

/** Message byline.registry.v1.MsgSetPayoutResponse. */
export type MsgSetPayoutResponse = Readonly<Record<string, never>>;

function writeMsgSetPayoutResponse(): void {}

function readMsgSetPayoutResponse(reader: Reader): MsgSetPayoutResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetPayoutResponse(): MsgSetPayoutResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgSetPayoutResponse. */
export const MsgSetPayoutResponse: Codec<MsgSetPayoutResponse> = defineCodec<MsgSetPayoutResponse>({
  typeName: "byline.registry.v1.MsgSetPayoutResponse",
  fields: [],
  write: writeMsgSetPayoutResponse,
  read: readMsgSetPayoutResponse,
  create: createMsgSetPayoutResponse,
});

/** Message byline.registry.v1.MsgBindClaim. */
export interface MsgBindClaim {
  readonly address: string;
  readonly claimPublicKey: Uint8Array;
  readonly claimSignature: Uint8Array;
}

function writeMsgBindClaim(writer: Writer, value: MsgBindClaim): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.claimPublicKey.length !== 0) {
    putBytes(writer, 18, value.claimPublicKey);
  }
  if (value.claimSignature.length !== 0) {
    putBytes(writer, 26, value.claimSignature);
  }
}

function readMsgBindClaim(reader: Reader): MsgBindClaim {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    address: f1,
    claimPublicKey: f2 ?? new Uint8Array(0),
    claimSignature: f3 ?? new Uint8Array(0),
  };
}

function createMsgBindClaim(partial?: Partial<MsgBindClaim>): MsgBindClaim {
  return {
    address: "",
    claimPublicKey: new Uint8Array(0),
    claimSignature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgBindClaim. */
export const MsgBindClaim: Codec<MsgBindClaim> = defineCodec<MsgBindClaim>({
  typeName: "byline.registry.v1.MsgBindClaim",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "claimPublicKey", protoName: "claim_public_key", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "claimSignature", protoName: "claim_signature", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgBindClaim", signers: ["address"] },
  write: writeMsgBindClaim,
  read: readMsgBindClaim,
  create: createMsgBindClaim,
});

/** Message byline.registry.v1.MsgBindClaimResponse. */
export interface MsgBindClaimResponse {
  readonly claimId: Uint8Array;
}

function writeMsgBindClaimResponse(writer: Writer, value: MsgBindClaimResponse): void {
  if (value.claimId.length !== 0) {
    putBytes(writer, 10, value.claimId);
  }
}

function readMsgBindClaimResponse(reader: Reader): MsgBindClaimResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    claimId: f1 ?? new Uint8Array(0),
  };
}

function createMsgBindClaimResponse(partial?: Partial<MsgBindClaimResponse>): MsgBindClaimResponse {
  return {
    claimId: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgBindClaimResponse. */
export const MsgBindClaimResponse: Codec<MsgBindClaimResponse> = defineCodec<MsgBindClaimResponse>({
  typeName: "byline.registry.v1.MsgBindClaimResponse",
  fields: [
    { number: 1, name: "claimId", protoName: "claim_id", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeMsgBindClaimResponse,
  read: readMsgBindClaimResponse,
  create: createMsgBindClaimResponse,
});

/** Message byline.registry.v1.MsgProposeName. */
export interface MsgProposeName {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly name: string;
  readonly address: string;
}

function writeMsgProposeName(writer: Writer, value: MsgProposeName): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
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
}

function readMsgProposeName(reader: Reader): MsgProposeName {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    owner: f1,
    datasetId: f2,
    name: f3,
    address: f4,
  };
}

function createMsgProposeName(partial?: Partial<MsgProposeName>): MsgProposeName {
  return {
    owner: "",
    datasetId: 0n,
    name: "",
    address: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgProposeName. */
export const MsgProposeName: Codec<MsgProposeName> = defineCodec<MsgProposeName>({
  typeName: "byline.registry.v1.MsgProposeName",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgProposeName", signers: ["owner"] },
  write: writeMsgProposeName,
  read: readMsgProposeName,
  create: createMsgProposeName,
});

/** Message byline.registry.v1.MsgProposeNameResponse. */
export interface MsgProposeNameResponse {
  readonly nameId: Uint8Array;
}

function writeMsgProposeNameResponse(writer: Writer, value: MsgProposeNameResponse): void {
  if (value.nameId.length !== 0) {
    putBytes(writer, 10, value.nameId);
  }
}

function readMsgProposeNameResponse(reader: Reader): MsgProposeNameResponse {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    nameId: f1 ?? new Uint8Array(0),
  };
}

function createMsgProposeNameResponse(partial?: Partial<MsgProposeNameResponse>): MsgProposeNameResponse {
  return {
    nameId: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgProposeNameResponse. */
export const MsgProposeNameResponse: Codec<MsgProposeNameResponse> = defineCodec<MsgProposeNameResponse>({
  typeName: "byline.registry.v1.MsgProposeNameResponse",
  fields: [
    { number: 1, name: "nameId", protoName: "name_id", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeMsgProposeNameResponse,
  read: readMsgProposeNameResponse,
  create: createMsgProposeNameResponse,
});

/** Message byline.registry.v1.MsgContestName. */
export interface MsgContestName {
  readonly contestant: string;
  readonly nameId: Uint8Array;
  readonly reason: string;
}

function writeMsgContestName(writer: Writer, value: MsgContestName): void {
  if (value.contestant !== "") {
    putString(writer, 10, value.contestant);
  }
  if (value.nameId.length !== 0) {
    putBytes(writer, 18, value.nameId);
  }
  if (value.reason !== "") {
    putString(writer, 26, value.reason);
  }
}

function readMsgContestName(reader: Reader): MsgContestName {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    contestant: f1,
    nameId: f2 ?? new Uint8Array(0),
    reason: f3,
  };
}

function createMsgContestName(partial?: Partial<MsgContestName>): MsgContestName {
  return {
    contestant: "",
    nameId: new Uint8Array(0),
    reason: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgContestName. */
export const MsgContestName: Codec<MsgContestName> = defineCodec<MsgContestName>({
  typeName: "byline.registry.v1.MsgContestName",
  fields: [
    { number: 1, name: "contestant", protoName: "contestant", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "nameId", protoName: "name_id", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "reason", protoName: "reason", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgContestName", signers: ["contestant"] },
  write: writeMsgContestName,
  read: readMsgContestName,
  create: createMsgContestName,
});

/** Message byline.registry.v1.MsgContestNameResponse. */
export type MsgContestNameResponse = Readonly<Record<string, never>>;

function writeMsgContestNameResponse(): void {}

function readMsgContestNameResponse(reader: Reader): MsgContestNameResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgContestNameResponse(): MsgContestNameResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgContestNameResponse. */
export const MsgContestNameResponse: Codec<MsgContestNameResponse> = defineCodec<MsgContestNameResponse>({
  typeName: "byline.registry.v1.MsgContestNameResponse",
  fields: [],
  write: writeMsgContestNameResponse,
  read: readMsgContestNameResponse,
  create: createMsgContestNameResponse,
});

/** Message byline.registry.v1.MsgWithdrawNameProposal. */
export interface MsgWithdrawNameProposal {
  readonly owner: string;
  readonly nameId: Uint8Array;
}

function writeMsgWithdrawNameProposal(writer: Writer, value: MsgWithdrawNameProposal): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.nameId.length !== 0) {
    putBytes(writer, 18, value.nameId);
  }
}

function readMsgWithdrawNameProposal(reader: Reader): MsgWithdrawNameProposal {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    owner: f1,
    nameId: f2 ?? new Uint8Array(0),
  };
}

function createMsgWithdrawNameProposal(partial?: Partial<MsgWithdrawNameProposal>): MsgWithdrawNameProposal {
  return {
    owner: "",
    nameId: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgWithdrawNameProposal. */
export const MsgWithdrawNameProposal: Codec<MsgWithdrawNameProposal> = defineCodec<MsgWithdrawNameProposal>({
  typeName: "byline.registry.v1.MsgWithdrawNameProposal",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "nameId", protoName: "name_id", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgWithdrawNameProposal", signers: ["owner"] },
  write: writeMsgWithdrawNameProposal,
  read: readMsgWithdrawNameProposal,
  create: createMsgWithdrawNameProposal,
});

/** Message byline.registry.v1.MsgWithdrawNameProposalResponse. */
export type MsgWithdrawNameProposalResponse = Readonly<Record<string, never>>;

function writeMsgWithdrawNameProposalResponse(): void {}

function readMsgWithdrawNameProposalResponse(reader: Reader): MsgWithdrawNameProposalResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgWithdrawNameProposalResponse(): MsgWithdrawNameProposalResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgWithdrawNameProposalResponse. */
export const MsgWithdrawNameProposalResponse: Codec<MsgWithdrawNameProposalResponse> = defineCodec<MsgWithdrawNameProposalResponse>({
  typeName: "byline.registry.v1.MsgWithdrawNameProposalResponse",
  fields: [],
  write: writeMsgWithdrawNameProposalResponse,
  read: readMsgWithdrawNameProposalResponse,
  create: createMsgWithdrawNameProposalResponse,
});

/** Message byline.registry.v1.MsgWithdrawContest. */
export interface MsgWithdrawContest {
  readonly contestant: string;
  readonly nameId: Uint8Array;
}

function writeMsgWithdrawContest(writer: Writer, value: MsgWithdrawContest): void {
  if (value.contestant !== "") {
    putString(writer, 10, value.contestant);
  }
  if (value.nameId.length !== 0) {
    putBytes(writer, 18, value.nameId);
  }
}

function readMsgWithdrawContest(reader: Reader): MsgWithdrawContest {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    contestant: f1,
    nameId: f2 ?? new Uint8Array(0),
  };
}

function createMsgWithdrawContest(partial?: Partial<MsgWithdrawContest>): MsgWithdrawContest {
  return {
    contestant: "",
    nameId: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgWithdrawContest. */
export const MsgWithdrawContest: Codec<MsgWithdrawContest> = defineCodec<MsgWithdrawContest>({
  typeName: "byline.registry.v1.MsgWithdrawContest",
  fields: [
    { number: 1, name: "contestant", protoName: "contestant", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "nameId", protoName: "name_id", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgWithdrawContest", signers: ["contestant"] },
  write: writeMsgWithdrawContest,
  read: readMsgWithdrawContest,
  create: createMsgWithdrawContest,
});

/** Message byline.registry.v1.MsgWithdrawContestResponse. */
export type MsgWithdrawContestResponse = Readonly<Record<string, never>>;

function writeMsgWithdrawContestResponse(): void {}

function readMsgWithdrawContestResponse(reader: Reader): MsgWithdrawContestResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgWithdrawContestResponse(): MsgWithdrawContestResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgWithdrawContestResponse. */
export const MsgWithdrawContestResponse: Codec<MsgWithdrawContestResponse> = defineCodec<MsgWithdrawContestResponse>({
  typeName: "byline.registry.v1.MsgWithdrawContestResponse",
  fields: [],
  write: writeMsgWithdrawContestResponse,
  read: readMsgWithdrawContestResponse,
  create: createMsgWithdrawContestResponse,
});

/** Message byline.registry.v1.MsgFinalizeName. */
export interface MsgFinalizeName {
  readonly sender: string;
  readonly nameId: Uint8Array;
}

function writeMsgFinalizeName(writer: Writer, value: MsgFinalizeName): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.nameId.length !== 0) {
    putBytes(writer, 18, value.nameId);
  }
}

function readMsgFinalizeName(reader: Reader): MsgFinalizeName {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    sender: f1,
    nameId: f2 ?? new Uint8Array(0),
  };
}

function createMsgFinalizeName(partial?: Partial<MsgFinalizeName>): MsgFinalizeName {
  return {
    sender: "",
    nameId: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgFinalizeName. */
export const MsgFinalizeName: Codec<MsgFinalizeName> = defineCodec<MsgFinalizeName>({
  typeName: "byline.registry.v1.MsgFinalizeName",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "nameId", protoName: "name_id", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgFinalizeName", signers: ["sender"] },
  write: writeMsgFinalizeName,
  read: readMsgFinalizeName,
  create: createMsgFinalizeName,
});

/** Message byline.registry.v1.MsgFinalizeNameResponse. */
export type MsgFinalizeNameResponse = Readonly<Record<string, never>>;

function writeMsgFinalizeNameResponse(): void {}

function readMsgFinalizeNameResponse(reader: Reader): MsgFinalizeNameResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgFinalizeNameResponse(): MsgFinalizeNameResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgFinalizeNameResponse. */
export const MsgFinalizeNameResponse: Codec<MsgFinalizeNameResponse> = defineCodec<MsgFinalizeNameResponse>({
  typeName: "byline.registry.v1.MsgFinalizeNameResponse",
  fields: [],
  write: writeMsgFinalizeNameResponse,
  read: readMsgFinalizeNameResponse,
  create: createMsgFinalizeNameResponse,
});

/** ContributorLeaf is one leaf of the contributors tree (R6). */
export interface ContributorLeaf {
  readonly contributorId: Uint8Array;
  readonly weight: bigint;
  readonly firstRecord: bigint;
  readonly recordCount: bigint;
}

function writeContributorLeaf(writer: Writer, value: ContributorLeaf): void {
  if (value.contributorId.length !== 0) {
    putBytes(writer, 10, value.contributorId);
  }
  if (value.weight !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.weight);
  }
  if (value.firstRecord !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.firstRecord);
  }
  if (value.recordCount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.recordCount);
  }
}

function readContributorLeaf(reader: Reader): ContributorLeaf {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32]);
  return {
    contributorId: f1 ?? new Uint8Array(0),
    weight: f2,
    firstRecord: f3,
    recordCount: f4,
  };
}

function createContributorLeaf(partial?: Partial<ContributorLeaf>): ContributorLeaf {
  return {
    contributorId: new Uint8Array(0),
    weight: 0n,
    firstRecord: 0n,
    recordCount: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.ContributorLeaf. */
export const ContributorLeaf: Codec<ContributorLeaf> = defineCodec<ContributorLeaf>({
  typeName: "byline.registry.v1.ContributorLeaf",
  fields: [
    { number: 1, name: "contributorId", protoName: "contributor_id", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "weight", protoName: "weight", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "firstRecord", protoName: "first_record", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "recordCount", protoName: "record_count", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeContributorLeaf,
  read: readContributorLeaf,
  create: createContributorLeaf,
});

/** SumStep is one sibling on the way from a leaf to the root of a Merkle-sum tree. */
export interface SumStep {
  readonly hash: Uint8Array;
  readonly sum: Uint8Array;
}

function writeSumStep(writer: Writer, value: SumStep): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  if (value.sum.length !== 0) {
    putBytes(writer, 18, value.sum);
  }
}

function readSumStep(reader: Reader): SumStep {
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

function createSumStep(partial?: Partial<SumStep>): SumStep {
  return {
    hash: new Uint8Array(0),
    sum: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.SumStep. */
export const SumStep: Codec<SumStep> = defineCodec<SumStep>({
  typeName: "byline.registry.v1.SumStep",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "sum", protoName: "sum", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSumStep,
  read: readSumStep,
  create: createSumStep,
});

/** Message byline.registry.v1.ContributorProof. */
export interface ContributorProof {
  readonly leaf: ContributorLeaf;
  readonly index: bigint;
  readonly path: readonly SumStep[];
}

function writeContributorProof(writer: Writer, value: ContributorProof): void {
  {
    writer.uint32(10).fork();
    ContributorLeaf.write(writer, value.leaf);
    writer.ldelim();
  }
  if (value.index !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.index);
  }
  for (const item of value.path) {
    writer.uint32(26).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
}

function readContributorProof(reader: Reader): ContributorProof {
  let f1: ContributorLeaf | undefined;
  let f2 = 0n;
  const f3: SumStep[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ContributorLeaf.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    leaf: f1 ?? ContributorLeaf.create(),
    index: f2,
    path: f3,
  };
}

function createContributorProof(partial?: Partial<ContributorProof>): ContributorProof {
  return {
    leaf: ContributorLeaf.create(),
    index: 0n,
    path: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.ContributorProof. */
export const ContributorProof: Codec<ContributorProof> = defineCodec<ContributorProof>({
  typeName: "byline.registry.v1.ContributorProof",
  fields: [
    { number: 1, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => ContributorLeaf },
    { number: 2, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
  ],
  write: writeContributorProof,
  read: readContributorProof,
  create: createContributorProof,
});

/** Message byline.registry.v1.RecordProof. */
export interface RecordProof {
  readonly recordHash: Uint8Array;
  readonly index: bigint;
  readonly path: readonly Uint8Array[];
  readonly part: PartProof | undefined;
}

function writeRecordProof(writer: Writer, value: RecordProof): void {
  if (value.recordHash.length !== 0) {
    putBytes(writer, 10, value.recordHash);
  }
  if (value.index !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.index);
  }
  for (const item of value.path) {
    putBytes(writer, 26, item);
  }
  if (value.part !== undefined) {
    writer.uint32(34).fork();
    PartProof.write(writer, value.part);
    writer.ldelim();
  }
}

function readRecordProof(reader: Reader): RecordProof {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  const f3: Uint8Array[] = [];
  let f4: PartProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = PartProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    recordHash: f1 ?? new Uint8Array(0),
    index: f2,
    path: f3,
    part: f4,
  };
}

function createRecordProof(partial?: Partial<RecordProof>): RecordProof {
  return {
    recordHash: new Uint8Array(0),
    index: 0n,
    path: [],
    part: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.RecordProof. */
export const RecordProof: Codec<RecordProof> = defineCodec<RecordProof>({
  typeName: "byline.registry.v1.RecordProof",
  fields: [
    { number: 1, name: "recordHash", protoName: "record_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
    { number: 4, name: "part", protoName: "part", kind: "message", repeated: false, nullable: true, message: () => PartProof },
  ],
  write: writeRecordProof,
  read: readRecordProof,
  create: createRecordProof,
});

/** PartProof shows one contribution's tree inside the content tree of a datanet's version (R62). */
export interface PartProof {
  readonly root: Uint8Array;
  readonly recordCount: bigint;
  readonly index: bigint;
  readonly path: readonly SumStep[];
}

function writePartProof(writer: Writer, value: PartProof): void {
  if (value.root.length !== 0) {
    putBytes(writer, 10, value.root);
  }
  if (value.recordCount !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.recordCount);
  }
  if (value.index !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.index);
  }
  for (const item of value.path) {
    writer.uint32(34).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
}

function readPartProof(reader: Reader): PartProof {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  const f4: SumStep[] = [];
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
  while (tag === 34) {
    const outer = reader.open();
    f4.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    root: f1 ?? new Uint8Array(0),
    recordCount: f2,
    index: f3,
    path: f4,
  };
}

function createPartProof(partial?: Partial<PartProof>): PartProof {
  return {
    root: new Uint8Array(0),
    recordCount: 0n,
    index: 0n,
    path: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.PartProof. */
export const PartProof: Codec<PartProof> = defineCodec<PartProof>({
  typeName: "byline.registry.v1.PartProof",
  fields: [
    { number: 1, name: "root", protoName: "root", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "recordCount", protoName: "record_count", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
  ],
  write: writePartProof,
  read: readPartProof,
  create: createPartProof,
});

/** PartRecords are records of one part that share their path. */
export interface PartRecords {
  readonly part: PartProof;
  readonly nodes: readonly Uint8Array[];
}

function writePartRecords(writer: Writer, value: PartRecords): void {
  {
    writer.uint32(10).fork();
    PartProof.write(writer, value.part);
    writer.ldelim();
  }
  for (const item of value.nodes) {
    putBytes(writer, 18, item);
  }
}

function readPartRecords(reader: Reader): PartRecords {
  let f1: PartProof | undefined;
  const f2: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PartProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    part: f1 ?? PartProof.create(),
    nodes: f2,
  };
}

function createPartRecords(partial?: Partial<PartRecords>): PartRecords {
  return {
    part: PartProof.create(),
    nodes: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.PartRecords. */
export const PartRecords: Codec<PartRecords> = defineCodec<PartRecords>({
  typeName: "byline.registry.v1.PartRecords",
  fields: [
    { number: 1, name: "part", protoName: "part", kind: "message", repeated: false, nullable: false, message: () => PartProof },
    { number: 2, name: "nodes", protoName: "nodes", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writePartRecords,
  read: readPartRecords,
  create: createPartRecords,
});

/** RecordsProof shows many records of one version at once (R71). A flat version has nodes, one of two levels has parts. */
export interface RecordsProof {
  readonly indexes: readonly bigint[];
  readonly hashes: readonly Uint8Array[];
  readonly nodes: readonly Uint8Array[];
  readonly parts: readonly PartRecords[];
}

function writeRecordsProof(writer: Writer, value: RecordsProof): void {
  if (value.indexes.length !== 0) {
    writer.uint32(10).fork();
    for (const item of value.indexes) putUint64(writer, item);
    writer.ldelim();
  }
  for (const item of value.hashes) {
    putBytes(writer, 18, item);
  }
  for (const item of value.nodes) {
    putBytes(writer, 26, item);
  }
  for (const item of value.parts) {
    writer.uint32(34).fork();
    PartRecords.write(writer, item);
    writer.ldelim();
  }
}

function readRecordsProof(reader: Reader): RecordsProof {
  const f1: bigint[] = [];
  const f2: Uint8Array[] = [];
  const f3: Uint8Array[] = [];
  const f4: PartRecords[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    while (reader.pos < reader.end) f1.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.bytes());
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(PartRecords.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    indexes: f1,
    hashes: f2,
    nodes: f3,
    parts: f4,
  };
}

function createRecordsProof(partial?: Partial<RecordsProof>): RecordsProof {
  return {
    indexes: [],
    hashes: [],
    nodes: [],
    parts: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.RecordsProof. */
export const RecordsProof: Codec<RecordsProof> = defineCodec<RecordsProof>({
  typeName: "byline.registry.v1.RecordsProof",
  fields: [
    { number: 1, name: "indexes", protoName: "indexes", kind: "uint64", repeated: true, nullable: false },
    { number: 2, name: "hashes", protoName: "hashes", kind: "bytes", repeated: true, nullable: false },
    { number: 3, name: "nodes", protoName: "nodes", kind: "bytes", repeated: true, nullable: false },
    { number: 4, name: "parts", protoName: "parts", kind: "message", repeated: true, nullable: false, message: () => PartRecords },
  ],
  write: writeRecordsProof,
  read: readRecordsProof,
  create: createRecordsProof,
});

/** Message byline.registry.v1.MsgChallengeStripped. */
export interface MsgChallengeStripped {
  readonly challenger: string;
  readonly datasetId: bigint;
  readonly olderVersion: string;
  readonly newerVersion: string;
  readonly olderRecord: RecordProof;
  readonly newerRecord: RecordProof;
  readonly olderContributor: ContributorProof;
  readonly newerLeft: ContributorProof | undefined;
  readonly newerRight: ContributorProof | undefined;
  readonly olderDatasetId: bigint;
  readonly accountLeft: ContributorProof | undefined;
  readonly accountRight: ContributorProof | undefined;
  readonly newerContributor: ContributorProof | undefined;
  readonly newerAccount: ContributorProof | undefined;
}

function writeMsgChallengeStripped(writer: Writer, value: MsgChallengeStripped): void {
  if (value.challenger !== "") {
    putString(writer, 10, value.challenger);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.olderVersion !== "") {
    putString(writer, 26, value.olderVersion);
  }
  if (value.newerVersion !== "") {
    putString(writer, 34, value.newerVersion);
  }
  {
    writer.uint32(42).fork();
    RecordProof.write(writer, value.olderRecord);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    RecordProof.write(writer, value.newerRecord);
    writer.ldelim();
  }
  {
    writer.uint32(58).fork();
    ContributorProof.write(writer, value.olderContributor);
    writer.ldelim();
  }
  if (value.newerLeft !== undefined) {
    writer.uint32(66).fork();
    ContributorProof.write(writer, value.newerLeft);
    writer.ldelim();
  }
  if (value.newerRight !== undefined) {
    writer.uint32(74).fork();
    ContributorProof.write(writer, value.newerRight);
    writer.ldelim();
  }
  if (value.olderDatasetId !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.olderDatasetId);
  }
  if (value.accountLeft !== undefined) {
    writer.uint32(90).fork();
    ContributorProof.write(writer, value.accountLeft);
    writer.ldelim();
  }
  if (value.accountRight !== undefined) {
    writer.uint32(98).fork();
    ContributorProof.write(writer, value.accountRight);
    writer.ldelim();
  }
  if (value.newerContributor !== undefined) {
    writer.uint32(106).fork();
    ContributorProof.write(writer, value.newerContributor);
    writer.ldelim();
  }
  if (value.newerAccount !== undefined) {
    writer.uint32(114).fork();
    ContributorProof.write(writer, value.newerAccount);
    writer.ldelim();
  }
}

function readMsgChallengeStripped(reader: Reader): MsgChallengeStripped {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = "";
  let f5: RecordProof | undefined;
  let f6: RecordProof | undefined;
  let f7: ContributorProof | undefined;
  let f8: ContributorProof | undefined;
  let f9: ContributorProof | undefined;
  let f10 = 0n;
  let f11: ContributorProof | undefined;
  let f12: ContributorProof | undefined;
  let f13: ContributorProof | undefined;
  let f14: ContributorProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 42) {
    const outer = reader.open();
    f5 = RecordProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = RecordProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    const outer = reader.open();
    f11 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    f12 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    f13 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 114) {
    const outer = reader.open();
    f14 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58, 66, 74, 80, 90, 98, 106, 114]);
  return {
    challenger: f1,
    datasetId: f2,
    olderVersion: f3,
    newerVersion: f4,
    olderRecord: f5 ?? RecordProof.create(),
    newerRecord: f6 ?? RecordProof.create(),
    olderContributor: f7 ?? ContributorProof.create(),
    newerLeft: f8,
    newerRight: f9,
    olderDatasetId: f10,
    accountLeft: f11,
    accountRight: f12,
    newerContributor: f13,
    newerAccount: f14,
  };
}

function createMsgChallengeStripped(partial?: Partial<MsgChallengeStripped>): MsgChallengeStripped {
  return {
    challenger: "",
    datasetId: 0n,
    olderVersion: "",
    newerVersion: "",
    olderRecord: RecordProof.create(),
    newerRecord: RecordProof.create(),
    olderContributor: ContributorProof.create(),
    newerLeft: undefined,
    newerRight: undefined,
    olderDatasetId: 0n,
    accountLeft: undefined,
    accountRight: undefined,
    newerContributor: undefined,
    newerAccount: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgChallengeStripped. */
export const MsgChallengeStripped: Codec<MsgChallengeStripped> = defineCodec<MsgChallengeStripped>({
  typeName: "byline.registry.v1.MsgChallengeStripped",
  fields: [
    { number: 1, name: "challenger", protoName: "challenger", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "olderVersion", protoName: "older_version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "newerVersion", protoName: "newer_version", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "olderRecord", protoName: "older_record", kind: "message", repeated: false, nullable: false, message: () => RecordProof, aminoDontOmitEmpty: true },
    { number: 6, name: "newerRecord", protoName: "newer_record", kind: "message", repeated: false, nullable: false, message: () => RecordProof, aminoDontOmitEmpty: true },
    { number: 7, name: "olderContributor", protoName: "older_contributor", kind: "message", repeated: false, nullable: false, message: () => ContributorProof, aminoDontOmitEmpty: true },
    { number: 8, name: "newerLeft", protoName: "newer_left", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 9, name: "newerRight", protoName: "newer_right", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 10, name: "olderDatasetId", protoName: "older_dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "accountLeft", protoName: "account_left", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 12, name: "accountRight", protoName: "account_right", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 13, name: "newerContributor", protoName: "newer_contributor", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 14, name: "newerAccount", protoName: "newer_account", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
  ],
  options: { aminoName: "byline/MsgChallengeStripped", signers: ["challenger"] },
  write: writeMsgChallengeStripped,
  read: readMsgChallengeStripped,
  create: createMsgChallengeStripped,
});

/** Message byline.registry.v1.MsgChallengeStrippedResponse. */
export type MsgChallengeStrippedResponse = Readonly<Record<string, never>>;

function writeMsgChallengeStrippedResponse(): void {}

function readMsgChallengeStrippedResponse(reader: Reader): MsgChallengeStrippedResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgChallengeStrippedResponse(): MsgChallengeStrippedResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgChallengeStrippedResponse. */
export const MsgChallengeStrippedResponse: Codec<MsgChallengeStrippedResponse> = defineCodec<MsgChallengeStrippedResponse>({
  typeName: "byline.registry.v1.MsgChallengeStrippedResponse",
  fields: [],
  write: writeMsgChallengeStrippedResponse,
  read: readMsgChallengeStrippedResponse,
  create: createMsgChallengeStrippedResponse,
});

/** Message byline.registry.v1.MsgChallengeDuplicate. */
export interface MsgChallengeDuplicate {
  readonly challenger: string;
  readonly older: VersionName;
  readonly newer: VersionName;
  readonly bond: Coin;
}

function writeMsgChallengeDuplicate(writer: Writer, value: MsgChallengeDuplicate): void {
  if (value.challenger !== "") {
    putString(writer, 10, value.challenger);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.older);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    VersionName.write(writer, value.newer);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.bond);
    writer.ldelim();
  }
}

function readMsgChallengeDuplicate(reader: Reader): MsgChallengeDuplicate {
  let f1 = "";
  let f2: VersionName | undefined;
  let f3: VersionName | undefined;
  let f4: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    challenger: f1,
    older: f2 ?? VersionName.create(),
    newer: f3 ?? VersionName.create(),
    bond: f4 ?? Coin.create(),
  };
}

function createMsgChallengeDuplicate(partial?: Partial<MsgChallengeDuplicate>): MsgChallengeDuplicate {
  return {
    challenger: "",
    older: VersionName.create(),
    newer: VersionName.create(),
    bond: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgChallengeDuplicate. */
export const MsgChallengeDuplicate: Codec<MsgChallengeDuplicate> = defineCodec<MsgChallengeDuplicate>({
  typeName: "byline.registry.v1.MsgChallengeDuplicate",
  fields: [
    { number: 1, name: "challenger", protoName: "challenger", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "older", protoName: "older", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 3, name: "newer", protoName: "newer", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 4, name: "bond", protoName: "bond", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgChallengeDuplicate", signers: ["challenger"] },
  write: writeMsgChallengeDuplicate,
  read: readMsgChallengeDuplicate,
  create: createMsgChallengeDuplicate,
});

/** Message byline.registry.v1.MsgChallengeDuplicateResponse. */
export interface MsgChallengeDuplicateResponse {
  readonly caseId: bigint;
}

function writeMsgChallengeDuplicateResponse(writer: Writer, value: MsgChallengeDuplicateResponse): void {
  if (value.caseId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.caseId);
  }
}

function readMsgChallengeDuplicateResponse(reader: Reader): MsgChallengeDuplicateResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    caseId: f1,
  };
}

function createMsgChallengeDuplicateResponse(partial?: Partial<MsgChallengeDuplicateResponse>): MsgChallengeDuplicateResponse {
  return {
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgChallengeDuplicateResponse. */
export const MsgChallengeDuplicateResponse: Codec<MsgChallengeDuplicateResponse> = defineCodec<MsgChallengeDuplicateResponse>({
  typeName: "byline.registry.v1.MsgChallengeDuplicateResponse",
  fields: [
    { number: 1, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgChallengeDuplicateResponse,
  read: readMsgChallengeDuplicateResponse,
  create: createMsgChallengeDuplicateResponse,
});

/** RecordsOrigin shows drawn records in a version that is older than the one they are said to be copied from (R72). */
export interface RecordsOrigin {
  readonly origin: VersionName;
  readonly through: readonly VersionName[];
  readonly records: RecordsProof;
}

function writeRecordsOrigin(writer: Writer, value: RecordsOrigin): void {
  {
    writer.uint32(10).fork();
    VersionName.write(writer, value.origin);
    writer.ldelim();
  }
  for (const item of value.through) {
    writer.uint32(18).fork();
    VersionName.write(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    RecordsProof.write(writer, value.records);
    writer.ldelim();
  }
}

function readRecordsOrigin(reader: Reader): RecordsOrigin {
  let f1: VersionName | undefined;
  const f2: VersionName[] = [];
  let f3: RecordsProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(VersionName.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = RecordsProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    origin: f1 ?? VersionName.create(),
    through: f2,
    records: f3 ?? RecordsProof.create(),
  };
}

function createRecordsOrigin(partial?: Partial<RecordsOrigin>): RecordsOrigin {
  return {
    origin: VersionName.create(),
    through: [],
    records: RecordsProof.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.RecordsOrigin. */
export const RecordsOrigin: Codec<RecordsOrigin> = defineCodec<RecordsOrigin>({
  typeName: "byline.registry.v1.RecordsOrigin",
  fields: [
    { number: 1, name: "origin", protoName: "origin", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 2, name: "through", protoName: "through", kind: "message", repeated: true, nullable: false, message: () => VersionName },
    { number: 3, name: "records", protoName: "records", kind: "message", repeated: false, nullable: false, message: () => RecordsProof, aminoDontOmitEmpty: true },
  ],
  write: writeRecordsOrigin,
  read: readRecordsOrigin,
  create: createRecordsOrigin,
});

/** Message byline.registry.v1.MsgOpenDuplicate. */
export interface MsgOpenDuplicate {
  readonly owner: string;
  readonly caseId: bigint;
  readonly records: RecordsProof;
  readonly origins: readonly RecordsOrigin[];
}

function writeMsgOpenDuplicate(writer: Writer, value: MsgOpenDuplicate): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
  }
  {
    writer.uint32(26).fork();
    RecordsProof.write(writer, value.records);
    writer.ldelim();
  }
  for (const item of value.origins) {
    writer.uint32(34).fork();
    RecordsOrigin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgOpenDuplicate(reader: Reader): MsgOpenDuplicate {
  let f1 = "";
  let f2 = 0n;
  let f3: RecordsProof | undefined;
  const f4: RecordsOrigin[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = RecordsProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(RecordsOrigin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    owner: f1,
    caseId: f2,
    records: f3 ?? RecordsProof.create(),
    origins: f4,
  };
}

function createMsgOpenDuplicate(partial?: Partial<MsgOpenDuplicate>): MsgOpenDuplicate {
  return {
    owner: "",
    caseId: 0n,
    records: RecordsProof.create(),
    origins: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgOpenDuplicate. */
export const MsgOpenDuplicate: Codec<MsgOpenDuplicate> = defineCodec<MsgOpenDuplicate>({
  typeName: "byline.registry.v1.MsgOpenDuplicate",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "records", protoName: "records", kind: "message", repeated: false, nullable: false, message: () => RecordsProof, aminoDontOmitEmpty: true },
    { number: 4, name: "origins", protoName: "origins", kind: "message", repeated: true, nullable: false, message: () => RecordsOrigin },
  ],
  options: { aminoName: "byline/MsgOpenDuplicate", signers: ["owner"] },
  write: writeMsgOpenDuplicate,
  read: readMsgOpenDuplicate,
  create: createMsgOpenDuplicate,
});

/** Message byline.registry.v1.MsgOpenDuplicateResponse. */
export interface MsgOpenDuplicateResponse {
  readonly proofUntil: bigint;
}

function writeMsgOpenDuplicateResponse(writer: Writer, value: MsgOpenDuplicateResponse): void {
  if (value.proofUntil !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proofUntil);
  }
}

function readMsgOpenDuplicateResponse(reader: Reader): MsgOpenDuplicateResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    proofUntil: f1,
  };
}

function createMsgOpenDuplicateResponse(partial?: Partial<MsgOpenDuplicateResponse>): MsgOpenDuplicateResponse {
  return {
    proofUntil: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgOpenDuplicateResponse. */
export const MsgOpenDuplicateResponse: Codec<MsgOpenDuplicateResponse> = defineCodec<MsgOpenDuplicateResponse>({
  typeName: "byline.registry.v1.MsgOpenDuplicateResponse",
  fields: [
    { number: 1, name: "proofUntil", protoName: "proof_until", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgOpenDuplicateResponse,
  read: readMsgOpenDuplicateResponse,
  create: createMsgOpenDuplicateResponse,
});

/** MsgProveDuplicate may be sent by anybody; what the challenger is due goes to the challenger. */
export interface MsgProveDuplicate {
  readonly challenger: string;
  readonly caseId: bigint;
  readonly records: RecordsProof;
}

function writeMsgProveDuplicate(writer: Writer, value: MsgProveDuplicate): void {
  if (value.challenger !== "") {
    putString(writer, 10, value.challenger);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
  }
  {
    writer.uint32(26).fork();
    RecordsProof.write(writer, value.records);
    writer.ldelim();
  }
}

function readMsgProveDuplicate(reader: Reader): MsgProveDuplicate {
  let f1 = "";
  let f2 = 0n;
  let f3: RecordsProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = RecordsProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    challenger: f1,
    caseId: f2,
    records: f3 ?? RecordsProof.create(),
  };
}

function createMsgProveDuplicate(partial?: Partial<MsgProveDuplicate>): MsgProveDuplicate {
  return {
    challenger: "",
    caseId: 0n,
    records: RecordsProof.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgProveDuplicate. */
export const MsgProveDuplicate: Codec<MsgProveDuplicate> = defineCodec<MsgProveDuplicate>({
  typeName: "byline.registry.v1.MsgProveDuplicate",
  fields: [
    { number: 1, name: "challenger", protoName: "challenger", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "records", protoName: "records", kind: "message", repeated: false, nullable: false, message: () => RecordsProof, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgProveDuplicate", signers: ["challenger"] },
  write: writeMsgProveDuplicate,
  read: readMsgProveDuplicate,
  create: createMsgProveDuplicate,
});

/** Message byline.registry.v1.MsgProveDuplicateResponse. */
export interface MsgProveDuplicateResponse {
  readonly found: number;
}

function writeMsgProveDuplicateResponse(writer: Writer, value: MsgProveDuplicateResponse): void {
  if (value.found !== 0) {
    writer.uint32(8);
    putUint32(writer, value.found);
  }
}

function readMsgProveDuplicateResponse(reader: Reader): MsgProveDuplicateResponse {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    found: f1,
  };
}

function createMsgProveDuplicateResponse(partial?: Partial<MsgProveDuplicateResponse>): MsgProveDuplicateResponse {
  return {
    found: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgProveDuplicateResponse. */
export const MsgProveDuplicateResponse: Codec<MsgProveDuplicateResponse> = defineCodec<MsgProveDuplicateResponse>({
  typeName: "byline.registry.v1.MsgProveDuplicateResponse",
  fields: [
    { number: 1, name: "found", protoName: "found", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeMsgProveDuplicateResponse,
  read: readMsgProveDuplicateResponse,
  create: createMsgProveDuplicateResponse,
});

/** Message byline.registry.v1.MsgCureDuplicate. */
export interface MsgCureDuplicate {
  readonly owner: string;
  readonly caseId: bigint;
  readonly relation: number;
  readonly royaltyPpm: number;
}

function writeMsgCureDuplicate(writer: Writer, value: MsgCureDuplicate): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
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

function readMsgCureDuplicate(reader: Reader): MsgCureDuplicate {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32]);
  return {
    owner: f1,
    caseId: f2,
    relation: f3,
    royaltyPpm: f4,
  };
}

function createMsgCureDuplicate(partial?: Partial<MsgCureDuplicate>): MsgCureDuplicate {
  return {
    owner: "",
    caseId: 0n,
    relation: 0,
    royaltyPpm: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgCureDuplicate. */
export const MsgCureDuplicate: Codec<MsgCureDuplicate> = defineCodec<MsgCureDuplicate>({
  typeName: "byline.registry.v1.MsgCureDuplicate",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "relation", protoName: "relation", kind: "enum", repeated: false, nullable: false, enum: ParentRelationDescriptor },
    { number: 4, name: "royaltyPpm", protoName: "royalty_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCureDuplicate", signers: ["owner"] },
  write: writeMsgCureDuplicate,
  read: readMsgCureDuplicate,
  create: createMsgCureDuplicate,
});

/** Message byline.registry.v1.MsgCureDuplicateResponse. */
export type MsgCureDuplicateResponse = Readonly<Record<string, never>>;

function writeMsgCureDuplicateResponse(): void {}

function readMsgCureDuplicateResponse(reader: Reader): MsgCureDuplicateResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCureDuplicateResponse(): MsgCureDuplicateResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgCureDuplicateResponse. */
export const MsgCureDuplicateResponse: Codec<MsgCureDuplicateResponse> = defineCodec<MsgCureDuplicateResponse>({
  typeName: "byline.registry.v1.MsgCureDuplicateResponse",
  fields: [],
  write: writeMsgCureDuplicateResponse,
  read: readMsgCureDuplicateResponse,
  create: createMsgCureDuplicateResponse,
});

/** Message byline.registry.v1.MsgSetCommons. */
export interface MsgSetCommons {
  readonly authority: string;
  readonly datasetIds: readonly bigint[];
  readonly listed: boolean;
}

function writeMsgSetCommons(writer: Writer, value: MsgSetCommons): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  if (value.datasetIds.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.datasetIds) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.listed) {
    writer.uint32(24);
    writer.bool(value.listed);
  }
}

function readMsgSetCommons(reader: Reader): MsgSetCommons {
  let f1 = "";
  const f2: bigint[] = [];
  let f3 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    authority: f1,
    datasetIds: f2,
    listed: f3,
  };
}

function createMsgSetCommons(partial?: Partial<MsgSetCommons>): MsgSetCommons {
  return {
    authority: "",
    datasetIds: [],
    listed: false,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetCommons. */
export const MsgSetCommons: Codec<MsgSetCommons> = defineCodec<MsgSetCommons>({
  typeName: "byline.registry.v1.MsgSetCommons",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetIds", protoName: "dataset_ids", kind: "uint64", repeated: true, nullable: false },
    { number: 3, name: "listed", protoName: "listed", kind: "bool", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgSetCommons", signers: ["authority"] },
  write: writeMsgSetCommons,
  read: readMsgSetCommons,
  create: createMsgSetCommons,
});

/** Message byline.registry.v1.MsgSetCommonsResponse. */
export type MsgSetCommonsResponse = Readonly<Record<string, never>>;

function writeMsgSetCommonsResponse(): void {}

function readMsgSetCommonsResponse(reader: Reader): MsgSetCommonsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetCommonsResponse(): MsgSetCommonsResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgSetCommonsResponse. */
export const MsgSetCommonsResponse: Codec<MsgSetCommonsResponse> = defineCodec<MsgSetCommonsResponse>({
  typeName: "byline.registry.v1.MsgSetCommonsResponse",
  fields: [],
  write: writeMsgSetCommonsResponse,
  read: readMsgSetCommonsResponse,
  create: createMsgSetCommonsResponse,
});

/** Message byline.registry.v1.MsgSetJuryStake. */
export interface MsgSetJuryStake {
  readonly juror: string;
  readonly stake: Coin;
}

function writeMsgSetJuryStake(writer: Writer, value: MsgSetJuryStake): void {
  if (value.juror !== "") {
    putString(writer, 10, value.juror);
  }
  {
    writer.uint32(18).fork();
    Coin.write(writer, value.stake);
    writer.ldelim();
  }
}

function readMsgSetJuryStake(reader: Reader): MsgSetJuryStake {
  let f1 = "";
  let f2: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    juror: f1,
    stake: f2 ?? Coin.create(),
  };
}

function createMsgSetJuryStake(partial?: Partial<MsgSetJuryStake>): MsgSetJuryStake {
  return {
    juror: "",
    stake: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetJuryStake. */
export const MsgSetJuryStake: Codec<MsgSetJuryStake> = defineCodec<MsgSetJuryStake>({
  typeName: "byline.registry.v1.MsgSetJuryStake",
  fields: [
    { number: 1, name: "juror", protoName: "juror", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "stake", protoName: "stake", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgSetJuryStake", signers: ["juror"] },
  write: writeMsgSetJuryStake,
  read: readMsgSetJuryStake,
  create: createMsgSetJuryStake,
});

/** Message byline.registry.v1.MsgSetJuryStakeResponse. */
export interface MsgSetJuryStakeResponse {
  readonly height: bigint;
}

function writeMsgSetJuryStakeResponse(writer: Writer, value: MsgSetJuryStakeResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readMsgSetJuryStakeResponse(reader: Reader): MsgSetJuryStakeResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    height: f1,
  };
}

function createMsgSetJuryStakeResponse(partial?: Partial<MsgSetJuryStakeResponse>): MsgSetJuryStakeResponse {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetJuryStakeResponse. */
export const MsgSetJuryStakeResponse: Codec<MsgSetJuryStakeResponse> = defineCodec<MsgSetJuryStakeResponse>({
  typeName: "byline.registry.v1.MsgSetJuryStakeResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeMsgSetJuryStakeResponse,
  read: readMsgSetJuryStakeResponse,
  create: createMsgSetJuryStakeResponse,
});

/** Message byline.registry.v1.MsgOpenCase. */
export interface MsgOpenCase {
  readonly challenger: string;
  readonly subject: VersionName;
  readonly reason: number;
  readonly evidenceHash: Uint8Array;
  readonly evidenceUri: string;
  readonly bond: Coin;
}

function writeMsgOpenCase(writer: Writer, value: MsgOpenCase): void {
  if (value.challenger !== "") {
    putString(writer, 10, value.challenger);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.reason !== 0) {
    writer.uint32(24);
    putInt32(writer, value.reason);
  }
  if (value.evidenceHash.length !== 0) {
    putBytes(writer, 34, value.evidenceHash);
  }
  if (value.evidenceUri !== "") {
    putString(writer, 42, value.evidenceUri);
  }
  {
    writer.uint32(50).fork();
    Coin.write(writer, value.bond);
    writer.ldelim();
  }
}

function readMsgOpenCase(reader: Reader): MsgOpenCase {
  let f1 = "";
  let f2: VersionName | undefined;
  let f3 = 0;
  let f4: Uint8Array | undefined;
  let f5 = "";
  let f6: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 42, 50]);
  return {
    challenger: f1,
    subject: f2 ?? VersionName.create(),
    reason: f3,
    evidenceHash: f4 ?? new Uint8Array(0),
    evidenceUri: f5,
    bond: f6 ?? Coin.create(),
  };
}

function createMsgOpenCase(partial?: Partial<MsgOpenCase>): MsgOpenCase {
  return {
    challenger: "",
    subject: VersionName.create(),
    reason: 0,
    evidenceHash: new Uint8Array(0),
    evidenceUri: "",
    bond: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgOpenCase. */
export const MsgOpenCase: Codec<MsgOpenCase> = defineCodec<MsgOpenCase>({
  typeName: "byline.registry.v1.MsgOpenCase",
  fields: [
    { number: 1, name: "challenger", protoName: "challenger", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 3, name: "reason", protoName: "reason", kind: "enum", repeated: false, nullable: false, enum: ReasonDescriptor },
    { number: 4, name: "evidenceHash", protoName: "evidence_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "evidenceUri", protoName: "evidence_uri", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "bond", protoName: "bond", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgOpenCase", signers: ["challenger"] },
  write: writeMsgOpenCase,
  read: readMsgOpenCase,
  create: createMsgOpenCase,
});

/** Message byline.registry.v1.MsgOpenCaseResponse. */
export interface MsgOpenCaseResponse {
  readonly caseId: bigint;
}

function writeMsgOpenCaseResponse(writer: Writer, value: MsgOpenCaseResponse): void {
  if (value.caseId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.caseId);
  }
}

function readMsgOpenCaseResponse(reader: Reader): MsgOpenCaseResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    caseId: f1,
  };
}

function createMsgOpenCaseResponse(partial?: Partial<MsgOpenCaseResponse>): MsgOpenCaseResponse {
  return {
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgOpenCaseResponse. */
export const MsgOpenCaseResponse: Codec<MsgOpenCaseResponse> = defineCodec<MsgOpenCaseResponse>({
  typeName: "byline.registry.v1.MsgOpenCaseResponse",
  fields: [
    { number: 1, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgOpenCaseResponse,
  read: readMsgOpenCaseResponse,
  create: createMsgOpenCaseResponse,
});

/** Message byline.registry.v1.MsgCommitVote. */
export interface MsgCommitVote {
  readonly voter: string;
  readonly caseId: bigint;
  readonly commitment: Uint8Array;
}

function writeMsgCommitVote(writer: Writer, value: MsgCommitVote): void {
  if (value.voter !== "") {
    putString(writer, 10, value.voter);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 26, value.commitment);
  }
}

function readMsgCommitVote(reader: Reader): MsgCommitVote {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    voter: f1,
    caseId: f2,
    commitment: f3 ?? new Uint8Array(0),
  };
}

function createMsgCommitVote(partial?: Partial<MsgCommitVote>): MsgCommitVote {
  return {
    voter: "",
    caseId: 0n,
    commitment: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgCommitVote. */
export const MsgCommitVote: Codec<MsgCommitVote> = defineCodec<MsgCommitVote>({
  typeName: "byline.registry.v1.MsgCommitVote",
  fields: [
    { number: 1, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCommitVote", signers: ["voter"] },
  write: writeMsgCommitVote,
  read: readMsgCommitVote,
  create: createMsgCommitVote,
});

/** Message byline.registry.v1.MsgCommitVoteResponse. */
export type MsgCommitVoteResponse = Readonly<Record<string, never>>;

function writeMsgCommitVoteResponse(): void {}

function readMsgCommitVoteResponse(reader: Reader): MsgCommitVoteResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommitVoteResponse(): MsgCommitVoteResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgCommitVoteResponse. */
export const MsgCommitVoteResponse: Codec<MsgCommitVoteResponse> = defineCodec<MsgCommitVoteResponse>({
  typeName: "byline.registry.v1.MsgCommitVoteResponse",
  fields: [],
  write: writeMsgCommitVoteResponse,
  read: readMsgCommitVoteResponse,
  create: createMsgCommitVoteResponse,
});

/** Message byline.registry.v1.MsgRevealVote. */
export interface MsgRevealVote {
  readonly voter: string;
  readonly caseId: bigint;
  readonly vote: number;
  readonly salt: Uint8Array;
}

function writeMsgRevealVote(writer: Writer, value: MsgRevealVote): void {
  if (value.voter !== "") {
    putString(writer, 10, value.voter);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
  }
  if (value.vote !== 0) {
    writer.uint32(24);
    putInt32(writer, value.vote);
  }
  if (value.salt.length !== 0) {
    putBytes(writer, 34, value.salt);
  }
}

function readMsgRevealVote(reader: Reader): MsgRevealVote {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    voter: f1,
    caseId: f2,
    vote: f3,
    salt: f4 ?? new Uint8Array(0),
  };
}

function createMsgRevealVote(partial?: Partial<MsgRevealVote>): MsgRevealVote {
  return {
    voter: "",
    caseId: 0n,
    vote: 0,
    salt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRevealVote. */
export const MsgRevealVote: Codec<MsgRevealVote> = defineCodec<MsgRevealVote>({
  typeName: "byline.registry.v1.MsgRevealVote",
  fields: [
    { number: 1, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "vote", protoName: "vote", kind: "enum", repeated: false, nullable: false, enum: VoteDescriptor },
    { number: 4, name: "salt", protoName: "salt", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRevealVote", signers: ["voter"] },
  write: writeMsgRevealVote,
  read: readMsgRevealVote,
  create: createMsgRevealVote,
});

/** Message byline.registry.v1.MsgRevealVoteResponse. */
export type MsgRevealVoteResponse = Readonly<Record<string, never>>;

function writeMsgRevealVoteResponse(): void {}

function readMsgRevealVoteResponse(reader: Reader): MsgRevealVoteResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevealVoteResponse(): MsgRevealVoteResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgRevealVoteResponse. */
export const MsgRevealVoteResponse: Codec<MsgRevealVoteResponse> = defineCodec<MsgRevealVoteResponse>({
  typeName: "byline.registry.v1.MsgRevealVoteResponse",
  fields: [],
  write: writeMsgRevealVoteResponse,
  read: readMsgRevealVoteResponse,
  create: createMsgRevealVoteResponse,
});

/** Message byline.registry.v1.MsgAppealCase. */
export interface MsgAppealCase {
  readonly appellant: string;
  readonly caseId: bigint;
  readonly bond: Coin;
}

function writeMsgAppealCase(writer: Writer, value: MsgAppealCase): void {
  if (value.appellant !== "") {
    putString(writer, 10, value.appellant);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.bond);
    writer.ldelim();
  }
}

function readMsgAppealCase(reader: Reader): MsgAppealCase {
  let f1 = "";
  let f2 = 0n;
  let f3: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    appellant: f1,
    caseId: f2,
    bond: f3 ?? Coin.create(),
  };
}

function createMsgAppealCase(partial?: Partial<MsgAppealCase>): MsgAppealCase {
  return {
    appellant: "",
    caseId: 0n,
    bond: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAppealCase. */
export const MsgAppealCase: Codec<MsgAppealCase> = defineCodec<MsgAppealCase>({
  typeName: "byline.registry.v1.MsgAppealCase",
  fields: [
    { number: 1, name: "appellant", protoName: "appellant", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "bond", protoName: "bond", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgAppealCase", signers: ["appellant"] },
  write: writeMsgAppealCase,
  read: readMsgAppealCase,
  create: createMsgAppealCase,
});

/** Message byline.registry.v1.MsgAppealCaseResponse. */
export type MsgAppealCaseResponse = Readonly<Record<string, never>>;

function writeMsgAppealCaseResponse(): void {}

function readMsgAppealCaseResponse(reader: Reader): MsgAppealCaseResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgAppealCaseResponse(): MsgAppealCaseResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgAppealCaseResponse. */
export const MsgAppealCaseResponse: Codec<MsgAppealCaseResponse> = defineCodec<MsgAppealCaseResponse>({
  typeName: "byline.registry.v1.MsgAppealCaseResponse",
  fields: [],
  write: writeMsgAppealCaseResponse,
  read: readMsgAppealCaseResponse,
  create: createMsgAppealCaseResponse,
});

/** MsgAdvanceCase does what is due in a case; the end of a block does the same. */
export interface MsgAdvanceCase {
  readonly sender: string;
  readonly kind: number;
  readonly caseId: bigint;
}

function writeMsgAdvanceCase(writer: Writer, value: MsgAdvanceCase): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.kind !== 0) {
    writer.uint32(16);
    putInt32(writer, value.kind);
  }
  if (value.caseId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.caseId);
  }
}

function readMsgAdvanceCase(reader: Reader): MsgAdvanceCase {
  let f1 = "";
  let f2 = 0;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    sender: f1,
    kind: f2,
    caseId: f3,
  };
}

function createMsgAdvanceCase(partial?: Partial<MsgAdvanceCase>): MsgAdvanceCase {
  return {
    sender: "",
    kind: 0,
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAdvanceCase. */
export const MsgAdvanceCase: Codec<MsgAdvanceCase> = defineCodec<MsgAdvanceCase>({
  typeName: "byline.registry.v1.MsgAdvanceCase",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "kind", protoName: "kind", kind: "enum", repeated: false, nullable: false, enum: CaseKindDescriptor },
    { number: 3, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgAdvanceCase", signers: ["sender"] },
  write: writeMsgAdvanceCase,
  read: readMsgAdvanceCase,
  create: createMsgAdvanceCase,
});

/** Message byline.registry.v1.MsgAdvanceCaseResponse. */
export type MsgAdvanceCaseResponse = Readonly<Record<string, never>>;

function writeMsgAdvanceCaseResponse(): void {}

function readMsgAdvanceCaseResponse(reader: Reader): MsgAdvanceCaseResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgAdvanceCaseResponse(): MsgAdvanceCaseResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgAdvanceCaseResponse. */
export const MsgAdvanceCaseResponse: Codec<MsgAdvanceCaseResponse> = defineCodec<MsgAdvanceCaseResponse>({
  typeName: "byline.registry.v1.MsgAdvanceCaseResponse",
  fields: [],
  write: writeMsgAdvanceCaseResponse,
  read: readMsgAdvanceCaseResponse,
  create: createMsgAdvanceCaseResponse,
});

/** Message byline.registry.v1.MsgPropagateTag. */
export interface MsgPropagateTag {
  readonly sender: string;
  readonly parent: VersionName;
  readonly child: VersionName;
  readonly reason: number;
}

function writeMsgPropagateTag(writer: Writer, value: MsgPropagateTag): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.parent);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    VersionName.write(writer, value.child);
    writer.ldelim();
  }
  if (value.reason !== 0) {
    writer.uint32(32);
    putInt32(writer, value.reason);
  }
}

function readMsgPropagateTag(reader: Reader): MsgPropagateTag {
  let f1 = "";
  let f2: VersionName | undefined;
  let f3: VersionName | undefined;
  let f4 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    sender: f1,
    parent: f2 ?? VersionName.create(),
    child: f3 ?? VersionName.create(),
    reason: f4,
  };
}

function createMsgPropagateTag(partial?: Partial<MsgPropagateTag>): MsgPropagateTag {
  return {
    sender: "",
    parent: VersionName.create(),
    child: VersionName.create(),
    reason: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgPropagateTag. */
export const MsgPropagateTag: Codec<MsgPropagateTag> = defineCodec<MsgPropagateTag>({
  typeName: "byline.registry.v1.MsgPropagateTag",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "parent", protoName: "parent", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 3, name: "child", protoName: "child", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 4, name: "reason", protoName: "reason", kind: "enum", repeated: false, nullable: false, enum: ReasonDescriptor },
  ],
  options: { aminoName: "byline/MsgPropagateTag", signers: ["sender"] },
  write: writeMsgPropagateTag,
  read: readMsgPropagateTag,
  create: createMsgPropagateTag,
});

/** Message byline.registry.v1.MsgPropagateTagResponse. */
export interface MsgPropagateTagResponse {
  readonly tagged: boolean;
}

function writeMsgPropagateTagResponse(writer: Writer, value: MsgPropagateTagResponse): void {
  if (value.tagged) {
    writer.uint32(8);
    writer.bool(value.tagged);
  }
}

function readMsgPropagateTagResponse(reader: Reader): MsgPropagateTagResponse {
  let f1 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    tagged: f1,
  };
}

function createMsgPropagateTagResponse(partial?: Partial<MsgPropagateTagResponse>): MsgPropagateTagResponse {
  return {
    tagged: false,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgPropagateTagResponse. */
export const MsgPropagateTagResponse: Codec<MsgPropagateTagResponse> = defineCodec<MsgPropagateTagResponse>({
  typeName: "byline.registry.v1.MsgPropagateTagResponse",
  fields: [
    { number: 1, name: "tagged", protoName: "tagged", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeMsgPropagateTagResponse,
  read: readMsgPropagateTagResponse,
  create: createMsgPropagateTagResponse,
});

/** Message byline.registry.v1.MsgCreateDatanet. */
export interface MsgCreateDatanet {
  readonly owner: string;
  readonly name: string;
  readonly title: string;
  readonly payoutAddress: string;
  readonly schemaHash: Uint8Array;
  readonly mediaType: string;
  readonly consents: Consents;
  readonly duplicateMin: number;
  readonly deriveRoyaltyPpm: number;
  readonly terms: DatanetTerms;
}

function writeMsgCreateDatanet(writer: Writer, value: MsgCreateDatanet): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.name !== "") {
    putString(writer, 18, value.name);
  }
  if (value.title !== "") {
    putString(writer, 26, value.title);
  }
  if (value.payoutAddress !== "") {
    putString(writer, 34, value.payoutAddress);
  }
  if (value.schemaHash.length !== 0) {
    putBytes(writer, 42, value.schemaHash);
  }
  if (value.mediaType !== "") {
    putString(writer, 50, value.mediaType);
  }
  {
    writer.uint32(58).fork();
    Consents.write(writer, value.consents);
    writer.ldelim();
  }
  if (value.duplicateMin !== 0) {
    writer.uint32(64);
    putUint32(writer, value.duplicateMin);
  }
  if (value.deriveRoyaltyPpm !== 0) {
    writer.uint32(72);
    putUint32(writer, value.deriveRoyaltyPpm);
  }
  {
    writer.uint32(82).fork();
    DatanetTerms.write(writer, value.terms);
    writer.ldelim();
  }
}

function readMsgCreateDatanet(reader: Reader): MsgCreateDatanet {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5: Uint8Array | undefined;
  let f6 = "";
  let f7: Consents | undefined;
  let f8 = 0;
  let f9 = 0;
  let f10: DatanetTerms | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = Consents.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = DatanetTerms.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 64, 72, 82]);
  return {
    owner: f1,
    name: f2,
    title: f3,
    payoutAddress: f4,
    schemaHash: f5 ?? new Uint8Array(0),
    mediaType: f6,
    consents: f7 ?? Consents.create(),
    duplicateMin: f8,
    deriveRoyaltyPpm: f9,
    terms: f10 ?? DatanetTerms.create(),
  };
}

function createMsgCreateDatanet(partial?: Partial<MsgCreateDatanet>): MsgCreateDatanet {
  return {
    owner: "",
    name: "",
    title: "",
    payoutAddress: "",
    schemaHash: new Uint8Array(0),
    mediaType: "",
    consents: Consents.create(),
    duplicateMin: 0,
    deriveRoyaltyPpm: 0,
    terms: DatanetTerms.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgCreateDatanet. */
export const MsgCreateDatanet: Codec<MsgCreateDatanet> = defineCodec<MsgCreateDatanet>({
  typeName: "byline.registry.v1.MsgCreateDatanet",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "payoutAddress", protoName: "payout_address", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "schemaHash", protoName: "schema_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "mediaType", protoName: "media_type", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "consents", protoName: "consents", kind: "message", repeated: false, nullable: false, message: () => Consents, aminoDontOmitEmpty: true },
    { number: 8, name: "duplicateMin", protoName: "duplicate_min", kind: "uint32", repeated: false, nullable: false },
    { number: 9, name: "deriveRoyaltyPpm", protoName: "derive_royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 10, name: "terms", protoName: "terms", kind: "message", repeated: false, nullable: false, message: () => DatanetTerms, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgCreateDatanet", signers: ["owner"] },
  write: writeMsgCreateDatanet,
  read: readMsgCreateDatanet,
  create: createMsgCreateDatanet,
});

/** Message byline.registry.v1.MsgCreateDatanetResponse. */
export interface MsgCreateDatanetResponse {
  readonly datanetId: bigint;
  readonly datasetId: bigint;
}

function writeMsgCreateDatanetResponse(writer: Writer, value: MsgCreateDatanetResponse): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
}

function readMsgCreateDatanetResponse(reader: Reader): MsgCreateDatanetResponse {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    datanetId: f1,
    datasetId: f2,
  };
}

function createMsgCreateDatanetResponse(partial?: Partial<MsgCreateDatanetResponse>): MsgCreateDatanetResponse {
  return {
    datanetId: 0n,
    datasetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgCreateDatanetResponse. */
export const MsgCreateDatanetResponse: Codec<MsgCreateDatanetResponse> = defineCodec<MsgCreateDatanetResponse>({
  typeName: "byline.registry.v1.MsgCreateDatanetResponse",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgCreateDatanetResponse,
  read: readMsgCreateDatanetResponse,
  create: createMsgCreateDatanetResponse,
});

/** Message byline.registry.v1.MsgUpdateDatanet. */
export interface MsgUpdateDatanet {
  readonly owner: string;
  readonly datanetId: bigint;
  readonly terms: DatanetTerms;
}

function writeMsgUpdateDatanet(writer: Writer, value: MsgUpdateDatanet): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  {
    writer.uint32(26).fork();
    DatanetTerms.write(writer, value.terms);
    writer.ldelim();
  }
}

function readMsgUpdateDatanet(reader: Reader): MsgUpdateDatanet {
  let f1 = "";
  let f2 = 0n;
  let f3: DatanetTerms | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = DatanetTerms.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    owner: f1,
    datanetId: f2,
    terms: f3 ?? DatanetTerms.create(),
  };
}

function createMsgUpdateDatanet(partial?: Partial<MsgUpdateDatanet>): MsgUpdateDatanet {
  return {
    owner: "",
    datanetId: 0n,
    terms: DatanetTerms.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgUpdateDatanet. */
export const MsgUpdateDatanet: Codec<MsgUpdateDatanet> = defineCodec<MsgUpdateDatanet>({
  typeName: "byline.registry.v1.MsgUpdateDatanet",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "terms", protoName: "terms", kind: "message", repeated: false, nullable: false, message: () => DatanetTerms, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgUpdateDatanet", signers: ["owner"] },
  write: writeMsgUpdateDatanet,
  read: readMsgUpdateDatanet,
  create: createMsgUpdateDatanet,
});

/** Message byline.registry.v1.MsgUpdateDatanetResponse. */
export interface MsgUpdateDatanetResponse {
  readonly effectiveClock: bigint;
}

function writeMsgUpdateDatanetResponse(writer: Writer, value: MsgUpdateDatanetResponse): void {
  if (value.effectiveClock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.effectiveClock);
  }
}

function readMsgUpdateDatanetResponse(reader: Reader): MsgUpdateDatanetResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    effectiveClock: f1,
  };
}

function createMsgUpdateDatanetResponse(partial?: Partial<MsgUpdateDatanetResponse>): MsgUpdateDatanetResponse {
  return {
    effectiveClock: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgUpdateDatanetResponse. */
export const MsgUpdateDatanetResponse: Codec<MsgUpdateDatanetResponse> = defineCodec<MsgUpdateDatanetResponse>({
  typeName: "byline.registry.v1.MsgUpdateDatanetResponse",
  fields: [
    { number: 1, name: "effectiveClock", protoName: "effective_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgUpdateDatanetResponse,
  read: readMsgUpdateDatanetResponse,
  create: createMsgUpdateDatanetResponse,
});

/** Message byline.registry.v1.MsgSetBootstrap. */
export interface MsgSetBootstrap {
  readonly authority: string;
  readonly datanetId: bigint;
  readonly bootstrap: boolean;
  readonly total: Coin;
  readonly perRecord: bigint;
  readonly endEpoch: bigint;
}

function writeMsgSetBootstrap(writer: Writer, value: MsgSetBootstrap): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  if (value.bootstrap) {
    writer.uint32(24);
    writer.bool(value.bootstrap);
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.total);
    writer.ldelim();
  }
  if (value.perRecord !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.perRecord);
  }
  if (value.endEpoch !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.endEpoch);
  }
}

function readMsgSetBootstrap(reader: Reader): MsgSetBootstrap {
  let f1 = "";
  let f2 = 0n;
  let f3 = false;
  let f4: Coin | undefined;
  let f5 = 0n;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Coin.read(reader);
    reader.close(outer);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 40, 48]);
  return {
    authority: f1,
    datanetId: f2,
    bootstrap: f3,
    total: f4 ?? Coin.create(),
    perRecord: f5,
    endEpoch: f6,
  };
}

function createMsgSetBootstrap(partial?: Partial<MsgSetBootstrap>): MsgSetBootstrap {
  return {
    authority: "",
    datanetId: 0n,
    bootstrap: false,
    total: Coin.create(),
    perRecord: 0n,
    endEpoch: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSetBootstrap. */
export const MsgSetBootstrap: Codec<MsgSetBootstrap> = defineCodec<MsgSetBootstrap>({
  typeName: "byline.registry.v1.MsgSetBootstrap",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "bootstrap", protoName: "bootstrap", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "total", protoName: "total", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 5, name: "perRecord", protoName: "per_record", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "endEpoch", protoName: "end_epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgSetBootstrap", signers: ["authority"] },
  write: writeMsgSetBootstrap,
  read: readMsgSetBootstrap,
  create: createMsgSetBootstrap,
});

/** Message byline.registry.v1.MsgSetBootstrapResponse. */
export type MsgSetBootstrapResponse = Readonly<Record<string, never>>;

function writeMsgSetBootstrapResponse(): void {}

function readMsgSetBootstrapResponse(reader: Reader): MsgSetBootstrapResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetBootstrapResponse(): MsgSetBootstrapResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgSetBootstrapResponse. */
export const MsgSetBootstrapResponse: Codec<MsgSetBootstrapResponse> = defineCodec<MsgSetBootstrapResponse>({
  typeName: "byline.registry.v1.MsgSetBootstrapResponse",
  fields: [],
  write: writeMsgSetBootstrapResponse,
  read: readMsgSetBootstrapResponse,
  create: createMsgSetBootstrapResponse,
});

/** Message byline.registry.v1.MsgAdmitAccount. */
export interface MsgAdmitAccount {
  readonly sender: string;
  readonly datanetId: bigint;
  readonly account: string;
  readonly admitted: boolean;
}

function writeMsgAdmitAccount(writer: Writer, value: MsgAdmitAccount): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  if (value.account !== "") {
    putString(writer, 26, value.account);
  }
  if (value.admitted) {
    writer.uint32(32);
    writer.bool(value.admitted);
  }
}

function readMsgAdmitAccount(reader: Reader): MsgAdmitAccount {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 32) {
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32]);
  return {
    sender: f1,
    datanetId: f2,
    account: f3,
    admitted: f4,
  };
}

function createMsgAdmitAccount(partial?: Partial<MsgAdmitAccount>): MsgAdmitAccount {
  return {
    sender: "",
    datanetId: 0n,
    account: "",
    admitted: false,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAdmitAccount. */
export const MsgAdmitAccount: Codec<MsgAdmitAccount> = defineCodec<MsgAdmitAccount>({
  typeName: "byline.registry.v1.MsgAdmitAccount",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "account", protoName: "account", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "admitted", protoName: "admitted", kind: "bool", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgAdmitAccount", signers: ["sender"] },
  write: writeMsgAdmitAccount,
  read: readMsgAdmitAccount,
  create: createMsgAdmitAccount,
});

/** Message byline.registry.v1.MsgAdmitAccountResponse. */
export type MsgAdmitAccountResponse = Readonly<Record<string, never>>;

function writeMsgAdmitAccountResponse(): void {}

function readMsgAdmitAccountResponse(reader: Reader): MsgAdmitAccountResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgAdmitAccountResponse(): MsgAdmitAccountResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgAdmitAccountResponse. */
export const MsgAdmitAccountResponse: Codec<MsgAdmitAccountResponse> = defineCodec<MsgAdmitAccountResponse>({
  typeName: "byline.registry.v1.MsgAdmitAccountResponse",
  fields: [],
  write: writeMsgAdmitAccountResponse,
  read: readMsgAdmitAccountResponse,
  create: createMsgAdmitAccountResponse,
});

/** Message byline.registry.v1.MsgJoinCurators. */
export interface MsgJoinCurators {
  readonly curator: string;
  readonly datanetId: bigint;
}

function writeMsgJoinCurators(writer: Writer, value: MsgJoinCurators): void {
  if (value.curator !== "") {
    putString(writer, 10, value.curator);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
}

function readMsgJoinCurators(reader: Reader): MsgJoinCurators {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    curator: f1,
    datanetId: f2,
  };
}

function createMsgJoinCurators(partial?: Partial<MsgJoinCurators>): MsgJoinCurators {
  return {
    curator: "",
    datanetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgJoinCurators. */
export const MsgJoinCurators: Codec<MsgJoinCurators> = defineCodec<MsgJoinCurators>({
  typeName: "byline.registry.v1.MsgJoinCurators",
  fields: [
    { number: 1, name: "curator", protoName: "curator", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgJoinCurators", signers: ["curator"] },
  write: writeMsgJoinCurators,
  read: readMsgJoinCurators,
  create: createMsgJoinCurators,
});

/** Message byline.registry.v1.MsgJoinCuratorsResponse. */
export type MsgJoinCuratorsResponse = Readonly<Record<string, never>>;

function writeMsgJoinCuratorsResponse(): void {}

function readMsgJoinCuratorsResponse(reader: Reader): MsgJoinCuratorsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgJoinCuratorsResponse(): MsgJoinCuratorsResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgJoinCuratorsResponse. */
export const MsgJoinCuratorsResponse: Codec<MsgJoinCuratorsResponse> = defineCodec<MsgJoinCuratorsResponse>({
  typeName: "byline.registry.v1.MsgJoinCuratorsResponse",
  fields: [],
  write: writeMsgJoinCuratorsResponse,
  read: readMsgJoinCuratorsResponse,
  create: createMsgJoinCuratorsResponse,
});

/** Message byline.registry.v1.MsgLeaveCurators. */
export interface MsgLeaveCurators {
  readonly curator: string;
  readonly datanetId: bigint;
}

function writeMsgLeaveCurators(writer: Writer, value: MsgLeaveCurators): void {
  if (value.curator !== "") {
    putString(writer, 10, value.curator);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
}

function readMsgLeaveCurators(reader: Reader): MsgLeaveCurators {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    curator: f1,
    datanetId: f2,
  };
}

function createMsgLeaveCurators(partial?: Partial<MsgLeaveCurators>): MsgLeaveCurators {
  return {
    curator: "",
    datanetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgLeaveCurators. */
export const MsgLeaveCurators: Codec<MsgLeaveCurators> = defineCodec<MsgLeaveCurators>({
  typeName: "byline.registry.v1.MsgLeaveCurators",
  fields: [
    { number: 1, name: "curator", protoName: "curator", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgLeaveCurators", signers: ["curator"] },
  write: writeMsgLeaveCurators,
  read: readMsgLeaveCurators,
  create: createMsgLeaveCurators,
});

/** Message byline.registry.v1.MsgLeaveCuratorsResponse. */
export type MsgLeaveCuratorsResponse = Readonly<Record<string, never>>;

function writeMsgLeaveCuratorsResponse(): void {}

function readMsgLeaveCuratorsResponse(reader: Reader): MsgLeaveCuratorsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgLeaveCuratorsResponse(): MsgLeaveCuratorsResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgLeaveCuratorsResponse. */
export const MsgLeaveCuratorsResponse: Codec<MsgLeaveCuratorsResponse> = defineCodec<MsgLeaveCuratorsResponse>({
  typeName: "byline.registry.v1.MsgLeaveCuratorsResponse",
  fields: [],
  write: writeMsgLeaveCuratorsResponse,
  read: readMsgLeaveCuratorsResponse,
  create: createMsgLeaveCuratorsResponse,
});

/** Message byline.registry.v1.MsgRemoveCurator. */
export interface MsgRemoveCurator {
  readonly owner: string;
  readonly datanetId: bigint;
  readonly curator: string;
}

function writeMsgRemoveCurator(writer: Writer, value: MsgRemoveCurator): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  if (value.curator !== "") {
    putString(writer, 26, value.curator);
  }
}

function readMsgRemoveCurator(reader: Reader): MsgRemoveCurator {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    owner: f1,
    datanetId: f2,
    curator: f3,
  };
}

function createMsgRemoveCurator(partial?: Partial<MsgRemoveCurator>): MsgRemoveCurator {
  return {
    owner: "",
    datanetId: 0n,
    curator: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRemoveCurator. */
export const MsgRemoveCurator: Codec<MsgRemoveCurator> = defineCodec<MsgRemoveCurator>({
  typeName: "byline.registry.v1.MsgRemoveCurator",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "curator", protoName: "curator", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRemoveCurator", signers: ["owner"] },
  write: writeMsgRemoveCurator,
  read: readMsgRemoveCurator,
  create: createMsgRemoveCurator,
});

/** Message byline.registry.v1.MsgRemoveCuratorResponse. */
export type MsgRemoveCuratorResponse = Readonly<Record<string, never>>;

function writeMsgRemoveCuratorResponse(): void {}

function readMsgRemoveCuratorResponse(reader: Reader): MsgRemoveCuratorResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRemoveCuratorResponse(): MsgRemoveCuratorResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgRemoveCuratorResponse. */
export const MsgRemoveCuratorResponse: Codec<MsgRemoveCuratorResponse> = defineCodec<MsgRemoveCuratorResponse>({
  typeName: "byline.registry.v1.MsgRemoveCuratorResponse",
  fields: [],
  write: writeMsgRemoveCuratorResponse,
  read: readMsgRemoveCuratorResponse,
  create: createMsgRemoveCuratorResponse,
});

/** Message byline.registry.v1.MsgSubmitContribution. */
export interface MsgSubmitContribution {
  readonly contributor: string;
  readonly datanetId: bigint;
  readonly contentRoot: Uint8Array;
  readonly recordCount: bigint;
  readonly byteCount: bigint;
  readonly license: string;
  readonly consents: Consents;
  readonly uri: string;
  readonly bond: Coin;
  readonly commitSalt: Uint8Array;
}

function writeMsgSubmitContribution(writer: Writer, value: MsgSubmitContribution): void {
  if (value.contributor !== "") {
    putString(writer, 10, value.contributor);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  if (value.contentRoot.length !== 0) {
    putBytes(writer, 26, value.contentRoot);
  }
  if (value.recordCount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.recordCount);
  }
  if (value.byteCount !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.byteCount);
  }
  if (value.license !== "") {
    putString(writer, 50, value.license);
  }
  {
    writer.uint32(58).fork();
    Consents.write(writer, value.consents);
    writer.ldelim();
  }
  if (value.uri !== "") {
    putString(writer, 66, value.uri);
  }
  {
    writer.uint32(74).fork();
    Coin.write(writer, value.bond);
    writer.ldelim();
  }
  if (value.commitSalt.length !== 0) {
    putBytes(writer, 82, value.commitSalt);
  }
}

function readMsgSubmitContribution(reader: Reader): MsgSubmitContribution {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = "";
  let f7: Consents | undefined;
  let f8 = "";
  let f9: Coin | undefined;
  let f10: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 32) {
    f4 = reader.uint64();
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
    f7 = Consents.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 40, 50, 58, 66, 74, 82]);
  return {
    contributor: f1,
    datanetId: f2,
    contentRoot: f3 ?? new Uint8Array(0),
    recordCount: f4,
    byteCount: f5,
    license: f6,
    consents: f7 ?? Consents.create(),
    uri: f8,
    bond: f9 ?? Coin.create(),
    commitSalt: f10 ?? new Uint8Array(0),
  };
}

function createMsgSubmitContribution(partial?: Partial<MsgSubmitContribution>): MsgSubmitContribution {
  return {
    contributor: "",
    datanetId: 0n,
    contentRoot: new Uint8Array(0),
    recordCount: 0n,
    byteCount: 0n,
    license: "",
    consents: Consents.create(),
    uri: "",
    bond: Coin.create(),
    commitSalt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSubmitContribution. */
export const MsgSubmitContribution: Codec<MsgSubmitContribution> = defineCodec<MsgSubmitContribution>({
  typeName: "byline.registry.v1.MsgSubmitContribution",
  fields: [
    { number: 1, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "contentRoot", protoName: "content_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "recordCount", protoName: "record_count", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "byteCount", protoName: "byte_count", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "license", protoName: "license", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "consents", protoName: "consents", kind: "message", repeated: false, nullable: false, message: () => Consents, aminoDontOmitEmpty: true },
    { number: 8, name: "uri", protoName: "uri", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "bond", protoName: "bond", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 10, name: "commitSalt", protoName: "commit_salt", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgSubmitContribution", signers: ["contributor"] },
  write: writeMsgSubmitContribution,
  read: readMsgSubmitContribution,
  create: createMsgSubmitContribution,
});

/** Message byline.registry.v1.MsgSubmitContributionResponse. */
export interface MsgSubmitContributionResponse {
  readonly contributionId: bigint;
}

function writeMsgSubmitContributionResponse(writer: Writer, value: MsgSubmitContributionResponse): void {
  if (value.contributionId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.contributionId);
  }
}

function readMsgSubmitContributionResponse(reader: Reader): MsgSubmitContributionResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    contributionId: f1,
  };
}

function createMsgSubmitContributionResponse(partial?: Partial<MsgSubmitContributionResponse>): MsgSubmitContributionResponse {
  return {
    contributionId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgSubmitContributionResponse. */
export const MsgSubmitContributionResponse: Codec<MsgSubmitContributionResponse> = defineCodec<MsgSubmitContributionResponse>({
  typeName: "byline.registry.v1.MsgSubmitContributionResponse",
  fields: [
    { number: 1, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgSubmitContributionResponse,
  read: readMsgSubmitContributionResponse,
  create: createMsgSubmitContributionResponse,
});

/** Message byline.registry.v1.MsgOpenContribution. */
export interface MsgOpenContribution {
  readonly contributor: string;
  readonly contributionId: bigint;
  readonly records: RecordsProof;
  readonly uri: string;
}

function writeMsgOpenContribution(writer: Writer, value: MsgOpenContribution): void {
  if (value.contributor !== "") {
    putString(writer, 10, value.contributor);
  }
  if (value.contributionId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.contributionId);
  }
  {
    writer.uint32(26).fork();
    RecordsProof.write(writer, value.records);
    writer.ldelim();
  }
  if (value.uri !== "") {
    putString(writer, 34, value.uri);
  }
}

function readMsgOpenContribution(reader: Reader): MsgOpenContribution {
  let f1 = "";
  let f2 = 0n;
  let f3: RecordsProof | undefined;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = RecordsProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    contributor: f1,
    contributionId: f2,
    records: f3 ?? RecordsProof.create(),
    uri: f4,
  };
}

function createMsgOpenContribution(partial?: Partial<MsgOpenContribution>): MsgOpenContribution {
  return {
    contributor: "",
    contributionId: 0n,
    records: RecordsProof.create(),
    uri: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgOpenContribution. */
export const MsgOpenContribution: Codec<MsgOpenContribution> = defineCodec<MsgOpenContribution>({
  typeName: "byline.registry.v1.MsgOpenContribution",
  fields: [
    { number: 1, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "records", protoName: "records", kind: "message", repeated: false, nullable: false, message: () => RecordsProof, aminoDontOmitEmpty: true },
    { number: 4, name: "uri", protoName: "uri", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgOpenContribution", signers: ["contributor"] },
  write: writeMsgOpenContribution,
  read: readMsgOpenContribution,
  create: createMsgOpenContribution,
});

/** Message byline.registry.v1.MsgOpenContributionResponse. */
export type MsgOpenContributionResponse = Readonly<Record<string, never>>;

function writeMsgOpenContributionResponse(): void {}

function readMsgOpenContributionResponse(reader: Reader): MsgOpenContributionResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgOpenContributionResponse(): MsgOpenContributionResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgOpenContributionResponse. */
export const MsgOpenContributionResponse: Codec<MsgOpenContributionResponse> = defineCodec<MsgOpenContributionResponse>({
  typeName: "byline.registry.v1.MsgOpenContributionResponse",
  fields: [],
  write: writeMsgOpenContributionResponse,
  read: readMsgOpenContributionResponse,
  create: createMsgOpenContributionResponse,
});

/** Message byline.registry.v1.MsgCommitReview. */
export interface MsgCommitReview {
  readonly reviewer: string;
  readonly contributionId: bigint;
  readonly commitment: Uint8Array;
}

function writeMsgCommitReview(writer: Writer, value: MsgCommitReview): void {
  if (value.reviewer !== "") {
    putString(writer, 10, value.reviewer);
  }
  if (value.contributionId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.contributionId);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 26, value.commitment);
  }
}

function readMsgCommitReview(reader: Reader): MsgCommitReview {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    reviewer: f1,
    contributionId: f2,
    commitment: f3 ?? new Uint8Array(0),
  };
}

function createMsgCommitReview(partial?: Partial<MsgCommitReview>): MsgCommitReview {
  return {
    reviewer: "",
    contributionId: 0n,
    commitment: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgCommitReview. */
export const MsgCommitReview: Codec<MsgCommitReview> = defineCodec<MsgCommitReview>({
  typeName: "byline.registry.v1.MsgCommitReview",
  fields: [
    { number: 1, name: "reviewer", protoName: "reviewer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCommitReview", signers: ["reviewer"] },
  write: writeMsgCommitReview,
  read: readMsgCommitReview,
  create: createMsgCommitReview,
});

/** Message byline.registry.v1.MsgCommitReviewResponse. */
export type MsgCommitReviewResponse = Readonly<Record<string, never>>;

function writeMsgCommitReviewResponse(): void {}

function readMsgCommitReviewResponse(reader: Reader): MsgCommitReviewResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommitReviewResponse(): MsgCommitReviewResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgCommitReviewResponse. */
export const MsgCommitReviewResponse: Codec<MsgCommitReviewResponse> = defineCodec<MsgCommitReviewResponse>({
  typeName: "byline.registry.v1.MsgCommitReviewResponse",
  fields: [],
  write: writeMsgCommitReviewResponse,
  read: readMsgCommitReviewResponse,
  create: createMsgCommitReviewResponse,
});

/** Message byline.registry.v1.MsgRevealReview. */
export interface MsgRevealReview {
  readonly reviewer: string;
  readonly contributionId: bigint;
  readonly score: number;
  readonly salt: Uint8Array;
}

function writeMsgRevealReview(writer: Writer, value: MsgRevealReview): void {
  if (value.reviewer !== "") {
    putString(writer, 10, value.reviewer);
  }
  if (value.contributionId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.contributionId);
  }
  if (value.score !== 0) {
    writer.uint32(24);
    putUint32(writer, value.score);
  }
  if (value.salt.length !== 0) {
    putBytes(writer, 34, value.salt);
  }
}

function readMsgRevealReview(reader: Reader): MsgRevealReview {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    reviewer: f1,
    contributionId: f2,
    score: f3,
    salt: f4 ?? new Uint8Array(0),
  };
}

function createMsgRevealReview(partial?: Partial<MsgRevealReview>): MsgRevealReview {
  return {
    reviewer: "",
    contributionId: 0n,
    score: 0,
    salt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRevealReview. */
export const MsgRevealReview: Codec<MsgRevealReview> = defineCodec<MsgRevealReview>({
  typeName: "byline.registry.v1.MsgRevealReview",
  fields: [
    { number: 1, name: "reviewer", protoName: "reviewer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "score", protoName: "score", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "salt", protoName: "salt", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRevealReview", signers: ["reviewer"] },
  write: writeMsgRevealReview,
  read: readMsgRevealReview,
  create: createMsgRevealReview,
});

/** Message byline.registry.v1.MsgRevealReviewResponse. */
export type MsgRevealReviewResponse = Readonly<Record<string, never>>;

function writeMsgRevealReviewResponse(): void {}

function readMsgRevealReviewResponse(reader: Reader): MsgRevealReviewResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevealReviewResponse(): MsgRevealReviewResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgRevealReviewResponse. */
export const MsgRevealReviewResponse: Codec<MsgRevealReviewResponse> = defineCodec<MsgRevealReviewResponse>({
  typeName: "byline.registry.v1.MsgRevealReviewResponse",
  fields: [],
  write: writeMsgRevealReviewResponse,
  read: readMsgRevealReviewResponse,
  create: createMsgRevealReviewResponse,
});

/** Message byline.registry.v1.MsgAssembleVersion. */
export interface MsgAssembleVersion {
  readonly owner: string;
  readonly datanetId: bigint;
  readonly version: string;
  readonly metadataHash: Uint8Array;
  readonly metadataUri: string;
  readonly metadataLicense: string;
  readonly featureRoot: Uint8Array;
  readonly chunkRoot: Uint8Array;
  readonly locators: readonly Locator[];
}

function writeMsgAssembleVersion(writer: Writer, value: MsgAssembleVersion): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datanetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datanetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  if (value.metadataHash.length !== 0) {
    putBytes(writer, 34, value.metadataHash);
  }
  if (value.metadataUri !== "") {
    putString(writer, 42, value.metadataUri);
  }
  if (value.metadataLicense !== "") {
    putString(writer, 50, value.metadataLicense);
  }
  if (value.featureRoot.length !== 0) {
    putBytes(writer, 58, value.featureRoot);
  }
  if (value.chunkRoot.length !== 0) {
    putBytes(writer, 66, value.chunkRoot);
  }
  for (const item of value.locators) {
    writer.uint32(74).fork();
    Locator.write(writer, item);
    writer.ldelim();
  }
}

function readMsgAssembleVersion(reader: Reader): MsgAssembleVersion {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4: Uint8Array | undefined;
  let f5 = "";
  let f6 = "";
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  const f9: Locator[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(Locator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58, 66, 74]);
  return {
    owner: f1,
    datanetId: f2,
    version: f3,
    metadataHash: f4 ?? new Uint8Array(0),
    metadataUri: f5,
    metadataLicense: f6,
    featureRoot: f7 ?? new Uint8Array(0),
    chunkRoot: f8 ?? new Uint8Array(0),
    locators: f9,
  };
}

function createMsgAssembleVersion(partial?: Partial<MsgAssembleVersion>): MsgAssembleVersion {
  return {
    owner: "",
    datanetId: 0n,
    version: "",
    metadataHash: new Uint8Array(0),
    metadataUri: "",
    metadataLicense: "",
    featureRoot: new Uint8Array(0),
    chunkRoot: new Uint8Array(0),
    locators: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAssembleVersion. */
export const MsgAssembleVersion: Codec<MsgAssembleVersion> = defineCodec<MsgAssembleVersion>({
  typeName: "byline.registry.v1.MsgAssembleVersion",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "metadataHash", protoName: "metadata_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "metadataUri", protoName: "metadata_uri", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "metadataLicense", protoName: "metadata_license", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "featureRoot", protoName: "feature_root", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "chunkRoot", protoName: "chunk_root", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "locators", protoName: "locators", kind: "message", repeated: true, nullable: false, message: () => Locator },
  ],
  options: { aminoName: "byline/MsgAssembleVersion", signers: ["owner"] },
  write: writeMsgAssembleVersion,
  read: readMsgAssembleVersion,
  create: createMsgAssembleVersion,
});

/** Message byline.registry.v1.MsgAssembleVersionResponse. */
export interface MsgAssembleVersionResponse {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeMsgAssembleVersionResponse(writer: Writer, value: MsgAssembleVersionResponse): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readMsgAssembleVersionResponse(reader: Reader): MsgAssembleVersionResponse {
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
    version: f2,
  };
}

function createMsgAssembleVersionResponse(partial?: Partial<MsgAssembleVersionResponse>): MsgAssembleVersionResponse {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAssembleVersionResponse. */
export const MsgAssembleVersionResponse: Codec<MsgAssembleVersionResponse> = defineCodec<MsgAssembleVersionResponse>({
  typeName: "byline.registry.v1.MsgAssembleVersionResponse",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeMsgAssembleVersionResponse,
  read: readMsgAssembleVersionResponse,
  create: createMsgAssembleVersionResponse,
});

/** Message byline.registry.v1.MsgWithdrawConsent. */
export interface MsgWithdrawConsent {
  readonly contributor: string;
  readonly subject: VersionName;
  readonly proof: ContributorProof;
}

function writeMsgWithdrawConsent(writer: Writer, value: MsgWithdrawConsent): void {
  if (value.contributor !== "") {
    putString(writer, 10, value.contributor);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    ContributorProof.write(writer, value.proof);
    writer.ldelim();
  }
}

function readMsgWithdrawConsent(reader: Reader): MsgWithdrawConsent {
  let f1 = "";
  let f2: VersionName | undefined;
  let f3: ContributorProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    contributor: f1,
    subject: f2 ?? VersionName.create(),
    proof: f3 ?? ContributorProof.create(),
  };
}

function createMsgWithdrawConsent(partial?: Partial<MsgWithdrawConsent>): MsgWithdrawConsent {
  return {
    contributor: "",
    subject: VersionName.create(),
    proof: ContributorProof.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgWithdrawConsent. */
export const MsgWithdrawConsent: Codec<MsgWithdrawConsent> = defineCodec<MsgWithdrawConsent>({
  typeName: "byline.registry.v1.MsgWithdrawConsent",
  fields: [
    { number: 1, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
    { number: 3, name: "proof", protoName: "proof", kind: "message", repeated: false, nullable: false, message: () => ContributorProof, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgWithdrawConsent", signers: ["contributor"] },
  write: writeMsgWithdrawConsent,
  read: readMsgWithdrawConsent,
  create: createMsgWithdrawConsent,
});

/** Message byline.registry.v1.MsgWithdrawConsentResponse. */
export interface MsgWithdrawConsentResponse {
  readonly withdrawalId: bigint;
  readonly deadline: bigint;
}

function writeMsgWithdrawConsentResponse(writer: Writer, value: MsgWithdrawConsentResponse): void {
  if (value.withdrawalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.withdrawalId);
  }
  if (value.deadline !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.deadline);
  }
}

function readMsgWithdrawConsentResponse(reader: Reader): MsgWithdrawConsentResponse {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    withdrawalId: f1,
    deadline: f2,
  };
}

function createMsgWithdrawConsentResponse(partial?: Partial<MsgWithdrawConsentResponse>): MsgWithdrawConsentResponse {
  return {
    withdrawalId: 0n,
    deadline: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgWithdrawConsentResponse. */
export const MsgWithdrawConsentResponse: Codec<MsgWithdrawConsentResponse> = defineCodec<MsgWithdrawConsentResponse>({
  typeName: "byline.registry.v1.MsgWithdrawConsentResponse",
  fields: [
    { number: 1, name: "withdrawalId", protoName: "withdrawal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "deadline", protoName: "deadline", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgWithdrawConsentResponse,
  read: readMsgWithdrawConsentResponse,
  create: createMsgWithdrawConsentResponse,
});

/** Message byline.registry.v1.MsgWithdrawContribution. */
export interface MsgWithdrawContribution {
  readonly contributor: string;
  readonly contributionId: bigint;
  readonly contentPath: readonly SumStep[];
  readonly contributorsPath: readonly SumStep[];
  readonly version: string;
}

function writeMsgWithdrawContribution(writer: Writer, value: MsgWithdrawContribution): void {
  if (value.contributor !== "") {
    putString(writer, 10, value.contributor);
  }
  if (value.contributionId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.contributionId);
  }
  for (const item of value.contentPath) {
    writer.uint32(26).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.contributorsPath) {
    writer.uint32(34).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
  if (value.version !== "") {
    putString(writer, 42, value.version);
  }
}

function readMsgWithdrawContribution(reader: Reader): MsgWithdrawContribution {
  let f1 = "";
  let f2 = 0n;
  const f3: SumStep[] = [];
  const f4: SumStep[] = [];
  let f5 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42]);
  return {
    contributor: f1,
    contributionId: f2,
    contentPath: f3,
    contributorsPath: f4,
    version: f5,
  };
}

function createMsgWithdrawContribution(partial?: Partial<MsgWithdrawContribution>): MsgWithdrawContribution {
  return {
    contributor: "",
    contributionId: 0n,
    contentPath: [],
    contributorsPath: [],
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgWithdrawContribution. */
export const MsgWithdrawContribution: Codec<MsgWithdrawContribution> = defineCodec<MsgWithdrawContribution>({
  typeName: "byline.registry.v1.MsgWithdrawContribution",
  fields: [
    { number: 1, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "contentPath", protoName: "content_path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
    { number: 4, name: "contributorsPath", protoName: "contributors_path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
    { number: 5, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgWithdrawContribution", signers: ["contributor"] },
  write: writeMsgWithdrawContribution,
  read: readMsgWithdrawContribution,
  create: createMsgWithdrawContribution,
});

/** Message byline.registry.v1.MsgWithdrawContributionResponse. */
export interface MsgWithdrawContributionResponse {
  readonly withdrawalId: bigint;
}

function writeMsgWithdrawContributionResponse(writer: Writer, value: MsgWithdrawContributionResponse): void {
  if (value.withdrawalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.withdrawalId);
  }
}

function readMsgWithdrawContributionResponse(reader: Reader): MsgWithdrawContributionResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    withdrawalId: f1,
  };
}

function createMsgWithdrawContributionResponse(partial?: Partial<MsgWithdrawContributionResponse>): MsgWithdrawContributionResponse {
  return {
    withdrawalId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgWithdrawContributionResponse. */
export const MsgWithdrawContributionResponse: Codec<MsgWithdrawContributionResponse> = defineCodec<MsgWithdrawContributionResponse>({
  typeName: "byline.registry.v1.MsgWithdrawContributionResponse",
  fields: [
    { number: 1, name: "withdrawalId", protoName: "withdrawal_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgWithdrawContributionResponse,
  read: readMsgWithdrawContributionResponse,
  create: createMsgWithdrawContributionResponse,
});

/** Message byline.registry.v1.MsgFulfilWithdrawal. */
export interface MsgFulfilWithdrawal {
  readonly owner: string;
  readonly withdrawalId: bigint;
  readonly successor: string;
  readonly left: ContributorProof | undefined;
  readonly right: ContributorProof | undefined;
}

function writeMsgFulfilWithdrawal(writer: Writer, value: MsgFulfilWithdrawal): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.withdrawalId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.withdrawalId);
  }
  if (value.successor !== "") {
    putString(writer, 26, value.successor);
  }
  if (value.left !== undefined) {
    writer.uint32(34).fork();
    ContributorProof.write(writer, value.left);
    writer.ldelim();
  }
  if (value.right !== undefined) {
    writer.uint32(42).fork();
    ContributorProof.write(writer, value.right);
    writer.ldelim();
  }
}

function readMsgFulfilWithdrawal(reader: Reader): MsgFulfilWithdrawal {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4: ContributorProof | undefined;
  let f5: ContributorProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
    const outer = reader.open();
    f4 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42]);
  return {
    owner: f1,
    withdrawalId: f2,
    successor: f3,
    left: f4,
    right: f5,
  };
}

function createMsgFulfilWithdrawal(partial?: Partial<MsgFulfilWithdrawal>): MsgFulfilWithdrawal {
  return {
    owner: "",
    withdrawalId: 0n,
    successor: "",
    left: undefined,
    right: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgFulfilWithdrawal. */
export const MsgFulfilWithdrawal: Codec<MsgFulfilWithdrawal> = defineCodec<MsgFulfilWithdrawal>({
  typeName: "byline.registry.v1.MsgFulfilWithdrawal",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "withdrawalId", protoName: "withdrawal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "successor", protoName: "successor", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "left", protoName: "left", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 5, name: "right", protoName: "right", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
  ],
  options: { aminoName: "byline/MsgFulfilWithdrawal", signers: ["owner"] },
  write: writeMsgFulfilWithdrawal,
  read: readMsgFulfilWithdrawal,
  create: createMsgFulfilWithdrawal,
});

/** Message byline.registry.v1.MsgFulfilWithdrawalResponse. */
export type MsgFulfilWithdrawalResponse = Readonly<Record<string, never>>;

function writeMsgFulfilWithdrawalResponse(): void {}

function readMsgFulfilWithdrawalResponse(reader: Reader): MsgFulfilWithdrawalResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgFulfilWithdrawalResponse(): MsgFulfilWithdrawalResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgFulfilWithdrawalResponse. */
export const MsgFulfilWithdrawalResponse: Codec<MsgFulfilWithdrawalResponse> = defineCodec<MsgFulfilWithdrawalResponse>({
  typeName: "byline.registry.v1.MsgFulfilWithdrawalResponse",
  fields: [],
  write: writeMsgFulfilWithdrawalResponse,
  read: readMsgFulfilWithdrawalResponse,
  create: createMsgFulfilWithdrawalResponse,
});

/** Message byline.registry.v1.MsgRevokeVersion. */
export interface MsgRevokeVersion {
  readonly owner: string;
  readonly datasetId: bigint;
  readonly version: string;
}

function writeMsgRevokeVersion(writer: Writer, value: MsgRevokeVersion): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
}

function readMsgRevokeVersion(reader: Reader): MsgRevokeVersion {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    owner: f1,
    datasetId: f2,
    version: f3,
  };
}

function createMsgRevokeVersion(partial?: Partial<MsgRevokeVersion>): MsgRevokeVersion {
  return {
    owner: "",
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRevokeVersion. */
export const MsgRevokeVersion: Codec<MsgRevokeVersion> = defineCodec<MsgRevokeVersion>({
  typeName: "byline.registry.v1.MsgRevokeVersion",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRevokeVersion", signers: ["owner"] },
  write: writeMsgRevokeVersion,
  read: readMsgRevokeVersion,
  create: createMsgRevokeVersion,
});

/** Message byline.registry.v1.MsgRevokeVersionResponse. */
export type MsgRevokeVersionResponse = Readonly<Record<string, never>>;

function writeMsgRevokeVersionResponse(): void {}

function readMsgRevokeVersionResponse(reader: Reader): MsgRevokeVersionResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevokeVersionResponse(): MsgRevokeVersionResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgRevokeVersionResponse. */
export const MsgRevokeVersionResponse: Codec<MsgRevokeVersionResponse> = defineCodec<MsgRevokeVersionResponse>({
  typeName: "byline.registry.v1.MsgRevokeVersionResponse",
  fields: [],
  write: writeMsgRevokeVersionResponse,
  read: readMsgRevokeVersionResponse,
  create: createMsgRevokeVersionResponse,
});

/** Message byline.registry.v1.MsgRequestOpening. */
export interface MsgRequestOpening {
  readonly requester: string;
  readonly subject: VersionName;
}

function writeMsgRequestOpening(writer: Writer, value: MsgRequestOpening): void {
  if (value.requester !== "") {
    putString(writer, 10, value.requester);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
}

function readMsgRequestOpening(reader: Reader): MsgRequestOpening {
  let f1 = "";
  let f2: VersionName | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    requester: f1,
    subject: f2 ?? VersionName.create(),
  };
}

function createMsgRequestOpening(partial?: Partial<MsgRequestOpening>): MsgRequestOpening {
  return {
    requester: "",
    subject: VersionName.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRequestOpening. */
export const MsgRequestOpening: Codec<MsgRequestOpening> = defineCodec<MsgRequestOpening>({
  typeName: "byline.registry.v1.MsgRequestOpening",
  fields: [
    { number: 1, name: "requester", protoName: "requester", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgRequestOpening", signers: ["requester"] },
  write: writeMsgRequestOpening,
  read: readMsgRequestOpening,
  create: createMsgRequestOpening,
});

/** Message byline.registry.v1.MsgRequestOpeningResponse. */
export interface MsgRequestOpeningResponse {
  readonly openingId: bigint;
}

function writeMsgRequestOpeningResponse(writer: Writer, value: MsgRequestOpeningResponse): void {
  if (value.openingId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.openingId);
  }
}

function readMsgRequestOpeningResponse(reader: Reader): MsgRequestOpeningResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    openingId: f1,
  };
}

function createMsgRequestOpeningResponse(partial?: Partial<MsgRequestOpeningResponse>): MsgRequestOpeningResponse {
  return {
    openingId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgRequestOpeningResponse. */
export const MsgRequestOpeningResponse: Codec<MsgRequestOpeningResponse> = defineCodec<MsgRequestOpeningResponse>({
  typeName: "byline.registry.v1.MsgRequestOpeningResponse",
  fields: [
    { number: 1, name: "openingId", protoName: "opening_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgRequestOpeningResponse,
  read: readMsgRequestOpeningResponse,
  create: createMsgRequestOpeningResponse,
});

/** Message byline.registry.v1.MsgAnswerOpening. */
export interface MsgAnswerOpening {
  readonly sender: string;
  readonly openingId: bigint;
  readonly records: RecordsProof;
}

function writeMsgAnswerOpening(writer: Writer, value: MsgAnswerOpening): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.openingId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.openingId);
  }
  {
    writer.uint32(26).fork();
    RecordsProof.write(writer, value.records);
    writer.ldelim();
  }
}

function readMsgAnswerOpening(reader: Reader): MsgAnswerOpening {
  let f1 = "";
  let f2 = 0n;
  let f3: RecordsProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = RecordsProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    sender: f1,
    openingId: f2,
    records: f3 ?? RecordsProof.create(),
  };
}

function createMsgAnswerOpening(partial?: Partial<MsgAnswerOpening>): MsgAnswerOpening {
  return {
    sender: "",
    openingId: 0n,
    records: RecordsProof.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgAnswerOpening. */
export const MsgAnswerOpening: Codec<MsgAnswerOpening> = defineCodec<MsgAnswerOpening>({
  typeName: "byline.registry.v1.MsgAnswerOpening",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "openingId", protoName: "opening_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "records", protoName: "records", kind: "message", repeated: false, nullable: false, message: () => RecordsProof, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgAnswerOpening", signers: ["sender"] },
  write: writeMsgAnswerOpening,
  read: readMsgAnswerOpening,
  create: createMsgAnswerOpening,
});

/** Message byline.registry.v1.MsgAnswerOpeningResponse. */
export type MsgAnswerOpeningResponse = Readonly<Record<string, never>>;

function writeMsgAnswerOpeningResponse(): void {}

function readMsgAnswerOpeningResponse(reader: Reader): MsgAnswerOpeningResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgAnswerOpeningResponse(): MsgAnswerOpeningResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgAnswerOpeningResponse. */
export const MsgAnswerOpeningResponse: Codec<MsgAnswerOpeningResponse> = defineCodec<MsgAnswerOpeningResponse>({
  typeName: "byline.registry.v1.MsgAnswerOpeningResponse",
  fields: [],
  write: writeMsgAnswerOpeningResponse,
  read: readMsgAnswerOpeningResponse,
  create: createMsgAnswerOpeningResponse,
});

/** Message byline.registry.v1.MsgUpdateParams. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

function writeMsgUpdateParams(writer: Writer, value: MsgUpdateParams): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  {
    writer.uint32(18).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readMsgUpdateParams(reader: Reader): MsgUpdateParams {
  let f1 = "";
  let f2: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    authority: f1,
    params: f2 ?? Params.create(),
  };
}

function createMsgUpdateParams(partial?: Partial<MsgUpdateParams>): MsgUpdateParams {
  return {
    authority: "",
    params: Params.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "byline.registry.v1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/x/registry/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message byline.registry.v1.MsgUpdateParamsResponse. */
export type MsgUpdateParamsResponse = Readonly<Record<string, never>>;

function writeMsgUpdateParamsResponse(): void {}

function readMsgUpdateParamsResponse(reader: Reader): MsgUpdateParamsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}

/** Codec of byline.registry.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "byline.registry.v1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});
