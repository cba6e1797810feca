/** Generated from proto/cosmos/distribution/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { DecCoin } from "../../base/v1beta1/coin.ts";
import { DelegatorStartingInfo, FeePool, Params, ValidatorAccumulatedCommission, ValidatorCurrentRewards, ValidatorHistoricalRewards, ValidatorSlashEvent } from "./distribution.ts";

/** Message cosmos.distribution.v1beta1.DelegatorWithdrawInfo. */
export interface DelegatorWithdrawInfo {
  readonly delegatorAddress: string;
  readonly withdrawAddress: string;
}

function writeDelegatorWithdrawInfo(writer: Writer, value: DelegatorWithdrawInfo): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.withdrawAddress !== "") {
    putString(writer, 18, value.withdrawAddress);
  }
}

function readDelegatorWithdrawInfo(reader: Reader): DelegatorWithdrawInfo {
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
    withdrawAddress: f2,
  };
}

function createDelegatorWithdrawInfo(partial?: Partial<DelegatorWithdrawInfo>): DelegatorWithdrawInfo {
  return {
    delegatorAddress: "",
    withdrawAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.DelegatorWithdrawInfo. */
export const DelegatorWithdrawInfo: Codec<DelegatorWithdrawInfo> = defineCodec<DelegatorWithdrawInfo>({
  typeName: "cosmos.distribution.v1beta1.DelegatorWithdrawInfo",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "withdrawAddress", protoName: "withdraw_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDelegatorWithdrawInfo,
  read: readDelegatorWithdrawInfo,
  create: createDelegatorWithdrawInfo,
});

/** Message cosmos.distribution.v1beta1.ValidatorOutstandingRewardsRecord. */
export interface ValidatorOutstandingRewardsRecord {
  readonly validatorAddress: string;
  readonly outstandingRewards: readonly DecCoin[];
}

function writeValidatorOutstandingRewardsRecord(writer: Writer, value: ValidatorOutstandingRewardsRecord): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  for (const item of value.outstandingRewards) {
    writer.uint32(18).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readValidatorOutstandingRewardsRecord(reader: Reader): ValidatorOutstandingRewardsRecord {
  let f1 = "";
  const f2: DecCoin[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    validatorAddress: f1,
    outstandingRewards: f2,
  };
}

function createValidatorOutstandingRewardsRecord(partial?: Partial<ValidatorOutstandingRewardsRecord>): ValidatorOutstandingRewardsRecord {
  return {
    validatorAddress: "",
    outstandingRewards: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorOutstandingRewardsRecord. */
export const ValidatorOutstandingRewardsRecord: Codec<ValidatorOutstandingRewardsRecord> = defineCodec<ValidatorOutstandingRewardsRecord>({
  typeName: "cosmos.distribution.v1beta1.ValidatorOutstandingRewardsRecord",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "outstandingRewards", protoName: "outstanding_rewards", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeValidatorOutstandingRewardsRecord,
  read: readValidatorOutstandingRewardsRecord,
  create: createValidatorOutstandingRewardsRecord,
});

/** Message cosmos.distribution.v1beta1.ValidatorAccumulatedCommissionRecord. */
export interface ValidatorAccumulatedCommissionRecord {
  readonly validatorAddress: string;
  readonly accumulated: ValidatorAccumulatedCommission;
}

function writeValidatorAccumulatedCommissionRecord(writer: Writer, value: ValidatorAccumulatedCommissionRecord): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  {
    writer.uint32(18).fork();
    ValidatorAccumulatedCommission.write(writer, value.accumulated);
    writer.ldelim();
  }
}

function readValidatorAccumulatedCommissionRecord(reader: Reader): ValidatorAccumulatedCommissionRecord {
  let f1 = "";
  let f2: ValidatorAccumulatedCommission | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ValidatorAccumulatedCommission.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    validatorAddress: f1,
    accumulated: f2 ?? ValidatorAccumulatedCommission.create(),
  };
}

function createValidatorAccumulatedCommissionRecord(partial?: Partial<ValidatorAccumulatedCommissionRecord>): ValidatorAccumulatedCommissionRecord {
  return {
    validatorAddress: "",
    accumulated: ValidatorAccumulatedCommission.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorAccumulatedCommissionRecord. */
export const ValidatorAccumulatedCommissionRecord: Codec<ValidatorAccumulatedCommissionRecord> = defineCodec<ValidatorAccumulatedCommissionRecord>({
  typeName: "cosmos.distribution.v1beta1.ValidatorAccumulatedCommissionRecord",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "accumulated", protoName: "accumulated", kind: "message", repeated: false, nullable: false, message: () => ValidatorAccumulatedCommission },
  ],
  write: writeValidatorAccumulatedCommissionRecord,
  read: readValidatorAccumulatedCommissionRecord,
  create: createValidatorAccumulatedCommissionRecord,
});

/** Message cosmos.distribution.v1beta1.ValidatorHistoricalRewardsRecord. */
export interface ValidatorHistoricalRewardsRecord {
  readonly validatorAddress: string;
  readonly period: bigint;
  readonly rewards: ValidatorHistoricalRewards;
}

function writeValidatorHistoricalRewardsRecord(writer: Writer, value: ValidatorHistoricalRewardsRecord): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  if (value.period !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.period);
  }
  {
    writer.uint32(26).fork();
    ValidatorHistoricalRewards.write(writer, value.rewards);
    writer.ldelim();
  }
}

function readValidatorHistoricalRewardsRecord(reader: Reader): ValidatorHistoricalRewardsRecord {
  let f1 = "";
  let f2 = 0n;
  let f3: ValidatorHistoricalRewards | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ValidatorHistoricalRewards.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    validatorAddress: f1,
    period: f2,
    rewards: f3 ?? ValidatorHistoricalRewards.create(),
  };
}

