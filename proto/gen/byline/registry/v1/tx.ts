/** Generated from proto/byline/registry/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Locator, Params, VersionContent, VersionStateDescriptor } from "./registry.ts";

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
}

function readRecordProof(reader: Reader): RecordProof {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  const f3: Uint8Array[] = [];
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    recordHash: f1 ?? new Uint8Array(0),
    index: f2,
    path: f3,
  };
}

function createRecordProof(partial?: Partial<RecordProof>): RecordProof {
  return {
    recordHash: new Uint8Array(0),
    index: 0n,
    path: [],
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
  ],
  write: writeRecordProof,
  read: readRecordProof,
  create: createRecordProof,
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58, 66, 74]);
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
