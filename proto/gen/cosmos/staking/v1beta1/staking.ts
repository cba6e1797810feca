/** Generated from proto/cosmos/staking/v1beta1/staking.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putDuration, putInt32, putInt64, putString, putTimestamp, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Any } from "../../../google/protobuf/any.ts";
import { ValidatorUpdate } from "../../../tendermint/abci/types.ts";
import { Header } from "../../../tendermint/types/types.ts";

/** Constants of cosmos.staking.v1beta1.BondStatus; a field of this type is a number and may hold others. */
export const BondStatus = {
  BOND_STATUS_UNSPECIFIED: 0,
  BOND_STATUS_UNBONDED: 1,
  BOND_STATUS_UNBONDING: 2,
  BOND_STATUS_BONDED: 3,
} as const;

/** Names of cosmos.staking.v1beta1.BondStatus for JSON. */
export const BondStatusDescriptor: EnumDescriptor = { typeName: "cosmos.staking.v1beta1.BondStatus", values: BondStatus };

/** Constants of cosmos.staking.v1beta1.Infraction; a field of this type is a number and may hold others. */
export const Infraction = {
  INFRACTION_UNSPECIFIED: 0,
  INFRACTION_DOUBLE_SIGN: 1,
  INFRACTION_DOWNTIME: 2,
} as const;

/** Names of cosmos.staking.v1beta1.Infraction for JSON. */
export const InfractionDescriptor: EnumDescriptor = { typeName: "cosmos.staking.v1beta1.Infraction", values: Infraction };

/** Message cosmos.staking.v1beta1.HistoricalInfo. */
export interface HistoricalInfo {
  readonly header: Header;
  readonly valset: readonly Validator[];
}

