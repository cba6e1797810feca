/** Generated from proto/cosmos/gov/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { VoteOptionDescriptor, WeightedVoteOption } from "./gov.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.gov.v1beta1.MsgSubmitProposal. */
export interface MsgSubmitProposal {
  readonly content: Any | undefined;
  readonly initialDeposit: readonly Coin[];
  readonly proposer: string;
}

function writeMsgSubmitProposal(writer: Writer, value: MsgSubmitProposal): void {
  if (value.content !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.content);
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
}

function readMsgSubmitProposal(reader: Reader): MsgSubmitProposal {
  let f1: Any | undefined;
  const f2: Coin[] = [];
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    content: f1,
    initialDeposit: f2,
    proposer: f3,
  };
}

function createMsgSubmitProposal(partial?: Partial<MsgSubmitProposal>): MsgSubmitProposal {
  return {
    content: undefined,
    initialDeposit: [],
    proposer: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.MsgSubmitProposal. */
export const MsgSubmitProposal: Codec<MsgSubmitProposal> = defineCodec<MsgSubmitProposal>({
  typeName: "cosmos.gov.v1beta1.MsgSubmitProposal",
  fields: [
    { number: 1, name: "content", protoName: "content", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 2, name: "initialDeposit", protoName: "initial_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 3, name: "proposer", protoName: "proposer", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgSubmitProposal", signers: ["proposer"] },
  write: writeMsgSubmitProposal,
  read: readMsgSubmitProposal,
  create: createMsgSubmitProposal,
});

/** Message cosmos.gov.v1beta1.MsgSubmitProposalResponse. */
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

/** Codec of cosmos.gov.v1beta1.MsgSubmitProposalResponse. */
export const MsgSubmitProposalResponse: Codec<MsgSubmitProposalResponse> = defineCodec<MsgSubmitProposalResponse>({
  typeName: "cosmos.gov.v1beta1.MsgSubmitProposalResponse",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgSubmitProposalResponse,
  read: readMsgSubmitProposalResponse,
  create: createMsgSubmitProposalResponse,
});

/** Message cosmos.gov.v1beta1.MsgVote. */
export interface MsgVote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: number;
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
}

function readMsgVote(reader: Reader): MsgVote {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    proposalId: f1,
    voter: f2,
    option: f3,
  };
}

function createMsgVote(partial?: Partial<MsgVote>): MsgVote {
  return {
    proposalId: 0n,
    voter: "",
    option: 0,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.MsgVote. */
export const MsgVote: Codec<MsgVote> = defineCodec<MsgVote>({
  typeName: "cosmos.gov.v1beta1.MsgVote",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "option", protoName: "option", kind: "enum", repeated: false, nullable: false, enum: VoteOptionDescriptor },
  ],
  options: { aminoName: "cosmos-sdk/MsgVote", signers: ["voter"] },
  write: writeMsgVote,
  read: readMsgVote,
  create: createMsgVote,
});

/** Message cosmos.gov.v1beta1.MsgVoteResponse. */
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

/** Codec of cosmos.gov.v1beta1.MsgVoteResponse. */
export const MsgVoteResponse: Codec<MsgVoteResponse> = defineCodec<MsgVoteResponse>({
  typeName: "cosmos.gov.v1beta1.MsgVoteResponse",
  fields: [],
  write: writeMsgVoteResponse,
  read: readMsgVoteResponse,
  create: createMsgVoteResponse,
});

/** Message cosmos.gov.v1beta1.MsgVoteWeighted. */
export interface MsgVoteWeighted {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly WeightedVoteOption[];
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
}

function readMsgVoteWeighted(reader: Reader): MsgVoteWeighted {
  let f1 = 0n;
  let f2 = "";
  const f3: WeightedVoteOption[] = [];
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    proposalId: f1,
    voter: f2,
    options: f3,
  };
}

function createMsgVoteWeighted(partial?: Partial<MsgVoteWeighted>): MsgVoteWeighted {
  return {
    proposalId: 0n,
    voter: "",
    options: [],
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.MsgVoteWeighted. */
export const MsgVoteWeighted: Codec<MsgVoteWeighted> = defineCodec<MsgVoteWeighted>({
  typeName: "cosmos.gov.v1beta1.MsgVoteWeighted",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "options", protoName: "options", kind: "message", repeated: true, nullable: false, message: () => WeightedVoteOption, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgVoteWeighted", signers: ["voter"] },
  write: writeMsgVoteWeighted,
  read: readMsgVoteWeighted,
  create: createMsgVoteWeighted,
});

/** Message cosmos.gov.v1beta1.MsgVoteWeightedResponse. */
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

/** Codec of cosmos.gov.v1beta1.MsgVoteWeightedResponse. */
export const MsgVoteWeightedResponse: Codec<MsgVoteWeightedResponse> = defineCodec<MsgVoteWeightedResponse>({
  typeName: "cosmos.gov.v1beta1.MsgVoteWeightedResponse",
  fields: [],
  write: writeMsgVoteWeightedResponse,
  read: readMsgVoteWeightedResponse,
  create: createMsgVoteWeightedResponse,
});

/** Message cosmos.gov.v1beta1.MsgDeposit. */
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

/** Codec of cosmos.gov.v1beta1.MsgDeposit. */
export const MsgDeposit: Codec<MsgDeposit> = defineCodec<MsgDeposit>({
  typeName: "cosmos.gov.v1beta1.MsgDeposit",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgDeposit", signers: ["depositor"] },
  write: writeMsgDeposit,
  read: readMsgDeposit,
  create: createMsgDeposit,
});

/** Message cosmos.gov.v1beta1.MsgDepositResponse. */
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

/** Codec of cosmos.gov.v1beta1.MsgDepositResponse. */
export const MsgDepositResponse: Codec<MsgDepositResponse> = defineCodec<MsgDepositResponse>({
  typeName: "cosmos.gov.v1beta1.MsgDepositResponse",
  fields: [],
  write: writeMsgDepositResponse,
  read: readMsgDepositResponse,
  create: createMsgDepositResponse,
});
