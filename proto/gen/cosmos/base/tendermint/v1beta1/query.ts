/** Generated from proto/cosmos/base/tendermint/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString, putUint32 } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../query/v1beta1/pagination.ts";
import { Block } from "./types.ts";
import { Any } from "../../../../google/protobuf/any.ts";
import { DefaultNodeInfo } from "../../../../tendermint/p2p/types.ts";
import { Block as TendermintTypesBlock } from "../../../../tendermint/types/block.ts";
import { BlockID } from "../../../../tendermint/types/types.ts";

/** Message cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest. */
export interface GetValidatorSetByHeightRequest {
  readonly height: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeGetValidatorSetByHeightRequest(writer: Writer, value: GetValidatorSetByHeightRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readGetValidatorSetByHeightRequest(reader: Reader): GetValidatorSetByHeightRequest {
  let f1 = 0n;
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    height: f1,
    pagination: f2,
  };
}

function createGetValidatorSetByHeightRequest(partial?: Partial<GetValidatorSetByHeightRequest>): GetValidatorSetByHeightRequest {
  return {
    height: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest. */
export const GetValidatorSetByHeightRequest: Codec<GetValidatorSetByHeightRequest> = defineCodec<GetValidatorSetByHeightRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeGetValidatorSetByHeightRequest,
  read: readGetValidatorSetByHeightRequest,
  create: createGetValidatorSetByHeightRequest,
});

/** Message cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse. */
export interface GetValidatorSetByHeightResponse {
  readonly blockHeight: bigint;
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

function writeGetValidatorSetByHeightResponse(writer: Writer, value: GetValidatorSetByHeightResponse): void {
  if (value.blockHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.blockHeight);
  }
  for (const item of value.validators) {
    writer.uint32(18).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readGetValidatorSetByHeightResponse(reader: Reader): GetValidatorSetByHeightResponse {
  let f1 = 0n;
  const f2: Validator[] = [];
  let f3: PageResponse | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Validator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    blockHeight: f1,
    validators: f2,
    pagination: f3,
  };
}

function createGetValidatorSetByHeightResponse(partial?: Partial<GetValidatorSetByHeightResponse>): GetValidatorSetByHeightResponse {
  return {
    blockHeight: 0n,
    validators: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse. */
export const GetValidatorSetByHeightResponse: Codec<GetValidatorSetByHeightResponse> = defineCodec<GetValidatorSetByHeightResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse",
  fields: [
    { number: 1, name: "blockHeight", protoName: "block_height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeGetValidatorSetByHeightResponse,
  read: readGetValidatorSetByHeightResponse,
  create: createGetValidatorSetByHeightResponse,
});

/** Message cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest. */
export interface GetLatestValidatorSetRequest {
  readonly pagination: PageRequest | undefined;
}

function writeGetLatestValidatorSetRequest(writer: Writer, value: GetLatestValidatorSetRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readGetLatestValidatorSetRequest(reader: Reader): GetLatestValidatorSetRequest {
  let f1: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pagination: f1,
  };
}

function createGetLatestValidatorSetRequest(partial?: Partial<GetLatestValidatorSetRequest>): GetLatestValidatorSetRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest. */
export const GetLatestValidatorSetRequest: Codec<GetLatestValidatorSetRequest> = defineCodec<GetLatestValidatorSetRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeGetLatestValidatorSetRequest,
  read: readGetLatestValidatorSetRequest,
  create: createGetLatestValidatorSetRequest,
});

/** Message cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse. */
export interface GetLatestValidatorSetResponse {
  readonly blockHeight: bigint;
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

function writeGetLatestValidatorSetResponse(writer: Writer, value: GetLatestValidatorSetResponse): void {
  if (value.blockHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.blockHeight);
  }
  for (const item of value.validators) {
    writer.uint32(18).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readGetLatestValidatorSetResponse(reader: Reader): GetLatestValidatorSetResponse {
  let f1 = 0n;
  const f2: Validator[] = [];
  let f3: PageResponse | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Validator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    blockHeight: f1,
    validators: f2,
    pagination: f3,
  };
}

function createGetLatestValidatorSetResponse(partial?: Partial<GetLatestValidatorSetResponse>): GetLatestValidatorSetResponse {
  return {
    blockHeight: 0n,
    validators: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse. */
export const GetLatestValidatorSetResponse: Codec<GetLatestValidatorSetResponse> = defineCodec<GetLatestValidatorSetResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse",
  fields: [
    { number: 1, name: "blockHeight", protoName: "block_height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeGetLatestValidatorSetResponse,
  read: readGetLatestValidatorSetResponse,
  create: createGetLatestValidatorSetResponse,
});

/** Message cosmos.base.tendermint.v1beta1.Validator. */
export interface Validator {
  readonly address: string;
  readonly pubKey: Any | undefined;
  readonly votingPower: bigint;
  readonly proposerPriority: bigint;
}

function writeValidator(writer: Writer, value: Validator): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.pubKey !== undefined) {
    writer.uint32(18).fork();
    Any.write(writer, value.pubKey);
    writer.ldelim();
  }
  if (value.votingPower !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.votingPower);
  }
  if (value.proposerPriority !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.proposerPriority);
  }
}

function readValidator(reader: Reader): Validator {
  let f1 = "";
  let f2: Any | undefined;
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    address: f1,
    pubKey: f2,
    votingPower: f3,
    proposerPriority: f4,
  };
}

