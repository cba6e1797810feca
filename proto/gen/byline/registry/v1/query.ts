/** Generated from proto/byline/registry/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Availability, Ballot, CommonsTime, DuplicateCase, Juror, JuryCase, Opening, Revocation, Tag, Withdrawal } from "./cases.ts";
import { Contribution, Curator, Datanet, DatanetTerms, DatanetTree } from "./datanet.ts";
import { Dataset, Locators, NameBinding, Params, Version, VersionCommit, VersionStateDescriptor } from "./registry.ts";
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

/** Message byline.registry.v1.QueryDuplicateCaseRequest. */
export interface QueryDuplicateCaseRequest {
  readonly caseId: bigint;
}

function writeQueryDuplicateCaseRequest(writer: Writer, value: QueryDuplicateCaseRequest): void {
  if (value.caseId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.caseId);
  }
}

function readQueryDuplicateCaseRequest(reader: Reader): QueryDuplicateCaseRequest {
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

function createQueryDuplicateCaseRequest(partial?: Partial<QueryDuplicateCaseRequest>): QueryDuplicateCaseRequest {
  return {
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDuplicateCaseRequest. */
export const QueryDuplicateCaseRequest: Codec<QueryDuplicateCaseRequest> = defineCodec<QueryDuplicateCaseRequest>({
  typeName: "byline.registry.v1.QueryDuplicateCaseRequest",
  fields: [
    { number: 1, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryDuplicateCaseRequest,
  read: readQueryDuplicateCaseRequest,
  create: createQueryDuplicateCaseRequest,
});

/** Message byline.registry.v1.QueryDuplicateCaseResponse. */
export interface QueryDuplicateCaseResponse {
  readonly duplicate: DuplicateCase;
}

function writeQueryDuplicateCaseResponse(writer: Writer, value: QueryDuplicateCaseResponse): void {
  {
    writer.uint32(10).fork();
    DuplicateCase.write(writer, value.duplicate);
    writer.ldelim();
  }
}

function readQueryDuplicateCaseResponse(reader: Reader): QueryDuplicateCaseResponse {
  let f1: DuplicateCase | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = DuplicateCase.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    duplicate: f1 ?? DuplicateCase.create(),
  };
}

function createQueryDuplicateCaseResponse(partial?: Partial<QueryDuplicateCaseResponse>): QueryDuplicateCaseResponse {
  return {
    duplicate: DuplicateCase.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDuplicateCaseResponse. */
export const QueryDuplicateCaseResponse: Codec<QueryDuplicateCaseResponse> = defineCodec<QueryDuplicateCaseResponse>({
  typeName: "byline.registry.v1.QueryDuplicateCaseResponse",
  fields: [
    { number: 1, name: "duplicate", protoName: "duplicate", kind: "message", repeated: false, nullable: false, message: () => DuplicateCase },
  ],
  write: writeQueryDuplicateCaseResponse,
  read: readQueryDuplicateCaseResponse,
  create: createQueryDuplicateCaseResponse,
});

/** Message byline.registry.v1.QueryJuryCaseRequest. */
export interface QueryJuryCaseRequest {
  readonly caseId: bigint;
}

function writeQueryJuryCaseRequest(writer: Writer, value: QueryJuryCaseRequest): void {
  if (value.caseId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.caseId);
  }
}

function readQueryJuryCaseRequest(reader: Reader): QueryJuryCaseRequest {
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

function createQueryJuryCaseRequest(partial?: Partial<QueryJuryCaseRequest>): QueryJuryCaseRequest {
  return {
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryJuryCaseRequest. */
export const QueryJuryCaseRequest: Codec<QueryJuryCaseRequest> = defineCodec<QueryJuryCaseRequest>({
  typeName: "byline.registry.v1.QueryJuryCaseRequest",
  fields: [
    { number: 1, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryJuryCaseRequest,
  read: readQueryJuryCaseRequest,
  create: createQueryJuryCaseRequest,
});

/** Message byline.registry.v1.QueryJuryCaseResponse. */
export interface QueryJuryCaseResponse {
  readonly jury: JuryCase;
  readonly ballots: readonly Ballot[];
  readonly phase: string;
}

function writeQueryJuryCaseResponse(writer: Writer, value: QueryJuryCaseResponse): void {
  {
    writer.uint32(10).fork();
    JuryCase.write(writer, value.jury);
    writer.ldelim();
  }
  for (const item of value.ballots) {
    writer.uint32(18).fork();
    Ballot.write(writer, item);
    writer.ldelim();
  }
  if (value.phase !== "") {
    putString(writer, 26, value.phase);
  }
}

function readQueryJuryCaseResponse(reader: Reader): QueryJuryCaseResponse {
  let f1: JuryCase | undefined;
  const f2: Ballot[] = [];
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = JuryCase.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Ballot.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    jury: f1 ?? JuryCase.create(),
    ballots: f2,
    phase: f3,
  };
}

function createQueryJuryCaseResponse(partial?: Partial<QueryJuryCaseResponse>): QueryJuryCaseResponse {
  return {
    jury: JuryCase.create(),
    ballots: [],
    phase: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryJuryCaseResponse. */
export const QueryJuryCaseResponse: Codec<QueryJuryCaseResponse> = defineCodec<QueryJuryCaseResponse>({
  typeName: "byline.registry.v1.QueryJuryCaseResponse",
  fields: [
    { number: 1, name: "jury", protoName: "jury", kind: "message", repeated: false, nullable: false, message: () => JuryCase },
    { number: 2, name: "ballots", protoName: "ballots", kind: "message", repeated: true, nullable: false, message: () => Ballot },
    { number: 3, name: "phase", protoName: "phase", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryJuryCaseResponse,
  read: readQueryJuryCaseResponse,
  create: createQueryJuryCaseResponse,
});

/** Message byline.registry.v1.QueryOpenCasesRequest. */
export interface QueryOpenCasesRequest {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeQueryOpenCasesRequest(writer: Writer, value: QueryOpenCasesRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readQueryOpenCasesRequest(reader: Reader): QueryOpenCasesRequest {
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

function createQueryOpenCasesRequest(partial?: Partial<QueryOpenCasesRequest>): QueryOpenCasesRequest {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryOpenCasesRequest. */
export const QueryOpenCasesRequest: Codec<QueryOpenCasesRequest> = defineCodec<QueryOpenCasesRequest>({
  typeName: "byline.registry.v1.QueryOpenCasesRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryOpenCasesRequest,
  read: readQueryOpenCasesRequest,
  create: createQueryOpenCasesRequest,
});

/** Message byline.registry.v1.QueryOpenCasesResponse. */
export interface QueryOpenCasesResponse {
  readonly juryCaseIds: readonly bigint[];
  readonly duplicateCaseIds: readonly bigint[];
}

function writeQueryOpenCasesResponse(writer: Writer, value: QueryOpenCasesResponse): void {
  if (value.juryCaseIds.length !== 0) {
    writer.uint32(10).fork();
    for (const item of value.juryCaseIds) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.duplicateCaseIds.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.duplicateCaseIds) putUint64(writer, item);
    writer.ldelim();
  }
}

function readQueryOpenCasesResponse(reader: Reader): QueryOpenCasesResponse {
  const f1: bigint[] = [];
  const f2: bigint[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    while (reader.pos < reader.end) f1.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    juryCaseIds: f1,
    duplicateCaseIds: f2,
  };
}

function createQueryOpenCasesResponse(partial?: Partial<QueryOpenCasesResponse>): QueryOpenCasesResponse {
  return {
    juryCaseIds: [],
    duplicateCaseIds: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryOpenCasesResponse. */
export const QueryOpenCasesResponse: Codec<QueryOpenCasesResponse> = defineCodec<QueryOpenCasesResponse>({
  typeName: "byline.registry.v1.QueryOpenCasesResponse",
  fields: [
    { number: 1, name: "juryCaseIds", protoName: "jury_case_ids", kind: "uint64", repeated: true, nullable: false },
    { number: 2, name: "duplicateCaseIds", protoName: "duplicate_case_ids", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeQueryOpenCasesResponse,
  read: readQueryOpenCasesResponse,
  create: createQueryOpenCasesResponse,
});

/** Message byline.registry.v1.QueryJurorRequest. */
export interface QueryJurorRequest {
  readonly address: string;
}

function writeQueryJurorRequest(writer: Writer, value: QueryJurorRequest): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
}

function readQueryJurorRequest(reader: Reader): QueryJurorRequest {
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

function createQueryJurorRequest(partial?: Partial<QueryJurorRequest>): QueryJurorRequest {
  return {
    address: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryJurorRequest. */
export const QueryJurorRequest: Codec<QueryJurorRequest> = defineCodec<QueryJurorRequest>({
  typeName: "byline.registry.v1.QueryJurorRequest",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryJurorRequest,
  read: readQueryJurorRequest,
  create: createQueryJurorRequest,
});

/** Message byline.registry.v1.QueryJurorResponse. */
export interface QueryJurorResponse {
  readonly juror: Juror;
  readonly poolWeight: bigint;
}

function writeQueryJurorResponse(writer: Writer, value: QueryJurorResponse): void {
  {
    writer.uint32(10).fork();
    Juror.write(writer, value.juror);
    writer.ldelim();
  }
  if (value.poolWeight !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.poolWeight);
  }
}

function readQueryJurorResponse(reader: Reader): QueryJurorResponse {
  let f1: Juror | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Juror.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    juror: f1 ?? Juror.create(),
    poolWeight: f2,
  };
}

function createQueryJurorResponse(partial?: Partial<QueryJurorResponse>): QueryJurorResponse {
  return {
    juror: Juror.create(),
    poolWeight: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryJurorResponse. */
export const QueryJurorResponse: Codec<QueryJurorResponse> = defineCodec<QueryJurorResponse>({
  typeName: "byline.registry.v1.QueryJurorResponse",
  fields: [
    { number: 1, name: "juror", protoName: "juror", kind: "message", repeated: false, nullable: false, message: () => Juror },
    { number: 2, name: "poolWeight", protoName: "pool_weight", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryJurorResponse,
  read: readQueryJurorResponse,
  create: createQueryJurorResponse,
});

/** Message byline.registry.v1.QueryJurorsRequest. */
export interface QueryJurorsRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryJurorsRequest(writer: Writer, value: QueryJurorsRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryJurorsRequest(reader: Reader): QueryJurorsRequest {
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

function createQueryJurorsRequest(partial?: Partial<QueryJurorsRequest>): QueryJurorsRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryJurorsRequest. */
export const QueryJurorsRequest: Codec<QueryJurorsRequest> = defineCodec<QueryJurorsRequest>({
  typeName: "byline.registry.v1.QueryJurorsRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryJurorsRequest,
  read: readQueryJurorsRequest,
  create: createQueryJurorsRequest,
});

/** Message byline.registry.v1.QueryJurorsResponse. */
export interface QueryJurorsResponse {
  readonly jurors: readonly Juror[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryJurorsResponse(writer: Writer, value: QueryJurorsResponse): void {
  for (const item of value.jurors) {
    writer.uint32(10).fork();
    Juror.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryJurorsResponse(reader: Reader): QueryJurorsResponse {
  const f1: Juror[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Juror.read(reader));
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
    jurors: f1,
    pagination: f2,
  };
}

function createQueryJurorsResponse(partial?: Partial<QueryJurorsResponse>): QueryJurorsResponse {
  return {
    jurors: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryJurorsResponse. */
export const QueryJurorsResponse: Codec<QueryJurorsResponse> = defineCodec<QueryJurorsResponse>({
  typeName: "byline.registry.v1.QueryJurorsResponse",
  fields: [
    { number: 1, name: "jurors", protoName: "jurors", kind: "message", repeated: true, nullable: false, message: () => Juror },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryJurorsResponse,
  read: readQueryJurorsResponse,
  create: createQueryJurorsResponse,
});

/** Times in which datasets were listed as commons, by dataset. */
export interface QueryCommonsRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryCommonsRequest(writer: Writer, value: QueryCommonsRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryCommonsRequest(reader: Reader): QueryCommonsRequest {
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

function createQueryCommonsRequest(partial?: Partial<QueryCommonsRequest>): QueryCommonsRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryCommonsRequest. */
export const QueryCommonsRequest: Codec<QueryCommonsRequest> = defineCodec<QueryCommonsRequest>({
  typeName: "byline.registry.v1.QueryCommonsRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryCommonsRequest,
  read: readQueryCommonsRequest,
  create: createQueryCommonsRequest,
});

/** Message byline.registry.v1.QueryCommonsResponse. */
export interface QueryCommonsResponse {
  readonly times: readonly CommonsTime[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryCommonsResponse(writer: Writer, value: QueryCommonsResponse): void {
  for (const item of value.times) {
    writer.uint32(10).fork();
    CommonsTime.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryCommonsResponse(reader: Reader): QueryCommonsResponse {
  const f1: CommonsTime[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(CommonsTime.read(reader));
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
    times: f1,
    pagination: f2,
  };
}

function createQueryCommonsResponse(partial?: Partial<QueryCommonsResponse>): QueryCommonsResponse {
  return {
    times: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryCommonsResponse. */
export const QueryCommonsResponse: Codec<QueryCommonsResponse> = defineCodec<QueryCommonsResponse>({
  typeName: "byline.registry.v1.QueryCommonsResponse",
  fields: [
    { number: 1, name: "times", protoName: "times", kind: "message", repeated: true, nullable: false, message: () => CommonsTime },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryCommonsResponse,
  read: readQueryCommonsResponse,
  create: createQueryCommonsResponse,
});

/** Message byline.registry.v1.QueryStandingRequest. */
export interface QueryStandingRequest {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeQueryStandingRequest(writer: Writer, value: QueryStandingRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readQueryStandingRequest(reader: Reader): QueryStandingRequest {
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

function createQueryStandingRequest(partial?: Partial<QueryStandingRequest>): QueryStandingRequest {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryStandingRequest. */
export const QueryStandingRequest: Codec<QueryStandingRequest> = defineCodec<QueryStandingRequest>({
  typeName: "byline.registry.v1.QueryStandingRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryStandingRequest,
  read: readQueryStandingRequest,
  create: createQueryStandingRequest,
});

/** What a buyer should know about a version besides its content. */
export interface QueryStandingResponse {
  readonly state: number;
  readonly tags: readonly Tag[];
  readonly availability: Availability | undefined;
  readonly revocation: Revocation | undefined;
  readonly successor: string;
}

function writeQueryStandingResponse(writer: Writer, value: QueryStandingResponse): void {
  if (value.state !== 0) {
    writer.uint32(8);
    putInt32(writer, value.state);
  }
  for (const item of value.tags) {
    writer.uint32(18).fork();
    Tag.write(writer, item);
    writer.ldelim();
  }
  if (value.availability !== undefined) {
    writer.uint32(26).fork();
    Availability.write(writer, value.availability);
    writer.ldelim();
  }
  if (value.revocation !== undefined) {
    writer.uint32(34).fork();
    Revocation.write(writer, value.revocation);
    writer.ldelim();
  }
  if (value.successor !== "") {
    putString(writer, 42, value.successor);
  }
}

function readQueryStandingResponse(reader: Reader): QueryStandingResponse {
  let f1 = 0;
  const f2: Tag[] = [];
  let f3: Availability | undefined;
  let f4: Revocation | undefined;
  let f5 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Tag.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Availability.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Revocation.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42]);
  return {
    state: f1,
    tags: f2,
    availability: f3,
    revocation: f4,
    successor: f5,
  };
}

function createQueryStandingResponse(partial?: Partial<QueryStandingResponse>): QueryStandingResponse {
  return {
    state: 0,
    tags: [],
    availability: undefined,
    revocation: undefined,
    successor: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryStandingResponse. */
export const QueryStandingResponse: Codec<QueryStandingResponse> = defineCodec<QueryStandingResponse>({
  typeName: "byline.registry.v1.QueryStandingResponse",
  fields: [
    { number: 1, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: VersionStateDescriptor },
    { number: 2, name: "tags", protoName: "tags", kind: "message", repeated: true, nullable: false, message: () => Tag },
    { number: 3, name: "availability", protoName: "availability", kind: "message", repeated: false, nullable: true, message: () => Availability },
    { number: 4, name: "revocation", protoName: "revocation", kind: "message", repeated: false, nullable: true, message: () => Revocation },
    { number: 5, name: "successor", protoName: "successor", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryStandingResponse,
  read: readQueryStandingResponse,
  create: createQueryStandingResponse,
});

/** Message byline.registry.v1.QueryDatanetRequest. */
export interface QueryDatanetRequest {
  readonly datanetId: bigint;
}

function writeQueryDatanetRequest(writer: Writer, value: QueryDatanetRequest): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
}

function readQueryDatanetRequest(reader: Reader): QueryDatanetRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    datanetId: f1,
  };
}

function createQueryDatanetRequest(partial?: Partial<QueryDatanetRequest>): QueryDatanetRequest {
  return {
    datanetId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatanetRequest. */
export const QueryDatanetRequest: Codec<QueryDatanetRequest> = defineCodec<QueryDatanetRequest>({
  typeName: "byline.registry.v1.QueryDatanetRequest",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryDatanetRequest,
  read: readQueryDatanetRequest,
  create: createQueryDatanetRequest,
});

/** Message byline.registry.v1.QueryDatanetResponse. */
export interface QueryDatanetResponse {
  readonly datanet: Datanet;
  readonly tree: DatanetTree;
  readonly owner: string;
  readonly terms: DatanetTerms;
}

function writeQueryDatanetResponse(writer: Writer, value: QueryDatanetResponse): void {
  {
    writer.uint32(10).fork();
    Datanet.write(writer, value.datanet);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    DatanetTree.write(writer, value.tree);
    writer.ldelim();
  }
  if (value.owner !== "") {
    putString(writer, 26, value.owner);
  }
  {
    writer.uint32(34).fork();
    DatanetTerms.write(writer, value.terms);
    writer.ldelim();
  }
}

function readQueryDatanetResponse(reader: Reader): QueryDatanetResponse {
  let f1: Datanet | undefined;
  let f2: DatanetTree | undefined;
  let f3 = "";
  let f4: DatanetTerms | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Datanet.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = DatanetTree.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = DatanetTerms.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    datanet: f1 ?? Datanet.create(),
    tree: f2 ?? DatanetTree.create(),
    owner: f3,
    terms: f4 ?? DatanetTerms.create(),
  };
}

function createQueryDatanetResponse(partial?: Partial<QueryDatanetResponse>): QueryDatanetResponse {
  return {
    datanet: Datanet.create(),
    tree: DatanetTree.create(),
    owner: "",
    terms: DatanetTerms.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatanetResponse. */
export const QueryDatanetResponse: Codec<QueryDatanetResponse> = defineCodec<QueryDatanetResponse>({
  typeName: "byline.registry.v1.QueryDatanetResponse",
  fields: [
    { number: 1, name: "datanet", protoName: "datanet", kind: "message", repeated: false, nullable: false, message: () => Datanet },
    { number: 2, name: "tree", protoName: "tree", kind: "message", repeated: false, nullable: false, message: () => DatanetTree },
    { number: 3, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "terms", protoName: "terms", kind: "message", repeated: false, nullable: false, message: () => DatanetTerms },
  ],
  write: writeQueryDatanetResponse,
  read: readQueryDatanetResponse,
  create: createQueryDatanetResponse,
});

/** Message byline.registry.v1.QueryDatanetsRequest. */
export interface QueryDatanetsRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryDatanetsRequest(writer: Writer, value: QueryDatanetsRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDatanetsRequest(reader: Reader): QueryDatanetsRequest {
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

function createQueryDatanetsRequest(partial?: Partial<QueryDatanetsRequest>): QueryDatanetsRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatanetsRequest. */
export const QueryDatanetsRequest: Codec<QueryDatanetsRequest> = defineCodec<QueryDatanetsRequest>({
  typeName: "byline.registry.v1.QueryDatanetsRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDatanetsRequest,
  read: readQueryDatanetsRequest,
  create: createQueryDatanetsRequest,
});

/** Message byline.registry.v1.QueryDatanetsResponse. */
export interface QueryDatanetsResponse {
  readonly datanets: readonly Datanet[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDatanetsResponse(writer: Writer, value: QueryDatanetsResponse): void {
  for (const item of value.datanets) {
    writer.uint32(10).fork();
    Datanet.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDatanetsResponse(reader: Reader): QueryDatanetsResponse {
  const f1: Datanet[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Datanet.read(reader));
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
    datanets: f1,
    pagination: f2,
  };
}

function createQueryDatanetsResponse(partial?: Partial<QueryDatanetsResponse>): QueryDatanetsResponse {
  return {
    datanets: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryDatanetsResponse. */
export const QueryDatanetsResponse: Codec<QueryDatanetsResponse> = defineCodec<QueryDatanetsResponse>({
  typeName: "byline.registry.v1.QueryDatanetsResponse",
  fields: [
    { number: 1, name: "datanets", protoName: "datanets", kind: "message", repeated: true, nullable: false, message: () => Datanet },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDatanetsResponse,
  read: readQueryDatanetsResponse,
  create: createQueryDatanetsResponse,
});

/** Message byline.registry.v1.QueryCuratorsRequest. */
export interface QueryCuratorsRequest {
  readonly datanetId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryCuratorsRequest(writer: Writer, value: QueryCuratorsRequest): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryCuratorsRequest(reader: Reader): QueryCuratorsRequest {
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
    datanetId: f1,
    pagination: f2,
  };
}

function createQueryCuratorsRequest(partial?: Partial<QueryCuratorsRequest>): QueryCuratorsRequest {
  return {
    datanetId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryCuratorsRequest. */
export const QueryCuratorsRequest: Codec<QueryCuratorsRequest> = defineCodec<QueryCuratorsRequest>({
  typeName: "byline.registry.v1.QueryCuratorsRequest",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryCuratorsRequest,
  read: readQueryCuratorsRequest,
  create: createQueryCuratorsRequest,
});

/** Message byline.registry.v1.QueryCuratorsResponse. */
export interface QueryCuratorsResponse {
  readonly curators: readonly Curator[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryCuratorsResponse(writer: Writer, value: QueryCuratorsResponse): void {
  for (const item of value.curators) {
    writer.uint32(10).fork();
    Curator.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryCuratorsResponse(reader: Reader): QueryCuratorsResponse {
  const f1: Curator[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Curator.read(reader));
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
    curators: f1,
    pagination: f2,
  };
}

function createQueryCuratorsResponse(partial?: Partial<QueryCuratorsResponse>): QueryCuratorsResponse {
  return {
    curators: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryCuratorsResponse. */
export const QueryCuratorsResponse: Codec<QueryCuratorsResponse> = defineCodec<QueryCuratorsResponse>({
  typeName: "byline.registry.v1.QueryCuratorsResponse",
  fields: [
    { number: 1, name: "curators", protoName: "curators", kind: "message", repeated: true, nullable: false, message: () => Curator },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryCuratorsResponse,
  read: readQueryCuratorsResponse,
  create: createQueryCuratorsResponse,
});

/** Message byline.registry.v1.QueryContributionRequest. */
export interface QueryContributionRequest {
  readonly contributionId: bigint;
}

function writeQueryContributionRequest(writer: Writer, value: QueryContributionRequest): void {
  if (value.contributionId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.contributionId);
  }
}

function readQueryContributionRequest(reader: Reader): QueryContributionRequest {
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

function createQueryContributionRequest(partial?: Partial<QueryContributionRequest>): QueryContributionRequest {
  return {
    contributionId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContributionRequest. */
export const QueryContributionRequest: Codec<QueryContributionRequest> = defineCodec<QueryContributionRequest>({
  typeName: "byline.registry.v1.QueryContributionRequest",
  fields: [
    { number: 1, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryContributionRequest,
  read: readQueryContributionRequest,
  create: createQueryContributionRequest,
});

/** Message byline.registry.v1.QueryContributionResponse. */
export interface QueryContributionResponse {
  readonly contribution: Contribution;
}

function writeQueryContributionResponse(writer: Writer, value: QueryContributionResponse): void {
  {
    writer.uint32(10).fork();
    Contribution.write(writer, value.contribution);
    writer.ldelim();
  }
}

function readQueryContributionResponse(reader: Reader): QueryContributionResponse {
  let f1: Contribution | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Contribution.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    contribution: f1 ?? Contribution.create(),
  };
}

function createQueryContributionResponse(partial?: Partial<QueryContributionResponse>): QueryContributionResponse {
  return {
    contribution: Contribution.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContributionResponse. */
export const QueryContributionResponse: Codec<QueryContributionResponse> = defineCodec<QueryContributionResponse>({
  typeName: "byline.registry.v1.QueryContributionResponse",
  fields: [
    { number: 1, name: "contribution", protoName: "contribution", kind: "message", repeated: false, nullable: false, message: () => Contribution },
  ],
  write: writeQueryContributionResponse,
  read: readQueryContributionResponse,
  create: createQueryContributionResponse,
});

/** Message byline.registry.v1.QueryContributionsRequest. */
export interface QueryContributionsRequest {
  readonly datanetId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryContributionsRequest(writer: Writer, value: QueryContributionsRequest): void {
  if (value.datanetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datanetId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryContributionsRequest(reader: Reader): QueryContributionsRequest {
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
    datanetId: f1,
    pagination: f2,
  };
}

function createQueryContributionsRequest(partial?: Partial<QueryContributionsRequest>): QueryContributionsRequest {
  return {
    datanetId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContributionsRequest. */
export const QueryContributionsRequest: Codec<QueryContributionsRequest> = defineCodec<QueryContributionsRequest>({
  typeName: "byline.registry.v1.QueryContributionsRequest",
  fields: [
    { number: 1, name: "datanetId", protoName: "datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryContributionsRequest,
  read: readQueryContributionsRequest,
  create: createQueryContributionsRequest,
});

/** Message byline.registry.v1.QueryContributionsResponse. */
export interface QueryContributionsResponse {
  readonly contributions: readonly Contribution[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryContributionsResponse(writer: Writer, value: QueryContributionsResponse): void {
  for (const item of value.contributions) {
    writer.uint32(10).fork();
    Contribution.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryContributionsResponse(reader: Reader): QueryContributionsResponse {
  const f1: Contribution[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Contribution.read(reader));
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
    contributions: f1,
    pagination: f2,
  };
}

function createQueryContributionsResponse(partial?: Partial<QueryContributionsResponse>): QueryContributionsResponse {
  return {
    contributions: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryContributionsResponse. */
export const QueryContributionsResponse: Codec<QueryContributionsResponse> = defineCodec<QueryContributionsResponse>({
  typeName: "byline.registry.v1.QueryContributionsResponse",
  fields: [
    { number: 1, name: "contributions", protoName: "contributions", kind: "message", repeated: true, nullable: false, message: () => Contribution },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryContributionsResponse,
  read: readQueryContributionsResponse,
  create: createQueryContributionsResponse,
});

/** Message byline.registry.v1.QueryWithdrawalRequest. */
export interface QueryWithdrawalRequest {
  readonly withdrawalId: bigint;
}

function writeQueryWithdrawalRequest(writer: Writer, value: QueryWithdrawalRequest): void {
  if (value.withdrawalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.withdrawalId);
  }
}

function readQueryWithdrawalRequest(reader: Reader): QueryWithdrawalRequest {
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

function createQueryWithdrawalRequest(partial?: Partial<QueryWithdrawalRequest>): QueryWithdrawalRequest {
  return {
    withdrawalId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryWithdrawalRequest. */
export const QueryWithdrawalRequest: Codec<QueryWithdrawalRequest> = defineCodec<QueryWithdrawalRequest>({
  typeName: "byline.registry.v1.QueryWithdrawalRequest",
  fields: [
    { number: 1, name: "withdrawalId", protoName: "withdrawal_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryWithdrawalRequest,
  read: readQueryWithdrawalRequest,
  create: createQueryWithdrawalRequest,
});

/** Message byline.registry.v1.QueryWithdrawalResponse. */
export interface QueryWithdrawalResponse {
  readonly withdrawal: Withdrawal;
}

function writeQueryWithdrawalResponse(writer: Writer, value: QueryWithdrawalResponse): void {
  {
    writer.uint32(10).fork();
    Withdrawal.write(writer, value.withdrawal);
    writer.ldelim();
  }
}

function readQueryWithdrawalResponse(reader: Reader): QueryWithdrawalResponse {
  let f1: Withdrawal | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Withdrawal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    withdrawal: f1 ?? Withdrawal.create(),
  };
}

function createQueryWithdrawalResponse(partial?: Partial<QueryWithdrawalResponse>): QueryWithdrawalResponse {
  return {
    withdrawal: Withdrawal.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryWithdrawalResponse. */
export const QueryWithdrawalResponse: Codec<QueryWithdrawalResponse> = defineCodec<QueryWithdrawalResponse>({
  typeName: "byline.registry.v1.QueryWithdrawalResponse",
  fields: [
    { number: 1, name: "withdrawal", protoName: "withdrawal", kind: "message", repeated: false, nullable: false, message: () => Withdrawal },
  ],
  write: writeQueryWithdrawalResponse,
  read: readQueryWithdrawalResponse,
  create: createQueryWithdrawalResponse,
});

/** Message byline.registry.v1.QueryOpeningRequest. */
export interface QueryOpeningRequest {
  readonly openingId: bigint;
}

function writeQueryOpeningRequest(writer: Writer, value: QueryOpeningRequest): void {
  if (value.openingId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.openingId);
  }
}

function readQueryOpeningRequest(reader: Reader): QueryOpeningRequest {
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

function createQueryOpeningRequest(partial?: Partial<QueryOpeningRequest>): QueryOpeningRequest {
  return {
    openingId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryOpeningRequest. */
export const QueryOpeningRequest: Codec<QueryOpeningRequest> = defineCodec<QueryOpeningRequest>({
  typeName: "byline.registry.v1.QueryOpeningRequest",
  fields: [
    { number: 1, name: "openingId", protoName: "opening_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryOpeningRequest,
  read: readQueryOpeningRequest,
  create: createQueryOpeningRequest,
});

/** Message byline.registry.v1.QueryOpeningResponse. */
export interface QueryOpeningResponse {
  readonly opening: Opening;
}

function writeQueryOpeningResponse(writer: Writer, value: QueryOpeningResponse): void {
  {
    writer.uint32(10).fork();
    Opening.write(writer, value.opening);
    writer.ldelim();
  }
}

function readQueryOpeningResponse(reader: Reader): QueryOpeningResponse {
  let f1: Opening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Opening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    opening: f1 ?? Opening.create(),
  };
}

function createQueryOpeningResponse(partial?: Partial<QueryOpeningResponse>): QueryOpeningResponse {
  return {
    opening: Opening.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.QueryOpeningResponse. */
export const QueryOpeningResponse: Codec<QueryOpeningResponse> = defineCodec<QueryOpeningResponse>({
  typeName: "byline.registry.v1.QueryOpeningResponse",
  fields: [
    { number: 1, name: "opening", protoName: "opening", kind: "message", repeated: false, nullable: false, message: () => Opening },
  ],
  write: writeQueryOpeningResponse,
  read: readQueryOpeningResponse,
  create: createQueryOpeningResponse,
});

/** Message byline.registry.v1.QuerySampleRequest. */
export interface QuerySampleRequest {
  readonly kind: string;
  readonly caseId: bigint;
}

function writeQuerySampleRequest(writer: Writer, value: QuerySampleRequest): void {
  if (value.kind !== "") {
    putString(writer, 10, value.kind);
  }
  if (value.caseId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.caseId);
  }
}

function readQuerySampleRequest(reader: Reader): QuerySampleRequest {
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
    kind: f1,
    caseId: f2,
  };
}

function createQuerySampleRequest(partial?: Partial<QuerySampleRequest>): QuerySampleRequest {
  return {
    kind: "",
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.QuerySampleRequest. */
export const QuerySampleRequest: Codec<QuerySampleRequest> = defineCodec<QuerySampleRequest>({
  typeName: "byline.registry.v1.QuerySampleRequest",
  fields: [
    { number: 1, name: "kind", protoName: "kind", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQuerySampleRequest,
  read: readQuerySampleRequest,
  create: createQuerySampleRequest,
});

/** Records that a case has drawn, ascending. */
export interface QuerySampleResponse {
  readonly indexes: readonly bigint[];
}

function writeQuerySampleResponse(writer: Writer, value: QuerySampleResponse): void {
  if (value.indexes.length !== 0) {
    writer.uint32(10).fork();
    for (const item of value.indexes) putUint64(writer, item);
    writer.ldelim();
  }
}

function readQuerySampleResponse(reader: Reader): QuerySampleResponse {
  const f1: bigint[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    while (reader.pos < reader.end) f1.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    indexes: f1,
  };
}

function createQuerySampleResponse(partial?: Partial<QuerySampleResponse>): QuerySampleResponse {
  return {
    indexes: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.QuerySampleResponse. */
export const QuerySampleResponse: Codec<QuerySampleResponse> = defineCodec<QuerySampleResponse>({
  typeName: "byline.registry.v1.QuerySampleResponse",
  fields: [
    { number: 1, name: "indexes", protoName: "indexes", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeQuerySampleResponse,
  read: readQuerySampleResponse,
  create: createQuerySampleResponse,
});
