/** Generated from proto/cosmos/vesting/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt64, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Period } from "./vesting.ts";

/** Message cosmos.vesting.v1beta1.MsgCreateVestingAccount. */
export interface MsgCreateVestingAccount {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
  readonly endTime: bigint;
  readonly delayed: boolean;
}

function writeMsgCreateVestingAccount(writer: Writer, value: MsgCreateVestingAccount): void {
  if (value.fromAddress !== "") {
    putString(writer, 10, value.fromAddress);
  }
  if (value.toAddress !== "") {
    putString(writer, 18, value.toAddress);
  }
  for (const item of value.amount) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.endTime !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.endTime);
  }
  if (value.delayed) {
    writer.uint32(40);
    writer.bool(value.delayed);
  }
}

function readMsgCreateVestingAccount(reader: Reader): MsgCreateVestingAccount {
  let f1 = "";
  let f2 = "";
  const f3: Coin[] = [];
  let f4 = 0n;
  let f5 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32, 40]);
  return {
    fromAddress: f1,
    toAddress: f2,
    amount: f3,
    endTime: f4,
    delayed: f5,
  };
}

function createMsgCreateVestingAccount(partial?: Partial<MsgCreateVestingAccount>): MsgCreateVestingAccount {
  return {
    fromAddress: "",
    toAddress: "",
    amount: [],
    endTime: 0n,
    delayed: false,
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.MsgCreateVestingAccount. */
export const MsgCreateVestingAccount: Codec<MsgCreateVestingAccount> = defineCodec<MsgCreateVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.MsgCreateVestingAccount",
  fields: [
    { number: 1, name: "fromAddress", protoName: "from_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "toAddress", protoName: "to_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 4, name: "endTime", protoName: "end_time", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "delayed", protoName: "delayed", kind: "bool", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgCreateVestingAccount", signers: ["from_address"] },
  write: writeMsgCreateVestingAccount,
  read: readMsgCreateVestingAccount,
  create: createMsgCreateVestingAccount,
});

/** Message cosmos.vesting.v1beta1.MsgCreateVestingAccountResponse. */
export type MsgCreateVestingAccountResponse = Readonly<Record<string, never>>;

function writeMsgCreateVestingAccountResponse(): void {}

function readMsgCreateVestingAccountResponse(reader: Reader): MsgCreateVestingAccountResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCreateVestingAccountResponse(): MsgCreateVestingAccountResponse {
  return {};
}

/** Codec of cosmos.vesting.v1beta1.MsgCreateVestingAccountResponse. */
export const MsgCreateVestingAccountResponse: Codec<MsgCreateVestingAccountResponse> = defineCodec<MsgCreateVestingAccountResponse>({
  typeName: "cosmos.vesting.v1beta1.MsgCreateVestingAccountResponse",
  fields: [],
  write: writeMsgCreateVestingAccountResponse,
  read: readMsgCreateVestingAccountResponse,
  create: createMsgCreateVestingAccountResponse,
});

/** Message cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccount. */
export interface MsgCreatePermanentLockedAccount {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
}

function writeMsgCreatePermanentLockedAccount(writer: Writer, value: MsgCreatePermanentLockedAccount): void {
  if (value.fromAddress !== "") {
    putString(writer, 10, value.fromAddress);
  }
  if (value.toAddress !== "") {
    putString(writer, 18, value.toAddress);
  }
  for (const item of value.amount) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgCreatePermanentLockedAccount(reader: Reader): MsgCreatePermanentLockedAccount {
  let f1 = "";
  let f2 = "";
  const f3: Coin[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    fromAddress: f1,
    toAddress: f2,
    amount: f3,
  };
}

function createMsgCreatePermanentLockedAccount(partial?: Partial<MsgCreatePermanentLockedAccount>): MsgCreatePermanentLockedAccount {
  return {
    fromAddress: "",
    toAddress: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccount. */
export const MsgCreatePermanentLockedAccount: Codec<MsgCreatePermanentLockedAccount> = defineCodec<MsgCreatePermanentLockedAccount>({
  typeName: "cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccount",
  fields: [
    { number: 1, name: "fromAddress", protoName: "from_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "toAddress", protoName: "to_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgCreatePermLockedAccount", signers: ["from_address"] },
  write: writeMsgCreatePermanentLockedAccount,
  read: readMsgCreatePermanentLockedAccount,
  create: createMsgCreatePermanentLockedAccount,
});

/** Message cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccountResponse. */
export type MsgCreatePermanentLockedAccountResponse = Readonly<Record<string, never>>;

function writeMsgCreatePermanentLockedAccountResponse(): void {}

function readMsgCreatePermanentLockedAccountResponse(reader: Reader): MsgCreatePermanentLockedAccountResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCreatePermanentLockedAccountResponse(): MsgCreatePermanentLockedAccountResponse {
  return {};
}

/** Codec of cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccountResponse. */
export const MsgCreatePermanentLockedAccountResponse: Codec<MsgCreatePermanentLockedAccountResponse> = defineCodec<MsgCreatePermanentLockedAccountResponse>({
  typeName: "cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccountResponse",
  fields: [],
  write: writeMsgCreatePermanentLockedAccountResponse,
  read: readMsgCreatePermanentLockedAccountResponse,
  create: createMsgCreatePermanentLockedAccountResponse,
});

/** Message cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccount. */
export interface MsgCreatePeriodicVestingAccount {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly startTime: bigint;
  readonly vestingPeriods: readonly Period[];
}

function writeMsgCreatePeriodicVestingAccount(writer: Writer, value: MsgCreatePeriodicVestingAccount): void {
  if (value.fromAddress !== "") {
    putString(writer, 10, value.fromAddress);
  }
  if (value.toAddress !== "") {
    putString(writer, 18, value.toAddress);
  }
  if (value.startTime !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.startTime);
  }
  for (const item of value.vestingPeriods) {
    writer.uint32(34).fork();
    Period.write(writer, item);
    writer.ldelim();
  }
}

function readMsgCreatePeriodicVestingAccount(reader: Reader): MsgCreatePeriodicVestingAccount {
  let f1 = "";
  let f2 = "";
  let f3 = 0n;
  const f4: Period[] = [];
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
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Period.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34]);
  return {
    fromAddress: f1,
    toAddress: f2,
    startTime: f3,
    vestingPeriods: f4,
  };
}

function createMsgCreatePeriodicVestingAccount(partial?: Partial<MsgCreatePeriodicVestingAccount>): MsgCreatePeriodicVestingAccount {
  return {
    fromAddress: "",
    toAddress: "",
    startTime: 0n,
    vestingPeriods: [],
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccount. */
export const MsgCreatePeriodicVestingAccount: Codec<MsgCreatePeriodicVestingAccount> = defineCodec<MsgCreatePeriodicVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccount",
  fields: [
    { number: 1, name: "fromAddress", protoName: "from_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "toAddress", protoName: "to_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "startTime", protoName: "start_time", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "vestingPeriods", protoName: "vesting_periods", kind: "message", repeated: true, nullable: false, message: () => Period },
  ],
  options: { aminoName: "cosmos-sdk/MsgCreatePeriodVestAccount", signers: ["from_address"] },
  write: writeMsgCreatePeriodicVestingAccount,
  read: readMsgCreatePeriodicVestingAccount,
  create: createMsgCreatePeriodicVestingAccount,
});

/** Message cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccountResponse. */
export type MsgCreatePeriodicVestingAccountResponse = Readonly<Record<string, never>>;

function writeMsgCreatePeriodicVestingAccountResponse(): void {}

function readMsgCreatePeriodicVestingAccountResponse(reader: Reader): MsgCreatePeriodicVestingAccountResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCreatePeriodicVestingAccountResponse(): MsgCreatePeriodicVestingAccountResponse {
  return {};
}

/** Codec of cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccountResponse. */
export const MsgCreatePeriodicVestingAccountResponse: Codec<MsgCreatePeriodicVestingAccountResponse> = defineCodec<MsgCreatePeriodicVestingAccountResponse>({
  typeName: "cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccountResponse",
  fields: [],
  write: writeMsgCreatePeriodicVestingAccountResponse,
  read: readMsgCreatePeriodicVestingAccountResponse,
  create: createMsgCreatePeriodicVestingAccountResponse,
});