function createValidator(partial?: Partial<Validator>): Validator {
  return {
    address: "",
    pubKey: undefined,
    votingPower: 0n,
    proposerPriority: 0n,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.Validator. */
export const Validator: Codec<Validator> = defineCodec<Validator>({
  typeName: "cosmos.base.tendermint.v1beta1.Validator",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pubKey", protoName: "pub_key", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 3, name: "votingPower", protoName: "voting_power", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "proposerPriority", protoName: "proposer_priority", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidator,
  read: readValidator,
  create: createValidator,
});

/** Message cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest. */
export interface GetBlockByHeightRequest {
  readonly height: bigint;
}

function writeGetBlockByHeightRequest(writer: Writer, value: GetBlockByHeightRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readGetBlockByHeightRequest(reader: Reader): GetBlockByHeightRequest {
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

function createGetBlockByHeightRequest(partial?: Partial<GetBlockByHeightRequest>): GetBlockByHeightRequest {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest. */
export const GetBlockByHeightRequest: Codec<GetBlockByHeightRequest> = defineCodec<GetBlockByHeightRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeGetBlockByHeightRequest,
  read: readGetBlockByHeightRequest,
  create: createGetBlockByHeightRequest,
});

/** Message cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse. */
export interface GetBlockByHeightResponse {
  readonly blockId: BlockID | undefined;
  readonly block: TendermintTypesBlock | undefined;
  readonly sdkBlock: Block | undefined;
}

function writeGetBlockByHeightResponse(writer: Writer, value: GetBlockByHeightResponse): void {
  if (value.blockId !== undefined) {
    writer.uint32(10).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  if (value.block !== undefined) {
    writer.uint32(18).fork();
    TendermintTypesBlock.write(writer, value.block);
    writer.ldelim();
  }
  if (value.sdkBlock !== undefined) {
    writer.uint32(26).fork();
    Block.write(writer, value.sdkBlock);
    writer.ldelim();
  }
}

function readGetBlockByHeightResponse(reader: Reader): GetBlockByHeightResponse {
  let f1: BlockID | undefined;
  let f2: TendermintTypesBlock | undefined;
  let f3: Block | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = TendermintTypesBlock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    blockId: f1,
    block: f2,
    sdkBlock: f3,
  };
}

function createGetBlockByHeightResponse(partial?: Partial<GetBlockByHeightResponse>): GetBlockByHeightResponse {
  return {
    blockId: undefined,
    block: undefined,
    sdkBlock: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse. */
export const GetBlockByHeightResponse: Codec<GetBlockByHeightResponse> = defineCodec<GetBlockByHeightResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse",
  fields: [
    { number: 1, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: true, message: () => BlockID },
    { number: 2, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => TendermintTypesBlock },
    { number: 3, name: "sdkBlock", protoName: "sdk_block", kind: "message", repeated: false, nullable: true, message: () => Block },
  ],
  write: writeGetBlockByHeightResponse,
  read: readGetBlockByHeightResponse,
  create: createGetBlockByHeightResponse,
});

/** Message cosmos.base.tendermint.v1beta1.GetLatestBlockRequest. */
export type GetLatestBlockRequest = Readonly<Record<string, never>>;

function writeGetLatestBlockRequest(): void {}

function readGetLatestBlockRequest(reader: Reader): GetLatestBlockRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createGetLatestBlockRequest(): GetLatestBlockRequest {
  return {};
}

/** Codec of cosmos.base.tendermint.v1beta1.GetLatestBlockRequest. */
export const GetLatestBlockRequest: Codec<GetLatestBlockRequest> = defineCodec<GetLatestBlockRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestBlockRequest",
  fields: [],
  write: writeGetLatestBlockRequest,
  read: readGetLatestBlockRequest,
  create: createGetLatestBlockRequest,
});

/** Message cosmos.base.tendermint.v1beta1.GetLatestBlockResponse. */
export interface GetLatestBlockResponse {
  readonly blockId: BlockID | undefined;
  readonly block: TendermintTypesBlock | undefined;
  readonly sdkBlock: Block | undefined;
}

function writeGetLatestBlockResponse(writer: Writer, value: GetLatestBlockResponse): void {
  if (value.blockId !== undefined) {
    writer.uint32(10).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  if (value.block !== undefined) {
    writer.uint32(18).fork();
    TendermintTypesBlock.write(writer, value.block);
    writer.ldelim();
  }
  if (value.sdkBlock !== undefined) {
    writer.uint32(26).fork();
    Block.write(writer, value.sdkBlock);
    writer.ldelim();
  }
}

function readGetLatestBlockResponse(reader: Reader): GetLatestBlockResponse {
  let f1: BlockID | undefined;
  let f2: TendermintTypesBlock | undefined;
  let f3: Block | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = TendermintTypesBlock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    blockId: f1,
    block: f2,
    sdkBlock: f3,
  };
}

function createGetLatestBlockResponse(partial?: Partial<GetLatestBlockResponse>): GetLatestBlockResponse {
  return {
    blockId: undefined,
    block: undefined,
    sdkBlock: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetLatestBlockResponse. */
export const GetLatestBlockResponse: Codec<GetLatestBlockResponse> = defineCodec<GetLatestBlockResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestBlockResponse",
  fields: [
    { number: 1, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: true, message: () => BlockID },
    { number: 2, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => TendermintTypesBlock },
    { number: 3, name: "sdkBlock", protoName: "sdk_block", kind: "message", repeated: false, nullable: true, message: () => Block },
  ],
  write: writeGetLatestBlockResponse,
  read: readGetLatestBlockResponse,
  create: createGetLatestBlockResponse,
});

/** Message cosmos.base.tendermint.v1beta1.GetSyncingRequest. */
export type GetSyncingRequest = Readonly<Record<string, never>>;

function writeGetSyncingRequest(): void {}

function readGetSyncingRequest(reader: Reader): GetSyncingRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createGetSyncingRequest(): GetSyncingRequest {
  return {};
}

/** Codec of cosmos.base.tendermint.v1beta1.GetSyncingRequest. */
export const GetSyncingRequest: Codec<GetSyncingRequest> = defineCodec<GetSyncingRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetSyncingRequest",
  fields: [],
  write: writeGetSyncingRequest,
  read: readGetSyncingRequest,
  create: createGetSyncingRequest,
});

