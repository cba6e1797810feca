/** Generated from proto/byline/emissions/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putInt64, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { BondPurposeDescriptor, EconomyParams, Params } from "./emissions.ts";
import { Coin } from "../../../cosmos/base/v1beta1/coin.ts";

/** Message byline.emissions.v1.MsgUpdateParams. */
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

/** Codec of byline.emissions.v1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "byline.emissions.v1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/emissions/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message byline.emissions.v1.MsgUpdateParamsResponse. */
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

/** Codec of byline.emissions.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "byline.emissions.v1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});

/** The only message that changes EconomyParams: whole, checked by the guard, in force from a later epoch. */
export interface MsgUpdateEconomy {
  readonly authority: string;
  readonly params: EconomyParams;
}

function writeMsgUpdateEconomy(writer: Writer, value: MsgUpdateEconomy): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  {
    writer.uint32(18).fork();
    EconomyParams.write(writer, value.params);
    writer.ldelim();
  }
}

function readMsgUpdateEconomy(reader: Reader): MsgUpdateEconomy {
  let f1 = "";
  let f2: EconomyParams | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = EconomyParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    authority: f1,
    params: f2 ?? EconomyParams.create(),
  };
}

function createMsgUpdateEconomy(partial?: Partial<MsgUpdateEconomy>): MsgUpdateEconomy {
  return {
    authority: "",
    params: EconomyParams.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgUpdateEconomy. */
export const MsgUpdateEconomy: Codec<MsgUpdateEconomy> = defineCodec<MsgUpdateEconomy>({
  typeName: "byline.emissions.v1.MsgUpdateEconomy",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => EconomyParams, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgUpdateEconomy", signers: ["authority"] },
  write: writeMsgUpdateEconomy,
  read: readMsgUpdateEconomy,
  create: createMsgUpdateEconomy,
});

/** Message byline.emissions.v1.MsgUpdateEconomyResponse. */
export interface MsgUpdateEconomyResponse {
  readonly effectiveClock: bigint;
}

function writeMsgUpdateEconomyResponse(writer: Writer, value: MsgUpdateEconomyResponse): void {
  if (value.effectiveClock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.effectiveClock);
  }
}

function readMsgUpdateEconomyResponse(reader: Reader): MsgUpdateEconomyResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    effectiveClock: f1,
  };
}