function createValidatorHistoricalRewardsRecord(partial?: Partial<ValidatorHistoricalRewardsRecord>): ValidatorHistoricalRewardsRecord {
  return {
    validatorAddress: "",
    period: 0n,
    rewards: ValidatorHistoricalRewards.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorHistoricalRewardsRecord. */
export const ValidatorHistoricalRewardsRecord: Codec<ValidatorHistoricalRewardsRecord> = defineCodec<ValidatorHistoricalRewardsRecord>({
  typeName: "cosmos.distribution.v1beta1.ValidatorHistoricalRewardsRecord",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "period", protoName: "period", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "rewards", protoName: "rewards", kind: "message", repeated: false, nullable: false, message: () => ValidatorHistoricalRewards },
  ],
  write: writeValidatorHistoricalRewardsRecord,
  read: readValidatorHistoricalRewardsRecord,
  create: createValidatorHistoricalRewardsRecord,
});

/** Message cosmos.distribution.v1beta1.ValidatorCurrentRewardsRecord. */
export interface ValidatorCurrentRewardsRecord {
  readonly validatorAddress: string;
  readonly rewards: ValidatorCurrentRewards;
}

function writeValidatorCurrentRewardsRecord(writer: Writer, value: ValidatorCurrentRewardsRecord): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  {
    writer.uint32(18).fork();
    ValidatorCurrentRewards.write(writer, value.rewards);
    writer.ldelim();
  }
}

function readValidatorCurrentRewardsRecord(reader: Reader): ValidatorCurrentRewardsRecord {
  let f1 = "";
  let f2: ValidatorCurrentRewards | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ValidatorCurrentRewards.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    validatorAddress: f1,
    rewards: f2 ?? ValidatorCurrentRewards.create(),
  };
}

function createValidatorCurrentRewardsRecord(partial?: Partial<ValidatorCurrentRewardsRecord>): ValidatorCurrentRewardsRecord {
  return {
    validatorAddress: "",
    rewards: ValidatorCurrentRewards.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorCurrentRewardsRecord. */
export const ValidatorCurrentRewardsRecord: Codec<ValidatorCurrentRewardsRecord> = defineCodec<ValidatorCurrentRewardsRecord>({
  typeName: "cosmos.distribution.v1beta1.ValidatorCurrentRewardsRecord",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "rewards", protoName: "rewards", kind: "message", repeated: false, nullable: false, message: () => ValidatorCurrentRewards },
  ],
  write: writeValidatorCurrentRewardsRecord,
  read: readValidatorCurrentRewardsRecord,
  create: createValidatorCurrentRewardsRecord,
});

