/** Generated from proto/cosmos/feegrant/v1beta1/feegrant.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putDuration, putString, putTimestamp } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.feegrant.v1beta1.BasicAllowance. */
export interface BasicAllowance {
  readonly spendLimit: readonly Coin[];
  readonly expiration: bigint | undefined;
}

function writeBasicAllowance(writer: Writer, value: BasicAllowance): void {
  for (const item of value.spendLimit) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.expiration !== undefined) {
    writer.uint32(18).fork();
    putTimestamp(writer, value.expiration);
    writer.ldelim();
  }
}

function readBasicAllowance(reader: Reader): BasicAllowance {
  const f1: Coin[] = [];
  let f2: bigint | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    spendLimit: f1,
    expiration: f2,
  };
}

function createBasicAllowance(partial?: Partial<BasicAllowance>): BasicAllowance {
  return {
    spendLimit: [],
    expiration: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.BasicAllowance. */
export const BasicAllowance: Codec<BasicAllowance> = defineCodec<BasicAllowance>({
  typeName: "cosmos.feegrant.v1beta1.BasicAllowance",
  fields: [
    { number: 1, name: "spendLimit", protoName: "spend_limit", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 2, name: "expiration", protoName: "expiration", kind: "timestamp", repeated: false, nullable: true },
  ],
  options: { aminoName: "cosmos-sdk/BasicAllowance" },
  write: writeBasicAllowance,
  read: readBasicAllowance,
  create: createBasicAllowance,
});

/** Message cosmos.feegrant.v1beta1.PeriodicAllowance. */
export interface PeriodicAllowance {
  readonly basic: BasicAllowance;
  readonly period: bigint;
  readonly periodSpendLimit: readonly Coin[];
  readonly periodCanSpend: readonly Coin[];
  readonly periodReset: bigint;
}

function writePeriodicAllowance(writer: Writer, value: PeriodicAllowance): void {
  {
    writer.uint32(10).fork();
    BasicAllowance.write(writer, value.basic);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.period);
    writer.ldelim();
  }
  for (const item of value.periodSpendLimit) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.periodCanSpend) {
    writer.uint32(34).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.periodReset);
    writer.ldelim();
  }
}

function readPeriodicAllowance(reader: Reader): PeriodicAllowance {
  let f1: BasicAllowance | undefined;
  let f2 = 0n;
  const f3: Coin[] = [];
  const f4: Coin[] = [];
  let f5 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BasicAllowance.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
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
  if (tag === 42) {
    f5 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    basic: f1 ?? BasicAllowance.create(),
    period: f2,
    periodSpendLimit: f3,
    periodCanSpend: f4,
    periodReset: f5,
  };
}

function createPeriodicAllowance(partial?: Partial<PeriodicAllowance>): PeriodicAllowance {
  return {
    basic: BasicAllowance.create(),
    period: 0n,
    periodSpendLimit: [],
    periodCanSpend: [],
    periodReset: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.PeriodicAllowance. */
export const PeriodicAllowance: Codec<PeriodicAllowance> = defineCodec<PeriodicAllowance>({
  typeName: "cosmos.feegrant.v1beta1.PeriodicAllowance",
  fields: [
    { number: 1, name: "basic", protoName: "basic", kind: "message", repeated: false, nullable: false, message: () => BasicAllowance, aminoDontOmitEmpty: true },
    { number: 2, name: "period", protoName: "period", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 3, name: "periodSpendLimit", protoName: "period_spend_limit", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 4, name: "periodCanSpend", protoName: "period_can_spend", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 5, name: "periodReset", protoName: "period_reset", kind: "timestamp", repeated: false, nullable: false, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/PeriodicAllowance" },
  write: writePeriodicAllowance,
  read: readPeriodicAllowance,
  create: createPeriodicAllowance,
});

/** Message cosmos.feegrant.v1beta1.AllowedMsgAllowance. */
export interface AllowedMsgAllowance {
  readonly allowance: Any | undefined;
  readonly allowedMessages: readonly string[];
}

function writeAllowedMsgAllowance(writer: Writer, value: AllowedMsgAllowance): void {
  if (value.allowance !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.allowance);
    writer.ldelim();
  }
  for (const item of value.allowedMessages) {
    putString(writer, 18, item);
  }
}

function readAllowedMsgAllowance(reader: Reader): AllowedMsgAllowance {
  let f1: Any | undefined;
  const f2: string[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    allowance: f1,
    allowedMessages: f2,
  };
}

function createAllowedMsgAllowance(partial?: Partial<AllowedMsgAllowance>): AllowedMsgAllowance {
  return {
    allowance: undefined,
    allowedMessages: [],
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.AllowedMsgAllowance. */
export const AllowedMsgAllowance: Codec<AllowedMsgAllowance> = defineCodec<AllowedMsgAllowance>({
  typeName: "cosmos.feegrant.v1beta1.AllowedMsgAllowance",
  fields: [
    { number: 1, name: "allowance", protoName: "allowance", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 2, name: "allowedMessages", protoName: "allowed_messages", kind: "string", repeated: true, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/AllowedMsgAllowance" },
  write: writeAllowedMsgAllowance,
  read: readAllowedMsgAllowance,
  create: createAllowedMsgAllowance,
});

/** Message cosmos.feegrant.v1beta1.Grant. */
export interface Grant {
  readonly granter: string;
  readonly grantee: string;
  readonly allowance: Any | undefined;
}

function writeGrant(writer: Writer, value: Grant): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
  if (value.allowance !== undefined) {
    writer.uint32(26).fork();
    Any.write(writer, value.allowance);
    writer.ldelim();
  }
}

function readGrant(reader: Reader): Grant {
  let f1 = "";
  let f2 = "";
  let f3: Any | undefined;
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
    f3 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    granter: f1,
    grantee: f2,
    allowance: f3,
  };
}

function createGrant(partial?: Partial<Grant>): Grant {
  return {
    granter: "",
    grantee: "",
    allowance: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.Grant. */
export const Grant: Codec<Grant> = defineCodec<Grant>({
  typeName: "cosmos.feegrant.v1beta1.Grant",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "allowance", protoName: "allowance", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  write: writeGrant,
  read: readGrant,
  create: createGrant,
});
