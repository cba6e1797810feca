/** Generated from proto/cosmos/gov/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { PageRequest, PageResponse } from "../../base/query/v1beta1/pagination.ts";
import { Deposit, DepositParams, Params, Proposal, ProposalStatusDescriptor, TallyParams, TallyResult, Vote, VotingParams } from "./gov.ts";

/** Message cosmos.gov.v1.QueryConstitutionRequest. */
export type QueryConstitutionRequest = Readonly<Record<string, never>>;

function writeQueryConstitutionRequest(): void {}

function readQueryConstitutionRequest(reader: Reader): QueryConstitutionRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryConstitutionRequest(): QueryConstitutionRequest {
  return {};
}

/** Codec of cosmos.gov.v1.QueryConstitutionRequest. */
export const QueryConstitutionRequest: Codec<QueryConstitutionRequest> = defineCodec<QueryConstitutionRequest>({
  typeName: "cosmos.gov.v1.QueryConstitutionRequest",
  fields: [],
  write: writeQueryConstitutionRequest,
  read: readQueryConstitutionRequest,
  create: createQueryConstitutionRequest,
});

/** Message cosmos.gov.v1.QueryConstitutionResponse. */
export interface QueryConstitutionResponse {
  readonly constitution: string;
}

function writeQueryConstitutionResponse(writer: Writer, value: QueryConstitutionResponse): void {
  if (value.constitution !== "") {
    putString(writer, 10, value.constitution);
  }
}

function readQueryConstitutionResponse(reader: Reader): QueryConstitutionResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    constitution: f1,
  };
}

