/** Generated from proto/cosmos/distribution/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Params } from "./distribution.ts";

/** Message cosmos.distribution.v1beta1.MsgSetWithdrawAddress. */
export interface MsgSetWithdrawAddress {
  readonly delegatorAddress: string;
  readonly withdrawAddress: string;
}

function writeMsgSetWithdrawAddress(writer: Writer, value: MsgSetWithdrawAddress): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.withdrawAddress !== "") {
    putString(writer, 18, value.withdrawAddress);
  }
}

function readMsgSetWithdrawAddress(reader: Reader): MsgSetWithdrawAddress {
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

function createMsgSetWithdrawAddress(partial?: Partial<MsgSetWithdrawAddress>): MsgSetWithdrawAddress {
  return {
    delegatorAddress: "",
    withdrawAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgSetWithdrawAddress. */
export const MsgSetWithdrawAddress: Codec<MsgSetWithdrawAddress> = defineCodec<MsgSetWithdrawAddress>({
  typeName: "cosmos.distribution.v1beta1.MsgSetWithdrawAddress",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "withdrawAddress", protoName: "withdraw_address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgModifyWithdrawAddress", signers: ["delegator_address"] },
  write: writeMsgSetWithdrawAddress,
  read: readMsgSetWithdrawAddress,
  create: createMsgSetWithdrawAddress,
});

/** Message cosmos.distribution.v1beta1.MsgSetWithdrawAddressResponse. */
export type MsgSetWithdrawAddressResponse = Readonly<Record<string, never>>;

function writeMsgSetWithdrawAddressResponse(): void {}

function readMsgSetWithdrawAddressResponse(reader: Reader): MsgSetWithdrawAddressResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetWithdrawAddressResponse(): MsgSetWithdrawAddressResponse {
  return {};
}

/** Codec of cosmos.distribution.v1beta1.MsgSetWithdrawAddressResponse. */
export const MsgSetWithdrawAddressResponse: Codec<MsgSetWithdrawAddressResponse> = defineCodec<MsgSetWithdrawAddressResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgSetWithdrawAddressResponse",
  fields: [],
  write: writeMsgSetWithdrawAddressResponse,
  read: readMsgSetWithdrawAddressResponse,
  create: createMsgSetWithdrawAddressResponse,
});

/** Message cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward. */
export interface MsgWithdrawDelegatorReward {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}

