/** Generated from proto/cosmos/staking/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt64, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { DelegationResponse, HistoricalInfo, Params, Pool, RedelegationResponse, UnbondingDelegation, Validator } from "./staking.ts";

/** Message cosmos.staking.v1beta1.QueryValidatorsRequest. */
export interface QueryValidatorsRequest {
  readonly status: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryValidatorsRequest(writer: Writer, value: QueryValidatorsRequest): void {
  if (value.status !== "") {
    putString(writer, 10, value.status);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorsRequest(reader: Reader): QueryValidatorsRequest {
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
    status: f1,
    pagination: f2,
  };
}

function createQueryValidatorsRequest(partial?: Partial<QueryValidatorsRequest>): QueryValidatorsRequest {
  return {
    status: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorsRequest. */
export const QueryValidatorsRequest: Codec<QueryValidatorsRequest> = defineCodec<QueryValidatorsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorsRequest",
  fields: [
    { number: 1, name: "status", protoName: "status", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryValidatorsRequest,
  read: readQueryValidatorsRequest,
  create: createQueryValidatorsRequest,
});

/** Message cosmos.staking.v1beta1.QueryValidatorsResponse. */
export interface QueryValidatorsResponse {
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryValidatorsResponse(writer: Writer, value: QueryValidatorsResponse): void {
  for (const item of value.validators) {
    writer.uint32(10).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorsResponse(reader: Reader): QueryValidatorsResponse {
  const f1: Validator[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Validator.read(reader));
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
    validators: f1,
    pagination: f2,
  };
}

function createQueryValidatorsResponse(partial?: Partial<QueryValidatorsResponse>): QueryValidatorsResponse {
  return {
    validators: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorsResponse. */
export const QueryValidatorsResponse: Codec<QueryValidatorsResponse> = defineCodec<QueryValidatorsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorsResponse",
  fields: [
    { number: 1, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryValidatorsResponse,
  read: readQueryValidatorsResponse,
  create: createQueryValidatorsResponse,
});

/** Message cosmos.staking.v1beta1.QueryValidatorRequest. */
export interface QueryValidatorRequest {
  readonly validatorAddr: string;
}

function writeQueryValidatorRequest(writer: Writer, value: QueryValidatorRequest): void {
  if (value.validatorAddr !== "") {
    putString(writer, 10, value.validatorAddr);
  }
}

function readQueryValidatorRequest(reader: Reader): QueryValidatorRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorAddr: f1,
  };
}

function createQueryValidatorRequest(partial?: Partial<QueryValidatorRequest>): QueryValidatorRequest {
  return {
    validatorAddr: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorRequest. */
export const QueryValidatorRequest: Codec<QueryValidatorRequest> = defineCodec<QueryValidatorRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorRequest",
  fields: [
    { number: 1, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryValidatorRequest,
  read: readQueryValidatorRequest,
  create: createQueryValidatorRequest,
});

/** Message cosmos.staking.v1beta1.QueryValidatorResponse. */
export interface QueryValidatorResponse {
  readonly validator: Validator;
}

function writeQueryValidatorResponse(writer: Writer, value: QueryValidatorResponse): void {
  {
    writer.uint32(10).fork();
    Validator.write(writer, value.validator);
    writer.ldelim();
  }
}

function readQueryValidatorResponse(reader: Reader): QueryValidatorResponse {
  let f1: Validator | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Validator.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validator: f1 ?? Validator.create(),
  };
}

function createQueryValidatorResponse(partial?: Partial<QueryValidatorResponse>): QueryValidatorResponse {
  return {
    validator: Validator.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorResponse. */
export const QueryValidatorResponse: Codec<QueryValidatorResponse> = defineCodec<QueryValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorResponse",
  fields: [
    { number: 1, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: false, message: () => Validator },
  ],
  write: writeQueryValidatorResponse,
  read: readQueryValidatorResponse,
  create: createQueryValidatorResponse,
});

/** Message cosmos.staking.v1beta1.QueryValidatorDelegationsRequest. */
export interface QueryValidatorDelegationsRequest {
  readonly validatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryValidatorDelegationsRequest(writer: Writer, value: QueryValidatorDelegationsRequest): void {
  if (value.validatorAddr !== "") {
    putString(writer, 10, value.validatorAddr);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorDelegationsRequest(reader: Reader): QueryValidatorDelegationsRequest {
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
    validatorAddr: f1,
    pagination: f2,
  };
}

function createQueryValidatorDelegationsRequest(partial?: Partial<QueryValidatorDelegationsRequest>): QueryValidatorDelegationsRequest {
  return {
    validatorAddr: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorDelegationsRequest. */
export const QueryValidatorDelegationsRequest: Codec<QueryValidatorDelegationsRequest> = defineCodec<QueryValidatorDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorDelegationsRequest",
  fields: [
    { number: 1, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryValidatorDelegationsRequest,
  read: readQueryValidatorDelegationsRequest,
  create: createQueryValidatorDelegationsRequest,
});

/** Message cosmos.staking.v1beta1.QueryValidatorDelegationsResponse. */
export interface QueryValidatorDelegationsResponse {
  readonly delegationResponses: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryValidatorDelegationsResponse(writer: Writer, value: QueryValidatorDelegationsResponse): void {
  for (const item of value.delegationResponses) {
    writer.uint32(10).fork();
    DelegationResponse.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorDelegationsResponse(reader: Reader): QueryValidatorDelegationsResponse {
  const f1: DelegationResponse[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DelegationResponse.read(reader));
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
    delegationResponses: f1,
    pagination: f2,
  };
}

function createQueryValidatorDelegationsResponse(partial?: Partial<QueryValidatorDelegationsResponse>): QueryValidatorDelegationsResponse {
  return {
    delegationResponses: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorDelegationsResponse. */
export const QueryValidatorDelegationsResponse: Codec<QueryValidatorDelegationsResponse> = defineCodec<QueryValidatorDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorDelegationsResponse",
  fields: [
    { number: 1, name: "delegationResponses", protoName: "delegation_responses", kind: "message", repeated: true, nullable: false, message: () => DelegationResponse },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryValidatorDelegationsResponse,
  read: readQueryValidatorDelegationsResponse,
  create: createQueryValidatorDelegationsResponse,
});

/** Message cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest. */
export interface QueryValidatorUnbondingDelegationsRequest {
  readonly validatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryValidatorUnbondingDelegationsRequest(writer: Writer, value: QueryValidatorUnbondingDelegationsRequest): void {
  if (value.validatorAddr !== "") {
    putString(writer, 10, value.validatorAddr);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorUnbondingDelegationsRequest(reader: Reader): QueryValidatorUnbondingDelegationsRequest {
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
    validatorAddr: f1,
    pagination: f2,
  };
}

function createQueryValidatorUnbondingDelegationsRequest(partial?: Partial<QueryValidatorUnbondingDelegationsRequest>): QueryValidatorUnbondingDelegationsRequest {
  return {
    validatorAddr: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest. */
export const QueryValidatorUnbondingDelegationsRequest: Codec<QueryValidatorUnbondingDelegationsRequest> = defineCodec<QueryValidatorUnbondingDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest",
  fields: [
    { number: 1, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryValidatorUnbondingDelegationsRequest,
  read: readQueryValidatorUnbondingDelegationsRequest,
  create: createQueryValidatorUnbondingDelegationsRequest,
});

/** Message cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse. */
export interface QueryValidatorUnbondingDelegationsResponse {
  readonly unbondingResponses: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryValidatorUnbondingDelegationsResponse(writer: Writer, value: QueryValidatorUnbondingDelegationsResponse): void {
  for (const item of value.unbondingResponses) {
    writer.uint32(10).fork();
    UnbondingDelegation.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryValidatorUnbondingDelegationsResponse(reader: Reader): QueryValidatorUnbondingDelegationsResponse {
  const f1: UnbondingDelegation[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(UnbondingDelegation.read(reader));
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
    unbondingResponses: f1,
    pagination: f2,
  };
}

function createQueryValidatorUnbondingDelegationsResponse(partial?: Partial<QueryValidatorUnbondingDelegationsResponse>): QueryValidatorUnbondingDelegationsResponse {
  return {
    unbondingResponses: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse. */
export const QueryValidatorUnbondingDelegationsResponse: Codec<QueryValidatorUnbondingDelegationsResponse> = defineCodec<QueryValidatorUnbondingDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse",
  fields: [
    { number: 1, name: "unbondingResponses", protoName: "unbonding_responses", kind: "message", repeated: true, nullable: false, message: () => UnbondingDelegation },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryValidatorUnbondingDelegationsResponse,
  read: readQueryValidatorUnbondingDelegationsResponse,
  create: createQueryValidatorUnbondingDelegationsResponse,
});

/** Message cosmos.staking.v1beta1.QueryDelegationRequest. */
export interface QueryDelegationRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}

function writeQueryDelegationRequest(writer: Writer, value: QueryDelegationRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.validatorAddr !== "") {
    putString(writer, 18, value.validatorAddr);
  }
}

function readQueryDelegationRequest(reader: Reader): QueryDelegationRequest {
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
    delegatorAddr: f1,
    validatorAddr: f2,
  };
}

function createQueryDelegationRequest(partial?: Partial<QueryDelegationRequest>): QueryDelegationRequest {
  return {
    delegatorAddr: "",
    validatorAddr: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegationRequest. */
export const QueryDelegationRequest: Codec<QueryDelegationRequest> = defineCodec<QueryDelegationRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegationRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegationRequest,
  read: readQueryDelegationRequest,
  create: createQueryDelegationRequest,
});

/** Message cosmos.staking.v1beta1.QueryDelegationResponse. */
export interface QueryDelegationResponse {
  readonly delegationResponse: DelegationResponse | undefined;
}

function writeQueryDelegationResponse(writer: Writer, value: QueryDelegationResponse): void {
  if (value.delegationResponse !== undefined) {
    writer.uint32(10).fork();
    DelegationResponse.write(writer, value.delegationResponse);
    writer.ldelim();
  }
}

function readQueryDelegationResponse(reader: Reader): QueryDelegationResponse {
  let f1: DelegationResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = DelegationResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    delegationResponse: f1,
  };
}

function createQueryDelegationResponse(partial?: Partial<QueryDelegationResponse>): QueryDelegationResponse {
  return {
    delegationResponse: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegationResponse. */
export const QueryDelegationResponse: Codec<QueryDelegationResponse> = defineCodec<QueryDelegationResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegationResponse",
  fields: [
    { number: 1, name: "delegationResponse", protoName: "delegation_response", kind: "message", repeated: false, nullable: true, message: () => DelegationResponse },
  ],
  write: writeQueryDelegationResponse,
  read: readQueryDelegationResponse,
  create: createQueryDelegationResponse,
});

/** Message cosmos.staking.v1beta1.QueryUnbondingDelegationRequest. */
export interface QueryUnbondingDelegationRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}

function writeQueryUnbondingDelegationRequest(writer: Writer, value: QueryUnbondingDelegationRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.validatorAddr !== "") {
    putString(writer, 18, value.validatorAddr);
  }
}

function readQueryUnbondingDelegationRequest(reader: Reader): QueryUnbondingDelegationRequest {
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
    delegatorAddr: f1,
    validatorAddr: f2,
  };
}

function createQueryUnbondingDelegationRequest(partial?: Partial<QueryUnbondingDelegationRequest>): QueryUnbondingDelegationRequest {
  return {
    delegatorAddr: "",
    validatorAddr: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryUnbondingDelegationRequest. */
export const QueryUnbondingDelegationRequest: Codec<QueryUnbondingDelegationRequest> = defineCodec<QueryUnbondingDelegationRequest>({
  typeName: "cosmos.staking.v1beta1.QueryUnbondingDelegationRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryUnbondingDelegationRequest,
  read: readQueryUnbondingDelegationRequest,
  create: createQueryUnbondingDelegationRequest,
});

/** Message cosmos.staking.v1beta1.QueryUnbondingDelegationResponse. */
export interface QueryUnbondingDelegationResponse {
  readonly unbond: UnbondingDelegation;
}

function writeQueryUnbondingDelegationResponse(writer: Writer, value: QueryUnbondingDelegationResponse): void {
  {
    writer.uint32(10).fork();
    UnbondingDelegation.write(writer, value.unbond);
    writer.ldelim();
  }
}

function readQueryUnbondingDelegationResponse(reader: Reader): QueryUnbondingDelegationResponse {
  let f1: UnbondingDelegation | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = UnbondingDelegation.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    unbond: f1 ?? UnbondingDelegation.create(),
  };
}

function createQueryUnbondingDelegationResponse(partial?: Partial<QueryUnbondingDelegationResponse>): QueryUnbondingDelegationResponse {
  return {
    unbond: UnbondingDelegation.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryUnbondingDelegationResponse. */
export const QueryUnbondingDelegationResponse: Codec<QueryUnbondingDelegationResponse> = defineCodec<QueryUnbondingDelegationResponse>({
  typeName: "cosmos.staking.v1beta1.QueryUnbondingDelegationResponse",
  fields: [
    { number: 1, name: "unbond", protoName: "unbond", kind: "message", repeated: false, nullable: false, message: () => UnbondingDelegation },
  ],
  write: writeQueryUnbondingDelegationResponse,
  read: readQueryUnbondingDelegationResponse,
  create: createQueryUnbondingDelegationResponse,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest. */
export interface QueryDelegatorDelegationsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDelegatorDelegationsRequest(writer: Writer, value: QueryDelegatorDelegationsRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDelegatorDelegationsRequest(reader: Reader): QueryDelegatorDelegationsRequest {
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
    delegatorAddr: f1,
    pagination: f2,
  };
}

function createQueryDelegatorDelegationsRequest(partial?: Partial<QueryDelegatorDelegationsRequest>): QueryDelegatorDelegationsRequest {
  return {
    delegatorAddr: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest. */
export const QueryDelegatorDelegationsRequest: Codec<QueryDelegatorDelegationsRequest> = defineCodec<QueryDelegatorDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDelegatorDelegationsRequest,
  read: readQueryDelegatorDelegationsRequest,
  create: createQueryDelegatorDelegationsRequest,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse. */
export interface QueryDelegatorDelegationsResponse {
  readonly delegationResponses: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDelegatorDelegationsResponse(writer: Writer, value: QueryDelegatorDelegationsResponse): void {
  for (const item of value.delegationResponses) {
    writer.uint32(10).fork();
    DelegationResponse.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDelegatorDelegationsResponse(reader: Reader): QueryDelegatorDelegationsResponse {
  const f1: DelegationResponse[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DelegationResponse.read(reader));
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
    delegationResponses: f1,
    pagination: f2,
  };
}

function createQueryDelegatorDelegationsResponse(partial?: Partial<QueryDelegatorDelegationsResponse>): QueryDelegatorDelegationsResponse {
  return {
    delegationResponses: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse. */
export const QueryDelegatorDelegationsResponse: Codec<QueryDelegatorDelegationsResponse> = defineCodec<QueryDelegatorDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse",
  fields: [
    { number: 1, name: "delegationResponses", protoName: "delegation_responses", kind: "message", repeated: true, nullable: false, message: () => DelegationResponse },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDelegatorDelegationsResponse,
  read: readQueryDelegatorDelegationsResponse,
  create: createQueryDelegatorDelegationsResponse,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest. */
export interface QueryDelegatorUnbondingDelegationsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDelegatorUnbondingDelegationsRequest(writer: Writer, value: QueryDelegatorUnbondingDelegationsRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDelegatorUnbondingDelegationsRequest(reader: Reader): QueryDelegatorUnbondingDelegationsRequest {
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
    delegatorAddr: f1,
    pagination: f2,
  };
}

function createQueryDelegatorUnbondingDelegationsRequest(partial?: Partial<QueryDelegatorUnbondingDelegationsRequest>): QueryDelegatorUnbondingDelegationsRequest {
  return {
    delegatorAddr: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest. */
export const QueryDelegatorUnbondingDelegationsRequest: Codec<QueryDelegatorUnbondingDelegationsRequest> = defineCodec<QueryDelegatorUnbondingDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDelegatorUnbondingDelegationsRequest,
  read: readQueryDelegatorUnbondingDelegationsRequest,
  create: createQueryDelegatorUnbondingDelegationsRequest,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse. */
export interface QueryDelegatorUnbondingDelegationsResponse {
  readonly unbondingResponses: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDelegatorUnbondingDelegationsResponse(writer: Writer, value: QueryDelegatorUnbondingDelegationsResponse): void {
  for (const item of value.unbondingResponses) {
    writer.uint32(10).fork();
    UnbondingDelegation.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDelegatorUnbondingDelegationsResponse(reader: Reader): QueryDelegatorUnbondingDelegationsResponse {
  const f1: UnbondingDelegation[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(UnbondingDelegation.read(reader));
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
    unbondingResponses: f1,
    pagination: f2,
  };
}

function createQueryDelegatorUnbondingDelegationsResponse(partial?: Partial<QueryDelegatorUnbondingDelegationsResponse>): QueryDelegatorUnbondingDelegationsResponse {
  return {
    unbondingResponses: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse. */
export const QueryDelegatorUnbondingDelegationsResponse: Codec<QueryDelegatorUnbondingDelegationsResponse> = defineCodec<QueryDelegatorUnbondingDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse",
  fields: [
    { number: 1, name: "unbondingResponses", protoName: "unbonding_responses", kind: "message", repeated: true, nullable: false, message: () => UnbondingDelegation },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDelegatorUnbondingDelegationsResponse,
  read: readQueryDelegatorUnbondingDelegationsResponse,
  create: createQueryDelegatorUnbondingDelegationsResponse,
});

/** Message cosmos.staking.v1beta1.QueryRedelegationsRequest. */
export interface QueryRedelegationsRequest {
  readonly delegatorAddr: string;
  readonly srcValidatorAddr: string;
  readonly dstValidatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryRedelegationsRequest(writer: Writer, value: QueryRedelegationsRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.srcValidatorAddr !== "") {
    putString(writer, 18, value.srcValidatorAddr);
  }
  if (value.dstValidatorAddr !== "") {
    putString(writer, 26, value.dstValidatorAddr);
  }
  if (value.pagination !== undefined) {
    writer.uint32(34).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryRedelegationsRequest(reader: Reader): QueryRedelegationsRequest {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4: PageRequest | undefined;
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
    const outer = reader.open();
    f4 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    delegatorAddr: f1,
    srcValidatorAddr: f2,
    dstValidatorAddr: f3,
    pagination: f4,
  };
}

function createQueryRedelegationsRequest(partial?: Partial<QueryRedelegationsRequest>): QueryRedelegationsRequest {
  return {
    delegatorAddr: "",
    srcValidatorAddr: "",
    dstValidatorAddr: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryRedelegationsRequest. */
export const QueryRedelegationsRequest: Codec<QueryRedelegationsRequest> = defineCodec<QueryRedelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryRedelegationsRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "srcValidatorAddr", protoName: "src_validator_addr", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "dstValidatorAddr", protoName: "dst_validator_addr", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryRedelegationsRequest,
  read: readQueryRedelegationsRequest,
  create: createQueryRedelegationsRequest,
});

/** Message cosmos.staking.v1beta1.QueryRedelegationsResponse. */
export interface QueryRedelegationsResponse {
  readonly redelegationResponses: readonly RedelegationResponse[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryRedelegationsResponse(writer: Writer, value: QueryRedelegationsResponse): void {
  for (const item of value.redelegationResponses) {
    writer.uint32(10).fork();
    RedelegationResponse.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryRedelegationsResponse(reader: Reader): QueryRedelegationsResponse {
  const f1: RedelegationResponse[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(RedelegationResponse.read(reader));
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
    redelegationResponses: f1,
    pagination: f2,
  };
}

function createQueryRedelegationsResponse(partial?: Partial<QueryRedelegationsResponse>): QueryRedelegationsResponse {
  return {
    redelegationResponses: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryRedelegationsResponse. */
export const QueryRedelegationsResponse: Codec<QueryRedelegationsResponse> = defineCodec<QueryRedelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryRedelegationsResponse",
  fields: [
    { number: 1, name: "redelegationResponses", protoName: "redelegation_responses", kind: "message", repeated: true, nullable: false, message: () => RedelegationResponse },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryRedelegationsResponse,
  read: readQueryRedelegationsResponse,
  create: createQueryRedelegationsResponse,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest. */
export interface QueryDelegatorValidatorsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDelegatorValidatorsRequest(writer: Writer, value: QueryDelegatorValidatorsRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDelegatorValidatorsRequest(reader: Reader): QueryDelegatorValidatorsRequest {
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
    delegatorAddr: f1,
    pagination: f2,
  };
}

function createQueryDelegatorValidatorsRequest(partial?: Partial<QueryDelegatorValidatorsRequest>): QueryDelegatorValidatorsRequest {
  return {
    delegatorAddr: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest. */
export const QueryDelegatorValidatorsRequest: Codec<QueryDelegatorValidatorsRequest> = defineCodec<QueryDelegatorValidatorsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDelegatorValidatorsRequest,
  read: readQueryDelegatorValidatorsRequest,
  create: createQueryDelegatorValidatorsRequest,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse. */
export interface QueryDelegatorValidatorsResponse {
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDelegatorValidatorsResponse(writer: Writer, value: QueryDelegatorValidatorsResponse): void {
  for (const item of value.validators) {
    writer.uint32(10).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDelegatorValidatorsResponse(reader: Reader): QueryDelegatorValidatorsResponse {
  const f1: Validator[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Validator.read(reader));
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
    validators: f1,
    pagination: f2,
  };
}

function createQueryDelegatorValidatorsResponse(partial?: Partial<QueryDelegatorValidatorsResponse>): QueryDelegatorValidatorsResponse {
  return {
    validators: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse. */
export const QueryDelegatorValidatorsResponse: Codec<QueryDelegatorValidatorsResponse> = defineCodec<QueryDelegatorValidatorsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse",
  fields: [
    { number: 1, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDelegatorValidatorsResponse,
  read: readQueryDelegatorValidatorsResponse,
  create: createQueryDelegatorValidatorsResponse,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorValidatorRequest. */
export interface QueryDelegatorValidatorRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}

function writeQueryDelegatorValidatorRequest(writer: Writer, value: QueryDelegatorValidatorRequest): void {
  if (value.delegatorAddr !== "") {
    putString(writer, 10, value.delegatorAddr);
  }
  if (value.validatorAddr !== "") {
    putString(writer, 18, value.validatorAddr);
  }
}

function readQueryDelegatorValidatorRequest(reader: Reader): QueryDelegatorValidatorRequest {
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
    delegatorAddr: f1,
    validatorAddr: f2,
  };
}

function createQueryDelegatorValidatorRequest(partial?: Partial<QueryDelegatorValidatorRequest>): QueryDelegatorValidatorRequest {
  return {
    delegatorAddr: "",
    validatorAddr: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorRequest. */
export const QueryDelegatorValidatorRequest: Codec<QueryDelegatorValidatorRequest> = defineCodec<QueryDelegatorValidatorRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorRequest",
  fields: [
    { number: 1, name: "delegatorAddr", protoName: "delegator_addr", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDelegatorValidatorRequest,
  read: readQueryDelegatorValidatorRequest,
  create: createQueryDelegatorValidatorRequest,
});

/** Message cosmos.staking.v1beta1.QueryDelegatorValidatorResponse. */
export interface QueryDelegatorValidatorResponse {
  readonly validator: Validator;
}

function writeQueryDelegatorValidatorResponse(writer: Writer, value: QueryDelegatorValidatorResponse): void {
  {
    writer.uint32(10).fork();
    Validator.write(writer, value.validator);
    writer.ldelim();
  }
}

function readQueryDelegatorValidatorResponse(reader: Reader): QueryDelegatorValidatorResponse {
  let f1: Validator | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Validator.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validator: f1 ?? Validator.create(),
  };
}

function createQueryDelegatorValidatorResponse(partial?: Partial<QueryDelegatorValidatorResponse>): QueryDelegatorValidatorResponse {
  return {
    validator: Validator.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorResponse. */
export const QueryDelegatorValidatorResponse: Codec<QueryDelegatorValidatorResponse> = defineCodec<QueryDelegatorValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorResponse",
  fields: [
    { number: 1, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: false, message: () => Validator },
  ],
  write: writeQueryDelegatorValidatorResponse,
  read: readQueryDelegatorValidatorResponse,
  create: createQueryDelegatorValidatorResponse,
});

/** Message cosmos.staking.v1beta1.QueryHistoricalInfoRequest. */
export interface QueryHistoricalInfoRequest {
  readonly height: bigint;
}

function writeQueryHistoricalInfoRequest(writer: Writer, value: QueryHistoricalInfoRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readQueryHistoricalInfoRequest(reader: Reader): QueryHistoricalInfoRequest {
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

function createQueryHistoricalInfoRequest(partial?: Partial<QueryHistoricalInfoRequest>): QueryHistoricalInfoRequest {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryHistoricalInfoRequest. */
export const QueryHistoricalInfoRequest: Codec<QueryHistoricalInfoRequest> = defineCodec<QueryHistoricalInfoRequest>({
  typeName: "cosmos.staking.v1beta1.QueryHistoricalInfoRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeQueryHistoricalInfoRequest,
  read: readQueryHistoricalInfoRequest,
  create: createQueryHistoricalInfoRequest,
});

/** Message cosmos.staking.v1beta1.QueryHistoricalInfoResponse. */
export interface QueryHistoricalInfoResponse {
  readonly hist: HistoricalInfo | undefined;
}

function writeQueryHistoricalInfoResponse(writer: Writer, value: QueryHistoricalInfoResponse): void {
  if (value.hist !== undefined) {
    writer.uint32(10).fork();
    HistoricalInfo.write(writer, value.hist);
    writer.ldelim();
  }
}

function readQueryHistoricalInfoResponse(reader: Reader): QueryHistoricalInfoResponse {
  let f1: HistoricalInfo | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = HistoricalInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    hist: f1,
  };
}

function createQueryHistoricalInfoResponse(partial?: Partial<QueryHistoricalInfoResponse>): QueryHistoricalInfoResponse {
  return {
    hist: undefined,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryHistoricalInfoResponse. */
export const QueryHistoricalInfoResponse: Codec<QueryHistoricalInfoResponse> = defineCodec<QueryHistoricalInfoResponse>({
  typeName: "cosmos.staking.v1beta1.QueryHistoricalInfoResponse",
  fields: [
    { number: 1, name: "hist", protoName: "hist", kind: "message", repeated: false, nullable: true, message: () => HistoricalInfo },
  ],
  write: writeQueryHistoricalInfoResponse,
  read: readQueryHistoricalInfoResponse,
  create: createQueryHistoricalInfoResponse,
});

/** Message cosmos.staking.v1beta1.QueryPoolRequest. */
export type QueryPoolRequest = Readonly<Record<string, never>>;

function writeQueryPoolRequest(): void {}

function readQueryPoolRequest(reader: Reader): QueryPoolRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryPoolRequest(): QueryPoolRequest {
  return {};
}

/** Codec of cosmos.staking.v1beta1.QueryPoolRequest. */
export const QueryPoolRequest: Codec<QueryPoolRequest> = defineCodec<QueryPoolRequest>({
  typeName: "cosmos.staking.v1beta1.QueryPoolRequest",
  fields: [],
  write: writeQueryPoolRequest,
  read: readQueryPoolRequest,
  create: createQueryPoolRequest,
});

/** Message cosmos.staking.v1beta1.QueryPoolResponse. */
export interface QueryPoolResponse {
  readonly pool: Pool;
}

function writeQueryPoolResponse(writer: Writer, value: QueryPoolResponse): void {
  {
    writer.uint32(10).fork();
    Pool.write(writer, value.pool);
    writer.ldelim();
  }
}

function readQueryPoolResponse(reader: Reader): QueryPoolResponse {
  let f1: Pool | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Pool.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pool: f1 ?? Pool.create(),
  };
}

function createQueryPoolResponse(partial?: Partial<QueryPoolResponse>): QueryPoolResponse {
  return {
    pool: Pool.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.QueryPoolResponse. */
export const QueryPoolResponse: Codec<QueryPoolResponse> = defineCodec<QueryPoolResponse>({
  typeName: "cosmos.staking.v1beta1.QueryPoolResponse",
  fields: [
    { number: 1, name: "pool", protoName: "pool", kind: "message", repeated: false, nullable: false, message: () => Pool },
  ],
  write: writeQueryPoolResponse,
  read: readQueryPoolResponse,
  create: createQueryPoolResponse,
});

/** Message cosmos.staking.v1beta1.QueryParamsRequest. */
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

/** Codec of cosmos.staking.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.staking.v1beta1.QueryParamsResponse. */
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

/** Codec of cosmos.staking.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});
