/** Generated from proto/cosmos/gov/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putInt32, putString, putTimestamp, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Params, VoteOptionDescriptor, WeightedVoteOption } from "./gov.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.gov.v1.MsgSubmitProposal. */
export interface MsgSubmitProposal {
  readonly messages: readonly Any[];
  readonly initialDeposit: readonly Coin[];
  readonly proposer: string;
  readonly metadata: string;
  readonly title: string;
  readonly summary: string;
  readonly expedited: boolean;
}

function writeMsgSubmitProposal(writer: Writer, value: MsgSubmitProposal): void {
  for (const item of value.messages) {
    writer.uint32(10).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.initialDeposit) {
    writer.uint32(18).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.proposer !== "") {
    putString(writer, 26, value.proposer);
  }
  if (value.metadata !== "") {
    putString(writer, 34, value.metadata);
  }
  if (value.title !== "") {
    putString(writer, 42, value.title);
  }
  if (value.summary !== "") {
    putString(writer, 50, value.summary);
  }
  if (value.expedited) {
    writer.uint32(56);
    writer.bool(value.expedited);
  }
}

function readMsgSubmitProposal(reader: Reader): MsgSubmitProposal {
  const f1: Any[] = [];
  const f2: Coin[] = [];
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6 = "";
  let f7 = false;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Coin.read(reader));
    reader.close(outer);
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
  if (tag === 56) {
    f7 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 56]);
  return {
    messages: f1,
    initialDeposit: f2,
    proposer: f3,
    metadata: f4,
    title: f5,
    summary: f6,
    expedited: f7,
  };
}

