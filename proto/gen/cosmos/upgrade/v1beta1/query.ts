/** Generated from proto/cosmos/upgrade/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { ModuleVersion, Plan } from "./upgrade.ts";

/** Message cosmos.upgrade.v1beta1.QueryCurrentPlanRequest. */
export type QueryCurrentPlanRequest = Readonly<Record<string, never>>;

function writeQueryCurrentPlanRequest(): void {}

function readQueryCurrentPlanRequest(reader: Reader): QueryCurrentPlanRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryCurrentPlanRequest(): QueryCurrentPlanRequest {
  return {};
}

/** Codec of cosmos.upgrade.v1beta1.QueryCurrentPlanRequest. */
export const QueryCurrentPlanRequest: Codec<QueryCurrentPlanRequest> = defineCodec<QueryCurrentPlanRequest>({
  typeName: "cosmos.upgrade.v1beta1.QueryCurrentPlanRequest",
  fields: [],
  write: writeQueryCurrentPlanRequest,
  read: readQueryCurrentPlanRequest,
  create: createQueryCurrentPlanRequest,
});

/** Message cosmos.upgrade.v1beta1.QueryCurrentPlanResponse. */
export interface QueryCurrentPlanResponse {
  readonly plan: Plan | undefined;
}

function writeQueryCurrentPlanResponse(writer: Writer, value: QueryCurrentPlanResponse): void {
  if (value.plan !== undefined) {
    writer.uint32(10).fork();
    Plan.write(writer, value.plan);
    writer.ldelim();
  }
}

function readQueryCurrentPlanResponse(reader: Reader): QueryCurrentPlanResponse {
  let f1: Plan | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Plan.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    plan: f1,
  };
}

function createQueryCurrentPlanResponse(partial?: Partial<QueryCurrentPlanResponse>): QueryCurrentPlanResponse {
  return {
    plan: undefined,
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryCurrentPlanResponse. */
export const QueryCurrentPlanResponse: Codec<QueryCurrentPlanResponse> = defineCodec<QueryCurrentPlanResponse>({
  typeName: "cosmos.upgrade.v1beta1.QueryCurrentPlanResponse",
  fields: [
    { number: 1, name: "plan", protoName: "plan", kind: "message", repeated: false, nullable: true, message: () => Plan },
  ],
  write: writeQueryCurrentPlanResponse,
  read: readQueryCurrentPlanResponse,
  create: createQueryCurrentPlanResponse,
});

/** Message cosmos.upgrade.v1beta1.QueryAppliedPlanRequest. */
export interface QueryAppliedPlanRequest {
  readonly name: string;
}

function writeQueryAppliedPlanRequest(writer: Writer, value: QueryAppliedPlanRequest): void {
  if (value.name !== "") {
    putString(writer, 10, value.name);
  }
}

function readQueryAppliedPlanRequest(reader: Reader): QueryAppliedPlanRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    name: f1,
  };
}

