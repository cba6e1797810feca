/** Generated from proto/cosmos/staking/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putInt64, putString, putTimestamp } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { CommissionRates, Description, Params } from "./staking.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.staking.v1beta1.MsgCreateValidator. */
export interface MsgCreateValidator {
  readonly description: Description;
  readonly commission: CommissionRates;
  readonly minSelfDelegation: string;
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly pubkey: Any | undefined;
  readonly value: Coin;
}

function writeMsgCreateValidator(writer: Writer, value: MsgCreateValidator): void {
  {
    writer.uint32(10).fork();
    Description.write(writer, value.description);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    CommissionRates.write(writer, value.commission);
    writer.ldelim();
  }
  if (value.minSelfDelegation !== "") {
    putString(writer, 26, value.minSelfDelegation);
  }
  if (value.delegatorAddress !== "") {
    putString(writer, 34, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 42, value.validatorAddress);
  }
  if (value.pubkey !== undefined) {
    writer.uint32(50).fork();
    Any.write(writer, value.pubkey);
    writer.ldelim();
  }
  {
    writer.uint32(58).fork();
    Coin.write(writer, value.value);
    writer.ldelim();
  }
}

function readMsgCreateValidator(reader: Reader): MsgCreateValidator {
  let f1: Description | undefined;
  let f2: CommissionRates | undefined;
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6: Any | undefined;
  let f7: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Description.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = CommissionRates.read(reader);
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
    const outer = reader.open();
    f6 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58]);
  return {
    description: f1 ?? Description.create(),
    commission: f2 ?? CommissionRates.create(),
    minSelfDelegation: f3,
    delegatorAddress: f4,
    validatorAddress: f5,
    pubkey: f6,
    value: f7 ?? Coin.create(),
  };
}

