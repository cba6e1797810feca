/** Generated from proto/cosmos/bank/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Input, Output, Params, SendEnabled } from "./bank.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.bank.v1beta1.MsgSend. */
export interface MsgSend {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
}

function writeMsgSend(writer: Writer, value: MsgSend): void {
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

function readMsgSend(reader: Reader): MsgSend {
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

function createMsgSend(partial?: Partial<MsgSend>): MsgSend {
  return {
    fromAddress: "",
    toAddress: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.MsgSend. */
export const MsgSend: Codec<MsgSend> = defineCodec<MsgSend>({
  typeName: "cosmos.bank.v1beta1.MsgSend",
  fields: [
    { number: 1, name: "fromAddress", protoName: "from_address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "toAddress", protoName: "to_address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgSend", signers: ["from_address"] },
  write: writeMsgSend,
  read: readMsgSend,
  create: createMsgSend,
});

/** Message cosmos.bank.v1beta1.MsgSendResponse. */
export type MsgSendResponse = Readonly<Record<string, never>>;

function writeMsgSendResponse(): void {}

function readMsgSendResponse(reader: Reader): MsgSendResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSendResponse(): MsgSendResponse {
  return {};
}

/** Codec of cosmos.bank.v1beta1.MsgSendResponse. */
export const MsgSendResponse: Codec<MsgSendResponse> = defineCodec<MsgSendResponse>({
  typeName: "cosmos.bank.v1beta1.MsgSendResponse",
  fields: [],
  write: writeMsgSendResponse,
  read: readMsgSendResponse,
  create: createMsgSendResponse,
});

/** Message cosmos.bank.v1beta1.MsgMultiSend. */
export interface MsgMultiSend {
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
}

function writeMsgMultiSend(writer: Writer, value: MsgMultiSend): void {
  for (const item of value.inputs) {
    writer.uint32(10).fork();
    Input.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.outputs) {
    writer.uint32(18).fork();
    Output.write(writer, item);
    writer.ldelim();
  }
}

function readMsgMultiSend(reader: Reader): MsgMultiSend {
  const f1: Input[] = [];
  const f2: Output[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Input.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Output.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    inputs: f1,
    outputs: f2,
  };
}

function createMsgMultiSend(partial?: Partial<MsgMultiSend>): MsgMultiSend {
  return {
    inputs: [],
    outputs: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.MsgMultiSend. */
export const MsgMultiSend: Codec<MsgMultiSend> = defineCodec<MsgMultiSend>({
  typeName: "cosmos.bank.v1beta1.MsgMultiSend",
  fields: [
    { number: 1, name: "inputs", protoName: "inputs", kind: "message", repeated: true, nullable: false, message: () => Input, aminoDontOmitEmpty: true },
    { number: 2, name: "outputs", protoName: "outputs", kind: "message", repeated: true, nullable: false, message: () => Output, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgMultiSend", signers: ["inputs"] },
  write: writeMsgMultiSend,
  read: readMsgMultiSend,
  create: createMsgMultiSend,
});

/** Message cosmos.bank.v1beta1.MsgMultiSendResponse. */
export type MsgMultiSendResponse = Readonly<Record<string, never>>;

function writeMsgMultiSendResponse(): void {}

function readMsgMultiSendResponse(reader: Reader): MsgMultiSendResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgMultiSendResponse(): MsgMultiSendResponse {
  return {};
}

/** Codec of cosmos.bank.v1beta1.MsgMultiSendResponse. */
export const MsgMultiSendResponse: Codec<MsgMultiSendResponse> = defineCodec<MsgMultiSendResponse>({
  typeName: "cosmos.bank.v1beta1.MsgMultiSendResponse",
  fields: [],
  write: writeMsgMultiSendResponse,
  read: readMsgMultiSendResponse,
  create: createMsgMultiSendResponse,
});

/** Message cosmos.bank.v1beta1.MsgUpdateParams. */
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

/** Codec of cosmos.bank.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "cosmos.bank.v1beta1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/x/bank/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message cosmos.bank.v1beta1.MsgUpdateParamsResponse. */
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

/** Codec of cosmos.bank.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "cosmos.bank.v1beta1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});

/** Message cosmos.bank.v1beta1.MsgSetSendEnabled. */
export interface MsgSetSendEnabled {
  readonly authority: string;
  readonly sendEnabled: readonly SendEnabled[];
  readonly useDefaultFor: readonly string[];
}

function writeMsgSetSendEnabled(writer: Writer, value: MsgSetSendEnabled): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  for (const item of value.sendEnabled) {
    writer.uint32(18).fork();
    SendEnabled.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.useDefaultFor) {
    putString(writer, 26, item);
  }
}

function readMsgSetSendEnabled(reader: Reader): MsgSetSendEnabled {
  let f1 = "";
  const f2: SendEnabled[] = [];
  const f3: string[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(SendEnabled.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    authority: f1,
    sendEnabled: f2,
    useDefaultFor: f3,
  };
}

function createMsgSetSendEnabled(partial?: Partial<MsgSetSendEnabled>): MsgSetSendEnabled {
  return {
    authority: "",
    sendEnabled: [],
    useDefaultFor: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.MsgSetSendEnabled. */
export const MsgSetSendEnabled: Codec<MsgSetSendEnabled> = defineCodec<MsgSetSendEnabled>({
  typeName: "cosmos.bank.v1beta1.MsgSetSendEnabled",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "sendEnabled", protoName: "send_enabled", kind: "message", repeated: true, nullable: false, message: () => SendEnabled },
    { number: 3, name: "useDefaultFor", protoName: "use_default_for", kind: "string", repeated: true, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgSetSendEnabled", signers: ["authority"] },
  write: writeMsgSetSendEnabled,
  read: readMsgSetSendEnabled,
  create: createMsgSetSendEnabled,
});

/** Message cosmos.bank.v1beta1.MsgSetSendEnabledResponse. */
export type MsgSetSendEnabledResponse = Readonly<Record<string, never>>;

function writeMsgSetSendEnabledResponse(): void {}

function readMsgSetSendEnabledResponse(reader: Reader): MsgSetSendEnabledResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSetSendEnabledResponse(): MsgSetSendEnabledResponse {
  return {};
}

/** Codec of cosmos.bank.v1beta1.MsgSetSendEnabledResponse. */
export const MsgSetSendEnabledResponse: Codec<MsgSetSendEnabledResponse> = defineCodec<MsgSetSendEnabledResponse>({
  typeName: "cosmos.bank.v1beta1.MsgSetSendEnabledResponse",
  fields: [],
  write: writeMsgSetSendEnabledResponse,
  read: readMsgSetSendEnabledResponse,
  create: createMsgSetSendEnabledResponse,
});
