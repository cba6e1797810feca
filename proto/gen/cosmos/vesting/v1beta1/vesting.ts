/** Generated from proto/cosmos/vesting/v1beta1/vesting.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { BaseAccount } from "../../auth/v1beta1/auth.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.vesting.v1beta1.BaseVestingAccount. */
export interface BaseVestingAccount {
  readonly baseAccount: BaseAccount | undefined;
  readonly originalVesting: readonly Coin[];
  readonly delegatedFree: readonly Coin[];
  readonly delegatedVesting: readonly Coin[];
  readonly endTime: bigint;
}

function writeBaseVestingAccount(writer: Writer, value: BaseVestingAccount): void {
  if (value.baseAccount !== undefined) {
    writer.uint32(10).fork();
    BaseAccount.write(writer, value.baseAccount);
    writer.ldelim();
  }
  for (const item of value.originalVesting) {
    writer.uint32(18).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.delegatedFree) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.delegatedVesting) {
    writer.uint32(34).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.endTime !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.endTime);
  }
}

function readBaseVestingAccount(reader: Reader): BaseVestingAccount {
  let f1: BaseAccount | undefined;
  const f2: Coin[] = [];
  const f3: Coin[] = [];
  const f4: Coin[] = [];
  let f5 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 40]);
  return {
    baseAccount: f1,
    originalVesting: f2,
    delegatedFree: f3,
    delegatedVesting: f4,
    endTime: f5,
  };
}

function createBaseVestingAccount(partial?: Partial<BaseVestingAccount>): BaseVestingAccount {
  return {
    baseAccount: undefined,
    originalVesting: [],
    delegatedFree: [],
    delegatedVesting: [],
    endTime: 0n,
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.BaseVestingAccount. */
export const BaseVestingAccount: Codec<BaseVestingAccount> = defineCodec<BaseVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.BaseVestingAccount",
  fields: [
    { number: 1, name: "baseAccount", protoName: "base_account", kind: "message", repeated: false, nullable: true, message: () => BaseAccount },
    { number: 2, name: "originalVesting", protoName: "original_vesting", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 3, name: "delegatedFree", protoName: "delegated_free", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 4, name: "delegatedVesting", protoName: "delegated_vesting", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 5, name: "endTime", protoName: "end_time", kind: "int64", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/BaseVestingAccount" },
  write: writeBaseVestingAccount,
  read: readBaseVestingAccount,
  create: createBaseVestingAccount,
});

/** Message cosmos.vesting.v1beta1.ContinuousVestingAccount. */
export interface ContinuousVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
  readonly startTime: bigint;
}

function writeContinuousVestingAccount(writer: Writer, value: ContinuousVestingAccount): void {
  if (value.baseVestingAccount !== undefined) {
    writer.uint32(10).fork();
    BaseVestingAccount.write(writer, value.baseVestingAccount);
    writer.ldelim();
  }
  if (value.startTime !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.startTime);
  }
}

function readContinuousVestingAccount(reader: Reader): ContinuousVestingAccount {
  let f1: BaseVestingAccount | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseVestingAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    baseVestingAccount: f1,
    startTime: f2,
  };
}

function createContinuousVestingAccount(partial?: Partial<ContinuousVestingAccount>): ContinuousVestingAccount {
  return {
    baseVestingAccount: undefined,
    startTime: 0n,
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.ContinuousVestingAccount. */
export const ContinuousVestingAccount: Codec<ContinuousVestingAccount> = defineCodec<ContinuousVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.ContinuousVestingAccount",
  fields: [
    { number: 1, name: "baseVestingAccount", protoName: "base_vesting_account", kind: "message", repeated: false, nullable: true, message: () => BaseVestingAccount },
    { number: 2, name: "startTime", protoName: "start_time", kind: "int64", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/ContinuousVestingAccount" },
  write: writeContinuousVestingAccount,
  read: readContinuousVestingAccount,
  create: createContinuousVestingAccount,
});

/** Message cosmos.vesting.v1beta1.DelayedVestingAccount. */
export interface DelayedVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}

function writeDelayedVestingAccount(writer: Writer, value: DelayedVestingAccount): void {
  if (value.baseVestingAccount !== undefined) {
    writer.uint32(10).fork();
    BaseVestingAccount.write(writer, value.baseVestingAccount);
    writer.ldelim();
  }
}

function readDelayedVestingAccount(reader: Reader): DelayedVestingAccount {
  let f1: BaseVestingAccount | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseVestingAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    baseVestingAccount: f1,
  };
}