function createMsgCreateValidator(partial?: Partial<MsgCreateValidator>): MsgCreateValidator {
  return {
    description: Description.create(),
    commission: CommissionRates.create(),
    minSelfDelegation: "",
    delegatorAddress: "",
    validatorAddress: "",
    pubkey: undefined,
    value: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgCreateValidator. */
export const MsgCreateValidator: Codec<MsgCreateValidator> = defineCodec<MsgCreateValidator>({
  typeName: "cosmos.staking.v1beta1.MsgCreateValidator",
  fields: [
    { number: 1, name: "description", protoName: "description", kind: "message", repeated: false, nullable: false, message: () => Description, aminoDontOmitEmpty: true },
    { number: 2, name: "commission", protoName: "commission", kind: "message", repeated: false, nullable: false, message: () => CommissionRates, aminoDontOmitEmpty: true },
    { number: 3, name: "minSelfDelegation", protoName: "min_self_delegation", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 4, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "pubkey", protoName: "pubkey", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 7, name: "value", protoName: "value", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgCreateValidator", signers: ["validator_address"] },
  write: writeMsgCreateValidator,
  read: readMsgCreateValidator,
  create: createMsgCreateValidator,
});

/** Message cosmos.staking.v1beta1.MsgCreateValidatorResponse. */
export type MsgCreateValidatorResponse = Readonly<Record<string, never>>;

function writeMsgCreateValidatorResponse(): void {}

function readMsgCreateValidatorResponse(reader: Reader): MsgCreateValidatorResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCreateValidatorResponse(): MsgCreateValidatorResponse {
  return {};
}

/** Codec of cosmos.staking.v1beta1.MsgCreateValidatorResponse. */
export const MsgCreateValidatorResponse: Codec<MsgCreateValidatorResponse> = defineCodec<MsgCreateValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.MsgCreateValidatorResponse",
  fields: [],
  write: writeMsgCreateValidatorResponse,
  read: readMsgCreateValidatorResponse,
  create: createMsgCreateValidatorResponse,
});

/** Message cosmos.staking.v1beta1.MsgEditValidator. */
export interface MsgEditValidator {
  readonly description: Description;
  readonly validatorAddress: string;
  readonly commissionRate: string;
  readonly minSelfDelegation: string;
}

function writeMsgEditValidator(writer: Writer, value: MsgEditValidator): void {
  {
    writer.uint32(10).fork();
    Description.write(writer, value.description);
    writer.ldelim();
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  if (value.commissionRate !== "") {
    putString(writer, 26, value.commissionRate);
  }
  if (value.minSelfDelegation !== "") {
    putString(writer, 34, value.minSelfDelegation);
  }
}

function readMsgEditValidator(reader: Reader): MsgEditValidator {
  let f1: Description | undefined;
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Description.read(reader);
    reader.close(outer);
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
    description: f1 ?? Description.create(),
    validatorAddress: f2,
    commissionRate: f3,
    minSelfDelegation: f4,
  };
}

function createMsgEditValidator(partial?: Partial<MsgEditValidator>): MsgEditValidator {
  return {
    description: Description.create(),
    validatorAddress: "",
    commissionRate: "",
    minSelfDelegation: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgEditValidator. */
export const MsgEditValidator: Codec<MsgEditValidator> = defineCodec<MsgEditValidator>({
  typeName: "cosmos.staking.v1beta1.MsgEditValidator",
  fields: [
    { number: 1, name: "description", protoName: "description", kind: "message", repeated: false, nullable: false, message: () => Description, aminoDontOmitEmpty: true },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "commissionRate", protoName: "commission_rate", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 4, name: "minSelfDelegation", protoName: "min_self_delegation", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
  ],
  options: { aminoName: "cosmos-sdk/MsgEditValidator", signers: ["validator_address"] },
  write: writeMsgEditValidator,
  read: readMsgEditValidator,
  create: createMsgEditValidator,
});

/** Message cosmos.staking.v1beta1.MsgEditValidatorResponse. */
export type MsgEditValidatorResponse = Readonly<Record<string, never>>;

function writeMsgEditValidatorResponse(): void {}

function readMsgEditValidatorResponse(reader: Reader): MsgEditValidatorResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgEditValidatorResponse(): MsgEditValidatorResponse {
  return {};
}

/** Codec of cosmos.staking.v1beta1.MsgEditValidatorResponse. */
export const MsgEditValidatorResponse: Codec<MsgEditValidatorResponse> = defineCodec<MsgEditValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.MsgEditValidatorResponse",
  fields: [],
  write: writeMsgEditValidatorResponse,
  read: readMsgEditValidatorResponse,
  create: createMsgEditValidatorResponse,
});

/** Message cosmos.staking.v1beta1.MsgDelegate. */
export interface MsgDelegate {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
}

function writeMsgDelegate(writer: Writer, value: MsgDelegate): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgDelegate(reader: Reader): MsgDelegate {
  let f1 = "";
  let f2 = "";
  let f3: Coin | undefined;
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
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    delegatorAddress: f1,
    validatorAddress: f2,
    amount: f3 ?? Coin.create(),
  };
}

function createMsgDelegate(partial?: Partial<MsgDelegate>): MsgDelegate {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgDelegate. */
export const MsgDelegate: Codec<MsgDelegate> = defineCodec<MsgDelegate>({
  typeName: "cosmos.staking.v1beta1.MsgDelegate",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgDelegate", signers: ["delegator_address"] },
  write: writeMsgDelegate,
  read: readMsgDelegate,
  create: createMsgDelegate,
});

/** Message cosmos.staking.v1beta1.MsgDelegateResponse. */
export type MsgDelegateResponse = Readonly<Record<string, never>>;

function writeMsgDelegateResponse(): void {}

function readMsgDelegateResponse(reader: Reader): MsgDelegateResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgDelegateResponse(): MsgDelegateResponse {
  return {};
}

/** Codec of cosmos.staking.v1beta1.MsgDelegateResponse. */
export const MsgDelegateResponse: Codec<MsgDelegateResponse> = defineCodec<MsgDelegateResponse>({
  typeName: "cosmos.staking.v1beta1.MsgDelegateResponse",
  fields: [],
  write: writeMsgDelegateResponse,
  read: readMsgDelegateResponse,
  create: createMsgDelegateResponse,
});

/** Message cosmos.staking.v1beta1.MsgBeginRedelegate. */
export interface MsgBeginRedelegate {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly amount: Coin;
}

function writeMsgBeginRedelegate(writer: Writer, value: MsgBeginRedelegate): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorSrcAddress !== "") {
    putString(writer, 18, value.validatorSrcAddress);
  }
  if (value.validatorDstAddress !== "") {
    putString(writer, 26, value.validatorDstAddress);
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgBeginRedelegate(reader: Reader): MsgBeginRedelegate {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4: Coin | undefined;
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
    f4 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    delegatorAddress: f1,
    validatorSrcAddress: f2,
    validatorDstAddress: f3,
    amount: f4 ?? Coin.create(),
  };
}

function createMsgBeginRedelegate(partial?: Partial<MsgBeginRedelegate>): MsgBeginRedelegate {
  return {
    delegatorAddress: "",
    validatorSrcAddress: "",
    validatorDstAddress: "",
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgBeginRedelegate. */
export const MsgBeginRedelegate: Codec<MsgBeginRedelegate> = defineCodec<MsgBeginRedelegate>({
  typeName: "cosmos.staking.v1beta1.MsgBeginRedelegate",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorSrcAddress", protoName: "validator_src_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "validatorDstAddress", protoName: "validator_dst_address", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgBeginRedelegate", signers: ["delegator_address"] },
  write: writeMsgBeginRedelegate,
  read: readMsgBeginRedelegate,
  create: createMsgBeginRedelegate,
});

/** Message cosmos.staking.v1beta1.MsgBeginRedelegateResponse. */
export interface MsgBeginRedelegateResponse {
  readonly completionTime: bigint;
}

function writeMsgBeginRedelegateResponse(writer: Writer, value: MsgBeginRedelegateResponse): void {
  {
    writer.uint32(10).fork();
    putTimestamp(writer, value.completionTime);
    writer.ldelim();
  }
}

function readMsgBeginRedelegateResponse(reader: Reader): MsgBeginRedelegateResponse {
  let f1 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    completionTime: f1,
  };
}

function createMsgBeginRedelegateResponse(partial?: Partial<MsgBeginRedelegateResponse>): MsgBeginRedelegateResponse {
  return {
    completionTime: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgBeginRedelegateResponse. */
export const MsgBeginRedelegateResponse: Codec<MsgBeginRedelegateResponse> = defineCodec<MsgBeginRedelegateResponse>({
  typeName: "cosmos.staking.v1beta1.MsgBeginRedelegateResponse",
  fields: [
    { number: 1, name: "completionTime", protoName: "completion_time", kind: "timestamp", repeated: false, nullable: false },
  ],
  write: writeMsgBeginRedelegateResponse,
  read: readMsgBeginRedelegateResponse,
  create: createMsgBeginRedelegateResponse,
});

/** Message cosmos.staking.v1beta1.MsgUndelegate. */
export interface MsgUndelegate {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
}

function writeMsgUndelegate(writer: Writer, value: MsgUndelegate): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgUndelegate(reader: Reader): MsgUndelegate {
  let f1 = "";
  let f2 = "";
  let f3: Coin | undefined;
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
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    delegatorAddress: f1,
    validatorAddress: f2,
    amount: f3 ?? Coin.create(),
  };
}

function createMsgUndelegate(partial?: Partial<MsgUndelegate>): MsgUndelegate {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgUndelegate. */
export const MsgUndelegate: Codec<MsgUndelegate> = defineCodec<MsgUndelegate>({
  typeName: "cosmos.staking.v1beta1.MsgUndelegate",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgUndelegate", signers: ["delegator_address"] },
  write: writeMsgUndelegate,
  read: readMsgUndelegate,
  create: createMsgUndelegate,
});

/** Message cosmos.staking.v1beta1.MsgUndelegateResponse. */
export interface MsgUndelegateResponse {
  readonly completionTime: bigint;
  readonly amount: Coin;
}

function writeMsgUndelegateResponse(writer: Writer, value: MsgUndelegateResponse): void {
  {
    writer.uint32(10).fork();
    putTimestamp(writer, value.completionTime);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgUndelegateResponse(reader: Reader): MsgUndelegateResponse {
  let f1 = GO_ZERO_TIME_NS;
  let f2: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    completionTime: f1,
    amount: f2 ?? Coin.create(),
  };
}

function createMsgUndelegateResponse(partial?: Partial<MsgUndelegateResponse>): MsgUndelegateResponse {
  return {
    completionTime: GO_ZERO_TIME_NS,
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgUndelegateResponse. */
export const MsgUndelegateResponse: Codec<MsgUndelegateResponse> = defineCodec<MsgUndelegateResponse>({
  typeName: "cosmos.staking.v1beta1.MsgUndelegateResponse",
  fields: [
    { number: 1, name: "completionTime", protoName: "completion_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 2, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin },
  ],
  write: writeMsgUndelegateResponse,
  read: readMsgUndelegateResponse,
  create: createMsgUndelegateResponse,
});

/** Message cosmos.staking.v1beta1.MsgCancelUnbondingDelegation. */
export interface MsgCancelUnbondingDelegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
  readonly creationHeight: bigint;
}

function writeMsgCancelUnbondingDelegation(writer: Writer, value: MsgCancelUnbondingDelegation): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
  if (value.creationHeight !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.creationHeight);
  }
}

function readMsgCancelUnbondingDelegation(reader: Reader): MsgCancelUnbondingDelegation {
  let f1 = "";
  let f2 = "";
  let f3: Coin | undefined;
  let f4 = 0n;
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
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    delegatorAddress: f1,
    validatorAddress: f2,
    amount: f3 ?? Coin.create(),
    creationHeight: f4,
  };
}

function createMsgCancelUnbondingDelegation(partial?: Partial<MsgCancelUnbondingDelegation>): MsgCancelUnbondingDelegation {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    amount: Coin.create(),
    creationHeight: 0n,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.MsgCancelUnbondingDelegation. */
export const MsgCancelUnbondingDelegation: Codec<MsgCancelUnbondingDelegation> = defineCodec<MsgCancelUnbondingDelegation>({
  typeName: "cosmos.staking.v1beta1.MsgCancelUnbondingDelegation",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 4, name: "creationHeight", protoName: "creation_height", kind: "int64", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgCancelUnbondingDelegation", signers: ["delegator_address"] },
  write: writeMsgCancelUnbondingDelegation,
  read: readMsgCancelUnbondingDelegation,
  create: createMsgCancelUnbondingDelegation,
});

/** Message cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse. */
export type MsgCancelUnbondingDelegationResponse = Readonly<Record<string, never>>;

function writeMsgCancelUnbondingDelegationResponse(): void {}

function readMsgCancelUnbondingDelegationResponse(reader: Reader): MsgCancelUnbondingDelegationResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCancelUnbondingDelegationResponse(): MsgCancelUnbondingDelegationResponse {
  return {};
}

/** Codec of cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse. */
export const MsgCancelUnbondingDelegationResponse: Codec<MsgCancelUnbondingDelegationResponse> = defineCodec<MsgCancelUnbondingDelegationResponse>({
  typeName: "cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse",
  fields: [],
  write: writeMsgCancelUnbondingDelegationResponse,
  read: readMsgCancelUnbondingDelegationResponse,
  create: createMsgCancelUnbondingDelegationResponse,
});

/** Message cosmos.staking.v1beta1.MsgUpdateParams. */
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

/** Codec of cosmos.staking.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "cosmos.staking.v1beta1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/x/staking/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message cosmos.staking.v1beta1.MsgUpdateParamsResponse. */
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

/** Codec of cosmos.staking.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "cosmos.staking.v1beta1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});