/** Message cosmos.distribution.v1beta1.DelegatorStartingInfoRecord. */
export interface DelegatorStartingInfoRecord {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly startingInfo: DelegatorStartingInfo;
}

function writeDelegatorStartingInfoRecord(writer: Writer, value: DelegatorStartingInfoRecord): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  {
    writer.uint32(26).fork();
    DelegatorStartingInfo.write(writer, value.startingInfo);
    writer.ldelim();
  }
}

function readDelegatorStartingInfoRecord(reader: Reader): DelegatorStartingInfoRecord {
  let f1 = "";
  let f2 = "";
  let f3: DelegatorStartingInfo | undefined;
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
    f3 = DelegatorStartingInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    delegatorAddress: f1,
    validatorAddress: f2,
    startingInfo: f3 ?? DelegatorStartingInfo.create(),
  };
}

function createDelegatorStartingInfoRecord(partial?: Partial<DelegatorStartingInfoRecord>): DelegatorStartingInfoRecord {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    startingInfo: DelegatorStartingInfo.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.DelegatorStartingInfoRecord. */
export const DelegatorStartingInfoRecord: Codec<DelegatorStartingInfoRecord> = defineCodec<DelegatorStartingInfoRecord>({
  typeName: "cosmos.distribution.v1beta1.DelegatorStartingInfoRecord",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "startingInfo", protoName: "starting_info", kind: "message", repeated: false, nullable: false, message: () => DelegatorStartingInfo },
  ],
  write: writeDelegatorStartingInfoRecord,
  read: readDelegatorStartingInfoRecord,
  create: createDelegatorStartingInfoRecord,
});

/** Message cosmos.distribution.v1beta1.ValidatorSlashEventRecord. */
export interface ValidatorSlashEventRecord {
  readonly validatorAddress: string;
  readonly height: bigint;
  readonly period: bigint;
  readonly validatorSlashEvent: ValidatorSlashEvent;
}

function writeValidatorSlashEventRecord(writer: Writer, value: ValidatorSlashEventRecord): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.height);
  }
  if (value.period !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.period);
  }
  {
    writer.uint32(34).fork();
    ValidatorSlashEvent.write(writer, value.validatorSlashEvent);
    writer.ldelim();
  }
}

function readValidatorSlashEventRecord(reader: Reader): ValidatorSlashEventRecord {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4: ValidatorSlashEvent | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ValidatorSlashEvent.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    validatorAddress: f1,
    height: f2,
    period: f3,
    validatorSlashEvent: f4 ?? ValidatorSlashEvent.create(),
  };
}

function createValidatorSlashEventRecord(partial?: Partial<ValidatorSlashEventRecord>): ValidatorSlashEventRecord {
  return {
    validatorAddress: "",
    height: 0n,
    period: 0n,
    validatorSlashEvent: ValidatorSlashEvent.create(),
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorSlashEventRecord. */
export const ValidatorSlashEventRecord: Codec<ValidatorSlashEventRecord> = defineCodec<ValidatorSlashEventRecord>({
  typeName: "cosmos.distribution.v1beta1.ValidatorSlashEventRecord",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "period", protoName: "period", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "validatorSlashEvent", protoName: "validator_slash_event", kind: "message", repeated: false, nullable: false, message: () => ValidatorSlashEvent },
  ],
  write: writeValidatorSlashEventRecord,
  read: readValidatorSlashEventRecord,
  create: createValidatorSlashEventRecord,
});