function createMsgSubmitProposal(partial?: Partial<MsgSubmitProposal>): MsgSubmitProposal {
  return {
    messages: [],
    initialDeposit: [],
    proposer: "",
    metadata: "",
    title: "",
    summary: "",
    expedited: false,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgSubmitProposal. */
export const MsgSubmitProposal: Codec<MsgSubmitProposal> = defineCodec<MsgSubmitProposal>({
  typeName: "cosmos.gov.v1.MsgSubmitProposal",
  fields: [
    { number: 1, name: "messages", protoName: "messages", kind: "message", repeated: true, nullable: false, message: () => Any },
    { number: 2, name: "initialDeposit", protoName: "initial_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 3, name: "proposer", protoName: "proposer", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "metadata", protoName: "metadata", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "summary", protoName: "summary", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "expedited", protoName: "expedited", kind: "bool", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/v1/MsgSubmitProposal", signers: ["proposer"] },
  write: writeMsgSubmitProposal,
  read: readMsgSubmitProposal,
  create: createMsgSubmitProposal,
});

/** Message cosmos.gov.v1.MsgSubmitProposalResponse. */
export interface MsgSubmitProposalResponse {
  readonly proposalId: bigint;
}

function writeMsgSubmitProposalResponse(writer: Writer, value: MsgSubmitProposalResponse): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
}

function readMsgSubmitProposalResponse(reader: Reader): MsgSubmitProposalResponse {
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

function createMsgSubmitProposalResponse(partial?: Partial<MsgSubmitProposalResponse>): MsgSubmitProposalResponse {
  return {
    proposalId: 0n,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgSubmitProposalResponse. */
export const MsgSubmitProposalResponse: Codec<MsgSubmitProposalResponse> = defineCodec<MsgSubmitProposalResponse>({
  typeName: "cosmos.gov.v1.MsgSubmitProposalResponse",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgSubmitProposalResponse,
  read: readMsgSubmitProposalResponse,
  create: createMsgSubmitProposalResponse,
});

/** Message cosmos.gov.v1.MsgExecLegacyContent. */
export interface MsgExecLegacyContent {
  readonly content: Any | undefined;
  readonly authority: string;
}

function writeMsgExecLegacyContent(writer: Writer, value: MsgExecLegacyContent): void {
  if (value.content !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.content);
    writer.ldelim();
  }
  if (value.authority !== "") {
    putString(writer, 18, value.authority);
  }
}

function readMsgExecLegacyContent(reader: Reader): MsgExecLegacyContent {
  let f1: Any | undefined;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    content: f1,
    authority: f2,
  };
}

function createMsgExecLegacyContent(partial?: Partial<MsgExecLegacyContent>): MsgExecLegacyContent {
  return {
    content: undefined,
    authority: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgExecLegacyContent. */
export const MsgExecLegacyContent: Codec<MsgExecLegacyContent> = defineCodec<MsgExecLegacyContent>({
  typeName: "cosmos.gov.v1.MsgExecLegacyContent",
  fields: [
    { number: 1, name: "content", protoName: "content", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 2, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/v1/MsgExecLegacyContent", signers: ["authority"] },
  write: writeMsgExecLegacyContent,
  read: readMsgExecLegacyContent,
  create: createMsgExecLegacyContent,
});

/** Message cosmos.gov.v1.MsgExecLegacyContentResponse. */
export type MsgExecLegacyContentResponse = Readonly<Record<string, never>>;

function writeMsgExecLegacyContentResponse(): void {}

function readMsgExecLegacyContentResponse(reader: Reader): MsgExecLegacyContentResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgExecLegacyContentResponse(): MsgExecLegacyContentResponse {
  return {};
}

/** Codec of cosmos.gov.v1.MsgExecLegacyContentResponse. */
export const MsgExecLegacyContentResponse: Codec<MsgExecLegacyContentResponse> = defineCodec<MsgExecLegacyContentResponse>({
  typeName: "cosmos.gov.v1.MsgExecLegacyContentResponse",
  fields: [],
  write: writeMsgExecLegacyContentResponse,
  read: readMsgExecLegacyContentResponse,
  create: createMsgExecLegacyContentResponse,
});

/** Message cosmos.gov.v1.MsgVote. */
export interface MsgVote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: number;
  readonly metadata: string;
}

function writeMsgVote(writer: Writer, value: MsgVote): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.voter !== "") {
    putString(writer, 18, value.voter);
  }
  if (value.option !== 0) {
    writer.uint32(24);
    putInt32(writer, value.option);
  }
  if (value.metadata !== "") {
    putString(writer, 34, value.metadata);
  }
}

function readMsgVote(reader: Reader): MsgVote {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  let f4 = "";
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34]);
  return {
    proposalId: f1,
    voter: f2,
    option: f3,
    metadata: f4,
  };
}

function createMsgVote(partial?: Partial<MsgVote>): MsgVote {
  return {
    proposalId: 0n,
    voter: "",
    option: 0,
    metadata: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgVote. */
export const MsgVote: Codec<MsgVote> = defineCodec<MsgVote>({
  typeName: "cosmos.gov.v1.MsgVote",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "option", protoName: "option", kind: "enum", repeated: false, nullable: false, enum: VoteOptionDescriptor },
    { number: 4, name: "metadata", protoName: "metadata", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/v1/MsgVote", signers: ["voter"] },
  write: writeMsgVote,
  read: readMsgVote,
  create: createMsgVote,
});

/** Message cosmos.gov.v1.MsgVoteResponse. */
export type MsgVoteResponse = Readonly<Record<string, never>>;

function writeMsgVoteResponse(): void {}

function readMsgVoteResponse(reader: Reader): MsgVoteResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgVoteResponse(): MsgVoteResponse {
  return {};
}

/** Codec of cosmos.gov.v1.MsgVoteResponse. */
export const MsgVoteResponse: Codec<MsgVoteResponse> = defineCodec<MsgVoteResponse>({
  typeName: "cosmos.gov.v1.MsgVoteResponse",
  fields: [],
  write: writeMsgVoteResponse,
  read: readMsgVoteResponse,
  create: createMsgVoteResponse,
});

/** Message cosmos.gov.v1.MsgVoteWeighted. */
export interface MsgVoteWeighted {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly WeightedVoteOption[];
  readonly metadata: string;
}

function writeMsgVoteWeighted(writer: Writer, value: MsgVoteWeighted): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.voter !== "") {
    putString(writer, 18, value.voter);
  }
  for (const item of value.options) {
    writer.uint32(26).fork();
    WeightedVoteOption.write(writer, item);
    writer.ldelim();
  }
  if (value.metadata !== "") {
    putString(writer, 34, value.metadata);
  }
}

function readMsgVoteWeighted(reader: Reader): MsgVoteWeighted {
  let f1 = 0n;
  let f2 = "";
  const f3: WeightedVoteOption[] = [];
  let f4 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(WeightedVoteOption.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34]);
  return {
    proposalId: f1,
    voter: f2,
    options: f3,
    metadata: f4,
  };
}

function createMsgVoteWeighted(partial?: Partial<MsgVoteWeighted>): MsgVoteWeighted {
  return {
    proposalId: 0n,
    voter: "",
    options: [],
    metadata: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgVoteWeighted. */
export const MsgVoteWeighted: Codec<MsgVoteWeighted> = defineCodec<MsgVoteWeighted>({
  typeName: "cosmos.gov.v1.MsgVoteWeighted",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "options", protoName: "options", kind: "message", repeated: true, nullable: false, message: () => WeightedVoteOption },
    { number: 4, name: "metadata", protoName: "metadata", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/v1/MsgVoteWeighted", signers: ["voter"] },
  write: writeMsgVoteWeighted,
  read: readMsgVoteWeighted,
  create: createMsgVoteWeighted,
});

/** Message cosmos.gov.v1.MsgVoteWeightedResponse. */
export type MsgVoteWeightedResponse = Readonly<Record<string, never>>;

function writeMsgVoteWeightedResponse(): void {}

function readMsgVoteWeightedResponse(reader: Reader): MsgVoteWeightedResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgVoteWeightedResponse(): MsgVoteWeightedResponse {
  return {};
}

/** Codec of cosmos.gov.v1.MsgVoteWeightedResponse. */
export const MsgVoteWeightedResponse: Codec<MsgVoteWeightedResponse> = defineCodec<MsgVoteWeightedResponse>({
  typeName: "cosmos.gov.v1.MsgVoteWeightedResponse",
  fields: [],
  write: writeMsgVoteWeightedResponse,
  read: readMsgVoteWeightedResponse,
  create: createMsgVoteWeightedResponse,
});

/** Message cosmos.gov.v1.MsgDeposit. */
export interface MsgDeposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly Coin[];
}

function writeMsgDeposit(writer: Writer, value: MsgDeposit): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.depositor !== "") {
    putString(writer, 18, value.depositor);
  }
  for (const item of value.amount) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgDeposit(reader: Reader): MsgDeposit {
  let f1 = 0n;
  let f2 = "";
  const f3: Coin[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    proposalId: f1,
    depositor: f2,
    amount: f3,
  };
}

function createMsgDeposit(partial?: Partial<MsgDeposit>): MsgDeposit {
  return {
    proposalId: 0n,
    depositor: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgDeposit. */
export const MsgDeposit: Codec<MsgDeposit> = defineCodec<MsgDeposit>({
  typeName: "cosmos.gov.v1.MsgDeposit",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/v1/MsgDeposit", signers: ["depositor"] },
  write: writeMsgDeposit,
  read: readMsgDeposit,
  create: createMsgDeposit,
});

/** Message cosmos.gov.v1.MsgDepositResponse. */
export type MsgDepositResponse = Readonly<Record<string, never>>;

function writeMsgDepositResponse(): void {}

function readMsgDepositResponse(reader: Reader): MsgDepositResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgDepositResponse(): MsgDepositResponse {
  return {};
}

/** Codec of cosmos.gov.v1.MsgDepositResponse. */
export const MsgDepositResponse: Codec<MsgDepositResponse> = defineCodec<MsgDepositResponse>({
  typeName: "cosmos.gov.v1.MsgDepositResponse",
  fields: [],
  write: writeMsgDepositResponse,
  read: readMsgDepositResponse,
  create: createMsgDepositResponse,
});

/** Message cosmos.gov.v1.MsgUpdateParams. */
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

/** Codec of cosmos.gov.v1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "cosmos.gov.v1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/x/gov/v1/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message cosmos.gov.v1.MsgUpdateParamsResponse. */
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

/** Codec of cosmos.gov.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "cosmos.gov.v1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});

/** Message cosmos.gov.v1.MsgCancelProposal. */
export interface MsgCancelProposal {
  readonly proposalId: bigint;
  readonly proposer: string;
}

function writeMsgCancelProposal(writer: Writer, value: MsgCancelProposal): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.proposer !== "") {
    putString(writer, 18, value.proposer);
  }
}

function readMsgCancelProposal(reader: Reader): MsgCancelProposal {
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
    proposer: f2,
  };
}