function createQueryConstitutionResponse(partial?: Partial<QueryConstitutionResponse>): QueryConstitutionResponse {
  return {
    constitution: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryConstitutionResponse. */
export const QueryConstitutionResponse: Codec<QueryConstitutionResponse> = defineCodec<QueryConstitutionResponse>({
  typeName: "cosmos.gov.v1.QueryConstitutionResponse",
  fields: [
    { number: 1, name: "constitution", protoName: "constitution", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryConstitutionResponse,
  read: readQueryConstitutionResponse,
  create: createQueryConstitutionResponse,
});

/** Message cosmos.gov.v1.QueryProposalRequest. */
export interface QueryProposalRequest {
  readonly proposalId: bigint;
}

function writeQueryProposalRequest(writer: Writer, value: QueryProposalRequest): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
}

function readQueryProposalRequest(reader: Reader): QueryProposalRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    proposalId: f1,
  };
}

function createQueryProposalRequest(partial?: Partial<QueryProposalRequest>): QueryProposalRequest {
  return {
    proposalId: 0n,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryProposalRequest. */
export const QueryProposalRequest: Codec<QueryProposalRequest> = defineCodec<QueryProposalRequest>({
  typeName: "cosmos.gov.v1.QueryProposalRequest",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryProposalRequest,
  read: readQueryProposalRequest,
  create: createQueryProposalRequest,
});

/** Message cosmos.gov.v1.QueryProposalResponse. */
export interface QueryProposalResponse {
  readonly proposal: Proposal | undefined;
}

function writeQueryProposalResponse(writer: Writer, value: QueryProposalResponse): void {
  if (value.proposal !== undefined) {
    writer.uint32(10).fork();
    Proposal.write(writer, value.proposal);
    writer.ldelim();
  }
}

function readQueryProposalResponse(reader: Reader): QueryProposalResponse {
  let f1: Proposal | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Proposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    proposal: f1,
  };
}

function createQueryProposalResponse(partial?: Partial<QueryProposalResponse>): QueryProposalResponse {
  return {
    proposal: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryProposalResponse. */
export const QueryProposalResponse: Codec<QueryProposalResponse> = defineCodec<QueryProposalResponse>({
  typeName: "cosmos.gov.v1.QueryProposalResponse",
  fields: [
    { number: 1, name: "proposal", protoName: "proposal", kind: "message", repeated: false, nullable: true, message: () => Proposal },
  ],
  write: writeQueryProposalResponse,
  read: readQueryProposalResponse,
  create: createQueryProposalResponse,
});

/** Message cosmos.gov.v1.QueryProposalsRequest. */
export interface QueryProposalsRequest {
  readonly proposalStatus: number;
  readonly voter: string;
  readonly depositor: string;
  readonly pagination: PageRequest | undefined;
}

function writeQueryProposalsRequest(writer: Writer, value: QueryProposalsRequest): void {
  if (value.proposalStatus !== 0) {
    writer.uint32(8);
    putInt32(writer, value.proposalStatus);
  }
  if (value.voter !== "") {
    putString(writer, 18, value.voter);
  }
  if (value.depositor !== "") {
    putString(writer, 26, value.depositor);
  }
  if (value.pagination !== undefined) {
    writer.uint32(34).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryProposalsRequest(reader: Reader): QueryProposalsRequest {
  let f1 = 0;
  let f2 = "";
  let f3 = "";
  let f4: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34]);
  return {
    proposalStatus: f1,
    voter: f2,
    depositor: f3,
    pagination: f4,
  };
}

function createQueryProposalsRequest(partial?: Partial<QueryProposalsRequest>): QueryProposalsRequest {
  return {
    proposalStatus: 0,
    voter: "",
    depositor: "",
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryProposalsRequest. */
export const QueryProposalsRequest: Codec<QueryProposalsRequest> = defineCodec<QueryProposalsRequest>({
  typeName: "cosmos.gov.v1.QueryProposalsRequest",
  fields: [
    { number: 1, name: "proposalStatus", protoName: "proposal_status", kind: "enum", repeated: false, nullable: false, enum: ProposalStatusDescriptor },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryProposalsRequest,
  read: readQueryProposalsRequest,
  create: createQueryProposalsRequest,
});

/** Message cosmos.gov.v1.QueryProposalsResponse. */
export interface QueryProposalsResponse {
  readonly proposals: readonly Proposal[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryProposalsResponse(writer: Writer, value: QueryProposalsResponse): void {
  for (const item of value.proposals) {
    writer.uint32(10).fork();
    Proposal.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryProposalsResponse(reader: Reader): QueryProposalsResponse {
  const f1: Proposal[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Proposal.read(reader));
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
    proposals: f1,
    pagination: f2,
  };
}

function createQueryProposalsResponse(partial?: Partial<QueryProposalsResponse>): QueryProposalsResponse {
  return {
    proposals: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryProposalsResponse. */
export const QueryProposalsResponse: Codec<QueryProposalsResponse> = defineCodec<QueryProposalsResponse>({
  typeName: "cosmos.gov.v1.QueryProposalsResponse",
  fields: [
    { number: 1, name: "proposals", protoName: "proposals", kind: "message", repeated: true, nullable: false, message: () => Proposal },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryProposalsResponse,
  read: readQueryProposalsResponse,
  create: createQueryProposalsResponse,
});

/** Message cosmos.gov.v1.QueryVoteRequest. */
export interface QueryVoteRequest {
  readonly proposalId: bigint;
  readonly voter: string;
}

function writeQueryVoteRequest(writer: Writer, value: QueryVoteRequest): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.voter !== "") {
    putString(writer, 18, value.voter);
  }
}

function readQueryVoteRequest(reader: Reader): QueryVoteRequest {
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
    proposalId: f1,
    voter: f2,
  };
}

function createQueryVoteRequest(partial?: Partial<QueryVoteRequest>): QueryVoteRequest {
  return {
    proposalId: 0n,
    voter: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryVoteRequest. */
export const QueryVoteRequest: Codec<QueryVoteRequest> = defineCodec<QueryVoteRequest>({
  typeName: "cosmos.gov.v1.QueryVoteRequest",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryVoteRequest,
  read: readQueryVoteRequest,
  create: createQueryVoteRequest,
});

/** Message cosmos.gov.v1.QueryVoteResponse. */
export interface QueryVoteResponse {
  readonly vote: Vote | undefined;
}

function writeQueryVoteResponse(writer: Writer, value: QueryVoteResponse): void {
  if (value.vote !== undefined) {
    writer.uint32(10).fork();
    Vote.write(writer, value.vote);
    writer.ldelim();
  }
}

function readQueryVoteResponse(reader: Reader): QueryVoteResponse {
  let f1: Vote | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    vote: f1,
  };
}

function createQueryVoteResponse(partial?: Partial<QueryVoteResponse>): QueryVoteResponse {
  return {
    vote: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryVoteResponse. */
export const QueryVoteResponse: Codec<QueryVoteResponse> = defineCodec<QueryVoteResponse>({
  typeName: "cosmos.gov.v1.QueryVoteResponse",
  fields: [
    { number: 1, name: "vote", protoName: "vote", kind: "message", repeated: false, nullable: true, message: () => Vote },
  ],
  write: writeQueryVoteResponse,
  read: readQueryVoteResponse,
  create: createQueryVoteResponse,
});

/** Message cosmos.gov.v1.QueryVotesRequest. */
export interface QueryVotesRequest {
  readonly proposalId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryVotesRequest(writer: Writer, value: QueryVotesRequest): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryVotesRequest(reader: Reader): QueryVotesRequest {
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
    proposalId: f1,
    pagination: f2,
  };
}

function createQueryVotesRequest(partial?: Partial<QueryVotesRequest>): QueryVotesRequest {
  return {
    proposalId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryVotesRequest. */
export const QueryVotesRequest: Codec<QueryVotesRequest> = defineCodec<QueryVotesRequest>({
  typeName: "cosmos.gov.v1.QueryVotesRequest",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryVotesRequest,
  read: readQueryVotesRequest,
  create: createQueryVotesRequest,
});

/** Message cosmos.gov.v1.QueryVotesResponse. */
export interface QueryVotesResponse {
  readonly votes: readonly Vote[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryVotesResponse(writer: Writer, value: QueryVotesResponse): void {
  for (const item of value.votes) {
    writer.uint32(10).fork();
    Vote.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryVotesResponse(reader: Reader): QueryVotesResponse {
  const f1: Vote[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Vote.read(reader));
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
    votes: f1,
    pagination: f2,
  };
}

function createQueryVotesResponse(partial?: Partial<QueryVotesResponse>): QueryVotesResponse {
  return {
    votes: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryVotesResponse. */
export const QueryVotesResponse: Codec<QueryVotesResponse> = defineCodec<QueryVotesResponse>({
  typeName: "cosmos.gov.v1.QueryVotesResponse",
  fields: [
    { number: 1, name: "votes", protoName: "votes", kind: "message", repeated: true, nullable: false, message: () => Vote },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryVotesResponse,
  read: readQueryVotesResponse,
  create: createQueryVotesResponse,
});

/** Message cosmos.gov.v1.QueryParamsRequest. */
export interface QueryParamsRequest {
  readonly paramsType: string;
}

function writeQueryParamsRequest(writer: Writer, value: QueryParamsRequest): void {
  if (value.paramsType !== "") {
    putString(writer, 10, value.paramsType);
  }
}

function readQueryParamsRequest(reader: Reader): QueryParamsRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    paramsType: f1,
  };
}

function createQueryParamsRequest(partial?: Partial<QueryParamsRequest>): QueryParamsRequest {
  return {
    paramsType: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "cosmos.gov.v1.QueryParamsRequest",
  fields: [
    { number: 1, name: "paramsType", protoName: "params_type", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message cosmos.gov.v1.QueryParamsResponse. */
export interface QueryParamsResponse {
  readonly votingParams: VotingParams | undefined;
  readonly depositParams: DepositParams | undefined;
  readonly tallyParams: TallyParams | undefined;
  readonly params: Params | undefined;
}

function writeQueryParamsResponse(writer: Writer, value: QueryParamsResponse): void {
  if (value.votingParams !== undefined) {
    writer.uint32(10).fork();
    VotingParams.write(writer, value.votingParams);
    writer.ldelim();
  }
  if (value.depositParams !== undefined) {
    writer.uint32(18).fork();
    DepositParams.write(writer, value.depositParams);
    writer.ldelim();
  }
  if (value.tallyParams !== undefined) {
    writer.uint32(26).fork();
    TallyParams.write(writer, value.tallyParams);
    writer.ldelim();
  }
  if (value.params !== undefined) {
    writer.uint32(34).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readQueryParamsResponse(reader: Reader): QueryParamsResponse {
  let f1: VotingParams | undefined;
  let f2: DepositParams | undefined;
  let f3: TallyParams | undefined;
  let f4: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VotingParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = DepositParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = TallyParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    votingParams: f1,
    depositParams: f2,
    tallyParams: f3,
    params: f4,
  };
}

function createQueryParamsResponse(partial?: Partial<QueryParamsResponse>): QueryParamsResponse {
  return {
    votingParams: undefined,
    depositParams: undefined,
    tallyParams: undefined,
    params: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "cosmos.gov.v1.QueryParamsResponse",
  fields: [
    { number: 1, name: "votingParams", protoName: "voting_params", kind: "message", repeated: false, nullable: true, message: () => VotingParams },
    { number: 2, name: "depositParams", protoName: "deposit_params", kind: "message", repeated: false, nullable: true, message: () => DepositParams },
    { number: 3, name: "tallyParams", protoName: "tally_params", kind: "message", repeated: false, nullable: true, message: () => TallyParams },
    { number: 4, name: "params", protoName: "params", kind: "message", repeated: false, nullable: true, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message cosmos.gov.v1.QueryDepositRequest. */
export interface QueryDepositRequest {
  readonly proposalId: bigint;
  readonly depositor: string;
}

function writeQueryDepositRequest(writer: Writer, value: QueryDepositRequest): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.depositor !== "") {
    putString(writer, 18, value.depositor);
  }
}

function readQueryDepositRequest(reader: Reader): QueryDepositRequest {
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
    proposalId: f1,
    depositor: f2,
  };
}

function createQueryDepositRequest(partial?: Partial<QueryDepositRequest>): QueryDepositRequest {
  return {
    proposalId: 0n,
    depositor: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryDepositRequest. */
export const QueryDepositRequest: Codec<QueryDepositRequest> = defineCodec<QueryDepositRequest>({
  typeName: "cosmos.gov.v1.QueryDepositRequest",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryDepositRequest,
  read: readQueryDepositRequest,
  create: createQueryDepositRequest,
});

/** Message cosmos.gov.v1.QueryDepositResponse. */
export interface QueryDepositResponse {
  readonly deposit: Deposit | undefined;
}

function writeQueryDepositResponse(writer: Writer, value: QueryDepositResponse): void {
  if (value.deposit !== undefined) {
    writer.uint32(10).fork();
    Deposit.write(writer, value.deposit);
    writer.ldelim();
  }
}

function readQueryDepositResponse(reader: Reader): QueryDepositResponse {
  let f1: Deposit | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Deposit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    deposit: f1,
  };
}

function createQueryDepositResponse(partial?: Partial<QueryDepositResponse>): QueryDepositResponse {
  return {
    deposit: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryDepositResponse. */
export const QueryDepositResponse: Codec<QueryDepositResponse> = defineCodec<QueryDepositResponse>({
  typeName: "cosmos.gov.v1.QueryDepositResponse",
  fields: [
    { number: 1, name: "deposit", protoName: "deposit", kind: "message", repeated: false, nullable: true, message: () => Deposit },
  ],
  write: writeQueryDepositResponse,
  read: readQueryDepositResponse,
  create: createQueryDepositResponse,
});

/** Message cosmos.gov.v1.QueryDepositsRequest. */
export interface QueryDepositsRequest {
  readonly proposalId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryDepositsRequest(writer: Writer, value: QueryDepositsRequest): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDepositsRequest(reader: Reader): QueryDepositsRequest {
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
    proposalId: f1,
    pagination: f2,
  };
}

function createQueryDepositsRequest(partial?: Partial<QueryDepositsRequest>): QueryDepositsRequest {
  return {
    proposalId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryDepositsRequest. */
export const QueryDepositsRequest: Codec<QueryDepositsRequest> = defineCodec<QueryDepositsRequest>({
  typeName: "cosmos.gov.v1.QueryDepositsRequest",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryDepositsRequest,
  read: readQueryDepositsRequest,
  create: createQueryDepositsRequest,
});

/** Message cosmos.gov.v1.QueryDepositsResponse. */
export interface QueryDepositsResponse {
  readonly deposits: readonly Deposit[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryDepositsResponse(writer: Writer, value: QueryDepositsResponse): void {
  for (const item of value.deposits) {
    writer.uint32(10).fork();
    Deposit.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryDepositsResponse(reader: Reader): QueryDepositsResponse {
  const f1: Deposit[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Deposit.read(reader));
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
    deposits: f1,
    pagination: f2,
  };
}

function createQueryDepositsResponse(partial?: Partial<QueryDepositsResponse>): QueryDepositsResponse {
  return {
    deposits: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryDepositsResponse. */
export const QueryDepositsResponse: Codec<QueryDepositsResponse> = defineCodec<QueryDepositsResponse>({
  typeName: "cosmos.gov.v1.QueryDepositsResponse",
  fields: [
    { number: 1, name: "deposits", protoName: "deposits", kind: "message", repeated: true, nullable: false, message: () => Deposit },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryDepositsResponse,
  read: readQueryDepositsResponse,
  create: createQueryDepositsResponse,
});

/** Message cosmos.gov.v1.QueryTallyResultRequest. */
export interface QueryTallyResultRequest {
  readonly proposalId: bigint;
}

function writeQueryTallyResultRequest(writer: Writer, value: QueryTallyResultRequest): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
}

function readQueryTallyResultRequest(reader: Reader): QueryTallyResultRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    proposalId: f1,
  };
}

function createQueryTallyResultRequest(partial?: Partial<QueryTallyResultRequest>): QueryTallyResultRequest {
  return {
    proposalId: 0n,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryTallyResultRequest. */
export const QueryTallyResultRequest: Codec<QueryTallyResultRequest> = defineCodec<QueryTallyResultRequest>({
  typeName: "cosmos.gov.v1.QueryTallyResultRequest",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryTallyResultRequest,
  read: readQueryTallyResultRequest,
  create: createQueryTallyResultRequest,
});

/** Message cosmos.gov.v1.QueryTallyResultResponse. */
export interface QueryTallyResultResponse {
  readonly tally: TallyResult | undefined;
}

function writeQueryTallyResultResponse(writer: Writer, value: QueryTallyResultResponse): void {
  if (value.tally !== undefined) {
    writer.uint32(10).fork();
    TallyResult.write(writer, value.tally);
    writer.ldelim();
  }
}

function readQueryTallyResultResponse(reader: Reader): QueryTallyResultResponse {
  let f1: TallyResult | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = TallyResult.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    tally: f1,
  };
}

function createQueryTallyResultResponse(partial?: Partial<QueryTallyResultResponse>): QueryTallyResultResponse {
  return {
    tally: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.QueryTallyResultResponse. */
export const QueryTallyResultResponse: Codec<QueryTallyResultResponse> = defineCodec<QueryTallyResultResponse>({
  typeName: "cosmos.gov.v1.QueryTallyResultResponse",
  fields: [
    { number: 1, name: "tally", protoName: "tally", kind: "message", repeated: false, nullable: true, message: () => TallyResult },
  ],
  write: writeQueryTallyResultResponse,
  read: readQueryTallyResultResponse,
  create: createQueryTallyResultResponse,
});
