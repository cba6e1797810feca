/** Generated from proto/byline/registry/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Dataset, Locators, NameBinding, Params, Version, VersionCommit } from "./registry.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1/pagination.ts";

/** Message byline.registry.v1.QueryParamsRequest. */
export type QueryParamsRequest = Readonly<Record<string, never>>;

function writeQueryParamsRequest(): void {}

function readQueryParamsRequest(reader: Reader): QueryParamsRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryParamsRequest(): QueryParamsRequest {
  return {};
}

/** Codec of byline.registry.v1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "byline.registry.v1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message byline.registry.v1.QueryParamsResponse. */
export interface QueryParamsResponse {
  readonly params: Params;
}

function writeQueryParamsResponse(writer: Writer, value: QueryParamsResponse): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readQueryParamsResponse(reader: Reader): QueryParamsResponse {
  let f1: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    params: f1 ?? Params.create(),
  };
}

function createQueryParamsResponse(partial?: Partial<QueryParamsResponse>): QueryParamsResponse {
  return {
    params: Params.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "byline.registry.v1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message byline.registry.v1.QueryDatasetRequest. */
export interface QueryDatasetRequest {
  readonly datasetId: bigint;
}

function writeQueryDatasetRequest(writer: Writer, value: QueryDatasetRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
}

function readQueryDatasetRequest(reader: Reader): QueryDatasetRequest {
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

function createQueryDatasetRequest(partial?: Partial<QueryDatasetRequest>): QueryDatasetRequest {
  return {
    datasetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatasetRequest. */
export const QueryDatasetRequest: Codec<QueryDatasetRequest> = defineCodec<QueryDatasetRequest>({
  typeName: "byline.registry.v1.QueryDatasetRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryDatasetRequest,
  read: readQueryDatasetRequest,
  create: createQueryDatasetRequest,
});

/** Message byline.registry.v1.QueryDatasetResponse. */
export interface QueryDatasetResponse {
  readonly dataset: Dataset;
  readonly pendingOwner: string;
}

function writeQueryDatasetResponse(writer: Writer, value: QueryDatasetResponse): void {
  {
    writer.uint32(10).fork();
    Dataset.write(writer, value.dataset);
    writer.ldelim();
  }
  if (value.pendingOwner !== "") {
    putString(writer, 18, value.pendingOwner);
  }
}

function readQueryDatasetResponse(reader: Reader): QueryDatasetResponse {
  let f1: Dataset | undefined;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Dataset.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    dataset: f1 ?? Dataset.create(),
    pendingOwner: f2,
  };
}

function createQueryDatasetResponse(partial?: Partial<QueryDatasetResponse>): QueryDatasetResponse {
  return {
    dataset: Dataset.create(),
    pendingOwner: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatasetResponse. */
export const QueryDatasetResponse: Codec<QueryDatasetResponse> = defineCodec<QueryDatasetResponse>({
  typeName: "byline.registry.v1.QueryDatasetResponse",
  fields: [
    { number: 1, name: "dataset", protoName: "dataset", kind: "message", repeated: false, nullable: false, message: () => Dataset },
    { number: 2, name: "pendingOwner", protoName: "pending_owner", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDatasetResponse,
  read: readQueryDatasetResponse,
  create: createQueryDatasetResponse,
});

/** Message byline.registry.v1.QueryDatasetsRequest. */
export interface QueryDatasetsRequest {
  readonly owner: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDatasetsRequest(writer: Writer, value: QueryDatasetsRequest): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDatasetsRequest(reader: Reader): QueryDatasetsRequest {
  let f1 = "";
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    owner: f1,
    pagination: f2,
  };
}

function createQueryDatasetsRequest(partial?: Partial<QueryDatasetsRequest>): QueryDatasetsRequest {
  return {
    owner: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatasetsRequest. */
export const QueryDatasetsRequest: Codec<QueryDatasetsRequest> = defineCodec<QueryDatasetsRequest>({
  typeName: "byline.registry.v1.QueryDatasetsRequest",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDatasetsRequest,
  read: readQueryDatasetsRequest,
  create: createQueryDatasetsRequest,
});

/** Message byline.registry.v1.QueryDatasetsResponse. */
export interface QueryDatasetsResponse {
  readonly datasets: readonly Dataset[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDatasetsResponse(writer: Writer, value: QueryDatasetsResponse): void {
  for (const item of value.datasets) {
    writer.uint32(10).fork();
    Dataset.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDatasetsResponse(reader: Reader): QueryDatasetsResponse {
  const f1: Dataset[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Dataset.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    datasets: f1,
    pagination: f2,
  };
}

function createQueryDatasetsResponse(partial?: Partial<QueryDatasetsResponse>): QueryDatasetsResponse {
  return {
    datasets: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatasetsResponse. */
export const QueryDatasetsResponse: Codec<QueryDatasetsResponse> = defineCodec<QueryDatasetsResponse>({
  typeName: "byline.registry.v1.QueryDatasetsResponse",
  fields: [
    { number: 1, name: "datasets", protoName: "datasets", kind: "message", repeated: true, nullable: false, message: () => Dataset },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDatasetsResponse,
  read: readQueryDatasetsResponse,
  create: createQueryDatasetsResponse,
});

/** Message byline.registry.v1.QueryDatasetByNameRequest. */
export interface QueryDatasetByNameRequest {
  readonly owner: string;
  readonly name: string;
}

function writeQueryDatasetByNameRequest(writer: Writer, value: QueryDatasetByNameRequest): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.name !== "") {
    putString(writer, 18, value.name);
  }
}

function readQueryDatasetByNameRequest(reader: Reader): QueryDatasetByNameRequest {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    owner: f1,
    name: f2,
  };
}

function createQueryDatasetByNameRequest(partial?: Partial<QueryDatasetByNameRequest>): QueryDatasetByNameRequest {
  return {
    owner: "",
    name: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatasetByNameRequest. */
export const QueryDatasetByNameRequest: Codec<QueryDatasetByNameRequest> = defineCodec<QueryDatasetByNameRequest>({
  typeName: "byline.registry.v1.QueryDatasetByNameRequest",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDatasetByNameRequest,
  read: readQueryDatasetByNameRequest,
  create: createQueryDatasetByNameRequest,
});

/** Message byline.registry.v1.QueryDatasetByNameResponse. */
export interface QueryDatasetByNameResponse {
  readonly dataset: Dataset;
}

function writeQueryDatasetByNameResponse(writer: Writer, value: QueryDatasetByNameResponse): void {
  {
    writer.uint32(10).fork();
    Dataset.write(writer, value.dataset);
    writer.ldelim();
  }
}

function readQueryDatasetByNameResponse(reader: Reader): QueryDatasetByNameResponse {
  let f1: Dataset | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Dataset.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    dataset: f1 ?? Dataset.create(),
  };
}

function createQueryDatasetByNameResponse(partial?: Partial<QueryDatasetByNameResponse>): QueryDatasetByNameResponse {
  return {
    dataset: Dataset.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatasetByNameResponse. */
export const QueryDatasetByNameResponse: Codec<QueryDatasetByNameResponse> = defineCodec<QueryDatasetByNameResponse>({
  typeName: "byline.registry.v1.QueryDatasetByNameResponse",
  fields: [
    { number: 1, name: "dataset", protoName: "dataset", kind: "message", repeated: false, nullable: false, message: () => Dataset },
  ],
  write: writeQueryDatasetByNameResponse,
  read: readQueryDatasetByNameResponse,
  create: createQueryDatasetByNameResponse,
});

/** Message byline.registry.v1.QueryVersionRequest. */
export interface QueryVersionRequest {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeQueryVersionRequest(writer: Writer, value: QueryVersionRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readQueryVersionRequest(reader: Reader): QueryVersionRequest {
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

function createQueryVersionRequest(partial?: Partial<QueryVersionRequest>): QueryVersionRequest {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryVersionRequest. */
export const QueryVersionRequest: Codec<QueryVersionRequest> = defineCodec<QueryVersionRequest>({
  typeName: "byline.registry.v1.QueryVersionRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryVersionRequest,
  read: readQueryVersionRequest,
  create: createQueryVersionRequest,
});

/** Message byline.registry.v1.QueryVersionResponse. */
export interface QueryVersionResponse {
  readonly version: Version;
  readonly locators: Locators;
}

function writeQueryVersionResponse(writer: Writer, value: QueryVersionResponse): void {
  {
    writer.uint32(10).fork();
    Version.write(writer, value.version);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Locators.write(writer, value.locators);
    writer.ldelim();
  }
}

function readQueryVersionResponse(reader: Reader): QueryVersionResponse {
  let f1: Version | undefined;
  let f2: Locators | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Version.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Locators.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    version: f1 ?? Version.create(),
    locators: f2 ?? Locators.create(),
  };
}

function createQueryVersionResponse(partial?: Partial<QueryVersionResponse>): QueryVersionResponse {
  return {
    version: Version.create(),
    locators: Locators.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryVersionResponse. */
export const QueryVersionResponse: Codec<QueryVersionResponse> = defineCodec<QueryVersionResponse>({
  typeName: "byline.registry.v1.QueryVersionResponse",
  fields: [
    { number: 1, name: "version", protoName: "version", kind: "message", repeated: false, nullable: false, message: () => Version },
    { number: 2, name: "locators", protoName: "locators", kind: "message", repeated: false, nullable: false, message: () => Locators },
  ],
  write: writeQueryVersionResponse,
  read: readQueryVersionResponse,
  create: createQueryVersionResponse,
});

/** Message byline.registry.v1.QueryVersionsRequest. */
export interface QueryVersionsRequest {
  readonly datasetId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryVersionsRequest(writer: Writer, value: QueryVersionsRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryVersionsRequest(reader: Reader): QueryVersionsRequest {
  let f1 = 0n;
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
    datasetId: f1,
    pagination: f2,
  };
}

function createQueryVersionsRequest(partial?: Partial<QueryVersionsRequest>): QueryVersionsRequest {
  return {
    datasetId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryVersionsRequest. */
export const QueryVersionsRequest: Codec<QueryVersionsRequest> = defineCodec<QueryVersionsRequest>({
  typeName: "byline.registry.v1.QueryVersionsRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryVersionsRequest,
  read: readQueryVersionsRequest,
  create: createQueryVersionsRequest,
});

/** Message byline.registry.v1.QueryVersionsResponse. */
export interface QueryVersionsResponse {
  readonly versions: readonly Version[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryVersionsResponse(writer: Writer, value: QueryVersionsResponse): void {
  for (const item of value.versions) {
    writer.uint32(10).fork();
    Version.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryVersionsResponse(reader: Reader): QueryVersionsResponse {
  const f1: Version[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Version.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    versions: f1,
    pagination: f2,
  };
}

function createQueryVersionsResponse(partial?: Partial<QueryVersionsResponse>): QueryVersionsResponse {
  return {
    versions: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryVersionsResponse. */
export const QueryVersionsResponse: Codec<QueryVersionsResponse> = defineCodec<QueryVersionsResponse>({
  typeName: "byline.registry.v1.QueryVersionsResponse",
  fields: [
    { number: 1, name: "versions", protoName: "versions", kind: "message", repeated: true, nullable: false, message: () => Version },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryVersionsResponse,
  read: readQueryVersionsResponse,
  create: createQueryVersionsResponse,
});

/** VersionRef names one version. */
export interface VersionRef {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeVersionRef(writer: Writer, value: VersionRef): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readVersionRef(reader: Reader): VersionRef {
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

function createVersionRef(partial?: Partial<VersionRef>): VersionRef {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.VersionRef. */
export const VersionRef: Codec<VersionRef> = defineCodec<VersionRef>({
  typeName: "byline.registry.v1.VersionRef",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeVersionRef,
  read: readVersionRef,
  create: createVersionRef,
});

/** Message byline.registry.v1.QueryContentRequest. */
export interface QueryContentRequest {
  readonly contentRoot: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryContentRequest(writer: Writer, value: QueryContentRequest): void {
  if (value.contentRoot !== "") {
    putString(writer, 10, value.contentRoot);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryContentRequest(reader: Reader): QueryContentRequest {
  let f1 = "";
  let f2: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    contentRoot: f1,
    pagination: f2,
  };
}

function createQueryContentRequest(partial?: Partial<QueryContentRequest>): QueryContentRequest {
  return {
    contentRoot: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContentRequest. */
export const QueryContentRequest: Codec<QueryContentRequest> = defineCodec<QueryContentRequest>({
  typeName: "byline.registry.v1.QueryContentRequest",
  fields: [
    { number: 1, name: "contentRoot", protoName: "content_root", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryContentRequest,
  read: readQueryContentRequest,
  create: createQueryContentRequest,
});

/** Message byline.registry.v1.QueryContentResponse. */
export interface QueryContentResponse {
  readonly versions: readonly VersionRef[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryContentResponse(writer: Writer, value: QueryContentResponse): void {
  for (const item of value.versions) {
    writer.uint32(10).fork();
    VersionRef.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryContentResponse(reader: Reader): QueryContentResponse {
  const f1: VersionRef[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(VersionRef.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    versions: f1,
    pagination: f2,
  };
}

function createQueryContentResponse(partial?: Partial<QueryContentResponse>): QueryContentResponse {
  return {
    versions: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContentResponse. */
export const QueryContentResponse: Codec<QueryContentResponse> = defineCodec<QueryContentResponse>({
  typeName: "byline.registry.v1.QueryContentResponse",
  fields: [
    { number: 1, name: "versions", protoName: "versions", kind: "message", repeated: true, nullable: false, message: () => VersionRef },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryContentResponse,
  read: readQueryContentResponse,
  create: createQueryContentResponse,
});

/** Message byline.registry.v1.QueryChildrenRequest. */
export interface QueryChildrenRequest {
  readonly datasetId: bigint;
  readonly version: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryChildrenRequest(writer: Writer, value: QueryChildrenRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryChildrenRequest(reader: Reader): QueryChildrenRequest {
  let f1 = 0n;
  let f2 = "";
  let f3: PageRequest | undefined;
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
    const outer = reader.open();
    f3 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    datasetId: f1,
    version: f2,
    pagination: f3,
  };
}

function createQueryChildrenRequest(partial?: Partial<QueryChildrenRequest>): QueryChildrenRequest {
  return {
    datasetId: 0n,
    version: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryChildrenRequest. */
export const QueryChildrenRequest: Codec<QueryChildrenRequest> = defineCodec<QueryChildrenRequest>({
  typeName: "byline.registry.v1.QueryChildrenRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryChildrenRequest,
  read: readQueryChildrenRequest,
  create: createQueryChildrenRequest,
});

/** Message byline.registry.v1.QueryChildrenResponse. */
export interface QueryChildrenResponse {
  readonly versions: readonly VersionRef[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryChildrenResponse(writer: Writer, value: QueryChildrenResponse): void {
  for (const item of value.versions) {
    writer.uint32(10).fork();
    VersionRef.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryChildrenResponse(reader: Reader): QueryChildrenResponse {
  const f1: VersionRef[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(VersionRef.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    versions: f1,
    pagination: f2,
  };
}

function createQueryChildrenResponse(partial?: Partial<QueryChildrenResponse>): QueryChildrenResponse {
  return {
    versions: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryChildrenResponse. */
export const QueryChildrenResponse: Codec<QueryChildrenResponse> = defineCodec<QueryChildrenResponse>({
  typeName: "byline.registry.v1.QueryChildrenResponse",
  fields: [
    { number: 1, name: "versions", protoName: "versions", kind: "message", repeated: true, nullable: false, message: () => VersionRef },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryChildrenResponse,
  read: readQueryChildrenResponse,
  create: createQueryChildrenResponse,
});

/** Message byline.registry.v1.QueryContributorRequest. */
export interface QueryContributorRequest {
  readonly contributor: string;
}

function writeQueryContributorRequest(writer: Writer, value: QueryContributorRequest): void {
  if (value.contributor !== "") {
    putString(writer, 10, value.contributor);
  }
}

function readQueryContributorRequest(reader: Reader): QueryContributorRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    contributor: f1,
  };
}

function createQueryContributorRequest(partial?: Partial<QueryContributorRequest>): QueryContributorRequest {
  return {
    contributor: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContributorRequest. */
export const QueryContributorRequest: Codec<QueryContributorRequest> = defineCodec<QueryContributorRequest>({
  typeName: "byline.registry.v1.QueryContributorRequest",
  fields: [
    { number: 1, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryContributorRequest,
  read: readQueryContributorRequest,
  create: createQueryContributorRequest,
});

/** Message byline.registry.v1.QueryContributorResponse. */
export interface QueryContributorResponse {
  readonly address: string;
  readonly name: NameBinding | undefined;
}

function writeQueryContributorResponse(writer: Writer, value: QueryContributorResponse): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.name !== undefined) {
    writer.uint32(18).fork();
    NameBinding.write(writer, value.name);
    writer.ldelim();
  }
}

function readQueryContributorResponse(reader: Reader): QueryContributorResponse {
  let f1 = "";
  let f2: NameBinding | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = NameBinding.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    address: f1,
    name: f2,
  };
}

function createQueryContributorResponse(partial?: Partial<QueryContributorResponse>): QueryContributorResponse {
  return {
    address: "",
    name: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContributorResponse. */
export const QueryContributorResponse: Codec<QueryContributorResponse> = defineCodec<QueryContributorResponse>({
  typeName: "byline.registry.v1.QueryContributorResponse",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "name", protoName: "name", kind: "message", repeated: false, nullable: true, message: () => NameBinding },
  ],
  write: writeQueryContributorResponse,
  read: readQueryContributorResponse,
  create: createQueryContributorResponse,
});

/** Message byline.registry.v1.QueryCommitRequest. */
export interface QueryCommitRequest {
  readonly owner: string;
  readonly commitment: string;
}

function writeQueryCommitRequest(writer: Writer, value: QueryCommitRequest): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.commitment !== "") {
    putString(writer, 18, value.commitment);
  }
}

function readQueryCommitRequest(reader: Reader): QueryCommitRequest {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    owner: f1,
    commitment: f2,
  };
}

function createQueryCommitRequest(partial?: Partial<QueryCommitRequest>): QueryCommitRequest {
  return {
    owner: "",
    commitment: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryCommitRequest. */
export const QueryCommitRequest: Codec<QueryCommitRequest> = defineCodec<QueryCommitRequest>({
  typeName: "byline.registry.v1.QueryCommitRequest",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryCommitRequest,
  read: readQueryCommitRequest,
  create: createQueryCommitRequest,
});

/** Message byline.registry.v1.QueryCommitResponse. */
export interface QueryCommitResponse {
  readonly commit: VersionCommit;
  readonly expiresClock: bigint;
}

function writeQueryCommitResponse(writer: Writer, value: QueryCommitResponse): void {
  {
    writer.uint32(10).fork();
    VersionCommit.write(writer, value.commit);
    writer.ldelim();
  }
  if (value.expiresClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.expiresClock);
  }
}

function readQueryCommitResponse(reader: Reader): QueryCommitResponse {
  let f1: VersionCommit | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VersionCommit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    commit: f1 ?? VersionCommit.create(),
    expiresClock: f2,
  };
}

function createQueryCommitResponse(partial?: Partial<QueryCommitResponse>): QueryCommitResponse {
  return {
    commit: VersionCommit.create(),
    expiresClock: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryCommitResponse. */
export const QueryCommitResponse: Codec<QueryCommitResponse> = defineCodec<QueryCommitResponse>({
  typeName: "byline.registry.v1.QueryCommitResponse",
  fields: [
    { number: 1, name: "commit", protoName: "commit", kind: "message", repeated: false, nullable: false, message: () => VersionCommit },
    { number: 2, name: "expiresClock", protoName: "expires_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryCommitResponse,
  read: readQueryCommitResponse,
  create: createQueryCommitResponse,
});