/** Message cosmos.base.tendermint.v1beta1.GetSyncingResponse. */
export interface GetSyncingResponse {
  readonly syncing: boolean;
}

function writeGetSyncingResponse(writer: Writer, value: GetSyncingResponse): void {
  if (value.syncing) {
    writer.uint32(8);
    writer.bool(value.syncing);
  }
}

function readGetSyncingResponse(reader: Reader): GetSyncingResponse {
  let f1 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    syncing: f1,
  };
}

function createGetSyncingResponse(partial?: Partial<GetSyncingResponse>): GetSyncingResponse {
  return {
    syncing: false,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetSyncingResponse. */
export const GetSyncingResponse: Codec<GetSyncingResponse> = defineCodec<GetSyncingResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetSyncingResponse",
  fields: [
    { number: 1, name: "syncing", protoName: "syncing", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeGetSyncingResponse,
  read: readGetSyncingResponse,
  create: createGetSyncingResponse,
});

/** Message cosmos.base.tendermint.v1beta1.GetNodeInfoRequest. */
export type GetNodeInfoRequest = Readonly<Record<string, never>>;

function writeGetNodeInfoRequest(): void {}

function readGetNodeInfoRequest(reader: Reader): GetNodeInfoRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createGetNodeInfoRequest(): GetNodeInfoRequest {
  return {};
}

/** Codec of cosmos.base.tendermint.v1beta1.GetNodeInfoRequest. */
export const GetNodeInfoRequest: Codec<GetNodeInfoRequest> = defineCodec<GetNodeInfoRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetNodeInfoRequest",
  fields: [],
  write: writeGetNodeInfoRequest,
  read: readGetNodeInfoRequest,
  create: createGetNodeInfoRequest,
});