/** Message cosmos.distribution.v1beta1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly feePool: FeePool;
  readonly delegatorWithdrawInfos: readonly DelegatorWithdrawInfo[];
  readonly previousProposer: string;
  readonly outstandingRewards: readonly ValidatorOutstandingRewardsRecord[];
  readonly validatorAccumulatedCommissions: readonly ValidatorAccumulatedCommissionRecord[];
  readonly validatorHistoricalRewards: readonly ValidatorHistoricalRewardsRecord[];
  readonly validatorCurrentRewards: readonly ValidatorCurrentRewardsRecord[];
  readonly delegatorStartingInfos: readonly DelegatorStartingInfoRecord[];
  readonly validatorSlashEvents: readonly ValidatorSlashEventRecord[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    FeePool.write(writer, value.feePool);
    writer.ldelim();
  }
  for (const item of value.delegatorWithdrawInfos) {
    writer.uint32(26).fork();
    DelegatorWithdrawInfo.write(writer, item);
    writer.ldelim();
  }
  if (value.previousProposer !== "") {
    putString(writer, 34, value.previousProposer);
  }
  for (const item of value.outstandingRewards) {
    writer.uint32(42).fork();
    ValidatorOutstandingRewardsRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.validatorAccumulatedCommissions) {
    writer.uint32(50).fork();
    ValidatorAccumulatedCommissionRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.validatorHistoricalRewards) {
    writer.uint32(58).fork();
    ValidatorHistoricalRewardsRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.validatorCurrentRewards) {
    writer.uint32(66).fork();
    ValidatorCurrentRewardsRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.delegatorStartingInfos) {
    writer.uint32(74).fork();
    DelegatorStartingInfoRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.validatorSlashEvents) {
    writer.uint32(82).fork();
    ValidatorSlashEventRecord.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  let f2: FeePool | undefined;
  const f3: DelegatorWithdrawInfo[] = [];
  let f4 = "";
  const f5: ValidatorOutstandingRewardsRecord[] = [];
  const f6: ValidatorAccumulatedCommissionRecord[] = [];
  const f7: ValidatorHistoricalRewardsRecord[] = [];
  const f8: ValidatorCurrentRewardsRecord[] = [];
  const f9: DelegatorStartingInfoRecord[] = [];
  const f10: ValidatorSlashEventRecord[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = FeePool.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(DelegatorWithdrawInfo.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(ValidatorOutstandingRewardsRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(ValidatorAccumulatedCommissionRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ValidatorHistoricalRewardsRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(ValidatorCurrentRewardsRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(DelegatorStartingInfoRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 82) {
    const outer = reader.open();
    f10.push(ValidatorSlashEventRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74, 82]);
  return {
    params: f1 ?? Params.create(),
    feePool: f2 ?? FeePool.create(),
    delegatorWithdrawInfos: f3,
    previousProposer: f4,
    outstandingRewards: f5,
    validatorAccumulatedCommissions: f6,
    validatorHistoricalRewards: f7,
    validatorCurrentRewards: f8,
    delegatorStartingInfos: f9,
    validatorSlashEvents: f10,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    feePool: FeePool.create(),
    delegatorWithdrawInfos: [],
    previousProposer: "",
    outstandingRewards: [],
    validatorAccumulatedCommissions: [],
    validatorHistoricalRewards: [],
    validatorCurrentRewards: [],
    delegatorStartingInfos: [],
    validatorSlashEvents: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.distribution.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "feePool", protoName: "fee_pool", kind: "message", repeated: false, nullable: false, message: () => FeePool },
    { number: 3, name: "delegatorWithdrawInfos", protoName: "delegator_withdraw_infos", kind: "message", repeated: true, nullable: false, message: () => DelegatorWithdrawInfo },
    { number: 4, name: "previousProposer", protoName: "previous_proposer", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "outstandingRewards", protoName: "outstanding_rewards", kind: "message", repeated: true, nullable: false, message: () => ValidatorOutstandingRewardsRecord },
    { number: 6, name: "validatorAccumulatedCommissions", protoName: "validator_accumulated_commissions", kind: "message", repeated: true, nullable: false, message: () => ValidatorAccumulatedCommissionRecord },
    { number: 7, name: "validatorHistoricalRewards", protoName: "validator_historical_rewards", kind: "message", repeated: true, nullable: false, message: () => ValidatorHistoricalRewardsRecord },
    { number: 8, name: "validatorCurrentRewards", protoName: "validator_current_rewards", kind: "message", repeated: true, nullable: false, message: () => ValidatorCurrentRewardsRecord },
    { number: 9, name: "delegatorStartingInfos", protoName: "delegator_starting_infos", kind: "message", repeated: true, nullable: false, message: () => DelegatorStartingInfoRecord },
    { number: 10, name: "validatorSlashEvents", protoName: "validator_slash_events", kind: "message", repeated: true, nullable: false, message: () => ValidatorSlashEventRecord },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
