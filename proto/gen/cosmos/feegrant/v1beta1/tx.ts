/** Generated from proto/cosmos/feegrant/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.feegrant.v1beta1.MsgGrantAllowance. */
export interface MsgGrantAllowance {
  readonly granter: string;
  readonly grantee: string;
  readonly allowance: Any | undefined;
}

function writeMsgGrantAllowance(writer: Writer, value: MsgGrantAllowance): void {
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

function readMsgGrantAllowance(reader: Reader): MsgGrantAllowance {
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

function createMsgGrantAllowance(partial?: Partial<MsgGrantAllowance>): MsgGrantAllowance {
  return {
    granter: "",
    grantee: "",
    allowance: undefined,
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.MsgGrantAllowance. */
export const MsgGrantAllowance: Codec<MsgGrantAllowance> = defineCodec<MsgGrantAllowance>({
  typeName: "cosmos.feegrant.v1beta1.MsgGrantAllowance",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "allowance", protoName: "allowance", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  options: { aminoName: "cosmos-sdk/MsgGrantAllowance", signers: ["granter"] },
  write: writeMsgGrantAllowance,
  read: readMsgGrantAllowance,
  create: createMsgGrantAllowance,
});

/** Message cosmos.feegrant.v1beta1.MsgGrantAllowanceResponse. */
export type MsgGrantAllowanceResponse = Readonly<Record<string, never>>;

function writeMsgGrantAllowanceResponse(): void {}

function readMsgGrantAllowanceResponse(reader: Reader): MsgGrantAllowanceResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgGrantAllowanceResponse(): MsgGrantAllowanceResponse {
  return {};
}

/** Codec of cosmos.feegrant.v1beta1.MsgGrantAllowanceResponse. */
export const MsgGrantAllowanceResponse: Codec<MsgGrantAllowanceResponse> = defineCodec<MsgGrantAllowanceResponse>({
  typeName: "cosmos.feegrant.v1beta1.MsgGrantAllowanceResponse",
  fields: [],
  write: writeMsgGrantAllowanceResponse,
  read: readMsgGrantAllowanceResponse,
  create: createMsgGrantAllowanceResponse,
});

/** Message cosmos.feegrant.v1beta1.MsgRevokeAllowance. */
export interface MsgRevokeAllowance {
  readonly granter: string;
  readonly grantee: string;
}

function writeMsgRevokeAllowance(writer: Writer, value: MsgRevokeAllowance): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
}

function readMsgRevokeAllowance(reader: Reader): MsgRevokeAllowance {
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
    granter: f1,
    grantee: f2,
  };
}

function createMsgRevokeAllowance(partial?: Partial<MsgRevokeAllowance>): MsgRevokeAllowance {
  return {
    granter: "",
    grantee: "",
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.MsgRevokeAllowance. */
export const MsgRevokeAllowance: Codec<MsgRevokeAllowance> = defineCodec<MsgRevokeAllowance>({
  typeName: "cosmos.feegrant.v1beta1.MsgRevokeAllowance",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgRevokeAllowance", signers: ["granter"] },
  write: writeMsgRevokeAllowance,
  read: readMsgRevokeAllowance,
  create: createMsgRevokeAllowance,
});

/** Message cosmos.feegrant.v1beta1.MsgRevokeAllowanceResponse. */
export type MsgRevokeAllowanceResponse = Readonly<Record<string, never>>;

function writeMsgRevokeAllowanceResponse(): void {}

function readMsgRevokeAllowanceResponse(reader: Reader): MsgRevokeAllowanceResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevokeAllowanceResponse(): MsgRevokeAllowanceResponse {
  return {};
}

/** Codec of cosmos.feegrant.v1beta1.MsgRevokeAllowanceResponse. */
export const MsgRevokeAllowanceResponse: Codec<MsgRevokeAllowanceResponse> = defineCodec<MsgRevokeAllowanceResponse>({
  typeName: "cosmos.feegrant.v1beta1.MsgRevokeAllowanceResponse",
  fields: [],
  write: writeMsgRevokeAllowanceResponse,
  read: readMsgRevokeAllowanceResponse,
  create: createMsgRevokeAllowanceResponse,
});

/** Message cosmos.feegrant.v1beta1.MsgPruneAllowances. */
export interface MsgPruneAllowances {
  readonly pruner: string;
}

function writeMsgPruneAllowances(writer: Writer, value: MsgPruneAllowances): void {
  if (value.pruner !== "") {
    putString(writer, 10, value.pruner);
  }
}

function readMsgPruneAllowances(reader: Reader): MsgPruneAllowances {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pruner: f1,
  };
}

function createMsgPruneAllowances(partial?: Partial<MsgPruneAllowances>): MsgPruneAllowances {
  return {
    pruner: "",
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.MsgPruneAllowances. */
export const MsgPruneAllowances: Codec<MsgPruneAllowances> = defineCodec<MsgPruneAllowances>({
  typeName: "cosmos.feegrant.v1beta1.MsgPruneAllowances",
  fields: [
    { number: 1, name: "pruner", protoName: "pruner", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgPruneAllowances", signers: ["pruner"] },
  write: writeMsgPruneAllowances,
  read: readMsgPruneAllowances,
  create: createMsgPruneAllowances,
});

/** Message cosmos.feegrant.v1beta1.MsgPruneAllowancesResponse. */
export type MsgPruneAllowancesResponse = Readonly<Record<string, never>>;

function writeMsgPruneAllowancesResponse(): void {}

function readMsgPruneAllowancesResponse(reader: Reader): MsgPruneAllowancesResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgPruneAllowancesResponse(): MsgPruneAllowancesResponse {
  return {};
}

/** Codec of cosmos.feegrant.v1beta1.MsgPruneAllowancesResponse. */
export const MsgPruneAllowancesResponse: Codec<MsgPruneAllowancesResponse> = defineCodec<MsgPruneAllowancesResponse>({
  typeName: "cosmos.feegrant.v1beta1.MsgPruneAllowancesResponse",
  fields: [],
  write: writeMsgPruneAllowancesResponse,
  read: readMsgPruneAllowancesResponse,
  create: createMsgPruneAllowancesResponse,
});
