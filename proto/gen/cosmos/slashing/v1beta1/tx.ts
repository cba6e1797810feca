/** Generated from proto/cosmos/slashing/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Params } from "./slashing.ts";

/** Message cosmos.slashing.v1beta1.MsgUnjail. */
export interface MsgUnjail {
  readonly validatorAddr: string;
}

function writeMsgUnjail(writer: Writer, value: MsgUnjail): void {
  if (value.validatorAddr !== "") {
    putString(writer, 10, value.validatorAddr);
  }
}

function readMsgUnjail(reader: Reader): MsgUnjail {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    validatorAddr: f1,
  };
}

function createMsgUnjail(partial?: Partial<MsgUnjail>): MsgUnjail {
  return {
    validatorAddr: "",
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.MsgUnjail. */
export const MsgUnjail: Codec<MsgUnjail> = defineCodec<MsgUnjail>({
  typeName: "cosmos.slashing.v1beta1.MsgUnjail",
  fields: [
    { number: 1, name: "validatorAddr", protoName: "validator_addr", kind: "string", repeated: false, nullable: false, aminoFieldName: "address", aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgUnjail", signers: ["validator_addr"] },
  write: writeMsgUnjail,
  read: readMsgUnjail,
  create: createMsgUnjail,
});

/** Message cosmos.slashing.v1beta1.MsgUnjailResponse. */
export type MsgUnjailResponse = Readonly<Record<string, never>>;

function writeMsgUnjailResponse(): void {}

function readMsgUnjailResponse(reader: Reader): MsgUnjailResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgUnjailResponse(): MsgUnjailResponse {
  return {};
}

/** Codec of cosmos.slashing.v1beta1.MsgUnjailResponse. */
export const MsgUnjailResponse: Codec<MsgUnjailResponse> = defineCodec<MsgUnjailResponse>({
  typeName: "cosmos.slashing.v1beta1.MsgUnjailResponse",
  fields: [],
  write: writeMsgUnjailResponse,
  read: readMsgUnjailResponse,
  create: createMsgUnjailResponse,
});

/** Message cosmos.slashing.v1beta1.MsgUpdateParams. */
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

/** Codec of cosmos.slashing.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "cosmos.slashing.v1beta1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/x/slashing/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message cosmos.slashing.v1beta1.MsgUpdateParamsResponse. */
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

/** Codec of cosmos.slashing.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "cosmos.slashing.v1beta1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});