function createMsgUpdateEconomyResponse(partial?: Partial<MsgUpdateEconomyResponse>): MsgUpdateEconomyResponse {
  return {
    effectiveClock: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgUpdateEconomyResponse. */
export const MsgUpdateEconomyResponse: Codec<MsgUpdateEconomyResponse> = defineCodec<MsgUpdateEconomyResponse>({
  typeName: "byline.emissions.v1.MsgUpdateEconomyResponse",
  fields: [
    { number: 1, name: "effectiveClock", protoName: "effective_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgUpdateEconomyResponse,
  read: readMsgUpdateEconomyResponse,
  create: createMsgUpdateEconomyResponse,
});

/** Message byline.emissions.v1.MsgPostBond. */
export interface MsgPostBond {
  readonly owner: string;
  readonly purpose: number;
  readonly subject: string;
  readonly amount: Coin;
}

function writeMsgPostBond(writer: Writer, value: MsgPostBond): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.purpose !== 0) {
    writer.uint32(16);
    putInt32(writer, value.purpose);
  }
  if (value.subject !== "") {
    putString(writer, 26, value.subject);
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgPostBond(reader: Reader): MsgPostBond {
  let f1 = "";
  let f2 = 0;
  let f3 = "";
  let f4: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    owner: f1,
    purpose: f2,
    subject: f3,
    amount: f4 ?? Coin.create(),
  };
}

function createMsgPostBond(partial?: Partial<MsgPostBond>): MsgPostBond {
  return {
    owner: "",
    purpose: 0,
    subject: "",
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgPostBond. */
export const MsgPostBond: Codec<MsgPostBond> = defineCodec<MsgPostBond>({
  typeName: "byline.emissions.v1.MsgPostBond",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "purpose", protoName: "purpose", kind: "enum", repeated: false, nullable: false, enum: BondPurposeDescriptor },
    { number: 3, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgPostBond", signers: ["owner"] },
  write: writeMsgPostBond,
  read: readMsgPostBond,
  create: createMsgPostBond,
});

/** Message byline.emissions.v1.MsgPostBondResponse. */
export type MsgPostBondResponse = Readonly<Record<string, never>>;

function writeMsgPostBondResponse(): void {}

function readMsgPostBondResponse(reader: Reader): MsgPostBondResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgPostBondResponse(): MsgPostBondResponse {
  return {};
}

/** Codec of byline.emissions.v1.MsgPostBondResponse. */
export const MsgPostBondResponse: Codec<MsgPostBondResponse> = defineCodec<MsgPostBondResponse>({
  typeName: "byline.emissions.v1.MsgPostBondResponse",
  fields: [],
  write: writeMsgPostBondResponse,
  read: readMsgPostBondResponse,
  create: createMsgPostBondResponse,
});

/** Takes a part of the bond that is not reserved out; it leaves after the unbonding time. */
export interface MsgUnbond {
  readonly owner: string;
  readonly purpose: number;
  readonly subject: string;
  readonly amount: Coin;
}

function writeMsgUnbond(writer: Writer, value: MsgUnbond): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.purpose !== 0) {
    writer.uint32(16);
    putInt32(writer, value.purpose);
  }
  if (value.subject !== "") {
    putString(writer, 26, value.subject);
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgUnbond(reader: Reader): MsgUnbond {
  let f1 = "";
  let f2 = 0;
  let f3 = "";
  let f4: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    owner: f1,
    purpose: f2,
    subject: f3,
    amount: f4 ?? Coin.create(),
  };
}

function createMsgUnbond(partial?: Partial<MsgUnbond>): MsgUnbond {
  return {
    owner: "",
    purpose: 0,
    subject: "",
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgUnbond. */
export const MsgUnbond: Codec<MsgUnbond> = defineCodec<MsgUnbond>({
  typeName: "byline.emissions.v1.MsgUnbond",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "purpose", protoName: "purpose", kind: "enum", repeated: false, nullable: false, enum: BondPurposeDescriptor },
    { number: 3, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgUnbond", signers: ["owner"] },
  write: writeMsgUnbond,
  read: readMsgUnbond,
  create: createMsgUnbond,
});

/** Message byline.emissions.v1.MsgUnbondResponse. */
export interface MsgUnbondResponse {
  readonly completionClock: bigint;
}

function writeMsgUnbondResponse(writer: Writer, value: MsgUnbondResponse): void {
  if (value.completionClock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.completionClock);
  }
}

function readMsgUnbondResponse(reader: Reader): MsgUnbondResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    completionClock: f1,
  };
}

function createMsgUnbondResponse(partial?: Partial<MsgUnbondResponse>): MsgUnbondResponse {
  return {
    completionClock: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgUnbondResponse. */
export const MsgUnbondResponse: Codec<MsgUnbondResponse> = defineCodec<MsgUnbondResponse>({
  typeName: "byline.emissions.v1.MsgUnbondResponse",
  fields: [
    { number: 1, name: "completionClock", protoName: "completion_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgUnbondResponse,
  read: readMsgUnbondResponse,
  create: createMsgUnbondResponse,
});

/** Pays the owner what has finished unbonding; anyone may send it. */
export interface MsgWithdrawBond {
  readonly sender: string;
  readonly owner: string;
  readonly purpose: number;
  readonly subject: string;
}

function writeMsgWithdrawBond(writer: Writer, value: MsgWithdrawBond): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.owner !== "") {
    putString(writer, 18, value.owner);
  }
  if (value.purpose !== 0) {
    writer.uint32(24);
    putInt32(writer, value.purpose);
  }
  if (value.subject !== "") {
    putString(writer, 34, value.subject);
  }
}

function readMsgWithdrawBond(reader: Reader): MsgWithdrawBond {
  let f1 = "";
  let f2 = "";
  let f3 = 0;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34]);
  return {
    sender: f1,
    owner: f2,
    purpose: f3,
    subject: f4,
  };
}

function createMsgWithdrawBond(partial?: Partial<MsgWithdrawBond>): MsgWithdrawBond {
  return {
    sender: "",
    owner: "",
    purpose: 0,
    subject: "",
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgWithdrawBond. */
export const MsgWithdrawBond: Codec<MsgWithdrawBond> = defineCodec<MsgWithdrawBond>({
  typeName: "byline.emissions.v1.MsgWithdrawBond",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "purpose", protoName: "purpose", kind: "enum", repeated: false, nullable: false, enum: BondPurposeDescriptor },
    { number: 4, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgWithdrawBond", signers: ["sender"] },
  write: writeMsgWithdrawBond,
  read: readMsgWithdrawBond,
  create: createMsgWithdrawBond,
});

/** Message byline.emissions.v1.MsgWithdrawBondResponse. */
export interface MsgWithdrawBondResponse {
  readonly amount: Coin;
}

function writeMsgWithdrawBondResponse(writer: Writer, value: MsgWithdrawBondResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgWithdrawBondResponse(reader: Reader): MsgWithdrawBondResponse {
  let f1: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    amount: f1 ?? Coin.create(),
  };
}

function createMsgWithdrawBondResponse(partial?: Partial<MsgWithdrawBondResponse>): MsgWithdrawBondResponse {
  return {
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgWithdrawBondResponse. */
export const MsgWithdrawBondResponse: Codec<MsgWithdrawBondResponse> = defineCodec<MsgWithdrawBondResponse>({
  typeName: "byline.emissions.v1.MsgWithdrawBondResponse",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgWithdrawBondResponse,
  read: readMsgWithdrawBondResponse,
  create: createMsgWithdrawBondResponse,
});

/** Registers the hash chain that a validator reveals from; it takes over ten heights later. */
export interface MsgRegisterBeaconChain {
  readonly validatorAddress: string;
  readonly tip: Uint8Array;
  readonly length: bigint;
}

function writeMsgRegisterBeaconChain(writer: Writer, value: MsgRegisterBeaconChain): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  if (value.tip.length !== 0) {
    putBytes(writer, 18, value.tip);
  }
  if (value.length !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.length);
  }
}

function readMsgRegisterBeaconChain(reader: Reader): MsgRegisterBeaconChain {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    validatorAddress: f1,
    tip: f2 ?? new Uint8Array(0),
    length: f3,
  };
}

function createMsgRegisterBeaconChain(partial?: Partial<MsgRegisterBeaconChain>): MsgRegisterBeaconChain {
  return {
    validatorAddress: "",
    tip: new Uint8Array(0),
    length: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgRegisterBeaconChain. */
export const MsgRegisterBeaconChain: Codec<MsgRegisterBeaconChain> = defineCodec<MsgRegisterBeaconChain>({
  typeName: "byline.emissions.v1.MsgRegisterBeaconChain",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "tip", protoName: "tip", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "length", protoName: "length", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRegisterBeaconChain", signers: ["validator_address"] },
  write: writeMsgRegisterBeaconChain,
  read: readMsgRegisterBeaconChain,
  create: createMsgRegisterBeaconChain,
});

/** Message byline.emissions.v1.MsgRegisterBeaconChainResponse. */
export interface MsgRegisterBeaconChainResponse {
  readonly effectiveHeight: bigint;
}

function writeMsgRegisterBeaconChainResponse(writer: Writer, value: MsgRegisterBeaconChainResponse): void {
  if (value.effectiveHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.effectiveHeight);
  }
}

function readMsgRegisterBeaconChainResponse(reader: Reader): MsgRegisterBeaconChainResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    effectiveHeight: f1,
  };
}

function createMsgRegisterBeaconChainResponse(partial?: Partial<MsgRegisterBeaconChainResponse>): MsgRegisterBeaconChainResponse {
  return {
    effectiveHeight: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgRegisterBeaconChainResponse. */
export const MsgRegisterBeaconChainResponse: Codec<MsgRegisterBeaconChainResponse> = defineCodec<MsgRegisterBeaconChainResponse>({
  typeName: "byline.emissions.v1.MsgRegisterBeaconChainResponse",
  fields: [
    { number: 1, name: "effectiveHeight", protoName: "effective_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeMsgRegisterBeaconChainResponse,
  read: readMsgRegisterBeaconChainResponse,
  create: createMsgRegisterBeaconChainResponse,
});

/** The content of a block's first pseudo-transaction: nobody signs or sends it, so it is no method of the service above. */
export interface MsgRevealBeacon {
  readonly height: bigint;
  readonly reveal: Uint8Array;
}

function writeMsgRevealBeacon(writer: Writer, value: MsgRevealBeacon): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.reveal.length !== 0) {
    putBytes(writer, 18, value.reveal);
  }
}

function readMsgRevealBeacon(reader: Reader): MsgRevealBeacon {
  let f1 = 0n;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    height: f1,
    reveal: f2 ?? new Uint8Array(0),
  };
}

function createMsgRevealBeacon(partial?: Partial<MsgRevealBeacon>): MsgRevealBeacon {
  return {
    height: 0n,
    reveal: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.MsgRevealBeacon. */
export const MsgRevealBeacon: Codec<MsgRevealBeacon> = defineCodec<MsgRevealBeacon>({
  typeName: "byline.emissions.v1.MsgRevealBeacon",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "reveal", protoName: "reveal", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeMsgRevealBeacon,
  read: readMsgRevealBeacon,
  create: createMsgRevealBeacon,
});

/** Message byline.emissions.v1.MsgRevealBeaconResponse. */
export type MsgRevealBeaconResponse = Readonly<Record<string, never>>;

function writeMsgRevealBeaconResponse(): void {}

function readMsgRevealBeaconResponse(reader: Reader): MsgRevealBeaconResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevealBeaconResponse(): MsgRevealBeaconResponse {
  return {};
}

/** Codec of byline.emissions.v1.MsgRevealBeaconResponse. */
export const MsgRevealBeaconResponse: Codec<MsgRevealBeaconResponse> = defineCodec<MsgRevealBeaconResponse>({
  typeName: "byline.emissions.v1.MsgRevealBeaconResponse",
  fields: [],
  write: writeMsgRevealBeaconResponse,
  read: readMsgRevealBeaconResponse,
  create: createMsgRevealBeaconResponse,
});
