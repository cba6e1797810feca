/** Generated from proto/cosmos/auth/v1beta1/auth.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.auth.v1beta1.BaseAccount. */
export interface BaseAccount {
  readonly address: string;
  readonly pubKey: Any | undefined;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

function writeBaseAccount(writer: Writer, value: BaseAccount): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.pubKey !== undefined) {
    writer.uint32(18).fork();
    Any.write(writer, value.pubKey);
    writer.ldelim();
  }
  if (value.accountNumber !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.accountNumber);
  }
  if (value.sequence !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.sequence);
  }
}

function readBaseAccount(reader: Reader): BaseAccount {
  let f1 = "";
  let f2: Any | undefined;
  let f3 = 0n;
  let f4 = 0n;
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
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    address: f1,
    pubKey: f2,
    accountNumber: f3,
    sequence: f4,
  };
}

function createBaseAccount(partial?: Partial<BaseAccount>): BaseAccount {
  return {
    address: "",
    pubKey: undefined,
    accountNumber: 0n,
    sequence: 0n,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.BaseAccount. */
export const BaseAccount: Codec<BaseAccount> = defineCodec<BaseAccount>({
  typeName: "cosmos.auth.v1beta1.BaseAccount",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pubKey", protoName: "pub_key", kind: "message", repeated: false, nullable: true, message: () => Any, aminoFieldName: "public_key" },
    { number: 3, name: "accountNumber", protoName: "account_number", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "sequence", protoName: "sequence", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/BaseAccount" },
  write: writeBaseAccount,
  read: readBaseAccount,
  create: createBaseAccount,
});

/** Message cosmos.auth.v1beta1.ModuleAccount. */
export interface ModuleAccount {
  readonly baseAccount: BaseAccount | undefined;
  readonly name: string;
  readonly permissions: readonly string[];
}

function writeModuleAccount(writer: Writer, value: ModuleAccount): void {
  if (value.baseAccount !== undefined) {
    writer.uint32(10).fork();
    BaseAccount.write(writer, value.baseAccount);
    writer.ldelim();
  }
  if (value.name !== "") {
    putString(writer, 18, value.name);
  }
  for (const item of value.permissions) {
    putString(writer, 26, item);
  }
}

function readModuleAccount(reader: Reader): ModuleAccount {
  let f1: BaseAccount | undefined;
  let f2 = "";
  const f3: string[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BaseAccount.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    baseAccount: f1,
    name: f2,
    permissions: f3,
  };
}

function createModuleAccount(partial?: Partial<ModuleAccount>): ModuleAccount {
  return {
    baseAccount: undefined,
    name: "",
    permissions: [],
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.ModuleAccount. */
export const ModuleAccount: Codec<ModuleAccount> = defineCodec<ModuleAccount>({
  typeName: "cosmos.auth.v1beta1.ModuleAccount",
  fields: [
    { number: 1, name: "baseAccount", protoName: "base_account", kind: "message", repeated: false, nullable: true, message: () => BaseAccount },
    { number: 2, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "permissions", protoName: "permissions", kind: "string", repeated: true, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/ModuleAccount" },
  write: writeModuleAccount,
  read: readModuleAccount,
  create: createModuleAccount,
});

/** Message cosmos.auth.v1beta1.ModuleCredential. */
export interface ModuleCredential {
  readonly moduleName: string;
  readonly derivationKeys: readonly Uint8Array[];
}

function writeModuleCredential(writer: Writer, value: ModuleCredential): void {
  if (value.moduleName !== "") {
    putString(writer, 10, value.moduleName);
  }
  for (const item of value.derivationKeys) {
    putBytes(writer, 18, item);
  }
}

function readModuleCredential(reader: Reader): ModuleCredential {
  let f1 = "";
  const f2: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    moduleName: f1,
    derivationKeys: f2,
  };
}

function createModuleCredential(partial?: Partial<ModuleCredential>): ModuleCredential {
  return {
    moduleName: "",
    derivationKeys: [],
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.ModuleCredential. */
export const ModuleCredential: Codec<ModuleCredential> = defineCodec<ModuleCredential>({
  typeName: "cosmos.auth.v1beta1.ModuleCredential",
  fields: [
    { number: 1, name: "moduleName", protoName: "module_name", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "derivationKeys", protoName: "derivation_keys", kind: "bytes", repeated: true, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/ModuleCredential" },
  write: writeModuleCredential,
  read: readModuleCredential,
  create: createModuleCredential,
});

/** Message cosmos.auth.v1beta1.Params. */
export interface Params {
  readonly maxMemoCharacters: bigint;
  readonly txSigLimit: bigint;
  readonly txSizeCostPerByte: bigint;
  readonly sigVerifyCostEd25519: bigint;
  readonly sigVerifyCostSecp256k1: bigint;
}

function writeParams(writer: Writer, value: Params): void {
  if (value.maxMemoCharacters !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.maxMemoCharacters);
  }
  if (value.txSigLimit !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.txSigLimit);
  }
  if (value.txSizeCostPerByte !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.txSizeCostPerByte);
  }
  if (value.sigVerifyCostEd25519 !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.sigVerifyCostEd25519);
  }
  if (value.sigVerifyCostSecp256k1 !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.sigVerifyCostSecp256k1);
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40]);
  return {
    maxMemoCharacters: f1,
    txSigLimit: f2,
    txSizeCostPerByte: f3,
    sigVerifyCostEd25519: f4,
    sigVerifyCostSecp256k1: f5,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    maxMemoCharacters: 0n,
    txSigLimit: 0n,
    txSizeCostPerByte: 0n,
    sigVerifyCostEd25519: 0n,
    sigVerifyCostSecp256k1: 0n,
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.auth.v1beta1.Params",
  fields: [
    { number: 1, name: "maxMemoCharacters", protoName: "max_memo_characters", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "txSigLimit", protoName: "tx_sig_limit", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "txSizeCostPerByte", protoName: "tx_size_cost_per_byte", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "sigVerifyCostEd25519", protoName: "sig_verify_cost_ed25519", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "sigVerifyCostSecp256k1", protoName: "sig_verify_cost_secp256k1", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/x/auth/Params" },
  write: writeParams,
  read: readParams,
  create: createParams,
});
