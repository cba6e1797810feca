/** Generated from proto/cosmos/authz/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Grant } from "./authz.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.authz.v1beta1.MsgGrant. */
export interface MsgGrant {
  readonly granter: string;
  readonly grantee: string;
  readonly grant: Grant;
}

function writeMsgGrant(writer: Writer, value: MsgGrant): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
  {
    writer.uint32(26).fork();
    Grant.write(writer, value.grant);
    writer.ldelim();
  }
}

function readMsgGrant(reader: Reader): MsgGrant {
  let f1 = "";
  let f2 = "";
  let f3: Grant | undefined;
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
    f3 = Grant.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    granter: f1,
    grantee: f2,
    grant: f3 ?? Grant.create(),
  };
}

function createMsgGrant(partial?: Partial<MsgGrant>): MsgGrant {
  return {
    granter: "",
    grantee: "",
    grant: Grant.create(),
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.MsgGrant. */
export const MsgGrant: Codec<MsgGrant> = defineCodec<MsgGrant>({
  typeName: "cosmos.authz.v1beta1.MsgGrant",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "grant", protoName: "grant", kind: "message", repeated: false, nullable: false, message: () => Grant, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgGrant", signers: ["granter"] },
  write: writeMsgGrant,
  read: readMsgGrant,
  create: createMsgGrant,
});

/** Message cosmos.authz.v1beta1.MsgGrantResponse. */
export type MsgGrantResponse = Readonly<Record<string, never>>;

function writeMsgGrantResponse(): void {}

function readMsgGrantResponse(reader: Reader): MsgGrantResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgGrantResponse(): MsgGrantResponse {
  return {};
}

/** Codec of cosmos.authz.v1beta1.MsgGrantResponse. */
export const MsgGrantResponse: Codec<MsgGrantResponse> = defineCodec<MsgGrantResponse>({
  typeName: "cosmos.authz.v1beta1.MsgGrantResponse",
  fields: [],
  write: writeMsgGrantResponse,
  read: readMsgGrantResponse,
  create: createMsgGrantResponse,
});

/** Message cosmos.authz.v1beta1.MsgExec. */
export interface MsgExec {
  readonly grantee: string;
  readonly msgs: readonly Any[];
}

function writeMsgExec(writer: Writer, value: MsgExec): void {
  if (value.grantee !== "") {
    putString(writer, 10, value.grantee);
  }
  for (const item of value.msgs) {
    writer.uint32(18).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readMsgExec(reader: Reader): MsgExec {
  let f1 = "";
  const f2: Any[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    grantee: f1,
    msgs: f2,
  };
}

function createMsgExec(partial?: Partial<MsgExec>): MsgExec {
  return {
    grantee: "",
    msgs: [],
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.MsgExec. */
export const MsgExec: Codec<MsgExec> = defineCodec<MsgExec>({
  typeName: "cosmos.authz.v1beta1.MsgExec",
  fields: [
    { number: 1, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "msgs", protoName: "msgs", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  options: { aminoName: "cosmos-sdk/MsgExec", signers: ["grantee"] },
  write: writeMsgExec,
  read: readMsgExec,
  create: createMsgExec,
});

/** Message cosmos.authz.v1beta1.MsgExecResponse. */
export interface MsgExecResponse {
  readonly results: readonly Uint8Array[];
}

function writeMsgExecResponse(writer: Writer, value: MsgExecResponse): void {
  for (const item of value.results) {
    putBytes(writer, 10, item);
  }
}

function readMsgExecResponse(reader: Reader): MsgExecResponse {
  const f1: Uint8Array[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    results: f1,
  };
}

function createMsgExecResponse(partial?: Partial<MsgExecResponse>): MsgExecResponse {
  return {
    results: [],
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.MsgExecResponse. */
export const MsgExecResponse: Codec<MsgExecResponse> = defineCodec<MsgExecResponse>({
  typeName: "cosmos.authz.v1beta1.MsgExecResponse",
  fields: [
    { number: 1, name: "results", protoName: "results", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeMsgExecResponse,
  read: readMsgExecResponse,
  create: createMsgExecResponse,
});

/** Message cosmos.authz.v1beta1.MsgRevoke. */
export interface MsgRevoke {
  readonly granter: string;
  readonly grantee: string;
  readonly msgTypeUrl: string;
}

function writeMsgRevoke(writer: Writer, value: MsgRevoke): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
  if (value.msgTypeUrl !== "") {
    putString(writer, 26, value.msgTypeUrl);
  }
}

function readMsgRevoke(reader: Reader): MsgRevoke {
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
    granter: f1,
    grantee: f2,
    msgTypeUrl: f3,
  };
}

function createMsgRevoke(partial?: Partial<MsgRevoke>): MsgRevoke {
  return {
    granter: "",
    grantee: "",
    msgTypeUrl: "",
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.MsgRevoke. */
export const MsgRevoke: Codec<MsgRevoke> = defineCodec<MsgRevoke>({
  typeName: "cosmos.authz.v1beta1.MsgRevoke",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "msgTypeUrl", protoName: "msg_type_url", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgRevoke", signers: ["granter"] },
  write: writeMsgRevoke,
  read: readMsgRevoke,
  create: createMsgRevoke,
});

/** Message cosmos.authz.v1beta1.MsgRevokeResponse. */
export type MsgRevokeResponse = Readonly<Record<string, never>>;

function writeMsgRevokeResponse(): void {}

function readMsgRevokeResponse(reader: Reader): MsgRevokeResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevokeResponse(): MsgRevokeResponse {
  return {};
}

/** Codec of cosmos.authz.v1beta1.MsgRevokeResponse. */
export const MsgRevokeResponse: Codec<MsgRevokeResponse> = defineCodec<MsgRevokeResponse>({
  typeName: "cosmos.authz.v1beta1.MsgRevokeResponse",
  fields: [],
  write: writeMsgRevokeResponse,
  read: readMsgRevokeResponse,
  create: createMsgRevokeResponse,
});
