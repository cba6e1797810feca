/** Generated from proto/cosmos/authz/v1beta1/authz.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putTimestamp } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.authz.v1beta1.GenericAuthorization. */
export interface GenericAuthorization {
  readonly msg: string;
}

function writeGenericAuthorization(writer: Writer, value: GenericAuthorization): void {
  if (value.msg !== "") {
    putString(writer, 10, value.msg);
  }
}

function readGenericAuthorization(reader: Reader): GenericAuthorization {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    msg: f1,
  };
}

function createGenericAuthorization(partial?: Partial<GenericAuthorization>): GenericAuthorization {
  return {
    msg: "",
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.GenericAuthorization. */
export const GenericAuthorization: Codec<GenericAuthorization> = defineCodec<GenericAuthorization>({
  typeName: "cosmos.authz.v1beta1.GenericAuthorization",
  fields: [
    { number: 1, name: "msg", protoName: "msg", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/GenericAuthorization" },
  write: writeGenericAuthorization,
  read: readGenericAuthorization,
  create: createGenericAuthorization,
});

/** Message cosmos.authz.v1beta1.Grant. */
export interface Grant {
  readonly authorization: Any | undefined;
  readonly expiration: bigint | undefined;
}

function writeGrant(writer: Writer, value: Grant): void {
  if (value.authorization !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.authorization);
    writer.ldelim();
  }
  if (value.expiration !== undefined) {
    writer.uint32(18).fork();
    putTimestamp(writer, value.expiration);
    writer.ldelim();
  }
}

function readGrant(reader: Reader): Grant {
  let f1: Any | undefined;
  let f2: bigint | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    authorization: f1,
    expiration: f2,
  };
}

function createGrant(partial?: Partial<Grant>): Grant {
  return {
    authorization: undefined,
    expiration: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.Grant. */
export const Grant: Codec<Grant> = defineCodec<Grant>({
  typeName: "cosmos.authz.v1beta1.Grant",
  fields: [
    { number: 1, name: "authorization", protoName: "authorization", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 2, name: "expiration", protoName: "expiration", kind: "timestamp", repeated: false, nullable: true },
  ],
  write: writeGrant,
  read: readGrant,
  create: createGrant,
});

/** Message cosmos.authz.v1beta1.GrantAuthorization. */
export interface GrantAuthorization {
  readonly granter: string;
  readonly grantee: string;
  readonly authorization: Any | undefined;
  readonly expiration: bigint | undefined;
}

function writeGrantAuthorization(writer: Writer, value: GrantAuthorization): void {
  if (value.granter !== "") {
    putString(writer, 10, value.granter);
  }
  if (value.grantee !== "") {
    putString(writer, 18, value.grantee);
  }
  if (value.authorization !== undefined) {
    writer.uint32(26).fork();
    Any.write(writer, value.authorization);
    writer.ldelim();
  }
  if (value.expiration !== undefined) {
    writer.uint32(34).fork();
    putTimestamp(writer, value.expiration);
    writer.ldelim();
  }
}

function readGrantAuthorization(reader: Reader): GrantAuthorization {
  let f1 = "";
  let f2 = "";
  let f3: Any | undefined;
  let f4: bigint | undefined;
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
  if (tag === 34) {
    f4 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    granter: f1,
    grantee: f2,
    authorization: f3,
    expiration: f4,
  };
}

function createGrantAuthorization(partial?: Partial<GrantAuthorization>): GrantAuthorization {
  return {
    granter: "",
    grantee: "",
    authorization: undefined,
    expiration: undefined,
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.GrantAuthorization. */
export const GrantAuthorization: Codec<GrantAuthorization> = defineCodec<GrantAuthorization>({
  typeName: "cosmos.authz.v1beta1.GrantAuthorization",
  fields: [
    { number: 1, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "grantee", protoName: "grantee", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "authorization", protoName: "authorization", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 4, name: "expiration", protoName: "expiration", kind: "timestamp", repeated: false, nullable: true },
  ],
  write: writeGrantAuthorization,
  read: readGrantAuthorization,
  create: createGrantAuthorization,
});

/** Message cosmos.authz.v1beta1.GrantQueueItem. */
export interface GrantQueueItem {
  readonly msgTypeUrls: readonly string[];
}

function writeGrantQueueItem(writer: Writer, value: GrantQueueItem): void {
  for (const item of value.msgTypeUrls) {
    putString(writer, 10, item);
  }
}

function readGrantQueueItem(reader: Reader): GrantQueueItem {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    msgTypeUrls: f1,
  };
}

function createGrantQueueItem(partial?: Partial<GrantQueueItem>): GrantQueueItem {
  return {
    msgTypeUrls: [],
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.GrantQueueItem. */
export const GrantQueueItem: Codec<GrantQueueItem> = defineCodec<GrantQueueItem>({
  typeName: "cosmos.authz.v1beta1.GrantQueueItem",
  fields: [
    { number: 1, name: "msgTypeUrls", protoName: "msg_type_urls", kind: "string", repeated: true, nullable: false },
  ],
  write: writeGrantQueueItem,
  read: readGrantQueueItem,
  create: createGrantQueueItem,
});