function createDelayedVestingAccount(partial?: Partial<DelayedVestingAccount>): DelayedVestingAccount {
  return {
    baseVestingAccount: undefined,
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.DelayedVestingAccount. */
export const DelayedVestingAccount: Codec<DelayedVestingAccount> = defineCodec<DelayedVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.DelayedVestingAccount",
  fields: [
    { number: 1, name: "baseVestingAccount", protoName: "base_vesting_account", kind: "message", repeated: false, nullable: true, message: () => BaseVestingAccount },
  ],
  options: { aminoName: "cosmos-sdk/DelayedVestingAccount" },
  write: writeDelayedVestingAccount,
  read: readDelayedVestingAccount,
  create: createDelayedVestingAccount,
});

/** Message cosmos.vesting.v1beta1.Period. */
export interface Period {
  readonly length: bigint;
  readonly amount: readonly Coin[];
}

function writePeriod(writer: Writer, value: Period): void {
  if (value.length !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.length);
  }
  for (const item of value.amount) {
    writer.uint32(18).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readPeriod(reader: Reader): Period {
  let f1 = 0n;
  const f2: Coin[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    length: f1,
    amount: f2,
  };
}

function createPeriod(partial?: Partial<Period>): Period {
  return {
    length: 0n,
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.Period. */
export const Period: Codec<Period> = defineCodec<Period>({
  typeName: "cosmos.vesting.v1beta1.Period",
  fields: [
    { number: 1, name: "length", protoName: "length", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  write: writePeriod,
  read: readPeriod,
  create: createPeriod,
});

/** Message cosmos.vesting.v1beta1.PeriodicVestingAccount. */
export interface PeriodicVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
  readonly startTime: bigint;
  readonly vestingPeriods: readonly Period[];
}

function writePeriodicVestingAccount(writer: Writer, value: PeriodicVestingAccount): void {
  if (value.baseVestingAccount !== undefined) {
    writer.uint32(10).fork();
    BaseVestingAccount.write(writer, value.baseVestingAccount);
    writer.ldelim();
  }
  if (value.startTime !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.startTime);
  }
  for (const item of value.vestingPeriods) {
    writer.uint32(26).fork();
    Period.write(writer, item);
    writer.ldelim();
  }
}

function readPeriodicVestingAccount(reader: Reader): PeriodicVestingAccount {
  let f1: BaseVestingAccount | undefined;
  let f2 = 0n;
  const f3: Period[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseVestingAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Period.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    baseVestingAccount: f1,
    startTime: f2,
    vestingPeriods: f3,
  };
}

function createPeriodicVestingAccount(partial?: Partial<PeriodicVestingAccount>): PeriodicVestingAccount {
  return {
    baseVestingAccount: undefined,
    startTime: 0n,
    vestingPeriods: [],
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.PeriodicVestingAccount. */
export const PeriodicVestingAccount: Codec<PeriodicVestingAccount> = defineCodec<PeriodicVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.PeriodicVestingAccount",
  fields: [
    { number: 1, name: "baseVestingAccount", protoName: "base_vesting_account", kind: "message", repeated: false, nullable: true, message: () => BaseVestingAccount },
    { number: 2, name: "startTime", protoName: "start_time", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "vestingPeriods", protoName: "vesting_periods", kind: "message", repeated: true, nullable: false, message: () => Period },
  ],
  options: { aminoName: "cosmos-sdk/PeriodicVestingAccount" },
  write: writePeriodicVestingAccount,
  read: readPeriodicVestingAccount,
  create: createPeriodicVestingAccount,
});

/** Message cosmos.vesting.v1beta1.PermanentLockedAccount. */
export interface PermanentLockedAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}

function writePermanentLockedAccount(writer: Writer, value: PermanentLockedAccount): void {
  if (value.baseVestingAccount !== undefined) {
    writer.uint32(10).fork();
    BaseVestingAccount.write(writer, value.baseVestingAccount);
    writer.ldelim();
  }
}

function readPermanentLockedAccount(reader: Reader): PermanentLockedAccount {
  let f1: BaseVestingAccount | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseVestingAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    baseVestingAccount: f1,
  };
}

function createPermanentLockedAccount(partial?: Partial<PermanentLockedAccount>): PermanentLockedAccount {
  return {
    baseVestingAccount: undefined,
    ...partial,
  };
}

/** Codec of cosmos.vesting.v1beta1.PermanentLockedAccount. */
export const PermanentLockedAccount: Codec<PermanentLockedAccount> = defineCodec<PermanentLockedAccount>({
  typeName: "cosmos.vesting.v1beta1.PermanentLockedAccount",
  fields: [
    { number: 1, name: "baseVestingAccount", protoName: "base_vesting_account", kind: "message", repeated: false, nullable: true, message: () => BaseVestingAccount },
  ],
  options: { aminoName: "cosmos-sdk/PermanentLockedAccount" },
  write: writePermanentLockedAccount,
  read: readPermanentLockedAccount,
  create: createPermanentLockedAccount,
});