/** Message cosmos.base.tendermint.v1beta1.GetNodeInfoResponse. */
export interface GetNodeInfoResponse {
  readonly defaultNodeInfo: DefaultNodeInfo | undefined;
  readonly applicationVersion: VersionInfo | undefined;
}

function writeGetNodeInfoResponse(writer: Writer, value: GetNodeInfoResponse): void {
  if (value.defaultNodeInfo !== undefined) {
    writer.uint32(10).fork();
    DefaultNodeInfo.write(writer, value.defaultNodeInfo);
    writer.ldelim();
  }
  if (value.applicationVersion !== undefined) {
    writer.uint32(18).fork();
    VersionInfo.write(writer, value.applicationVersion);
    writer.ldelim();
  }
}

function readGetNodeInfoResponse(reader: Reader): GetNodeInfoResponse {
  let f1: DefaultNodeInfo | undefined;
  let f2: VersionInfo | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = DefaultNodeInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    defaultNodeInfo: f1,
    applicationVersion: f2,
  };
}

function createGetNodeInfoResponse(partial?: Partial<GetNodeInfoResponse>): GetNodeInfoResponse {
  return {
    defaultNodeInfo: undefined,
    applicationVersion: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.GetNodeInfoResponse. */
export const GetNodeInfoResponse: Codec<GetNodeInfoResponse> = defineCodec<GetNodeInfoResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetNodeInfoResponse",
  fields: [
    { number: 1, name: "defaultNodeInfo", protoName: "default_node_info", kind: "message", repeated: false, nullable: true, message: () => DefaultNodeInfo },
    { number: 2, name: "applicationVersion", protoName: "application_version", kind: "message", repeated: false, nullable: true, message: () => VersionInfo },
  ],
  write: writeGetNodeInfoResponse,
  read: readGetNodeInfoResponse,
  create: createGetNodeInfoResponse,
});

/** Message cosmos.base.tendermint.v1beta1.VersionInfo. */
export interface VersionInfo {
  readonly name: string;
  readonly appName: string;
  readonly version: string;
  readonly gitCommit: string;
  readonly buildTags: string;
  readonly goVersion: string;
  readonly buildDeps: readonly Module[];
  readonly cosmosSdkVersion: string;
}

function writeVersionInfo(writer: Writer, value: VersionInfo): void {
  if (value.name !== "") {
    putString(writer, 10, value.name);
  }
  if (value.appName !== "") {
    putString(writer, 18, value.appName);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  if (value.gitCommit !== "") {
    putString(writer, 34, value.gitCommit);
  }
  if (value.buildTags !== "") {
    putString(writer, 42, value.buildTags);
  }
  if (value.goVersion !== "") {
    putString(writer, 50, value.goVersion);
  }
  for (const item of value.buildDeps) {
    writer.uint32(58).fork();
    Module.write(writer, item);
    writer.ldelim();
  }
  if (value.cosmosSdkVersion !== "") {
    putString(writer, 66, value.cosmosSdkVersion);
  }
}

function readVersionInfo(reader: Reader): VersionInfo {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6 = "";
  const f7: Module[] = [];
  let f8 = "";
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
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Module.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66]);
  return {
    name: f1,
    appName: f2,
    version: f3,
    gitCommit: f4,
    buildTags: f5,
    goVersion: f6,
    buildDeps: f7,
    cosmosSdkVersion: f8,
  };
}