function writeMsgWithdrawDelegatorReward(writer: Writer, value: MsgWithdrawDelegatorReward): void {
  if (value.delegatorAddress !== "") {
    putString(writer, 10, value.delegatorAddress);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
}

function readMsgWithdrawDelegatorReward(reader: Reader): MsgWithdrawDelegatorReward {
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

function createMsgWithdrawDelegatorReward(partial?: Partial<MsgWithdrawDelegatorReward>): MsgWithdrawDelegatorReward {
  return {
    delegatorAddress: "",
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward. */
export const MsgWithdrawDelegatorReward: Codec<MsgWithdrawDelegatorReward> = defineCodec<MsgWithdrawDelegatorReward>({
  typeName: "cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward",
  fields: [
    { number: 1, name: "delegatorAddress", protoName: "delegator_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgWithdrawDelegationReward", signers: ["delegator_address"] },
  write: writeMsgWithdrawDelegatorReward,
  read: readMsgWithdrawDelegatorReward,
  create: createMsgWithdrawDelegatorReward,
});

/** Message cosmos.distribution.v1beta1.MsgWithdrawDelegatorRewardResponse. */
export interface MsgWithdrawDelegatorRewardResponse {
  readonly amount: readonly Coin[];
}

function writeMsgWithdrawDelegatorRewardResponse(writer: Writer, value: MsgWithdrawDelegatorRewardResponse): void {
  for (const item of value.amount) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgWithdrawDelegatorRewardResponse(reader: Reader): MsgWithdrawDelegatorRewardResponse {
  const f1: Coin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    amount: f1,
  };
}

function createMsgWithdrawDelegatorRewardResponse(partial?: Partial<MsgWithdrawDelegatorRewardResponse>): MsgWithdrawDelegatorRewardResponse {
  return {
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgWithdrawDelegatorRewardResponse. */
export const MsgWithdrawDelegatorRewardResponse: Codec<MsgWithdrawDelegatorRewardResponse> = defineCodec<MsgWithdrawDelegatorRewardResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgWithdrawDelegatorRewardResponse",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeMsgWithdrawDelegatorRewardResponse,
  read: readMsgWithdrawDelegatorRewardResponse,
  create: createMsgWithdrawDelegatorRewardResponse,
});

/** Message cosmos.distribution.v1beta1.MsgWithdrawValidatorCommission. */
export interface MsgWithdrawValidatorCommission {
  readonly validatorAddress: string;
}

function writeMsgWithdrawValidatorCommission(writer: Writer, value: MsgWithdrawValidatorCommission): void {
  if (value.validatorAddress !== "") {
    putString(writer, 10, value.validatorAddress);
  }
}

function readMsgWithdrawValidatorCommission(reader: Reader): MsgWithdrawValidatorCommission {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorAddress: f1,
  };
}

function createMsgWithdrawValidatorCommission(partial?: Partial<MsgWithdrawValidatorCommission>): MsgWithdrawValidatorCommission {
  return {
    validatorAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgWithdrawValidatorCommission. */
export const MsgWithdrawValidatorCommission: Codec<MsgWithdrawValidatorCommission> = defineCodec<MsgWithdrawValidatorCommission>({
  typeName: "cosmos.distribution.v1beta1.MsgWithdrawValidatorCommission",
  fields: [
    { number: 1, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgWithdrawValCommission", signers: ["validator_address"] },
  write: writeMsgWithdrawValidatorCommission,
  read: readMsgWithdrawValidatorCommission,
  create: createMsgWithdrawValidatorCommission,
});

/** Message cosmos.distribution.v1beta1.MsgWithdrawValidatorCommissionResponse. */
export interface MsgWithdrawValidatorCommissionResponse {
  readonly amount: readonly Coin[];
}

function writeMsgWithdrawValidatorCommissionResponse(writer: Writer, value: MsgWithdrawValidatorCommissionResponse): void {
  for (const item of value.amount) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgWithdrawValidatorCommissionResponse(reader: Reader): MsgWithdrawValidatorCommissionResponse {
  const f1: Coin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    amount: f1,
  };
}

function createMsgWithdrawValidatorCommissionResponse(partial?: Partial<MsgWithdrawValidatorCommissionResponse>): MsgWithdrawValidatorCommissionResponse {
  return {
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgWithdrawValidatorCommissionResponse. */
export const MsgWithdrawValidatorCommissionResponse: Codec<MsgWithdrawValidatorCommissionResponse> = defineCodec<MsgWithdrawValidatorCommissionResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgWithdrawValidatorCommissionResponse",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeMsgWithdrawValidatorCommissionResponse,
  read: readMsgWithdrawValidatorCommissionResponse,
  create: createMsgWithdrawValidatorCommissionResponse,
});

/** Message cosmos.distribution.v1beta1.MsgFundCommunityPool. */
export interface MsgFundCommunityPool {
  readonly amount: readonly Coin[];
  readonly depositor: string;
}

function writeMsgFundCommunityPool(writer: Writer, value: MsgFundCommunityPool): void {
  for (const item of value.amount) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.depositor !== "") {
    putString(writer, 18, value.depositor);
  }
}

function readMsgFundCommunityPool(reader: Reader): MsgFundCommunityPool {
  const f1: Coin[] = [];
  let f2 = "";
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    amount: f1,
    depositor: f2,
  };
}

function createMsgFundCommunityPool(partial?: Partial<MsgFundCommunityPool>): MsgFundCommunityPool {
  return {
    amount: [],
    depositor: "",
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgFundCommunityPool. */
export const MsgFundCommunityPool: Codec<MsgFundCommunityPool> = defineCodec<MsgFundCommunityPool>({
  typeName: "cosmos.distribution.v1beta1.MsgFundCommunityPool",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
    { number: 2, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgFundCommunityPool", signers: ["depositor"] },
  write: writeMsgFundCommunityPool,
  read: readMsgFundCommunityPool,
  create: createMsgFundCommunityPool,
});

/** Message cosmos.distribution.v1beta1.MsgFundCommunityPoolResponse. */
export type MsgFundCommunityPoolResponse = Readonly<Record<string, never>>;

function writeMsgFundCommunityPoolResponse(): void {}

function readMsgFundCommunityPoolResponse(reader: Reader): MsgFundCommunityPoolResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgFundCommunityPoolResponse(): MsgFundCommunityPoolResponse {
  return {};
}

/** Codec of cosmos.distribution.v1beta1.MsgFundCommunityPoolResponse. */
export const MsgFundCommunityPoolResponse: Codec<MsgFundCommunityPoolResponse> = defineCodec<MsgFundCommunityPoolResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgFundCommunityPoolResponse",
  fields: [],
  write: writeMsgFundCommunityPoolResponse,
  read: readMsgFundCommunityPoolResponse,
  create: createMsgFundCommunityPoolResponse,
});

/** Message cosmos.distribution.v1beta1.MsgUpdateParams. */
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

/** Codec of cosmos.distribution.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "cosmos.distribution.v1beta1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/distribution/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message cosmos.distribution.v1beta1.MsgUpdateParamsResponse. */
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

/** Codec of cosmos.distribution.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});

/** Message cosmos.distribution.v1beta1.MsgCommunityPoolSpend. */
export interface MsgCommunityPoolSpend {
  readonly authority: string;
  readonly recipient: string;
  readonly amount: readonly Coin[];
}

function writeMsgCommunityPoolSpend(writer: Writer, value: MsgCommunityPoolSpend): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  if (value.recipient !== "") {
    putString(writer, 18, value.recipient);
  }
  for (const item of value.amount) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgCommunityPoolSpend(reader: Reader): MsgCommunityPoolSpend {
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
    authority: f1,
    recipient: f2,
    amount: f3,
  };
}

function createMsgCommunityPoolSpend(partial?: Partial<MsgCommunityPoolSpend>): MsgCommunityPoolSpend {
  return {
    authority: "",
    recipient: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgCommunityPoolSpend. */
export const MsgCommunityPoolSpend: Codec<MsgCommunityPoolSpend> = defineCodec<MsgCommunityPoolSpend>({
  typeName: "cosmos.distribution.v1beta1.MsgCommunityPoolSpend",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "recipient", protoName: "recipient", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/distr/MsgCommunityPoolSpend", signers: ["authority"] },
  write: writeMsgCommunityPoolSpend,
  read: readMsgCommunityPoolSpend,
  create: createMsgCommunityPoolSpend,
});

/** Message cosmos.distribution.v1beta1.MsgCommunityPoolSpendResponse. */
export type MsgCommunityPoolSpendResponse = Readonly<Record<string, never>>;

function writeMsgCommunityPoolSpendResponse(): void {}

function readMsgCommunityPoolSpendResponse(reader: Reader): MsgCommunityPoolSpendResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommunityPoolSpendResponse(): MsgCommunityPoolSpendResponse {
  return {};
}

/** Codec of cosmos.distribution.v1beta1.MsgCommunityPoolSpendResponse. */
export const MsgCommunityPoolSpendResponse: Codec<MsgCommunityPoolSpendResponse> = defineCodec<MsgCommunityPoolSpendResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgCommunityPoolSpendResponse",
  fields: [],
  write: writeMsgCommunityPoolSpendResponse,
  read: readMsgCommunityPoolSpendResponse,
  create: createMsgCommunityPoolSpendResponse,
});

/** Message cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPool. */
export interface MsgDepositValidatorRewardsPool {
  readonly depositor: string;
  readonly validatorAddress: string;
  readonly amount: readonly Coin[];
}

function writeMsgDepositValidatorRewardsPool(writer: Writer, value: MsgDepositValidatorRewardsPool): void {
  if (value.depositor !== "") {
    putString(writer, 10, value.depositor);
  }
  if (value.validatorAddress !== "") {
    putString(writer, 18, value.validatorAddress);
  }
  for (const item of value.amount) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readMsgDepositValidatorRewardsPool(reader: Reader): MsgDepositValidatorRewardsPool {
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
    depositor: f1,
    validatorAddress: f2,
    amount: f3,
  };
}

function createMsgDepositValidatorRewardsPool(partial?: Partial<MsgDepositValidatorRewardsPool>): MsgDepositValidatorRewardsPool {
  return {
    depositor: "",
    validatorAddress: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPool. */
export const MsgDepositValidatorRewardsPool: Codec<MsgDepositValidatorRewardsPool> = defineCodec<MsgDepositValidatorRewardsPool>({
  typeName: "cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPool",
  fields: [
    { number: 1, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/distr/MsgDepositValRewards", signers: ["depositor"] },
  write: writeMsgDepositValidatorRewardsPool,
  read: readMsgDepositValidatorRewardsPool,
  create: createMsgDepositValidatorRewardsPool,
});

/** Message cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPoolResponse. */
export type MsgDepositValidatorRewardsPoolResponse = Readonly<Record<string, never>>;

function writeMsgDepositValidatorRewardsPoolResponse(): void {}

function readMsgDepositValidatorRewardsPoolResponse(reader: Reader): MsgDepositValidatorRewardsPoolResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgDepositValidatorRewardsPoolResponse(): MsgDepositValidatorRewardsPoolResponse {
  return {};
}

/** Codec of cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPoolResponse. */
export const MsgDepositValidatorRewardsPoolResponse: Codec<MsgDepositValidatorRewardsPoolResponse> = defineCodec<MsgDepositValidatorRewardsPoolResponse>({
  typeName: "cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPoolResponse",
  fields: [],
  write: writeMsgDepositValidatorRewardsPoolResponse,
  read: readMsgDepositValidatorRewardsPoolResponse,
  create: createMsgDepositValidatorRewardsPoolResponse,
});