function writeHistoricalInfo(writer: Writer, value: HistoricalInfo): void {
  {
    writer.uint32(10).fork();
    Header.write(writer, value.header);
    writer.ldelim();
  }
  for (const item of value.valset) {
    writer.uint32(18).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
}

function readHistoricalInfo(reader: Reader): HistoricalInfo {
  let f1: Header | undefined;
  const f2: Validator[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Header.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Validator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    header: f1 ?? Header.create(),
    valset: f2,
  };
}

function createHistoricalInfo(partial?: Partial<HistoricalInfo>): HistoricalInfo {
  return {
    header: Header.create(),
    valset: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.HistoricalInfo. */
export const HistoricalInfo: Codec<HistoricalInfo> = defineCodec<HistoricalInfo>({
  typeName: "cosmos.staking.v1beta1.HistoricalInfo",
  fields: [
    { number: 1, name: "header", protoName: "header", kind: "message", repeated: false, nullable: false, message: () => Header },
    { number: 2, name: "valset", protoName: "valset", kind: "message", repeated: true, nullable: false, message: () => Validator },
  ],
  write: writeHistoricalInfo,
  read: readHistoricalInfo,
  create: createHistoricalInfo,
});

/** Message cosmos.staking.v1beta1.CommissionRates. */
export interface CommissionRates {
  readonly rate: string;
  readonly maxRate: string;
  readonly maxChangeRate: string;
}

function writeCommissionRates(writer: Writer, value: CommissionRates): void {
  if (value.rate !== "") {
    putString(writer, 10, value.rate);
  }
  if (value.maxRate !== "") {
    putString(writer, 18, value.maxRate);
  }
  if (value.maxChangeRate !== "") {
    putString(writer, 26, value.maxChangeRate);
  }
}

function readCommissionRates(reader: Reader): CommissionRates {
  let f1 = "";
  let f2 = "";
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    rate: f1,
    maxRate: f2,
    maxChangeRate: f3,
  };
}

function createCommissionRates(partial?: Partial<CommissionRates>): CommissionRates {
  return {
    rate: "",
    maxRate: "",
    maxChangeRate: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.CommissionRates. */
export const CommissionRates: Codec<CommissionRates> = defineCodec<CommissionRates>({
  typeName: "cosmos.staking.v1beta1.CommissionRates",
  fields: [
    { number: 1, name: "rate", protoName: "rate", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 2, name: "maxRate", protoName: "max_rate", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 3, name: "maxChangeRate", protoName: "max_change_rate", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeCommissionRates,
  read: readCommissionRates,
  create: createCommissionRates,
});

/** Message cosmos.staking.v1beta1.Commission. */
export interface Commission {
  readonly commissionRates: CommissionRates;
  readonly updateTime: bigint;
}

function writeCommission(writer: Writer, value: Commission): void {
  {
    writer.uint32(10).fork();
    CommissionRates.write(writer, value.commissionRates);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.updateTime);
    writer.ldelim();
  }
}

function readCommission(reader: Reader): Commission {
  let f1: CommissionRates | undefined;
  let f2 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = CommissionRates.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    commissionRates: f1 ?? CommissionRates.create(),
    updateTime: f2,
  };
}

function createCommission(partial?: Partial<Commission>): Commission {
  return {
    commissionRates: CommissionRates.create(),
    updateTime: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Commission. */
export const Commission: Codec<Commission> = defineCodec<Commission>({
  typeName: "cosmos.staking.v1beta1.Commission",
  fields: [
    { number: 1, name: "commissionRates", protoName: "commission_rates", kind: "message", repeated: false, nullable: false, message: () => CommissionRates, aminoDontOmitEmpty: true },
    { number: 2, name: "updateTime", protoName: "update_time", kind: "timestamp", repeated: false, nullable: false, aminoDontOmitEmpty: true },
  ],
  write: writeCommission,
  read: readCommission,
  create: createCommission,
});

/** Message cosmos.staking.v1beta1.Description. */
export interface Description {
  readonly moniker: string;
  readonly identity: string;
  readonly website: string;
  readonly securityContact: string;
  readonly details: string;
}

function writeDescription(writer: Writer, value: Description): void {
  if (value.moniker !== "") {
    putString(writer, 10, value.moniker);
  }
  if (value.identity !== "") {
    putString(writer, 18, value.identity);
  }
  if (value.website !== "") {
    putString(writer, 26, value.website);
  }
  if (value.securityContact !== "") {
    putString(writer, 34, value.securityContact);
  }
  if (value.details !== "") {
    putString(writer, 42, value.details);
  }
}

function readDescription(reader: Reader): Description {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = "";
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
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    moniker: f1,
    identity: f2,
    website: f3,
    securityContact: f4,
    details: f5,
  };
}

function createDescription(partial?: Partial<Description>): Description {
  return {
    moniker: "",
    identity: "",
    website: "",
    securityContact: "",
    details: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Description. */
export const Description: Codec<Description> = defineCodec<Description>({
  typeName: "cosmos.staking.v1beta1.Description",
  fields: [
    { number: 1, name: "moniker", protoName: "moniker", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "identity", protoName: "identity", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "website", protoName: "website", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "securityContact", protoName: "security_contact", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "details", protoName: "details", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDescription,
  read: readDescription,
  create: createDescription,
});

/** Message cosmos.staking.v1beta1.Validator. */
export interface Validator {
  readonly operatorAddress: string;
  readonly consensusPubkey: Any | undefined;
  readonly jailed: boolean;
  readonly status: number;
  readonly tokens: string;
  readonly delegatorShares: string;
  readonly description: Description;
  readonly unbondingHeight: bigint;
  readonly unbondingTime: bigint;
  readonly commission: Commission;
  readonly minSelfDelegation: string;
  readonly unbondingOnHoldRefCount: bigint;
  readonly unbondingIds: readonly bigint[];
}

function writeValidator(writer: Writer, value: Validator): void {
  if (value.operatorAddress !== "") {
    putString(writer, 10, value.operatorAddress);
  }
  if (value.consensusPubkey !== undefined) {
    writer.uint32(18).fork();
    Any.write(writer, value.consensusPubkey);
    writer.ldelim();
  }
  if (value.jailed) {
    writer.uint32(24);
    writer.bool(value.jailed);
  }
  if (value.status !== 0) {
    writer.uint32(32);
    putInt32(writer, value.status);
  }
  if (value.tokens !== "") {
    putString(writer, 42, value.tokens);
  }
  if (value.delegatorShares !== "") {
    putString(writer, 50, value.delegatorShares);
  }
  {
    writer.uint32(58).fork();
    Description.write(writer, value.description);
    writer.ldelim();
  }
  if (value.unbondingHeight !== 0n) {
    writer.uint32(64);
    putInt64(writer, value.unbondingHeight);
  }
  {
    writer.uint32(74).fork();
    putTimestamp(writer, value.unbondingTime);
    writer.ldelim();
  }
  {
    writer.uint32(82).fork();
    Commission.write(writer, value.commission);
    writer.ldelim();
  }
  if (value.minSelfDelegation !== "") {
    putString(writer, 90, value.minSelfDelegation);
  }
  if (value.unbondingOnHoldRefCount !== 0n) {
    writer.uint32(96);
    putInt64(writer, value.unbondingOnHoldRefCount);
  }
  if (value.unbondingIds.length !== 0) {
    writer.uint32(106).fork();
    for (const item of value.unbondingIds) putUint64(writer, item);
    writer.ldelim();
  }
}

function readValidator(reader: Reader): Validator {
  let f1 = "";
  let f2: Any | undefined;
  let f3 = false;
  let f4 = 0;
  let f5 = "";
  let f6 = "";
  let f7: Description | undefined;
  let f8 = 0n;
  let f9 = GO_ZERO_TIME_NS;
  let f10: Commission | undefined;
  let f11 = "";
  let f12 = 0n;
  const f13: bigint[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int32();
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
  if (tag === 58) {
    const outer = reader.open();
    f7 = Description.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = Commission.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    while (reader.pos < reader.end) f13.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32, 42, 50, 58, 64, 74, 82, 90, 96, 106]);
  return {
    operatorAddress: f1,
    consensusPubkey: f2,
    jailed: f3,
    status: f4,
    tokens: f5,
    delegatorShares: f6,
    description: f7 ?? Description.create(),
    unbondingHeight: f8,
    unbondingTime: f9,
    commission: f10 ?? Commission.create(),
    minSelfDelegation: f11,
    unbondingOnHoldRefCount: f12,
    unbondingIds: f13,
  };
}

function createValidator(partial?: Partial<Validator>): Validator {
  return {
    operatorAddress: "",
    consensusPubkey: undefined,
    jailed: false,
    status: 0,
    tokens: "",
    delegatorShares: "",
    description: Description.create(),
    unbondingHeight: 0n,
    unbondingTime: GO_ZERO_TIME_NS,
    commission: Commission.create(),
    minSelfDelegation: "",
    unbondingOnHoldRefCount: 0n,
    unbondingIds: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Validator. */
export const Validator: Codec<Validator> = defineCodec<Validator>({
  typeName: "cosmos.staking.v1beta1.Validator",
  fields: [
    { number: 1, name: "operatorAddress", protoName: "operator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "consensusPubkey", protoName: "consensus_pubkey", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 3, name: "jailed", protoName: "jailed", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: BondStatusDescriptor },
    { number: 5, name: "tokens", protoName: "tokens", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 6, name: "delegatorShares", protoName: "delegator_shares", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 7, name: "description", protoName: "description", kind: "message", repeated: false, nullable: false, message: () => Description },
    { number: 8, name: "unbondingHeight", protoName: "unbonding_height", kind: "int64", repeated: false, nullable: false },
    { number: 9, name: "unbondingTime", protoName: "unbonding_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 10, name: "commission", protoName: "commission", kind: "message", repeated: false, nullable: false, message: () => Commission },
    { number: 11, name: "minSelfDelegation", protoName: "min_self_delegation", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 12, name: "unbondingOnHoldRefCount", protoName: "unbonding_on_hold_ref_count", kind: "int64", repeated: false, nullable: false },
    { number: 13, name: "unbondingIds", protoName: "unbonding_ids", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeValidator,
  read: readValidator,
  create: createValidator,
});

/** Message cosmos.staking.v1beta1.ValAddresses. */
export interface ValAddresses {
  readonly addresses: readonly string[];
}

function writeValAddresses(writer: Writer, value: ValAddresses): void {
  for (const item of value.addresses) {
    putString(writer, 10, item);
  }
}

function readValAddresses(reader: Reader): ValAddresses {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    addresses: f1,
  };
}

function createValAddresses(partial?: Partial<ValAddresses>): ValAddresses {
  return {
    addresses: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.ValAddresses. */
export const ValAddresses: Codec<ValAddresses> = defineCodec<ValAddresses>({
  typeName: "cosmos.staking.v1beta1.ValAddresses",
  fields: [
    { number: 1, name: "addresses", protoName: "addresses", kind: "string", repeated: true, nullable: false },
  ],
  write: writeValAddresses,
  read: readValAddresses,
  create: createValAddresses,
});

/** Message cosmos.staking.v1beta1.DVPair. */
export interface DVPair {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}

function writeDVPair(writer: Writer, value: DVPair): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
}

function readDVPair(reader: Reader): DVPair {
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

function createDVPair(partial?: Partial<DVPair>): DVPair {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.DVPair. */
export const DVPair: Codec<DVPair> = defineCodec<DVPair>({
  typeName: "cosmos.staking.v1beta1.DVPair",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDVPair,
  read: readDVPair,
  create: createDVPair,
});

/** Message cosmos.staking.v1beta1.DVPairs. */
export interface DVPairs {
  readonly pairs: readonly DVPair[];
}

function writeDVPairs(writer: Writer, value: DVPairs): void {
  for (const item of value.pairs) {
    writer.uint32(10).fork();
    DVPair.write(writer, item);
    writer.ldelim();
  }
}

function readDVPairs(reader: Reader): DVPairs {
  const f1: DVPair[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DVPair.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pairs: f1,
  };
}

function createDVPairs(partial?: Partial<DVPairs>): DVPairs {
  return {
    pairs: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.DVPairs. */
export const DVPairs: Codec<DVPairs> = defineCodec<DVPairs>({
  typeName: "cosmos.staking.v1beta1.DVPairs",
  fields: [
    { number: 1, name: "pairs", protoName: "pairs", kind: "message", repeated: true, nullable: false, message: () => DVPair },
  ],
  write: writeDVPairs,
  read: readDVPairs,
  create: createDVPairs,
});

/** Message cosmos.staking.v1beta1.DVVTriplet. */
export interface DVVTriplet {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
}

function writeDVVTriplet(writer: Writer, value: DVVTriplet): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorSrcAddress !== "") {
    putString(writer, 18, value.validatorSrcAddress);
  }
  if (value.validatorDstAddress !== "") {
    putString(writer, 26, value.validatorDstAddress);
  }
}

function readDVVTriplet(reader: Reader): DVVTriplet {
  let f1 = "";
  let f2 = "";
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    delegatorAddress: f1,
    validatorSrcAddress: f2,
    validatorDstAddress: f3,
  };
}

function createDVVTriplet(partial?: Partial<DVVTriplet>): DVVTriplet {
  return {
    delegatorAddress: "",
    validatorSrcAddress: "",
    validatorDstAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.DVVTriplet. */
export const DVVTriplet: Codec<DVVTriplet> = defineCodec<DVVTriplet>({
  typeName: "cosmos.staking.v1beta1.DVVTriplet",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorSrcAddress", protoName: "validator_src_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "validatorDstAddress", protoName: "validator_dst_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDVVTriplet,
  read: readDVVTriplet,
  create: createDVVTriplet,
});

/** Message cosmos.staking.v1beta1.DVVTriplets. */
export interface DVVTriplets {
  readonly triplets: readonly DVVTriplet[];
}

function writeDVVTriplets(writer: Writer, value: DVVTriplets): void {
  for (const item of value.triplets) {
    writer.uint32(10).fork();
    DVVTriplet.write(writer, item);
    writer.ldelim();
  }
}

function readDVVTriplets(reader: Reader): DVVTriplets {
  const f1: DVVTriplet[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DVVTriplet.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    triplets: f1,
  };
}

function createDVVTriplets(partial?: Partial<DVVTriplets>): DVVTriplets {
  return {
    triplets: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.DVVTriplets. */
export const DVVTriplets: Codec<DVVTriplets> = defineCodec<DVVTriplets>({
  typeName: "cosmos.staking.v1beta1.DVVTriplets",
  fields: [
    { number: 1, name: "triplets", protoName: "triplets", kind: "message", repeated: true, nullable: false, message: () => DVVTriplet },
  ],
  write: writeDVVTriplets,
  read: readDVVTriplets,
  create: createDVVTriplets,
});

/** Message cosmos.staking.v1beta1.Delegation. */
export interface Delegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly shares: string;
}

function writeDelegation(writer: Writer, value: Delegation): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  if (value.shares !== "") {
    putString(writer, 26, value.shares);
  }
}

function readDelegation(reader: Reader): Delegation {
  let f1 = "";
  let f2 = "";
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    delegatorAddress: f1,
    validatorAddress: f2,
    shares: f3,
  };
}

function createDelegation(partial?: Partial<Delegation>): Delegation {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    shares: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Delegation. */
export const Delegation: Codec<Delegation> = defineCodec<Delegation>({
  typeName: "cosmos.staking.v1beta1.Delegation",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "shares", protoName: "shares", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeDelegation,
  read: readDelegation,
  create: createDelegation,
});

/** Message cosmos.staking.v1beta1.UnbondingDelegation. */
export interface UnbondingDelegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly entries: readonly UnbondingDelegationEntry[];
}

function writeUnbondingDelegation(writer: Writer, value: UnbondingDelegation): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  for (const item of value.entries) {
    writer.uint32(26).fork();
    UnbondingDelegationEntry.write(writer, item);
    writer.ldelim();
  }
}

function readUnbondingDelegation(reader: Reader): UnbondingDelegation {
  let f1 = "";
  let f2 = "";
  const f3: UnbondingDelegationEntry[] = [];
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
    f3.push(UnbondingDelegationEntry.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    delegatorAddress: f1,
    validatorAddress: f2,
    entries: f3,
  };
}

function createUnbondingDelegation(partial?: Partial<UnbondingDelegation>): UnbondingDelegation {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    entries: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.UnbondingDelegation. */
export const UnbondingDelegation: Codec<UnbondingDelegation> = defineCodec<UnbondingDelegation>({
  typeName: "cosmos.staking.v1beta1.UnbondingDelegation",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "entries", protoName: "entries", kind: "message", repeated: true, nullable: false, message: () => UnbondingDelegationEntry },
  ],
  write: writeUnbondingDelegation,
  read: readUnbondingDelegation,
  create: createUnbondingDelegation,
});

/** Message cosmos.staking.v1beta1.UnbondingDelegationEntry. */
export interface UnbondingDelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: bigint;
  readonly initialBalance: string;
  readonly balance: string;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

function writeUnbondingDelegationEntry(writer: Writer, value: UnbondingDelegationEntry): void {
  if (value.creationHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.creationHeight);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.completionTime);
    writer.ldelim();
  }
  if (value.initialBalance !== "") {
    putString(writer, 26, value.initialBalance);
  }
  if (value.balance !== "") {
    putString(writer, 34, value.balance);
  }
  if (value.unbondingId !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.unbondingId);
  }
  if (value.unbondingOnHoldRefCount !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.unbondingOnHoldRefCount);
  }
}

function readUnbondingDelegationEntry(reader: Reader): UnbondingDelegationEntry {
  let f1 = 0n;
  let f2 = GO_ZERO_TIME_NS;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
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
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48]);
  return {
    creationHeight: f1,
    completionTime: f2,
    initialBalance: f3,
    balance: f4,
    unbondingId: f5,
    unbondingOnHoldRefCount: f6,
  };
}

function createUnbondingDelegationEntry(partial?: Partial<UnbondingDelegationEntry>): UnbondingDelegationEntry {
  return {
    creationHeight: 0n,
    completionTime: GO_ZERO_TIME_NS,
    initialBalance: "",
    balance: "",
    unbondingId: 0n,
    unbondingOnHoldRefCount: 0n,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.UnbondingDelegationEntry. */
export const UnbondingDelegationEntry: Codec<UnbondingDelegationEntry> = defineCodec<UnbondingDelegationEntry>({
  typeName: "cosmos.staking.v1beta1.UnbondingDelegationEntry",
  fields: [
    { number: 1, name: "creationHeight", protoName: "creation_height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "completionTime", protoName: "completion_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 3, name: "initialBalance", protoName: "initial_balance", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 4, name: "balance", protoName: "balance", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 5, name: "unbondingId", protoName: "unbonding_id", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "unbondingOnHoldRefCount", protoName: "unbonding_on_hold_ref_count", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeUnbondingDelegationEntry,
  read: readUnbondingDelegationEntry,
  create: createUnbondingDelegationEntry,
});

/** Message cosmos.staking.v1beta1.RedelegationEntry. */
export interface RedelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: bigint;
  readonly initialBalance: string;
  readonly sharesDst: string;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

function writeRedelegationEntry(writer: Writer, value: RedelegationEntry): void {
  if (value.creationHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.creationHeight);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.completionTime);
    writer.ldelim();
  }
  if (value.initialBalance !== "") {
    putString(writer, 26, value.initialBalance);
  }
  if (value.sharesDst !== "") {
    putString(writer, 34, value.sharesDst);
  }
  if (value.unbondingId !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.unbondingId);
  }
  if (value.unbondingOnHoldRefCount !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.unbondingOnHoldRefCount);
  }
}

function readRedelegationEntry(reader: Reader): RedelegationEntry {
  let f1 = 0n;
  let f2 = GO_ZERO_TIME_NS;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
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
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48]);
  return {
    creationHeight: f1,
    completionTime: f2,
    initialBalance: f3,
    sharesDst: f4,
    unbondingId: f5,
    unbondingOnHoldRefCount: f6,
  };
}

function createRedelegationEntry(partial?: Partial<RedelegationEntry>): RedelegationEntry {
  return {
    creationHeight: 0n,
    completionTime: GO_ZERO_TIME_NS,
    initialBalance: "",
    sharesDst: "",
    unbondingId: 0n,
    unbondingOnHoldRefCount: 0n,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.RedelegationEntry. */
export const RedelegationEntry: Codec<RedelegationEntry> = defineCodec<RedelegationEntry>({
  typeName: "cosmos.staking.v1beta1.RedelegationEntry",
  fields: [
    { number: 1, name: "creationHeight", protoName: "creation_height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "completionTime", protoName: "completion_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 3, name: "initialBalance", protoName: "initial_balance", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 4, name: "sharesDst", protoName: "shares_dst", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 5, name: "unbondingId", protoName: "unbonding_id", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "unbondingOnHoldRefCount", protoName: "unbonding_on_hold_ref_count", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeRedelegationEntry,
  read: readRedelegationEntry,
  create: createRedelegationEntry,
});

/** Message cosmos.staking.v1beta1.Redelegation. */
export interface Redelegation {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly entries: readonly RedelegationEntry[];
}

function writeRedelegation(writer: Writer, value: Redelegation): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorSrcAddress !== "") {
    putString(writer, 18, value.validatorSrcAddress);
  }
  if (value.validatorDstAddress !== "") {
    putString(writer, 26, value.validatorDstAddress);
  }
  for (const item of value.entries) {
    writer.uint32(34).fork();
    RedelegationEntry.write(writer, item);
    writer.ldelim();
  }
}

function readRedelegation(reader: Reader): Redelegation {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  const f4: RedelegationEntry[] = [];
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
  while (tag === 34) {
    const outer = reader.open();
    f4.push(RedelegationEntry.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    delegatorAddress: f1,
    validatorSrcAddress: f2,
    validatorDstAddress: f3,
    entries: f4,
  };
}

function createRedelegation(partial?: Partial<Redelegation>): Redelegation {
  return {
    delegatorAddress: "",
    validatorSrcAddress: "",
    validatorDstAddress: "",
    entries: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Redelegation. */
export const Redelegation: Codec<Redelegation> = defineCodec<Redelegation>({
  typeName: "cosmos.staking.v1beta1.Redelegation",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorSrcAddress", protoName: "validator_src_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "validatorDstAddress", protoName: "validator_dst_address", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "entries", protoName: "entries", kind: "message", repeated: true, nullable: false, message: () => RedelegationEntry },
  ],
  write: writeRedelegation,
  read: readRedelegation,
  create: createRedelegation,
});

/** Message cosmos.staking.v1beta1.Params. */
export interface Params {
  readonly unbondingTime: bigint;
  readonly maxValidators: number;
  readonly maxEntries: number;
  readonly historicalEntries: number;
  readonly bondDenom: string;
  readonly minCommissionRate: string;
}

function writeParams(writer: Writer, value: Params): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.unbondingTime);
    writer.ldelim();
  }
  if (value.maxValidators !== 0) {
    writer.uint32(16);
    putUint32(writer, value.maxValidators);
  }
  if (value.maxEntries !== 0) {
    writer.uint32(24);
    putUint32(writer, value.maxEntries);
  }
  if (value.historicalEntries !== 0) {
    writer.uint32(32);
    putUint32(writer, value.historicalEntries);
  }
  if (value.bondDenom !== "") {
    putString(writer, 42, value.bondDenom);
  }
  if (value.minCommissionRate !== "") {
    putString(writer, 50, value.minCommissionRate);
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = "";
  let f6 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 42, 50]);
  return {
    unbondingTime: f1,
    maxValidators: f2,
    maxEntries: f3,
    historicalEntries: f4,
    bondDenom: f5,
    minCommissionRate: f6,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    unbondingTime: 0n,
    maxValidators: 0,
    maxEntries: 0,
    historicalEntries: 0,
    bondDenom: "",
    minCommissionRate: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.staking.v1beta1.Params",
  fields: [
    { number: 1, name: "unbondingTime", protoName: "unbonding_time", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "maxValidators", protoName: "max_validators", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "maxEntries", protoName: "max_entries", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "historicalEntries", protoName: "historical_entries", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "bondDenom", protoName: "bond_denom", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "minCommissionRate", protoName: "min_commission_rate", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  options: { aminoName: "cosmos-sdk/x/staking/Params" },
  write: writeParams,
  read: readParams,
  create: createParams,
});

/** Message cosmos.staking.v1beta1.DelegationResponse. */
export interface DelegationResponse {
  readonly delegation: Delegation;
  readonly balance: Coin;
}

function writeDelegationResponse(writer: Writer, value: DelegationResponse): void {
  {
    writer.uint32(10).fork();
    Delegation.write(writer, value.delegation);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Coin.write(writer, value.balance);
    writer.ldelim();
  }
}

function readDelegationResponse(reader: Reader): DelegationResponse {
  let f1: Delegation | undefined;
  let f2: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Delegation.read(reader);
    reader.close(outer);
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
    delegation: f1 ?? Delegation.create(),
    balance: f2 ?? Coin.create(),
  };
}

function createDelegationResponse(partial?: Partial<DelegationResponse>): DelegationResponse {
  return {
    delegation: Delegation.create(),
    balance: Coin.create(),
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.DelegationResponse. */
export const DelegationResponse: Codec<DelegationResponse> = defineCodec<DelegationResponse>({
  typeName: "cosmos.staking.v1beta1.DelegationResponse",
  fields: [
    { number: 1, name: "delegation", protoName: "delegation", kind: "message", repeated: false, nullable: false, message: () => Delegation },
    { number: 2, name: "balance", protoName: "balance", kind: "message", repeated: false, nullable: false, message: () => Coin },
  ],
  write: writeDelegationResponse,
  read: readDelegationResponse,
  create: createDelegationResponse,
});

/** Message cosmos.staking.v1beta1.RedelegationEntryResponse. */
export interface RedelegationEntryResponse {
  readonly redelegationEntry: RedelegationEntry;
  readonly balance: string;
}

function writeRedelegationEntryResponse(writer: Writer, value: RedelegationEntryResponse): void {
  {
    writer.uint32(10).fork();
    RedelegationEntry.write(writer, value.redelegationEntry);
    writer.ldelim();
  }
  if (value.balance !== "") {
    putString(writer, 34, value.balance);
  }
}

function readRedelegationEntryResponse(reader: Reader): RedelegationEntryResponse {
  let f1: RedelegationEntry | undefined;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = RedelegationEntry.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 34]);
  return {
    redelegationEntry: f1 ?? RedelegationEntry.create(),
    balance: f4,
  };
}

function createRedelegationEntryResponse(partial?: Partial<RedelegationEntryResponse>): RedelegationEntryResponse {
  return {
    redelegationEntry: RedelegationEntry.create(),
    balance: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.RedelegationEntryResponse. */
export const RedelegationEntryResponse: Codec<RedelegationEntryResponse> = defineCodec<RedelegationEntryResponse>({
  typeName: "cosmos.staking.v1beta1.RedelegationEntryResponse",
  fields: [
    { number: 1, name: "redelegationEntry", protoName: "redelegation_entry", kind: "message", repeated: false, nullable: false, message: () => RedelegationEntry },
    { number: 4, name: "balance", protoName: "balance", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
  ],
  write: writeRedelegationEntryResponse,
  read: readRedelegationEntryResponse,
  create: createRedelegationEntryResponse,
});

/** Message cosmos.staking.v1beta1.RedelegationResponse. */
export interface RedelegationResponse {
  readonly redelegation: Redelegation;
  readonly entries: readonly RedelegationEntryResponse[];
}

function writeRedelegationResponse(writer: Writer, value: RedelegationResponse): void {
  {
    writer.uint32(10).fork();
    Redelegation.write(writer, value.redelegation);
    writer.ldelim();
  }
  for (const item of value.entries) {
    writer.uint32(18).fork();
    RedelegationEntryResponse.write(writer, item);
    writer.ldelim();
  }
}

function readRedelegationResponse(reader: Reader): RedelegationResponse {
  let f1: Redelegation | undefined;
  const f2: RedelegationEntryResponse[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Redelegation.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(RedelegationEntryResponse.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    redelegation: f1 ?? Redelegation.create(),
    entries: f2,
  };
}

function createRedelegationResponse(partial?: Partial<RedelegationResponse>): RedelegationResponse {
  return {
    redelegation: Redelegation.create(),
    entries: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.RedelegationResponse. */
export const RedelegationResponse: Codec<RedelegationResponse> = defineCodec<RedelegationResponse>({
  typeName: "cosmos.staking.v1beta1.RedelegationResponse",
  fields: [
    { number: 1, name: "redelegation", protoName: "redelegation", kind: "message", repeated: false, nullable: false, message: () => Redelegation },
    { number: 2, name: "entries", protoName: "entries", kind: "message", repeated: true, nullable: false, message: () => RedelegationEntryResponse },
  ],
  write: writeRedelegationResponse,
  read: readRedelegationResponse,
  create: createRedelegationResponse,
});

/** Message cosmos.staking.v1beta1.Pool. */
export interface Pool {
  readonly notBondedTokens: string;
  readonly bondedTokens: string;
}

function writePool(writer: Writer, value: Pool): void {
  if (value.notBondedTokens !== "") {
    putString(writer, 10, value.notBondedTokens);
  }
  if (value.bondedTokens !== "") {
    putString(writer, 18, value.bondedTokens);
  }
}

function readPool(reader: Reader): Pool {
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
    notBondedTokens: f1,
    bondedTokens: f2,
  };
}

function createPool(partial?: Partial<Pool>): Pool {
  return {
    notBondedTokens: "",
    bondedTokens: "",
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.Pool. */
export const Pool: Codec<Pool> = defineCodec<Pool>({
  typeName: "cosmos.staking.v1beta1.Pool",
  fields: [
    { number: 1, name: "notBondedTokens", protoName: "not_bonded_tokens", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 2, name: "bondedTokens", protoName: "bonded_tokens", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
  ],
  write: writePool,
  read: readPool,
  create: createPool,
});

/** Message cosmos.staking.v1beta1.ValidatorUpdates. */
export interface ValidatorUpdates {
  readonly updates: readonly ValidatorUpdate[];
}

function writeValidatorUpdates(writer: Writer, value: ValidatorUpdates): void {
  for (const item of value.updates) {
    writer.uint32(10).fork();
    ValidatorUpdate.write(writer, item);
    writer.ldelim();
  }
}

function readValidatorUpdates(reader: Reader): ValidatorUpdates {
  const f1: ValidatorUpdate[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ValidatorUpdate.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    updates: f1,
  };
}

function createValidatorUpdates(partial?: Partial<ValidatorUpdates>): ValidatorUpdates {
  return {
    updates: [],
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.ValidatorUpdates. */
export const ValidatorUpdates: Codec<ValidatorUpdates> = defineCodec<ValidatorUpdates>({
  typeName: "cosmos.staking.v1beta1.ValidatorUpdates",
  fields: [
    { number: 1, name: "updates", protoName: "updates", kind: "message", repeated: true, nullable: false, message: () => ValidatorUpdate },
  ],
  write: writeValidatorUpdates,
  read: readValidatorUpdates,
  create: createValidatorUpdates,
});