function createVersionInfo(partial?: Partial<VersionInfo>): VersionInfo {
  return {
    name: "",
    appName: "",
    version: "",
    gitCommit: "",
    buildTags: "",
    goVersion: "",
    buildDeps: [],
    cosmosSdkVersion: "",
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.VersionInfo. */
export const VersionInfo: Codec<VersionInfo> = defineCodec<VersionInfo>({
  typeName: "cosmos.base.tendermint.v1beta1.VersionInfo",
  fields: [
    { number: 1, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "appName", protoName: "app_name", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "gitCommit", protoName: "git_commit", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "buildTags", protoName: "build_tags", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "goVersion", protoName: "go_version", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "buildDeps", protoName: "build_deps", kind: "message", repeated: true, nullable: false, message: () => Module },
    { number: 8, name: "cosmosSdkVersion", protoName: "cosmos_sdk_version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeVersionInfo,
  read: readVersionInfo,
  create: createVersionInfo,
});

/** Message cosmos.base.tendermint.v1beta1.Module. */
export interface Module {
  readonly path: string;
  readonly version: string;
  readonly sum: string;
}

function writeModule(writer: Writer, value: Module): void {
  if (value.path !== "") {
    putString(writer, 10, value.path);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.sum !== "") {
    putString(writer, 26, value.sum);
  }
}

function readModule(reader: Reader): Module {
  let f1 = "";
  let f2 = "";
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    path: f1,
    version: f2,
    sum: f3,
  };
}

function createModule(partial?: Partial<Module>): Module {
  return {
    path: "",
    version: "",
    sum: "",
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.Module. */
export const Module: Codec<Module> = defineCodec<Module>({
  typeName: "cosmos.base.tendermint.v1beta1.Module",
  fields: [
    { number: 1, name: "path", protoName: "path", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "sum", protoName: "sum", kind: "string", repeated: false, nullable: false },
  ],
  write: writeModule,
  read: readModule,
  create: createModule,
});

/** Message cosmos.base.tendermint.v1beta1.ABCIQueryRequest. */
export interface ABCIQueryRequest {
  readonly data: Uint8Array;
  readonly path: string;
  readonly height: bigint;
  readonly prove: boolean;
}

function writeABCIQueryRequest(writer: Writer, value: ABCIQueryRequest): void {
  if (value.data.length !== 0) {
    putBytes(writer, 10, value.data);
  }
  if (value.path !== "") {
    putString(writer, 18, value.path);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  if (value.prove) {
    writer.uint32(32);
    writer.bool(value.prove);
  }
}

function readABCIQueryRequest(reader: Reader): ABCIQueryRequest {
  let f1: Uint8Array | undefined;
  let f2 = "";
  let f3 = 0n;
  let f4 = false;
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
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    data: f1 ?? new Uint8Array(0),
    path: f2,
    height: f3,
    prove: f4,
  };
}

function createABCIQueryRequest(partial?: Partial<ABCIQueryRequest>): ABCIQueryRequest {
  return {
    data: new Uint8Array(0),
    path: "",
    height: 0n,
    prove: false,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.ABCIQueryRequest. */
export const ABCIQueryRequest: Codec<ABCIQueryRequest> = defineCodec<ABCIQueryRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.ABCIQueryRequest",
  fields: [
    { number: 1, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "path", protoName: "path", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "prove", protoName: "prove", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeABCIQueryRequest,
  read: readABCIQueryRequest,
  create: createABCIQueryRequest,
});

/** Message cosmos.base.tendermint.v1beta1.ABCIQueryResponse. */
export interface ABCIQueryResponse {
  readonly code: number;
  readonly log: string;
  readonly info: string;
  readonly index: bigint;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly proofOps: ProofOps | undefined;
  readonly height: bigint;
  readonly codespace: string;
}

function writeABCIQueryResponse(writer: Writer, value: ABCIQueryResponse): void {
  if (value.code !== 0) {
    writer.uint32(8);
    putUint32(writer, value.code);
  }
  if (value.log !== "") {
    putString(writer, 26, value.log);
  }
  if (value.info !== "") {
    putString(writer, 34, value.info);
  }
  if (value.index !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.index);
  }
  if (value.key.length !== 0) {
    putBytes(writer, 50, value.key);
  }
  if (value.value.length !== 0) {
    putBytes(writer, 58, value.value);
  }
  if (value.proofOps !== undefined) {
    writer.uint32(66).fork();
    ProofOps.write(writer, value.proofOps);
    writer.ldelim();
  }
  if (value.height !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.height);
  }
  if (value.codespace !== "") {
    putString(writer, 82, value.codespace);
  }
}

function readABCIQueryResponse(reader: Reader): ABCIQueryResponse {
  let f1 = 0;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6: Uint8Array | undefined;
  let f7: Uint8Array | undefined;
  let f8: ProofOps | undefined;
  let f9 = 0n;
  let f10 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
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
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = ProofOps.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 26, 34, 40, 50, 58, 66, 72, 82]);
  return {
    code: f1,
    log: f3,
    info: f4,
    index: f5,
    key: f6 ?? new Uint8Array(0),
    value: f7 ?? new Uint8Array(0),
    proofOps: f8,
    height: f9,
    codespace: f10,
  };
}

function createABCIQueryResponse(partial?: Partial<ABCIQueryResponse>): ABCIQueryResponse {
  return {
    code: 0,
    log: "",
    info: "",
    index: 0n,
    key: new Uint8Array(0),
    value: new Uint8Array(0),
    proofOps: undefined,
    height: 0n,
    codespace: "",
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.ABCIQueryResponse. */
export const ABCIQueryResponse: Codec<ABCIQueryResponse> = defineCodec<ABCIQueryResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.ABCIQueryResponse",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "log", protoName: "log", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "info", protoName: "info", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "index", protoName: "index", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "value", protoName: "value", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proofOps", protoName: "proof_ops", kind: "message", repeated: false, nullable: true, message: () => ProofOps },
    { number: 9, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 10, name: "codespace", protoName: "codespace", kind: "string", repeated: false, nullable: false },
  ],
  write: writeABCIQueryResponse,
  read: readABCIQueryResponse,
  create: createABCIQueryResponse,
});

/** Message cosmos.base.tendermint.v1beta1.ProofOp. */
export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

function writeProofOp(writer: Writer, value: ProofOp): void {
  if (value.type !== "") {
    putString(writer, 10, value.type);
  }
  if (value.key.length !== 0) {
    putBytes(writer, 18, value.key);
  }
  if (value.data.length !== 0) {
    putBytes(writer, 26, value.data);
  }
}

function readProofOp(reader: Reader): ProofOp {
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
    type: f1,
    key: f2 ?? new Uint8Array(0),
    data: f3 ?? new Uint8Array(0),
  };
}