function createMsgCancelProposal(partial?: Partial<MsgCancelProposal>): MsgCancelProposal {
  return {
    proposalId: 0n,
    proposer: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgCancelProposal. */
export const MsgCancelProposal: Codec<MsgCancelProposal> = defineCodec<MsgCancelProposal>({
  typeName: "cosmos.gov.v1.MsgCancelProposal",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "proposer", protoName: "proposer", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/v1/MsgCancelProposal", signers: ["proposer"] },
  write: writeMsgCancelProposal,
  read: readMsgCancelProposal,
  create: createMsgCancelProposal,
});

/** Message cosmos.gov.v1.MsgCancelProposalResponse. */
export interface MsgCancelProposalResponse {
  readonly proposalId: bigint;
  readonly canceledTime: bigint;
  readonly canceledHeight: bigint;
}

function writeMsgCancelProposalResponse(writer: Writer, value: MsgCancelProposalResponse): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.canceledTime);
    writer.ldelim();
  }
  if (value.canceledHeight !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.canceledHeight);
  }
}

function readMsgCancelProposalResponse(reader: Reader): MsgCancelProposalResponse {
  let f1 = 0n;
  let f2 = GO_ZERO_TIME_NS;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    proposalId: f1,
    canceledTime: f2,
    canceledHeight: f3,
  };
}

function createMsgCancelProposalResponse(partial?: Partial<MsgCancelProposalResponse>): MsgCancelProposalResponse {
  return {
    proposalId: 0n,
    canceledTime: GO_ZERO_TIME_NS,
    canceledHeight: 0n,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.MsgCancelProposalResponse. */
export const MsgCancelProposalResponse: Codec<MsgCancelProposalResponse> = defineCodec<MsgCancelProposalResponse>({
  typeName: "cosmos.gov.v1.MsgCancelProposalResponse",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "canceledTime", protoName: "canceled_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 3, name: "canceledHeight", protoName: "canceled_height", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgCancelProposalResponse,
  read: readMsgCancelProposalResponse,
  create: createMsgCancelProposalResponse,
});