function createQueryAppliedPlanRequest(partial?: Partial<QueryAppliedPlanRequest>): QueryAppliedPlanRequest {
  return {
    name: "",
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryAppliedPlanRequest. */
export const QueryAppliedPlanRequest: Codec<QueryAppliedPlanRequest> = defineCodec<QueryAppliedPlanRequest>({
  typeName: "cosmos.upgrade.v1beta1.QueryAppliedPlanRequest",
  fields: [
    { number: 1, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAppliedPlanRequest,
  read: readQueryAppliedPlanRequest,
  create: createQueryAppliedPlanRequest,
});

/** Message cosmos.upgrade.v1beta1.QueryAppliedPlanResponse. */
export interface QueryAppliedPlanResponse {
  readonly height: bigint;
}

function writeQueryAppliedPlanResponse(writer: Writer, value: QueryAppliedPlanResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readQueryAppliedPlanResponse(reader: Reader): QueryAppliedPlanResponse {
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

function createQueryAppliedPlanResponse(partial?: Partial<QueryAppliedPlanResponse>): QueryAppliedPlanResponse {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryAppliedPlanResponse. */
export const QueryAppliedPlanResponse: Codec<QueryAppliedPlanResponse> = defineCodec<QueryAppliedPlanResponse>({
  typeName: "cosmos.upgrade.v1beta1.QueryAppliedPlanResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeQueryAppliedPlanResponse,
  read: readQueryAppliedPlanResponse,
  create: createQueryAppliedPlanResponse,
});

/** Message cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateRequest. */
export interface QueryUpgradedConsensusStateRequest {
  readonly lastHeight: bigint;
}

function writeQueryUpgradedConsensusStateRequest(writer: Writer, value: QueryUpgradedConsensusStateRequest): void {
  if (value.lastHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.lastHeight);
  }
}

function readQueryUpgradedConsensusStateRequest(reader: Reader): QueryUpgradedConsensusStateRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    lastHeight: f1,
  };
}

function createQueryUpgradedConsensusStateRequest(partial?: Partial<QueryUpgradedConsensusStateRequest>): QueryUpgradedConsensusStateRequest {
  return {
    lastHeight: 0n,
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateRequest. */
export const QueryUpgradedConsensusStateRequest: Codec<QueryUpgradedConsensusStateRequest> = defineCodec<QueryUpgradedConsensusStateRequest>({
  typeName: "cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateRequest",
  fields: [
    { number: 1, name: "lastHeight", protoName: "last_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeQueryUpgradedConsensusStateRequest,
  read: readQueryUpgradedConsensusStateRequest,
  create: createQueryUpgradedConsensusStateRequest,
});

/** Message cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateResponse. */
export interface QueryUpgradedConsensusStateResponse {
  readonly upgradedConsensusState: Uint8Array;
}

function writeQueryUpgradedConsensusStateResponse(writer: Writer, value: QueryUpgradedConsensusStateResponse): void {
  if (value.upgradedConsensusState.length !== 0) {
    putBytes(writer, 18, value.upgradedConsensusState);
  }
}

function readQueryUpgradedConsensusStateResponse(reader: Reader): QueryUpgradedConsensusStateResponse {
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [18]);
  return {
    upgradedConsensusState: f2 ?? new Uint8Array(0),
  };
}

function createQueryUpgradedConsensusStateResponse(partial?: Partial<QueryUpgradedConsensusStateResponse>): QueryUpgradedConsensusStateResponse {
  return {
    upgradedConsensusState: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateResponse. */
export const QueryUpgradedConsensusStateResponse: Codec<QueryUpgradedConsensusStateResponse> = defineCodec<QueryUpgradedConsensusStateResponse>({
  typeName: "cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateResponse",
  fields: [
    { number: 2, name: "upgradedConsensusState", protoName: "upgraded_consensus_state", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeQueryUpgradedConsensusStateResponse,
  read: readQueryUpgradedConsensusStateResponse,
  create: createQueryUpgradedConsensusStateResponse,
});

/** Message cosmos.upgrade.v1beta1.QueryModuleVersionsRequest. */
export interface QueryModuleVersionsRequest {
  readonly moduleName: string;
}

function writeQueryModuleVersionsRequest(writer: Writer, value: QueryModuleVersionsRequest): void {
  if (value.moduleName !== "") {
    putString(writer, 10, value.moduleName);
  }
}

function readQueryModuleVersionsRequest(reader: Reader): QueryModuleVersionsRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    moduleName: f1,
  };
}

function createQueryModuleVersionsRequest(partial?: Partial<QueryModuleVersionsRequest>): QueryModuleVersionsRequest {
  return {
    moduleName: "",
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryModuleVersionsRequest. */
export const QueryModuleVersionsRequest: Codec<QueryModuleVersionsRequest> = defineCodec<QueryModuleVersionsRequest>({
  typeName: "cosmos.upgrade.v1beta1.QueryModuleVersionsRequest",
  fields: [
    { number: 1, name: "moduleName", protoName: "module_name", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryModuleVersionsRequest,
  read: readQueryModuleVersionsRequest,
  create: createQueryModuleVersionsRequest,
});

/** Message cosmos.upgrade.v1beta1.QueryModuleVersionsResponse. */
export interface QueryModuleVersionsResponse {
  readonly moduleVersions: readonly ModuleVersion[];
}

function writeQueryModuleVersionsResponse(writer: Writer, value: QueryModuleVersionsResponse): void {
  for (const item of value.moduleVersions) {
    writer.uint32(10).fork();
    ModuleVersion.write(writer, item);
    writer.ldelim();
  }
}

function readQueryModuleVersionsResponse(reader: Reader): QueryModuleVersionsResponse {
  const f1: ModuleVersion[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ModuleVersion.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    moduleVersions: f1,
  };
}

function createQueryModuleVersionsResponse(partial?: Partial<QueryModuleVersionsResponse>): QueryModuleVersionsResponse {
  return {
    moduleVersions: [],
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryModuleVersionsResponse. */
export const QueryModuleVersionsResponse: Codec<QueryModuleVersionsResponse> = defineCodec<QueryModuleVersionsResponse>({
  typeName: "cosmos.upgrade.v1beta1.QueryModuleVersionsResponse",
  fields: [
    { number: 1, name: "moduleVersions", protoName: "module_versions", kind: "message", repeated: true, nullable: false, message: () => ModuleVersion },
  ],
  write: writeQueryModuleVersionsResponse,
  read: readQueryModuleVersionsResponse,
  create: createQueryModuleVersionsResponse,
});

/** Message cosmos.upgrade.v1beta1.QueryAuthorityRequest. */
export type QueryAuthorityRequest = Readonly<Record<string, never>>;

function writeQueryAuthorityRequest(): void {}

function readQueryAuthorityRequest(reader: Reader): QueryAuthorityRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryAuthorityRequest(): QueryAuthorityRequest {
  return {};
}

/** Codec of cosmos.upgrade.v1beta1.QueryAuthorityRequest. */
export const QueryAuthorityRequest: Codec<QueryAuthorityRequest> = defineCodec<QueryAuthorityRequest>({
  typeName: "cosmos.upgrade.v1beta1.QueryAuthorityRequest",
  fields: [],
  write: writeQueryAuthorityRequest,
  read: readQueryAuthorityRequest,
  create: createQueryAuthorityRequest,
});

/** Message cosmos.upgrade.v1beta1.QueryAuthorityResponse. */
export interface QueryAuthorityResponse {
  readonly address: string;
}

function writeQueryAuthorityResponse(writer: Writer, value: QueryAuthorityResponse): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
}

function readQueryAuthorityResponse(reader: Reader): QueryAuthorityResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    address: f1,
  };
}

function createQueryAuthorityResponse(partial?: Partial<QueryAuthorityResponse>): QueryAuthorityResponse {
  return {
    address: "",
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.QueryAuthorityResponse. */
export const QueryAuthorityResponse: Codec<QueryAuthorityResponse> = defineCodec<QueryAuthorityResponse>({
  typeName: "cosmos.upgrade.v1beta1.QueryAuthorityResponse",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryAuthorityResponse,
  read: readQueryAuthorityResponse,
  create: createQueryAuthorityResponse,
});
