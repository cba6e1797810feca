/** Generated from proto/cosmos/distribution/v1beta1/distribution.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin, DecCoin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.distribution.v1beta1.Params. */
export interface Params {
  readonly communityTax: string;
  readonly baseProposerReward: string;
  readonly bonusProposerReward: string;
  readonly withdrawAddrEnabled: boolean;
}

function writeParams(writer: Writer, value: Params): void {
  if (value.communityTax !== "") {
    putString(writer, 10, value.communityTax);
  }
  if (value.baseProposerReward !== "") {
    putString(writer, 18, value.baseProposerReward);
  }
  if (value.bonusProposerReward !== "") {
    putString(writer, 26, value.bonusProposerReward);
  }
  if (value.withdrawAddrEnabled) {
    writer.uint32(32);
    writer.bool(value.withdrawAddrEnabled);
  }
}

function readParams(reader: Reader): Params {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = false;
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
  if (tag === 32) {
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    communityTax: f1,
    baseProposerReward: f2,
    bonusProposerReward: f3,
    withdrawAddrEnabled: f4,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    communityTax: "",
    baseProposerReward: "",
    bonusProposerReward: "",
    withdrawAddrEnabled: false,
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.distribution.v1beta1.Params",
  fields: [
    { number: 1, name: "communityTax", protoName: "community_tax", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 2, name: "baseProposerReward", protoName: "base_proposer_reward", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 3, name: "bonusProposerReward", protoName: "bonus_proposer_reward", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 4, name: "withdrawAddrEnabled", protoName: "withdraw_addr_enabled", kind: "bool", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/x/distribution/Params" },
  write: writeParams,
  read: readParams,
  create: createParams,
});

/** Message cosmos.distribution.v1beta1.ValidatorHistoricalRewards. */
export interface ValidatorHistoricalRewards {
  readonly cumulativeRewardRatio: readonly DecCoin[];
  readonly referenceCount: number;
}

function writeValidatorHistoricalRewards(writer: Writer, value: ValidatorHistoricalRewards): void {
  for (const item of value.cumulativeRewardRatio) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
  if (value.referenceCount !== 0) {
    writer.uint32(16);
    putUint32(writer, value.referenceCount);
  }
}

function readValidatorHistoricalRewards(reader: Reader): ValidatorHistoricalRewards {
  const f1: DecCoin[] = [];
  let f2 = 0;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    cumulativeRewardRatio: f1,
    referenceCount: f2,
  };
}

function createValidatorHistoricalRewards(partial?: Partial<ValidatorHistoricalRewards>): ValidatorHistoricalRewards {
  return {
    cumulativeRewardRatio: [],
    referenceCount: 0,
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorHistoricalRewards. */
export const ValidatorHistoricalRewards: Codec<ValidatorHistoricalRewards> = defineCodec<ValidatorHistoricalRewards>({
  typeName: "cosmos.distribution.v1beta1.ValidatorHistoricalRewards",
  fields: [
    { number: 1, name: "cumulativeRewardRatio", protoName: "cumulative_reward_ratio", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
    { number: 2, name: "referenceCount", protoName: "reference_count", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeValidatorHistoricalRewards,
  read: readValidatorHistoricalRewards,
  create: createValidatorHistoricalRewards,
});

/** Message cosmos.distribution.v1beta1.ValidatorCurrentRewards. */
export interface ValidatorCurrentRewards {
  readonly rewards: readonly DecCoin[];
  readonly period: bigint;
}

function writeValidatorCurrentRewards(writer: Writer, value: ValidatorCurrentRewards): void {
  for (const item of value.rewards) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
  if (value.period !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.period);
  }
}

function readValidatorCurrentRewards(reader: Reader): ValidatorCurrentRewards {
  const f1: DecCoin[] = [];
  let f2 = 0n;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    rewards: f1,
    period: f2,
  };
}

function createValidatorCurrentRewards(partial?: Partial<ValidatorCurrentRewards>): ValidatorCurrentRewards {
  return {
    rewards: [],
    period: 0n,
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorCurrentRewards. */
export const ValidatorCurrentRewards: Codec<ValidatorCurrentRewards> = defineCodec<ValidatorCurrentRewards>({
  typeName: "cosmos.distribution.v1beta1.ValidatorCurrentRewards",
  fields: [
    { number: 1, name: "rewards", protoName: "rewards", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
    { number: 2, name: "period", protoName: "period", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeValidatorCurrentRewards,
  read: readValidatorCurrentRewards,
  create: createValidatorCurrentRewards,
});

/** Message cosmos.distribution.v1beta1.ValidatorAccumulatedCommission. */
export interface ValidatorAccumulatedCommission {
  readonly commission: readonly DecCoin[];
}

function writeValidatorAccumulatedCommission(writer: Writer, value: ValidatorAccumulatedCommission): void {
  for (const item of value.commission) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readValidatorAccumulatedCommission(reader: Reader): ValidatorAccumulatedCommission {
  const f1: DecCoin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    commission: f1,
  };
}

function createValidatorAccumulatedCommission(partial?: Partial<ValidatorAccumulatedCommission>): ValidatorAccumulatedCommission {
  return {
    commission: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorAccumulatedCommission. */
export const ValidatorAccumulatedCommission: Codec<ValidatorAccumulatedCommission> = defineCodec<ValidatorAccumulatedCommission>({
  typeName: "cosmos.distribution.v1beta1.ValidatorAccumulatedCommission",
  fields: [
    { number: 1, name: "commission", protoName: "commission", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeValidatorAccumulatedCommission,
  read: readValidatorAccumulatedCommission,
  create: createValidatorAccumulatedCommission,
});

/** Message cosmos.distribution.v1beta1.ValidatorOutstandingRewards. */
export interface ValidatorOutstandingRewards {
  readonly rewards: readonly DecCoin[];
}

function writeValidatorOutstandingRewards(writer: Writer, value: ValidatorOutstandingRewards): void {
  for (const item of value.rewards) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readValidatorOutstandingRewards(reader: Reader): ValidatorOutstandingRewards {
  const f1: DecCoin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    rewards: f1,
  };
}

function createValidatorOutstandingRewards(partial?: Partial<ValidatorOutstandingRewards>): ValidatorOutstandingRewards {
  return {
    rewards: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorOutstandingRewards. */
export const ValidatorOutstandingRewards: Codec<ValidatorOutstandingRewards> = defineCodec<ValidatorOutstandingRewards>({
  typeName: "cosmos.distribution.v1beta1.ValidatorOutstandingRewards",
  fields: [
    { number: 1, name: "rewards", protoName: "rewards", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeValidatorOutstandingRewards,
  read: readValidatorOutstandingRewards,
  create: createValidatorOutstandingRewards,
});

/** Message cosmos.distribution.v1beta1.ValidatorSlashEvent. */
export interface ValidatorSlashEvent {
  readonly validatorPeriod: bigint;
  readonly fraction: string;
}

function writeValidatorSlashEvent(writer: Writer, value: ValidatorSlashEvent): void {
  if (value.validatorPeriod !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.validatorPeriod);
  }
  if (value.fraction !== "") {
    putString(writer, 18, value.fraction);
  }
}

function readValidatorSlashEvent(reader: Reader): ValidatorSlashEvent {
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
    validatorPeriod: f1,
    fraction: f2,
  };
}

function createValidatorSlashEvent(partial?: Partial<ValidatorSlashEvent>): ValidatorSlashEvent {
  return {
    validatorPeriod: 0n,
    fraction: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorSlashEvent. */
export const ValidatorSlashEvent: Codec<ValidatorSlashEvent> = defineCodec<ValidatorSlashEvent>({
  typeName: "cosmos.distribution.v1beta1.ValidatorSlashEvent",
  fields: [
    { number: 1, name: "validatorPeriod", protoName: "validator_period", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "fraction", protoName: "fraction", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeValidatorSlashEvent,
  read: readValidatorSlashEvent,
  create: createValidatorSlashEvent,
});

/** Message cosmos.distribution.v1beta1.ValidatorSlashEvents. */
export interface ValidatorSlashEvents {
  readonly validatorSlashEvents: readonly ValidatorSlashEvent[];
}

function writeValidatorSlashEvents(writer: Writer, value: ValidatorSlashEvents): void {
  for (const item of value.validatorSlashEvents) {
    writer.uint32(10).fork();
    ValidatorSlashEvent.write(writer, item);
    writer.ldelim();
  }
}

function readValidatorSlashEvents(reader: Reader): ValidatorSlashEvents {
  const f1: ValidatorSlashEvent[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ValidatorSlashEvent.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorSlashEvents: f1,
  };
}

function createValidatorSlashEvents(partial?: Partial<ValidatorSlashEvents>): ValidatorSlashEvents {
  return {
    validatorSlashEvents: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.ValidatorSlashEvents. */
export const ValidatorSlashEvents: Codec<ValidatorSlashEvents> = defineCodec<ValidatorSlashEvents>({
  typeName: "cosmos.distribution.v1beta1.ValidatorSlashEvents",
  fields: [
    { number: 1, name: "validatorSlashEvents", protoName: "validator_slash_events", kind: "message", repeated: true, nullable: false, message: () => ValidatorSlashEvent },
  ],
  write: writeValidatorSlashEvents,
  read: readValidatorSlashEvents,
  create: createValidatorSlashEvents,
});

/** Message cosmos.distribution.v1beta1.FeePool. */
export interface FeePool {
  readonly communityPool: readonly DecCoin[];
}

function writeFeePool(writer: Writer, value: FeePool): void {
  for (const item of value.communityPool) {
    writer.uint32(10).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readFeePool(reader: Reader): FeePool {
  const f1: DecCoin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(DecCoin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    communityPool: f1,
  };
}

function createFeePool(partial?: Partial<FeePool>): FeePool {
  return {
    communityPool: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.FeePool. */
export const FeePool: Codec<FeePool> = defineCodec<FeePool>({
  typeName: "cosmos.distribution.v1beta1.FeePool",
  fields: [
    { number: 1, name: "communityPool", protoName: "community_pool", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeFeePool,
  read: readFeePool,
  create: createFeePool,
});

/** Message cosmos.distribution.v1beta1.CommunityPoolSpendProposal. */
export interface CommunityPoolSpendProposal {
  readonly title: string;
  readonly description: string;
  readonly recipient: string;
  readonly amount: readonly Coin[];
}

function writeCommunityPoolSpendProposal(writer: Writer, value: CommunityPoolSpendProposal): void {
  if (value.title !== "") {
    putString(writer, 10, value.title);
  }
  if (value.description !== "") {
    putString(writer, 18, value.description);
  }
  if (value.recipient !== "") {
    putString(writer, 26, value.recipient);
  }
  for (const item of value.amount) {
    writer.uint32(34).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readCommunityPoolSpendProposal(reader: Reader): CommunityPoolSpendProposal {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  const f4: Coin[] = [];
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
    f4.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    title: f1,
    description: f2,
    recipient: f3,
    amount: f4,
  };
}

function createCommunityPoolSpendProposal(partial?: Partial<CommunityPoolSpendProposal>): CommunityPoolSpendProposal {
  return {
    title: "",
    description: "",
    recipient: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.CommunityPoolSpendProposal. */
export const CommunityPoolSpendProposal: Codec<CommunityPoolSpendProposal> = defineCodec<CommunityPoolSpendProposal>({
  typeName: "cosmos.distribution.v1beta1.CommunityPoolSpendProposal",
  fields: [
    { number: 1, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "recipient", protoName: "recipient", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeCommunityPoolSpendProposal,
  read: readCommunityPoolSpendProposal,
  create: createCommunityPoolSpendProposal,
});

/** Message cosmos.distribution.v1beta1.DelegatorStartingInfo. */
export interface DelegatorStartingInfo {
  readonly previousPeriod: bigint;
  readonly stake: string;
  readonly height: bigint;
}

function writeDelegatorStartingInfo(writer: Writer, value: DelegatorStartingInfo): void {
  if (value.previousPeriod !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.previousPeriod);
  }
  if (value.stake !== "") {
    putString(writer, 18, value.stake);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.height);
  }
}

function readDelegatorStartingInfo(reader: Reader): DelegatorStartingInfo {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
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
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    previousPeriod: f1,
    stake: f2,
    height: f3,
  };
}

function createDelegatorStartingInfo(partial?: Partial<DelegatorStartingInfo>): DelegatorStartingInfo {
  return {
    previousPeriod: 0n,
    stake: "",
    height: 0n,
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.DelegatorStartingInfo. */
export const DelegatorStartingInfo: Codec<DelegatorStartingInfo> = defineCodec<DelegatorStartingInfo>({
  typeName: "cosmos.distribution.v1beta1.DelegatorStartingInfo",
  fields: [
    { number: 1, name: "previousPeriod", protoName: "previous_period", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "stake", protoName: "stake", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 3, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeDelegatorStartingInfo,
  read: readDelegatorStartingInfo,
  create: createDelegatorStartingInfo,
});

/** Message cosmos.distribution.v1beta1.DelegationDelegatorReward. */
export interface DelegationDelegatorReward {
  readonly validatorAddress: string;
  readonly reward: readonly DecCoin[];
}

function writeDelegationDelegatorReward(writer: Writer, value: DelegationDelegatorReward): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
  for (const item of value.reward) {
    writer.uint32(18).fork();
    DecCoin.write(writer, item);
    writer.ldelim();
  }
}

function readDelegationDelegatorReward(reader: Reader): DelegationDelegatorReward {
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
    reward: f2,
  };
}

function createDelegationDelegatorReward(partial?: Partial<DelegationDelegatorReward>): DelegationDelegatorReward {
  return {
    validatorAddress: "",
    reward: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.DelegationDelegatorReward. */
export const DelegationDelegatorReward: Codec<DelegationDelegatorReward> = defineCodec<DelegationDelegatorReward>({
  typeName: "cosmos.distribution.v1beta1.DelegationDelegatorReward",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "reward", protoName: "reward", kind: "message", repeated: true, nullable: false, message: () => DecCoin },
  ],
  write: writeDelegationDelegatorReward,
  read: readDelegationDelegatorReward,
  create: createDelegationDelegatorReward,
});

/** Message cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit. */
export interface CommunityPoolSpendProposalWithDeposit {
  readonly title: string;
  readonly description: string;
  readonly recipient: string;
  readonly amount: string;
  readonly deposit: string;
}

function writeCommunityPoolSpendProposalWithDeposit(writer: Writer, value: CommunityPoolSpendProposalWithDeposit): void {
  if (value.title !== "") {
    putString(writer, 10, value.title);
  }
  if (value.description !== "") {
    putString(writer, 18, value.description);
  }
  if (value.recipient !== "") {
    putString(writer, 26, value.recipient);
  }
  if (value.amount !== "") {
    putString(writer, 34, value.amount);
  }
  if (value.deposit !== "") {
    putString(writer, 42, value.deposit);
  }
}

function readCommunityPoolSpendProposalWithDeposit(reader: Reader): CommunityPoolSpendProposalWithDeposit {
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
    title: f1,
    description: f2,
    recipient: f3,
    amount: f4,
    deposit: f5,
  };
}

function createCommunityPoolSpendProposalWithDeposit(partial?: Partial<CommunityPoolSpendProposalWithDeposit>): CommunityPoolSpendProposalWithDeposit {
  return {
    title: "",
    description: "",
    recipient: "",
    amount: "",
    deposit: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit. */
export const CommunityPoolSpendProposalWithDeposit: Codec<CommunityPoolSpendProposalWithDeposit> = defineCodec<CommunityPoolSpendProposalWithDeposit>({
  typeName: "cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit",
  fields: [
    { number: 1, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "recipient", protoName: "recipient", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "deposit", protoName: "deposit", kind: "string", repeated: false, nullable: false },
  ],
  write: writeCommunityPoolSpendProposalWithDeposit,
  read: readCommunityPoolSpendProposalWithDeposit,
  create: createCommunityPoolSpendProposalWithDeposit,
});