function createProofOp(partial?: Partial<ProofOp>): ProofOp {
  return {
    type: "",
    key: new Uint8Array(0),
    data: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.ProofOp. */
export const ProofOp: Codec<ProofOp> = defineCodec<ProofOp>({
  typeName: "cosmos.base.tendermint.v1beta1.ProofOp",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeProofOp,
  read: readProofOp,
  create: createProofOp,
});

/** Message cosmos.base.tendermint.v1beta1.ProofOps. */
export interface ProofOps {
  readonly ops: readonly ProofOp[];
}

function writeProofOps(writer: Writer, value: ProofOps): void {
  for (const item of value.ops) {
    writer.uint32(10).fork();
    ProofOp.write(writer, item);
    writer.ldelim();
  }
}

function readProofOps(reader: Reader): ProofOps {
  const f1: ProofOp[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ProofOp.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    ops: f1,
  };
}

function createProofOps(partial?: Partial<ProofOps>): ProofOps {
  return {
    ops: [],
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.ProofOps. */
export const ProofOps: Codec<ProofOps> = defineCodec<ProofOps>({
  typeName: "cosmos.base.tendermint.v1beta1.ProofOps",
  fields: [
    { number: 1, name: "ops", protoName: "ops", kind: "message", repeated: true, nullable: false, message: () => ProofOp },
  ],
  write: writeProofOps,
  read: readProofOps,
  create: createProofOps,
});
