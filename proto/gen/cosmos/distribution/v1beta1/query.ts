/** Generated from proto/cosmos/distribution/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { DecCoin } from "../../base/v1beta1/coin.ts";
import { DelegationDelegatorReward, Params, ValidatorAccumulatedCommission, ValidatorOutstandingRewards, ValidatorSlashEvent } from "./distribution.ts";

/** Message cosmos.distribution.v1beta1.QueryParamsRequest. */
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

/** Codec of cosmos.distribution.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.distribution.v1beta1.QueryParamsResponse. */
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

/** Codec of cosmos.distribution.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorDistributionInfoRequest. */
export interface QueryValidatorDistributionInfoRequest {
  readonly validatorAddress: string;
}

function writeQueryValidatorDistributionInfoRequest(writer: Writer, value: QueryValidatorDistributionInfoRequest): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
}

function readQueryValidatorDistributionInfoRequest(reader: Reader): QueryValidatorDistributionInfoRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorAddress: f1,
  };
}

function createQueryValidatorDistributionInfoRequest(partial?: Partial<QueryValidatorDistributionInfoRequest>): QueryValidatorDistributionInfoRequest {
  return {
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorDistributionInfoRequest. */
export const QueryValidatorDistributionInfoRequest: Codec<QueryValidatorDistributionInfoRequest> = defineCodec<QueryValidatorDistributionInfoRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorDistributionInfoRequest",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryValidatorDistributionInfoRequest,
  read: readQueryValidatorDistributionInfoRequest,
  create: createQueryValidatorDistributionInfoRequest,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorDistributionInfoResponse. */
export interface QueryValidatorDistributionInfoResponse {
  readonly operatorAddress: string;
  readonly selfBondRewards: readonly DecCoin[];
  readonly commission: readonly DecCoin[];
}

function writeQueryValidatorDistributionInfoResponse(writer: Writer, value: QueryValidatorDistributionInfoResponse): void {
  if (value.operatorAddress !== "") {
    putString(writer, 10, value.operatorAddress);
  }
  for (const item of value.selfBondRewards) {
    writer.uint32(18).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.commission) {
    writer.uint32(26).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readQueryValidatorDistributionInfoResponse(reader: Reader): QueryValidatorDistributionInfoResponse {
  let f1 = "";
  const f2: DecCoin[] = [];
  const f3: DecCoin[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    operatorAddress: f1,
    selfBondRewards: f2,
    commission: f3,
  };
}

function createQueryValidatorDistributionInfoResponse(partial?: Partial<QueryValidatorDistributionInfoResponse>): QueryValidatorDistributionInfoResponse {
  return {
    operatorAddress: "",
    selfBondRewards: [],
    commission: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorDistributionInfoResponse. */
export const QueryValidatorDistributionInfoResponse: Codec<QueryValidatorDistributionInfoResponse> = defineCodec<QueryValidatorDistributionInfoResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorDistributionInfoResponse",
  fields: [
    { number: 1, name: "operatorAddress", protoName: "operator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "selfBondRewards", protoName: "self_bond_rewards", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
    { number: 3, name: "commission", protoName: "commission", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeQueryValidatorDistributionInfoResponse,
  read: readQueryValidatorDistributionInfoResponse,
  create: createQueryValidatorDistributionInfoResponse,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsRequest. */
export interface QueryValidatorOutstandingRewardsRequest {
  readonly validatorAddress: string;
}

function writeQueryValidatorOutstandingRewardsRequest(writer: Writer, value: QueryValidatorOutstandingRewardsRequest): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
}

function readQueryValidatorOutstandingRewardsRequest(reader: Reader): QueryValidatorOutstandingRewardsRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorAddress: f1,
  };
}

function createQueryValidatorOutstandingRewardsRequest(partial?: Partial<QueryValidatorOutstandingRewardsRequest>): QueryValidatorOutstandingRewardsRequest {
  return {
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsRequest. */
export const QueryValidatorOutstandingRewardsRequest: Codec<QueryValidatorOutstandingRewardsRequest> = defineCodec<QueryValidatorOutstandingRewardsRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsRequest",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryValidatorOutstandingRewardsRequest,
  read: readQueryValidatorOutstandingRewardsRequest,
  create: createQueryValidatorOutstandingRewardsRequest,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsResponse. */
export interface QueryValidatorOutstandingRewardsResponse {
  readonly rewards: ValidatorOutstandingRewards;
}

function writeQueryValidatorOutstandingRewardsResponse(writer: Writer, value: QueryValidatorOutstandingRewardsResponse): void {
  {
    writer.uint32(10).fork();
    ValidatorOutstandingRewards.write(writer, value.rewards);
    writer.ldelim();
  }
}

function readQueryValidatorOutstandingRewardsResponse(reader: Reader): QueryValidatorOutstandingRewardsResponse {
  let f1: ValidatorOutstandingRewards | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ValidatorOutstandingRewards.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    rewards: f1 ?? ValidatorOutstandingRewards.create(),
  };
}

function createQueryValidatorOutstandingRewardsResponse(partial?: Partial<QueryValidatorOutstandingRewardsResponse>): QueryValidatorOutstandingRewardsResponse {
  return {
    rewards: ValidatorOutstandingRewards.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsResponse. */
export const QueryValidatorOutstandingRewardsResponse: Codec<QueryValidatorOutstandingRewardsResponse> = defineCodec<QueryValidatorOutstandingRewardsResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsResponse",
  fields: [
    { number: 1, name: "rewards", protoName: "rewards", kind: "message", repeated: false, nullable: false, message: () => ValidatorOutstandingRewards },
  ],
  write: writeQueryValidatorOutstandingRewardsResponse,
  read: readQueryValidatorOutstandingRewardsResponse,
  create: createQueryValidatorOutstandingRewardsResponse,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorCommissionRequest. */
export interface QueryValidatorCommissionRequest {
  readonly validatorAddress: string;
}

function writeQueryValidatorCommissionRequest(writer: Writer, value: QueryValidatorCommissionRequest): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
}

function readQueryValidatorCommissionRequest(reader: Reader): QueryValidatorCommissionRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorAddress: f1,
  };
}

function createQueryValidatorCommissionRequest(partial?: Partial<QueryValidatorCommissionRequest>): QueryValidatorCommissionRequest {
  return {
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorCommissionRequest. */
export const QueryValidatorCommissionRequest: Codec<QueryValidatorCommissionRequest> = defineCodec<QueryValidatorCommissionRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorCommissionRequest",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryValidatorCommissionRequest,
  read: readQueryValidatorCommissionRequest,
  create: createQueryValidatorCommissionRequest,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorCommissionResponse. */
export interface QueryValidatorCommissionResponse {
  readonly commission: ValidatorAccumulatedCommission;
}

function writeQueryValidatorCommissionResponse(writer: Writer, value: QueryValidatorCommissionResponse): void {
  {
    writer.uint32(10).fork();
    ValidatorAccumulatedCommission.write(writer, value.commission);
    writer.ldelim();
  }
}

function readQueryValidatorCommissionResponse(reader: Reader): QueryValidatorCommissionResponse {
  let f1: ValidatorAccumulatedCommission | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ValidatorAccumulatedCommission.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    commission: f1 ?? ValidatorAccumulatedCommission.create(),
  };
}

function createQueryValidatorCommissionResponse(partial?: Partial<QueryValidatorCommissionResponse>): QueryValidatorCommissionResponse {
  return {
    commission: ValidatorAccumulatedCommission.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorCommissionResponse. */
export const QueryValidatorCommissionResponse: Codec<QueryValidatorCommissionResponse> = defineCodec<QueryValidatorCommissionResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorCommissionResponse",
  fields: [
    { number: 1, name: "commission", protoName: "commission", kind: "message", repeated: false, nullable: false, message: () => ValidatorAccumulatedCommission },
  ],
  write: writeQueryValidatorCommissionResponse,
  read: readQueryValidatorCommissionResponse,
  create: createQueryValidatorCommissionResponse,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorSlashesRequest. */
export interface QueryValidatorSlashesRequest {
  readonly validatorAddress: string;
  readonly startingHeight: bigint;
  readonly endingHeight: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryValidatorSlashesRequest(writer: Writer, value: QueryValidatorSlashesRequest): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  if (value.startingHeight !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.startingHeight);
  }
  if (value.endingHeight !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.endingHeight);
  }
  if (value.pagination !== undefined) {
    writer.uint32(34).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorSlashesRequest(reader: Reader): QueryValidatorSlashesRequest {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4: PageRequest | undefined;
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
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    validatorAddress: f1,
    startingHeight: f2,
    endingHeight: f3,
    pagination: f4,
  };
}

function createQueryValidatorSlashesRequest(partial?: Partial<QueryValidatorSlashesRequest>): QueryValidatorSlashesRequest {
  return {
    validatorAddress: "",
    startingHeight: 0n,
    endingHeight: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorSlashesRequest. */
export const QueryValidatorSlashesRequest: Codec<QueryValidatorSlashesRequest> = defineCodec<QueryValidatorSlashesRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorSlashesRequest",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "startingHeight", protoName: "starting_height", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "endingHeight", protoName: "ending_height", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryValidatorSlashesRequest,
  read: readQueryValidatorSlashesRequest,
  create: createQueryValidatorSlashesRequest,
});

/** Message cosmos.distribution.v1beta1.QueryValidatorSlashesResponse. */
export interface QueryValidatorSlashesResponse {
  readonly slashes: readonly ValidatorSlashEvent[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryValidatorSlashesResponse(writer: Writer, value: QueryValidatorSlashesResponse): void {
  for (const item of value.slashes) {
    writer.uint32(10).fork();
    ValidatorSlashEvent.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorSlashesResponse(reader: Reader): QueryValidatorSlashesResponse {
  const f1: ValidatorSlashEvent[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ValidatorSlashEvent.read(reader));
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
    slashes: f1,
    pagination: f2,
  };
}

function createQueryValidatorSlashesResponse(partial?: Partial<QueryValidatorSlashesResponse>): QueryValidatorSlashesResponse {
  return {
    slashes: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryValidatorSlashesResponse. */
export const QueryValidatorSlashesResponse: Codec<QueryValidatorSlashesResponse> = defineCodec<QueryValidatorSlashesResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryValidatorSlashesResponse",
  fields: [
    { number: 1, name: "slashes", protoName: "slashes", kind: "message", repeated: true, nullable: false, message: () => ValidatorSlashEvent },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryValidatorSlashesResponse,
  read: readQueryValidatorSlashesResponse,
  create: createQueryValidatorSlashesResponse,
});

/** Message cosmos.distribution.v1beta1.QueryDelegationRewardsRequest. */
export interface QueryDelegationRewardsRequest {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}

function writeQueryDelegationRewardsRequest(writer: Writer, value: QueryDelegationRewardsRequest): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
}

function readQueryDelegationRewardsRequest(reader: Reader): QueryDelegationRewardsRequest {
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
    delegatorAddress: f1,
    validatorAddress: f2,
  };
}

function createQueryDelegationRewardsRequest(partial?: Partial<QueryDelegationRewardsRequest>): QueryDelegationRewardsRequest {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegationRewardsRequest. */
export const QueryDelegationRewardsRequest: Codec<QueryDelegationRewardsRequest> = defineCodec<QueryDelegationRewardsRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegationRewardsRequest",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegationRewardsRequest,
  read: readQueryDelegationRewardsRequest,
  create: createQueryDelegationRewardsRequest,
});

/** Message cosmos.distribution.v1beta1.QueryDelegationRewardsResponse. */
export interface QueryDelegationRewardsResponse {
  readonly rewards: readonly DecCoin[];
}

function writeQueryDelegationRewardsResponse(writer: Writer, value: QueryDelegationRewardsResponse): void {
  for (const item of value.rewards) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readQueryDelegationRewardsResponse(reader: Reader): QueryDelegationRewardsResponse {
  const f1: DecCoin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    rewards: f1,
  };
}

function createQueryDelegationRewardsResponse(partial?: Partial<QueryDelegationRewardsResponse>): QueryDelegationRewardsResponse {
  return {
    rewards: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegationRewardsResponse. */
export const QueryDelegationRewardsResponse: Codec<QueryDelegationRewardsResponse> = defineCodec<QueryDelegationRewardsResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegationRewardsResponse",
  fields: [
    { number: 1, name: "rewards", protoName: "rewards", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeQueryDelegationRewardsResponse,
  read: readQueryDelegationRewardsResponse,
  create: createQueryDelegationRewardsResponse,
});

/** Message cosmos.distribution.v1beta1.QueryDelegationTotalRewardsRequest. */
export interface QueryDelegationTotalRewardsRequest {
  readonly delegatorAddress: string;
}

function writeQueryDelegationTotalRewardsRequest(writer: Writer, value: QueryDelegationTotalRewardsRequest): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
}

function readQueryDelegationTotalRewardsRequest(reader: Reader): QueryDelegationTotalRewardsRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    delegatorAddress: f1,
  };
}

function createQueryDelegationTotalRewardsRequest(partial?: Partial<QueryDelegationTotalRewardsRequest>): QueryDelegationTotalRewardsRequest {
  return {
    delegatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegationTotalRewardsRequest. */
export const QueryDelegationTotalRewardsRequest: Codec<QueryDelegationTotalRewardsRequest> = defineCodec<QueryDelegationTotalRewardsRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegationTotalRewardsRequest",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegationTotalRewardsRequest,
  read: readQueryDelegationTotalRewardsRequest,
  create: createQueryDelegationTotalRewardsRequest,
});

/** Message cosmos.distribution.v1beta1.QueryDelegationTotalRewardsResponse. */
export interface QueryDelegationTotalRewardsResponse {
  readonly rewards: readonly DelegationDelegatorReward[];
  readonly total: readonly DecCoin[];
}

function writeQueryDelegationTotalRewardsResponse(writer: Writer, value: QueryDelegationTotalRewardsResponse): void {
  for (const item of value.rewards) {
    writer.uint32(10).fork();
    DelegationDelegatorReward.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.total) {
    writer.uint32(18).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readQueryDelegationTotalRewardsResponse(reader: Reader): QueryDelegationTotalRewardsResponse {
  const f1: DelegationDelegatorReward[] = [];
  const f2: DecCoin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DelegationDelegatorReward.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    rewards: f1,
    total: f2,
  };
}

function createQueryDelegationTotalRewardsResponse(partial?: Partial<QueryDelegationTotalRewardsResponse>): QueryDelegationTotalRewardsResponse {
  return {
    rewards: [],
    total: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegationTotalRewardsResponse. */
export const QueryDelegationTotalRewardsResponse: Codec<QueryDelegationTotalRewardsResponse> = defineCodec<QueryDelegationTotalRewardsResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegationTotalRewardsResponse",
  fields: [
    { number: 1, name: "rewards", protoName: "rewards", kind: "message", repeated: true, nullable: false, message: () => DelegationDelegatorReward },
    { number: 2, name: "total", protoName: "total", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeQueryDelegationTotalRewardsResponse,
  read: readQueryDelegationTotalRewardsResponse,
  create: createQueryDelegationTotalRewardsResponse,
});

/** Message cosmos.distribution.v1beta1.QueryDelegatorValidatorsRequest. */
export interface QueryDelegatorValidatorsRequest {
  readonly delegatorAddress: string;
}

function writeQueryDelegatorValidatorsRequest(writer: Writer, value: QueryDelegatorValidatorsRequest): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
}

function readQueryDelegatorValidatorsRequest(reader: Reader): QueryDelegatorValidatorsRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    delegatorAddress: f1,
  };
}

function createQueryDelegatorValidatorsRequest(partial?: Partial<QueryDelegatorValidatorsRequest>): QueryDelegatorValidatorsRequest {
  return {
    delegatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegatorValidatorsRequest. */
export const QueryDelegatorValidatorsRequest: Codec<QueryDelegatorValidatorsRequest> = defineCodec<QueryDelegatorValidatorsRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegatorValidatorsRequest",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegatorValidatorsRequest,
  read: readQueryDelegatorValidatorsRequest,
  create: createQueryDelegatorValidatorsRequest,
});

/** Message cosmos.distribution.v1beta1.QueryDelegatorValidatorsResponse. */
export interface QueryDelegatorValidatorsResponse {
  readonly validators: readonly string[];
}

function writeQueryDelegatorValidatorsResponse(writer: Writer, value: QueryDelegatorValidatorsResponse): void {
  for (const item of value.validators) {
    putString(writer, 10, item);
  }
}

function readQueryDelegatorValidatorsResponse(reader: Reader): QueryDelegatorValidatorsResponse {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validators: f1,
  };
}

function createQueryDelegatorValidatorsResponse(partial?: Partial<QueryDelegatorValidatorsResponse>): QueryDelegatorValidatorsResponse {
  return {
    validators: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegatorValidatorsResponse. */
export const QueryDelegatorValidatorsResponse: Codec<QueryDelegatorValidatorsResponse> = defineCodec<QueryDelegatorValidatorsResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegatorValidatorsResponse",
  fields: [
    { number: 1, name: "validators", protoName: "validators", kind: "string", repeated: true, nullable: false },
  ],
  write: writeQueryDelegatorValidatorsResponse,
  read: readQueryDelegatorValidatorsResponse,
  create: createQueryDelegatorValidatorsResponse,
});

/** Message cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressRequest. */
export interface QueryDelegatorWithdrawAddressRequest {
  readonly delegatorAddress: string;
}

function writeQueryDelegatorWithdrawAddressRequest(writer: Writer, value: QueryDelegatorWithdrawAddressRequest): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
}

function readQueryDelegatorWithdrawAddressRequest(reader: Reader): QueryDelegatorWithdrawAddressRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    delegatorAddress: f1,
  };
}

function createQueryDelegatorWithdrawAddressRequest(partial?: Partial<QueryDelegatorWithdrawAddressRequest>): QueryDelegatorWithdrawAddressRequest {
  return {
    delegatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressRequest. */
export const QueryDelegatorWithdrawAddressRequest: Codec<QueryDelegatorWithdrawAddressRequest> = defineCodec<QueryDelegatorWithdrawAddressRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressRequest",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegatorWithdrawAddressRequest,
  read: readQueryDelegatorWithdrawAddressRequest,
  create: createQueryDelegatorWithdrawAddressRequest,
});

/** Message cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressResponse. */
export interface QueryDelegatorWithdrawAddressResponse {
  readonly withdrawAddress: string;
}

function writeQueryDelegatorWithdrawAddressResponse(writer: Writer, value: QueryDelegatorWithdrawAddressResponse): void {
  if (value.withdrawAddress !== "") {
    putString(writer, 10, value.withdrawAddress);
  }
}

function readQueryDelegatorWithdrawAddressResponse(reader: Reader): QueryDelegatorWithdrawAddressResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    withdrawAddress: f1,
  };
}

function createQueryDelegatorWithdrawAddressResponse(partial?: Partial<QueryDelegatorWithdrawAddressResponse>): QueryDelegatorWithdrawAddressResponse {
  return {
    withdrawAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressResponse. */
export const QueryDelegatorWithdrawAddressResponse: Codec<QueryDelegatorWithdrawAddressResponse> = defineCodec<QueryDelegatorWithdrawAddressResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressResponse",
  fields: [
    { number: 1, name: "withdrawAddress", protoName: "withdraw_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegatorWithdrawAddressResponse,
  read: readQueryDelegatorWithdrawAddressResponse,
  create: createQueryDelegatorWithdrawAddressResponse,
});

/** Message cosmos.distribution.v1beta1.QueryCommunityPoolRequest. */
export type QueryCommunityPoolRequest = Readonly<Record<string, never>>;

function writeQueryCommunityPoolRequest(): void {}

function readQueryCommunityPoolRequest(reader: Reader): QueryCommunityPoolRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryCommunityPoolRequest(): QueryCommunityPoolRequest {
  return {};
}

/** Codec of cosmos.distribution.v1beta1.QueryCommunityPoolRequest. */
export const QueryCommunityPoolRequest: Codec<QueryCommunityPoolRequest> = defineCodec<QueryCommunityPoolRequest>({
  typeName: "cosmos.distribution.v1beta1.QueryCommunityPoolRequest",
  fields: [],
  write: writeQueryCommunityPoolRequest,
  read: readQueryCommunityPoolRequest,
  create: createQueryCommunityPoolRequest,
});

/** Message cosmos.distribution.v1beta1.QueryCommunityPoolResponse. */
export interface QueryCommunityPoolResponse {
  readonly pool: readonly DecCoin[];
}

function writeQueryCommunityPoolResponse(writer: Writer, value: QueryCommunityPoolResponse): void {
  for (const item of value.pool) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readQueryCommunityPoolResponse(reader: Reader): QueryCommunityPoolResponse {
  const f1: DecCoin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pool: f1,
  };
}

function createQueryCommunityPoolResponse(partial?: Partial<QueryCommunityPoolResponse>): QueryCommunityPoolResponse {
  return {
    pool: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.QueryCommunityPoolResponse. */
export const QueryCommunityPoolResponse: Codec<QueryCommunityPoolResponse> = defineCodec<QueryCommunityPoolResponse>({
  typeName: "cosmos.distribution.v1beta1.QueryCommunityPoolResponse",
  fields: [
    { number: 1, name: "pool", protoName: "pool", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeQueryCommunityPoolResponse,
  read: readQueryCommunityPoolResponse,
  create: createQueryCommunityPoolResponse,
});
