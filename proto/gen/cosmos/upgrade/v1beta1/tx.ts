/** Generated from proto/cosmos/upgrade/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Plan } from "./upgrade.ts";

/** Message cosmos.upgrade.v1beta1.MsgSoftwareUpgrade. */
export interface MsgSoftwareUpgrade {
  readonly authority: string;
  readonly plan: Plan;
}

function writeMsgSoftwareUpgrade(writer: Writer, value: MsgSoftwareUpgrade): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  {
    writer.uint32(18).fork();
    Plan.write(writer, value.plan);
    writer.ldelim();
  }
}

function readMsgSoftwareUpgrade(reader: Reader): MsgSoftwareUpgrade {
  let f1 = "";
  let f2: Plan | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Plan.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    authority: f1,
    plan: f2 ?? Plan.create(),
  };
}

function createMsgSoftwareUpgrade(partial?: Partial<MsgSoftwareUpgrade>): MsgSoftwareUpgrade {
  return {
    authority: "",
    plan: Plan.create(),
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.MsgSoftwareUpgrade. */
export const MsgSoftwareUpgrade: Codec<MsgSoftwareUpgrade> = defineCodec<MsgSoftwareUpgrade>({
  typeName: "cosmos.upgrade.v1beta1.MsgSoftwareUpgrade",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "plan", protoName: "plan", kind: "message", repeated: false, nullable: false, message: () => Plan, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/MsgSoftwareUpgrade", signers: ["authority"] },
  write: writeMsgSoftwareUpgrade,
  read: readMsgSoftwareUpgrade,
  create: createMsgSoftwareUpgrade,
});

/** Message cosmos.upgrade.v1beta1.MsgSoftwareUpgradeResponse. */
export type MsgSoftwareUpgradeResponse = Readonly<Record<string, never>>;

function writeMsgSoftwareUpgradeResponse(): void {}

function readMsgSoftwareUpgradeResponse(reader: Reader): MsgSoftwareUpgradeResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgSoftwareUpgradeResponse(): MsgSoftwareUpgradeResponse {
  return {};
}

/** Codec of cosmos.upgrade.v1beta1.MsgSoftwareUpgradeResponse. */
export const MsgSoftwareUpgradeResponse: Codec<MsgSoftwareUpgradeResponse> = defineCodec<MsgSoftwareUpgradeResponse>({
  typeName: "cosmos.upgrade.v1beta1.MsgSoftwareUpgradeResponse",
  fields: [],
  write: writeMsgSoftwareUpgradeResponse,
  read: readMsgSoftwareUpgradeResponse,
  create: createMsgSoftwareUpgradeResponse,
});

/** Message cosmos.upgrade.v1beta1.MsgCancelUpgrade. */
export interface MsgCancelUpgrade {
  readonly authority: string;
}

function writeMsgCancelUpgrade(writer: Writer, value: MsgCancelUpgrade): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
}

function readMsgCancelUpgrade(reader: Reader): MsgCancelUpgrade {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    authority: f1,
  };
}

function createMsgCancelUpgrade(partial?: Partial<MsgCancelUpgrade>): MsgCancelUpgrade {
  return {
    authority: "",
    ...partial,
  };
}

/** Codec of cosmos.upgrade.v1beta1.MsgCancelUpgrade. */
export const MsgCancelUpgrade: Codec<MsgCancelUpgrade> = defineCodec<MsgCancelUpgrade>({
  typeName: "cosmos.upgrade.v1beta1.MsgCancelUpgrade",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/MsgCancelUpgrade", signers: ["authority"] },
  write: writeMsgCancelUpgrade,
  read: readMsgCancelUpgrade,
  create: createMsgCancelUpgrade,
});

/** Message cosmos.upgrade.v1beta1.MsgCancelUpgradeResponse. */
export type MsgCancelUpgradeResponse = Readonly<Record<string, never>>;

function writeMsgCancelUpgradeResponse(): void {}

function readMsgCancelUpgradeResponse(reader: Reader): MsgCancelUpgradeResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCancelUpgradeResponse(): MsgCancelUpgradeResponse {
  return {};
}

/** Codec of cosmos.upgrade.v1beta1.MsgCancelUpgradeResponse. */
export const MsgCancelUpgradeResponse: Codec<MsgCancelUpgradeResponse> = defineCodec<MsgCancelUpgradeResponse>({
  typeName: "cosmos.upgrade.v1beta1.MsgCancelUpgradeResponse",
  fields: [],
  write: writeMsgCancelUpgradeResponse,
  read: readMsgCancelUpgradeResponse,
  create: createMsgCancelUpgradeResponse,
});
